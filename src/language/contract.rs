//! What every language must fulfil.

use proptest::prelude::*;

use super::*;
use crate::article::Span;

fn is_folded(knowledge: &dyn Knowledge, words: &str) -> bool {
    words.split(' ').all(|word| knowledge.fold(word) == word)
}

#[test]
fn every_list_is_written_in_folded_words() {
    for language in Language::ALL {
        let knowledge = language.knowledge();
        assert_eq!(knowledge.language(), language);
        let stops = [knowledge.abbreviations(), knowledge.number_abbreviations(), knowledge.final_abbreviations()];
        for word in stops.into_iter().flatten() {
            assert!(is_folded(knowledge, word), "{language:?}: abbreviation {word}");
        }
        for word in knowledge.reporting_verbs().iter().flat_map(|(_, verbs)| verbs.split_whitespace()) {
            assert!(is_folded(knowledge, word), "{language:?}: verb {word}");
        }
        for phrase in knowledge.reporting_phrases().iter().flat_map(|(_, phrases)| *phrases) {
            assert!(is_folded(knowledge, phrase) && phrase.contains(' '), "{language:?}: phrase {phrase}");
        }
        for (word, value) in knowledge.number_words() {
            assert!(is_folded(knowledge, word) && (1..=90).contains(value), "{language:?}: number {word}");
        }
        let naming = knowledge.naming();
        let phrases = naming.offices.iter().flat_map(|(_, phrases)| phrases.split([';', ' ']));
        let lists = [naming.bodies, naming.given, naming.particles, naming.none];
        for word in phrases.chain(lists.iter().flat_map(|list| list.split_whitespace())) {
            assert!(is_folded(knowledge, word) || word.contains('\''), "{language:?}: naming {word}");
        }
        for phrase in knowledge.counting().phrases() {
            assert!(is_folded(knowledge, phrase), "{language:?}: counting {phrase}");
        }
        for phrase in knowledge.counted().phrases() {
            assert!(is_folded(knowledge, phrase), "{language:?}: counted {phrase}");
        }
        for phrase in knowledge.calendar().phrases() {
            assert!(is_folded(knowledge, phrase), "{language:?}: calendar {phrase}");
        }
        for word in knowledge.site_words().all().iter().flat_map(|list| list.split_whitespace()) {
            assert!(is_folded(knowledge, word), "{language:?}: word of sites {word}");
        }
        for word in knowledge.credits().words() {
            assert!(is_folded(knowledge, word), "{language:?}: credit {word}");
        }
        for cue in knowledge.litter() {
            let read: Vec<_> = words::words(cue.words, knowledge).into_iter().map(|w| w.folded).collect();
            assert_eq!(read.join(" "), cue.words, "{language:?}: litter cue");
        }
        for word in knowledge.function_words() {
            assert!(is_folded(knowledge, word) && knowledge.is_function_word(word), "{language:?}: {word}");
        }
        assert!(matches!(knowledge.weekdays().len(), 0 | 7), "{language:?}: days");
        for (name, number) in knowledge.months() {
            assert!((1..=12).contains(number), "{language:?}: {name}");
        }
    }
}

