//! The encoder, as far as its files are there: it says which ones a text needs, takes them one by one, and encodes.
//!
//! ```no_run
//! use muqabala::meaning::{Manifest, Model, network::Known};
//! # fn fetched(name: &str) -> Vec<u8> { vec![] }
//!
//! # fn main() -> Result<(), muqabala::meaning::MeaningError> {
//! let mut model = Model::new(Manifest::from_json(&fetched("manifest.json"))?);
//! let sentences = ["افتتح الجسر الجديد يوم الثلاثاء.", "The new bridge opened on Tuesday."];
//! // twice: first the pieces and the network, and then, because only the pieces tell, the rows of these sentences
//! loop {
//!     let names: Vec<String> = model.needs(&sentences).into_iter().map(|file| file.name.clone()).collect();
//!     if names.is_empty() {
//!         break;
//!     }
//!     for name in names {
//!         model.add(&name, &fetched(&name))?;
//!     }
//! }
//! let vectors = model.encode(&sentences, &mut Known::default());
//! assert!(vectors[0].is_some());
//! # Ok(())
//! # }
//! ```
//!
//! Whoever fetches knows from the files how many bytes are still to come. A file that is damaged is refused and named, and may be fetched
//! again; the rest stays as it is.
//!
//! What it does not do: fetch, keep, or forget: what was added stays. All rows together take 66 MB, those of Arabic 6.

use std::collections::{BTreeSet, HashMap};

use super::manifest::{File, Manifest};
use super::network::{Known, Network, Vector, WIDTH};
use super::packing::unpack;
use super::pieces::{Pieces, Vocabulary};
use super::table::Table;
use super::{Arrays, MeaningError};

/// Bytes of the pieces or the network unpacked, at the most; they have 2 and 4 million.
const MOST_UNPACKED: usize = 64_000_000;

/// The encoder and what is there of it.
pub struct Model {
    manifest: Manifest,
    /// The place of each file of rows among [`Manifest::rows`]; two may be the same file.
    numbers: HashMap<String, Vec<usize>>,
    pieces: Option<Pieces>,
    network: Option<Network>,
    table: Table,
}

impl Model {
    /// One of which nothing is there but the list of its files.
    #[must_use]
    pub fn new(manifest: Manifest) -> Self {
        let mut numbers = HashMap::<String, Vec<usize>>::new();
        for (number, file) in manifest.rows().enumerate() {
            numbers.entry(file.name.clone()).or_default().push(number);
        }
        Self { table: Table::new(&manifest), manifest, numbers, pieces: None, network: None }
    }

    /// What it consists of.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The files that have to come before these sentences can be encoded, as far as can be told: until the pieces are there these and the network, from then on
    /// the rows too. None: everything is there.
    pub fn needs<S: AsRef<str>>(&self, sentences: &[S]) -> Vec<&File> {
        let mut needed = Vec::new();
        if self.network.is_none() {
            needed.push(&self.manifest.network);
        }
        let Some(pieces) = &self.pieces else {
            needed.insert(0, &self.manifest.pieces);
            return needed;
        };
        let all: BTreeSet<usize> = (sentences.iter())
            .flat_map(|sentence| pieces.cut(sentence.as_ref()))
            .filter_map(|piece| self.table.file(piece))
            .filter(|file| !self.table.has(*file))
            .collect();
        if !all.is_empty() {
            needed
                .extend(self.manifest.rows().enumerate().filter(|(file, _)| all.contains(file)).map(|(_, file)| file));
        }
        needed
    }

