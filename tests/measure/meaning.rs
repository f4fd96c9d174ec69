//! How near the rebuilt encoder's vectors come to the package's own, and what people say of both; skipped with a line where
//! the package is not installed.

use muqabala::meaning::network::{Known, Vector};

use super::elsewhere::Line;
use crate::support::{
    self,
    package::{Package, cosine},
};

/// How many lines there are where everything is at hand.
pub const LINES: usize = 1 + TRACKS.len();

/// Tracks of STS 2017: languages, and the number in the file's name.
const TRACKS: [(&str, &str); 3] = [("ar-ar", "track1.ar-ar"), ("ar-en", "track2.ar-en"), ("en-en", "track5.en-en")];
/// Sentences shorter than this, in bytes, are left out where articles are cut at full stops: most are litter.
const SHORTEST: usize = 40;
/// Sentences of one file, at the most.
const OF_A_FILE: usize = 1000;

/// Everything that is at hand.
pub fn all() -> Vec<Line> {
    measured().unwrap_or_default()
}

fn measured() -> Option<Vec<Line>> {
    let folder = support::shared("data")?;
    let tracks = TRACKS.map(|(languages, file)| {
        let read = |kind: &str| std::fs::read_to_string(folder.join(format!("sts2017/STS.{kind}.{file}.txt")));
        let pairs: Vec<[String; 2]> = (read("input").expect("the sentences").lines())
            .map(|line| {
                let mut parts = line.split('\t').map(str::to_owned);
                [parts.next().unwrap_or_default(), parts.next().unwrap_or_default()]
            })
            .collect();
        let grades: Vec<f64> =
            read("gs").expect("the grades").lines().map(|line| line.trim().parse().expect("a grade")).collect();
        (languages, pairs, grades)
    });
    let mut sentences: Vec<String> = tracks.iter().flat_map(|(_, pairs, _)| pairs.iter().flatten().cloned()).collect();
    for file in [
        "china_russia_2013/china_russia_2013-03-14_26.jsonl",
        "same_story/fr_fr_fulltext.jsonl",
        "same_story/tr_tr_fulltext.jsonl",
    ] {
        let lines = std::fs::read_to_string(folder.join(file)).expect("articles");
        let texts = lines.lines().flat_map(|line| {
            let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).expect("an article");
            fields.into_iter().filter_map(|(_, value)| value.as_str().map(str::to_owned)).collect::<Vec<_>>()
        });
        let cut = texts.flat_map(|text| text.split(['.', '\n']).map(|part| part.trim().to_owned()).collect::<Vec<_>>());
        sentences.extend(cut.filter(|part| part.len() >= SHORTEST).take(OF_A_FILE));
    }
    sentences.extend(odd());
    let package = Package::run(&sentences)?;
    let vectors = package.network.encode(&package.pieces, &|piece| package.row(piece), &mut Known::default());
    let vectors: Vec<Vector> = vectors.into_iter().map(|vector| vector.expect("the whole table is there")).collect();
    let mut cosines: Vec<f64> = vectors.iter().zip(&package.vectors).map(|(ours, its)| cosine(ours, its)).collect();
    cosines.sort_by(f64::total_cmp);
    let mut lines = vec![(
        format!("cosine of the encoder's vectors to the package's, {} sentences", cosines.len()),
        format!("lowest {:.5}, middle {:.6}", cosines[0], cosines[cosines.len() / 2]),
    )];
    let mut first = 0;
    for (languages, pairs, grades) in &tracks {
        let correlation = |vectors: &[Vector]| {
            let pairs = vectors[first..first + 2 * pairs.len()].as_chunks::<2>().0;
            pearson(&pairs.iter().map(|[a, b]| cosine(a, b)).collect::<Vec<_>>(), grades)
        };
        let (ours, its) = (correlation(&vectors), correlation(&package.vectors));
        lines.push((
            format!("STS 2017 {languages}: Pearson of cosine and grade"),
            format!("{ours:.4} (the package {its:.4})"),
        ));
        first += 2 * pairs.len();
    }
    Some(lines)
}

/// What a reader may paste too.
fn odd() -> Vec<String> {
    let mut odd: Vec<String> = [
        "",
        " ",
        "a",
        "م",
        "😀",
        "\u{0}\u{1}",
        "ﷺ",
        "1",
        "\"",
        "Привет, мир",
        "สวัสดีชาวโลก",
        "안녕하세요 세계",
        "こんにちは世界",
        "Aب中",
    ]
    .map(str::to_owned)
    .to_vec();
    odd.extend(["x".repeat(10_000), "مرحبا ".repeat(1_700), "习近平".repeat(3_334), "🏴‍☠️".repeat(1_000)]);
    odd
}

/// How well two lists rise and fall together, -1 to 1.
fn pearson(a: &[f64], b: &[f64]) -> f64 {
    let mean = |list: &[f64]| list.iter().sum::<f64>() / list.len() as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let of = |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).map(|(a, b)| f(a - mean_a, b - mean_b)).sum::<f64>();
    of(&|a, b| a * b) / (of(&|a, _| a * a) * of(&|_, b| b * b)).sqrt()
}
