//! What an element shows itself to be by its tag, its role, its class and its id.
//!
//! Authors of themes name things alike: `related-posts`, `sharedaddy`, `comment-list`, `wp-caption-text`. A name is cut into its
//! words (`most_read`, `mostRead`, `most-read`), and a word counts only as a whole, so that `shared-layout` is no share
//! button and `download` no `ad`. A name alone decides nothing: `judge` lets it fall where the element holds the article itself
//! (`<div class="post has-sidebar comments-open">`).

use dom_query::Element;

use crate::article::Litter;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Litter, and why.
    Litter(Litter),
    /// The line under the headline.
    Dek,
    /// The article's body.
    Body,
}

/// One word of a name.
const WORDS: &[(&str, Litter)] = &[
    ("share", Litter::Share),
    ("sharing", Litter::Share),
    ("shares", Litter::Share),
    ("sharedaddy", Litter::Share),
    ("sharethis", Litter::Share),
    ("addtoany", Litter::Share),
    ("addthis", Litter::Share),
    ("social", Litter::Share),
    ("socials", Litter::Share),
    ("socialmedia", Litter::Share),
    ("followus", Litter::Share),
    ("related", Litter::Related),
    ("relatedposts", Litter::Related),
    ("recommended", Litter::Related),
    ("recommendations", Litter::Related),
    ("recommendation", Litter::Related),
    ("recirculation", Litter::Related),
    ("recirc", Litter::Related),
    ("readmore", Litter::Related),
    ("seealso", Litter::Related),
    ("yarpp", Litter::Related),
    ("outbrain", Litter::Related),
    ("taboola", Litter::Related),
    ("trending", Litter::Related),
    ("popular", Litter::Related),
    ("mostread", Litter::Related),
    ("mostpopular", Litter::Related),
    ("mostviewed", Litter::Related),
    ("teaser", Litter::Related),
    ("teasers", Litter::Related),
    ("suggested", Litter::Related),
    ("suggestions", Litter::Related),
    ("sidebar", Litter::Related),
    ("widget", Litter::Related),
    ("comment", Litter::Comments),
    ("comments", Litter::Comments),
    ("commentlist", Litter::Comments),
    ("disqus", Litter::Comments),
    ("respond", Litter::Comments),
    ("ad", Litter::Advert),
    ("ads", Litter::Advert),
    ("adv", Litter::Advert),
    ("advert", Litter::Advert),
    ("adverts", Litter::Advert),
    ("advertisement", Litter::Advert),
    ("advertising", Litter::Advert),
    ("adsbygoogle", Litter::Advert),
    ("dfp", Litter::Advert),
    ("sponsor", Litter::Advert),
    ("sponsored", Litter::Advert),
    ("promo", Litter::Advert),
    ("promotion", Litter::Advert),
    ("newsletter", Litter::Advert),
    ("newsletters", Litter::Advert),
    ("subscribe", Litter::Advert),
    ("subscription", Litter::Advert),
    ("paywall", Litter::Advert),
    ("piano", Litter::Advert),
    ("donate", Litter::Advert),
    ("donation", Litter::Advert),
    ("signup", Litter::Advert),
    ("cookie", Litter::Navigation),
    ("cookies", Litter::Navigation),
    ("consent", Litter::Navigation),
    ("gdpr", Litter::Navigation),
    ("nav", Litter::Navigation),
    ("navbar", Litter::Navigation),
    ("navigation", Litter::Navigation),
    ("menu", Litter::Navigation),
    ("submenu", Litter::Navigation),
    ("breadcrumb", Litter::Navigation),
    ("breadcrumbs", Litter::Navigation),
    ("pagination", Litter::Navigation),
    ("pager", Litter::Navigation),
    ("toolbar", Litter::Navigation),
    ("topbar", Litter::Navigation),
    ("masthead", Litter::Navigation),
    ("ticker", Litter::Navigation),
    ("newsticker", Litter::Navigation),
    ("breakingnews", Litter::Navigation),
    ("skip", Litter::Navigation),
    ("search", Litter::Navigation),
    ("footer", Litter::Navigation),
    ("tags", Litter::Navigation),
    ("tagcloud", Litter::Navigation),
    ("keywords", Litter::Navigation),
    ("topics", Litter::Navigation),
    ("hashtags", Litter::Navigation),
    ("copyright", Litter::Copyright),
    ("copyrights", Litter::Copyright),
    ("caption", Litter::Caption),
    ("legend", Litter::Caption),
    ("credit", Litter::Caption),
    ("author", Litter::About),
    ("authors", Litter::About),
    ("byline", Litter::About),
    ("signature", Litter::About),
    ("date", Litter::About),
    ("dateline", Litter::About),
    ("datetime", Litter::About),
    ("timestamp", Litter::About),
    ("pubdate", Litter::About),
    ("published", Litter::About),
    ("updated", Litter::About),
    ("meta", Litter::About),
    ("infos", Litter::About),
];

