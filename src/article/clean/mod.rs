//! Litter: what stands on the page and is not the article. It is folded with a reason, never deleted.
//!
//! A page reads head, body, tail. The body begins at the first line that reads like a paragraph and ends with the last that
//! is the article's. In the head (`head`), short lines around the headline are menus, bylines and captions. In the body a line
//! is litter by what it says (`own_words`) or, on a page that has such lines, where it speaks of another matter (`topic`). In the
//! tail everything after the first sure piece of litter belongs to it. Only whole lines are folded, and litter between two
//! sentences has been made a line before (`glued`).
//!
//! Where no line's words betray it, the text is no page, and place alone folds nothing but lines about the article and
//! a run of foreign headlines behind it: a text without litter keeps every line.
//!
//! ```
//! use muqabala::article::{Article, Given, Litter};
//! let text = "وصل الوزير إلى الميناء صباح الخميس على رأس وفد كبير، والتقى عددا من المسؤولين هناك.\nشارك هذا المقال\n";
//! let article = Article::from(Given::new("a.txt", text));
//! assert_eq!(article.boilerplate[0].reason, Litter::Share);
//! assert_eq!(article.boilerplate[0].span.of(text), "شارك هذا المقال");
//! ```

mod address;
mod boxes;
mod buttons;
mod captions;
mod doubt;
mod head;
pub(super) mod own_words;
mod settle;
mod signed;
mod tail;
mod topic;

use std::collections::HashMap;
use std::ops::Range;

use super::line::Line;
use super::{Litter, Part, Role};
use crate::language::{Knowledge, reporting};
pub(super) use buttons::is_age;
use own_words::Found;
pub(super) use signed::is_salutation;
use topic::Topic;

/// A headline has this many words at the least; shorter lines in the head of a page are names of outlets and sections.
/// At 3 "كادمورا اليوم" and its kin pass; at 6 short headlines are missed.
const HEADLINE_WORDS: usize = 4;

/// And this many at the most: longer ones are unclosed paragraphs.
const HEADLINE_MOST_WORDS: usize = 30;

/// Words in a heading that asks at the most; a longer question on a line of its own is a paragraph.
const QUESTION_WORDS: usize = 8;

/// Up to this share of words told by the article, from 0 to 1, a line is of another matter: at 0.1 only lines without a common
/// word, at 0.5 subheads too.
const FOREIGN_SHARE: f64 = 0.2;

/// From this share on a paragraph behind the article's end goes on with it. Paragraphs of one article share 0.35 to
/// 0.6 of their stems with its others, notes on authors and cookies under 0.25.
const OWN_SHARE: f64 = 0.3;

/// Words of a sentence behind a button that goes on with the report, at the least.
const REPORT_WORDS: usize = 8;

/// Words of a headline of another article at the least and at the most.
const FOREIGN_WORDS: std::ops::RangeInclusive<usize> = 5..=25;

/// Headlines of other articles that follow each other at the end of a text that is no page, at the least.
const FOREIGN_RUN: usize = 3;

/// Lines that a heading in the middle of the body hands its reason down to, at the most.
const HANDED_DOWN: usize = 8;

/// What each line is. `title` is a headline that came beside the text.
pub(super) fn parts(lines: &[Line], knowledge: &dyn Knowledge, title: Option<&str>) -> Vec<Part> {
    let page = Page::of(lines, knowledge);
    let headline = page.headline(title);
    let mut parts = vec![Part::Text(Role::Body); lines.len()];
    page.judge_head(&mut parts, headline, title.is_some());
    page.judge_rest(&mut parts, headline, title);
    page.settle(&mut parts);
    parts
}

/// Whether a line's own words betray it as litter, wherever it stands.
pub(super) fn is_sure(line: &Line, knowledge: &dyn Knowledge) -> bool {
    own_words::found(line, knowledge).is_some()
}

/// The lines with what is known of them.
struct Page<'p, 't> {
    lines: &'p [Line<'t>],
    knowledge: &'p dyn Knowledge,
    /// What each line shows by its own words.
    own: Vec<Option<Found>>,
    /// Whether a line is a paragraph that its own words do not betray.
    text: Vec<bool>,
    /// Whether some line's words betray a page around the article.
    is_page: bool,
    /// First line of the body, one past its last.
    body: Range<usize>,
    /// The line from which on nothing is the article's, whatever it reads like.
    end: usize,
    topic: Topic<'p>,
}

