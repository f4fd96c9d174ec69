//! Credits in French.

use super::Credits;

/// French. Folded, accents kept.
pub static CREDITS: Credits = Credits {
    by: "par;écrit par;rédigé par;publié par;posté par;texte par;propos recueillis par;recueilli par;recueillis par;entretien avec;\
         un article de;reportage de;une enquête de;une chronique de;une tribune de;signé par;réalisé par;réalisée par",
    labels: "texte;auteur;autrice;auteure;rédaction;rédacteur;rédactrice;reportage;recueilli;propos;journaliste;correspondance;\
             envoyé spécial;envoyée spéciale;de notre correspondant à;de notre correspondante à;de notre envoyé spécial à",
    roles: "journaliste correspondant correspondante envoyé envoyée rédacteur rédactrice reporter chroniqueur chroniqueuse \
            éditorialiste pigiste auteur autrice écrivain écrivaine chercheur chercheuse historien historienne professeur \
            professeure économiste philosophe essayiste sociologue politologue",
    desks: "rédaction rédacteurs reporters correspondants",
    titles: "dr pr",
    joins: "et avec",
    at: "à au en depuis",
    with: "avec",
    genres: "exclusif analyse opinion tribune direct vidéo vidéos photos portrait enquête reportage entretien interview récit édito \
             éditorial chronique billet décryptage infographie actualisé urgent flash brève témoignage podcast question réponse",
    outlet_after: "plus de détails sur;suivez;abonnez vous à",
    formula: "tous droits réservés copyright reproduction interdite sa sas sarl eurl",
};
