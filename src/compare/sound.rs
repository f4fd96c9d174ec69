//! Whether a comparison that came from a file can be shown: every index and every span lies where it says.
//!
//! A [`Comparison`] that [`super::compare()`] made is sound; one that was stored may have been damaged or edited,
//! and showing it would read past the end of a list. [`flaw`] finds the first such place.
//!
//! It does not check that the comparison is *right*, nor its order.

use super::{Comparison, Link, LinkKind, Match, Passage};
use crate::article::{Article, Span};

/// The first place that does not hold, in words for a developer; `None` when all is sound.
pub fn flaw(comparison: &Comparison) -> Option<String> {
    let Comparison { articles, pairs, events, matches, rows, background, framing, actors, by_meaning: _ } = comparison;
    let is_article = |index: usize| index < articles.len();
    let at = |what: &str, index: Option<usize>| index.map(|index| format!("{what} {index}"));

    at("article", articles.iter().position(|article| !article_is_sound(article)))
        .or_else(|| at("pair", pairs.iter().position(|pair| !is_article(pair.a) || !is_article(pair.b))))
        .or_else(|| {
            let holds = |event: &super::Event| {
                is_article(event.title_from)
                    && !event.articles.is_empty()
                    && event.articles.iter().all(|index| is_article(*index))
            };
            at("event", events.iter().position(|event| !holds(event)))
        })
        .or_else(|| at("match", matches.iter().position(|found| !match_is_sound(found, articles))))
        .or_else(|| {
            let holds = |row: &super::Row| {
                row.event < events.len()
                    && row.matches.iter().all(|index| *index < matches.len())
                    && row.cells.iter().all(|cell| {
                        !cell.passages.is_empty()
                            && cell.passages.iter().all(|span| lies_in(articles, cell.article, *span))
                    })
            };
            at("row", rows.iter().position(|row| !holds(row)))
        })
        .or_else(|| {
            let lies = |passage: &super::Passage| lies_in(articles, passage.article, passage.span);
            let holds = |it: &super::Background| {
                it.event < events.len() && !it.told.is_empty() && lies(&it.passage) && it.told.iter().all(lies)
            };
            at("background", background.iter().position(|it| !holds(it)))
        })
        .or_else(|| {
            let holds = |finding: &super::SpeakerFinding| {
                finding.event < events.len()
                    && finding.voices.iter().all(|voice| {
                        [Some(voice.quotation), Some(voice.speaker), voice.verb]
                            .into_iter()
                            .flatten()
                            .all(|span| lies_in(articles, voice.article, span))
                    })
            };
            at("speaker", framing.quotation.iter().position(|finding| !holds(finding)))
        })
        .or_else(|| {
            let holds = |actor: &super::Actor| {
                let mut mentions = actor.mentions.iter();
                !actor.names.is_empty() && mentions.all(|mention| lies_in(articles, mention.article, mention.span))
            };
            at("actor", actors.iter().position(|actor| !holds(actor)))
        })
}

fn lies_in(articles: &[Article], article: usize, span: Span) -> bool {
    articles.get(article).is_some_and(|article| article.text.get(span.range()).is_some())
}

fn article_is_sound(article: &Article) -> bool {
    let Article { headline, outlet, source, byline, dateline, .. } = article;
    let stated = [headline, outlet, source, byline, dateline].into_iter().flatten();
    let spans = stated.filter_map(|stated| stated.span);
    let quotations = article.quotations.iter();
    spans
        .chain(article.published.and_then(|published| published.span))
        .chain(article.boilerplate.iter().map(|folded| folded.span))
        .chain(article.sentences.iter().map(|sentence| sentence.span))
        .chain(quotations.flat_map(|it| [Some(it.span), it.speaker, it.verb].into_iter().flatten()))
        .chain(article.dates.iter().map(|date| date.span))
        .chain(article.numbers.iter().map(|number| number.span))
        .chain(article.cues.iter().map(|cue| cue.span))
        .all(|span| article.text.get(span.range()).is_some())
}

fn match_is_sound(found: &Match, articles: &[Article]) -> bool {
    let Match { a, b, wording, .. } = found;
    let inside = |edit: Option<Span>, passage: Span| edit.is_none_or(|edit| passage.contains(edit));
    lies_in(articles, a.article, a.span)
        && lies_in(articles, b.article, b.span)
        && wording.iter().all(|edit| {
            inside(edit.a, a.span)
                && inside(edit.b, b.span)
                && edit.a.is_none_or(|span| lies_in(articles, a.article, span))
                && edit.b.is_none_or(|span| lies_in(articles, b.article, span))
        })
        && links_are_sound(found, articles)
}

/// Whether links lie in their passages and share no words, but that a quotation may hold others.
fn links_are_sound(found: &Match, articles: &[Article]) -> bool {
    let lies = |passage: Passage, span: Span| passage.span.contains(span) && lies_in(articles, passage.article, span);
    let is_quotation = |link: &Link| link.kind == LinkKind::Quotation;
    let may_stand_beside = |link: &Link, other: &Link| {
        is_quotation(link) != is_quotation(other) || !(link.a.overlaps(other.a) || link.b.overlaps(other.b))
    };
    let mut links = found.links.iter().enumerate();
    links.all(|(at, link)| {
        lies(found.a, link.a)
            && lies(found.b, link.b)
            && found.links[..at].iter().all(|other| may_stand_beside(link, other))
    })
}

#[cfg(test)]
mod tests {
    use super::super::example::{A, at, comparison};
    use super::*;
    use crate::article::Stated;

    #[test]
    fn a_comparison_is_sound_until_an_index_or_a_span_is_off() {
        assert_eq!(flaw(&comparison()), None);
        let inside_a_letter = Span::new(1, 4);
        let past_the_end = Span::new(0, A.len() + 1);
        type Damage = fn(&mut Comparison, Span);
        let damages: [(&str, Damage); 15] = [
            ("article 0", |c, span| c.articles[0].sentences[0].span = span),
            ("article 0", |c, span| c.articles[0].quotations[0].verb = Some(span)),
            ("article 0", |c, span| c.articles[0].dateline = Some(Stated { text: String::new(), span: Some(span) })),
            ("pair 1", |c, _| c.pairs[1].b = 3),
            ("event 1", |c, _| c.events[1].articles.clear()),
            ("match 0", |c, span| c.matches[0].a.span = span),
            ("match 0", |c, _| c.matches[0].wording[2].a = Some(at(A, "شارك"))),
            ("match 0", |c, span| c.matches[0].links[0].b = span),
            ("match 0", |c, _| {
                let twice = c.matches[0].links[0];
                c.matches[0].links.push(twice);
            }),
            ("row 0", |c, _| c.rows[0].matches.push(1)),
            ("row 1", |c, span| c.rows[1].cells[0].passages.push(span)),
            ("background 0", |c, _| c.background[0].event = 2),
            ("background 0", |c, span| c.background[0].passage.span = span),
            ("speaker 0", |c, _| c.framing.quotation[0].event = 2),
            ("actor 0", |c, span| c.actors[0].mentions[0].span = span),
        ];
        for (place, damage) in damages {
            for span in [inside_a_letter, past_the_end] {
                let mut damaged = comparison();
                damage(&mut damaged, span);
                assert_eq!(flaw(&damaged).as_deref(), Some(place));
            }
        }
    }
}
