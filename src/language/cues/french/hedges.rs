//! The words of French that hedge.

use super::super::CueReason::*;
use super::super::Neighbour::{After, Before, Test};
use super::super::{Around, Entries, Neighbour};

/// What makes an adjective of a word that is also a participle: *le prétendu complot* against *il a prétendu*.
const DETERMINERS: &[Neighbour] =
    &[Before("le la les un une des ce cet cette ces son sa ses leur leurs de du au aux deux trois quatre plusieurs")];

/// Past participles that do not end in -é.
const PARTICIPLES: &str = "eu eue été fait faite faits faites dit dite dits dites pris prise prises mis mise mises remis remise \
    transmis transmise promis promise commis commise compromis appris apprise compris repris reprise surpris entrepris \
    reçu reçue reçus reçues perdu perdue perdus perdues vu vue vus vues tenu tenue tenus tenues obtenu obtenue obtenus \
    vendu vendue vendus vendues rendu rendue rendus rendues entendu répondu répandu étendu attendu attendue défendu descendu \
    venu venue venus venues devenu devenue intervenu intervenue parvenu prévenu survenu survenue convenu retenu retenue \
    retenus maintenu maintenue soutenu soutenue détenu détenue détenus contenu couru parcouru disparu disparue disparus \
    apparu apparue vécu connu connue connus reconnu reconnue battu abattu abattue abattus combattu interrompu conclu conclue \
    conclus exclu exclue exclus élu élue élus lu bu cru vaincu convaincu ouvert ouverte ouverts couvert découvert découverte \
    découverts offert offerte offerts souffert mort morte morts écrit écrite inscrit souscrit décrit prescrit interdit interdite \
    contredit prédit conduit conduite conduits produit produite produits détruit détruite détruits construit construite \
    introduit réduit réduite traduit séduit instruit cuit fini subi subie subis fui enfui enfuie enfuis réussi choisi choisie \
    choisis saisi saisie saisis trahi agi réagi fourni fournie fournis fournies rempli établi établie averti avertie sorti sortie \
    sortis parti partie partis menti senti ressenti consenti servi suivi suivie poursuivi poursuivie puni puni rejoint atteint \
    atteinte contraint contrainte éteint plaint joint craint acquis acquise conquis assis investi blanchi péri failli envahi \
    garanti ralenti bondi surgi franchi";

/// Participles behind which *aurait* regrets or wishes: *aurait pu*, *aurait dû*, *aurait souhaité*.
const UNREAL: &str = "pu dû voulu fallu aimé souhaité préféré mérité suffi désiré";

/// Nouns in -é that stand right behind the verb: *aurait autorité*.
const NOUNS: &str = "autorité liberté priorité qualité difficulté";

/// Words that may stand between the auxiliary and its participle.
const BETWEEN: &str = "également aussi notamment ainsi déjà même bien alors ensuite finalement en outre \
    ailleurs encore abord par conséquent cependant toutefois donc récemment volontairement délibérément secrètement \
    tous toutes tout rien";

fn has(list: &str, folded: &str) -> bool {
    list.split_whitespace().any(|word| word == folded)
}

/// Whether a conditional passes on what others say: with a past participle, in a sentence without a condition (*si*, *sans*,
/// *sinon*). *serait* and *seraient* with a participle are a rumour only where no *que* stands before them: *a annoncé que le
/// vote serait organisé* tells what was to come.
///
/// It is not told from a future of the past in *aurait*, which news hardly uses: *il a promis que tout aurait été fait*.
fn is_rumour(around: &Around) -> bool {
    let participle = (1..).map_while(|step| around.after(step)).find(|word| !has(BETWEEN, &word.folded));
    let is_participle = participle.is_some_and(|word| {
        let ends = ["é", "ée", "és", "ées"].iter().any(|end| word.folded.ends_with(end));
        (ends || has(PARTICIPLES, &word.folded)) && !has(UNREAL, &word.folded) && !has(NOUNS, &word.folded)
    });
    let is_conditioned = around.words.iter().any(|word| {
        let raw = word.span.of(around.text).to_lowercase();
        has("si sinon sans faute quand lorsque", &raw) || raw.starts_with("s'il") || raw.starts_with("s’il")
    });
    let is_future = around.words[around.from].folded.starts_with("ser")
        && around.words[..around.from].iter().any(|word| {
            let raw = word.span.of(around.text).to_lowercase();
            raw == "que" || raw.starts_with("qu'") || raw.starts_with("qu’")
        });
    is_participle && !is_conditioned && !is_future
}

/// Those that hedge.
pub(super) const HEDGES: &[Entries] = &[
    Entries::always(
        Possible,
        "peut-être; éventuellement; possiblement; potentiellement; il est possible que; il se peut que; il se pourrait que; \
         pourrait, pourraient",
    ),
    Entries::only(Possible, "possible, possibles", &[Before("un une son sa leur cette ce cet deux")], &[]),
    Entries::always(
        Likely,
        "probablement; probable, probables; sans doute; vraisemblablement; selon toute vraisemblance; selon toute probabilité; \
         sûrement; plausible, plausibles; il y a fort à parier; tout porte à croire; tout laisse penser; a priori",
    ),
    Entries::always(
        Seeming,
        "semble, semblent, semblait, semblaient, semblerait; apparemment; en apparence; à première vue; il paraît que, \
         paraît-il; on dirait, on aurait dit; donne impression, donnent impression, donne le sentiment; comme si",
    ),
    Entries::only(Conditional, "aurait, auraient, serait, seraient", &[Test(is_rumour)], &[After("eu+#")]),
    Entries::always(
        Hearsay,
        "on dit que, dit-on; il se dit que; à en croire; rumeur, rumeurs; non confirmé, non confirmée, non confirmés, non confirmées; \
         non vérifié, non vérifiée, non vérifiés, non vérifiées; ouï-dire; bruits de couloir; de manière indépendante, de source \
         indépendante; selon des informations non confirmées; passe pour, passent pour",
    ),
    Entries::always(
        Alleged,
        "prétendument; allégation, allégations; supposément; prétexte, prétextes, sous prétexte de, sous prétexte que; sous couvert \
         de; au motif que; allégué, alléguée, allégués, alléguées",
    ),
    Entries::only(Alleged, "prétendu, prétendue, prétendus, prétendues", DETERMINERS, &[]),
    Entries::only(
        Alleged,
        "supposé, supposée, supposés, supposées",
        &[Before("le la les un une des ce cette ces son sa ses")],
        &[],
    ),
    Entries::always(
        Suspected,
        "présumé, présumée, présumés, présumées; soupçonné, soupçonnée, soupçonnés, soupçonnées; suspecté, suspectée, suspectés, \
         suspectées; suspect, suspecte, suspects, suspectes",
    ),
];
