//! Who speaks in an English or French sentence.
//!
//! The subject stands before its verb (Kastel said, Mme Hale a déclaré), with an apposition between them (Tomar Velin,
//! the union's president, told), or, where the quotation comes first, after it (said Kastel, a déclaré le ministre). A
//! **label** is the noun phrase as it stands: a name with the title right before it ("transport minister Orin Kastel"),
//! or a common noun with its article ("the ministry", "la famille"). Where a comma parts title and name, the name
//! alone is the label. A pronoun is no label.
//!
//! What it does not do: parse. Where neither a capital nor an article shows where a phrase begins, there is no label.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::Language;
use super::super::words::Word;
use super::scene::{Scene, set};
use super::verbs::{Kind, Verb};
use crate::article::Span;

/// Words of a noun phrase before or after a verb, at the most.
const LONGEST_LABEL: usize = 9;

/// Words of an apposition between a name and its verb, at the most.
const LONGEST_APPOSITION: usize = 12;

/// Words in lower case that belong to a name: Ursula von der Leyen, Ahmed al-Rashid.
static PARTICLES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("de du des da di del della von van der den bin ibn ben el al la le ter dos"));

static DETERMINERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("the a an his her their its our this that these those another one some several many other both \
         le la les l' l un une des du de d ce cet cette ces son sa ses leur leurs notre nos plusieurs quelques certains certaines deux trois")
});

/// Words that a noun phrase may have in lower case between its article and its last noun.
static LINKS: LazyLock<HashSet<&str>> = LazyLock::new(|| set("of for de du des d la le les l et and"));

static ENGLISH_BETWEEN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("has had have also later then then again repeatedly publicly recently previously earlier however once already \
         was is were been be would will did does could to angrily quietly simply reportedly flatly openly")
});

static FRENCH_BETWEEN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "a ont avait avaient aura s est sont était étaient aussi également encore déjà ensuite alors notamment ainsi l lui leur y en ne \
         même toutefois cependant nous se n m vient tient tenu à d plus finalement",
    )
});

static PRONOUNS: LazyLock<HashSet<&str>> = LazyLock::new(|| set("he she they it il elle ils elles celui celle ce"));

/// Pronouns that are one's own, or nobody's: no carried speaker stands for them.
static OTHERS: LazyLock<HashSet<&str>> = LazyLock::new(|| set("i we you je j nous vous on who qui which that dont"));

static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "minister president premier chancellor secretary spokesman spokeswoman spokesperson leader chief head director chairman \
         chairwoman chair mayor governor senator judge captain general colonel commander officer official analyst expert professor \
         doctor lawyer attorney prosecutor king queen prince princess ambassador envoy deputy coach founder owner manager resident \
         author economist historian activist councillor commissioner boss editor negotiator mediator candidate negociateur \
         ministre président présidente chancelier secrétaire porte parole dirigeant dirigeante chef cheffe directeur directrice \
         maire gouverneur sénateur sénatrice juge capitaine général colonel commandant responsable analyste expert experte \
         professeur professeure docteur médecin avocat avocate procureur procureure roi reine ambassadeur ambassadrice émissaire \
         député députée entraîneur fondateur fondatrice patron patronne historien économiste militant militante conseiller conseillère \
         commissaire éditeur négociateur médiateur médiatrice candidat candidate homologue habitant habitante préfet préfète",
    )
});

/// Adverbs and words of time between a verb and the subject after it: a annoncé mercredi sa famille.
static AFTER_VERB: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier soir matin aujourd hui également aussi encore notamment ensuite \
         monday tuesday wednesday thursday friday saturday sunday yesterday today later",
    )
});

/// Nouns that are forms of verbs too; after an article they are nouns.
static ALSO_NOUNS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "claims claim demands demand requests request reports report comments comment remarks remark calls call states notes note \
         warning threat threats pledge pledges promises promise vows praise blame appeals appeal replies reply tells thanks \
         critique critiques annonce annonces demande demandes menace menaces alerte alertes note notes réplique riposte promesse \
         écrit écrits dit refus condamne réponse réponses estime confie invite reproche reproches regrette répond résume \
         slam slams post posts tweet tweets joke jokes guess hope hopes fear fears",
    )
});

