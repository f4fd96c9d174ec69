//! Sentences as what can be compared: weighted stems, numbers and names.
//!
//! Each sentence is cut into clauses, and each clause is a set of terms with a weight: the rarer a term among the
//! sentences of its language, the heavier (inverse document frequency). Within a language terms are stems and
//! numbers. Between languages they are numbers and the sound of names ([`crate::language::sound`]), between two
//! Latin-script languages also the sound of other words, because they borrow from each other.
//!
//! A sentence vector ([`crate::compare`]'s later evidence) would be one more field of [`Sentence`].

use std::collections::{HashMap, HashSet};

use super::Evidence;
use super::index::Index;
use crate::article::{Article, Role, Span};
use crate::language::words::{Word, words};
use crate::language::{Knowledge, Language, dates, numbers, sound, unspaced};

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
}

/// All articles of a comparison, ready to be compared.
#[derive(Debug, Default)]
pub struct Readings {
    /// One an article, in the order of the articles.
    pub articles: Vec<Reading>,
    /// What kind of evidence each term is.
    pub kinds: Vec<Evidence>,
}

/// So many sentences without the term are imagined beside those at hand, so that in two short texts a word that both
/// have is still rarer than chance. At 0 short texts never match; at 1,000 a corpus hardly tells common from rare.
const UNSEEN_SENTENCES: f32 = 50.0;

/// A clause shorter than this many words is joined to its neighbour: it would match by accident.
const SHORTEST_CLAUSE: usize = 5;

/// Marks that end a clause.
const CLAUSE_MARKS: [char; 15] = ['،', ',', ';', '؛', ':', '–', '—', '(', ')', '，', '、', '；', '：', '（', '）'];

/// How much lighter a sound that is no name weighs between two Latin-script languages: borrowed words mislead
/// ("actuel" is not "actual"). At 1 they count like names; at 0 English and French share only names and numbers.
const BORROWED_WEIGHT: f32 = 0.6;

/// A borrowed word is recognised by so many consonants; names need [`sound::FEWEST_CONSONANTS`].
const BORROWED_CONSONANTS: usize = 4;

impl Readings {
    /// Reads all articles. The weights depend on all of them together.
    pub fn of(articles: &[Article]) -> Self {
        let cut: Vec<Vec<Cut>> = articles.iter().map(cut).collect();
        let attested: HashSet<(Language, &str)> = cut
            .iter()
            .zip(articles)
            .flat_map(|(cut, article)| all_words(cut).map(|word| (article.language, word.folded.as_str())))
            .collect();
        let names = Names::of(&cut, articles);
        let is_mixed = articles.iter().any(|article| article.language != articles[0].language);
        let mut interner = Interner::default();
        let mut read: Vec<Vec<Vec<Keys>>> = Vec::with_capacity(articles.len());
        for (cut, article) in cut.iter().zip(articles) {
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
                s.clauses.iter().map(|(_, words)| keys.of(text, words)).collect()
            };
            read.push(cut.iter().map(of_sentence).collect());
        }
        let weights = weights(&read, articles, interner.kinds.len());
        let articles = cut
            .into_iter()
            .zip(read)
            .zip(articles)
            .map(|((cut, keys), article)| {
                let sentences =
                    cut.into_iter().zip(keys).map(|(cut, keys)| cut.weigh(keys, article.language, &weights));
                Reading::of(article.language, sentences.collect())
            })
            .collect();
        Self { articles, kinds: interner.kinds }
    }
}

impl Reading {
    fn of(language: Language, sentences: Vec<Sentence>) -> Self {
        let own = Index::of(&sentences, |clause| &clause.own);
        let shared = Index::of(&sentences, |clause| &clause.shared);
        Self { language, sentences, own, shared }
    }

