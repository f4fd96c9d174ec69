//! Dates of French news, and what looks like one. All sentences are invented.

use super::check;
use crate::language::Language;

#[test]
fn days_and_months_are_read_as_told() {
    check(
        Language::French,
        &[
            (
                "Le maire de Selmar a démissionné mardi soir, trois jours après le vote du 15 mai.",
                &["2032-05-18 mardi soir", "2032-05-15 15 mai"],
            ),
            (
                "Les deux ministres se rencontreront vendredi à Orvand, a indiqué hier leur porte-parole.",
                &["2032-05-21 vendredi", "2032-05-18 hier"],
            ),
            ("La sonde a quitté Mars fin mars et doit arriver en août 2033.", &["2032-03 mars", "2033-08 août 2033"]),
            (
                "L’usine, fermée depuis 2019, rouvrira le 1er juin ; 2000 personnes y travaillaient l’an dernier.",
                &["2019 2019", "2032-06-01 1er juin", "2031 l’an dernier"],
            ),
            (
                "Il y a trois semaines, dans la nuit de samedi à dimanche, la digue a cédé.",
                &["2032-04-26 week Il y a trois semaines", "2032-05-15 nuit de samedi à dimanche"],
            ),
            (
                "La loi, votée à l’automne 2030, entrera en vigueur le mois prochain.",
                &["2030 2030", "2032-06 mois prochain"],
            ),
            ("Le musée est fermé le lundi, et chaque dimanche après-midi en hiver.", &[]),
            (
                "Début avril, le conseil avait promis 1,5 million d’euros pour la saison 2032-2033.",
                &["2032-04 avril", "2032 2032", "2033 2033"],
            ),
            (
                "La police de Selmar a interpellé mercredi deux hommes après l’incendie du week-end dernier.",
                &["2032-05-19 mercredi"],
            ),
            (
                "Fondée en 1998, l’entreprise emploie 1998 personnes et vise l’équilibre en 2034.",
                &["1998 1998", "2034 2034"],
            ),
            (
                "Selon un rapport publié lundi, la production a reculé de 7 % sur un an en avril.",
                &["2032-05-17 lundi", "2032-04 avril"],
            ),
            (
                "L’écrivaine, morte dimanche à 81 ans, était née le 3 mars 1951 à Orvand.",
                &["2032-05-16 dimanche", "1951-03-03 3 mars 1951"],
            ),
            (
                "Les élections auront lieu le 14 novembre, six mois après la dissolution du 11 mai.",
                &["2032-11-14 14 novembre", "2032-05-11 11 mai"],
            ),
            (
                "Jeudi 13 mai, vers 22 h 30, la lumière s’est éteinte dans toute la vallée.",
                &["2032-05-13 Jeudi 13 mai"],
            ),
            (
                "Le tribunal doit se prononcer mardi prochain, ou au plus tard début septembre.",
                &["2032-05-25 mardi prochain", "2032-09 septembre"],
            ),
            (
                "À partir de lundi, les bus circuleront plus tard, comme en 2030 et 2031.",
                &["2032-05-24 lundi", "2030 2030", "2031 2031"],
            ),
            (
                "Le général Mars a dit hier à la mi-journée que la trêve, conclue il y a un mois, tenait.",
                &["2032-05-18 hier à la mi-journée", "2032-04 il y a un mois"],
            ),
        ],
    );
}

#[test]
fn spans_qualifiers_and_traps_are_told_apart() {
    check(
        Language::French,
        &[
            (
                "SELMAR, 18 mai (Agence) – Le port a rouvert mardi, ont annoncé les autorités.",
                &["2032-05-18 18 mai", "2032-05-18 mardi"],
            ),
            (
                "Lundi dernier, le ministre avait promis une réponse d’ici vendredi.",
                &["2032-05-17 Lundi dernier", "2032-05-21 vendredi"],
            ),
            ("L’enquête, ouverte en janvier 2031, s’achèvera fin juin.", &["2031-01 janvier 2031", "2032-06 juin"]),
            (
                "Avant-hier, hier soir et ce mercredi matin, trois incendies ont éclaté.",
                &["2032-05-17 Avant-hier", "2032-05-18 hier soir", "2032-05-19 ce mercredi matin"],
            ),
            (
                "Le salon se tiendra du 3 au 5 juin, puis les 12 et 13 juillet.",
                &["2032-06-03 3", "2032-06-05 5 juin", "2032-07-12 12", "2032-07-13 13 juillet"],
            ),
            ("Le premier mai, des milliers de personnes ont défilé.", &["2032-05-01 premier mai"]),
            (
                "Il avait été arrêté le 3 du mois, puis relâché le lundi 10 mai.",
                &["2032-05-03 3 du mois", "2032-05-10 lundi 10 mai"],
            ),
            (
                "Dans trois jours, le conseil votera ; il y a deux ans, il avait refusé.",
                &["2032-05-22 Dans trois jours", "2030 il y a deux ans"],
            ),
            ("Une rave sur Mars, un second tour et un dimanche sans soleil.", &["2032-05-16 dimanche"]),
            ("Au premier trimestre 2032, puis d’ici à 2035, la dette baissera.", &["2032 2032", "2035 2035"]),
            (
                "La semaine dernière, le prix est passé de 1,5 à 3 euros ; la semaine prochaine il remontera.",
                &["2032-05-10 week semaine dernière", "2032-05-24 week semaine prochaine"],
            ),
            ("Le mardi gras, le Vendredi saint et l’attaque du 7 octobre ont marqué le rapport.", &[]),
            (
                "Depuis l’été 2029 et jusqu’au 31 décembre, 2000 habitants attendent.",
                &["2029 2029", "2031-12-31 31 décembre"],
            ),
            (
                "La présidentielle de 2027 et l’élection de 2032 coûteront 2025 euros par bureau.",
                &["2027 2027", "2032 2032"],
            ),
            ("Les derniers mois ont été durs, et le lendemain aussi ; dix ans plus tard rien n’a changé.", &[]),
            (
                "Jeudi en fin de journée, puis vendredi à l’aube, la pluie est tombée.",
                &["2032-05-13 Jeudi en fin de journée", "2032-05-14 vendredi à l’aube"],
            ),
            (
                "Le conseil se réunira lundi prochain, a-t-on appris dimanche 16 mai au soir.",
                &["2032-05-24 lundi prochain", "2032-05-16 dimanche 16 mai"],
            ),
            ("Dans les années 1990, puis au siècle dernier, on comptait 45 ans de service.", &[]),
            ("En mai 2031 et en juin de la même année, le score fut de 3-2.", &["2031-05 mai 2031"]),
            (
                "En fin d’année, à la fin du mois ou cette année, il faudra payer.",
                &["2032-05 mois", "2032 cette année"],
            ),
        ],
    );
}
