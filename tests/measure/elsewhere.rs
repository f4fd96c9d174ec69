//! Measures on material that is not part of the project, beside it in `../shared/data`; each is skipped with a line
//! where that is absent.
//!
//! Here the `Comparison` itself is read: the report of a thousand articles is long, and nothing of it is in question.

use std::collections::{BTreeMap, BTreeSet};

use muqabala::article::code_points::CodePoints;
use muqabala::article::{Article, Given, Span};
use muqabala::compare::{Comparison, Passage, Relation};
use serde_json::Value;

use super::gold::text;
use super::score::Score;
use crate::support;
use crate::support::model::compared;

/// How much of a run that two articles share word for word must lie in matches of both, 0 to 1: the last word may be
/// the next clause's.
const RUN_INSIDE: f64 = 0.9;
/// Up to this mean grade, 1 (same story) to 4 (unrelated), people call two articles one story.
const SAME_STORY: f64 = 2.0;
/// How much of the shorter of a sentence and an end of a match must be shared, 0 to 1, to call one on the other.
const ON_A_SENTENCE: f64 = 0.5;

/// One line of the table: what was measured, and what came out.
pub type Line = (String, String);

/// How many lines there are where everything is at hand.
pub const LINES: usize = 4;

/// Everything that is at hand, by words, or by words and meaning.
pub fn all(by_meaning: bool) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    lines.extend(runs(by_meaning));
    for (language, file) in [("French", "fr_fr_fulltext.jsonl"), ("Turkish", "tr_tr_fulltext.jsonl")] {
        lines.extend(same_story(language, file, by_meaning));
    }
    lines.extend(clauses(by_meaning));
    lines
}

/// Runs of eight and more words that two articles share word for word, and lie inside matches of the two.
fn runs(by_meaning: bool) -> Option<Line> {
    let folder = support::shared("data/china_russia_2013")?;
    let given = support::given(&folder.join("china_russia_2013-03-14_26.jsonl"));
    let comparison = compared(articles(given), by_meaning)?;
    let index: BTreeMap<&str, usize> =
        comparison.articles.iter().enumerate().map(|(i, article)| (article.name.as_str(), i)).collect();
    let (mut inside, mut all, mut in_events, mut of_events) = (0, 0, 0, 0);
    for pair in json_lines(&folder.join("china_russia_2013-03-14_26.verbatim8.jsonl")) {
        let found = (index.get(text(&pair["id_a"]).as_str()), index.get(text(&pair["id_b"]).as_str()));
        let (Some(&a), Some(&b)) = found else { continue };
        let one_event =
            comparison.events.iter().any(|event| event.articles.contains(&a) && event.articles.contains(&b));
        for run in pair["spans"].as_array().expect("runs") {
            let lies = lies_inside(&comparison, a, b, &run["a"]) && lies_inside(&comparison, b, a, &run["b"]);
            all += 1;
            inside += usize::from(lies);
            of_events += usize::from(one_event);
            in_events += usize::from(lies && one_event);
        }
    }
    let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    Some((
        "runs of 8 and more equal words that lie inside matches".to_owned(),
        format!(
            "{:.1} % of {all}; {:.1} % of the {of_events} between articles of one event",
            share(inside, all),
            share(in_events, of_events)
        ),
    ))
}

/// Whether a run of code points of `article` lies in its matches with `other`.
fn lies_inside(comparison: &Comparison, article: usize, other: usize, run: &Value) -> bool {
    let points = CodePoints::of(&comparison.articles[article].text);
    let at = |index: usize| points.byte_at(run[index].as_u64().expect("an offset") as usize).expect("within the text");
    let run = Span::new(at(0), at(1));
    let ends = comparison.matches.iter().filter_map(|found| match (found.a.article, found.b.article) {
        (a, b) if (a, b) == (article, other) => Some(found.a.span),
        (a, b) if (b, a) == (article, other) => Some(found.b.span),
        _ => None,
    });
    let covered: BTreeSet<usize> = ends.flat_map(|span| span.start.max(run.start)..span.end.min(run.end)).collect();
    covered.len() as f64 >= RUN_INSIDE * run.len() as f64
}

