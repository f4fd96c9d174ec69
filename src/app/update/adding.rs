//! The reader's own articles: added, kept, deleted.
//!
//! Files are read [`FILES_AT_ONCE`] at a time. Should the worker break down over some, these are read again one at a time, so that
//! the one to blame is named and the others go on.
//!
//! Adding while the articles of a link are on the screen takes those over too, because the reader sees the new ones beside them.

use std::collections::VecDeque;

use crate::app::message::Sent;
use crate::app::notice::{FileTrouble, Kind};
use crate::app::{Effect, Key, Origin, Own, Picked, State, Work};
use crate::article::Given;
use crate::article::read::{ReadError, check_size};

/// So many files go to the worker in one message. One at a time, a thousand files of 1 kB take 19 s until comparing starts, nearly
/// all of it for the messages and for showing each; 16 at a time take 2.4 s; 64 at a time 1.0 s, but progress comes in leaps and a
/// stop comes too late.
pub(super) const FILES_AT_ONCE: usize = 16;
/// So many bytes go in one message, unless a single file is larger. More, and a telephone's memory holds it several times over.
const BYTES_AT_ONCE: u64 = 1 << 20;

impl State {
    pub(super) fn paste(&mut self, name: &str, text: String) -> Vec<Effect> {
        let name = match name.trim() {
            "" => self.free_name(),
            name => name.to_owned(),
        };
        if text.trim().is_empty() {
            self.notices.tell_about(Kind::File(FileTrouble::Empty), &name, None);
            return vec![];
        }
        // the source of a page, a feed or JSON: read as a file is
        if text.trim_start().starts_with(['<', '{', '[']) {
            return vec![Effect::Hold { name, text, address: None }];
        }
        let mut effects = self.absorb(vec![Given::new(name, text)]);
        if !self.work.as_ref().is_some_and(Work::brings_articles) && !effects.is_empty() {
            effects.extend(self.compare(Origin::Own));
        }
        effects
    }

    /// A name for a pasted text: the first number that no other article has.
    fn free_name(&self) -> String {
        let taken = |name: &String| self.own.iter().any(|own| own.given.name == *name);
        (1..).map(|n| format!("#{n}")).find(|name| !taken(name)).unwrap_or_default()
    }

    pub(super) fn pick(&mut self, files: Vec<Picked>) -> Vec<Effect> {
        let mut large = vec![];
        let files: Vec<Picked> = files
            .into_iter()
            .filter(|file| match check_size(&file.name, file.size) {
                Ok(()) => true,
                Err(error) => {
                    self.tell_of_file(&error);
                    large.push(file.id);
                    false
                }
            })
            .collect();
        let mut effects = vec![Effect::DropFiles(large)];
        effects.extend(match self.work.take() {
            Some(Work::Reading { mut queue, sent, suspects, total }) => {
                let total = total + files.len();
                queue.extend(files);
                self.work = Some(Work::Reading { queue, sent, suspects, total });
                vec![]
            }
            before if files.is_empty() => {
                self.work = before;
                vec![]
            }
            _ => {
                self.generation += 1;
                let total = files.len();
                self.read_next(files.into(), 0, total)
            }
        });
        effects
    }

    /// Reads the first files of the queue; after the last ones compares.
    pub(super) fn read_next(&mut self, queue: VecDeque<Picked>, suspects: usize, total: usize) -> Vec<Effect> {
        if queue.is_empty() {
            self.work = None;
            return if self.own_changed { self.compare(Origin::Own) } else { vec![] };
        }
        let most = if suspects > 0 { 1 } else { FILES_AT_ONCE };
        let mut bytes = 0;
        let fits = |file: &&Picked| {
            bytes += file.size;
            bytes <= BYTES_AT_ONCE
        };
        let sent = queue.iter().take(most).take_while(fits).count().max(1);
        let files = queue.iter().take(sent).cloned().collect();
        self.work = Some(Work::Reading { queue, sent, suspects, total });
        vec![Effect::ReadFiles { generation: self.generation, files }]
    }

