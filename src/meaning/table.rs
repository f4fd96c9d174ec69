//! The rows of the pieces, as far as they are there: which file each lies in, and the numbers of the files that came.
//!
//! ```text
//! piece 4711 of group "arabic" ─► part 4711 mod 17 = 2, the 31st of that group and part ─► its first file, row 30
//! ```
//!
//! Internal to [`super::Model`].

use super::MeaningError;
use super::manifest::Manifest;
use super::network::{Row, WIDTH};
use super::pieces::Vocabulary;

const WHAT: &str = "the table of rows";

/// Where a row lies.
#[derive(Clone, Copy)]
struct Place {
    /// The file, counted over [`Manifest::rows`].
    file: u32,
    row: u32,
}

/// The rows that are there, and where all are.
pub struct Table {
    parts: Vec<(f32, f32)>,
    /// Empty until the pieces are known.
    places: Vec<Place>,
    /// The rows of each file, none for one that has not come.
    files: Vec<Option<Box<[[u8; WIDTH]]>>>,
}

impl Table {
    /// One in which no row is.
    pub fn new(manifest: &Manifest) -> Self {
        let files = manifest.rows().map(|_| None).collect();
        Self { parts: manifest.parts.clone(), places: Vec::new(), files }
    }

    /// Learns where the row of each piece lies.
    pub fn place(&mut self, manifest: &Manifest, vocabulary: &Vocabulary) -> Result<(), MeaningError> {
        let mut number = 0..;
        // of each group and part the files that still have room, the next one last, each with its number and its rows
        let mut open: Vec<Vec<Vec<(u32, usize)>>> = (manifest.groups.iter())
            .map(|group| {
                let part = |files: &Vec<_>| {
                    let files: &[super::manifest::File] = files;
                    let mut open: Vec<(u32, usize)> =
                        number.by_ref().zip(files.iter().map(|file| file.count)).collect();
                    open.reverse();
                    open
                };
                group.parts.iter().map(part).collect()
            })
            .collect();
        let mut taken = vec![0; self.files.len()];
        let mut places = Vec::with_capacity(vocabulary.groups.len());
        for (piece, group) in vocabulary.groups.iter().enumerate() {
            let lacking = || MeaningError::Lacking { what: WHAT, missing: format!("the row of piece {piece}") };
            let open = &mut open.get_mut(usize::from(*group)).ok_or_else(lacking)?[piece % self.parts.len()];
            while open.pop_if(|(file, count)| taken[*file as usize] == *count).is_some() {}
            let (file, _) = open.last().ok_or_else(lacking)?;
            places.push(Place { file: *file, row: taken[*file as usize] as u32 });
            taken[*file as usize] += 1;
        }
        self.places = places;
        Ok(())
    }

    /// Takes the rows of a file.
    pub fn add(&mut self, file: usize, rows: &[u8], count: usize) -> Result<(), MeaningError> {
        let (rows, rest) = rows.as_chunks();
        if rows.len() != count || !rest.is_empty() {
            return Err(MeaningError::Damaged { what: WHAT, reason: format!("a file has not {count} rows") });
        }
        self.files[file] = Some(rows.into());
        Ok(())
    }

    /// Whether the rows of a file are there.
    pub fn has(&self, file: usize) -> bool {
        self.files[file].is_some()
    }

    /// The file that the row of a piece lies in; none for a piece that is not known.
    pub fn file(&self, piece: u32) -> Option<usize> {
        self.places.get(piece as usize).map(|place| place.file as usize)
    }

    /// The row of a piece, if it is there.
    pub fn row(&self, piece: u32) -> Option<Row<'_>> {
        let place = self.places.get(piece as usize)?;
        let steps = self.files[place.file as usize].as_ref()?.get(place.row as usize)?;
        let (step, lowest) = self.parts[piece as usize % self.parts.len()];
        Some(Row { steps, step, lowest })
    }
}