/// A paragraph of each language with four sentences, a number in its digits and a quotation in its own marks.
const SAMPLES: [(Language, &str, &str); 12] = [
    (
        Language::Arabic,
        "وصلت السفينة إلى الميناء مساء الخميس. وقال الوزير إن «المحادثات بدأت اليوم». وشارك ٢٥٠ عاملا في الإضراب! هل ينتهي غدا؟",
        "المحادثات بدأت اليوم",
    ),
    (
        Language::English,
        "The ship reached the harbour on Thursday evening. The minister said that “the talks began today”. About 250 workers took part in the strike! Will it end tomorrow?",
        "the talks began today",
    ),
    (
        Language::French,
        "Le navire est arrivé au port jeudi soir. Le ministre a dit que « les discussions ont commencé ». Environ 250 ouvriers ont pris part à la grève ! Finira-t-elle demain ?",
        "les discussions ont commencé",
    ),
    (
        Language::German,
        "Das Schiff erreichte den Hafen am Abend des 3. Mai. Minister Dr. Falk sagte, »die Gespräche haben begonnen«. Etwa 250 Arbeiter nahmen an dem Streik teil! Endet er morgen?",
        "die Gespräche haben begonnen",
    ),
    (
        Language::Spanish,
        "El barco llegó al puerto el jueves por la noche. El Sr. Ferro dijo que «las conversaciones han comenzado». ¡Unos 250 obreros participaron en la huelga! ¿Terminará mañana?",
        "las conversaciones han comenzado",
    ),
    (
        Language::Italian,
        "La nave è arrivata nel porto giovedì sera. Il ministro ha detto che «i colloqui sono cominciati». Circa 250 operai hanno preso parte allo sciopero! Finirà domani?",
        "i colloqui sono cominciati",
    ),
    (
        Language::Portuguese,
        "O navio chegou ao porto na noite de quinta-feira. O Sr. Falcão disse que “as conversas já começaram”. Cerca de 250 operários participaram da greve! Ela terminará amanhã?",
        "as conversas já começaram",
    ),
    (
        Language::Russian,
        "Судно прибыло в порт в четверг вечером. Министр В. Орлов сказал, что «переговоры уже начались». Около 250 рабочих приняли участие в забастовке! Закончится ли она завтра?",
        "переговоры уже начались",
    ),
    (
        Language::Turkish,
        "Gemi perşembe akşamı limana ulaştı. Bakan Dr. Yılmaz “görüşmeler bugün başladı” dedi. Greve yaklaşık 250 işçi katıldı! Yarın sona erecek mi?",
        "görüşmeler bugün başladı",
    ),
    (
        Language::Persian,
        "کشتی عصر پنجشنبه به بندر رسید. وزیر خارجه گفت «گفتگوها امروز آغاز شد». حدود ۲۵۰ کارگر در اعتصاب شرکت کردند! آیا فردا پایان می‌یابد؟",
        "گفتگوها امروز آغاز شد",
    ),
    (
        Language::Chinese,
        "轮船周四晚上抵达港口。部长表示“会谈今天已经开始”。约有２５０名工人参加了罢工！明天会结束吗？",
        "会谈今天已经开始",
    ),
    (
        Language::Japanese,
        "船は木曜日の夜に港に到着した。大臣は「協議は今日始まった」と述べた。約２５０人の労働者がストに参加した！明日には終わるのだろうか？",
        "協議は今日始まった",
    ),
];

#[test]
fn every_language_is_told_by_its_own_paragraph_and_reads_it() {
    assert_eq!(SAMPLES.len() + 1, Language::ALL.len(), "each language but the unknown one");
    for (language, text, quoted) in SAMPLES {
        assert_eq!(detect::detect(text), language);
        assert_eq!(crate::article::read::language(language.tag()), Some(language));
        let knowledge = language.knowledge();
        assert_eq!(sentences::sentences(text, knowledge).len(), 4, "{language:?}");
        let numbers: Vec<String> =
            words::words(text, knowledge).into_iter().filter(|w| w.is_number).map(|w| w.folded).collect();
        assert!(numbers.contains(&"250".to_owned()), "{language:?}: {numbers:?}");
        let found = quotations::quotations(text, &[Span::new(0, text.len())], language);
        assert!(found.iter().any(|q| q.span.of(text).contains(quoted)), "{language:?}: {found:?}");
    }
}

#[test]
fn every_cue_word_is_folded_listed_once_and_found_where_its_neighbours_let_it() {
    use super::cues::CueReason;

    for reason in CueReason::ALL {
        assert!(reason.sentence().ends_with('.'), "{reason:?}");
    }
    for language in Language::ALL {
        let knowledge = language.knowledge();
        let mut listed = HashSet::new();
        for entries in knowledge.cues().entries.into_iter().flatten() {
            for (form, entry) in entries.forms() {
                assert!(
                    !form.is_empty() && form.split([' ', '-']).all(|word| is_folded(knowledge, word)),
                    "{language:?}: {form}"
                );
                assert!(listed.insert(form), "{language:?} lists {form} twice");
                if entries.context.any.is_empty() {
                    let text = format!("{form}.");
                    let found = super::cues::cues(&text, &[Span::new(0, text.len())], &[], language);
                    let found: Vec<_> =
                        found.iter().map(|cue| (cue.span.of(&text), cue.entry.as_str(), cue.reason)).collect();
                    assert_eq!(found, [(form, entry, entries.reason)], "{language:?}");
                }
            }
        }
    }
}

