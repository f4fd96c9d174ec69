//! One's own articles: pasting, choosing files, deleting.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::frame::Frame;
use crate::app::{Action, Origin, Own};
use crate::browser::files;
use crate::view::words::{use_act, use_words};

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's own articles.
    pub own: Vec<Own>,
    /// Whose articles are on the screen.
    pub origin: Origin,
    /// Whether something is being worked on.
    pub busy: bool,
    /// What is being worked on, and notices.
    pub news: Html,
}

/// The dialog.
#[component]
pub fn ArticlesDialog(props: &Props) -> Html {
    let (words, act) = (use_words(), use_act());
    let done = {
        let (act, compare) = (act.clone(), props.origin != Origin::Own && !props.own.is_empty() && !props.busy);
        move |_| {
            if compare {
                act.emit(Action::Show(Origin::Own));
            }
            act.emit(Action::Close);
        }
    };
    html! {
        <Frame title={words.say("compare-own")}>
            {props.news.clone()}
            <p class="dialog__promise">{words.say("promise-long")}</p>
            <Paste />
            <Files />
            <h3>{words.with("own-articles", [("count", props.own.len().into())])}</h3>
            if props.own.is_empty() {
                <p class="own__none">{words.say("own-none")}</p>
            } else {
                <OwnList own={props.own.clone()} />
                <p><button class="button button--main" onclick={done}>{words.with("own-done", [("count", props.own.len().into())])}</button></p>
            }
        </Frame>
    }
}

#[component]
fn Paste() -> Html {
    let (words, act) = (use_words(), use_act());
    let (name, text) = (use_node_ref(), use_node_ref());
    let paste = {
        let (name, text) = (name.clone(), text.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let (Some(name), Some(text)) = (name.cast::<HtmlInputElement>(), text.cast::<HtmlTextAreaElement>()) else {
                return;
            };
            act.emit(Action::Paste { name: name.value(), text: text.value() });
            name.set_value("");
            text.set_value("");
        }
    };
    html! {
        <form class="paste" onsubmit={paste}>
            <label class="field">
                <span class="field__label">{words.say("paste-text")}</span>
                <textarea ref={text} class="field__input" rows="6" dir="auto" required={true} />
            </label>
            <div class="paste__row">
                <label class="field">
                    <span class="field__label">{words.say("paste-name")}</span>
                    <input ref={name} class="field__input" type="text" dir="auto" autocomplete="off" />
                </label>
                <button class="button button--main" type="submit">{words.say("paste-add")}</button>
            </div>
        </form>
    }
}

#[component]
fn Files() -> Html {
    let (words, act) = (use_words(), use_act());
    let picked = move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        act.emit(files::pick(input.files()));
        // so that the same file can be chosen again
        input.set_value("");
    };
    html! {
        <div class="files">
            <label class="field">
                <span class="field__label">{words.say("files-choose")}</span>
                <input class="field__input" type="file" multiple={true} onchange={picked.clone()} />
            </label>
            <label class="field">
                <span class="field__label">{words.say("files-folder")}</span>
                <input class="field__input" type="file" webkitdirectory={true} onchange={picked} />
            </label>
            <p class="files__hint">{words.say("files-hint")}</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OwnProps {
    own: Vec<Own>,
}

#[component]
fn OwnList(props: &OwnProps) -> Html {
    let (words, act) = (use_words(), use_act());
    html! {
        <>
            <ul class="own">
                {for props.own.iter().map(|own| {
                    let (act, key) = (act.clone(), own.key);
                    let name = own.given.title.clone().unwrap_or_else(|| own.given.name.clone());
                    html! {
                        <li key={key} class="own__article" data-own={key.to_string()}>
                            <span class="own__name"><bdi>{name.clone()}</bdi></span>
                            <span class="own__start" dir="auto">{beginning(&own.given.text)}</span>
                            if !own.kept { <span class="own__not-kept">{words.say("not-kept")}</span> }
                            <button class="button button--quiet" aria-label={words.with("delete-article", [("name", name.into())])}
                                onclick={move |_| act.emit(Action::Delete(key))}>{words.say("delete")}</button>
                        </li>
                    }
                })}
            </ul>
            <p><button class="button" onclick={move |_| act.emit(Action::DeleteAll)}>{words.say("delete-all")}</button></p>
        </>
    }
}

/// So many words tell one article from another.
const BEGINNING: usize = 9;

fn beginning(text: &str) -> String {
    text.split_whitespace().take(BEGINNING).collect::<Vec<_>>().join(" ")
}
