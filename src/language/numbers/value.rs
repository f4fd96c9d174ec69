//! The numbers among words: a grammar of units, tens, hundreds and scales that serves several languages.

use super::{Amount, Counting, leading};
use crate::language::Knowledge;
use crate::language::words::Word;

/// A number that some words write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The first word's index.
    pub first: usize,
    /// How many words.
    pub length: usize,
    /// How much.
    pub amount: Amount,
    /// The scale that its words end with ("million"); 1 without.
    pub scale: u64,
    /// Whether it is written in words alone.
    pub is_spelled: bool,
}

impl Value {
    /// One past the last word's index.
    pub fn end(&self) -> usize {
        self.first + self.length
    }
}

/// The numbers that `words` of `text` write, in digits or in words. One and two in words count only inside a
/// compound or before a scale: alone they are articles and pronouns more often than numbers, and [`super::numbers`]
/// asks whether "two" counts something.
///
/// ```
/// use muqabala::language::{Language, numbers::values, words::words};
/// let arabic = Language::Arabic.knowledge();
/// let text = "بعد تسعة عشر يوما";
/// let found = values(text, &words(text, arabic), arabic);
/// assert_eq!((found[0].first, found[0].length, found[0].amount.as_whole()), (1, 2, Some(19)));
/// ```
pub fn values(text: &str, words: &[Word], knowledge: &dyn Knowledge) -> Vec<Value> {
    let reader = Reader { text, words, knowledge, counting: knowledge.counting() };
    let mut found = Vec::new();
    let mut i = 0;
    while i < words.len() {
        match reader.part_of_scale(i).or_else(|| reader.value_at(i)) {
            Some(value) => {
                i = value.end();
                found.push(value);
            }
            None => i += 1,
        }
    }
    found
}

/// What a word may add to a number.
#[derive(Clone, Copy)]
enum Part {
    Digits(Amount, u64),
    Small(u64),
    Fixed(u64),
    Scale(u64, bool),
    Half(u64),
}

struct Reader<'t> {
    text: &'t str,
    words: &'t [Word],
    knowledge: &'t dyn Knowledge,
    counting: &'static Counting,
}

/// A number while it is read: `whole` holds what scales have closed, `group` what has no scale yet.
#[derive(Default)]
struct Sum {
    whole: Amount,
    group: Option<Amount>,
    is_digits: bool,
    /// The last scale.
    scale: u64,
}

