//! Gathers mentions into actors.
//!
//! The rules, each of which needs its evidence in the texts:
//!
//! - A country, capital or well-known body is its code, in whatever language.
//! - Two full names are one actor if their words are the same, spelled otherwise or sound alike ([`super::same`]). Two people of
//!   one family stay apart, because their first names differ.
//! - A single word is the one full name in the same article that has it; failing that the one in the corpus. Where two have it,
//!   it is nobody's.
//! - A label is whom the text sets it beside (الرئيس الروسي فلاديمير بوتين). Standing alone it is the one person whom the same article sets
//!   beside such a label, or, if the corpus knows only one such person and the article names them, that one.
//! - A body that is named by its kind alone (وزارة النقل) is told from that of another article only by its fuller name, so it is
//!   tied to a fuller name in the same article and otherwise left out.
//!
//! Full names are compared only with those whose last or first word has the same consonants, so that the cost grows with the names
//! and not with their square.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::found::{Found, What};
use super::same::{Name, is_same, is_sounding, is_spelling};
use crate::article::{Article, Span, fingerprint};
use crate::compare::{Actor, ActorKind, ActorMention, ActorName, NamedBy};
use crate::language::names::Office;
use crate::language::names::places::Form;
use crate::language::{Language, sound};

/// More names than this under one sound are too common for it to tell anything, and are compared no further.
const LARGEST_BLOCK: usize = 200;

/// Words of a body's name from which on it is the same body in every article, if no country is among them.
const SPECIFIC_WORDS: usize = 4;

