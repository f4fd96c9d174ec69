//! An article's text: paragraphs, headings, folded litter; in them the passages of the story's rows.
//!
//! Each block is a component of its own, so that selecting a row renders the few blocks that hold it and no others.

use std::collections::HashMap;

use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::app::Shared;
use crate::app::column::{Block, BlockKind, Column, Piece, Told};
use crate::app::wording::{CellWording, Stands};
use crate::article::{Litter, Role};
use crate::compare::Comparison;
use crate::view::text::marked;
use crate::view::words::use_words;

/// What it shows.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The article's text, cut.
    pub column: Shared<Column>,
    /// The rows' numbers.
    pub numbers: Shared<HashMap<usize, usize>>,
    /// The level of the headline among the headings, 1 to 5.
    pub heading: u8,
    /// Whether a passage can be selected.
    pub choosable: bool,
    /// The row that the reader points at.
    pub lit: Option<usize>,
    /// The selected row.
    pub chosen: Option<usize>,
    /// The words of the selected row here.
    pub wording: Option<Shared<CellWording>>,
}

/// The text of an article.
#[component]
pub fn ColumnText(props: &Props) -> Html {
    let pieces = || props.column.blocks.iter().flat_map(|block| &block.pieces).filter(|piece| piece.row.is_some());
    // one passage of a column can be reached by Tab: the selected one, else the first
    let stop = pieces().find(|piece| piece.row == props.chosen).or_else(|| pieces().next()).map(|piece| piece.span.start);
    html! {
        {for props.column.blocks.iter().enumerate().map(|(at, block)| {
            let has = |row: Option<usize>| row.filter(|row| block.pieces.iter().any(|piece| piece.row == Some(*row)));
            let chosen = has(props.chosen);
            html! {
                <BlockView key={at} {at} text={Props {
                    lit: has(props.lit),
                    wording: props.wording.clone().filter(|_| chosen.is_some()),
                    chosen,
                    ..props.clone()
                }} stop={stop.filter(|stop| block.pieces.iter().any(|piece| piece.span.start == *stop))} />
            }
        })}
    }
}

#[derive(Properties, PartialEq)]
struct BlockProps {
    text: Props,
    at: usize,
    stop: Option<usize>,
}

#[component]
fn BlockView(props: &BlockProps) -> Html {
    let words = use_words();
    let Props { comparison, column, heading, .. } = &props.text;
    let block = &column.blocks[props.at];
    let text = &comparison.articles[column.article].text;
    let pieces = || block.pieces.iter().map(|piece| piece_view(&props.text, text, piece, props.stop)).collect::<Html>();
    match block.kind {
        BlockKind::Litter(reason) => {
            let preview = first_words(text, block);
            html! {
                <details class="litter" data-litter={reason_name(reason)}>
                    <summary class="litter__summary">
                        <span class="litter__reason" dir="auto" lang={words.interface.tag()}>{words.say(&format!("litter-{}", reason_name(reason)))}</span>
                        {" "}<span class="litter__preview">{preview}</span>
                    </summary>
                    <div class="litter__text">{pieces()}</div>
                </details>
            }
        }
        BlockKind::Text(Role::Headline) => with_tag(format!("h{heading}"), "block block--headline", pieces()),
        BlockKind::Text(Role::Subhead) => with_tag(format!("h{}", heading + 1), "block block--subhead", pieces()),
        BlockKind::Text(Role::Dek) => html! { <p class="block block--dek">{pieces()}</p> },
        BlockKind::Text(Role::Body) => html! { <p class="block">{pieces()}</p> },
        BlockKind::Loose => html! { <p class="block block--loose">{pieces()}</p> },
    }
}

fn with_tag(tag: String, class: &'static str, inside: Html) -> Html {
    let mut tag = VTag::new(tag);
    tag.add_attribute("class", class);
    tag.add_child(inside);
    tag.into()
}

fn piece_view(props: &Props, text: &str, piece: &Piece, stop: Option<usize>) -> Html {
    let Some(row) = piece.row else { return html! { {piece.span.of(text).to_owned()} } };
    let told = match piece.told {
        Told::ByAll => "all",
        Told::BySome => "some",
        Told::OnlyHere | Told::Nothing => "only",
    };
    let chosen = props.chosen == Some(row);
    let lit = props.lit == Some(row);
    let certain = props.comparison.rows.get(row).is_none_or(|row| row.certain);
    let number = props.numbers.get(&row).filter(|_| piece.begins).map(ToString::to_string);
    let marks = props.wording.as_ref().filter(|_| chosen).map_or(&[][..], |wording| &wording.marks);
    let base = props.wording.as_ref().is_some_and(|wording| chosen && wording.stands == Stands::Base);
    let words = marked(text, piece.span, marks);
    if !props.choosable {
        return html! { <span class="passage" data-row={row.to_string()} data-chosen={chosen.then_some("")}>{words}</span> };
    }
    let tabindex = if stop == Some(piece.span.start) { "0" } else { "-1" };
    html! {
        <span class="passage" role="button" {tabindex} data-row={row.to_string()} data-start={piece.span.start.to_string()}
            data-told={told} data-number={number} data-begins={piece.begins.then_some("")} data-uncertain={(!certain).then_some("")}
            data-lit={lit.then_some("")} data-chosen={chosen.then_some("")} data-base={base.then_some("")} aria-pressed={chosen.to_string()}>{words}</span>
    }
}

/// So many words of folded litter stand beside its reason.
const PREVIEW_WORDS: usize = 5;

fn first_words(text: &str, block: &Block) -> String {
    let words = block.pieces.iter().flat_map(|piece| piece.span.of(text).split_whitespace());
    let mut preview = words.take(PREVIEW_WORDS).collect::<Vec<_>>().join(" ");
    preview.push('…');
    preview
}

fn reason_name(reason: Litter) -> &'static str {
    match reason {
        Litter::Navigation => "navigation",
        Litter::Share => "share",
        Litter::Related => "related",
        Litter::Caption => "caption",
        Litter::Advert => "advert",
        Litter::Comments => "comments",
        Litter::Copyright => "copyright",
        Litter::RepeatedHeadline => "repeated-headline",
        Litter::About => "about",
    }
}
