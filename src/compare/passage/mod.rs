//! Which passages of two articles tell the same thing.
//!
//! Every sentence of one article is held against every sentence of the other that shares a term with it. Within a pair of
//! sentences the best pair of runs of clauses is sought (`run`): the one that gains most shared weight for the least weight that
//! only one side has. So a long sentence can match three short ones, each with its own clause. What speaks for each pair and
//! against it is weighed to a probability (`likelihood`); matches may cross, be one to many and many to one.
//!
//! ```
//! use muqabala::article::{Article, Given};
//! use muqabala::compare::{passage::matches, terms::Readings};
//! let article = |text: &str| Article::from(Given::new("a", text));
//! let articles = [
//!     article("وقع الوزيران اتفاق الميناء مساء الخميس. وعادت السفن إلى النهر."),
//!     article("عادت السفن أمس إلى النهر. وقال الوزيران إن اتفاق الميناء وقع مساء الخميس."),
//! ];
//! let found = matches(&Readings::of(&articles, &[]), 0, 1, false);
//! assert_eq!(found.iter().map(|m| (m.a.sentence, m.b.sentence)).collect::<Vec<_>>(), [(0, 1), (1, 0)]);
//! ```
//!
//! Where it is known what the sentences mean (`meant`), nearness of meaning finds pairs too that share no word, and speaks for and against
//! every pair beside its words: so a report lines up with one in another language.
//!
//! What it does not do: it does not read. Two sentences with the same names, nouns and numbers match even where one
//! negates the other; that is what the reader is shown them for.

mod likelihood;
mod meant;
mod run;

use std::collections::HashMap;

pub use self::likelihood::{MeantSigns, Signs};
use self::meant::Meant;
pub use self::run::{Run, RunPair};
use super::terms::{self, Clause, Facts, Reading, Readings, Term};
use super::{Evidence, Reason, Relation};
use crate::language::numbers;

/// From this probability on (0 to 1) a match is one statement told twice, although it may not be certain. Lower brings in sentences
/// that share a topic, higher loses rewordings: at a half a match is as likely right as wrong, and F1 is best within
/// 0.02 on three of the four sets that `make fit` prints.
pub const SAME_STATEMENT: f32 = 0.5;

/// From this probability on two passages of one event are said to tell of the same happening, each something else. Lower
/// links any two sentences with a name in common; at [`SAME_STATEMENT`] there are none.
pub const SAME_EVENT: f32 = 0.3;

/// From this probability on a match is called certain. Of those that `make fit` leaves out, 97 in 100 were right from here on (163 of
/// 168); at 0.8, 94.
pub const CERTAIN: f32 = 0.9;

/// Within a language two sentences that share fewer terms are never a match, however short they are.
const FEWEST_SHARED: usize = 2;

/// And parts of sentences need more than whole ones: "on Wednesday", "in his opening speech" stand in any report.
const FEWEST_SHARED_BY_PARTS: usize = 3;

/// Between languages one name or number can be all that a sentence has in common with its translation.
const FEWEST_SHARED_BETWEEN_LANGUAGES: usize = 1;

/// Nothing weaker is a sentence's best partner in full (strength, 0 to 1). At 0 two short texts with a name in common match, for want
/// of anything better; at 0.5 near copies alone have a best partner. `make fit` is best calibrated here (0, 0.15, 0.25, 0.35 tried).
const STRONG: f32 = 0.25;

/// Sentences that mean so much alike (cosine, -1 to 1) are looked at though they share no word. At 0 all pairs are; at 0.8 translations
/// that were shortened are lost.
const NEAR: f32 = 0.4;

/// Passages that mean so much alike (cosine, -1 to 1) need no two shared words to be a certain match. At 0.4 every likely match between languages is certain;
/// at 0.9 only near word-for-word translations are.
const SURELY_NEAR: f32 = 0.5;

/// Sentences so far away at most are neighbours of a sentence.
const NEIGHBOURHOOD: usize = 2;

/// Two runs that tell the same thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// In the first article.
    pub a: Run,
    /// In the second article.
    pub b: Run,
    /// How likely they state the same, 0 to 1.
    pub score: f32,
    /// What they have in common.
    pub relation: Relation,
    /// Whether the evidence is strong.
    pub certain: bool,
    /// The terms that both have, the heaviest first.
    pub shared: Vec<Term>,
    /// Whether what they mean speaks for it.
    pub means_alike: bool,
}

/// Two runs that may tell the same thing, and what speaks for it.
#[derive(Debug)]
pub struct Candidate {
    /// The two runs.
    pub runs: RunPair,
    /// What speaks for the pair and against it.
    pub signs: Signs,
    /// How many things speak for it, a person counted once; 1 and more.
    pub grounds: usize,
}

