//! JSON-LD: what a page states of its article for machines, in the terms of schema.org.
//!
//! ```json
//! {"@graph": [{"@type": "NewsArticle", "headline": "…", "author": {"@id": "#a"}, "publisher": {"@type": "Organization", "name": "…"}},
//!             {"@type": "Person", "@id": "#a", "name": "…"}]}
//! ```
//!
//! Of several articles on a page one is the page's own: the one whose address is the page's, or whose headline is the page's title.
//! Where that cannot be told none is taken, because another article's date is worse than none. Articles that are listed inside
//! something else (`ItemList`, `hasPart`, `mentions`) are others.
//!
//! What it does not do: microdata (`about` reads the little that pages have of it) and RDFa.

use serde_json::{Map, Value};

use super::super::json;

/// So many objects of a page are looked through at the most.
const MOST_OBJECTS: usize = 2_000;

/// What the page's own article states.
#[derive(Debug, Default)]
pub struct Linked {
    /// `headline`.
    pub headline: Option<String>,
    /// `publisher`.
    pub outlet: Option<String>,
    /// `author`, each by itself.
    pub author: Vec<String>,
    /// `datePublished` as it is written.
    pub published: Option<String>,
    /// `inLanguage`.
    pub language: Option<String>,
    /// `url`, `mainEntityOfPage` or `@id`.
    pub url: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

/// Reads the scripts of a page. `addresses` and `titles` are the page's own.
pub fn linked(scripts: &[String], addresses: &[String], titles: &[String]) -> Linked {
    let roots: Vec<Value> = scripts.iter().filter_map(|script| parse(script)).collect();
    let mut objects = Vec::new();
    roots.iter().for_each(|root| collect(root, &mut objects, 0));
    let articles: Vec<&Map<String, Value>> = objects.iter().copied().filter(|object| is_article(object)).collect();
    let Some(article) = own(&articles, addresses, titles) else { return Linked::default() };
    let text = |key: &str| article.get(key).and_then(json::names);
    // an article that leaves its publisher out is still on a site
    let site = || objects.iter().find(|object| has_type(object, &["WebSite"])).and_then(|site| site.get("name"));
    let outlet = article.get("publisher").and_then(|value| named(value, &objects));
    let authors = article.get("author").or_else(|| article.get("creator"));
    Linked {
        headline: text("headline").or_else(|| text("name")),
        outlet: outlet.or_else(|| site().and_then(json::names)),
        author: match authors {
            Some(Value::Array(list)) => {
                list.iter().filter(|one| !one.is_array()).filter_map(|one| named(one, &objects)).collect()
            }
            author => author.and_then(|author| named(author, &objects)).into_iter().collect(),
        },
        published: text("datePublished"),
        language: article.get("inLanguage").and_then(|value| match value {
            Value::Object(language) => language.get("alternateName").and_then(json::names),
            value => json::names(value),
        }),
        url: addresses_of(article).into_iter().next(),
        description: text("description"),
    }
}

/// Scripts carry line breaks inside texts, comments around the whole, and a semicolon after it.
fn parse(script: &str) -> Option<Value> {
    let bare =
        script.trim().trim_start_matches("<!--").trim_start_matches("//<![CDATA[").trim_start_matches("<![CDATA[");
    let bare =
        bare.trim_end_matches("-->").trim_end_matches("//]]>").trim_end_matches("]]>").trim().trim_end_matches(';');
    serde_json::from_str(bare).or_else(|_| serde_json::from_str(&bare.replace(|c: char| c.is_control(), " "))).ok()
}

/// The objects that speak of the page itself: at the top, in lists at the top, in a graph, and what a page is about.
fn collect<'v>(value: &'v Value, objects: &mut Vec<&'v Map<String, Value>>, depth: usize) {
    if objects.len() >= MOST_OBJECTS || depth > 4 {
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|one| collect(one, objects, depth + 1)),
        Value::Object(object) => {
            objects.push(object);
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = object.get(key) {
                    collect(inner, objects, depth + 1);
                }
            }
        }
        _ => {}
    }
}

fn has_type(object: &Map<String, Value>, wanted: &[&str]) -> bool {
    let is_wanted = |value: &Value| {
        value.as_str().is_some_and(|kind| {
            wanted.contains(&kind.trim_start_matches("https://schema.org/").trim_start_matches("http://schema.org/"))
        })
    };
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_wanted),
        Some(kind) => is_wanted(kind),
        None => false,
    }
}

fn is_article(object: &Map<String, Value>) -> bool {
    has_type(
        object,
        &[
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
        ],
    )
}

fn own<'v>(
    articles: &[&'v Map<String, Value>],
    addresses: &[String],
    titles: &[String],
) -> Option<&'v Map<String, Value>> {
    let is_here = |article: &&&Map<String, Value>| {
        addresses_of(article).iter().any(|address| addresses.iter().any(|own| same_address(own, address)))
    };
    let is_titled = |article: &&&Map<String, Value>| {
        let headline = article.get("headline").or_else(|| article.get("name")).and_then(json::names);
        headline.is_some_and(|headline| titles.iter().any(|title| title.contains(&headline)))
    };
    let only = || (articles.len() == 1).then(|| articles.first()).flatten();
    let alike = || {
        // the same article twice, once by the theme and once by a plug-in
        let first = articles.first()?.get("headline")?;
        articles.iter().all(|article| article.get("headline") == Some(first)).then(|| articles.first()).flatten()
    };
    articles.iter().find(is_here).or_else(|| articles.iter().find(is_titled)).or_else(only).or_else(alike).copied()
}

fn addresses_of(article: &Map<String, Value>) -> Vec<String> {
    let of = |key: &str| match article.get(key)? {
        Value::String(address) => Some(address.clone()),
        Value::Object(page) => page.get("@id").or_else(|| page.get("url"))?.as_str().map(str::to_owned),
        _ => None,
    };
    ["url", "mainEntityOfPage", "@id"]
        .into_iter()
        .filter_map(of)
        .filter(|address| address.starts_with("http"))
        .collect()
}

/// Whether two addresses lead to one page: scheme, fragment and a last stroke aside.
fn same_address(one: &str, other: &str) -> bool {
    let bare = |address: &str| {
        let address = address.split('#').next().unwrap_or_default();
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        address.trim_end_matches('/').to_owned()
    };
    bare(one) == bare(other)
}

/// The name of a thing, or of the thing that it refers to.
fn named(value: &Value, objects: &[&Map<String, Value>]) -> Option<String> {
    if let Value::Array(list) = value {
        let found: Vec<String> =
            list.iter().filter(|one| !one.is_array()).filter_map(|one| named(one, objects)).collect();
        return (!found.is_empty()).then(|| found.join(", "));
    }
    json::names(value).or_else(|| {
        let id = value.get("@id")?;
        let thing = objects.iter().find(|object| object.get("@id") == Some(id) && object.contains_key("name"))?;
        thing.get("name").and_then(json::names)
    })
}
