//! Reporting verbs of English, folded: the forms that news reports with.
//!
//! Left out are forms that are another word more often (report, state, call as nouns or infinitives); nouns that remain
//! (the claims) are told from verbs by the article before them.

use super::VerbClass;

/// Forms by class. A verb that fits two classes is left to the milder.
pub const VERBS: &[(VerbClass, &str)] = &[
    // tells that something was said, thought or asked, and no more
    (
        VerbClass::Neutral,
        "say says said saying tell tells told telling add adds added adding states stated stating notes noted \
         noting announce announces announced announcing explain explains explained explaining write writes wrote \
         written writing reply replies replied replying respond responds responded responding answered describe \
         describes described describing call calls called calling comments commented commenting remark remarks \
         remarked remarking reports reported reporting recall recalls recalled recalling observe observes \
         observed observing mention mentions mentioned mentioning relate relates related relating recount \
         recounts recounted recounting disclose discloses disclosed disclosing reveal reveals revealed revealing \
         indicate indicates indicated indicating suggest suggests suggested suggesting believe believes believed \
         believing think thinks thought thinking hope hopes hoped hoping feels felt feared argue argues argued \
         arguing ask asks asked asking wonder wonders wondered wondering joke jokes joked joking quip quips \
         quipped quipping continued conclude concludes concluded concluding estimate estimates estimated \
         estimating predict predicts predicted predicting tweet tweets tweeted tweeting posted posting testify \
         testifies testified testifying label labels labelled labeled labelling labeling dub dubs dubbed dubbing \
         terming branded liken likens likened likening quotes quoted quoting cites cited citing declare declares \
         declared declaring express expresses expressed expressing propose proposes proposed proposing shouts \
         shouted shouting voicing outlining clarify clarifies clarified clarifying mused muses musing retort retorts retorted \
         emailed agree agrees agreed agreeing apologised apologized apologising apologizing characterise characterised \
         characterize characterized hint hints hinted hinting summarised summarized deem deems deemed considers confided \
         confides elaborated fumed exclaimed opined opines answer answers answering elaborates interjects interjected ventured reckons \
         reckoned surmised speculates speculated speculating begged exclaims deadpanned remembers remembered remembering reminisced \
         portrayed portraying depicted depicting objected protested protesting attests attested concurs concurred informed defended \
         defending apologises apologizes bemoans bemoaned whispers whispered mutters muttered grumbles grumbled scoffs scoffed chided \
         blogged texted messaged",
    ),
    // the speaker stands behind the words, or presses them
    (
        VerbClass::Stressing,
        "stress stresses stressed stressing confirm confirms confirmed confirming insist insists insisted \
         insisting affirm affirms affirmed affirming emphasise emphasises emphasised emphasising emphasize \
         emphasizes emphasized emphasizing vow vows vowed vowing pledge pledges pledged pledging promise promises \
         promised promising reiterate reiterates reiterated reiterating reaffirm reaffirms reaffirmed reaffirming \
         underline underlines underlined underlining underscore underscores underscored underscoring swear swears \
         swore maintain maintains maintained assure assures assured assuring repeat repeats repeated repeating \
         highlighted highlighting",
    ),
    // the reporter stands back from the words
    (
        VerbClass::Distancing,
        "claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting contend \
         contends contended contending purport purports purported purporting boast boasts boasted boasting",
    ),
    // the words ask somebody for something
    (
        VerbClass::Calling,
        "urge urges urged urging demand demands demanded demanding appeal appeals appealed appealing request \
         requests requested requesting plead pleads pleaded pleading implore implores implored imploring exhort \
         exhorts exhorted exhorting invite invites invited inviting recommend recommends recommended recommending \
         advise advises advised advising",
    ),
    // the words speak of a danger or a threat
    (
        VerbClass::Warning,
        "warn warns warned warning threaten threatens threatened threatening caution cautions cautioned \
         cautioning alerted",
    ),
    // the words contradict others
    (
        VerbClass::Denying,
        "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing \
         refute refutes refuted refuting rebut rebuts rebutted rebutting rebuff rebuffs rebuffed rebuffing \
         dispute disputes disputed disputing counter counters countered countering downplay downplays downplayed \
         downplaying refused",
    ),
    // the words approve
    (
        VerbClass::Praising,
        "praise praises praised praising welcome welcomes welcomed welcoming hail hails hailed hailing thanks \
         thanked thanking laud lauds lauded lauding congratulate congratulates congratulated congratulating \
         applaud applauds applauded applauding commend commends commended commending saluted saluting",
    ),
    // the words find fault
    (
        VerbClass::Blaming,
        "accuse accuses accused accusing blame blames blamed blaming criticise criticises criticised criticising \
         criticize criticizes criticized criticizing condemn condemns condemned condemning denounce denounces \
         denounced denouncing slam slams slammed slamming blast blasts blasted blasting decry decries decried \
         decrying deplore deplores deplored deploring lambast lambasts lambasted lambasting mock mocks mocked \
         mocking complain complains complained complaining lament laments lamented lamenting",
    ),
    // the words grant what the speaker would rather not: an admission takes it for true
    (
        VerbClass::Conceding,
        "admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes \
         conceded conceding confess confesses confessed confessing regret regrets regretted regretting",
    ),
];

/// Phrases that report as one verb does; each stands for its class by its sense, not by its words.
pub const PHRASES: &[(VerbClass, &[&str])] = &[
    (
        VerbClass::Neutral,
        &[
            "went on to say",
            "went on",
            "put it",
            "pointed out",
            "points out",
            "pointing out",
            "spoke of",
            "speaks of",
            "speaking of",
            "referring to",
            "referred to",
            "refers to",
            "spelled out",
            "quoted as saying",
            "cited as saying",
            "as saying",
            "made clear",
            "makes clear",
            "made it clear",
            "let it be known",
            "read out",
            "summed up",
            "expressed hope",
        ],
    ),
    (VerbClass::Calling, &["called for", "calls for", "calling for", "called on", "calls on", "calling on"]),
    (VerbClass::Denying, &["brushed aside", "brushed off", "ruled out", "played down", "shrugged off"]),
    (VerbClass::Blaming, &["hit out", "lashed out", "took aim", "hit back", "railed against"]),
    (VerbClass::Praising, &["paid tribute", "pays tribute"]),
];
