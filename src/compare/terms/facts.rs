//! What is settled about the words of an article: which day a date is, whom a name names, who speaks.
//!
//! Settled things are terms that all languages share, and they can contradict each other, which words cannot: two
//! sentences of one event that name other days, other people or other speakers hardly state the same.
//!
//! What it does not do: it does not say which of two that differ is right.

use jiff::civil::Date;

use crate::article::{Article, Precision, Span};
use crate::compare::{Actor, ActorKind, Evidence};

/// Days so near are one day that one of two reports has wrong, or counts from another place: a reader wants to see them beside each other.
const MISDATED_DAYS: i32 = 1;

/// What days farther apart count. At 1 a meeting on Tuesday and one on Thursday, told in almost the same words, are one; too few judged pairs
/// contradict each other to fit it.
const OTHER_TIME: usize = 4;

/// Something settled at a place of an article.
#[derive(Debug)]
pub(super) struct Mark {
    /// Where, in the article.
    pub span: Span,
    pub what: Settled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    Date(Date, Precision),
    /// By its index in the comparison.
    Actor {
        index: usize,
        is_person: bool,
        /// Whether more than one language names it, so that it can be found across languages.
        is_shared: bool,
    },
}

impl Mark {
    /// All marks of an article in the order of their places.
    pub fn all(article: &Article, number: usize, actors: &[Actor]) -> Vec<Self> {
        let dates =
            article.dates.iter().map(|date| Self { span: date.span, what: Settled::Date(date.date, date.precision) });
        let named = actors.iter().enumerate().flat_map(|(index, actor)| {
            let what =
                Settled::Actor { index, is_person: actor.kind == ActorKind::Person, is_shared: actor.names.len() > 1 };
            // mentions are ordered by article
            let from = actor.mentions.partition_point(|mention| mention.article < number);
            let of_article = actor.mentions[from..].iter().take_while(move |mention| mention.article == number);
            of_article.map(move |mention| Self { span: mention.span, what })
        });
        let mut marks: Vec<Self> = dates.chain(named).collect();
        marks.sort_by_key(|mark| mark.span);
        marks
    }

    /// The marks that begin within a span; `marks` in their order.
    pub fn inside(marks: &[Self], span: Span) -> &[Self] {
        let from = marks.partition_point(|mark| mark.span.start < span.start);
        let to = marks.partition_point(|mark| mark.span.start < span.end);
        &marks[from..to]
    }

    /// The key of its term.
    pub fn key(&self) -> (String, Evidence) {
        match self.what {
            Settled::Date(date, precision) => (format!("@{date} {precision:?}"), Evidence::Date),
            Settled::Actor { index, .. } => (format!("actor {index}"), Evidence::Names),
        }
    }

    /// Whether it names a person.
    pub fn is_person(&self) -> bool {
        matches!(self.what, Settled::Actor { is_person: true, .. })
    }

    /// Whether its words are known across languages by what they name, so that their sound adds nothing.
    pub fn is_shared_name(&self) -> bool {
        matches!(self.what, Settled::Actor { is_shared: true, .. })
    }
}

/// What a clause says that another may contradict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Days that it names, exact ones alone.
    pub days: Vec<Date>,
    /// People that it names, with whether they are known in more than one language.
    pub people: Vec<(usize, bool)>,
    /// Who speaks the quotations in it, likewise.
    pub speakers: Vec<(usize, bool)>,
}

impl Facts {
    /// The facts of a piece of an article.
    pub(super) fn of(article: &Article, marks: &[Mark], span: Span) -> Self {
        let mut facts = Self::default();
        for mark in Mark::inside(marks, span) {
            match mark.what {
                Settled::Date(date, Precision::Day) => facts.days.push(date),
                Settled::Actor { index, is_person: true, is_shared } => facts.people.push((index, is_shared)),
                _ => {}
            }
        }
        let overlaps = |other: Span| other.start < span.end && span.start < other.end;
        let speakers = article.quotations.iter().filter(|q| overlaps(q.span)).filter_map(|q| q.speaker);
        for speaker in speakers {
            let named = Mark::inside(marks, speaker).iter().find_map(|mark| match mark.what {
                Settled::Actor { index, is_person: true, is_shared } => Some((index, is_shared)),
                _ => None,
            });
            facts.speakers.extend(named);
        }
        facts
    }

    /// The facts of several clauses together.
    pub fn union<'f>(all: impl Iterator<Item = &'f Self>) -> Self {
        let mut facts = Self::default();
        for other in all {
            facts.days.extend(&other.days);
            facts.people.extend(&other.people);
            facts.speakers.extend(&other.speakers);
        }
        facts
    }

    /// How much the two contradict each other, 0 to 7: one for other speakers (both name some and share none), one for other people
    /// (each names somebody whom the other does not), and for other days one, or four where they lie more than a day apart.
    /// Between languages only people count whom both languages could name.
    pub fn contradictions(&self, other: &Self, between_languages: bool) -> usize {
        let known = |people: &[(usize, bool)]| -> Vec<usize> {
            people.iter().filter(|(_, is_shared)| *is_shared || !between_languages).map(|(who, _)| *who).collect()
        };
        let lacks = |a: &[usize], b: &[usize]| a.iter().any(|who| !b.contains(who));
        let (people, others) = (known(&self.people), known(&other.people));
        let days = match nearest(&self.days, &other.days) {
            None | Some(0) => 0,
            Some(days) if days <= MISDATED_DAYS => 1,
            Some(_) => OTHER_TIME,
        };
        days + usize::from(lacks(&people, &others) && lacks(&others, &people))
            + usize::from(are_apart(&known(&self.speakers), &known(&other.speakers)))
    }
}

/// Days between the nearest two, where both name any.
fn nearest(a: &[Date], b: &[Date]) -> Option<i32> {
    a.iter().flat_map(|x| b.iter().map(move |y| (*x - *y).get_days().abs())).min()
}

fn are_apart<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    !a.is_empty() && !b.is_empty() && !a.iter().any(|x| b.contains(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(people: &[(usize, bool)]) -> Facts {
        Facts { people: people.to_vec(), ..Facts::default() }
    }

    #[test]
    fn other_people_contradict_and_one_in_common_does_not() {
        assert_eq!(people(&[(1, false)]).contradictions(&people(&[(2, false)]), false), 1);
        assert_eq!(people(&[(1, false), (2, false)]).contradictions(&people(&[(2, false)]), false), 0);
        assert_eq!(people(&[(1, false), (2, false)]).contradictions(&people(&[(2, false), (3, false)]), false), 1);
        assert_eq!(people(&[]).contradictions(&people(&[(2, false)]), false), 0);
    }

    #[test]
    fn between_languages_a_name_that_only_one_has_contradicts_nothing() {
        assert_eq!(people(&[(1, false)]).contradictions(&people(&[(2, true)]), true), 0);
        assert_eq!(people(&[(1, true)]).contradictions(&people(&[(2, true)]), true), 1);
    }
}
