//! What two passages in two languages both name: names, amounts, dates and quotations, each linked with its partner.
//!
//! ```text
//! ورسم العبور 45 تالرا حتى نهاية عام 2032        the toll stays at 45 thalers until the end of 2032
//!             └──────── number ────────────────────────────┘                      └──── date ────
//! ```
//!
//! Between languages no word diff is pretended. What is linked is known already and only looked up here: what is one thing in each
//! passage ([`super::wording::units`]), the terms that the match rests on (names by their sound, days of the week), and who speaks which
//! quotation ([`super::framing::quotation`]). What both settle otherwise (12 dead and 12 hurt, another day) is never linked.
//!
//! Links of one match have no words in common, but that a quotation may hold others.
//!
//! What it does not do: names that are translated (النورس, the Gull); an office on one side with the name on the other; who is meant by "he".

use std::cmp::Reverse;

use super::framing::quotation::{Label, People};
use super::passage::{Pair, Run};
use super::terms::Readings;
use super::wording::Text;
use super::wording::shown::holds_word;
use super::wording::units::{Unit, What};
use super::{Actor, Evidence, Link, LinkKind};
use crate::article::{Article, Span};
use crate::language::numbers::{is_shared, may_be_one};

/// Quotations by nobody known are one if so many links lie inside both. At 1 any two that name one country are; at 3 short ones are never found.
const FEWEST_INSIDE: usize = 2;

/// A quotation and its speaker, if the article says who that is.
#[derive(Debug)]
pub struct Quoted {
    span: Span,
    speaker: Option<Label>,
}

/// The quotations of every article; none where all articles are in one language.
pub fn quoted(articles: &[Article], actors: &[Actor]) -> Vec<Vec<Quoted>> {
    let is_mixed = articles.iter().any(|article| article.language != articles[0].language);
    if !is_mixed {
        return articles.iter().map(|_| Vec::new()).collect();
    }
    let people = People::of(articles, actors);
    let of_article = |(number, article): (usize, &Article)| {
        let label = |speaker: Span| Label::of(article, speaker, people.in_label(number, speaker));
        article.quotations.iter().map(|it| Quoted { span: it.span, speaker: it.speaker.map(label) }).collect()
    };
    articles.iter().enumerate().map(of_article).collect()
}

/// One side of a match.
#[derive(Clone, Copy)]
pub struct Side<'s> {
    /// The passage, with the units of its article.
    pub text: Text<'s>,
    /// The quotations of its article.
    pub quoted: &'s [Quoted],
}

impl Side<'_> {
    fn units(&self) -> impl Iterator<Item = &Unit> {
        let from = self.text.units.partition_point(|unit| unit.span.end <= self.text.passage.start);
        let here = self.text.units[from..].iter().take_while(|unit| unit.span.start < self.text.passage.end);
        here.filter(|unit| self.text.passage.contains(unit.span))
    }

    fn unit_at(&self, span: Span) -> Option<&Unit> {
        self.units().find(|unit| unit.span.overlaps(span))
    }

    /// The quotations as far as they lie in the passage.
    fn quotations(&self) -> Vec<(Span, Option<&Label>)> {
        let Text { text, passage, .. } = self.text;
        let inside = self.quoted.iter().map(|it| {
            let span = Span::new(it.span.start.max(passage.start), it.span.end.min(passage.end));
            (span, it.speaker.as_ref())
        });
        inside.filter(|(span, _)| holds_word(span.of(text))).collect()
    }
}

