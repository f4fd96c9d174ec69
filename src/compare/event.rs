//! Which articles report the same event.
//!
//! The score of a pair of articles adds up three cosines: passages of one found in the other (one partner each, per
//! sentence of the shorter), opening against opening (headline, dek, first sentence), and all words against all
//! words. Publishing dates far apart lower it, and so do days that the openings name: the same happening is not news
//! for months. Between languages what the articles mean counts too, where it is known: names and numbers are all that their words
//! share. Within a language it adds nothing to words (AUC 0.861 with and without on graded French pairs, 0.819 and 0.817 on Turkish ones).
//! Articles are then grouped
//! by average linkage: an article joins a group for what it shares with all of its members, so that A does not
//! drag in C through a weak B.
//!
//! What it does not do: it knows no difference between reporting an event and recalling it at length.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::passage::RunPair;
use super::terms::{self, Reading, Readings, Term, Terms};
use super::{ArticlePair, Evidence, Reason};
use crate::article::Article;
use crate::meaning::Quantised;

/// Two articles belong to one event from this evidence on (the weighted sum of cosines, 0 to 2.5). Measured: the
/// best F1 is at 0.29 on 72 graded French pairs and 0.34 on 465 Turkish ones; the true pair of the seeds has 0.38,
/// the best false one 0.23. Lower joins articles on one topic; higher parts two reports that share few words.
pub const SAME_EVENT: f32 = 0.30;

/// Two groups of articles join if the score averages at least this over all pairs between them (0 to 1; a pair alone needs
/// a half). At 0.5 a third report stays out that one of two others resembles well and the other nearly; at 0 any chain
/// of pairs is one event. The best false pair of the seeds scores 0.43.
pub const GROUP_AVERAGE: f32 = 0.44;

/// What the openings count beside passages and words (each 1). At 0 two articles about one theme with other news
/// join; at 1 two headlines on one topic are enough.
const OPENING_WEIGHT: f32 = 0.5;

/// Sentences that are the opening: headline, dek and the first of the body.
const OPENING: usize = 3;

/// Days between two publishing dates, or two days of which openings tell, that cost nothing: follow-ups, weeklies, other time zones.
const NEAR_DAYS: i32 = 4;

/// Days from which on dates cost most.
const FAR_DAYS: i32 = 14;

/// What is left of the evidence at [`FAR_DAYS`] and beyond. At 0 a wrong date parts sure pairs; at 1 dates say nothing.
const FAR_FACTOR: f32 = 0.4;

/// Only pairs whose words have at least this cosine are searched for passages. At 0 all pairs are searched, which is slow
/// from some hundred articles on; at 0.15 a tenth of the pairs that reach [`SAME_EVENT`] in 930 Turkish and 72 Arabic
/// articles is lost.
const WORTH_SEARCHING: f32 = 0.08;

/// Pairs of passages that are weaker say nothing for one event (strength, 0 to 1). At 0 any two articles on one topic have a dozen
/// of them; at 0.5 reworded reports have none.
pub const STRONG_ENOUGH: f32 = 0.2;

/// Words named as the reason of a pair weigh at least this (see [`terms`]): rarer than one sentence in twenty.
const TELLING_WEIGHT: f32 = 3.0;

/// Articles in two languages that mean so much alike (cosine of the means of their sentences, -1 to 1) begin to speak for one event. Of the pairs of
/// `corpora/sample`, `tests/corpus`, `tests/unseen` and `tests/unseen2` those on one event have 0.64 to 0.82, the others up to 0.57 but for one, two fires, with 0.71.
const MEANS_ALIKE: f32 = 0.5;

/// What two that mean the same would count beside passages and words (each 1). At 0 an event is told between languages by names and
/// numbers alone; at 1 two fires are one.
const MEANING_WEIGHT: f32 = 0.5;

/// What is compared of whole articles.
#[derive(Debug, Default)]
pub struct Profiles {
    own: Vec<[Terms; 2]>,
    shared: Vec<[Terms; 2]>,
    /// What each means as a whole, where that is known.
    meanings: Vec<Option<Quantised>>,
}

