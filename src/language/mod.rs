//! What one must know of a language, one file a language.
//!
//! [`Language`] names a language; [`Language::knowledge`] gives what the rest of the house asks of it: how a
//! word is folded and stemmed, which words carry no meaning of their own, where a full stop is no sentence
//! end, how months and reporting verbs are called, and what page litter says. A further language is one
//! more file that fulfils [`Knowledge`] and passes the contract test below; `compare` is not touched.
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
pub mod credits;
pub mod cues;
pub mod dates;
pub mod detect;
pub mod english;
mod fold;
pub mod french;
pub mod german;
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

    /// Scales, units and what else stands around numbers.
    fn counting(&self) -> &'static numbers::Counting {
        &numbers::Counting::NONE
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

#[cfg(test)]
mod contract {
    //! What every language must fulfil.

    use proptest::prelude::*;

    use super::*;
    use crate::article::Span;

    fn is_folded(knowledge: &dyn Knowledge, words: &str) -> bool {
        words.split(' ').all(|word| knowledge.fold(word) == word)
    }

    #[test]
    fn every_list_is_written_in_folded_words() {
        for language in Language::ALL {
            let knowledge = language.knowledge();
            assert_eq!(knowledge.language(), language);
            let stops = [knowledge.abbreviations(), knowledge.number_abbreviations(), knowledge.final_abbreviations()];
            for word in stops.into_iter().flatten() {
                assert!(is_folded(knowledge, word), "{language:?}: abbreviation {word}");
            }
            for word in knowledge.reporting_verbs().iter().flat_map(|(_, verbs)| verbs.split_whitespace()) {
                assert!(is_folded(knowledge, word), "{language:?}: verb {word}");
            }
            for phrase in knowledge.reporting_phrases().iter().flat_map(|(_, phrases)| *phrases) {
                assert!(is_folded(knowledge, phrase) && phrase.contains(' '), "{language:?}: phrase {phrase}");
            }
            for (word, value) in knowledge.number_words() {
                assert!(is_folded(knowledge, word) && (1..=90).contains(value), "{language:?}: number {word}");
            }
            let naming = knowledge.naming();
            let phrases = naming.offices.iter().flat_map(|(_, phrases)| phrases.split([';', ' ']));
            let lists = [naming.bodies, naming.given, naming.particles, naming.none];
            for word in phrases.chain(lists.iter().flat_map(|list| list.split_whitespace())) {
                assert!(is_folded(knowledge, word) || word.contains('\''), "{language:?}: naming {word}");
            }
            for phrase in knowledge.counting().phrases() {
                assert!(is_folded(knowledge, phrase), "{language:?}: counting {phrase}");
            }
            for phrase in knowledge.calendar().phrases() {
                assert!(is_folded(knowledge, phrase), "{language:?}: calendar {phrase}");
            }
            for word in knowledge.site_words().all().iter().flat_map(|list| list.split_whitespace()) {
                assert!(is_folded(knowledge, word), "{language:?}: word of sites {word}");
            }
            for word in knowledge.credits().words() {
                assert!(is_folded(knowledge, word), "{language:?}: credit {word}");
            }
            for cue in knowledge.litter() {
                let read: Vec<_> = words::words(cue.words, knowledge).into_iter().map(|w| w.folded).collect();
                assert_eq!(read.join(" "), cue.words, "{language:?}: litter cue");
            }
            for word in knowledge.function_words() {
                assert!(is_folded(knowledge, word) && knowledge.is_function_word(word), "{language:?}: {word}");
            }
            assert!(matches!(knowledge.weekdays().len(), 0 | 7), "{language:?}: days");
            for (name, number) in knowledge.months() {
                assert!((1..=12).contains(number), "{language:?}: {name}");
            }
        }
    }

