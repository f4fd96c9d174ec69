//! The words of English that hedge.

use super::super::CueReason::*;
use super::super::Neighbour::{After, Before};
use super::super::{Entries, Neighbour};

/// What makes an adjective of a word that is also a verb: "the alleged plot" against "he alleged".
const DETERMINERS: &[Neighbour] = &[Before(
    "the a an any his her their its this that these those such of for with by over about two three four five six several \
     many some other another and from between into against",
)];

/// Those that hedge.
pub(super) const HEDGES: &[Entries] = &[
    Entries::always(
        Possible,
        "perhaps; maybe; possibly; conceivably; potentially; could be, could have, could also be, could well be; it is possible \
         that",
    ),
    Entries::only(Possible, "possible", DETERMINERS, &[]),
    Entries::only(
        Possible,
        "may",
        &[After(
            "be have not also yet never well soon only still even already need want face lead take seem include become",
        )],
        &[Before("in on last this since until of by early late mid # from")],
    ),
    Entries::only(
        Possible,
        "might",
        &[],
        &[Before("military the full its their his our naval financial economic political of")],
    ),
    Entries::always(
        Likely,
        "probably; likely; unlikely; presumably; is expected to, are expected to, was expected to, were expected to, widely \
         expected; in all likelihood; almost certainly; all but certain; looks set to, look set to, looked set to",
    ),
    Entries::always(
        Seeming,
        "apparently; seemingly; appears to, appear to, appeared to, appeared that, it appears, it appeared; seems, seem, seemed; \
         ostensibly; as if, as though; tantamount to",
    ),
    Entries::only(Seeming, "apparent", DETERMINERS, &[]),
    Entries::always(
        Hearsay,
        "reportedly; is said to, are said to, was said to, were said to, it is said; is believed to, are believed to, was believed \
         to, were believed to; is thought to, are thought to, was thought to, were thought to; is understood to, are understood to, \
         it is understood; is reported to, are reported to, was reported to, were reported to; rumour, rumours, rumoured, rumor, \
         rumors, rumored; unconfirmed; unverified; could not be independently verified, could not independently verify, not been \
         independently verified, has not been verified, could not be verified; word has it",
    ),
    Entries::always(
        Alleged,
        "allegedly; supposedly; purportedly; allegation, allegations; pretext, pretexts; under the guise of; would have us believe",
    ),
    Entries::only(Alleged, "alleged", DETERMINERS, &[]),
    Entries::only(Alleged, "supposed; purported", DETERMINERS, &[After("to that")]),
    Entries::only(
        Alleged,
        "claim that, claims that",
        &[Before("the a his her their its such these those any earlier previous repeated unproven disputed official")],
        &[],
    ),
    Entries::only(Suspected, "suspected", DETERMINERS, &[After("that of")]),
    Entries::always(Suspected, "presumed; believed responsible; a person of interest; thought to be responsible"),
];
