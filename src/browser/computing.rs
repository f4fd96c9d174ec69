//! The worker's side: reads files and compares, in steps, so that a stop or a newer request is heard between two of them.

use std::cell::RefCell;
use std::collections::VecDeque;

use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Worker, WorkerScope};

use super::foreign::{self, Fetching};
use crate::app::message::{Answer, Input, Request, Sent};
use crate::article::read::{address, read};
use crate::article::{Article, Given};
use crate::compare::{Comparing, Progress, Stage, Step};

/// After so many milliseconds the worker answers and listens before it goes on. Lower, and the time goes into answering; higher, and
/// "stop" feels dead.
const LISTEN_EVERY: f64 = 40.0;

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
}

enum Work {
    Reading { given: VecDeque<Given>, articles: Vec<Article> },
    Comparing(Comparing),
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
                self.task = Some(Task { generation, asker, stage });
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
    fn step(&mut self) -> Step {
        match &mut self.stage {
            Work::Comparing(comparing) => comparing.step(),
            Work::Reading { given, articles } => {
                articles.extend(given.pop_front().map(Article::from));
                let progress =
                    Progress { stage: Stage::Reading, done: articles.len(), total: articles.len() + given.len() };
                if given.is_empty() {
                    self.stage = Work::Comparing(Comparing::new(std::mem::take(articles)));
                }
                Step::Working(progress)
            }
        }
    }
}
