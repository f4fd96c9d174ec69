//! Words that hedge, stress or judge: those of a story by what they do, each with the articles that have them.

use crate::article::Span;
use crate::compare::Comparison;
use crate::language::cues::{CueKind, CueReason};

/// Equal cues of one article.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CueLine {
    /// Where the first stands.
    pub first: Span,
    /// Why they count.
    pub reason: CueReason,
    /// Whether they stand in quotation marks.
    pub quoted: bool,
    /// How many there are.
    pub count: usize,
}

/// One kind, with each article that has cues of it.
pub type OfKind = (CueKind, Vec<(usize, Vec<CueLine>)>);

/// The cues of these articles: by kind, then by article in the order asked for, then by place. What has none is left out.
pub fn cues(comparison: &Comparison, articles: &[usize]) -> Vec<OfKind> {
    let kinds = [CueKind::Hedge, CueKind::Intensifier, CueKind::Evaluative];
    let of_kind = |kind| {
        let lines = articles.iter().map(|&article| (article, lines(comparison, article, kind)));
        (kind, lines.filter(|(_, lines)| !lines.is_empty()).collect())
    };
    kinds.into_iter().map(of_kind).filter(|(_, articles): &OfKind| !articles.is_empty()).collect()
}

fn lines(comparison: &Comparison, article: usize, kind: CueKind) -> Vec<CueLine> {
    let mut lines: Vec<(&str, CueLine)> = Vec::new();
    for cue in comparison.articles[article].cues.iter().filter(|cue| cue.reason.kind() == kind) {
        let line = CueLine { first: cue.span, reason: cue.reason, quoted: cue.quoted, count: 1 };
        let equal = |known: &&mut (&str, CueLine)| known.0 == cue.entry && known.1.quoted == cue.quoted;
        match lines.iter_mut().find(equal) {
            Some((_, known)) => known.count += 1,
            None => lines.push((&cue.entry, line)),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Given};
    use crate::compare::compare;

    #[test]
    fn equal_words_are_one_line_and_a_quoted_one_is_another() {
        let text = "وقعت مجزرة ثم مجزرتان، وربما ثالثة. وقال الوزير: «هذه مجزرة».";
        let comparison =
            compare(vec![Article::from(Given::new("a.txt", text)), Article::from(Given::new("b.txt", "خبر."))]);
        let found = cues(&comparison, &[1, 0]);
        let kinds: Vec<_> = found.iter().map(|(kind, articles)| (*kind, articles.len())).collect();
        assert_eq!(kinds, [(CueKind::Hedge, 1), (CueKind::Evaluative, 1)]);
        let counts: Vec<_> = found[1].1[0].1.iter().map(|line| (line.count, line.quoted)).collect();
        assert_eq!(counts, [(2, false), (1, true)]);
    }
}