impl Profiles {
    /// All words and the opening of every article.
    pub fn of(read: &Readings) -> Self {
        let of = |reading: &Reading, shared: bool| {
            let terms = |sentences: usize| {
                let clauses = reading.sentences.iter().take(sentences).flat_map(|sentence| &sentence.clauses);
                terms::union(clauses.map(|clause| if shared { &clause.shared } else { &clause.own }))
            };
            [terms(usize::MAX), terms(OPENING)]
        };
        Self {
            own: read.articles.iter().map(|reading| of(reading, false)).collect(),
            shared: read.articles.iter().map(|reading| of(reading, true)).collect(),
            meanings: read.articles.iter().map(meaning).collect(),
        }
    }

    /// How much two articles in different languages mean alike: 0 (no more than any two, or unknown) to 1.
    pub fn meant_alike(&self, read: &Readings, a: usize, b: usize) -> f32 {
        let (Some(x), Some(y)) = (&self.meanings[a], &self.meanings[b]) else { return 0.0 };
        let between_languages = read.articles[a].language != read.articles[b].language;
        if between_languages { ((x.cosine(y) - MEANS_ALIKE) / (1.0 - MEANS_ALIKE)).max(0.0) } else { 0.0 }
    }

    fn pair(&self, read: &Readings, a: usize, b: usize) -> (&[Terms; 2], &[Terms; 2]) {
        let kind = if read.articles[a].language == read.articles[b].language { &self.own } else { &self.shared };
        (&kind[a], &kind[b])
    }

    /// All words of an article: those that its language shares, or those that all languages share.
    pub fn words(&self, article: usize, is_shared: bool) -> &Terms {
        let kind = if is_shared { &self.shared } else { &self.own };
        &kind[article][0]
    }

    /// Whether the pair has enough words in common to look for passages.
    pub fn is_worth_searching(&self, read: &Readings, a: usize, b: usize) -> bool {
        let (words_a, words_b) = self.pair(read, a, b);
        terms::cosine(&words_a[0], &words_b[0]) >= WORTH_SEARCHING || self.meant_alike(read, a, b) > 0.0
    }
}

fn meaning(reading: &Reading) -> Option<Quantised> {
    Quantised::mean(reading.sentences.iter().filter_map(|sentence| sentence.meaning.as_ref()))
}

/// How much articles `a` and `b` speak for one event, given their matching passages. [`ArticlePair::same_event`] is
/// set later, by [`group`].
pub fn weigh(
    read: &Readings,
    profiles: &Profiles,
    articles: &[Article],
    a: usize,
    b: usize,
    found: &[RunPair],
) -> ArticlePair {
    let (terms_a, terms_b) = profiles.pair(read, a, b);
    let words = terms::cosine(&terms_a[0], &terms_b[0]);
    let opening = terms::cosine(&terms_a[1], &terms_b[1]);
    let shorter = read.articles[a].sentences.len().min(read.articles[b].sentences.len()).max(1);
    let passages = one_to_one(found) / shorter as f32;
    let meant = MEANING_WEIGHT * profiles.meant_alike(read, a, b);
    let evidence = (passages + OPENING_WEIGHT * opening + words + meant)
        * nearness(published(&articles[a], &articles[b]))
        * nearness(told(&read.articles[a], &read.articles[b]));
    ArticlePair {
        a,
        b,
        // a half is where events begin
        score: evidence / (evidence + SAME_EVENT),
        same_event: false,
        // pairs that have hardly a word in common need no reason why they are apart
        reasons: if passages == 0.0 {
            Vec::new()
        } else {
            reasons(read, (a, &articles[a]), (terms_a, terms_b), (passages, opening))
        },
    }
}