/// Where both articles of a match have each of the terms that it rests on.
pub fn shared(read: &Readings, a: usize, b: usize, pair: &Pair) -> Vec<Link> {
    let place = |article: usize, run: &Run, term: u32| {
        let clauses = &read.articles[article].sentences[run.sentence].clauses[run.from..run.to];
        clauses.iter().find_map(|clause| {
            let at = clause.places.binary_search_by_key(&term, |(term, _)| *term).ok()?;
            Some(clause.places[at].1)
        })
    };
    let both = |term: &u32| {
        let kind = match read.kinds[*term as usize] {
            Evidence::Names => LinkKind::Name,
            Evidence::Numbers => LinkKind::Number,
            Evidence::Date => LinkKind::Date,
            _ => return None,
        };
        Some(Link { kind, a: place(a, &pair.a, *term)?, b: place(b, &pair.b, *term)? })
    };
    pair.shared.iter().filter_map(both).collect()
}

/// The links of a match in the order of `a`; `shared` is where both have the terms that it rests on.
pub fn links(a: Side, b: Side, shared: &[Link]) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for answers in [is_equal, is_compatible] {
        for unit in a.units() {
            let partner = b.units().find(|other| answers(unit, other) && is_free(&links, unit.span, other.span));
            links.extend(partner.map(|other| Link { kind: kind(&unit.what), a: unit.span, b: other.span }));
        }
    }
    let mut by_term: Vec<Link> = Vec::new();
    for link in shared {
        if speaks_for(a, b, link) && is_free(&links, link.a, link.b) && is_free(&by_term, link.a, link.b) {
            by_term.push(*link);
        }
    }
    links.extend(joined(by_term, a.text.text, b.text.text));
    let quotations = quotations(a, b, &links);
    links.extend(quotations);
    links.sort_by_key(|link| (link.a.start, Reverse(link.a.end), link.b.start));
    links
}

fn kind(what: &What) -> LinkKind {
    match what {
        What::Number(_) => LinkKind::Number,
        What::Date => LinkKind::Date,
        What::Name(_) => LinkKind::Name,
    }
}

fn is_free(links: &[Link], a: Span, b: Span) -> bool {
    !links.iter().any(|link| link.a.overlaps(a) || link.b.overlaps(b))
}

/// Whether two units are one: an amount of the same, the same day, names of one actor. A country's capital may stand for it, but where both name
/// country and capital, each is linked with its own.
fn is_equal(a: &Unit, b: &Unit) -> bool {
    match (&a.what, &b.what) {
        (What::Name(x), What::Name(y)) => x == y && a.is_capital == b.is_capital,
        (What::Number(x), What::Number(y)) => a.key == b.key && x.is_some() && x == y,
        (What::Date, What::Date) => a.key == b.key,
        _ => false,
    }
}

/// Whether nothing known parts two units: an amount of which a side does not say what it counts, or amounts that count nouns of which no table
/// knows, so that they may translate each other.
fn is_compatible(a: &Unit, b: &Unit) -> bool {
    match (&a.what, &b.what) {
        (What::Number(x), What::Number(y)) => {
            let may_count_the_same =
                |x: &String| y.as_ref().is_none_or(|y| may_be_one(x, y) || !(is_shared(x) || is_shared(y)));
            a.key == b.key && x.as_ref().is_none_or(may_count_the_same)
        }
        _ => is_equal(a, b),
    }
}

/// Whether a shared term names one thing on both sides: what is settled there does not differ, and an office is linked with an office, a word
/// of a name with a word.
fn speaks_for(a: Side, b: Side, link: &Link) -> bool {
    if !a.text.passage.contains(link.a) || !b.text.passage.contains(link.b) {
        return false;
    }
    let (at_a, at_b) = (a.unit_at(link.a), b.unit_at(link.b));
    if let (Some(x), Some(y)) = (at_a, at_b)
        && !is_compatible(x, y)
    {
        return false;
    }
    // of several words and no unit: an office that is some actor's
    let is_office = |side: Side, span: Span, unit: Option<&Unit>| {
        unit.is_none() && span.of(side.text.text).contains(char::is_whitespace)
    };
    link.kind != LinkKind::Name || is_office(a, link.a, at_a) == is_office(b, link.b, at_b)
}

