//! An article as a column: its whole text in blocks and pieces, so that the pieces, put one behind the other, are the text.
//!
//! A piece is a stretch in which nothing changes: it lies in the same rows throughout, mostly in one or in none; passages of two
//! rows may overlap. A block is a paragraph, a heading, or folded litter. White space between blocks belongs to the block before it.

use super::choice::{cell, rows_of};
use crate::article::{Article, Litter, Role, Span};
use crate::compare::Comparison;
use crate::in_order::sort;

/// An article's text, cut for showing.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Index of the article.
    pub article: usize,
    /// Words of its sentences.
    pub words: usize,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A paragraph, a heading, or folded litter.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Which of them.
    pub kind: BlockKind,
    /// Its text, piece by piece; never empty.
    pub pieces: Vec<Piece>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Sentences of the article with this role.
    Text(Role),
    /// Litter, shown folded.
    Litter(Litter),
    /// Text outside sentences and litter.
    Loose,
}

/// A stretch of text within one block that lies in the same rows throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where.
    pub span: Span,
    /// Indices of its rows, the one with the shortest passage first: that one is meant by who points here.
    pub rows: Vec<usize>,
    /// Who else tells the first; [`Told::Nothing`] outside rows.
    pub told: Told,
    /// The rows of which a passage begins here: here their numbers stand.
    pub begins: Vec<usize>,
}

/// Who tells a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// It is no passage of a story.
    Nothing,
    /// This article only.
    OnlyHere,
    /// Others too, but not all.
    BySome,
    /// All articles of the story.
    ByAll,
}

/// A part of the map of a column: lengths are shares of the text's length, from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPart {
    /// Where it begins.
    pub start: f64,
    /// How long it is.
    pub length: f64,
    /// What it shows.
    pub kind: MapKind,
    /// The byte where it begins, to scroll to.
    pub at: usize,
    /// Its rows.
    pub rows: Vec<usize>,
}

/// What a part of the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapKind {
    /// A passage.
    Told(Told),
    /// Folded litter.
    Folded,
}

/// Cuts an article's text.
pub fn column(comparison: &Comparison, event: usize, index: usize) -> Column {
    let Some(article) = comparison.articles.get(index) else {
        return Column { article: index, words: 0, blocks: vec![] };
    };
    let all = comparison.events.get(event).map_or(0, |event| event.articles.len());
    let mut passages: Vec<(Span, usize, Told)> = vec![];
    for (at, row) in rows_of(comparison, event) {
        let told = match row.cells.len() {
            0 | 1 => Told::OnlyHere,
            n if n >= all => Told::ByAll,
            _ => Told::BySome,
        };
        passages.extend(cell(row, index).into_iter().flat_map(|cell| &cell.passages).map(|&span| (span, at, told)));
    }
    sort(&mut passages, &|one, other| (one.0.len(), one.1) < (other.0.len(), other.1));
    let words =
        article.sentences.iter().map(|sentence| sentence.span.of(&article.text).split_whitespace().count()).sum();
    Column { article: index, words, blocks: blocks(article, &passages) }
}

/// What an atom lies in: a stretch between two neighbouring bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    Litter(usize),
    Paragraph(usize, Role),
    Gap,
}

fn blocks(article: &Article, passages: &[(Span, usize, Told)]) -> Vec<Block> {
    let text = &article.text;
    let mut blocks: Vec<Block> = vec![];
    let mut homes: Vec<Home> = vec![];
    for atom in atoms(article, passages) {
        let litter = article.boilerplate.iter().position(|folded| folded.span.contains(atom));
        let sentence = article.sentences.iter().find(|sentence| sentence.span.contains(atom));
        let mut home = match (litter, sentence) {
            (Some(at), _) => Home::Litter(at),
            (None, Some(sentence)) => Home::Paragraph(sentence.paragraph, sentence.role),
            (None, None) => Home::Gap,
        };
        let blank = atom.of(text).trim().is_empty();
        // white space stays with what is before it
        if let (Home::Gap, true, Some(last)) = (home, blank, homes.last()) {
            home = *last;
        }
        let here = || passages.iter().filter(|(span, ..)| litter.is_none() && span.contains(atom));
        let piece = Piece {
            span: atom,
            rows: here().map(|(_, row, _)| *row).collect(),
            told: here().next().map_or(Told::Nothing, |(.., told)| *told),
            begins: here().filter(|(span, ..)| span.start == atom.start).map(|(_, row, _)| *row).collect(),
        };
        if homes.last() != Some(&home) {
            let kind = match home {
                Home::Litter(at) => BlockKind::Litter(article.boilerplate[at].reason),
                Home::Paragraph(_, role) => BlockKind::Text(role),
                Home::Gap => BlockKind::Loose,
            };
            homes.push(home);
            blocks.push(Block { kind, pieces: vec![] });
        }
        if let Some(block) = blocks.last_mut() {
            match block.pieces.last_mut() {
                Some(last) if last.rows == piece.rows && piece.begins.is_empty() => last.span.end = atom.end,
                _ => block.pieces.push(piece),
            }
        }
    }
    blocks
}

