//! What stands above every screen: what this is, whose articles are on it, the way to one's own.

use yew::prelude::*;

use super::words::Ui;
use crate::app::{Action, Destination, Dialog, Origin, Screen, State};
use crate::link::Interface;

/// The masthead.
pub fn masthead(ui: &Ui, state: &State) -> Html {
    let words = &ui.words;
    html! {
        <header class="masthead">
            <div class="masthead__first">
                <p class="wordmark"><span lang="ar" dir="rtl">{"مقابلة"}</span>{" "}<span lang="en" dir="ltr">{"Muqabala"}</span></p>
                <p class="masthead__what">{words.say("what-this-is")}</p>
                <div class="masthead__own">
                    <button class="button button--main" aria-describedby="promise" onclick={ui.on(|| Action::Open(Dialog::Articles))}>
                        {words.say("compare-own")}
                    </button>
                    <p class="masthead__promise" id="promise">{words.say("promise")}</p>
                </div>
                <div class="masthead__tools">
                    <button class="button" onclick={ui.on(|| Action::CopyLink)}>{words.say("copy-link")}</button>
                    <button class="button" aria-label={words.say("keys-open")} title={words.say("keys-open")}
                        onclick={ui.on(|| Action::Open(Dialog::Keys))}><span aria-hidden="true">{"?"}</span></button>
                    {for Interface::ALL.into_iter().filter(|other| *other != words.interface).map(|other| html! {
                        <button class="button" lang={other.tag()} onclick={ui.on(move || Action::Speak(other))}>{own_name(other)}</button>
                    })}
                </div>
            </div>
            {corpus(ui, state)}
        </header>
    }
}

/// Whose articles are on the screen, the way to the others, and to the list of stories.
fn corpus(ui: &Ui, state: &State) -> Html {
    let words = &ui.words;
    let quiet = |text: String, onclick: Callback<MouseEvent>| html! { <button class="button button--quiet" {onclick}>{text}</button> };
    let published = state.published.as_ref();
    let title = match (state.origin, published) {
        (Origin::Published, Some(published)) => html! { <bdi>{published.title(words.interface).to_owned()}</bdi> },
        (Origin::Published, None) => html! {},
        (Origin::Own, _) => html! { {words.with("own-shown", [("count", state.own.len().into())])} },
        (Origin::Carried, _) => html! { {words.with("carried-shown", [("count", state.carried.given.len().into())])} },
    };
    let note =
        published.filter(|published| state.origin == Origin::Published && !published.note(words.interface).is_empty());
    let current = (state.place.screen == Screen::Stories).then_some("page");
    html! {
        <nav class="corpus" aria-label={words.say("corpus-nav")}>
            <button class="button button--quiet corpus__stories" aria-current={current} onclick={ui.on(|| Action::Go(Destination::Stories))}>
                {words.say("stories")}
            </button>
            <p class="corpus__title">{title}</p>
            if let Some(published) = note {
                <p class="corpus__note" title={published.note(words.interface).to_owned()}>{published.note(words.interface).to_owned()}</p>
            }
            if state.only_here {
                <p class="corpus__note">{words.say("only-here")}</p>
            }
            if state.origin == Origin::Carried {
                {quiet(words.say("keep-carried"), ui.on(|| Action::KeepCarried))}
            }
            if state.origin != Origin::Own && !state.own.is_empty() {
                {quiet(words.with("show-own", [("count", state.own.len().into())]), ui.on(|| Action::Show(Origin::Own)))}
            }
            if state.origin != Origin::Published && published.is_some() {
                {quiet(words.say("show-published"), ui.on(|| Action::Show(Origin::Published)))}
            }
        </nav>
    }
}

fn own_name(interface: Interface) -> &'static str {
    match interface {
        Interface::Arabic => "العربية",
        Interface::English => "English",
        Interface::French => "Français",
    }
}
