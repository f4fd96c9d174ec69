//! A credit cut into what it names: "LONDON, 3 March (AFP)", "القاهرة - أ ش أ", "الدسم: ناصر الهذيلي".
//!
//! ```text
//! دوربان (جنوب إفريقيا) (أ ف ب)      place, its region, agency
//! هالفينا في 12 مايو /وفا/           place, date, agency
//! بيروت – «الحياة»                   place, a paper in quotation marks
//! ```
//!
//! Here it is only cut and told whether each piece *may* be what it stands for. Whether something that can be read like a credit
//! is one, its place on the page decides (`opening`).

use super::super::Span;
use super::Page;
use crate::language::names::places::{Form, Places};
use crate::language::site::{SiteWords, holds};
use crate::language::words::{Word, words};
use crate::language::{dates, reporting};

/// Words in the name of a place or of an agency at the most: "دبي، الإمارات العربية المتحدة" is one of a word and a region of three.
const NAME_WORDS: usize = 4;

/// What a credit names, each as a span of the text that was read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Credit {
    pub place: Option<Span>,
    pub agency: Option<Span>,
    pub author: Option<Span>,
    pub has_date: bool,
    /// What shows that the agency is one.
    pub shown: Option<Shown>,
    /// Whether the place is a country or a capital that is known.
    pub is_known: bool,
    /// Whether it begins with the name of a medium: "قناة الضفتين - تالين".
    pub is_medium: bool,
}

/// What shows that words name an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// They are known.
    Known,
    /// They stand in brackets or quotation marks.
    Marked,
    /// They stand behind a dash, and are one word.
    Alone,
}

/// What stands before a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Nothing,
    Dash,
    Stroke,
    Colon,
    Comma,
    Bracket,
    Quote,
    /// Nothing but the end of a bracket or of quotation marks, or their begin in the middle of words: a sentence.
    Inside,
}

/// Words between two marks.
struct Piece {
    span: Span,
    mark: Mark,
}

impl Page<'_, '_> {
    /// What a text names, if it can be read as a credit from its first to its last word.
    pub(super) fn credit(self, text: &str) -> Option<Credit> {
        let mut credit = Credit::default();
        let mut bracketed: Vec<Span> = Vec::new();
        for piece in pieces(text) {
            let inside = piece.span.of(text);
            let read = words(inside, self.knowledge);
            let named = self.without_date(&read);
            credit.has_date |= named.len() < read.len();
            let (Some(first), Some(last)) = (named.first(), named.last()) else { continue };
            let span = Span::new(piece.span.start + first.span.start, piece.span.start + last.span.end);
            let folded: Vec<&str> = named.iter().map(|word| word.folded.as_str()).collect();
            if self.is_agency(&folded) {
                if credit.shown != Some(Shown::Known) {
                    (credit.agency, credit.shown) = (Some(span), Some(Shown::Known));
                }
                continue;
            }
            if folded.iter().all(|word| holds(self.knowledge.credits().genres, word)) && piece.mark != Mark::Nothing {
                continue;
            }
            let names_medium = |word: &&str| self.is_site_word(word, |site| site.media);
            if piece.mark == Mark::Nothing
                && credit.place.is_none()
                && (2..=NAME_WORDS).contains(&named.len())
                && folded.iter().any(names_medium)
                && !self.has_case(inside)
            {
                credit.is_medium = true;
                continue;
            }
            // behind a medium two words are its author rather than a place
            if credit.is_medium
                && matches!(piece.mark, Mark::Dash | Mark::Stroke)
                && credit.author.is_none()
                && named.len() > 1
                && self.place(inside, named).is_none()
                && self.may_be_name(inside, named)
            {
                credit.author = Some(span);
                continue;
            }
            match piece.mark {
                Mark::Bracket => bracketed.push(span),
                Mark::Quote if credit.agency.is_none() && named.len() <= NAME_WORDS => {
                    (credit.agency, credit.shown) = (Some(span), Some(Shown::Marked));
                }
                // the country of a city
                Mark::Comma if credit.place.is_some() && named.len() <= NAME_WORDS => {}
                Mark::Nothing | Mark::Dash | Mark::Stroke if credit.place.is_none() => {
                    if !self.may_be_place(inside, named) {
                        return None;
                    }
                    credit.is_known = self.place(inside, named).is_some();
                    credit.place = Some(span);
                }
                Mark::Dash | Mark::Stroke | Mark::Colon
                    if credit.author.is_none() && self.may_be_name(inside, named) =>
                {
                    credit.author = Some(span);
                }
                Mark::Dash | Mark::Stroke if credit.agency.is_none() && named.len() == 1 => {
                    (credit.agency, credit.shown) = (Some(span), Some(Shown::Alone));
                }
                _ => return None,
            }
        }
        for span in bracketed.into_iter().rev() {
            let read = words(span.of(text), self.knowledge);
            let is_name = read.iter().all(|word| word.is_capital) || !self.has_case(span.of(text));
            if read.len() > NAME_WORDS || !is_name {
                return None;
            }
            if credit.agency.is_none() {
                (credit.agency, credit.shown) = (Some(span), Some(Shown::Marked));
            }
        }
        self.put_right(text, &mut credit);
        let is_credit =
            credit.place.is_some() || credit.agency.is_some() || (credit.is_medium && credit.author.is_some());
        is_credit.then_some(credit)
    }

