//! What names look like in a language.
//!
//! [`Naming`] is what a language gives ([`super::Knowledge::naming`]): offices (الرئيس, *foreign minister*), nouns that head
//! the names of bodies (وزارة, *council*), first names, particles. `compare::actors` reads names in articles with it.
//! A language that gives none still has its countries and capitals ([`places`]).
//!
//! | file | what |
//! |---|---|
//! | [`places`] | countries, capitals, adjectives of countries and well-known bodies, by name |
//! | `own` | the names, adjectives and capitals that CLDR does not give |
//! | `bodies` | well-known bodies in three languages |
//! | `arabic`, `english`, `french` | offices, heads of bodies, first names |

pub(super) mod arabic;
mod bodies;
pub(super) mod english;
pub(super) mod french;
mod own;
pub mod places;

/// What somebody is, as far as a word before or behind a name says it. The same office has one value in all languages, so
/// that الرئيس الروسي and *the Russian president* are one label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Office {
    /// Head of state by election; of a club too.
    President,
    /// A leader, by whatever title: الزعيم, *leader*.
    Leader,
    /// Head of a government.
    PrimeMinister,
    /// Minister of foreign affairs.
    ForeignMinister,
    /// Minister of defence.
    DefenceMinister,
    /// Another minister.
    Minister,
    /// King, queen, sultan, emir.
    Monarch,
    /// Head of the German or Austrian government; in Arabic also an adviser.
    Chancellor,
    /// Secretary general.
    Secretary,
    /// Speaks for a body.
    Spokesperson,
    /// His or her counterpart: نظيره.
    Counterpart,
    /// Another office or profession, which tells a person but not which: القاضي, *captain*, *Mr*.
    Other,
}

impl Office {
    /// Whether one person at a time has it in a country, so that office and country are a label.
    pub fn is_single(self) -> bool {
        !matches!(self, Self::Minister | Self::Spokesperson | Self::Counterpart | Self::Other | Self::Secretary)
    }

    /// Whether it is one of those that lead a country, whom news also calls its leader.
    pub fn leads(self) -> bool {
        matches!(self, Self::President | Self::Leader | Self::PrimeMinister | Self::Monarch | Self::Chancellor)
    }
}

/// What names look like in a language. Words are folded; lists are parted by spaces, phrases by `;`.
#[derive(Debug)]
pub struct Naming {
    /// Offices by phrase: single nouns in Arabic, without article.
    pub offices: &'static [(Office, &'static str)],
    /// Nouns that head the names of bodies.
    pub bodies: &'static str,
    /// First names that are hardly ever another word.
    pub given: &'static str,
    /// Small words inside a name: بن, *de*, *van*.
    pub particles: &'static str,
    /// Words that look like a name where one is expected and are none.
    pub none: &'static str,
}

impl Naming {
    /// Of a language that knows nothing of names.
    pub const NONE: Naming = Naming { offices: &[], bodies: "", given: "", particles: "", none: "" };
}
