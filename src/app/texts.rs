//! The interface's texts in one language: a Fluent file (`static/locales/*.ftl`), read and filled in.
//!
//! ```
//! use muqabala::app::texts::Texts;
//!
//! let texts = Texts::read("rows = { $count ->\n    [one] one row\n   *[other] { $count } rows\n }".to_owned());
//! let plural = |count: usize| if count == 1 { "one" } else { "other" }.to_owned();
//! let rows = |count: usize| texts.say("rows", &[("count", count.into())], &plural, &|n| n.to_string());
//! assert_eq!(rows(1), "one row");
//! assert_eq!(rows(3), "\u{2068}3\u{2069} rows");
//! ```
//!
//! The format is Fluent's and its own parser reads it. What is filled in is the part of it that these files use: texts, variables,
//! and a choice by a count, through the plurals and the number format that the caller brings, which in the page are the
//! browser's own. The whole of Fluent (`fluent-bundle`), with tables of every language's plurals and with floating-point numbers,
//! would cost the page 40 kB where it may transfer 400. `tests/locales.rs` makes sure that the files use nothing else.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// Around what is filled in, so that a name of the other direction does not move the words beside it.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The texts of one language.
#[derive(Debug, PartialEq)]
pub struct Texts(BTreeMap<String, Pattern<String>>);

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count, which also chooses among plural forms.
    Count(usize),
    /// A name.
    Name(String),
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}
impl From<&str> for Value {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}
impl From<String> for Value {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

/// What a text is filled in with.
struct Filling<'a> {
    values: &'a [(&'a str, Value)],
    plural: &'a dyn Fn(usize) -> String,
    number: &'a dyn Fn(usize) -> String,
}

impl Texts {
    /// Reads a file. A message that is not understood is left out, and so shows its name.
    pub fn read(file: String) -> Self {
        let resource = parser::parse_runtime(file).unwrap_or_else(|(resource, _)| resource);
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value?)),
            _ => None,
        });
        // one by one: to collect them would bring a sorting of its own into the page
        let mut texts = BTreeMap::new();
        texts.extend(messages);
        Self(texts)
    }

    /// The names of all messages, in alphabetic order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// A message with its values: `plural` gives the plural category of a count (`one`, `few`), `number` writes a count. A message
    /// that is missing shows its name, a value that is missing nothing.
    pub fn say(
        &self,
        key: &str,
        values: &[(&str, Value)],
        plural: &dyn Fn(usize) -> String,
        number: &dyn Fn(usize) -> String,
    ) -> String {
        let mut text = String::new();
        match self.0.get(key) {
            Some(pattern) => Filling { values, plural, number }.pattern(pattern, &mut text),
            None => text.push_str(key),
        }
        text
    }
}

impl Filling<'_> {
    fn pattern(&self, pattern: &Pattern<String>, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    let among_others = pattern.elements.len() > 1;
                    text.extend(among_others.then_some(ISOLATE[0]));
                    match expression {
                        Expression::Inline(variable) => match self.value(variable) {
                            Some(Value::Count(count)) => text.push_str(&(self.number)(*count)),
                            Some(Value::Name(name)) => text.push_str(name),
                            None => {}
                        },
                        Expression::Select { selector, variants } => {
                            if let Some(variant) = self.choose(selector, variants) {
                                self.pattern(&variant.value, text);
                            }
                        }
                    }
                    text.extend(among_others.then_some(ISOLATE[1]));
                }
            }
        }
    }

    fn value(&self, expression: &InlineExpression<String>) -> Option<&Value> {
        let InlineExpression::VariableReference { id } = expression else { return None };
        self.values.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value)
    }

    /// The form for this very number, else for its plural category, else the one marked with a star.
    fn choose<'a>(
        &self,
        selector: &InlineExpression<String>,
        variants: &'a [Variant<String>],
    ) -> Option<&'a Variant<String>> {
        let of = |wanted: &dyn Fn(&VariantKey<String>) -> bool| variants.iter().find(|variant| wanted(&variant.key));
        let count = match self.value(selector) {
            Some(Value::Count(count)) => Some(*count),
            _ => None,
        };
        let exactly = count.and_then(|count| {
            let digits = count.to_string();
            of(&|key| matches!(key, VariantKey::NumberLiteral { value } if *value == digits))
        });
        let category = || {
            let category = (self.plural)(count?);
            of(&|key| matches!(key, VariantKey::Identifier { name } if *name == category))
        };
        exactly.or_else(category).or_else(|| variants.iter().find(|variant| variant.default))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "
stories = { $stories ->
    [0] none
    [one] one story
   *[other] { $stories } stories
}, { $articles } in all
comma = {\", \"}
only = Only in { $outlet }
broken = { $count ->
name = مقابلة
";

    fn say(key: &str, values: &[(&str, Value)]) -> String {
        let plural = |count| if count == 1 { "one".to_owned() } else { "other".to_owned() };
        Texts::read(FILE.to_owned()).say(key, values, &plural, &|count| format!("<{count}>"))
    }

    #[test]
    fn a_count_chooses_its_own_form_before_its_plural() {
        let stories = |count: usize| say("stories", &[("stories", count.into()), ("articles", 8.into())]);
        assert_eq!(stories(0), "\u{2068}none\u{2069}, \u{2068}<8>\u{2069} in all");
        assert_eq!(stories(1), "\u{2068}one story\u{2069}, \u{2068}<8>\u{2069} in all");
        assert!(stories(2).starts_with("\u{2068}\u{2068}<2>\u{2069} stories\u{2069}"));
    }

    #[test]
    fn names_are_isolated_and_literals_stand_as_they_are() {
        assert_eq!(say("only", &[("outlet", "خبرين".into())]), "Only in \u{2068}خبرين\u{2069}");
        assert_eq!(say("comma", &[]), ", ");
    }

    #[test]
    fn a_broken_message_shows_its_name_and_harms_no_other() {
        assert_eq!(say("broken", &[]), "broken");
        assert_eq!(say("name", &[]), "مقابلة");
        assert_eq!(say("only", &[]), "Only in \u{2068}\u{2069}");
    }
}
