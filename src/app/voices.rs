//! Who is quoted, with which verbs: the speakers of a story, each with the articles that quote them.

use crate::compare::{Comparison, SpeakerFinding, Voice};

/// A speaker, and how each article lets them speak.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// By the fullest label that an article gives.
    pub name: String,
    /// By article in the order asked for: its quotations; empty where none was found.
    pub by_article: Vec<(usize, Vec<Voice>)>,
}

/// The speakers of a story, those whom most articles quote first.
pub fn speakers(comparison: &Comparison, event: usize, articles: &[usize]) -> Vec<Speaker> {
    let of_event = comparison.framing.quotation.iter().filter(|finding| finding.event == event);
    let speakers: Vec<Speaker> = of_event.map(|finding| speaker(finding, articles)).collect();
    let quoted = |speaker: &Speaker| speaker.by_article.iter().filter(|(_, voices)| !voices.is_empty()).count();
    let by_count = (0..=articles.len()).rev();
    by_count.flat_map(|count| speakers.iter().filter(move |speaker| quoted(speaker) == count).cloned()).collect()
}

fn speaker(finding: &SpeakerFinding, articles: &[usize]) -> Speaker {
    let of = |article: usize| finding.voices.iter().filter(|voice| voice.article == article).copied().collect();
    let by_article = articles.iter().map(|&article| (article, of(article))).collect();
    Speaker { name: finding.speaker.clone(), by_article }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, NORTH, RIVER};
    use super::*;

    #[test]
    fn an_article_that_does_not_quote_the_speaker_is_there_with_an_empty_list() {
        let speakers = speakers(&fixture::comparison(), 0, &[RIVER, NORTH]);
        let counts: Vec<_> = speakers[0].by_article.iter().map(|(article, voices)| (*article, voices.len())).collect();
        assert_eq!(counts, [(RIVER, 0), (NORTH, 1)]);
    }
}
