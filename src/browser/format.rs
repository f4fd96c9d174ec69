//! Numbers and dates as the interface's language writes them, by the browser's own tables.

use jiff::civil::Date;
use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::article::{Precision, day};
use crate::link::Interface;

fn locales(interface: Interface) -> Array {
    Array::of1(&interface.tag().into())
}

fn format(format: &Function, value: &JsValue, otherwise: String) -> String {
    let text = format.call1(&JsValue::UNDEFINED, value).ok();
    text.and_then(|text| text.dyn_into::<JsString>().ok()).map_or(otherwise, String::from)
}

/// How a language writes numbers, and which of its plural forms a count takes.
pub struct Format {
    number: Function,
    plural: Intl::PluralRules,
}

impl Format {
    /// Of this language.
    pub fn new(interface: Interface) -> Self {
        let (locales, options) = (locales(interface), Object::new());
        Self {
            number: Intl::NumberFormat::new(&locales, &options).format(),
            plural: Intl::PluralRules::new(&locales, &options),
        }
    }

    /// A number, with the digits and groups of the language.
    pub fn number(&self, value: usize) -> String {
        format(&self.number, &(value as f64).into(), value.to_string())
    }

    /// The plural category of a count, by CLDR: `one`, `two`, `few`.
    pub fn plural(&self, count: usize) -> String {
        self.plural.select(count as f64).into()
    }
}

/// A date in words, as exactly as it is known.
pub fn date(interface: Interface, date: Date, precision: Precision) -> String {
    let options = Object::new();
    let set = |key: &str, value: &str| {
        // a fresh plain object takes any property
        let _ = Reflect::set(&options, &key.into(), &value.into());
    };
    set("timeZone", "UTC");
    set("year", "numeric");
    if precision <= Precision::Month {
        set("month", "long");
    }
    if precision <= Precision::Week {
        set("day", "numeric");
    }
    let day = js_sys::Date::utc(date.year().into(), (date.month() - 1).into());
    let day = day + f64::from(date.day() - 1) * 86_400_000.0;
    let formatter = Intl::DateTimeFormat::new(&locales(interface), &options);
    format(&formatter.format(), &day.into(), day::text(date))
}
