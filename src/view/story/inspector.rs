//! The selected row: what its passages have in common, why, and how each words it.

use yew::prelude::*;

use super::background::recalled;
use crate::app::nearby::{Nearby, nearby};
use crate::app::story::Story;
use crate::app::wording::{CellWording, Mark, Stands, Wording, wording};
use crate::app::{Action, Place, Shared};
use crate::article::Span;
use crate::browser::pointer;
use crate::compare::{Comparison, Evidence, Passage};
use crate::view::text::{dir, lang, marked, name, outlet};
use crate::view::words::{Ui, Words, use_ui};

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The story.
    pub story: Shared<Story>,
    /// Where in it.
    pub place: Place,
}

/// The inspector: beside the columns, or a sheet at the bottom of a small screen.
#[component]
pub fn Inspector(props: &Props) -> Html {
    let ui = use_ui();
    let words = &ui.words;
    let open = use_state_eq(|| false);
    let Props { comparison, story, place } = props;
    let row = use_memo((comparison.clone(), story.clone(), place.chosen), |(comparison, story, chosen)| {
        chosen.and_then(|chosen| wording(comparison, chosen.row, chosen.base, &story.articles))
    });
    let step = |by: isize| ui.on(move || Action::Step(by));
    let toggle = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    let number = place.chosen.and_then(|chosen| story.numbers.get(&chosen.row));
    let heading = match (place.chosen, number) {
        (None, _) => words.say("inspector-none"),
        (Some(_), Some(number)) => {
            words.with("inspector-row", [("number", (*number).into()), ("total", story.numbers.len().into())])
        }
        (Some(_), None) => words.say("inspector-only"),
    };
    html! {
        <aside class="inspector" data-open={open.then_some("")} aria-label={words.say("inspector")}>
            <div class="inspector__head">
                <h2 class="inspector__title" aria-live="polite">{heading}</h2>
                <div class="inspector__steps">
                    <button class="button" onclick={step(-1)}>{words.say("previous")}</button>
                    <button class="button" onclick={step(1)}>{words.say("next")}</button>
                    <button class="button inspector__toggle" aria-expanded={open.to_string()} aria-controls="inspector-body" onclick={toggle}>
                        {words.say(if *open { "inspector-close" } else { "inspector-open" })}
                    </button>
                </div>
            </div>
            <div class="inspector__body" id="inspector-body" tabindex="0" role="group" aria-label={words.say("inspector-wording")}>
                {match &*row {
                    None => html! { <p class="inspector__hint">{words.say("inspector-hint")}</p> },
                    Some(wording) => selected(&ui, comparison, story, wording),
                }}
            </div>
        </aside>
    }
}

fn selected(ui: &Ui, comparison: &Comparison, story: &Story, wording: &Wording) -> Html {
    let words = &ui.words;
    let missing: Vec<usize> = story
        .articles
        .iter()
        .copied()
        .filter(|article| wording.cells.iter().all(|cell| cell.article != *article))
        .collect();
    let pressed = |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            pointer::to_partner(&event);
        }
    };
    html! {
        <>
            {relation(words, wording)}
            {reasons(words, wording)}
            <ul class="inspector__cells" onclick={|event: MouseEvent| pointer::to_partner(&event)} onkeydown={pressed}>
                {for wording.cells.iter().map(|cell| cell_view(ui, comparison, wording, cell))}
            </ul>
            {legend(words, wording)}
            if !missing.is_empty() {
                <p class="inspector__missing">
                    {words.say("not-found-in")}{" "}
                    {for missing.iter().enumerate().map(|(n, &article)| html! {
                        <>{if n > 0 { words.say("list-comma") } else { String::new() }}{outlet(&comparison.articles[article])}</>
                    })}
                </p>
            }
            {nearby_view(ui, comparison, wording.row)}
            <p><button class="button" onclick={ui.on(|| Action::CopyLink)}>{words.say("copy-row-link")}</button></p>
        </>
    }
}

fn relation(words: &Words, wording: &Wording) -> Html {
    if !wording.told_by_several {
        return html! { <p class="relation">{words.say("only-here-long")}</p> };
    }
    html! {
        <p class="relation" data-uncertain={(!wording.certain).then_some("")}>
            <strong>{words.say("same-statement")}</strong>{" "}
            <span class="relation__certainty">{words.say(if wording.certain { "certain" } else { "uncertain" })}</span>
        </p>
    }
}