impl Reader<'_> {
    /// The part that word `i` is, and whether a letter joins it to the word before. The `first` word of a number is
    /// rather a dual than a scale that needs a number before it.
    fn part(&self, i: usize, first: bool) -> Option<(Part, bool)> {
        let word = self.words.get(i)?;
        if word.is_number {
            let (digits, rest) = leading(&word.folded);
            let amount = Amount::of_digits(digits.trim_end_matches('.'))?;
            let suffix = self.counting.suffixes.iter().find(|(suffix, _)| *suffix == rest).map(|(_, scale)| *scale);
            let scale = suffix.or_else(|| self.counting.scales.iter().find(|s| s.word == rest).map(|s| s.value));
            return Some((Part::Digits(amount, scale.unwrap_or(1)), false));
        }
        let of = |folded: &str| {
            let find = |list: &[(&str, u64)]| list.iter().find(|(name, _)| *name == folded).map(|(_, value)| *value);
            let small = self.knowledge.number_words().iter().find(|(name, _)| *name == folded);
            let scale = self.counting.scales.iter().find(|scale| scale.word == folded);
            let fixed = || find(self.counting.fixed).map(Part::Fixed);
            let half = || find(self.counting.parts).map(Part::Half);
            let dual = if first && scale.is_some_and(|scale| !scale.is_alone) { fixed() } else { None };
            small
                .map(|(_, value)| Part::Small(u64::from(*value)))
                .or(dual)
                .or(scale.map(|scale| Part::Scale(scale.value, scale.is_alone)))
                .or_else(fixed)
                .or_else(half)
        };
        // "3 k€"
        let is_before_sign =
            || i > 0 && self.words[i - 1].is_number && self.text[word.span.end..].starts_with(['€', '$', '£']);
        let of_money = || {
            let suffix = self.counting.suffixes.iter().find(|(suffix, _)| *suffix == word.folded)?;
            is_before_sign().then_some((Part::Scale(suffix.1, false), false))
        };
        let joined = || {
            let rest = word.folded.strip_prefix(self.counting.joining_letter?)?;
            of(rest).map(|part| (part, true))
        };
        // "بثلاثة"; two letters are no number behind a preposition: لست is "I am not"
        let bare = || word.folded.strip_prefix(self.counting.clitics).filter(|rest| first && rest.chars().count() > 2);
        of(&word.folded)
            .map(|part| (part, false))
            .or_else(of_money)
            .or_else(joined)
            .or_else(|| of(bare()?).map(|part| (part, false)))
    }

    /// Whether nothing but a space or a hyphen parts word `i` from the one before.
    fn adjoins(&self, i: usize) -> bool {
        let between = &self.text[self.words[i - 1].span.end..self.words[i].span.start];
        matches!(between, "" | "-" | "\u{2010}" | "\u{2011}")
            || (between.chars().all(char::is_whitespace) && !between.contains('\n'))
    }

    fn is(&self, list: &[&str], i: usize) -> bool {
        self.words.get(i).is_some_and(|word| list.contains(&word.folded.as_str()))
    }

    /// "نصف مليون", "half a million", "un demi-million".
    fn part_of_scale(&self, first: usize) -> Option<Value> {
        let (Part::Half(of), _) = self.part(first, true)? else { return None };
        let at = if self.is(self.counting.articles, first + 1) { first + 2 } else { first + 1 };
        let (Part::Scale(scale, true), _) = self.part(at, false)? else { return None };
        let is_one = scale >= 1000 && (first + 1..=at).all(|i| self.adjoins(i));
        let amount = Amount::whole(scale).part(of);
        is_one.then_some(Value { first, length: at + 1 - first, amount, scale, is_spelled: true })
    }

    /// The number that begins with word `first`.
    fn value_at(&self, first: usize) -> Option<Value> {
        let mut sum = Sum { scale: 1, ..Sum::default() };
        let (mut end, mut i) = (first, first);
        let mut joined = false;
        let mut is_spelled = true;
        while i < self.words.len() && (i == first || self.adjoins(i)) {
            if i > first && self.is(self.counting.joiners, i) {
                joined = true;
                i += 1;
                continue;
            }
            // "a million and a half"
            if joined && self.is(self.counting.articles, i) {
                i += 1;
                continue;
            }
            let Some((part, prefixed)) = self.part(i, i == first) else { break };
            if !self.add(&mut sum, part, joined || prefixed, i, first) {
                break;
            }
            is_spelled &= !matches!(part, Part::Digits(..));
            joined = false;
            i += 1;
            end = i;
        }
        (end > first).then(|| Value {
            first,
            length: end - first,
            amount: sum.whole.plus(sum.group.unwrap_or_default()),
            scale: if sum.group.is_some() && sum.whole != Amount::default() { 1 } else { sum.scale },
            is_spelled,
        })
    }

    /// Adds a part to the sum, if the two make one number.
    fn add(&self, sum: &mut Sum, part: Part, joined: bool, i: usize, first: usize) -> bool {
        // where a letter joins, parts without it are two numbers
        let needs_joining = self.counting.joining_letter.is_some();
        let goes_on = i > first && sum.group.is_none();
        match part {
            Part::Digits(amount, scale) => {
                if i > first && !(goes_on && joined && needs_joining) {
                    return false;
                }
                if scale > 1 {
                    let Some(scaled) = amount.times(scale) else { return false };
                    (sum.whole, sum.scale) = (sum.whole.plus(scaled), scale);
                } else {
                    (sum.group, sum.is_digits) = (Some(amount), true);
                }
                true
            }
            Part::Small(value) => self.add_small(sum, value, joined, goes_on),
            Part::Fixed(value) if value < 1000 => self.add_small(sum, value, joined, goes_on),
            Part::Fixed(value) => {
                let fits = i == first || (goes_on && joined && sum.scale > value);
                if fits {
                    sum.whole = sum.whole.plus(Amount::whole(value));
                    sum.scale = value / 2;
                }
                fits
            }
            Part::Scale(100, is_alone) => {
                let before = sum.group.and_then(Amount::as_whole);
                let group = match before {
                    Some(count) if count < 100 => count * 100,
                    None if sum.group.is_none() && is_alone && (i == first || !needs_joining || joined) => 100,
                    _ => return false,
                };
                if i == first && !self.may_begin(i) {
                    return false;
                }
                sum.group = Some(Amount::whole(group));
                true
            }
            Part::Scale(scale, is_alone) => {
                if sum.group.is_none()
                    && (i == first && !(is_alone && self.may_begin(i)) || goes_on && scale <= sum.scale && !joined)
                {
                    return false;
                }
                if scale > sum.scale && sum.scale > 1 {
                    // "two hundred thousand million"
                    let Some(scaled) = sum.whole.plus(sum.group.take().unwrap_or_default()).times(scale) else {
                        return false;
                    };
                    sum.whole = scaled;
                } else {
                    let Some(scaled) = sum.group.take().unwrap_or(Amount::whole(1)).times(scale) else { return false };
                    sum.whole = sum.whole.plus(scaled);
                }
                sum.scale = scale;
                true
            }
            Part::Half(of) => {
                let fits = goes_on && joined && sum.scale >= 1000;
                if fits {
                    sum.whole = sum.whole.plus(Amount::whole(sum.scale).part(of));
                }
                fits
            }
        }
    }

    /// Whether a scale may begin a number here: where a language wants an article before it, one is there.
    fn may_begin(&self, i: usize) -> bool {
        self.counting.articles.is_empty() || (i > 0 && self.is(self.counting.articles, i - 1))
    }

    fn add_small(&self, sum: &mut Sum, value: u64, joined: bool, goes_on: bool) -> bool {
        let needs_joining = self.counting.joining_letter.is_some();
        let Some(group) = sum.group else {
            let fits = !goes_on || joined || !needs_joining;
            if fits {
                sum.group = Some(Amount::whole(value));
            }
            return fits;
        };
        let Some(group) = group.as_whole().filter(|_| !sum.is_digits) else { return false };
        let low = group % 100;
        let is_joined = joined || !needs_joining;
        let vigesimal = self.counting.is_vigesimal;
        let total = match (low, value) {
            // hundreds and what is under a hundred; twenty-three
            (0, 1..100) if is_joined => group + value,
            (20..100, 1..10) if low.is_multiple_of(10) && is_joined => group + value,
            // soixante-quinze, quatre-vingt-dix, dix-sept, quatre-vingts
            (60 | 80, 10..20) if vigesimal => group + value,
            (10 | 70 | 90, 7..10) if vigesimal && !joined => group + value,
            (4, 20) if vigesimal && !joined => group + 76,
            // "خمسة عشر", "خمسة وأربعون"
            (1..10, 10) if needs_joining && !joined => group + value,
            (1..10, 20..100) if needs_joining && joined && value.is_multiple_of(10) => group + value,
            _ => return false,
        };
        sum.group = Some(Amount::whole(total));
        true
    }
}
