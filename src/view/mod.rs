//! The components: they render what [`crate::app`] says and tell it what the reader does. They decide nothing.
//!
//! | file | shows |
//! |---|---|
//! | `page` | the whole page; holds the state and passes effects to the browser |
//! | `masthead` `notices` `working` | what stands above every screen |
//! | `stories` `article` | the screens of the same names |
//! | `story/` | a story: side by side, row by row, wording and framing, and the inspector of its selected row |
//! | `dialog/` | one's own articles, the list of keys |
//! | `words` | the interface's texts |
//!
//! # Hooks for tests
//!
//! Roles and names come from `static/locales/*.ftl`. Beside them these attributes are stable:
//!
//! | attribute | on |
//! |---|---|
//! | `data-screen` = `stories` `sides` `rows` `framing` `article` | `main` |
//! | `data-origin` = `published` `own` `carried` | `main` |
//! | `data-article` = index | a column, a cell, an entry of the article list |
//! | `data-column` = place | the scrolling part of a column |
//! | `data-row` = index | a piece of a passage in a column, a line of the table, a band |
//! | `data-rows` = indices | a piece in a column: all its rows, where passages overlap more than one; `data-row` is the first |
//! | `data-start` = first byte | a piece in a column |
//! | `data-told` = `all` `some` `only` | a passage in a column |
//! | `data-chosen` | the passages of the selected row, its line in the table |
//! | `data-mark` = `replaced` `alone` `moved` `variant` | marked words, each a `mark` |
//! | `data-litter` = reason | a folded piece, in a `details` |
//! | `data-gutter` | the bands between two columns |
//! | `data-event` = index | an entry of the stories |
//! | `data-alone` | an entry of an article that stands alone |
//! | `data-notice` = kind | a notice |
//! | `data-working` = stage | the line of progress |
//! | `data-own` = key | an entry of the reader's own articles |

mod article;
mod correcting;
mod dialog;
mod masthead;
mod notices;
mod page;
mod stories;
mod story;
mod text;
mod words;
mod working;

pub use page::{Page, Props};
