//! What one must know of a language, one file a language.
//!
//! [`Language`] names a language; [`Language::knowledge`] gives what the rest of the house asks of it: how a
//! word is folded and stemmed, which words carry no meaning of their own, where a full stop is no sentence
//! end, how months and reporting verbs are called, and what page litter says. A further language is one
//! more file that fulfils [`Knowledge`] and passes the contract test (`contract`); `compare` is not touched.
//!
//! ```
//! use muqabala::language::Language;
//! let arabic = Language::Arabic.knowledge();
//! assert_eq!(arabic.fold("الدِّفاعِ"), "الدفاع");
//! assert_eq!(arabic.stem("والمفاوضات", &|_| false), arabic.stem("المفاوضات", &|_| false));
//! ```
//!
//! | file | what |
//! |---|---|
//! | [`words`] | a text cut into words with folded forms |
//! | [`unspaced`] | words of Chinese and Japanese |
//! | [`sentences`] | a paragraph cut into sentences |
//! | [`numbers`] | numbers in digits and words, with their scales and units |
//! | [`dates`] | full dates, and those that a publishing date settles |
//! | [`quotations`] | quotation marks, who speaks, which reporting verb |
//! | [`names`] | countries and capitals, and what the names of people and bodies look like |
//! | [`reporting`] | the reporting verbs themselves, in classes |
//! | [`cues`] | words that hedge, stress or judge |
//! | [`sound`] | how a name sounds, across scripts |
//! | [`credits`] | how articles credit people, places, agencies and outlets |
//! | [`site`] | the small words of menus, buttons and forms |
//! | [`detect`] | which language a text is in |

pub mod arabic;
pub mod chinese;
#[cfg(test)]
mod contract;
pub mod credits;
pub mod cues;
pub mod dates;
pub mod detect;
pub mod english;
mod fold;
pub mod french;
pub mod german;
pub mod inflection;
pub mod italian;
pub mod japanese;
pub mod names;
pub mod numbers;
pub mod persian;
pub mod plain;
pub mod portuguese;
pub mod quotations;
pub mod reporting;
pub mod russian;
pub mod sentences;
pub mod site;
pub mod sound;
pub mod spanish;
pub mod turkish;
pub mod unspaced;
pub mod words;

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use crate::article::Litter;

/// A language that the program knows, or the honest [`Language::Undetermined`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// English.
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Portuguese.
    #[serde(rename = "pt")]
    Portuguese,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Turkish.
    #[serde(rename = "tr")]
    Turkish,
    /// Persian.
    #[serde(rename = "fa")]
    Persian,
    /// Chinese.
    #[serde(rename = "zh")]
    Chinese,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Another language, or one that cannot be told.
    #[default]
    #[serde(rename = "und", other)]
    Undetermined,
}

impl Language {
    /// Every language there is.
    pub const ALL: [Language; 13] = [
        Self::Arabic,
        Self::English,
        Self::French,
        Self::German,
        Self::Spanish,
        Self::Italian,
        Self::Portuguese,
        Self::Russian,
        Self::Turkish,
        Self::Persian,
        Self::Chinese,
        Self::Japanese,
        Self::Undetermined,
    ];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
            Self::Turkish => "tr",
            Self::Persian => "fa",
            Self::Chinese => "zh",
            Self::Japanese => "ja",
            Self::Undetermined => "und",
        }
    }

    /// Whether its lines run right to left. For [`Language::Undetermined`] leave `dir="auto"` to the browser.
    pub fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic | Self::Persian)
    }

    /// What is known of it.
    pub fn knowledge(self) -> &'static dyn Knowledge {
        match self {
            Self::Arabic => &arabic::Arabic,
            Self::English => &english::English,
            Self::French => &french::French,
            Self::German => &german::German,
            Self::Spanish => &spanish::Spanish,
            Self::Italian => &italian::Italian,
            Self::Portuguese => &portuguese::Portuguese,
            Self::Russian => &russian::Russian,
            Self::Turkish => &turkish::Turkish,
            Self::Persian => &persian::Persian,
            Self::Chinese => &chinese::Chinese,
            Self::Japanese => &japanese::Japanese,
            Self::Undetermined => &plain::Plain,
        }
    }
}

/// What the rest of the house asks of a language. Only its name and its folding are required; what a language does
/// not give is empty, and then nothing rests on it.
pub trait Knowledge: Sync {
    /// Which language this is.
    fn language(&self) -> Language;

    /// A word without what spelling varies: case, diacritics that writers drop, elided articles. Folding
    /// twice changes nothing more. Two words that fold alike count as the same word.
    fn fold(&self, word: &str) -> String;

    /// The stem of a folded word: what its inflected forms share, never empty for a non-empty word.
    /// `attested` tells whether a folded word stands somewhere in the corpus; a language may use it to
    /// decide whether a first letter is a clitic or belongs to the word.
    fn stem(&self, folded: &str, attested: &dyn Fn(&str) -> bool) -> String {
        let _ = attested;
        folded.to_owned()
    }

    /// The stem of a folded word for those who hold two passages that state the same against each other. `known` tells whether a
    /// stem is that of a word of either passage; [`Knowledge::is_inflection`] then judges the pair.
    fn loose_stem(&self, folded: &str, known: &dyn Fn(&str) -> bool) -> String {
        let _ = known;
        self.stem(folded, &|_| false)
    }

    /// Whether two folded words of this [`Knowledge::loose_stem`] are forms of one word.
    fn is_inflection(&self, one: &str, other: &str, stem: &str) -> bool {
        let _ = (one, other, stem);
        true
    }

