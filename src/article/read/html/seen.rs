//! What stands in a page's tree for the fields that it states: its title, its `meta` elements, scripts of JSON-LD, microdata, dates, and
//! the links that lead to authors and to the front page.
//!
//! Only read off here; which of them counts, `about` decides.

use dom_query::{Document, Element, NodeRef};
use jiff::civil::Date;

use super::about::stamp;

/// A paragraph of so many characters ends the head of an article: a `<time>` after it is another's.
const PARAGRAPH_CHARS: usize = 120;

/// A title or a name has so many bytes at the most.
const LONGEST: usize = 2_000;

/// So many authors, dates and times of a page are looked at.
const MOST_SEEN: usize = 20;

/// Folders in which sites keep their authors' pages.
const AUTHORS: [&str; 12] = [
    "author",
    "authors",
    "by",
    "writer",
    "writers",
    "auteur",
    "auteurs",
    "journalist",
    "journalists",
    "contributor",
    "contributors",
    "profile",
];

/// What stands in the tree.
#[derive(Default)]
pub(super) struct Seen {
    pub language: Option<String>,
    pub title: Option<String>,
    pub h1: Option<String>,
    pub canonical: Option<String>,
    pub metas: Vec<(String, String)>,
    pub linked: Vec<String>,
    pub authors: Vec<String>,
    /// The words of links in the head that lead to authors' pages.
    pub linked_authors: Vec<String>,
    /// Words, and names of pictures, in links that lead to the front page.
    pub fronts: Vec<String>,
    pub microdata_dates: Vec<Date>,
    pub time: Option<Date>,
    times: usize,
}

impl Seen {
    pub fn of(document: &Document) -> Self {
        let mut seen = Self::default();
        let mut is_in_head = true;
        for node in document.root().descendants_it() {
            let Some(element) = node.element_ref() else { continue };
            let attribute = |name: &str| {
                let found = element.attrs.iter().find(|attr| &*attr.name.local == name)?;
                Some(found.value.trim().to_owned()).filter(|value| !value.is_empty())
            };
            let text = || line(&node);
            match &*element.name.local {
                "html" => seen.language = attribute("lang").or_else(|| attribute("xml:lang")),
                "title" if seen.title.is_none() => seen.title = text(),
                "h1" if seen.h1.is_none() => {
                    seen.h1 = text();
                    if seen.time.is_none() {
                        is_in_head = true;
                    }
                }
                "link" if attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) => {
                    seen.canonical = seen.canonical.take().or_else(|| attribute("href"));
                }
                "meta" => {
                    let name = attribute("property").or_else(|| attribute("name")).or_else(|| attribute("http-equiv"));
                    seen.metas.extend(name.map(|name| name.to_ascii_lowercase()).zip(attribute("content")));
                }
                "script" if attribute("type").is_some_and(|kind| kind.contains("ld+json")) => {
                    seen.linked.push(node.text().to_string());
                }
                "p" if is_in_head && seen.h1.is_some() => {
                    is_in_head = line(&node).is_some_and(|text| text.chars().count() <= PARAGRAPH_CHARS);
                }
                "time" if is_in_head && seen.time.is_none() && seen.times < MOST_SEEN && !is_change(&element) => {
                    seen.times += 1;
                    let is_of_article = seen.h1.is_some() || shares_head(&node);
                    seen.time = attribute("datetime").filter(|_| is_of_article).as_deref().and_then(stamp);
                }
                "a" if seen.fronts.len() < MOST_SEEN && attribute("href").is_some_and(|to| leads_home(&to)) => {
                    seen.fronts.extend(text());
                    let pictures = node.descendants_it().take(MOST_SEEN).filter_map(|inner| inner.attr("alt"));
                    seen.fronts
                        .extend(pictures.map(|name| name.trim().to_owned()).filter(|name| name.len() <= LONGEST));
                }
                "a" if is_in_head && seen.h1.is_some() && seen.linked_authors.len() < MOST_SEEN => {
                    let leads = attribute("href").is_some_and(|to| leads_to_author(&to));
                    seen.linked_authors.extend(text().filter(|_| leads));
                }
                _ => {}
            }
            if seen.authors.len() + seen.microdata_dates.len() > MOST_SEEN {
                continue;
            }
            match attribute("itemprop").as_deref() {
                Some("datePublished") => {
                    let value = attribute("content").or_else(|| attribute("datetime")).or_else(text);
                    seen.microdata_dates.extend(value.as_deref().and_then(stamp));
                }
                Some("author") => seen.authors.extend(named(&node).or_else(|| attribute("content")).or_else(text)),
                _ if attribute("rel").as_deref() == Some("author") => seen.authors.extend(text()),
                _ => {}
            }
        }
        seen
    }

    pub fn meta(&self, name: &str) -> Option<String> {
        self.metas.iter().find(|(known, _)| known == name).map(|(_, content)| super::unescaped(content))
    }
}

/// The words of an element on one line, up to [`LONGEST`].
fn line(node: &NodeRef) -> Option<String> {
    let mut text = String::new();
    for inner in node.descendants_it().filter(NodeRef::is_text) {
        text.push_str(&inner.text());
        if text.len() > LONGEST {
            break;
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty() && text.len() <= LONGEST).then_some(text)
}

/// The name inside a thing of microdata.
fn named(node: &NodeRef) -> Option<String> {
    let name = node.descendants_it().find(|inner| inner.attr("itemprop").is_some_and(|prop| &*prop == "name"))?;
    name.attr("content").map(|content| content.to_string()).or_else(|| line(&name))
}

/// Whether a `<time>` says when the page was changed.
fn is_change(element: &Element) -> bool {
    let names = element.attrs.iter().filter(|attr| matches!(&*attr.name.local, "class" | "itemprop"));
    let names: Vec<&str> = names.flat_map(|attr| attr.value.split_ascii_whitespace()).collect();
    let is_change = |name: &&str| name.contains("modif") || name.contains("updat");
    names.iter().any(is_change) && !names.iter().any(|name| name.contains("publi") || *name == "entry-date")
}

/// Whether an element stands before the headline in one `header` or `article` with it.
fn shares_head(node: &NodeRef) -> bool {
    let head = node.ancestors_it(None).find(|around| around.has_name("header") || around.has_name("article"));
    head.is_some_and(|head| head.descendants_it().any(|inner| inner.has_name("h1")))
}

/// Whether an address is that of the front page.
fn leads_home(to: &str) -> bool {
    let path = to.split_once("://").map_or(to, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    matches!(path, "/" | "/index.html" | "/index.php" | "/ar" | "/ar/" | "/en" | "/en/" | "/fr" | "/fr/")
}

/// Whether an address is that of an author's page: `/author/name`.
fn leads_to_author(to: &str) -> bool {
    let mut parts = to.split(['/', '?']).skip_while(|part| !AUTHORS.contains(part));
    parts.next().is_some() && parts.next().is_some_and(|name| !name.is_empty())
}