#[test]
fn every_unit_has_its_words_in_the_languages_that_are_known_in_full_and_no_word_two_units() {
    use super::numbers::{is_shared, units};

    for language in Language::ALL {
        let counted = language.knowledge().counted();
        let named: Vec<_> = counted.measures.iter().chain(counted.nouns).collect();
        let mut listed = HashSet::new();
        for (name, forms) in &named {
            assert!(is_shared(name), "{language:?}: {name} is no unit");
            for form in forms.split(';') {
                assert!(!form.is_empty() && listed.insert(form), "{language:?} lists {form} twice");
            }
        }
        for (name, _) in counted.before.iter().chain(counted.behind).chain(counted.named_tolls) {
            assert!(units::FATES.contains(name), "{language:?}: {name} is no fate");
        }
        let in_full = matches!(language, Language::Arabic | Language::English | Language::French);
        let lists = [units::PEOPLE, units::PLACES, units::THINGS, units::MATTERS, units::MEASURES, units::MONEY];
        for unit in lists.into_iter().flatten().filter(|_| in_full) {
            let told = named.iter().chain(&counted.before.iter().collect::<Vec<_>>()).any(|(name, _)| name == unit);
            assert!(told, "{language:?} has no word for {unit}");
        }
    }
}

#[test]
fn no_reporting_verb_has_two_classes() {
    for language in Language::ALL {
        let listed = language.knowledge().reporting_verbs();
        let mut verbs: Vec<_> = listed.iter().flat_map(|(_, verbs)| verbs.split_whitespace()).collect();
        let all = verbs.len();
        verbs.sort_unstable();
        verbs.dedup();
        assert_eq!(verbs.len(), all, "{language:?} lists a verb twice");
    }
}

proptest! {
    #[test]
    fn folding_is_idempotent_and_stems_are_never_empty(word in "\\PC{1,12}|[ء-ی]{1,9}|[a-zà-ÿ']{1,9}|[а-яё\u{301}]{1,9}|[A-ZİIıÇŞĞÖÜ'’]{1,9}|[一-龥ぁ-んァ-ヶｦ-ﾟ]{1,6}") {
        for language in Language::ALL {
            let knowledge = language.knowledge();
            let folded = knowledge.fold(&word);
            prop_assert_eq!(&knowledge.fold(&folded), &folded);
            if !folded.is_empty() {
                prop_assert!(!knowledge.stem(&folded, &|_| false).is_empty());
                prop_assert!(!knowledge.stem(&folded, &|_| true).is_empty());
            }
        }
    }

    #[test]
    fn words_and_sentences_lie_in_the_text_in_order(text in "\\PC{0,80}|[ء-ي .؟\"«»\u{a0}\n0-9]{0,80}|[一-三ぁ-おァ-オ々a。！？「」『』\n0-9]{0,60}|[а-яА-Я .!?«»„“\n0-9]{0,60}") {
        for language in Language::ALL {
            let knowledge = language.knowledge();
            let mut end = 0;
            for word in words::words(&text, knowledge) {
                prop_assert!(word.span.start >= end && text.get(word.span.range()).is_some());
                prop_assert!(!word.span.is_empty());
                end = word.span.end;
            }
            let mut end = 0;
            for sentence in sentences::sentences(&text, knowledge) {
                let words = text.get(sentence.range());
                prop_assert!(sentence.start >= end && words.is_some());
                prop_assert_eq!(words.map(str::trim), words, "no white space around it");
                prop_assert!(text[end..sentence.start].trim().is_empty(), "nothing between is lost");
                end = sentence.end;
            }
            prop_assert!(text[end..].trim().is_empty(), "nothing at the end is lost");
        }
    }
}
