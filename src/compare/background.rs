//! Passages of one story that recall another: background, linked to the story that it belongs to.
//!
//! ```text
//! July, the summit:    "… the two had declared a friendship without limits in February …"    background, leads to
//! February, the visit: "The presidents declared a friendship without limits."                the story of the visit
//! ```
//!
//! Look-alike events share many a sentence, so that two passages state the same is not enough: the passage must also name the time at which
//! the other story was told ("in February 2031"), which lies before its own. The opening of an article is its own story. A passage is
//! linked to one story, the one that it resembles most.
//!
//! What it does not do: without dates of publishing nothing is linked; a third event that two articles recall and none reports is not named;
//! nothing is said of passages that recall what no article at hand tells.

use std::collections::BTreeMap;

use super::passage::{self, Run};
use super::rows;
use super::terms::Readings;
use super::{ArticlePair, Background, Passage, Relation};
use crate::article::{Article, Precision, Span};

/// So many articles of other stories at the most are searched for what an article recalls, the most alike first: so the work
/// grows with the articles and not with their pairs. Fewer loses background in large collections.
const MOST_OTHERS: usize = 8;

/// Articles less alike (score of the pair, 0 to 1) are not searched. At 0 all are; the one case of `tests/unseen` has 0.15 with one of the story's
/// articles and 0.5 with another, so at 0.5 most background is lost.
const ALIKE_ENOUGH: f32 = 0.05;

/// So many first sentences of an article (headline, dek, lede) tell its own story and recall nothing. At 0 look-alike events, whose
/// reports open alike, are taken for one another's background; at 10 short reports recall nothing.
const OWN_OPENING: usize = 3;

/// A story is recalled with its date from so many days after it was told: nearer, the days are those of one story's follow-ups.
const PAST_DAYS: i32 = 14;

/// Days between what happened and the report of it, at the most.
const DAYS_TO_PRINT: i32 = 2;

/// The pairs of articles on different events that are searched, each with the lower index first, in ascending order.
pub fn pairs(articles: usize, weighed: &[ArticlePair]) -> Vec<(usize, usize)> {
    let mut apart: Vec<&ArticlePair> =
        weighed.iter().filter(|pair| !pair.same_event && pair.score >= ALIKE_ENOUGH).collect();
    apart.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
    let mut searched = vec![0; articles];
    apart.retain(|pair| {
        let wanted = searched[pair.a].min(searched[pair.b]) < MOST_OTHERS;
        searched[pair.a] += usize::from(wanted);
        searched[pair.b] += usize::from(wanted);
        wanted
    });
    let mut pairs: Vec<(usize, usize)> = apart.iter().map(|pair| (pair.a, pair.b)).collect();
    pairs.sort_unstable();
    pairs
}

/// What either of articles `a` and `b`, which report different events, recalls of the other's; `event_of` gives each article's event.
pub fn recalled(read: &Readings, articles: &[Article], event_of: &[usize], a: usize, b: usize) -> Vec<Background> {
    let same = passage::matches(read, a, b, false).into_iter().filter(|pair| pair.relation == Relation::SameStatement);
    let found = same.filter_map(|pair| {
        let passage = |article: usize, run: &Run| Passage { article, span: rows::span(read, article, run) };
        let (at_a, at_b) = (passage(a, &pair.a), passage(b, &pair.b));
        let recalls = |run: &Run, here: Passage, there: Passage| {
            run.sentence >= OWN_OPENING && names_time_of(&articles[here.article], here.span, &articles[there.article])
        };
        let (passage, told) = match (recalls(&pair.a, at_a, at_b), recalls(&pair.b, at_b, at_a)) {
            (true, _) => (at_a, at_b),
            (_, true) => (at_b, at_a),
            _ => return None,
        };
        Some(Background {
            passage,
            event: event_of[told.article],
            told: vec![told],
            score: pair.score,
            reasons: passage::reasons(read, &read.articles[a], &articles[a].text, &pair),
        })
    });
    found.collect()
}

