//! French.
//!
//! Folding lowers case and takes off elided words (l', d', qu'); the stem is Snowball's (the crate `frostem`),
//! after which accents are dropped.
//!
//! ```
//! use muqabala::language::{Knowledge, french::French};
//! assert_eq!(French.fold("L’accord"), "accord");
//! assert_eq!(French.stem("négociations", &|_| false), French.stem("négociation", &|_| false));
//! ```

mod calendar;
mod counting;

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::dates::Calendar;
use super::numbers::Counting;
use super::site::SiteWords;
use super::{Cue, Knowledge, Language, VerbClass, credits, cue, fold, reporting};
use crate::article::Litter;

/// French.
pub struct French;

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::French));

/// What is written onto the next word with an apostrophe, longest first.
const ELIDED: [&str; 14] =
    ["lorsqu'", "puisqu'", "quoiqu'", "jusqu'", "qu'", "l'", "d'", "s'", "n'", "c'", "j'", "m'", "t'", "presqu'"];

impl Knowledge for French {
    fn language(&self) -> Language {
        Language::French
    }

    fn fold(&self, word: &str) -> String {
        fold::without_elided(fold::lower(word), &ELIDED)
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(STEMMER.stem(folded).as_ref(), folded)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles and references that stand inside a sentence
        &["m", "mm", "mme", "mmes", "mlle", "mgr", "dr", "pr", "me", "st", "ste", "gal", "cf", "env", "av", "apr", "bd"]
    }

    fn number_abbreviations(&self) -> &'static [&'static str] {
        &[
            "p", "pp", "art", "al", "vol", "chap", "fig", "no", "n", "janv", "févr", "juil", "sept", "oct", "nov",
            "déc", "tél",
        ]
    }

    fn final_abbreviations(&self) -> &'static [&'static str] {
        &["etc"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("janvier", 1),
            ("février", 2),
            ("mars", 3),
            ("avril", 4),
            ("mai", 5),
            ("juin", 6),
            ("juillet", 7),
            ("août", 8),
            ("aout", 8),
            ("septembre", 9),
            ("octobre", 10),
            ("novembre", 11),
            ("décembre", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn counting(&self) -> &'static Counting {
        &counting::COUNTING
    }

    fn calendar(&self) -> &'static Calendar {
        &calendar::CALENDAR
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        reporting::french::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::french::PHRASES
    }

    fn cues(&self) -> &'static super::cues::Cues {
        &super::cues::french::CUES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::french::NAMING
    }

    fn credits(&self) -> &'static credits::Credits {
        &credits::french::CREDITS
    }

    fn site_words(&self) -> &'static SiteWords {
        &SITE
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "le la les un une des du de au aux et ou mais donc or ni car si que qui quoi dont où ce cet cette ces ceci cela ça il \
     elle ils elles on nous vous je tu me te se lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos en y à \
     dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après dès lors comme ne pas plus moins \
     très tout toute tous toutes même aussi ainsi est sont était étaient être été a ont avait avaient avoir eu sera seront \
     serait fait faire peut doit selon quand quelque quelques autre autres chaque deux cependant afin alors"
        .split_whitespace()
        .collect()
});

/// One to sixteen, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("octante", 80),
    ("nonante", 90),
];

/// The words that these lists are made of; a word that the news uses as much is left out where a line of it could be text.
const SITE: SiteWords = SiteWords {
    address: "vous votre vos nous notre nos cliquez téléchargez suivez rejoignez recevez inscrivez abonnez \
        retrouvez découvrez acceptez profitez connectez",
    service: "newsletter newsletters lettre infolettre abonnement abonnements abonné abonnés inscription mail \
        courriel notifications alertes application appli cookies cookie confidentialité compte site \
        navigateur javascript whatsapp telegram chaîne podcast commentaires commentaire consentement \
        préférences traceurs",
    buttons: "partager partagez partage tweeter imprimer copier lien enregistrer sauvegarder envoyer commenter \
        réagir facebook twitter x whatsapp telegram linkedin messenger email mail e par sur écouter offrir \
        article cet favoris ajouter aux suivre",
    counted: "min mn minutes minute lecture vues vue commentaires commentaire partages temps de réactions",
    sections: "accueil actualité actualités monde politique économie société sport sports culture opinions idées \
        sciences santé planète vidéos vidéo international france europe afrique régions météo podcasts \
        rechercher recherche menu connexion abonnement abonner direct à la une",
    media: "journal quotidien gazette courrier dépêche tribune presse magazine hebdo hebdomadaire radio \
        télévision info infos actu actus écho voix nouvelles site",
    agencies: "afp reuters ap agence agences belga ats dpa",
    authors: "par auteur correspondant correspondante envoyé envoyée texte propos",
    sources: "source sources",
    published: "publié publiée paru parue posté créé rédigé date",
    updated: "mis mise modifié modifiée actualisé jour",
    pictures: "photo photos photographie image crédit crédits illustration archives cliché ©",
};