/// The summed strength of the strongest pairs of passages, each sentence used once.
fn one_to_one(found: &[RunPair]) -> f32 {
    let mut sorted: Vec<_> = found.iter().filter(|runs| runs.strength >= STRONG_ENOUGH).collect();
    sorted.sort_by(|x, y| y.strength.total_cmp(&x.strength).then_with(|| (&x.a, &x.b).cmp(&(&y.a, &y.b))));
    let (mut used_a, mut used_b) = (HashSet::new(), HashSet::new());
    let mut sum = 0.0;
    for runs in sorted {
        if !used_a.contains(&runs.a.sentence) && !used_b.contains(&runs.b.sentence) {
            used_a.insert(runs.a.sentence);
            used_b.insert(runs.b.sentence);
            sum += runs.strength;
        }
    }
    sum
}

/// Days between the publishing dates, where both are known.
fn published(a: &Article, b: &Article) -> Option<i32> {
    Some((a.published?.date - b.published?.date).get_days().abs())
}

/// Days between the nearest two days that the openings name, where both name any: when it happened.
fn told(a: &Reading, b: &Reading) -> Option<i32> {
    let days = |reading: &Reading| -> Vec<Date> {
        let opening = reading.sentences.iter().take(OPENING).flat_map(|sentence| &sentence.clauses);
        opening.flat_map(|clause| &clause.facts.days).copied().collect()
    };
    let (a, b) = (days(a), days(b));
    a.iter().flat_map(|x| b.iter().map(move |y| (*x - *y).get_days().abs())).min()
}

/// 1 for days near each other or unknown, down to [`FAR_FACTOR`].
fn nearness(days: Option<i32>) -> f32 {
    let Some(days) = days else { return 1.0 };
    let far = (days - NEAR_DAYS).clamp(0, FAR_DAYS - NEAR_DAYS) as f32 / (FAR_DAYS - NEAR_DAYS) as f32;
    1.0 - far * (1.0 - FAR_FACTOR)
}

/// The shared words that tell most, in the words of the first article: names, numbers and rare words, and apart those of
/// the openings where these are alike.
fn reasons(
    read: &Readings,
    article: (usize, &Article),
    (a, b): (&[Terms; 2], &[Terms; 2]),
    (passages, opening): (f32, f32),
) -> Vec<Reason> {
    let reading = &read.articles[article.0];
    let words = |a: &Terms, b: &Terms, numbers: bool| -> Vec<String> {
        let mut shared: Vec<(Term, f32)> = terms::common(a, b).map(|(term, x, y)| (term, x.min(y))).collect();
        shared.retain(|(term, weight)| {
            (read.kinds[*term as usize] == Evidence::Numbers) == numbers && (numbers || *weight >= TELLING_WEIGHT)
        });
        shared.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        let places = shared.iter().filter_map(|(term, _)| reading.place(0..reading.sentences.len(), *term));
        places.take(Reason::MOST_WORDS).map(|place| place.of(&article.1.text).to_owned()).collect()
    };
    let mut reasons = [
        (1.0 + passages, Evidence::Passages, words(&a[0], &b[0], false)),
        (opening, Evidence::Headline, words(&a[1], &b[1], false)),
        (0.0, Evidence::Numbers, words(&a[0], &b[0], true)),
    ];
    reasons.sort_by(|x, y| y.0.total_cmp(&x.0));
    let given = reasons.into_iter().filter(|(_, _, words)| !words.is_empty());
    given.map(|(_, kind, words)| Reason { kind, words }).collect()
}