    /// Takes a file of the model.
    ///
    /// # Errors
    /// If the manifest names no such file, or it is shorter or longer than that says, or its checksum or what it holds is another: then nothing has changed.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), MeaningError> {
        let is = |file: &File| file.name == name;
        let found = self.manifest.files().find(|file| is(file)).cloned();
        let file = found.ok_or_else(|| MeaningError::Unknown { file: name.to_owned() })?;
        if bytes.len() as u64 != file.bytes {
            return Err(MeaningError::Length { file: file.name, came: bytes.len() as u64, wanted: file.bytes });
        }
        if is(&self.manifest.pieces) {
            let vocabulary = Vocabulary::from_bytes(&unpack(name, bytes, MOST_UNPACKED)?)?;
            let pieces = Pieces::new(&vocabulary)?;
            self.table.place(&self.manifest, &vocabulary)?;
            self.pieces = Some(pieces);
        }
        if is(&self.manifest.network) {
            let arrays = Arrays::from_bytes(&unpack(name, bytes, MOST_UNPACKED)?)?;
            self.network = Some(Network::from_arrays(&arrays)?);
        }
        if let Some(numbers) = self.numbers.get(name) {
            let rows = unpack(name, bytes, file.count.saturating_mul(WIDTH))?;
            for number in numbers {
                self.table.add(*number, &rows, file.count)?;
            }
        }
        Ok(())
    }

    /// Brings everything that these sentences need by this reader of files.
    ///
    /// # Errors
    /// What the reader says, or [`Model::add`].
    pub fn complete<S: AsRef<str>, E: From<MeaningError>>(
        &mut self,
        sentences: &[S],
        mut read: impl FnMut(&File) -> Result<Vec<u8>, E>,
    ) -> Result<(), E> {
        loop {
            let files: Vec<File> = self.needs(sentences).into_iter().cloned().collect();
            if files.is_empty() {
                return Ok(());
            }
            for file in files {
                self.add(&file.name, &read(&file)?)?;
            }
        }
    }

    /// The pieces of a text; none until their list is there.
    #[must_use]
    pub fn pieces(&self, text: &str) -> Option<Vec<u32>> {
        self.pieces.as_ref().map(|pieces| pieces.cut(text))
    }

    /// The vector of each sentence; none for one that needs a file that is not there.
    ///
    /// `known` keeps what was computed for pieces from one call to the next; it belongs to this model.
    pub fn encode<S: AsRef<str>>(&self, sentences: &[S], known: &mut Known) -> Vec<Option<Vector>> {
        let (Some(pieces), Some(network)) = (&self.pieces, &self.network) else { return vec![None; sentences.len()] };
        let cut: Vec<Vec<u32>> = sentences.iter().map(|sentence| pieces.cut(sentence.as_ref())).collect();
        network.encode(&cut, &|piece| self.table.row(piece), known)
    }
}

#[cfg(test)]
mod tests {
    use super::super::manifest::{Group, Package};
    use super::super::packing::{Packing, name, pack};
    use super::*;

    /// Files by name, and the manifest that lists them: pieces of two groups in two parts, two rows a file. A row holds the number of its piece.
    fn built() -> (Manifest, HashMap<String, Vec<u8>>) {
        let pieces = ["<unk>", "<s>", "</s>", "▁", "ا", "ب", "a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        let vocabulary = Vocabulary {
            scores: vec![-1.0; pieces.len()],
            groups: pieces.iter().map(|piece| u8::from(piece.is_ascii() && piece.len() == 1)).collect(),
            replacements: [&1024_u32.to_le_bytes()[..], &[0; 1024]].concat(),
            pieces,
        };
        let mut files = HashMap::new();
        let mut file = |bytes: &[u8], count| {
            let packed = pack(bytes, Packing::Numbers);
            let file = File { name: name(&packed), bytes: packed.len() as u64, count };
            files.insert(file.name.clone(), packed);
            file
        };
        let mut part = |group: u8, part: usize| {
            let of = |piece: &usize| piece % 2 == part && vocabulary.groups[*piece] == group;
            let rows: Vec<usize> = (0..vocabulary.pieces.len()).filter(of).collect();
            let rows = rows.chunks(2).map(|rows| {
                let bytes: Vec<u8> = rows.iter().flat_map(|piece| [*piece as u8; WIDTH]).collect();
                file(&bytes, rows.len())
            });
            rows.collect::<Vec<_>>()
        };
        let groups = [0, 1].map(|group| Group { name: group.to_string(), parts: vec![part(group, 0), part(group, 1)] });
        let list = file(&vocabulary.to_bytes(), vocabulary.pieces.len());
        let network = file(&Arrays::default().to_bytes(super::super::arrays::Precision::Exact), 0);
        let package = Package { name: "p".to_owned(), version: "1".to_owned(), licence: "none".to_owned() };
        let parts = vec![(0.5, -1.0), (0.25, -2.0)];
        (Manifest::new(package, list, network, parts, groups.to_vec()), files)
    }

