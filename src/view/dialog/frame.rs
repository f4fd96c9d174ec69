//! A dialog's frame: the browser keeps the focus in it, closes it on Escape and gives the focus back.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::app::Action;
use crate::browser::document;
use crate::view::words::use_ui;

/// What it frames.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its heading.
    pub title: AttrValue,
    /// What is in it.
    pub children: Html,
}

/// An open dialog.
#[component]
pub fn Frame(props: &Props) -> Html {
    let ui = use_ui();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let before = document::focused();
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                document::show_dialog(&dialog);
            }
            move || before.iter().for_each(document::focus)
        });
    }
    html! {
        <dialog class="dialog" ref={node} aria-labelledby="dialog-title" onclose={ui.on(|| Action::Close)}>
            <div class="dialog__head">
                <h2 id="dialog-title">{props.title.clone()}</h2>
                <button class="button" onclick={ui.on(|| Action::Close)}>{ui.words.say("close")}</button>
            </div>
            {props.children.clone()}
        </dialog>
    }
}