impl<'p, 't> Page<'p, 't> {
    fn of(lines: &'p [Line<'t>], knowledge: &'p dyn Knowledge) -> Self {
        let mut own: Vec<Option<Found>> = lines.iter().map(|line| own_words::found(line, knowledge)).collect();
        captions::between_codes(lines, &mut own);
        let is_page = doubt::withdraw(lines, &mut own);
        let text: Vec<bool> = lines.iter().zip(&own).map(|(line, own)| own.is_none() && line.is_paragraph()).collect();
        let topic = Topic::of(lines.iter().zip(&text).filter(|(_, text)| **text).map(|(line, _)| line), knowledge);
        let mut page = Self { lines, knowledge, own, text, is_page, body: 0..lines.len(), end: lines.len(), topic };
        if is_page {
            page.fill_boxes();
        }
        let first = page.text.iter().position(|text| *text);
        if let Some(first) = first {
            page.body.start = first;
            let (tail, end) = page.tail(first);
            page.end = end;
            page.text[tail..].fill(false);
            let last = page.text.iter().rposition(|text| *text).unwrap_or(first);
            let last = page.last_sentence(last);
            page.body = page.body_begins(first)..last + 1;
        }
        page
    }

    /// The last line that still goes on from line `last`: a short closed sentence, with nothing but subheads between them.
    fn last_sentence(&self, last: usize) -> usize {
        let is_sentence = |i: &usize| {
            let line = &self.lines[*i];
            line.is_closed && !line.ends_openly() && line.words.len() >= REPORT_WORDS
        };
        let run = (last + 1..self.end)
            .take_while(|i| self.own[*i].is_none() && (is_sentence(i) || self.is_short_subhead(*i)));
        run.filter(is_sentence).last().unwrap_or(last)
    }

    /// A few words that end openly, over a sentence.
    fn is_short_subhead(&self, i: usize) -> bool {
        let line = &self.lines[i];
        !line.is_closed && (1..=QUESTION_WORDS).contains(&line.words.len()) && !line.has_date
    }

    fn words(&self, lines: Range<usize>) -> usize {
        lines.filter(|i| self.text[*i]).map(|i| self.lines[i].words.len()).sum()
    }

    /// Whether most of what a line says is told by the article's paragraphs too.
    fn is_own(&self, i: usize, least: f64) -> bool {
        self.topic.share(&self.lines[i], self.text[i]).is_some_and(|share| share >= least)
    }

    /// Whether a line between paragraphs is a heading: unclosed, or a short question.
    fn is_subhead(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let asks = line.asks() && line.words.len() <= QUESTION_WORDS;
        asks || (!line.is_closed && line.words.len() <= HEADLINE_MOST_WORDS)
    }

    /// Whether a line reads like a headline: unclosed or asking, of a headline's length.
    fn is_title_like(&self, i: usize) -> bool {
        let line = &self.lines[i];
        (!line.is_closed || line.ends_openly())
            && FOREIGN_WORDS.contains(&line.words.len())
            && !self.text[i]
            && !line.text.ends_with([':', '：', '،', ',', '؛', ';'])
            && !line.text.starts_with(['-', '–', '—', '•', '*', '▪', '«', '"', '“'])
            && !line.text.starts_with(char::is_numeric)
    }

    /// Body and tail.
    fn judge_rest(&self, parts: &mut [Part], headline: Option<usize>, title: Option<&str>) {
        let title = title.map(|title| crate::language::words::folded(title, self.knowledge));
        let title =
            headline.map(|h| self.lines[h].folded.as_str()).or(title.as_deref()).filter(|title| title.contains(' '));
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for line in self.lines {
            *counts.entry(&line.folded).or_default() += 1;
        }
        // an interview begins with a question, an article with question subheads with its lede
        let is_interview =
            (headline.map_or(0, |h| h + 1)..self.body.start).next_back().is_some_and(|i| self.lines[i].asks());
        // the reason that a heading ("related articles") hands down to the short lines after it, and how many took it
        let mut handed: Option<(Litter, usize)> = None;
        for (i, part) in parts.iter_mut().enumerate().skip(self.body.start) {
            let line = &self.lines[i];
            let in_tail = i >= self.body.end;
            if Some(i) == headline {
                continue;
            }
            *part = if let Some(found) = self.own[i] {
                if found.is_heading || (in_tail && found.reason != Litter::About) {
                    handed = Some((found.reason, 0));
                }
                Part::Litter(found.reason)
            } else if title == Some(&line.folded) {
                Part::Litter(Litter::RepeatedHeadline)
            } else if self.text[i] {
                handed = None;
                Part::Text(Role::Body)
            } else if let Some(reason) = self.handed_down(i, &mut handed) {
                Part::Litter(if in_tail { tail_reason(reason) } else { reason })
            } else if captions::has_credit(line, self.knowledge) || self.is_above_credit(i) || self.ends_as_caption(i) {
                Part::Litter(Litter::Caption)
            } else if self.is_page && signed::is_day_line(line, self.knowledge) {
                // the day of another article stands over its headline
                Part::Litter(Litter::Related)
            } else if self.is_page && captions::names_format(line, self.knowledge) {
                Part::Litter(Litter::Related)
            } else if in_tail && self.goes_on_from_body(i) {
                Part::Text(Role::Body)
            } else if in_tail && signed::is_signature(line, self.knowledge, self.is_page) {
                Part::Litter(Litter::About)
            } else if self.is_foreign(i, counts[line.folded.as_str()]) {
                Part::Litter(Litter::Related)
            } else if self.is_page && in_tail && !line.is_closed && line.words.len() < HEADLINE_WORDS {
                Part::Litter(Litter::Navigation)
            } else if !in_tail && self.is_subhead(i) && !(is_interview && line.asks()) {
                Part::Text(Role::Subhead)
            } else {
                Part::Text(Role::Body)
            };
        }
    }

    /// The reason that a heading above hands down to line `i`.
    fn handed_down(&self, i: usize, handed: &mut Option<(Litter, usize)>) -> Option<Litter> {
        let (reason, taken) = (*handed)?;
        let line = &self.lines[i];
        let in_tail = i >= self.body.end;
        // a short sentence with words of the article goes on with it
        let is_sentence = line.is_closed && !line.ends_openly() && line.words.len() >= HEADLINE_WORDS;
        let is_told = self.is_own(i, OWN_SHARE) || (in_tail && self.is_report(i));
        let goes_on = is_sentence && i < self.end && (!in_tail || reason != Litter::Comments) && is_told;
        // so does a heading right above a paragraph of the body, behind the other articles' headlines
        let heads_text = self.text.get(i + 1) == Some(&true) && taken > 0 && self.is_own(i, 0.5);
        if goes_on || heads_text || (!in_tail && taken >= HANDED_DOWN) {
            *handed = None;
            return None;
        }
        *handed = Some((reason, taken + 1));
        Some(reason)
    }

    /// Whether a closed line reads like a sentence of a report, as no headline and no box does: it begins with an Arabic verb of saying or what
    /// recalls (يذكر أن), or quotes.
    fn is_report(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let Some(first) = line.words.first().map(|word| word.folded.as_str()) else { return false };
        let bare = first.strip_prefix(self.knowledge.conjunction_prefixes()).filter(|bare| bare.chars().count() > 2);
        let says = bare.is_some_and(|bare| reporting::class_of(bare, self.knowledge.language()).is_some());
        let recalls = matches!(first, "يذكر" | "يشار" | "تجدر" | "وتجدر" | "ويذكر" | "ويشار" | "وكان" | "وكانت");
        let leads = line.text.starts_with(['«', '“', '"']);
        let reports =
            || line.words.iter().any(|word| reporting::class_of(&word.folded, self.knowledge.language()).is_some());
        let quotes = line.text.contains(['«', '“', '"']) && (!leads || reports());
        line.is_closed && line.words.len() >= REPORT_WORDS && (says || recalls || quotes)
    }

    /// Whether a line behind the last paragraph is still the article's: a list that a colon introduces, most of its items with numbers, or a
    /// remark in brackets.
    fn goes_on_from_body(&self, i: usize) -> bool {
        let run = (self.body.end..self.lines.len()).find(|i| self.own[*i].is_some()).unwrap_or(self.lines.len());
        let has_number = |line: &Line| line.words.iter().any(|word| word.is_number);
        let introduces = |i: &usize| self.lines[*i].text.ends_with([':', '：']);
        let list = (self.body.end - 1..run).find(introduces).filter(|colon| {
            let items = &self.lines[colon + 1..run];
            items.iter().filter(|line| has_number(line)).count() * 2 > items.len()
        });
        let line = &self.lines[i];
        let is_remark = line.text.starts_with('(') && line.text.ends_with(')') && has_number(line);
        i < run && (is_remark || list.is_some_and(|colon| colon <= i))
    }

    /// Whether the line is the headline of another article, as its words and its neighbours tell.
    fn is_foreign(&self, i: usize, stands: usize) -> bool {
        let shares_little = |i: usize| !self.is_own(i, FOREIGN_SHARE);
        let line = &self.lines[i];
        if self.is_page {
            let stands_twice = stands > 1 && !line.is_closed && line.words.len() > 1;
            return stands_twice || (self.is_title_like(i) && shares_little(i));
        }
        if i < self.body.end {
            return false;
        }
        let is_one = |i: &usize| self.own[*i].is_none() && self.is_title_like(*i) && shares_little(*i);
        let mut start = i;
        while start > self.body.end && is_one(&(start - 1)) {
            start -= 1;
        }
        let run = (start..self.lines.len()).take_while(is_one).count();
        let is_introduced = start > 0 && self.lines[start - 1].text.ends_with([':', '：']);
        let paragraphs = self.text.iter().filter(|text| **text).count();
        i < start + run && run >= FOREIGN_RUN && !is_introduced && paragraphs >= FOREIGN_RUN
    }
}

/// What a short line of the tail is after litter of this reason: after a comment form more of it, after a copyright
/// line the page's foot, after anything else headlines of other articles.
fn tail_reason(inherited: Litter) -> Litter {
    match inherited {
        Litter::Comments | Litter::Related | Litter::About => inherited,
        _ => Litter::Navigation,
    }
}
