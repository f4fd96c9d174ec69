//! The head of a page: which line is the headline, and what the lines around it are.
//!
//! Before the headline stand the site's name, menus and other articles' headlines; after it the dek, captions, who wrote it and
//! when. A headline speaks of what the paragraphs speak of, and that tells it from the others.

use super::super::line::Line;
use super::super::{Litter, Part, Role};
use super::own_words::is_site_word;
use super::{HEADLINE_MOST_WORDS, HEADLINE_WORDS, Page};
use crate::language::{Knowledge, dates, words};

/// Words in a byline at the most, and in the part of a dateline before the dash.
const BYLINE_WORDS: usize = 9;

/// Words inside the brackets of a credit at the most.
const MOST_CREDIT_WORDS: usize = 6;

/// Words of a date line that are no part of its date, at the most: the day, the time, "published".
const BESIDE_DATE_WORDS: usize = 9;

/// Words of a paragraph that can be a dek at the most.
const DEK_WORDS: usize = 50;

/// Lines below the first paragraph within which a byline or a date makes what is above it the dek, at the most.
const DEK_LINES: usize = 6;

/// Share of words that a headline has in common with the paragraphs at the least, from 0 to 1, while others have more.
/// At 0 the first long line is the headline, at 0.6 one in other words is passed over for its dek.
const HEADLINE_SHARE: f64 = 0.25;

impl Page<'_, '_> {
    /// Where the body begins: at the first paragraph, or behind a dek that reads like one: a byline follows it, or it sends the reader to the
    /// outlet ("more on …").
    pub(super) fn body_begins(&self, first: usize) -> usize {
        let after = (first + 1..self.lines.len()).find(|i| self.text[*i]);
        if first > 0
            && self.lines[first].words.len() <= DEK_WORDS
            && self.points_to_outlet(&self.lines[first])
            && let Some(after) = after
        {
            return after;
        }
        let is_about = |i: &usize| {
            let line = &self.lines[*i];
            let said = self.own[*i].is_some_and(|own| own.reason == Litter::About);
            !self.text[*i] && (said || is_date_line(line, self.knowledge) || is_byline(line, self.knowledge))
        };
        let about = (first + 1..self.lines.len().min(first + 1 + DEK_LINES)).find(is_about);
        let next = about.and_then(|about| (about..self.lines.len()).find(|i| self.text[*i]));
        let (Some(about), Some(next)) = (about, next) else { return first };
        let above = (first..about).filter(|i| self.text[*i]);
        let is_dek = above.clone().all(|i| self.lines[i].words.len() <= DEK_WORDS) && above.count() <= 2;
        let has_body = self.words(next..self.lines.len()) > self.words(first..about);
        if is_dek && has_body { next } else { first }
    }

    /// Whether a paragraph ends with where more of it is to be read: "تفاصيل أكثر على صدى."
    fn points_to_outlet(&self, line: &Line) -> bool {
        let mut places = self.knowledge.credits().outlet_places(&line.words);
        let is_name = |at: usize| (1..=MOST_CREDIT_WORDS / 2).contains(&(line.words.len() - at));
        line.is_closed && places.any(|(at, is_phrase)| is_phrase && is_name(at))
    }

