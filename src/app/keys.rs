//! What the keys mean.

use super::{Action, Destination, Dialog, Filter, Screen};

/// A key that went down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The browser's name for it: `j`, `ArrowLeft`, `Escape`.
    pub name: String,
    /// Its place on the board: `KeyJ`. So the letter keys work on an Arabic keyboard too.
    pub code: String,
    /// Ctrl, Alt or Meta is down: then it is the browser's.
    pub modified: bool,
    /// The focus is in a field to write in, or on a control that uses the arrow keys itself.
    pub writing: bool,
}

/// The keys as the list of keys shows them, each with the name of its message in the language files.
pub const LIST: [(&[&str], &str); 9] = [
    (&["j"], "key-next"),
    (&["k"], "key-previous"),
    (&["←", "→"], "key-across"),
    (&["s"], "key-stories"),
    (&["1", "2", "3"], "key-views"),
    (&["a"], "key-add"),
    (&["c"], "key-copy"),
    (&["?"], "key-help"),
    (&["Esc"], "key-escape"),
];

/// What a key does; `None` leaves it to the browser.
pub fn meaning(key: &Key, screen: Screen, dialog: Option<Dialog>, right_to_left: bool) -> Option<Action> {
    if key.modified {
        return None;
    }
    // an open dialog closes itself on Escape
    if key.writing || dialog.is_some() {
        return None;
    }
    let in_story = matches!(screen, Screen::Sides | Screen::Rows(_) | Screen::Framing);
    match (key.name.as_str(), key.code.as_str()) {
        ("?" | "؟", _) => Some(Action::Open(Dialog::Keys)),
        ("Escape", _) => Some(Action::Unselect),
        ("ArrowLeft", _) if screen == Screen::Sides => Some(Action::Across(if right_to_left { 1 } else { -1 })),
        ("ArrowRight", _) if screen == Screen::Sides => Some(Action::Across(if right_to_left { -1 } else { 1 })),
        ("j", _) | (_, "KeyJ") if in_story => Some(Action::Step(1)),
        ("k", _) | (_, "KeyK") if in_story => Some(Action::Step(-1)),
        ("s", _) | (_, "KeyS") => Some(Action::Go(Destination::Stories)),
        (_, "Digit1") if in_story => Some(Action::Go(Destination::Sides)),
        (_, "Digit2") if in_story => Some(Action::Go(Destination::Rows(Filter::All))),
        (_, "Digit3") if in_story => Some(Action::Go(Destination::Framing)),
        ("a", _) | (_, "KeyA") => Some(Action::Open(Dialog::Articles)),
        ("c", _) | (_, "KeyC") => Some(Action::CopyLink),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, code: &str) -> Key {
        Key { name: name.into(), code: code.into(), modified: false, writing: false }
    }

    #[test]
    fn arrows_follow_the_direction_of_the_interface() {
        let left = |right_to_left| meaning(&key("ArrowLeft", "ArrowLeft"), Screen::Sides, None, right_to_left);
        assert!(matches!(left(true), Some(Action::Across(1))));
        assert!(matches!(left(false), Some(Action::Across(-1))));
    }

    #[test]
    fn letter_keys_work_on_an_arabic_board() {
        assert!(matches!(meaning(&key("ت", "KeyJ"), Screen::Sides, None, true), Some(Action::Step(1))));
        assert!(matches!(meaning(&key("؟", "Slash"), Screen::Stories, None, true), Some(Action::Open(Dialog::Keys))));
    }

    #[test]
    fn a_field_and_the_browser_keep_their_keys() {
        let writing = Key { writing: true, ..key("j", "KeyJ") };
        let find = Key { modified: true, ..key("c", "KeyC") };
        assert!(meaning(&writing, Screen::Sides, None, true).is_none());
        assert!(meaning(&find, Screen::Sides, None, true).is_none());
    }
}
