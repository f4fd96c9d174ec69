//! The interface's texts as the components ask for them, with the browser's own plurals, numbers and dates.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Action;
use crate::app::texts::{Texts, Value};
use crate::article::Precision;
use crate::browser::format::{self, Format};
use crate::link::Interface;

/// The texts of the interface's language.
#[derive(Clone)]
pub struct Words {
    /// Which language.
    pub interface: Interface,
    texts: Rc<Texts>,
    format: Rc<Format>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.interface == other.interface
    }
}

impl Words {
    /// These texts, in this language.
    pub fn new(interface: Interface, texts: Rc<Texts>) -> Self {
        Self { interface, texts, format: Rc::new(Format::new(interface)) }
    }

    /// A text without variables.
    pub fn say(&self, key: &str) -> String {
        self.with(key, [])
    }

    /// A text with variables.
    pub fn with<const N: usize>(&self, key: &str, values: [(&'static str, Value); N]) -> String {
        self.texts.say(key, &values, &|count| self.format.plural(count), &|count| self.format.number(count))
    }

    /// A number.
    pub fn number(&self, value: usize) -> String {
        self.format.number(value)
    }

    /// The letter that words with this number have in every text that names the same; behind the last letter a number.
    pub fn letter(&self, number: usize) -> String {
        let letters = match self.interface {
            Interface::Arabic => "أبجدهوزحطيكلمنسعفصقرشت",
            Interface::English | Interface::French => "abcdefghijklmnopqrstuvwxyz",
        };
        letters.chars().nth(number).map_or_else(|| self.number(number), String::from)
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
        Interface::English | Interface::French => false,
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
    use_context::<Ui>().unwrap_or_else(|| Ui {
        words: Words::new(Interface::ALL[0], Rc::new(Texts::read(String::new()))),
        act: Act::noop(),
    })
}
