//! The small words of English sites.

use crate::language::site::SiteWords;

/// The words that these lists are made of; a word that the news uses as much is left out where a line of it could be text.
pub(super) const SITE: SiteWords = SiteWords {
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
    formats: "video videos watch listen podcast gallery photos pictures in slideshow quiz infographic explainer live \
        interactive audio map graphic",
    ages: "ago hour hours minute minutes min mins hr hrs day days week weeks month months year years second seconds just now \
        yesterday h d m w about an a one over",
    forms: "name email e mail send submit reply ok post comment captcha website enter address sign up yes no report like likes loader",
};
