//! A comparison on the screen before it is finished: the stories first, then row after row, until the whole takes its place.
//!
//! Only the reader's own articles can be so many that this takes long. A link that is still to be opened waits for the whole, because the
//! passage that it leads to may be among the last.

use crate::app::{Effect, History, Origin, Place, Shared, State, Work, choice};
use crate::compare::{Comparison, Growth};

impl State {
    /// Something more can be shown.
    pub(super) fn grown(&mut self, growth: Growth) -> Vec<Effect> {
        let Some(Work::Comparing { origin: Origin::Own, shown, .. }) = &mut self.work else { return vec![] };
        if self.awaited.is_some() {
            return vec![];
        }
        match growth {
            Growth::Events(comparison) => {
                let place = choice::landing(&comparison);
                *shown = Some(place.clone());
                self.own_comparison = Some(Shared::new(*comparison));
                self.turn_to(Origin::Own, place)
            }
            Growth::Rows(matches, rows) => {
                if let Some(comparison) = self.own_comparison.as_ref().filter(|_| shown.is_some()) {
                    let mut comparison = Comparison::clone(comparison);
                    comparison.matches.extend(matches);
                    comparison.rows.extend(rows);
                    self.own_comparison = Some(Shared::new(comparison));
                }
                vec![]
            }
        }
    }

    /// The whole is there, after a part of it was `shown`: a reader who went somewhere stays there.
    pub(super) fn completed(&mut self, shown: &Place, landing: Place) -> Vec<Effect> {
        if self.place == *shown {
            self.place = landing;
        }
        vec![Effect::Dress, Effect::Address(History::Replace)]
    }
}
