//! What the bookmarklet handed over: the reader takes or refuses it.

use yew::prelude::*;

use super::frame::Frame;
use crate::app::{Action, Arrival};
use crate::view::words::Ui;

/// The dialog.
pub fn arrived_dialog(ui: &Ui, arrived: &[Arrival]) -> Html {
    let words = &ui.words;
    html! {
        <Frame title={words.say("arrived")}>
            <p>{words.say("arrived-text")}</p>
            <ul class="arrived">
                {for arrived.iter().map(|arrival| html! {
                    <li class="arrived__page" data-arrived="">
                        <strong><bdi>{arrival.title.clone()}</bdi></strong>
                        <span class="arrived__origin" dir="ltr">{arrival.address.as_ref().unwrap_or(&arrival.origin).clone()}</span>
                    </li>
                })}
            </ul>
            <p class="dialog__promise">{words.say("promise-long")}</p>
            <p class="arrived__choice">
                <button class="button button--main" onclick={ui.on(|| Action::TakeArrived)}>{words.say("arrived-take")}</button>
                {" "}
                <button class="button" onclick={ui.on(|| Action::RefuseArrived)}>{words.say("arrived-refuse")}</button>
            </p>
        </Frame>
    }
}
