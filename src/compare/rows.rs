//! Matching pairs of passages joined over all articles of an event: one row a statement, one cell an article.
//!
//! Pairs are taken by falling score. Two rows join if at least half of the pairs between their passages match
//! (`FULL_ENOUGH`), so that a row of five outlets does not swallow another statement through one loose pair.
//! A passage that is left over although it matches joins the row of its best partner: it must not be shown as told by
//! one text only. What matches nothing becomes a row of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::passage::{Pair, Run};
use super::terms::Readings;
use super::{Cell, Row};
use crate::article::{Article, Role, Span, fingerprint};

/// The share of pairs between two rows that must match for them to join: 0 joins through any one pair, 1 only where
/// everything matches everything.
const FULL_ENOUGH: f32 = 0.5;

/// What is left of a sentence after its matched clauses is shown as a passage of its own from this number of terms
/// on. At 1 every "he said" is one, at 5 still "the minister X Y said"; at 20 whole statements go missing.
const LEFTOVER_TERMS: usize = 6;

/// Matching pairs of one pair of articles.
#[derive(Debug)]
pub struct Matched {
    /// Lower article index.
    pub a: usize,
    /// Higher article index.
    pub b: usize,
    /// Index of each pair in [`super::Comparison::matches`].
    pub pairs: Vec<(usize, Pair)>,
}

/// A passage: an article and a run of clauses in one of its sentences.
type Node = (usize, Run);

/// The rows of the event with index `event`, in reading order.
pub fn rows(event: usize, members: &[usize], read: &Readings, articles: &[Article], matched: &[Matched]) -> Vec<Row> {
    let mut all: Vec<(usize, usize, &(usize, Pair))> =
        matched.iter().flat_map(|m| m.pairs.iter().map(move |pair| (m.a, m.b, pair))).collect();
    all.sort_by(|x, y| y.2.1.score.total_cmp(&x.2.1.score).then_with(|| (x.0, x.1, x.2.0).cmp(&(y.0, y.1, y.2.0))));
    let passages = Passages::of(all.iter().flat_map(|(a, b, (_, pair))| [(*a, pair.a.clone()), (*b, pair.b.clone())]));
    let links: Vec<Link> = all
        .iter()
        .map(|(a, b, (index, pair))| Link {
            a: passages.node(*a, &pair.a),
            b: passages.node(*b, &pair.b),
            index: *index,
            certain: pair.certain,
        })
        .collect();

    let clusters = cluster(passages.nodes.len(), &links, |node| passages.nodes[node].0);
    let mut rows: Vec<Row> = Vec::new();
    let mut told: HashMap<(usize, usize), BTreeSet<usize>> = HashMap::new();
    let mut cluster_of: Vec<Option<usize>> = vec![None; passages.nodes.len()];
    for (index, cluster) in clusters.iter().enumerate() {
        cluster.iter().for_each(|node| cluster_of[*node] = Some(index));
    }
    let mut inside_of: Vec<Vec<&Link>> = clusters.iter().map(|_| Vec::new()).collect();
    for link in &links {
        if let (Some(a), Some(b)) = (cluster_of[link.a], cluster_of[link.b])
            && a == b
        {
            inside_of[a].push(link);
        }
    }
    for (cluster, inside) in clusters.into_iter().zip(inside_of) {
        let mut cells: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
        for node in &cluster {
            let (article, run) = &passages.nodes[*node];
            cells.entry(*article).or_default().push(span(read, *article, run));
            told.entry((*article, run.sentence)).or_default().extend(run.from..run.to);
        }
        let certain_articles: BTreeSet<usize> = inside
            .iter()
            .filter(|link| link.certain)
            .flat_map(|link| [passages.nodes[link.a].0, passages.nodes[link.b].0])
            .collect();
        let mut matches: Vec<usize> = inside.iter().map(|link| link.index).collect();
        matches.sort_unstable();
        let certain = cells.keys().all(|article| certain_articles.contains(article));
        rows.push(row(event, cells, matches, certain, articles));
    }
    for &article in members {
        for span in untold(read, article, &told) {
            rows.push(row(event, BTreeMap::from([(article, vec![span])]), Vec::new(), true, articles));
        }
    }
    rows.sort_by(|x, y| {
        place(x, articles).total_cmp(&place(y, articles)).then_with(|| x.cells[0].article.cmp(&y.cells[0].article))
    });
    rows
}

/// The words of a run in its article.
pub fn span(read: &Readings, article: usize, run: &Run) -> Span {
    let clauses = &read.articles[article].sentences[run.sentence].clauses;
    Span::new(clauses[run.from].span.start, clauses[run.to - 1].span.end)
}

struct Link {
    a: usize,
    b: usize,
    index: usize,
    certain: bool,
}

/// The passages of an event: runs of one sentence that overlap are one, so that no words stand in two rows.
struct Passages {
    nodes: Vec<Node>,
    of_sentence: HashMap<(usize, usize), Vec<usize>>,
}

