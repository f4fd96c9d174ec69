//! The list of keys.

use yew::prelude::*;

use super::frame::Frame;
use crate::app::keys::LIST;
use crate::view::words::use_words;

/// The list of keys.
#[component]
pub fn KeysDialog() -> Html {
    let words = use_words();
    html! {
        <Frame title={words.say("keys")}>
            <dl class="keys">
                {for LIST.iter().map(|(keys, meaning)| html! {
                    <div class="keys__key">
                        <dt>{for keys.iter().map(|key| html! { <kbd dir="ltr">{*key}</kbd> })}</dt>
                        <dd>{words.say(meaning)}</dd>
                    </div>
                })}
            </dl>
        </Frame>
    }
}
