//! A web page to an article: all its text, a line a block, and beside it what the page states of itself and which lines are litter.
//!
//! ```
//! use muqabala::article::{Litter, Part, Role, read};
//!
//! let page = "<html><head><title>قطار ليلي - صدى</title><meta property='og:site_name' content='صدى'></head>
//!   <body><nav><a href='/'>الرئيسية</a></nav><h1>قطار ليلي</h1>
//!   <p>انطلق القطار الليلي الأول من محطة الصفصاف مساء الأحد، وعلى متنه مئتا مسافر.</p></body></html>";
//! let reading = read::page("قطار.html", page, Some("https://sada.example/1"));
//! let given = &reading.given[0];
//! assert_eq!(given.outlet.as_deref(), Some("صدى"));
//! assert_eq!(given.text.lines().nth(1), Some("قطار ليلي"));
//! assert_eq!(given.marks[0].part, Part::Litter(Litter::Navigation));
//! assert_eq!(given.marks[1].part, Part::Text(Role::Headline));
//! ```
//!
//! | step | file |
//! |---|---|
//! | HTML becomes a tree, bounded | `parse` |
//! | the tree becomes blocks | `walk`, `elements`, `blocks` |
//! | what elements are named | `cues` |
//! | which block is the headline, which are the body | `headline`, `body` |
//! | what each block is | `judge` |
//! | what the page states of itself | `about`, `seen`, `linked`, `site_name` |
//!
//! The text is the whole page's, so that a reader may restore what was folded. No script runs, nothing is loaded, and no
//! markup is handed on: there is only text.

mod about;
mod blocks;
mod body;
mod cues;
mod elements;
mod headline;
mod judge;
mod linked;
mod parse;
mod seen;
mod site_name;
#[cfg(test)]
mod tests;
mod walk;

pub use about::stamp;

use std::collections::HashSet;

use dom_smoothie::{Config, Readability};

use site_name::{Shown, site_name};

use super::{LARGEST_TEXT, Problem, language};
use crate::article::{Given, Mark, Part, Span};
use crate::language::{Language, detect};

/// Readability is asked for pages of so many blocks at the most: its work grows faster than the page. News pages have 200 to 1,000.
const MOST_BLOCKS_FOR_READABILITY: usize = 6_000;

/// Readability is asked for pages with so many references (`&amp;`) at the most: html5ever looks through the rest of a text for each of
/// them when it writes what Readability found. Pages have some hundred, most of them in addresses; 100,000 take 0.2 s, a million nine.
const MOST_REFERENCES_FOR_READABILITY: usize = 50_000;

/// A text and what its markup says of its lines.
#[derive(Debug, Default)]
pub struct Blocks {
    /// A line a block.
    pub text: String,
    /// In the order of the text, each a whole line.
    pub marks: Vec<Mark>,
}

impl Blocks {
    /// Adds a line.
    pub fn push(&mut self, line: &str, part: Option<Part>) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let start = self.text.len();
        self.text.push_str(line);
        self.marks.extend(part.map(|part| Mark { span: Span::new(start, self.text.len()), part }));
    }
}

/// Reads a whole page. `address` is where it was found, if that is known.
///
/// # Errors
/// A page that is built to overwhelm, or without any text.
pub fn page(name: &str, html: &str, address: Option<&str>) -> Result<Given, Problem> {
    let document = parse::parse(html)?;
    let page = walk::blocks(&document)?;
    let stated = about::stated(&document, html, address);
    let references = html.bytes().filter(|byte| *byte == b'&').count();
    let is_bounded = page.blocks.len() <= MOST_BLOCKS_FOR_READABILITY && references <= MOST_REFERENCES_FOR_READABILITY;
    let kept = if is_bounded { kept_by_readability(document) } else { HashSet::new() };
    let (parts, headline) = judge::judge(&page, &kept, &stated.told);
    let mut read = Blocks::default();
    for (block, part) in page.blocks.iter().zip(&parts) {
        read.push(&block.text, *part);
    }
    if read.text.is_empty() {
        return Err(Problem::NoBody);
    }
    if read.text.len() > LARGEST_TEXT {
        return Err(Problem::TooLarge { bytes: read.text.len() as u64, limit: LARGEST_TEXT });
    }
    // the visible headline is the article's; a window's title carries the site's name too
    let visible = headline.map(|at| page.blocks[at].text.clone());
    let language = stated.language.and_then(|tag| agreed(&tag, &read));
    let site_name = || {
        let language = language.unwrap_or_else(|| detect::detect(&read.text));
        let url = stated.url.as_deref();
        let shown = Shown { page: &page, parts: &parts, fronts: &stated.fronts, url, language };
        site_name(&stated.told.titles, visible.as_deref()?, &shown)
    };
    let outlet = stated.outlet.or_else(site_name).or(stated.doubtful_outlet);
    Ok(Given {
        name: name.to_owned(),
        title: visible.or(stated.title),
        outlet,
        author: stated.author,
        published: stated.published,
        url: stated.url,
        language,
        text: read.text,
        marks: read.marks,
        ..Given::default()
    })
}

