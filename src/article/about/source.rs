//! The source that a line of its own credits: "المصدر: …".

use super::super::{Litter, Span, Stated};
use super::Page;

/// The labels of such a line, folded.
const LABELS: [&str; 4] = ["المصدر", "المصادر", "source", "sources"];

impl Page<'_, '_> {
    /// What follows the label.
    pub(super) fn source(self) -> Option<Stated> {
        let is_labelled = |word: &str| LABELS.contains(&word);
        self.litter(Litter::About)
            .filter(|line| line.words.first().is_some_and(|word| is_labelled(&word.folded)))
            .find_map(|line| {
                let mark = line.text.find([':', '•', '|', '–', '-'])?;
                let label_end = mark + line.text[mark..].chars().next()?.len_utf8();
                let rest = &line.text[label_end..];
                let start = line.span.start + label_end + (rest.len() - rest.trim_start().len());
                (start < line.span.end).then(|| self.stated(Span::new(start, line.span.end)))
            })
    }
}
