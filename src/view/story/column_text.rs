//! An article's text: paragraphs, headings, folded litter; in them the passages of the story's rows.
//!
//! Each block is a component of its own, so that selecting a row renders the few blocks that hold it and no others.

use std::collections::HashMap;

use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::app::column::{Block, BlockKind, Column, Piece, Told};
use crate::app::wording::{CellWording, Stands};
use crate::app::{Action, Shared};
use crate::article::{Litter, Role};
use crate::compare::Comparison;
use crate::view::text::{dir, lang, marked};
use crate::view::words::{Ui, Words, use_ui};

/// What it shows.
#[derive(Clone, PartialEq)]
pub struct Text {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The article's text, cut.
    pub column: Shared<Column>,
    /// The rows' numbers.
    pub numbers: Shared<HashMap<usize, usize>>,
    /// The level of the headline among the headings, 1 to 5.
    pub heading: u8,
    /// Whether a passage can be selected.
    pub choosable: bool,
    /// Whether blocks can be folded and restored.
    pub correctable: bool,
    /// The row that the reader points at.
    pub lit: Option<usize>,
    /// The selected row.
    pub chosen: Option<usize>,
    /// The words of the selected row here.
    pub wording: Option<Shared<CellWording>>,
}

/// The text of an article.
pub fn column_text(ui: &Ui, props: &Text) -> Html {
    let pieces = || props.column.blocks.iter().flat_map(|block| &block.pieces).filter(|piece| !piece.rows.is_empty());
    // one passage of a column can be reached by Tab: the selected one, else the first
    let stop = pieces()
        .find(|piece| props.chosen.is_some_and(|row| piece.rows.contains(&row)))
        .or_else(|| pieces().next())
        .map(|piece| piece.span.start);
    let is_litter = |block: &Block| matches!(block.kind, BlockKind::Litter(_));
    let mut at = 0;
    let groups = props.column.blocks.chunk_by(|one, next| is_litter(one) && is_litter(next)).map(|group| {
        let from = at;
        at += group.len();
        if is_litter(&group[0]) {
            return fold(ui, props, from, group);
        }
        let has = |row: Option<usize>| row.filter(|row| group[0].pieces.iter().any(|piece| piece.rows.contains(row)));
        let chosen = has(props.chosen);
        let wording = props.wording.clone().filter(|_| chosen.is_some());
        let text = Text { lit: has(props.lit), chosen, wording, ..props.clone() };
        let stop = stop.filter(|stop| group[0].pieces.iter().any(|piece| piece.span.start == *stop));
        html! { <BlockView key={from} at={from} {text} {stop} /> }
    });
    html! { {for groups} }
}

/// Neighbouring pieces of litter under one fold: it names the reasons, and shows each piece as it stands in the text.
fn fold(ui: &Ui, props: &Text, at: usize, group: &[Block]) -> Html {
    let (words, index) = (&ui.words, props.column.article);
    let article = &props.comparison.articles[index];
    let text = &article.text;
    let litter = |block: &'_ Block| if let BlockKind::Litter(reason) = block.kind { Some(reason) } else { None };
    let pieces: Vec<(Litter, &Block)> = group.iter().filter_map(|block| Some((litter(block)?, block))).collect();
    let mut reasons: Vec<Litter> = vec![];
    for (reason, _) in &pieces {
        if !reasons.contains(reason) {
            reasons.push(*reason);
        }
    }
    let interface = words.interface.tag();
    let direction = if words.right_to_left() { "rtl" } else { "ltr" };
    let say = |reason: Litter| words.say(&format!("litter-{}", reason_name(reason)));
    html! {
        <details key={at} class="litter" lang={interface} dir={direction}>
            <summary class="litter__summary">
                {for reasons.iter().map(|&reason| html! { <span class="litter__reason">{say(reason)}</span> })}
            </summary>
            {for pieces.iter().map(|(reason, block)| html! {
                <div class="litter__piece" data-litter={reason_name(*reason)}>
                    <span class="litter__label">{say(*reason)}</span>
                    <span lang={lang(article)} dir={dir(article)}>{for block.pieces.iter().map(|piece| piece.span.of(text).to_owned())}</span>
                    {change(ui, props, block, "restore")}
                </div>
            })}
        </details>
    }
}

