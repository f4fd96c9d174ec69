//! What arrives: the address, the published corpus, a finished comparison.

use std::collections::BTreeMap;

use crate::app::address::place_of;
use crate::app::notice::Kind;
use crate::app::{Effect, History, Origin, Own, Place, Published, Set, Shared, State, Target, Work, choice};
use crate::compare::Comparison;
use crate::link::{self, Link, LinkError, Source};

impl State {
    pub(super) fn start(&mut self, hash: &str, own: Vec<Own>, damaged: &[String]) -> Vec<Effect> {
        self.own = own;
        for name in damaged {
            self.notices.tell_about(Kind::StoredDamaged, name, None);
        }
        let mut effects = self.open_hash(hash);
        effects.push(Effect::Dress);
        effects
    }

    pub(super) fn address_changed(&mut self, hash: &str) -> Vec<Effect> {
        if self.awaited.is_none() && hash == self.address().hash {
            return vec![];
        }
        self.open_hash(hash)
    }

    fn open_hash(&mut self, hash: &str) -> Vec<Effect> {
        if hash == link::RECEIVE {
            // the reader's own articles, if there are any: the one that arrives will stand beside them
            let source = if self.own.is_empty() { Source::default() } else { Source::Kept };
            let mut effects = self.open(Link { source, ..Link::default() });
            effects.push(Effect::Receive);
            return effects;
        }
        match link::read(hash) {
            Ok(link) => self.open(link),
            Err(error) => {
                self.notices.tell(match error {
                    LinkError::UnknownVersion { .. } => Kind::LinkNewer,
                    _ => Kind::LinkDamaged,
                });
                self.open(Link::default())
            }
        }
    }

    /// Puts a link's articles on the screen, and its view as soon as they are compared.
    fn open(&mut self, mut link: Link) -> Vec<Effect> {
        let mut effects = vec![];
        if let Some(interface) = link.interface {
            self.interface_chosen = true;
            if self.interface != interface {
                self.interface = interface;
                effects.push(Effect::Dress);
            }
        }
        self.origin = match std::mem::take(&mut link.source) {
            Source::Published { fingerprint } => {
                // an address that names a comparison brings back that one; a bare one what the reader last made of it
                let is_bare = fingerprint.is_empty() && link.corrections.is_empty();
                self.corrections = if is_bare { self.kept_corrections.clone() } else { BTreeMap::new() };
                self.corrections.extend(link.corrections.iter().cloned());
                link.source = Source::Published { fingerprint };
                Origin::Published
            }
            Source::Carried(given) if self.is_own(&given) => Origin::Own,
            Source::Carried(given) => {
                if self.carried.given != given {
                    self.carried = Set { given, ..Set::default() };
                }
                Origin::Carried
            }
            Source::Kept if !self.own.is_empty() => Origin::Own,
            Source::Kept => {
                self.notices.tell(Kind::LinkKeptElsewhere);
                link = Link::default();
                Origin::Published
            }
        };
        self.awaited = Some(link);
        effects.extend(self.settle());
        effects
    }

    /// Whether these are the very articles that this browser keeps, in any order.
    fn is_own(&self, given: &[crate::article::Given]) -> bool {
        given.len() == self.own.len() && given.iter().all(|given| self.own.iter().any(|own| own.given == *given))
    }

    /// Restores the awaited view if its articles are compared, else has them compared.
    pub(super) fn settle(&mut self) -> Vec<Effect> {
        let Some(comparison) = self.comparison().filter(|_| self.is_compared(self.origin)).cloned() else {
            let under_way = matches!(self.work, Some(Work::Comparing { origin, .. }) if origin == self.origin);
            return if under_way || self.work.as_ref().is_some_and(Work::brings_articles) {
                vec![]
            } else {
                self.compare(self.origin)
            };
        };
        let Some(link) = self.awaited.take() else { return vec![] };
        if let (Source::Published { fingerprint }, Some(published)) = (&link.source, &self.published)
            && !fingerprint.is_empty()
            && *fingerprint != published.fingerprint
        {
            self.notices.tell(Kind::CorpusChanged);
        }
        let is_bare = self.origin == Origin::Published && link.source == Source::default();
        if is_bare && link.view == link::View::Stories {
            // a bare address: the page opens on a comparison
            self.place = choice::opening(&comparison);
        } else {
            let (place, missing) = place_of(&comparison, &link);
            self.place = place;
            for id in &missing.articles {
                self.notices.tell_about(Kind::ArticlesMissing, id, None);
            }
            if missing.passage {
                self.notices.tell(Kind::PassageMissing);
            }
        }
        let mut effects = vec![Effect::Dress, Effect::Address(History::Replace)];
        effects.extend(self.reveal_chosen());
        effects
    }

    fn reveal_chosen(&self) -> Option<Effect> {
        self.place.chosen.map(|chosen| Effect::Reveal(Target::Row { row: chosen.row, focus: None }))
    }

    /// Puts other articles on the screen, from the top, with the selected row in view.
    pub(super) fn turn_to(&mut self, origin: Origin, place: Place) -> Vec<Effect> {
        self.awaited = None;
        self.origin = origin;
        self.place = place;
        let mut effects = vec![Effect::Dress, Effect::Address(History::Push), Effect::Reveal(Target::Top)];
        effects.extend(self.reveal_chosen());
        effects
    }

    pub(super) fn corpus_arrived(&mut self, published: Option<Published>) -> Vec<Effect> {
        let Some(published) = published else {
            self.unreachable = true;
            self.notices.tell(Kind::CorpusUnreachable);
            return vec![];
        };
        self.published = Some(published);
        if self.origin == Origin::Published { self.settle() } else { vec![] }
    }

    pub(super) fn compared(&mut self, comparison: Comparison) -> Vec<Effect> {
        let Some(Work::Comparing { origin, shown, .. }) = self.work.take() else { return vec![] };
        let one = comparison.articles.len() == 1;
        let landing = choice::landing(&comparison);
        let comparison = Some(Shared::new(comparison));
        match origin {
            Origin::Published => {
                if let Some(published) = &mut self.published {
                    match comparison {
                        Some(comparison) if !self.corrections.is_empty() => {
                            published.corrected = Some((self.corrections.clone(), comparison));
                        }
                        comparison => published.set.comparison = comparison,
                    }
                }
            }
            Origin::Own => {
                self.own_comparison = comparison;
                self.own_changed = false;
            }
            Origin::Carried => {
                self.carried.comparison = comparison;
                self.carried.changed = false;
            }
        }
        self.notices.settle(Kind::OneArticle);
        if one {
            self.notices.tell(Kind::OneArticle);
        }
        if self.awaited.is_some() && origin == self.origin {
            return self.settle();
        }
        match shown.filter(|_| self.origin == origin) {
            Some(shown) => self.completed(&shown, landing),
            None => self.turn_to(origin, landing),
        }
    }

    /// Puts other articles on the screen.
    pub(super) fn show(&mut self, origin: Origin) -> Vec<Effect> {
        self.dialog = None;
        self.awaited = None;
        self.notices.settle(Kind::OneArticle);
        let Some(comparison) = self.comparison_of(origin).filter(|_| self.is_compared(origin)) else {
            return match origin {
                Origin::Published if self.published.is_none() => {
                    self.notices.tell(Kind::CorpusUnreachable);
                    vec![]
                }
                _ => self.compare(origin),
            };
        };
        let place = if origin == Origin::Published { choice::opening(comparison) } else { choice::landing(comparison) };
        self.turn_to(origin, place)
    }
}
