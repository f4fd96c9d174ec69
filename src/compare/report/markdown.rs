//! The comparison for people: Markdown, to read as it is, to print or to paste into a note.
//!
//! Rows are lists rather than tables: passages are long, and Markdown has no way to say that a cell runs from
//! right to left. Words that another article words otherwise are **bold**, and listed below with their counterparts;
//! where two passages hardly share a word, the list says just that. Between languages the list has what both name.
//! The labels are English, the passages are the articles' own.

use std::fmt::{self, Write};

use crate::article::{Article, Span};
use crate::compare::wording::shown::in_whole_words;
use crate::compare::{Comparison, Edit, Event, Match, Op, Passage, Row};

/// The comparison as Markdown, ending in a newline.
pub fn markdown(comparison: &Comparison) -> String {
    let mut out = String::new();
    write_all(comparison, &mut out).expect("a string takes every text");
    out
}

fn write_all(comparison: &Comparison, out: &mut String) -> fmt::Result {
    let of = |several: bool| {
        comparison.events.iter().enumerate().filter(move |(_, event)| (event.articles.len() > 1) == several)
    };
    let (articles, stories) = (comparison.articles.len(), of(true).count());
    writeln!(out, "# {articles} {}, {stories} told by several", plural(articles, "article", "articles"))?;
    for (index, event) in of(true) {
        write_story(comparison, index, event, out)?;
    }
    if of(false).next().is_some() {
        writeln!(out, "\n## Articles that stand alone\n")?;
        for (_, event) in of(false) {
            for article in &event.articles {
                write_card(&comparison.articles[*article], out)?;
            }
        }
    }
    Ok(())
}

fn write_story(comparison: &Comparison, index: usize, event: &Event, out: &mut String) -> fmt::Result {
    write!(out, "\n## {}", escaped(&event.title))?;
    if let Some(date) = event.date {
        write!(out, " ({date})")?;
    }
    writeln!(out, "\n")?;
    for article in &event.articles {
        write_card(&comparison.articles[*article], out)?;
    }
    let rows = || comparison.rows.iter().filter(|row| row.event == index);
    let shared = || rows().filter(|row| row.cells.len() > 1);
    if shared().next().is_some() {
        writeln!(out, "\n### Told by several")?;
    }
    for (number, row) in shared().enumerate() {
        write_row(comparison, number + 1, event.articles.len(), row, out)?;
    }
    for article in &event.articles {
        let alone = rows().filter(|row| row.cells.len() == 1 && row.cells[0].article == *article);
        let mut passages = alone.flat_map(|row| &row.cells[0].passages).peekable();
        if passages.peek().is_some() {
            writeln!(out, "\n### Found only in {}\n", escaped(label(&comparison.articles[*article])))?;
        }
        for span in passages {
            writeln!(out, "- {}", escaped(span.of(&comparison.articles[*article].text)))?;
        }
    }
    write_background(comparison, event, out)?;
    write_voices(comparison, index, out)?;
    write_cues(comparison, event, out)
}

/// What the articles of an event recall of other stories.
fn write_background(comparison: &Comparison, event: &Event, out: &mut String) -> fmt::Result {
    let recalled = || comparison.background.iter().filter(|it| event.articles.contains(&it.passage.article));
    if recalled().next().is_some() {
        writeln!(out, "\n### Background: stories of their own\n")?;
    }
    for it in recalled() {
        let article = &comparison.articles[it.passage.article];
        let story = &comparison.events[it.event].title;
        let words = escaped(it.passage.span.of(&article.text));
        writeln!(out, "- {}: {words} (told in “{}”)", escaped(label(article)), escaped(story))?;
    }
    Ok(())
}

/// One line that says what an article is.
fn write_card(article: &Article, out: &mut String) -> fmt::Result {
    write!(out, "- **{}**", escaped(label(article)))?;
    if let Some(headline) = &article.headline {
        write!(out, ": {}", escaped(&headline.text))?;
    }
    let mut about = vec![article.language.tag().to_owned()];
    about.extend(article.published.map(|published| published.date.to_string()));
    if article.outlet.is_some() {
        about.push(article.name.clone());
    }
    writeln!(out, " ({})", escaped(&about.join(", ")))
}

