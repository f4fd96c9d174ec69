//! What an article states about itself, for the reader to fill in or put right.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::words::{Ui, use_ui};
use crate::app::{Action, Fields, Shared};
use crate::compare::Comparison;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// Index of the article.
    pub article: usize,
    /// Whether anything is corrected in it.
    pub corrected: bool,
}

/// The form, folded until it is wanted.
#[component]
pub fn Correcting(props: &Props) -> Html {
    let Ui { words, act } = use_ui();
    let inputs: [NodeRef; 5] = [use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref()];
    let Some(article) = props.comparison.articles.get(props.article) else { return html! {} };
    let at = props.article;
    let Fields { headline, outlet, author, source, published } = Fields::of(article);
    let save = {
        let (inputs, act) = (inputs.clone(), act.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let [headline, outlet, author, source, published] =
                inputs.clone().map(|input| input.cast::<HtmlInputElement>().map(|it| it.value()).unwrap_or_default());
            act.emit(Action::Correct { article: at, fields: Fields { headline, outlet, author, source, published } });
        }
    };
    let shown = [
        ("headline", "text", headline),
        ("outlet", "text", outlet),
        ("author", "text", author),
        ("source", "text", source),
        ("published", "date", published),
    ];
    // a new key for each content, so that the inputs show what is found once a correction is taken back
    let fields = shown.into_iter().zip(inputs).map(|((name, kind, value), input)| {
        html! {
            <label key={format!("{name} {value}")} class="field">
                <span class="field__label">{words.say(&format!("correct-{name}"))}</span>
                <input ref={input} class="field__input" name={name} type={kind} dir="auto" autocomplete="off" {value} />
            </label>
        }
    });
    html! {
        <details class="correcting">
            <summary class="correcting__summary">{words.say("correct")}</summary>
            <form onsubmit={save}>
                <p class="files__hint">{words.say("correct-hint")}</p>
                <div class="correcting__fields">{for fields}</div>
                <p class="correcting__choice">
                    <button class="button button--main" type="submit">{words.say("correct-save")}</button>
                    if props.corrected {
                        {" "}
                        <button class="button" type="button" onclick={move |_| act.emit(Action::Uncorrect(at))}>{words.say("correct-undo")}</button>
                    }
                </p>
            </form>
        </details>
    }
}