    #[test]
    fn a_manifest_comes_back_as_it_was() {
        let (manifest, _) = built();
        assert_eq!(Manifest::from_json(manifest.to_json().as_bytes()), Ok(manifest.clone()));
        let other = manifest.to_json().replace("\"version\":1,", "\"version\":2,");
        let error = Manifest::from_json(other.as_bytes()).expect_err("it is of another version");
        assert!(error.to_string().contains("muqabala-model 2"), "{error}");
        let outside = manifest.to_json().replace(&manifest.network.name, "../secret");
        let error = Manifest::from_json(outside.as_bytes()).expect_err("that is no file of a model");
        assert!(error.to_string().contains("../secret"), "{error}");
    }

    #[test]
    fn only_what_a_text_needs_is_asked_for_and_every_row_is_its_pieces() {
        let (manifest, files) = built();
        let mut model = Model::new(manifest.clone());
        assert_eq!(model.needs(&["ab"]), [&manifest.pieces, &manifest.network]);
        assert_eq!(model.add(&manifest.pieces.name, &files[&manifest.pieces.name]), Ok(()));
        // an empty network lacks all its arrays, and stays needed
        let lacking = model.add(&manifest.network.name, &files[&manifest.network.name]);
        assert!(matches!(lacking, Err(MeaningError::Lacking { .. })), "{lacking:?}");
        let rows = |model: &Model, text: &str| -> Vec<String> {
            model
                .needs(&[text])
                .into_iter()
                .filter(|file| **file != manifest.network)
                .map(|file| file.name.clone())
                .collect()
        };
        // begin, blank, end and what is spelled
        let (few, more) = (rows(&model, "ا"), rows(&model, "اabcde"));
        assert!(few.len() < more.len() && few.iter().all(|name| more.contains(name)), "{few:?} {more:?}");
        for name in &more {
            assert_eq!(model.add(name, &files[name]), Ok(()));
        }
        assert_eq!(rows(&model, "اabcde"), Vec::<String>::new());
        for piece in [1, 2, 3, 4, 6, 7, 8, 9, 10] {
            let row = model.table.row(piece).expect("it came");
            assert_eq!(row.steps, &[piece as u8; WIDTH]);
            assert_eq!((row.step, row.lowest), if piece % 2 == 0 { (0.5, -1.0) } else { (0.25, -2.0) });
        }
        assert!(model.table.row(11).is_none());
    }

    #[test]
    fn a_file_that_is_not_whole_is_refused_by_name() {
        let (manifest, files) = built();
        let mut model = Model::new(manifest.clone());
        let (name, whole) = (&manifest.pieces.name, &files[&manifest.pieces.name]);
        assert!(matches!(model.add(name, &whole[1..]), Err(MeaningError::Length { file, .. }) if file == *name));
        let mut altered = whole.clone();
        altered[20] ^= 1;
        assert_eq!(model.add(name, &altered), Err(MeaningError::Altered { file: name.clone() }));
        assert_eq!(model.add("0.bin", whole), Err(MeaningError::Unknown { file: "0.bin".to_owned() }));
        assert_eq!(model.pieces("a"), None);
        assert_eq!(model.add(name, whole), Ok(()));
        assert!(model.pieces("a").is_some());
    }
}
