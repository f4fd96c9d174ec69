//! Articles to a [`Comparison`]: the one value between computing and showing.
//!
//! | file | what |
//! |---|---|
//! | [`comparison`] | the result |
//! | [`actors`] | who and what the articles name, with all variants |
//! | [`terms`] | sentences as weighted stems, numbers and names |
//! | [`index`] | the same, laid out for matching |
//! | [`candidates`] | which pairs of articles are weighed |
//! | [`passage`] | which passages tell the same thing |
//! | [`event`] | which articles report the same event |
//! | [`background`] | which passages recall another event |
//! | [`rows`] | pairs of passages joined over all articles |
//! | [`wording`] | how the wording differs inside a matched pair |
//! | [`links`] | what a matched pair in two languages both names |
//! | [`lines`] | two texts aligned line by line |
//! | [`framing`] | what is seen across an event's articles |
//! | [`report`] | the result as JSON and as Markdown |
//! | [`sound`] | whether a comparison from outside holds together |
//!
//! [`compare()`] does it in one go; [`Comparing`] in steps short enough to report progress and to stop between.
//! The order in which articles come in makes no difference.

pub mod actors;
pub mod background;
pub mod candidates;
pub mod comparison;
pub mod event;
#[cfg(test)]
pub(crate) mod example;
pub mod framing;
pub mod index;
pub mod lines;
pub mod links;
pub mod passage;
pub mod report;
pub mod rows;
pub mod sound;
pub mod terms;
pub mod wording;

pub use comparison::*;
use serde::{Deserialize, Serialize};

use std::sync::Arc;

use self::candidates::{Candidates, MOST_ALIKE};
use self::event::Profiles;
use self::passage::Pair;
use self::rows::Matched;
use self::terms::Readings;
use self::wording::units::{self, Unit};
use crate::article::{Article, fingerprint};
use crate::meaning::Meanings;

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
    /// Articles are held against those most alike and grouped; units are articles.
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
#[derive(Debug, Default)]
pub struct Comparing {
    articles: Vec<Article>,
    prepared: Prepared,
    /// What their sentences mean, as far as it is known.
    meanings: Arc<Meanings>,
    /// What is one thing to a reader, for each article.
    units: Vec<Vec<Unit>>,
    actors: Vec<Actor>,
    /// The quotations of each article with their speakers.
    quoted: Vec<Vec<links::Quoted>>,
    read: Readings,
    profiles: Profiles,
    candidates: Candidates,
    /// The articles most like each article, ascending, of those that were searched for by now: the first ones.
    alike: Vec<Vec<usize>>,
    /// Pairs of articles to be weighed before the next article is searched for, the next one last.
    to_weigh: Vec<(usize, usize)>,
    pairs: Vec<ArticlePair>,
    events: Option<Vec<Event>>,
    /// The index of each article's event, once events are known.
    event_of: Vec<usize>,
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
    framing: Framing,
    /// So many matches and rows were asked for by now, once events were.
    shown: Option<(usize, usize)>,
}

/// What was found since it was last asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Growth {
    /// The articles and their events, with the matches and rows that there are: background is still to come.
    Events(Box<Comparison>),
    /// More matches and rows, which follow those that were told before.
    Rows(Vec<Match>, Vec<Row>),
}

