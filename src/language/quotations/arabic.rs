//! Who speaks in an Arabic sentence.
//!
//! The verb stands first and its subject after it (قال الوزير), or the subject first (أما كاستل فأكد, جاتيلوف قال), or not at
//! all (وأضاف): Arabic verbs carry their pronoun. A **label** is the name with the title right before it: it runs over
//! titles with what belongs to them (رئيس نقابة الملاحين), then over names, and ends before a comma, a particle (لشي), a
//! word of time, the next title, or the verb's object.
//!
//! Arabic writes no capitals. That a word is a person's name is seen from a title before it somewhere in the article
//! ([`persons`]); elsewhere a word without article right after a verb of saying is taken for one, unless it is among the
//! nouns that such verbs have as object (أكد أهمية).

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::{Language, VerbClass};
use super::scene::{Scene, set};
use super::verbs::{self, Kind, Verb};
use crate::article::Span;

/// Words of a label at the most. At 5 "المتحدث باسم وزارة الخارجية نيد برايس" is cut, at 15 it runs into the sentence.
const LONGEST_LABEL: usize = 9;

/// Words without article that belong to a title before its name begins: رئيس نقابة ملاحي أورسن has three.
const LONGEST_TITLE_TAIL: usize = 2;

/// Words between عن and قوله, at the most (نقلت القناة عن وزير النقل أورين كاستل قوله).
const FARTHEST_RELAY: usize = 9;

/// Offices and callings, without article: they begin a label, and a second one begins another.
static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "رييس رييسه وزير وزيره زعيم زعيمه نايب نايبه امين امينه مدير مديره قايد قايده ممثل ممثله مبعوث مبعوثه مستشار مستشاره \
         متحدث متحدثه ناطق ناطقه عضو عضوه نقيب نقيبه سفير سفيره ملك ملكه امير اميره محافظ محافظه مدعيه حاكم والي عمده قاضي قاضيه مسوول مسووله خبير خبيره \
         محلل محلله باحث باحثه كاتب كاتبه صحفي صحفيه صحافي ناشط ناشطه طبيب طبيبه دكتور دكتوره استاذ استاذه جنرال لواء عميد عقيد \
         مقدم رايد مرشد شيخ بابا مطران سيد سيده مهندس مهندسه محامي محاميه مدرب مدربه معلم معلمه سيناتور نظير نظيره نظيرته \
         مندوب مندوبه مساعد مساعده دبلوماسي مصدر شاهد مراسل ميجر اميرال مشير مدعي حارس ربان ربانه قبطان",
    )
});

/// Bodies that speak and are named with what follows them.
static BODIES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "وزاره هييه سلطه وكاله شركه حكومه بلديه منظمه صحيفه جريده قناه اذاعه راديو مجله موقع شبكه نقابه جمعيه موسسه حركه حزب جماعه لجنه \
         مجلس بيان رياسه ديوان محكمه نيابه شرطه جيش قياده مكتب معهد مركز غرفه مصادر وفد سفاره بعثه ائتلاف اتحاد جامعه كرملين تقرير معارضه برلمان \
         بيت عايله اسره مجموعه بنك مصرف وسايل",
    )
});

/// Words of time after a verb or a speaker.
static TIMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "يوم اليوم امس غدا مساء صباح ظهر فجر ليل الخميس الاربعاء الثلاثاء الاثنين الاحد الجمعه السبت الاسبوع الشهر العام الليله الان \
         حاليا لاحقا ايضا كذلك مجددا سابقا بدوره بدورها موخرا حينها انذاك مرارا علنا صراحه بوضوح مباشره قايلا باكرا وقتها عندها اخيرا",
    )
});

/// Nouns that verbs of saying have as object where their subject is left out: أكد أهمية الاتفاق.
static OBJECTS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "ضروره اهميه حرص دعم رفض التزام استعداد وقوف تضامن تمسك عزم رغبه سعي قدره حق عدم وجود موقف مواصله استمرار تعزيز بدء فتح وقف \
         اغلاق تشكيل مقتل اصابه وفاه اعتقال ثقه تقدير شكر اسف قلق امل انهاء بلاد دعوه نيه سرور ارتياح معارضه تاييد اعتزاز ايمان \
         حاجه رفع خفض تعيين اقاله استقاله موافقه توقيع اطلاق اهتمام عمق قوه متانه كلمه تصريح تصريحات ذلك",
    )
});

