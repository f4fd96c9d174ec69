//! Which day it is, seen from the publishing date.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::{Direction, Unit};
use crate::article::Precision;

/// A date without a year that words of the future announce is the next one, unless that is more than so many days
/// ahead: "will stand trial for the attack of 3 March", read on 10 March. At 0 no word counts; at 366 every such date
/// lies ahead.
const AHEAD_DAYS: i32 = 270;

/// So many units from `published` on, as exact as the unit is. A week is named by its Monday.
pub(super) fn shifted(published: Date, unit: Unit, count: i64) -> Option<(Date, Precision)> {
    match unit {
        Unit::Day => Some((published.checked_add(count.days()).ok()?, Precision::Day)),
        Unit::Week => {
            let monday = i64::from(published.weekday().to_monday_zero_offset());
            Some((published.checked_add((count.checked_mul(7)? - monday).days()).ok()?, Precision::Week))
        }
        Unit::Month => Some((published.first_of_month().checked_add(count.months()).ok()?, Precision::Month)),
        Unit::Year => Some((Date::new(shifted_year(published, count)?, 1, 1).ok()?, Precision::Year)),
    }
}

/// The year so many years from that of `published` on.
pub(super) fn shifted_year(published: Date, count: i64) -> Option<i16> {
    i16::try_from(i64::from(published.year()).checked_add(count)?).ok()
}

/// A day of the week, 1 for Monday: the last one up to the publishing date, which news means, unless words say otherwise.
pub(super) fn weekday(published: Date, day: i8, direction: Direction) -> Option<Date> {
    let ahead = i64::from((day - published.weekday().to_monday_one_offset()).rem_euclid(7));
    let days = match direction {
        Direction::Elsewhere => return None,
        Direction::Future | Direction::Past if ahead == 0 => {
            if direction == Direction::Future {
                7
            } else {
                -7
            }
        }
        _ if ahead == 0 => 0,
        // "ce mardi", read on Wednesday
        Direction::Present if ahead == 6 => -1,
        Direction::Present | Direction::Future | Direction::Ahead => ahead,
        Direction::Past | Direction::Behind | Direction::Nearest => ahead - 7,
    };
    published.checked_add(days.days()).ok()
}

/// A day or month without a year: the nearest to the publishing date, or the last or next one. A day of the week beside
/// it, 1 for Monday, decides where it fits one of them.
pub(super) fn without_year(
    published: Date,
    month: i8,
    day: Option<i8>,
    weekday: Option<i8>,
    direction: Direction,
) -> Option<Date> {
    let year = published.year();
    let from = if day.is_some() { published } else { published.first_of_month() };
    // 29 February may be four years away
    let reach = if (month, day) == (2, Some(29)) { 4 } else { 1 };
    let distance = |date: &Date| date.since(from).map_or(i32::MAX, |span| span.get_days());
    let fits = |date: &Date| match direction {
        Direction::Past => *date < from,
        Direction::Behind => *date <= from,
        Direction::Future => *date > from,
        Direction::Present => date.year() == year,
        Direction::Ahead => (0..=AHEAD_DAYS).contains(&distance(date)),
        Direction::Nearest => true,
        Direction::Elsewhere => false,
    };
    let years = year.checked_sub(reach)?..=year.checked_add(reach)?;
    let mut dates: Vec<Date> = years.filter_map(|year| Date::new(year, month, day.unwrap_or(1)).ok()).collect();
    dates.sort_by_key(|date| (distance(date).unsigned_abs(), *date));
    let on_weekday = |date: &&Date| weekday.is_some_and(|day| date.weekday().to_monday_one_offset() == day);
    let best = dates.iter().filter(on_weekday).find(|date| fits(date)).or_else(|| dates.iter().find(|date| fits(date)));
    match direction {
        Direction::Ahead => best.or(dates.first()).copied(),
        _ => best.copied(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A Wednesday.
    const PUBLISHED: Date = date(2032, 9, 15);

    #[test]
    fn a_day_of_the_week_is_the_last_one_unless_words_say_otherwise() {
        let of = |day, direction| weekday(PUBLISHED, day, direction).map(|date| date.day());
        assert_eq!(of(2, Direction::Nearest), Some(14));
        assert_eq!(of(3, Direction::Nearest), Some(15));
        assert_eq!(of(3, Direction::Past), Some(8));
        assert_eq!(of(3, Direction::Future), Some(22));
        assert_eq!(of(4, Direction::Nearest), Some(9));
        assert_eq!(of(4, Direction::Ahead), Some(16));
        assert_eq!(of(2, Direction::Present), Some(14));
        assert_eq!(of(4, Direction::Elsewhere), None);
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest() {
        let of = |month, day, direction| without_year(PUBLISHED, month, day, None, direction);
        assert_eq!(of(12, Some(7), Direction::Past), Some(date(2031, 12, 7)));
        assert_eq!(of(10, Some(26), Direction::Future), Some(date(2032, 10, 26)));
        assert_eq!(of(8, None, Direction::Nearest), Some(date(2032, 8, 1)));
        assert_eq!(of(1, Some(5), Direction::Nearest), Some(date(2033, 1, 5)));
        assert_eq!(of(8, Some(20), Direction::Ahead), Some(date(2032, 8, 20)), "a year ahead is too far");
        assert_eq!(of(2, Some(29), Direction::Past), Some(date(2032, 2, 29)));
        assert_eq!(without_year(PUBLISHED, 3, Some(17), Some(4), Direction::Nearest), Some(date(2033, 3, 17)));
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(shifted(PUBLISHED, Unit::Week, -1), Some((date(2032, 9, 6), Precision::Week)));
        assert_eq!(shifted(PUBLISHED, Unit::Month, 4), Some((date(2033, 1, 1), Precision::Month)));
    }
}
