//! The interface's texts: one Fluent file a language, which brings each language's plurals.
//!
//! Both are part of the program: together they are smaller than the round trip that fetching one would cost.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use yew::prelude::*;

use crate::app::Action;
use crate::article::Precision;
use crate::browser::format;
use crate::link::Interface;

/// The texts of the interface's language.
#[derive(Clone)]
pub struct Words {
    /// Which language.
    pub interface: Interface,
    bundle: Rc<FluentBundle<FluentResource>>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.interface == other.interface
    }
}

impl Words {
    /// The texts of this language.
    pub fn new(interface: Interface) -> Self {
        let source = match interface {
            Interface::Arabic => include_str!("../../static/locales/ar.ftl"),
            Interface::English => include_str!("../../static/locales/en.ftl"),
        };
        // what a file has of errors, tests/locales.rs tells
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new(interface.tag().parse().into_iter().collect());
        bundle.set_formatter(Some(match interface {
            Interface::Arabic => |value, _| number(Interface::Arabic, value),
            Interface::English => |value, _| number(Interface::English, value),
        }));
        bundle.add_resource_overriding(resource);
        Self { interface, bundle: Rc::new(bundle) }
    }

    /// A text without variables.
    pub fn say(&self, key: &str) -> String {
        self.with(key, [])
    }

    /// A text with variables.
    pub fn with<const N: usize>(&self, key: &str, values: [(&'static str, FluentValue<'_>); N]) -> String {
        let args: FluentArgs = values.into_iter().collect();
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        // a variable that is missing shows its name; the text is shown all the same
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| self.bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned(),
        )
    }

    /// A number.
    pub fn number(&self, value: usize) -> String {
        format::number(self.interface, value as f64)
    }

    /// A date.
    pub fn date(&self, date: jiff::civil::Date, precision: Precision) -> String {
        format::date(self.interface, date, precision)
    }

    /// Whether its lines run right to left.
    pub fn right_to_left(&self) -> bool {
        right_to_left(self.interface)
    }
}

/// Whether the lines of the interface run right to left.
pub fn right_to_left(interface: Interface) -> bool {
    match interface {
        Interface::Arabic => true,
        Interface::English => false,
    }
}

fn number(interface: Interface, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format::number(interface, number.value)),
        _ => None,
    }
}

/// What components tell the state.
pub type Act = Callback<Action>;

/// What every part of the page needs: the texts, and the way to tell the state.
///
/// Parts that keep nothing of their own are plain functions of it: a component costs the page some 4 kB.
#[derive(Clone, PartialEq)]
pub struct Ui {
    /// The texts.
    pub words: Words,
    /// The way to tell the state.
    pub act: Act,
}

impl Ui {
    /// A handler that tells the state the same thing whatever the event.
    pub fn on<E: 'static>(&self, action: impl Fn() -> Action + 'static) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action()))
    }
}

/// The same, wherever a component stands.
#[hook]
pub fn use_ui() -> Ui {
    use_context::<Ui>().unwrap_or_else(|| Ui { words: Words::new(Interface::ALL[0]), act: Act::noop() })
}
