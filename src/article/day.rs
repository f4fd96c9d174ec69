//! A day as it is written and read everywhere: `2024-07-04`.
//!
//! ```
//! use jiff::civil::date;
//! use muqabala::article::day;
//! assert_eq!(day::text(date(2024, 7, 4)), "2024-07-04");
//! assert_eq!(day::of("2024-07-04"), Some(date(2024, 7, 4)));
//! assert_eq!(day::of("2024-02-30"), None);
//! assert_eq!(day::of(&day::text(date(-44, 3, 15))), Some(date(-44, 3, 15)));
//! ```
//!
//! Fields take it by `#[serde(with = "day")]` and `#[serde(with = "day::option")]`, or "day::corrected". Not by jiff's own serde: its parser
//! knows every form of a date and has a message for each mistake in each of them, which the page would carry as a
//! tenth of its size and never show.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// The day in digits; a year before the first has a sign and six of them (ISO 8601).
pub fn text(day: Date) -> String {
    let (year, month, day) = (day.year(), day.month(), day.day());
    if year < 0 { format!("-{:06}-{month:02}-{day:02}", -year) } else { format!("{year:04}-{month:02}-{day:02}") }
}

/// The day that the digits name; `None` for anything else.
pub fn of(text: &str) -> Option<Date> {
    let (text, sign, year_digits) = text.strip_prefix('-').map_or((text, 1, 4), |text| (text, -1, 6));
    let mut parts = text.split('-');
    let mut part = |length: usize| {
        let digits = parts.next().filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        digits?.parse::<i16>().ok()
    };
    let (year, month, day) = (sign * part(year_digits)?, part(2)?, part(2)?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Writes a day.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    text(*day).serialize(serializer)
}

/// Reads a day.
///
/// # Errors
/// What is no day of the calendar.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    of(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("a day is written as 2024-07-04"))
}

/// A day that may be missing.
pub mod option {
    use super::{Date, Deserialize, Deserializer, Error, Serialize, Serializer, of, text};

    /// Writes a day or nothing.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(text).serialize(serializer)
    }

    /// Reads a day or nothing.
    ///
    /// # Errors
    /// What is there and no day of the calendar.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        of(&text).map(Some).ok_or_else(|| D::Error::custom("a day is written as 2024-07-04"))
    }
}

/// A day or its absence, where a reader may have put either right; the absence is an empty text.
pub mod corrected {
    use super::{Date, Deserialize, Deserializer, Error, Serialize, Serializer, of, text};

    /// Writes a day or an empty text.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(day: &Option<Option<Date>>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(|day| day.map(text).unwrap_or_default()).serialize(serializer)
    }

    /// Reads a day, an empty text or nothing.
    ///
    /// # Errors
    /// A text that is no day of the calendar.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Date>>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        if text.is_empty() {
            return Ok(Some(None));
        }
        of(&text)
            .map(|day| Some(Some(day)))
            .ok_or_else(|| D::Error::custom("a day is written as 2024-07-04, none as nothing"))
    }
}