/// Nouns that end a name before them: whom a verb addresses or what it is about.
static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "اعضاء جميع كل كافه قاده زعماء دول ميات عشرات الاف اطراف بلدان شعوب شعب مجتمع قوات سكان اهالي مواطني عمال صحفيين ردا \
         تعليقا خلال عقب اثناء لدي كلمه علاقات علاقه اتفاق قرار حرب سلام ضيفه ضيوفه نظيره نظيرته جمع حشد حشدا جمهور وفد قضيه ملف ازمه زيارته زياره بلاده بلادها",
    )
});

/// Offices that a preposition ties to a place or a body.
static ENVOYS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("متحدث متحدثه ناطق ناطقه مبعوث مبعوثه سفير سفيره مندوب مندوبه ممثل ممثله مستشار مستشاره قايم")
});

/// What ties them.
static TIES: LazyLock<HashSet<&str>> = LazyLock::new(|| set("باسم لدي الي لشوون لشئون بشوون باعمال"));

static PREPOSITIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("في من علي الي عن مع ضد بعد قبل خلال دون بدون حول بين تحت فوق عند لدي منذ حتي عبر نحو امام عقب بسبب بشان اثناء")
});

/// Words after which a clause with its own subject begins.
static OPENERS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("اما ان لكن لان كان كانت فيما بينما حيث اذ كما وكان وكانت ولكن فان بان الا وفيما وبينما"));

/// What a clause of reported speech begins with.
static CLAUSES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("ان انه انها انهم انهما انني اني اننا انا بان بانه بانها بانهم باننا بانني"));

/// Participles of the pattern فاعل, which begin with no م.
static PARTICIPLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "قايلا قايله قايلين داعيا داعيه داعين زاعما زاعمه نافيا نافيه رافضا رافضه لافتا لافته واصفا واصفه حاثا حاثه كاشفا كاشفه ناعتا شارحا شاكرا",
    )
});

/// What attributes without a verb: وفقا لـ, بحسب.
static ACCORDING: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("وفق وفقا بحسب حسب طبقا تبعا لسان تعبير قول راي براي وبحسب ووفق ووفقا وحسب وطبقا وبراي"));

/// Without و or ف, and then ب or ل, in front, where enough remains.
pub(super) fn without_particles(folded: &str) -> &str {
    let is_long = |rest: &&str| rest.chars().count() > 2;
    let bare = folded.strip_prefix(['و', 'ف']).filter(is_long).unwrap_or(folded);
    bare.strip_prefix(['ب', 'ل']).filter(is_long).unwrap_or(bare)
}

/// الرئيس, للوزير, والنائب.
pub(super) fn is_definite_title(folded: &str) -> bool {
    let bare = without_particles(folded);
    bare.strip_prefix("ال").or_else(|| bare.strip_prefix('ل')).is_some_and(|rest| TITLES.contains(rest))
}

pub(super) fn is_preposition(folded: &str) -> bool {
    PREPOSITIONS.contains(folded)
}

/// What a form without و or ف in front is.
pub(super) fn kind(bare: &str) -> Kind {
    let bare = bare.strip_prefix('ب').unwrap_or(bare);
    if ["قول", "تصريح", "تاكيد"].iter().any(|noun| bare.strip_prefix(noun).is_some_and(|rest| !rest.is_empty()))
    {
        Kind::Noun
    } else if PARTICIPLES.contains(bare) || (bare.starts_with('م') && bare.chars().count() > 3) {
        Kind::Participle
    } else {
        Kind::Finite
    }
}

/// Gender and number that a verb's form shows; `None` for a participle or noun.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Gender {
    He,
    She,
    They,
}

pub(super) fn gender(scene: &Scene, verb: &Verb) -> Option<Gender> {
    if verb.kind == Kind::Noun {
        return None;
    }
    let folded = scene.words[verb.words.start].folded.as_str();
    let bare = if verb.is_joined { &folded[folded.chars().next()?.len_utf8()..] } else { folded };
    Some(match verb.kind {
        Kind::Participle if bare.ends_with('ه') => Gender::She,
        Kind::Participle if bare.ends_with("ين") => Gender::They,
        Kind::Participle => Gender::He,
        _ if bare.ends_with("وا") || bare.ends_with("ون") || bare.ends_with("ان") => Gender::They,
        _ if bare.ends_with('ت') || bare.starts_with('ت') && !bare.starts_with("تابع") && !bare.starts_with("تعهد") => {
            Gender::She
        }
        _ => Gender::He,
    })
}

