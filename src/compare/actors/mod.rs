//! Who and what the articles name: people, countries and bodies, with the variants that the corpus has of each.
//!
//! [`actors`] reads the names of every article (`arabic`, `latin`) and gathers them (`gather`). An actor has the name that each language
//! gives it most fully, and its mentions: by full name, by a shorter or otherwise spelled one, by a capital, or by a *label*
//! (الرئيس الروسي). A label is never taken for a name: it is the actor's only where an article says so.
//!
//! ```
//! use muqabala::article::{Article, Given};
//! use muqabala::compare::{NamedBy, actors::actors};
//! let text = "التقى الرئيس الروسي فلاديمير بوتين ضيفه. وقال بوتين إن الرئيس الروسي لا يغير رأيه.";
//! let found = actors(&[Article::from(Given::new("a", text))]);
//! let putin = found.iter().find(|actor| actor.names[0].text == "فلاديمير بوتين").unwrap();
//! let forms: Vec<NamedBy> = putin.mentions.iter().map(|mention| mention.by).collect();
//! assert_eq!(forms, [NamedBy::Label, NamedBy::Name, NamedBy::Short, NamedBy::Label]);
//! ```
//!
//! What it does not do: pronouns; places that are neither country nor capital; names in the nine languages of which only places are known.

mod arabic;
mod found;
mod gather;
mod latin;
mod line;
mod same;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::found::{Evidence, Found, What};
use self::line::{Lexicon, Line};
use super::Actor;
use crate::article::Article;
use crate::language::Language;

/// The actors of a comparison, those that most articles name first. The articles' order makes no difference but for the
/// numbers that name them.
pub fn actors(articles: &[Article]) -> Vec<Actor> {
    let mut languages: BTreeMap<Language, Vec<usize>> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        languages.entry(article.language).or_default().push(index);
    }
    let mut found: Vec<Vec<Found>> = vec![Vec::new(); articles.len()];
    for (language, of_language) in languages {
        let known = Lexicon::of(language);
        let lines: Vec<(usize, Vec<Line>)> =
            of_language.into_iter().map(|index| (index, Line::all(&articles[index], &known))).collect();
        let mut evidence = evidence(&lines);
        for (_, lines) in &lines {
            for found in lines.iter().flat_map(|line| names(line, &known, &evidence, false)).collect::<Vec<_>>() {
                if let What::Person { words } | What::Name { words } = found.what {
                    evidence.names.extend(words.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())));
                    let last = words.len() - 1;
                    let stands_alone = |i: &usize| *i == last || (*i == 0 && !known.is_given(&words[0]));
                    evidence.parts.extend((0..words.len()).filter(stands_alone).map(|i| words[i].clone()));
                }
            }
        }
        for (index, lines) in &lines {
            found[*index] = lines.iter().flat_map(|line| names(line, &known, &evidence, true)).collect();
        }
    }
    gather::gather(articles, &found)
}

fn names(line: &Line, known: &Lexicon, evidence: &Evidence, with_parts: bool) -> Vec<Found> {
    match known.language {
        Language::Arabic => arabic::found(line, known, evidence, with_parts),
        // without offices and first names only places and bodies that the table names can be told
        _ if known.naming.offices.is_empty() => places(line),
        _ => latin::found(line, known, evidence, with_parts),
    }
}

/// Countries and capitals alone.
fn places(line: &Line) -> Vec<Found> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < line.len() {
        let Some((length, place, skip)) = line.place(i) else {
            i += 1;
            continue;
        };
        found.push(Found {
            span: line.span(i, i + length, skip),
            what: What::Known { code: place.code, form: place.form },
        });
        i += length;
    }
    found
}

fn evidence(lines: &[(usize, Vec<Line>)]) -> Evidence {
    let mut evidence = Evidence::default();
    for line in lines.iter().flat_map(|(_, lines)| lines) {
        let has_case = !latin::is_title_case(line);
        for i in 0..line.len() {
            *evidence.words.entry(line.folded(i).to_owned()).or_default() += 1;
            if has_case && !line.is_capital(i) {
                evidence.lower.insert(line.folded(i).to_owned());
            }
            if i + 1 < line.len() && line.touches(i) {
                let pair = (line.folded(i).to_owned(), line.folded(i + 1).to_owned());
                *evidence.pairs.entry(pair).or_default() += 1;
            }
        }
    }
    evidence
}
