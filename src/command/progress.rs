//! Comparing with a line of progress a second, once the work takes longer than one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::meanings::{ByMeaning, Trouble};
use super::say;
use crate::article::copies::{Copy, without_copies};
use crate::article::{Article, Given};
use crate::compare::terms::texts;
use crate::compare::{Comparing, Comparison, Progress, Stage, Step};

/// Time before the first line and between two lines. Shorter, and quick runs chatter; longer, and a user wonders.
const BETWEEN_LINES: Duration = Duration::from_secs(1);

/// Compares articles; says how far it is.
pub fn compare(given: Vec<Given>, by_meaning: &ByMeaning) -> Result<(Comparison, Vec<Copy>), Trouble> {
    let mut lines = Lines { last: Instant::now() };
    let total = given.len();
    let mut articles = Vec::with_capacity(total);
    for given in given {
        lines.show(Progress { stage: Stage::Reading, done: articles.len(), total });
        articles.push(Article::from(given));
    }
    let (articles, copies) = without_copies(articles);
    let meanings = by_meaning.of(articles.iter().flat_map(texts))?;
    let mut comparing = Comparing::by_meaning(articles, Arc::new(meanings));
    loop {
        match comparing.step() {
            Step::Working(progress) => lines.show(progress),
            Step::Done(comparison) => return Ok((comparison, copies)),
        }
    }
}

struct Lines {
    last: Instant,
}

impl Lines {
    fn show(&mut self, progress: Progress) {
        if self.last.elapsed() < BETWEEN_LINES {
            return;
        }
        self.last = Instant::now();
        let (doing, units) = match progress.stage {
            Stage::Reading => ("reading", "articles"),
            Stage::Events => ("finding stories", "articles"),
            Stage::Passages => ("matching passages", "pairs of articles"),
        };
        say(format_args!("{doing}: {} of {} {units}", progress.done, progress.total));
    }
}