/// The matches between articles `a` and `b`, in the order of `a`, then of `b`. Those `across` events need to be surer, and none is
/// called certain nor *same event*.
pub fn matches(read: &Readings, a: usize, b: usize, across: bool) -> Vec<Pair> {
    let judge = |candidate: Candidate| {
        let score = Signs { across_events: across, ..candidate.signs }.probability();
        let relation = if score >= SAME_STATEMENT { Relation::SameStatement } else { Relation::SameEvent };
        let fewest = if across { SAME_STATEMENT } else { SAME_EVENT };
        let RunPair { a, b, shared, .. } = candidate.runs;
        // one name or number alone may be chance, however well all else fits
        let means_alike = candidate.signs.meant.is_some_and(|meant| meant.near >= SURELY_NEAR);
        let certain = score >= CERTAIN && !across && (means_alike || candidate.grounds >= FEWEST_SHARED);
        let shared = shared.into_iter().map(|(term, _)| term).collect();
        let pair = Pair { a, b, score, relation, certain, shared, means_alike };
        (score >= fewest).then_some(pair)
    };
    candidates(read, a, b).into_iter().filter_map(judge).collect()
}

/// All pairs of sentences of articles `a` and `b` that share enough, or mean enough alike, to be looked at, in their order.
pub fn candidates(read: &Readings, a: usize, b: usize) -> Vec<Candidate> {
    let (first, second) = (&read.articles[a], &read.articles[b]);
    let (left, right) = (first.index_for(second.language), second.index_for(first.language));
    let between_languages = first.language != second.language;
    let meant = Meant::of(first, second);
    let found = looked_at(read, a, b, 0.0, meant.as_ref());
    let surroundings = Surroundings::of(&found);
    let place = |sentence: usize, of: usize| sentence as f32 / of.max(1) as f32;
    let signs = |(runs, grounds): &(RunPair, Grounds)| {
        let (i, j) = (runs.a.sentence, runs.b.sentence);
        Signs {
            mass: runs.mass,
            told: grounds.told,
            whole: terms::cosine(left.whole(i), right.whole(j)),
            near_best: surroundings.near_best(runs),
            neighbour: surroundings.neighbour(i, j),
            apart: (place(i, left.runs.len()) - place(j, right.runs.len())).abs(),
            contradictions: facts(first, &runs.a).contradictions(&facts(second, &runs.b), between_languages),
            across_events: false,
            between_languages,
            meant: meant.as_ref().map(|meant| MeantSigns {
                near: meant.near(i, j),
                margin: meant.margin(i, j),
                neighbour: meant.neighbour(i, j, NEIGHBOURHOOD),
            }),
        }
    };
    let signs: Vec<Signs> = found.iter().map(signs).collect();
    let candidates = found.into_iter().zip(signs);
    candidates.map(|((runs, grounds), signs)| Candidate { runs, signs, grounds: grounds.count() }).collect()
}

/// The pairs of runs that share enough and may be as strong as `weakest` (0 to 1), in the order of `a`, then of `b`.
pub fn runs(read: &Readings, a: usize, b: usize, weakest: f32) -> Vec<RunPair> {
    looked_at(read, a, b, weakest, None).into_iter().map(|(runs, _)| runs).collect()
}

fn looked_at(read: &Readings, a: usize, b: usize, weakest: f32, meant: Option<&Meant>) -> Vec<(RunPair, Grounds)> {
    let (first, second) = (&read.articles[a], &read.articles[b]);
    let (whole, part) = if first.language == second.language {
        (FEWEST_SHARED, FEWEST_SHARED_BY_PARTS)
    } else {
        (FEWEST_SHARED_BETWEEN_LANGUAGES, FEWEST_SHARED_BETWEEN_LANGUAGES)
    };
    let (left, right) = (first.index_for(second.language), second.index_for(first.language));
    let heaviest = first.heaviest_for(second.language);
    let with_grounds = |runs: RunPair| {
        let grounds = Grounds::of(read, &runs, first, second);
        (runs, grounds)
    };
    let is_enough = |(runs, grounds): &(RunPair, Grounds)| grounds.count() >= if runs.is_part { part } else { whole };
    let by_words = |i: usize, j: usize| with_grounds(RunPair::best(left, i, right, j, heaviest));
    let by_meaning = |i: usize, j: usize| {
        let near = meant.map(|meant| meant.pair(i, j)).filter(|near| near.value >= NEAR)?;
        Some(with_grounds(RunPair::of_clauses(left, (i, &near.a), right, (j, &near.b), heaviest)))
    };
    let mut found = Vec::new();
    for i in 0..left.runs.len() {
        let may_be_strong = |j: &usize| RunPair::strongest(left, i, right, *j, heaviest) >= weakest;
        let sharing: Vec<usize> = right.sharing(left.whole(i), whole).into_iter().filter(may_be_strong).collect();
        let mut partners = sharing.clone();
        partners.extend(meant.into_iter().flat_map(|meant| meant.partners(i, NEAR)));
        partners.sort_unstable();
        partners.dedup();
        for j in partners {
            let shares = sharing.binary_search(&j).is_ok();
            let worded = shares.then(|| by_words(i, j)).filter(is_enough);
            found.extend(worded.or_else(|| by_meaning(i, j)));
        }
    }
    found
}

