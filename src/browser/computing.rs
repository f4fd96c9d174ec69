//! The worker's side: reads files and compares, in steps, so that a stop or a newer request is heard between two of them.

use std::cell::RefCell;
use std::collections::VecDeque;

use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Worker, WorkerScope};

use crate::app::message::{Answer, Request, Sent};
use crate::article::read::read;
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
        Self { task: None }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, request: Request, asker: HandlerId) {
        ASKER.set(Some((scope.clone(), asker)));
        match request {
            Request::Read { generation, files } => {
                let (mut given, mut problems) = (vec![], vec![]);
                for (name, bytes) in files {
                    let reading = read(&name, &bytes);
                    given.extend(reading.given.into_iter().map(Sent::from));
                    problems.extend(reading.problems);
                }
                scope.respond(asker, Answer::Read { generation, given, problems });
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
            Request::Stop => self.task = None,
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