    /// A paragraph of each language with four sentences, a number in its digits and a quotation in its own marks.
    const SAMPLES: [(Language, &str, &str); 12] = [
        (
            Language::Arabic,
            "وصلت السفينة إلى الميناء مساء الخميس. وقال الوزير إن «المحادثات بدأت اليوم». وشارك ٢٥٠ عاملا في الإضراب! هل ينتهي غدا؟",
            "المحادثات بدأت اليوم",
        ),
        (
            Language::English,
            "The ship reached the harbour on Thursday evening. The minister said that “the talks began today”. About 250 workers took part in the strike! Will it end tomorrow?",
            "the talks began today",
        ),
        (
            Language::French,
            "Le navire est arrivé au port jeudi soir. Le ministre a dit que « les discussions ont commencé ». Environ 250 ouvriers ont pris part à la grève ! Finira-t-elle demain ?",
            "les discussions ont commencé",
        ),
        (
            Language::German,
            "Das Schiff erreichte den Hafen am Abend des 3. Mai. Minister Dr. Falk sagte, »die Gespräche haben begonnen«. Etwa 250 Arbeiter nahmen an dem Streik teil! Endet er morgen?",
            "die Gespräche haben begonnen",
        ),
        (
            Language::Spanish,
            "El barco llegó al puerto el jueves por la noche. El Sr. Ferro dijo que «las conversaciones han comenzado». ¡Unos 250 obreros participaron en la huelga! ¿Terminará mañana?",
            "las conversaciones han comenzado",
        ),
        (
            Language::Italian,
            "La nave è arrivata nel porto giovedì sera. Il ministro ha detto che «i colloqui sono cominciati». Circa 250 operai hanno preso parte allo sciopero! Finirà domani?",
            "i colloqui sono cominciati",
        ),
        (
            Language::Portuguese,
            "O navio chegou ao porto na noite de quinta-feira. O Sr. Falcão disse que “as conversas já começaram”. Cerca de 250 operários participaram da greve! Ela terminará amanhã?",
            "as conversas já começaram",
        ),
        (
            Language::Russian,
            "Судно прибыло в порт в четверг вечером. Министр В. Орлов сказал, что «переговоры уже начались». Около 250 рабочих приняли участие в забастовке! Закончится ли она завтра?",
            "переговоры уже начались",
        ),
        (
            Language::Turkish,
            "Gemi perşembe akşamı limana ulaştı. Bakan Dr. Yılmaz “görüşmeler bugün başladı” dedi. Greve yaklaşık 250 işçi katıldı! Yarın sona erecek mi?",
            "görüşmeler bugün başladı",
        ),
        (
            Language::Persian,
            "کشتی عصر پنجشنبه به بندر رسید. وزیر خارجه گفت «گفتگوها امروز آغاز شد». حدود ۲۵۰ کارگر در اعتصاب شرکت کردند! آیا فردا پایان می‌یابد؟",
            "گفتگوها امروز آغاز شد",
        ),
        (
            Language::Chinese,
            "轮船周四晚上抵达港口。部长表示“会谈今天已经开始”。约有２５０名工人参加了罢工！明天会结束吗？",
            "会谈今天已经开始",
        ),
        (
            Language::Japanese,
            "船は木曜日の夜に港に到着した。大臣は「協議は今日始まった」と述べた。約２５０人の労働者がストに参加した！明日には終わるのだろうか？",
            "協議は今日始まった",
        ),
    ];

    #[test]
    fn every_language_is_told_by_its_own_paragraph_and_reads_it() {
        assert_eq!(SAMPLES.len() + 1, Language::ALL.len(), "each language but the unknown one");
        for (language, text, quoted) in SAMPLES {
            assert_eq!(detect::detect(text), language);
            assert_eq!(crate::article::read::language(language.tag()), Some(language));
            let knowledge = language.knowledge();
            assert_eq!(sentences::sentences(text, knowledge).len(), 4, "{language:?}");
            let numbers: Vec<String> =
                words::words(text, knowledge).into_iter().filter(|w| w.is_number).map(|w| w.folded).collect();
            assert!(numbers.contains(&"250".to_owned()), "{language:?}: {numbers:?}");
            let found = quotations::quotations(text, &[Span::new(0, text.len())], language);
            assert!(found.iter().any(|q| q.span.of(text).contains(quoted)), "{language:?}: {found:?}");
        }
    }

