//! Sentences as what can be compared: weighted stems, numbers and names.
//!
//! Each sentence is cut into clauses, and each clause is a set of terms with a weight: the rarer a term among the
//! sentences of its language, the heavier (inverse document frequency). Within a language terms are stems and
//! numbers. Between languages they are numbers and the sound of names ([`crate::language::sound`]), between two
//! Latin-script languages also the sound of other words, because they borrow from each other. Settled dates and
//! actors are terms everywhere. Where it is known what a sentence or clause means ([`crate::meaning`]), it has a vector beside its terms.

mod cut;
mod facts;
mod keys;
mod names;
mod weights;

use std::collections::HashSet;

use self::cut::{Cut, all_words, cut};
pub use self::facts::Facts;
use self::facts::Mark;
use self::keys::{Interner, Keymaker, Keys, calendar};
use self::names::Names;
use self::weights::Weights;
use super::index::Index;
use super::{Actor, Evidence};
use crate::article::{Article, Role, Span};
use crate::language::Language;
use crate::meaning::{Meanings, Quantised};

/// A term's number in the corpus.
pub type Term = u32;

/// Terms in ascending order, each once, with their weight.
pub type Terms = Vec<(Term, f32)>;

/// A sentence of an article, ready to be compared.
#[derive(Debug)]
pub struct Sentence {
    /// Where.
    pub span: Span,
    /// What it is in the article.
    pub role: Role,
    /// Its clauses in order, at least one; together they are the sentence.
    pub clauses: Vec<Clause>,
    /// What it means, where that is known.
    pub meaning: Option<Quantised>,
}

/// A piece of a sentence between two clause marks.
#[derive(Debug)]
pub struct Clause {
    /// Where, without the white space and the marks around it.
    pub span: Span,
    /// Stems and numbers: what articles in the same language share.
    pub own: Terms,
    /// Numbers and names by sound: what articles in another language share.
    pub shared: Terms,
    /// Where the clause has each of its terms, as it writes them.
    pub places: Vec<(Term, Span)>,
    /// Those of its terms that name a person, ascending: words of the name or the office, and who it is.
    pub naming: Vec<Term>,
    /// What its numbers count, where that has a name that languages share.
    pub counted: Vec<(Term, String)>,
    /// Days, people and speakers in it, which another clause may contradict.
    pub facts: Facts,
    /// What it means, where that is known and it is not the whole sentence.
    pub meaning: Option<Quantised>,
}

/// An article, ready to be compared.
#[derive(Debug)]
pub struct Reading {
    /// What it is written in.
    pub language: Language,
    /// Headline, dek, subheads and body.
    pub sentences: Vec<Sentence>,
    own: Index,
    shared: Index,
    /// The weight of a term that one sentence alone holds: of its language, and of all.
    heaviest: [f32; 2],
}

/// All articles of a comparison, ready to be compared.
#[derive(Debug, Default)]
pub struct Readings {
    /// One an article, in the order of the articles.
    pub articles: Vec<Reading>,
    /// What kind of evidence each term is.
    pub kinds: Vec<Evidence>,
}

impl Readings {
    /// Reads all articles, of which `actors` are named. The weights depend on all of them together.
    pub fn of(articles: &[Article], actors: &[Actor]) -> Self {
        let cut: Vec<Vec<Cut>> = articles.iter().map(cut).collect();
        let marks: Vec<Vec<Mark>> =
            articles.iter().enumerate().map(|(number, article)| Mark::all(article, number, actors)).collect();
        let attested: HashSet<(Language, &str)> = cut
            .iter()
            .zip(articles)
            .flat_map(|(cut, article)| all_words(cut).map(|word| (article.language, word.folded.as_str())))
            .collect();
        let names = Names::of(&cut, articles);
        let is_mixed = articles.iter().any(|article| article.language != articles[0].language);
        let mut interner = Interner::default();
        let mut read: Vec<Vec<Vec<Keys>>> = Vec::with_capacity(articles.len());
        for ((cut, article), marks) in cut.iter().zip(articles).zip(&marks) {
            let calendar = calendar(article.language.knowledge());
            let mut keys = Keymaker {
                calendar,
                language: article.language,
                attested: &attested,
                names: &names,
                is_mixed,
                interner: &mut interner,
            };
            let of_sentence = |s: &Cut| {
                let text = s.span.of(&article.text);
                let of_clause = |(span, words): &(Span, Vec<_>)| {
                    keys.of(text, s.span.start, words, Mark::inside(marks, *span), &article.numbers)
                };
                s.clauses.iter().map(of_clause).collect()
            };
            read.push(cut.iter().map(of_sentence).collect());
        }
        let weights = Weights::of(&read, articles, interner.kinds.len());
        let articles =
            cut.into_iter().zip(read).zip(articles.iter().zip(&marks)).map(|((cut, keys), (article, marks))| {
                let sentences = cut.into_iter().zip(keys).map(|(cut, keys)| cut.weigh(keys, article, marks, &weights));
                let heaviest = [weights.heaviest_of_language(article.language), weights.heaviest_of_all()];
                Reading::of(article.language, sentences.collect(), heaviest)
            });
        Self { articles: articles.collect(), kinds: interner.kinds }
    }
}

impl Readings {
    /// Learns what the sentences and clauses of these articles, which it was made of, mean.
    pub fn understand(&mut self, articles: &[Article], meanings: &Meanings) {
        for (reading, article) in self.articles.iter_mut().zip(articles) {
            let meaning = |span: Span| meanings.get(span.of(&article.text)).cloned();
            for sentence in &mut reading.sentences {
                sentence.meaning = meaning(sentence.span);
                if let [_, _, ..] = &sentence.clauses[..] {
                    sentence.clauses.iter_mut().for_each(|clause| clause.meaning = meaning(clause.span));
                }
            }
        }
    }
}

