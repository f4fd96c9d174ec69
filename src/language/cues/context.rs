//! What must stand around a cue for it to be one: a few plain conditions on its neighbours within the sentence.
//!
//! Neighbours are parted by space, a hyphen or quotation marks; a comma or a stop ends the neighbourhood.

use crate::article::Span;
use crate::language::Knowledge;
use crate::language::names::places::{Form, Places};
use crate::language::words::Word;

/// When an entry counts.
#[derive(Debug)]
pub struct Context {
    /// One of these must be so; empty: nothing must.
    pub any: &'static [Neighbour],
    /// None of these may be so.
    pub none: &'static [Neighbour],
}

impl Context {
    /// Counts wherever it stands.
    pub const ANY: Context = Context { any: &[], none: &[] };

    pub(super) fn holds(&self, around: &Around) -> bool {
        let is_so = |neighbour: &Neighbour| neighbour.is_so(around);
        (self.any.is_empty() || self.any.iter().any(is_so)) && !self.none.iter().any(is_so)
    }
}

/// A condition. Lists are folded words parted by spaces; in a word `*` stands for any letters at its end or its beginning,
/// `#` is a number, and `+` joins words that stand in a row.
#[derive(Clone, Copy, Debug)]
pub enum Neighbour {
    /// One of these stands right before it.
    Before(&'static str),
    /// One of these stands right after it.
    After(&'static str),
    /// One of these stands among the first few words after it.
    Soon(&'static str),
    /// A country, capital, adjective of a country, or the name of a person stands right before it.
    NameBefore,
    /// The same right after it, also behind a particle of the language (*de*).
    NameAfter,
    /// What lists cannot say.
    Test(fn(&Around) -> bool),
}

impl Neighbour {
    fn is_so(self, around: &Around) -> bool {
        let has = |list: &str, fits: &dyn Fn(&[&str]) -> bool| {
            list.split_whitespace().any(|item| fits(&item.split('+').collect::<Vec<_>>()))
        };
        match self {
            Self::Before(list) => has(list, &|run| {
                let mut steps = run.iter().rev().zip(1..);
                steps.all(|(word, step)| around.before(step).is_some_and(|it| around.fits(word, it)))
            }),
            Self::After(list) => has(list, &|run| {
                let mut steps = run.iter().zip(1..);
                steps.all(|(word, step)| around.after(step).is_some_and(|it| around.fits(word, it)))
            }),
            Self::Soon(list) => {
                let near = || (1..=SOON).map_while(|step| around.after(step));
                list.split_whitespace().any(|word| near().any(|it| around.fits(word, it)))
            }
            Self::NameBefore => around.before(1).is_some() && around.is_name(around.from - 1),
            Self::NameAfter => {
                let is_particle = |word: &Word| PARTICLES.contains(&word.folded.as_str());
                let next = if around.after(1).is_some_and(is_particle) { 2 } else { 1 };
                around.after(next).is_some() && around.is_name(around.to + next - 1)
            }
            Self::Test(test) => test(around),
        }
    }
}

/// How many words after a cue [`Neighbour::Soon`] looks at: a verb's subject with its title. At one only what an entry is
/// written before is seen; the more, the more of another clause.
const SOON: usize = 3;

/// Words between a French noun and the name that it belongs to.
const PARTICLES: [&str; 4] = ["de", "du", "des", "la"];

/// A cue among the words of its sentence.
pub struct Around<'a> {
    /// The text that the words lie in.
    pub text: &'a str,
    /// The words of the sentence.
    pub words: &'a [Word],
    /// The first word of the cue.
    pub from: usize,
    /// One past its last word.
    pub to: usize,
    pub(super) knowledge: &'static dyn Knowledge,
}

impl<'a> Around<'a> {
    /// The word `steps` before it, if nothing parts the two.
    pub fn before(&self, steps: usize) -> Option<&'a Word> {
        let at = self.from.checked_sub(steps)?;
        (at..self.from).all(|word| touches(self.text, self.words, word)).then(|| &self.words[at])
    }

    /// The word `steps` after it, if nothing parts the two.
    pub fn after(&self, steps: usize) -> Option<&'a Word> {
        let at = self.to + steps - 1;
        let joined = at < self.words.len() && (self.to - 1..at).all(|word| touches(self.text, self.words, word));
        joined.then(|| &self.words[at])
    }

    /// Whether a word of a list is this word, particles written onto it aside.
    fn fits(&self, listed: &str, word: &Word) -> bool {
        if listed == "#" {
            return word.is_number;
        }
        let is_it = |folded: &str| match (listed.strip_suffix('*'), listed.strip_prefix('*')) {
            (Some(start), _) => folded.starts_with(start),
            (_, Some(end)) => folded.ends_with(end),
            _ => folded == listed,
        };
        is_it(&word.folded) || self.knowledge.cues().without_prefix(&word.folded).any(is_it)
    }

    /// Whether the word at `at` names a country or a person, as far as its language shows it.
    fn is_name(&self, at: usize) -> bool {
        let keys: Vec<String> = self.words[at..].iter().take(4).map(|word| Places::key(&word.folded)).collect();
        let is_upper = |word: usize| self.words[at + word].span.of(self.text).chars().all(char::is_uppercase);
        let place = Places::of(self.knowledge.language())
            .and_then(|places| places.at(&keys, 0, is_upper))
            .and_then(|(_, place)| place);
        if place.is_some_and(|place| place.form != Form::Body) {
            return true;
        }
        let folded = &self.words[at].folded;
        if !self.knowledge.has_capitals() {
            return self.knowledge.naming().given.split_whitespace().any(|given| given == folded);
        }
        self.knowledge.capitals_mark_names() && at > 0 && is_capital(self.words[at].span, self.text)
    }
}

/// Whether a word has a capital behind what is elided onto it: d'Assad.
fn is_capital(span: Span, text: &str) -> bool {
    let raw = span.of(text);
    raw.rsplit(['\'', '’']).next().unwrap_or(raw).chars().next().is_some_and(char::is_uppercase)
}

/// Whether nothing but space, a hyphen or quotation marks stands between a word and the next.
pub(super) fn touches(text: &str, words: &[Word], at: usize) -> bool {
    let between = &text[words[at].span.end..words[at + 1].span.start];
    between
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '-' | '‑' | '"' | '«' | '»' | '“' | '”' | '‘' | '’' | '\''))
}
