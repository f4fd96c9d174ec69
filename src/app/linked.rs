//! What a selected row's texts in other languages name alike: the words, numbered the same in every text.
//!
//! The engine links passages in pairs ([`crate::compare::Match::links`]). Here the pairs that touch the base are joined: words of the base
//! that two other texts name too have one number in all three. Numbers count from 0 in the order of the base's text.

use crate::article::Span;
use crate::compare::wording::shown::whole_words;
use crate::compare::{Comparison, LinkKind, Match};
use crate::in_order::sort;

/// Linked words of one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// Where, in whole words.
    pub span: Span,
    /// What they are.
    pub kind: LinkKind,
    /// The same for all words that name the same.
    pub number: usize,
    /// The articles that name it alike, ascending.
    pub with: Vec<usize>,
}

/// Words that name one thing: in which article, where.
struct Thing {
    kind: LinkKind,
    places: Vec<(usize, Span)>,
}

impl Thing {
    fn is_at(&self, kind: LinkKind, article: usize, span: Span) -> bool {
        let is_quotation = |kind: LinkKind| kind == LinkKind::Quotation;
        // a quotation may hold names, and is none of them
        is_quotation(self.kind) == is_quotation(kind)
            && self.places.iter().any(|&(other, place)| other == article && place.overlaps(span))
    }
}

/// The linked words of each article of a row, held together by `matches`, against the base: by article, in the order of its text.
pub fn linked(comparison: &Comparison, matches: &[&Match], base: usize) -> Vec<(usize, Linked)> {
    let whole = |article: usize, span: Span| {
        comparison.articles.get(article).map_or(span, |article| whole_words(&article.text, span))
    };
    let mut things: Vec<Thing> = vec![];
    for found in matches {
        for link in &found.links {
            let (a, b) = ((found.a.article, link.a), (found.b.article, link.b));
            let (here, there) = if a.0 == base { (a, b) } else { (b, a) };
            if here.0 != base {
                continue;
            }
            let places = [here, there].map(|(article, span)| (article, whole(article, span)));
            let mut thing = Thing { kind: link.kind, places: places.into() };
            // what was known of either place is known of both
            for at in (0..things.len()).rev() {
                if places.iter().any(|&(article, span)| things[at].is_at(link.kind, article, span)) {
                    thing.places.append(&mut things.swap_remove(at).places);
                }
            }
            sort(&mut thing.places, &|one, other| one < other);
            thing.places.dedup();
            things.push(thing);
        }
    }
    let in_base = |thing: &Thing| thing.places.iter().filter(|place| place.0 == base).map(|place| place.1).min();
    sort(&mut things, &|one, other| in_base(one) < in_base(other));
    let mut all = vec![];
    for (number, Thing { kind, places }) in things.into_iter().enumerate() {
        for &(article, span) in &places {
            let mut with: Vec<usize> = places.iter().map(|place| place.0).filter(|other| *other != article).collect();
            with.dedup();
            all.push((article, Linked { span, kind, number, with }));
        }
    }
    sort(&mut all, &|one, other| (one.0, one.1.span) < (other.0, other.1.span));
    all
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, NORTH, RIVER, SOUTH};
    use super::*;

    fn shown(comparison: &Comparison, base: usize) -> Vec<(usize, &str, LinkKind, usize, Vec<usize>)> {
        let matches: Vec<&Match> = comparison.matches.iter().collect();
        let words = |article: usize, span: Span| span.of(&comparison.articles[article].text);
        let all = linked(comparison, &matches, base).into_iter();
        all.map(|(article, it)| (article, words(article, it.span), it.kind, it.number, it.with)).collect()
    }

    #[test]
    fn both_sides_have_one_number_and_know_each_other() {
        let comparison = fixture::comparison();
        assert_eq!(
            shown(&comparison, NORTH),
            [
                (NORTH, "يوم الخميس", LinkKind::Date, 0, vec![SOUTH]),
                (SOUTH, "Thursday", LinkKind::Date, 0, vec![NORTH]),
            ]
        );
        assert_eq!(shown(&comparison, RIVER), [], "the two are in one row through a third alone");
    }

    #[test]
    fn what_three_texts_name_has_one_number_in_all_and_arabic_words_are_whole() {
        let mut comparison = fixture::comparison();
        let at = |article: usize, words: &str| {
            let start = comparison.articles[article].text.find(words).unwrap();
            Span::new(start, start + words.len())
        };
        // without the article that is written onto the noun
        let (north, river, south) = (at(NORTH, "وزير"), at(RIVER, "وزير"), at(SOUTH, "minister"));
        let link = |a, b| crate::compare::Link { kind: LinkKind::Name, a, b };
        comparison.matches[1].links.push(link(north, south));
        comparison.matches[0].links.push(link(north, river));
        let found = shown(&comparison, NORTH);
        let names: Vec<_> = found.iter().filter(|it| it.2 == LinkKind::Name).map(|it| (it.0, it.1, it.3)).collect();
        assert_eq!(names, [(NORTH, "الوزير", 0), (RIVER, "الوزير", 0), (SOUTH, "minister", 0)]);
        assert!(found.contains(&(NORTH, "يوم الخميس", LinkKind::Date, 1, vec![SOUTH])));
    }
}
