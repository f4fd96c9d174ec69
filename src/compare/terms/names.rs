//! The names of the Latin-script texts of a corpus by their sound, for other scripts to be held against.

use std::collections::HashMap;

use super::cut::Cut;
use super::keys::calendar;
use crate::article::Article;
use crate::language::sound;

/// The sounds of the names of the corpus, with the lengths in letters that they are written with.
#[derive(Default)]
pub(super) struct Names {
    letters: HashMap<String, Vec<usize>>,
}

/// A word in another script is a name of this sound only if it has at least this share of its letters, and the other
/// way round. Arabic writes the long vowels of foreign names, so the lengths are near; at 0 "مطل" is "Mutual", at 0.8
/// "خالد" is no "Khaled".
const SIMILAR_LENGTH: f32 = 0.6;

impl Names {
    /// Words that stand with a capital inside a sentence of a Latin-script text, days and months aside.
    pub fn of(cut: &[Vec<Cut>], articles: &[Article]) -> Self {
        let mut names = Self::default();
        for (cut, article) in cut.iter().zip(articles) {
            let knowledge = article.language.knowledge();
            if !knowledge.capitals_mark_names() {
                continue;
            }
            let calendar = calendar(knowledge);
            for sentence in cut {
                for word in sentence.clauses.iter().flat_map(|(_, words)| words).skip(1) {
                    let is_day = calendar.iter().any(|(name, _)| *name == word.folded);
                    if !word.is_capital || is_day || knowledge.is_function_word(&word.folded) {
                        continue;
                    }
                    if let Some(sound) = sound::skeleton(&word.folded) {
                        names.letters.entry(sound).or_default().push(word.folded.chars().count());
                    }
                }
            }
        }
        names
    }

    /// The sound of `word`, if it can be one of the names.
    pub fn sound_of(&self, word: &str) -> Option<String> {
        let sound = sound::skeleton(word)?;
        let length = word.chars().count() as f32;
        let near = |other: &usize| length.min(*other as f32) >= SIMILAR_LENGTH * length.max(*other as f32);
        self.letters.get(&sound).is_some_and(|lengths| lengths.iter().any(near)).then_some(sound)
    }
}
