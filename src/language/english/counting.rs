//! Scales and the words around numbers in English.

use crate::language::numbers::{Counting, Scale, scale};

pub(super) static COUNTING: Counting = Counting {
    scales: SCALES,
    fixed: &[],
    suffixes: &[
        ("k", 1_000),
        ("m", 1_000_000),
        ("mn", 1_000_000),
        ("mln", 1_000_000),
        ("b", 1_000_000_000),
        ("bn", 1_000_000_000),
        ("tn", 1_000_000_000_000),
        ("trn", 1_000_000_000_000),
    ],
    parts: &[("half", 2), ("quarter", 4)],
    articles: &["a", "an"],
    joiners: &["and"],
    collectives: &["dozen"],
    ranges: &["to", "or", "and"],
    labels: &[
        "flight",
        "no",
        "nos",
        "number",
        "page",
        "pages",
        "article",
        "resolution",
        "chapter",
        "section",
        "route",
        "highway",
        "channel",
        "room",
        "boeing",
        "airbus",
        "phase",
        "covid",
        "figure",
        "table",
        "platform",
        "gate",
        "group",
    ],
    clock: &["am", "pm", "a.m", "p.m", "clock", "o'clock", "gmt"],
    ordinal_endings: &["st", "nd", "rd", "th", "s"],
    ..Counting::NONE
};

const SCALES: &[Scale] = &[
    scale("dozen", 12, true),
    scale("hundred", 100, true),
    scale("thousand", 1_000, true),
    scale("million", 1_000_000, true),
    scale("billion", 1_000_000_000, true),
    scale("trillion", 1_000_000_000_000, true),
];
