//! The words of French that judge.

use super::super::CueReason::*;
use super::super::Entries;
use super::super::Neighbour::{After, Before, NameAfter};

/// Those that judge.
pub(super) const JUDGEMENTS: &[Entries] = &[
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
