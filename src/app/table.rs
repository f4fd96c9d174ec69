//! A story row by row: which rows a filter leaves, and how many each filter would leave.

use super::choice::{cell, is_worded_differently, rows_of};
use super::{Chosen, Filter};
use crate::compare::{Comparison, Row};

/// The rows that the filter leaves, in reading order.
pub fn rows(comparison: &Comparison, event: usize, filter: Filter) -> Vec<usize> {
    let all = comparison.events.get(event).map_or(0, |event| event.articles.len());
    rows_of(comparison, event).filter(|(_, row)| passes(comparison, row, all, filter)).map(|(at, _)| at).collect()
}

fn passes(comparison: &Comparison, row: &Row, all: usize, filter: Filter) -> bool {
    match filter {
        Filter::All => true,
        Filter::ToldByAll => row.cells.len() == all,
        Filter::ToldBySome => row.cells.len() > 1 && row.cells.len() < all,
        Filter::OnlyBy(article) => row.cells.len() == 1 && cell(row, article).is_some(),
        Filter::Differing => is_worded_differently(comparison, row),
    }
}

/// Every filter that a story offers, with the number of rows it leaves.
pub fn filters(comparison: &Comparison, event: usize) -> Vec<(Filter, usize)> {
    let articles = comparison.events.get(event).map_or(&[][..], |event| &event.articles);
    let mut filters = vec![Filter::All, Filter::ToldByAll];
    if articles.len() > 2 {
        filters.push(Filter::ToldBySome);
    }
    filters.push(Filter::Differing);
    filters.extend(articles.iter().map(|&article| Filter::OnlyBy(article)));
    filters.into_iter().map(|filter| (filter, rows(comparison, event, filter).len())).collect()
}

/// The rows that "next" and "previous" go through among the articles in view: side by side those that two of them tell.
pub fn rows_to_step_through(comparison: &Comparison, event: usize, columns: &[usize]) -> Vec<usize> {
    let told = |row: &Row| columns.iter().filter(|&&article| cell(row, article).is_some()).count();
    rows_of(comparison, event).filter(|(_, row)| told(row) > 1).map(|(at, _)| at).collect()
}

/// So many rows on from the selected one, among `rows`; it stops at both ends. The base stays where the row has a cell for it.
pub fn step(
    comparison: &Comparison,
    rows: &[usize],
    columns: &[usize],
    from: Option<Chosen>,
    by: isize,
) -> Option<Chosen> {
    let at = match from.map(|chosen| rows.binary_search(&chosen.row)) {
        None => 0,
        Some(Ok(at)) => at.saturating_add_signed(by),
        // the selected row is filtered out: its neighbour is the first step
        Some(Err(at)) if by > 0 => at,
        Some(Err(at)) => at.saturating_add_signed(by),
    };
    let row = *rows.get(at.min(rows.len().checked_sub(1)?))?;
    let cells = &comparison.rows[row].cells;
    let kept = from.map(|chosen| chosen.base).filter(|base| cells.iter().any(|cell| cell.article == *base));
    let shown = || columns.iter().copied().find(|article| cells.iter().any(|cell| cell.article == *article));
    let base = kept.or_else(shown).or_else(|| cells.first().map(|cell| cell.article))?;
    Some(Chosen { row, base })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, ARRIVAL, HARBOUR, NORTH, RIVER, SOUTH, TALKS};
    use super::*;

    #[test]
    fn each_filter_leaves_its_rows() {
        let comparison = fixture::comparison();
        let rows = |filter| rows(&comparison, 0, filter);
        assert_eq!(rows(Filter::All), [ARRIVAL, TALKS, HARBOUR]);
        assert_eq!(rows(Filter::ToldByAll), [ARRIVAL]);
        assert_eq!(rows(Filter::ToldBySome), [TALKS]);
        assert_eq!(rows(Filter::OnlyBy(RIVER)), [HARBOUR]);
        assert!(rows(Filter::OnlyBy(NORTH)).is_empty());
        assert_eq!(rows(Filter::Differing), [ARRIVAL]);
    }

    #[test]
    fn stepping_stops_at_the_ends_and_keeps_the_base_where_it_can() {
        let comparison = fixture::comparison();
        let columns = [NORTH, RIVER, SOUTH];
        let rows = rows_to_step_through(&comparison, 0, &columns);
        assert_eq!(rows, [ARRIVAL, TALKS]);
        let step = |from, by| step(&comparison, &rows, &columns, from, by);
        let arrival = Chosen { row: ARRIVAL, base: SOUTH };
        assert_eq!(step(None, 1), Some(Chosen { row: ARRIVAL, base: NORTH }));
        assert_eq!(step(Some(arrival), 1), Some(Chosen { row: TALKS, base: NORTH }), "the south does not tell it");
        assert_eq!(step(Some(arrival), -1), Some(arrival));
        assert_eq!(step(Some(Chosen { row: TALKS, base: RIVER }), 1), Some(Chosen { row: TALKS, base: RIVER }));
    }

    #[test]
    fn a_row_that_is_filtered_out_steps_to_its_neighbours() {
        let comparison = fixture::comparison();
        let from = Some(Chosen { row: TALKS, base: RIVER });
        let rows = [ARRIVAL, HARBOUR];
        assert_eq!(step(&comparison, &rows, &[RIVER], from, 1).unwrap().row, HARBOUR);
        assert_eq!(step(&comparison, &rows, &[RIVER], from, -1).unwrap().row, ARRIVAL);
    }
}
