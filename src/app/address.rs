//! The screen as a link, and back.

use super::choice::{self, MOST_COLUMNS, cell};
use super::offsets::{to_bytes, to_code_points};
use super::{Chosen, Filter, Origin, Place, Screen, State};
use crate::article::Given;
use crate::compare::Comparison;
use crate::link::{self, Anchor, Link, Source, View};

/// Texts beyond this size together are not even tried to be put into a link, in bytes: deflated they are some eight
/// times smaller, so that a link of [`link::LONGEST_LINK`] cannot hold them. Higher costs time at every step of the reader, lower
/// keeps articles out of links that would fit.
const CARRIED_AT_MOST: usize = 1_600_000;

/// An address, and how far it reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What stands behind `#`, with it.
    pub hash: String,
    /// Whether it opens only in this browser, because the articles do not fit into it.
    pub only_here: bool,
}

/// What of a link is not there any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Ids of articles.
    pub articles: Vec<String>,
    /// The selected passage.
    pub passage: bool,
}

impl State {
    /// The address of what is on the screen.
    pub fn address(&self) -> Address {
        let given = if self.origin == Origin::Published { vec![] } else { self.given_of(self.origin) };
        let size: usize = given.iter().map(|given| given.text.len()).sum();
        if size <= CARRIED_AT_MOST
            && let Ok(hash) = link::write(&self.link(given))
        {
            return Address { hash, only_here: false };
        }
        let local = Link { source: Source::Kept, ..self.link(vec![]) };
        // without columns and anchor nothing is left that cannot be written
        let hash = link::write(&local).or_else(|_| link::write(&Link { source: Source::Kept, ..Link::default() }));
        Address { hash: hash.unwrap_or_default(), only_here: true }
    }

    pub(super) fn link(&self, carried: Vec<Given>) -> Link {
        let source = match self.origin {
            Origin::Published => {
                let fingerprint =
                    self.published.as_ref().map(|published| published.fingerprint.clone()).unwrap_or_default();
                Source::Published { fingerprint }
            }
            Origin::Own | Origin::Carried => Source::Carried(carried),
        };
        let interface = self.interface_chosen.then_some(self.interface);
        let corrections = match self.origin {
            Origin::Published => self.corrections.iter().map(|(id, it)| (id.clone(), it.clone())).collect(),
            Origin::Own | Origin::Carried => vec![],
        };
        let link = Link { source, corrections, interface, ..Link::default() };
        match self.comparison() {
            Some(comparison) => place_to_link(comparison, &self.place, link),
            None => link,
        }
    }
}

fn place_to_link(comparison: &Comparison, place: &Place, link: Link) -> Link {
    let id = |article: usize| comparison.articles.get(article).map(|article| article.id.clone());
    let filter = |filter| match filter {
        Filter::All => link::Filter::All,
        Filter::ToldByAll => link::Filter::ToldByAll,
        Filter::ToldBySome => link::Filter::ToldBySome,
        Filter::OnlyBy(article) => id(article).map_or(link::Filter::All, link::Filter::OnlyBy),
        Filter::Differing => link::Filter::Differing,
    };
    let columns = || place.columns.iter().copied().filter_map(id).collect();
    let (view, columns) = match place.screen {
        Screen::Stories => (View::Stories, vec![]),
        Screen::Sides => (View::Sides, columns()),
        Screen::Rows(rows) => (View::Rows(filter(rows)), columns()),
        Screen::Framing => (View::Framing, columns()),
        Screen::Article(article) => (View::Article, id(article).into_iter().collect()),
    };
    let chosen = place.chosen.filter(|_| place.screen != Screen::Stories);
    Link { view, columns, anchor: chosen.and_then(|chosen| anchor(comparison, chosen)), ..link }
}

fn anchor(comparison: &Comparison, chosen: Chosen) -> Option<Anchor> {
    let article = comparison.articles.get(chosen.base)?;
    let passage = *cell(comparison.rows.get(chosen.row)?, chosen.base)?.passages.first()?;
    let (start, end) = to_code_points(&article.text, passage);
    Some(Anchor { article: article.id.clone(), start, end })
}