    /// The words that a term is in the text, where it first stands in `sentences`.
    pub fn place(&self, sentences: impl Iterator<Item = usize>, term: Term) -> Option<Span> {
        let mut clauses = sentences.flat_map(|sentence| &self.sentences[sentence].clauses);
        clauses.find_map(|clause| {
            clause.places.binary_search_by_key(&term, |(term, _)| *term).ok().map(|i| clause.places[i].1)
        })
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
    let norm = |terms: &Terms| terms.iter().map(|(_, w)| w * w).sum::<f32>();
    let shared = common(a, b).map(|(_, x, y)| x * y).sum();
    (shared, norm(a), norm(b))
}

/// Cosine of two sets of terms: 0 (nothing shared) to 1 (the same terms); 0 if either is empty.
pub fn cosine(a: &Terms, b: &Terms) -> f32 {
    let (shared, a, b) = overlap(a, b);
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

/// A sentence cut into clauses of words, before terms are numbered.
struct Cut {
    span: Span,
    role: Role,
    clauses: Vec<(Span, Vec<Word>)>,
}

impl Cut {
    fn weigh(self, keys: Vec<Keys>, language: Language, weights: &Weights) -> Sentence {
        let start = self.span.start;
        let place = |(term, span): (Term, Span)| (term, Span::new(start + span.start, start + span.end));
        let clauses = self.clauses.into_iter().zip(keys).map(|((span, _), keys)| Clause {
            span,
            own: weights.weigh(keys.own, language, false),
            shared: weights.weigh(keys.shared, language, true),
            places: keys.places.into_iter().map(place).collect(),
        });
        Sentence { span: self.span, role: self.role, clauses: clauses.collect() }
    }
}

fn all_words(cut: &[Cut]) -> impl Iterator<Item = &Word> {
    cut.iter().flat_map(|sentence| sentence.clauses.iter().flat_map(|(_, words)| words))
}

fn cut(article: &Article) -> Vec<Cut> {
    let knowledge = article.language.knowledge();
    let cut = |sentence: &crate::article::Sentence| {
        let text = sentence.span.of(&article.text);
        let place = |span: Span| Span::new(sentence.span.start + span.start, sentence.span.start + span.end);
        let mut words = words(text, knowledge);
        let bounds = clause_bounds(text, &words);
        let mut clauses = Vec::with_capacity(bounds.len());
        for at in bounds.into_iter().rev() {
            let clause = words.split_off(at);
            if let (Some(first), Some(last)) = (clause.first(), clause.last()) {
                clauses.push((place(Span::new(first.span.start, last.span.end)), clause));
            }
        }
        clauses.reverse();
        // the first and last clause reach to the sentence's own ends: quotation marks and stops belong to it
        if let Some((span, _)) = clauses.first_mut() {
            span.start = sentence.span.start;
        }
        if let Some((span, _)) = clauses.last_mut() {
            span.end = sentence.span.end;
        }
        if clauses.is_empty() {
            clauses.push((sentence.span, Vec::new()));
        }
        Cut { span: sentence.span, role: sentence.role, clauses }
    };
    article.sentences.iter().map(cut).collect()
}

/// The index of each clause's first word; the first is 0.
fn clause_bounds(text: &str, words: &[Word]) -> Vec<usize> {
    let mut bounds = vec![0];
    for (i, pair) in words.windows(2).enumerate() {
        let between = &text[pair[0].span.end..pair[1].span.start];
        let next = i + 1;
        let long_before = next - bounds.last().copied().unwrap_or(0) >= SHORTEST_CLAUSE;
        let long_after = words.len() - next >= SHORTEST_CLAUSE;
        if between.contains(CLAUSE_MARKS) && long_before && long_after {
            bounds.push(next);
        }
    }
    bounds
}

#[derive(Default)]
struct Interner {
    ids: HashMap<String, Term>,
    kinds: Vec<Evidence>,
}

impl Interner {
    fn id(&mut self, key: String, kind: Evidence) -> Term {
        *self.ids.entry(key).or_insert_with(|| {
            self.kinds.push(kind);
            (self.kinds.len() - 1) as Term
        })
    }
}

/// The terms of a clause before they are weighed; the factor lightens a weak kind of term.
#[derive(Default)]
struct Keys {
    own: Vec<(Term, f32)>,
    shared: Vec<(Term, f32)>,
    /// Where each term stands in its sentence.
    places: Vec<(Term, Span)>,
}

struct Keymaker<'c> {
    language: Language,
    attested: &'c HashSet<(Language, &'c str)>,
    names: &'c Names,
    is_mixed: bool,
    /// Months and days by name: they meet in their number, whatever calendar or language names them.
    calendar: Vec<(String, String)>,
    interner: &'c mut Interner,
}