/// The names of an actor in one language: by number of words and text, how often, and the words.
type Texts<'a> = BTreeMap<(usize, &'a str), (usize, &'a Vec<String>)>;

/// A full name as it is written.
type Written = (Language, Vec<String>);

/// What the mentions of one actor have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Place(&'static str),
    Known(&'static str),
    Body(Written),
    /// The first of the full names that are one.
    Named(Written),
}

/// The actors, those that most articles name first, then by mentions, then by id.
pub(super) fn gather(articles: &[Article], found: &[Vec<Found>]) -> Vec<Actor> {
    let names = Names::of(articles, found);
    let labels = Labels::of(articles, found, &names);
    let mut mentions: BTreeMap<Key, Vec<(ActorMention, Vec<String>)>> = BTreeMap::new();
    let mut people: BTreeSet<Key> = BTreeSet::new();
    for (article, found) in found.iter().enumerate() {
        let language = articles[article].language;
        let bodies: Vec<&Vec<String>> = found.iter().filter_map(|found| specific(&found.what)).collect();
        for one in found {
            let mut add = |key: Key, by: NamedBy, words: &[String]| {
                mentions.entry(key).or_default().push((ActorMention { article, span: one.span, by }, words.to_vec()));
            };
            match &one.what {
                What::Known { code, form: Form::Body } => add(Key::Known(code), NamedBy::Name, &[]),
                What::Known { code, form: Form::Capital } => add(Key::Place(code), NamedBy::Capital, &[]),
                What::Known { code, .. } => add(Key::Place(code), NamedBy::Name, &[]),
                What::Body { words, .. } => {
                    let own = specific(&one.what);
                    let fuller: BTreeSet<&Vec<String>> = bodies
                        .iter()
                        .copied()
                        .filter(|body| body.len() > words.len() && body.starts_with(words))
                        .collect();
                    let by = if own.is_some() { NamedBy::Name } else { NamedBy::Short };
                    let only = fuller.first().copied().filter(|_| fuller.len() == 1);
                    if let Some(body) = own.or(only) {
                        add(Key::Body((language, body.clone())), by, words);
                    }
                }
                What::Person { words } | What::Name { words } => {
                    let Some(key) = names.who(article, language, words) else { continue };
                    if matches!(one.what, What::Person { .. }) {
                        people.insert(Key::Named(key.clone()));
                    }
                    let by = if words.len() > 1 { NamedBy::Name } else { NamedBy::Short };
                    add(Key::Named(key), by, words);
                }
                What::Label { .. } => {
                    if let Some(key) = labels.who(article, one) {
                        people.insert(Key::Named(key.clone()));
                        add(Key::Named(key), NamedBy::Label, &[]);
                    }
                }
            }
        }
    }
    let mut actors: Vec<Actor> = mentions
        .into_iter()
        .filter(|(_, mentions)| mentions.iter().any(|(mention, _)| mention.by != NamedBy::Label))
        .map(|(key, mentions)| {
            let is_person = people.contains(&key);
            actor(articles, key, is_person, mentions)
        })
        .collect();
    actors.sort_by_key(|actor| {
        let mut named: Vec<usize> = actor.mentions.iter().map(|mention| mention.article).collect();
        named.dedup();
        (std::cmp::Reverse(named.len()), std::cmp::Reverse(actor.mentions.len()), actor.id.clone())
    });
    actors
}

/// A body whose name tells it from those of other articles.
fn specific(what: &What) -> Option<&Vec<String>> {
    let What::Body { words, country } = what else { return None };
    (country.is_some() || words.len() >= SPECIFIC_WORDS).then_some(words)
}

fn actor(articles: &[Article], key: Key, is_person: bool, mut mentions: Vec<(ActorMention, Vec<String>)>) -> Actor {
    mentions.sort_by_key(|(mention, _)| (mention.article, mention.span));
    // the fullest name of each language: most words, then most often, then the first in the alphabet
    let mut written: BTreeMap<Language, Texts> = BTreeMap::new();
    for (mention, words) in
        mentions.iter().filter(|(mention, _)| !matches!(mention.by, NamedBy::Label | NamedBy::Capital))
    {
        let article = &articles[mention.article];
        let text = mention.span.of(&article.text);
        let entry = written.entry(article.language).or_default().entry((words.len(), text)).or_insert((0, words));
        entry.0 += 1;
    }
    let best: BTreeMap<Language, (String, Vec<String>)> = written
        .into_iter()
        .filter_map(|(language, names)| {
            let rank = |entry: &(&(usize, &str), &(usize, &Vec<String>))| {
                (entry.0.0, entry.1.0, std::cmp::Reverse(entry.0.1.to_owned()))
            };
            let ((_, text), (_, words)) = names.iter().max_by_key(rank)?;
            Some((language, ((*text).to_owned(), (*words).clone())))
        })
        .collect();
    for (mention, words) in mentions.iter_mut().filter(|(mention, _)| mention.by == NamedBy::Name) {
        let full = best.get(&articles[mention.article].language).map(|(_, words)| words);
        mention.by = match full {
            Some(full) if full.len() > words.len() => NamedBy::Short,
            Some(full) if full != words => NamedBy::Variant,
            _ => NamedBy::Name,
        };
    }
    let (kind, code, id) = match &key {
        Key::Place(code) => (ActorKind::Place, Some((*code).to_owned()), fingerprint(&["place", code])),
        Key::Known(code) => (ActorKind::Body, None, fingerprint(&["known", code])),
        Key::Body((language, words)) => {
            (ActorKind::Body, None, fingerprint(&["body", language.tag(), &words.join(" ")]))
        }
        Key::Named((language, words)) => {
            let kind = if is_person { ActorKind::Person } else { ActorKind::Unknown };
            (kind, None, fingerprint(&["name", language.tag(), &words.join(" ")]))
        }
    };
    // a country that is only named by its capital has the capital's name
    let mut names: Vec<ActorName> =
        best.into_iter().map(|(language, (text, _))| ActorName { language, text: with_article(text) }).collect();
    if names.is_empty()
        && let Some((first, _)) = mentions.first()
    {
        let article = &articles[first.article];
        names.push(ActorName { language: article.language, text: first.span.of(&article.text).to_owned() });
    }
    Actor { id, kind, code, names, mentions: mentions.into_iter().map(|(mention, _)| mention).collect() }
}

/// A name of which only the form behind ل was found, as it stands alone: للكرملين, الكرملين.
fn with_article(text: String) -> String {
    text.strip_prefix("لل").map_or(text.clone(), |rest| format!("ال{rest}"))
}

/// Which full names are one.
struct Names {
    /// Each full name with the first of those that are the same.
    first: HashMap<Written, Written>,
    /// The full names of each article, by the consonants of their first and last words.
    of_article: Vec<HashMap<String, BTreeSet<Written>>>,
    /// Whom a single word means in the whole corpus, for every one that stands alone somewhere; `None` where several have it.
    everywhere: HashMap<Written, Option<Written>>,
}

impl Names {
    fn of(articles: &[Article], found: &[Vec<Found>]) -> Self {
        let of_article: Vec<BTreeSet<Written>> = found
            .iter()
            .zip(articles)
            .map(|(found, article)| found.iter().filter_map(|one| full(one, article.language)).collect())
            .collect();
        let all: Vec<Written> = of_article.iter().flatten().cloned().collect::<BTreeSet<_>>().into_iter().collect();
        let mut blocks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, full) in all.iter().enumerate() {
            ends(full).into_iter().for_each(|end| blocks.entry(end).or_default().push(index));
        }
        // each full name's root is the first of its kind in the order of the alphabet
        let mut root: Vec<usize> = (0..all.len()).collect();
        for block in blocks.values().filter(|block| block.len() <= LARGEST_BLOCK) {
            for (at, &x) in block.iter().enumerate() {
                for &y in &block[at + 1..] {
                    let name = |i: usize| Name { language: all[i].0, words: &all[i].1 };
                    if is_same(name(x), name(y)) {
                        let (x, y) = (find(&mut root, x), find(&mut root, y));
                        root[x.max(y)] = x.min(y);
                    }
                }
            }
        }
        let first = (0..all.len()).map(|i| (all[i].clone(), all[find(&mut root, i)].clone())).collect();
        let by_end = |names: BTreeSet<Written>| {
            let mut by_end: HashMap<String, BTreeSet<Written>> = HashMap::new();
            for full in names {
                ends(&full).into_iter().for_each(|end| {
                    by_end.entry(end).or_default().insert(full.clone());
                });
            }
            by_end
        };
        let of_article = of_article.into_iter().map(by_end).collect();
        let mut names = Self { first, of_article, everywhere: HashMap::new() };
        let single: HashSet<Written> = found
            .iter()
            .zip(articles)
            .flat_map(|(found, article)| found.iter().filter_map(|one| single(one, article.language)))
            .collect();
        for word in single {
            let block = blocks.get(&sounding(&word.1.concat())).into_iter().flatten().map(|i| &all[*i]);
            if let Some(who) = names.only(block.filter(|full| is_end_of(&word, full))) {
                names.everywhere.insert(word, who);
            }
        }
        names
    }

    /// Whom a name means in an article.
    fn who(&self, article: usize, language: Language, words: &[String]) -> Option<Written> {
        if words.len() > 1 {
            return self.first.get(&(language, words.to_vec())).cloned();
        }
        let sound = sounding(words.first()?);
        let word = (language, words.to_vec());
        let here = self.of_article[article].get(&sound).into_iter().flatten();
        match self.only(here.filter(|full| is_end_of(&word, full))) {
            Some(found) => found,
            None => self.everywhere.get(&word).cloned().flatten(),
        }
    }

    /// The one actor that all of these are: nothing where there is none, nobody where there are several.
    fn only<'w>(&self, names: impl Iterator<Item = &'w Written>) -> Option<Option<Written>> {
        let firsts: BTreeSet<&Written> = names.filter_map(|name| self.first.get(name)).collect();
        match firsts.len() {
            0 => None,
            1 => Some(firsts.first().map(|only| (*only).clone())),
            _ => Some(None),
        }
    }
}

