//! Words where a script writes none: Chinese and Japanese.
//!
//! UAX #29 gives each Han or Hiragana character as a word of its own. A dictionary that knows better weighs megabytes
//! (`icu_segmenter`, `jieba`, `lindera`), more than the whole page. So two cheap things take its place: a language joins
//! characters to words by what is safe (`longest` with a small list, or runs of one script), which is what a reader
//! sees marked; and passages are matched by each pair of neighbouring characters ([`pairs`]), which finds words
//! wherever they begin.
//!
//! Pairs cost precision where a pair straddles two words (国总 in 美国总统); it is as rare in two unrelated texts as it is
//! meaningless, so its weight is borne by both or by none.

use unicode_segmentation::UnicodeSegmentation;

use super::words::Word;
use crate::article::Span;

/// The longest word that a list holds, in characters. More costs a look-up at each character.
const LONGEST: usize = 5;

/// The words of `text` by UAX #29, with runs of Han and Hiragana cut by `cut` instead.
pub(super) fn pieces<'t>(text: &'t str, cut: impl Fn(&'t str) -> Vec<&'t str>) -> Vec<(usize, &'t str)> {
    let mut pieces = Vec::new();
    let mut run: Option<Span> = None;
    let flush = |run: &mut Option<Span>, pieces: &mut Vec<(usize, &'t str)>| {
        let Some(span) = run.take() else { return };
        let mut start = span.start;
        for piece in cut(span.of(text)) {
            pieces.push((start, piece));
            start += piece.len();
        }
    };
    for (start, word) in text.unicode_word_indices() {
        if !word.chars().all(|c| is_han(c) || is_hiragana(c)) {
            flush(&mut run, &mut pieces);
            pieces.push((start, word));
            continue;
        }
        match &mut run {
            Some(span) if span.end == start => span.end += word.len(),
            _ => {
                flush(&mut run, &mut pieces);
                run = Some(Span::new(start, start + word.len()));
            }
        }
    }
    flush(&mut run, &mut pieces);
    pieces
}

/// `run` cut at the longest words that begin at each place from the left; what no word covers is a piece a character,
/// or with `keeps_rest` one piece.
pub(super) fn longest(run: &str, is_word: impl Fn(&str) -> bool, keeps_rest: bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest_start = 0;
    let mut at = 0;
    while let Some(c) = run[at..].chars().next() {
        let ends = run[at..].char_indices().map(|(i, c)| at + i + c.len_utf8()).take(LONGEST);
        let word = ends.collect::<Vec<_>>().into_iter().rev().find(|end| is_word(&run[at..*end]));
        let end = word.unwrap_or(at + c.len_utf8());
        if word.is_some() || !keeps_rest {
            if rest_start < at {
                pieces.push(&run[rest_start..at]);
            }
            pieces.push(&run[at..end]);
            rest_start = end;
        }
        at = end;
    }
    if rest_start < run.len() {
        pieces.push(&run[rest_start..]);
    }
    pieces
}

/// What counts of words that are written without spaces: each two neighbouring characters with their place, across words
/// that touch; a character that has no neighbour counts alone.
pub fn pairs(words: &[&Word]) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    for stretch in words.chunk_by(|a, b| a.span.end == b.span.start) {
        let characters: Vec<(char, Span)> = stretch.iter().flat_map(|word| characters(word)).collect();
        if let [(c, span)] = characters[..] {
            found.push((c.to_string(), span));
        }
        for pair in characters.windows(2) {
            found.push((pair.iter().map(|(c, _)| c).collect(), Span::new(pair[0].1.start, pair[1].1.end)));
        }
    }
    found
}

/// The characters of a word with their places; with the word's own place where folding has changed their length.
fn characters(word: &Word) -> Vec<(char, Span)> {
    let is_same = word.folded.len() == word.span.end - word.span.start;
    let place = |at: usize, c: char| Span::new(word.span.start + at, word.span.start + at + c.len_utf8());
    word.folded.char_indices().map(|(at, c)| (c, if is_same { place(at, c) } else { word.span })).collect()
}

/// A Chinese character, with the marks that repeat one (々) and the zero that is written as one (〇).
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '々'..='〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// A letter of the script that Japanese writes its grammar in.
pub(super) fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゟ')
}

/// A letter of the script that Japanese writes foreign names in.
pub(super) fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヿ' | '\u{ff66}'..='\u{ff9f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::language::words::words;

    #[test]
    fn pairs_run_across_touching_words_and_stop_at_a_gap() {
        let text = "港口，罢工者";
        let read = words(text, Language::Chinese.knowledge());
        let found = pairs(&read.iter().collect::<Vec<_>>());
        let shown: Vec<_> = found.iter().map(|(pair, span)| (pair.as_str(), span.of(text))).collect();
        assert_eq!(shown, [("港口", "港口"), ("罢工", "罢工"), ("工者", "工者")]);
    }

    #[test]
    fn a_lone_character_counts_alone() {
        let read = words("港", Language::Chinese.knowledge());
        assert_eq!(pairs(&read.iter().collect::<Vec<_>>()), [("港".to_owned(), Span::new(0, 3))]);
    }
}
