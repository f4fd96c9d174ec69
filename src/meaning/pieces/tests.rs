//! Cutting with a few pieces that are made up here; `tests/meaning.rs` asks the package's own.

use proptest::prelude::*;
use yada::builder::DoubleArrayBuilder;

use super::*;

/// What is replaced; the keys in order.
const REPLACED: [(&str, &str); 6] =
    [("\t", " "), ("\u{A0}", " "), ("\u{200B}", ""), ("…", "..."), ("ﷺ", "صلى الله"), ("ﻻ", "لا")];
const SCORED: [(&str, f32); 14] = [
    ("<unk>", 0.0),
    ("<s>", 0.0),
    ("</s>", 0.0),
    ("▁", -3.0),
    (".", -3.5),
    ("ا", -4.0),
    ("ل", -4.0),
    ("▁ال", -4.5),
    ("الله", -5.0),
    ("صلى", -5.5),
    ("جسر", -6.0),
    ("▁الجسر", -8.0),
    ("ج", -9.0),
    ("سر", -9.5),
];

fn vocabulary() -> Vocabulary {
    let mut texts = Vec::new();
    let mut keys = Vec::new();
    for (key, replacement) in REPLACED {
        keys.push((key.as_bytes(), texts.len() as u32));
        texts.extend(replacement.as_bytes());
        texts.push(0);
    }
    let keys = DoubleArrayBuilder::build(&keys).expect("they are in order");
    Vocabulary {
        pieces: SCORED.map(|(piece, _)| piece.to_owned()).to_vec(),
        scores: SCORED.map(|(_, score)| score).to_vec(),
        replacements: [&(keys.len() as u32).to_le_bytes()[..], &keys, &texts].concat(),
        groups: (0..SCORED.len() as u8).collect(),
    }
}

fn pieces() -> Pieces {
    Pieces::new(&vocabulary()).expect("they are whole")
}

/// A text cut and spelled again, with a stroke between the pieces.
fn cut(text: &str) -> String {
    pieces().cut(text).iter().map(|piece| SCORED[*piece as usize].0).collect::<Vec<_>>().join("|")
}

#[test]
fn the_most_likely_pieces_spell_the_text() {
    // -8 against -4.5 - 6
    assert_eq!(cut("الجسر"), "<s>|▁الجسر|</s>");
    assert_eq!(cut("الجسر."), "<s>|▁الجسر|.|</s>");
    // -6 against -9 - 9.5
    assert_eq!(cut("جسر"), "<s>|▁|جسر|</s>");
    assert_eq!(cut("ج"), "<s>|▁|ج|</s>");
}

#[test]
fn what_no_piece_spells_is_unknown_character_by_character() {
    assert_eq!(cut("桥桥"), "<s>|▁|<unk>|<unk>|</s>");
    assert_eq!(cut("الجسر桥"), "<s>|▁الجسر|<unk>|</s>");
    assert_eq!(cut("الجسر\u{FFFF}.\u{FFFF}"), "<s>|▁الجسر|<unk>|.|<unk>|</s>");
    for nothing in ["", " ", "\t \u{A0}", "\u{200B}", "▁"] {
        assert_eq!(cut(nothing), "<s>|<unk>|</s>", "{nothing:?}");
    }
}

#[test]
fn compatible_characters_and_blanks_are_unified() {
    let normal = |text: &str| pieces().normaliser.normalise(text);
    assert_eq!(normal("  جسر \u{A0}\t جسر \n"), "▁جسر▁جسر▁\n");
    assert_eq!(normal("ﷺ…\u{200B}ﻻ"), "▁صلى▁الله...لا");
    assert_eq!(normal("\u{200B} جسر \u{200B} "), "▁جسر");
    assert_eq!(normal("a"), "▁a");
}

#[test]
fn pieces_that_cannot_be_are_refused() {
    let refused = |change: &dyn Fn(&mut Vocabulary)| {
        let mut vocabulary = vocabulary();
        change(&mut vocabulary);
        Pieces::new(&vocabulary).err().expect("it is damaged").to_string()
    };
    assert!(refused(&|it| it.pieces.clear()).contains("cannot be searched"));
    assert!(refused(&|it| it.pieces[4] = it.pieces[5].clone()).contains("cannot be searched"));
    assert!(refused(&|it| it.scores.truncate(3)).contains("without a score"));
    assert!(refused(&|it| it.replacements.truncate(3)).contains("ends too early"));
    assert!(refused(&|it| it.replacements[4..].fill(0x7F)).contains("damaged"));
    assert!(refused(&|it| it.replacements[7] = 0x80).contains("no beginning"));
}

#[test]
fn a_file_of_pieces_comes_back_as_it_was_or_not_at_all() {
    let bytes = vocabulary().to_bytes();
    assert_eq!(Vocabulary::from_bytes(&bytes), Ok(vocabulary()));
    for length in 0..bytes.len() {
        assert!(Vocabulary::from_bytes(&bytes[..length]).is_err(), "{length}");
    }
    assert!(Vocabulary::from_bytes(&[&bytes[..], b"x"].concat()).is_err());
}

proptest! {
    #[test]
    fn nothing_of_a_text_is_lost(text in "[اللهجسرصىﷺ. \\PC]{0,40}") {
        let pieces = pieces();
        let normal = pieces.normaliser.normalise(&text);
        let mut left = normal.as_str();
        let cut = pieces.cut(&text);
        prop_assert_eq!((cut[0], cut[cut.len() - 1]), (BEGIN, END));
        if !normal.is_empty() {
            for piece in &cut[1..cut.len() - 1] {
                let spelled = if *piece == UNKNOWN { left.chars().next().map_or(0, char::len_utf8) } else { SCORED[*piece as usize].0.len() };
                prop_assert!(*piece == UNKNOWN || left.starts_with(SCORED[*piece as usize].0));
                left = &left[spelled..];
            }
            prop_assert_eq!(left, "");
        }
    }

    #[test]
    fn any_scores_survive_the_file(scores in prop::collection::vec(prop::num::f32::NORMAL | prop::num::f32::ZERO, 0..14)) {
        let mut vocabulary = vocabulary();
        vocabulary.scores[..scores.len()].copy_from_slice(&scores);
        prop_assert_eq!(Vocabulary::from_bytes(&vocabulary.to_bytes()), Ok(vocabulary));
    }

    #[test]
    fn damage_is_refused_or_cuts_otherwise(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        text in "[اللهجسر﷐-﷿\\t. ]{0,20}",
    ) {
        let mut bytes = vocabulary().to_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(pieces) = Vocabulary::from_bytes(&bytes).and_then(|vocabulary| Pieces::new(&vocabulary)) {
            let cut = pieces.cut(&text);
            prop_assert!(cut.len() >= 2 && cut.len() <= text.len() * 20 + 3);
        }
    }
}
