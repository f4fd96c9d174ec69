//! What is asked of a language for every line, folded once.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::weekday_words;
use crate::language::{Knowledge, Language};

/// The folded names of a language's calendar, and the words that a date may begin with.
pub(super) struct Lists {
    /// The folded words of each month's name and its number, longest first.
    pub months: Vec<(Vec<String>, i8)>,
    pub weekdays: Vec<(String, i8)>,
    /// At any other word no date begins. Numbers may begin one too.
    pub starts: HashSet<String>,
}

static LISTS: LazyLock<HashMap<Language, Lists>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, Lists::new(language.knowledge()))).collect());

impl Lists {
    /// Those of a language; `None` only for one that [`Language::ALL`] has not.
    pub fn of(language: Language) -> Option<&'static Self> {
        LISTS.get(&language)
    }

    fn new(knowledge: &dyn Knowledge) -> Self {
        let fold = |name: &str| name.split(' ').map(|word| knowledge.fold(word)).collect();
        let mut months: Vec<(Vec<String>, i8)> =
            knowledge.months().iter().map(|(name, number)| (fold(name), *number)).collect();
        months.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let weekdays = weekday_words(knowledge);
        let calendar = knowledge.calendar();
        let first = |phrase: &str| phrase.split(' ').next().unwrap_or(phrase).to_owned();
        let mut starts: HashSet<String> = calendar.starts().map(first).collect();
        starts.extend(months.iter().filter_map(|(name, _)| name.first().cloned()));
        starts.extend(knowledge.number_words().iter().map(|(word, _)| (*word).to_owned()));
        if !calendar.is_empty() {
            starts.extend(weekdays.iter().map(|(name, _)| name.clone()));
        }
        Self { months, weekdays, starts }
    }
}
