//! A story side by side: columns, and between them the bands that join what matches.

use std::rc::Rc;

use yew::prelude::*;

use super::bands::Bands;
use super::column::Column;
use crate::app::story::Story;
use crate::app::wording::wording;
use crate::app::{Action, Chosen, Shared};
use crate::browser::measure::{Measured, Watch, measure};
use crate::browser::pointer;
use crate::compare::Comparison;
use crate::view::words::use_ui;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The story.
    pub story: Shared<Story>,
    /// The selected row.
    pub chosen: Option<Chosen>,
}

/// The columns. Pointer and keyboard are listened to here, once for all passages.
#[component]
pub fn SidesView(props: &Props) -> Html {
    let ui = use_ui();
    let lit = use_state_eq(|| None::<usize>);
    let measured = use_measured(&props.story, ui.words.right_to_left());
    let light = |out: bool| {
        let lit = lit.clone();
        move |event: &Event| lit.set(if out { None } else { pointer::passage(event).map(|(row, _)| row) })
    };
    let (over, leave, focused) = (light(false), light(true), light(false));
    let act = ui.act.clone();
    let select = Callback::from(move |event: Event| {
        if let Some((row, article)) = pointer::passage(&event) {
            act.emit(Action::Select { row, article });
        }
    });
    let pressed = {
        let select = select.clone();
        move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") && pointer::is_passage(&event) {
                event.prevent_default();
                select.emit(event.into());
            }
        }
    };
    let shown =
        use_memo((props.comparison.clone(), props.story.clone(), props.chosen), |(comparison, story, chosen)| {
            let columns: Vec<usize> = story.columns.iter().map(|column| column.article).collect();
            let wording = chosen.and_then(|chosen| wording(comparison, chosen.row, chosen.base, &columns));
            wording.map_or_else(Vec::new, |wording| wording.cells.into_iter().map(Shared::new).collect())
        });
    let chosen = props.chosen.map(|chosen| chosen.row);
    let columns = props.story.columns.iter().enumerate().map(|(at, column)| {
        let wording = shown.iter().find(|cell| cell.article == column.article).cloned();
        let gutter = at.checked_sub(1).map(|gutter| {
            html! { <Bands at={gutter} ties={props.story.ties[gutter].clone()} measured={measured.value.clone()} lit={*lit} {chosen} /> }
        });
        html! {
            <>
                {gutter}
                <Column comparison={props.comparison.clone()} story={props.story.clone()} column={column.clone()}
                    {at} lit={*lit} {chosen} {wording} />
            </>
        }
    });
    html! {
        <div class="sides" data-story="" ref={measured.story.clone()} style={format!("--gutters:{}", props.story.ties.len())}
            onclick={move |event: MouseEvent| select.emit(event.into())} onkeydown={pressed}
            onmouseover={move |event: MouseEvent| over(&event)} onmouseleave={move |event: MouseEvent| leave(&event)}
            onfocusin={move |event: FocusEvent| focused(&event)}>
            {for columns}
        </div>
    }
}

/// Where passages stand, kept up to date.
struct UseMeasured {
    story: NodeRef,
    value: Rc<Measured>,
}

#[hook]
fn use_measured(story: &Shared<Story>, right_to_left: bool) -> UseMeasured {
    let node = use_node_ref();
    let value = use_state_eq(Rc::<Measured>::default);
    {
        let (node, value) = (node.clone(), value.clone());
        use_effect_with((story.clone(), right_to_left), move |_| {
            let watch = node.cast::<web_sys::Element>().and_then(|story| {
                let measured = story.clone();
                Watch::new(&story, move || value.set(Rc::new(measure(&measured, right_to_left))))
            });
            move || drop(watch)
        });
    }
    UseMeasured { story: node, value: (*value).clone() }
}
