//! The outlet, where the page names it.
//!
//! | in this order | |
//! |---|---|
//! | the copyright line | "© 2029 The Orsen Courier Ltd", "جميع الحقوق محفوظة لجريدة المرسى" |
//! | a name at the head of the page | "صحيفة الميزان", or any that stands on the page once more |
//! | words that are its host | "The Orsen Courier" at orsencourier.example |
//! | where the reader is sent | "تفاصيل أكثر على صدى", "تابعوا الأفق على فيسبوك" |
//! | the end of the headline | "… - The Orsen Courier" |
//! | an author that is a medium | "بقلم: أفق نيوز" |
//!
//! A copyright year is no date, and no outlet is guessed from style. The credited source is none: "المصدر: وكالات".

use super::super::{Litter, Part, Role, Span, Stated};
use super::{Line, Page};
use crate::language::words::Word;

/// Words in an outlet's name at the most.
const OUTLET_WORDS: usize = 5;

/// Words of a line that sends the reader elsewhere at the most; a dek ends with it and is longer.
const POINTER_WORDS: usize = 40;

/// Letters of a host's name that is looked for at the least: "bbc" would be found in too much.
const HOST_LETTERS: usize = 4;

impl Page<'_, '_> {
    /// The outlet; `author` is whom the byline names.
    pub(super) fn outlet(self, author: Option<Span>) -> Option<Stated> {
        let copyrighted = || self.litter(Litter::Copyright).find_map(|line| self.copyright_holder(line));
        let pointed = || self.lines.iter().enumerate().find_map(|(i, line)| self.pointed_to(i, line));
        let author = || author.filter(|author| self.is_medium_name(author.of(self.text)));
        copyrighted()
            .or_else(|| self.heading_name())
            .or_else(|| self.host_name())
            .or_else(pointed)
            .or_else(|| self.behind_headline())
            .or_else(author)
            .map(|span| self.stated(span))
    }

    /// A name that heads the page: it is called a medium, or it stands there once more.
    fn heading_name(self) -> Option<Span> {
        let begins = |part: &Part| matches!(part, Part::Text(_));
        let head = self.parts.iter().position(begins).unwrap_or(self.lines.len());
        let is_name = |line: &&Line| {
            (1..=OUTLET_WORDS).contains(&line.words.len())
                && line.menu_pieces().is_none()
                && !line.is_closed
                && !line.has_date
                && !line.words.iter().all(|word| word.is_number || self.is_of_menu(&word.folded))
        };
        let stands_again = |line: &&Line| {
            let others = self.lines.iter().filter(|other| other.span.start > line.span.end);
            others
                .map(|other| other.folded.as_str())
                .any(|other| other != line.folded && contains_words(other, &line.folded))
        };
        let names = || self.lines[..head].iter().filter(is_name);
        let medium =
            names().find(|line| line.words.len() > 1 && line.words.iter().any(|word| self.is_medium(&word.folded)));
        medium.or_else(|| self.litter(Litter::Navigation).filter(is_name).find(stands_again)).map(|line| line.span)
    }

    /// Whether a folded word belongs to menus and buttons.
    fn is_of_menu(self, folded: &str) -> bool {
        self.is_site_word(folded, |site| site.sections) || self.is_site_word(folded, |site| site.buttons)
    }

    /// Whether a folded word is of the names of media, and not of menus too: *herald*, صحيفة, and not *news*.
    fn is_medium(self, folded: &str) -> bool {
        self.is_site_word(folded, |site| site.media) && !self.is_of_menu(folded)
    }

    /// Whether a name ends like that of a site or channel: يورونيوز, "Orsen TV".
    pub(super) fn is_medium_name(self, name: &str) -> bool {
        let folded = crate::language::words::folded(name, self.knowledge);
        let ends = |end: &str| folded.len() > end.len() && folded.ends_with(end);
        ["نيوز", "برس", " نت", " تي في", "news", "press", " tv", ".com", ".net"].iter().any(|end| ends(end))
    }

