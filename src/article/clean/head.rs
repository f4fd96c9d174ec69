//! The head of a page: which line is the headline, and what the lines around it are.
//!
//! Before the headline stand the site's name, menus and other articles' headlines; after it the dek, captions, who wrote it and
//! when. A headline speaks of what the paragraphs speak of, and that tells it from the others.

use super::super::line::Line;
use super::super::{Litter, Part, Role};
use super::buttons::is_age;
use super::captions::{MOST_CREDIT_WORDS, bracketed_end, has_credit};
use super::own_words::is_site_word;
use super::signed::{
    is_byline, is_date_line, is_day_line, is_desk_line, is_salutation, is_signature, names_profession,
};
use super::{HEADLINE_MOST_WORDS, HEADLINE_WORDS, Page};
use crate::language::words;

/// Words of a paragraph that can be a dek at the most.
const DEK_WORDS: usize = 50;

/// Lines below the first paragraph within which a byline or a date makes what is above it the dek, at the most.
const DEK_LINES: usize = 6;

/// A caption and its copy with the credit lie so many lines apart at the most: "View in full screen" stands between.
const CAPTION_LINES: usize = 2;

/// Words of a caption under the date line at the most, where no dek stands above: longer ones may be the dek.
const CAPTION_WORDS: usize = 8;

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
        let found = head(HEADLINE_WORDS)
            .find(again)
            .or_else(|| head(HEADLINE_WORDS).find(|i| is_own(i) && !self.is_caption(*i)))
            .or_else(|| head(2).find(short))
            .or_else(|| head(HEADLINE_WORDS).find(|i| !self.is_caption(*i)))
            // a lone line above the text of no page
            .or_else(|| {
                head(2)
                    .next()
                    .filter(|_| begin == 1 && !self.is_page && !is_signature(&self.lines[0], self.knowledge, true))
            });
        found.map(|found| head(2).find(|i| *i != found && self.is_with_outlet(found, *i)).unwrap_or(found))
    }

    /// Whether line `longer` is line `i` and the name of an outlet behind a mark: "Why the mayor left | The Chronicle".
    fn is_with_outlet(&self, longer: usize, i: usize) -> bool {
        let rest = self.lines[longer].text.strip_prefix(self.lines[i].text.as_ref());
        rest.is_some_and(|rest| {
            rest.trim_start().starts_with(['|', '-', '–', '—', '•', '›', '·'])
                && (1..=MOST_CREDIT_WORDS).contains(&rest.split_whitespace().count())
        })
    }

    fn fits(&self, i: usize, least: usize) -> bool {
        let line = &self.lines[i];
        let names =
            |line: &Line| line.words.iter().any(|word| is_site_word(self.knowledge, &word.folded, |site| site.media));
        let is_outlet = line.words.len() <= HEADLINE_WORDS + 1
            && (self.holds_copyright(line)
                || (names(line) && (line.words.len() < HEADLINE_WORDS || line.text.ends_with(')'))));
        let is_day = is_date_line(line, self.knowledge) || (self.is_page && is_day_line(line, self.knowledge));
        self.own[i].is_none()
            && !self.text[i]
            && !is_day
            && !is_byline(line, self.knowledge)
            && !has_credit(line, self.knowledge)
            && (!line.is_closed || line.ends_openly())
            && !is_outlet
            && (least..=HEADLINE_MOST_WORDS).contains(&line.words.len())
    }

    /// Whether a copyright line names what the line does, its initials behind a dash aside: the holder heads the page too.
    fn holds_copyright(&self, line: &Line) -> bool {
        let name = [" - ", " – ", " (", " | "].iter().find_map(|mark| line.text.split_once(mark)).map(|(name, _)| name);
        let name = name.map_or_else(|| line.folded.clone(), |name| words::folded(name, self.knowledge));
        let is_credit = |i: &usize| {
            self.lines[*i].text.contains('©') || self.own[*i].is_some_and(|own| own.reason == Litter::Copyright)
        };
        (0..self.lines.len()).filter(is_credit).map(|i| &self.lines[i]).any(|other| {
            let is_it = |(at, _): (usize, &str)| {
                // "لوكالة الأنباء": a preposition of one letter is written onto the name
                let before: String = other.folded[..at].chars().rev().take_while(|c| *c != ' ').collect();
                let after = other.folded[at + name.len()..].chars().next();
                before.chars().count() <= 1 && after.is_none_or(|c| c == ' ')
            };
            other.span != line.span && !name.is_empty() && other.folded.match_indices(&name).any(is_it)
        })
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
                // above the headline "top stories" and "Facebook" are of the menu
                let is_menu = is_before && matches!(found.reason, Litter::Related | Litter::Share);
                Part::Litter(if is_menu { Litter::Navigation } else { found.reason })
            } else if headline.is_some_and(|h| self.repeats(i, h)) {
                Part::Litter(Litter::RepeatedHeadline)
            } else if is_date_line(line, self.knowledge)
                || is_byline(line, self.knowledge)
                || (!is_before && is_desk_line(line, self.knowledge))
                || (self.is_page && is_day_line(line, self.knowledge))
            {
                Part::Litter(Litter::About)
            } else if self.stands_twice(i)
                || self.ends_as_caption(i)
                || self.is_above_credit(i)
                || (!is_before && self.is_under_date(i, headline, has_dek))
                || has_credit(line, self.knowledge)
                || self.is_credited_to_outlet(i)
            {
                Part::Litter(Litter::Caption)
            } else if is_before {
                if self.is_page || headline.is_some() {
                    Part::Litter(Litter::Navigation)
                } else {
                    Part::Text(Role::Body)
                }
            } else if is_signature(line, self.knowledge, true)
                || self.is_lone_name(i, headline)
                || (self.is_page && names_profession(line, self.knowledge))
            {
                Part::Litter(Litter::About)
            } else if line.words.len() < HEADLINE_WORDS && !line.is_closed {
                if self.is_page { Part::Litter(Litter::Navigation) } else { Part::Text(Role::Body) }
            } else if has_dek && line.asks() {
                // the first question of an interview
                Part::Text(Role::Body)
            } else if line.is_closed
                && !line.ends_openly()
                && i + 1 == self.body.start
                && self.is_signed_above(i, headline)
            {
                // the first sentence of the article is short
                Part::Text(Role::Body)
            } else {
                has_dek = true;
                Part::Text(Role::Dek)
            };
        }
    }

    /// Whether who wrote the article, and when, stands between the headline and line `i`, right above it.
    fn is_signed_above(&self, i: usize, headline: Option<usize>) -> bool {
        let is_about = |near: usize| {
            self.own[near].is_some_and(|own| own.reason == Litter::About)
                || is_date_line(&self.lines[near], self.knowledge)
                || is_byline(&self.lines[near], self.knowledge)
                || is_desk_line(&self.lines[near], self.knowledge)
        };
        i.checked_sub(1).is_some_and(|above| headline.is_some_and(|headline| headline < above) && is_about(above))
    }

    /// Whether the line is the headline once more, perhaps with the name of the outlet.
    fn repeats(&self, i: usize, headline: usize) -> bool {
        let headline = &self.lines[headline].folded;
        let rest = self.lines[i].folded.strip_prefix(headline.as_str());
        rest.is_some_and(|rest| {
            rest.is_empty() || (rest.starts_with(' ') && rest.split(' ').count() <= MOST_CREDIT_WORDS)
        })
    }

    /// Whether a line of a page reads like a caption and stands under who wrote the article and when: the dek stands above that.
    fn is_under_date(&self, i: usize, headline: Option<usize>, has_dek: bool) -> bool {
        let line = &self.lines[i];
        let is_about = |i: usize| {
            let said = self.own[i].is_some_and(|own| matches!(own.reason, Litter::About | Litter::Share));
            said || is_date_line(&self.lines[i], self.knowledge) || is_byline(&self.lines[i], self.knowledge)
        };
        let is_short = line.words.len() >= HEADLINE_WORDS && line.words.len() <= CAPTION_WORDS;
        // a run of such lines is what the article says in short
        let is_key_point = |i: usize| {
            let other = &self.lines[i];
            let is_open = !other.is_closed && other.words.len() >= HEADLINE_WORDS && self.own[i].is_none();
            is_open
                && !is_date_line(other, self.knowledge)
                && !is_byline(other, self.knowledge)
                && !has_credit(other, self.knowledge)
                && !self.stands_twice(i)
        };
        let beside = [i.checked_sub(1).filter(|above| headline != Some(*above)), Some(i + 1)];
        let is_in_run = beside.into_iter().flatten().any(|near| near < self.body.start && is_key_point(near));
        self.is_page
            && !line.is_closed
            && !line.asks()
            && (has_dek || is_short)
            && !is_in_run
            && (headline.map_or(0, |h| h + 1)..i).any(is_about)
    }

    /// Whether the line or one of its neighbours goes on from the other.
    fn stands_twice(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let beside = self.lines[i.saturating_sub(CAPTION_LINES)..(i + 1 + CAPTION_LINES).min(self.body.start)].iter();
        let repeats = |other: &Line| other.folded.starts_with(&line.folded) || line.folded.starts_with(&other.folded);
        line.words.len() >= HEADLINE_WORDS
            && beside.filter(|other| other.span != line.span && other.words.len() >= HEADLINE_WORDS).any(repeats)
    }

    /// "(The Courier)" at the end, where another line of the page is just that name.
    fn is_credited_to_outlet(&self, i: usize) -> bool {
        let Some(credit) = bracketed_end(&self.lines[i].text).map(str::trim) else { return false };
        let folded = words::folded(credit, self.knowledge);
        // or where the page says whose it is
        let owns = |(i, other): (usize, &Line)| {
            self.own[i].is_some_and(|own| matches!(own.reason, Litter::Copyright | Litter::About))
                && format!(" {} ", other.folded).contains(&format!(" {folded} "))
        };
        !folded.is_empty()
            && (self.lines.iter().any(|other| other.text == credit)
                || (self.is_page && !self.lines[i].is_closed && self.lines.iter().enumerate().any(owns)))
    }

    /// A name alone between headline and body: the only short line there, or one beside a date.
    pub(super) fn is_lone_name(&self, i: usize, headline: Option<usize>) -> bool {
        let begin = headline.map_or(0, |h| h + 1);
        let is_short = |i: usize| self.own[i].is_none() && self.lines[i].words.len() < HEADLINE_WORDS;
        let line = &self.lines[i];
        let is_upper = |word: &words::Word| !word.span.of(&line.text).contains(char::is_lowercase) && word.is_capital;
        let is_name = (2..=4).contains(&line.words.len())
            // a first name has no article: "السيد المدير" is none
            && !line.folded.starts_with("ال")
            && (!line.is_closed || line.words.iter().any(|word| !word.span.of(&line.text).contains(char::is_lowercase) && word.is_capital))
            && !line.words.iter().any(|word| word.is_number || (self.knowledge.is_function_word(&word.folded) && !is_upper(word)))
            && !line.text.contains([':', '؟', '?', '،', ','])
            && (line.words.iter().all(|word| word.is_capital) || !line.text.chars().any(char::is_uppercase));
        let beside_date = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().any(|near| {
            near < self.body.start
                && self
                    .lines
                    .get(near)
                    .is_some_and(|line| is_date_line(line, self.knowledge) || is_age(line, self.knowledge))
        });
        let is_alone = (begin..self.body.start).filter(|i| is_short(*i)).count() == 1 && i + 1 == self.body.start;
        is_name && !is_salutation(&line.words) && !self.is_own(i, 0.5) && (beside_date || is_alone)
    }
}