fn facts(reading: &Reading, run: &Run) -> Facts {
    Facts::union(clauses(reading, run).iter().map(|clause| &clause.facts))
}

fn clauses<'r>(reading: &'r Reading, run: &Run) -> &'r [Clause] {
    &reading.sentences[run.sentence].clauses[run.from..run.to]
}

/// What two runs share, where a person counts once: an office and a name are many words and state nothing.
struct Grounds {
    /// People whom both name.
    people: usize,
    /// Shared terms that do more than name a person.
    others: usize,
    /// The mass of these.
    told: f32,
}

impl Grounds {
    fn of(read: &Readings, runs: &RunPair, first: &Reading, second: &Reading) -> Self {
        let between_languages = first.language != second.language;
        let mut grounds = Self { people: 0, others: 0, told: 0.0 };
        for (term, part) in &runs.shared {
            if between_languages && is_of_other_things(clauses(first, &runs.a), clauses(second, &runs.b), *term) {
                continue;
            }
            let mut sides = clauses(first, &runs.a).iter().chain(clauses(second, &runs.b));
            if !sides.any(|clause| clause.naming.binary_search(term).is_ok()) {
                grounds.others += 1;
                grounds.told += part;
            } else if read.kinds[*term as usize] == Evidence::Names {
                grounds.people += 1;
            }
        }
        grounds
    }

    fn count(&self) -> usize {
        self.people + self.others
    }
}

/// Whether a shared number counts one thing here and another there: 200 guests are not 200 ships. Within a language the words tell.
fn is_of_other_things(a: &[Clause], b: &[Clause], term: Term) -> bool {
    let units = |clauses: &[Clause]| -> Vec<String> {
        let counted = clauses.iter().flat_map(|clause| &clause.counted);
        counted.filter(|(number, _)| *number == term).map(|(_, unit)| unit.clone()).collect()
    };
    let (here, there) = (units(a), units(b));
    let may_be_one = here.iter().any(|x| there.iter().any(|y| numbers::may_be_one(x, y)));
    !(here.is_empty() || there.is_empty() || may_be_one)
}

/// What stands around a pair: the other pairs of its sentences and of those next to them.
struct Surroundings {
    strength: HashMap<(usize, usize), f32>,
    best_a: HashMap<usize, f32>,
    best_b: HashMap<usize, f32>,
}

impl Surroundings {
    fn of(found: &[(RunPair, Grounds)]) -> Self {
        let mut all = Self { strength: HashMap::new(), best_a: HashMap::new(), best_b: HashMap::new() };
        for (runs, _) in found {
            let (i, j) = (runs.a.sentence, runs.b.sentence);
            all.strength.insert((i, j), runs.strength);
            for best in [all.best_a.entry(i).or_default(), all.best_b.entry(j).or_default()] {
                *best = best.max(runs.strength);
            }
        }
        all
    }

    fn near_best(&self, runs: &RunPair) -> f32 {
        let best = self.best_a[&runs.a.sentence].max(self.best_b[&runs.b.sentence]).max(STRONG);
        runs.strength / best
    }

