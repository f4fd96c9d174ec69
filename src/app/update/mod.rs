//! The reducer: what an action changes, and what the browser must do after it.

mod adding;
mod arriving;
mod choosing;
mod correcting;
mod growing;
mod receiving;
#[cfg(test)]
mod tests;

use super::message::Answer;
use super::notice::Kind;
use super::{Action, Dialog, Effect, History, Origin, State, Work};
use crate::link::MESSENGER_LIMIT;

impl State {
    /// Changes the state and says what follows from it.
    pub fn apply(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Start { hash, own, corrections, damaged } => {
                self.kept_corrections = corrections;
                self.start(&hash, own, &damaged)
            }
            Action::CorpusArrived(published) => self.corpus_arrived(published.map(|published| *published)),
            Action::AddressChanged(hash) => self.address_changed(&hash),
            Action::Answered(answer) => self.answered(answer),
            Action::Stop => self.stop(),
            Action::Show(origin) => self.show(origin),

            Action::Go(destination) => self.go(destination),
            Action::ToggleColumn(article) => self.toggle_column(article),
            Action::Select { row, article } => self.select(row, article),
            Action::Unselect => self.unselect(),
            Action::Step(by) => self.step(by),
            Action::Across(by) => self.across(by),
            Action::ShowPassage(passage) => self.show_passage(passage),

            Action::Paste { name, text } => self.paste(&name, text),
            Action::Pick(files) => self.pick(files),
            Action::Unopened(id) => self.unopened(id),
            Action::Fetch(address) => self.fetch(&address),
            Action::Arrived(arrival) => self.arrive(arrival),
            Action::TakeArrived => self.take_arrived(),
            Action::RefuseArrived => self.refuse_arrived(),
            Action::NobodyHandsOver => {
                self.notices.tell(Kind::NothingHandedOver);
                vec![]
            }
            Action::CorrectionsNotKept => {
                self.notices.tell(Kind::CorrectionsNotKept);
                vec![]
            }
            Action::Toggle { article, span } => self.toggle_block(article, span),
            Action::Correct { article, fields } => self.correct(article, &fields),
            Action::Uncorrect(article) => self.uncorrect(article),
            Action::CompareOwn => self.compare(Origin::Own),
            Action::Delete(key) => self.delete(&[key]),
            Action::DeleteAll => self.delete(&self.own.iter().map(|own| own.key.clone()).collect::<Vec<_>>()),
            Action::KeepCarried => self.keep_carried(),
            Action::NotKept { key, why } => self.not_kept(&key, why),

            Action::Rested => vec![Effect::WriteAddress],
            Action::Addressed { only_here } => {
                self.only_here = only_here;
                vec![]
            }
            Action::CopyLink => vec![Effect::CopyAddress],
            Action::Copied { done, length } => self.copied(done, length),
            Action::Speak(interface) => {
                self.interface = interface;
                self.interface_chosen = true;
                vec![Effect::Dress, Effect::Address(History::Replace)]
            }
            Action::TextsMissing(before) => {
                self.interface = before;
                self.notices.tell(Kind::TextsMissing);
                vec![Effect::Dress, Effect::Address(History::Replace)]
            }
            Action::Open(dialog) => {
                self.dialog = Some(dialog);
                vec![]
            }
            Action::Close if self.dialog == Some(Dialog::Arrived) => self.refuse_arrived(),
            Action::Close => {
                self.dialog = None;
                vec![]
            }
            Action::Dismiss(id) => {
                self.notices.dismiss(id);
                vec![]
            }
            Action::DismissAll => {
                self.notices.clear();
                vec![]
            }
        }
    }

    fn answered(&mut self, answer: Answer) -> Vec<Effect> {
        match answer {
            Answer::Failed => self.worker_failed(),
            Answer::Read { generation, .. }
            | Answer::Unfetched { generation, .. }
            | Answer::Working { generation, .. }
            | Answer::Grown { generation, .. }
            | Answer::Compared { generation, .. }
                if generation != self.generation =>
            {
                vec![]
            }
            Answer::Read { given, problems, .. } => self.read(given, &problems),
            Answer::Unfetched { trouble, .. } => self.unfetched(trouble),
            Answer::Working { progress: now, .. } => {
                if let Some(Work::Comparing { progress, .. }) = &mut self.work {
                    *progress = Some(now);
                }
                vec![]
            }
            Answer::Grown { growth, .. } => self.grown(growth),
            Answer::Compared { comparison, .. } => self.compared(*comparison),
        }
    }

    /// Has these articles compared; what was under way is dropped.
    fn compare(&mut self, origin: Origin) -> Vec<Effect> {
        let given = self.given_of(origin);
        if given.is_empty() {
            return vec![];
        }
        self.generation += 1;
        self.work = Some(Work::Comparing { origin, progress: None, shown: None });
        vec![Effect::Compare { generation: self.generation, given }]
    }

    /// Stops what is under way. Files that were read stay, and so does what is on the screen.
    fn stop(&mut self) -> Vec<Effect> {
        let Some(work) = self.work.take() else { return vec![] };
        self.generation += 1;
        self.notices.tell(Kind::Stopped);
        let mut effects = vec![Effect::StopWorker];
        if let Work::Reading { queue, .. } = work {
            effects.push(Effect::DropFiles(queue.into_iter().map(|file| file.id).collect()));
        }
        effects
    }

    fn worker_failed(&mut self) -> Vec<Effect> {
        self.generation += 1;
        let work = self.work.take();
        let mut effects = vec![Effect::ReplaceWorker];
        match work {
            Some(Work::Reading { queue, sent, suspects, total }) => {
                effects.extend(self.read_again(queue, sent, suspects, total));
            }
            _ => self.notices.tell(Kind::WorkerFailed),
        }
        effects
    }

    fn copied(&mut self, done: bool, length: usize) -> Vec<Effect> {
        self.notices.tell(match done {
            false => Kind::CopyRefused,
            true if self.only_here => Kind::LocalLinkCopied,
            true if length > MESSENGER_LIMIT => Kind::LongLinkCopied,
            true => Kind::LinkCopied,
        });
        vec![]
    }
}
