//! Cue words of French, folded: elided words are taken off, so that *coup d'État* is listed as it is read, "coup état".
//!
//! *aurait tué* passes on what others say; `is_rumour` tells it from the conditional of a condition. *régime* is told from
//! diets and pensions by its neighbours.

use super::CueReason::*;
use super::Neighbour::{After, Before, NameAfter, Test};
use super::{Around, Cues, Entries};

/// The cue words of French.
pub static CUES: Cues = Cues { entries: ENTRIES, prefixes: &[], article: "", endings: &[] };

/// What makes an adjective of a word that is also a participle: *le prétendu complot* against *il a prétendu*.
const DETERMINERS: &[super::Neighbour] =
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

const ENTRIES: &[Entries] = &[
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
    Entries::always(
        SoCalled,
        "soi-disant; autoproclamé, autoproclamée, autoproclamés, autoproclamées, auto-proclamé, auto-proclamée; pseudo; ce il appelle, \
         ce il appelait, ce elle appelle, ce ils appellent, ce elles appellent, ce il nomme; ce il qualifie de, ce elle qualifie de, \
         ce ils qualifient de; dite démocratique",
    ),
    Entries::only(
        Government,
        "régime, régimes",
        &[
            NameAfter,
            After(
                "militaire autoritaire totalitaire dictatorial communiste islamiste islamique théocratique taliban baasiste nazi \
                 fasciste fantoche putschiste tyrannique répressif oppresseur sanguinaire corrompu en+place militaires autoritaires \
                 totalitaires dictatoriaux répressifs",
            ),
            Before(
                "chute+du renversement+du forces+du armée+du opposants+au opposant+au changement+de caciques+du dignitaires+du \
                 bastion+du fidèles+au proches+du troupes+du avions+du prisons+du chars+du soldats+du aviation+du opposition+au \
                 allié+du alliés+du hommes+du piliers+du renverser+le tomber+le répression+du raids+du bombardements+du",
            ),
        ],
        &[After("de+sécurité de+la+sécurité de+retraite de+croisière de+santé")],
    ),
    Entries::always(
        Government,
        "junte, juntes; dictateur, dictateurs, dictature, dictatures, dictatorial, dictatoriale; tyran, tyrans, tyrannie, tyrannique; \
         despote, despotes, despotique, despotiques; autocrate, autocrates, autocratie, autocratique, autocratiques; homme fort; \
         autoritaire, autoritaires, autoritarisme; totalitaire, totalitaires; clique; état voyou, états voyous; kleptocratie; \
         oligarque, oligarques; mollahs; potentat, potentats; état policier; seigneur de la guerre, seigneurs de la guerre, seigneurs de \
         guerre; répressif, répressive",
    ),
    Entries::always(
        Fighters,
        "terroriste, terroristes; milice, milices, milicien, miliciens; insurgé, insurgés; rebelle, rebelles; djihadiste, djihadistes, \
         jihadiste, jihadistes; mercenaire, mercenaires; guérilla, guérillas, guérillero, guérilleros; casseur, casseurs; voyou, \
         voyous; combattant de la liberté, combattants de la liberté; factieux; émeutier, émeutiers; barbouze, barbouzes; agitateur, \
         agitateurs; maquisard, maquisards; hordes; va-t-en-guerre; kamikaze, kamikazes; activiste, activistes",
    ),
    Entries::only(Fighters, "terrorisme", &[], &[Before("anti")]),
    Entries::only(
        Dead,
        "martyr, martyrs, martyre, martyres",
        &[],
        &[Before("saint sainte place+des rue+des boulevard+des avenue+des stade+des hôpital+des le+long")],
    ),
    Entries::always(
        Dead,
        "tombé en martyr, tombés en martyrs; champ honneur; morts pour la france, mort pour la france; lâchement assassiné",
    ),
    Entries::always(
        Euphemism,
        "neutralisé, neutralisée, neutralisés, neutralisées, neutraliser, neutralisation; dommages collatéraux, dommage collatéral, \
         dégâts collatéraux; opération militaire spéciale; frappe chirurgicale, frappes chirurgicales; assassinat ciblé, assassinats \
         ciblés; élimination ciblée, éliminations ciblées; interrogatoire renforcé, interrogatoires renforcés; rééducation; pacification; \
         plan de sauvegarde de emploi; plan social; départ volontaire, départs volontaires; tir ami, tirs amis",
    ),
    Entries::always(
        Power,
        "putsch, putschiste, putschistes; coup état, coups état; coup de force; soulèvement, soulèvements; émeute, émeutes; \
         insurrection, insurrections, insurrectionnel, insurrectionnelle; sédition, séditieux, séditieuse; complot, complots; \
         mutinerie, mutins; usurpateur, usurpateurs; passage en force; hold-up électoral; révolution de couleur, révolutions de \
         couleur, révolution populaire; chasse aux sorcières",
    ),
    Entries::always(
        Land,
        "territoire occupé, territoires occupés; zone occupée, zones occupées, ville occupée, villes occupées, terres occupées; forces \
         occupation, armée occupation, puissance occupation; force occupante, forces occupantes, puissance occupante, armée occupante; \
         colonial, coloniale, coloniaux, coloniales, colonialiste, colonialistes, colonialisme; impérialiste, impérialistes, \
         impérialisme; spoliation, spoliations; envahisseur, envahisseurs; séparatiste, séparatistes; accaparement des terres; \
         néocolonial, néocoloniale, néocolonialisme",
    ),
    Entries::only(
        Land,
        "occupation",
        &[After("israélienne russe américaine française militaire étrangère allemande nazie turque illégale")],
        &[],
    ),
    Entries::only(
        Land,
        "occupé, occupée, occupés, occupées",
        &[Before("cisjordanie jérusalem-est jérusalem palestine ukraine est crimée")],
        &[],
    ),
    Entries::always(
        Violence,
        "massacre, massacres, massacré, massacrée, massacrés, massacrées; carnage, carnages; tuerie, tueries; bain de sang; génocide, \
         génocides, génocidaire, génocidaires; atrocité, atrocités, atroce, atroces; crime de guerre, crimes de guerre; crime contre \
         humanité, crimes contre humanité; nettoyage ethnique, épuration ethnique; barbare, barbares, barbarie; brutal, brutale, \
         brutaux, brutales, brutalité, brutalités, brutalement; sauvagerie; cruel, cruelle, cruels, cruelles, cruauté, cruautés; \
         sanguinaire, sanguinaires; sanglant, sanglante, sanglants, sanglantes; impitoyable, impitoyables; inhumain, inhumaine, \
         inhumains, inhumaines; odieux, odieuse, odieuses; bourreau, bourreaux; de sang-froid; règne de la terreur; indiscriminé, \
         indiscriminés, indiscriminées; monstrueux, monstrueuse",
    ),
    Entries::only(
        Violence,
        "sauvage, sauvages",
        &[Before("attaque attaques agression agressions répression violence violences violences meurtre")],
        &[],
    ),
    Entries::always(
        Blame,
        "scandaleux, scandaleuse, scandaleuses; honteux, honteuse, honteuses, honteusement; ignoble, ignobles; infâme, infâmes; abject, \
         abjecte; cynique, cyniques, cynisme; irresponsable, irresponsables; arrogant, arrogante, arrogants, arrogance; hypocrite, \
         hypocrites, hypocrisie; corrompu, corrompue, corrompus, corrompues; éhonté, éhontée, éhontés; sulfureux, sulfureuse; tristement \
         célèbre, tristement célèbres; provocateur, provocatrice, provocateurs; provocation, provocations; liberticide, liberticides; \
         raciste, racistes; laxiste, laxisme; deux poids deux mesures; dérive, dérives; dérapage, dérapages; inique, iniques; \
         scélérat, scélérate; indigne, indignes; matraquage; inacceptable, inacceptables; traître, traîtres; amateurisme",
    ),
    Entries::only(Blame, "flagrant, flagrante, flagrants, flagrantes", &[], &[After("délit délits")]),
    Entries::only(
        Blame,
        "incendiaire, incendiaires",
        &[],
        &[Before("engin engins bombe bombes dispositif cocktail cocktails ballon ballons pyromane")],
    ),
    Entries::always(
        Praise,
        "héroïque, héroïques, héroïquement; héros, héroïne, héroïnes; courageux, courageuse, courageuses, courageusement; valeureux, \
         valeureuse, valeureuses; glorieux, glorieuse, glorieuses; remarquable, remarquables; brillant, brillante, brillants, \
         brillantes, brillamment; admirable, admirables; visionnaire, visionnaires; légendaire, légendaires; prestigieux, prestigieuse, \
         prestigieuses; emblématique, emblématiques; formidable, formidables; magnifique, magnifiques; éminent, éminente, éminents; \
         incontournable, incontournables; intrépide, intrépides; respecté, respectée; charismatique, \
         charismatiques",
    ),
    Entries::only(Praise, "illustre, illustres", &[Before("un une des cet cette")], &[]),
    Entries::always(
        Feeling,
        "choquant, choquante, choquants, choquantes; horrible, horribles; effroyable, effroyables; tragique, tragiques, tragiquement; \
         terrible, terribles; épouvantable, épouvantables; bouleversant, bouleversante, bouleversants; glaçant, glaçante, glaçants; \
         terrifiant, terrifiante, terrifiants; inquiétant, inquiétante, inquiétants, inquiétantes; alarmant, alarmante, alarmants, \
         alarmantes; désastreux, désastreuse, désastreuses; catastrophique, catastrophiques; malheureusement; hélas; heureusement; \
         controversé, controversée, controversés, controversées; sidérant, sidérante; insoutenable, insoutenables; déchirant, \
         déchirante, déchirantes; poignant, poignante; regrettable, regrettables; consternant, consternante; stupéfiante, \
         stupéfiantes; décrié, décriée, décriés; impensable; cauchemardesque",
    ),
    Entries::only(Feeling, "dramatique, dramatiques", &[], &[Before("art arts auteur comédie œuvre")]),
    Entries::always(
        Outcome,
        "humiliant, humiliante, humiliants, humiliation; retentissant, retentissante, retentissants; cuisant, cuisante, cuisants; \
         fiasco, fiascos; débâcle; mascarade; triomphe, triomphal, triomphale, triomphalement; éclatant, éclatante; spectaculaire, \
         spectaculaires; cinglant, cinglante, cinglants; calamiteux, calamiteuse; camouflet; très attendu, très attendue; décevant, \
         décevante, décevants; piteux, piteuse; poussif, poussive; en demi-teinte; raté, ratée; percée",
    ),
    Entries::always(
        Migrants,
        "immigration clandestine; immigré clandestin, immigrés clandestins; migrant clandestin, migrants clandestins; immigration \
         illégale; immigrés illégaux, migrants illégaux, migrant illégal; vague migratoire, vagues migratoires; afflux de migrants, \
         afflux de réfugiés; flot de migrants; invasion migratoire; submersion migratoire; pression migratoire; appel air; grand \
         remplacement",
    ),
    Entries::only(Migrants, "clandestins, clandestines", &[Before("des les de ces")], &[]),
    Entries::always(
        Edge,
        "extrémiste, extrémistes, extrémisme; extrême droite, extrême-droite; extrême gauche, extrême-gauche; ultranationaliste, \
         ultranationalistes, ultra-nationaliste, ultra-nationalistes; fanatique, fanatiques, fanatisme; fondamentaliste, \
         fondamentalistes; intégriste, intégristes, intégrisme; populiste, populistes, populisme; ultraconservateur, \
         ultraconservateurs, ultraconservatrice; ultradroite, ultra-droite; ultragauche, ultra-gauche; islamiste, islamistes; \
         radicalisé, radicalisée, radicalisés; identitaire, identitaires",
    ),
    Entries::only(
        Edge,
        "radical, radicale, radicaux, radicales",
        &[],
        &[Before(
            "changement changements virage réforme réformes parti solution solutions libres transformation tournant",
        )],
    ),
    Entries::always(
        Servant,
        "fantoche, fantoches; gouvernement marionnette, état marionnette, marionnettes du, marionnette du, marionnette de; pantin, pantins; \
         laquais; sbire, sbires; homme de main, hommes de main; affidé, affidés; suppôt, suppôts; séide, séides; inféodé, inféodée, \
         inféodés, inféodées; à la solde de, à la solde du, à la solde des; nervi, nervis; thuriféraire, thuriféraires; idiots \
         utiles, idiot utile; cinquième colonne; valets de, valets du; relais du, relais de propagande; à la botte de, à la botte du",
    ),
    Entries::always(
        Untrue,
        "propagande; mensonge, mensonges, mensonger, mensongère, mensongers, mensongères; infondé, infondée, infondés, infondées; sans \
         fondement; fallacieux, fallacieuse, fallacieuses; complotiste, complotistes, complotisme, conspirationniste, \
         conspirationnistes; théorie du complot, théories du complot; désinformation; fake news; infox; intox; calomnie, calomnies, \
         calomnieux, calomnieuses; truqué, truquée, truqués, truquées; simulacre, simulacres; trompeur, trompeuse, trompeurs, \
         trompeuses; de toutes pièces; contre-vérité, contre-vérités; factice, factices; sans preuve, sans preuves, sans apporter \
         de preuves",
    ),
];
