//! Finds the names in an Arabic sentence, without capitals to go by.
//!
//! What shows a person is an office before the name (الرئيس الروسي فلاديمير بوتين), a first name that is hardly another word, or a
//! word of such a name elsewhere (قال بوتين). What shows a body is the noun at its head and an article behind it (وزارة
//! النقل التورفيلية). Where a name ends is the hard part: a word goes on the name only if nothing speaks for its being a common
//! noun, that is if it is nowhere in the corpus with an article or a possessive ending, is not shaped like a verbal noun,
//! and is no word of time, office or grammar.
//!
//! What it does not do: names without any such sign; towns that are no capital.

use super::found::{Evidence, Found, What};
use super::line::{Lexicon, Line, forms};
use crate::language::names::Office;
use crate::language::names::places::{Form, Places};

/// Words of an office's complement at the most: وزير الدولة للشؤون الخارجية.
const LONGEST_COMPLEMENT: usize = 5;

/// Words of a person's name at the most, particles included.
const LONGEST_NAME: usize = 5;

/// Behind an office a third word of so many letters is taken for the family name (رجب طيب أردوغان); shorter ones are more often the
/// verb's object.
const LONG_FAMILY: usize = 6;

/// Words of a body's name behind its head at the most.
const LONGEST_BODY: usize = 5;

/// The mentions of a sentence in order. With `parts_only` as false only what shows itself is found; the words of those names
/// must stand in [`Evidence::parts`] before single words are.
pub(super) fn found(line: &Line, known: &Lexicon, evidence: &Evidence, with_parts: bool) -> Vec<Found> {
    let finder = Finder { line, known, evidence };
    let mut found = Vec::new();
    let mut i = 0;
    while i < line.len() {
        i = finder.at(i, with_parts, &mut found).unwrap_or(i + 1);
    }
    found
}

struct Finder<'l> {
    line: &'l Line<'l>,
    known: &'l Lexicon,
    evidence: &'l Evidence,
}

/// An office with its complement.
struct Title {
    office: Office,
    country: Option<&'static str>,
    /// Letters before it that are clitics.
    skip: usize,
    end: usize,
}