/// How well the score of a pair of articles tells one story from two, as people graded it: AUC, and F1 at the best
/// threshold. All texts of a language are one corpus.
fn same_story(language: &str, file: &str, by_meaning: bool) -> Option<Line> {
    let path = support::shared("data/same_story")?.join(file);
    let pairs = json_lines(&path);
    let given = |pair: &Value, side: u8| {
        let of = |key: &str| pair[format!("{key}{side}")].as_str().unwrap_or_default().to_owned();
        let mut given = Given::new(format!("{}/{side}", text(&pair["pair_id"])), of("text"));
        given.title = Some(of("title")).filter(|title| !title.is_empty());
        given
    };
    let all = pairs.iter().flat_map(|pair| [given(pair, 1), given(pair, 2)]);
    let comparison = compared(articles(all), by_meaning)?;
    let names: Vec<&str> = comparison.articles.iter().map(|article| article.name.as_str()).collect();
    let scores: BTreeMap<(&str, &str), f32> =
        comparison.pairs.iter().map(|pair| ((names[pair.a], names[pair.b]), pair.score)).collect();
    let mut graded: Vec<(f32, bool)> = Vec::new();
    for pair in &pairs {
        let id = text(&pair["pair_id"]);
        let grade = pair["Overall"].as_f64().or_else(|| pair["Overall"].as_str()?.parse().ok()).expect("a grade");
        // a pair that was left out of the comparison speaks for nothing
        let score = scores.get(&(format!("{id}/1").as_str(), format!("{id}/2").as_str())).copied().unwrap_or(0.0);
        graded.push((score, grade <= SAME_STORY));
    }
    let (auc, f1, at) = separation(&mut graded);
    Some((
        format!("one story or two, {language}"),
        format!("AUC {auc:.3}, best F1 {f1:.3} at {at:.2}, {} pairs", graded.len()),
    ))
}

/// AUC, best F1, and the score at which it is reached.
fn separation(graded: &mut [(f32, bool)]) -> (f64, f64, f32) {
    graded.sort_by(|x, y| y.0.total_cmp(&x.0));
    let (right, wrong): (Vec<f32>, Vec<f32>) =
        (graded.iter().filter(|g| g.1).map(|g| g.0).collect(), graded.iter().filter(|g| !g.1).map(|g| g.0).collect());
    let wins = |r: &f32| {
        wrong
            .iter()
            .map(|w| {
                if r > w {
                    1.0
                } else if r == w {
                    0.5
                } else {
                    0.0
                }
            })
            .sum::<f64>()
    };
    let auc = right.iter().map(wins).sum::<f64>() / (right.len() * wrong.len()).max(1) as f64;
    let mut best = (0.0, 0.0);
    for (score, _) in graded.iter() {
        let found = graded.iter().filter(|g| g.0 >= *score).count();
        let hits = graded.iter().filter(|g| g.0 >= *score && g.1).count();
        let f1 = 2.0 * hits as f64 / (found + right.len()) as f64;
        if f1 > best.0 {
            best = (f1, *score);
        }
    }
    (auc, best.0, best.1)
}

/// Summaries with their sources, and which sentences of the two say the same, marked by hand; English.
pub struct Summaries {
    /// Each topic's articles: the summary, named so, and its sources.
    pub topics: Vec<Vec<Article>>,
    /// Sentence of a summary and sentence of a source.
    wanted: BTreeSet<(String, String)>,
}

