//! The bands across a gutter: from a passage in one column to its partner in the next.
//!
//! Lengths are CSS pixels; y grows downwards from the top of the gutter.

/// Where a passage stands, seen from the gutter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Its first line's top.
    pub top: f64,
    /// Its last line's bottom.
    pub bottom: f64,
}

/// A gutter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gutter {
    /// From column to column.
    pub width: f64,
    /// Of what can be seen.
    pub height: f64,
    /// Whether the column before it lies to its right.
    pub right_to_left: bool,
}

/// So thin is a band's end whose passage lies outside of what can be seen.
const HINT: f64 = 2.0;

/// The outline of a band as an SVG path; `None` if neither end can be seen.
pub fn outline(gutter: Gutter, from: Extent, to: Extent) -> Option<String> {
    let seen = |extent: Extent| extent.bottom > 0.0 && extent.top < gutter.height;
    // a gutter that is not laid out, as in narrow windows, has no height
    if gutter.height < HINT || (!seen(from) && !seen(to)) {
        return None;
    }
    let clip = |extent: Extent| {
        let top = extent.top.clamp(0.0, gutter.height - HINT);
        Extent { top, bottom: extent.bottom.clamp(top + HINT, gutter.height) }
    };
    let (from, to) = (clip(from), clip(to));
    let (start, end) = if gutter.right_to_left { (gutter.width, 0.0) } else { (0.0, gutter.width) };
    // whole pixels: nobody sees the rest, and writing fractions would cost the page 5 kB
    let [start, end, middle] = [start, end, gutter.width / 2.0].map(pixels);
    let [from_top, from_bottom, to_top, to_bottom] = [from.top, from.bottom, to.top, to.bottom].map(pixels);
    Some(format!(
        "M{start},{from_top}C{middle},{from_top} {middle},{to_top} {end},{to_top}L{end},{to_bottom}C{middle},{to_bottom} {middle},{from_bottom} {start},{from_bottom}Z"
    ))
}

fn pixels(length: f64) -> i32 {
    length.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUTTER: Gutter = Gutter { width: 40.0, height: 500.0, right_to_left: false };

    #[test]
    fn a_gutter_without_height_has_no_bands() {
        let extent = Extent { top: -10.0, bottom: 30.0 };
        assert_eq!(outline(Gutter { height: 0.0, ..GUTTER }, extent, extent), None);
    }

    #[test]
    fn a_band_begins_at_the_side_of_its_column() {
        let extent = Extent { top: 10.0, bottom: 30.0 };
        assert!(outline(GUTTER, extent, extent).unwrap().starts_with("M0,10"));
        let mirrored = Gutter { right_to_left: true, ..GUTTER };
        assert!(outline(mirrored, extent, extent).unwrap().starts_with("M40,10"));
    }

    #[test]
    fn a_band_to_a_passage_out_of_sight_points_there_and_one_between_two_such_is_not_drawn() {
        let seen = Extent { top: 10.0, bottom: 30.0 };
        let below = Extent { top: 900.0, bottom: 950.0 };
        let above = Extent { top: -90.0, bottom: -50.0 };
        assert!(outline(GUTTER, seen, below).unwrap().contains("40,498L40,500"));
        assert!(outline(GUTTER, above, seen).unwrap().starts_with("M0,0"));
        assert_eq!(outline(GUTTER, above, below), None);
    }
}