impl Finder<'_> {
    /// What begins at word `i`; where to read on.
    fn at(&self, i: usize, with_parts: bool, found: &mut Vec<Found>) -> Option<usize> {
        let line = self.line;
        if let Some(title) = self.title(i) {
            let label = line.span(i, title.end, title.skip);
            let name = if line.touches(title.end - 1) { self.name(title.end, true, with_parts) } else { None };
            let apposed = found.last().filter(|last| {
                let between = line.text.get(last.span.end..label.start).unwrap_or("-");
                matches!(last.what, What::Person { .. }) && between.trim() == "،"
            });
            let of = name.as_ref().map(|(span, _, _)| *span).or(apposed.map(|last| last.span));
            let what = What::Label { office: title.office, country: title.country, of };
            found.push(Found { span: label, what });
            let Some((span, words, end)) = name else { return Some(title.end) };
            found.push(Found { span, what: What::Person { words } });
            return Some(end);
        }
        if let Some((length, place, skip)) = line.place(i)
            && place.form != Form::Adjective
        {
            let what = What::Known { code: place.code, form: place.form };
            found.push(Found { span: line.span(i, i + length, skip), what });
            return Some(i + length);
        }
        if let Some((body, end)) = self.body(i) {
            found.push(body);
            return Some(end);
        }
        let (span, words, end) = self.name(i, false, with_parts)?;
        found.push(Found { span, what: What::Person { words } });
        Some(end)
    }

    fn title(&self, i: usize) -> Option<Title> {
        let line = self.line;
        let (skip, office, is_definite) = forms(line.folded(i)).into_iter().find_map(|(skip, form)| {
            let bare = form.strip_prefix("ال");
            let office = self.known.office_noun(bare.unwrap_or(&form))?;
            Some((skip, office, bare.is_some()))
        })?;
        let mut title = Title { office, country: None, skip, end: i + 1 };
        let mut is_defined = is_definite || matches!(office, Office::Counterpart);
        while title.end < line.len().min(i + 1 + LONGEST_COMPLEMENT) && line.touches(title.end - 1) {
            let j = title.end;
            let word = line.folded(j);
            if let Some((length, place, _)) = line.place(j) {
                // "وزير روسي" is one of several, "رئيس فرنسا" and "الرئيس الفرنسي" are the one
                if place.form == Form::Adjective && !word.contains("ال") {
                    return None;
                }
                // الرئيس الروسي بكين: what follows a whole label is no part of it
                if place.form != Form::Adjective && is_defined {
                    break;
                }
                let country = Places::country_of(place.code);
                title.country = title.country.or(if place.form == Form::Body { country } else { Some(place.code) });
                title.end += length;
                is_defined = true;
                continue;
            }
            let is_article =
                word.starts_with("ال") || word.starts_with("لل") || (is_defined && word.starts_with("وال"));
            // الرئيس السابق, الرئيس التورفيلي; but not الرئيس السيسي
            let is_name = is_definite && self.evidence.pair(line.folded(i), word) > 1 && self.evidence.count(word) > 3;
            if is_article && !is_name && !self.known.is_none(word) && self.office_of(j).is_none() {
                is_defined = true;
                title.end += 1;
            } else if word == "باسم" {
                title.end += 1;
                is_defined = false;
            } else if !is_defined && self.is_plain(word) {
                title.end += 1;
            } else {
                break;
            }
            let portfolio = word.strip_prefix("ال").unwrap_or(word);
            title.office = match (title.office, portfolio) {
                (Office::Minister, "خارجيه") => Office::ForeignMinister,
                (Office::Minister, "دفاع") => Office::DefenceMinister,
                (Office::President, "وزراء" | "حكومه") => Office::PrimeMinister,
                // the president of a union, the leader of a party
                (Office::President | Office::Leader | Office::Secretary, _) if !is_definite => Office::Other,
                (office, _) => office,
            };
        }
        is_defined.then_some(title)
    }

    fn office_of(&self, i: usize) -> Option<Office> {
        let word = self.line.folded(i);
        self.known.office_noun(word.strip_prefix("ال").unwrap_or(word))
    }

    fn is_plain(&self, word: &str) -> bool {
        !self.known.is_none(word) && !self.known.is_verb(word) && !word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// The person's name at `i`: behind an office, or by a first name or a part of a known name.
    fn name(
        &self,
        i: usize,
        behind_office: bool,
        with_parts: bool,
    ) -> Option<(crate::article::Span, Vec<String>, usize)> {
        let line = self.line;
        let stripped = if behind_office { vec![(0, line.folded(i).to_owned())] } else { forms(line.folded(i)) };
        let (skip, first) = stripped.into_iter().find(|(skip, form)| {
            let is_part = with_parts && self.evidence.parts.contains(form.as_str());
            let may = self.known.is_given(form) || (is_part && (*skip > 0 || self.is_sure_part(i, form)));
            may || (behind_office && *skip == 0 && self.may_be_name(form))
        })?;
        let is_given = self.known.is_given(&first);
        let mut end = i + 1;
        let mut previous = first.clone();
        while end < line.len().min(i + LONGEST_NAME) && line.touches(end - 1) {
            let word = line.folded(end);
            if self.known.is_particle(word)
                && end + 1 < line.len()
                && line.touches(end)
                && self.may_be_name(line.folded(end + 1))
            {
                end += 2;
                previous = line.folded(end - 1).to_owned();
                continue;
            }
            let is_family = word.starts_with("ال") && is_given && line.place(end).is_none_or(|_| end > i + 1);
            let is_known_family = word.starts_with("ال") && self.evidence.pair(&previous, word) > 1 && is_given;
            let recurs = self.evidence.pair(&previous, word) > 1;
            let is_shown = end == i + 1 && (behind_office || is_given);
            let is_long = behind_office && word.chars().count() >= LONG_FAMILY;
            let goes_on = if self.is_joined(word) {
                false
            } else if word.starts_with("ال") {
                (is_family && !self.known.is_none(word) && self.office_of(end).is_none()) || is_known_family
            } else if behind_office || is_given {
                self.may_be_name(word) && (is_shown || recurs || is_long || is_foreign(word))
            } else {
                self.evidence.names.contains(&(previous.clone(), word.to_owned()))
            };
            if !goes_on {
                break;
            }
            previous = word.to_owned();
            end += 1;
            if previous.starts_with("ال") {
                break;
            }
        }
        let is_whole = end > i + 1;
        let is_part = with_parts && self.evidence.parts.contains(&first);
        if !is_whole && !is_part {
            return None;
        }
        // a first name and a word that follows it once are no name where no office stands before
        let shows = behind_office || is_given || is_part;
        shows.then(|| (line.span(i, end, skip), line.folded_words(i, end, &first), end))
    }

    /// Whether a word is another word with a و before it: بوتين وشي, ليانا دورفان ونظيرها.
    fn is_joined(&self, word: &str) -> bool {
        word.strip_prefix('و').is_some_and(|rest| {
            rest.starts_with("ال")
                || self.evidence.words.contains_key(rest)
                || self.known.office_noun(rest).is_some()
                || self.known.is_given(rest)
        })
    }

    /// Whether a single word that is part of a name elsewhere is one here too: not where it may be a common word.
    fn is_sure_part(&self, i: usize, word: &str) -> bool {
        let follows_verb = i > 0 && self.known.is_verb(self.line.folded(i - 1));
        self.may_be_name(word) && (follows_verb || word.chars().count() > 3 || self.evidence.count(word) > 2)
    }

    /// Whether nothing speaks against a word's being part of a person's name.
    fn may_be_name(&self, word: &str) -> bool {
        if self.known.is_given(word) {
            return true;
        }
        let is_common = || {
            let stands = |form: String| self.evidence.words.contains_key(&form);
            stands(format!("ال{word}"))
                || stands(format!("{word}ه"))
                || stands(format!("{word}ها"))
                || stands(format!("{word}هم"))
        };
        let places = self.line.words.iter().position(|w| w.folded == word).and_then(|i| self.line.place(i));
        word.chars().count() >= 2
            && !word.starts_with("ال")
            && !word.starts_with("لل")
            && word.chars().all(char::is_alphabetic)
            && self.is_plain(word)
            && !self.known.is_body(word)
            && self.known.office_noun(word).is_none()
            && places.is_none()
            && !is_shaped_like_noun(word)
            && !is_common()
    }

    /// A body by its head: وزارة, منظمة and what follows with an article, or a country's name.
    fn body(&self, i: usize) -> Option<(Found, usize)> {
        let line = self.line;
        let (skip, head) = forms(line.folded(i)).into_iter().find(|(_, form)| self.known.is_body(form))?;
        let mut end = i + 1;
        let mut country = None;
        let mut is_defined = false;
        while end < line.len().min(i + 1 + LONGEST_BODY) && line.touches(end - 1) {
            let word = line.folded(end);
            if let Some((length, place, skip)) = line.place(end)
                && skip == 0
                && (place.form != Form::Adjective || word.starts_with("ال"))
            {
                country = country.or(Some(place.code).filter(|_| place.form != Form::Body));
                end += length;
                is_defined = true;
                if place.form != Form::Adjective {
                    break;
                }
                continue;
            }
            let is_article = word.starts_with("ال") || (is_defined && word.starts_with("لل"));
            if is_article && self.is_plain(word) && self.office_of(end).is_none() {
                is_defined = true;
                end += 1;
            } else if end == i + 1 && self.is_plain(word) && line.folded(end + 1).starts_with("ال") && line.touches(end)
            {
                end += 1;
            } else {
                break;
            }
        }
        let words = line.folded_words(i, end, &head);
        is_defined.then(|| (Found { span: line.span(i, end, skip), what: What::Body { words, country } }, end))
    }
}

/// Endings that foreign names have in Arabic letters and Arabic nouns hardly ever. Weak evidence: it only lets a name go on.
const FOREIGN_ENDINGS: [&str; 16] =
    ["وف", "يف", "وفا", "يفا", "سكي", "نكو", "يتش", "تش", "ينغ", "ينج", "سون", "برغ", "ستين", "يان", "شفيلي", "دزه"];

fn is_foreign(word: &str) -> bool {
    word.chars().count() >= 4 && FOREIGN_ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Shapes of Arabic verbal nouns, feminines and plurals, which follow an office as its object: استعداد, تعزيز, اجتماع, إعلان, زيارة.
fn is_shaped_like_noun(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    match letters[..] {
        ['ا', 'س', 'ت', _, _, ..] => true,
        ['ت', _, _, 'ي', _] | ['ا', _, 'ت', _, 'ا', _] | ['ا', 'ن', _, _, 'ا', _] | ['ا', _, _, 'ا', _] => {
            true
        }
        [.., 'ا', 'ت'] if letters.len() > 4 => true,
        [.., 'ه'] => true,
        _ => false,
    }
}
