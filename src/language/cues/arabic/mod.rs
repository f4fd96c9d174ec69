//! Cue words of Arabic, folded.
//!
//! The article, particles and the endings of number, gender and possession are written onto an entry
//! ([`CUES`]' `prefixes` and `endings`); broken plurals are listed. قتيل is no cue, شهيد is one; نظام, ثورة and انقلاب
//! are told by their neighbours.

mod hedges;
mod intensifiers;
mod judgements;

use super::Cues;

/// The cue words of Arabic.
pub static CUES: Cues = Cues {
    entries: [hedges::HEDGES, intensifiers::INTENSIFIERS, judgements::JUDGEMENTS],
    prefixes: &[
        "وال", "فال", "بال", "كال", "ولل", "فلل", "وبال", "ال", "لل", "وب", "ول", "وك", "و", "ف", "ب", "ل", "ك",
    ],
    article: "ال",
    endings: &[
        ("ه", ""),
        ("ها", ""),
        ("هم", ""),
        ("ا", ""),
        ("ات", ""),
        ("ون", ""),
        ("ين", ""),
        ("ان", ""),
        ("ته", "ه"),
        ("تها", "ه"),
        ("تهم", "ه"),
        ("ات", "ه"),
        ("يات", "يا"),
        ("تين", "ه"),
        ("تان", "ه"),
    ],
};