fn write_row(comparison: &Comparison, number: usize, outlets: usize, row: &Row, out: &mut String) -> fmt::Result {
    let doubt = if row.certain { "" } else { ", uncertain" };
    writeln!(out, "\n**{number}.** told by {} of {outlets}{doubt}\n", row.cells.len())?;
    let matches = || row.matches.iter().filter_map(|index| comparison.matches.get(*index));
    for cell in &row.cells {
        let article = &comparison.articles[cell.article];
        let differing = differing_in(comparison, cell.article, matches());
        let passages: Vec<_> =
            cell.passages.iter().map(|passage| marked(&article.text, *passage, &differing)).collect();
        writeln!(out, "- {}: {}", escaped(label(article)), passages.join(" […] "))?;
    }
    let between = |found| [wording(comparison, found), linked(comparison, found)];
    let mut lines: Vec<_> = matches().flat_map(between).flatten().collect();
    lines.dedup(); // several passages of two articles may be worded otherwise throughout
    lines.iter().try_for_each(|line| writeln!(out, "- {line}"))
}

/// Every difference of a match on one line; nothing where the wording is the same or was not compared.
fn wording(comparison: &Comparison, found: &Match) -> Option<String> {
    let (a, b) = (&comparison.articles[found.a.article], &comparison.articles[found.b.article]);
    let labels = format!("{} / {}", escaped(label(a)), escaped(label(b)));
    if !found.wording.is_empty() && !found.is_alike() {
        return Some(format!("*{labels}:* worded otherwise throughout"));
    }
    let quoted = |article: &Article, span: Option<Span>| {
        let words = span.map(|span| escaped(span.of(&article.text).trim())).unwrap_or_default();
        (!words.is_empty()).then(|| format!("“{words}”"))
    };
    let mut moved = Vec::new();
    let edits = in_whole_words(&found.wording, &a.text, &b.text);
    let differences = edits.iter().filter_map(|edit| {
        let between = |sign: &str| Some(format!("{} {sign} {}", quoted(a, edit.a)?, quoted(b, edit.b)?));
        match edit.op {
            Op::Equal => None,
            Op::Variant => between("~"),
            Op::Replace => between("/"),
            Op::Delete => Some(format!("only {}: {}", escaped(label(a)), quoted(a, edit.a)?)),
            Op::Insert => Some(format!("only {}: {}", escaped(label(b)), quoted(b, edit.b)?)),
            // A move stands in the list at either place; it is told once.
            Op::Move if moved.contains(&(edit.a, edit.b)) => None,
            Op::Move => {
                moved.push((edit.a, edit.b));
                Some(format!("moved: {}", quoted(a, edit.a).or(quoted(b, edit.b))?))
            }
        }
    });
    let differences: Vec<_> = differences.collect();
    (!differences.is_empty()).then(|| format!("*{labels}:* {}", differences.join("; ")))
}

/// What a match in two languages names on both sides, on one line.
fn linked(comparison: &Comparison, found: &Match) -> Option<String> {
    let (a, b) = (&comparison.articles[found.a.article], &comparison.articles[found.b.article]);
    let words = |article: &Article, span: Span| escaped(span.of(&article.text));
    let links = found.links.iter().map(|link| format!("“{}” = “{}”", words(a, link.a), words(b, link.b)));
    let links: Vec<String> = links.collect();
    let labels = format!("{} / {}", escaped(label(a)), escaped(label(b)));
    (!links.is_empty()).then(|| format!("*{labels}:* {}", links.join("; ")))
}

