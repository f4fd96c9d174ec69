//! The words of French that stress.

use super::super::CueReason::*;
use super::super::Entries;
use super::super::Neighbour::{After, Before};

/// Those that stress.
pub(super) const INTENSIFIERS: &[Entries] = &[
    Entries::always(
        Degree,
        "très; extrêmement; profondément; hautement; fortement; terriblement; incroyablement; exceptionnellement; remarquablement; \
         considérablement; énormément; infiniment; éminemment; extraordinairement; beaucoup trop, bien trop; ô combien; au plus haut \
         point; particulièrement; lourdement; nettement; sensiblement",
    ),
    Entries::only(
        Degree,
        "gravement",
        &[],
        &[After("blessé blessée blessés blessées malade malades brûlé brûlés touché")],
    ),
    Entries::always(
        Force,
        "vivement; fermement; vigoureusement; violemment; catégoriquement; sévèrement; farouchement; énergiquement; avec force; avec \
         fermeté, avec la plus grande fermeté; avec vigueur; sans relâche; durement; frontalement; vertement; véhémentement; \
         drastiquement, drastique, drastiques; sèchement; vent debout; à boulets rouges; tambour battant; résolument; \
         radicalement",
    ),
    Entries::only(Size, "massif, massive, massifs, massives, massivement", &[], &[Before("le du au ce un")]),
    Entries::always(
        Size,
        "énorme, énormes; immense, immenses; colossal, colossale, colossaux, colossales; gigantesque, gigantesques; considérable, \
         considérables; vertigineux, vertigineuse, vertigineuses; faramineux, faramineuse, faramineuses; titanesque, titanesques; \
         innombrable, innombrables; de grande ampleur, de très grande ampleur, de large ampleur; à grande échelle, à très grande \
         échelle; écrasant, écrasante, écrasants, écrasantes; abyssal, abyssale; pharaonique, pharaoniques; tentaculaire, \
         tentaculaires; un déluge de, une pluie de, une avalanche de; démesuré, démesurée, démesurés, démesurées; explose, explosent",
    ),
    Entries::always(
        Totality,
        "totalement; complètement; entièrement; absolument; intégralement; pleinement; tout à fait; en aucun cas, en aucune façon, en \
         aucune manière; à tout prix; sans exception; purement et simplement; sans réserve; coûte que coûte; une fois pour toutes; \
         de fond en comble; en toutes circonstances",
    ),
    Entries::always(
        Certainty,
        "évidemment; certainement; assurément; incontestablement; indéniablement, indéniable; manifestement; sans aucun doute, sans \
         nul doute, nul doute; bien sûr; bien entendu; à évidence, de toute évidence; il ne fait aucun doute, il ne fait pas de doute; \
         forcément; indiscutablement; clairement; inévitable, inévitables, inévitablement; à coup sûr; bel et bien; sans conteste; \
         visiblement; force est de constater; décidément",
    ),
    Entries::always(
        Unprecedented,
        "sans précédent; inédit, inédite, inédits, inédites; du jamais vu; sans équivalent; sans pareil, sans pareille; \
         inégalé, inégalée, inégalés; hors norme, hors normes; hors du commun; premier du genre, première du genre; sans commune \
         mesure; une grande première; une première mondiale; exceptionnel, exceptionnelle, exceptionnels, exceptionnelles",
    ),
    Entries::only(
        Unprecedented,
        "historique, historiques",
        &[Before(
            "accord accords décision visite victoire jour journée moment vote sommet record défaite rencontre discours niveau niveaux \
             étape tournant réforme succès événement poignée verdict arrêt procès mobilisation sécheresse participation abstention \
             sanction qualification",
        )],
        &[],
    ),
];
