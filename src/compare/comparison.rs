//! The one value between computing and showing.
//!
//! The page, the command line and every export render a [`Comparison`]; none of them computes. Articles, events
//! and matches are named by their index; [`super::report`] prints ids in their place.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::article::{Article, Span};
use crate::language::{Language, VerbClass};

/// Everything that was found. Articles are named by their index in [`Comparison::articles`], events and
/// matches by their index in their own list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The articles, ordered by name, then id, whatever the order they came in.
    pub articles: Vec<Article>,
    /// The pairs of articles that were weighed ([`super::candidates`]), in ascending order, the lower index first.
    pub pairs: Vec<ArticlePair>,
    /// Each article is in exactly one event; an article that stands alone makes an event of one.
    /// Events of several articles first, then newest first.
    pub events: Vec<Event>,
    /// Passages that tell the same thing, within events; by event, then by pair of articles, then by place.
    pub matches: Vec<Match>,
    /// The statements of every event of two and more articles, by event, then in reading order. Every sentence of those
    /// articles, headings inside the text aside, is in a row, and no words are in two.
    pub rows: Vec<Row>,
    /// Passages that recall another event of the comparison; by article, then by place.
    pub background: Vec<Background>,
    /// What is seen across an event's articles beyond passages.
    pub framing: Framing,
    /// Who and what the articles name, those that most articles name first.
    pub actors: Vec<Actor>,
    /// Whether it was known what the sentences mean; if not, all rests on words.
    pub by_meaning: bool,
}

/// The index of each of so many articles' event.
pub fn event_of(articles: usize, events: &[Event]) -> Vec<usize> {
    let mut event_of = vec![0; articles];
    for (index, event) in events.iter().enumerate() {
        event.articles.iter().for_each(|article| event_of[*article] = index);
    }
    event_of
}

/// A person, country or body with everything by which the articles name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Fingerprint of its name, ten hexadecimal digits.
    pub id: String,
    /// What it is.
    pub kind: ActorKind,
    /// ISO 3166 code of a country.
    pub code: Option<String>,
    /// The fullest name that each language gives, by language; at least one.
    pub names: Vec<ActorName>,
    /// Where it is named, by article and place.
    pub mentions: Vec<ActorMention>,
}

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActorKind {
    /// A person.
    Person,
    /// A country, named by its name or its capital.
    Place,
    /// An organisation.
    Body,
    /// A name of which it is not known what it names.
    Unknown,
}

/// An actor's name in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActorName {
    /// The language.
    pub language: Language,
    /// As an article in it writes the name.
    pub text: String,
}

/// One mention of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActorMention {
    /// Index of the article.
    pub article: usize,
    /// Where, without the particles written onto the name.
    pub span: Span,
    /// How the actor is named there.
    pub by: NamedBy,
}

/// How a mention names its actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamedBy {
    /// By its name, as fully as its language has it.
    Name,
    /// By the name spelled otherwise.
    Variant,
    /// By a part of the name.
    Short,
    /// A country by its capital, which may stand for its government.
    Capital,
    /// By an office, which is no name: الرئيس الروسي.
    Label,
}

/// How much two articles speak for one event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticlePair {
    /// Lower article index.
    pub a: usize,
    /// Higher article index.
    pub b: usize,
    /// 0 (nothing shared) to 1 (the same text).
    pub score: f32,
    /// Whether the two are in one event.
    pub same_event: bool,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<Reason>,
}

/// Articles that report the same happening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Fingerprint of its articles, ten hexadecimal digits.
    pub id: String,
    /// A headline of one of its articles, in that article's own words; the article's name where none has one.
    pub title: String,
    /// The article whose words the title is.
    pub title_from: usize,
    /// Earliest publishing date, where one is known.
    #[serde(with = "crate::article::day::option")]
    pub date: Option<Date>,
    /// Article indices, ascending.
    pub articles: Vec<usize>,
}

/// A piece of one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Passage {
    /// Index of the article.
    pub article: usize,
    /// Where.
    pub span: Span,
}

/// Two passages that tell the same thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Match {
    /// In the article with the lower index.
    pub a: Passage,
    /// In the article with the higher index.
    pub b: Passage,
    /// 0 to 1.
    pub score: f32,
    /// What the two have in common.
    pub relation: Relation,
    /// Whether the evidence is strong; an uncertain match must look uncertain.
    pub certain: bool,
    /// What it rests on, the strongest first.
    pub reasons: Vec<Reason>,
    /// How the wording differs; empty between languages.
    pub wording: Vec<Edit>,
    /// Between languages: what both name, in the order of `a`; empty within one. A quotation may hold other links, no others share words.
    pub links: Vec<Link>,
}

