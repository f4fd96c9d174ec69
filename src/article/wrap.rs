//! Which line breaks stand in mid-sentence: those of a narrow column, and those that an inline link left behind.
//!
//! A mail, a PDF or an old file breaks its lines at a fixed width. There each line is as full as it can be: the next
//! line's first word would not have fitted. A list of headlines hardly ever passes that test. Text copied from a page
//! may break around links: then a line begins with a comma, or ends with a word that wants another one.
//!
//! ```text
//! The ministers of both countries signed the agreement in Halvena on       one line: "Thursday" did not fit,
//! Thursday evening, aboard an old ferry.                                    and the column is kept throughout
//! ```
//!
//! The source of a web page may be wrapped too: there a paragraph begins at the margin, its other lines are indented, and its last one
//! ends with a stop.
//!
//! It joins nothing across an empty line, and it does not take hyphens out of divided words.

use unicode_segmentation::UnicodeSegmentation;

use super::{Span, line};
use crate::language::Knowledge;

/// Columns of a wrapped text in characters. Under 40 verses and lists are taken for it; over 110 nobody wraps.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=110;

/// Lines of a run that shows its width, at the least. With 2 chance decides.
const RUN: usize = 3;

/// Share of the lines of a run that must be full; the rest are ends of paragraphs. From 0 to 1: at 0 everything is
/// wrapped text, at 1 a run may hold one paragraph only.
const FULL_SHARE: f64 = 0.6;

/// Columns by which the further lines of a paragraph are indented in the source of a page, at the least. Fewer set off a
/// first line or a quotation.
const INDENT: usize = 4;

/// Words of a line in front of one that begins in lower case, at the least: shorter ones are buttons.
const CUT_LINE_WORDS: usize = 4;

/// Words of a link that begins with a capital, on a line of its own, at the most: a name.
const LINK_WORDS: usize = 4;

/// `spans` of the lines of `text` with those joined that are one paragraph.
pub(super) fn joined(text: &str, spans: &[Span], knowledge: &dyn Knowledge) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    let mut start = 0;
    for end in 1..=spans.len() {
        let ends_run = spans.get(end).is_none_or(|next| !is_adjacent(text, spans[end - 1], *next));
        if ends_run {
            run(text, &spans[start..end], knowledge, &mut joined);
            start = end;
        }
    }
    joined
}

/// Whether one line break and no empty line stands between the two.
fn is_adjacent(text: &str, a: Span, b: Span) -> bool {
    let between = &text[a.end..b.start];
    let breaks = between.matches('\n').count().max(between.matches('\r').count());
    breaks == 1 && !between.contains(['\u{2028}', '\u{2029}'])
}

/// The lines of a run without empty lines, joined where the break is none.
fn run(text: &str, spans: &[Span], knowledge: &dyn Knowledge, joined: &mut Vec<Span>) {
    let width = width(text, spans);
    let hangs = hanging(text, spans);
    for (i, span) in spans.iter().enumerate() {
        let goes_on = i > 0 && {
            let before = spans[i - 1];
            hangs[i]
                || width.is_some_and(|width| is_full(text, before, *span, width))
                || is_cut(text, before, *span, knowledge)
        };
        match joined.last_mut() {
            Some(last) if goes_on => last.end = span.end,
            _ => joined.push(*span),
        }
    }
}

/// Which lines of a run are further, indented lines of a paragraph that begins at the margin. A list under its title ends without a
/// stop, and most of its lines are no halves of a sentence.
fn hanging(text: &str, spans: &[Span]) -> Vec<bool> {
    let is_indented = |span: &Span| {
        let line_start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let indent = &text[line_start..span.start];
        indent.chars().count() >= INDENT && indent.chars().all(char::is_whitespace)
    };
    let indented: Vec<bool> = spans.iter().map(is_indented).collect();
    let mut hangs = vec![false; spans.len()];
    let mut at = 0;
    while at < spans.len() {
        let end = (at + 1..spans.len()).find(|i| !indented[*i]).unwrap_or(spans.len());
        let is_closed = |i: usize| line::is_closed(spans[i].of(text));
        let inner = at..end - 1;
        let closed = inner.clone().filter(|i| is_closed(*i)).count();
        if !indented[at] && is_closed(end - 1) && closed * 2 <= inner.len() {
            hangs[at + 1..end].fill(true);
        }
        at = end;
    }
    hangs
}

