//! Turkish.
//!
//! Folding lowers case the Turkish way (İ to i, I to ı), takes off the ending after the apostrophe of a name
//! ("Ankara'da") and drops the circumflex ("resmî"), which most writers leave out. The other letters with marks are
//! letters of their own (ş is no s) and stay. The stem is Snowball's (the crate `frostem`).
//!
//! What it does not do: English words in capitals inside Turkish text are lowered the Turkish way too.
//!
//! ```
//! use muqabala::language::{Knowledge, turkish::Turkish};
//! assert_eq!(Turkish.fold("DIŞİŞLERİ"), "dışişleri");
//! assert_eq!(Turkish.fold("İzmir’den"), "izmir");
//! assert_eq!(Turkish.stem("görüşmelerde", &|_| false), Turkish.stem("görüşme", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use super::Place::{Anywhere, Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// Turkish.
pub struct Turkish;

/// Letters that a name keeps before its apostrophe at the least. At 1 an initial would lose what follows it.
const SHORTEST_NAME: usize = 2;

impl Knowledge for Turkish {
    fn language(&self) -> Language {
        Language::Turkish
    }

    fn fold(&self, word: &str) -> String {
        let turkish: String = word.nfkc().map(|c| if c == 'I' { 'ı' } else { c }).collect();
        let lower: String = fold::lower(&turkish.replace('İ', "i")).chars().map(without_circumflex).collect();
        match lower.split_once('\'') {
            Some((name, _)) if name.chars().count() >= SHORTEST_NAME => name.to_owned(),
            _ => lower,
        }
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        match Stemmer::new(Algorithm::Turkish).stem(folded).as_ref() {
            "" => folded.to_owned(),
            stem => stem.to_owned(),
        }
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, references and addresses that stand inside a sentence
        &[
            "dr", "prof", "doç", "yrd", "av", "sn", "hz", "bkz", "vb", "vs", "örn", "yy", "mah", "cad", "sok", "blv",
            "apt", "tel", "no", "a.ş", "t.c", "m.ö", "m.s", "gen", "alb", "yzb",
        ]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("Ocak", 1),
            ("Şubat", 2),
            ("Mart", 3),
            ("Nisan", 4),
            ("Mayıs", 5),
            ("Haziran", 6),
            ("Temmuz", 7),
            ("Ağustos", 8),
            ("Eylül", 9),
            ("Ekim", 10),
            ("Kasım", 11),
            ("Aralık", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        VERBS
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

fn without_circumflex(c: char) -> char {
    match c {
        'â' => 'a',
        'î' => 'i',
        'û' => 'u',
        c => c,
    }
}

/// Pronouns, postpositions, conjunctions, particles and auxiliaries, without circumflex.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "ve ile veya ya da de ki ama fakat ancak lakin çünkü eğer ise hem ne için gibi kadar göre doğru karşı rağmen beri \
     önce sonra dolayı ötürü üzere sırasında tarafından hakkında üzerine üzerinde arasında içinde altında bir bu şu o \
     bunlar şunlar onlar bunu şunu onu buna ona bunun onun onların bunların bunda onda bundan ondan ben sen biz siz \
     beni seni bizi sizi bana sana bize size benim senin bizim sizin kendi kendisi kendisini kendisine hangi kim \
     kimin kime neden nasıl nerede nereye zaman her hiç bazı tüm bütün birçok çok az daha en pek diğer başka aynı \
     böyle şöyle öyle değil var yok mi mı mu mü evet hayır olan olarak oldu olduğu olduğunu olması olacak olup olur \
     olmak olsa oluyor idi imiş iken etti eden ederek edildi ettiği ettiğini edilen etmek yapılan yapan diye dahi \
     bile sadece yalnız artık henüz hala şimdi yine ayrıca"
        .split_whitespace()
        .collect()
});

/// One to ten, and the tens; compounds stand side by side ("yirmi beş").
const NUMBERS: &[(&str, u32)] = &[
    ("bir", 1),
    ("iki", 2),
    ("üç", 3),
    ("dört", 4),
    ("beş", 5),
    ("altı", 6),
    ("yedi", 7),
    ("sekiz", 8),
    ("dokuz", 9),
    ("on", 10),
    ("yirmi", 20),
    ("otuz", 30),
    ("kırk", 40),
    ("elli", 50),
    ("altmış", 60),
    ("yetmiş", 70),
    ("seksen", 80),
    ("doksan", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (
        VerbClass::Neutral,
        "dedi söyledi belirtti açıkladı anlattı aktardı kaydetti bildirdi ifade duyurdu yazdı ekledi \
         yanıtladı konuştu",
    ),
    (VerbClass::Stressing, "vurguladı vurgulayan doğruladı yineledi"),
    (VerbClass::Distancing, "iddia savundu öne"),
    (VerbClass::Calling, "çağırdı istedi çağrısında"),
    (VerbClass::Warning, "uyardı uyarısında tehdit"),
    (VerbClass::Denying, "yalanladı reddetti"),
    (VerbClass::Praising, "övdü kutladı tebrik"),
    (VerbClass::Blaming, "suçladı eleştirdi kınadı"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("ilgili haberler", Heading, Litter::Related),
    cue("ilgili haber", Start, Litter::Related),
    cue("bunlar da ilginizi çekebilir", Heading, Litter::Related),
    cue("ayrıca oku", Start, Litter::Related),
    cue("haberin devamı", Start, Litter::Related),
    cue("en çok okunanlar", Heading, Litter::Related),
    cue("paylaş", Whole, Litter::Share),
    cue("haberi paylaş", Whole, Litter::Share),
    cue("yazdır", Whole, Litter::Share),
    cue("reklam", Whole, Litter::Advert),
    cue("haberin devamı reklamdan sonra", Start, Litter::Advert),
    cue("içeriğe geç", Start, Litter::Navigation),
    cue("bize abone olun", Start, Litter::Navigation),
    cue("yorumlar", Whole, Litter::Comments),
    cue("yorum yap", Whole, Litter::Comments),
    cue("tüm hakları saklıdır", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        Turkish.stem(&Turkish.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [("görüşmelerde", "görüşme"), ("anlaşmayı", "ANLAŞMA"), ("İstanbul'un", "İSTANBUL")] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }

    #[test]
    fn the_two_letters_i_are_lowered_each_to_its_own() {
        assert_eq!(Turkish.fold("IŞIK"), "ışık");
        assert_eq!(Turkish.fold("İŞ"), "iş");
        assert_eq!(Turkish.fold("I\u{307}Ş"), "iş", "decomposed");
        assert_eq!(Turkish.fold("Resmî"), "resmi");
    }
}
