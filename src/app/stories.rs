//! The list of stories, and of articles that stand alone.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_alone_is_listed_apart() {
        assert_eq!(stories(&super::super::fixture::comparison()), Stories { told: vec![0], alone: vec![1] });
    }
}
