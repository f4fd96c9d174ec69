//! The words of English that judge.

use super::super::CueReason::*;
use super::super::Neighbour::{After, Before, NameAfter, NameBefore};
use super::super::{Entries, Neighbour};

/// Before these a regime is a set of rules.
const RULES: &[Neighbour] = &[
    Before(
        "tax sanctions inspection inspections training exercise fitness legal regulatory trade customs tariff visa treatment \
         dietary diet skincare beauty testing safety licensing planning monitoring verification monetary rate policy pricing \
         benefits welfare non-proliferation proliferation climate fire border drug control fiscal sleep feeding medication \
         inheritance copyright pension pensions",
    ),
    After("of+sanctions of+tax of+taxes of+inspections of+fines of+testing of+controls for+the+regulation"),
];

/// Those that judge.
pub(super) const JUDGEMENTS: &[Entries] = &[
    Entries::always(
        SoCalled,
        "so-called; self-styled; self-proclaimed; self-declared; self-described; self-appointed; what it calls, what he calls, what \
         she calls, what they call, what it called, what he called, what she called, what they called; what it describes as, what \
         he described as, what she described as, what they described as, what it described as; what amounts to; in name only",
    ),
    Entries::only(
        Government,
        "regime, regimes",
        &[
            NameBefore,
            Before(
                "the this military authoritarian totalitarian brutal repressive ruling former communist puppet murderous \
                 dictatorial theocratic clerical islamist nazi fascist baathist apartheid oppressive despotic genocidal",
            ),
            After("change loyalists forces troops opponents critics officials insiders figures"),
        ],
        RULES,
    ),
    Entries::always(
        Government,
        "junta, juntas; dictator, dictators, dictatorship, dictatorships, dictatorial; tyrant, tyrants, tyranny, tyrannical; despot, \
         despots, despotic; strongman, strongmen; autocrat, autocrats, autocratic, autocracy; authoritarian, authoritarianism; \
         totalitarian; clique; rogue state, rogue states, rogue nation; kleptocracy, kleptocrat, kleptocrats; warlord, warlords; \
         oligarch, oligarchs; police state; repressive; iron-fisted; pariah; deep state",
    ),
    Entries::always(
        Fighters,
        "terrorist, terrorists; militant, militants; militia, militias, militiamen; insurgent, insurgents, insurgency; rebel, rebels; \
         guerrilla, guerrillas; jihadist, jihadists, jihadi, jihadis; mercenary, mercenaries; thug, thugs; freedom fighter, freedom \
         fighters; resistance fighter, resistance fighters; warmonger, warmongers, warmongering; rioter, rioters; troublemaker, \
         troublemakers; hooligan, hooligans; infiltrator, infiltrators",
    ),
    Entries::only(Fighters, "terrorism", &[], &[Before("counter anti against combat combating")]),
    Entries::only(
        Fighters,
        "terror",
        &[After(
            "group groups attack attacks cell cells plot suspect suspects organisation organization network networks",
        )],
        &[],
    ),
    Entries::only(
        Dead,
        "martyr, martyrs, martyred; martyrdom",
        &[],
        &[
            After("square street cemetery brigade brigades day hospital foundation bridge mosque stadium"),
            Before("saint christian early"),
        ],
    ),
    Entries::always(
        Dead,
        "fallen heroes, fallen hero; fallen soldiers, fallen soldier; laid down his life, laid down their lives",
    ),
    Entries::always(
        Euphemism,
        "neutralise, neutralised, neutralises, neutralising, neutralize, neutralized, neutralizes, neutralizing; collateral damage; \
         enhanced interrogation; special military operation; surgical strike, surgical strikes; targeted killing, targeted killings; \
         pacification; extraordinary rendition; re-education; friendly fire; voluntary emigration; population transfer; \
         rightsizing, right-sizing",
    ),
    Entries::only(
        Euphemism,
        "eliminate, eliminated, eliminating",
        &[After("terrorist terrorists militant militants commander commanders fighters leader leaders operatives #")],
        &[],
    ),
    Entries::only(
        Power,
        "coup, coups",
        &[],
        &[
            Before("publicity marketing diplomatic pr transfer media intelligence"),
            After("for+the de+grace of+the+season"),
        ],
    ),
    Entries::always(
        Power,
        "coup plotter, coup plotters; putsch, putschist, putschists; colour revolution, color revolution, popular revolution; \
         uprising, uprisings; revolt, revolts; mutiny, mutineers; insurrection, insurrectionist, insurrectionists; power grab; \
         usurper, usurpers, usurp, usurped; conspirator, conspirators; riot, riots; crackdown, crackdowns; witch hunt, witch-hunt",
    ),
    Entries::only(
        Land,
        "occupation",
        &[NameBefore, Before("military under foreign illegal"), After("forces army authorities troops")],
        &[After("rate rates levels")],
    ),
    Entries::only(
        Land,
        "occupied",
        &[
            NameAfter,
            NameBefore,
            After(
                "territory territories land lands west east area areas region regions palestinian syrian zone city cities part parts",
            ),
        ],
        &[],
    ),
    Entries::always(
        Land,
        "occupier, occupiers; occupying forces, occupying power, occupying army, occupying troops; liberators, liberator; colonial, \
         colonialist, colonialists, colonialism; colonisers, coloniser, colonizers, colonizer; imperialist, imperialists, \
         imperialism; land grab, land grabs; breakaway; separatist, separatists; invader, invaders; illegally annexed",
    ),
    Entries::only(
        Land,
        "liberated, liberation of, liberate",
        &[
            NameAfter,
            After("the+city the+town the+village the+territory the+region territory territories areas villages towns"),
        ],
        &[],
    ),
    Entries::always(
        Violence,
        "massacre, massacres, massacred; carnage; bloodbath; genocide, genocides, genocidal; atrocity, atrocities; war crime, war \
         crimes; crimes against humanity, crime against humanity; ethnic cleansing; barbaric, barbarism, barbarity; brutal, \
         brutally, brutality; savage, savagely; ruthless, ruthlessly; heinous; in cold blood, cold-blooded; bloodthirsty; the \
         butcher of; aggression, aggressor, aggressors; unprovoked; indiscriminate, indiscriminately; murderous; vicious, viciously; \
         inhumane, inhuman; merciless, mercilessly; rampage; onslaught; reign of terror; cowardly; bloody",
    ),
    Entries::only(
        Violence,
        "slaughter, slaughtered",
        &[],
        &[After("house houses plant"), Before("pigs cattle sheep animal")],
    ),
    Entries::always(
        Blame,
        "notorious, notoriously; infamous; shameful, shamefully; disgraceful; scandalous; outrageous; despicable; reprehensible; \
         reckless, recklessly; irresponsible; arrogant, arrogance; hypocritical, hypocrisy; flagrant; blatant, blatantly; egregious; \
         shameless, shamelessly; provocative, provocation, provocations; sinister; shady; cynical, cynically; incompetent, \
         incompetence; draconian; heavy-handed; disgraced; embattled; meddling; inflammatory; racist; bigoted; double standards, \
         double standard; travesty; farce; scandal-hit; sleaze; scaremongering; illegitimate; treacherous; traitor, traitors",
    ),
    Entries::only(Blame, "corrupt", &[], &[After("data file files")]),
    Entries::always(
        Praise,
        "heroic, heroically; hero, heroes; brave, bravely; courageous, courageously; valiant, valiantly; glorious; legendary; \
         visionary; beloved; exemplary; renowned; prestigious; acclaimed; outstanding; brilliant; inspiring, inspirational; \
         fearless; magnificent; esteemed; iconic; wise leadership; tireless, tirelessly; selfless; much-loved; remarkable; \
         highly respected, widely respected; trailblazing; heart-warming, heartwarming; world-class",
    ),
    Entries::always(
        Feeling,
        "shocking, shockingly; horrific, horrifying, horrendous, horrible; tragic, tragically; appalling; devastating; \
         heartbreaking, heart-breaking; terrifying; chilling; gruesome; grisly; harrowing; alarming, alarmingly; disturbing; \
         worrying, worryingly; dramatic; stunning; disastrous; catastrophic; unfortunately; sadly; fortunately; thankfully; \
         regrettably; controversial, controversially; sensational; astonishing; deplorable; unthinkable; senseless; nightmare; \
         much-criticised, much-criticized; bombshell",
    ),
    Entries::always(
        Outcome,
        "humiliating, humiliation; resounding, resoundingly; crushing; fiasco; debacle; botched; triumph, triumphant, triumphantly; \
         dismal; abysmal; ill-fated; doomed; spectacular, spectacularly; woeful; long-awaited; long-overdue; much-needed; \
         embarrassing, embarrassment; shambolic, shambles; toothless; half-hearted; lacklustre, lackluster; decisive victory; \
         breakthrough",
    ),
    Entries::only(Outcome, "landslide", &[After("victory win election defeat majority vote")], &[]),
    Entries::always(
        Migrants,
        "illegal immigrant, illegal immigrants, illegal immigration; illegal migrant, illegal migrants; illegal alien, illegal aliens; \
         illegals; influx of migrants, influx of refugees, influx of immigrants, migrant influx; flood of migrants, flood of refugees; \
         wave of migrants, waves of migrants; swarm of migrants, swarms of migrants; bogus asylum; migrant invasion",
    ),
    Entries::always(
        Edge,
        "extremist, extremists, extremism; far-right; far-left; ultranationalist, ultranationalists, ultra-nationalist, \
         ultra-nationalists; hardline, hard-line, hardliner, hardliners, hard-liner, hard-liners; fanatic, fanatics, fanatical; \
         fundamentalist, fundamentalists; populist, populists, populism; hawkish; ultraconservative, ultra-conservative; zealot, \
         zealots; firebrand; islamist, islamists; radicalised, radicalized; diehard, die-hard",
    ),
    Entries::only(Edge, "far right; far left", &[Before("the europe country")], &[After("of corner side hand")]),
    Entries::only(
        Edge,
        "radical, radicals",
        &[],
        &[
            After("change changes reform reforms overhaul shift departure surgery transformation new rethink solution"),
            Before("free"),
        ],
    ),
    Entries::only(
        Servant,
        "puppet, puppets",
        &[After("government governments regime state states leader leaders president administration of")],
        &[],
    ),
    Entries::always(
        Servant,
        "stooge, stooges; lackey, lackeys; henchman, henchmen; crony, cronies; mouthpiece, mouthpieces; minion, minions; apologist, \
         apologists; loyalist, loyalists; propagandist, propagandists; fifth column; sympathiser, sympathisers, sympathizer, \
         sympathizers; client state; kremlin-backed; in the pay of; at the behest of",
    ),
    Entries::only(
        Servant,
        "proxy, proxies",
        &[NameBefore, After("force forces militia militias group groups war")],
        &[After("vote votes voting server statement adviser advisers fight")],
    ),
    Entries::always(
        Untrue,
        "propaganda; baseless; unfounded; groundless; bogus; fabricated, fabrication, fabrications; hoax; false claim, false claims; \
         falsely; debunked; misleading; sham; smear campaign, smear campaigns, smears; conspiracy theory, conspiracy theories, \
         conspiracy theorist, conspiracy theorists; disinformation; misinformation; fake news; trumped-up; phoney, phony; \
         unsubstantiated; concocted; without evidence, without providing evidence; discredited",
    ),
];
