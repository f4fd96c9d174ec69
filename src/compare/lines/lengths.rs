//! How long lines are, in letters: all that is known of two lines in two languages that share no word.
//!
//! After Gale & Church, *A program for aligning sentences in bilingual corpora* (1993): a translation is about as long as what it
//! translates, and its length strays with the square root of it. Here the logarithm of the ratio is judged, and against what
//! chance gives (Moore 2002): two lines of rare length are more evidence than two of common length.

use super::text;

/// How far translations stray in length: the variance of the letters of one for each letter of the other. Gale & Church measured
/// 6.8 over European languages. At 1 free translations are taken for others, at 30 lengths tell nothing.
const VARIANCE: f32 = 6.8;

/// And how far, as a share of the length, because one version is wordier than the other (standard deviation). At 0 long
/// paragraphs must fit to the letter.
const STYLE: f32 = 0.12;

/// How often lengths say nothing, 0 to 1: half a line was left out, a number is written in words. It bounds what a bad length
/// counts against shared words.
const ASTRAY: f32 = 0.01;

/// A language needs at the most so many times the letters of another; what goes beyond is another length of the texts. Chinese
/// needs a third of the letters of English.
const MOST_RATIO: f32 = 4.0;

/// The least spread of the logarithm of lengths in a text, so that lines of one length do not make each other sure.
const LEAST_SPREAD: f32 = 0.25;

/// The lengths of the lines of two texts that hold something.
#[derive(Debug)]
pub struct Lengths {
    a: Vec<f32>,
    b: Vec<f32>,
    /// Letters of the second text for one of the first.
    ratio: f32,
    /// Mean and standard deviation of the logarithm of the lengths of the second text.
    common: (f32, f32),
}

impl Lengths {
    /// Counts letters and digits. Within a language a letter is a letter; between two the whole texts tell what one of the
    /// first is in the second.
    pub fn of(a: &str, b: &str, one_language: bool) -> Self {
        let letters = |(_, line): (usize, &str)| line.chars().filter(|c| c.is_alphanumeric()).count().max(1) as f32;
        let [a, b] = [a, b].map(|text| text::lines(text).map(letters).collect::<Vec<f32>>());
        let all = |lines: &[f32]| lines.iter().sum::<f32>().max(1.0);
        let ratio = if one_language { 1.0 } else { (all(&b) / all(&a)).clamp(1.0 / MOST_RATIO, MOST_RATIO) };
        let count = b.len().max(1) as f32;
        let mean = b.iter().map(|length| length.ln()).sum::<f32>() / count;
        let spread = (b.iter().map(|length| (length.ln() - mean).powi(2)).sum::<f32>() / count).sqrt();
        Self { a, b, ratio, common: (mean, spread.max(LEAST_SPREAD)) }
    }

    /// How long the lines `b` are beside the lines `a`: 1 where one can be a rewording of the other, 2 where they have room for
    /// twice as much.
    pub fn proportion(&self, a: &[usize], b: &[usize]) -> f32 {
        let (a, b) = self.letters(a, b);
        b / (self.ratio * a)
    }

    /// The logarithm of how much likelier the lengths are where the lines `b` translate the lines `a` than where they do not.
    pub fn odds(&self, lines_a: &[usize], lines_b: &[usize]) -> f32 {
        let (a, b) = self.letters(lines_a, lines_b);
        let expected = self.ratio * a;
        let (mean, spread) = self.common;
        let astray = (VARIANCE * 2.0 / (a + b / self.ratio) + STYLE * STYLE).sqrt();
        let by_chance = density(b.ln() - mean - (lines_b.len() as f32).ln(), spread);
        (density(b.ln() - expected.ln(), astray) * (1.0 - ASTRAY) / by_chance.max(f32::MIN_POSITIVE) + ASTRAY).ln()
    }

    fn letters(&self, a: &[usize], b: &[usize]) -> (f32, f32) {
        (a.iter().map(|line| self.a[*line]).sum(), b.iter().map(|line| self.b[*line]).sum())
    }
}

/// Density of the normal distribution around 0.
fn density(x: f32, deviation: f32) -> f32 {
    (-0.5 * (x / deviation).powi(2)).exp() / (deviation * std::f32::consts::TAU.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_that_fits_speaks_for_a_pair_and_a_rare_one_more() {
        let text = |words: &[usize]| words.iter().map(|n| "كلمة ".repeat(*n) + "\n").collect::<String>();
        let lengths = Lengths::of(&text(&[10, 10, 11, 9, 40]), &text(&[10, 11, 10, 9, 41]), false);
        assert!(lengths.odds(&[0], &[1]) > 0.0);
        assert!(lengths.odds(&[4], &[4]) > lengths.odds(&[0], &[0]));
        assert!(lengths.odds(&[0], &[4]) < -3.0);
        assert!(lengths.odds(&[0, 1, 2, 3], &[4]) > 0.0);
    }
}
