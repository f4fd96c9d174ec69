//! Who is quoted in an event's articles, how often, and with which reporting verbs.
//!
//! Labels of one speaker are brought together when the words of the shorter are all among the words of the longer
//! ("كاستل" and "وزير النقل أورين كاستل"), when family names of two languages sound alike, or when both name one person
//! ([`crate::compare::actors`]): رئيسة فرق الإغاثة سيلا مورند and قائدتهم سيلا مورند. A label alone (الرئيس الروسي) is the person whom an
//! article sets beside it, and otherwise a speaker of its own.

use crate::article::{Article, Span};
use crate::compare::{Actor, ActorKind, Event, SpeakerFinding, Voice};
use crate::language::words::words;
use crate::language::{Language, sound};

/// The speakers of an event, the most widely quoted first, then the most often, then by place.
pub fn speakers(articles: &[Article], people: &People, event_index: usize, event: &Event) -> Vec<SpeakerFinding> {
    let mut speakers: Vec<Speaker> = Vec::new();
    // long labels first: "the minister Orin Kastel" must be there before "Kastel" asks who he is
    let mut voices: Vec<(Label, Voice)> =
        event.articles.iter().flat_map(|&article| voices(articles, people, article)).collect();
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

/// Where each article names which person.
pub struct People(Vec<Vec<(Span, usize)>>);

impl People {
    /// Of the actors of all articles, whom they number.
    pub fn of(articles: &[Article], actors: &[Actor]) -> Self {
        let mut people = vec![Vec::new(); articles.len()];
        for (person, actor) in actors.iter().enumerate().filter(|(_, actor)| actor.kind == ActorKind::Person) {
            actor.mentions.iter().for_each(|mention| people[mention.article].push((mention.span, person)));
        }
        Self(people)
    }

    /// The one person whom a label names; nobody where it names two.
    pub fn in_label(&self, article: usize, label: Span) -> Option<usize> {
        let mut named = self.0[article].iter().filter(|(span, _)| label.contains(*span)).map(|(_, person)| *person);
        let first = named.next()?;
        named.all(|person| person == first).then_some(first)
    }
}

/// A speaker's label as keys: the sound of each word where it has one, else its folded form.
#[derive(Debug)]
pub struct Label {
    language: Language,
    person: Option<usize>,
    keys: Vec<String>,
}

impl Label {
    /// The label at a place of an article, of whom the actors say who it is.
    pub fn of(article: &Article, span: Span, person: Option<usize>) -> Self {
        let knowledge = article.language.knowledge();
        let key = |folded: String| sound::skeleton(&folded).unwrap_or(folded);
        let content = words(span.of(&article.text), knowledge).into_iter().map(|word| word.folded);
        let keys = content.filter(|word| !knowledge.is_function_word(word)).map(key).collect();
        Self { language: article.language, person, keys }
    }

    /// Whether both name the same person; where that is not known of both, whether every word of this label stands in `other`, or, between languages, both end in the same family name.
    pub fn is_of_same_person(&self, other: &Label) -> bool {
        if self.person.is_some() && other.person.is_some() {
            return self.person == other.person;
        }
        let same_family = self.language != other.language && self.keys.last() == other.keys.last();
        same_family || self.keys.iter().all(|key| other.keys.contains(key))
    }
}

fn voices(articles: &[Article], people: &People, article: usize) -> Vec<(Label, Voice)> {
    let of = &articles[article];
    let voice = |quotation: &crate::article::Quotation| {
        let speaker = quotation.speaker?;
        let label = Label::of(of, speaker, people.in_label(article, speaker));
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
    use crate::compare::actors::actors;

    fn speakers_of(texts: &[&str]) -> Vec<SpeakerFinding> {
        let articles: Vec<Article> = texts.iter().map(|text| Article::from(Given::new("a", *text))).collect();
        let all = (0..articles.len()).collect();
        let event = Event { id: String::new(), title: String::new(), title_from: 0, date: None, articles: all };
        speakers(&articles, &People::of(&articles, &actors(&articles)), 0, &event)
    }

    #[test]
    fn labels_of_one_speaker_meet_across_scripts() {
        let found = speakers_of(&[
            "قال وزير النقل أورين كاستل: «القانون فوق الجميع». وأضاف كاستل: «لن نقبل الرهائن».",
            "“The law applies to all,” Orin Kastel said on Friday evening in the port.",
        ]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].speaker, "وزير النقل أورين كاستل");
        assert_eq!(found[0].voices.len(), 3);
    }

    #[test]
    fn one_person_under_two_offices_is_one_speaker_and_two_of_a_family_are_two() {
        let one = speakers_of(&[
            "وقالت رئيسة فرق الإغاثة سيلا مورند: «أنزلنا الركاب بالحبال».",
            "وقالت القائدة سيلا مورند: «كان الأطفال أكثر شجاعة من الكبار».",
        ]);
        assert_eq!(one.len(), 1, "{one:?}");
        let two = speakers_of(&[
            "وقال وزير النقل أورين كاستل: «أنزلنا الركاب بالحبال».",
            "وقالت الطبيبة ليانا كاستل: «كان الأطفال أكثر شجاعة من الكبار».",
        ]);
        assert_eq!(two.len(), 2, "{two:?}");
    }
}
