//! Names in French: capitals show them; offices, first names and heads of bodies tell their kind.

use super::{Naming, Office};

/// French. Folded, accents kept.
pub static NAMING: Naming = Naming {
    offices: &[
        (Office::President, "président;présidente;chef de l'état"),
        (Office::Leader, "dirigeant;dirigeante;leader;guide suprême"),
        (Office::PrimeMinister, "premier ministre;première ministre"),
        (Office::ForeignMinister, "ministre des affaires étrangères;chef de la diplomatie"),
        (Office::DefenceMinister, "ministre de la défense"),
        (Office::Minister, "ministre;ministre des transports;ministre des finances;ministre de l'intérieur"),
        (Office::Monarch, "roi;reine;sultan;émir;prince héritier"),
        (Office::Chancellor, "chancelier;chancelière"),
        (Office::Secretary, "secrétaire général;secrétaire générale"),
        (Office::Spokesperson, "porte-parole"),
        (Office::Counterpart, "homologue"),
        (
            Office::Other,
            "m;mm;mme;mlle;dr;me;professeur;capitaine;colonel;général;juge;maire;gouverneur;sénateur;sénatrice;ambassadeur;\
             ambassadrice;envoyé;directeur;directrice;chef;député;députée;pape;évêque;analyste;économiste;avocat;avocate;cheikh;\
             commissaire;préfet;enseignant;instituteur;entraîneur",
        ),
    ],
    bodies: "ministère conseil parti université agence banque tribunal cour société compagnie union organisation comité commission \
             parlement sénat congrès armée marine police fédération association institut autorité syndicat groupe département \
             bureau fonds ligue alliance fondation hôpital école église journal réseau club assemblée",
    given: "vladimir sergueï dmitri mikhaïl nikolaï alexandre alexeï iouri igor andreï maria olga volodymyr joe donald barack \
            george john james robert michael william david richard thomas pierre paul anthony kamala hillary boris keir theresa \
            margaret emmanuel nicolas françois jacques jean marine angela olaf karl frank josep ursula charles antonio silvio \
            giorgia mario pedro josé juan carlos luis victor benyamin narendra shinzo fumio marie anne sophie claire julie \
            isabelle catherine nathalie philippe alain michel bernard laurent olivier thierry éric stéphane christophe pascal \
            gérard bruno édouard gabriel élisabeth ségolène mohammed mohamed ahmed mahmoud moustapha ibrahim ali hassan \
            hussein khaled omar youssef fatima abdel odile",
    particles: "de la du le des al el ben bin ibn van von der di da dos del",
    none: "dieu internet noël pâques ramadan covid européen européens européenne arabe arabes",
};
