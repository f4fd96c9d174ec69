//! Portuguese.
//!
//! Folding lowers case and keeps accents, which part words ("e", "é"); the stem is Snowball's (the crate `frostem`),
//! after which accents are dropped. The spellings before and after the reform of 1990 ("acção", "ação") stay apart.
//!
//! ```
//! use muqabala::language::{Knowledge, portuguese::Portuguese};
//! assert_eq!(Portuguese.stem("negociações", &|_| false), Portuguese.stem("negociação", &|_| false));
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::{Cue, Knowledge, Language, VerbClass, cue, fold};
use crate::article::Litter;

/// Portuguese, of Brazil and Portugal.
pub struct Portuguese;

impl Knowledge for Portuguese {
    fn language(&self) -> Language {
        Language::Portuguese
    }

    fn fold(&self, word: &str) -> String {
        fold::lower(word)
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(Stemmer::new(Algorithm::Portuguese).stem(folded).as_ref(), folded)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, references and months that stand inside a sentence
        &[
            "sr", "sra", "srs", "dr", "dra", "drs", "prof", "profa", "eng", "exmo", "av", "pág", "art", "vol", "aprox",
            "etc", "cia", "ltda", "gen", "cel", "ten", "eua", "d.c", "a.c", "jan", "fev", "abr", "ago", "set", "out",
            "nov", "dez",
        ]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("janeiro", 1),
            ("jan", 1),
            ("fevereiro", 2),
            ("fev", 2),
            ("março", 3),
            ("abril", 4),
            ("abr", 4),
            ("maio", 5),
            ("junho", 6),
            ("julho", 7),
            ("agosto", 8),
            ("ago", 8),
            ("setembro", 9),
            ("outubro", 10),
            ("novembro", 11),
            ("nov", 11),
            ("dezembro", 12),
            ("dez", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &[
            "segunda segunda-feira",
            "terça terça-feira",
            "quarta quarta-feira",
            "quinta quinta-feira",
            "sexta sexta-feira",
            "sábado",
            "domingo",
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

/// Articles with their prepositions, pronouns, conjunctions, auxiliaries and adverbs of grammar.
static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às pelo pela pelos pelas num numa dum duma \
     por para com sem sob sobre entre até desde contra durante perante após ante segundo conforme e ou mas nem porém \
     contudo todavia porque pois que se quando onde como qual quais quem cujo cuja cujos cujas quê eu tu ele ela nós \
     vós eles elas você vocês me te lhe lhes vos meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos \
     nossas dele dela deles delas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso \
     aquilo neste nesta nesse nessa naquele naquela deste desta desse dessa daquele daquela é são era eram foi foram \
     ser sido sendo seja sejam será serão seria está estão estava estavam esteve estar há havia houve haver tem têm \
     tinha tinham ter teve pode podem podia poderia deve devem vai vão não sim também muito mais menos tão tanto já \
     ainda assim além todo toda todos todas outro outra outros outras mesmo mesma mesmos cada algum alguma alguns \
     algumas nenhum nenhuma muitos muitas pouco poucos então agora enquanto só apenas"
        .split_whitespace()
        .collect()
});

/// One to nineteen, and the tens; "e" between them is passed over.
const NUMBERS: &[(&str, u32)] = &[
    ("um", 1),
    ("uma", 1),
    ("dois", 2),
    ("duas", 2),
    ("três", 3),
    ("quatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("sete", 7),
    ("oito", 8),
    ("nove", 9),
    ("dez", 10),
    ("onze", 11),
    ("doze", 12),
    ("treze", 13),
    ("catorze", 14),
    ("quatorze", 14),
    ("quinze", 15),
    ("dezesseis", 16),
    ("dezasseis", 16),
    ("dezessete", 17),
    ("dezassete", 17),
    ("dezoito", 18),
    ("dezenove", 19),
    ("dezanove", 19),
    ("vinte", 20),
    ("trinta", 30),
    ("quarenta", 40),
    ("cinquenta", 50),
    ("sessenta", 60),
    ("setenta", 70),
    ("oitenta", 80),
    ("noventa", 90),
];

/// The verbs that news of every day reports with; a verb that fits two classes is left to the milder.
const VERBS: &[(VerbClass, &str)] = &[
    (
        VerbClass::Neutral,
        "disse diz disseram dito explicou explica acrescentou acrescenta anunciou anuncia declarou declara \
         comentou respondeu informou escreveu contou relatou indicou referiu apontou",
    ),
    (
        VerbClass::Stressing,
        "afirmou afirma garantiu garante ressaltou ressalta destacou destaca enfatizou sublinhou confirmou \
         confirma insistiu reiterou",
    ),
    (VerbClass::Distancing, "alegou alega alegaram"),
    (VerbClass::Calling, "pediu pede exigiu exige cobrou apelou defendeu"),
    (VerbClass::Warning, "alertou alerta advertiu adverte ameaçou ameaça"),
    (VerbClass::Denying, "negou nega desmentiu desmente rejeitou rejeita"),
    (VerbClass::Praising, "elogiou elogia saudou agradeceu parabenizou"),
    (VerbClass::Blaming, "acusou acusa criticou critica condenou condena denunciou denuncia culpou"),
];

/// Lines that stand on the pages of many sites and begin no sentence of the news.
const LITTER: &[Cue] = &[
    cue("leia também", Start, Litter::Related),
    cue("leia mais", Start, Litter::Related),
    cue("veja também", Start, Litter::Related),
    cue("saiba mais", Start, Litter::Related),
    cue("mais lidas", Heading, Litter::Related),
    cue("notícias relacionadas", Heading, Litter::Related),
    cue("compartilhe", Start, Litter::Share),
    cue("compartilhar", Whole, Litter::Share),
    cue("partilhar", Whole, Litter::Share),
    cue("copiar link", Whole, Litter::Share),
    cue("imprimir", Whole, Litter::Share),
    cue("publicidade", Whole, Litter::Advert),
    cue("continua após a publicidade", Start, Litter::Advert),
    cue("ir para o conteúdo", Start, Litter::Navigation),
    cue("comentários", Whole, Litter::Comments),
    cue("todos os direitos reservados", Anywhere, Litter::Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str) -> String {
        Portuguese.stem(&Portuguese.fold(word), &|_| false)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [("negociações", "negociação"), ("assinaram", "assinou"), ("governos", "governo")] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
    }
}
