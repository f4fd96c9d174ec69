//! Where the reader goes: screens, columns, rows.

use crate::app::choice::{self, MOST_COLUMNS, cell};
use crate::app::{Chosen, Destination, Effect, History, Place, Screen, State, Target, table};
use crate::compare::Passage;

impl State {
    pub(super) fn go(&mut self, destination: Destination) -> Vec<Effect> {
        let Some(comparison) = self.comparison().cloned() else { return vec![] };
        let before = self.place.clone();
        let event_of = |article: usize| comparison.events.iter().position(|event| event.articles.contains(&article));
        let screen = match destination {
            Destination::Stories => Screen::Stories,
            Destination::Event(event) => {
                self.place = choice::event(&comparison, event);
                return self.arrived(&before);
            }
            Destination::Sides => Screen::Sides,
            Destination::Rows(filter) => {
                // what the inspector shows is among the rows that are shown
                let rows = table::rows(&comparison, self.place.event, filter);
                if self.place.chosen.is_some_and(|chosen| !rows.contains(&chosen.row)) {
                    self.place.chosen = table::step(&comparison, &rows, &self.place.columns, self.place.chosen, 1);
                }
                Screen::Rows(filter)
            }
            Destination::Framing => Screen::Framing,
            Destination::Article(article) => {
                let event = event_of(article).unwrap_or(self.place.event);
                if event != self.place.event {
                    self.place = choice::event(&comparison, event);
                }
                Screen::Article(article)
            }
        };
        // from the list of stories there is no event at hand yet
        if self.place.columns.is_empty() && !matches!(screen, Screen::Stories | Screen::Article(_)) {
            self.place = choice::event(&comparison, self.place.event);
        }
        self.place.screen = screen;
        self.arrived(&before)
    }

    /// The address and the view that follow from a change of place.
    fn arrived(&self, before: &Place) -> Vec<Effect> {
        if self.place == *before {
            return vec![];
        }
        let same_kind = std::mem::discriminant(&self.place.screen) == std::mem::discriminant(&before.screen);
        let reveal = match self.place.chosen {
            Some(chosen) if matches!(self.place.screen, Screen::Sides | Screen::Rows(_)) => {
                Target::Row { row: chosen.row, focus: None }
            }
            _ => Target::Top,
        };
        let mut effects = vec![Effect::Address(History::Push), Effect::Reveal(reveal)];
        if !same_kind || self.place.event != before.event {
            effects.push(Effect::Dress);
        }
        effects
    }

    pub(super) fn toggle_column(&mut self, article: usize) -> Vec<Effect> {
        let columns = &mut self.place.columns;
        match columns.iter().position(|shown| *shown == article) {
            // fewer than two stand beside nothing
            Some(at) if columns.len() > 2 => {
                columns.remove(at);
            }
            None if columns.len() < MOST_COLUMNS => columns.push(article),
            _ => return vec![],
        }
        let Some(comparison) = self.comparison().cloned() else { return vec![] };
        let row = self.place.chosen.and_then(|chosen| comparison.rows.get(chosen.row).map(|row| (chosen, row)));
        if let Some((chosen, row)) = row
            && !self.place.columns.contains(&chosen.base)
        {
            let base = self.place.columns.iter().copied().find(|&article| cell(row, article).is_some());
            self.place.chosen = base.map(|base| Chosen { base, ..chosen });
        }
        self.selected(None)
    }

    pub(super) fn select(&mut self, row: usize, article: usize) -> Vec<Effect> {
        let has = self
            .comparison()
            .and_then(|comparison| comparison.rows.get(row))
            .is_some_and(|row| cell(row, article).is_some());
        if !has {
            return vec![];
        }
        self.place.chosen = Some(Chosen { row, base: article });
        self.selected(None)
    }

    pub(super) fn unselect(&mut self) -> Vec<Effect> {
        match self.place.chosen.take() {
            Some(_) => vec![Effect::Address(History::Replace)],
            None => vec![],
        }
    }

    pub(super) fn step(&mut self, by: isize) -> Vec<Effect> {
        let Some(comparison) = self.comparison().cloned() else { return vec![] };
        let Place { screen, event, columns, chosen } = &self.place;
        let rows = match screen {
            Screen::Rows(filter) => table::rows(&comparison, *event, *filter),
            _ => table::rows_to_step_through(&comparison, *event, columns),
        };
        let next = table::step(&comparison, &rows, columns, *chosen, by);
        if next.is_none() || next == *chosen {
            return vec![];
        }
        self.place.chosen = next;
        self.selected(next.map(|next| next.base))
    }

    pub(super) fn across(&mut self, by: isize) -> Vec<Effect> {
        let (Some(comparison), Some(chosen)) = (self.comparison(), self.place.chosen) else { return self.step(0) };
        let Some(row) = comparison.rows.get(chosen.row) else { return vec![] };
        let told: Vec<usize> =
            self.place.columns.iter().copied().filter(|&article| cell(row, article).is_some()).collect();
        let at = told.iter().position(|article| *article == chosen.base).unwrap_or(0);
        let Some(&base) = at.checked_add_signed(by).and_then(|at| told.get(at)) else { return vec![] };
        self.place.chosen = Some(Chosen { base, ..chosen });
        self.selected(Some(base))
    }

    pub(super) fn show_passage(&mut self, passage: Passage) -> Vec<Effect> {
        let Some(comparison) = self.comparison().cloned() else { return vec![] };
        let before = self.place.clone();
        let Passage { article, span } = passage;
        let Some(row) = choice::row_at(&comparison, article, span) else {
            return self.go(Destination::Article(article));
        };
        let event = comparison.rows[row].event;
        if event != self.place.event || self.place.columns.is_empty() {
            self.place = choice::event(&comparison, event);
        }
        let columns = &mut self.place.columns;
        if !columns.contains(&article) {
            columns.truncate(MOST_COLUMNS - 1);
            columns.push(article);
        }
        self.place.screen = Screen::Sides;
        self.place.chosen = Some(Chosen { row, base: article });
        let mut effects = self.arrived(&before);
        effects.push(Effect::Reveal(Target::Row { row, focus: Some(article) }));
        effects
    }

    fn selected(&self, focus: Option<usize>) -> Vec<Effect> {
        let reveal = self.place.chosen.map(|chosen| Effect::Reveal(Target::Row { row: chosen.row, focus }));
        [Effect::Address(History::Replace)].into_iter().chain(reveal).collect()
    }
}