/// The text between neighbouring bounds of anything.
fn atoms(article: &Article, passages: &[(Span, usize, Told)]) -> Vec<Span> {
    let text = &article.text;
    let sentences = article.sentences.iter().map(|sentence| sentence.span);
    let litter = article.boilerplate.iter().map(|folded| folded.span);
    let spans = sentences.chain(litter).chain(passages.iter().map(|(span, ..)| *span));
    let ends = spans.flat_map(|span| [span.start, span.end]).chain([0, text.len()]);
    let mut bounds: Vec<usize> = ends.filter(|at| text.is_char_boundary(*at)).collect();
    sort(&mut bounds, &|one, other| one < other);
    bounds.dedup();
    bounds.windows(2).map(|pair| Span::new(pair[0], pair[1])).collect()
}

impl Column {
    /// The map that lies beside the column.
    pub fn map(&self) -> Vec<MapPart> {
        let pieces = || self.blocks.iter().flat_map(|block| block.pieces.iter().map(move |piece| (block.kind, piece)));
        let length = pieces().map(|(_, piece)| piece.span.end).max().unwrap_or(0).max(1) as f64;
        pieces()
            .filter_map(|(kind, piece)| {
                let kind = match (kind, piece.told) {
                    (BlockKind::Litter(_), _) => MapKind::Folded,
                    (_, Told::Nothing) => return None,
                    (_, told) => MapKind::Told(told),
                };
                let start = piece.span.start as f64 / length;
                Some(MapPart {
                    start,
                    length: piece.span.len() as f64 / length,
                    kind,
                    at: piece.span.start,
                    rows: piece.rows.clone(),
                })
            })
            .collect()
    }

    /// How many passages of each kind the column has.
    pub fn count(&self, told: Told) -> usize {
        self.blocks
            .iter()
            .flat_map(|block| &block.pieces)
            .filter(|piece| piece.told == told && piece.rows.first().is_some_and(|row| piece.begins.contains(row)))
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, ARRIVAL, HARBOUR, NORTH, RIVER, TALKS};
    use super::*;
    use proptest::prelude::*;

    fn whole(column: &Column, text: &str) -> String {
        column.blocks.iter().flat_map(|block| &block.pieces).map(|piece| piece.span.of(text)).collect()
    }

    #[test]
    fn the_pieces_put_together_are_the_text() {
        let comparison = fixture::comparison();
        for (at, article) in comparison.articles.iter().enumerate() {
            assert_eq!(whole(&column(&comparison, 0, at), &article.text), article.text);
        }
    }

    #[test]
    fn a_column_tells_who_else_tells_and_folds_the_litter_in_place() {
        let comparison = fixture::comparison();
        let north = column(&comparison, 0, NORTH);
        let kinds: Vec<_> =
            north.blocks.iter().map(|block| (block.kind, block.pieces[0].rows.clone(), block.pieces[0].told)).collect();
        assert_eq!(
            kinds,
            [
                (BlockKind::Text(Role::Body), vec![ARRIVAL], Told::ByAll),
                (BlockKind::Litter(Litter::Share), vec![], Told::Nothing),
                (BlockKind::Text(Role::Body), vec![TALKS], Told::BySome),
            ]
        );
        let river = column(&comparison, 0, RIVER);
        assert_eq!(river.blocks.len(), 2, "two paragraphs");
        assert!(river.blocks[0].pieces.iter().any(|piece| piece.rows == [HARBOUR] && piece.told == Told::OnlyHere));
        assert_eq!(river.count(Told::OnlyHere), 1);
    }

    #[test]
    fn where_passages_overlap_the_shorter_is_meant_and_both_are_there() {
        let mut comparison = fixture::comparison();
        let long = comparison.rows[ARRIVAL].cells[NORTH].passages[0];
        comparison.rows[TALKS].cells[NORTH].passages[0] = Span::new(long.start, long.start + "وصل الوزير".len());
        let north = column(&comparison, 0, NORTH);
        let rows: Vec<_> =
            north.blocks[0].pieces.iter().map(|piece| (piece.rows.clone(), piece.begins.clone())).collect();
        assert_eq!(rows[..2], [(vec![TALKS, ARRIVAL], vec![TALKS, ARRIVAL]), (vec![ARRIVAL], vec![])]);
    }

    proptest! {
        /// Whatever spans the engine gives, no word is lost or doubled.
        #[test]
        fn any_spans_keep_the_text_whole(cuts in prop::collection::vec((0usize..70, 0usize..70), 0..12)) {
            let mut comparison = fixture::comparison();
            let text = comparison.articles[RIVER].text.clone();
            let at = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
            let span = |(a, b): (usize, usize)| Span::new(at(a.min(b)), at(a.max(b)));
            let third = cuts.len() / 3;
            comparison.articles[RIVER].boilerplate =
                cuts[..third].iter().map(|&cut| crate::article::Folded { span: span(cut), reason: Litter::Advert }).collect();
            for (sentence, &cut) in comparison.articles[RIVER].sentences.iter_mut().zip(&cuts[third..2 * third]) {
                sentence.span = span(cut);
            }
            for (row, &cut) in comparison.rows.iter_mut().zip(&cuts[2 * third..]) {
                row.cells.push(crate::compare::Cell { article: RIVER, passages: vec![span(cut)] });
            }
            prop_assert_eq!(whole(&column(&comparison, 0, RIVER), &text), text);
        }
    }
}