/// Each entry stands on the pages of several sites, and does not begin or make up a sentence of the news.
const LITTER: &[Cue] = &[
    cue("lire aussi", Start, Litter::Related),
    cue("à lire aussi", Start, Litter::Related),
    cue("lire la suite", Start, Litter::Related),
    cue("voir aussi", Start, Litter::Related),
    cue("à voir aussi", Start, Litter::Related),
    cue("lire également", Start, Litter::Related),
    cue("à lire également", Start, Litter::Related),
    cue("à lire", Start, Litter::Related),
    cue("lire plus", Start, Litter::Related),
    cue("lire notre", Start, Litter::Related),
    cue("sur le même sujet", Start, Litter::Related),
    cue("notre dossier", Start, Litter::Related),
    cue("retrouvez aussi", Start, Litter::Related),
    cue("pour aller plus loin", Start, Litter::Related),
    cue("sur le même sujet", Heading, Litter::Related),
    cue("sur le même thème", Heading, Litter::Related),
    cue("articles liés", Heading, Litter::Related),
    cue("articles similaires", Heading, Litter::Related),
    cue("articles associés", Heading, Litter::Related),
    cue("articles recommandés", Heading, Litter::Related),
    cue("les plus lus", Heading, Litter::Related),
    cue("les plus populaires", Heading, Litter::Related),
    cue("les articles les plus lus", Heading, Litter::Related),
    cue("le plus lu", Heading, Litter::Related),
    cue("les plus partagés", Heading, Litter::Related),
    cue("à découvrir", Heading, Litter::Related),
    cue("à découvrir aussi", Heading, Litter::Related),
    cue("à lire aussi", Heading, Litter::Related),
    cue("lire aussi", Heading, Litter::Related),
    cue("à lire également", Heading, Litter::Related),
    cue("à voir aussi", Heading, Litter::Related),
    cue("voir aussi", Heading, Litter::Related),
    cue("dans la même rubrique", Heading, Litter::Related),
    cue("dans la même catégorie", Heading, Litter::Related),
    cue("nos derniers articles", Heading, Litter::Related),
    cue("dernières actualités", Heading, Litter::Related),
    cue("derniers articles", Heading, Litter::Related),
    cue("dernières nouvelles", Heading, Litter::Related),
    cue("à la une", Heading, Litter::Related),
    cue("tendances", Heading, Litter::Related),
    cue("en continu", Heading, Litter::Related),
    cue("le fil info", Heading, Litter::Related),
    cue("fil info", Heading, Litter::Related),
    cue("vous aimerez aussi", Heading, Litter::Related),
    cue("vous pourriez aussi aimer", Heading, Litter::Related),
    cue("vous aimerez peut être", Heading, Litter::Related),
    cue("nos sélections", Heading, Litter::Related),
    cue("recommandé pour vous", Heading, Litter::Related),
    cue("pour aller plus loin", Heading, Litter::Related),
    cue("ailleurs sur le web", Heading, Litter::Related),
    cue("contenus sponsorisés", Heading, Litter::Related),
    cue("l essentiel", Heading, Litter::Related),
    cue("à ne pas manquer", Heading, Litter::Related),
    cue("partager", Start, Litter::Share),
    cue("partagez cet article", Start, Litter::Share),
    cue("copier le lien", Start, Litter::Share),
    cue("partager cet article", Start, Litter::Share),
    cue("partager sur", Start, Litter::Share),
    cue("partagez sur", Start, Litter::Share),
    cue("envoyer par e mail", Start, Litter::Share),
    cue("offrir cet article", Start, Litter::Share),
    cue("ajouter à vos favoris", Start, Litter::Share),
    cue("ajouter à mes favoris", Start, Litter::Share),
    cue("écouter cet article", Start, Litter::Share),
    cue("écouter l article", Start, Litter::Share),
    cue("imprimer", Whole, Litter::Share),
    cue("partage", Whole, Litter::Share),
    cue("taille du texte", Whole, Litter::Share),
    cue("écouter", Whole, Litter::Share),
    cue("sauvegarder", Whole, Litter::Share),
    cue("enregistrer", Whole, Litter::Share),
    cue("lien copié", Whole, Litter::Share),
    cue("publicité", Whole, Litter::Advert),
    cue("annonce", Whole, Litter::Advert),
    cue("annonces", Whole, Litter::Advert),
    cue("contenu sponsorisé", Whole, Litter::Advert),
    cue("pub", Whole, Litter::Advert),
    cue("sponsorisé", Whole, Litter::Advert),
    cue("publi rédactionnel", Whole, Litter::Advert),
    cue("partenaire", Whole, Litter::Advert),
    cue("fermer la publicité", Whole, Litter::Advert),
    cue("la suite après la publicité", Start, Litter::Advert),
    cue("la suite après cette publicité", Start, Litter::Advert),
    cue("publicité lire la suite", Start, Litter::Advert),
    cue("contenu proposé par", Start, Litter::Advert),
    cue("en partenariat avec", Start, Litter::Advert),
    cue("aller au contenu", Start, Litter::Navigation),
    cue("aller au menu", Start, Litter::Navigation),
    cue("abonnez vous", Start, Litter::Navigation),
    cue("abonnez vous à notre newsletter", Start, Litter::Navigation),
    cue("inscrivez vous", Start, Litter::Navigation),
    cue("inscrivez vous à notre newsletter", Start, Litter::Navigation),
    cue("suivez nous sur", Start, Litter::Navigation),
    cue("suivez nous", Start, Litter::Navigation),
    cue("retrouvez nous sur", Start, Litter::Navigation),
    cue("rejoignez nous", Start, Litter::Navigation),
    cue("rejoignez notre", Start, Litter::Navigation),
    cue("téléchargez l application", Start, Litter::Navigation),
    cue("téléchargez notre application", Start, Litter::Navigation),
    cue("recevez chaque", Start, Litter::Navigation),
    cue("recevez notre", Start, Litter::Navigation),
    cue("newsletter", Start, Litter::Navigation),
    cue("temps de lecture", Start, Litter::Navigation),
    cue("lecture", Start, Litter::Navigation),
    cue("cet article est réservé", Start, Litter::Navigation),
    cue("article réservé aux abonnés", Start, Litter::Navigation),
    cue("réservé aux abonnés", Start, Litter::Navigation),
    cue("il vous reste", Start, Litter::Navigation),
    cue("déjà abonné", Start, Litter::Navigation),
    cue("déjà inscrit", Start, Litter::Navigation),
    cue("ce site utilise des cookies", Start, Litter::Navigation),
    cue("nous utilisons des cookies", Start, Litter::Navigation),
    cue("en poursuivant votre navigation", Start, Litter::Navigation),
    cue("gérer les cookies", Start, Litter::Navigation),
    cue("gérer mes cookies", Start, Litter::Navigation),
    cue("paramétrer les cookies", Start, Litter::Navigation),
    cue("politique de confidentialité", Start, Litter::Navigation),
    cue("mentions légales", Start, Litter::Navigation),
    cue("vous recevez cet e mail", Start, Litter::Navigation),
    cue("se désabonner", Start, Litter::Navigation),
    cue("voir dans le navigateur", Start, Litter::Navigation),
    cue("mots clés", Start, Litter::Navigation),
    cue("tags", Start, Litter::Navigation),
    cue("thématiques", Start, Litter::Navigation),
    cue("dans cet article", Start, Litter::Navigation),
    cue("une information à nous transmettre", Start, Litter::Navigation),
    cue("signaler une erreur", Start, Litter::Navigation),
    cue("qui sommes nous", Start, Litter::Navigation),
    cue("contactez nous", Start, Litter::Navigation),
    cue("classé dans", Start, Litter::Navigation),
    cue("accueil", Whole, Litter::Navigation),
    cue("menu", Whole, Litter::Navigation),
    cue("rechercher", Whole, Litter::Navigation),
    cue("recherche", Whole, Litter::Navigation),
    cue("se connecter", Whole, Litter::Navigation),
    cue("connexion", Whole, Litter::Navigation),
    cue("s abonner", Whole, Litter::Navigation),
    cue("abonner", Whole, Litter::Navigation),
    cue("abonner", Whole, Litter::Navigation),
    cue("fermer", Whole, Litter::Navigation),
    cue("haut de page", Whole, Litter::Navigation),
    cue("retour en haut", Whole, Litter::Navigation),
    cue("direct", Whole, Litter::Navigation),
    cue("en direct", Whole, Litter::Navigation),
    cue("voir plus", Whole, Litter::Navigation),
    cue("voir tout", Whole, Litter::Navigation),
    cue("suivant", Whole, Litter::Navigation),
    cue("précédent", Whole, Litter::Navigation),
    cue("article précédent", Whole, Litter::Navigation),
    cue("article suivant", Whole, Litter::Navigation),
    cue("sommaire", Whole, Litter::Navigation),
    cue("accepter", Whole, Litter::Navigation),
    cue("tout accepter", Whole, Litter::Navigation),
    cue("refuser", Whole, Litter::Navigation),
    cue("continuer sans accepter", Whole, Litter::Navigation),
    cue("abonnés", Whole, Litter::Navigation),
    cue("je m abonne", Whole, Litter::Navigation),
    cue("abonner", Whole, Litter::Navigation),
    cue("météo", Whole, Litter::Navigation),
    cue("edition abonnés", Whole, Litter::Navigation),
    cue("mes favoris", Whole, Litter::Navigation),
    cue("laisser un commentaire", Start, Litter::Comments),
    cue("laissez un commentaire", Start, Litter::Comments),
    cue("ajouter un commentaire", Start, Litter::Comments),
    cue("connectez vous pour", Start, Litter::Comments),
    cue("votre adresse e mail ne sera pas publiée", Start, Litter::Comments),
    cue("les champs obligatoires sont indiqués", Start, Litter::Comments),
    cue("soyez le premier à commenter", Start, Litter::Comments),
    cue("soyez le premier à réagir", Start, Litter::Comments),
    cue("poster un commentaire", Start, Litter::Comments),
    cue("publier un commentaire", Start, Litter::Comments),
    cue("voir les commentaires", Start, Litter::Comments),
    cue("lire les commentaires", Start, Litter::Comments),
    cue("les commentaires sont fermés", Start, Litter::Comments),
    cue("participez à la conversation", Start, Litter::Comments),
    cue("réagir", Whole, Litter::Comments),
    cue("réagir à cet article", Whole, Litter::Comments),
    cue("nom", Whole, Litter::Comments),
    cue("prénom", Whole, Litter::Comments),
    cue("répondre", Whole, Litter::Comments),
    cue("aucun commentaire", Whole, Litter::Comments),
    cue("publier", Whole, Litter::Comments),
    cue("envoyer", Whole, Litter::Comments),
    cue("commentaires", Heading, Litter::Comments),
    cue("commentaire", Heading, Litter::Comments),
    cue("laisser un commentaire", Heading, Litter::Comments),
    cue("réactions", Heading, Litter::Comments),
    cue("vos réactions", Heading, Litter::Comments),
    cue("vos commentaires", Heading, Litter::Comments),
    cue("tous droits réservés", Anywhere, Litter::Copyright),
    cue("toute reproduction interdite", Anywhere, Litter::Copyright),
    cue("reproduction interdite", Anywhere, Litter::Copyright),
    cue("à propos de l auteur", Heading, Litter::About),
    cue("l auteur", Heading, Litter::About),
    cue("publié le", Start, Litter::About),
    cue("publié", Start, Litter::About),
    cue("mis à jour le", Start, Litter::About),
    cue("mis à jour", Start, Litter::About),
    cue("modifié le", Start, Litter::About),
    cue("paru le", Start, Litter::About),
    cue("posté le", Start, Litter::About),
    cue("propos recueillis par", Start, Litter::About),
    cue("article publié", Start, Litter::About),
    cue("créé le", Start, Litter::About),
    cue("publié par", Start, Litter::About),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elision_and_accents_do_not_part_words() {
        assert_eq!(French.fold("qu'Anvers"), "anvers");
        assert_eq!(French.stem(&French.fold("L'État"), &|_| false), French.stem("etat", &|_| false));
    }
}
