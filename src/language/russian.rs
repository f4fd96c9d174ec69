//! Russian.
//!
//! Folding lowers case, writes ё as е, as most newspapers do, and drops stress marks. The stem is Snowball's (the crate
//! `frostem`).
//!
//! ```
//! use muqabala::language::{Knowledge, russian::Russian};
//! assert_eq!(Russian.fold("Актёр"), "актер");
//! assert_eq!(Russian.stem("переговоров", &|_| false), Russian.stem("переговоры", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// Russian.
pub struct Russian;

/// The acute accent that dictionaries and careful writers put on a stressed vowel.
const STRESS: char = '\u{301}';

impl Knowledge for Russian {
    fn language(&self) -> Language {
        Language::Russian
    }

    fn fold(&self, word: &str) -> String {
        // the stress mark composes with no Cyrillic vowel; й and the other letters with marks stay whole
        let lower = fold::lower(word);
        lower.chars().filter(|c| *c != STRESS).map(|c| if c == 'ё' { 'е' } else { c }).collect()
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        match Stemmer::new(Algorithm::Russian).stem(folded).as_ref() {
            "" => folded.to_owned(),
            stem => stem.to_owned(),
        }
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // units, titles, places and references that stand inside a sentence; г., т. е. and т. д. are initials
        &[
            "руб",
            "коп",
            "тыс",
            "млн",
            "млрд",
            "трлн",
            "им",
            "ул",
            "пр",
            "просп",
            "пл",
            "обл",
            "гор",
            "пос",
            "акад",
            "проф",
            "доц",
            "ген",
            "полк",
            "кап",
            "стр",
            "рис",
            "табл",
            "см",
            "ср",
            "др",
            "пр",
            "напр",
            "англ",
            "род",
            "т.е",
            "т.к",
            "т.н",
            "янв",
            "февр",
            "апр",
            "авг",
            "сент",
            "окт",
            "нояб",
            "дек",
        ]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("январь", 1),
            ("января", 1),
            ("янв", 1),
            ("февраль", 2),
            ("февраля", 2),
            ("февр", 2),
            ("март", 3),
            ("марта", 3),
            ("апрель", 4),
            ("апреля", 4),
            ("апр", 4),
            ("май", 5),
            ("мая", 5),
            ("июнь", 6),
            ("июня", 6),
            ("июль", 7),
            ("июля", 7),
            ("август", 8),
            ("августа", 8),
            ("авг", 8),
            ("сентябрь", 9),
            ("сентября", 9),
            ("сент", 9),
            ("октябрь", 10),
            ("октября", 10),
            ("окт", 10),
            ("ноябрь", 11),
            ("ноября", 11),
            ("нояб", 11),
            ("декабрь", 12),
            ("декабря", 12),
            ("дек", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &[
            "понедельник понедельника",
            "вторник вторника",
            "среда среду среды",
            "четверг четверга",
            "пятница пятницу пятницы",
            "суббота субботу субботы",
            "воскресенье воскресенья",
        ]
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

/// Pronouns, prepositions, conjunctions, particles and auxiliaries, with е for ё.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "и а но да или либо ни то не нет что чтобы как если когда где куда откуда почему зачем пока хотя потому поэтому \
     также тоже же ли бы б ведь вот лишь только уже еще даже именно в во на с со к ко у о об обо от ото до из изо за \
     над под при про для без через между перед после против около среди вокруг кроме вместо ради из-за по согласно \
     благодаря вследствие я ты он она оно мы вы они меня тебя его ее нас вас их мне тебе ему ей нам вам им мной тобой \
     ним ней нами вами ими нем них него нее себя себе собой мой моя мое мои твой наш наша наше наши нашего нашей ваш \
     ваша свой своя свое свои своего своей своих своим свою этот эта это эти этого этой этих этом этому этим эту тот \
     та те того той тех том тому тем ту который которая которое которые которого которой которых котором которым \
     которую кто кого кому чем чего чему какой какая какое какие весь вся все всех всего всей всем всеми сам сама \
     сами самый самая самое самые каждый каждая другой другие других иной такой такая такое такие таких быть был была \
     было были будет будут есть является являются может могут мог могла могли можно нужно надо так там тут здесь \
     тогда теперь сейчас очень более менее больше меньше"
        .split_whitespace()
        .collect()
});

/// One to nineteen and the tens, in the nominative and the commonest oblique forms.
const NUMBERS: &[(&str, u32)] = &[
    ("один", 1),
    ("одна", 1),
    ("два", 2),
    ("две", 2),
    ("двух", 2),
    ("три", 3),
    ("трех", 3),
    ("четыре", 4),
    ("четырех", 4),
    ("пять", 5),
    ("пяти", 5),
    ("шесть", 6),
    ("шести", 6),
    ("семь", 7),
    ("семи", 7),
    ("восемь", 8),
    ("восьми", 8),
    ("девять", 9),
    ("девяти", 9),
    ("десять", 10),
    ("десяти", 10),
    ("одиннадцать", 11),
    ("двенадцать", 12),
    ("тринадцать", 13),
    ("четырнадцать", 14),
    ("пятнадцать", 15),
    ("шестнадцать", 16),
    ("семнадцать", 17),
    ("восемнадцать", 18),
    ("девятнадцать", 19),
    ("двадцать", 20),
    ("тридцать", 30),
    ("сорок", 40),
    ("пятьдесят", 50),
    ("шестьдесят", 60),
    ("семьдесят", 70),
    ("восемьдесят", 80),
    ("девяносто", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (
        VerbClass::Neutral,
        "сказал сказала сказали говорит заявил заявила заявили сообщил сообщила сообщили сообщает отметил \
         отметила добавил добавила рассказал рассказала пояснил пояснила объявил объявила написал написала \
         ответил ответила уточнил",
    ),
    (VerbClass::Stressing, "подчеркнул подчеркнула подтвердил подтвердила заверил заверила настаивает настоял"),
    (VerbClass::Distancing, "утверждает утверждал утверждала утверждают якобы"),
    (VerbClass::Calling, "призвал призвала призвали потребовал потребовала попросил попросила"),
    (VerbClass::Warning, "предупредил предупредила пригрозил пригрозила"),
    (VerbClass::Denying, "опроверг опровергла отверг отвергла отрицает отрицал"),
    (VerbClass::Praising, "похвалил похвалила поблагодарил поблагодарила приветствовал"),
    (VerbClass::Blaming, "обвинил обвинила обвинили раскритиковал раскритиковала осудил осудила"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("читайте также", Start, Litter::Related),
    cue("читать далее", Start, Litter::Related),
    cue("смотрите также", Start, Litter::Related),
    cue("по теме", Heading, Litter::Related),
    cue("материалы по теме", Heading, Litter::Related),
    cue("самое читаемое", Heading, Litter::Related),
    cue("поделиться", Whole, Litter::Share),
    cue("скопировать ссылку", Whole, Litter::Share),
    cue("распечатать", Whole, Litter::Share),
    cue("реклама", Whole, Litter::Advert),
    cue("перейти к содержанию", Start, Litter::Navigation),
    cue("подписывайтесь на наш канал", Start, Litter::Navigation),
    cue("комментарии", Whole, Litter::Comments),
    cue("все права защищены", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        Russian.stem(&Russian.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in
            [("переговоров", "переговоры"), ("министром", "министра"), ("Путиным", "Путин"), ("подписали", "подписал")]
        {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }

    #[test]
    fn yo_and_stress_marks_do_not_part_words() {
        assert_eq!(Russian.fold("Ёлка"), "елка");
        assert_eq!(Russian.fold("за\u{301}мок"), "замок");
        assert_eq!(Russian.fold("Мой"), "мой");
    }
}
