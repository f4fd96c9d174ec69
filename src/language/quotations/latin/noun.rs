//! Whether a form of a reporting verb is a noun where it stands: the claims, la demande.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::scene::{Scene, set};
use super::words::is_determiner;
use crate::language::words::Word;

/// Nouns that are forms of verbs too; after an article they are nouns.
static ALSO_NOUNS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "claims claim demands demand requests request reports report comments comment remarks remark calls call states notes note \
         warning threat threats pledge pledges promises promise vows praise blame appeals appeal replies reply tells thanks \
         critique critiques annonce annonces demande demandes menace menaces alerte alertes note notes réplique riposte promesse \
         écrit écrits dit refus condamne réponse réponses estime confie invite reproche reproches regrette répond résume \
         pointe souffle answer answers slam slams post posts tweet tweets joke jokes guess hope hopes fear fears",
    )
});

/// Whether a form that may be a noun is one where it stands.
pub(in crate::language::quotations) fn is_noun(scene: &Scene, at: usize, previous: Option<&Word>) -> bool {
    let word = &scene.words[at];
    let raw = word.span.of(scene.text);
    let is_elided = raw.chars().count() > word.folded.chars().count() && raw.starts_with(['l', 'L', 'd', 'D']);
    // "the so-called"
    if word.folded == "called" && previous.is_some_and(|word| word.folded == "so") {
        return true;
    }
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