    /// Words that, written together, are the name of the host that the page came from.
    fn host_name(self) -> Option<Span> {
        let host = self.url?.split_once("://")?.1.split(['/', ':', '?']).next()?.to_lowercase();
        let mut labels: Vec<&str> = host.split('.').filter(|label| *label != "www").collect();
        labels.pop();
        let label = labels.into_iter().max_by_key(|label| label.len())?.replace('-', "");
        let squeezed = |words: &[Word]| words.iter().map(|word| word.folded.as_str()).collect::<String>();
        let is_host = |words: &[Word]| {
            let name = squeezed(words);
            name == label || (words.len() > 1 && name.strip_prefix("the").is_some_and(|name| name == label))
        };
        let found = |line: &Line| {
            let lengths = (1..=OUTLET_WORDS).rev();
            let mut runs = lengths.flat_map(|length| line.words.windows(length));
            runs.find(|run| is_host(run)).and_then(|run| span(line, run))
        };
        let is_short = |line: &&Line| !line.is_paragraph();
        (label.chars().count() >= HOST_LETTERS).then(|| self.lines.iter().filter(is_short).find_map(found)).flatten()
    }

    /// "تفاصيل أكثر على صدى." at the end of a dek, "Follow The Courier on …" below the article.
    fn pointed_to(self, i: usize, line: &Line) -> Option<Span> {
        let is_text = matches!(self.parts[i], Part::Text(Role::Headline | Role::Subhead));
        if is_text || line.words.len() > POINTER_WORDS {
            return None;
        }
        let mut places = self.knowledge.credits().outlet_places(&line.words);
        places.find_map(|(at, is_phrase)| self.name_after(i, line, at, !is_phrase))
    }

    /// The name that begins at a word and ends before "on" and a platform, or, where the phrase says enough, with the line.
    fn name_after(self, i: usize, line: &Line, at: usize, is_weak: bool) -> Option<Span> {
        let small = |word: &Word| self.knowledge.is_function_word(&word.folded) && !word.is_capital;
        let rest = line.words.get(at..)?;
        let length = rest.iter().position(small).unwrap_or(rest.len());
        let named = rest.get(..length).filter(|named| (1..=OUTLET_WORDS - 1).contains(&named.len()))?;
        let is_other = |word: &Word| {
            self.is_of_menu(&word.folded)
                || self.is_site_word(&word.folded, |site| site.address)
                || self.is_site_word(&word.folded, |site| site.service)
                || word.is_number
        };
        let has_case = self.has_case(&line.text);
        let is_name = !named.iter().any(is_other) && (!has_case || named.iter().all(|word| word.is_capital));
        let is_text = matches!(self.parts[i], Part::Text(_)) && line.is_closed;
        let goes_on = !is_text && rest.get(length + 1).is_some_and(is_other);
        let ends = length == rest.len() && !is_weak;
        (is_name && (ends || goes_on)).then(|| span(line, named)).flatten()
    }

    /// What follows the headline where a line of the head is the headline and more: "… - The Orsen Courier".
    fn behind_headline(self) -> Option<Span> {
        let headline = self.lines.iter().zip(self.parts).find(|(_, part)| **part == Part::Text(Role::Headline))?.0;
        let longer = self.lines.iter().filter(|line| {
            let rest = line.folded.strip_prefix(headline.folded.as_str());
            line.span != headline.span && rest.is_some_and(|rest| rest.starts_with(' '))
        });
        let more = |line: &Line| {
            let named = line.words.get(headline.words.len()..).filter(|named| named.len() <= OUTLET_WORDS)?;
            span(line, named)
        };
        longer.into_iter().find_map(more).or_else(|| {
            // the headline itself may end so: then the name stands on the page once more
            let at = [" | ", " - ", " – ", " — "].iter().filter_map(|mark| headline.text.rfind(mark)).max()?;
            let named: Vec<Word> = headline.words.iter().filter(|word| word.span.start > at).cloned().collect();
            let folded: Vec<&str> = named.iter().map(|word| word.folded.as_str()).collect();
            let others = self.lines.iter().filter(|line| line.span != headline.span && !line.is_paragraph());
            let stands = others.into_iter().any(|line| contains_words(&line.folded, &folded.join(" ")));
            (stands && named.len() <= OUTLET_WORDS).then(|| span(headline, &named)).flatten()
        })
    }

