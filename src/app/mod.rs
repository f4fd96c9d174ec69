//! The page without a browser: what it knows, what can happen, and what follows from it.
//!
//! ```text
//!   Action ──► State::apply ──► Vec<Effect>      (update)
//!                  │
//!                  ├─► stories, story, table, voices, wording    what a screen shows
//!                  └─► address                                   the screen as a link, and back
//! ```
//!
//! [`State`] is the one state, [`Action`] everything that can happen to it, [`State::apply`] changes it and says
//! what the browser must do ([`Effect`]): fetch, keep, compare, scroll. The other modules are view models: plain
//! functions from a [`crate::compare::Comparison`] and a place in it to what a screen shows, so that components only render.
//!
//! What it does not do: compare (the worker does), word a message (the languages' files do), touch the browser.

mod action;
mod address;
pub mod background;
pub mod bands;
pub mod choice;
pub mod column;
pub mod cues;
pub mod cut;
#[cfg(test)]
mod fixture;
pub mod keys;
pub mod linked;
pub mod message;
pub mod nearby;
pub mod notice;
pub mod offsets;
mod shared;
mod state;
pub mod stories;
pub mod story;
pub mod table;
pub mod texts;
mod update;
pub mod voices;
pub mod wording;

pub use action::{Action, Destination, Effect, Fields, History, Target};
pub use address::Address;
pub use shared::Shared;
pub use state::{
    Arrival, Chosen, Dialog, Filter, Key, Origin, Own, Picked, Place, Published, Screen, Set, State, Work,
};