fn plain(folded: &str) -> &str {
    folded.strip_prefix("ال").unwrap_or(folded)
}

fn is_title(folded: &str) -> bool {
    TITLES.contains(plain(folded))
}

/// The words that titles in the article show to be names of persons.
pub(super) fn persons(scene: &Scene) -> HashSet<String> {
    let mut persons = HashSet::new();
    let none = HashSet::new();
    for at in 0..scene.words.len() {
        let folded = scene.words[at].folded.as_str();
        if !is_title(folded) && !TITLES.contains(without_particles(folded)) && !is_definite_title(folded) {
            continue;
        }
        let Some((first, last)) = label(scene, &none, at, scene.words.len()) else { continue };
        let names = (first + 1..=last).rev().map(|at| scene.words[at].folded.as_str());
        let is_name = |folded: &&str| {
            !folded.starts_with("ال") && !folded.starts_with("لل") && !is_title(folded) && !BODIES.contains(*folded)
        };
        let names: Vec<&str> = names.take_while(is_name).take(3).collect();
        // after a title without article the first word belongs to the title
        let has_article = (first..=last).any(|at| scene.words[at].folded.starts_with("ال"));
        if has_article {
            persons.extend(names.into_iter().map(str::to_owned));
        }
    }
    persons
}

/// The label that begins at the word `first`: its first and last word.
fn label(scene: &Scene, persons: &HashSet<String>, first: usize, end: usize) -> Option<(usize, usize)> {
    let mut last = None;
    let (mut had_name, mut tail) = (false, None::<usize>);
    let word = |at: usize| scene.words[at].folded.as_str();
    let is_envoy = ENVOYS.contains(plain(without_particles(word(first))));
    for at in first..end.min(first + LONGEST_LABEL) {
        let (folded, is_first) = (word(at), at == first);
        if (!is_first && !scene.touches_next(at - 1)) || scene.words[at].is_number || TIMES.contains(folded) {
            break;
        }
        if TIES.contains(folded) && is_envoy && !is_first && !had_name {
            continue;
        }
        let is_body = BODIES.contains(folded) || BODIES.contains(plain(folded));
        let is_title = is_title(folded);
        let is_person = persons.contains(folded);
        let speaks = verbs::class_of(folded, Language::Arabic).is_some() && !is_title && !is_person;
        if speaks || scene.knowledge.is_function_word(folded) || (is_first && is_object(folded)) {
            break;
        }
        let has_article = folded.starts_with("ال") || folded.starts_with("لل") || folded.starts_with("وال");
        if !is_first && !is_person && !is_title && !is_body && ends_before(scene, folded, had_name, persons) {
            break;
        }
        if had_name {
            let is_other = is_title || is_body || COMMON.contains(folded);
            let leaves_person = persons.contains(word(at - 1)) && !is_person && !has_article;
            if is_other || leaves_person {
                break;
            }
            if has_article {
                // سالم الحاج is a name; in دعا شي الدول the word with the article is the object
                if let Some(run) = family_name(scene, at, end) {
                    last = Some(run);
                }
                break;
            }
        }
        if is_title || is_body {
            tail = (!has_article).then_some(0);
        } else if has_article {
            tail = None;
        } else if let Some(n) = tail.filter(|n| *n < LONGEST_TITLE_TAIL && !is_person) {
            tail = Some(n + 1);
        } else {
            had_name = true;
            tail = None;
        }
        last = Some(at);
    }
    let last = last?;
    let is_bare = !word(first).starts_with("ال") && !is_title(word(first)) && !BODIES.contains(word(first));
    if is_bare && last == first + 1 && scene.are_two(word(first), word(last)) {
        return Some((first, first));
    }
    Some((first, last))
}

