//! Where the tail of a page begins although paragraphs may follow: comments, what the site says for itself, notes on the author.
//!
//! ```text
//! By Ines Calder                               the head names the author,
//! … the article …
//! Ines Calder covers trade from Port Saurel.   who does not write about herself
//! ```

use super::super::Litter;
use super::own_words::Found;
use super::signed::is_byline;
use super::{OWN_SHARE, Page};

/// Words that stand before a form of comments at the least: a button "comments" stands at the top too.
const WORDS_BEFORE_COMMENTS: usize = 60;

impl Page<'_, '_> {
    /// Where the tail begins although paragraphs may follow, and from where on not even a sentence with the article's words is its own. A
    /// note on the author becomes sure litter.
    pub(super) fn tail(&mut self, first: usize) -> (usize, usize) {
        let all = self.lines.len();
        let note = (first + 1..all).find(|i| self.is_on_author(*i, first));
        let closes = |i: &usize| note == Some(*i) || self.closes(*i, first);
        let end = (first + 1..all).find(closes).unwrap_or(all);
        let tail = (first + 1..end).find(|i| self.leads_elsewhere(*i, first)).unwrap_or(end);
        if let Some(note) = note.filter(|note| self.own[*note].is_none()) {
            self.own[note] = Some(Found { reason: Litter::About, is_heading: true });
        }
        (tail, end)
    }

    /// Whether the line opens what readers and owners of the site say.
    fn closes(&self, i: usize, first: usize) -> bool {
        let (before, after) = (self.words(first..i), self.words(i..self.lines.len()));
        let is_end = self.own[i].is_some_and(|found| match found.reason {
            Litter::Comments => before >= WORDS_BEFORE_COMMENTS,
            Litter::Copyright => after < before,
            _ => false,
        });
        after > 0 && is_end
    }

    /// Whether the line heads other articles, and no paragraph after it speaks of this one.
    fn leads_elsewhere(&self, i: usize, first: usize) -> bool {
        let (before, after) = (self.words(first..i), self.words(i..self.lines.len()));
        let is_foreign = |i: usize| !self.text[i] || !self.is_own(i, OWN_SHARE);
        let is_heading = self.own[i].is_some_and(|found| found.is_heading);
        after > 0 && is_heading && after * 2 < before && (i..self.lines.len()).all(is_foreign)
    }

    /// Whether the line begins with the first two words of an author whom the head names, in the last third of the text.
    fn is_on_author(&self, i: usize, first: usize) -> bool {
        let line = &self.lines[i];
        let [name, surname, ..] = line.words.as_slice() else { return false };
        let is_label = line.text[surname.span.end..].trim_start().starts_with([':', '：']);
        if is_label || self.words(i..self.lines.len()) * 2 > self.words(first..i) {
            return false;
        }
        let pair = format!(" {} {} ", name.folded, surname.folded);
        let names = |head: &usize| {
            let line = &self.lines[*head];
            (is_byline(line, self.knowledge) || self.is_lone_name(*head, None) || line.words.len() == 2)
                && format!(" {} ", line.folded).contains(&pair)
        };
        (0..first).any(|head| names(&head))
    }
}
