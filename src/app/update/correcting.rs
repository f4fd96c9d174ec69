//! What the reader puts right: blocks folded or restored, and what an article states about itself.
//!
//! A correction lies beside the article and never in its text. It goes where the article is: with one's own into this
//! browser's storage, with one that came inside a link back into the link, with a published one into the address and into
//! storage. Then the articles are compared anew, while what is known stays on the screen.

use crate::app::{Effect, Fields, Origin, State, Work};
use crate::article::blocks::{blocks, toggled};
use crate::article::{Article, Corrections, Span, day};
use crate::link::Link;

impl State {
    pub(super) fn toggle_block(&mut self, article: usize, span: Span) -> Vec<Effect> {
        let Some(article) = self.article(article) else { return vec![] };
        let Some(block) = blocks(article).into_iter().find(|block| block.span.overlaps(span)) else { return vec![] };
        let corrections = toggled(article, &self.corrections_of(&article.id), block);
        self.put_right(article.id.clone(), corrections)
    }

    pub(super) fn correct(&mut self, article: usize, fields: &Fields) -> Vec<Effect> {
        let Some(article) = self.article(article) else { return vec![] };
        let mut corrections = self.corrections_of(&article.id);
        let before = corrections.clone();
        let shown = Fields::of(article);
        // what the reader left as it was shown is as it was found
        let changed = |now: &str, shown: &str, slot: &mut Option<String>| {
            if now.trim() != shown {
                *slot = Some(now.trim().to_owned());
            }
        };
        changed(&fields.headline, &shown.headline, &mut corrections.headline);
        changed(&fields.outlet, &shown.outlet, &mut corrections.outlet);
        changed(&fields.author, &shown.author, &mut corrections.author);
        changed(&fields.source, &shown.source, &mut corrections.source);
        if fields.published != shown.published {
            corrections.published = Some(day::of(fields.published.trim()));
        }
        if corrections == before { vec![] } else { self.put_right(article.id.clone(), corrections) }
    }

    pub(super) fn uncorrect(&mut self, article: usize) -> Vec<Effect> {
        let Some(article) = self.article(article) else { return vec![] };
        self.put_right(article.id.clone(), Corrections::default())
    }

    fn article(&self, index: usize) -> Option<&Article> {
        self.comparison()?.articles.get(index)
    }

    fn put_right(&mut self, id: String, corrections: Corrections) -> Vec<Effect> {
        let mut effects = vec![];
        match self.origin {
            Origin::Own => {
                let Some(own) = self.own.iter_mut().find(|own| own.key.id == id) else { return vec![] };
                own.given.corrections = corrections;
                self.own_changed = true;
                effects.push(Effect::Keep { key: own.key.clone(), given: Box::new(own.given.clone()) });
            }
            Origin::Carried => {
                let Some(given) = self.carried.given.iter_mut().find(|given| given.id() == id) else { return vec![] };
                given.corrections = corrections;
                self.carried.changed = true;
            }
            Origin::Published => {
                if corrections.is_empty() {
                    self.corrections.remove(&id);
                } else {
                    self.corrections.insert(id.clone(), corrections.clone());
                }
                self.kept_corrections = self.corrections.clone();
                effects.push(Effect::KeepCorrections { id, corrections: Box::new(corrections) });
            }
        }
        // the same screen afterwards; not the same row, which the change may have taken away
        self.awaited = Some(Link { anchor: None, ..self.link(vec![]) });
        if !self.work.as_ref().is_some_and(Work::brings_articles) {
            effects.extend(self.settle());
        }
        effects
    }
}

impl Fields {
    /// The fields as an article shows them.
    pub fn of(article: &Article) -> Self {
        let text = |stated: &Option<crate::article::Stated>| {
            stated
                .as_ref()
                .map(|stated| stated.text.split_whitespace().collect::<Vec<_>>().join(" "))
                .unwrap_or_default()
        };
        Self {
            headline: text(&article.headline),
            outlet: text(&article.outlet),
            author: text(&article.byline),
            source: text(&article.source),
            published: article.published.map(|published| day::text(published.date)).unwrap_or_default(),
        }
    }
}
