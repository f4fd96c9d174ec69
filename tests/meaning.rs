//! The encoder's vectors are those of the package that it rebuilds: `meaning/vectors.txt` says what these are for some sentences.
//!
//! The table was made by running the package (`UPDATE_VECTORS=1 cargo test --test meaning`), each number rounded to a thousandth. The
//! weights are not part of the project: where Python does not find the package the test is skipped with a line.

mod support;

use std::fmt::Write as _;

use muqabala::meaning::network::{Known, Vector, WIDTH};
use support::package::{Package, cosine};

/// Invented sentences, with the odd ones that a reader may paste.
const SENTENCES: [&str; 8] = [
    "أعلنت وزارة النقل في كادمورا يوم الثلاثاء أن الجسر الجديد سيفتح في مطلع الشهر المقبل.",
    "The transport ministry of Kadmora said on Tuesday that the new bridge would open early next month.",
    "Le ministère des Transports de Kadmora a annoncé mardi que le nouveau pont ouvrirait au début du mois prochain.",
    "قال رئيس البلدية سليم الورداني إن 1450 أسرة عادت إلى منازلها.",
    "Министр заявил, что переговоры в Орсене продолжатся в пятницу.",
    "م",
    "",
    "😀 منارة Manara 桥 2031",
];
/// The lowest cosine to the package's vector, up to 1; what rounding to a thousandth takes is a hundredth of what is left.
const NEAR: f64 = 0.999;

#[test]
fn vectors_are_those_of_the_package() {
    let Some(package) = Package::run(&SENTENCES.map(str::to_owned)) else { return };
    let path = support::root().join("tests/meaning/vectors.txt");
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        std::fs::write(&path, table(&package)).expect("the table can be written");
    }
    let table = std::fs::read_to_string(&path).expect("the table is part of the project");
    let lines: Vec<&str> = table.lines().collect();
    let entries = lines.as_chunks::<3>().0;
    assert_eq!(entries.len(), SENTENCES.len());
    let numbers = |line: &str| line.split(' ').map(|n| n.parse::<i32>().expect("a whole number")).collect::<Vec<_>>();
    for ([sentence, pieces, vector], wanted) in entries.iter().zip(SENTENCES) {
        assert_eq!(*sentence, wanted);
        let pieces: Vec<u32> = numbers(pieces).iter().map(|piece| piece.unsigned_abs()).collect();
        let vector: Vec<f32> = numbers(vector).iter().map(|thousandths| *thousandths as f32 / 1000.0).collect();
        let vector: Vector = vector.try_into().unwrap_or([0.0; WIDTH]);
        let encoded = package.network.encode(&[pieces], &|piece| package.row(piece), &mut Known::default());
        let cosine = cosine(&vector, &encoded[0].expect("the whole table is there")) / cosine(&vector, &vector).sqrt();
        assert!(cosine > NEAR, "{sentence}: {cosine}");
    }
}

/// A line for the sentence, one for its pieces, one for the vector.
fn table(package: &Package) -> String {
    let mut out = String::new();
    for ((sentence, pieces), vector) in SENTENCES.iter().zip(&package.pieces).zip(&package.vectors) {
        let pieces: Vec<String> = pieces.iter().map(u32::to_string).collect();
        let vector: Vec<String> = vector.iter().map(|number| format!("{:.0}", number * 1000.0)).collect();
        writeln!(out, "{sentence}\n{}\n{}", pieces.join(" "), vector.join(" ").replace("-0 ", "0 "))
            .expect("a string takes it");
    }
    out
}
