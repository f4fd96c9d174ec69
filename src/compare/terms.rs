//! Sentences as what can be compared: weighted stems, numbers and names.
//!
//! Each sentence is cut into clauses, and each clause is a set of terms with a weight: the rarer a term among the
//! sentences of its language, the heavier (inverse document frequency). Within a language terms are stems and
//! numbers. Between languages they are numbers and the sound of names ([`crate::language::sound`]), between two
//! Latin-script languages also the sound of other words, because they borrow from each other.
//!
//! A sentence vector ([`crate::compare`]'s later evidence) would be one more field of [`Sentence`].

use std::collections::{HashMap, HashSet};

use crate::article::{Article, Role, Span};
use crate::language::words::{Word, words};
use crate::language::{Language, dates, numbers, sound};

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
}

/// An article, ready to be compared.
#[derive(Debug)]
pub struct Reading {
    /// What it is written in.
    pub language: Language,
    /// Headline, dek, subheads and body.
    pub sentences: Vec<Sentence>,
}

/// All articles of a comparison, ready to be compared.
#[derive(Debug, Default)]
pub struct Readings {
    /// One an article, in the order of the articles.
    pub articles: Vec<Reading>,
    /// What each term reads like, for reasons that people read.
    pub names: Vec<String>,
    /// Whether a term is a number.
    pub is_number: Vec<bool>,
}

/// So many sentences without the term are imagined beside those at hand, so that in two short texts a word that both
/// have is still rarer than chance. At 0 short texts never match; at 1,000 a corpus hardly tells common from rare.
const UNSEEN_SENTENCES: f32 = 50.0;

/// A clause shorter than this many words is joined to its neighbour: it would match by accident.
const SHORTEST_CLAUSE: usize = 5;

/// Marks that end a clause.
const CLAUSE_MARKS: [char; 9] = ['،', ',', ';', '؛', ':', '–', '—', '(', ')'];

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
        let names = names(&cut, articles);
        let is_mixed = articles.iter().any(|article| article.language != articles[0].language);
        let mut interner = Interner::default();
        let mut read: Vec<Vec<Vec<Keys>>> = Vec::with_capacity(articles.len());
        for (cut, article) in cut.iter().zip(articles) {
            let months = dates::month_words(article.language.knowledge());
            let mut keys = Keymaker {
                months,
                language: article.language,
                attested: &attested,
                names: &names,
                is_mixed,
                interner: &mut interner,
            };
            read.push(cut.iter().map(|s| s.clauses.iter().map(|(_, words)| keys.of(words)).collect()).collect());
        }
        let weights = weights(&read, articles, interner.names.len());
        let articles = cut
            .into_iter()
            .zip(read)
            .zip(articles)
            .map(|((cut, keys), article)| Reading {
                language: article.language,
                sentences: cut
                    .into_iter()
                    .zip(keys)
                    .map(|(cut, keys)| cut.weigh(keys, article.language, &weights))
                    .collect(),
            })
            .collect();
        Self { articles, names: interner.names, is_number: interner.is_number }
    }
}

