//! What the signs in columns, gutters, maps and tables mean: there when wanted, in the way of nothing.

use yew::prelude::*;

use crate::view::words::Words;

/// The signs, folded: over the page when opened, so that nothing moves.
pub fn signs(words: &Words) -> Html {
    let uncertain = if words.right_to_left() { "7؟" } else { "7?" };
    let map = |kind: &'static str| html! { <span class="signs__map"><span class={classes!("map__part", kind)}></span></span> };
    let signs = [
        (html! { <sup>{"7"}</sup> }, "sign-number"),
        (html! { <sup>{uncertain}</sup> }, "sign-uncertain"),
        (html! { {"◇"} }, "sign-only"),
        (html! { <span class="signs__band"></span> }, "sign-bands"),
        (map("map__part--all"), "sign-map-all"),
        (map("map__part--some"), "sign-map-some"),
        (map("map__part--only"), "sign-only"),
        (map("map__part--folded"), "sign-map-folded"),
        (html! { {"–"} }, "sign-cell-empty"),
    ];
    html! {
        <details class="signs">
            <summary class="signs__summary">{words.say("signs")}</summary>
            <ul class="signs__list">
                {for signs.into_iter().map(|(sign, meaning)| html! {
                    <li class="signs__sign"><span class="signs__as" aria-hidden="true">{sign}</span>{words.say(meaning)}</li>
                })}
            </ul>
        </details>
    }
}