/// Whether a form that may be a noun is one where it stands.
pub(super) fn is_noun(scene: &Scene, at: usize, previous: Option<&Word>) -> bool {
    let word = &scene.words[at];
    let raw = word.span.of(scene.text);
    let is_elided = raw.chars().count() > word.folded.chars().count() && raw.starts_with(['l', 'L', 'd', 'D']);
    // "the United States"
    if word.is_capital && previous.is_some_and(|word| word.is_capital) {
        return true;
    }
    if !ALSO_NOUNS.contains(word.folded.as_str()) {
        return false;
    }
    let is_determined = |word: &Word| {
        let folded = word.folded.as_str();
        let owns = word.span.of(scene.text).ends_with("'s") || word.span.of(scene.text).ends_with("’s");
        // in French le and les before a verb are pronouns (il les critique), la and une hardly
        (is_determiner(scene, folded) && !matches!(folded, "les" | "l" | "that" | "this" | "one" | "son"))
            || owns
            || matches!(
                folded,
                "in" | "on"
                    | "with"
                    | "no"
                    | "of"
                    | "more"
                    | "such"
                    | "under"
                    | "any"
                    | "par"
                    | "sous"
                    | "sur"
                    | "en"
                    | "sans"
            )
    };
    is_elided || previous.is_some_and(is_determined)
}

/// Whether a word begins a noun phrase; "a" does so in English and is a verb in French.
fn is_determiner(scene: &Scene, folded: &str) -> bool {
    DETERMINERS.contains(folded) && (folded != "a" || scene.knowledge.language() == Language::English)
}

/// What a noun phrase beside a verb turns out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    /// Somebody named.
    Named(Span),
    /// A pronoun, which stands for somebody named before.
    Pronoun,
    /// Nothing that can be read.
    Unknown,
}

/// What a sentence says of a verb's subject.
pub(super) struct Reader<'s, 't> {
    pub scene: &'s Scene<'t>,
}

impl Reader<'_, '_> {
    fn word(&self, at: usize) -> &Word {
        &self.scene.words[at]
    }

    fn folded(&self, at: usize) -> &str {
        &self.scene.words[at].folded
    }

    fn gap(&self, at: usize) -> &str {
        self.scene.gap(at)
    }

    /// The gap without a quotation in it, comma or not.
    fn has_comma(&self, at: usize) -> bool {
        self.gap(at).trim_start().starts_with([',', '–', '—', '(', '-'])
            || self.gap(at).trim_end().ends_with([',', '–', '—', ')'])
    }

    fn is_name(&self, at: usize) -> bool {
        self.word(at).is_capital && !self.is_function(at)
    }

    fn is_function(&self, at: usize) -> bool {
        let folded = self.folded(at);
        let is_initial = folded.chars().count() == 1 && self.word(at).is_capital && self.gap(at).starts_with('.');
        !is_initial && self.scene.knowledge.is_function_word(folded)
    }

    /// The subject that stands before the verb in the words from `start`.
    pub fn before(&self, verb: &Verb, start: usize) -> Subject {
        let between: &HashSet<&str> =
            if self.scene.knowledge.language() == Language::English { &ENGLISH_BETWEEN } else { &FRENCH_BETWEEN };
        let mut end = verb.words.start;
        while end > start && self.scene.touches_next(end - 1) {
            let folded = self.folded(end - 1);
            let is_adverb = folded.len() > 4 && (folded.ends_with("ly") || folded.ends_with("ment"));
            if PRONOUNS.contains(folded) {
                return Subject::Pronoun;
            }
            if (!between.contains(folded) && !is_adverb) || self.word(end - 1).is_capital {
                break;
            }
            end -= 1;
        }
        if end == start {
            return Subject::Unknown;
        }
        let folded = self.folded(end - 1);
        if self.scene.touches_next(end - 1) {
            if matches!(folded, "who" | "qui") && end > start + 1 {
                return self.ending_at(start, end - 1).map_or(Subject::Unknown, Subject::Named);
            }
            if OTHERS.contains(folded) || matches!(folded, "and" | "et" | "or" | "but") {
                return Subject::Unknown;
            }
            return self.phrase_before(start, end).map_or(Subject::Unknown, Subject::Named);
        }
        if self.has_comma(end - 1) {
            return self.before_apposition(start, end).map_or(Subject::Unknown, Subject::Named);
        }
        Subject::Unknown
    }

