//! The comparison inside a corpus file: computed when the corpus is packed, so that a page shows it at once.
//!
//! It is a cache, and small: the articles' texts are left out, because the file holds them already, and the rest
//! is packed as the worker packs it for the page (postcard), deflated. As plain JSON the offsets alone would
//! outweigh the articles.

use serde::{Deserialize, Serialize};

use super::letters;
use crate::article::Given;
use crate::compare::{Comparison, sound};

/// What made the comparison: this crate's version and the state of its results. **Raise the number behind `+` with
/// every change of what is computed or of the shape of [`Comparison`]**, or pages show what was computed before.
pub const ENGINE: &str = concat!(env!("CARGO_PKG_VERSION"), "+8");

/// So many bytes are unpacked at most: some thousand articles. Lower, and a large corpus is computed anew in the
/// browser; higher, and a damaged file may take a telephone's memory.
const UNPACKED_LIMIT: usize = 64 << 20;

/// The part of the file.
#[derive(Serialize, Deserialize)]
pub struct Prepared {
    engine: String,
    /// [`Comparison`] without its texts: postcard in [`letters`].
    comparison: String,
}

impl Prepared {
    /// Packs a comparison of these articles.
    pub fn pack(comparison: &Comparison) -> Self {
        let mut comparison = comparison.clone();
        comparison.articles.iter_mut().for_each(|article| article.text.clear());
        let bytes = postcard::to_allocvec(&comparison).expect("lists, texts and numbers are always written");
        Self { engine: ENGINE.to_owned(), comparison: letters::pack(&bytes) }
    }

    /// The comparison, if this engine made it, from these articles, and it can be shown.
    pub fn unpack(&self, articles: &[Given]) -> Option<Comparison> {
        if self.engine != ENGINE {
            return None;
        }
        let bytes = letters::unpack(&self.comparison, UNPACKED_LIMIT).ok()?;
        let mut comparison: Comparison = postcard::from_bytes(&bytes).ok()?;
        let mut missing = std::collections::BTreeMap::new();
        missing.extend(articles.iter().map(|given| (given.id(), given)));
        for article in &mut comparison.articles {
            article.text = missing.remove(&article.id)?.text.clone();
        }
        (missing.is_empty() && sound::flaw(&comparison).is_none()).then_some(comparison)
    }
}
