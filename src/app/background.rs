//! What an article recalls of other stories: those of its passages that touch what is looked at.

use crate::article::Span;
use crate::compare::{Background, Comparison};

/// The background of an article within `looked_at`, or all of it, in the order of the text.
pub fn background<'c>(comparison: &'c Comparison, article: usize, looked_at: Option<&[Span]>) -> Vec<&'c Background> {
    let is_looked_at = |span: Span| looked_at.is_none_or(|spans| spans.iter().any(|other| other.overlaps(span)));
    let of_article = comparison.background.iter().filter(|it| it.passage.article == article);
    of_article.filter(|it| is_looked_at(it.passage.span)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Passage;

    #[test]
    fn only_what_is_looked_at_is_told_of() {
        let span = Span::new(10, 20);
        let recalled = |article| Background {
            passage: Passage { article, span },
            event: 3,
            told: vec![],
            score: 0.9,
            reasons: vec![],
        };
        let comparison = Comparison { background: vec![recalled(0), recalled(1)], ..Comparison::default() };
        assert_eq!(background(&comparison, 1, None), [&recalled(1)]);
        assert_eq!(background(&comparison, 1, Some(&[Span::new(0, 11)])), [&recalled(1)]);
        assert!(background(&comparison, 1, Some(&[Span::new(20, 30)])).is_empty());
    }
}