    /// "Tomar Velin, the union's president, told": the phrase before the comma before the apposition.
    fn before_apposition(&self, start: usize, end: usize) -> Option<Span> {
        let from = start.max(end.saturating_sub(LONGEST_APPOSITION));
        let comma = (from..end - 1).rev().find(|at| !self.scene.touches_next(*at) && self.has_comma(*at))?;
        let inner = self.name_from(comma + 1, end);
        let outer = self.phrase_before(start, comma + 1);
        let outer_is_name = self.is_name(comma);
        // "Le ministre des Transports, Orin Kastel, a déclaré": of the two the one that is a name
        match (inner, outer) {
            (Some(inner), _) if !outer_is_name || self.scene.words[comma].folded.len() < 2 => Some(inner),
            (Some(inner), Some(outer)) if TITLES.iter().any(|title| has_word(outer.of(self.scene.text), title)) => {
                Some(inner)
            }
            (_, outer) => outer,
        }
    }

    /// The phrase that a comma or a word like "who" follows.
    fn ending_at(&self, start: usize, end: usize) -> Option<Span> {
        self.phrase_before(start, end)
    }

    /// The names that begin at a word, all of them up to `end`.
    fn name_from(&self, at: usize, end: usize) -> Option<Span> {
        let last = self.name_run(at, end)?;
        (last + 1 == end).then(|| self.scene.label(at, last))
    }

    /// The last word of the name that begins at `at`.
    fn name_run(&self, at: usize, end: usize) -> Option<usize> {
        if at >= end || !self.is_name(at) {
            return None;
        }
        let mut last = at;
        let mut next = at + 1;
        while next < end && next < at + LONGEST_LABEL && self.scene.touches_next(next - 1) {
            if self.is_name(next) {
                last = next;
            } else if !PARTICLES.contains(self.folded(next)) {
                break;
            }
            next += 1;
        }
        Some(last)
    }

    /// The noun phrase that ends right before the word `end`.
    fn phrase_before(&self, start: usize, end: usize) -> Option<Span> {
        let last = end.checked_sub(1).filter(|last| *last >= start)?;
        if PRONOUNS.contains(self.folded(last)) || OTHERS.contains(self.folded(last)) {
            return None;
        }
        let goes_back =
            |first: usize| first > start && last - (first - 1) < LONGEST_LABEL && self.scene.touches_next(first - 1);
        let mut first = end;
        if self.is_name(last) {
            first = last;
            while goes_back(first) && (self.is_name(first - 1) || self.is_particle(start, first - 1)) {
                first -= 1;
            }
        }
        let name = first;
        // what stands in lower case before: a title, or a common noun up to its article
        let mut has_title = false;
        let mut whole = None;
        while (first == end || goes_back(first)) && first > start {
            let folded = self.folded(first - 1);
            if first < end && !self.scene.touches_next(first - 1) {
                break;
            }
            if is_determiner(self.scene, folded) && !self.is_link(start, first - 1) {
                first -= 1;
                whole = (name == end || has_title).then(|| self.scene.label(first, last));
                // "a spokesman for | the ministry": what "for" ties on has its own article
                let is_tied = goes_back(first) && self.is_link(start, first - 1);
                if !is_tied || matches!(self.folded(first - 1), "and" | "et") {
                    break;
                }
                continue;
            }
            let is_plain = !self.is_function(first - 1) || self.is_link(start, first - 1);
            if !is_plain || self.word(first - 1).is_number {
                break;
            }
            has_title |= TITLES.contains(folded);
            first -= 1;
            if name < end && self.word(first).is_capital && !has_title {
                break;
            }
        }
        if whole.is_some() {
            return whole;
        }
        if name < end {
            if has_title && first < name {
                // "Kadmora's transport minister Orin Kastel"
                return Some(self.scene.label(first, last));
            }
            return Some(self.scene.label(name, last));
        }
        // "officials said": a bare plural at the head of its clause
        let is_bare = first == last
            && (first == start || !self.scene.touches_next(first - 1))
            && self.folded(last).ends_with('s')
            || (first < end && is_body(self.folded(last)) && (first == start || !self.scene.touches_next(first - 1)));
        is_bare.then(|| self.scene.label(first, last))
    }

