//! Lines as weighted terms ([`crate::compare::terms`]): stems and numbers within a language, numbers and the sound of names and
//! of borrowed words between two.

use std::collections::HashMap;

use super::crossing;
use super::likeness::Likeness;
use super::text;
use crate::article::Span;
use crate::compare::Evidence;
use crate::compare::terms::{self, Readings, Term, Terms};
use crate::language::detect::detect;

/// So many lines of the other text are looked at for a line, those that share most weight. A split of one line over five is
/// inside; at 1,000 a text of which every line begins alike costs the square of its length.
const MOST_PARTNERS: usize = 24;

/// Of the lines that hold a term so many are looked up, those at a like place of the text. "The minister said" of an archive
/// of 5,000 lines would lead from every line to every other.
const MOST_HOLDING: usize = 400;

/// How much shared weight (squared weights summed) makes a cosine count half. As in [`crate::compare::passage`], and less: a
/// line is a whole and no fragment that was chosen because it is alike.
const HALF_MASS: f32 = 6.0;

/// Lines that share fewer terms are not alike, however short they are: one number or one name stands in any text. Names of days
/// and months do not count: "on Thursday" makes no report of another.
const FEWEST_SHARED: usize = 2;

/// Unless the texts belong together: from so many links on, as a share of the lines of the shorter text, 0 to 1, one shared
/// term is enough too. At 0 "twelve" links two stories, at 1 two translations find each other only by lines that share much.
const RELATED: f32 = 0.15;

/// A language needs at the most so many times the letters of another; what goes beyond is another length of the texts. Chinese
/// needs a third of the letters of English.
const MOST_RATIO: f32 = 4.0;

/// Both texts as terms, a set a line.
#[derive(Debug)]
pub struct Lexical {
    a: Side,
    b: Side,
    /// What each term is.
    kinds: Vec<Evidence>,
    /// Terms that two lines share at least.
    fewest: usize,
    /// Letters of the second language for one of the first.
    ratio: f32,
    /// The lines of the second text that hold a term, with its weight.
    holding: HashMap<Term, Vec<(usize, f32)>>,
}

/// One text.
#[derive(Debug)]
struct Side {
    terms: Vec<Terms>,
    /// Letters and digits of each line, at least one.
    letters: Vec<f32>,
}

impl Side {
    fn union(&self, lines: &[usize]) -> Terms {
        terms::union(lines.iter().map(|line| &self.terms[*line]))
    }

    fn letters(&self, lines: &[usize]) -> f32 {
        lines.iter().map(|line| self.letters[*line]).sum()
    }
}

impl Lexical {
    /// Reads two texts.
    pub fn of(a: &str, b: &str) -> Self {
        let articles = [a, b].map(|text| text::article(text, detect(text)));
        let between_languages = articles[0].language != articles[1].language;
        let read = Readings::of(&articles);
        let [a, b] = [0, 1].map(|side| {
            let sentences = &read.articles[side].sentences;
            let terms = sentences.iter().map(|sentence| {
                let of = sentence.clauses.iter().map(|c| if between_languages { &c.shared } else { &c.own });
                terms::union(of)
            });
            let letters = |span: Span| span.of(&articles[side].text).chars().filter(|c| c.is_alphanumeric()).count();
            let letters = sentences.iter().map(|sentence| letters(sentence.span).max(1) as f32);
            Side { terms: terms.collect(), letters: letters.collect() }
        });
        let mut holding: HashMap<Term, Vec<(usize, f32)>> = HashMap::new();
        for (line, terms) in b.terms.iter().enumerate() {
            terms.iter().for_each(|(term, weight)| holding.entry(*term).or_default().push((line, *weight)));
        }
        let all = |side: &Side| side.letters.iter().sum::<f32>().max(1.0);
        let ratio = if between_languages { (all(&b) / all(&a)).clamp(1.0 / MOST_RATIO, MOST_RATIO) } else { 1.0 };
        let mut lexical = Self { a, b, kinds: read.kinds, fewest: FEWEST_SHARED, ratio, holding };
        let (count_a, count_b) = lexical.counts();
        if crossing::links(&lexical).len() as f32 >= RELATED * count_a.min(count_b) as f32 {
            lexical.fewest = 1;
        }
        lexical
    }
}

impl Lexical {
    /// Cosine, lowered where little weight is shared.
    fn cosine(&self, a: &Terms, b: &Terms) -> f32 {
        let (shared, _, _) = terms::overlap(a, b);
        let counts = |(term, _, _): &(Term, f32, f32)| self.kinds[*term as usize] != Evidence::Date;
        let enough = terms::common(a, b).filter(counts).take(self.fewest).count() == self.fewest;
        if enough { terms::cosine(a, b) * shared / (shared + HALF_MASS) } else { 0.0 }
    }
}

impl Likeness for Lexical {
    fn counts(&self) -> (usize, usize) {
        (self.a.terms.len(), self.b.terms.len())
    }

    fn score(&self, a: &[usize], b: &[usize]) -> f32 {
        match (a, b) {
            ([a], [b]) => self.cosine(&self.a.terms[*a], &self.b.terms[*b]),
            _ => self.cosine(&self.a.union(a), &self.b.union(b)),
        }
    }

    fn proportion(&self, a: &[usize], b: &[usize]) -> f32 {
        self.b.letters(b) / (self.ratio * self.a.letters(a))
    }

    fn partners(&self, a: usize) -> Vec<usize> {
        let (count_a, count_b) = self.counts();
        let place = a * count_b / count_a;
        let mut shared: HashMap<usize, f32> = HashMap::new();
        for (term, weight) in &self.a.terms[a] {
            let Some(lines) = self.holding.get(term) else { continue };
            let from = lines.partition_point(|(line, _)| *line < place).saturating_sub(MOST_HOLDING / 2);
            let from = from.min(lines.len().saturating_sub(MOST_HOLDING));
            lines[from..]
                .iter()
                .take(MOST_HOLDING)
                .for_each(|(line, other)| *shared.entry(*line).or_default() += weight * other);
        }
        let mut partners: Vec<(usize, f32)> = shared.into_iter().collect();
        let nearest = |line: usize| (line.abs_diff(place), line);
        partners.sort_unstable_by(|x, y| y.1.total_cmp(&x.1).then(nearest(x.0).cmp(&nearest(y.0))));
        partners.truncate(MOST_PARTNERS);
        let mut partners: Vec<usize> = partners.into_iter().map(|(line, _)| line).collect();
        partners.sort_unstable();
        partners
    }
}
