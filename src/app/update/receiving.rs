//! Pages from other sites: fetched by their address, or handed over by the bookmarklet from the tab that shows them.
//!
//! What is handed over is data from an unknown sender: it is shown with the origin that the browser vouches for, and nothing
//! is read before the reader has said so.

use crate::app::message::FetchTrouble;
use crate::app::notice::{FileTrouble, Kind};
use crate::app::{Arrival, Dialog, Effect, State, Work};
use crate::article::read;

/// So many pages wait to be taken at the most; a tab that hands over more is not heard.
const MOST_ARRIVED: usize = 20;

impl State {
    pub(super) fn fetch(&mut self, address: &str) -> Vec<Effect> {
        let address = address.trim();
        // as browsers do with what is typed into them
        let whole = if address.contains("://") { address.to_owned() } else { format!("https://{address}") };
        let Some(address) = read::address(&whole).filter(|whole| whole.contains('.') && !whole.contains(' ')) else {
            self.notices.tell_about(Kind::AddressBad, address, None);
            return vec![];
        };
        if self.work.as_ref().is_some_and(Work::brings_articles) {
            return vec![];
        }
        self.generation += 1;
        self.work = Some(Work::Fetching { address: address.clone() });
        vec![Effect::Fetch { generation: self.generation, address }]
    }

    pub(super) fn unfetched(&mut self, trouble: FetchTrouble) -> Vec<Effect> {
        let Some(Work::Fetching { address }) = self.work.take() else { return vec![] };
        let (kind, detail) = match trouble {
            FetchTrouble::Refused => (Kind::AddressRefused, None),
            FetchTrouble::Status(status) => (Kind::AddressMissing, Some(status.to_string())),
            FetchTrouble::TooLarge => (Kind::File(FileTrouble::TooLarge), None),
        };
        self.notices.tell_about(kind, &address, detail.as_deref());
        if self.own_changed { self.compare(crate::app::Origin::Own) } else { vec![] }
    }

    pub(super) fn arrive(&mut self, arrival: Arrival) -> Vec<Effect> {
        if self.arrived.len() < MOST_ARRIVED && !self.arrived.contains(&arrival) {
            self.arrived.push(arrival);
            self.dialog = Some(Dialog::Arrived);
        }
        vec![]
    }

    pub(super) fn take_arrived(&mut self) -> Vec<Effect> {
        self.dialog = None;
        let hold = |Arrival { title, address, html, origin }: Arrival| {
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            let name = if title.is_empty() { address.clone().unwrap_or(origin) } else { title };
            Effect::Hold { name, text: html, address }
        };
        std::mem::take(&mut self.arrived).into_iter().map(hold).collect()
    }

    pub(super) fn refuse_arrived(&mut self) -> Vec<Effect> {
        self.dialog = None;
        self.arrived.clear();
        vec![]
    }
}
