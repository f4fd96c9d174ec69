//! The shape of the JSON: the structs are the format, and their fields stand in the order they are printed in.
//!
//! Every place is in code points.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::pairs::Pairs;
use crate::article::{Litter, Precision, Role};
use crate::compare::{ActorKind, Evidence, LinkKind, NamedBy, Op, Relation};
use crate::language::cues::{CueKind, CueReason};
use crate::language::numbers::Qualifier;
use crate::language::{Language, VerbClass};

#[derive(Serialize)]
pub struct Report<'a> {
    pub format: &'static str,
    pub version: u32,
    pub articles: Vec<Article<'a>>,
    pub article_pairs: Pairs<'a>,
    pub events: Vec<Event<'a>>,
    pub matches: Vec<Match<'a>>,
    pub rows: Vec<Row<'a>>,
    pub background: Vec<Background<'a>>,
    pub framing: Framing<'a>,
    pub actors: Vec<Actor<'a>>,
    pub by_meaning: bool,
}

#[derive(Serialize)]
pub struct Actor<'a> {
    pub id: &'a str,
    pub kind: ActorKind,
    pub country: Option<&'a str>,
    pub names: BTreeMap<Language, &'a str>,
    pub mentions: Vec<ActorMention<'a>>,
}

#[derive(Serialize)]
pub struct ActorMention<'a> {
    pub article: &'a str,
    #[serde(flatten)]
    pub words: Words<'a>,
    pub by: NamedBy,
}

#[derive(Serialize)]
pub struct Article<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub language: Language,
    pub url: Option<&'a str>,
    pub text: &'a str,
    pub headline: Option<Words<'a>>,
    pub outlet: Option<Words<'a>>,
    pub source: Option<Words<'a>>,
    pub byline: Option<Words<'a>>,
    pub dateline: Option<Words<'a>>,
    pub published: Option<Day>,
    pub boilerplate: Vec<Folded>,
    pub sentences: Vec<Sentence>,
    pub quotations: Vec<Quotation<'a>>,
    pub dates: Vec<Mention>,
    pub numbers: Vec<Number<'a>>,
    pub cues: Vec<Cue<'a>>,
}

/// Words and where they stand; `start` and `end` are null for what came beside the text.
#[derive(Serialize)]
pub struct Words<'a> {
    pub text: &'a str,
    pub start: Option<usize>,
    pub end: Option<usize>,
}

/// A place in the text of the article that it belongs to.
#[derive(Serialize)]
pub struct Place {
    pub start: usize,
    pub end: usize,
}

#[derive(Serialize)]
pub struct Day {
    pub date: Date,
    pub precision: Precision,
    pub start: Option<usize>,
    pub end: Option<usize>,
}

#[derive(Serialize)]
pub struct Folded {
    #[serde(flatten)]
    pub place: Place,
    pub reason: Litter,
}

#[derive(Serialize)]
pub struct Sentence {
    #[serde(flatten)]
    pub place: Place,
    pub role: Role,
    pub paragraph: usize,
}

#[derive(Serialize)]
pub struct Quotation<'a> {
    #[serde(flatten)]
    pub place: Place,
    pub speaker: Option<Words<'a>>,
    pub verb: Option<Words<'a>>,
    pub verb_class: Option<VerbClass>,
}

#[derive(Serialize)]
pub struct Mention {
    #[serde(flatten)]
    pub place: Place,
    pub date: Date,
    pub precision: Precision,
}

#[derive(Serialize)]
pub struct Number<'a> {
    #[serde(flatten)]
    pub place: Place,
    pub value: f64,
    pub unit: Option<&'a str>,
    pub approximate: bool,
    pub qualifier: Option<Qualifier>,
}

#[derive(Serialize)]
pub struct Cue<'a> {
    #[serde(flatten)]
    pub place: Place,
    pub kind: CueKind,
    pub reason: CueReason,
    pub entry: &'a str,
    pub quoted: bool,
}

#[derive(Serialize)]
pub struct Pair<'a> {
    pub a: &'a str,
    pub b: &'a str,
    pub score: f64,
    pub same_event: bool,
    pub reasons: Vec<Reason<'a>>,
}

#[derive(Serialize)]
pub struct Reason<'a> {
    pub kind: Evidence,
    pub words: &'a [String],
}

#[derive(Serialize)]
pub struct Event<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub title_from: &'a str,
    pub date: Option<Date>,
    pub articles: Vec<&'a str>,
}

#[derive(Serialize)]
pub struct Passage<'a> {
    pub article: &'a str,
    #[serde(flatten)]
    pub place: Place,
}

#[derive(Serialize)]
pub struct Match<'a> {
    pub a: Passage<'a>,
    pub b: Passage<'a>,
    pub score: f64,
    pub relation: Relation,
    pub certain: bool,
    pub reasons: Vec<Reason<'a>>,
    pub wording: Vec<Edit>,
    pub links: Vec<Link>,
}

#[derive(Serialize)]
pub struct Edit {
    pub op: Op,
    pub a: Option<[usize; 2]>,
    pub b: Option<[usize; 2]>,
}

#[derive(Serialize)]
pub struct Link {
    pub kind: LinkKind,
    pub a: [usize; 2],
    pub b: [usize; 2],
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub event: &'a str,
    pub certain: bool,
    pub cells: BTreeMap<&'a str, Vec<Place>>,
}

#[derive(Serialize)]
pub struct Background<'a> {
    #[serde(flatten)]
    pub passage: Passage<'a>,
    pub event: &'a str,
    pub told: Vec<Passage<'a>>,
    pub score: f64,
    pub reasons: Vec<Reason<'a>>,
}

#[derive(Serialize)]
pub struct Framing<'a> {
    pub quotation: Vec<Speaker<'a>>,
}

#[derive(Serialize)]
pub struct Speaker<'a> {
    pub event: &'a str,
    pub speaker: &'a str,
    pub voices: Vec<Voice<'a>>,
}

#[derive(Serialize)]
pub struct Voice<'a> {
    pub article: &'a str,
    pub quotation: Place,
    pub speaker: Words<'a>,
    pub verb: Option<Words<'a>>,
    pub verb_class: Option<VerbClass>,
}
