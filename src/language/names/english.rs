//! Names in English: capitals show them; offices, first names and heads of bodies tell their kind.

use super::{Naming, Office};

/// English. Folded.
pub static NAMING: Naming = Naming {
    offices: &[
        (Office::President, "president"),
        (Office::Leader, "leader;supreme leader"),
        (Office::PrimeMinister, "prime minister;premier"),
        (Office::ForeignMinister, "foreign minister;foreign secretary;secretary of state;top diplomat"),
        (Office::DefenceMinister, "defence minister;defense minister;defence secretary;defense secretary"),
        (
            Office::Minister,
            "minister;transport minister;finance minister;interior minister;health minister;energy minister",
        ),
        (Office::Monarch, "king;queen;sultan;emir;crown prince"),
        (Office::Chancellor, "chancellor"),
        (Office::Secretary, "secretary general;secretary-general"),
        (Office::Spokesperson, "spokesman;spokeswoman;spokesperson"),
        (Office::Counterpart, "counterpart"),
        (
            Office::Other,
            "mr;mrs;ms;dr;prof;professor;sir;lady;lord;sheikh;captain;colonel;general;judge;mayor;governor;senator;ambassador;\
             envoy;director;chief;chairman;chairwoman;vice president;deputy;pope;bishop;analyst;economist;lawyer;activist;\
             commissioner;inspector;sergeant;lieutenant;representative;congressman;congresswoman;boatman;teacher;coach",
        ),
    ],
    bodies: "ministry council party university agency bank court company union organisation organization committee commission \
             parliament senate congress army navy police federation association institute authority board corporation group \
             department office fund league alliance foundation hospital school college church newspaper network club",
    given: "vladimir sergei sergey dmitry dmitri mikhail nikolai alexander alexei yuri igor andrei maria olga volodymyr joe donald \
            barack george john james robert michael william david richard thomas peter paul antony anthony kamala hillary boris \
            keir theresa margaret emmanuel nicolas françois jacques jean pierre marine angela olaf karl frank josep ursula charles \
            antonio silvio giorgia mario pedro josé juan carlos luis nicolás victor benjamin narendra shinzo fumio mary anna anne \
            elizabeth sarah emma susan linda helen laura julia daniel samuel matthew mark simon stephen steven andrew christopher \
            kevin brian edward henry philip patrick martin alan mohammed muhammad mohamed ahmed mahmoud mustafa ibrahim ali hassan \
            hussein khaled omar yusuf fatima abdel abdul",
    particles: "de la du al el bin bint ibn ben van von der den di da dos del",
    none: "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
           october november december i christmas easter ramadan internet covid god arab arabs european europeans asian african \
           western eastern muslim muslims christian christians jewish jews islamic",
};
