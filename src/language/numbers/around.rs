//! A text around its numbers: what the readers of units, fates and qualifiers ask of it.

use super::lexicon::Lexicon;
use super::{Counted, Counting, Value};
use crate::article::Span;
use crate::language::Knowledge;
use crate::language::words::Word;

/// Letters that a word has at the least when particles are taken off it.
const SHORTEST: usize = 3;

/// A text, its words and what its language says of numbers.
pub(super) struct Around<'t> {
    pub text: &'t str,
    pub words: &'t [Word],
    pub knowledge: &'t dyn Knowledge,
    pub counting: &'static Counting,
    pub counted: &'static Counted,
    pub lexicon: &'static Lexicon,
}

impl<'t> Around<'t> {
    pub fn new(text: &'t str, words: &'t [Word], knowledge: &'t dyn Knowledge) -> Self {
        let (counting, counted) = (knowledge.counting(), knowledge.counted());
        Self { text, words, knowledge, counting, counted, lexicon: Lexicon::of(knowledge.language()) }
    }

    /// Where the words of a number stand.
    pub fn span(&self, value: &Value) -> Span {
        Span::new(self.words[value.first].span.start, self.words[value.end() - 1].span.end)
    }

    /// Whether word `i` is there and nothing but spaces, a hyphen or tatweel parts it from the word before.
    pub fn adjoins(&self, i: usize) -> bool {
        i > 0
            && i < self.words.len()
            && self.parts(i).is_some_and(|between| between.chars().all(is_near) && !between.contains('\n'))
    }

    /// Whether word `i` is there and no mark that ends a clause parts it from the word before.
    pub fn is_in_clause(&self, i: usize) -> bool {
        let ends = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '،' | '؛' | '؟' | '(' | ')' | '\n');
        i > 0 && i < self.words.len() && self.parts(i).is_some_and(|between| !between.contains(ends))
    }

    /// Whether word `i` is there and no end of a sentence or line parts it from the word before.
    pub fn is_in_sentence(&self, i: usize) -> bool {
        let ends = |c: char| matches!(c, '.' | ';' | ':' | '!' | '?' | '؛' | '؟' | '\n');
        i > 0 && i < self.words.len() && self.parts(i).is_some_and(|between| !between.contains(ends))
    }

    /// What stands between word `i` and the one before.
    pub fn parts(&self, i: usize) -> Option<&'t str> {
        self.text.get(self.words[i - 1].span.end..self.words[i].span.start)
    }

    /// Whether word `i` is one of a list.
    pub fn is(&self, list: &[&str], i: usize) -> bool {
        self.words.get(i).is_some_and(|word| list.contains(&word.folded.as_str()))
    }

    /// Whether word `i` is one of a list that spaces part.
    pub fn has(&self, list: &str, i: usize) -> bool {
        self.words.get(i).is_some_and(|word| list.split_whitespace().any(|listed| listed == word.folded))
    }

    /// A folded word as it stands, and without the particles that its language writes onto words.
    pub fn without_particles<'w>(&self, folded: &'w str) -> impl Iterator<Item = &'w str> {
        let counting = self.counting;
        let clitics = move |word: &'w str| word.strip_prefix(counting.clitics);
        let bare = counting.joining_letter.and_then(|letter| folded.strip_prefix(letter));
        [Some(folded), bare, clitics(folded), bare.and_then(clitics)]
            .into_iter()
            .flatten()
            .enumerate()
            .filter(|(i, word)| *i == 0 || word.chars().count() >= SHORTEST)
            .map(|(_, word)| word)
    }
}

fn is_near(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | 'ـ')
}
