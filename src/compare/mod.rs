//! Articles to a [`Comparison`]: the one value between computing and showing.
//!
//! | file | what |
//! |---|---|
//! | [`comparison`] | the result |
//! | [`terms`] | sentences as weighted stems, numbers and names |
//! | [`passage`] | which passages tell the same thing |
//! | [`event`] | which articles report the same event |
//! | [`rows`] | pairs of passages joined over all articles |
//! | [`wording`] | how the wording differs inside a matched pair |
//! | [`framing`] | what is seen across an event's articles |
//! | [`report`] | the result as JSON and as Markdown |
//! | [`sound`] | whether a comparison from outside holds together |
//!
//! [`compare()`] does it in one go; [`Comparing`] in steps short enough to report progress and to stop between.
//! The order in which articles come in makes no difference.

pub mod comparison;
pub mod event;
#[cfg(test)]
pub(crate) mod example;
pub mod framing;
pub mod passage;
pub mod report;
pub mod rows;
pub mod sound;
pub mod terms;
pub mod wording;

use std::collections::HashMap;

pub use comparison::*;
use serde::{Deserialize, Serialize};

use self::event::Profiles;
use self::passage::Pair;
use self::rows::Matched;
use self::terms::Readings;
use crate::article::{Article, fingerprint};

/// What is being worked on, for a line of progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// Units done in this stage.
    pub done: usize,
    /// Units in this stage.
    pub total: usize,
}

/// A stage of the work, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Files are decoded and cleaned; units are files.
    Reading,
    /// Articles are grouped; units are pairs of articles.
    Events,
    /// Passages are joined and their wording compared; units are events.
    Passages,
}

/// A comparison under way: call [`Comparing::step`] until it is [`Step::Done`].
///
/// ```
/// use muqabala::compare::{Comparing, Step};
/// let mut comparing = Comparing::new(Vec::new());
/// assert!(matches!(comparing.step(), Step::Done(_)));
/// ```
#[derive(Debug)]
pub struct Comparing {
    articles: Vec<Article>,
    read: Readings,
    profiles: Profiles,
    /// Pairs of articles still to be weighed, the next one last.
    to_weigh: Vec<(usize, usize)>,
    pairs: Vec<ArticlePair>,
    found: HashMap<(usize, usize), Vec<Pair>>,
    events: Option<Vec<Event>>,
    /// Events whose rows are made.
    laid_out: usize,
    matches: Vec<Match>,
    rows: Vec<Row>,
}

/// What a step left behind.
#[derive(Debug)]
pub enum Step {
    /// More to do.
    Working(Progress),
    /// Finished; further steps give an empty comparison.
    Done(Comparison),
}

/// Pairs of articles weighed in one step: some milliseconds of work natively, some tens in a browser.
const PAIRS_A_STEP: usize = 24;