    /// "محمد هنداوي - القاهرة": the author stands first where only the second is a place.
    fn put_right(self, text: &str, credit: &mut Credit) {
        let (Some(place), Some(author)) = (credit.place, credit.author) else { return };
        let known = |span: Span| self.place(span.of(text), &words(span.of(text), self.knowledge)).is_some();
        if !known(place) && known(author) {
            (credit.place, credit.author) = (Some(author), Some(place));
            credit.is_known = true;
        }
    }

    /// Whether folded words name a news agency: a known one, its initials, or a name with "agency" in it.
    pub(super) fn is_agency(self, folded: &[&str]) -> bool {
        let is = |word: &str| self.is_site_word(word, |site| site.agencies);
        let is_initials = folded.len() > 1 && folded.iter().all(|word| word.chars().count() == 1);
        folded.len() <= NAME_WORDS
            && !folded.iter().any(|word| self.says(word))
            && (folded.iter().any(|word| is(word)) || (is_initials && is(&folded.concat())))
    }

    /// The words before a date, or behind it: "المدينة في 3 مارس", "June 12". All of them where there is none.
    fn without_date(self, read: &[Word]) -> &[Word] {
        let is_date = |word: &Word| word.is_number || self.is_calendar(&word.folded);
        let Some(begin) = read.iter().position(is_date) else { return read };
        let Some(end) = read.iter().rposition(is_date) else { return read };
        if !read.iter().any(|word| word.is_number) && end - begin + 1 < read.len() {
            return read; // "مارس" alone may be part of a name
        }
        let is_small = |word: &Word| self.knowledge.is_function_word(&word.folded);
        let before = read[..begin].iter().rposition(|word| !is_small(word)).map_or(0, |last| last + 1);
        if before > 0 { &read[..before] } else { &read[end + 1..] }
    }

    /// Whether a folded word is of the name of a month or a day.
    pub(super) fn is_calendar(self, folded: &str) -> bool {
        dates::is_in_name(folded, self.knowledge.language())
    }

    /// What the words are the whole name of: a country or a capital.
    pub(super) fn place(self, text: &str, named: &[Word]) -> Option<Form> {
        let places = Places::of(self.knowledge.language())?;
        let keys: Vec<String> = named.iter().map(|word| Places::key(&word.folded)).collect();
        let is_upper = |i: usize| named.get(i).is_some_and(|word| !word.span.of(text).contains(char::is_lowercase));
        let (length, place) = places.at(&keys, 0, is_upper)?;
        let place = place.filter(|place| matches!(place.form, Form::Country | Form::Capital))?;
        (length == named.len()).then_some(place.form)
    }

    pub(super) fn has_case(self, text: &str) -> bool {
        self.knowledge.has_capitals() && text.chars().any(|c| c.is_uppercase() || c.is_lowercase())
    }

    /// Whether the words may be the name of a place: few, with capitals where there are any, and none that speaks of something else.
    fn may_be_place(self, text: &str, named: &[Word]) -> bool {
        if self.place(text, named).is_some() {
            return true;
        }
        let has_case = self.has_case(text);
        let most = if has_case { NAME_WORDS } else { NAME_WORDS - 1 };
        let is_other = |word: &Word| {
            let site = |of: fn(&SiteWords) -> &str| self.is_site_word(&word.folded, of);
            holds(self.knowledge.credits().genres, &word.folded)
                || holds(self.knowledge.credits().roles, &word.folded)
                || site(|site| site.sections)
                || site(|site| site.published)
                || site(|site| site.updated)
                || site(|site| site.pictures)
                || site(|site| site.sources)
                || site(|site| site.authors)
                || self.says(&word.folded)
                || self.is_office(&word.folded)
        };
        let is_small = |word: &Word| self.knowledge.is_function_word(&word.folded);
        (1..=most).contains(&named.len())
            && !named.iter().any(|word| word.is_number || is_other(word))
            && if has_case {
                named.iter().all(|word| word.is_capital || holds(self.knowledge.naming().particles, &word.folded))
                    && !is_small(&named[0])
            } else {
                !named.iter().any(|word| is_small(word) || holds(self.knowledge.naming().given, &word.folded))
            }
    }

