//! Cue words: what a text hedges, stresses and judges with.
//!
//! "Allegedly" stands back from a claim, "massive" calls something large without saying how large, "regime" judges a
//! government that others call a government. A list of each language ([`super::Knowledge::cues`]) says which words count;
//! each entry stands under the reason why it does ([`CueReason`]), and where its neighbours decide they are named
//! ([`Context`]): نظام is a government in نظام الأسد and a system in نظام التعليم. [`cues`] finds them in an article.
//!
//! ```
//! use muqabala::article::Span;
//! use muqabala::language::{Language, cues::{CueKind, cues}};
//! let text = "ربما اعتمد نظام الأسد نظام التعليم الجديد.";
//! let found = cues(text, &[Span::new(0, text.len())], &[], Language::Arabic);
//! let kinds: Vec<_> = found.iter().map(|cue| (cue.span.of(text), cue.reason.kind())).collect();
//! assert_eq!(kinds, [("ربما", CueKind::Hedge), ("نظام", CueKind::Evaluative)]);
//! ```
//!
//! A cue is a place to look at and no verdict: a word may be the fitting one, or the only one. The lists hold what is
//! clear without knowing the matter. A word that is as often something else is left out where no neighbour tells (نبيل is
//! noble and a name), and so is what only the matter decides ("failed"). Whose word it is, is told only as far as quotation
//! marks tell it ([`CueMention::quoted`]); in indirect speech (he said that …) a word counts as the text's own.

pub(super) mod arabic;
mod context;
pub(super) mod english;
mod find;
pub(super) mod french;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use context::{Around, Context, Neighbour};
pub use find::cues;

#[cfg(doc)]
use crate::article::CueMention;

/// What a cue does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CueKind {
    /// Makes a statement less than a plain one: perhaps, allegedly.
    Hedge,
    /// Makes it more: extremely, unprecedented.
    Intensifier,
    /// Judges what it names: regime, massacre, heroic.
    Evaluative,
}

/// The cue words of a language, and what is written onto them.
#[derive(Debug)]
pub struct Cues {
    /// The entries: hedges, what stresses, what judges.
    pub entries: [&'static [Entries]; 3],
    /// Particles that are written onto the next word: و, وال.
    pub prefixes: &'static [&'static str],
    /// The article that is written onto each word of a definite phrase: الإبادة الجماعية is the entry إبادة جماعية.
    pub article: &'static str,
    /// Endings that an entry of one word may take beside its listed forms, and what stands in their place in the entry: ها of
    /// ميليشياها takes nothing's place, تها of مجزرتها that of ه.
    pub endings: &'static [(&'static str, &'static str)],
}

impl Cues {
    /// Of a language that knows none.
    pub const NONE: Cues = Cues { entries: [&[]; 3], prefixes: &[], article: "", endings: &[] };

    /// Letters that a word keeps at the least when a particle of one letter, or an ending, is taken off. At three, جدا is
    /// found in وجدا (the two found); at five most adjectives of four letters lose their forms.
    const SHORTEST: usize = 4;

    /// Letters that it keeps at the least behind a particle of several letters, which is hardly ever part of the word.
    const SHORTEST_BEHIND_ARTICLE: usize = 3;

    /// A folded word without each of the particles that may be written onto it.
    fn without_prefix<'w>(&self, folded: &'w str) -> impl Iterator<Item = &'w str> {
        self.prefixes.iter().filter_map(move |prefix| {
            let rest = folded.strip_prefix(prefix)?;
            let is_letter = prefix.chars().nth(1).is_none();
            let shortest = if is_letter { Self::SHORTEST } else { Self::SHORTEST_BEHIND_ARTICLE };
            (rest.chars().count() >= shortest).then_some(rest)
        })
    }

    /// A folded word with each of the endings taken back.
    fn without_ending(&self, folded: &str) -> impl Iterator<Item = String> {
        self.endings.iter().filter_map(move |(ending, instead)| {
            let rest = folded.strip_suffix(ending)?;
            (rest.chars().count() >= Self::SHORTEST).then(|| format!("{rest}{instead}"))
        })
    }
}

/// Entries that count for one reason and under one condition.
#[derive(Debug)]
pub struct Entries {
    /// Why they count.
    pub reason: CueReason,
    /// Folded words. Entries are parted by `;`, the forms of one by `,`, the first of which names it. A hyphen between two
    /// words must stand in the text as well ("peut-être").
    pub words: &'static str,
    /// What must stand around them.
    pub context: Context,
}

impl Entries {
    /// Entries that count wherever they stand.
    pub const fn always(reason: CueReason, words: &'static str) -> Self {
        Self { reason, words, context: Context::ANY }
    }

    /// Entries that count only where one of `any` is so (unless it is empty) and none of `none`.
    pub const fn only(
        reason: CueReason,
        words: &'static str,
        any: &'static [Neighbour],
        none: &'static [Neighbour],
    ) -> Self {
        Self { reason, words, context: Context { any, none } }
    }