    /// The line that is the headline: the one that equals the title given beside the text, else the line of the head
    /// that stands once more further down, else the first line of the head that is long enough and speaks of what the
    /// paragraphs speak of. In a text without paragraphs an unclosed first line before other lines.
    pub(super) fn headline(&self, title: Option<&str>) -> Option<usize> {
        if let Some(title) = title {
            let folded = words::folded(title, self.knowledge);
            let is_it = |line: &Line| {
                // a page's title often goes on with the name of the outlet
                let begins = folded.strip_prefix(&line.folded).is_some_and(|rest| rest.starts_with(' '));
                line.folded == folded || (begins && line.words.len() >= HEADLINE_WORDS)
            };
            return self.lines.iter().position(|line| !folded.is_empty() && is_it(line));
        }
        let begin = self.body.start;
        let has_paragraphs = self.text.iter().any(|text| *text);
        if begin == 0 || !has_paragraphs {
            let rest_closes = || self.lines[1..].iter().any(|line| line.is_closed);
            let is_first = !has_paragraphs && self.lines.len() > 1 && self.fits(0, HEADLINE_WORDS) && rest_closes();
            return is_first.then_some(0);
        }
        let head = |least: usize| (0..begin).filter(move |i| self.fits(*i, least));
        let again = |i: &usize| self.lines[begin..].iter().any(|line| line.folded == self.lines[*i].folded);
        let is_own = |i: &usize| self.is_own(*i, HEADLINE_SHARE);
        let short = |i: &usize| self.is_own(*i, 0.5);
        head(HEADLINE_WORDS)
            .find(again)
            .or_else(|| head(HEADLINE_WORDS).find(|i| is_own(i) && !self.is_caption(*i)))
            .or_else(|| head(2).find(short))
            .or_else(|| head(HEADLINE_WORDS).find(|i| !self.is_caption(*i)))
            // a lone line above the text of no page
            .or_else(|| {
                head(2)
                    .next()
                    .filter(|_| begin == 1 && !self.is_page && !is_signature(&self.lines[0], self.knowledge, true))
            })
    }

    fn fits(&self, i: usize, least: usize) -> bool {
        let line = &self.lines[i];
        let names =
            |line: &Line| line.words.iter().any(|word| is_site_word(self.knowledge, &word.folded, |site| site.media));
        // the holder of the copyright heads the page too
        let mut credits = self.lines.iter().filter(|other| other.text.contains('©') && other.span != line.span);
        let is_outlet = line.words.len() <= HEADLINE_WORDS + 1
            && (credits.any(|credit| format!(" {} ", credit.folded).contains(&format!(" {} ", line.folded)))
                || (names(line) && (line.words.len() < HEADLINE_WORDS || line.text.ends_with(')'))));
        self.own[i].is_none()
            && !self.text[i]
            && !is_date_line(line, self.knowledge)
            && !is_byline(line, self.knowledge)
            && !has_credit(line, self.knowledge)
            && (!line.is_closed || line.ends_openly())
            && !is_outlet
            && (least..=HEADLINE_MOST_WORDS).contains(&line.words.len())
    }

    /// A caption often stands twice in the head: what the next line begins with is none of the headline.
    fn is_caption(&self, i: usize) -> bool {
        let next = self.lines.get(i + 1).filter(|_| i + 1 < self.body.start);
        next.is_some_and(|next| next.folded.starts_with(&self.lines[i].folded))
            && self.lines.iter().filter(|line| line.folded == self.lines[i].folded).count() < 2
    }

    /// Tells the lines of the head apart. `is_titled`: the headline may stand beside the text instead of in it.
    pub(super) fn judge_head(&self, parts: &mut [Part], headline: Option<usize>, is_titled: bool) {
        let mut has_dek = false;
        for (i, part) in parts.iter_mut().enumerate().take(self.body.start) {
            let line = &self.lines[i];
            let is_before = headline.map_or(!is_titled, |h| i < h);
            *part = if Some(i) == headline {
                Part::Text(Role::Headline)
            } else if let Some(found) = self.own[i] {
                Part::Litter(found.reason)
            } else if headline.is_some_and(|h| self.repeats(i, h)) {
                Part::Litter(Litter::RepeatedHeadline)
            } else if is_date_line(line, self.knowledge) || is_byline(line, self.knowledge) {
                Part::Litter(Litter::About)
            } else if self.stands_twice(i) || has_credit(line, self.knowledge) || self.is_credited_to_outlet(i) {
                Part::Litter(Litter::Caption)
            } else if is_before {
                if self.is_page || headline.is_some() {
                    Part::Litter(Litter::Navigation)
                } else {
                    Part::Text(Role::Body)
                }
            } else if is_signature(line, self.knowledge, true) || self.is_lone_name(i, headline) {
                Part::Litter(Litter::About)
            } else if line.words.len() < HEADLINE_WORDS && !line.is_closed {
                if self.is_page { Part::Litter(Litter::Navigation) } else { Part::Text(Role::Body) }
            } else if has_dek && line.asks() {
                // the first question of an interview
                Part::Text(Role::Body)
            } else {
                has_dek = true;
                Part::Text(Role::Dek)
            };
        }
    }

