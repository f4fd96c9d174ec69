//! Lines as weighted terms ([`crate::compare::terms`]): stems and numbers within a language, numbers, actors and the sound of names
//! and of borrowed words between two; where two translations stand in one order, their signs (`signs`) too.

use std::collections::{HashMap, HashSet};

use super::lengths::Lengths;
use super::likeness::Likeness;
use super::{Order, crossing, signs};
use crate::article::Article;
use crate::compare::terms::{self, Readings, Term, Terms};
use crate::compare::{Evidence, actors};

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

/// How much of what single terms say is believed, 0 to 1: terms come in groups (a name and its office), each of which says what
/// the others say. Measured on `tests/lines` in order and on 1,500 lines whose words were replaced, dropped, split and joined by a
/// script: F1 there is 0.856 at 0.35, 0.863 at 0.5 and 0.872 at 0.8.
const TRUST: f32 = 0.8;

/// How likely a term is kept at the least: at 0 one shared name would decide everything.
const LEAST_KEPT: f32 = 0.05;

/// And at the most: no rewording keeps all.
const MOST_KEPT: f32 = 0.7;

/// Both texts as terms, a set a line.
#[derive(Debug)]
pub struct Lexical {
    a: Vec<Terms>,
    b: Vec<Terms>,
    /// What each term is.
    kinds: Vec<Evidence>,
    /// Terms that two lines share at least.
    fewest: usize,
    /// How likely a term of one text stands in the line of the other that tells the same, 0 to 1.
    kept: f32,
    /// The lines of the second text that hold a term, with its weight.
    holding: HashMap<Term, Vec<(usize, f32)>>,
}

impl Lexical {
    /// Reads two texts, `lengths` being those of their lines.
    pub fn of(articles: &[Article; 2], lengths: &Lengths, order: Order) -> Self {
        let between_languages = articles[0].language != articles[1].language;
        // within a language names are words that both write alike
        let actors = if between_languages { actors::actors(articles) } else { Vec::new() };
        let read = Readings::of(articles, &actors);
        let [mut a, mut b] = [0, 1].map(|side| {
            let terms = read.articles[side].sentences.iter().map(|sentence| {
                let of = sentence.clauses.iter().map(|c| if between_languages { &c.shared } else { &c.own });
                terms::union(of)
            });
            terms.collect::<Vec<Terms>>()
        });
        let mut kinds = read.kinds;
        if between_languages && order == Order::Kept {
            let count = signs::add(articles, [&mut a, &mut b], kinds.len());
            kinds.resize(kinds.len() + count, Evidence::Names);
        }
        let mut holding: HashMap<Term, Vec<(usize, f32)>> = HashMap::new();
        for (line, terms) in b.iter().enumerate() {
            terms.iter().for_each(|(term, weight)| holding.entry(*term).or_default().push((line, *weight)));
        }
        let of_a: HashSet<Term> = a.iter().flatten().map(|(term, _)| *term).collect();
        let common = of_a.iter().filter(|term| holding.contains_key(term)).count();
        let kept = 2.0 * common as f32 / (of_a.len() + holding.len()).max(1) as f32;
        let kept = kept.clamp(LEAST_KEPT, MOST_KEPT);
        let mut lexical = Self { a, b, kinds, fewest: FEWEST_SHARED, kept, holding };
        let (count_a, count_b) = lexical.counts();
        if crossing::links(&lexical, lengths).len() as f32 >= RELATED * count_a.min(count_b) as f32 {
            lexical.fewest = 1;
        }
        lexical
    }

    /// Each shared term speaks for a pair the more the rarer it is, each other one against it the more the more terms are kept.
    fn evidence(&self, a: &Terms, b: &Terms) -> f32 {
        let (mut shared, mut odds) = (0, 0.0);
        for (_, x, y) in terms::common(a, b) {
            shared += 1;
            odds += (x.min(y) + self.kept.ln()).max(0.0);
        }
        let alone = (a.len() + b.len() - 2 * shared) as f32 / 2.0;
        TRUST * (odds + alone * (1.0 - self.kept).ln())
    }

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
        (self.a.len(), self.b.len())
    }

    fn score(&self, a: &[usize], b: &[usize]) -> f32 {
        match (a, b) {
            ([a], [b]) => self.cosine(&self.a[*a], &self.b[*b]),
            _ => self.cosine(&union(&self.a, a), &union(&self.b, b)),
        }
    }

    fn odds(&self, a: &[usize], b: &[usize]) -> f32 {
        match (a, b) {
            ([a], [b]) => self.evidence(&self.a[*a], &self.b[*b]),
            _ => self.evidence(&union(&self.a, a), &union(&self.b, b)),
        }
    }

    fn partners(&self, a: usize) -> Vec<usize> {
        let (count_a, count_b) = self.counts();
        let place = a * count_b / count_a;
        let mut shared: HashMap<usize, f32> = HashMap::new();
        for (term, weight) in &self.a[a] {
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

fn union(side: &[Terms], lines: &[usize]) -> Terms {
    terms::union(lines.iter().map(|line| &side[*line]))
}
