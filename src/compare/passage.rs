//! Which passages of two articles tell the same thing.
//!
//! Every sentence of one article is held against every sentence of the other. Within a pair of sentences the best
//! pair of runs of clauses is sought: the one that gains most shared weight for the least weight that only one side
//! has. So a long sentence can match three short ones, each with its own clause. A pair stays if it is strong
//! enough and near the best that either of its sentences has; matches may cross, be one to many and many to one.
//!
//! ```
//! use muqabala::article::{Article, Given};
//! use muqabala::compare::{passage::matches, terms::Readings};
//! let article = |text: &str| Article::from(Given::new("a", text));
//! let read = Readings::of(&[
//!     article("وقع الوزيران اتفاق الميناء مساء الخميس. وعادت السفن إلى النهر."),
//!     article("عادت السفن أمس إلى النهر. وقال الوزيران إن اتفاق الميناء وقع مساء الخميس."),
//! ]);
//! let found = matches(&read, 0, 1);
//! assert_eq!(found.iter().map(|m| (m.a.sentence, m.b.sentence)).collect::<Vec<_>>(), [(0, 1), (1, 0)]);
//! ```
//!
//! What it does not do: it does not read. Two sentences with the same names, nouns and numbers match even where one
//! negates the other; that is what the reader is shown them for.

use std::collections::HashMap;

use super::Reason;
use super::index::Index;
use super::terms::{self, Reading, Readings, Term, Terms};

/// A match scores at least this (cosine, 0 to 1) to be shown as uncertain. Lower brings in sentences that share a topic;
/// higher loses rewordings. Measured on the gold of the sample corpus and on seeds 000 and 004, see `docs/quality.md`.
pub const UNCERTAIN: f32 = 0.20;

/// A match scores at least this (cosine, 0 to 1) to be called certain. Lower lets in sentences about the same thing that state
/// another; higher leaves only near copies. Measured as above.
pub const CERTAIN: f32 = 0.31;

/// Between languages fewer terms can be shared, so accident weighs more: so many shared terms are needed at least.
/// At 1 every mention of a name matches every other; at 4 most true pairs are lost.
const FEWEST_SHARED_BETWEEN_LANGUAGES: usize = 2;

/// Within a language two sentences that share fewer terms are never a match, however short they are.
const FEWEST_SHARED: usize = 2;

/// And parts of sentences need more than whole ones: "on Wednesday", "in his opening speech" stand in any report.
const FEWEST_SHARED_BY_PARTS: usize = 3;

/// So many shared terms make a match between languages certain, if the score allows it too.
const CERTAIN_SHARED_BETWEEN_LANGUAGES: usize = 3;

/// A pair is kept if its score is at least this share of the best score of either of its sentences. At 1 only best
/// partners stay and one-to-many is lost; at 0.5 second-best accidents come in.
const NEAR_BEST: f32 = 0.8;

/// And at least this share of the best score of both of its sentences: a sentence whose true partner is found needs no
/// second one that shares a few words with it. At 0 "سنعيد بناء السوق" stays beside a word-for-word "يعود بناء السوق إلى عام
/// 1890"; at 0.8 the short partners of a long sentence go.
const NOT_FAR_FROM_BEST: f32 = 0.45;

/// What weight that only one side has costs against shared weight, when the run of clauses is chosen. At 0 whole
/// sentences always win; at 1 runs shrink to the few words that are equal.
const UNSHARED_COST: f32 = 0.3;

/// How much shared weight (squared weights summed) makes a cosine count half. At 0 two fragments that share two common
/// words score like two sentences that share ten rare ones; at 100 short true matches are lost. One term that one
/// sentence in forty holds weighs about 14.
const HALF_MASS: f32 = 14.0;

/// A run of clauses of one sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Run {
    /// Index of the sentence in its article.
    pub sentence: usize,
    /// First clause.
    pub from: usize,
    /// One past the last clause.
    pub to: usize,
}

/// Two runs that tell the same thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// In the first article.
    pub a: Run,
    /// In the second article.
    pub b: Run,
    /// 0 to 1: the cosine of the two, lowered where little weight is shared.
    pub score: f32,
    /// Whether the evidence is strong.
    pub certain: bool,
    /// The terms that both have, the heaviest first.
    pub shared: Vec<Term>,
}

/// The matches between articles `a` and `b`, in the order of `a`, then of `b`.
pub fn matches(read: &Readings, a: usize, b: usize) -> Vec<Pair> {
    let (first, second) = (&read.articles[a], &read.articles[b]);
    let between_languages = first.language != second.language;
    let fewest = if between_languages { FEWEST_SHARED_BETWEEN_LANGUAGES } else { FEWEST_SHARED };
    let (left, right) = (first.index_for(second.language), second.index_for(first.language));

    let mut pairs: Vec<Pair> = Vec::new();
    for i in 0..left.runs.len() {
        for j in right.sharing(left.whole(i), fewest) {
            let pair = best_run(left, i, right, j);
            let is_part =
                pair.a.to - pair.a.from < left.runs[i][0].0.len() || pair.b.to - pair.b.from < right.runs[j][0].0.len();
            let fewest = if is_part { fewest.max(FEWEST_SHARED_BY_PARTS) } else { fewest };
            if pair.score >= UNCERTAIN && pair.shared.len() >= fewest {
                pairs.push(pair);
            }
        }
    }
    keep_near_best(&mut pairs);
    for pair in &mut pairs {
        let enough = !between_languages || pair.shared.len() >= CERTAIN_SHARED_BETWEEN_LANGUAGES;
        pair.certain = pair.score >= CERTAIN && enough;
    }
    pairs
}

