//! What news calls countries beside CLDR's names: other names, adjectives, and the capitals that CLDR does not name.
//!
//! Written for this project: the countries most in the news, in Arabic, English and French. An entry stands here because
//! news uses the word and CLDR does not give it: أميركا beside الولايات المتحدة, *Britain* beside *United Kingdom*. Regular
//! adjectives are made by rule: the Arabic one from the name ([`nisba`]), the French feminine and plurals from the
//! masculine ([`french_forms`]).

/// A country, its names and adjectives; several are parted by `;`.
pub(super) struct Own {
    /// ISO 3166 code.
    pub code: &'static str,
    /// Names beside CLDR's: Arabic, English, French.
    pub names: [&'static str; 3],
    /// Adjectives: Arabic ones that [`nisba`] does not make, English, French masculine.
    pub adjectives: [&'static str; 3],
    /// The capital, where CLDR has none: Arabic, English, French.
    pub capital: [&'static str; 3],
}

const fn own(
    code: &'static str,
    names: [&'static str; 3],
    adjectives: [&'static str; 3],
    capital: [&'static str; 3],
) -> Own {
    Own { code, names, adjectives, capital }
}

const NONE: [&str; 3] = ["", "", ""];

/// By code.
pub(super) const COUNTRIES: &[Own] = &[
    own(
        "AE",
        ["الإمارات", "UAE;U.A.E.;Emirates", "Émirats;EAU"],
        ["إماراتي", "Emirati", "émirati;émirien"],
        ["أبوظبي;أبو ظبي", "Abu Dhabi", "Abou Dhabi;Abou Dabi"],
    ),
    own("AF", NONE, ["أفغاني", "Afghan", "afghan"], NONE),
    own("AL", NONE, ["", "Albanian", "albanais"], NONE),
    own("AM", NONE, ["أرمني", "Armenian", "arménien"], NONE),
    own("AO", ["", "", ""], ["", "Angolan", "angolais"], NONE),
    own("AR", NONE, ["أرجنتيني", "Argentine;Argentinian", "argentin"], ["بوينس آيرس;بيونس آيرس", "", ""]),
    own("AT", NONE, ["نمساوي", "Austrian", "autrichien"], NONE),
    own("AU", NONE, ["", "Australian", "australien"], ["كانبيرا;كانبرا", "Canberra", "Canberra"]),
    own("AZ", NONE, ["أذري;آذري", "Azerbaijani;Azeri", "azerbaïdjanais;azéri"], NONE),
    own("BA", ["البوسنة", "Bosnia and Herzegovina", "Bosnie"], ["بوسني", "Bosnian", "bosnien;bosniaque"], NONE),
    own("BD", ["بنغلاديش;بنغلادش;بنجلاديش", "", ""], ["", "Bangladeshi", "bangladais"], NONE),
    own("BE", NONE, ["", "Belgian", "belge"], NONE),
    own("BG", NONE, ["", "Bulgarian", "bulgare"], NONE),
    own("BH", NONE, ["", "Bahraini", "bahreïni;bahreïnien"], ["المنامة", "Manama", "Manama"]),
    own("BR", NONE, ["", "Brazilian", "brésilien"], ["برازيليا", "Brasilia;Brasília", "Brasilia"]),
    own(
        "BY",
        ["بيلاروسيا;روسيا البيضاء;بيلوروسيا", "Belorussia;Byelorussia", "Bélarus;Belarus;Biélarus"],
        ["بيلاروسي", "Belarusian;Belarussian;Byelorussian", "biélorusse;bélarusse"],
        NONE,
    ),
    own("CA", NONE, ["", "Canadian", "canadien"], ["أوتاوا", "Ottawa", "Ottawa"]),
    own(
        "CD",
        [
            "الكونغو الديمقراطية;جمهورية الكونغو الديمقراطية",
            "DR Congo;DRC;Democratic Republic of the Congo;Democratic Republic of Congo",
            "RDC;République démocratique du Congo",
        ],
        NONE,
        NONE,
    ),
    own("CH", NONE, ["", "Swiss", "suisse"], ["برن", "Bern", "Berne"]),
    own(
        "CI",
        ["كوت ديفوار;الكوت ديفوار", "Ivory Coast", ""],
        ["إيفواري", "Ivorian", "ivoirien"],
        ["ياموسوكرو", "Yamoussoukro", "Yamoussoukro"],
    ),
    own("CL", ["تشيلي;شيلي", "", ""], ["", "Chilean", "chilien"], NONE),
    own(
        "CN",
        ["جمهورية الصين الشعبية;الصين الشعبية", "PRC;People's Republic of China", "République populaire de Chine"],
        ["", "Chinese", "chinois"],
        ["بكين;بيجين;بيجينغ", "Beijing;Peking", "Pékin;Beijing"],
    ),
    own("CO", NONE, ["", "Colombian", "colombien"], NONE),
    own("CU", NONE, ["", "Cuban", "cubain"], NONE),
    own("CY", NONE, ["قبرصي", "Cypriot", "chypriote"], ["نيقوسيا", "Nicosia", "Nicosie"]),
    own("CZ", ["التشيك;جمهورية التشيك", "Czech Republic", "République tchèque"], ["تشيكي", "Czech", "tchèque"], NONE),
    own("DE", ["ألمانيا الاتحادية", "", ""], ["", "German", "allemand"], NONE),
    own("DK", ["الدنمارك;الدانمارك", "", ""], ["دنماركي;دانماركي", "Danish", "danois"], NONE),
    own("DZ", NONE, ["", "Algerian", "algérien"], NONE),
    own("EG", ["جمهورية مصر العربية", "", ""], ["", "Egyptian", "égyptien"], NONE),
    own("ES", ["إسبانيا;أسبانيا", "", ""], ["", "Spanish", "espagnol"], NONE),
    own("ET", ["إثيوبيا;أثيوبيا", "", ""], ["", "Ethiopian", "éthiopien"], NONE),
    own("FI", NONE, ["", "Finnish", "finlandais"], NONE),
    own("FR", NONE, ["", "French", "français"], NONE),
    own(
        "GB",
        ["بريطانيا;بريطانيا العظمى", "UK;U.K.;Britain;Great Britain", "Grande-Bretagne"],
        ["بريطاني", "British", "britannique"],
        NONE,
    ),
    own("GE", NONE, ["", "Georgian", "géorgien"], NONE),
    own("GR", NONE, ["", "Greek", "grec;grecque"], NONE),
    own("HU", ["المجر;هنغاريا", "", ""], ["مجري", "Hungarian", "hongrois"], NONE),
    own("ID", ["إندونيسيا;أندونيسيا", "", ""], ["", "Indonesian", "indonésien"], NONE),
    own("IE", ["أيرلندا;إيرلندا;ايرلندا", "", ""], ["", "Irish", "irlandais"], NONE),
    own("IL", NONE, ["إسرائيلي", "Israeli", "israélien"], NONE),
    own("IN", NONE, ["", "Indian", "indien"], ["نيودلهي;نيو دلهي", "New Delhi", "New Delhi"]),
    own("IQ", NONE, ["", "Iraqi", "irakien"], NONE),
    own(
        "IR",
        ["الجمهورية الإسلامية الإيرانية", "Islamic Republic of Iran", "République islamique d'Iran"],
        ["", "Iranian", "iranien"],
        NONE,
    ),
    own("IT", NONE, ["", "Italian", "italien"], NONE),
    own("JO", ["المملكة الأردنية الهاشمية", "", ""], ["", "Jordanian", "jordanien"], NONE),
    own("JP", NONE, ["", "Japanese", "japonais"], NONE),
    own("KE", NONE, ["", "Kenyan", "kényan"], NONE),
    own(
        "KG",
        ["قيرغيزستان;قرغيزستان;قرغيزيا", "Kyrgyzstan", "Kirghizistan;Kirghizstan;Kirghizie"],
        ["قرغيزي;قيرغيزي", "Kyrgyz", "kirghize"],
        NONE,
    ),
    own(
        "KP",
        ["جمهورية كوريا الديمقراطية الشعبية", "DPRK", ""],
        ["كوري شمالي", "North Korean", "nord-coréen"],
        ["بيونغيانغ;بيونجيانج;بيونغ يانغ", "", ""],
    ),
    own("KR", NONE, ["كوري جنوبي", "South Korean", "sud-coréen"], NONE),
    own("KW", NONE, ["", "Kuwaiti", "koweïtien"], NONE),
    own(
        "KZ",
        ["كازاخستان;قازاخستان;كزاخستان", "", ""],
        ["كازاخي", "Kazakh;Kazakhstani", "kazakh;kazakhstanais"],
        ["أستانا;أستانة;نور سلطان", "Astana;Nur-Sultan", "Astana;Noursoultan"],
    ),
    own("LB", NONE, ["", "Lebanese", "libanais"], NONE),
    own("LT", NONE, ["ليتواني", "Lithuanian", "lituanien"], NONE),
    own("LV", NONE, ["", "Latvian", "letton"], NONE),
    own("LY", NONE, ["", "Libyan", "libyen"], NONE),
    own("MA", NONE, ["", "Moroccan", "marocain"], ["الرباط", "Rabat", "Rabat"]),
    own("MD", ["مولدوفا;مولدافيا", "", ""], ["مولدوفي;مولدافي", "Moldovan", "moldave"], NONE),
    own("ML", NONE, ["", "Malian", "malien"], NONE),
    own("MM", NONE, ["", "Burmese", "birman"], ["نايبيداو", "Naypyidaw", "Naypyidaw"]),
    own("MN", NONE, ["", "Mongolian", "mongol"], NONE),
    own("MX", NONE, ["", "Mexican", "mexicain"], NONE),
    own("MY", NONE, ["", "Malaysian", "malaisien"], NONE),
    own("NG", NONE, ["نيجيري", "Nigerian", "nigérian"], ["أبوجا", "Abuja", "Abuja"]),
    own("NL", NONE, ["", "Dutch", "néerlandais"], NONE),
    own("NO", NONE, ["", "Norwegian", "norvégien"], NONE),
    own("NZ", NONE, ["نيوزيلندي", "", "néo-zélandais"], ["ولنغتون;ويلينغتون", "Wellington", "Wellington"]),
    own("OM", ["سلطنة عمان", "", ""], ["عماني", "Omani", "omanais"], NONE),
    own("PH", ["الفلبين;الفيليبين", "", ""], ["فلبيني;فيليبيني", "Filipino;Philippine", "philippin"], NONE),
    own("PK", NONE, ["", "Pakistani", "pakistanais"], ["إسلام آباد;إسلام اباد", "Islamabad", "Islamabad"]),
    own("PL", ["بولندا;بولونيا", "", ""], ["", "Polish", "polonais"], NONE),
    own(
        "PS",
        ["السلطة الفلسطينية", "Palestinian Authority;State of Palestine", "Autorité palestinienne"],
        ["فلسطيني", "Palestinian", "palestinien"],
        NONE,
    ),
    own("PT", NONE, ["", "Portuguese", "portugais"], NONE),
    own("QA", ["دولة قطر", "", ""], ["", "Qatari", "qatari;qatarien"], ["الدوحة", "Doha", "Doha"]),
    own("RO", NONE, ["", "Romanian", "roumain"], NONE),
    own("RS", NONE, ["", "Serbian;Serb", "serbe"], NONE),
    own(
        "RU",
        ["روسيا الاتحادية;الاتحاد الروسي", "Russian Federation", "Fédération de Russie"],
        ["", "Russian", "russe"],
        NONE,
    ),
    own("SA", ["السعودية", "", "Arabie Saoudite"], ["سعودي", "Saudi;Saudi Arabian", "saoudien"], NONE),
    own("SD", NONE, ["", "Sudanese", "soudanais"], NONE),
    own("SE", NONE, ["", "Swedish", "suédois"], NONE),
    own("SN", NONE, ["", "Senegalese", "sénégalais"], NONE),
    own("SO", NONE, ["", "Somali", "somalien"], NONE),
    own("SY", ["سوريا;سورية", "", ""], ["سوري", "Syrian", "syrien"], NONE),
    own("TD", NONE, ["", "Chadian", "tchadien"], NONE),
    own("TH", ["تايلاند;تايلند", "", ""], ["", "Thai", "thaïlandais"], NONE),
    own("TJ", ["طاجيكستان;طاجكستان", "", ""], ["طاجيكي", "Tajik", "tadjik"], NONE),
    own("TM", ["تركمانستان", "", ""], ["تركماني", "Turkmen", "turkmène"], NONE),
    own("TN", NONE, ["", "Tunisian", "tunisien"], NONE),
    own("TR", ["تركيا", "Turkey;Turkiye", ""], ["تركي", "Turkish", "turc;turque"], ["أنقرة", "Ankara", "Ankara"]),
    own("TW", NONE, ["", "Taiwanese", "taïwanais"], NONE),
    own("UA", NONE, ["أوكراني", "Ukrainian", "ukrainien"], ["", "Kiev", "Kyiv"]),
    own(
        "US",
        [
            "أمريكا;أميركا;الولايات المتحدة الأمريكية;الولايات المتحدة الأميركية",
            "USA;U.S.;U.S.A.;United States of America;America",
            "USA;Amérique;États-Unis d'Amérique",
        ],
        ["أمريكي;أميركي", "American", "américain;étasunien"],
        ["واشنطن", "Washington", "Washington"],
    ),
    own("UZ", NONE, ["أوزبكي", "Uzbek", "ouzbek"], NONE),
    own("VE", NONE, ["", "Venezuelan", "vénézuélien"], NONE),
    own(
        "VN",
        ["فيتنام;فييتنام", "", "Vietnam;Viêt Nam"],
        ["", "Vietnamese", "vietnamien"],
        ["هانوي", "Hanoi", "Hanoï"],
    ),
    own("YE", NONE, ["", "Yemeni", "yéménite"], ["صنعاء", "Sanaa;Sana'a", "Sanaa"]),
    own("ZA", NONE, ["جنوب أفريقي;جنوب إفريقي", "South African", "sud-africain"], ["بريتوريا", "Pretoria", "Pretoria"]),
];

/// Names that are more often something else in the news of a language (folded): مالي is "financial", *Jordan* a first name.
/// They count only behind one of [`BEFORE_PLACES`], and no adjective is made of them.
pub(super) const AMBIGUOUS: [&str; 3] =
    ["مالي بنين ديلي جيرسي ابيا نيوي", "chad jordan georgia jersey sofia lima", "jersey"];

/// Words behind which even an ambiguous name is a place.
pub(super) const BEFORE_PLACES: [&str; 3] =
    ["في من الي دوله جمهوريه شمال جنوب شرق غرب", "in to from of northern southern", "à au en de"];

/// Longer names that hold the name of a country and are none; Tripoli, which Libya and Lebanon have; and أروبا, which is
/// Europe misspelled more often than Aruba.
pub(super) const NO_COUNTRIES: [&str; 3] = [
    "أمريكا اللاتينية;أميركا اللاتينية;أمريكا الجنوبية;أميركا الجنوبية;أمريكا الشمالية;أميركا الشمالية;أمريكا الوسطى;أميركا الوسطى;\
     واشنطن بوست;نيو مكسيكو;طرابلس;أروبا",
    "Latin America;South America;North America;Central America;Washington Post;Washington State;New Mexico;New Jersey;Tripoli",
    "Amérique latine;Amérique du Sud;Amérique du Nord;Amérique centrale;Washington Post;Nouveau-Mexique;Tripoli",
];

/// The Arabic adjective of a folded name of one word, masculine and without article: روسيا, الصين and فرنسا give روسي,
/// صيني and فرنسي.
pub(super) fn nisba(folded: &str) -> String {
    let bare = folded.strip_prefix("ال").unwrap_or(folded);
    let bare = bare.strip_suffix(['ا', 'ه']).unwrap_or(bare);
    if bare.ends_with('ي') { bare.to_owned() } else { format!("{bare}ي") }
}

/// What a folded Arabic adjective without article becomes by gender, number and article; of an adjective of two words
/// both take them (الكورية الشمالية), or the article stands before and the ending behind (الجنوب أفريقية).
pub(super) fn arabic_forms(adjective: &str) -> Vec<String> {
    const ENDINGS: [&str; 7] = ["", "ه", "ون", "ين", "ان", "تان", "تين"];
    let of_both = |ending: &str| adjective.split(' ').map(|word| format!("{word}{ending}")).collect::<Vec<_>>();
    let forms = ENDINGS.iter().flat_map(|ending| {
        let words = of_both(ending);
        [
            format!("{adjective}{ending}"),
            format!("ال{adjective}{ending}"),
            words.join(" "),
            format!("ال{}", words.join(" ال")),
        ]
    });
    forms.collect()
}

/// An English adjective and the people it names: Russian, Russians.
pub(super) fn english_forms(adjective: &str) -> Vec<String> {
    vec![adjective.to_owned(), format!("{adjective}s")]
}

/// Masculine, feminine and plurals of a French adjective.
pub(super) fn french_forms(masculine: &str) -> Vec<String> {
    let feminine = match masculine {
        bare if bare.ends_with('e') => bare.to_owned(),
        bare if bare.ends_with("en") => format!("{bare}ne"),
        bare => format!("{bare}e"),
    };
    let plural = |form: &str| if form.ends_with('s') { form.to_owned() } else { format!("{form}s") };
    vec![masculine.to_owned(), plural(masculine), plural(&feminine), feminine]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adjectives_follow_from_names() {
        for (name, adjective) in [("روسيا", "روسي"), ("الصين", "صيني"), ("فرنسا", "فرنسي"), ("سوريه", "سوري")]
        {
            assert_eq!(nisba(name), adjective);
        }
        assert_eq!(french_forms("chinois"), ["chinois", "chinois", "chinoises", "chinoise"]);
        assert_eq!(french_forms("brésilien")[3], "brésilienne");
    }

    #[test]
    fn every_country_stands_here_once() {
        assert!(COUNTRIES.windows(2).all(|pair| pair[0].code < pair[1].code));
    }
}