/// The button that folds a block or restores it.
fn change(ui: &Ui, props: &Text, block: &Block, to: &'static str) -> Html {
    let Some(span) = block.pieces.first().map(|piece| piece.span).filter(|_| props.correctable) else {
        return html! {};
    };
    let article = props.column.article;
    html! {
        <button class="button button--quiet change" data-change={to}
            onclick={ui.on(move || Action::Toggle { article, span })}>{ui.words.say(to)}</button>
    }
}

#[derive(Properties, PartialEq)]
struct BlockProps {
    text: Text,
    at: usize,
    stop: Option<usize>,
}

#[component]
fn BlockView(props: &BlockProps) -> Html {
    let ui = use_ui();
    let Text { comparison, column, heading, correctable, .. } = &props.text;
    let block = &column.blocks[props.at];
    let text = &comparison.articles[column.article].text;
    let pieces = || {
        block.pieces.iter().map(|piece| piece_view(&ui.words, &props.text, text, piece, props.stop)).collect::<Html>()
    };
    let view = match block.kind {
        BlockKind::Text(Role::Headline) => with_tag(format!("h{heading}"), "block block--headline", pieces()),
        BlockKind::Text(Role::Subhead) => with_tag(format!("h{}", heading + 1), "block block--subhead", pieces()),
        BlockKind::Text(Role::Dek) => html! { <p class="block block--dek">{pieces()}</p> },
        BlockKind::Text(Role::Body) => html! { <p class="block">{pieces()}</p> },
        BlockKind::Loose | BlockKind::Litter(_) => html! { <p class="block block--loose">{pieces()}</p> },
    };
    if *correctable && matches!(block.kind, BlockKind::Text(_)) {
        let direction = if ui.words.right_to_left() { "rtl" } else { "ltr" };
        html! {
            <div class="correctable">{view}
                <span lang={ui.words.interface.tag()} dir={direction}>{change(&ui, &props.text, block, "fold")}</span>
            </div>
        }
    } else {
        view
    }
}

fn with_tag(tag: String, class: &'static str, inside: Html) -> Html {
    let mut tag = VTag::new(tag);
    tag.add_attribute("class", class);
    tag.add_child(inside);
    tag.into()
}

fn piece_view(words: &Words, props: &Text, text: &str, piece: &Piece, stop: Option<usize>) -> Html {
    let Some(&row) = piece.rows.first() else { return html! { {piece.span.of(text).to_owned()} } };
    let told = match piece.told {
        Told::ByAll => "all",
        Told::BySome => "some",
        Told::OnlyHere | Told::Nothing => "only",
    };
    let chosen = props.chosen.is_some_and(|row| piece.rows.contains(&row));
    let lit = props.lit.is_some_and(|row| piece.rows.contains(&row));
    let certain = props.comparison.rows.get(row).is_none_or(|row| row.certain);
    let numbers: Vec<String> =
        piece.begins.iter().filter_map(|row| props.numbers.get(row)).map(ToString::to_string).collect();
    let number = (!numbers.is_empty()).then(|| numbers.join("·"));
    let rows = piece.rows.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let base = props.wording.as_ref().is_some_and(|wording| chosen && wording.stands == Stands::Base);
    let words = match props.wording.as_ref().filter(|_| chosen) {
        Some(wording) => marked(words, text, piece.span, wording, None),
        None => html! { {piece.span.of(text).to_owned()} },
    };
    if !props.choosable {
        return html! { <span class="passage" data-row={row.to_string()} data-rows={rows} data-chosen={chosen.then_some("")}>{words}</span> };
    }
    let tabindex = if stop == Some(piece.span.start) { "0" } else { "-1" };
    html! {
        <span class="passage" role="button" {tabindex} data-row={row.to_string()} data-rows={rows} data-start={piece.span.start.to_string()}
            data-told={told} data-number={number} data-begins={(!piece.begins.is_empty()).then_some("")} data-uncertain={(!certain).then_some("")}
            data-lit={lit.then_some("")} data-chosen={chosen.then_some("")} data-base={base.then_some("")} aria-pressed={chosen.to_string()}>{words}</span>
    }
}

fn reason_name(reason: Litter) -> &'static str {
    match reason {
        Litter::Navigation => "navigation",
        Litter::Share => "share",
        Litter::Related => "related",
        Litter::Caption => "caption",
        Litter::Advert => "advert",
        Litter::Comments => "comments",
        Litter::Copyright => "copyright",
        Litter::RepeatedHeadline => "repeated-headline",
        Litter::About => "about",
        Litter::Reader => "reader",
    }
}
