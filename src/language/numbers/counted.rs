//! What a language gives for what numbers count to be read.

use super::Qualifier;

/// The words around what is counted, folded. Words are parted by spaces, forms and phrases by `;`. A language without them
/// has the noun behind a number read and nothing more.
#[derive(Debug)]
pub struct Counted {
    /// Shares, measures, times and currencies by the name that all languages share ([`super::units`]).
    pub measures: &'static [(&'static str, &'static str)],
    /// Nouns of people, places and things by the name that all languages share, in every form that numbers take.
    pub nouns: &'static [(&'static str, &'static str)],
    /// Plurals that do not end in s, where [`Counted::is_noun_last`].
    pub plurals: &'static str,
    /// Whether adjectives and other nouns stand between a number and what it counts ("twelve Russian soldiers", "two
    /// police cars"). Otherwise nothing but [`Counted::adjectives`] does.
    pub is_noun_last: bool,
    /// Adjectives that stand between a number and its noun: "jeunes".
    pub adjectives: &'static str,
    /// Words that end the search for a noun and are none: "near".
    pub stops: &'static str,
    /// What stands for a noun that was named before: "others", آخرين.
    pub others: &'static str,
    /// Words between a number and what it counts: "de".
    pub links: &'static str,
    /// Words between a number and a whole that it is a part of: من.
    pub partitives: &'static str,
    /// Articles and pronouns of that whole: "the".
    pub determiners: &'static str,
    /// What happened to those who are counted, told right before the number: "killing".
    pub before: &'static [(&'static str, &'static str)],
    /// The same told behind the number: "killed".
    pub behind: &'static [(&'static str, &'static str)],
    /// Words between those who are counted and what happened to them: "were".
    pub auxiliaries: &'static str,
    /// Words behind a number that tell of an illness where [`Counted::before`] tells of a wound: بفيروس.
    pub illnesses: &'static str,
    /// Words before a noun whose number follows: "number of", حصيلة.
    pub tolls: &'static str,
    /// Phrases that are a toll by themselves: "death toll".
    pub named_tolls: &'static [(&'static str, &'static str)],
    /// Phrases before a number that qualify it.
    pub qualifiers: &'static [(Qualifier, &'static str)],
    /// Phrases behind a number that qualify it.
    pub qualifiers_behind: &'static [(Qualifier, &'static str)],
}

impl Counted {
    /// Knows nothing.
    pub const NONE: Self = Self {
        measures: &[],
        nouns: &[],
        plurals: "",
        is_noun_last: false,
        adjectives: "",
        stops: "",
        others: "",
        links: "",
        partitives: "",
        determiners: "",
        before: &[],
        behind: &[],
        auxiliaries: "",
        illnesses: "",
        tolls: "",
        named_tolls: &[],
        qualifiers: &[],
        qualifiers_behind: &[],
    };

    /// Every folded word and phrase, for the contract test.
    pub fn phrases(&self) -> impl Iterator<Item = &'static str> {
        let named = [self.measures, self.nouns, self.before, self.behind, self.named_tolls].into_iter().flatten();
        let qualified = self.qualifiers.iter().chain(self.qualifiers_behind).map(|(_, phrases)| *phrases);
        let words = [
            self.plurals,
            self.adjectives,
            self.stops,
            self.others,
            self.links,
            self.partitives,
            self.determiners,
            self.auxiliaries,
            self.illnesses,
        ];
        let phrases = named.map(|(_, phrases)| *phrases).chain(qualified).chain([self.tolls]);
        phrases
            .flat_map(|list| list.split(';'))
            .chain(words.into_iter().flat_map(str::split_whitespace))
            .filter(|p| !p.is_empty())
    }
}