    fn is_particle(&self, start: usize, at: usize) -> bool {
        at > start && PARTICLES.contains(self.folded(at)) && self.is_name(at - 1) && self.scene.touches_next(at - 1)
    }

    /// "of", "de la" inside a noun phrase, with a noun before.
    fn is_link(&self, start: usize, at: usize) -> bool {
        LINKS.contains(self.folded(at))
            && at > start
            && self.scene.touches_next(at - 1)
            && (!self.is_function(at - 1) || matches!(self.folded(at - 1), "de" | "of" | "for" | "et"))
    }

    /// The subject after the verb: "said Kastel", "a déclaré mercredi la famille de la victime".
    pub fn after(&self, verb: &Verb, end: usize) -> Subject {
        let mut at = verb.words.end;
        if at >= end || !self.joins(at - 1) {
            return Subject::Unknown;
        }
        // a-t-il, dit-elle
        for next in at..end.min(at + 2) {
            if PRONOUNS.contains(self.folded(next))
                && self.gap(next - 1).trim().trim_matches(['-', '‑', '–']).is_empty()
            {
                return Subject::Pronoun;
            }
            if self.folded(next) != "t" {
                break;
            }
        }
        while at < end && self.scene.touches_next(at - 1) && AFTER_VERB.contains(self.folded(at)) {
            at += 1;
        }
        at = self.past_adjunct(at, end);
        if at >= end || !self.scene.touches_next(at - 1) {
            return Subject::Unknown;
        }
        self.phrase_from(at, end).map_or(Subject::Unknown, Subject::Named)
    }

    fn joins(&self, at: usize) -> bool {
        self.scene.touches_next(at) || self.gap(at).trim() == "-"
    }

    /// "a réagi dans un communiqué l'Association": a short phrase with a preposition between verb and subject.
    fn past_adjunct(&self, at: usize, end: usize) -> usize {
        if self.scene.knowledge.language() != Language::French || at + 2 >= end {
            return at;
        }
        let is_adjunct = matches!(self.folded(at), "dans" | "sur" | "à" | "devant" | "au" | "lors");
        if !is_adjunct {
            return at;
        }
        let begins = |next: usize| {
            let raw = self.word(next).span.of(self.scene.text).to_lowercase();
            (is_determiner(self.scene, self.folded(next)) && !matches!(self.folded(next), "de" | "des" | "du" | "d"))
                || raw.starts_with("l'")
                || raw.starts_with("l’")
                || self.is_name(next)
        };
        (at + 2..end.min(at + 5))
            .find(|next| {
                self.scene.touches_next(next - 1) && begins(*next) && !is_determiner(self.scene, self.folded(next - 1))
            })
            .unwrap_or(at)
    }

    /// The noun phrase that begins at a word; the name alone where a comma parts it from a title.
    pub fn phrase_from(&self, at: usize, end: usize) -> Option<Span> {
        if let Some(last) = self.name_run(at, end) {
            return Some(self.scene.label(at, last));
        }
        let mut next = at;
        let mut last = None;
        let raw = self.word(at).span.of(self.scene.text);
        let is_elided = raw.starts_with("l'") || raw.starts_with("l’");
        let is_determined =
            is_determiner(self.scene, self.folded(at)) && !matches!(self.folded(at), "de" | "d" | "that" | "des");
        let is_titled = TITLES.contains(self.folded(at)) || (at + 1 < end && TITLES.contains(self.folded(at + 1)));
        if !is_elided && !is_determined && !is_titled && !is_body(self.folded(at)) {
            return None;
        }
        if is_determined {
            next += 1;
        }
        while next < end && next < at + LONGEST_LABEL && (next == at || self.scene.touches_next(next - 1)) {
            if let Some(run) = self.name_run(next, end) {
                last = Some(run);
                next = run + 1;
                // after a name only "of the" goes on with the phrase
                if next < end && !matches!(self.folded(next), "of" | "de" | "du" | "des") {
                    break;
                }
                continue;
            }
            let is_link = LINKS.contains(self.folded(next))
                || (next > at && self.folded(next - 1) == "of" && self.folded(next) == "the");
            if (self.is_function(next) && !is_link)
                || AFTER_VERB.contains(self.folded(next))
                || self.word(next).is_number
            {
                break;
            }
            if !is_link {
                last = Some(next);
            }
            next += 1;
        }
        let last = last?;
        if last + 1 < end
            && self.gap(last).trim() == ","
            && !self.is_name(last)
            && let Some(run) = self.name_run(last + 1, end)
        {
            return Some(self.scene.label(last + 1, run));
        }
        Some(self.scene.label(at, last))
    }

