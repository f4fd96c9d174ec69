//! What one must know of a language, one file a language.

use serde::{Deserialize, Serialize};

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
    /// Another language, or one that cannot be told.
    #[default]
    #[serde(rename = "und", other)]
    Undetermined,
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
            Self::French => "fr",
            Self::Undetermined => "und",
        }
    }
    /// Whether its lines run right to left. For [`Language::Undetermined`] leave `dir="auto"` to the browser.
    pub fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }
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
}