impl Keymaker<'_> {
    fn of(&mut self, text: &str, words: &[Word]) -> Keys {
        let knowledge = self.language.knowledge();
        let mut keys = Keys::default();
        let mut values = numbers::values(text, words, knowledge);
        // one and two in words are articles and pronouns more often than numbers
        values.retain(|value| !value.is_spelled || value.amount > numbers::Amount::whole(2));
        let mut unspaced: Vec<&Word> = Vec::new();
        for (i, word) in words.iter().enumerate() {
            let value = values.iter().find(|value| (value.first..value.end()).contains(&i));
            if let Some((key, kind)) = self.number_or_day(word, value) {
                let id = self.interner.id(key, kind);
                let last = value.map_or(i, |value| value.end() - 1);
                keys.places.push((id, Span::new(word.span.start, words[last].span.end)));
                keys.own.push((id, 1.0));
                keys.shared.push((id, 1.0));
                // the word of a scale ("million") stays a word of its language too
                if word.is_number || value.is_none_or(|value| value.scale == 1) {
                    continue;
                }
            }
            if knowledge.is_function_word(&word.folded) {
                continue;
            }
            if knowledge.counts_by_pairs(&word.folded) {
                unspaced.push(word);
                continue;
            }
            let (language, attested) = (self.language, self.attested);
            let stem = knowledge.stem(&word.folded, &|folded| attested.contains(&(language, folded)));
            let id = self.interner.id(format!("{} {stem}", language.tag()), Evidence::Wording);
            keys.own.push((id, 1.0));
            keys.places.push((id, word.span));
            if let Some((id, factor)) = self.is_mixed.then(|| self.sound(word, &stem)).flatten() {
                keys.shared.push((id, factor));
                keys.places.push((id, word.span));
            }
        }
        for (pair, span) in unspaced::pairs(&unspaced) {
            let id = self.interner.id(format!("{} {pair}", self.language.tag()), Evidence::Wording);
            keys.own.push((id, 1.0));
            keys.places.push((id, span));
        }
        for list in [&mut keys.own, &mut keys.shared] {
            list.sort_unstable_by_key(|(term, _)| *term);
            list.dedup_by_key(|(term, _)| *term);
        }
        // a term that stands twice is shown where it stands first
        keys.places.sort_by_key(|(term, span)| (*term, *span));
        keys.places.dedup_by_key(|(term, _)| *term);
        keys
    }

    /// The key of a number in digits or words, of a month or of a day of the week.
    fn number_or_day(&self, word: &Word, value: Option<&numbers::Value>) -> Option<(String, Evidence)> {
        let written = || word.is_number.then(|| word.folded.clone());
        let number = value.map(|value| value.amount.key()).or_else(written);
        let named = || {
            // "may" and "march" are months only with a capital
            let may_name = word.is_capital || !self.language.knowledge().calendar_has_capitals();
            self.calendar.iter().find(|(name, _)| may_name && *name == word.folded).map(|(_, key)| key.clone())
        };
        let number = number.map(|number| (format!("#{number}"), Evidence::Numbers));
        number.or_else(|| named().map(|key| (key, Evidence::Date)))
    }

    /// The word as a name by sound, or as a word that Latin-script languages may have borrowed.
    fn sound(&mut self, word: &Word, stem: &str) -> Option<(Term, f32)> {
        // In Arabic the stem is without article and attested clitics, which the sound of a name must not have.
        for spelled in [stem, word.folded.as_str()] {
            if let Some(name) = self.names.sound_of(spelled) {
                let is_name = word.is_capital || !self.language.knowledge().has_capitals();
                return is_name.then(|| (self.interner.id(format!("~{name}"), Evidence::Names), 1.0));
            }
        }
        let borrowed = sound::skeleton(stem)?;
        let is_borrowed = self.language.knowledge().has_capitals() && borrowed.len() >= BORROWED_CONSONANTS;
        is_borrowed.then(|| (self.interner.id(format!("={borrowed}"), Evidence::Wording), BORROWED_WEIGHT))
    }
}

