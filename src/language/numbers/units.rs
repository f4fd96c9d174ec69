//! What news counts, by one name in every language, and the key of an amount of it.
//!
//! The set is closed and small: a unit stands here if the news of several languages counts it often. Each language gives
//! its words for them ([`super::Counted`]). What is close enough to be told with either word is one unit (cars are vehicles,
//! boats ships, towns cities, inhabitants persons), because one outlet writes this and another that. A counted noun
//! that is not here stays a word of its language, and says nothing to another.
//!
//! A currency whose country the text does not name keeps the name that several countries share: `pound`, `dinar`; with its
//! country it is its ISO 4217 code in lower case: `egp`, `kwd`. Any dollar is `usd`, unless its country is named; the ruble, yuan and
//! yen keep their names beside their own country's.

use super::Amount;
use crate::article::NumberMention;

/// People, by what they are or what happened to them.
pub const PEOPLE: &[&str] = &[
    PERSON,
    "dead",
    "wounded",
    "missing",
    "arrested",
    "displaced",
    "evacuated",
    "refugee",
    "migrant",
    "prisoner",
    "hostage",
    "civilian",
    "victim",
    "suspect",
    "soldier",
    "police",
    "officer",
    "fighter",
    "child",
    "woman",
    "man",
    "family",
    "member",
    "worker",
    "student",
    "teacher",
    "journalist",
    "doctor",
    "passenger",
    "protester",
    "voter",
    "candidate",
    "lawmaker",
    "minister",
    "leader",
];

/// Somebody of whom nothing else is said.
pub const PERSON: &str = "person";

/// What news tells that happened to people: a unit even where no noun is counted ("killing 12").
pub const FATES: &[&str] = &["dead", "wounded", "missing", "arrested", "displaced", "evacuated"];

/// Countries and what is in them.
pub const PLACES: &[&str] =
    &["country", "state", "province", "city", "village", "house", "building", "school", "hospital"];

/// What moves, and what is shot with.
pub const THINGS: &[&str] =
    &["vehicle", "truck", "bus", "train", "ship", "aircraft", "helicopter", "drone", "missile", "shell", "tank"];

/// What happens, is held, signed, won or lost.
pub const MATTERS: &[&str] = &[
    "attack",
    "vote",
    "seat",
    "company",
    "job",
    "case",
    "project",
    "agreement",
    "talk",
    "meeting",
    "conference",
    "time",
];

/// Shares, lengths, areas, masses, volumes, powers, times.
pub const MEASURES: &[&str] = &[
    "percent",
    "point",
    "degree",
    "degree celsius",
    "degree fahrenheit",
    "millimetre",
    "centimetre",
    "metre",
    "kilometre",
    "inch",
    "foot",
    "mile",
    "square metre",
    "square kilometre",
    "square mile",
    "acre",
    "hectare",
    "feddan",
    "dunam",
    "cubic metre",
    "gram",
    "kilogram",
    "tonne",
    "litre",
    "barrel",
    "megawatt",
    "gigawatt",
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "decade",
    "century",
];

/// Currencies without their country.
pub const MONEY: &[&str] = &[
    "usd",
    "eur",
    "pound",
    "riyal",
    "dirham",
    "dinar",
    "lira",
    "ruble",
    "yuan",
    "yen",
    "franc",
    "franc cfa",
    "rupee",
    "shekel",
    "toman",
];

/// A currency's name without its country, the country (ISO 3166), and the name with it.
pub(super) const CURRENCIES: &[(&str, &str, &str)] = &[
    ("usd", "US", "usd"),
    ("usd", "CA", "cad"),
    ("usd", "AU", "aud"),
    ("usd", "NZ", "nzd"),
    ("usd", "HK", "hkd"),
    ("usd", "SG", "sgd"),
    ("usd", "TW", "twd"),
    ("pound", "GB", "gbp"),
    ("pound", "EG", "egp"),
    ("pound", "SD", "sdg"),
    ("pound", "SS", "ssp"),
    ("pound", "LB", "lbp"),
    ("lira", "LB", "lbp"),
    ("pound", "SY", "syp"),
    ("lira", "SY", "syp"),
    ("lira", "TR", "try"),
    ("pound", "TR", "try"),
    ("riyal", "SA", "sar"),
    ("riyal", "QA", "qar"),
    ("riyal", "OM", "omr"),
    ("riyal", "YE", "yer"),
    ("riyal", "IR", "irr"),
    ("dirham", "AE", "aed"),
    ("dirham", "MA", "mad"),
    ("dinar", "KW", "kwd"),
    ("dinar", "IQ", "iqd"),
    ("dinar", "JO", "jod"),
    ("dinar", "BH", "bhd"),
    ("dinar", "LY", "lyd"),
    ("dinar", "TN", "tnd"),
    ("dinar", "DZ", "dzd"),
    ("dinar", "RS", "rsd"),
    ("ruble", "RU", "ruble"),
    ("ruble", "BY", "byn"),
    ("yuan", "CN", "yuan"),
    ("yen", "JP", "yen"),
    ("franc", "CH", "chf"),
    ("rupee", "IN", "inr"),
    ("rupee", "PK", "pkr"),
    ("shekel", "IL", "shekel"),
];

