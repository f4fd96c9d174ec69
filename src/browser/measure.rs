//! Where passages stand, and when that changes.
//!
//! Columns carry `data-column` (its place among the columns) and scroll by themselves; passages in them carry
//! `data-start` (first byte in the article).

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::render::{AnimationFrame, request_animation_frame};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver};

use crate::app::bands::{Extent, Gutter};

/// What was measured.
#[derive(Debug, Default, PartialEq)]
pub struct Measured {
    /// Each gutter between two columns.
    pub gutters: Vec<Gutter>,
    /// Passages by column and first byte, from the top of the gutters.
    pub passages: HashMap<(usize, usize), Extent>,
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
    for (at, column) in all(story, "[data-column]").into_iter().enumerate() {
        for passage in all(&column, "[data-start]") {
            let Some(start) = passage.get_attribute("data-start").and_then(|start| start.parse().ok()) else {
                continue;
            };
            let place = passage.get_bounding_client_rect();
            measured.passages.insert((at, start), Extent { top: place.top() - top, bottom: place.bottom() - top });
        }
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
