//! Text to the numbers of its pieces, as the package cuts it: the most likely sequence of pieces that spell it.
//!
//! A piece is a word, a part of one or a character, and has the logarithm of its probability as its score. Of all ways to spell a text with pieces the
//! one with the highest sum is taken (Viterbi); what no piece spells is the piece [`UNKNOWN`], character by character.
//!
//! ```
//! use muqabala::meaning::pieces::{Pieces, Vocabulary};
//!
//! // blank, begin and end are pieces too; the list of replacements is empty here: 256 units of nothing
//! let pieces = ["<unk>", "<s>", "</s>", "▁", "الجسر", "▁الجسر"].map(str::to_owned).to_vec();
//! let replacements = [&1024_u32.to_le_bytes()[..], &[0; 1024]].concat();
//! let vocabulary = Vocabulary { pieces, scores: vec![0.0, 0.0, 0.0, -3.0, -5.0, -7.0], replacements, groups: vec![0; 6] };
//! let pieces = Pieces::new(&vocabulary)?;
//! assert_eq!(pieces.cut("الجسر"), [1, 5, 2]);
//! assert_eq!(pieces.cut("الجسر؟"), [1, 5, 0, 2]);
//! assert_eq!(Vocabulary::from_bytes(&vocabulary.to_bytes())?, vocabulary);
//! # Ok::<(), muqabala::meaning::MeaningError>(())
//! ```
//!
//! | module | what it does |
//! |---|---|
//! | `normal` | unifies characters and blanks |
//! | `vocabulary` | the pieces as a file |
//!
//! What was looked at on the registry: `sentencepiece-rs` 0.2.2 (no dependency) reads the package's own file and gives the package's numbers on 9,120 of 9,128
//! sentences: it joins unknown characters that follow each other, as the library in C++ does and the package does not, and has no piece for an empty text.
//! But it takes 11 ms a sentence (news, 38 pieces), against 0.01 here. `morpheme` 0.5 brings 35 crates and another file format, `kitoken` 0.11 brings 32, among them
//! two of regular expressions; `sentencepiece` binds the library in C++. So the search for the best way is ours, 40 lines, and what
//! it stands on is not: `crawdad` finds all pieces at a place (86 ms to build, 0.02 µs a place; `yada` 406 ms and 0.06 µs), `yada` reads the replacements as they are.
//!
//! What it does not do: sampling, other kinds of models (pairs of bytes, words), pieces back to text.

mod normal;
#[cfg(test)]
mod tests;
mod vocabulary;

use crawdad::{END_MARKER, Trie};

use super::MeaningError;
use normal::Normaliser;
pub use vocabulary::Vocabulary;

const WHAT: &str = "the list of pieces";
/// The piece of what no piece spells.
pub const UNKNOWN: u32 = 0;
/// The piece at the beginning of each sentence.
const BEGIN: u32 = 1;
/// The piece at the end of each sentence.
const END: u32 = 2;
/// So much less than the least score an unknown character has, as logarithm: 0, and it competes with rare pieces; the model was made with 10.
const PENALTY: f64 = 10.0;

/// Cuts texts into pieces.
pub struct Pieces {
    normaliser: Normaliser,
    trie: Trie,
    scores: Vec<f32>,
    unknown: f64,
}

/// The best way to spell a text up to a place.
#[derive(Clone, Copy)]
struct Best {
    score: f64,
    /// Where its last piece begins.
    from: usize,
    piece: u32,
}

impl Pieces {
    /// Makes the pieces ready for search.
    ///
    /// # Errors
    /// If there are none, a piece is empty or there twice, or the replacements are damaged.
    pub fn new(vocabulary: &Vocabulary) -> Result<Self, MeaningError> {
        let damaged = |reason: String| MeaningError::Damaged { what: WHAT, reason };
        let trie = Trie::from_records(vocabulary.pieces.iter().zip(0..))
            .map_err(|error| damaged(format!("the pieces cannot be searched: {error}")))?;
        let scores = vocabulary.scores.clone();
        if scores.len() != vocabulary.pieces.len() {
            return Err(damaged("pieces without a score".to_owned()));
        }
        let least = scores.iter().copied().fold(f32::INFINITY, f32::min);
        let unknown = f64::from(least) - PENALTY;
        Ok(Self { normaliser: Normaliser::new(&vocabulary.replacements)?, trie, scores, unknown })
    }

    /// The pieces of a text, with the begin before and the end behind them.
    #[must_use]
    pub fn cut(&self, text: &str) -> Vec<u32> {
        let text: Vec<char> = self.normaliser.normalise(text).chars().collect();
        let mut pieces = vec![END];
        let best = self.best(&text);
        let mut place = text.len();
        while place > 0 {
            pieces.push(best[place].piece);
            place = best[place].from;
        }
        if text.is_empty() {
            pieces.push(UNKNOWN);
        }
        pieces.push(BEGIN);
        pieces.reverse();
        pieces
    }

    fn best(&self, text: &[char]) -> Vec<Best> {
        let nothing = Best { score: f64::NEG_INFINITY, from: 0, piece: UNKNOWN };
        let mut best = vec![nothing; text.len() + 1];
        best[0].score = 0.0;
        for from in 0..text.len() {
            let before = best[from].score;
            let mut reach = |length: usize, piece: u32, score: f64| {
                let there = &mut best[from + length];
                // of equal ones the first, whose last piece is longest
                if before + score > there.score {
                    *there = Best { score: before + score, from, piece };
                }
            };
            let mut is_known = false;
            // this one noncharacter is the trie's own end of a piece, and would be taken for one
            let left = text[from..].iter().copied().take_while(|character| *character != END_MARKER);
            for (piece, length) in self.trie.common_prefix_search(left) {
                is_known |= length == 1;
                reach(length, piece, f64::from(self.scores[piece as usize]));
            }
            if !is_known {
                reach(1, UNKNOWN, self.unknown);
            }
        }
        best
    }
}
