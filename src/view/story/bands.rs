//! The bands across one gutter.

use yew::prelude::*;

use crate::app::bands::outline;
use crate::app::story::Tie;
use crate::browser::measure::Measured;

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which gutter.
    pub at: usize,
    /// What it ties.
    pub ties: Vec<Tie>,
    /// Where the passages stand.
    pub measured: std::rc::Rc<Measured>,
    /// The row that the reader points at.
    pub lit: Option<usize>,
    /// The selected row.
    pub chosen: Option<usize>,
}

/// The bands, the selected one on top. For the eye: passages and table say the same to a screen reader.
#[component]
pub fn Bands(props: &Props) -> Html {
    let place = |column: usize, start: usize| props.measured.passages.get(&(column, start)).copied();
    let gutter = props.measured.gutters.get(props.at).copied();
    let bands: Vec<(Tie, String)> = props
        .ties
        .iter()
        .filter_map(|tie| {
            let outline = outline(gutter?, place(props.at, tie.from)?, place(props.at + 1, tie.to)?)?;
            Some((*tie, outline))
        })
        .collect();
    let of = |chosen: bool| bands.iter().filter(move |(tie, _)| (props.chosen == Some(tie.row)) == chosen);
    html! {
        <svg class="bands" data-gutter={props.at.to_string()} aria-hidden="true">
            {for of(false).chain(of(true)).map(|(tie, outline)| {
                let (chosen, lit) = (props.chosen == Some(tie.row), props.lit == Some(tie.row));
                html! {
                    <path d={outline.clone()} class="band" data-row={tie.row.to_string()} data-uncertain={(!tie.certain).then_some("")}
                        data-lit={lit.then_some("")} data-chosen={chosen.then_some("")} />
                }
            })}
        </svg>
    }
}