impl Match {
    /// Share of two passages that must be worded alike for their differences to be marked, in bytes, 0 to 1. At 0 a
    /// paraphrase is marked from end to end and tells nothing; at 1 nothing is ever marked. Chosen by eye on the sample.
    const ALIKE_ENOUGH: f64 = 0.4;

    /// Whether the two share so much of their wording that the rest stands out. What shows differences marks none
    /// otherwise and says so instead.
    pub fn is_alike(&self) -> bool {
        let same = self.wording.iter().filter(|edit| matches!(edit.op, Op::Equal | Op::Variant | Op::Move));
        let alike: usize = same.flat_map(|edit| [edit.a, edit.b]).flatten().map(Span::len).sum();
        alike as f64 >= Self::ALIKE_ENOUGH * (self.a.span.len() + self.b.span.len()) as f64
    }
}

/// A passage that recalls an event which other articles report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Background {
    /// What recalls.
    pub passage: Passage,
    /// Index of the event that it belongs to, which is not that of its article.
    pub event: usize,
    /// Where articles of that event tell it; at least one.
    pub told: Vec<Passage>,
    /// How likely the best pair states the same, 0 to 1.
    pub score: f32,
    /// What the best pair rests on, the strongest first.
    pub reasons: Vec<Reason>,
}

/// What two passages have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Both state the same.
    SameStatement,
    /// Both tell of the same happening, each something else.
    SameEvent,
}

/// One ground for a match, with the words it rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reason {
    /// Which kind of evidence.
    pub kind: Evidence,
    /// The shared words as the first passage or article writes them, at most [`Reason::MOST_WORDS`]; none for meaning.
    pub words: Vec<String>,
}

impl Reason {
    /// So many shared words are given at most.
    pub const MOST_WORDS: usize = 8;
}

/// A kind of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Shared words.
    Wording,
    /// Shared names, also written in another script.
    Names,
    /// Shared numbers.
    Numbers,
    /// A shared date.
    Date,
    /// The same quotation.
    Quotation,
    /// Headlines or ledes that are alike.
    Headline,
    /// Passages of one that are found in the other.
    Passages,
    /// Sentence vectors that are close.
    Meaning,
}

/// One step of the wording: the steps of `a` in order rebuild its passage exactly, and so do those of `b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What happens.
    pub op: Op,
    /// The words in `a`; `None` for an insertion.
    pub a: Option<Span>,
    /// The words in `b`; `None` for a deletion.
    pub b: Option<Span>,
}

/// What happens to some words between two passages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// The same words.
    Equal,
    /// The same words, spelled or inflected otherwise.
    Variant,
    /// Other words.
    Replace,
    /// Only in `a`.
    Delete,
    /// Only in `b`.
    Insert,
    /// The same words at another place; each side is given where it stands, with its partner.
    Move,
}

/// Words of two languages that name the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What they are.
    pub kind: LinkKind,
    /// The words in `a`.
    pub a: Span,
    /// The words in `b`.
    pub b: Span,
}

/// What linked words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// A name of the same person, place or body.
    Name,
    /// An equal number, with what it counts where both say it.
    Number,
    /// The same day, month or year.
    Date,
    /// A quotation of the same speaker, or with the same things named in it.
    Quotation,
}

/// A statement and where each article tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Fingerprint of its passages, ten hexadecimal digits.
    pub id: String,
    /// Index of the event.
    pub event: usize,
    /// One cell for each article that tells it, by article index. A row with one cell was found in one text only.
    pub cells: Vec<Cell>,
    /// Indices of the matches that hold it together.
    pub matches: Vec<usize>,
    /// Whether every cell is tied to another by a certain match.
    pub certain: bool,
}

/// What one article says in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Index of the article.
    pub article: usize,
    /// Its passages, in the order of the text.
    pub passages: Vec<Span>,
}

/// What is seen across the articles of an event, one list a measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Framing {
    /// Who is quoted, with which verbs.
    pub quotation: Vec<SpeakerFinding>,
}

/// A speaker and how each article lets them speak.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SpeakerFinding {
    /// Index of the event.
    pub event: usize,
    /// The speaker by the fullest label that an article gives.
    pub speaker: String,
    /// Every quotation of this speaker, by article and place.
    pub voices: Vec<Voice>,
}

/// One quotation of a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voice {
    /// Index of the article.
    pub article: usize,
    /// The quotation.
    pub quotation: Span,
    /// The speaker's label there.
    pub speaker: Span,
    /// The reporting verb.
    pub verb: Option<Span>,
    /// Its class.
    pub verb_class: Option<VerbClass>,
}
