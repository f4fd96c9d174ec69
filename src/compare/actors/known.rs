//! What a sentence names that has one name in every language: countries by name, capital or adjective, well-known bodies, offices.
//!
//! *Egypt's health ministry* and وزارة الصحة المصرية share no sound; both name the country `EG`.

use super::line::{Lexicon, Line, forms};
use crate::article::Article;
use crate::language::Language;
use crate::language::names::Office;

/// For each sentence of an article the keys of what it names, in its order, perhaps more than once.
pub fn known(article: &Article) -> Vec<Vec<String>> {
    let lexicon = Lexicon::of(article.language);
    let is_arabic = article.language == Language::Arabic;
    let arabic_office = |line: &Line<'_>, at: usize| {
        let forms = forms(line.folded(at)).into_iter();
        forms.map(|(_, form)| form).find_map(|form| lexicon.office_noun(form.strip_prefix("ال").unwrap_or(&form)))
    };
    let of_line = |line: &Line<'_>| {
        let mut keys = Vec::new();
        for at in 0..line.len() {
            keys.extend(line.place(at).map(|(_, place, _)| format!("place {}", place.code)));
            let office = if is_arabic { arabic_office(line, at) } else { line.office(at).map(|(_, office)| office) };
            keys.extend(office.filter(|office| *office != Office::Other).map(|office| format!("office {office:?}")));
        }
        keys
    };
    Line::all(article, &lexicon).iter().map(of_line).collect()
}