/// The consonants of a full name's first and last words.
fn ends((_, words): &Written) -> BTreeSet<String> {
    words.first().into_iter().chain(words.last()).map(|word| sounding(word)).collect()
}

/// Whether a full name begins or ends with a single word, spelled otherwise or in another script.
fn is_end_of((language, word): &Written, full: &Written) -> bool {
    let alike = if full.0 == *language { is_spelling } else { is_sounding };
    word.len() == 1 && [full.1.first(), full.1.last()].into_iter().flatten().any(|end| alike(end, &word[0]))
}

fn full(found: &Found, language: Language) -> Option<Written> {
    match &found.what {
        What::Person { words } | What::Name { words } if words.len() > 1 => Some((language, words.clone())),
        _ => None,
    }
}

fn single(found: &Found, language: Language) -> Option<Written> {
    match &found.what {
        What::Person { words } | What::Name { words } if words.len() == 1 => Some((language, words.clone())),
        _ => None,
    }
}

/// The consonants of a word, or the word where it has none.
fn sounding(word: &str) -> String {
    let consonants = sound::consonants(word);
    if consonants.is_empty() { word.to_owned() } else { consonants }
}

fn find(root: &mut [usize], mut i: usize) -> usize {
    while root[i] != i {
        root[i] = root[root[i]];
        i = root[i];
    }
    i
}

