//! What is being worked on, how much is done, and the way to stop it.

use yew::prelude::*;

use super::words::Ui;
use crate::app::{Action, Work};
use crate::compare::{Progress, Stage};

/// The line of progress; its place is there also when nothing is done, so that a screen reader hears of it.
pub fn working(ui: &Ui, work: Option<&Work>) -> Html {
    let words = &ui.words;
    let line = work.map(|work| {
        let (stage, done, total) = match work {
            Work::Reading { queue, total, .. } => ("files", total.saturating_sub(queue.len()), *total),
            Work::Fetching { .. } => ("fetching", 0, 0),
            Work::Comparing { progress: None, .. } => ("starting", 0, 0),
            Work::Comparing { progress: Some(Progress { stage, done, total }), .. } => (name(*stage), *done, *total),
        };
        let text = words.with(&format!("working-{stage}"), [("done", done.into()), ("total", total.into())]);
        let share = (total > 0).then(|| done.to_string());
        html! {
            <div class="working" data-working={stage}>
                <progress class="working__bar" max={total.max(1).to_string()} value={share} aria-label={text.clone()}></progress>
                <span class="working__text">{text}</span>
                <button class="button button--quiet" onclick={ui.on(|| Action::Stop)}>{words.say("stop")}</button>
            </div>
        }
    });
    html! { <div class="working-place" role="status">{line}</div> }
}

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Reading => "reading",
        Stage::Events => "events",
        Stage::Passages => "passages",
    }
}