    pub(super) fn read(&mut self, given: Vec<Sent>, problems: &[ReadError]) -> Vec<Effect> {
        let (mut queue, sent, suspects, total) = match self.work.take() {
            Some(Work::Reading { queue, sent, suspects, total }) => (queue, sent, suspects, total),
            Some(Work::Fetching { .. }) => (VecDeque::new(), 0, 0, 0),
            _ => return vec![],
        };
        let done = queue.drain(..sent.min(queue.len())).map(|file| file.id).collect();
        problems.iter().for_each(|error| self.tell_of_file(error));
        let mut effects = vec![Effect::DropFiles(done)];
        effects.extend(self.absorb(given.into_iter().map(Given::from).collect()));
        effects.extend(self.read_next(queue, suspects.saturating_sub(sent), total));
        effects
    }

    /// The worker broke down over the files that it had: one alone is named and left, of several each is tried again alone.
    pub(super) fn read_again(
        &mut self,
        mut queue: VecDeque<Picked>,
        sent: usize,
        suspects: usize,
        total: usize,
    ) -> Vec<Effect> {
        if sent > 1 {
            return self.read_next(queue, sent, total);
        }
        let mut effects = vec![];
        if let Some(broken) = queue.pop_front() {
            self.notices.tell_about(Kind::WorkerFailed, &broken.name, None);
            effects.push(Effect::DropFiles(vec![broken.id]));
        }
        effects.extend(self.read_next(queue, suspects.saturating_sub(1), total));
        effects
    }

    fn tell_of_file(&mut self, error: &ReadError) {
        let (trouble, detail) = FileTrouble::of(error);
        self.notices.tell_about(Kind::File(trouble), &error.name, detail.as_deref());
    }

    /// The others of its message are read all the same.
    pub(super) fn unopened(&mut self, id: u32) -> Vec<Effect> {
        if let Some(Work::Reading { queue, .. }) = &self.work
            && let Some(file) = queue.iter().find(|file| file.id == id)
        {
            self.notices.tell_about(Kind::File(FileTrouble::Unopened), &file.name, None);
        }
        vec![]
    }

    /// Takes articles among the reader's own; the same text twice is told and taken once.
    fn absorb(&mut self, mut given: Vec<Given>) -> Vec<Effect> {
        if self.origin == Origin::Carried {
            given.splice(0..0, std::mem::take(&mut self.carried.given));
            // what is on the screen stays there
            self.own_comparison = self.carried.comparison.take();
            self.carried.changed = false;
            self.own_changed = true;
            self.origin = Origin::Own;
        }
        let mut effects = vec![];
        for given in given {
            let id = given.id();
            if let Some(first) = self.own.iter().find(|own| own.key.id == id) {
                self.notices.tell_about(Kind::Copy, &given.name, Some(&first.given.name));
                continue;
            }
            let order = self.own.iter().map(|own| own.key.order + 1).max().unwrap_or(0);
            let key = Key { order, id };
            self.own.push(Own { key: key.clone(), given: given.clone(), kept: true });
            self.own_changed = true;
            effects.push(Effect::Keep { key, given: Box::new(given) });
        }
        effects
    }

    pub(super) fn keep_carried(&mut self) -> Vec<Effect> {
        let alone = self.own.is_empty();
        let mut effects = self.absorb(vec![]);
        if alone {
            // the same articles: nothing is left to compare
            self.own_changed = self.own_comparison.is_none();
        } else {
            effects.extend(self.compare(Origin::Own));
        }
        effects
    }

    pub(super) fn delete(&mut self, keys: &[Key]) -> Vec<Effect> {
        self.own.retain(|own| !keys.contains(&own.key));
        self.own_changed = true;
        let mut effects = vec![Effect::Forget(keys.to_vec())];
        if self.own.is_empty() {
            self.own_comparison = None;
            if matches!(self.work, Some(Work::Comparing { origin: Origin::Own, .. })) {
                self.work = None;
                self.generation += 1;
                effects.push(Effect::StopWorker);
            }
            if self.origin == Origin::Own {
                let dialog = self.dialog;
                effects.extend(self.show(Origin::Published));
                self.dialog = dialog;
            }
        } else if self.origin == Origin::Own && !self.work.as_ref().is_some_and(Work::brings_articles) {
            effects.extend(self.compare(Origin::Own));
        }
        effects
    }

    pub(super) fn not_kept(&mut self, key: &Key, why: Kind) -> Vec<Effect> {
        if let Some(own) = self.own.iter_mut().find(|own| own.key == *key) {
            own.kept = false;
            self.notices.tell_about(why, &own.given.name, None);
        }
        vec![]
    }
}
