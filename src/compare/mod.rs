//! Articles to a [`Comparison`]: the one value between computing and showing.
//!
//! | file | what |
//! |---|---|
//! | [`comparison`] | the result |
//! | [`actors`] | who and what the articles name, with all variants |
//! | [`terms`] | sentences as weighted stems, numbers and names |
//! | [`index`] | the same, laid out for matching |
//! | [`passage`] | which passages tell the same thing |
//! | [`event`] | which articles report the same event |
//! | [`background`] | which passages recall another event |
//! | [`rows`] | pairs of passages joined over all articles |
//! | [`wording`] | how the wording differs inside a matched pair |
//! | [`lines`] | two texts aligned line by line |
//! | [`framing`] | what is seen across an event's articles |
//! | [`report`] | the result as JSON and as Markdown |
//! | [`sound`] | whether a comparison from outside holds together |
//!
//! [`compare()`] does it in one go; [`Comparing`] in steps short enough to report progress and to stop between.
//! The order in which articles come in makes no difference.

pub mod actors;
pub mod background;
pub mod comparison;
pub mod event;
#[cfg(test)]
pub(crate) mod example;
pub mod framing;
pub mod index;
pub mod lines;
pub mod passage;
pub mod report;
pub mod rows;
pub mod sound;
pub mod terms;
pub mod wording;

pub use comparison::*;
use serde::{Deserialize, Serialize};

use self::event::Profiles;
use self::passage::Pair;
use self::rows::Matched;
use self::terms::Readings;
use self::wording::units::{self, Unit};
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
    /// Passages are matched, joined and their wording compared, and what recalls another event is found; units are pairs of articles.
    Passages,
}

