//! Credits in English.

use super::Credits;

/// English. Folded.
pub static CREDITS: Credits = Credits {
    by: "by;written by;reported by;reporting by;report by;story by;posted by;published by;words by;text by;interview by;\
         analysis by;commentary by;review by;compiled by;an essay by;as told to",
    labels: "author;reporter;writer;words;text;story;report;reporting;interview;written;correspondent;from our correspondent in;\
             our correspondent in",
    roles: "correspondent reporter editor writer columnist journalist contributor producer critic staff bureau analyst blogger \
            freelance author professor researcher lecturer fellow novelist historian",
    desks: "staff newsroom desk editorial agencies wires reporters correspondents editors",
    titles: "dr prof",
    joins: "and with",
    at: "in at from",
    with: "with",
    genres: "exclusive breaking analysis opinion comment update updated live video watch photos explainer factbox feature interview \
             editorial review column note correction clarification advisory urgent flash report profile obituary listen \
             q a question answer",
    outlet_after: "more details on;follow;subscribe to",
    formula: "all rights reserved copyright c the by ltd limited inc incorporated llc plc co corp corporation gmbh pty",
};