impl Passages {
    fn of(runs: impl Iterator<Item = Node>) -> Self {
        let mut runs: Vec<Node> = runs.collect();
        runs.sort();
        let mut nodes: Vec<Node> = Vec::new();
        for (article, run) in runs {
            match nodes.last_mut() {
                Some((last_article, last))
                    if *last_article == article && last.sentence == run.sentence && run.from < last.to =>
                {
                    last.to = last.to.max(run.to);
                }
                _ => nodes.push((article, run)),
            }
        }
        let mut of_sentence: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
        for (index, (article, run)) in nodes.iter().enumerate() {
            of_sentence.entry((*article, run.sentence)).or_default().push(index);
        }
        Self { nodes, of_sentence }
    }

    /// The passage that holds a run which it was made of.
    fn node(&self, article: usize, run: &Run) -> usize {
        let holds = |node: &&usize| self.nodes[**node].1.from <= run.from && run.to <= self.nodes[**node].1.to;
        let nodes = &self.of_sentence[&(article, run.sentence)];
        *nodes.iter().find(holds).unwrap_or(&nodes[0])
    }
}

/// Nodes joined by links in their order; only clusters of several articles.
fn cluster(count: usize, links: &[Link], article: impl Fn(usize) -> usize) -> Vec<Vec<usize>> {
    let linked: BTreeSet<(usize, usize)> = links.iter().flat_map(|link| [(link.a, link.b), (link.b, link.a)]).collect();
    let mut clusters: Vec<Vec<usize>> = (0..count).map(|node| vec![node]).collect();
    let mut cluster_of: Vec<usize> = (0..count).collect();
    for link in links {
        let (a, b) = (cluster_of[link.a], cluster_of[link.b]);
        if a == b {
            continue;
        }
        let pairs = || clusters[a].iter().flat_map(|x| clusters[b].iter().map(move |y| (*x, *y)));
        let comparable = pairs().filter(|(x, y)| article(*x) != article(*y));
        let matching = pairs().filter(|pair| linked.contains(pair)).count();
        if matching as f32 >= FULL_ENOUGH * comparable.count() as f32 {
            let moved = std::mem::take(&mut clusters[b]);
            moved.iter().for_each(|node| cluster_of[*node] = a);
            clusters[a].extend(moved);
        }
    }
    for link in links {
        let (a, b) = (cluster_of[link.a], cluster_of[link.b]);
        let alone =
            |cluster: usize| clusters[cluster].iter().all(|node| article(*node) == article(clusters[cluster][0]));
        let (from, to) = if alone(a) { (a, b) } else { (b, a) };
        if a != b && alone(from) {
            let moved = std::mem::take(&mut clusters[from]);
            moved.iter().for_each(|node| cluster_of[*node] = to);
            clusters[to].extend(moved);
        }
    }
    clusters.retain(|cluster| cluster.iter().any(|node| article(*node) != article(cluster[0])));
    clusters
}

/// What of an article no row of several cells tells: whole sentences, and the clauses left of others.
fn untold(read: &Readings, article: usize, told: &HashMap<(usize, usize), BTreeSet<usize>>) -> Vec<Span> {
    let mut spans = Vec::new();
    for (sentence, read_sentence) in read.articles[article].sentences.iter().enumerate() {
        let Some(told) = told.get(&(article, sentence)) else {
            // a heading inside the text states nothing that others could tell
            if read_sentence.role != Role::Subhead {
                spans.push(read_sentence.span);
            }
            continue;
        };
        let mut from = 0;
        while from < read_sentence.clauses.len() {
            let to = (from..read_sentence.clauses.len())
                .find(|clause| told.contains(clause))
                .unwrap_or(read_sentence.clauses.len());
            let terms: usize = read_sentence.clauses[from..to].iter().map(|clause| clause.own.len()).sum();
            if terms >= LEFTOVER_TERMS {
                spans.push(span(read, article, &Run { sentence, from, to }));
            }
            from = to + 1;
        }
    }
    spans
}

fn row(
    event: usize,
    cells: BTreeMap<usize, Vec<Span>>,
    matches: Vec<usize>,
    certain: bool,
    articles: &[Article],
) -> Row {
    let cells: Vec<Cell> =
        cells.into_iter().map(|(article, spans)| Cell { article, passages: disjoint(spans) }).collect();
    let mut parts: Vec<String> = Vec::new();
    for cell in &cells {
        parts.push(articles[cell.article].id.clone());
        parts.extend(cell.passages.iter().map(|span| format!("{}-{}", span.start, span.end)));
    }
    let id = fingerprint(&parts.iter().map(String::as_str).collect::<Vec<_>>());
    Row { id, event, cells, matches, certain }
}

/// Spans in the order of the text, overlapping ones as one.
fn disjoint(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    joined
}

/// Where a row stands in reading: the mean place of its cells, 0 (start) to 1 (end).
fn place(row: &Row, articles: &[Article]) -> f32 {
    let of = |cell: &Cell| cell.passages[0].start as f32 / articles[cell.article].text.len().max(1) as f32;
    row.cells.iter().map(of).sum::<f32>() / row.cells.len() as f32
}
