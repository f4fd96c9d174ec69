//! The encoder cuts and encodes as the package that it rebuilds: `meaning/pieces.txt` and `meaning/vectors.txt` say what that does with some sentences.
//!
//! The tables were made by running the package (`UPDATE_VECTORS=1 cargo test --test meaning`), each number of a vector rounded to a thousandth. The
//! weights are not part of the project: where `static/model` was not built (`make model`) the tests are skipped with a line.

mod support;

use std::fmt::Write as _;
use std::path::PathBuf;

use muqabala::meaning::network::{Known, Vector, WIDTH};
use muqabala::meaning::{MeaningError, Model};
use support::model::{complete, content, cosine, model};
use support::package::Package;

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
/// More of them, of which only the pieces are kept: the languages of the model, and what breaks those who cut.
const CUT: [&str; 37] = [
    "وقدّرت الغرفةُ خسائرَ المدينة بنحو ٦٤ مليون تالر!",
    "Die neue Brücke über die Halve wird größer als geplant, sagte die Bürgermeisterin.",
    "The mayor's office wouldn't comment on the 64-million-taler loss.",
    "El puente nuevo de Kadmora se abrirá el martes, según el alcalde; ¿quién lo pagará?",
    "Le préfet n'a pas souhaité s'exprimer sur la grève des éclusiers à Halvina.",
    "Il ponte sarà aperto martedì, ha detto il sindaco: «È più lungo del previsto».",
    "カドモラ市の新しい橋は火曜日に開通すると市長が発表した。",
    "카드모라 시장은 새 다리가 화요일에 개통된다고 밝혔다.",
    "De nieuwe brug van Kadmora gaat dinsdag open, zei de burgemeester.",
    "Nowy most w Kadmorze zostanie otwarty we wtorek – powiedział burmistrz Łęczycy.",
    "A nova ponte de Kadmora será aberta na terça-feira, disse o prefeito João.",
    "Новый мост в Кадморе откроют во вторник, сообщил мэр.",
    "สะพานใหม่ของเมืองคัดโมราจะเปิดในวันอังคาร นายกเทศมนตรีกล่าว",
    "Kadmora'nın yeni köprüsü salı günü açılacak, dedi belediye başkanı Işık Öztürk.",
    "卡德莫拉的新桥将于周二开通,市长说。",
    "卡德莫拉的新橋將於週二開通,市長說。",
    " ",
    "\t\n  ما   بين\u{A0}الكلمات \r\n",
    "a",
    "😀😀😀",
    "🏴\u{200D}☠\u{FE0F}",
    "\0\u{1}\u{7F}",
    "ﷺ ﻻ ﺍﻟﺠﺴﺮ",
    "ﬁn Ⅷ ㌀ ① ½ ™",
    "ab\u{200B}cd\u{AD}ef\u{FEFF}gh",
    "الجسر\u{FFFF}\u{FFFE}\u{10FFFF}",
    "▁",
    "▁▁ ▁",
    "<s> </s> <unk>",
    "Aب中",
    "ᚠᚢᚦ ꙮ 𐎀𐎁",
    "e\u{301}le\u{300}ve",
    "دال\u{64B}\u{651}ة ـــ تطويل",
    "1234567890123456789012345678901234567890",
    "http://kadmora.example/a?b=c&d=%20#e",
    "“—…«»‹›„‟",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];
/// The lowest cosine to the package's vector, up to 1; what rounding to a thousandth takes is a hundredth of what is left.
const NEAR: f64 = 0.999;

fn table(name: &str) -> PathBuf {
    support::root().join("tests/meaning").join(name)
}

fn updates(sentences: &[&str]) -> Option<Package> {
    std::env::var_os("UPDATE_VECTORS")?;
    Package::run(&sentences.iter().map(|sentence| (*sentence).to_owned()).collect::<Vec<_>>())
}

fn joined(numbers: impl Iterator<Item = String>) -> String {
    numbers.collect::<Vec<_>>().join(" ")
}