/// The column in characters to which the run is wrapped.
fn width(text: &str, spans: &[Span]) -> Option<usize> {
    let width = spans.iter().map(|span| span.of(text).chars().count()).max()?;
    if spans.len() < RUN || !WIDTHS.contains(&width) {
        return None;
    }
    let pairs = spans.windows(2);
    let full = pairs.clone().filter(|pair| is_full(text, pair[0], pair[1], width));
    let open = full.clone().filter(|pair| !line::is_closed(pair[0].of(text))).count();
    let full = full.count();
    // breaks at a width fall into sentences; lines that all end with a stop are paragraphs of like length
    (full as f64 >= FULL_SHARE * (spans.len() - 1) as f64 && open * 2 > full).then_some(width)
}

/// Whether the first word of `next` would not have fitted onto `line`.
fn is_full(text: &str, line: Span, next: Span, width: usize) -> bool {
    let first = next.of(text).split_whitespace().next().unwrap_or_default();
    line.of(text).chars().count() + 1 + first.chars().count() > width
}

/// Whether the break between the two cuts a sentence, as an inline link does.
fn is_cut(text: &str, line: Span, next: Span, knowledge: &dyn Knowledge) -> bool {
    let (line, next) = (line.of(text), next.of(text));
    if line::is_closed(line) || line.ends_with([':', '：']) {
        return false;
    }
    if next.starts_with(['.', ',', '،', '؛', ';', ')', '»', '”']) && !next.starts_with("..") {
        return true;
    }
    let words = || line.unicode_words();
    if words().count() < CUT_LINE_WORDS {
        return false;
    }
    let wants_more = words().next_back().is_some_and(|last| {
        let ends_with_it = line.ends_with(last);
        // "été" is summer too, and "ص" before noon
        let may_go_on = last.chars().count() > 1
            && (!next.starts_with(char::is_uppercase) || next.split_whitespace().count() <= LINK_WORDS);
        // a preposition with its pronoun ("منها", "عليه") may end a headline
        let has_pronoun = last.chars().count() > 2 && last.ends_with(['ه', 'ا', 'م']);
        may_go_on
            && !has_pronoun
            && ends_with_it
            && last.chars().all(|c| !c.is_uppercase())
            && knowledge.is_function_word(&knowledge.fold(last))
    });
    let goes_on_in_lower_case = next.starts_with(char::is_lowercase) && next.split_whitespace().count() > 1;
    wants_more || line.ends_with(['،', ',']) || goes_on_in_lower_case
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use crate::language::Language;

    fn read(text: &str, language: Language) -> Vec<String> {
        lines(text, language.knowledge()).into_iter().map(|line| line.text.into_owned()).collect()
    }

    #[test]
    fn a_narrow_column_is_one_paragraph_and_its_end_is_kept() {
        let text = "The ministers of both countries signed the agreement in\nHalvena on Thursday evening, aboard an old ferry that lay in\n\
                    the middle of the river.\nThe lock opens on Friday, and the boats that have been waiting\nfor three weeks will pass first.\n";
        assert_eq!(read(text, Language::English).len(), 2);
        let text = "وقع وزيرا النقل في البلدين مساء الخميس الاتفاق الذي ينهي إضراب\nالملاحين بعد تسعة عشر يوما على ظهر عبارة قديمة \
                    راسية في منتصف\nالنهر بحضور عدد من المسؤولين والصحفيين وأهالي المدينة الصغيرة\nومن المقرر فتح الهويس غدا.\n";
        assert_eq!(read(text, Language::Arabic).len(), 1);
    }

    #[test]
    fn lines_that_hang_from_the_margin_are_one_paragraph_and_a_list_stays_one() {
        let text = "غادر\n      الوزير الجديد هانو فيرس مدينة هالفينا صباح الجمعة 22\n      مارس، في أولى جولاته\n      خارج البلاد.\n\
                    وعاد المستشار في المساء.\n";
        assert_eq!(read(text, Language::Arabic).len(), 2);
        let text = "Ingredients\n    two eggs\n    a cup of flour\n    salt\nBeat the eggs well.\n";
        assert_eq!(read(text, Language::English).len(), 5);
    }

    #[test]
    fn headlines_menus_and_verses_stay_lines() {
        let text = "فوز فريق الميناء ببطولة المدينة\nإغلاق الجسر القديم أمام الشاحنات حتى نهاية الصيف المقبل\nخمسة مقاه تستحق الزيارة\n\
                    رئيس البلدية يفتتح المكتبة الجديدة في الحي الشرقي\n";
        assert_eq!(read(text, Language::Arabic).len(), 4);
        assert_eq!(read("Home\nNews\nSport\nRiver\n", Language::English).len(), 4);
    }

    #[test]
    fn breaks_around_links_are_none() {
        let text = "وجاء الاتفاق بعد محادثات طويلة مع\nهالفينا\n، كما قالت الوزيرة.\n";
        assert_eq!(read(text, Language::Arabic), ["وجاء الاتفاق بعد محادثات طويلة مع هالفينا ، كما قالت الوزيرة."]);
    }
}