    /// Whether the words may be a person's name: two to four, in capitals where there are any, none of grammar.
    pub(super) fn may_be_name(self, text: &str, named: &[Word]) -> bool {
        let credits = self.knowledge.credits();
        let naming = self.knowledge.naming();
        let has_case = self.has_case(text);
        let titled = named.first().is_some_and(|word| holds(credits.titles, &word.folded));
        let bare = if titled { &named[1..] } else { named };
        let is_part = |word: &Word| {
            let is_particle = holds(naming.particles, &word.folded);
            let is_other = holds(naming.none, &word.folded)
                || self.says(&word.folded)
                || self.is_office(&word.folded)
                || self.knowledge.is_function_word(&word.folded)
                || self.is_calendar(&word.folded)
                || holds(credits.genres, &word.folded)
                || holds(credits.roles, &word.folded)
                || self.is_site_word(&word.folded, |site| site.sections)
                || self.is_site_word(&word.folded, |site| site.buttons)
                || self.is_site_word(&word.folded, |site| site.published)
                || self.is_site_word(&word.folded, |site| site.sources)
                || self.is_site_word(&word.folded, |site| site.pictures)
                || holds(naming.bodies, &word.folded);
            is_particle || (!word.is_number && (word.is_capital || !has_case) && !is_other)
        };
        (2..=NAME_WORDS).contains(&bare.len())
            && bare.iter().all(is_part)
            && self.place(text, named).is_none()
            && !text.contains(['?', '؟', '!', '"', '«', '“'])
    }

    /// Whether a folded word is a verb of saying, perhaps with a conjunction.
    fn says(self, folded: &str) -> bool {
        let bare = folded.strip_prefix(self.knowledge.conjunction_prefixes()).unwrap_or(folded);
        [folded, bare].into_iter().any(|word| reporting::class_of(word, self.knowledge.language()).is_some())
    }

    /// Whether a folded word is an office, with or without its article.
    fn is_office(self, folded: &str) -> bool {
        let offices = self.knowledge.naming().offices.iter().flat_map(|(_, phrases)| phrases.split([';', ' ']));
        let bare = folded.strip_prefix("ال").unwrap_or(folded);
        offices.filter(|office| office.chars().count() > 2).any(|office| office == folded || office == bare)
    }
}

/// Whether a character is a dash that parts: not the hyphen inside a word of a script with case.
pub(super) fn is_dash(c: char, before: Option<char>, after: Option<char>) -> bool {
    let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_caseless = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    match c {
        '–' | '—' | '_' | '―' => true,
        '-' | '‑' | '−' => {
            let at_space = is_space(before) || is_space(after);
            at_space
                || before == Some('-')
                || after == Some('-')
                || before == Some(')')
                || (is_caseless(before) && is_caseless(after))
        }
        'ـ' => is_space(before) || is_space(after),
        _ => false,
    }
}

/// The words between the marks of a credit.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut mark = Mark::Nothing;
    let mut start = 0;
    let mut add = |start: usize, end: usize, mark: Mark| {
        let raw = &text[start..end];
        let bare = raw.trim();
        if bare.chars().any(char::is_alphanumeric) {
            let begin = start + (raw.len() - raw.trim_start().len());
            pieces.push(Piece { span: Span::new(begin, begin + bare.len()), mark });
            return true;
        }
        false
    };
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for (i, (at, c)) in chars.iter().copied().enumerate() {
        let beside = |j: Option<usize>| j.and_then(|j| chars.get(j)).map(|(_, c)| *c);
        let next = match c {
            c if is_dash(c, beside(i.checked_sub(1)), beside(Some(i + 1))) => Mark::Dash,
            '/' | '|' | '\\' | '•' => Mark::Stroke,
            ':' | '：' => Mark::Colon,
            ',' | '،' => Mark::Comma,
            '(' | '[' => Mark::Bracket,
            '«' | '"' | '“' | '”' => Mark::Quote,
            ')' | ']' | '»' => Mark::Inside,
            _ => continue,
        };
        let stood = add(start, at, mark);
        start = at + c.len_utf8();
        // the mark that closes a quotation opens none, and one in the middle of words is of the sentence
        mark = if next == Mark::Quote && (mark == Mark::Quote || stood) { Mark::Inside } else { next };
    }
    add(start, text.len(), mark);
    pieces
}
