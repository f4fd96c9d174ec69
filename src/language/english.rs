//! English.
//!
//! Folding lowers case and drops the possessive 's; the stem is Snowball's (the crate `frostem`), after which
//! accents are dropped, so that "café" and "cafe" meet.
//!
//! ```
//! use muqabala::language::{Knowledge, english::English};
//! assert_eq!(English.fold("Minister’s"), "minister");
//! assert_eq!(English.stem("negotiations", &|_| false), English.stem("negotiation", &|_| false));
//! ```

mod calendar;
mod counting;

use std::collections::HashSet;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::Place::{Anywhere, Heading, Start, Whole};
use super::dates::Calendar;
use super::numbers::Counting;
use super::site::SiteWords;
use super::{Cue, Knowledge, Language, VerbClass, credits, cue, fold, reporting};
use crate::article::Litter;

/// English, British and American.
pub struct English;

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::English));

impl Knowledge for English {
    fn language(&self) -> Language {
        Language::English
    }

    fn fold(&self, word: &str) -> String {
        let lower = fold::lower(word);
        let mut bare = lower.as_str();
        while let Some(rest) = bare.strip_suffix("'s").or_else(|| bare.strip_suffix('\'')) {
            bare = rest;
        }
        if bare.is_empty() { lower } else { bare.to_owned() }
    }

    fn stem(&self, folded: &str, _attested: &dyn Fn(&str) -> bool) -> String {
        fold::stem_or_word(STEMMER.stem(folded).as_ref(), folded)
    }

    fn function_words(&self) -> &'static HashSet<&'static str> {
        &FUNCTION_WORDS
    }

    fn abbreviations(&self) -> &'static [&'static str] {
        // titles, ranks and Latin abbreviations that stand inside a sentence
        &[
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "cpl", "maj", "cmdr", "adm",
            "brig", "sen", "rep", "gov", "pres", "rev", "hon", "st", "mt", "ft", "vs", "e.g", "i.e", "cf", "approx",
            "supt", "insp", "det", "atty", "lt.-gov", "viz",
        ]
    }

    fn number_abbreviations(&self) -> &'static [&'static str] {
        &[
            "no", "nos", "p", "pp", "vol", "ch", "fig", "figs", "art", "sec", "para", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "c", "ca", "est", "tel", "ext",
        ]
    }

    fn final_abbreviations(&self) -> &'static [&'static str] {
        &["etc", "a.m", "p.m", "b.c", "a.d", "inc", "ltd", "llc", "co", "corp", "bros", "jr", "sr", "ave", "blvd", "rd"]
    }

    fn months(&self) -> &'static [(&'static str, i8)] {
        &[
            ("January", 1),
            ("Jan", 1),
            ("February", 2),
            ("Feb", 2),
            ("March", 3),
            ("Mar", 3),
            ("April", 4),
            ("Apr", 4),
            ("May", 5),
            ("June", 6),
            ("Jun", 6),
            ("July", 7),
            ("Jul", 7),
            ("August", 8),
            ("Aug", 8),
            ("September", 9),
            ("Sept", 9),
            ("Sep", 9),
            ("October", 10),
            ("Oct", 10),
            ("November", 11),
            ("Nov", 11),
            ("December", 12),
            ("Dec", 12),
        ]
    }

    fn weekdays(&self) -> &'static [&'static str] {
        &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }

    fn number_words(&self) -> &'static [(&'static str, u32)] {
        NUMBERS
    }

    fn counting(&self) -> &'static Counting {
        &counting::COUNTING
    }

    fn calendar(&self) -> &'static Calendar {
        &calendar::CALENDAR
    }

    fn reporting_verbs(&self) -> &'static [(VerbClass, &'static str)] {
        reporting::english::VERBS
    }

    fn reporting_phrases(&self) -> &'static [(VerbClass, &'static [&'static str])] {
        reporting::english::PHRASES
    }

    fn cues(&self) -> &'static super::cues::Cues {
        &super::cues::english::CUES
    }

    fn naming(&self) -> &'static super::names::Naming {
        &super::names::english::NAMING
    }

    fn calendar_has_capitals(&self) -> bool {
        true
    }

    fn credits(&self) -> &'static credits::Credits {
        &credits::english::CREDITS
    }

    fn site_words(&self) -> &'static SiteWords {
        &SITE
    }

    fn litter(&self) -> &'static [Cue] {
        LITTER
    }
}

