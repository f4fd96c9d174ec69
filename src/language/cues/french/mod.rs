//! Cue words of French, folded: elided words are taken off, so that *coup d'État* is listed as it is read, "coup état".
//!
//! *aurait tué* passes on what others say; `is_rumour` tells it from the conditional of a condition. *régime* is told from
//! diets and pensions by its neighbours.

mod hedges;
mod intensifiers;
mod judgements;

use super::Cues;

/// The cue words of French.
pub static CUES: Cues = Cues {
    entries: [hedges::HEDGES, intensifiers::INTENSIFIERS, judgements::JUDGEMENTS],
    prefixes: &[],
    article: "",
    endings: &[],
};
