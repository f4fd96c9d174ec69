//! A passage cut at its marks and at its linked words, for showing: the parts, put one behind the other, are the passage.
//!
//! Both lie on whole words, so that no part begins or ends inside one; what holds no word (a comma between two links, a quotation mark) belongs to neither.

use super::linked::Linked;
use super::wording::Marked;
use crate::article::Span;
use crate::compare::wording::shown::holds_word;
use crate::in_order::sort;

/// A stretch in which nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'c> {
    /// Where.
    pub span: Span,
    /// How it is marked.
    pub marked: Option<Marked>,
    /// What it names, as far as texts in other languages name it too: of links that share words the shortest.
    pub linked: Option<&'c Linked>,
    /// Whether it is the first part of its link, and the last: a quotation around a name is in two.
    pub ends: (bool, bool),
}

/// Cuts a span of a text.
pub fn cut<'c>(text: &str, span: Span, marks: &[Marked], links: &'c [Linked]) -> Vec<Part<'c>> {
    let spans = marks.iter().map(|marked| marked.span).chain(links.iter().map(|linked| linked.span));
    let mut bounds = vec![span.start, span.end];
    bounds.extend(spans.flat_map(|it| [it.start, it.end]).filter(|at| span.start < *at && *at < span.end));
    sort(&mut bounds, &|one, other| one < other);
    bounds.dedup();
    let mut parts: Vec<Part> = vec![];
    for ends in bounds.windows(2) {
        let span = Span::new(ends[0], ends[1]);
        let has_word = holds_word(span.of(text));
        let marked = marks.iter().copied().find(|it| has_word && it.span.contains(span));
        let linked = links.iter().filter(|it| has_word && it.span.contains(span)).min_by_key(|it| it.span.len());
        parts.push(Part { span, marked, linked, ends: (false, false) });
    }
    for linked in links {
        let is_its = |part: &&mut Part| part.linked == Some(linked);
        if let Some(first) = parts.iter_mut().find(is_its) {
            first.ends.0 = true;
        }
        if let Some(last) = parts.iter_mut().rfind(is_its) {
            last.ends.1 = true;
        }
    }
    // a comma or space between two parts of one mark is marked with the part before it
    parts.dedup_by(|next, last| {
        let continues = last.linked.is_none() && next.linked.is_none() && last.marked == next.marked;
        if continues {
            last.span.end = next.span.end;
        }
        continues
    });
    parts
}

#[cfg(test)]
mod tests {
    use super::super::wording::Mark;
    use super::*;
    use crate::compare::LinkKind;

    #[test]
    fn a_quotation_is_cut_around_the_name_in_it_and_a_mark_around_both() {
        let text = "he said “we met Putin, then ate” and left";
        let at = |words: &str| {
            let start = text.find(words).unwrap();
            Span::new(start, start + words.len())
        };
        let linked = |words: &str, kind, number| Linked { span: at(words), kind, number, with: vec![1] };
        let links = [linked("“we met Putin, then ate”", LinkKind::Quotation, 0), linked("Putin", LinkKind::Name, 1)];
        let marks = [Marked { span: at("Putin, then"), mark: Mark::Replaced, part: None }];
        let parts = cut(text, Span::new(0, text.len()), &marks, &links);
        let shown: Vec<_> = parts
            .iter()
            .map(|it| (it.span.of(text), it.marked.is_some(), it.linked.map(|linked| linked.number), it.ends))
            .collect();
        assert_eq!(
            shown,
            [
                ("he said ", false, None, (false, false)),
                ("“we met ", false, Some(0), (true, false)),
                ("Putin", true, Some(1), (true, true)),
                (", then", true, Some(0), (false, false)),
                (" ate”", false, Some(0), (false, true)),
                (" and left", false, None, (false, false)),
            ]
        );
    }

    #[test]
    fn without_marks_and_links_a_passage_is_one_part() {
        let parts = cut("وصل الوزير.", Span::new(0, "وصل الوزير.".len()), &[], &[]);
        assert_eq!(parts.len(), 1);
        assert!(parts[0].marked.is_none() && parts[0].linked.is_none());
    }
}
