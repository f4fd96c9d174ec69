//! From the value inside the program to the [`shape`] of the JSON: bytes become code points, places in a list ids.

use super::pairs::Pairs;
use super::shape::{self, Place, Words};
use crate::article::code_points::CodePoints;
use crate::article::{Article, Span, Stated};
use crate::compare::{Actor, Background, Comparison, Event, Match, Passage, Reason, Row, SpeakerFinding, Voice};

/// What `format` says.
pub const FORMAT: &str = "muqabala-comparison";

/// What `version` says; raised when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// The comparison as one line of JSON, without a newline at its end.
pub fn json(comparison: &Comparison) -> String {
    let places = comparison.articles.iter().map(|article| CodePoints::of(&article.text)).collect();
    let report = Reporter { comparison, places }.report();
    serde_json::to_string(&report).expect("all keys are strings and nothing fails to serialise")
}

/// Scores are given with four decimals: more would be noise.
pub(super) fn rounded(score: f32) -> f64 {
    (f64::from(score) * 1e4).round() / 1e4
}

pub(super) fn reasons(reasons: &[Reason]) -> Vec<shape::Reason<'_>> {
    reasons.iter().map(|reason| shape::Reason { kind: reason.kind, words: &reason.words }).collect()
}

struct Reporter<'a> {
    comparison: &'a Comparison,
    /// One table an article.
    places: Vec<CodePoints<'a>>,
}

