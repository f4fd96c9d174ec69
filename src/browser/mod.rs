//! The only room that touches the browser: each file one of its parts.
//!
//! [`Browser::perform`] carries out what the state asks for ([`Effect`]); what comes of it returns as an [`Action`]. Nothing here
//! decides: a file that is too large, a comparison that is out of date are the state's to know.
//!
//! | file | part of the browser |
//! |---|---|
//! | [`address`] | the address and its history |
//! | [`computing`] | the worker's side of the work |
//! | [`worker`] | the page's side of it |
//! | [`storage`] | what this browser keeps |
//! | [`files`] | files that the reader chose or dropped |
//! | [`foreign`] | a page of another site |
//! | [`handover`] | a page that another tab hands over |
//! | [`published`] | the corpus beside the page |
//! | [`texts`] | the interface's texts beside the page |
//! | [`fetched`] | a file beside the page |
//! | [`clipboard`] | copying |
//! | [`keyboard`] | keys, wherever the focus is |
//! | [`document`] | language, direction and title of the page, the browser's languages |
//! | [`reveal`] | bringing passages into view |
//! | [`measure`] | where passages stand |
//! | [`mod@pointer`] | which passage was pointed at |
//! | [`mod@format`] | numbers and dates as a language writes them |

pub mod address;
pub mod clipboard;
pub mod codec;
pub mod computing;
pub mod document;
pub mod fetched;
pub mod files;
pub mod foreign;
pub mod format;
pub mod handover;
pub mod keyboard;
pub mod measure;
pub mod pointer;
pub mod published;
pub mod reveal;
pub mod storage;
pub mod texts;
pub mod worker;

use yew::Callback;

use crate::app::{Action, Address, Effect, History, State};

/// The browser, as the state sees it.
pub struct Browser {
    act: Callback<Action>,
    worker: worker::Handle,
    address: address::Writer,
}

impl Browser {
    /// `act` is told what comes of the effects.
    pub fn new(act: Callback<Action>) -> Self {
        Self { worker: worker::Handle::new(act.clone()), address: address::Writer::default(), act }
    }

    /// Carries out an effect. [`Effect::Dress`] and [`Effect::Reveal`] need what is rendered and are the page's.
    pub fn perform(&mut self, effect: Effect, state: &State) {
        match effect {
            Effect::Address(History::Replace) => self.address.rest(self.act.clone()),
            Effect::Address(History::Push) => {
                self.write_address(state, History::Push);
            }
            Effect::WriteAddress => {
                self.write_address(state, History::Replace);
            }
            Effect::CopyAddress => {
                let hash = self.write_address(state, History::Replace);
                clipboard::copy(address::full(&hash), self.act.clone());
            }
            Effect::ReadFiles { generation, files } => files::read(generation, files, &self.worker, &self.act),
            Effect::Fetch { generation, address } => self.worker.fetch(generation, address),
            Effect::Hold { name, text, address } => self.act.emit(files::hold(name, text, address)),
            Effect::Receive => {
                if !handover::ready() {
                    self.act.emit(Action::NobodyHandsOver);
                }
            }
            Effect::DropFiles(ids) => files::forget(&ids),
            Effect::Compare { generation, given } => self.worker.compare(generation, given),
            Effect::StopWorker => self.worker.stop(),
            Effect::ReplaceWorker => self.worker.replace(),
            Effect::Keep { key, given } => {
                if let Err(why) = storage::keep(&key, &given) {
                    self.act.emit(Action::NotKept { key, why });
                }
            }
            Effect::KeepCorrections { id, corrections } => {
                if !storage::keep_corrections(&id, &corrections) {
                    self.act.emit(Action::CorrectionsNotKept);
                }
            }
            Effect::Forget(keys) => storage::forget(&keys),
            Effect::Dress | Effect::Reveal(_) => {}
        }
    }

    fn write_address(&mut self, state: &State, history: History) -> String {
        let Address { hash, only_here } = state.address();
        self.address.write(&hash, history);
        if only_here != state.only_here {
            self.act.emit(Action::Addressed { only_here });
        }
        hash
    }
}
