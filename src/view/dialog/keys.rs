//! The list of keys.

use yew::prelude::*;

use super::frame::Frame;
use crate::app::keys::LIST;
use crate::view::words::Words;

/// The list of keys.
pub fn keys_dialog(words: &Words) -> Html {
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
