//! Which elements stand within a line, and which a browser does not show.
//!
//! By tag, attributes and the class names that themes share; style sheets are not read.

use dom_query::Element;

/// Whether a browser does not show it.
pub(super) fn is_unseen(element: &Element) -> bool {
    let is_unseen_tag = matches!(
        &*element.name.local,
        "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "math"
            | "head"
            | "iframe"
            | "object"
            | "canvas"
            | "audio"
            | "video"
            | "input"
            | "textarea"
            | "option"
            | "datalist"
            | "source"
            | "img"
            | "picture"
            | "embed"
            | "amp-state"
            | "amp-analytics"
            | "amp-img"
    );
    is_unseen_tag
        || element.attrs.iter().any(|attr| match &*attr.name.local {
            "hidden" => true,
            "style" => {
                let style: String = attr.value.chars().filter(|c| !c.is_whitespace()).collect();
                let style = style.to_ascii_lowercase();
                style.contains("display:none") || style.contains("visibility:hidden")
            }
            "class" => attr.value.split_ascii_whitespace().any(|class| {
                matches!(
                    class,
                    "screen-reader-text" | "sr-only" | "visually-hidden" | "visuallyhidden" | "element-invisible"
                )
            }),
            _ => false,
        })
}

/// Whether it stands within a line.
pub(super) fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "q"
            | "rp"
            | "rt"
            | "ruby"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
            | "nobr"
    )
}