/// The place that a link names, as far as this comparison has it, and what it has not.
pub fn place_of(comparison: &Comparison, link: &Link) -> (Place, Missing) {
    let mut missing = Missing::default();
    let mut find = |id: &String| {
        let found = comparison.articles.iter().position(|article| article.id == *id);
        if found.is_none() && !missing.articles.contains(id) {
            missing.articles.push(id.clone());
        }
        found
    };
    let columns: Vec<usize> = link.columns.iter().filter_map(&mut find).collect();
    let anchored = link.anchor.as_ref().and_then(|anchor| {
        let article = find(&anchor.article)?;
        let span = to_bytes(&comparison.articles[article].text, anchor.start, anchor.end);
        let row = choice::row_at(comparison, article, span);
        if row.is_none() {
            missing.passage = true;
        }
        row.map(|row| Chosen { row, base: article })
    });
    let only_by = match &link.view {
        View::Rows(link::Filter::OnlyBy(id)) => find(id),
        _ => None,
    };

    let event_of = |article: usize| comparison.events.iter().position(|event| event.articles.contains(&article));
    let named = columns.first().copied().or(anchored.map(|chosen| chosen.base)).or(only_by);
    let Some(event) = named.and_then(event_of) else {
        let place = if link.view == View::Stories { Place::default() } else { choice::opening(comparison) };
        return (place, missing);
    };
    let of_event = |article: &usize| comparison.events[event].articles.contains(article);
    let first = choice::event(comparison, event);
    let chosen = anchored.filter(|chosen| comparison.rows[chosen.row].event == event);
    let mut shown: Vec<usize> = vec![];
    for article in columns.iter().copied().filter(of_event) {
        if shown.len() < MOST_COLUMNS && !shown.contains(&article) {
            shown.push(article);
        }
    }
    let several = comparison.events[event].articles.len() > 1;
    let screen = match (&link.view, columns.first()) {
        (View::Stories, _) => Screen::Stories,
        (View::Article, Some(&article)) => Screen::Article(article),
        (View::Sides, _) if several => Screen::Sides,
        (View::Rows(filter), _) if several => Screen::Rows(match filter {
            link::Filter::All => Filter::All,
            link::Filter::ToldByAll => Filter::ToldByAll,
            link::Filter::ToldBySome => Filter::ToldBySome,
            link::Filter::OnlyBy(_) => only_by.filter(of_event).map_or(Filter::All, Filter::OnlyBy),
            link::Filter::Differing => Filter::Differing,
        }),
        (View::Framing, _) if several => Screen::Framing,
        _ => first.screen,
    };
    let columns = if shown.len() < 2 || matches!(screen, Screen::Article(_)) { first.columns } else { shown };
    (Place { screen, event, columns, chosen }, missing)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, NORTH, RIVER};
    use super::super::{Published, Set, Shared};
    use super::*;
    use crate::link::Interface;

    fn state(place: Place) -> State {
        let mut state = State::new(Interface::Arabic);
        state.published = Some(Published {
            titles: vec![],
            notes: vec![],
            fingerprint: "0123456789".into(),
            set: Set { comparison: Some(Shared::new(fixture::comparison())), ..Set::default() },
            corrected: None,
        });
        state.place = place;
        state
    }

    #[test]
    fn every_screen_comes_back_from_its_address() {
        let comparison = fixture::comparison();
        let sides = choice::opening(&comparison);
        let screens = [
            Screen::Sides,
            Screen::Rows(Filter::All),
            Screen::Rows(Filter::OnlyBy(RIVER)),
            Screen::Rows(Filter::Differing),
            Screen::Framing,
        ];
        for screen in screens {
            let place = Place { screen, columns: vec![RIVER, NORTH], ..sides.clone() };
            let hash = state(place.clone()).address().hash;
            assert_eq!(place_of(&comparison, &link::read(&hash).unwrap()), (place, Missing::default()), "{hash}");
        }
    }

    #[test]
    fn own_articles_travel_inside_the_address_and_stay_here_when_they_are_too_many() {
        let mut state = state(Place::default());
        state.origin = Origin::Carried;
        state.carried.given = vec![Given::new("a.txt", "وصل الوزير."), Given::new("b.txt", "بلغ الوزير الميناء.")];
        let address = state.address();
        assert!(!address.only_here);
        assert_eq!(link::read(&address.hash).unwrap().source, Source::Carried(state.carried.given.clone()));

        state.carried.given[0].text = "خبر ".repeat(CARRIED_AT_MOST / 4);
        let address = state.address();
        assert!(address.only_here);
        assert_eq!(link::read(&address.hash).unwrap().source, Source::Kept);
    }

    #[test]
    fn what_is_gone_is_named_and_the_rest_is_shown() {
        let comparison = fixture::comparison();
        let link = Link {
            view: View::Sides,
            columns: vec!["ffffffffff".into(), comparison.articles[RIVER].id.clone()],
            anchor: Some(Anchor { article: comparison.articles[RIVER].id.clone(), start: 5000, end: 5001 }),
            ..Link::default()
        };
        let (place, missing) = place_of(&comparison, &link);
        assert_eq!((place.screen, place.event), (Screen::Sides, 0));
        assert_eq!(missing, Missing { articles: vec!["ffffffffff".into()], passage: true });
    }
}