impl Reading {
    /// The terms of a clause that count against an article in `other`.
    pub fn terms<'c>(&self, clause: &'c Clause, other: Language) -> &'c Terms {
        if self.language == other { &clause.own } else { &clause.shared }
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
        let clauses = self.clauses.into_iter().zip(keys).map(|((span, _), keys)| Clause {
            span,
            own: weights.weigh(keys.own, language, false),
            shared: weights.weigh(keys.shared, language, true),
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

/// The sounds of the names of the corpus: words that stand with a capital inside a sentence of a Latin-script text.
fn names(cut: &[Vec<Cut>], articles: &[Article]) -> HashSet<String> {
    let mut names = HashSet::new();
    for (cut, article) in cut.iter().zip(articles) {
        let knowledge = article.language.knowledge();
        for sentence in cut {
            let words = sentence.clauses.iter().flat_map(|(_, words)| words).skip(1);
            let is_name = |word: &&Word| word.is_capital && !knowledge.is_function_word(&word.folded);
            names.extend(words.filter(is_name).filter_map(|word| sound::skeleton(&word.folded)));
        }
    }
    names
}

#[derive(Default)]
struct Interner {
    ids: HashMap<String, Term>,
    names: Vec<String>,
    is_number: Vec<bool>,
}

impl Interner {
    /// The number of `key`; `name` is what people read for it.
    fn id(&mut self, key: String, name: &str, is_number: bool) -> Term {
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = self.names.len() as Term;
        self.ids.insert(key, id);
        self.names.push(name.to_owned());
        self.is_number.push(is_number);
        id
    }
}

/// The terms of a clause before they are weighed; the factor lightens a weak kind of term.
struct Keys {
    own: Vec<(Term, f32)>,
    shared: Vec<(Term, f32)>,
}

struct Keymaker<'c> {
    language: Language,
    attested: &'c HashSet<(Language, &'c str)>,
    names: &'c HashSet<String>,
    is_mixed: bool,
    months: Vec<(String, i8)>,
    interner: &'c mut Interner,
}

impl Keymaker<'_> {
    fn of(&mut self, words: &[Word]) -> Keys {
        let knowledge = self.language.knowledge();
        let mut keys = Keys { own: Vec::new(), shared: Vec::new() };
        let spelled = numbers::spelled(words, knowledge);
        for (i, word) in words.iter().enumerate() {
            let in_words = spelled.iter().find(|(start, length, _)| (*start..start + length).contains(&i));
            let number =
                if word.is_number { Some(word.folded.clone()) } else { in_words.map(|(_, _, n)| n.to_string()) };
            // the two Arabic month systems and the months of other languages meet in the month's number
            let key = number.map(|number| format!("#{number}")).or_else(|| {
                let is_month =
                    (word.is_capital || self.language != Language::English).then(|| self.month(&word.folded));
                is_month.flatten().map(|month| format!("month {month}"))
            });
            if let Some(key) = key {
                let is_number = key.starts_with('#');
                let name = if word.is_number || !is_number { &word.folded } else { &key[1..] };
                let id = self.interner.id(key.clone(), name, is_number);
                keys.own.push((id, 1.0));
                keys.shared.push((id, 1.0));
                continue;
            }
            if knowledge.is_function_word(&word.folded) {
                continue;
            }
            let (language, attested) = (self.language, self.attested);
            let stem = knowledge.stem(&word.folded, &|folded| attested.contains(&(language, folded)));
            let id = self.interner.id(format!("{} {stem}", language.tag()), &word.folded, false);
            keys.own.push((id, 1.0));
            if self.is_mixed {
                keys.shared.extend(self.sound(word, &stem));
            }
        }
        for list in [&mut keys.own, &mut keys.shared] {
            list.sort_unstable_by_key(|(term, _)| *term);
            list.dedup_by_key(|(term, _)| *term);
        }
        keys
    }

    fn month(&self, folded: &str) -> Option<i8> {
        self.months.iter().find(|(name, _)| name == folded).map(|(_, month)| *month)
    }

    /// The word as a name by sound, or as a word that Latin-script languages may have borrowed.
    fn sound(&mut self, word: &Word, stem: &str) -> Option<(Term, f32)> {
        // In Arabic the stem is without article and attested clitics, which the sound of a name must not have.
        let sounds = [sound::skeleton(stem), sound::skeleton(&word.folded)];
        if let Some(name) = sounds.iter().flatten().find(|sound| self.names.contains(*sound)) {
            let is_name = self.language == Language::Arabic || word.is_capital;
            return is_name.then(|| (self.interner.id(format!("~{name}"), &word.folded, false), 1.0));
        }
        let borrowed =
            sounds[0].as_ref().filter(|s| self.language != Language::Arabic && s.len() >= BORROWED_CONSONANTS)?;
        Some((self.interner.id(format!("={borrowed}"), &word.folded, false), BORROWED_WEIGHT))
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
        assert!(shared.len() >= 3, "{:?}", shared.iter().map(|t| &read.names[*t as usize]).collect::<Vec<_>>());
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
