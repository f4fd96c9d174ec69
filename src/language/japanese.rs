//! Japanese.
//!
//! Words are runs of one script: kanji (外相), katakana (ロシア), hiragana (しており); the days of the week are cut out of
//! a run of kanji. Runs of hiragana that are made of particles, endings and auxiliaries alone carry no meaning of their
//! own. Passages are matched by pairs of kanji ([`super::unspaced`]), so that 首脳会談 meets 首脳の会談; half-width forms
//! fold to full ones. There are no stems: what inflects is hiragana.
//!
//! What it does not do: reporting verbs (述べた is cut into its script runs) and therefore speakers; numbers in kanji.
//!
//! ```
//! use muqabala::language::{Language, words::words};
//! let read = words("外相は木曜日にロシアで会談した。", Language::Japanese.knowledge());
//! let folded: Vec<_> = read.iter().map(|w| w.folded.as_str()).collect();
//! assert_eq!(folded, ["外相", "は", "木曜日", "に", "ロシア", "で", "会談", "した"]);
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use super::Place::{Anywhere, Start};
use super::{Cue, Knowledge, Language, cue, fold, unspaced};
use crate::article::Litter;

/// Japanese.
pub struct Japanese;

impl Knowledge for Japanese {
    fn language(&self) -> Language {
        Language::Japanese
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn is_function_word(&self, folded: &str) -> bool {
        FUNCTION_WORDS.contains(folded) || is_grammar(folded)
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &WEEKDAYS
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }

    fn has_capitals(&self) -> bool {
        false
    }

    fn pieces<'t>(&self, text: &'t str) -> Vec<(usize, &'t str)> {
        unspaced::pieces(text, cut)
    }

    fn counts_by_pairs(&self, folded: &str) -> bool {
        folded.chars().all(unspaced::is_han)
    }
}

const WEEKDAYS: [&str; 7] =
    ["月曜日 月曜", "火曜日 火曜", "水曜日 水曜", "木曜日 木曜", "金曜日 金曜", "土曜日 土曜", "日曜日 日曜"];

/// A run of kanji and hiragana cut where the script changes and around the days of the week.
fn cut(run: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let is_weekday = |word: &str| WEEKDAYS.iter().any(|names| names.split(' ').any(|name| name == word));
    while let Some(first) = run[start..].chars().next() {
        let is_han = unspaced::is_han(first);
        let end = run[start..].find(|c| unspaced::is_han(c) != is_han).map_or(run.len(), |length| start + length);
        pieces.extend(unspaced::longest(&run[start..end], is_weekday, true));
        start = end;
    }
    pieces
}

/// Whether a run of hiragana is put together from words of grammar alone.
fn is_grammar(folded: &str) -> bool {
    if !folded.chars().all(unspaced::is_hiragana) {
        return false;
    }
    // reached[i]: everything before byte i is grammar
    let mut reached = vec![false; folded.len() + 1];
    reached[0] = true;
    for (start, _) in folded.char_indices() {
        if !reached[start] {
            continue;
        }
        for (at, c) in folded[start..].char_indices() {
            let end = start + at + c.len_utf8();
            reached[end] |= FUNCTION_WORDS.contains(&folded[start..end]);
        }
    }
    reached[folded.len()]
}

/// Particles, auxiliaries, demonstratives, conjunctions, and the endings that stand behind a kanji.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "は が を に で と の も や か へ から まで より では には とは へは での への からの までの とも でも にも だ です \
     ます でした ました である であった だった だったが した して しない しなかった しており しておらず する される された されて \
     させる いる いた いて いない いく いき ある あった あり ない なく なかった なる なった なって なり なお れる られる れた \
     られた れて られて せる こと もの ため よう ところ とき など ほど だけ しか ばかり くらい ぐらい という といった として \
     とした とする とされる とみられる について によると によれば による により によって において における にとって をめぐり \
     をめぐる この その あの どの これ それ あれ ここ そこ どこ しかし また まだ さらに そして ただ ただし なぜ もう すでに \
     ながら つつ たり たい たく たかった べき らしい そう ような ように ので のに ば たら なら けれど けれども う く き し \
     む め み り る れ つ て た っ い け せ え げ ぎ べ べた った って んだ んで いで けた けて せた まった まって わ \
     われ われた わせ えた えて きた きて りた りて めた めて べて げた げて"
        .split_whitespace()
        .collect()
});

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("関連記事", Start, Litter::Related),
    cue("続 きを 読 む", Start, Litter::Related),
    cue("あわせて 読 みたい", Start, Litter::Related),
    cue("無断転載", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_grammar_carry_no_meaning_and_names_in_hiragana_do() {
        assert!(Japanese.is_function_word("しており"));
        assert!(Japanese.is_function_word("したことを"));
        assert!(!Japanese.is_function_word("さいたま"));
        assert!(!Japanese.is_function_word("ひまわり"));
    }

    #[test]
    fn half_width_forms_fold_to_full_ones() {
        assert_eq!(Japanese.fold("ﾛｼｱ"), Japanese.fold("ロシア"));
        assert_eq!(Japanese.fold("ＮＨＫ"), "nhk");
    }
}