/// What was read of the articles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Prepared {
    #[default]
    Nothing,
    /// Who and what they name.
    Actors,
    /// Their words as terms.
    Words,
    All,
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
    /// Lays out the articles in the order of their names; does nothing yet.
    pub fn new(mut articles: Vec<Article>) -> Self {
        articles.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        Self { articles, ..Self::default() }
    }

    /// The same by words and by meaning. What is to be known is what the [`terms::texts`] of all articles mean.
    pub fn by_meaning(articles: Vec<Article>, meanings: Arc<Meanings>) -> Self {
        Self { meanings, ..Self::new(articles) }
    }

    /// What was found since this was last asked, `None` before events are known: of a long work a reader sees the stories first, then
    /// row after row. All of it together is what [`Step::Done`] brings, but for background and the pairs of articles.
    pub fn growth(&mut self) -> Option<Growth> {
        let events = self.events.as_ref()?;
        let shown = self.shown.replace((self.matches.len(), self.rows.len()));
        let (from_match, from_row) = shown.unwrap_or_default();
        let (matches, rows) = (self.matches[from_match..].to_vec(), self.rows[from_row..].to_vec());
        if shown.is_some() {
            return Some(Growth::Rows(matches, rows));
        }
        let (articles, events, actors, framing) =
            (self.articles.clone(), events.clone(), self.actors.clone(), self.framing.clone());
        let by_meaning = !self.meanings.is_empty();
        let comparison =
            Comparison { articles, events, matches, rows, framing, actors, by_meaning, ..Comparison::default() };
        Some(Growth::Events(Box::new(comparison)))
    }

    /// Reads what the articles name and say, a step for each of three things that hang on all of them together.
    fn prepare(&mut self) {
        match self.prepared {
            Prepared::Nothing => {
                self.actors = actors::actors(&self.articles);
                self.prepared = Prepared::Actors;
            }
            Prepared::Actors => {
                self.read = Readings::of(&self.articles, &self.actors);
                self.read.understand(&self.articles, &self.meanings);
                self.prepared = Prepared::Words;
            }
            Prepared::Words => {
                let articles = self.articles.iter().enumerate();
                self.units = articles.map(|(number, article)| units::units(article, number, &self.actors)).collect();
                self.quoted = links::quoted(&self.articles, &self.actors);
                self.profiles = Profiles::of(&self.read);
                self.candidates = Candidates::of(&self.read, &self.profiles);
                self.prepared = Prepared::All;
            }
            Prepared::All => {}
        }
    }

    /// Does a piece of the work, short enough to answer a stop in between.
    pub fn step(&mut self) -> Step {
        let is_prepared = self.prepared == Prepared::All;
        if !is_prepared || !self.to_weigh.is_empty() || self.alike.len() < self.articles.len() {
            if is_prepared {
                self.weigh()
            } else {
                self.prepare()
            }
            let (done, total) = (self.alike.len(), self.articles.len());
            return Step::Working(Progress { stage: Stage::Events, done, total });
        }
        if self.events.is_none() {
            let events = self.group();
            self.to_match = self.pairs_to_match();
            self.to_match.reverse();
            self.to_recall = background::pairs(self.articles.len(), &self.pairs);
            self.to_recall.reverse();
            self.total_to_match = self.to_match.len() + self.to_recall.len();
            self.framing = framing::framing(&self.articles, &events, &self.actors);
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
            if self.to_weigh.is_empty() {
                self.search();
            }
            let Some((a, b)) = self.to_weigh.pop() else { break };
            let worth = self.profiles.is_worth_searching(&self.read, a, b);
            let found = if worth { passage::runs(&self.read, a, b, event::STRONG_ENOUGH) } else { Vec::new() };
            self.pairs.push(event::weigh(&self.read, &self.profiles, &self.articles, a, b, &found));
        }
    }

    /// Searches for the articles most like the next one: its pairs with them are to be weighed, but for those that were.
    fn search(&mut self) {
        let next = self.alike.len();
        if next == self.articles.len() {
            return;
        }
        let mut alike = self.candidates.of_article(&self.read, &self.profiles, next);
        alike.sort_unstable();
        let is_new = |other: &&usize| self.alike.get(**other).is_none_or(|its| its.binary_search(&next).is_err());
        self.to_weigh = alike.iter().filter(is_new).map(|other| (next.min(*other), next.max(*other))).collect();
        self.alike.push(alike);
    }

    /// What the pairs of each article that were not weighed score at the most: as the lowest that was, where there are more than
    /// were weighed.
    fn floors(&self) -> Vec<f32> {
        let is_full = |article: usize| self.alike[article].len() == MOST_ALIKE;
        let mut floors: Vec<f32> =
            (0..self.articles.len()).map(|article| if is_full(article) { 1.0 } else { 0.0 }).collect();
        for pair in &self.pairs {
            for (article, other) in [(pair.a, pair.b), (pair.b, pair.a)] {
                if self.alike[article].binary_search(&other).is_ok() {
                    floors[article] = floors[article].min(pair.score);
                }
            }
        }
        floors
    }

    /// Groups the articles and names the events: several articles first, then newest first.
    fn group(&mut self) -> Vec<Event> {
        self.pairs.sort_unstable_by_key(|pair| (pair.a, pair.b));
        let groups = event::group(&self.floors(), &self.pairs);
        let mut group_of = vec![0; self.articles.len()];
        for (index, group) in groups.iter().enumerate() {
            group.iter().for_each(|article| group_of[*article] = index);
        }
        // what each article shares with the others of its event
        let mut shared = vec![0.0; self.articles.len()];
        for pair in &mut self.pairs {
            pair.same_event = group_of[pair.a] == group_of[pair.b];
            if pair.same_event {
                shared[pair.a] += pair.score;
                shared[pair.b] += pair.score;
            }
        }
        let mut events: Vec<Event> = groups.into_iter().map(|group| self.event(group, &shared)).collect();
        events.sort_by_key(|event| {
            let newest = std::cmp::Reverse(event.date);
            (event.articles.len() < 2, newest, event.articles[0])
        });
        self.event_of = event_of(self.articles.len(), &events);
        events
    }

    /// An event with the headline of the article that shares most with the others, among those in the language that most are in.
    fn event(&self, articles: Vec<usize>, shared: &[f32]) -> Event {
        let has_headline = |article: &usize| self.articles[*article].headline.is_some();
        let fellows = |article: &usize| {
            let language = self.articles[*article].language;
            articles.iter().filter(|other| self.articles[**other].language == language).count()
        };
        let title_from = articles
            .iter()
            .copied()
            .filter(has_headline)
            .max_by(|x, y| fellows(x).cmp(&fellows(y)).then(shared[*x].total_cmp(&shared[*y])).then(y.cmp(x)))
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

    /// The pairs of articles of every event whose passages are matched: all of a small event, of a large one each
    /// article with those that it shares most with.
    fn pairs_to_match(&self) -> Vec<(usize, usize, usize)> {
        let mut inside: Vec<&ArticlePair> = self.pairs.iter().filter(|pair| pair.same_event).collect();
        inside.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
        let mut partners = vec![0; self.articles.len()];
        inside.retain(|pair| {
            let wanted = partners[pair.a].min(partners[pair.b]) < MOST_PARTNERS;
            partners[pair.a] += 1;
            partners[pair.b] += 1;
            wanted
        });
        let mut pairs: Vec<_> = inside.iter().map(|pair| (self.event_of[pair.a], pair.a, pair.b)).collect();
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
        self.recalled.extend(background::recalled(&self.read, &self.articles, &self.event_of, a, b));
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
            links: if same_language {
                Vec::new()
            } else {
                let side = |article, span| links::Side { text: text(article, span), quoted: &self.quoted[article] };
                links::links(side(a, span_a), side(b, span_b), &links::shared(&self.read, a, b, pair))
            },
        }
    }

    fn finish(&mut self) -> Step {
        let mut articles = std::mem::take(&mut self.articles);
        articles.shrink_to_fit();
        let events = self.events.take().unwrap_or_default();
        let (actors, framing) = (std::mem::take(&mut self.actors), std::mem::take(&mut self.framing));
        let background = background::joined(std::mem::take(&mut self.recalled));
        let (pairs, matches, rows) =
            (std::mem::take(&mut self.pairs), std::mem::take(&mut self.matches), std::mem::take(&mut self.rows));
        let by_meaning = !self.meanings.is_empty();
        *self = Self::new(Vec::new());
        Step::Done(Comparison { articles, pairs, events, matches, rows, background, framing, actors, by_meaning })
    }
}

/// Compares in one go.
pub fn compare(articles: Vec<Article>) -> Comparison {
    finished(Comparing::new(articles))
}

/// Does the whole work.
pub fn finished(mut comparing: Comparing) -> Comparison {
    loop {
        if let Step::Done(comparison) = comparing.step() {
            return comparison;
        }
    }
}