/// A comparison under way: call [`Comparing::step`] until it is [`Step::Done`].
///
/// ```
/// use muqabala::compare::{Comparing, Step};
/// let mut comparing = Comparing::new(Vec::new());
/// let comparison = loop {
///     match comparing.step() {
///         Step::Working(progress) => println!("{} of {}", progress.done, progress.total),
///         Step::Done(comparison) => break comparison,
///     }
/// };
/// assert!(comparison.events.is_empty());
/// ```
#[derive(Debug)]
pub struct Comparing {
    articles: Vec<Article>,
    /// What is one thing to a reader, for each article.
    units: Vec<Vec<Unit>>,
    read: Readings,
    profiles: Profiles,
    /// Pairs of articles still to be weighed, the next one last.
    to_weigh: Vec<(usize, usize)>,
    pairs: Vec<ArticlePair>,
    events: Option<Vec<Event>>,
    /// Pairs of articles on one event still to be matched, with the index of the event, the next one last.
    to_match: Vec<(usize, usize, usize)>,
    total_to_match: usize,
    /// Pairs of articles on different events still to be searched for what one recalls of the other, the next one last.
    to_recall: Vec<(usize, usize)>,
    recalled: Vec<Background>,
    /// What was matched of the event under work.
    matched: Vec<Matched>,
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

/// In a large event the passages of an article are matched with those of so many articles at the most, the nearest
/// first. All pairs of up to this number of articles are matched; without a bound a thousand copies of one agency text
/// would make half a million pairs.
const MOST_PARTNERS: usize = 24;

/// Pairs of articles weighed in one step: some milliseconds of work natively, some tens in a browser.
const PAIRS_A_STEP: usize = 24;

impl Comparing {
    /// Reads the articles, in the order of their names; compares nothing yet.
    pub fn new(mut articles: Vec<Article>) -> Self {
        articles.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        let actors = actors::actors(&articles);
        let read = Readings::of(&articles, &actors);
        let units = (0..articles.len()).map(|number| units::units(&articles[number], number, &actors)).collect();
        let profiles = Profiles::of(&read);
        let mut to_weigh: Vec<(usize, usize)> =
            (0..articles.len()).flat_map(|a| (a + 1..articles.len()).map(move |b| (a, b))).collect();
        to_weigh.reverse();
        Self {
            articles,
            units,
            read,
            profiles,
            to_weigh,
            pairs: Vec::new(),
            events: None,
            to_match: Vec::new(),
            total_to_match: 0,
            to_recall: Vec::new(),
            recalled: Vec::new(),
            matched: Vec::new(),
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
        if self.events.is_none() {
            let events = self.group();
            self.to_match = self.pairs_to_match(&events);
            self.to_match.reverse();
            self.to_recall = background::pairs(self.articles.len(), &self.pairs);
            self.to_recall.reverse();
            self.total_to_match = self.to_match.len() + self.to_recall.len();
            self.events = Some(events);
        } else if let Some((event, a, b)) = self.to_match.pop() {
            self.match_pair(a, b);
            if self.to_match.last().is_none_or(|(next, _, _)| *next != event) {
                self.lay_out(event);
            }
        } else if let Some((a, b)) = self.to_recall.pop() {
            self.recall(a, b);
        } else {
            return self.finish();
        }
        let done = self.total_to_match - self.to_match.len() - self.to_recall.len();
        Step::Working(Progress { stage: Stage::Passages, done, total: self.total_to_match })
    }

    fn weigh(&mut self) {
        for _ in 0..PAIRS_A_STEP {
            let Some((a, b)) = self.to_weigh.pop() else { break };
            let worth = self.profiles.is_worth_searching(&self.read, a, b);
            let found = if worth { passage::candidates(&self.read, a, b) } else { Vec::new() };
            self.pairs.push(event::weigh(&self.read, &self.profiles, &self.articles, a, b, &found));
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
        let mut events: Vec<Event> = groups.into_iter().map(|group| self.event(group)).collect();
        events.sort_by_key(|event| {
            let newest = std::cmp::Reverse(event.date);
            (event.articles.len() < 2, newest, event.articles[0])
        });
        events
    }

    /// An event with the headline of the article that shares most with the others, among those in the language that most are in.
    fn event(&self, articles: Vec<usize>) -> Event {
        let shared = |article: usize| -> f32 {
            let of = |pair: &&ArticlePair| pair.same_event && (pair.a == article || pair.b == article);
            self.pairs.iter().filter(of).map(|pair| pair.score).sum()
        };
        let has_headline = |article: &usize| self.articles[*article].headline.is_some();
        let fellows = |article: &usize| {
            let language = self.articles[*article].language;
            articles.iter().filter(|other| self.articles[**other].language == language).count()
        };
        let title_from = articles
            .iter()
            .copied()
            .filter(has_headline)
            .max_by(|x, y| fellows(x).cmp(&fellows(y)).then(shared(*x).total_cmp(&shared(*y))).then(y.cmp(x)))
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

    /// The index of each article's event.
    fn event_of(&self, events: &[Event]) -> Vec<usize> {
        let mut event_of = vec![0; self.articles.len()];
        for (index, event) in events.iter().enumerate() {
            event.articles.iter().for_each(|article| event_of[*article] = index);
        }
        event_of
    }

    /// The pairs of articles of every event whose passages are matched: all of a small event, of a large one each
    /// article with those that it shares most with.
    fn pairs_to_match(&self, events: &[Event]) -> Vec<(usize, usize, usize)> {
        let event_of = self.event_of(events);
        let mut inside: Vec<&ArticlePair> = self.pairs.iter().filter(|pair| pair.same_event).collect();
        inside.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
        let mut partners = vec![0; self.articles.len()];
        inside.retain(|pair| {
            let wanted = partners[pair.a].min(partners[pair.b]) < MOST_PARTNERS;
            partners[pair.a] += 1;
            partners[pair.b] += 1;
            wanted
        });
        let mut pairs: Vec<_> = inside.iter().map(|pair| (event_of[pair.a], pair.a, pair.b)).collect();
        pairs.sort_unstable();
        pairs
    }

    fn match_pair(&mut self, a: usize, b: usize) {
        let found = passage::matches(&self.read, a, b, false);
        let mut pairs = Vec::with_capacity(found.len());
        for pair in found {
            self.matches.push(self.matched(a, b, &pair));
            // a row is one statement; what only tells of the same happening stands in two
            if pair.relation == Relation::SameStatement {
                pairs.push((self.matches.len() - 1, pair));
            }
        }
        self.matched.push(Matched { a, b, pairs });
    }

    /// Finds what one of two articles on different events recalls of the other's.
    fn recall(&mut self, a: usize, b: usize) {
        let event_of = self.event_of(self.events.as_deref().unwrap_or_default());
        self.recalled.extend(background::recalled(&self.read, &self.articles, &event_of, a, b));
    }

    /// Makes the rows of an event whose pairs are all matched.
    fn lay_out(&mut self, index: usize) {
        let matched = std::mem::take(&mut self.matched);
        let Some(event) = self.events.as_ref().and_then(|events| events.get(index)) else { return };
        self.rows.extend(rows::rows(index, &event.articles, &self.read, &self.articles, &matched));
    }

    fn matched(&self, a: usize, b: usize, pair: &Pair) -> Match {
        let (first, second) = (&self.articles[a], &self.articles[b]);
        let (span_a, span_b) = (rows::span(&self.read, a, &pair.a), rows::span(&self.read, b, &pair.b));
        let text = |article: usize, passage| wording::Text {
            text: &self.articles[article].text,
            passage,
            units: &self.units[article],
        };
        let same_language = first.language == second.language;
        Match {
            a: Passage { article: a, span: span_a },
            b: Passage { article: b, span: span_b },
            score: pair.score,
            relation: pair.relation,
            certain: pair.certain,
            reasons: passage::reasons(&self.read, &self.read.articles[a], &first.text, pair),
            wording: if same_language {
                wording::wording(text(a, span_a), text(b, span_b), first.language)
            } else {
                Vec::new()
            },
        }
    }

    fn finish(&mut self) -> Step {
        let mut articles = std::mem::take(&mut self.articles);
        articles.shrink_to_fit();
        let events = self.events.take().unwrap_or_default();
        let actors = actors::actors(&articles);
        let framing = framing::framing(&articles, &events, &actors);
        let background = background::joined(std::mem::take(&mut self.recalled));
        let (pairs, matches, rows) =
            (std::mem::take(&mut self.pairs), std::mem::take(&mut self.matches), std::mem::take(&mut self.rows));
        *self = Self::new(Vec::new());
        Step::Done(Comparison { articles, pairs, events, matches, rows, background, framing, actors })
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