/// The language that a page names, unless its words say otherwise: themes are sold in English and keep saying so.
fn agreed(tag: &str, read: &Blocks) -> Option<Language> {
    let named = language(tag).filter(|named| *named != Language::Undetermined)?;
    let body: Vec<&str> = read
        .marks
        .iter()
        .filter(|mark| matches!(mark.part, Part::Text(_)))
        .map(|mark| mark.span.of(&read.text))
        .collect();
    let detected = detect::detect(&body.join("\n"));
    (detected == named || body.is_empty()).then_some(named)
}

/// Reads a piece of HTML that is an article's body already, as feeds and exports carry it.
///
/// # Errors
/// Those of [`page`].
pub fn fragment(html: &str) -> Result<Blocks, Problem> {
    let document = parse::parse(html)?;
    let page = walk::blocks(&document)?;
    let mut read = Blocks::default();
    for (block, part) in page.blocks.iter().zip(judge::judge_fragment(&page)) {
        read.push(&block.text, Some(part));
    }
    if read.text.is_empty() { Err(Problem::NoText) } else { Ok(read) }
}

/// Reads HTML, or lines whose only markup are references (`&amp;`).
///
/// # Errors
/// Those of [`fragment`].
pub fn fragment_or_text(text: &str) -> Result<Blocks, Problem> {
    if is_html(text) {
        return fragment(text);
    }
    let lines: Vec<String> = text.lines().map(unescaped).collect();
    Ok(Blocks { text: lines.join("\n").trim().to_owned(), marks: vec![] })
}

/// Reads HTML; leaves a text that is none as it came.
///
/// # Errors
/// Those of [`fragment`].
pub fn fragment_or_as_it_is(text: &str) -> Result<Blocks, Problem> {
    if is_html(text) { fragment(text) } else { Ok(Blocks { text: text.to_owned(), marks: vec![] }) }
}

/// Whether a text is HTML: it has tags of paragraphs, lines or links, in pairs.
fn is_html(text: &str) -> bool {
    let has = |tag: &str| text.contains(tag) || text.contains(&tag.to_ascii_uppercase());
    ["</p>", "<br>", "<br/>", "<br />", "</div>", "</a>", "</h2>", "</li>", "<p>"].into_iter().any(has)
}

/// A name or title without the references (`&amp;`, `&#8217;`) and tags that exports leave in them.
pub fn unescaped(text: &str) -> String {
    if !text.contains(['&', '<']) {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    match parse::parse(text) {
        Ok(document) => document.text().split_whitespace().collect::<Vec<_>>().join(" "),
        Err(_) => text.to_owned(),
    }
}

/// The elements (by their number) whose text readability takes for the article.
fn kept_by_readability(document: dom_query::Document) -> HashSet<usize> {
    let config = Config { disable_json_ld: true, ..Config::default() };
    let article =
        Readability::with_document(document, None, Some(config)).and_then(|mut readability| readability.parse());
    let mut kept = HashSet::new();
    if let Ok(article) = article {
        let content: &str = &article.content;
        for piece in content.split(&format!("{}=\"", walk::NUMBER)).skip(1) {
            kept.extend(piece.split('"').next().and_then(|number| number.parse::<usize>().ok()));
        }
    }
    kept
}
