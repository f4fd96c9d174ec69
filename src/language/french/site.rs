//! The small words of French sites.

use crate::language::site::SiteWords;

/// The words that these lists are made of; a word that the news uses as much is left out where a line of it could be text.
pub(super) const SITE: SiteWords = SiteWords {
    address: "vous votre vos nous notre nos cliquez téléchargez suivez rejoignez recevez inscrivez abonnez \
        retrouvez découvrez acceptez profitez connectez",
    service: "newsletter newsletters lettre infolettre abonnement abonnements abonné abonnés inscription mail \
        courriel notifications alertes application appli cookies cookie confidentialité compte site \
        navigateur javascript whatsapp telegram chaîne podcast commentaires commentaire consentement \
        préférences traceurs appareil personnaliser personnalisés",
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
    formats: "vidéo vidéos video reportage podcast infographie infographies diaporama direct en images photos entretien \
        portrait décryptage carte grand format écoutez regardez",
    ages: "il y a hier heure heures minute minutes min jour jours semaine semaines mois an ans seconde secondes une un l instant à environ",
    forms: "nom prénom e mail email envoyer répondre publier le commentaire ok valider votre adresse site web inscris je inscrire oui non",
};
