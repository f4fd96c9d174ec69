//! Cue words of English, folded.
//!
//! Forms are listed one by one. Words that are a fact as often as a judgement (invasion, crisis, migrant, gunman) are left
//! out; *regime*, *coup*, *terror*, *claim*, *may* and their like are told by their neighbours.

mod hedges;
mod intensifiers;
mod judgements;

use super::Cues;

/// The cue words of English.
pub static CUES: Cues = Cues {
    entries: [hedges::HEDGES, intensifiers::INTENSIFIERS, judgements::JUDGEMENTS],
    prefixes: &[],
    article: "",
    endings: &[],
};
