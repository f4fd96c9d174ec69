//! Who is quoted in an event's articles, how often, and with which reporting verbs.
//!
//! Labels of one speaker are brought together when the words of the shorter are all among the words of the longer
//! ("كاستل" and "وزير النقل أورين كاستل"), or when family names of two languages sound alike.
//! What it does not do: "the Russian president" and "Putin" stay two speakers, because no text says here that they
//! are one.

use crate::article::{Article, Span};
use crate::compare::{Event, SpeakerFinding, Voice};
use crate::language::words::words;
use crate::language::{Language, sound};

/// The speakers of an event, the most widely quoted first, then the most often, then by place.
pub fn speakers(articles: &[Article], event_index: usize, event: &Event) -> Vec<SpeakerFinding> {
    let mut speakers: Vec<Speaker> = Vec::new();
    // long labels first: "the minister Orin Kastel" must be there before "Kastel" asks who he is
    let mut voices: Vec<(Label, Voice)> =
        event.articles.iter().flat_map(|&article| voices(articles, article)).collect();
    voices.sort_by_key(|(label, voice)| (std::cmp::Reverse(label.keys.len()), voice.article, voice.quotation));
    for (label, voice) in voices {
        match speakers.iter_mut().find(|speaker| speaker.labels.iter().any(|known| label.is_of_same_person(known))) {
            Some(speaker) => {
                speaker.labels.push(label);
                speaker.voices.push(voice);
            }
            None => {
                let name = voice.speaker.of(&articles[voice.article].text).to_owned();
                speakers.push(Speaker { name, labels: vec![label], voices: vec![voice] });
            }
        }
    }
    let mut findings: Vec<SpeakerFinding> = speakers
        .into_iter()
        .map(|mut speaker| {
            speaker.voices.sort_by_key(|voice| (voice.article, voice.quotation));
            SpeakerFinding { event: event_index, speaker: speaker.name, voices: speaker.voices }
        })
        .collect();
    let outlets = |finding: &SpeakerFinding| {
        let mut articles: Vec<usize> = finding.voices.iter().map(|voice| voice.article).collect();
        articles.dedup();
        articles.len()
    };
    findings.sort_by_key(|finding| {
        let first = finding.voices[0];
        (std::cmp::Reverse(outlets(finding)), std::cmp::Reverse(finding.voices.len()), first.article, first.quotation)
    });
    findings
}

struct Speaker {
    /// The fullest of the labels.
    name: String,
    labels: Vec<Label>,
    voices: Vec<Voice>,
}

/// A speaker's label as keys: the sound of each word where it has one, else its folded form.
struct Label {
    language: Language,
    keys: Vec<String>,
}

impl Label {
    fn of(article: &Article, span: Span) -> Self {
        let knowledge = article.language.knowledge();
        let key = |folded: String| sound::skeleton(&folded).unwrap_or(folded);
        let content = words(span.of(&article.text), knowledge).into_iter().map(|word| word.folded);
        let keys = content.filter(|word| !knowledge.is_function_word(word)).map(key).collect();
        Self { language: article.language, keys }
    }

    /// Whether every word of this label stands in `other`, or, between languages, both end in the same family name.
    fn is_of_same_person(&self, other: &Label) -> bool {
        let same_family = self.language != other.language && self.keys.last() == other.keys.last();
        same_family || self.keys.iter().all(|key| other.keys.contains(key))
    }
}

fn voices(articles: &[Article], article: usize) -> Vec<(Label, Voice)> {
    let of = &articles[article];
    let voice = |quotation: &crate::article::Quotation| {
        let speaker = quotation.speaker?;
        let label = Label::of(of, speaker);
        let voice = Voice {
            article,
            quotation: quotation.span,
            speaker,
            verb: quotation.verb,
            verb_class: quotation.verb_class,
        };
        (!label.keys.is_empty()).then_some((label, voice))
    };
    of.quotations.iter().filter_map(voice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Given;

    #[test]
    fn labels_of_one_speaker_meet_across_scripts() {
        let texts = [
            "قال وزير النقل أورين كاستل: «القانون فوق الجميع». وأضاف كاستل: «لن نقبل الرهائن».",
            "“The law applies to all,” Orin Kastel said on Friday evening in the port.",
        ];
        let articles: Vec<Article> = texts.iter().map(|text| Article::from(Given::new("a", *text))).collect();
        let event = Event { id: String::new(), title: String::new(), title_from: 0, date: None, articles: vec![0, 1] };
        let found = speakers(&articles, 0, &event);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].speaker, "وزير النقل أورين كاستل");
        assert_eq!(found[0].voices.len(), 3);
    }
}