fn write_voices(comparison: &Comparison, event: usize, out: &mut String) -> fmt::Result {
    let findings = || comparison.framing.quotation.iter().filter(|finding| finding.event == event);
    if findings().next().is_some() {
        writeln!(out, "\n### Who is quoted\n")?;
    }
    for finding in findings() {
        writeln!(out, "- **{}**", escaped(&finding.speaker))?;
        for voice in &finding.voices {
            let article = &comparison.articles[voice.article];
            let verb = voice.verb.map(|verb| format!(" *{}*", escaped(verb.of(&article.text)))).unwrap_or_default();
            let speaker = escaped(voice.speaker.of(&article.text));
            let words = escaped(voice.quotation.of(&article.text));
            writeln!(out, "  - {}: {speaker}{verb} {words}", escaped(label(article)))?;
        }
    }
    Ok(())
}

/// The cue words of each article with the reason why they count; one line for equal words.
fn write_cues(comparison: &Comparison, event: &Event, out: &mut String) -> fmt::Result {
    let articles = || event.articles.iter().map(|&index| &comparison.articles[index]);
    if articles().any(|article| !article.cues.is_empty()) {
        writeln!(out, "\n### Words that hedge, stress or judge\n")?;
    }
    for article in articles().filter(|article| !article.cues.is_empty()) {
        writeln!(out, "- **{}**", escaped(label(article)))?;
        let mut lines: Vec<(String, usize)> = Vec::new();
        for cue in &article.cues {
            let quoted = if cue.quoted { ", in quotation marks" } else { "" };
            let words = escaped(cue.span.of(&article.text));
            let line = format!("*{words}*{quoted}: {}", cue.reason.sentence());
            match lines.iter_mut().find(|(known, _)| *known == line) {
                Some((_, count)) => *count += 1,
                None => lines.push((line, 1)),
            }
        }
        for (line, count) in lines {
            let times = if count > 1 { format!(" ({count} times)") } else { String::new() };
            writeln!(out, "  - {line}{times}")?;
        }
    }
    Ok(())
}

/// The outlet, or the name where none is known.
fn label(article: &Article) -> &str {
    article.outlet.as_ref().map_or(&article.name, |outlet| &outlet.text)
}

/// The words of one article that some match words otherwise, in the order of the text, none overlapping.
fn differing_in<'a>(comparison: &Comparison, article: usize, matches: impl Iterator<Item = &'a Match>) -> Vec<Span> {
    let text = |passage: Passage| comparison.articles[passage.article].text.as_str();
    let side = |found: &Match, edit: &Edit| if found.a.article == article { edit.a } else { edit.b };
    let mut spans: Vec<Span> = matches
        .filter(|found| found.a.article == article || found.b.article == article)
        .filter(|found| found.is_alike())
        .flat_map(|found| {
            let differs = |edit: &&Edit| matches!(edit.op, Op::Variant | Op::Replace | Op::Delete | Op::Insert);
            let edits = in_whole_words(&found.wording, text(found.a), text(found.b));
            edits.iter().filter(differs).filter_map(|edit| side(found, edit)).collect::<Vec<_>>()
        })
        .collect();
    spans.sort();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// A passage with `differing` in bold.
fn marked(text: &str, passage: Span, differing: &[Span]) -> String {
    let mut out = String::new();
    let mut at = passage.start;
    for span in differing.iter().filter(|span| passage.overlaps(**span)) {
        let (start, end) = (span.start.max(at), span.end.min(passage.end));
        out.push_str(&escaped_inside(Span::new(at, start).of(text)));
        out.push_str(&bold(Span::new(start, end).of(text)));
        at = end;
    }
    out.push_str(&escaped_inside(Span::new(at, passage.end).of(text)));
    out.trim().to_owned()
}

/// Bold, with the white space left outside: Markdown takes `** word**` for stars.
fn bold(words: &str) -> String {
    let inner = words.trim();
    if !inner.chars().any(char::is_alphanumeric) {
        return escaped_inside(words);
    }
    let before = &words[..words.len() - words.trim_start().len()];
    let after = &words[words.trim_end().len()..];
    format!("{}**{}**{}", escaped_inside(before), escaped_inside(inner), escaped_inside(after))
}

/// Text on one line, its own signs not taken for Markdown.
fn escaped(text: &str) -> String {
    escaped_inside(text.trim())
}

fn escaped_inside(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => out.extend(['\\', c]),
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' if out.ends_with(' ') => {}
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn plural<'a>(count: usize, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}