impl Comparing {
    /// Reads the articles, in the order of their names; compares nothing yet.
    pub fn new(mut articles: Vec<Article>) -> Self {
        articles.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        let read = Readings::of(&articles);
        let profiles = Profiles::of(&read);
        let mut to_weigh: Vec<(usize, usize)> =
            (0..articles.len()).flat_map(|a| (a + 1..articles.len()).map(move |b| (a, b))).collect();
        to_weigh.reverse();
        Self {
            articles,
            read,
            profiles,
            to_weigh,
            pairs: Vec::new(),
            found: HashMap::new(),
            events: None,
            laid_out: 0,
            matches: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Does a piece of the work, short enough to answer a stop in between.
    pub fn step(&mut self) -> Step {
        if !self.to_weigh.is_empty() {
            self.weigh();
            let total = self.pairs.len() + self.to_weigh.len();
            return Step::Working(Progress { stage: Stage::Events, done: self.pairs.len(), total });
        }
        let Some(events) = &self.events else {
            let events = self.group();
            let total = events.len();
            self.events = Some(events);
            if total > 0 {
                return Step::Working(Progress { stage: Stage::Passages, done: 0, total });
            }
            return self.finish();
        };
        if self.laid_out < events.len() {
            let total = events.len();
            self.lay_out();
            return Step::Working(Progress { stage: Stage::Passages, done: self.laid_out, total });
        }
        self.finish()
    }

    fn weigh(&mut self) {
        for _ in 0..PAIRS_A_STEP {
            let Some((a, b)) = self.to_weigh.pop() else { break };
            let worth = self.profiles.is_worth_searching(&self.read, a, b);
            let found = if worth { passage::matches(&self.read, a, b) } else { Vec::new() };
            self.pairs.push(event::weigh(&self.read, &self.profiles, &self.articles, a, b, &found));
            if !found.is_empty() {
                self.found.insert((a, b), found);
            }
        }
    }

    /// Groups the articles and names the events: several articles first, then newest first.
    fn group(&mut self) -> Vec<Event> {
        let groups = event::group(self.articles.len(), &self.pairs);
        let mut group_of = vec![0; self.articles.len()];
        for (index, group) in groups.iter().enumerate() {
            group.iter().for_each(|article| group_of[*article] = index);
        }
        for pair in &mut self.pairs {
            pair.same_event = group_of[pair.a] == group_of[pair.b];
        }
        self.found.retain(|(a, b), _| group_of[*a] == group_of[*b]);
        let mut events: Vec<Event> = groups.into_iter().map(|group| self.event(group)).collect();
        events.sort_by_key(|event| {
            let newest = std::cmp::Reverse(event.date);
            (event.articles.len() < 2, newest, event.articles[0])
        });
        events
    }

    /// An event with the headline of the article that shares most with the others.
    fn event(&self, articles: Vec<usize>) -> Event {
        let shared = |article: usize| -> f32 {
            let of = |pair: &&ArticlePair| pair.same_event && (pair.a == article || pair.b == article);
            self.pairs.iter().filter(of).map(|pair| pair.score).sum()
        };
        let has_headline = |article: &usize| self.articles[*article].headline.is_some();
        let title_from = articles
            .iter()
            .copied()
            .filter(has_headline)
            .max_by(|x, y| shared(*x).total_cmp(&shared(*y)).then(y.cmp(x)))
            .unwrap_or(articles[0]);
        let chosen = &self.articles[title_from];
        let ids: Vec<&str> = articles.iter().map(|article| self.articles[*article].id.as_str()).collect();
        Event {
            id: fingerprint(&ids),
            title: chosen.headline.as_ref().map_or(&chosen.name, |headline| &headline.text).clone(),
            title_from,
            date: articles.iter().filter_map(|article| self.articles[*article].published).map(|p| p.date).min(),
            articles,
        }
    }

    /// Makes the matches and rows of the next event.
    fn lay_out(&mut self) {
        let Some(events) = &self.events else { return };
        let index = self.laid_out;
        self.laid_out += 1;
        let members = events[index].articles.clone();
        if members.len() < 2 {
            return;
        }
        let mut matched: Vec<Matched> = Vec::new();
        for (i, &a) in members.iter().enumerate() {
            for &b in &members[i + 1..] {
                let Some(found) = self.found.remove(&(a, b)) else { continue };
                let pairs = found.into_iter().map(|pair| {
                    let matched = self.matched(a, b, &pair);
                    self.matches.push(matched);
                    (self.matches.len() - 1, pair)
                });
                matched.push(Matched { a, b, pairs: pairs.collect() });
            }
        }
        self.rows.extend(rows::rows(index, &members, &self.read, &self.articles, &matched));
    }

    fn matched(&self, a: usize, b: usize, pair: &Pair) -> Match {
        let (first, second) = (&self.articles[a], &self.articles[b]);
        let (span_a, span_b) = (rows::span(&self.read, a, &pair.a), rows::span(&self.read, b, &pair.b));
        let same_language = first.language == second.language;
        Match {
            a: Passage { article: a, span: span_a },
            b: Passage { article: b, span: span_b },
            score: pair.score,
            relation: Relation::SameStatement,
            certain: pair.certain,
            reasons: passage::reasons(&self.read, pair, same_language),
            wording: if same_language {
                wording::wording(&first.text, span_a, &second.text, span_b, first.language)
            } else {
                Vec::new()
            },
        }
    }

    fn finish(&mut self) -> Step {
        let mut articles = std::mem::take(&mut self.articles);
        articles.shrink_to_fit();
        let events = self.events.take().unwrap_or_default();
        let framing = framing::framing(&articles, &events);
        let (pairs, matches, rows) =
            (std::mem::take(&mut self.pairs), std::mem::take(&mut self.matches), std::mem::take(&mut self.rows));
        *self = Self::new(Vec::new());
        Step::Done(Comparison { articles, pairs, events, matches, rows, framing })
    }
}

/// Compares in one go.
pub fn compare(articles: Vec<Article>) -> Comparison {
    let mut comparing = Comparing::new(articles);
    loop {
        if let Step::Done(comparison) = comparing.step() {
            return comparison;
        }
    }
}
