//! What happened to those who are counted: killed, wounded, missing, arrested, driven out, brought to safety.
//!
//! ```text
//! killing 12        12 people were killed        12 people, two of them children, were killed        the death toll rose to 12
//! مقتل 12           12 شخصا لقوا حتفهم           12 personnes, dont deux enfants, ont été tuées        عدد القتلى إلى 12
//! ```
//!
//! Asked only where the number counts nothing else, or persons. "Killed or wounded" is no fate, and nobody is wounded by a
//! virus. An unknown noun ("fishermen") keeps what happened to it for another reader.

use super::around::Around;
use super::{Value, units};

/// Words between commas behind those who are counted at the most ("12 people, including two children aged three and five, were
/// killed"). More, and a verb may tell of somebody else.
const ASIDE: usize = 14;

/// Words between a toll and its number at the most ("the death toll in the two provinces has risen to 12"). More, and the number is
/// another's.
const TOLL: usize = 12;

/// The fate that an illness may be mistaken for.
const WOUNDED: &str = "wounded";

/// Words behind a number among which an illness may be named.
const ILLNESS: usize = 3;

/// Qualifiers, articles and "another" before a number at the most.
const STEPS: usize = 3;

impl Around<'_> {
    /// What happened to those whom the number counts; the first word behind them is word `next`.
    pub fn fate(&self, value: &Value, next: usize) -> Option<&'static str> {
        if let Some((end, fate)) = self.told_behind(next) {
            return (!self.is_one_of_two(end, fate)).then_some(fate);
        }
        let mut first = value.first;
        for _ in 0..STEPS {
            let step = self.qualified_before(first).map(|(start, _)| start);
            let is_filler =
                first > 0 && (self.has(self.counted.others, first - 1) || self.is(self.counting.articles, first - 1));
            first = step.unwrap_or(first - usize::from(is_filler));
        }
        match self.lexicon.before.before(self, first).filter(|_| self.is_in_clause(first)) {
            Some((length, fate)) => self.may_be(first - length, next, fate).then_some(fate),
            None => self.toll(first),
        }
    }

    /// Whether the fate whose words begin at `start` is the only one told, and no illness: "مصرع وإصابة 34", "إصابة 34 بفيروس".
    fn may_be(&self, start: usize, next: usize, fate: &str) -> bool {
        let other = |end: usize| self.lexicon.before.before(self, end).is_some_and(|(_, other)| other != fate);
        let is_joined = start > 0 && self.is_joiner(start - 1) && other(start - 1);
        let has_letter =
            self.counting.joining_letter.is_some_and(|letter| self.words[start].folded.starts_with(letter));
        let is_ill = fate == WOUNDED
            && (next..next + ILLNESS).any(|i| self.is_in_clause(i) && self.has(self.counted.illnesses, i));
        !(is_joined || is_ill || has_letter && other(start))
    }

    /// "12 people were killed": one past the last word, and the fate.
    fn told_behind(&self, next: usize) -> Option<(usize, &'static str)> {
        let verb = |from: usize| {
            let at = self.after(self.counted.auxiliaries, from);
            let (length, fate) = self.lexicon.behind.at(self, at).filter(|_| self.adjoins(at))?;
            Some((at + length, fate))
        };
        let has_comma = |i: usize| self.parts(i).is_some_and(|between| between.contains(','));
        let resumes = |i: &usize| has_comma(*i) && self.has(self.counted.auxiliaries, *i);
        let aside = || {
            let end = self.words.len().min(next + ASIDE);
            let is_aside = next < end && has_comma(next);
            let at = (next + 1..end).take_while(|i| self.is_in_sentence(*i)).find(resumes).filter(|_| is_aside)?;
            // the comma stands before the auxiliary, which is one
            verb(at + 1)
        };
        verb(next).or_else(aside)
    }

    /// Whether another fate is joined to one whose words end before word `end`: "killed or wounded", "قتيلا وجريحا".
    pub fn is_one_of_two(&self, end: usize, fate: &str) -> bool {
        let at = if self.is_joiner(end) { end + 1 } else { end };
        let Some(word) = self.words.get(at).filter(|_| self.adjoins(end) && self.adjoins(at)) else { return false };
        let bare = self.counting.joining_letter.and_then(|letter| word.folded.strip_prefix(letter));
        let Some(first) = (if at > end { Some(word.folded.as_str()) } else { bare }) else { return false };
        let lists = [&self.lexicon.behind, &self.lexicon.units];
        let others = lists.iter().filter_map(|list| list.beginning(self, first, at, |_| true));
        others.map(|(_, other)| other).any(|other| other != fate && units::FATES.contains(&other))
    }

    fn is_joiner(&self, i: usize) -> bool {
        self.is(self.counting.joiners, i) || self.is(self.counting.ranges, i)
    }

    /// Whose number a toll before word `first` tells: "the number of wounded rose to".
    fn toll(&self, first: usize) -> Option<&'static str> {
        for at in (first.saturating_sub(TOLL)..first).rev() {
            if !self.is_in_clause(at + 1) || self.words[at].is_number {
                return None;
            }
            if let Some((_, name)) = self.lexicon.named_tolls.at(self, at) {
                return Some(name);
            }
            let Some((length, ())) = self.lexicon.tolls.at(self, at) else { continue };
            let noun = self.after(self.counted.determiners, at + length);
            let unit = self.lexicon.units.with_article(self, noun).filter(|_| noun < first);
            return unit.map(|(_, name)| name);
        }
        None
    }
}
