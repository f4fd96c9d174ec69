//! One's own articles: pasting, choosing files, deleting.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::frame::Frame;
use crate::app::{Action, Origin, Own, State};
use crate::browser::{files, handover};
use crate::view::words::{Ui, use_ui};

/// The dialog; `news` tells what is being worked on, and notices.
pub fn articles_dialog(ui: &Ui, state: &State, news: Html) -> Html {
    let words = &ui.words;
    let count = state.own.len();
    let done = {
        let compare = state.origin != Origin::Own && state.work.is_none();
        ui.on(move || if compare { Action::Show(Origin::Own) } else { Action::Close })
    };
    html! {
        <Frame title={words.say("compare-own")}>
            {news}
            <p class="dialog__promise">{words.say("promise-long")}</p>
            <Paste />
            {file_choosers(ui)}
            <Address />
            {bookmarklet(ui)}
            <h3>{words.with("own-articles", [("count", count.into())])}</h3>
            if state.own.is_empty() {
                <p class="own__none">{words.say("own-none")}</p>
            } else {
                {own_list(ui, &state.own)}
                <p><button class="button button--main" onclick={done}>{words.with("own-done", [("count", count.into())])}</button></p>
            }
        </Frame>
    }
}

#[component]
fn Paste() -> Html {
    let Ui { words, act } = use_ui();
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

/// The page of another site, by its address.
#[component]
fn Address() -> Html {
    let Ui { words, act } = use_ui();
    let address = use_node_ref();
    let fetch = {
        let address = address.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(address) = address.cast::<HtmlInputElement>() {
                act.emit(Action::Fetch(address.value()));
                address.set_value("");
            }
        }
    };
    html! {
        <form class="paste address" onsubmit={fetch} novalidate={true}>
            <div class="paste__row">
                <label class="field">
                    <span class="field__label">{words.say("address-label")}</span>
                    <input ref={address} class="field__input" type="url" inputmode="url" dir="ltr" autocomplete="off" placeholder="https://" required={true} />
                </label>
                <button class="button" type="submit">{words.say("address-fetch")}</button>
            </div>
            <p class="files__hint">{words.say("address-hint")}</p>
        </form>
    }
}

/// A link to drag to the bookmarks bar. Here it does nothing, because the page's content security policy runs no such program.
fn bookmarklet(ui: &Ui) -> Html {
    let words = &ui.words;
    html! {
        <p class="bookmarklet">
            <a class="button bookmarklet__link" href={handover::bookmarklet()} draggable="true"
                onclick={|event: MouseEvent| event.prevent_default()}>{words.say("bookmarklet")}</a>
            {" "}
            <span class="files__hint">{words.say("bookmarklet-hint")}</span>
        </p>
    }
}

fn file_choosers(ui: &Ui) -> Html {
    let (words, act) = (&ui.words, ui.act.clone());
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

fn own_list(ui: &Ui, own: &[Own]) -> Html {
    let words = &ui.words;
    html! {
        <>
            <ul class="own">
                {for own.iter().map(|own| {
                    let key = own.key.clone();
                    let name = own.given.title.clone().unwrap_or_else(|| own.given.name.clone());
                    html! {
                        <li key={key.to_string()} class="own__article" data-own={key.to_string()}>
                            <span class="own__name"><bdi>{name.clone()}</bdi></span>
                            <span class="own__start" dir="auto">{beginning(&own.given.text)}</span>
                            if !own.kept { <span class="own__not-kept">{words.say("not-kept")}</span> }
                            <button class="button button--quiet" aria-label={words.with("delete-article", [("name", name.into())])}
                                onclick={ui.on(move || Action::Delete(key.clone()))}>{words.say("delete")}</button>
                        </li>
                    }
                })}
            </ul>
            <p><button class="button" onclick={ui.on(|| Action::DeleteAll)}>{words.say("delete-all")}</button></p>
        </>
    }
}

/// So many words tell one article from another.
const BEGINNING: usize = 9;

fn beginning(text: &str) -> String {
    text.split_whitespace().take(BEGINNING).collect::<Vec<_>>().join(" ")
}
