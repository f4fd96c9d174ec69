//! How near the encoder comes to the package that it rebuilds, from text to vector, what people say of both, and what a text costs to fetch; skipped
//! with a line where the model was not built or the package is not installed.

use muqabala::meaning::network::{Known, Vector};
use muqabala::meaning::pieces::Vocabulary;
use muqabala::meaning::{Model, Quantised, packing};

use super::elsewhere::Line;
use crate::support::{
    self,
    model::{self, complete, cosine},
    package::Package,
};

/// How many lines there are where everything is at hand.
pub const LINES: usize = 3 + TRACKS.len() + TEXTS.len();

/// Tracks of STS 2017: languages, and the number in the file's name.
const TRACKS: [(&str, &str); 3] = [("ar-ar", "track1.ar-ar"), ("ar-en", "track2.ar-en"), ("en-en", "track5.en-en")];
/// Sentences shorter than this, in bytes, are left out where articles are cut at full stops: most are litter.
const SHORTEST: usize = 40;
/// Sentences of one file, at the most.
const OF_A_FILE: usize = 1000;
/// Sentences made of pieces taken blindly, so that pieces of all scripts meet.
const MADE_UP: usize = 2000;
/// Pieces of such a sentence.
const OF_A_SENTENCE: usize = 16;
/// What a reader may bring: a name, and how many sentences of Arabic news and of English ones, which stand in the first and last track.
const TEXTS: [(&str, usize, usize); 3] = [
    ("two articles in Arabic", 80, 0),
    ("two articles in Arabic and two in English", 80, 80),
    ("1,000 sentences of Arabic news and 500 of English", 1000, 500),
];

/// Everything that is at hand.
pub fn all() -> Vec<Line> {
    measured().unwrap_or_default()
}

fn measured() -> Option<Vec<Line>> {
    let folder = support::shared("data")?;
    let mut model = model::model()?;
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
    let english: Vec<String> = tracks[2].1.iter().flatten().cloned().collect();
    let mut arabic = Vec::new();
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
        let taken: Vec<String> = cut.filter(|part| part.len() >= SHORTEST).take(OF_A_FILE).collect();
        if arabic.is_empty() {
            arabic.clone_from(&taken);
        }
        sentences.extend(taken);
    }
    sentences.extend(made_up(&model));
    sentences.extend(odd());
    let package = Package::run(&sentences)?;
    let cut = |sentence: &String| model.pieces(sentence).expect("the list of pieces is there");
    let same = sentences.iter().zip(&package.pieces).filter(|(sentence, pieces)| cut(sentence) == **pieces).count();
    complete(&mut model, &sentences);
    let vectors = model.encode(&sentences, &mut Known::default());
    let vectors: Vec<Vector> = vectors.into_iter().map(|vector| vector.expect("all rows are there")).collect();
    let mut cosines: Vec<f64> = vectors.iter().zip(&package.vectors).map(|(ours, its)| cosine(ours, its)).collect();
    cosines.sort_by(f64::total_cmp);
    let quantised: Vec<Quantised> = vectors.iter().map(Quantised::from).collect();
    let pairs = || (vectors.iter().zip(&quantised)).zip(vectors.iter().zip(&quantised).skip(1));
    let loss = pairs().map(|((a, qa), (b, qb))| (cosine(a, b) - f64::from(qa.cosine(qb))).abs()).fold(0.0, f64::max);
    let mut lines = vec![
        ("sentences whose pieces are the package's".to_owned(), format!("{same} of {}", sentences.len())),
        (
            format!("cosine of the encoder's vectors to the package's, {} sentences", cosines.len()),
            format!("lowest {:.5}, middle {:.6}", cosines[0], cosines[cosines.len() / 2]),
        ),
        ("what a cosine changes by in 512 bytes a vector, at the most".to_owned(), format!("{loss:.5}")),
    ];
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
    for (text, in_arabic, in_english) in TEXTS {
        let sentences: Vec<&String> = arabic.iter().take(in_arabic).chain(english.iter().take(in_english)).collect();
        let mut model = Model::new(model.manifest().clone());
        let listed = model.manifest().to_json().len() as u64;
        let (files, bytes) = complete(&mut model, &sentences);
        let megabytes = (listed + bytes) as f64 / 1e6;
        lines.push((format!("fetched for {text}"), format!("{megabytes:.1} MB in {} files", files + 1)));
    }
    Some(lines)
}

/// Sentences of pieces as they come, which people would not write: every script meets every other.
fn made_up(model: &Model) -> Vec<String> {
    let file = model::content(&model.manifest().pieces);
    let file = packing::unpack(&model.manifest().pieces.name, &file, usize::MAX).expect("it is whole");
    let pieces = Vocabulary::from_bytes(&file).expect("the model was built from it").pieces;
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        pieces[(state >> 33) as usize % pieces.len()].replace('▁', " ")
    };
    (0..MADE_UP).map(|_| (0..OF_A_SENTENCE).map(|_| next()).collect()).collect()
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