/// Two words of a name, one after the other.
const PAIRS: &[(&str, &str, Litter)] = &[
    ("read", "more", Litter::Related),
    ("see", "also", Litter::Related),
    ("most", "read", Litter::Related),
    ("most", "viewed", Litter::Related),
    ("more", "from", Litter::Related),
    ("more", "news", Litter::Related),
    ("more", "stories", Litter::Related),
    ("also", "read", Litter::Related),
    ("up", "next", Litter::Related),
    ("latest", "news", Litter::Related),
    ("reading", "time", Litter::About),
    ("entry", "footer", Litter::Navigation),
    ("breaking", "news", Litter::Navigation),
    ("follow", "us", Litter::Share),
    ("font", "size", Litter::Navigation),
    ("call", "action", Litter::Advert),
    ("site", "header", Litter::Navigation),
    ("page", "header", Litter::Navigation),
    ("post", "tags", Litter::Navigation),
    ("app", "download", Litter::Advert),
];

/// Names of the line under the headline.
const DEK: &[&str] = &[
    "dek",
    "standfirst",
    "subtitle",
    "subheadline",
    "subhead",
    "chapo",
    "chapeau",
    "excerpt",
    "summary",
    "deck",
    "sapo",
    "abstract",
    "teasertext",
];

/// Names that sites give the body itself.
const BODY: &[&str] = &[
    "articlebody",
    "storybody",
    "postbody",
    "entrycontent",
    "articlecontent",
    "postcontent",
    "storycontent",
    "articletext",
];

/// What the element shows itself to be.
pub fn cue(element: &Element) -> Option<Cue> {
    let attribute = |name: &str| element.attrs.iter().find(|attr| &*attr.name.local == name).map(|attr| &*attr.value);
    let tag = &*element.name.local;
    if matches!(tag, "html" | "body" | "main") {
        return None;
    }
    if attribute("itemprop").is_some_and(|prop| prop.split_ascii_whitespace().any(|prop| prop == "articleBody")) {
        return Some(Cue::Body);
    }
    let by_role = match attribute("role").unwrap_or_default() {
        "navigation" | "search" | "menu" | "menubar" | "toolbar" | "dialog" | "alertdialog" | "contentinfo" => {
            Some(Litter::Navigation)
        }
        "complementary" => Some(Litter::Related),
        _ => None,
    };
    // what a theme writes on the article as a whole says nothing of it: "post-17 post tag-economy comments-open"
    let class = attribute("class").unwrap_or_default();
    let is_post = tag == "article" || class.split_ascii_whitespace().any(|class| class == "hentry");
    let named = || {
        [class, attribute("id").unwrap_or_default(), attribute("data-component").unwrap_or_default()]
            .into_iter()
            .flat_map(str::split_ascii_whitespace)
            .find_map(|name| {
                by_name(name).filter(|cue| !is_post || *cue == Cue::Litter(Litter::Comments) && name == "comment")
            })
    };
    let by_tag = || match tag {
        "nav" | "footer" | "form" | "menu" | "dialog" | "select" | "label" | "legend" | "fieldset" => {
            Some(Litter::Navigation)
        }
        "aside" => Some(Litter::Related),
        "button" => Some(Litter::Share),
        "figcaption" | "caption" => Some(Litter::Caption),
        "time" | "address" => Some(Litter::About),
        "a" if attribute("rel").is_some_and(|rel| rel.contains("author")) => Some(Litter::About),
        "a" if attribute("rel").is_some_and(|rel| rel.split(' ').any(|rel| rel == "tag")) => Some(Litter::Navigation),
        _ => None,
    };
    named().or_else(|| by_role.or_else(by_tag).map(Cue::Litter))
}

fn by_name(name: &str) -> Option<Cue> {
    // an element that belongs to a part of another: "related__body", "share--hidden" count by their first part too
    let words = words(name);
    let whole = words.concat();
    if DEK.contains(&whole.as_str()) || words.last().is_some_and(|last| DEK[..8].contains(&last.as_str())) {
        return Some(Cue::Dek);
    }
    let word = |word: &String| WORDS.iter().find(|(known, _)| known == word).map(|(_, reason)| *reason);
    let pair =
        |pair: &[String]| PAIRS.iter().find(|(one, two, _)| pair[0] == *one && pair[1] == *two).map(|found| found.2);
    // "has-sidebar", "no-comments", "with-ads" speak of what is beside
    if words.first().is_some_and(|first| matches!(first.as_str(), "has" | "no" | "with" | "without" | "is")) {
        return None;
    }
    // "tag-politics", "category-ads", "comments-open" stand on whole articles
    if words.first().is_some_and(|first| matches!(first.as_str(), "tag" | "category" | "format" | "status"))
        || name.ends_with("-open")
        || name.ends_with("-closed")
    {
        return None;
    }
    if let Some(reason) = words.windows(2).find_map(pair).or_else(|| words.iter().find_map(word)) {
        return Some(Cue::Litter(reason));
    }
    BODY.contains(&whole.as_str()).then_some(Cue::Body)
}

/// The words of a name, in small letters: at hyphens, underscores, and where a capital follows a small letter.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() || (c.is_ascii_uppercase() && was_small) {
            words.push(String::new());
        }
        was_small = c.is_ascii_lowercase();
        if c.is_ascii_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
