//! The whole page: holds the state, passes effects to the browser, chooses the screen.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use super::article::ArticleScreen;
use super::dialog::{arrived_dialog, articles_dialog, keys_dialog};
use super::masthead::masthead;
use super::notices::notice_list;
use super::stories::stories_screen;
use super::story::StoryScreen;
use super::words::{Ui, Words, right_to_left};
use super::working::working;
use crate::app::texts::Texts;
use crate::app::{Action, Dialog, Effect, Origin, Screen, State, Target, keys, story};
use crate::browser::{Browser, address, document, files, handover, keyboard, published, reveal, storage, texts};
use crate::link::Interface;

/// What the page is told.
pub enum Message {
    /// Something happened.
    Act(Action),
    /// A key went down.
    Key(keys::Key),
    /// Something is dragged over the page, or no more.
    Dragging(bool),
    /// The texts of another language are here, or cannot be had.
    Texts(Interface, Option<Texts>),
}

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language that it opens in.
    pub interface: Interface,
    /// Its texts.
    pub texts: Rc<Texts>,
}

/// The page.
pub struct Page {
    state: State,
    ui: Ui,
    browser: Browser,
    revealing: Vec<Target>,
    dragging: bool,
    _listeners: [EventListener; 3],
}

impl Component for Page {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let act = ctx.link().callback(Message::Act);
        let Props { interface, texts } = ctx.props();
        let (own, damaged) = storage::own();
        published::fetch(act.clone());
        act.emit(Action::Start { hash: address::current(), own, corrections: storage::corrections(), damaged });
        Self {
            state: State::new(*interface),
            ui: Ui { words: Words::new(*interface, texts.clone()), act: act.clone() },
            browser: Browser::new(act.clone()),
            revealing: vec![],
            dragging: false,
            _listeners: [
                address::listen(act.clone()),
                handover::listen(act),
                keyboard::listen(ctx.link().callback(Message::Key)),
            ],
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let action = match message {
            Message::Act(action) => action,
            Message::Dragging(dragging) => return std::mem::replace(&mut self.dragging, dragging) != dragging,
            Message::Texts(language, texts) => match texts {
                _ if language != self.state.interface => return false,
                None => Action::TextsMissing(self.ui.words.interface),
                Some(texts) => {
                    self.ui.words = Words::new(language, Rc::new(texts));
                    self.dress(ctx);
                    return true;
                }
            },
            Message::Key(key) => {
                let State { place, dialog, interface, .. } = &self.state;
                match keys::meaning(&key, place.screen, *dialog, right_to_left(*interface)) {
                    Some(action) => action,
                    None => return false,
                }
            }
        };
        for effect in self.state.apply(action) {
            match effect {
                Effect::Dress => self.dress(ctx),
                Effect::Reveal(target) => self.revealing.push(target),
                effect => self.browser.perform(effect, &self.state),
            }
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let base = self.state.place.chosen.map(|chosen| chosen.base);
        for target in self.revealing.drain(..) {
            reveal::reveal(target, base);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let State { origin, place, .. } = &self.state;
        let screen = match place.screen {
            Screen::Stories => "stories",
            Screen::Sides => "sides",
            Screen::Rows(_) => "rows",
            Screen::Framing => "framing",
            Screen::Article(_) => "article",
        };
        let origin = match origin {
            Origin::Published => "published",
            Origin::Own => "own",
            Origin::Carried => "carried",
        };
        let drop = ctx.link().batch_callback(|event: DragEvent| {
            event.prevent_default();
            vec![
                Message::Dragging(false),
                Message::Act(files::pick(event.data_transfer().and_then(|data| data.files()))),
            ]
        });
        let over = ctx.link().callback(|event: DragEvent| {
            event.prevent_default();
            Message::Dragging(true)
        });
        // left for another element of the page is not left
        let leave = ctx.link().callback(|event: DragEvent| Message::Dragging(event.related_target().is_some()));
        html! {
            <ContextProvider<Ui> context={self.ui.clone()}>
                <div class="page" data-screen={screen} ondrop={drop} ondragover={over} ondragleave={leave}>
                    {masthead(&self.ui, &self.state)}
                    if self.state.dialog.is_none() {
                        {self.news()}
                    }
                    <main data-screen={screen} data-origin={origin}>{self.screen()}</main>
                    {self.dialog()}
                    if self.dragging {
                        <p class="dropping">{self.ui.words.say("drop-here")}</p>
                    }
                </div>
            </ContextProvider<Ui>>
        }
    }
}

impl Page {
    /// Language, direction and title of the document; first the texts of the language, if others are here.
    fn dress(&self, ctx: &Context<Self>) {
        let State { interface, place, .. } = &self.state;
        let interface = *interface;
        if self.ui.words.interface != interface {
            return ctx.link().send_future(async move { Message::Texts(interface, texts::fetch(interface).await) });
        }
        let name = self.ui.words.say("name");
        let story = self.state.comparison().filter(|_| place.screen != Screen::Stories).and_then(|comparison| {
            match place.screen {
                Screen::Article(article) => {
                    comparison.articles.get(article).map(|article| story::label(article).to_owned())
                }
                _ => comparison.events.get(place.event).map(|event| event.title.clone()),
            }
        });
        let title = story.map_or(name.clone(), |story| format!("{story} · {name}"));
        document::dress(interface, right_to_left(interface), &title);
    }

    /// What is being worked on, and notices: over the page, or in the dialog that covers it.
    fn news(&self) -> Html {
        html! {
            <>
                {working(&self.ui, self.state.work.as_ref())}
                {notice_list(&self.ui, &self.state.notices)}
            </>
        }
    }

    fn screen(&self) -> Html {
        let place = &self.state.place;
        let Some(comparison) = self.state.comparison().cloned() else {
            return self.nothing();
        };
        match place.screen {
            Screen::Stories => stories_screen(&self.ui, &comparison),
            Screen::Article(article) => {
                let id = comparison.articles.get(article).map(|article| article.id.as_str());
                let corrected = id.is_some_and(|id| !self.state.corrections_of(id).is_empty());
                let row = place.chosen.map(|chosen| chosen.row);
                html! { <ArticleScreen {comparison} event={place.event} {article} {row} {corrected} /> }
            }
            _ => html! { <StoryScreen {comparison} place={place.clone()} /> },
        }
    }

    /// No comparison is here: not yet, or none can be had.
    fn nothing(&self) -> Html {
        let Ui { words, .. } = &self.ui;
        html! {
            <div class="nothing">
                if self.state.unreachable && self.state.work.is_none() {
                    <h1>{words.say("nothing-here")}</h1>
                    <p><button class="button button--main" onclick={self.ui.on(|| Action::Open(Dialog::Articles))}>{words.say("compare-own")}</button></p>
                }
            </div>
        }
    }

    fn dialog(&self) -> Html {
        match self.state.dialog {
            None => html! {},
            Some(Dialog::Keys) => keys_dialog(&self.ui.words),
            Some(Dialog::Arrived) => arrived_dialog(&self.ui, &self.state.arrived),
            Some(Dialog::Articles) => articles_dialog(&self.ui, &self.state, self.news()),
        }
    }
}