/// Months and days of a language by folded name, each with the key that all languages share.
fn calendar(knowledge: &dyn Knowledge) -> Vec<(String, String)> {
    let months = dates::month_words(knowledge).into_iter().map(|(name, n)| (name, format!("month {n}")));
    let days = dates::weekday_words(knowledge).into_iter().map(|(name, n)| (name, format!("day {n}")));
    months.chain(days).collect()
}

/// The sounds of the names of the corpus, with the lengths in letters that they are written with.
#[derive(Default)]
struct Names {
    letters: HashMap<String, Vec<usize>>,
}

/// A word in another script is a name of this sound only if it has at least this share of its letters, and the other
/// way round. Arabic writes the long vowels of foreign names, so the lengths are near; at 0 "مطل" is "Mutual", at 0.8
/// "خالد" is no "Khaled".
const SIMILAR_LENGTH: f32 = 0.6;

impl Names {
    /// Words that stand with a capital inside a sentence of a Latin-script text, days and months aside.
    fn of(cut: &[Vec<Cut>], articles: &[Article]) -> Self {
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
    fn sound_of(&self, word: &str) -> Option<String> {
        let sound = sound::skeleton(word)?;
        let length = word.chars().count() as f32;
        let near = |other: &usize| length.min(*other as f32) >= SIMILAR_LENGTH * length.max(*other as f32);
        self.letters.get(&sound).is_some_and(|lengths| lengths.iter().any(near)).then_some(sound)
    }
}

/// The weight of each term: in each language for its own terms, over all languages for the shared ones.
struct Weights {
    own: HashMap<Language, Frequencies>,
    shared: Frequencies,
}

#[derive(Default)]
struct Frequencies {
    sentences: usize,
    holding: Vec<u32>,
}

impl Frequencies {
    fn count(&mut self, terms: impl Iterator<Item = Term>, all: usize) {
        self.holding.resize(all, 0);
        self.sentences += 1;
        let mut seen: Vec<Term> = terms.collect();
        seen.sort_unstable();
        seen.dedup();
        seen.into_iter().for_each(|term| self.holding[term as usize] += 1);
    }

    /// ln(1 + sentences / sentences that hold it): near 0.7 for a term of every sentence, 4.6 for one of a hundred.
    fn weight(&self, term: Term) -> f32 {
        let sentences = self.sentences as f32 + UNSEEN_SENTENCES;
        (1.0 + sentences / self.holding[term as usize].max(1) as f32).ln()
    }
}

fn weights(read: &[Vec<Vec<Keys>>], articles: &[Article], all: usize) -> Weights {
    let mut weights = Weights { own: HashMap::new(), shared: Frequencies::default() };
    for (sentences, article) in read.iter().zip(articles) {
        let own = weights.own.entry(article.language).or_default();
        for clauses in sentences {
            own.count(clauses.iter().flat_map(|keys| keys.own.iter().map(|(term, _)| *term)), all);
            weights.shared.count(clauses.iter().flat_map(|keys| keys.shared.iter().map(|(term, _)| *term)), all);
        }
    }
    weights
}

impl Weights {
    fn weigh(&self, keys: Vec<(Term, f32)>, language: Language, shared: bool) -> Terms {
        let frequencies = if shared { Some(&self.shared) } else { self.own.get(&language) };
        let weight = |term| frequencies.map_or(0.0, |f| f.weight(term));
        keys.into_iter().map(|(term, factor)| (term, factor * weight(term))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Given;

    fn readings(texts: &[&str]) -> Readings {
        let articles: Vec<Article> = texts.iter().map(|text| Article::from(Given::new("a", *text))).collect();
        Readings::of(&articles)
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