/// Whether a passage of `article` names the time at which `story` was told, well before the article itself.
fn names_time_of(article: &Article, span: Span, story: &Article) -> bool {
    let (Some(own), Some(told)) = (article.published, story.published) else { return false };
    let is_past = (own.date - told.date).get_days() > PAST_DAYS;
    let mut named = article.dates.iter().filter(|date| span.overlaps(date.span));
    is_past
        && named.any(|named| match named.precision {
            Precision::Day => (named.date - told.date).get_days().abs() <= DAYS_TO_PRINT,
            Precision::Month => named.date.first_of_month() == told.date.first_of_month(),
            _ => false,
        })
}

/// Everything that was found, each passage linked to one story: passages that overlap are one, and the story with the best pair has it.
pub fn joined(mut found: Vec<Background>) -> Vec<Background> {
    found.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.passage, &x.told).cmp(&(y.passage, &y.told))));
    let mut of_article: BTreeMap<usize, Vec<Background>> = BTreeMap::new();
    for next in found {
        let known = of_article.entry(next.passage.article).or_default();
        match known.iter_mut().find(|it| it.passage.span.overlaps(next.passage.span)) {
            Some(it) if it.event == next.event => {
                it.told.extend(next.told);
                it.told.sort_unstable();
                it.told.dedup();
            }
            Some(_) => {}
            None => known.push(next),
        }
    }
    let mut all: Vec<Background> = of_article.into_values().flatten().collect();
    all.sort_by_key(|it| it.passage);
    all
}

#[cfg(test)]
mod tests {
    use crate::article::{Article, Given};
    use crate::compare::compare;

    const VISIT: &str = "الرئيسان يعلنان صداقة بلا حدود\n\n4 فبراير 2031\n\nأعلن الرئيسان هانو فيرس وتومار فيلين في مدينة زلمير يوم الجمعة صداقة بلا حدود بين بلديهما. \
        ووقعا خمس عشرة اتفاقية في مجال الغاز.";
    const SUMMIT: &str = "قمة النهر تفتتح في هالفينا\n\n4 يوليو 2033\n\nافتتحت قمة دول النهر أعمالها في مدينة هالفينا بمشاركة تسع دول. ودعا المشاركون إلى خفض رسوم العبور. \
        وكان الرئيسان هانو فيرس وتومار فيلين قد أعلنا في مدينة زلمير في فبراير 2031 صداقة بلا حدود بين بلديهما.";

    #[test]
    fn what_a_later_report_recalls_is_linked_to_the_story_that_told_it() {
        let comparison =
            compare([("a", SUMMIT), ("b", VISIT)].map(|(name, text)| Article::from(Given::new(name, text))).into());
        assert_eq!(comparison.events.len(), 2);
        let [background] = &comparison.background[..] else { panic!("{:?}", comparison.background) };
        assert_eq!(background.passage.article, 0);
        assert!(background.passage.span.of(SUMMIT).contains("صداقة بلا حدود"));
        assert_eq!(comparison.events[background.event].articles, [1]);
        assert!(background.told[0].span.of(VISIT).contains("صداقة بلا حدود"));
    }

    #[test]
    fn a_report_of_another_day_that_reads_alike_is_no_background() {
        let earlier = SUMMIT.replace("4 يوليو 2033", "4 يونيو 2032").replace("هالفينا", "زلمير");
        let texts = [("a", SUMMIT), ("b", earlier.as_str())];
        let comparison = compare(texts.map(|(name, text)| Article::from(Given::new(name, text))).into());
        assert_eq!(comparison.background, []);
    }

    #[test]
    fn nothing_is_background_inside_one_event() {
        let texts = [("a", VISIT), ("b", VISIT)];
        let comparison = compare(texts.map(|(name, text)| Article::from(Given::new(name, text))).into());
        assert_eq!(comparison.background, []);
    }
}
