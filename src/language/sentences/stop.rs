//! The places where a sentence may end: a run of stops, with the closing marks behind it.

/// A run of stops and where the sentence ends if it ends here.
#[derive(Debug)]
pub(super) struct Stop<'t> {
    /// The first stop's byte.
    pub start: usize,
    /// One past the closing marks.
    pub end: usize,
    /// The stops alone, without what closes.
    pub marks: &'t str,
    /// Whether a quotation mark closes right before or right after the stops.
    pub is_quoted: bool,
}

/// The stops of a line in order.
pub(super) fn stops(line: &str) -> Vec<Stop<'_>> {
    let mut stops: Vec<Stop> = Vec::new();
    let mut open = Open::default();
    let mut at = 0;
    while let Some(c) = line[at..].chars().next() {
        if !is_stop(c) {
            open.read(c);
            at += c.len_utf8();
            continue;
        }
        let start = at;
        at += line[at..].len() - line[at..].trim_start_matches(is_stop).len();
        let marks = &line[start..at];
        let mut is_quoted = line[..start].trim_end().ends_with(is_closing_quote) && !open.any();
        while let Some((mark, length)) = closing(&line[at..], &open) {
            open.read(mark);
            is_quoted |= is_closing_quote(mark);
            at += length;
        }
        stops.push(Stop { start, end: at, marks, is_quoted });
    }
    stops
}

pub(super) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '؟' | '…' | '۔' | '。' | '！' | '？' | '．' | '‼' | '⁇' | '⁈' | '⁉')
}

fn is_closing_quote(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '›' | '」' | '』')
}

/// What is open at a place of the line.
#[derive(Default)]
struct Open {
    straight: bool,
    guillemets: i32,
    curly: i32,
    brackets: i32,
}

impl Open {
    fn read(&mut self, c: char) {
        match c {
            '"' => self.straight = !self.straight,
            '«' => self.guillemets += 1,
            '»' => self.guillemets = (self.guillemets - 1).max(0),
            '“' => self.curly += 1,
            '”' => self.curly = (self.curly - 1).max(0),
            '(' | '[' => self.brackets += 1,
            ')' | ']' => self.brackets = (self.brackets - 1).max(0),
            _ => {}
        }
    }

    fn any(&self) -> bool {
        self.straight || self.guillemets > 0 || self.curly > 0 || self.brackets > 0
    }
}

/// The mark at the head of `rest` that closes what was open, with the space before it; or a further stop.
fn closing(rest: &str, open: &Open) -> Option<(char, usize)> {
    let bare = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let space = rest.len() - bare.len();
    let mut chars = bare.chars();
    let mark = chars.next()?;
    let next = chars.next();
    let opens_a_word = next.is_some_and(char::is_alphanumeric);
    let closes = match mark {
        c if is_stop(c) => space == 0,
        ')' | ']' | '}' | '”' | '›' | '」' | '』' | '）' => space == 0 || (open.any() && !opens_a_word),
        // also the wrong way round, as right-to-left text often has it
        '»' => open.guillemets > 0 || (space == 0 && !opens_a_word),
        '«' | '“' | '’' | '\'' => space == 0 && !opens_a_word,
        '"' => open.straight && (space == 0 || !opens_a_word),
        _ => false,
    };
    closes.then_some((mark, space + mark.len_utf8()))
}
