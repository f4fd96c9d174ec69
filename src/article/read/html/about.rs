//! What a page states of itself: in its JSON-LD, its `meta` elements, its microdata and its `<time>`.
//!
//! | field | first of these that is there |
//! |---|---|
//! | headline | JSON-LD, `og:title`, `<title>`; the visible headline goes before all |
//! | outlet | JSON-LD publisher, `og:site_name`; what a title has beside the headline (`site_name`) goes before a host's name there, and before `application-name` |
//! | author | JSON-LD, `meta` author, microdata, a link marked as the author's, links to authors' pages beside the headline |
//! | date | JSON-LD, `article:published_time` and its kin, microdata, `<time>` beside the headline |
//! | address | `canonical`, `og:url`, JSON-LD, where the page was found, what a browser notes in a saved page |
//! | language | `lang` of the page, JSON-LD, `og:locale` |
//!
//! Only what stands there is taken: when a page was changed or copied is no date of publishing, an address is no author's name, and
//! of several microdata that differ none is the page's own.

use dom_query::Document;
use jiff::civil::Date;

use super::super::{address, day};
use super::judge::Told;
use super::linked::{Linked, linked};
use super::seen::Seen;

/// What a page states.
#[derive(Debug, Default)]
pub struct Stated {
    /// Headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// What stands in the place of the site's name and may be another's: a host, a program.
    pub doubtful_outlet: Option<String>,
    /// Names that lead to the site's front page, or stand for its pictures.
    pub fronts: Vec<String>,
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
    let site_name = meta(&["og:site_name"]);
    let outlet =
        outlet.filter(|name| !name.contains("://")).or_else(|| site_name.clone().filter(|name| !is_host(name)));
    let own_host =
        |name: &String| addresses.iter().any(|url| host(url).is_some_and(|host| host.ends_with(&name.to_lowercase())));
    let doubtful_outlet = site_name.filter(own_host).or_else(|| meta(&["application-name"]));
    let title = headline.clone().or_else(|| titles.first().map(|title| without_outlet(title, outlet.as_deref())));
    // many sites name themselves as the author where no person signs, or beside one
    let is_site = |name: &str| [&outlet, &doubtful_outlet].into_iter().flatten().any(|outlet| outlet == name);
    let is_name = |name: &String| {
        !name.contains("://") && !NOBODY.contains(&name.to_ascii_lowercase().as_str()) && !is_site(name)
    };
    let author = author.into_iter().filter(is_name).collect::<Vec<_>>();
    let author = (!author.is_empty())
        .then(|| author.join(", "))
        .or_else(|| {
            meta(&["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"]).filter(is_name)
        })
        .or_else(|| only(&seen.authors).filter(is_name))
        .or_else(|| only(&seen.linked_authors).filter(is_name));
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
        doubtful_outlet,
        fronts: seen.fronts,
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

/// Whether a name is that of a host: "cdn.example".
fn is_host(name: &str) -> bool {
    name.contains('.') && !name.contains(' ') && !name.ends_with('.')
}

/// The host of an address.
pub(super) fn host(url: &str) -> Option<String> {
    let host = url.split_once("://")?.1.split(['/', ':', '?']).next()?;
    Some(host.trim_start_matches("www.").to_lowercase())
}

/// Some sites give their front page for the address of all pages.
pub(super) fn is_front_page(url: &str) -> bool {
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
