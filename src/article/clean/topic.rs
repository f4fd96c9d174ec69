//! What the article is about, as far as its own words tell: which stems its paragraphs share.
//!
//! A headline, a subhead or a caption uses the words of the article that it belongs to; the headline of another article hardly
//! does. [`Topic::share`] says how much of a line the paragraphs tell too, from 0 (another matter) to 1.

use std::collections::{HashMap, HashSet};

use super::super::line::Line;
use crate::language::Knowledge;

/// The stems of some lines, with how many of these lines hold each.
pub(in crate::article) struct Topic<'k> {
    knowledge: &'k dyn Knowledge,
    lines: HashMap<String, usize>,
    attested: HashSet<String>,
}

impl<'k> Topic<'k> {
    /// The topic of `lines`.
    pub fn of<'l, 't: 'l>(lines: impl Iterator<Item = &'l Line<'t>> + Clone, knowledge: &'k dyn Knowledge) -> Self {
        let attested = lines.clone().flat_map(|line| line.words.iter().map(|word| word.folded.clone())).collect();
        let mut topic = Self { knowledge, lines: HashMap::new(), attested };
        for line in lines {
            for stem in topic.stems(line) {
                *topic.lines.entry(stem).or_default() += 1;
            }
        }
        topic
    }

    fn stems(&self, line: &Line) -> HashSet<String> {
        let meant = line.words.iter().filter(|word| !self.knowledge.is_function_word(&word.folded));
        meant.map(|word| self.knowledge.stem(&word.folded, &|other| self.attested.contains(other))).collect()
    }

    /// The share of the line's meaningful stems that stand in the topic's lines; in other ones where the line is itself
    /// among them. `None` for a line without meaningful words.
    pub fn share(&self, line: &Line, is_among: bool) -> Option<f64> {
        let stems = self.stems(line);
        let least = if is_among { 2 } else { 1 };
        let told = stems.iter().filter(|stem| self.lines.get(*stem).is_some_and(|lines| *lines >= least)).count();
        (!stems.is_empty()).then(|| told as f64 / stems.len() as f64)
    }
}