/// Whether a word inside a label begins with a particle, so that the label ends before it.
fn ends_before(scene: &Scene, folded: &str, had_name: bool, persons: &HashSet<String>) -> bool {
    let is_long = |rest: &&str| rest.chars().count() > 1;
    if let Some(rest) = folded.strip_prefix(['ل', 'ب']).filter(is_long) {
        let is_definite = folded.starts_with("لل") || rest.starts_with("ال");
        return (is_definite && (had_name || !folded.starts_with("لل"))) || (!is_definite && scene.count(rest) > 0);
    }
    if let Some(rest) = folded.strip_prefix('و').filter(is_long) {
        if let Some(definite) = rest.strip_prefix("ال") {
            // وزير الصحة والسكان; after a name another clause begins
            return had_name || TITLES.contains(definite);
        }
        let is_verb = verbs::class_of(rest, Language::Arabic).is_some();
        let is_with = persons.contains(rest) || (scene.count(rest) > 1 && !scene.knowledge.is_function_word(rest));
        // بوتين وشي speak together; وانغ only begins with the letter
        return is_verb || (scene.count(rest) > 0 && !is_with);
    }
    false
}

/// The last word of a family name with an article that begins at `at`, if what follows shows that it is one.
fn family_name(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    let is_name = |at: usize| {
        let folded = scene.words[at].folded.as_str();
        folded.starts_with("ال") && !is_title(folded) && !BODIES.contains(plain(folded)) && !TIMES.contains(folded)
    };
    let mut last = at;
    if !is_name(at) {
        return None;
    }
    while last + 1 < end && last < at + 1 && scene.touches_next(last) && is_name(last + 1) {
        last += 1;
    }
    let is_ended = last + 1 >= end
        || !scene.touches_next(last)
        || CLAUSES.contains(scene.words[last + 1].folded.as_str())
        || TIMES.contains(scene.words[last + 1].folded.as_str());
    is_ended.then_some(last)
}

/// أهمية, حرصه: what is said, not who says it.
fn is_object(folded: &str) -> bool {
    let bare = ["هما", "ها", "هم", "ه"].iter().find_map(|ending| folded.strip_suffix(ending));
    OBJECTS.contains(folded)
        || bare.is_some_and(|bare| OBJECTS.contains(bare) || OBJECTS.contains(format!("{bare}ه").as_str()))
}

/// Whether a verb tells what somebody else said (نقلت الوكالة عن الوزير).
fn is_relay(folded: &str) -> bool {
    let bare = folded.strip_prefix(['و', 'ف']).unwrap_or(folded);
    matches!(bare, "نقل" | "نقلت" | "نقلوا" | "ينقل" | "تنقل" | "ناقلا" | "ناقله" | "نقلا" | "نسب" | "نسبت")
}

/// Whether the word `at` is such a verb of another sense, because no عن follows: نقلت السفن حبوبا.
pub(super) fn carries_goods(scene: &Scene, at: usize) -> bool {
    let after = &scene.words[at..scene.words.len().min(at + FARTHEST_RELAY)];
    is_relay(&scene.words[at].folded) && !after.iter().any(|word| word.folded == "عن")
}

/// What a sentence says of a verb's subject.
pub(super) struct Reader<'s, 't> {
    pub scene: &'s Scene<'t>,
    pub persons: HashSet<String>,
}

impl Reader<'_, '_> {
    /// The label of the subject that stands beside a verb.
    pub fn beside(&self, verb: &Verb, verbs: &[Verb], start: usize, end: usize) -> Option<Span> {
        if let Some(relayed) = self.relayed(verb, start) {
            return Some(relayed);
        }
        if verb.kind == Kind::Participle {
            return None;
        }
        let before = || self.before(verb, start);
        let after = self.after(verb, end).filter(|(first, last)| self.may_be_subject(verb, *first, *last, verbs));
        if verb.kind == Kind::Noun {
            return None;
        }
        // كان الرئيس وصف الاتفاق, أما كاستل فأكد: what these words bring forward is the subject
        let brought = before().filter(|label| {
            let first = self.scene.words.partition_point(|word| word.span.start < label.start);
            let opener = first.checked_sub(1).filter(|at| *at >= start && self.scene.touches_next(*at));
            opener.is_some_and(|at| matches!(without_particles(&self.scene.words[at].folded), "كان" | "كانت" | "اما"))
        });
        brought.or_else(|| after.map(|(first, last)| self.scene.label(first, last))).or_else(before)
    }