/// Links of words that stand side by side in both texts are one: first and family name, day and month.
fn joined(mut links: Vec<Link>, a: &str, b: &str) -> Vec<Link> {
    links.sort_by_key(|link| link.a.start);
    let follows = |text: &str, first: Span, next: Span| {
        let between = text.get(first.end..next.start);
        between.is_some_and(|between| between.chars().all(char::is_whitespace))
    };
    let is_one = |first: LinkKind, next: LinkKind| {
        matches!((first, next), (LinkKind::Name, LinkKind::Name) | (LinkKind::Number | LinkKind::Date, LinkKind::Date))
    };
    let mut joined: Vec<Link> = Vec::new();
    for link in links {
        match joined.last_mut() {
            Some(last) if is_one(last.kind, link.kind) && follows(a, last.a, link.a) && follows(b, last.b, link.b) => {
                *last = Link {
                    kind: link.kind,
                    a: Span::new(last.a.start, link.a.end),
                    b: Span::new(last.b.start, link.b.end),
                };
            }
            _ => joined.push(link),
        }
    }
    joined
}

/// Quotations of one speaker, or with the same things named in them; where several could be meant, none.
fn quotations(a: Side, b: Side, links: &[Link]) -> Vec<Link> {
    let (in_a, in_b) = (a.quotations(), b.quotations());
    // 0: nothing speaks for it; 1: the speaker; more: what is named in both
    let weight = |x: &(Span, Option<&Label>), y: &(Span, Option<&Label>)| {
        let inside = links.iter().filter(|link| x.0.contains(link.a) && y.0.contains(link.b)).count();
        match (x.1, y.1) {
            (Some(x), Some(y)) if x.is_of_same_person(y) || y.is_of_same_person(x) => 1 + inside,
            (Some(_), Some(_)) => 0,
            _ if inside >= FEWEST_INSIDE => 1 + inside,
            _ => 0,
        }
    };
    // the one with the greatest weight, if it is one
    let best = |weights: Vec<usize>| {
        let most = weights.iter().copied().max().filter(|most| *most > 0)?;
        let mut at = weights.iter().enumerate().filter(|(_, weight)| **weight == most).map(|(at, _)| at);
        at.next().filter(|_| at.next().is_none())
    };
    let mutual = in_a.iter().enumerate().filter_map(|(i, x)| {
        let j = best(in_b.iter().map(|y| weight(x, y)).collect())?;
        let back = best(in_a.iter().map(|x| weight(x, &in_b[j])).collect())?;
        (back == i).then_some(Link { kind: LinkKind::Quotation, a: x.0, b: in_b[j].0 })
    });
    mutual.collect()
}

#[cfg(test)]
mod tests {
    use crate::article::{Article, Given};
    use crate::compare::{Comparison, LinkKind, compare};

    fn compared(texts: &[&str]) -> Comparison {
        let articles = texts.iter().enumerate().map(|(n, text)| Article::from(Given::new(format!("{n}"), *text)));
        compare(articles.collect())
    }

    /// The linked words of every match between the first two articles.
    fn linked(texts: &[&str]) -> Vec<(LinkKind, String, String)> {
        let comparison = compared(texts);
        let words = |article: usize, span: crate::article::Span| span.of(&comparison.articles[article].text).to_owned();
        let matches = comparison.matches.iter().filter(|found| (found.a.article, found.b.article) == (0, 1));
        matches.flat_map(|found| &found.links).map(|link| (link.kind, words(0, link.a), words(1, link.b))).collect()
    }

    const ARABIC: &str = "اتفاق في هالفينا\n\n9 مايو 2031\n\n\
        وقع وزير النقل أورين كاستل في هالفينا يوم 8 مايو 2031 اتفاقا يرفع أجور الملاحين 12 في المئة ويبقي رسم العبور 45 تالرا. \
        وقال كاستل: «لن يؤخذ هذا الميناء رهينة بعد اليوم».";
    const ENGLISH: &str = "Deal in Halvena\n\n9 May 2031\n\n\
        Transport minister Orin Kastel signed a deal in Halvena on 8 May 2031 that raises the pay of crews by 12 per cent and keeps the toll at 45 thalers. \
        \"This port will not be taken hostage again,\" Kastel said.";

