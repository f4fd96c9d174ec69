//! The worker's side: reads files and compares, in steps, so that a stop or a newer request is heard between two of them.

use std::cell::RefCell;
use std::collections::VecDeque;

use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Worker, WorkerScope};

use super::foreign::{self, Fetching};
use crate::app::message::{Answer, Input, Request, Sent};
use crate::article::read::{address, read};
use crate::article::{Article, Given};
use crate::compare::{Comparing, Growth, Progress, Stage, Step};

/// After so many milliseconds the worker answers and listens before it goes on. Lower, and the time goes into answering; higher, and
/// "stop" feels dead.
const LISTEN_EVERY: f64 = 40.0;

/// What was found by now is shown once a comparison has taken so many milliseconds. Lower, and what is done soon comes in pieces that flicker;
/// higher, and a reader of a thousand articles waits for the last of them.
const SHOW_AFTER: f64 = 2000.0;

/// And again each time that it has taken so many times as long. At 1 the page is busy showing; at 2 half of the rows come at the very end.
const SHOW_AGAIN: f64 = 1.25;

thread_local! {
    /// Whom to tell should the worker break down: gloo's bridge does not pass on the browser's error event.
    static ASKER: RefCell<Option<(WorkerScope<Computing>, HandlerId)>> = RefCell::default();
}

/// The worker.
pub struct Computing {
    task: Option<Task>,
    /// Broken off when it is dropped.
    fetching: Option<Fetching>,
}

/// A comparison under way.
struct Task {
    generation: u32,
    asker: HandlerId,
    stage: Work,
    /// When it began, in milliseconds.
    begun: f64,
    /// After how many milliseconds what was found is shown.
    show_after: f64,
}

enum Work {
    Reading { given: VecDeque<Given>, articles: Vec<Article> },
    Comparing(Box<Comparing>),
}

/// "Go on", from the worker to itself.
pub struct GoOn;

impl Worker for Computing {
    type Message = GoOn;
    type Input = Request;
    type Output = Answer;

    fn create(_: &WorkerScope<Self>) -> Self {
        let last_words = |(scope, asker): (WorkerScope<Self>, HandlerId)| scope.respond(asker, Answer::Failed);
        std::panic::set_hook(Box::new(move |_| {
            ASKER.take().map(last_words);
        }));
        Self { task: None, fetching: None }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, request: Request, asker: HandlerId) {
        ASKER.set(Some((scope.clone(), asker)));
        match request {
            Request::Read { generation, files } => {
                scope.respond(asker, read_all(generation, files));
            }
            Request::Fetch { generation, address } => {
                let (scope, from) = (scope.clone(), address.clone());
                let read = move |fetched: Result<Vec<u8>, _>| {
                    let answer = match fetched {
                        Ok(bytes) => {
                            let file = Input { name: address.clone(), bytes, address: Some(address) };
                            read_all(generation, vec![file])
                        }
                        Err(trouble) => Answer::Unfetched { generation, trouble },
                    };
                    scope.respond(asker, answer);
                };
                self.fetching = foreign::fetch(&from, read);
            }
            Request::Compare { generation, given } => {
                let idle = self.task.is_none();
                let given: VecDeque<Given> = given.into_iter().map(Given::from).collect();
                let stage = Work::Reading { articles: Vec::with_capacity(given.len()), given };
                self.task = Some(Task { generation, asker, stage, begun: js_sys::Date::now(), show_after: SHOW_AFTER });
                if idle {
                    scope.send_message(GoOn);
                }
            }
            Request::Stop => {
                self.task = None;
                self.fetching = None;
            }
        }
    }

    fn update(&mut self, scope: &WorkerScope<Self>, GoOn: GoOn) {
        let Some(mut task) = self.task.take() else { return };
        let begun = js_sys::Date::now();
        loop {
            match task.step() {
                Step::Done(comparison) => {
                    let answer = Answer::Compared { generation: task.generation, comparison: Box::new(comparison) };
                    return scope.respond(task.asker, answer);
                }
                Step::Working(progress) if js_sys::Date::now() - begun > LISTEN_EVERY => {
                    scope.respond(task.asker, Answer::Working { generation: task.generation, progress });
                    if let Some(growth) = task.growth() {
                        scope.respond(task.asker, Answer::Grown { generation: task.generation, growth });
                    }
                    break;
                }
                Step::Working(_) => {}
            }
        }
        self.task = Some(task);
        let scope = scope.clone();
        // through the browser's queue, where a stop may be waiting
        Timeout::new(0, move || scope.send_message(GoOn)).forget();
    }
}

/// Reads files; what came from an address and states none itself is given that one.
fn read_all(generation: u32, files: Vec<Input>) -> Answer {
    let (mut given, mut problems) = (vec![], vec![]);
    for Input { name, bytes, address: from } in files {
        let reading = read(&name, &bytes);
        let from = from.as_deref().and_then(address);
        given.extend(reading.given.into_iter().map(|given| {
            let url = given.url.clone().or_else(|| from.clone());
            Sent::from(Given { url, ..given })
        }));
        problems.extend(reading.problems);
    }
    Answer::Read { generation, given, problems }
}

impl Task {
    /// What was found since it was last shown, if it is time.
    fn growth(&mut self) -> Option<Growth> {
        let Work::Comparing(comparing) = &mut self.stage else { return None };
        let taken = js_sys::Date::now() - self.begun;
        let growth = (taken >= self.show_after).then(|| comparing.growth()).flatten();
        if growth.is_some() {
            self.show_after = SHOW_AGAIN * taken;
        }
        growth
    }

    fn step(&mut self) -> Step {
        match &mut self.stage {
            Work::Comparing(comparing) => comparing.step(),
            Work::Reading { given, articles } => {
                articles.extend(given.pop_front().map(Article::from));
                let progress =
                    Progress { stage: Stage::Reading, done: articles.len(), total: articles.len() + given.len() };
                if given.is_empty() {
                    self.stage = Work::Comparing(Box::new(Comparing::new(std::mem::take(articles))));
                }
                Step::Working(progress)
            }
        }
    }
}