    /// نقلت القناة عن فلان قوله: who stands between عن and the verb.
    fn relayed(&self, verb: &Verb, start: usize) -> Option<Span> {
        let words = &self.scene.words;
        let at = verb.words.start;
        let about = |range: std::ops::Range<usize>| range.into_iter().find(|at| words[*at].folded == "عن");
        let from = if is_relay(&words[at].folded) {
            about(at + 1..words.len().min(at + FARTHEST_RELAY))?
        } else if verb.kind == Kind::Noun {
            (start.max(at.saturating_sub(FARTHEST_RELAY))..at).rev().find(|at| words[*at].folded == "عن")?
        } else {
            return None;
        };
        let (first, last) = label(self.scene, &self.persons, from + 1, words.len())?;
        self.scene.touches_next(from).then(|| self.scene.label(first, last))
    }

    /// The label after the verb, words of time between them passed over.
    fn after(&self, verb: &Verb, end: usize) -> Option<(usize, usize)> {
        let mut at = verb.words.end;
        while at < end && self.scene.touches_next(at - 1) && TIMES.contains(self.scene.words[at].folded.as_str()) {
            at += 1;
        }
        if at >= end || !self.scene.touches_next(at - 1) {
            return None;
        }
        let folded = self.scene.words[at].folded.as_str();
        let has_particle = folded.starts_with("لل")
            || folded.starts_with("بال")
            || folded
                .strip_prefix(['ل', 'ب'])
                .is_some_and(|rest| rest.chars().count() > 1 && self.scene.count(rest) > 0);
        // تعهد بعلاقة: a word that begins with ب and stands nowhere else is what is pledged, except beside قال and its kind
        let is_complement = verb.class != VerbClass::Neutral
            && folded.starts_with('ب')
            && self.scene.count(folded) == 1
            && !is_title(folded)
            && !BODIES.contains(folded);
        if (has_particle || is_complement) && !self.persons.contains(folded) {
            return None;
        }
        label(self.scene, &self.persons, at, end)
    }

    /// Whether a label after a verb is its subject rather than its object, as far as class and gender show it.
    fn may_be_subject(&self, verb: &Verb, first: usize, last: usize, verbs: &[Verb]) -> bool {
        let word = self.scene.words[first].folded.as_str();
        let (bare, has_article) = (plain(word), word.starts_with("ال"));
        let raw = self.scene.words[first].span.of(self.scene.text);
        let is_feminine = raw.ends_with('ة') && (has_article || BODIES.contains(bare) || TITLES.contains(bare));
        let gender = gender(self.scene, verb);
        if is_feminine && gender == Some(Gender::He) {
            return false;
        }
        if gender == Some(Gender::She) && TITLES.contains(bare) && !raw.ends_with('ة') && first == last && has_article
        {
            return false;
        }
        // these verbs have a person as object as easily as a subject: دعا الدول إلى
        let form = self.scene.words[verb.words.start].folded.trim_start_matches(['و', 'ف']);
        let takes_person = ["صف", "يصف", "تصف", "اعتبر"].iter().any(|naming| form.starts_with(naming))
            || matches!(verb.class, VerbClass::Calling | VerbClass::Warning | VerbClass::Blaming | VerbClass::Praising);
        let speaks = !has_article && !COMMON.contains(word) || TITLES.contains(bare) || BODIES.contains(bare);
        let has_other = verb.is_joined && verbs.iter().any(|other| other.words.start < verb.words.start);
        !takes_person || (speaks && !(has_other && BODIES.contains(bare) && !is_feminine))
    }

