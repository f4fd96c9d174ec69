//! Cuts the table of rows into files, so that a text needs few of them.
//!
//! A file holds rows of one script and of one part, the frequent pieces first: the pieces' numbers follow their frequency. Of one *part*, because what
//! the package quantised together shares one distribution, and a code for it is a fifth shorter (`meaning::packing`). A part is every
//! 17th piece, so that it costs nothing: its frequent pieces are as frequent as the others'.
//!
//! How large a file is: a text needs most of the frequent rows and few of the rare ones. Measured on what the Latin script takes, 80,687 rows, in MB:
//!
//! | rows a file | files | 80 lines of English | 2,000 of English | 2,000 of French | 2,000 of Arabic |
//! |---|---|---|---|---|---|
//! | 256 | 323 | 7.3 | 14.2 | 14.6 | 5.5 |
//! | 128 | 641 | 5.2 | 13.1 | 14.6 | 3.8 |
//! | 64 | 1,270 | 3.5 | 11.7 | 14.4 | 2.5 |
//! | 32 | 2,530 | 2.2 | 9.4 | 13.1 | 1.5 |
//! | 64 for the first 8,704 pieces, 32 for the others | 2,404 | 2.6 | 9.5 | 13.2 | 1.9 |
//! | the same, letters with marks as a script of their own | 2,412 | 2.6 | 9.4 | 13.0 | 1.9 |
//! | 64, cut by language with word lists | 1,340 | 3.2 | 9.3 | 11.2 | 2.6 |
//!
//! The last line is what lists of words in nine languages (57 MB to fetch) would bring: files half as large bring nearly the same. Letters with marks, which English
//! lacks, take 1.2 MB off 2,000 lines of Turkish. Of another script a text needs most rows anyway, and larger files save requests.
//!
//! What it does not do: look at the rows; which pieces are used together would be told by texts only.

use super::Files;
use super::npy::Weights;
use crate::meaning::manifest::Group;
use crate::meaning::packing::Packing;
use crate::meaning::pieces::Vocabulary;

/// Letters of one script, and how large the files of its frequent pieces are.
struct Script {
    name: &'static str,
    /// A piece is of the script whose letter it has first.
    letters: &'static [(char, char)],
    /// Rows of a file of frequent pieces. Fewer, and there are more files to ask for; more, and a short text brings more than it needs.
    rows: usize,
}

/// The last one is of the pieces without such a letter.
const SCRIPTS: [Script; 9] = [
    Script {
        name: "arabic",
        letters: &[('\u{600}', '\u{6FF}'), ('\u{750}', '\u{77F}'), ('\u{FB50}', '\u{FDFF}'), ('\u{FE70}', '\u{FEFF}')],
        rows: 128,
    },
    Script { name: "latin", letters: &[('A', 'Z'), ('a', 'z')], rows: 64 },
    Script { name: "latin with marks", letters: &[('\u{C0}', '\u{24F}'), ('\u{1E00}', '\u{1EFF}')], rows: ROWS },
    Script { name: "cyrillic", letters: &[('\u{400}', '\u{52F}')], rows: 128 },
    Script { name: "han", letters: &[('\u{3400}', '\u{4DBF}'), ('\u{4E00}', '\u{9FFF}')], rows: 128 },
    Script { name: "kana", letters: &[('\u{3040}', '\u{30FF}')], rows: 128 },
    Script { name: "hangul", letters: &[('\u{1100}', '\u{11FF}'), ('\u{AC00}', '\u{D7AF}')], rows: 128 },
    Script { name: "thai", letters: &[('\u{E00}', '\u{E7F}')], rows: 128 },
    Script { name: "common", letters: &[], rows: 128 },
];
/// Pieces of a script that count as frequent: eight files of 64 rows in each of 17 parts.
const FREQUENT: usize = 8704;
/// Rows of a file of pieces that are not frequent.
const ROWS: usize = 32;

/// Makes files of all rows, and tells each piece its group.
pub fn cut(vocabulary: &mut Vocabulary, weights: &Weights, files: &mut Files) -> Result<Vec<Group>, String> {
    let parts = weights.steps.len();
    vocabulary.groups = vocabulary.pieces.iter().map(|piece| group(piece)).collect();
    let mut groups = Vec::new();
    for (number, script) in SCRIPTS.iter().enumerate() {
        let pieces = (0..vocabulary.pieces.len()).filter(|piece| usize::from(vocabulary.groups[*piece]) == number);
        // of each part the frequent pieces and the others
        let mut rows = vec![[Vec::new(), Vec::new()]; parts];
        for (rank, piece) in pieces.enumerate() {
            rows[piece % parts][usize::from(rank >= FREQUENT)].push(piece);
        }
        let mut made = Vec::with_capacity(parts);
        for [frequent, rare] in &rows {
            let chunks = frequent.chunks(script.rows).chain(rare.chunks(ROWS));
            let part = chunks.map(|pieces| file(pieces, weights, files)).collect::<Result<Vec<_>, _>>()?;
            made.push(part);
        }
        groups.push(Group { name: script.name.to_owned(), parts: made });
    }
    Ok(groups)
}

fn file(pieces: &[usize], weights: &Weights, files: &mut Files) -> Result<crate::meaning::manifest::File, String> {
    let row = |piece: &usize| {
        weights.row(*piece).ok_or_else(|| format!("piece {piece} has no row: another version of the package?"))
    };
    let rows = pieces.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    Ok(files.add(&rows.concat(), Packing::Numbers, pieces.len()))
}

/// The script of a piece.
fn group(piece: &str) -> u8 {
    let of = |letter: char| {
        SCRIPTS.iter().position(|script| script.letters.iter().any(|(first, last)| (*first..=*last).contains(&letter)))
    };
    let found: Vec<usize> = piece.chars().filter_map(of).collect();
    // one letter with a mark makes the whole piece one that English lacks
    let marked = found.iter().position(|script| SCRIPTS[*script].name == "latin with marks");
    let script = marked.map(|at| found[at]).or(found.first().copied()).unwrap_or(SCRIPTS.len() - 1);
    script as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_of_the_script_of_its_letters() {
        let named = |piece: &str| SCRIPTS[usize::from(group(piece))].name;
        for (piece, script) in [
            ("▁الجسر", "arabic"),
            ("▁bridge", "latin"),
            ("▁élysée", "latin with marks"),
            ("straße", "latin with marks"),
            ("мост", "cyrillic"),
            ("▁桥", "han"),
            ("の桥", "kana"),
            ("다리", "hangul"),
            ("สะพาน", "thai"),
            ("▁2031", "common"),
            ("▁", "common"),
            ("<s>", "latin"),
        ] {
            assert_eq!(named(piece), script, "{piece}");
        }
    }
}
