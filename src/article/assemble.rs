//! From what was given to the article: lines are judged, marks and corrections laid over them, sentences cut.

use jiff::civil::Date;

use super::line::{self, Line};
use super::{
    Article, Corrections, CueMention, DateMention, Folded, Given, Litter, NumberMention, Part, Precision, Published,
    Quotation, Role, Sentence, Span, Stated, about, clean, marks,
};
use crate::language::{Knowledge, Language, cues, dates, detect, numbers, quotations, sentences, words};

impl From<Given> for Article {
    fn from(given: Given) -> Self {
        let id = given.id();
        let Given { name, text, title, outlet, author, published, url, language, marks, corrections } = given;
        let language = language.filter(|l| *l != Language::Undetermined).unwrap_or_else(|| detect::detect(&text));
        let knowledge = language.knowledge();
        let lines = line::lines(&text, knowledge);

        let title = corrections.headline.clone().or(title);
        let title = title.as_deref();
        let mut parts = clean::parts(&lines, knowledge, title.filter(|title| !title.is_empty()));
        marks::markup(&mut parts, &lines, &marks, &|i| clean::is_sure(&lines[i], knowledge));
        if let Some(headline) = &corrections.headline {
            set_headline(&mut parts, &lines, headline, knowledge);
        }
        let stated = about::Page { lines: &lines, parts: &parts, text: &text, url: url.as_deref(), knowledge }.about();
        stated.lines.iter().for_each(|line| parts[*line] = Part::Litter(Litter::About));
        marks::reader(&mut parts, &lines, &corrections.marks);

        let beside = |words: &str| Stated { span: find(&text, words), text: words.to_owned() };
        let headline_line = || lines.iter().zip(&parts).find(|(_, part)| **part == Part::Text(Role::Headline));
        let headline = match title {
            Some("") => None,
            title => headline_line()
                .map(|(line, _)| Stated { text: line.text.clone().into_owned(), span: Some(line.span) })
                .filter(|_| corrections.headline.is_none())
                .or_else(|| title.map(beside)),
        };
        // what the reader says, else what came beside the text, else what the text states
        let settled = |said: &Option<String>, given: Option<String>, found: Option<Stated>| match said {
            Some(said) => Some(said.as_str()).filter(|said| !said.is_empty()).map(beside),
            None => given.as_deref().map(beside).or(found),
        };
        let Corrections { outlet: said_outlet, source: said_source, author: said_author, published: said_day, .. } =
            &corrections;
        let published = match said_day.unwrap_or(published) {
            Some(date) => {
                let span = stated.published.filter(|stated| stated.date == date).and_then(|stated| stated.span);
                Some(Published { date, precision: Precision::Day, span })
            }
            None => stated.published.filter(|_| said_day.is_none()),
        };
        let body = Body::of(&text, &lines, &parts, language, published.map(|published| published.date));
        Article {
            id,
            name,
            language,
            url,
            headline,
            outlet: settled(said_outlet, outlet, stated.outlet),
            source: settled(said_source, None, stated.source),
            byline: settled(said_author, author, stated.byline),
            dateline: stated.dateline,
            published,
            boilerplate: body.boilerplate,
            sentences: body.sentences,
            quotations: body.quotations,
            dates: body.dates,
            numbers: body.numbers,
            cues: body.cues,
            text,
        }
    }
}

/// Where `words` stand first in `text`, if they do.
fn find(text: &str, words: &str) -> Option<Span> {
    text.find(words).filter(|_| !words.is_empty()).map(|at| Span::new(at, at + words.len()))
}

/// Makes the line that reads like the reader's headline the headline, and no other.
fn set_headline(parts: &mut [Part], lines: &[Line], headline: &str, knowledge: &dyn Knowledge) {
    let wanted = words::folded(headline, knowledge);
    let mut found = false;
    for (line, part) in lines.iter().zip(parts) {
        let is_it = !found && !wanted.is_empty() && line.folded == wanted;
        found |= is_it;
        if is_it {
            *part = Part::Text(Role::Headline);
        } else if *part == Part::Text(Role::Headline) {
            *part = Part::Text(Role::Body);
        }
    }
}

/// What is read off the lines one by one.
#[derive(Default)]
struct Body {
    boilerplate: Vec<Folded>,
    sentences: Vec<Sentence>,
    quotations: Vec<Quotation>,
    dates: Vec<DateMention>,
    numbers: Vec<NumberMention>,
    cues: Vec<CueMention>,
}

impl Body {
    fn of(text: &str, lines: &[Line], parts: &[Part], language: Language, published: Option<Date>) -> Self {
        let knowledge = language.knowledge();
        let mut body = Self::default();
        let mut paragraphs = Vec::new();
        for (paragraph, (line, part)) in lines.iter().zip(parts).enumerate() {
            let role = match part {
                Part::Litter(reason) => {
                    body.boilerplate.push(Folded { span: line.span, reason: *reason });
                    continue;
                }
                Part::Text(role) => *role,
            };
            let found = sentences::sentences(&line.text, knowledge);
            body.sentences.extend(found.iter().map(|span| Sentence { span: line.place(*span), role, paragraph }));
            paragraphs.push(line.span);
            // those that nothing settles are no amounts either
            let mentions = dates::mentions(&line.text, &line.words, knowledge, published);
            let days: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
            let settled = dates::settled(&mentions).into_iter();
            body.dates.extend(settled.map(|date| DateMention { span: line.place(date.span), ..date }));
            let counted = numbers::numbers(&line.text, &line.words, knowledge, &days).into_iter();
            body.numbers.extend(counted.map(|number| NumberMention { span: line.place(number.span), ..number }));
        }
        body.quotations = quotations::quotations(text, &paragraphs, language);
        body.cues = cues::cues(text, &paragraphs, &body.quotations, language);
        body
    }
}
