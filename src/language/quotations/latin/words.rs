//! Words that tell in an English or French sentence where a noun phrase begins and ends, and what may stand between subject
//! and verb. All folded.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::scene::{Scene, set};
use crate::language::Language;

/// Words in lower case that belong to a name: Ursula von der Leyen, Ahmed al-Rashid.
pub(super) static PARTICLES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("de du des da di del della von van der den bin ibn ben el al la le ter dos"));

pub(super) static DETERMINERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("the a an his her their its our this that these those another one some several many other both \
         le la les l' l un une des du de d ce cet cette ces son sa ses leur leurs notre nos plusieurs quelques certains certaines deux trois")
});

/// Words that a noun phrase may have in lower case between its article and its last noun.
pub(super) static LINKS: LazyLock<HashSet<&str>> = LazyLock::new(|| set("of for de du des d la le les l et and"));

/// Words that a clause with its own subject begins with.
pub(super) static CLAUSE_HEADS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("what that as because while when where if although though but and after before que quand si mais car lorsque")
});

pub(super) static ENGLISH_BETWEEN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("has had have also later then then again repeatedly publicly recently previously earlier however once already \
         was is were been be would will did does could to angrily quietly simply reportedly flatly openly since now even only never \
         just always often still long immediately swiftly")
});

pub(super) static FRENCH_BETWEEN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "a ont avait avaient aura s est sont était étaient aussi également encore déjà ensuite alors notamment ainsi l lui leur y en ne \
         même toutefois cependant nous se n m vient tient tenu à d plus finalement",
    )
});

/// French auxiliaries of the tenses that report.
pub(super) static AUXILIARIES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("a ont avait avaient aura auront ait ayant est sont était étaient ai avons fut furent"));

/// English participles that name their object, which their passive has as subject: the port was described as “closed” by.
pub(super) static NAMING: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "described called dubbed labelled labeled branded likened termed quoted condemned criticised criticized denounced praised hailed dismissed",
    )
});

pub(super) static PRONOUNS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("he she they it il elle ils elles celui celle ce"));

/// Pronouns that are one's own, or nobody's: no carried speaker stands for them.
pub(super) static OTHERS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("i we you je j nous vous on who qui which that dont"));

pub(super) static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "minister president premier chancellor secretary spokesman spokeswoman spokesperson leader chief head director chairman \
         chairwoman chair mayor governor senator judge captain general colonel commander officer official analyst expert professor \
         doctor lawyer attorney prosecutor king queen prince princess ambassador envoy deputy coach founder owner manager resident \
         mp mep congressman congresswoman lawmaker volunteer farmer teacher nurse scientist researcher \
         owner carpenter mechanic nurse grower driver shopkeeper banker captain author economist historian activist councillor commissioner boss editor negotiator mediator candidate negociateur \
         ministre président présidente chancelier secrétaire porte parole dirigeant dirigeante chef cheffe directeur directrice \
         maire gouverneur sénateur sénatrice juge capitaine général colonel commandant responsable analyste expert experte \
         professeur professeure docteur médecin avocat avocate procureur procureure roi reine ambassadeur ambassadrice émissaire \
         député députée entraîneur fondateur fondatrice patron patronne historien économiste militant militante conseiller conseillère \
         agriculteur agricultrice chercheur chercheuse voisin voisine proviseur proviseure hydrologue syndicaliste éleveur éleveuse vice \
         bâtonnier bâtonnière wali élu élue syndicat grossiste commerçant commerçante restaurateur éleveuse maraîcher \
         pharmacienne pharmacien infirmier infirmière enseignant enseignante juge-président avocate commissaire éditeur négociateur médiateur médiatrice candidat candidate homologue habitant habitante préfet préfète",
    )
});

/// Adverbs and words of time between a verb and the subject after it: a annoncé mercredi sa famille.
pub(super) static AFTER_VERB: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier soir matin aujourd hui également aussi encore notamment ensuite \
         monday tuesday wednesday thursday friday saturday sunday yesterday today later",
    )
});

/// Whether a word begins a noun phrase; "a" does so in English and is a verb in French.
pub(super) fn is_determiner(scene: &Scene, folded: &str) -> bool {
    DETERMINERS.contains(folded) && (folded != "a" || scene.knowledge.language() == Language::English)
}

/// Bodies and groups that speak without an article.
pub(super) fn is_body(folded: &str) -> bool {
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