    /// The forms with the entry that each belongs to.
    pub fn forms(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.words.split(';').flat_map(|entry| {
            let entry = entry.trim();
            let name = entry.split(',').next().unwrap_or(entry).trim();
            entry.split(',').map(move |form| (form.trim(), name))
        })
    }
}

/// Declares [`CueReason`]: each with its kind and its sentence.
macro_rules! reasons {
    ($($(#[$doc:meta])* $reason:ident $name:literal: $kind:ident, $sentence:literal;)*) => {
        /// Why a word counts as a cue. The JSON has the name, the interface its own sentence for it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum CueReason {
            $($(#[$doc])* #[serde(rename = $name)] $reason,)*
        }

        impl CueReason {
            /// Every reason, hedges first.
            pub const ALL: &[CueReason] = &[$(Self::$reason),*];

            /// Its name in the JSON and in the interface's texts.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$reason => $name,)*
                }
            }

            /// What words of this reason do.
            pub fn kind(self) -> CueKind {
                match self {
                    $(Self::$reason => CueKind::$kind,)*
                }
            }

            /// The reason as an English sentence.
            pub fn sentence(self) -> &'static str {
                match self {
                    $(Self::$reason => $sentence,)*
                }
            }
        }
    };
}

reasons! {
    /// perhaps, ربما, peut-être
    Possible "possible": Hedge, "Says that it may be so, not that it is.";
    /// probably, من المرجح
    Likely "likely": Hedge, "Gives a likelihood, not a fact.";
    /// apparently, يبدو, semble
    Seeming "seeming": Hedge, "Says how it looks, not how it is.";
    /// reportedly, يقال, rumeur
    Hearsay "hearsay": Hedge, "Passes on what is told without vouching for it.";
    /// aurait tué
    Conditional "conditional": Hedge, "The conditional passes on what others say without vouching for it.";
    /// allegedly, مزعوم
    Alleged "alleged": Hedge, "Stands back from a claim, or from the ground that somebody gives.";
    /// suspected, المشتبه به, présumé
    Suspected "suspected": Hedge, "Says that a deed or a guilt is not established.";
    /// extremely, جدا
    Degree "degree": Intensifier, "Raises the degree of the word that it goes with.";
    /// strongly, بشدة, vivement
    Force "force": Intensifier, "Makes a deed stronger than its verb alone.";
    /// massive, ضخم
    Size "size": Intensifier, "Calls something large without saying how large.";
    /// completely, تماما
    Totality "totality": Intensifier, "Leaves no exception.";
    /// clearly, لا شك
    Certainty "certainty": Intensifier, "Presses that it is so.";
    /// unprecedented, غير مسبوق
    Unprecedented "unprecedented": Intensifier, "Sets it above all that was before.";
    /// so-called, ما يسمى, soi-disant
    SoCalled "so-called": Evaluative, "Doubts the name that follows.";
    /// regime, نظام الأسد, dictateur
    Government "government": Evaluative, "Judges a government or who leads it; others say government or president.";
    /// terrorist, militant, إرهابي
    Fighters "fighters": Evaluative, "Judges those who fight or protest; others name the same people otherwise.";
    /// martyr, شهيد
    Dead "dead": Evaluative, "Honours or belittles a death; others say killed or died.";
    /// neutralised, تحييد
    Euphemism "euphemism": Evaluative, "A mild or technical word for a deed that others name outright.";
    /// coup, انقلاب, uprising
    Power "power": Evaluative, "Names a rising or a change of power as one side does; the other names it otherwise.";
    /// occupation, الاحتلال
    Land "land": Evaluative, "Names a land or who holds it as one side does; the other names them otherwise.";
    /// massacre, مجزرة, barbare
    Violence "violence": Evaluative, "Condemns a deed of violence; others say killing or attack.";
    /// notorious, صارخ, scandaleux
    Blame "blame": Evaluative, "Finds fault.";
    /// heroic, بطولي
    Praise "praise": Evaluative, "Praises.";
    /// shocking, مروع, tragique
    Feeling "feeling": Evaluative, "Says how it is felt or received.";
    /// humiliating, fiasco, فشل ذريع
    Outcome "outcome": Evaluative, "Rates how it went.";
    /// illegals, clandestins
    Migrants "migrants": Evaluative, "Judges people who cross a border, or their crossing.";
    /// extremist, متشدد, radical
    Edge "edge": Evaluative, "Sets people at an edge, and so says where the middle is.";
    /// puppet, henchmen, أذناب
    Servant "servant": Evaluative, "Says that people serve others rather than themselves.";
    /// propaganda, baseless, أكاذيب
    Untrue "untrue": Evaluative, "Takes what others say for untrue.";
}
