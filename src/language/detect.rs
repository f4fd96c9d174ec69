//! Which language a text is in.
//!
//! Trigram statistics of the crate `whatlang`, which told Arabic news from Persian and Urdu where `whichlang`
//! did not. Languages that no file here describes are [`Language::Undetermined`]: better no rules than those
//! of a neighbour.
//!
//! ```
//! use muqabala::language::{Language, detect::detect};
//! assert_eq!(detect("وصل الوزير إلى الميناء يوم الخميس"), Language::Arabic);
//! ```

use whatlang::{Lang, Script};

use super::Language;

/// How much of a text is looked at, in bytes. Less makes short foreign quotations decide; more costs time and
/// changes no answer on news articles.
const SAMPLE: usize = 4_000;

/// The language of `text`.
pub fn detect(text: &str) -> Language {
    let Some(info) = whatlang::detect(sample(text)) else { return Language::Undetermined };
    match (info.lang(), info.script()) {
        (Lang::Ara, Script::Arabic) => Language::Arabic,
        (Lang::Eng, _) => Language::English,
        (Lang::Fra, _) => Language::French,
        (Lang::Deu, _) => Language::German,
        (Lang::Spa, _) => Language::Spanish,
        (Lang::Ita, _) => Language::Italian,
        (Lang::Por, _) => Language::Portuguese,
        (Lang::Rus, _) => Language::Russian,
        (Lang::Tur, _) => Language::Turkish,
        (Lang::Pes, _) => Language::Persian,
        (Lang::Cmn, _) => Language::Chinese,
        (Lang::Jpn, _) => Language::Japanese,
        _ => Language::Undetermined,
    }
}

/// The middle of a long text, where there is less page litter than at its ends.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE {
        return text;
    }
    let start = text.ceil_char_boundary((text.len() - SAMPLE) / 2);
    let end = text.floor_char_boundary(start + SAMPLE);
    &text[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_in_script_are_not_taken_for_arabic() {
        assert_eq!(detect("وزیر خارجه روز پنجشنبه وارد تهران شد و با همتای خود گفتگو کرد"), Language::Persian);
        assert_eq!(detect("وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرے گی"), Language::Undetermined);
    }

    #[test]
    fn latin_languages_are_told_apart() {
        assert_eq!(detect("The minister arrived at the harbour on Thursday morning."), Language::English);
        assert_eq!(detect("Le ministre est arrivé au port jeudi matin, selon le communiqué."), Language::French);
        assert_eq!(detect("Der Minister kam am Donnerstagmorgen im Hafen an und sprach."), Language::German);
        assert_eq!(detect(""), Language::Undetermined);
    }
}