    /// أما كاستل فأكد, لكن جاتيلوف قال, الوزير الذي قال: the label right before the verb.
    fn before(&self, verb: &Verb, start: usize) -> Option<Span> {
        let words = &self.scene.words;
        let word = |at: usize| words[at].folded.as_str();
        let mut end = verb.words.start;
        let is_relative = |folded: &str| ["الذي", "التي", "الذين"].contains(&folded);
        let mut relative = false;
        while end > start
            && self.scene.touches_next(end - 1)
            && (is_relative(word(end - 1)) || word(end - 1) == "قد" || TIMES.contains(word(end - 1)))
        {
            relative |= is_relative(word(end - 1));
            end -= 1;
        }
        let is_topic = words[verb.words.start].folded.starts_with('ف') && verb.is_joined;
        if verb.is_joined && !is_topic {
            return None;
        }
        let mut first = end;
        while first > start
            && end - first < LONGEST_LABEL
            && self.scene.touches_next(first - 1)
            && !self.scene.knowledge.is_function_word(word(first - 1))
            && verbs::class_of(word(first - 1), Language::Arabic).is_none_or(|_| is_title(word(first - 1)))
        {
            first -= 1;
        }
        if first == end || (first < end && !self.scene.touches_next(end - 1) && !is_topic && end < verb.words.start) {
            return None;
        }
        let opener = (first > start).then(|| word(first - 1)).filter(|_| self.scene.touches_next(first - 1));
        if opener.is_some_and(is_preposition) && !relative {
            return None;
        }
        let (from, to) = label(self.scene, &self.persons, first, end)?;
        let head = word(from).strip_prefix('و').filter(|rest| self.persons.contains(*rest) || rest.starts_with("ال"));
        let bare = head.unwrap_or(word(from));
        let is_named = self.persons.contains(bare)
            || is_title(bare)
            || BODIES.contains(plain(bare))
            || (opener.is_some_and(|word| OPENERS.contains(word)) && !bare.starts_with("ال"));
        let whole = to + 1 == end || is_topic || relative;
        (is_named && whole).then(|| self.without_and(self.scene.label(from, to), head.is_some()))
    }

    fn without_and(&self, span: Span, has_and: bool) -> Span {
        if has_and { Span::new(span.start + 'و'.len_utf8(), span.end) } else { span }
    }

    /// The first label of a sentence that nothing governs: خاطب فيلين الجمع قائلا.
    pub fn of_sentence(&self, start: usize, end: usize) -> Option<Span> {
        let words = &self.scene.words;
        for at in start..end {
            let folded = words[at].folded.as_str();
            let is_person = self.persons.contains(folded);
            if !is_person && !is_title(folded) {
                continue;
            }
            let is_governed = at > start
                && self.scene.touches_next(at - 1)
                && (is_preposition(&words[at - 1].folded) || words[at - 1].folded.starts_with("بال"));
            if is_governed {
                continue;
            }
            let (first, last) = label(self.scene, &self.persons, at, end)?;
            return Some(self.scene.label(first, last));
        }
        None
    }

    /// Who stands right before a colon that a quotation follows (كاستل: «…»), from the start of the sentence.
    pub fn before_colon(&self, start: usize, end: usize) -> Option<Span> {
        let (first, last) = label(self.scene, &self.persons, start, end).filter(|(_, last)| last + 1 == end)?;
        let word = self.scene.words[first].folded.as_str();
        let is_known = self.persons.contains(word) || is_title(word) || self.scene.count(word) > 1;
        is_known.then(|| self.scene.label(first, last))
    }

    /// وفقا لكاستل, بحسب الوزارة: the label after such words, if the word at `at` is one.
    pub fn according(&self, at: usize, end: usize) -> Option<Span> {
        let words = &self.scene.words;
        let word = |at: usize| words[at].folded.as_str();
        if !ACCORDING.contains(word(at)) || at + 1 >= end || !self.scene.touches_next(at) {
            return None;
        }
        // قول and تعبير are such words only after على حد, and لسان after على
        let is_bound = matches!(word(at), "قول" | "تعبير" | "لسان" | "راي");
        if is_bound && (at == 0 || !matches!(word(at - 1), "حد" | "علي" | "في")) {
            return None;
        }
        let next = word(at + 1);
        if matches!(next, "ما" | "لما") {
            return None;
        }
        let (first, last) = label(self.scene, &self.persons, at + 1, end)?;
        let span = self.scene.label(first, last);
        let has_to = next.strip_prefix('ل').is_some_and(|rest| {
            !next.starts_with("لل")
                && matches!(word(at), "وفقا" | "طبقا" | "تبعا" | "ووفقا" | "وطبقا")
                && !rest.is_empty()
        });
        Some(if has_to { Span::new(span.start + 'ل'.len_utf8(), span.end) } else { span })
    }
}
