//! What stands above every screen: what this is, whose articles are on it, the way to one's own.

use yew::prelude::*;

use super::words::{use_act, use_words};
use crate::app::{Action, Destination, Dialog, Origin, Screen};
use crate::link::Interface;

/// What the masthead shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whose articles are on the screen.
    pub origin: Origin,
    /// Title of the published corpus.
    pub title: AttrValue,
    /// Remark on it.
    pub note: AttrValue,
    /// How many articles are the reader's own.
    pub own: usize,
    /// How many came with the link.
    pub carried: usize,
    /// Which screen.
    pub screen: Screen,
}

/// The masthead.
#[component]
pub fn Masthead(props: &Props) -> Html {
    let words = use_words();
    let act = use_act();
    let on = |action: fn() -> Action| {
        let act = act.clone();
        Callback::from(move |_: MouseEvent| act.emit(action()))
    };
    html! {
        <header class="masthead">
            <div class="masthead__first">
                <p class="wordmark"><span lang="ar" dir="rtl">{"مقابلة"}</span>{" "}<span lang="en" dir="ltr">{"Muqabala"}</span></p>
                <p class="masthead__what">{words.say("what-this-is")}</p>
                <div class="masthead__own">
                    <button class="button button--main" aria-describedby="promise" onclick={on(|| Action::Open(Dialog::Articles))}>
                        {words.say("compare-own")}
                    </button>
                    <p class="masthead__promise" id="promise">{words.say("promise")}</p>
                </div>
                <div class="masthead__tools">
                    <button class="button" onclick={on(|| Action::CopyLink)}>{words.say("copy-link")}</button>
                    <button class="button" aria-label={words.say("keys-open")} title={words.say("keys-open")}
                        onclick={on(|| Action::Open(Dialog::Keys))}><span aria-hidden="true">{"?"}</span></button>
                    {for Interface::ALL.into_iter().filter(|other| *other != words.interface).map(|other| {
                        let act = act.clone();
                        html! {
                            <button class="button" lang={other.tag()} onclick={move |_| act.emit(Action::Speak(other))}>{own_name(other)}</button>
                        }
                    })}
                </div>
            </div>
            <Corpus ..props.clone() />
        </header>
    }
}

impl Clone for Props {
    fn clone(&self) -> Self {
        Self { title: self.title.clone(), note: self.note.clone(), ..*self }
    }
}

/// Whose articles are on the screen, the way to the others, and to the list of stories.
#[component]
fn Corpus(props: &Props) -> Html {
    let words = use_words();
    let act = use_act();
    let show = |origin: Origin, text: String| {
        let act = act.clone();
        html! { <button class="button button--quiet" onclick={move |_| act.emit(Action::Show(origin))}>{text}</button> }
    };
    let stories = {
        let act = act.clone();
        move |_| act.emit(Action::Go(Destination::Stories))
    };
    let current = (props.screen == Screen::Stories).then_some("page");
    html! {
        <nav class="corpus" aria-label={words.say("corpus-nav")}>
            <button class="button button--quiet corpus__stories" aria-current={current} onclick={stories}>{words.say("stories")}</button>
            <p class="corpus__title" title={if props.origin == Origin::Published { props.note.clone() } else { AttrValue::default() }}>
                {match props.origin {
                    Origin::Published => html! { <bdi>{props.title.clone()}</bdi> },
                    Origin::Own => html! { {words.with("own-shown", [("count", props.own.into())])} },
                    Origin::Carried => html! { {words.with("carried-shown", [("count", props.carried.into())])} },
                }}
            </p>
            if props.origin == Origin::Published && !props.note.is_empty() {
                <p class="corpus__note">{props.note.clone()}</p>
            }
            if props.origin == Origin::Carried {
                <button class="button button--quiet" onclick={let act = act.clone(); move |_| act.emit(Action::KeepCarried)}>{words.say("keep-carried")}</button>
            }
            if props.origin != Origin::Own && props.own > 0 {
                {show(Origin::Own, words.with("show-own", [("count", props.own.into())]))}
            }
            if props.origin != Origin::Published && !props.title.is_empty() {
                {show(Origin::Published, words.say("show-published"))}
            }
        </nav>
    }
}

fn own_name(interface: Interface) -> &'static str {
    match interface {
        Interface::Arabic => "العربية",
        Interface::English => "English",
    }
}
