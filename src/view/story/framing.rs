//! Wording and framing: who is quoted, by whom, with which verbs, and the words that hedge, stress or judge. Each line
//! leads to its sentence.

use yew::prelude::*;

use crate::app::cues::{CueLine, OfKind, cues};
use crate::app::story::Story;
use crate::app::voices::{Speaker, speakers};
use crate::app::{Action, Shared};
use crate::compare::{Comparison, Passage, Voice};
use crate::language::VerbClass;
use crate::language::cues::CueKind;
use crate::view::text::{dir, lang, outlet};
use crate::view::words::{Ui, use_ui};

/// What it shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison.
    pub comparison: Shared<Comparison>,
    /// The story.
    pub story: Shared<Story>,
}

/// The speakers of a story.
#[component]
pub fn FramingView(props: &Props) -> Html {
    let ui = use_ui();
    let words = &ui.words;
    let Props { comparison, story } = props;
    let speakers = use_memo((comparison.clone(), story.clone()), |(comparison, story)| {
        speakers(comparison, story.event, &story.articles)
    });
    let cues = use_memo((comparison.clone(), story.clone()), |(comparison, story)| cues(comparison, &story.articles));
    html! {
        <div class="framing">
            <h2>{words.say("framing-speakers")}</h2>
            <p class="framing__hint">{words.say("framing-hint")}</p>
            if speakers.is_empty() {
                <p>{words.say("framing-none")}</p>
            }
            {for speakers.iter().map(|speaker| speaker_view(&ui, comparison, speaker))}
            if !cues.is_empty() {
                <h2>{words.say("framing-cues")}</h2>
                <p class="framing__hint">{words.say("framing-cues-hint")}</p>
                {for cues.iter().map(|of_kind| cues_view(&ui, comparison, of_kind))}
            }
        </div>
    }
}

fn speaker_view(ui: &Ui, comparison: &Comparison, speaker: &Speaker) -> Html {
    let words = &ui.words;
    let quoted = speaker.by_article.iter().filter(|(_, voices)| !voices.is_empty());
    let silent: Vec<usize> =
        speaker.by_article.iter().filter(|(_, voices)| voices.is_empty()).map(|(article, _)| *article).collect();
    html! {
        <section class="speaker">
            <h3 class="speaker__name"><bdi>{speaker.name.clone()}</bdi></h3>
            <dl class="speaker__outlets">
                {for quoted.map(|(article, voices)| html! {
                    <div class="speaker__outlet">
                        <dt lang={lang(&comparison.articles[*article])}>{outlet(&comparison.articles[*article])}</dt>
                        {for voices.iter().map(|voice| voice_view(ui, comparison, *voice))}
                    </div>
                })}
            </dl>
            if !silent.is_empty() {
                <p class="speaker__silent">
                    {words.say("not-quoted-in")}{" "}
                    {for silent.iter().enumerate().map(|(n, &article)| html! {
                        <>{if n > 0 { words.say("list-comma") } else { String::new() }}{outlet(&comparison.articles[article])}</>
                    })}
                </p>
            }
        </section>
    }
}

fn voice_view(ui: &Ui, comparison: &Comparison, voice: Voice) -> Html {
    let article = &comparison.articles[voice.article];
    let words = &ui.words;
    let show = ui.on(move || Action::ShowPassage(Passage { article: voice.article, span: voice.quotation }));
    html! {
        <dd class="voice">
            <p class="voice__verb">
                {match voice.verb {
                    Some(verb) => html! { <bdi lang={lang(article)}>{verb.of(&article.text).to_owned()}</bdi> },
                    None => html! { <span>{words.say("no-verb")}</span> },
                }}
                if let Some(class) = voice.verb_class {
                    {" "}<span class="voice__class">{words.say(class_key(class))}</span>
                }
            </p>
            <button class="voice__words" lang={lang(article)} dir={dir(article)} title={words.say("show-in-story")} onclick={show}>
                {voice.quotation.of(&article.text).to_owned()}
            </button>
        </dd>
    }
}

fn cues_view(ui: &Ui, comparison: &Comparison, (kind, articles): &OfKind) -> Html {
    let kind = match kind {
        CueKind::Hedge => "cue-hedge",
        CueKind::Intensifier => "cue-intensifier",
        CueKind::Evaluative => "cue-evaluative",
    };
    html! {
        <section class="speaker" data-cues={kind}>
            <h3 class="speaker__name">{ui.words.say(kind)}</h3>
            <dl class="speaker__outlets">
                {for articles.iter().map(|(article, lines)| html! {
                    <div class="speaker__outlet">
                        <dt lang={lang(&comparison.articles[*article])}>{outlet(&comparison.articles[*article])}</dt>
                        {for lines.iter().map(|line| cue_view(ui, comparison, *article, *line))}
                    </div>
                })}
            </dl>
        </section>
    }
}

fn cue_view(ui: &Ui, comparison: &Comparison, article: usize, line: CueLine) -> Html {
    let words = &ui.words;
    let of = &comparison.articles[article];
    let show = ui.on(move || Action::ShowPassage(Passage { article, span: line.first }));
    html! {
        <dd class="voice">
            <button class="voice__words" lang={lang(of)} dir={dir(of)} title={words.say("show-in-story")} onclick={show}>
                {line.first.of(&of.text).to_owned()}
                if line.count > 1 { {" × "}{words.number(line.count)} }
            </button>
            <p class="framing__hint" dir="auto">
                {words.say(&format!("cue-{}", line.reason.name()))}
                if line.quoted { {" ("}{words.say("cue-quoted")}{")"} }
            </p>
        </dd>
    }
}

fn class_key(class: VerbClass) -> &'static str {
    match class {
        VerbClass::Neutral => "verb-neutral",
        VerbClass::Stressing => "verb-stressing",
        VerbClass::Distancing => "verb-distancing",
        VerbClass::Calling => "verb-calling",
        VerbClass::Warning => "verb-warning",
        VerbClass::Denying => "verb-denying",
        VerbClass::Praising => "verb-praising",
        VerbClass::Blaming => "verb-blaming",
        VerbClass::Conceding => "verb-conceding",
    }
}
