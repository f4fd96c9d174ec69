//! The subject of each reporting verb of a sentence: beside it, taken over from an earlier verb, or the speaker before.

use std::ops::Range;

use super::super::arabic::{self, Gender};
use super::super::latin::Subject;
use super::super::verbs::{Kind, Verb};
use super::{Memory, Reader, Told, Voice, is_quiet};

/// Whether a verb may have a subject of this gender, where either may show none.
pub(super) fn agree(verb: Option<Gender>, subject: Option<Gender>) -> bool {
    verb.is_none() || subject.is_none() || verb == subject
}

impl Told<'_, '_, '_> {
    /// The subject that stands beside a verb.
    pub(super) fn beside(&self, n: usize) -> Option<Voice> {
        let verb = &self.verbs[n];
        let Range { start, end } = self.words();
        match self.reader {
            Reader::Arabic(reader) => {
                let label = reader.beside(verb, &self.verbs, start, end)?;
                let first = self.scene.words.partition_point(|word| word.span.start < label.start);
                // the verb before many is singular
                let many = reader.label_gender(first).filter(|gender| *gender == Gender::They);
                Some(self.voice(label, many.or(arabic::gender(self.scene, verb))))
            }
            Reader::Latin(reader) => {
                if let Some(label) = reader.relayed(verb, start, end) {
                    return Some(self.voice(label, None));
                }
                if let Some(label) = reader.agent(verb, end) {
                    return Some(self.voice(label, None));
                }
                // "…, adding": has the subject of its sentence
                let is_bare =
                    verb.kind == Kind::Participle && (reader.follows_comma(verb, start) || reader.is_infinitive(verb));
                if is_bare || reader.is_passive(verb, start) {
                    return None;
                }
                let subject = match reader.before(verb, start) {
                    // "…," said Kastel: only after a quotation, a comma or at the head of the sentence
                    Subject::Unknown if self.is_inverted(verb) => reader.after(verb, end),
                    Subject::Unknown if reader.follows_comma(verb, start) => reader.after_comma(verb, end),
                    subject => subject,
                };
                match subject {
                    Subject::Named(label) => Some(self.voice(label, None)),
                    _ => None,
                }
            }
        }
    }

    /// Whether nothing of its clause stands before the verb, so that its subject stands after it.
    fn is_inverted(&self, verb: &Verb) -> bool {
        let mut first = verb.words.start;
        // "a déclaré", "s'est félicité": the auxiliary belongs to the verb
        while first > self.frame.words.start
            && self.scene.touches_next(first - 1)
            && matches!(
                self.scene.words[first - 1].folded.as_str(),
                "a" | "ont"
                    | "avait"
                    | "avaient"
                    | "s"
                    | "est"
                    | "sont"
                    | "encore"
                    | "aussi"
                    | "également"
                    | "notamment"
                    | "ainsi"
                    | "lui"
            )
        {
            first -= 1;
        }
        let from = self.scene.words[first].span.start;
        first == self.frame.words.start
            || self.scene.incises.iter().any(|incise| incise.start == from)
            || self.scene.quotes.iter().any(|quote| {
                quote.span.end <= from
                    && self.scene.words[first - 1].span.end <= quote.span.start
                    && is_quiet(self.scene.text.get(quote.span.end..from).unwrap_or_default())
            })
    }

    /// The subject of a verb that has none beside it: an earlier verb's, the sentence's, or the speaker before.
    pub(super) fn inherited(&self, n: usize, memory: &Memory) -> Option<Voice> {
        let verb = &self.verbs[n];
        let earlier = self.subjects[..n].iter().rev().copied().flatten().next();
        let Range { start, end } = self.words();
        match self.reader {
            Reader::Arabic(reader) => {
                let gender = arabic::gender(self.scene, verb);
                let earlier = || self.subjects[..n].iter().rev().copied().flatten();
                if let Some(earlier) = earlier().find(|voice| agree(gender, voice.gender)) {
                    return Some(earlier);
                }
                // the verb before a plural subject is singular: أعرب أعضاء الوفد عن شكرهم، مثمنين
                if gender == Some(Gender::They) && verb.kind == Kind::Participle && earlier().next().is_some() {
                    return earlier().next();
                }
                let head = &self.scene.words[start].folded;
                let topic = reader.topic(start, verb.words.start).filter(|(_, shown)| agree(gender, *shown));
                if let Some((label, _)) = topic {
                    return Some(self.voice(label, gender));
                }
                let takes_sentence = verb.is_joined || verb.kind != Kind::Finite;
                let of_sentence = || reader.of_sentence(start, verb.words.start).map(|label| self.voice(label, gender));
                let continues = verb.kind == Kind::Finite || head.starts_with(['و', 'ف']);
                let goes_on = arabic::goes_on(&self.scene.words[verb.words.start].folded);
                let of_subject = || {
                    let near = |voice: &Voice| {
                        voice.frame + 1 == self.at
                            && voice.paragraph == self.frame.paragraph
                            && agree(gender, voice.gender)
                    };
                    memory.subject.filter(|voice| !goes_on && near(voice))
                };
                takes_sentence
                    .then(of_sentence)
                    .flatten()
                    .or_else(|| of_subject().filter(|_| continues))
                    .or_else(|| memory.voice(gender, self.frame.paragraph).filter(|_| continues))
            }
            Reader::Latin(reader) => {
                let is_pronoun = |subject: Subject| subject == Subject::Pronoun;
                let pronoun = is_pronoun(reader.before(verb, start))
                    || (self.is_inverted(verb) && is_pronoun(reader.after(verb, self.frame.words.end)));
                // "Qui ajoute, la voix brisée": goes on with whom the sentence before names
                let pronoun = pronoun || (reader.begins_with_who(start) && verb.words.start <= start + 2);
                let of_sentence = || reader.of_sentence(start, verb.words.start).map(|label| self.voice(label, None));
                if reader.is_passive(verb, start) {
                    None
                } else if pronoun {
                    let gender = reader.pronoun(verb, start, end);
                    let fits = |voice: &Voice| agree(gender, voice.gender);
                    let introduced = || {
                        // the first who speaks may have been introduced in the paragraph before
                        let is_first = memory.voices.is_empty();
                        let near = |voice: &Voice| {
                            voice.frame + 1 == self.at && (is_first || voice.paragraph == self.frame.paragraph)
                        };
                        memory.subject.filter(near).filter(fits)
                    };
                    let found = of_sentence().filter(fits).or_else(|| earlier.filter(fits)).or_else(introduced);
                    let found = found.or_else(|| memory.voice(gender, self.frame.paragraph));
                    found.map(|voice| Voice { gender: gender.or(voice.gender), ..voice })
                } else {
                    let takes_sentence = verb.kind == Kind::Participle
                        || self.is_conjoined(verb)
                        || (reader.follows_comma(verb, start) && !self.is_inverted(verb));
                    let before = || memory.voice(None, self.frame.paragraph).filter(|_| reader.goes_on(verb, start));
                    earlier.or_else(|| of_sentence().filter(|_| takes_sentence)).or_else(before)
                }
            }
        }
    }

    /// "arrived late and said"
    fn is_conjoined(&self, verb: &Verb) -> bool {
        (self.frame.words.start..verb.words.start)
            .rev()
            .take(3)
            .any(|at| matches!(self.scene.words[at].folded.as_str(), "and" | "et" | "puis" | "then" | "but" | "mais"))
    }
}
