//! Between bytes, which the program counts, and code points, which links and reports count.

use crate::article::Span;

/// The code points of a span; beyond the text's end they stop at its end.
pub fn to_code_points(text: &str, span: Span) -> (usize, usize) {
    let count = |end: usize| text.char_indices().take_while(|(at, _)| *at < end).count();
    (count(span.start), count(span.end))
}

/// The span of code points; beyond the text's end it stops at its end.
pub fn to_bytes(text: &str, start: usize, end: usize) -> Span {
    let at = |point: usize| text.char_indices().nth(point).map_or(text.len(), |(at, _)| at);
    Span::new(at(start), at(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_goes_there_and_back() {
        let text = "قال «نعم» 😀 ثم";
        let span = Span::new(text.find('«').unwrap(), text.find('😀').unwrap() + 4);
        let (start, end) = to_code_points(text, span);
        assert_eq!((start, end), (4, 11));
        assert_eq!(to_bytes(text, start, end), span);
    }

    #[test]
    fn beyond_the_end_is_the_end() {
        assert_eq!(to_bytes("خبر", 2, 99), Span::new(4, 6));
    }
}