/// Other rows that may tell of the same happening, each with the way to it: apart from the row itself, and quiet.
fn nearby_view(ui: &Ui, comparison: &Comparison, row: usize) -> Html {
    let found = nearby(comparison, row);
    if found.is_empty() {
        return html! {};
    }
    let line = |&Nearby { row, passage: Passage { article, span } }: &Nearby| {
        let of = &comparison.articles[article];
        html! {
            <li class="nearby__row" data-nearby={row.to_string()}>
                {outlet(of)}{" "}
                <button class="title-link" lang={lang(of)} dir={dir(of)} onclick={ui.on(move || Action::Select { row, article })}>
                    {span.of(&of.text).to_owned()}
                </button>
            </li>
        }
    };
    html! {
        <div class="nearby">
            <p>{ui.words.say("same-event")}{" "}<span class="relation__certainty">{ui.words.say("uncertain")}</span></p>
            <ul>{for found.iter().map(line)}</ul>
        </div>
    }
}

fn reasons(words: &Words, wording: &Wording) -> Html {
    if wording.reasons.is_empty() {
        return html! {};
    }
    html! {
        <dl class="reasons" aria-label={words.say("why")}>
            {for wording.reasons.iter().map(|reason| html! {
                <div class="reasons__reason">
                    <dt>{words.say(evidence(reason.kind))}</dt>
                    <dd>if reason.kind == Evidence::Meaning { {words.say("means-alike")} }{for reason.words.iter().enumerate().map(|(n, word)| html! {
                        <>{if n > 0 { words.say("list-comma") } else { String::new() }}<bdi>{word.clone()}</bdi></>
                    })}</dd>
                </div>
            })}
        </dl>
    }
}

fn cell_view(ui: &Ui, comparison: &Comparison, wording: &Wording, cell: &CellWording) -> Html {
    let words = &ui.words;
    let article = &comparison.articles[cell.article];
    let stands = match cell.stands {
        Stands::Base => "stands-base",
        Stands::Same => "stands-same",
        Stands::Differs => "stands-differs",
        Stands::Rewritten => "stands-rewritten",
        Stands::OtherLanguage => "stands-other-language",
        Stands::Indirect => "stands-indirect",
    };
    let (row, at) = (wording.row, cell.article);
    let several = wording.cells.len() > 1;
    html! {
        <li key={at} class="cell" data-article={at.to_string()} data-base={(cell.stands == Stands::Base && several).then_some("")}>
            <p class="cell__head">
                <span class="cell__outlet" lang={lang(article)}>{outlet(article)}</span>
                if several {
                    <span class="cell__stands">{words.say(stands)}</span>
                    if cell.stands != Stands::Base {
                        <button class="button button--quiet" onclick={ui.on(move || Action::Select { row, article: at })}>
                            {words.say("make-base")}<span class="visually-hidden">{" ("}{outlet(article)}{")"}</span>
                        </button>
                    }
                }
            </p>
            {for cell.passages.iter().map(|span: &Span| html! {
                <p class="cell__text" lang={lang(article)} dir={dir(article)}>{marked(words, &article.text, *span, cell, Some(comparison))}</p>
            })}
            {recalled(ui, comparison, at, Some(&cell.passages))}
        </li>
    }
}

/// What the marks mean, of those that are there.
fn legend(words: &Words, wording: &Wording) -> Html {
    let there = |mark: &Mark| wording.cells.iter().flat_map(|cell| &cell.marks).any(|marked| marked.mark == *mark);
    let used: Vec<Mark> = Mark::ALL.into_iter().filter(there).collect();
    let is_linked = wording.cells.iter().any(|cell| !cell.links.is_empty());
    if used.is_empty() && !is_linked {
        return html! {};
    }
    html! {
        <ul class="legend" aria-label={words.say("legend")}>
            {for used.into_iter().map(|mark| html! {
                <li><mark data-mark={name(mark)}>{words.say(&format!("mark-{}", name(mark)))}</mark></li>
            })}
            if is_linked {
                <li><mark data-link="" data-letter={words.letter(0)}>{words.say("mark-linked")}</mark></li>
            }
        </ul>
    }
}

fn evidence(kind: Evidence) -> &'static str {
    match kind {
        Evidence::Wording => "evidence-wording",
        Evidence::Names => "evidence-names",
        Evidence::Numbers => "evidence-numbers",
        Evidence::Date => "evidence-date",
        Evidence::Quotation => "evidence-quotation",
        Evidence::Headline => "evidence-headline",
        Evidence::Passages => "evidence-passages",
        Evidence::Meaning => "evidence-meaning",
    }
}
