//! Where passages stand, and when that changes.
//!
//! Columns carry `data-column` (their place among the columns) and scroll by themselves; pieces of passages in them carry
//! `data-start` (first byte in the article).

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::render::{AnimationFrame, request_animation_frame};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver};

use crate::app::bands::{Extent, Gutter};
use crate::article::Span;

/// What was measured.
#[derive(Debug, Default, PartialEq)]
pub struct Measured {
    /// Each gutter between two columns.
    pub gutters: Vec<Gutter>,
    /// For each column its pieces, by their first byte, from the top of the gutters.
    pub pieces: Vec<Vec<(usize, Extent)>>,
}

impl Measured {
    /// Where a passage stands: from the top of its first piece to the bottom of its last.
    pub fn passage(&self, column: usize, span: Span) -> Option<Extent> {
        let pieces = self.pieces.get(column)?.iter().filter(|(start, _)| span.range().contains(start));
        pieces
            .map(|(_, extent)| *extent)
            .reduce(|all, piece| Extent { top: all.top.min(piece.top), bottom: all.bottom.max(piece.bottom) })
    }
}

/// Measures what stands in `story`; the gutters carry `data-gutter`.
pub fn measure(story: &Element, right_to_left: bool) -> Measured {
    let mut measured = Measured::default();
    let mut top = 0.0;
    for gutter in all(story, "[data-gutter]") {
        let place = gutter.get_bounding_client_rect();
        top = place.top();
        measured.gutters.push(Gutter { width: place.width(), height: place.height(), right_to_left });
    }
    for column in all(story, "[data-column]") {
        let pieces = all(&column, "[data-start]").into_iter().filter_map(|piece| {
            let start = piece.get_attribute("data-start")?.parse().ok()?;
            let place = piece.get_bounding_client_rect();
            Some((start, Extent { top: place.top() - top, bottom: place.bottom() - top }))
        });
        measured.pieces.push(pieces.collect());
    }
    measured
}

/// Every element that the selector names.
pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return vec![] };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Calls back, once a frame at most, whenever something in `story` scrolls or changes its size; until dropped.
pub struct Watch {
    _listeners: [EventListener; 2],
    observer: ResizeObserver,
    _resized: Closure<dyn FnMut(JsValue)>,
    _frame: Rc<RefCell<Option<AnimationFrame>>>,
}

impl Watch {
    /// Begins to watch, and calls back once.
    pub fn new(story: &Element, changed: impl Fn() + 'static) -> Option<Self> {
        let frame: Rc<RefCell<Option<AnimationFrame>>> = Rc::default();
        let changed = Rc::new(changed);
        let ask = {
            let frame = frame.clone();
            move || {
                if frame.borrow().is_none() {
                    let (waiting, changed) = (Rc::downgrade(&frame), changed.clone());
                    let asked = request_animation_frame(move |_| {
                        waiting.upgrade().and_then(|frame| frame.take());
                        changed();
                    });
                    frame.replace(Some(asked));
                }
            }
        };
        let on = |event: &'static str| {
            let ask = ask.clone();
            // neither event bubbles
            let caught = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
            EventListener::new_with_options(story, event, caught, move |_| ask())
        };
        let listeners = [on("scroll"), on("toggle")];
        let resized = Closure::<dyn FnMut(JsValue)>::new(move |_| ask());
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok()?;
        observer.observe(story);
        all(story, "[data-text]").iter().for_each(|text| observer.observe(text));
        Some(Self { _listeners: listeners, observer, _resized: resized, _frame: frame })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