/// Groups of article indices, each ascending, ordered by their first; every article is in exactly one.
///
/// Pairs that reach a half are taken by falling score; two groups join if the average over all pairs between them reaches
/// [`GROUP_AVERAGE`]. `floors` says of each article what its pairs that were not weighed score at the most, 0 where all were: such
/// a pair counts as the lower of its two articles' floors.
pub fn group(floors: &[f32], pairs: &[ArticlePair]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Group> = (0..floors.len()).map(|article| Group::of(article, floors[article])).collect();
    for pair in pairs.iter().filter(|pair| pair.score > 0.0) {
        let between = Between { weighed: 1, score: pair.score };
        groups[pair.a].between.insert(pair.b, between);
        groups[pair.b].between.insert(pair.a, between);
    }
    let mut candidates: Vec<&ArticlePair> = pairs.iter().filter(|pair| pair.score >= 0.5).collect();
    candidates.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
    let mut group_of: Vec<usize> = (0..floors.len()).collect();
    // a pair that was refused early can pass once its groups have grown
    let mut joined = true;
    while joined {
        joined = false;
        for pair in &candidates {
            let (a, b) = (group_of[pair.a], group_of[pair.b]);
            if a == b || groups[a].average(&groups[b], b) < GROUP_AVERAGE {
                continue;
            }
            let moved = std::mem::take(&mut groups[b]);
            moved.articles.iter().for_each(|article| group_of[*article] = a);
            groups[a].articles.extend(moved.articles);
            groups[a].floor = groups[a].floor.min(moved.floor);
            for (other, between) in moved.between {
                groups[other].between.remove(&b);
                if other != a {
                    groups[a].between.entry(other).or_default().add(between);
                    groups[other].between.entry(a).or_default().add(between);
                }
            }
            joined = true;
        }
    }
    let mut groups: Vec<Vec<usize>> = groups.into_iter().map(|group| group.articles).collect();
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups.retain(|group| !group.is_empty());
    groups.sort();
    groups
}

/// Articles that belong together by now.
#[derive(Default)]
struct Group {
    articles: Vec<usize>,
    /// What is known of the pairs to each other group.
    between: HashMap<usize, Between>,
    /// The lowest of its articles' floors.
    floor: f32,
}

/// The weighed pairs between two groups.
#[derive(Clone, Copy, Default)]
struct Between {
    weighed: usize,
    /// Their scores, summed.
    score: f32,
}

impl Between {
    fn add(&mut self, other: Self) {
        self.weighed += other.weighed;
        self.score += other.score;
    }
}

impl Group {
    fn of(article: usize, floor: f32) -> Self {
        Self { articles: vec![article], between: HashMap::new(), floor }
    }

    /// The average score of all pairs between this group and `other`, which is called `name` here.
    fn average(&self, other: &Self, name: usize) -> f32 {
        let all = self.articles.len() * other.articles.len();
        let Between { weighed, score } = self.between.get(&name).copied().unwrap_or_default();
        (score + (all - weighed) as f32 * self.floor.min(other.floor)) / all as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(a: usize, b: usize, score: f32) -> ArticlePair {
        ArticlePair { a, b, score, same_event: false, reasons: Vec::new() }
    }

    #[test]
    fn a_weak_link_does_not_chain() {
        // 0 and 1 are one event, 1 and 2 look a little alike, 0 and 2 not at all
        let groups = group(&[0.0; 3], &[pair(0, 1, 0.8), pair(1, 2, 0.55), pair(0, 2, 0.1)]);
        assert_eq!(groups, [vec![0, 1], vec![2]]);
    }

    #[test]
    fn a_pair_refused_early_passes_when_its_group_has_grown() {
        let groups = group(&[0.0; 3], &[pair(0, 1, 0.9), pair(1, 2, 0.6), pair(0, 2, 0.45)]);
        assert_eq!(groups, [vec![0, 1, 2]]);
    }

    #[test]
    fn a_pair_that_was_not_weighed_counts_as_the_lower_floor() {
        let pairs = [pair(0, 1, 0.9), pair(1, 2, 0.9)];
        assert_eq!(group(&[0.9, 0.0, 0.8], &pairs), [vec![0, 1, 2]]);
        assert_eq!(
            group(&[0.9, 0.0, 0.0], &pairs),
            [vec![0, 1, 2]],
            "a half of 0.9 is above the average that is asked for"
        );
        assert_eq!(group(&[0.9, 0.0, 0.0], &[pair(0, 1, 0.9), pair(1, 2, 0.6)]), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn without_evidence_everyone_stands_alone() {
        assert_eq!(group(&[0.0; 2], &[pair(0, 1, 0.49)]), [vec![0], vec![1]]);
        assert!(group(&[], &[]).is_empty());
    }
}
