//! Lines that speak to the reader about what the site offers: newsletters, apps, cookies.
//!
//! The phrases are endless, the words they are made of are few ([`crate::language::site`]): such a line holds many of them.

use super::super::line::Line;
use super::own_words::is_site_word;
use crate::language::Knowledge;
use crate::language::site::SiteWords;

/// Words of a line that speaks to the reader at the most: cookie notices and newsletter boxes. Longer ones are text.
pub(super) const ADDRESS_WORDS: usize = 60;

/// How many words of address and of the site's services such a line holds together at the least; at 2 service
/// journalism ("you can register by mail") is taken for it.
const ADDRESS_HITS: usize = 3;

/// One word in so many of that line must be such a word: at 3 only slogans pass, at 8 paragraphs about
/// subscriptions do.
const ADDRESS_EVERY: usize = 6;

/// How many such words a notice beside sure litter holds at the least.
const NOTICE_HITS: usize = 2;

/// One word in so many of a notice must be such a word.
const NOTICE_EVERY: usize = 8;

/// Words of a slogan at the most.
const SLOGAN_WORDS: usize = 6;

/// Whether the line speaks to the reader about what the site offers: "Get the day's stories in your inbox".
pub(super) fn is_addressed(line: &Line, knowledge: &dyn Knowledge) -> bool {
    if line.words.len() > ADDRESS_WORDS || line.text.contains(['"', '«', '“']) {
        return false;
    }
    let (address, service) =
        (count(line, knowledge, |words| words.address), count(line, knowledge, |words| words.service));
    let hits = address + service;
    let is_dense = hits * ADDRESS_EVERY >= line.words.len();
    address > 0 && service > 0 && hits >= ADDRESS_HITS && is_dense
}

/// Whether the line speaks to the reader about the site, if less than [`is_addressed`]: its neighbours have to speak for it.
pub(super) fn speaks_of_site(line: &Line, knowledge: &dyn Knowledge) -> bool {
    let (address, service) =
        (count(line, knowledge, |words| words.address), count(line, knowledge, |words| words.service));
    line.words.len() <= ADDRESS_WORDS
        && address > 0
        && address + service >= NOTICE_HITS
        && (address + service) * NOTICE_EVERY >= line.words.len()
}

/// A few words that name a service and speak to the reader: "Your e-mail address". It is litter where a page is around it.
pub(super) fn is_slogan(line: &Line, knowledge: &dyn Knowledge) -> bool {
    names_service(line, knowledge) && count(line, knowledge, |words| words.address) > 0
}

/// A few words with one of the site's services: "The morning newsletter".
pub(super) fn names_service(line: &Line, knowledge: &dyn Knowledge) -> bool {
    line.words.len() <= SLOGAN_WORDS && count(line, knowledge, |words| words.service) > 0
}

fn count(line: &Line, knowledge: &dyn Knowledge, of: fn(&SiteWords) -> &str) -> usize {
    line.words.iter().filter(|word| is_site_word(knowledge, &word.folded, of)).count()
}