    #[test]
    fn names_amounts_days_and_quotations_are_linked_between_scripts() {
        let found = linked(&[ARABIC, ENGLISH]);
        for (kind, a, b) in [
            (LinkKind::Name, "أورين كاستل", "Orin Kastel"),
            (LinkKind::Name, "هالفينا", "Halvena"),
            (LinkKind::Date, "يوم 8 مايو 2031", "8 May 2031"),
            (LinkKind::Number, "12 في المئة", "12 per cent"),
            (LinkKind::Number, "45", "45"),
            (
                LinkKind::Quotation,
                "«لن يؤخذ هذا الميناء رهينة بعد اليوم»",
                "\"This port will not be taken hostage again,\"",
            ),
        ] {
            assert!(found.contains(&(kind, a.into(), b.into())), "{a} and {b} in {found:?}");
        }
    }

    #[test]
    fn within_a_language_nothing_is_linked() {
        assert!(linked(&[ARABIC, ARABIC.replace("45", "46").as_str()]).is_empty());
    }

    #[test]
    fn the_same_number_of_something_else_is_not_linked() {
        let arabic = "أدى انهيار الجسر في هالفينا إلى مقتل 12 شخصا وإصابة 30 آخرين، وفق ما قال أورين كاستل.";
        let english = "The collapse of the bridge in Halvena injured 12 people and killed 30, Orin Kastel said.";
        let found = linked(&[arabic, english]);
        assert!(found.iter().all(|(kind, ..)| *kind != LinkKind::Number), "{found:?}");
        assert!(found.iter().any(|(kind, ..)| *kind == LinkKind::Name), "{found:?}");
    }

    #[test]
    fn an_amount_of_something_known_is_not_linked_with_one_of_something_unknown() {
        let arabic = "احتفل بحار في هالفينا بعرسه بحضور 200 ضيف، وقال أورين كاستل إنه لم ينم.";
        let english = "More than 200 ships were stranded in Halvena, Orin Kastel said.";
        let found = linked(&[arabic, english]);
        assert!(found.iter().all(|(kind, ..)| *kind != LinkKind::Number), "{found:?}");
        let toll = "The toll in Halvena stays at 200 thalers, Orin Kastel said.";
        let arabic = "ويبقى رسم العبور في هالفينا 200 تالر، كما قال أورين كاستل.";
        assert!(linked(&[arabic, toll]).contains(&(LinkKind::Number, "200".into(), "200".into())));
    }

    #[test]
    fn a_day_without_a_publishing_date_is_linked_whole() {
        let arabic = "بدأ الإضراب في هالفينا يوم 19 أبريل حين ضاعفت سلطة النهر رسم العبور، كما قال أورين كاستل.";
        let english =
            "The strike in Halvena began on 19 April when the river authority doubled the toll, Orin Kastel said.";
        let found = linked(&[arabic, english]);
        assert!(found.contains(&(LinkKind::Date, "19 أبريل".into(), "19 April".into())), "{found:?}");
    }

    #[test]
    fn links_share_no_words_but_inside_a_quotation() {
        let comparison = compared(&[ARABIC, ENGLISH]);
        for found in &comparison.matches {
            for (n, one) in found.links.iter().enumerate() {
                for other in &found.links[n + 1..] {
                    let holds = one.kind == LinkKind::Quotation && one.a.contains(other.a) && one.b.contains(other.b);
                    assert!(holds || !(one.a.overlaps(other.a) || one.b.overlaps(other.b)), "{one:?} {other:?}");
                }
            }
        }
    }
}
