//! How exactly a text means a number: about, more than, at least, less than, at most.
//!
//! "Nearly" and قرابة are [`Qualifier::About`]: news does not mean a bound by them. The longest phrase right before the number
//! decides ("ما لا يزيد على" is no "يزيد على"); some stand behind it ("على الأقل", "au moins").

use serde::{Deserialize, Serialize};

use super::Value;
use super::around::Around;

/// How a number is meant where it is not meant exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// About so many: نحو, *about*, *environ*.
    About,
    /// More than so many: أكثر من, *over*, *plus de*.
    MoreThan,
    /// So many or more: ما لا يقل عن, *at least*, *au moins*.
    AtLeast,
    /// Less than so many: أقل من, *under*, *moins de*.
    LessThan,
    /// So many or fewer: ما لا يزيد على, *up to*, *jusqu'à*.
    AtMost,
}

impl Around<'_> {
    /// How the words before the number, behind it, or its own qualify it. `end` is the first word behind the number and
    /// its unit.
    pub fn qualifier(&self, value: &Value, end: usize) -> Option<Qualifier> {
        let own = &self.words[value.first..value.end()];
        let is_collective = own.iter().any(|word| self.counting.collectives.contains(&word.folded.as_str()));
        let before = || self.qualified_before(value.first).map(|(_, qualifier)| qualifier);
        let behind = || {
            let (_, qualifier) = self.lexicon.qualifiers_behind.at(self, end).filter(|_| self.is_in_clause(end))?;
            Some(qualifier)
        };
        before().or_else(behind).or(is_collective.then_some(Qualifier::About))
    }

    /// The qualifier whose last word comes before word `first`, and its first word. "About a million": an article
    /// belongs to the number.
    pub fn qualified_before(&self, first: usize) -> Option<(usize, Qualifier)> {
        let has_article = first > 0 && self.is(self.counting.articles, first - 1);
        let first = first - usize::from(has_article);
        self.lexicon.qualifiers.before(self, first).map(|(length, qualifier)| (first - length, qualifier))
    }
}
