//! One passage as what the diff compares: words and units, each with the key by which it is held against the other side.

use std::collections::HashSet;

use super::Text;
use super::units::{Unit, What};
use crate::article::Span;
use crate::language::Knowledge;
use crate::language::words::{Word, words};

/// A word, or a unit of several.
pub(super) struct Token {
    /// Where in the article.
    pub span: Span,
    /// Its words, folded, joined by single spaces.
    pub folded: String,
    /// What the diff compares.
    pub key: String,
    /// What it is, if it is a unit.
    pub unit: Option<What>,
    /// How many words it has, and how many of them carry meaning.
    pub words: usize,
    pub carries: usize,
}

/// One passage.
pub(super) struct Side<'t> {
    pub text: &'t str,
    pub passage: Span,
    pub tokens: Vec<Token>,
}

impl<'t> Side<'t> {
    /// Both passages.
    pub fn both(a: Text<'t>, b: Text<'t>, knowledge: &dyn Knowledge) -> [Self; 2] {
        let read = [a, b].map(|text| {
            let mut words = words(text.passage.of(text.text), knowledge);
            for word in &mut words {
                let at = text.passage.start;
                word.span = Span::new(at + word.span.start, at + word.span.end);
            }
            words
        });
        let known: HashSet<String> =
            read.iter().flatten().map(|word| knowledge.loose_stem(&word.folded, &|_| false)).collect();
        let stem = |word: &Word| match word.is_number {
            true => word.folded.clone(),
            false => knowledge.loose_stem(&word.folded, &|stem| known.contains(stem)),
        };
        let [words_a, words_b] = &read;
        [(a, words_a), (b, words_b)].map(|(text, words)| Side {
            text: text.text,
            passage: text.passage,
            tokens: tokens(text, words, knowledge, &stem),
        })
    }
}

fn tokens(text: Text, words: &[Word], knowledge: &dyn Knowledge, stem: &dyn Fn(&Word) -> String) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(words.len());
    let mut open: Option<&Unit> = None;
    for word in words {
        let carries = usize::from(!knowledge.is_function_word(&word.folded));
        let at = text.units.partition_point(|unit| unit.span.end <= word.span.start);
        // a unit of which the passage holds a part is none
        let unit = text.units.get(at).filter(|u| u.span.overlaps(word.span) && text.passage.contains(u.span));
        match (unit, tokens.last_mut()) {
            (Some(unit), Some(last)) if open == Some(unit) => {
                last.span.end = word.span.end;
                last.folded = format!("{} {}", last.folded, word.folded);
                (last.words, last.carries) = (last.words + 1, last.carries + carries);
            }
            _ => tokens.push(Token {
                span: word.span,
                folded: word.folded.clone(),
                key: unit.map_or_else(|| stem(word), |unit| unit.key.clone()),
                unit: unit.map(|unit| unit.what.clone()),
                words: 1,
                carries,
            }),
        }
        open = unit;
    }
    tokens
}