    /// Who holds the rights: what stands behind sign and year, else before them, without the formula and a company's ending.
    fn copyright_holder(self, line: &Line) -> Option<Span> {
        let sign =
            line.text.char_indices().find(|(at, c)| *c == '©' && !line.text[..*at].ends_with(char::is_alphabetic));
        let year = line.words.iter().position(|word| word.is_number && word.folded.len() == 4);
        let is_right = |word: &Word| word.folded.chars().count() > 3 && self.is_formula(word);
        if sign.is_none() && !line.words.iter().any(is_right) {
            return None;
        }
        let (at, begin) = match (sign, year) {
            (Some((at, _)), _) => {
                (line.words.iter().position(|word| word.span.start > at).unwrap_or(line.words.len()), at)
            }
            (None, Some(year)) => (year, line.words[year].span.start),
            (None, None) => (0, 0),
        };
        // "© 2030 | Designed by …" names no holder behind the year
        let follows = year.is_none_or(|year| {
            !line.text[line.words[year].span.end..].trim_start().starts_with(['.', '|', '-', '–', '—'])
        });
        let after = || {
            self.holder(line, &line.words[at..]).filter(|holder| {
                follows || year.is_some_and(|year| holder.end <= line.place(line.words[year].span).start)
            })
        };
        let before = || {
            let words: Vec<Word> = line.words[..at].iter().filter(|word| word.span.end <= begin).cloned().collect();
            self.holder(line, &words)
        };
        after().or_else(before)
    }

    /// Whether a word is of the formula of rights or ends a company's name.
    fn is_formula(self, word: &Word) -> bool {
        self.is_credit_word(&word.folded, |credits| credits.formula)
    }

    /// The first name in some words of a line about rights.
    fn holder(self, line: &Line, words: &[Word]) -> Option<Span> {
        let is_formula = |word: &Word| word.is_number || self.is_formula(word);
        let mut begin = 0;
        while begin < words.len() {
            let mut end = begin;
            while end < words.len() && !(end > begin && parts(line, &words[end - 1], &words[end])) {
                end += 1;
            }
            let run = &words[begin..end];
            begin = end;
            let Some(first) = run.iter().position(|word| !is_formula(word) || word.folded == "the") else { continue };
            let last = run.iter().rposition(|word| !is_formula(word)).map_or(first, |last| last + 1);
            let named = &run[first..last.max(first)];
            if named.is_empty() || named.len() > OUTLET_WORDS {
                continue;
            }
            let mut found = span(line, named)?;
            // "محفوظة لجريدة المرسى": the preposition is none of the name
            let is_joined = first > 0 && is_formula(&run[first - 1]);
            if is_joined && named[0].span.of(&line.text).starts_with('ل') && named[0].folded.chars().count() > 3 {
                found.start += 'ل'.len_utf8();
            }
            return Some(found);
        }
        None
    }
}

/// Whether more than white space parts two words.
fn parts(line: &Line, before: &Word, after: &Word) -> bool {
    let between = &line.text[before.span.end..after.span.start];
    // "(c)" is a sign, "(AMP)" another name
    let is_sign = |word: &Word| word.is_number || word.folded == "c";
    if between.contains('(') && !is_sign(after) {
        return true;
    }
    let is_year_sign = |c: char| matches!(c, '©' | '(' | ')' | '&' | '\'' | '’');
    !between.chars().all(|c| c.is_whitespace() || is_year_sign(c))
}

fn span(line: &Line, words: &[Word]) -> Option<Span> {
    Some(line.place(Span::new(words.first()?.span.start, words.last()?.span.end)))
}

fn contains_words(line: &str, words: &str) -> bool {
    format!(" {line} ").contains(&format!(" {words} "))
}