    /// The subject of the sentence, where it is a name: "Orin Kastel struck", "Son homologue, Orin Kastel, s'est montré".
    pub fn of_sentence(&self, start: usize, end: usize) -> Option<Span> {
        if start >= end {
            return None;
        }
        if self.is_name(start) || (self.word(start).is_capital && TITLES.contains(self.folded(start))) {
            let run = self.name_run(start, end)?;
            let is_full = run > start || self.scene.count(self.folded(start)) > 1;
            return is_full.then(|| self.scene.label(start, run));
        }
        // a name set off by commas after a title, or right behind one
        let comma = (start..end.min(start + LONGEST_LABEL)).find(|at| !self.scene.touches_next(*at))?;
        let title = (start..=comma).any(|at| TITLES.contains(self.folded(at)));
        if !title {
            return None;
        }
        if self.is_name(comma) && is_determiner(self.scene, self.folded(start)) {
            return self.phrase_before(start, comma + 1);
        }
        let run = self.name_run(comma + 1, end)?;
        Some(self.scene.label(comma + 1, run))
    }

    /// Who stands right before a colon that a quotation follows, from the start of the sentence.
    pub fn before_colon(&self, start: usize, end: usize) -> Option<Span> {
        let run = self.name_run(start, end)?;
        if run + 1 == end {
            return Some(self.scene.label(start, run));
        }
        // "Nila Brast, a barge captain: “…”"
        (self.gap(run).trim() == ",").then(|| self.scene.label(start, run))
    }

    /// "according to the ministry", "selon Orin Kastel": the label after such words, if they begin at `at`.
    pub fn according(&self, at: usize, end: usize) -> Option<Span> {
        let next = |n: usize| (at + n < end).then(|| self.folded(at + n));
        let label = match (self.scene.knowledge.language(), self.folded(at), next(1)) {
            (Language::English, "according", Some("to")) => at + 2,
            (Language::English, "words", Some("of")) => at + 2,
            (Language::French, "selon", _) => at + 1,
            (Language::French, "après", _)
                if self.word(at).span.of(self.scene.text).to_lowercase().starts_with('d') =>
            {
                at + 1
            }
            (Language::French, "dires", Some("de" | "du" | "des")) => at + 2,
            _ => return None,
        };
        (label < end).then(|| self.phrase_from(label, end)).flatten()
    }

    /// "quoted Kastel as saying": who stands between.
    pub fn relayed(&self, verb: &Verb, start: usize, end: usize) -> Option<Span> {
        let at = verb.words.start;
        let is_relay = |folded: &str| matches!(folded, "quoted" | "quoting" | "cited" | "citing" | "quotes" | "cites");
        if is_relay(self.folded(at)) {
            let says = (at + 1..end.min(at + LONGEST_LABEL)).any(|at| self.folded(at) == "as");
            return says.then(|| self.phrase_from(at + 1, end)).flatten();
        }
        let is_saying = verb.kind == Kind::Participle && at > start && self.folded(at - 1) == "as";
        let from = (start.max(at.saturating_sub(LONGEST_LABEL))..at).rev().find(|at| is_relay(self.folded(*at)));
        from.filter(|_| is_saying).and_then(|from| self.phrase_from(from + 1, at))
    }
}

/// Bodies and groups that speak without an article.
fn is_body(folded: &str) -> bool {
    matches!(
        folded,
        "police"
            | "officials"
            | "parliament"
            | "prosecutors"
            | "organisers"
            | "organizers"
            | "witnesses"
            | "residents"
            | "authorities"
    )
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part.to_lowercase() == word)
}
