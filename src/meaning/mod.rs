//! What a sentence means, as 512 numbers: the same statement in two languages gets nearly the same ones.
//!
//! Words alone cannot lay an Arabic report beside an English one. A multilingual sentence encoder can; this room holds one that
//! needs no server and no floating-point library: the text is cut into pieces, each piece has a row in a table, and a small network
//! makes one vector of the rows.
//!
//! | module | what it does |
//! |---|---|
//! | [`manifest`] | the list of a model's files |
//! | [`model`] | which files a text needs, taking them, encoding: what others ask |
//! | [`pieces`] | text to its pieces |
//! | `table` | the rows of the pieces that are there |
//! | [`network`] | the pieces' rows to a vector |
//! | [`quantised`] | a vector in 512 bytes, to be kept and compared |
//! | [`meanings`] | what is known by now, by the text |
//! | [`arrays`] | named arrays of numbers to bytes and back: what the network is read from |
//! | [`packing`] | files as they travel: deflated, named after their checksum |
//! | [`error`] | what may be wrong with bytes of a model |
//!
//! ```text
//! text ─► pieces ─► rows of the table ─► network ─► vector ─► quantised, to be compared
//!            │            │
//!            └─ one file  └─ one of some thousand files each: a reader fetches what the text at hand needs
//! ```
//!
//! The numbers are not ours and not in the repository: `muqabala model build` converts them from a published package. So everything
//! here reads bytes that came over a network, and trusts none of them.
//!
//! ```
//! use muqabala::meaning::arrays::{Array, Arrays, Precision};
//!
//! let mut arrays = Arrays::default();
//! arrays.insert("bias", Array::new(vec![2], vec![0.5, -1.0]).expect("two numbers, as its shape says"));
//! let bytes = arrays.to_bytes(Precision::Exact);
//! assert_eq!(Arrays::from_bytes(&bytes), Ok(arrays));
//! assert!(Arrays::from_bytes(&bytes[..bytes.len() - 1]).is_err());
//! ```
//!
//! What it does not do: fetch, keep or unpack files, which is for `browser` and `command`; compare, which is for `compare`.

pub mod arrays;
mod bytes;
pub mod error;
pub mod manifest;
pub mod meanings;
pub mod model;
pub mod network;
pub mod packing;
pub mod pieces;
pub mod quantised;
mod table;

pub use arrays::Arrays;
pub use error::MeaningError;
pub use manifest::Manifest;
pub use meanings::Meanings;
pub use model::Model;
pub use quantised::Quantised;