impl<'a> Reporter<'a> {
    fn report(&self) -> shape::Report<'a> {
        let comparison = self.comparison;
        shape::Report {
            format: FORMAT,
            version: VERSION,
            articles: comparison
                .articles
                .iter()
                .enumerate()
                .map(|(index, article)| self.article(index, article))
                .collect(),
            article_pairs: Pairs(comparison),
            events: comparison.events.iter().map(|event| self.event(event)).collect(),
            matches: comparison.matches.iter().map(|found| self.found(found)).collect(),
            rows: comparison.rows.iter().map(|row| self.row(row)).collect(),
            background: comparison.background.iter().map(|it| self.background(it)).collect(),
            framing: shape::Framing {
                quotation: comparison.framing.quotation.iter().map(|finding| self.speaker(finding)).collect(),
            },
            actors: comparison.actors.iter().map(|actor| self.actor(actor)).collect(),
            by_meaning: comparison.by_meaning,
        }
    }

    fn article(&self, index: usize, article: &'a Article) -> shape::Article<'a> {
        let place = |span| self.place(index, span);
        let words = |span| self.words(index, span);
        let stated = |stated: &'a Option<Stated>| stated.as_ref().map(|stated| self.stated(index, stated));
        let boilerplate = article.boilerplate.iter();
        let sentences = article.sentences.iter();
        let quotations = article.quotations.iter();
        let dates = article.dates.iter();
        shape::Article {
            id: &article.id,
            name: &article.name,
            language: article.language,
            url: article.url.as_deref(),
            text: &article.text,
            headline: stated(&article.headline),
            outlet: stated(&article.outlet),
            source: stated(&article.source),
            byline: stated(&article.byline),
            dateline: stated(&article.dateline),
            published: article.published.map(|published| shape::Day {
                date: published.date,
                precision: published.precision,
                start: published.span.map(|span| place(span).start),
                end: published.span.map(|span| place(span).end),
            }),
            boilerplate: boilerplate.map(|it| shape::Folded { place: place(it.span), reason: it.reason }).collect(),
            sentences: sentences
                .map(|it| shape::Sentence { place: place(it.span), role: it.role, paragraph: it.paragraph })
                .collect(),
            quotations: quotations
                .map(|it| shape::Quotation {
                    place: place(it.span),
                    speaker: it.speaker.map(words),
                    verb: it.verb.map(words),
                    verb_class: it.verb_class,
                })
                .collect(),
            dates: dates
                .map(|it| shape::Mention { place: place(it.span), date: it.date, precision: it.precision })
                .collect(),
            numbers: article
                .numbers
                .iter()
                .map(|it| shape::Number {
                    place: place(it.span),
                    value: it.value,
                    unit: it.unit.as_deref(),
                    approximate: it.qualifier.is_some(),
                    qualifier: it.qualifier,
                })
                .collect(),
            cues: article
                .cues
                .iter()
                .map(|it| shape::Cue {
                    place: place(it.span),
                    kind: it.reason.kind(),
                    reason: it.reason,
                    entry: &it.entry,
                    quoted: it.quoted,
                })
                .collect(),
        }
    }

    fn event(&self, event: &'a Event) -> shape::Event<'a> {
        shape::Event {
            id: &event.id,
            title: &event.title,
            title_from: self.id(event.title_from),
            date: event.date,
            articles: event.articles.iter().map(|index| self.id(*index)).collect(),
        }
    }

    fn found(&self, found: &'a Match) -> shape::Match<'a> {
        let ends = |article, span: Span| {
            let place = self.place(article, span);
            [place.start, place.end]
        };
        let edits = found.wording.iter().map(|edit| shape::Edit {
            op: edit.op,
            a: edit.a.map(|span| ends(found.a.article, span)),
            b: edit.b.map(|span| ends(found.b.article, span)),
        });
        let links = found.links.iter().map(|link| shape::Link {
            kind: link.kind,
            a: ends(found.a.article, link.a),
            b: ends(found.b.article, link.b),
        });
        shape::Match {
            a: self.passage(found.a),
            b: self.passage(found.b),
            score: rounded(found.score),
            relation: found.relation,
            certain: found.certain,
            reasons: reasons(&found.reasons),
            wording: edits.collect(),
            links: links.collect(),
        }
    }

    fn row(&self, row: &'a Row) -> shape::Row<'a> {
        let cells = row.cells.iter().map(|cell| {
            let passages = cell.passages.iter().map(|span| self.place(cell.article, *span)).collect();
            (self.id(cell.article), passages)
        });
        shape::Row { id: &row.id, event: self.event_id(row.event), certain: row.certain, cells: cells.collect() }
    }

    fn background(&self, background: &'a Background) -> shape::Background<'a> {
        shape::Background {
            passage: self.passage(background.passage),
            event: self.event_id(background.event),
            told: background.told.iter().map(|passage| self.passage(*passage)).collect(),
            score: rounded(background.score),
            reasons: reasons(&background.reasons),
        }
    }

    fn speaker(&self, finding: &'a SpeakerFinding) -> shape::Speaker<'a> {
        shape::Speaker {
            event: self.event_id(finding.event),
            speaker: &finding.speaker,
            voices: finding.voices.iter().map(|voice| self.voice(voice)).collect(),
        }
    }

    fn voice(&self, voice: &Voice) -> shape::Voice<'a> {
        shape::Voice {
            article: self.id(voice.article),
            quotation: self.place(voice.article, voice.quotation),
            speaker: self.words(voice.article, voice.speaker),
            verb: voice.verb.map(|span| self.words(voice.article, span)),
            verb_class: voice.verb_class,
        }
    }

    fn actor(&self, actor: &'a Actor) -> shape::Actor<'a> {
        let mentions = actor.mentions.iter().map(|mention| shape::ActorMention {
            article: self.id(mention.article),
            words: self.words(mention.article, mention.span),
            by: mention.by,
        });
        shape::Actor {
            id: &actor.id,
            kind: actor.kind,
            country: actor.code.as_deref(),
            names: actor.names.iter().map(|name| (name.language, name.text.as_str())).collect(),
            mentions: mentions.collect(),
        }
    }

    fn id(&self, article: usize) -> &'a str {
        &self.comparison.articles[article].id
    }

    fn event_id(&self, event: usize) -> &'a str {
        &self.comparison.events[event].id
    }

    fn passage(&self, passage: Passage) -> shape::Passage<'a> {
        shape::Passage { article: self.id(passage.article), place: self.place(passage.article, passage.span) }
    }

    fn place(&self, article: usize, span: Span) -> Place {
        Place { start: self.places[article].at_byte(span.start), end: self.places[article].at_byte(span.end) }
    }

    fn words(&self, article: usize, span: Span) -> Words<'a> {
        let place = self.place(article, span);
        let text = span.of(&self.comparison.articles[article].text);
        Words { text, start: Some(place.start), end: Some(place.end) }
    }

    fn stated(&self, article: usize, stated: &'a Stated) -> Words<'a> {
        let place = stated.span.map(|span| self.place(article, span));
        let (start, end) = place.map_or((None, None), |place| (Some(place.start), Some(place.end)));
        Words { text: &stated.text, start, end }
    }
}