#[test]
fn vectors_are_those_of_the_package() {
    let path = table("vectors.txt");
    if let Some(package) = updates(&SENTENCES) {
        let mut out = String::new();
        for (sentence, vector) in SENTENCES.iter().zip(&package.vectors) {
            let numbers = joined(vector.iter().map(|number| format!("{:.0}", number * 1000.0)));
            writeln!(out, "{sentence}\n{}", numbers.replace("-0 ", "0 ")).expect("a string takes it");
        }
        std::fs::write(&path, out).expect("the table can be written");
    }
    let Some(mut model) = model() else { return };
    complete(&mut model, &SENTENCES);
    let vectors = model.encode(&SENTENCES, &mut Known::default());
    let table = std::fs::read_to_string(&path).expect("the table is part of the project");
    let lines: Vec<&str> = table.lines().collect();
    let entries = lines.as_chunks::<2>().0;
    assert_eq!(entries.len(), SENTENCES.len());
    for (([sentence, numbers], wanted), encoded) in entries.iter().zip(SENTENCES).zip(vectors) {
        assert_eq!(*sentence, wanted);
        let thousandths = numbers.split(' ').map(|number| number.parse::<f32>().expect("a number") / 1000.0);
        let vector: Vector = thousandths.collect::<Vec<_>>().try_into().unwrap_or([0.0; WIDTH]);
        let cosine = cosine(&vector, &encoded.expect("all its rows are there")) / cosine(&vector, &vector).sqrt();
        assert!(cosine > NEAR, "{sentence}: {cosine}");
    }
}

#[test]
fn pieces_are_those_of_the_package() {
    let sentences = [&SENTENCES[..], &CUT].concat();
    let path = table("pieces.txt");
    if let Some(package) = updates(&sentences) {
        let lines = sentences
            .iter()
            .zip(&package.pieces)
            .map(|(sentence, pieces)| format!("{sentence:?}\n{}\n", joined(pieces.iter().map(u32::to_string))));
        std::fs::write(&path, lines.collect::<String>()).expect("the table can be written");
    }
    let Some(model) = model() else { return };
    let table = std::fs::read_to_string(&path).expect("the table is part of the project");
    let lines: Vec<&str> = table.lines().collect();
    let entries = lines.as_chunks::<2>().0;
    assert_eq!(entries.len(), sentences.len());
    for ([shown, pieces], sentence) in entries.iter().zip(sentences) {
        assert_eq!(*shown, format!("{sentence:?}"));
        let cut = model.pieces(sentence).expect("the list of pieces is there");
        assert_eq!(joined(cut.iter().map(u32::to_string)), *pieces, "{sentence:?}");
    }
}

#[test]
fn a_text_is_encoded_as_soon_as_its_own_rows_are_there() {
    let Some(mut model) = model() else { return };
    let (arabic, english) = (SENTENCES[0], SENTENCES[1]);
    assert_eq!(model.encode(&[arabic], &mut Known::default()), [None]);
    assert!(complete(&mut model, &[arabic]).0 > 0);
    let encoded = model.encode(&[arabic, english], &mut Known::default());
    assert_eq!(encoded.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false]);
    assert!(model.needs(&[arabic]).is_empty() && !model.needs(&[arabic, english]).is_empty());
}

#[test]
fn a_file_that_is_not_whole_is_refused_by_name_and_may_come_again() {
    let Some(built) = model() else { return };
    let mut model = Model::new(built.manifest().clone());
    let file = model.needs(&[""])[0].clone();
    let whole = content(&file);
    let (came, wanted) = (whole.len() as u64 - 1, whole.len() as u64);
    let short = MeaningError::Length { file: file.name.clone(), came, wanted };
    assert_eq!(model.add(&file.name, &whole[1..]), Err(short));
    let mut altered = whole.clone();
    altered[1000] ^= 1;
    assert_eq!(model.add(&file.name, &altered), Err(MeaningError::Altered { file: file.name.clone() }));
    assert_eq!(model.add("0.bin", &whole), Err(MeaningError::Unknown { file: "0.bin".to_owned() }));
    assert!(model.needs(&[""]).contains(&&file));
    assert_eq!(model.add(&file.name, &whole), Ok(()));
    assert!(!model.needs(&[""]).contains(&&file));
}
