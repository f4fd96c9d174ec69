//! Bodies that the news of all languages knows, each with an id that languages share: Arabic, English, French.
//!
//! Written for this project: an entry stands here because its names in two languages have neither sound nor words in common.

/// Id, country whose government the name stands for or nothing, names by language parted by `;`.
pub(super) const KNOWN: &[(&str, &str, [&str; 3])] = &[
    ("UN", "", ["الأمم المتحدة", "United Nations;UN;U.N.", "Nations unies;ONU;Organisation des Nations unies"]),
    ("UNSC", "", ["مجلس الأمن;مجلس الأمن الدولي", "Security Council;UN Security Council", "Conseil de sécurité"]),
    ("EU", "", ["الاتحاد الأوروبي", "European Union;EU", "Union européenne;UE"]),
    ("EC", "", ["المفوضية الأوروبية", "European Commission", "Commission européenne"]),
    (
        "NATO",
        "",
        [
            "الناتو;حلف الناتو;منظمة حلف شمال الأطلسي;حلف شمال الأطلسي;حلف الأطلسي",
            "NATO;North Atlantic Treaty Organization",
            "OTAN;Alliance atlantique",
        ],
    ),
    (
        "SCO",
        "",
        [
            "منظمة شنغهاي للتعاون;منظمة شنغهاي",
            "Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO",
            "Organisation de coopération de Shanghai;OCS",
        ],
    ),
    ("BRICS", "", ["بريكس;البريكس", "BRICS", "BRICS"]),
    ("G7", "", ["مجموعة السبع", "Group of Seven", ""]),
    ("G20", "", ["مجموعة العشرين", "Group of 20;Group of Twenty", ""]),
    ("AL", "", ["الجامعة العربية;جامعة الدول العربية", "Arab League", "Ligue arabe"]),
    ("GCC", "", ["مجلس التعاون الخليجي", "Gulf Cooperation Council;GCC", "Conseil de coopération du Golfe"]),
    ("AU", "", ["الاتحاد الأفريقي;الاتحاد الإفريقي", "African Union", "Union africaine"]),
    ("OPEC", "", ["أوبك;منظمة أوبك", "OPEC", "OPEP"]),
    (
        "WHO",
        "",
        [
            "منظمة الصحة العالمية",
            "World Health Organization;World Health Organisation",
            "Organisation mondiale de la santé;OMS",
        ],
    ),
    ("IMF", "", ["صندوق النقد الدولي", "International Monetary Fund;IMF", "Fonds monétaire international;FMI"]),
    ("WB", "", ["البنك الدولي", "World Bank", "Banque mondiale"]),
    ("WTO", "", ["منظمة التجارة العالمية", "World Trade Organization;WTO", "Organisation mondiale du commerce;OMC"]),
    (
        "IAEA",
        "",
        [
            "الوكالة الدولية للطاقة الذرية",
            "International Atomic Energy Agency;IAEA",
            "Agence internationale de l'énergie atomique;AIEA",
        ],
    ),
    ("ICC", "", ["المحكمة الجنائية الدولية", "International Criminal Court;ICC", "Cour pénale internationale;CPI"]),
    ("ICJ", "", ["محكمة العدل الدولية", "International Court of Justice;ICJ", "Cour internationale de justice;CIJ"]),
    ("ICRC", "", ["اللجنة الدولية للصليب الأحمر;الصليب الأحمر", "Red Cross", "Croix-Rouge"]),
    ("UNRWA", "", ["الأونروا;أونروا", "UNRWA", "UNRWA"]),
    ("UNICEF", "", ["اليونيسف;يونيسف;اليونيسيف", "UNICEF", "Unicef"]),
    ("KREMLIN", "RU", ["الكرملين", "Kremlin", "Kremlin"]),
    ("WHITEHOUSE", "US", ["البيت الأبيض", "White House", "Maison Blanche"]),
    ("PENTAGON", "US", ["البنتاغون;البنتاجون", "Pentagon", "Pentagone"]),
    ("CONGRESS", "US", ["الكونغرس;الكونجرس", "US Congress", "Congrès américain"]),
    ("ELYSEE", "FR", ["الإليزيه;قصر الإليزيه", "Elysee;Élysée", "Élysée"]),
    ("HAMAS", "", ["حماس;حركة حماس", "Hamas", "Hamas"]),
    ("HEZBOLLAH", "", ["حزب الله", "Hezbollah;Hizbollah;Hizbullah", "Hezbollah"]),
    ("HOUTHIS", "", ["الحوثيون;الحوثيين;جماعة الحوثي", "Houthis;Houthi", "Houthis;Houthistes"]),
    ("TALIBAN", "", ["طالبان;حركة طالبان", "Taliban", "talibans;Taliban"]),
    ("REUTERS", "", ["رويترز;وكالة رويترز", "Reuters", "Reuters"]),
    (
        "AFP",
        "",
        ["فرانس برس;وكالة فرانس برس;وكالة الصحافة الفرنسية", "AFP;Agence France-Presse", "AFP;Agence France-Presse"],
    ),
    ("AP", "", ["أسوشيتد برس;وكالة أسوشيتد برس", "Associated Press", "Associated Press"]),
    ("XINHUA", "CN", ["شينخوا;وكالة شينخوا", "Xinhua", "Chine nouvelle;Xinhua"]),
    ("TASS", "RU", ["تاس;وكالة تاس", "TASS;Tass", "Tass"]),
    ("GAZPROM", "", ["غازبروم;شركة غازبروم", "Gazprom", "Gazprom"]),
];