/// Codes of currencies that texts write in capitals, and the name that the currency has here where it is not its code.
pub(super) const CODES: &[(&str, &str)] =
    &[("EUR", "eur"), ("RUB", "ruble"), ("CNY", "yuan"), ("RMB", "yuan"), ("JPY", "yen"), ("ILS", "shekel")];

/// Whether a unit's name is one that all languages share.
///
/// ```
/// use muqabala::language::numbers::is_shared;
/// assert!(is_shared("dead") && is_shared("egp") && !is_shared("fishermen"));
/// ```
pub fn is_shared(unit: &str) -> bool {
    all().any(|name| name == unit)
}

/// Whether two units that languages share may name one thing: the same, people more or less exactly named, a currency with its country and without.
///
/// ```
/// use muqabala::language::numbers::may_be_one;
/// assert!(may_be_one("person", "passenger") && may_be_one("egp", "pound") && !may_be_one("dead", "wounded"));
/// ```
pub fn may_be_one(a: &str, b: &str) -> bool {
    let holds = |wide: &str, narrow: &str| {
        (wide == PERSON && is_people(narrow))
            || CURRENCIES.iter().any(|(money, _, code)| *money == wide && *code == narrow)
    };
    a == b || holds(a, b) || holds(b, a)
}

/// Whether a unit is people.
pub(super) fn is_people(unit: &str) -> bool {
    PEOPLE.contains(&unit)
}

/// Whether a unit is a measure or money, which are counted as they stand: singular in "a 5 km road".
pub(super) fn is_measure(unit: &str) -> bool {
    MEASURES.contains(&unit) || MONEY.contains(&unit)
}

/// Every name that languages share.
pub fn all() -> impl Iterator<Item = &'static str> {
    let lists = [PEOPLE, PLACES, THINGS, MATTERS, MEASURES, MONEY];
    lists.into_iter().flatten().copied().chain(CURRENCIES.iter().map(|(_, _, code)| *code))
}

/// The currency `money` of a country; `None` where the country has none of that name here.
pub(super) fn currency(money: &str, country: &str) -> Option<&'static str> {
    CURRENCIES.iter().find(|(name, of, _)| *name == money && *of == country).map(|(_, _, code)| *code)
}

/// The currency that a code in capitals stands for.
pub(super) fn of_code(code: &str) -> Option<&'static str> {
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let own = || CODES.iter().find(|(written, _)| *written == code).map(|(_, name)| *name);
    let other = || CURRENCIES.iter().find(|(_, _, name)| name.eq_ignore_ascii_case(code)).map(|(_, _, name)| *name);
    if is_code { own().or_else(other) } else { None }
}

/// The same letters for the same amount of the same thing, whatever language tells it: `12 dead`, `2400000000 sar`. `None`
/// where what is counted has no name that languages share. Whether it is about so many or more is not part of it.
///
/// ```
/// use muqabala::language::{Language, numbers::{key, numbers}, words::words};
/// let of = |text, language: Language| {
///     let found = numbers(text, &words(text, language.knowledge()), language.knowledge(), &[]);
///     found.iter().filter_map(key).collect::<Vec<_>>()
/// };
/// assert_eq!(of("مقتل 12 شخصا وإصابة عشرين آخرين", Language::Arabic), ["12 dead", "20 wounded"]);
/// assert_eq!(of("killing at least twelve people and wounding 20", Language::English), ["12 dead", "20 wounded"]);
/// assert_eq!(of("a fait 12 morts et une vingtaine de blessés", Language::French), ["12 dead", "20 wounded"]);
/// assert_eq!(of("twelve fishermen", Language::English), [""; 0]);
/// ```
pub fn key(number: &NumberMention) -> Option<String> {
    let unit = number.unit.as_deref().filter(|unit| is_shared(unit))?;
    Some(format!("{} {unit}", Amount::near(number.value).key()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_in_capitals_alone() {
        assert_eq!(of_code("EGP"), Some("egp"));
        assert_eq!(of_code("JPY"), Some("yen"));
        assert_eq!(of_code("mad"), None, "a word");
        assert_eq!(of_code("FBI"), None);
    }

    #[test]
    fn every_currency_of_a_country_has_a_name_without_it() {
        assert!(CURRENCIES.iter().all(|(money, _, _)| MONEY.contains(money)));
        assert_eq!(currency("pound", "EG"), Some("egp"));
        assert_eq!(currency("yen", "EG"), None);
    }
}