static FUNCTION_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "a an the and or but nor so yet if then than that this these those there here of to in on at by for from with without \
     into onto over under between among about against during before after above below up down out off as is am are was \
     were be been being has have had having do does did doing will would shall should can could may might must it its he \
     him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when \
     where why how not no all any both each more most other some such only own same too very just also s t don now"
        .split_whitespace()
        .collect()
});

/// One to nineteen, and the tens.
const NUMBERS: &[(&str, u32)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// The words that these lists are made of; a word that the news uses as much is left out where a line of it could be text.
const SITE: SiteWords = SiteWords {
    address: "you your yours we our us i sign click tap download follow join subscribe unsubscribe enter please \
        get",
    service: "newsletter newsletters subscribe unsubscribe subscriber subscribers subscription inbox email mail \
        notifications alerts app cookies cookie privacy account login register registration website site \
        browser javascript whatsapp telegram channel podcast comments comment moderated terms consent \
        preferences gdpr adblock adblocker",
    buttons: "share tweet pin email e mail print copy link save bookmark follow like comment comments reply send \
        facebook twitter x whatsapp telegram linkedin messenger instagram youtube tiktok reddit pinterest \
        threads bluesky viber snapchat rss google news flipboard pocket sms more listen",
    counted: "min mins minute minutes read reading views view comments comment shares share likes votes times",
    sections: "home news world politics business economy sport sports culture opinion technology tech science \
        health lifestyle travel video videos photos weather local national international africa europe asia \
        americas middle east arts entertainment search menu login subscribe log in sign up register contact \
        about us",
    media: "news times post herald courier gazette tribune journal daily today net online tv radio magazine \
        press observer chronicle broadcasting channel com weekly telegraph mail",
    agencies: "reuters afp ap dpa efe ansa tass xinhua upi agency agencies wire wires",
    authors: "by author reporter correspondent words written",
    sources: "source sources via",
    published: "published posted publication created date first",
    updated: "updated modified update edited",
    pictures: "photo photos photograph image picture pictures getty file handout copyright illustration",
};

/// Each entry stands on the pages of several sites, and does not begin or make up a sentence of the news.
const LITTER: &[Cue] = &[
    cue("read more", Start, Litter::Related),
    cue("read also", Start, Litter::Related),
    cue("see also", Start, Litter::Related),
    cue("also read", Start, Litter::Related),
    cue("more on", Start, Litter::Related),
    cue("more from", Start, Litter::Related),
    cue("recommended for you", Start, Litter::Related),
    cue("up next", Start, Litter::Related),
    cue("read next", Start, Litter::Related),
    cue("don't miss", Start, Litter::Related),
    cue("watch also", Start, Litter::Related),
    cue("keep reading", Start, Litter::Related),
    cue("continue reading", Start, Litter::Related),
    cue("related topics", Start, Litter::Related),
    cue("related coverage", Start, Litter::Related),
    cue("related", Heading, Litter::Related),
    cue("related articles", Heading, Litter::Related),
    cue("related stories", Heading, Litter::Related),
    cue("related news", Heading, Litter::Related),
    cue("related content", Heading, Litter::Related),
    cue("related posts", Heading, Litter::Related),
    cue("related links", Heading, Litter::Related),
    cue("related topics", Heading, Litter::Related),
    cue("more on this story", Heading, Litter::Related),
    cue("more stories", Heading, Litter::Related),
    cue("more news", Heading, Litter::Related),
    cue("more from", Heading, Litter::Related),
    cue("most read", Heading, Litter::Related),
    cue("most popular", Heading, Litter::Related),
    cue("most viewed", Heading, Litter::Related),
    cue("most shared", Heading, Litter::Related),
    cue("popular", Heading, Litter::Related),
    cue("popular now", Heading, Litter::Related),
    cue("trending", Heading, Litter::Related),
    cue("trending now", Heading, Litter::Related),
    cue("top stories", Heading, Litter::Related),
    cue("latest news", Heading, Litter::Related),
    cue("latest stories", Heading, Litter::Related),
    cue("latest", Heading, Litter::Related),
    cue("editor picks", Heading, Litter::Related),
    cue("editors picks", Heading, Litter::Related),
    cue("you may also like", Heading, Litter::Related),
    cue("you might also like", Heading, Litter::Related),
    cue("you may like", Heading, Litter::Related),
    cue("recommended", Heading, Litter::Related),
    cue("recommended for you", Heading, Litter::Related),
    cue("recommended stories", Heading, Litter::Related),
    cue("read more", Heading, Litter::Related),
    cue("read also", Heading, Litter::Related),
    cue("read next", Heading, Litter::Related),
    cue("see also", Heading, Litter::Related),
    cue("keep reading", Heading, Litter::Related),
    cue("don't miss", Heading, Litter::Related),
    cue("what to read next", Heading, Litter::Related),
    cue("in other news", Heading, Litter::Related),
    cue("also in the news", Heading, Litter::Related),
    cue("more in", Heading, Litter::Related),
    cue("from the web", Heading, Litter::Related),
    cue("around the web", Heading, Litter::Related),
    cue("promoted stories", Heading, Litter::Related),
    cue("previous post", Heading, Litter::Related),
    cue("next post", Heading, Litter::Related),
    cue("live updates", Heading, Litter::Related),
    cue("share this article", Start, Litter::Share),
    cue("share this", Start, Litter::Share),
    cue("share on", Start, Litter::Share),
    cue("copy link", Start, Litter::Share),
    cue("share via", Start, Litter::Share),
    cue("share article", Start, Litter::Share),
    cue("share story", Start, Litter::Share),
    cue("save article", Start, Litter::Share),
    cue("click to share", Start, Litter::Share),
    cue("tweet this", Start, Litter::Share),
    cue("email this", Start, Litter::Share),
    cue("share", Whole, Litter::Share),
    cue("print", Whole, Litter::Share),
    cue("close button", Whole, Litter::Share),
    cue("email", Whole, Litter::Share),
    cue("copy url", Whole, Litter::Share),
    cue("link copied", Whole, Litter::Share),
    cue("save", Whole, Litter::Share),
    cue("tweet", Whole, Litter::Share),
    cue("text size", Whole, Litter::Share),
    cue("font size", Whole, Litter::Share),
    cue("listen to this article", Whole, Litter::Share),
    cue("listen", Whole, Litter::Share),
    cue("gift article", Whole, Litter::Share),
    cue("give this article", Whole, Litter::Share),
    cue("add to favourites", Whole, Litter::Share),
    cue("add to favorites", Whole, Litter::Share),
    cue("story continues below", Start, Litter::Advert),
    cue("article continues below", Start, Litter::Advert),
    cue("advertisement scroll", Start, Litter::Advert),
    cue("continue reading below", Start, Litter::Advert),
    cue("article continues after", Start, Litter::Advert),
    cue("story continues after", Start, Litter::Advert),
    cue("this article is sponsored", Start, Litter::Advert),
    cue("paid content", Start, Litter::Advert),
    cue("in partnership with", Start, Litter::Advert),
    cue("loading ad", Start, Litter::Advert),
    cue("advertisement", Whole, Litter::Advert),
    cue("advertisements", Whole, Litter::Advert),
    cue("ad", Whole, Litter::Advert),
    cue("ads", Whole, Litter::Advert),
    cue("sponsored", Whole, Litter::Advert),
    cue("sponsored content", Whole, Litter::Advert),
    cue("promoted", Whole, Litter::Advert),
    cue("partner content", Whole, Litter::Advert),
    cue("remove ads", Whole, Litter::Advert),
    cue("report this ad", Whole, Litter::Advert),
    cue("advert", Whole, Litter::Advert),
    cue("advertorial", Whole, Litter::Advert),
    cue("loader", Whole, Litter::Navigation),
    cue("loading", Whole, Litter::Navigation),
    cue("menu", Whole, Litter::Navigation),
    cue("home", Whole, Litter::Navigation),
    cue("search", Whole, Litter::Navigation),
    cue("sign in", Whole, Litter::Navigation),
    cue("log in", Whole, Litter::Navigation),
    cue("login", Whole, Litter::Navigation),
    cue("register", Whole, Litter::Navigation),
    cue("subscribe", Whole, Litter::Navigation),
    cue("subscribe now", Whole, Litter::Navigation),
    cue("newsletters", Whole, Litter::Navigation),
    cue("close", Whole, Litter::Navigation),
    cue("back to top", Whole, Litter::Navigation),
    cue("top", Whole, Litter::Navigation),
    cue("breadcrumb", Whole, Litter::Navigation),
    cue("you are here", Whole, Litter::Navigation),
    cue("toggle navigation", Whole, Litter::Navigation),
    cue("main menu", Whole, Litter::Navigation),
    cue("navigation", Whole, Litter::Navigation),
    cue("skip", Whole, Litter::Navigation),
    cue("next", Whole, Litter::Navigation),
    cue("previous", Whole, Litter::Navigation),
    cue("tags", Whole, Litter::Navigation),
    cue("tag", Whole, Litter::Navigation),
    cue("topics", Whole, Litter::Navigation),
    cue("live", Whole, Litter::Navigation),
    cue("breaking", Whole, Litter::Navigation),
    cue("breaking news", Whole, Litter::Navigation),
    cue("show more", Whole, Litter::Navigation),
    cue("load more", Whole, Litter::Navigation),
    cue("view all", Whole, Litter::Navigation),
    cue("see all", Whole, Litter::Navigation),
    cue("all news", Whole, Litter::Navigation),
    cue("exclusive", Whole, Litter::Navigation),
    cue("contents", Whole, Litter::Navigation),
    cue("table of contents", Whole, Litter::Navigation),
    cue("theme", Whole, Litter::Navigation),
    cue("dark mode", Whole, Litter::Navigation),
    cue("e paper", Whole, Litter::Navigation),
    cue("today paper", Whole, Litter::Navigation),
    cue("edition", Whole, Litter::Navigation),
    cue("watch live", Whole, Litter::Navigation),
    cue("download our app", Whole, Litter::Navigation),
    cue("follow us", Whole, Litter::Navigation),
    cue("stay connected", Whole, Litter::Navigation),
    cue("sitemap", Whole, Litter::Navigation),
    cue("manage cookies", Whole, Litter::Navigation),
    cue("cookie settings", Whole, Litter::Navigation),
    cue("accept all", Whole, Litter::Navigation),
    cue("reject all", Whole, Litter::Navigation),
    cue("accept", Whole, Litter::Navigation),
    cue("accept cookies", Whole, Litter::Navigation),
    cue("get the app", Whole, Litter::Navigation),
    cue("not now", Whole, Litter::Navigation),
    cue("allow notifications", Whole, Litter::Navigation),
    cue("skip to content", Start, Litter::Navigation),
    cue("skip to main content", Start, Litter::Navigation),
    cue("skip to", Start, Litter::Navigation),
    cue("subscribe to our newsletter", Start, Litter::Navigation),
    cue("subscribe to our", Start, Litter::Navigation),
    cue("sign up for our newsletter", Start, Litter::Navigation),
    cue("sign up for", Start, Litter::Navigation),
    cue("sign up to", Start, Litter::Navigation),
    cue("follow us on", Start, Litter::Navigation),
    cue("follow us", Start, Litter::Navigation),
    cue("find us on", Start, Litter::Navigation),
    cue("like us on", Start, Litter::Navigation),
    cue("join us on", Start, Litter::Navigation),
    cue("join our", Start, Litter::Navigation),
    cue("download our app", Start, Litter::Navigation),
    cue("download the app", Start, Litter::Navigation),
    cue("get our app", Start, Litter::Navigation),
    cue("get the app", Start, Litter::Navigation),
    cue("this site uses cookies", Start, Litter::Navigation),
    cue("we use cookies", Start, Litter::Navigation),
    cue("this website uses cookies", Start, Litter::Navigation),
    cue("your privacy", Start, Litter::Navigation),
    cue("filed under", Start, Litter::Navigation),
    cue("posted in", Start, Litter::Navigation),
    cue("tagged", Start, Litter::Navigation),
    cue("tagged with", Start, Litter::Navigation),
    cue("tags", Start, Litter::Navigation),
    cue("topics", Start, Litter::Navigation),
    cue("view in browser", Start, Litter::Navigation),
    cue("view this email in your browser", Start, Litter::Navigation),
    cue("unsubscribe", Start, Litter::Navigation),
    cue("you are receiving this", Start, Litter::Navigation),
    cue("you received this", Start, Litter::Navigation),
    cue("forward to a friend", Start, Litter::Navigation),
    cue("reading time", Start, Litter::Navigation),
    cue("estimated reading time", Start, Litter::Navigation),
    cue("enable javascript", Start, Litter::Navigation),
    cue("please enable javascript", Start, Litter::Navigation),
    cue("powered by", Start, Litter::Navigation),
    cue("advertise with us", Start, Litter::Navigation),
    cue("contact us", Start, Litter::Navigation),
    cue("about us", Start, Litter::Navigation),
    cue("terms of use", Start, Litter::Navigation),
    cue("privacy policy", Start, Litter::Navigation),
    cue("send us", Start, Litter::Navigation),
    cue("have a story", Start, Litter::Navigation),
    cue("got a story", Start, Litter::Navigation),
    cue("got a tip", Start, Litter::Navigation),
    cue("register for free", Start, Litter::Navigation),
    cue("already a subscriber", Start, Litter::Navigation),
    cue("already have an account", Start, Litter::Navigation),
    cue("to continue reading", Start, Litter::Navigation),
    cue("this story is for subscribers", Start, Litter::Navigation),
    cue("become a member", Start, Litter::Navigation),
    cue("support our journalism", Start, Litter::Navigation),
    cue("click here", Start, Litter::Navigation),
    cue("listen to this article", Start, Litter::Navigation),
    cue("leave a comment", Start, Litter::Comments),
    cue("leave a reply", Start, Litter::Comments),
    cue("leave your comment", Start, Litter::Comments),
    cue("add a comment", Start, Litter::Comments),
    cue("post a comment", Start, Litter::Comments),
    cue("write a comment", Start, Litter::Comments),
    cue("join the conversation", Start, Litter::Comments),
    cue("join the discussion", Start, Litter::Comments),
    cue("your email address will not be published", Start, Litter::Comments),
    cue("required fields are marked", Start, Litter::Comments),
    cue("comments are closed", Start, Litter::Comments),
    cue("comments are moderated", Start, Litter::Comments),
    cue("be the first to comment", Start, Litter::Comments),
    cue("save my name email", Start, Litter::Comments),
    cue("log in to comment", Start, Litter::Comments),
    cue("sign in to comment", Start, Litter::Comments),
    cue("view comments", Start, Litter::Comments),
    cue("show comments", Start, Litter::Comments),
    cue("have your say", Start, Litter::Comments),
    cue("report comment", Start, Litter::Comments),
    cue("name", Whole, Litter::Comments),
    cue("your name", Whole, Litter::Comments),
    cue("website", Whole, Litter::Comments),
    cue("cancel reply", Whole, Litter::Comments),
    cue("post comment", Whole, Litter::Comments),
    cue("submit", Whole, Litter::Comments),
    cue("reply", Whole, Litter::Comments),
    cue("no comments", Whole, Litter::Comments),
    cue("newest", Whole, Litter::Comments),
    cue("oldest", Whole, Litter::Comments),
    cue("comments", Heading, Litter::Comments),
    cue("comment", Heading, Litter::Comments),
    cue("leave a comment", Heading, Litter::Comments),
    cue("leave a reply", Heading, Litter::Comments),
    cue("reader comments", Heading, Litter::Comments),
    cue("discussion", Heading, Litter::Comments),
    cue("join the conversation", Heading, Litter::Comments),
    cue("have your say", Heading, Litter::Comments),
    cue("conversation", Heading, Litter::Comments),
    cue("all rights reserved", Anywhere, Litter::Copyright),
    cue("may not be published broadcast rewritten or redistributed", Anywhere, Litter::Copyright),
    cue("about post author", Heading, Litter::About),
    cue("about the author", Heading, Litter::About),
    cue("about author", Heading, Litter::About),
    cue("about the writer", Heading, Litter::About),
    cue("published", Start, Litter::About),
    cue("last updated", Start, Litter::About),
    cue("updated", Start, Litter::About),
    cue("last modified", Start, Litter::About),
    cue("first published", Start, Litter::About),
    cue("posted on", Start, Litter::About),
    cue("posted by", Start, Litter::About),
    cue("posted at", Start, Litter::About),
    cue("published by", Start, Litter::About),
    cue("with files from", Start, Litter::About),
    cue("additional reporting by", Start, Litter::About),
    cue("reporting by", Start, Litter::About),
    cue("editing by", Start, Litter::About),
    cue("our standards", Start, Litter::About),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_forms_share_a_stem() {
        for (a, b) in [("signing", "signed"), ("ports", "port"), ("workers", "worker")] {
            assert_eq!(English.stem(a, &|_| false), English.stem(b, &|_| false));
        }
    }
}