/// What a match rests on, in the words of the first article `text`, of which `reading` is the reading.
pub fn reasons(read: &Readings, reading: &Reading, text: &str, pair: &Pair) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for term in &pair.shared {
        let kind = read.kinds[*term as usize];
        let Some(place) = reading.place(std::iter::once(pair.a.sentence), *term) else { continue };
        let word = place.of(text).to_owned();
        match reasons.iter_mut().find(|reason| reason.kind == kind) {
            Some(reason) if reason.words.len() < Reason::MOST_WORDS => reason.words.push(word),
            Some(_) => {}
            None => reasons.push(Reason { kind, words: vec![word] }),
        }
    }
    reasons
}

/// The pair of runs of two sentences that gains most; whole sentences first among equals.
fn best_run(left: &Index, i: usize, right: &Index, j: usize) -> Pair {
    let all = left.runs[i].iter().flat_map(|a| right.runs[j].iter().map(move |b| (gain(&a.1, &b.1), a, b)));
    let best = all.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let (_, (run_a, terms_a), (run_b, terms_b)) = best.unwrap_or((0.0, &left.runs[i][0], &right.runs[j][0]));
    let mut shared: Vec<(Term, f32)> = terms::common(terms_a, terms_b).map(|(term, x, y)| (term, x * y)).collect();
    shared.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    Pair {
        a: Run { sentence: i, from: run_a.start, to: run_a.end },
        b: Run { sentence: j, from: run_b.start, to: run_b.end },
        score: score(terms_a, terms_b),
        certain: false,
        shared: shared.into_iter().map(|(term, _)| term).collect(),
    }
}

/// Cosine, lowered where little weight is shared: a fragment that is equal in two common words is no evidence.
fn score(a: &Terms, b: &Terms) -> f32 {
    let (shared, _, _) = terms::overlap(a, b);
    terms::cosine(a, b) * shared / (shared + HALF_MASS)
}

/// Shared weight on both sides less what the unshared weight costs.
fn gain(a: &Terms, b: &Terms) -> f32 {
    let (shared, all_a, all_b) = terms::overlap(a, b);
    2.0 * shared - UNSHARED_COST * (all_a + all_b - 2.0 * shared)
}

/// Drops pairs that are no near best of either sentence, or far from the best of one.
fn keep_near_best(pairs: &mut Vec<Pair>) {
    let best = |of: fn(&Pair) -> usize| {
        let mut best: HashMap<usize, f32> = Default::default();
        for pair in pairs.iter() {
            let top = best.entry(of(pair)).or_default();
            *top = top.max(pair.score);
        }
        best
    };
    let (best_a, best_b) = (best(|pair| pair.a.sentence), best(|pair| pair.b.sentence));
    pairs.retain(|pair| {
        let near = |best: &HashMap<usize, f32>, sentence| pair.score >= NEAR_BEST * best[&sentence];
        let top = best_a[&pair.a.sentence].max(best_b[&pair.b.sentence]);
        let is_near = near(&best_a, pair.a.sentence) || near(&best_b, pair.b.sentence);
        is_near && pair.score >= NOT_FAR_FROM_BEST * top
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Given};

    fn found(a: &str, b: &str) -> Vec<(usize, usize)> {
        let articles = [a, b].map(|text| Article::from(Given::new("a", text)));
        let read = Readings::of(&articles);
        matches(&read, 0, 1).iter().map(|pair| (pair.a.sentence, pair.b.sentence)).collect()
    }

    #[test]
    fn a_sentence_told_word_for_word_has_no_second_partner() {
        let quoted = "وأضاف الحاج: «سنعيد بناء المرفأ كما كان قبل نهاية العام».";
        let same = "ويعود بناء المرفأ إلى عام 1890.";
        assert_eq!(found(&format!("{quoted} {same}"), same), [(1, 0)]);
    }

    #[test]
    fn one_long_sentence_matches_several_short_ones() {
        let long = "وينص الاتفاق على رفع أجور الصيادين بنسبة 12 في المئة خلال عامين، وتجميد رسم الرسو عند 45 تالرا حتى نهاية الصيف.";
        let short = "رفع الاتفاق أجور الصيادين 12 في المئة خلال عامين. وسيبقى رسم الرسو 45 تالرا حتى نهاية الصيف.";
        assert_eq!(found(long, short), [(0, 0), (0, 1)]);
    }

    #[test]
    fn sentences_that_share_a_topic_and_a_date_are_no_match() {
        assert_eq!(
            found("التقى الوزير سالم نظيره في الميناء يوم الخميس.", "زار الرئيس حمدان المصنع الجديد يوم الخميس."),
            []
        );
    }

    #[test]
    fn between_languages_one_shared_name_is_not_enough() {
        assert_eq!(found("قال فلاديمير إنه سيعود غدا.", "The storm hit the coast, and Vladimir was not there."), []);
    }
}