    #[test]
    fn every_cue_word_is_folded_listed_once_and_found_where_its_neighbours_let_it() {
        use super::cues::CueReason;

        for reason in CueReason::ALL {
            assert!(reason.sentence().ends_with('.'), "{reason:?}");
        }
        for language in Language::ALL {
            let knowledge = language.knowledge();
            let mut listed = HashSet::new();
            for entries in knowledge.cues().entries {
                for (form, entry) in entries.forms() {
                    assert!(
                        !form.is_empty() && form.split([' ', '-']).all(|word| is_folded(knowledge, word)),
                        "{language:?}: {form}"
                    );
                    assert!(listed.insert(form), "{language:?} lists {form} twice");
                    if entries.context.any.is_empty() {
                        let text = format!("{form}.");
                        let found = super::cues::cues(&text, &[Span::new(0, text.len())], &[], language);
                        let found: Vec<_> =
                            found.iter().map(|cue| (cue.span.of(&text), cue.entry.as_str(), cue.reason)).collect();
                        assert_eq!(found, [(form, entry, entries.reason)], "{language:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_reporting_verb_has_two_classes() {
        for language in Language::ALL {
            let listed = language.knowledge().reporting_verbs();
            let mut verbs: Vec<_> = listed.iter().flat_map(|(_, verbs)| verbs.split_whitespace()).collect();
            let all = verbs.len();
            verbs.sort_unstable();
            verbs.dedup();
            assert_eq!(verbs.len(), all, "{language:?} lists a verb twice");
        }
    }

    proptest! {
        #[test]
        fn folding_is_idempotent_and_stems_are_never_empty(word in "\\PC{1,12}|[ء-ی]{1,9}|[a-zà-ÿ']{1,9}|[а-яё\u{301}]{1,9}|[A-ZİIıÇŞĞÖÜ'’]{1,9}|[一-龥ぁ-んァ-ヶｦ-ﾟ]{1,6}") {
            for language in Language::ALL {
                let knowledge = language.knowledge();
                let folded = knowledge.fold(&word);
                prop_assert_eq!(&knowledge.fold(&folded), &folded);
                if !folded.is_empty() {
                    prop_assert!(!knowledge.stem(&folded, &|_| false).is_empty());
                    prop_assert!(!knowledge.stem(&folded, &|_| true).is_empty());
                }
            }
        }

        #[test]
        fn words_and_sentences_lie_in_the_text_in_order(text in "\\PC{0,80}|[ء-ي .؟\"«»\u{a0}\n0-9]{0,80}|[一-三ぁ-おァ-オ々a。！？「」『』\n0-9]{0,60}|[а-яА-Я .!?«»„“\n0-9]{0,60}") {
            for language in Language::ALL {
                let knowledge = language.knowledge();
                let mut end = 0;
                for word in words::words(&text, knowledge) {
                    prop_assert!(word.span.start >= end && text.get(word.span.range()).is_some());
                    prop_assert!(!word.span.is_empty());
                    end = word.span.end;
                }
                let mut end = 0;
                for sentence in sentences::sentences(&text, knowledge) {
                    let words = text.get(sentence.range());
                    prop_assert!(sentence.start >= end && words.is_some());
                    prop_assert_eq!(words.map(str::trim), words, "no white space around it");
                    prop_assert!(text[end..sentence.start].trim().is_empty(), "nothing between is lost");
                    end = sentence.end;
                }
                prop_assert!(text[end..].trim().is_empty(), "nothing at the end is lost");
            }
        }
    }
}