    /// Whether the line is the headline once more, perhaps with the name of the outlet.
    fn repeats(&self, i: usize, headline: usize) -> bool {
        let headline = &self.lines[headline].folded;
        let rest = self.lines[i].folded.strip_prefix(headline.as_str());
        rest.is_some_and(|rest| {
            rest.is_empty() || (rest.starts_with(' ') && rest.split(' ').count() <= MOST_CREDIT_WORDS)
        })
    }

    /// Whether the line or its neighbour goes on from the other.
    fn stands_twice(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let beside = self.lines[i.saturating_sub(1)..(i + 2).min(self.body.start)].iter();
        let repeats = |other: &Line| other.folded.starts_with(&line.folded) || line.folded.starts_with(&other.folded);
        line.words.len() >= HEADLINE_WORDS
            && beside.filter(|other| other.span != line.span && other.words.len() >= HEADLINE_WORDS).any(repeats)
    }

    /// "(The Courier)" at the end, where another line of the page is just that name.
    fn is_credited_to_outlet(&self, i: usize) -> bool {
        bracketed_end(&self.lines[i].text)
            .is_some_and(|credit| self.lines.iter().any(|other| other.text == credit.trim()))
    }

    /// A name alone between headline and body: the only short line there, or one beside a date.
    fn is_lone_name(&self, i: usize, headline: Option<usize>) -> bool {
        let begin = headline.map_or(0, |h| h + 1);
        let is_short = |i: usize| self.own[i].is_none() && self.lines[i].words.len() < HEADLINE_WORDS;
        let line = &self.lines[i];
        let is_name = (2..=4).contains(&line.words.len())
            // a first name has no article: "السيد المدير" is none
            && !line.folded.starts_with("ال")
            && !line.is_closed
            && !line.words.iter().any(|word| word.is_number || self.knowledge.is_function_word(&word.folded))
            && !line.text.contains([':', '؟', '?', '،', ','])
            && (line.words.iter().all(|word| word.is_capital) || !line.text.chars().any(char::is_uppercase));
        let beside_date = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().any(|near| {
            near < self.body.start && self.lines.get(near).is_some_and(|line| is_date_line(line, self.knowledge))
        });
        let is_alone = (begin..self.body.start).filter(|i| is_short(*i)).count() == 1 && i + 1 == self.body.start;
        is_name && !self.is_own(i, 0.5) && (beside_date || is_alone)
    }
}

/// Whether a line is there for its date.
pub(in crate::article) fn is_date_line(line: &Line, knowledge: &dyn Knowledge) -> bool {
    if !line.has_date {
        return false;
    }
    let found = dates::full_dates(&line.text, &line.words, knowledge);
    let inside = |word: &&words::Word| found.iter().any(|date| date.span.contains(word.span));
    let beside = line.words.iter().filter(|word| !inside(word) && !word.is_number).count();
    let said = |word: &words::Word| {
        is_site_word(knowledge, &word.folded, |site| site.published)
            || is_site_word(knowledge, &word.folded, |site| site.updated)
    };
    let first = line.words.first().is_some_and(|word| inside(&word) || word.is_number || said(word));
    let limit = if first || line.words.iter().any(said) { BESIDE_DATE_WORDS } else { BESIDE_DATE_WORDS / 2 };
    beside <= limit && (!line.is_closed || beside <= 1)
}