/// The texts of an article whose meaning [`Readings::understand`] asks for: its sentences, and the clauses of those that have several.
pub fn texts(article: &Article) -> impl Iterator<Item = &str> {
    cut(article).into_iter().flat_map(|sentence| {
        let clauses = sentence.clauses.into_iter().map(|(span, _)| span);
        let clauses: Vec<Span> = if clauses.len() > 1 { clauses.collect() } else { Vec::new() };
        std::iter::once(sentence.span).chain(clauses).map(|span| span.of(&article.text))
    })
}

impl Reading {
    fn of(language: Language, sentences: Vec<Sentence>, heaviest: [f32; 2]) -> Self {
        let own = Index::of(&sentences, |clause| &clause.own);
        let shared = Index::of(&sentences, |clause| &clause.shared);
        Self { language, sentences, own, shared, heaviest }
    }

    /// The words that a term is in the text, where it first stands in `sentences`.
    pub fn place(&self, sentences: impl Iterator<Item = usize>, term: Term) -> Option<Span> {
        let mut clauses = sentences.flat_map(|sentence| &self.sentences[sentence].clauses);
        clauses.find_map(|clause| {
            clause.places.binary_search_by_key(&term, |(term, _)| *term).ok().map(|i| clause.places[i].1)
        })
    }

    /// The weight of the rarest terms against an article in `other`: as a share of it, weights of small and large corpora can be compared.
    pub fn heaviest_for(&self, other: Language) -> f32 {
        self.heaviest[usize::from(self.language != other)]
    }

    /// What counts against an article in `other`.
    pub fn index_for(&self, other: Language) -> &Index {
        if self.language == other { &self.own } else { &self.shared }
    }
}

/// The terms of several clauses as one set.
pub fn union<'t>(clauses: impl Iterator<Item = &'t Terms>) -> Terms {
    let mut all: Terms = clauses.flatten().copied().collect();
    all.sort_unstable_by_key(|(term, _)| *term);
    all.dedup_by_key(|(term, _)| *term);
    all
}

/// Weight in common and each side's whole weight, squared weights summed: what cosine and containment are made of.
pub fn overlap(a: &Terms, b: &Terms) -> (f32, f32, f32) {
    (shared(a, b), weight(a), weight(b))
}

/// The weights of terms, squared and summed.
pub fn weight(terms: &Terms) -> f32 {
    terms.iter().map(|(_, weight)| weight * weight).sum()
}

/// Weight in common.
pub fn shared(a: &Terms, b: &Terms) -> f32 {
    common(a, b).map(|(_, x, y)| x * y).sum()
}

/// Cosine of two sets of terms: 0 (nothing shared) to 1 (the same terms); 0 if either is empty.
pub fn cosine(a: &Terms, b: &Terms) -> f32 {
    cosine_of(overlap(a, b))
}

/// The cosine of what [`overlap`] gives.
pub fn cosine_of((shared, a, b): (f32, f32, f32)) -> f32 {
    if a > 0.0 && b > 0.0 { shared / (a.sqrt() * b.sqrt()) } else { 0.0 }
}

/// The terms that both have, with both weights.
pub fn common<'t>(a: &'t Terms, b: &'t Terms) -> impl Iterator<Item = (Term, f32, f32)> + 't {
    let mut b = b.iter().peekable();
    a.iter().filter_map(move |&(term, weight)| {
        while b.peek().is_some_and(|(other, _)| *other < term) {
            b.next();
        }
        b.peek().filter(|(other, _)| *other == term).map(|(_, other)| (term, weight, *other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Given;

    fn readings(texts: &[&str]) -> Readings {
        let articles: Vec<Article> = texts.iter().map(|text| Article::from(Given::new("a", *text))).collect();
        Readings::of(&articles, &[])
    }

    fn whole(sentence: &Sentence) -> Terms {
        union(sentence.clauses.iter().map(|clause| &clause.own))
    }

    #[test]
    fn inflection_and_spelling_do_not_part_sentences() {
        let read = readings(&["وصلت الوزيرة إلى المفاوضات.", "وصلت وزيرة إلى مفاوضاتٍ."]);
        let [a, b] = &read.articles[..] else { panic!("two articles") };
        assert!(cosine(&whole(&a.sentences[0]), &whole(&b.sentences[0])) > 0.9);
    }

    #[test]
    fn names_and_numbers_are_shared_between_scripts() {
        let read = readings(&[
            "التقى فلاديمير بوتين نظيره في أستانا بحضور 250 ضيفا.",
            "In the capital Astana the leader Vladimir Putin met 250 guests of the summit on Thursday.",
        ]);
        let [a, b] = &read.articles[..] else { panic!("two articles") };
        let shared: Vec<Term> =
            common(&a.sentences[0].clauses[0].shared, &b.sentences[0].clauses[0].shared).map(|(t, _, _)| t).collect();
        assert!(shared.len() >= 3, "{:?}", shared.iter().map(|t| read.kinds[*t as usize]).collect::<Vec<_>>());
    }

    #[test]
    fn clauses_together_are_the_sentence() {
        let text = "قال الوزير سالم إن الميناء سيفتح أبوابه غدا، وإن السفن المنتظرة ستعبر كلها قبل المساء.";
        let read = readings(&[text]);
        let sentence = &read.articles[0].sentences[0];
        assert_eq!(sentence.clauses.len(), 2);
        assert_eq!(sentence.clauses[0].span.start, sentence.span.start);
        assert_eq!(sentence.clauses[1].span.end, sentence.span.end);
    }
}