type Seat = (Office, &'static str);

/// Who is set beside which label.
struct Labels {
    /// By article and place of the label: whom the text sets beside it.
    beside: HashMap<(usize, Span), Written>,
    /// By article: the people set beside an office and country there.
    here: Vec<BTreeMap<Seat, BTreeSet<Written>>>,
    /// The same over the corpus.
    everywhere: BTreeMap<Seat, BTreeSet<Written>>,
    /// The people whom each article names.
    named: Vec<BTreeSet<Written>>,
}

impl Labels {
    fn of(articles: &[Article], found: &[Vec<Found>], names: &Names) -> Self {
        let mut labels = Self {
            beside: HashMap::new(),
            here: vec![BTreeMap::new(); found.len()],
            everywhere: BTreeMap::new(),
            named: vec![BTreeSet::new(); found.len()],
        };
        for (article, found) in found.iter().enumerate() {
            let language = articles[article].language;
            let mut at: HashMap<Span, Written> = HashMap::new();
            for one in found {
                if let What::Person { words } | What::Name { words } = &one.what
                    && let Some(who) = names.who(article, language, words)
                {
                    labels.named[article].insert(who.clone());
                    at.insert(one.span, who);
                }
            }
            for one in found {
                let What::Label { office, country, of: Some(of) } = &one.what else { continue };
                let Some(who) = at.get(of) else { continue };
                labels.beside.insert((article, one.span), who.clone());
                for seat in country.iter().flat_map(|country| seats(*office, country)) {
                    labels.here[article].entry(seat).or_default().insert(who.clone());
                    labels.everywhere.entry(seat).or_default().insert(who.clone());
                }
            }
        }
        labels
    }

    fn who(&self, article: usize, label: &Found) -> Option<Written> {
        if let Some(who) = self.beside.get(&(article, label.span)) {
            return Some(who.clone());
        }
        let What::Label { office, country: Some(country), of: None } = label.what else { return None };
        if !office.is_single() {
            return None;
        }
        let only = |seats: &BTreeMap<Seat, BTreeSet<Written>>| match seats.get(&(office, country)) {
            Some(people) if people.len() == 1 => people.first().cloned(),
            _ => None,
        };
        // "a leader" of a country may be any of those that lead it, so that one alone must be named so
        let is_here = self.here[article].contains_key(&(office, country));
        if is_here {
            only(&self.here[article])
        } else {
            only(&self.everywhere).filter(|who| self.named[article].contains(who))
        }
    }
}

/// What somebody beside a label is called alone: a president is also the leader.
fn seats(office: Office, country: &'static str) -> Vec<Seat> {
    if office.leads() && office != Office::Leader {
        vec![(office, country), (Office::Leader, country)]
    } else {
        vec![(office, country)]
    }
}
