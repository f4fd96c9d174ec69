//! Which language a text is in.
//!
//! Trigram statistics of the crate `whatlang`, which told Arabic news from Persian and Urdu where `whichlang`
//! did not. Languages that no file here describes are [`Language::Undetermined`]: better no rules than those
//! of a neighbour.
//!
//! ```
//! use muqabala::language::{Language, detect::detect};
//! assert_eq!(detect("وصل الوزير إلى الميناء يوم الخميس"), Language::Arabic);
//! ```

use whatlang::{Lang, Script};

use super::{Language, unspaced};

/// How much of a text is looked at, in bytes. Less makes short foreign quotations decide; more costs time and
/// changes no answer on news articles.
const SAMPLE: usize = 4_000;

/// The language of `text`.
pub fn detect(text: &str) -> Language {
    let sample = sample(text);
    let Some(info) = whatlang::detect(sample) else { return Language::Undetermined };
    match (info.lang(), info.script()) {
        (Lang::Ara, Script::Arabic) => Language::Arabic,
        (Lang::Pes, Script::Arabic) => Language::Persian,
        (Lang::Cmn | Lang::Jpn, _) => of_han(sample),
        (Lang::Rus, _) => Language::Russian,
        // a Russian headline is taken for Ukrainian now and then; no Ukrainian one does without all of its letters
        (Lang::Ukr, _) if !sample.contains(UKRAINIAN) => Language::Russian,
        (Lang::Eng, _) => Language::English,
        (Lang::Fra, _) => Language::French,
        (Lang::Deu, _) => Language::German,
        (Lang::Spa, _) => Language::Spanish,
        (Lang::Ita, _) => Language::Italian,
        (Lang::Por, _) => Language::Portuguese,
        (Lang::Tur, _) => Language::Turkish,
        _ => Language::Undetermined,
    }
}

/// Letters of Ukrainian that Russian does not have.
const UKRAINIAN: [char; 8] = ['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ'];

/// Chinese or Japanese, which share their characters: Japanese writes its grammar in kana.
fn of_han(sample: &str) -> Language {
    let count = |is: &dyn Fn(char) -> bool| sample.chars().filter(|c| is(*c)).count();
    let kana = count(&|c| unspaced::is_hiragana(c) || unspaced::is_katakana(c));
    if kana * FEWEST_KANA > count(&unspaced::is_han) { Language::Japanese } else { Language::Chinese }
}

/// A text is Japanese with more than one kana to so many Chinese characters. Japanese headlines have one to two or three;
/// a Chinese article may name a song or a shop in kana.
const FEWEST_KANA: usize = 10;

/// The middle of a long text, where there is less page litter than at its ends.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE {
        return text;
    }
    let start = text.ceil_char_boundary((text.len() - SAMPLE) / 2);
    let end = text.floor_char_boundary(start + SAMPLE);
    &text[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_in_script_are_not_taken_for_arabic() {
        assert_eq!(detect("وزیر خارجه روز پنجشنبه وارد تهران شد و با همتای خود گفتگو کرد"), Language::Persian);
        assert_eq!(detect("وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرے گی"), Language::Undetermined);
    }

    #[test]
    fn latin_languages_are_told_apart() {
        assert_eq!(detect("The minister arrived at the harbour on Thursday morning."), Language::English);
        assert_eq!(detect("Le ministre est arrivé au port jeudi matin, selon le communiqué."), Language::French);
        assert_eq!(detect("Der Minister kam am Donnerstagmorgen im Hafen an und sprach."), Language::German);
        assert_eq!(detect(""), Language::Undetermined);
    }

    #[test]
    fn headlines_are_enough() {
        for (language, headlines) in HEADLINES {
            for headline in *headlines {
                assert_eq!(detect(headline), *language, "{headline}");
            }
        }
    }

    /// Not among them, because they are still told wrongly: a Catalan headline is taken for Spanish, and one in
    /// twelve of five words or so is [`Language::Undetermined`] ("Minister denies report of secret deal").
    const HEADLINES: &[(Language, &[&str])] = &[
        (
            Language::Arabic,
            &[
                "وزير الخارجية يصل إلى الميناء لبحث الهدنة",
                "ارتفاع أسعار القمح في الأسواق العالمية",
                "مقتل ثلاثة عمال في انهيار جسر",
            ],
        ),
        (
            Language::English,
            &["Harbour strike enters third week as talks stall", "Three dead after bridge collapses near Orsen"],
        ),
        (
            Language::French,
            &[
                "La grève du port entre dans sa troisième semaine",
                "Le ministre dément tout accord secret",
                "Trois morts dans l'effondrement d'un pont",
            ],
        ),
        (
            Language::German,
            &[
                "Streik im Hafen geht in die dritte Woche",
                "Minister bestreitet Bericht über geheimes Abkommen",
                "Drei Tote nach Einsturz einer Brücke bei Orsen",
                "Regierung erhöht Steuern auf Benzin",
            ],
        ),
        (
            Language::Spanish,
            &[
                "La huelga del puerto entra en su tercera semana",
                "Tres muertos al derrumbarse un puente en Orsen",
                "Gobierno sube el precio de la gasolina",
            ],
        ),
        (
            Language::Italian,
            &[
                "Lo sciopero del porto entra nella terza settimana",
                "Il ministro smentisce un accordo segreto",
                "Tre morti nel crollo di un ponte a Orsen",
                "Governo aumenta il prezzo della benzina",
            ],
        ),
        (
            Language::Portuguese,
            &[
                "Greve no porto entra na terceira semana",
                "Ministro nega acordo secreto com a oposição",
                "Três mortos após queda de ponte em Orsen",
                "Governo aumenta preço da gasolina",
            ],
        ),
        (
            Language::Russian,
            &[
                "Забастовка в порту продолжается третью неделю",
                "Министр опроверг сообщения о тайном соглашении",
                "Путин встретился с Си Цзиньпином в Астане",
            ],
        ),
        (
            Language::Turkish,
            &[
                "Limandaki grev üçüncü haftasına girdi",
                "Bakan gizli anlaşma iddiasını yalanladı",
                "Köprünün çökmesi sonucu üç kişi öldü",
                "Hükümet benzine zam yaptı",
            ],
        ),
        (
            Language::Persian,
            &[
                "اعتصاب بندر وارد سومین هفته شد",
                "وزیر خارجه توافق محرمانه را تکذیب کرد",
                "سه کشته در ریزش پل",
                "دولت قیمت بنزین را افزایش داد",
                "رئيس جمهور وارد تهران شد و با وزير ديدار كرد",
            ],
        ),
        (
            Language::Chinese,
            &["港口罢工进入第三周", "部长否认达成秘密协议", "大桥坍塌造成三人死亡", "政府上調汽油價格"],
        ),
        (
            Language::Japanese,
            &["港湾スト、3週目に突入", "外相、密約の存在を否定", "橋の崩落で3人死亡", "政府、ガソリン税を引き上げへ"],
        ),
        (
            Language::Undetermined,
            &[
                "وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرے گی",
                "Страйк у порту триває третій тиждень",
                "Міністр спростував повідомлення про таємну угоду",
                "Стачката на пристанището навлиза в третата седмица",
                "Staking in de haven gaat derde week in",
                "Strajk w porcie trwa trzeci tydzień",
                "Strejken i hamnen går in på tredje veckan",
                "Greva din port intră în a treia săptămână",
                "항만 파업 3주째 접어들어",
                "Mogok pelabuhan memasuki minggu ketiga",
                "Министърът отрече доклада за тайна сделка",
                "Штрајк у луци улази у трећу недељу",
            ],
        ),
    ];
}