/// "By Name in Place", "Par Name", "بقلم فلان", "Name, political correspondent".
pub(in crate::article) fn is_byline(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_label = |word: &words::Word| is_site_word(knowledge, &word.folded, |site| site.authors);
    let begins = line.words.first().is_some_and(is_label)
        // "By" wants a name, "By the river" is none
        && line.words.get(1).is_some_and(|name| name.is_capital || !name.span.of(&line.text).is_ascii() || is_label(name));
    let ends = line.words.len() > 2
        && line.words.last().is_some_and(|word| is_label(word) && word.span.of(&line.text).is_ascii());
    (2..=BYLINE_WORDS).contains(&line.words.len()) && !line.is_closed && (begins || ends)
}

/// An agency, a place with an agency or a name, initials of editors: "أ ش أ", "Place – Name", "س ع / م ح".
/// `is_page`: on a page a place and a name around a dash are enough.
pub(in crate::article) fn is_signature(line: &Line, knowledge: &dyn Knowledge, is_page: bool) -> bool {
    let count = line.words.len();
    let is_item =
        line.words.first().is_some_and(|word| word.is_number) || line.text.starts_with(['-', '–', '—', '•', '*']);
    if is_item {
        return false;
    }
    if !(1..=BYLINE_WORDS).contains(&count) || line.is_closed || line.text.ends_with([':', '：']) {
        return false;
    }
    let initials = line.words.iter().all(|word| word.folded.chars().count() <= 2 && !word.is_number);
    let dashed = ["–", "—", " -", "- ", "_", "/", "ـ", "|"].iter().any(|dash| line.text.contains(dash)) && count <= 6;
    let asks = line.text.contains(['?', '؟', '!']);
    let joined: String = line.folded.split(' ').filter(|word| word.chars().count() == 1).collect();
    let is_agency = |word: &str| is_site_word(knowledge, word, |site| site.agencies);
    let names_agency = count <= 5 && (line.words.iter().any(|word| is_agency(&word.folded)) || is_agency(&joined));
    !asks && (initials || (dashed && is_page) || names_agency)
}

/// A picture's credit in brackets at the end: "(تصوير: …)", "(Photo: …)"; or a line that begins as one: "Photo: …".
pub(in crate::article) fn has_credit(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let is_picture = |text: &str| {
        words::words(text, knowledge)
            .first()
            .is_some_and(|word| is_site_word(knowledge, &word.folded, |site| site.pictures))
    };
    let squared =
        line.text.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).is_some_and(|(caption, credit)| {
            let is_short = (1..=MOST_CREDIT_WORDS).contains(&credit.split_whitespace().count());
            is_short && caption.split_whitespace().count() > MOST_CREDIT_WORDS && !line.is_paragraph()
        });
    let bracket = bracketed_end(&line.text).is_some_and(|credit| {
        let short = credit.split_whitespace().count() <= MOST_CREDIT_WORDS;
        short && (is_picture(credit) || (credit.contains([':', '/', '©']) && !line.is_closed))
    });
    let is_label = |text: &str| {
        text.split_once([':', '：', '|']).is_some_and(|(label, rest)| {
            label.split_whitespace().count() <= 3 && is_picture(label) && !rest.trim().is_empty()
        })
    };
    // at the beginning, or behind the caption's full stop
    let last = line.text.rsplit_once(". ").map(|(_, last)| last);
    let ends = last.is_some_and(|last| last.split_whitespace().count() <= MOST_CREDIT_WORDS && is_label(last));
    let label = !line.is_paragraph() && (is_label(&line.text) || (ends && !line.is_closed));
    squared || bracket || label
}

/// What stands in brackets at the end of a line.
pub(in crate::article) fn bracketed_end(text: &str) -> Option<&str> {
    let text = text.trim_end().trim_end_matches('.');
    text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, inner)| inner)
}