    fn neighbour(&self, i: usize, j: usize) -> f32 {
        let around = |at: usize| (at.saturating_sub(NEIGHBOURHOOD)..=at + NEIGHBOURHOOD).filter(move |k| *k != at);
        let strengths = around(i).flat_map(|x| around(j).filter_map(move |y| self.strength.get(&(x, y))));
        strengths.copied().fold(0.0, f32::max)
    }
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
    // after the words, which a reader can check
    reasons.extend(pair.means_alike.then(|| Reason { kind: Evidence::Meaning, words: Vec::new() }));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Given};
    use crate::compare::actors::actors;
    use crate::meaning::{Meanings, Quantised};

    fn found(a: &str, b: &str) -> Vec<(usize, usize)> {
        let articles = [a, b].map(|text| Article::from(Given::new("a", text)));
        let read = Readings::of(&articles, &[]);
        let sure = |pair: &&Pair| pair.certain;
        matches(&read, 0, 1, false).iter().filter(sure).map(|pair| (pair.a.sentence, pair.b.sentence)).collect()
    }

    #[test]
    fn a_sentence_told_word_for_word_has_no_second_sure_partner() {
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
    fn sentences_that_share_a_topic_and_a_date_are_no_sure_match() {
        assert_eq!(
            found("التقى الوزير سالم نظيره في الميناء يوم الخميس.", "زار الرئيس حمدان المصنع الجديد يوم الخميس."),
            []
        );
    }

    #[test]
    fn one_of_two_met_another_on_another_day_is_no_statement_of_both() {
        let pairs = [
            (
                "التقى الرئيس الصيني شي جين بينغ وزير الخارجية الروسي سيرغي لافروف في بكين يوم الثلاثاء.",
                "التقى الرئيس الروسي فلاديمير بوتين الرئيس الصيني شي جين بينغ في أستانا يوم الخميس.",
            ),
            (
                "Chinese President Xi Jinping met Russian Foreign Minister Sergei Lavrov in Beijing on Tuesday.",
                "Russian President Vladimir Putin met Chinese President Xi Jinping in Astana on Thursday.",
            ),
            (
                "Le président chinois Xi Jinping a rencontré mardi à Pékin le ministre russe des Affaires étrangères Sergueï Lavrov.",
                "Le président russe Vladimir Poutine a rencontré jeudi à Astana le président chinois Xi Jinping.",
            ),
        ];
        let published = |text: &str, day| {
            Article::from(Given { published: Some(jiff::civil::date(2024, day, 5)), ..Given::new("a", text) })
        };
        for (a, b) in pairs {
            let articles = [published(a, 4), published(b, 7)];
            let found = matches(&Readings::of(&articles, &actors(&articles)), 0, 1, false);
            assert!(found.iter().all(|pair| pair.relation != Relation::SameStatement), "{a}: {found:?}");
        }
    }

    #[test]
    fn an_office_and_a_name_are_no_statement() {
        let a = "وقع الاتفاق مساء الخميس بحضور وزيرة النقل التورفيلية ليانا دورفان ومئات من أهالي المدينة.";
        let b = "وقالت وزيرة النقل التورفيلية ليانا دورفان إن السفن ستعود إلى الهويس بعد أسبوع.";
        let articles = [a, b].map(|text| Article::from(Given::new("a", text)));
        let found = matches(&Readings::of(&articles, &actors(&articles)), 0, 1, false);
        assert_eq!(found.len(), 0, "{found:?}");
    }

    /// A vector of its own for each number.
    fn vector(of: usize) -> Quantised {
        let mut vector = [0.0; 512];
        vector[of] = 1.0;
        Quantised::from(&vector)
    }

    #[test]
    fn what_means_the_same_in_two_languages_is_matched_without_a_word_in_common() {
        let arabic = "وصل الوزير إلى الميناء صباحا. ثم عاد الصيادون إلى بيوتهم. وأغلقت المدارس أبوابها.";
        let english =
            "Schools stayed closed. The minister reached the port in the morning. Nobody spoke of the weather.";
        let articles = [arabic, english].map(|text| Article::from(Given::new("a", text)));
        let mut read = Readings::of(&articles, &[]);
        assert_eq!(matches(&read, 0, 1, false), []);
        let means = [[1, 2, 3], [3, 1, 4]];
        let mut meanings = Meanings::default();
        for (article, means) in articles.iter().zip(means) {
            assert_eq!(article.sentences.len(), 3);
            for (sentence, means) in article.sentences.iter().zip(means) {
                meanings.insert(sentence.span.of(&article.text), vector(means));
            }
        }
        read.understand(&articles, &meanings);
        let found = matches(&read, 0, 1, false);
        let pairs: Vec<(usize, usize)> = found.iter().map(|pair| (pair.a.sentence, pair.b.sentence)).collect();
        assert_eq!(pairs, [(0, 1), (2, 0)]);
        assert!(found.iter().all(|pair| pair.means_alike));
        let reasons = reasons(&read, &read.articles[0], arabic, &found[0]);
        assert_eq!(reasons, [Reason { kind: Evidence::Meaning, words: vec![] }]);
    }

    #[test]
    fn between_languages_the_same_number_of_something_else_is_no_match() {
        let arabic = "وأدى انهيار الجسر القديم إلى مقتل 31 شخصا وفق السلطات.";
        for (english, matched) in [
            ("The fall of the old bridge left 31 dead, the authorities said.", true),
            ("On the far bank 31 ships were waiting for the morning.", false),
        ] {
            let articles = [arabic, english].map(|text| Article::from(Given::new("a", text)));
            let read = Readings::of(&articles, &[]);
            assert_eq!(!candidates(&read, 0, 1).is_empty(), matched, "{english}");
        }
    }

    #[test]
    fn between_languages_one_shared_name_is_not_enough_to_be_sure() {
        assert_eq!(found("قال فلاديمير إنه سيعود غدا.", "The storm hit the coast, and Vladimir was not there."), []);
    }
}