    /// Particles that are written onto a word in front, folded, alone and joined (و, ال, وال).
    fn proclitics(&self) -> &'static [&'static str] {
        &[]
    }

    /// Pronouns that are written onto a word behind, folded (ها).
    fn enclitics(&self) -> &'static [&'static str] {
        &[]
    }

    /// Folded words that carry grammar rather than meaning.
    fn function_words(&self) -> &'static HashSet<&'static str> {
        static NONE: LazyLock<HashSet<&str>> = LazyLock::new(HashSet::new);
        &NONE
    }

    /// Whether a folded word carries grammar rather than meaning.
    fn is_function_word(&self, folded: &str) -> bool {
        self.function_words().contains(folded)
    }

    /// Folded words after whose full stop the sentence always goes on: titles ("Mr.").
    fn abbreviations(&self) -> &'static [&'static str] {
        &[]
    }

    /// Folded words after whose full stop the sentence goes on where a number follows: "No. 10", "p. 12".
    fn number_abbreviations(&self) -> &'static [&'static str] {
        &[]
    }

    /// Folded words whose full stop may also end the sentence: "etc.", "Inc.", "p.m.".
    fn final_abbreviations(&self) -> &'static [&'static str] {
        &[]
    }

    /// Names of months as written, with their number from 1 to 12.
    fn months(&self) -> &'static [(&'static str, i8)] {
        &[]
    }

    /// Names of the days from Monday on as written; spellings of one day are parted by a space.
    fn weekdays(&self) -> &'static [&'static str] {
        &[]
    }

    /// Numbers in words from one to ninety as folded words; compounds ("dix-neuf") are put together from them
    /// ([`numbers::values`]).
    fn number_words(&self) -> &'static [(&'static str, u32)] {
        &[]
    }

    /// Scales and what else stands around numbers.
    fn counting(&self) -> &'static numbers::Counting {
        &numbers::Counting::NONE
    }

    /// What numbers count, and the words around it.
    fn counted(&self) -> &'static numbers::Counted {
        &numbers::Counted::NONE
    }

    /// The words around dates.
    fn calendar(&self) -> &'static dates::Calendar {
        &dates::Calendar::NONE
    }

    /// Particles that are written onto digits, as written without tatweel: و of "و27".
    fn digit_clitics(&self) -> &'static [&'static str] {
        &[]
    }

    /// Reporting verbs in the forms that news uses, folded, parted by spaces, a list for each class.
    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        &[]
    }

    /// The words of a text with the byte where each begins: by UAX #29, which needs spaces between them.
    fn pieces<'t>(&self, text: &'t str) -> Vec<(usize, &'t str)> {
        text.unicode_word_indices().collect()
    }

    /// Whether a folded word counts in matching not as one stem but by the pairs of its characters ([`unspaced::pairs`]).
    fn counts_by_pairs(&self, folded: &str) -> bool {
        let _ = folded;
        false
    }

    /// Whether the script has capitals. Where it has none, any word may be a name, and none is a word that Latin-script
    /// languages borrow from each other.
    fn has_capitals(&self) -> bool {
        true
    }

    /// Whether a capital inside a sentence marks a name. Where every noun has one it does not.
    fn capitals_mark_names(&self) -> bool {
        self.has_capitals()
    }

    /// Whether the names of months and days are written with a capital, so that "may" without one is none.
    fn calendar_has_capitals(&self) -> bool {
        false
    }

    /// Conjunctions of one letter that are written onto the next word (و, ف).
    fn conjunction_prefixes(&self) -> &'static [char] {
        &[]
    }

    /// Reporting verbs of several words ("made clear"), folded and joined by single spaces.
    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        &[]
    }

    /// Words that hedge, stress or judge.
    fn cues(&self) -> &'static cues::Cues {
        &cues::Cues::NONE
    }

    /// What the names of people and bodies look like.
    fn naming(&self) -> &'static names::Naming {
        &names::Naming::NONE
    }

    /// The small words of sites.
    fn site_words(&self) -> &'static site::SiteWords {
        &site::SiteWords::NONE
    }

    /// How articles credit people, places, agencies and outlets.
    fn credits(&self) -> &'static credits::Credits {
        &credits::Credits::NONE
    }

    /// How page litter reads.
    fn litter(&self) -> &'static [Cue] {
        &[]
    }
}

/// Words by which a line shows itself as litter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The words, folded word by word and joined by single spaces.
    pub words: &'static str,
    /// Where in the line they stand.
    pub place: Place,
    /// What the line then is.
    pub reason: Litter,
}

/// Where in a line a [`Cue`] stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The line is these words and no more.
    Whole,
    /// The line begins with them.
    Start,
    /// The line begins with them and a colon; without it they begin sentences of the news.
    Label,
    /// The line has them anywhere.
    Anywhere,
    /// The line is these words and no more, and all short lines after it belong to it.
    Heading,
}

/// Shorthand for the files of the languages.
const fn cue(words: &'static str, place: Place, reason: Litter) -> Cue {
    Cue { words, place, reason }
}

/// What a reporting verb does beside reporting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerbClass {
    /// Reports and no more: said, told, قال, a dit.
    Neutral,
    /// Vouches for or presses the words: stressed, confirmed, أكد, a souligné.
    Stressing,
    /// Keeps a distance to the words: claimed, زعم, prétend.
    Distancing,
    /// Calls for something: urged, دعا, a appelé.
    Calling,
    /// Warns or threatens: warned, حذر, a averti.
    Warning,
    /// Denies or rejects: denied, نفى, a démenti.
    Denying,
    /// Praises or welcomes: praised, أشاد, a salué.
    Praising,
    /// Blames or criticises: accused, اتهم, a accusé.
    Blaming,
    /// Grants or admits: acknowledged, أقر, a reconnu.
    Conceding,
}
