//! The list of stories, of articles that stand alone, and the grid of who covers what.

use super::story::label;
use crate::compare::Comparison;

/// The events, as the list shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stories {
    /// Indices of events that several articles report.
    pub told: Vec<usize>,
    /// Indices of events of one article.
    pub alone: Vec<usize>,
}

/// Sorts the events for the list, in the comparison's order.
pub fn stories(comparison: &Comparison) -> Stories {
    let (told, alone) = (0..comparison.events.len()).partition(|&event| comparison.events[event].articles.len() > 1);
    Stories { told, alone }
}

/// More outlets than these make no grid that is seen at a glance.
const MOST_OUTLETS: usize = 12;

/// Who covers what: a line an event, a place an outlet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The outlets in the order of their first article, each with that article's index.
    pub outlets: Vec<(String, usize)>,
    /// By event: which of the outlets report it.
    pub events: Vec<Vec<bool>>,
}

/// The grid, where it says more than the list: several events, and outlets that report more than one of them.
pub fn coverage(comparison: &Comparison) -> Option<Coverage> {
    let mut outlets: Vec<(String, usize)> = vec![];
    for (at, article) in comparison.articles.iter().enumerate() {
        if !outlets.iter().any(|(outlet, _)| outlet == label(article)) {
            outlets.push((label(article).to_owned(), at));
        }
    }
    let covers = |event: usize, outlet: &str| {
        comparison.events[event].articles.iter().any(|&article| label(&comparison.articles[article]) == outlet)
    };
    let events: Vec<Vec<bool>> = (0..comparison.events.len())
        .map(|event| outlets.iter().map(|(outlet, _)| covers(event, outlet)).collect())
        .collect();
    let repeated = (0..outlets.len()).any(|at| events.iter().filter(|covered| covered[at]).count() > 1);
    (repeated && outlets.len() <= MOST_OUTLETS).then_some(Coverage { outlets, events })
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;
    use crate::article::Stated;

    #[test]
    fn what_stands_alone_is_listed_apart() {
        assert_eq!(stories(&fixture::comparison()), Stories { told: vec![0], alone: vec![1] });
    }

    #[test]
    fn an_outlet_with_two_events_makes_a_grid() {
        let mut comparison = fixture::comparison();
        assert_eq!(coverage(&comparison), None, "four outlets, an event each: the list says it all");
        for article in [0, 3] {
            comparison.articles[article].outlet = Some(Stated { text: "الشمال".into(), span: None });
        }
        let coverage = coverage(&comparison).unwrap();
        assert_eq!(coverage.outlets.len(), 3);
        assert_eq!(coverage.events, [[true, true, true], [true, false, false]]);
    }
}
