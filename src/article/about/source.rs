//! The source that a line of its own credits.
//!
//! ```text
//! المصدر: وكالة الساحل + وكالات       Source: AMP        Sources : AMP, Belga
//! نقلا عن وكالة الساحل               المصدر             the label alone, over what it credits
//!                                    • وكالات
//! ```

use super::super::{Litter, Part, Span, Stated};
use super::{Line, Page};

/// Words that go on with a label: *نقلا عن*, *مصدر الخبر*.
const OF_LABEL: [&str; 6] = ["عن", "الخبر", "التقرير", "الصوره", "الاصلي", "الاضافيه"];

/// Words of a label at the most, and of a source that stands without a mark.
const LABEL_WORDS: usize = 2;
const BARE_WORDS: usize = 5;

impl Page<'_, '_> {
    /// What follows the label, in its line or in the one below.
    pub(super) fn source(self) -> Option<Stated> {
        (0..self.lines.len()).find_map(|i| self.credited(i)).map(|span| self.stated(span))
    }

    fn credited(self, i: usize) -> Option<Span> {
        let line = &self.lines[i];
        let label = self.label_words(i)?;
        let rest = label.get(line)?;
        let is_picture = line.words.get(1).is_some_and(|word| word.folded == "الصوره");
        if is_picture {
            return None;
        }
        if !rest.is_empty() {
            return Some(line.place(Span::new(line.text.len() - rest.len(), line.text.len())));
        }
        let below = self.lines.get(i + 1)?;
        let is_short = below.words.len() <= BARE_WORDS && !below.is_closed && !below.has_date;
        let name = below.text.trim_start_matches(['•', '-', '–', '*', ' ']);
        let start = below.text.len() - name.len();
        let is_about = self.parts[i + 1] == Part::Litter(Litter::About);
        // whoever stands below with a dash is the author from a place
        (is_short && is_about && !name.contains(['-', '–', 'ـ']) && !name.is_empty())
            .then(|| below.place(Span::new(start, below.text.len())))
    }

    /// How the label of a line is set off, if it has one.
    fn label_words(self, i: usize) -> Option<Label> {
        let line = &self.lines[i];
        if self.parts[i] != Part::Litter(Litter::About) {
            return None;
        }
        line.words.first().filter(|word| self.is_site_word(&word.folded, |site| site.sources))?;
        let count = 1 + line.words[1..]
            .iter()
            .take(LABEL_WORDS - 1)
            .filter(|word| OF_LABEL.contains(&word.folded.as_str()))
            .count();
        Some(Label { end: line.words[count - 1].span.end, is_bare: line.words.len() - count <= BARE_WORDS })
    }
}

/// Where a label ends.
struct Label {
    end: usize,
    /// Whether so little follows that no mark is wanted.
    is_bare: bool,
}

impl Label {
    /// What follows it in its line, without the mark; `None` where it is none.
    fn get<'l>(&self, line: &'l Line) -> Option<&'l str> {
        let rest = line.text[self.end..].trim_start();
        let bare = rest.trim_start_matches([':', '：', '•', '|', '–', '-', '/']).trim_start();
        (bare.len() < rest.len() || rest.is_empty() || self.is_bare).then_some(bare)
    }
}
