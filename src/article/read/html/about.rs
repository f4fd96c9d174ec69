//! What a page states of itself: in its JSON-LD, its `meta` elements, its microdata and its `<time>`.
//!
//! | field | first of these that is there |
//! |---|---|
//! | headline | JSON-LD, `og:title`, `<title>`; the visible headline goes before all |
//! | outlet | JSON-LD publisher, `og:site_name`, `application-name` |
//! | author | JSON-LD, `meta` author, microdata, a link marked as the author's |
//! | date | JSON-LD, `article:published_time` and its kin, microdata, `<time>` beside the headline |
//! | address | `canonical`, `og:url`, JSON-LD, where the page was found, what a browser notes in a saved page |
//! | language | `lang` of the page, JSON-LD, `og:locale` |
//!
//! Only what stands there is taken: when a page was changed or copied is no date of publishing, an address is no author's name, and
//! of several microdata that differ none is the page's own.

use dom_query::{Document, Element, NodeRef};
use jiff::civil::Date;

use super::super::{address, day};
use super::judge::Told;
use super::linked::{Linked, linked};

/// What a page states.
#[derive(Debug, Default)]
pub struct Stated {
    /// Headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// Where.
    pub url: Option<String>,
    /// In which language, as a tag.
    pub language: Option<String>,
    /// What it says of its visible text.
    pub told: Told,
}

/// Names of `meta` elements that hold the day of publishing.
const PUBLISHED: [&str; 14] = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "date",
];

/// A paragraph of so many characters ends the head of an article: a `<time>` after it is another's.
const PARAGRAPH_CHARS: usize = 120;

/// A title or a name has so many bytes at the most.
const LONGEST: usize = 2_000;

/// So many authors, dates and times of a page are looked at.
const MOST_SEEN: usize = 20;

/// Names of users that content systems write where no author is named.
const NOBODY: [&str; 6] = ["admin", "administrator", "root", "webmaster", "editor", "user"];

/// Reads what a page states. `address_found` is where it was found.
pub fn stated(document: &Document, html: &str, address_found: Option<&str>) -> Stated {
    let seen = Seen::of(document);
    let meta = |names: &[&str]| names.iter().find_map(|name| seen.meta(name));
    let canonical = seen.canonical.as_deref().and_then(address).filter(|url| !is_front_page(url));
    let og_url = meta(&["og:url"]).and_then(|url| address(&url)).filter(|url| !is_front_page(url));
    let saved_from = || saved_from(html).and_then(|url| address(&url));
    let addresses: Vec<String> = [canonical.clone(), og_url.clone(), address_found.map(str::to_owned), saved_from()]
        .into_iter()
        .flatten()
        .collect();
    let titles: Vec<String> =
        [meta(&["og:title", "twitter:title"]), seen.title.clone(), seen.h1.clone()].into_iter().flatten().collect();
    let Linked { headline, outlet, author, published, language, url, description } =
        linked(&seen.linked, &addresses, &titles);
    let outlet = outlet.filter(|name| !name.contains("://")).or_else(|| meta(&["og:site_name", "application-name"]));
    let title = headline.clone().or_else(|| titles.first().map(|title| without_outlet(title, outlet.as_deref())));
    // many sites name themselves as the author where no person signs
    let is_name = |name: &String| {
        !name.contains("://") && !NOBODY.contains(&name.to_ascii_lowercase().as_str()) && outlet.as_ref() != Some(name)
    };
    let author = author
        .filter(is_name)
        .or_else(|| {
            meta(&["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"]).filter(is_name)
        })
        .or_else(|| only(&seen.authors).filter(is_name));
    let published = published
        .as_deref()
        .and_then(stamp)
        .or_else(|| PUBLISHED.iter().find_map(|name| seen.meta(name).as_deref().and_then(stamp)))
        .or_else(|| only(&seen.microdata_dates))
        .or(seen.time);
    let url = canonical.or(og_url).or_else(|| url.and_then(|url| address(&url)));
    Stated {
        url: url.or_else(|| address_found.and_then(address)).or_else(saved_from),
        language: seen.language.clone().or(language).or_else(|| meta(&["og:locale", "content-language"])),
        told: Told {
            titles: headline.into_iter().chain(titles).collect(),
            description: description.or_else(|| meta(&["og:description", "description"])),
        },
        title,
        outlet,
        author,
        published,
    }
}

/// The day of a stamp: as ISO 8601 writes it, with strokes (`2024/07/04`), or as RFC 2822 does (`Thu, 04 Jul 2024 10:00:00 GMT`).
pub fn stamp(text: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let text = text.trim();
    if let Some(found) = day(text).or_else(|| day(&text.replace('/', "-"))) {
        return Some(found);
    }
    let mut parts = text.split([' ', ',', '-']).filter(|part| !part.is_empty());
    let first = parts.next()?;
    let number = if first.starts_with(|c: char| c.is_ascii_digit()) { first } else { parts.next()? };
    let month = parts.next()?.get(..3)?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|known| *known == month)? + 1;
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    Date::new(year, i8::try_from(month).ok()?, number.parse().ok()?).ok()
}

/// The one value where all are the same.
fn only<T: Clone + PartialEq>(values: &[T]) -> Option<T> {
    let first = values.first()?;
    values.iter().all(|value| value == first).then(|| first.clone())
}

/// "Headline - Outlet" without its end; nothing is guessed where the outlet is not known.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    let bare = outlet
        .and_then(|outlet| title.strip_suffix(outlet))
        .map(|bare| bare.trim_end_matches([' ', '-', '|', '–', '—', ':', '»', '•']));
    bare.filter(|bare| !bare.is_empty()).unwrap_or(title).to_owned()
}

/// Some sites give their front page for the address of all pages.
fn is_front_page(url: &str) -> bool {
    url.split_once("://").is_none_or(|(_, rest)| rest.trim_end_matches('/').find('/').is_none() && !rest.contains('?'))
}

/// `<!-- saved from url=(0032)https://… -->`
fn saved_from(html: &str) -> Option<String> {
    let mut end = html.len().min(2_000);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    let after = html[..end].split_once("saved from url=(")?.1.split_once(')')?.1;
    after.split([' ', '\n', '\r']).next().map(str::to_owned)
}

/// What stands in the tree.
#[derive(Default)]
struct Seen {
    language: Option<String>,
    title: Option<String>,
    h1: Option<String>,
    canonical: Option<String>,
    metas: Vec<(String, String)>,
    linked: Vec<String>,
    authors: Vec<String>,
    microdata_dates: Vec<Date>,
    time: Option<Date>,
    times: usize,
}

impl Seen {
    fn of(document: &Document) -> Self {
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

    fn meta(&self, name: &str) -> Option<String> {
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
