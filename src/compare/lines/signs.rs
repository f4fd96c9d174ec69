//! What lines of two languages share beside numbers, names and sounds: quotation marks, questions and kinds of reporting verbs.
//!
//! Each is poor evidence: many lines quote, many report. So they count only where the order of
//! the lines says most already; in any order they would lower the precision (0.89 to 0.84 on the sample).

use std::collections::HashMap;

use crate::article::{Article, Sentence};
use crate::compare::terms::{Term, Terms};
use crate::language::quotations::verb_class;
use crate::language::words::words;

/// So many lines without the sign are imagined beside those at hand, as [`crate::compare::terms`] does.
const UNSEEN_LINES: f32 = 50.0;

/// Marks that translations keep, a class each.
const MARKS: [(&str, &[char]); 5] = [
    ("quote", &['"', '“', '”', '„', '«', '»']),
    ("question", &['?', '؟']),
    ("exclamation", &['!']),
    ("aside", &['(']),
    ("colon", &[':']),
];

/// Adds the signs of both texts to the terms of their lines, numbered from `next` on. Gives how many there are.
pub fn add(articles: &[Article; 2], terms: [&mut Vec<Terms>; 2], next: usize) -> usize {
    let signs = articles.each_ref().map(signs);
    let mut holding: HashMap<&str, f32> = HashMap::new();
    signs.iter().flatten().flatten().for_each(|sign| *holding.entry(sign).or_default() += 1.0);
    let mut names: Vec<&str> = holding.keys().copied().collect();
    names.sort_unstable();
    let number: HashMap<&str, Term> = names.iter().zip(next as Term..).map(|(name, term)| (*name, term)).collect();
    let lines = signs.iter().map(Vec::len).sum::<usize>() as f32 + UNSEEN_LINES;
    for (terms, signs) in terms.into_iter().zip(&signs) {
        for (terms, signs) in terms.iter_mut().zip(signs) {
            let weigh = |sign: &String| (number[sign.as_str()], (1.0 + lines / holding[sign.as_str()]).ln());
            terms.extend(signs.iter().map(weigh));
            terms.sort_unstable_by_key(|(term, _)| *term);
        }
    }
    names.len()
}

/// The signs of each line, each once.
fn signs(article: &Article) -> Vec<Vec<String>> {
    let of_line = |sentence: &Sentence| {
        let line = sentence.span.of(&article.text);
        let marks = MARKS.iter().filter(|(_, marks)| line.contains(*marks));
        let mut signs: Vec<String> = marks.map(|(name, _)| format!("mark {name}")).collect();
        let words = words(line, article.language.knowledge());
        let verbs = words.iter().filter_map(|word| verb_class(&word.folded, article.language));
        signs.extend(verbs.map(|class| format!("verb {class:?}")));
        signs.sort_unstable();
        signs.dedup();
        signs
    };
    article.sentences.iter().map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::lines::text;
    use crate::language::Language;

    #[test]
    fn a_question_and_a_kind_of_verb_are_one_in_every_language() {
        let of = |line: &str, language| signs(&text::article(line, language)).concat();
        let arabic = of("حذر الرئيس الفرنسي: هل تصمت تركيا؟", Language::Arabic);
        let english = of("Will Turkey keep silent? the President of France warned.", Language::English);
        for sign in ["mark question", "verb Warning"] {
            let has = |signs: &[String]| signs.iter().any(|other| other == sign);
            assert!(has(&arabic) && has(&english), "{sign}: {arabic:?} {english:?}");
        }
    }
}