impl Summaries {
    /// Read where they are at hand.
    pub fn read() -> Option<Self> {
        let path = support::shared("data/propositions_en")?.join("dev_MN_only.csv");
        let rows = csv(&std::fs::read_to_string(path).expect("it can be read"));
        let column = |name: &str| rows[0].iter().position(|head| head == name).expect("the column");
        let [topic, summary, file, source] = ["topic", "scuSentence", "documentFile", "docSentText"].map(column);
        let line = |sentence: &str| sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut topics: BTreeMap<&str, BTreeMap<String, Vec<String>>> = BTreeMap::new();
        let mut wanted: BTreeSet<(String, String)> = BTreeSet::new();
        for row in rows[1..].iter().filter(|row| row.len() == rows[0].len()) {
            let texts = topics.entry(&row[topic]).or_default();
            for (name, sentence) in [("summary", &row[summary]), (row[file].as_str(), &row[source])] {
                let lines = texts.entry(name.to_owned()).or_default();
                if !lines.contains(&line(sentence)) {
                    lines.push(line(sentence));
                }
            }
            wanted.insert((line(&row[summary]), line(&row[source])));
        }
        let given = |texts: BTreeMap<String, Vec<String>>| {
            articles(texts.iter().map(|(name, lines)| Given::new(name, lines.join("\n\n"))))
        };
        Some(Self { topics: topics.into_values().map(given).collect(), wanted })
    }

    /// The marked pairs that two passages tell, one of them of a summary; `None` where none or both are.
    pub fn told(&self, a: (&Article, Span), b: (&Article, Span)) -> Option<Vec<(String, String)>> {
        let of_summary = |end: &(&Article, Span)| end.0.name == "summary";
        let (summary, source) = match (of_summary(&a), of_summary(&b)) {
            (true, false) => (a, b),
            (false, true) => (b, a),
            _ => return None,
        };
        let lines = |(article, at): (&Article, Span)| {
            let text = &article.text;
            let spans = text.split("\n\n").map(|line| {
                let start = line.as_ptr() as usize - text.as_ptr() as usize;
                (line.to_owned(), Span::new(start, start + line.len()))
            });
            spans.filter(|(_, span)| lies_on(at, *span)).map(|(line, _)| line).collect::<Vec<_>>()
        };
        let sources = lines(source);
        let pairs = lines(summary).into_iter().flat_map(|s| sources.iter().map(move |d| (s.clone(), d.clone())));
        Some(pairs.filter(|pair| self.wanted.contains(pair)).collect())
    }
}

/// Sentences of a summary with the sentences of its sources that say the same.
fn clauses(by_meaning: bool) -> Option<Line> {
    let summaries = Summaries::read()?;
    let mut score = Score { wanted: summaries.wanted.len(), ..Score::default() };
    for topic in &summaries.topics {
        let comparison = compared(topic.clone(), by_meaning)?;
        let mut reached = BTreeSet::new();
        for found in comparison.matches.iter().filter(|found| found.relation == Relation::SameStatement) {
            let end = |passage: &Passage| (&comparison.articles[passage.article], passage.span);
            let Some(told) = summaries.told(end(&found.a), end(&found.b)) else { continue };
            score.found += 1;
            score.right += usize::from(!told.is_empty());
            reached.extend(told);
        }
        score.reached += reached.len();
    }
    let figures = format!(
        "F1 {:.3} (precision {:.3}, recall {:.3}) of {}",
        score.f1(),
        score.precision(),
        score.recall(),
        score.wanted
    );
    Some(("sentences of a summary with those of its sources, English".to_owned(), figures))
}

fn lies_on(a: Span, b: Span) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    shared as f64 >= ON_A_SENTENCE * a.len().min(b.len()) as f64
}

fn articles(given: impl IntoIterator<Item = Given>) -> Vec<Article> {
    given.into_iter().map(Article::from).collect()
}

fn json_lines(path: &std::path::Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).expect("it can be read");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// Rows of a CSV file with quoted fields, which may hold commas, doubled quotes and line breaks.
fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => field.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            c => field.push(c),
        }
    }
    rows
}
