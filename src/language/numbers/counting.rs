//! What a language gives for its numbers to be read.

/// A word that multiplies what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The word, folded.
    pub word: &'static str,
    /// How much it is.
    pub value: u64,
    /// Whether it is a number with nothing before it (ألف, mille) and not a crowd ("thousands").
    pub is_alone: bool,
}

/// The words around numbers, folded; phrases of several words are joined by spaces. A language without them has its
/// digits read and nothing more.
#[derive(Debug, Default)]
pub struct Counting {
    /// Hundred, thousand, million …
    pub scales: &'static [Scale],
    /// Words that are a whole number of a hundred or more: the dual ألفان, the compound ثلاثمئة.
    pub fixed: &'static [(&'static str, u64)],
    /// Letters behind digits that scale them ("10bn", "3 k€").
    pub suffixes: &'static [(&'static str, u64)],
    /// Parts of a scale, with how many make the whole: نصف 2, "demi" 2.
    pub parts: &'static [(&'static str, u64)],
    /// What may stand before a scale that is not a number alone ("a million"), and between a part and its scale
    /// ("half a million").
    pub articles: &'static [&'static str],
    /// Words that join two parts of a number: "and", "et".
    pub joiners: &'static [&'static str],
    /// A letter written onto the next word that joins it to the number before: و. Without it, parts that stand side by
    /// side are not one number ("خمسة وعشرون").
    pub joining_letter: Option<char>,
    /// Letters of prepositions that are written onto a number word: "بثلاثة".
    pub clitics: &'static [char],
    /// Whether sixty and eighty go on to nineteen and four twenties are eighty.
    pub is_vigesimal: bool,
    /// Words of number that are approximate by themselves: "centaine".
    pub collectives: &'static [&'static str],
    /// Words between the two ends of a range.
    pub ranges: &'static [&'static str],
    /// Words before a number that make it a name: "Flight 370".
    pub labels: &'static [&'static str],
    /// Words before or after a number that make it a time of day.
    pub clock: &'static [&'static str],
    /// Endings of digits that make them an ordinal ("4th", "1er") or a year (هـ).
    pub ordinal_endings: &'static [&'static str],
}

impl Counting {
    /// Knows digits alone.
    pub const NONE: Self = Self {
        scales: &[],
        fixed: &[],
        suffixes: &[],
        parts: &[],
        articles: &[],
        joiners: &[],
        joining_letter: None,
        clitics: &[],
        is_vigesimal: false,
        collectives: &[],
        ranges: &[],
        labels: &[],
        clock: &[],
        ordinal_endings: &[],
    };

    /// Every folded word and phrase, for the contract test.
    pub fn phrases(&self) -> impl Iterator<Item = &'static str> {
        let lists = [self.articles, self.joiners, self.collectives, self.ranges, self.labels, self.clock];
        let scales = self.scales.iter().map(|scale| scale.word);
        let fixed = self.fixed.iter().chain(self.parts).chain(self.suffixes).map(|(word, _)| *word);
        lists.into_iter().flatten().copied().chain(scales).chain(fixed)
    }
}

/// Shorthand for the files of the languages.
pub(in crate::language) const fn scale(word: &'static str, value: u64, is_alone: bool) -> Scale {
    Scale { word, value, is_alone }
}
