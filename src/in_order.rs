//! Sorting for the page: one piece of code for every kind of list.
//!
//! Each type and order that the standard library sorts brings some 5 kB of code, which made up 45 of the page's 660 kB (1 kB in 14 of what is loaded before
//! anything can be read). Here the order of the places is found once, over numbers, and each type only pays for moving its elements.
//!
//! ```
//! use muqabala::in_order::sort;
//! let mut words = vec!["the", "lock", "a"];
//! sort(&mut words, &|one, other| one.len() < other.len());
//! assert_eq!(words, ["a", "the", "lock"]);
//! ```
//!
//! Equal elements stay in the order they came; the time grows as n log n. It is slower than the standard library's, which the rooms that the page does
//! without go on using.

/// Sorts so that no element comes before one that is `before` it.
pub fn sort<T>(list: &mut Vec<T>, before: &dyn Fn(&T, &T) -> bool) {
    let places = order((0..list.len()).collect(), &|one, other| before(&list[one], &list[other]));
    let mut elements: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| elements[place].take()));
}

/// The places in order: halves are ordered and then merged.
fn order(mut places: Vec<usize>, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    if places.len() < 2 {
        return places;
    }
    let right = order(places.split_off(places.len() / 2), before);
    let left = order(places, before);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut at_left, mut at_right) = (0, 0);
    while let (Some(&one), Some(&other)) = (left.get(at_left), right.get(at_right)) {
        if before(other, one) {
            merged.push(other);
            at_right += 1;
        } else {
            merged.push(one);
            at_left += 1;
        }
    }
    merged.extend_from_slice(&left[at_left..]);
    merged.extend_from_slice(&right[at_right..]);
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(list in prop::collection::vec((0u8..8, any::<u8>()), 0..40)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort(&mut ours, &|one, other| one.0 < other.0);
            theirs.sort_by_key(|element| element.0);
            prop_assert_eq!(ours, theirs, "equal ones in the order they came");
        }
    }
}
