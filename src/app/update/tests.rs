//! What follows from what, told as a reader would.

use crate::app::fixture::{self, ARRIVAL, NORTH, RIVER, SOUTH, TALKS};
use crate::app::message::{Answer, Sent};
use crate::app::notice::{FileTrouble, Kind};
use crate::app::{
    Action, Chosen, Destination, Effect, Filter, History, Key, Origin, Own, Picked, Place, Published, Screen, Set,
    Shared, State, Target, Work,
};
use crate::article::read::{LARGEST_TEXT, Problem, ReadError};
use crate::article::{Article, Given};
use crate::compare::{Comparison, Event, Growth};
use crate::link::{self, Interface, Link, Source};

fn published() -> Published {
    let comparison = Some(Shared::new(fixture::comparison()));
    Published {
        titles: vec![],
        notes: vec![],
        fingerprint: "0123456789".into(),
        set: Set { comparison, ..Set::default() },
        corrected: None,
    }
}

fn opened(hash: &str) -> State {
    let mut state = State::new(Interface::Arabic);
    state.apply(Action::Start { hash: hash.into(), own: vec![], corrections: Default::default(), damaged: vec![] });
    state.apply(Action::CorpusArrived(Some(Box::new(published()))));
    state
}

fn kinds(state: &State) -> Vec<Kind> {
    state.notices.iter().map(|notice| notice.kind).collect()
}

fn file(id: u32, name: &str) -> Picked {
    Picked { id, name: name.into(), size: 900 }
}

fn large_file(id: u32) -> Picked {
    Picked { id, name: "large.txt".into(), size: 3 << 20 }
}

/// The files that the worker gets.
fn sent(effects: &[Effect]) -> Vec<u32> {
    let files = effects.iter().filter_map(|effect| match effect {
        Effect::ReadFiles { files, .. } => Some(files),
        _ => None,
    });
    files.flatten().map(|file| file.id).collect()
}

fn read(state: &mut State, texts: &[(&str, &str)]) -> Vec<Effect> {
    let given = texts.iter().map(|(name, text)| Given::new(*name, *text).into()).collect();
    state.apply(Action::Answered(Answer::Read { generation: state.generation, given, problems: vec![] }))
}

/// What the worker would answer: each article an event of its own.
fn compared(state: &mut State, given: Vec<Given>) -> Vec<Effect> {
    let articles: Vec<Article> = given.into_iter().map(Article::from).collect();
    let event =
        |at: usize| Event { id: String::new(), title: String::new(), title_from: at, date: None, articles: vec![at] };
    let events = (0..articles.len()).map(event).collect();
    let comparison = Box::new(Comparison { articles, events, ..Comparison::default() });
    state.apply(Action::Answered(Answer::Compared { generation: state.generation, comparison }))
}

fn given_to_compare(effects: &[Effect]) -> Vec<Given> {
    let compare = effects.iter().find_map(|effect| match effect {
        Effect::Compare { given, .. } => Some(given.clone()),
        _ => None,
    });
    compare.expect("the articles are compared")
}

#[test]
fn a_bare_address_opens_on_a_story_with_a_row_selected() {
    let state = opened("");
    assert_eq!(state.place.screen, Screen::Sides);
    assert_eq!(state.place.chosen, Some(Chosen { row: ARRIVAL, base: NORTH }));
    assert!(state.notices.is_empty());
}

#[test]
fn the_address_of_what_is_on_the_screen_opens_the_same_place() {
    let mut state = opened("");
    state.apply(Action::Go(Destination::Rows(Filter::ToldBySome)));
    state.apply(Action::Select { row: TALKS, article: RIVER });
    state.apply(Action::Speak(Interface::English));
    let again = opened(&state.address().hash);
    assert_eq!((again.place, again.interface), (state.place, Interface::English));
}

#[test]
fn a_damaged_link_is_told_and_the_page_opens_all_the_same() {
    let state = opened("#/1/carried.%%%/sides");
    assert_eq!(kinds(&state), [Kind::LinkDamaged]);
    assert_eq!(state.place.screen, Screen::Sides);
    assert_eq!(kinds(&opened("#/99/published")), [Kind::LinkNewer]);
}

#[test]
fn a_link_to_what_has_changed_says_what() {
    let source = Source::Published { fingerprint: "ffffffffff".into() };
    let link = Link { source, view: link::View::Sides, columns: vec!["eeeeeeeeee".into()], ..Link::default() };
    let state = opened(&link::write(&link).unwrap());
    assert_eq!(kinds(&state), [Kind::CorpusChanged, Kind::ArticlesMissing]);
    assert_eq!(state.place.screen, Screen::Sides, "the rest is shown");
}

#[test]
fn a_link_to_articles_of_another_browser_says_so() {
    let state = opened(&link::write(&Link { source: Source::Kept, ..Link::default() }).unwrap());
    assert_eq!(kinds(&state), [Kind::LinkKeptElsewhere]);
    assert_eq!(state.origin, Origin::Published);
}

#[test]
fn files_are_read_some_at_a_time_then_compared_and_kept() {
    let mut state = opened("");
    let effects = state.apply(Action::Pick(vec![file(1, "a.txt"), file(2, "b.txt"), large_file(3)]));
    assert_eq!(sent(&effects), [1, 2], "the large one goes by itself");
    let effects = read(&mut state, &[("a.txt", "وصل الوزير."), ("b.txt", "بلغ الوزير الميناء.")]);
    assert_eq!(effects[0], Effect::DropFiles(vec![1, 2]));
    assert!(matches!(effects[1], Effect::Keep { key: Key { order: 0, .. }, .. }));
    assert_eq!(sent(&effects), [3]);
    let effects = read(&mut state, &[("c.txt", "غادر الوزير.")]);
    let given = given_to_compare(&effects);
    assert_eq!(state.origin, Origin::Published, "what is known stays on the screen meanwhile");
    let effects = compared(&mut state, given);
    assert!(effects.contains(&Effect::Address(History::Push)));
    assert_eq!((state.origin, state.place.screen, &state.work), (Origin::Own, Screen::Stories, &None));

    let effects = state.apply(Action::Show(Origin::Published));
    let row = state.place.chosen.unwrap().row;
    assert!(
        effects.contains(&Effect::Reveal(Target::Row { row, focus: None })),
        "columns keep no scroll of other texts"
    );
}

#[test]
fn a_file_too_large_is_never_opened_and_the_rest_goes_on() {
    let mut state = opened("");
    let film = Picked { id: 1, name: "film.mp4".into(), size: LARGEST_TEXT as u64 + 1 };
    let effects = state.apply(Action::Pick(vec![film, file(2, "b.txt")]));
    assert_eq!(effects[0], Effect::DropFiles(vec![1]));
    assert_eq!(sent(&effects), [2]);
    assert_eq!(kinds(&state), [Kind::File(FileTrouble::TooLarge)]);
}

#[test]
fn troubles_are_told_with_the_files_name_and_only_one_article_is_said_to_be_one() {
    let mut state = opened("");
    state.apply(Action::Pick(vec![file(1, "empty.txt"), file(2, "a.txt")]));
    let problems = vec![ReadError::of("empty.txt", Problem::Empty)];
    let given = vec![Sent::from(Given::new("a.txt", "وصل الوزير."))];
    let effects = state.apply(Action::Answered(Answer::Read { generation: state.generation, given, problems }));
    let given = given_to_compare(&effects);
    compared(&mut state, given);
    assert_eq!(kinds(&state), [Kind::File(FileTrouble::Empty), Kind::OneArticle]);
    assert_eq!(state.notices.iter().next().unwrap().about[0].name, "empty.txt");
    assert_eq!(state.place.screen, Screen::Article(0));
}

#[test]
fn a_copy_is_told_and_compared_once() {
    let mut state = opened("");
    state.apply(Action::Paste { name: "a".into(), text: "وصل الوزير.".into() });
    let effects = state.apply(Action::Paste { name: "b".into(), text: "وصل الوزير.".into() });
    assert!(effects.is_empty());
    assert_eq!(state.own.len(), 1);
    let copy = state.notices.iter().find(|notice| notice.kind == Kind::Copy).unwrap();
    assert_eq!((copy.about[0].name.as_str(), copy.about[0].detail.as_deref()), ("b", Some("a")));
}

#[test]
fn a_late_answer_to_a_stopped_request_is_dropped() {
    let mut state = opened("");
    let effects = state.apply(Action::Paste { name: String::new(), text: "وصل الوزير.".into() });
    let asked = state.generation;
    assert_eq!(state.apply(Action::Stop), [Effect::StopWorker]);
    let comparison = Box::new(Comparison::default());
    let late = state.apply(Action::Answered(Answer::Compared { generation: asked, comparison }));
    assert_eq!((late, state.origin, given_to_compare(&effects).len()), (vec![], Origin::Published, 1));
    assert!(kinds(&state).contains(&Kind::Stopped));
    assert_eq!(state.own.len(), 1, "what was added stays");
}

#[test]
fn a_worker_that_breaks_down_is_replaced_and_the_file_to_blame_is_named_while_the_others_are_read() {
    let mut state = opened("");
    let files = ["a.txt", "odd.txt", "c.txt"].into_iter().zip(1..).map(|(name, id)| file(id, name)).collect();
    assert_eq!(sent(&state.apply(Action::Pick(files))), [1, 2, 3]);
    let effects = state.apply(Action::Answered(Answer::Failed));
    assert_eq!((&effects[0], sent(&effects)), (&Effect::ReplaceWorker, vec![1]), "each alone");
    assert!(kinds(&state).is_empty());
    assert_eq!(sent(&read(&mut state, &[("a.txt", "وصل الوزير.")])), [2]);
    let effects = state.apply(Action::Answered(Answer::Failed));
    assert_eq!((&effects[1], sent(&effects)), (&Effect::DropFiles(vec![2]), vec![3]));
    let about: Vec<_> = state.notices.iter().flat_map(|notice| &notice.about).map(|about| &*about.name).collect();
    assert_eq!(about, ["odd.txt"]);
    let effects = read(&mut state, &[("c.txt", "غادر الوزير.")]);
    assert_eq!(given_to_compare(&effects).len(), 2);
}

#[test]
fn a_file_that_the_browser_cannot_open_is_named_and_the_others_of_its_message_are_read() {
    let mut state = opened("");
    state.apply(Action::Pick(vec![file(1, "folder"), file(2, "b.txt")]));
    assert!(state.apply(Action::Unopened(1)).is_empty());
    assert_eq!(kinds(&state), [Kind::File(FileTrouble::Unopened)]);
    assert_eq!(given_to_compare(&read(&mut state, &[("b.txt", "وصل الوزير.")])).len(), 1);
}

#[test]
fn a_filter_that_leaves_the_selected_row_out_selects_one_that_it_leaves_in() {
    let mut state = opened("");
    state.apply(Action::Select { row: ARRIVAL, article: NORTH });
    state.apply(Action::Go(Destination::Rows(Filter::ToldByAll)));
    assert_eq!(state.place.chosen, Some(Chosen { row: ARRIVAL, base: NORTH }), "it is among them");
    state.apply(Action::Go(Destination::Rows(Filter::ToldBySome)));
    assert_eq!(state.place.chosen.map(|chosen| chosen.row), Some(TALKS));
    state.apply(Action::Go(Destination::Rows(Filter::OnlyBy(NORTH))));
    assert_eq!(state.place.chosen, None, "no row is left");
}

#[test]
fn a_language_whose_texts_do_not_arrive_gives_the_page_back_to_the_one_before() {
    let mut state = opened("");
    state.apply(Action::Speak(Interface::French));
    assert!(state.address().hash.ends_with("/fr"));
    let effects = state.apply(Action::TextsMissing(Interface::Arabic));
    assert_eq!((state.interface, kinds(&state)), (Interface::Arabic, vec![Kind::TextsMissing]));
    assert!(effects.contains(&Effect::Dress));
}

#[test]
fn articles_inside_a_link_are_compared_but_not_kept_until_the_reader_wants_it() {
    let given = vec![Given::new("a", "وصل الوزير."), Given::new("b", "بلغ الوزير.")];
    let hash = link::write(&Link { source: Source::Carried(given.clone()), ..Link::default() }).unwrap();
    let mut state = State::new(Interface::Arabic);
    let effects = state.apply(Action::Start { hash, own: vec![], corrections: Default::default(), damaged: vec![] });
    assert_eq!(given_to_compare(&effects), given);
    compared(&mut state, given);
    assert_eq!((state.origin, state.own.len()), (Origin::Carried, 0));
    let effects = state.apply(Action::KeepCarried);
    assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::Keep { .. })).count(), 2);
    assert_eq!(state.origin, Origin::Own);
    assert!(state.comparison().is_some(), "nothing is compared again");
}

#[test]
fn a_reload_finds_the_own_articles_again_and_the_last_deleted_one_leads_back() {
    let given = Given::new("a", "وصل الوزير.");
    let hash = link::write(&Link { source: Source::Carried(vec![given.clone()]), ..Link::default() }).unwrap();
    let mut state = State::new(Interface::Arabic);
    let key = Key { order: 7, id: given.id() };
    let own = vec![Own { key: key.clone(), given: given.clone(), kept: true }];
    state.apply(Action::Start {
        hash,
        own,
        corrections: Default::default(),
        damaged: vec!["muqabala.article.8".into()],
    });
    state.apply(Action::CorpusArrived(Some(Box::new(published()))));
    assert_eq!((state.origin, kinds(&state)), (Origin::Own, vec![Kind::StoredDamaged]));
    compared(&mut state, vec![given]);
    let effects = state.apply(Action::Delete(key.clone()));
    assert_eq!(effects[0], Effect::Forget(vec![key]));
    assert_eq!((state.origin, state.place.screen), (Origin::Published, Screen::Sides));
}

#[test]
fn what_cannot_be_kept_is_named_once_a_kind() {
    let mut state = opened("");
    state.apply(Action::Paste { name: "a".into(), text: "وصل الوزير.".into() });
    state.apply(Action::Paste { name: "b".into(), text: "بلغ الوزير.".into() });
    for key in state.own.iter().map(|own| own.key.clone()).collect::<Vec<_>>() {
        state.apply(Action::NotKept { key, why: Kind::StorageFull });
    }
    let full = state.notices.iter().find(|notice| notice.kind == Kind::StorageFull).unwrap();
    assert_eq!(full.about.len(), 2);
    assert!(state.own.iter().all(|own| !own.kept));
}

#[test]
fn arrows_go_to_the_next_column_that_tells_the_row() {
    let mut state = opened("");
    state.apply(Action::Select { row: TALKS, article: NORTH });
    let effects = state.apply(Action::Across(1));
    assert_eq!(state.place.chosen, Some(Chosen { row: TALKS, base: RIVER }));
    assert!(effects.contains(&Effect::Reveal(Target::Row { row: TALKS, focus: Some(RIVER) })));
    assert!(state.apply(Action::Across(1)).is_empty(), "the third column does not tell it");
}

#[test]
fn hiding_the_base_column_moves_the_base_and_two_columns_always_stay() {
    let mut state = opened("");
    state.apply(Action::ToggleColumn(NORTH));
    assert_eq!(state.place.columns, [RIVER, SOUTH]);
    assert_eq!(state.place.chosen, Some(Chosen { row: ARRIVAL, base: RIVER }));
    state.apply(Action::ToggleColumn(RIVER));
    assert_eq!(state.place.columns, [RIVER, SOUTH]);
}

#[test]
fn a_quotation_leads_to_its_row_in_a_column_of_its_own() {
    let mut state = opened("");
    state.place = Place { screen: Screen::Framing, columns: vec![NORTH, SOUTH], chosen: None, ..state.place };
    let comparison = state.comparison().unwrap().clone();
    let passage = comparison.matches[2].b;
    state.apply(Action::ShowPassage(passage));
    assert_eq!((state.place.screen, &state.place.columns[..]), (Screen::Sides, &[NORTH, SOUTH, RIVER][..]));
    assert_eq!(state.place.chosen, Some(Chosen { row: TALKS, base: RIVER }));
}

#[test]
fn files_added_while_others_are_read_join_them() {
    let mut state = opened("");
    state.apply(Action::Pick(vec![file(1, "a.txt")]));
    let effects = state.apply(Action::Pick(vec![file(2, "b.txt")]));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::ReadFiles { .. })));
    assert!(matches!(&state.work, Some(Work::Reading { queue, total: 2, .. }) if queue.len() == 2));
}

#[test]
fn what_is_known_stays_on_the_screen_while_more_is_compared_and_when_that_is_stopped() {
    let mut state = opened("");
    let effects = state.apply(Action::Paste { name: "a".into(), text: "وصل الوزير.".into() });
    compared(&mut state, given_to_compare(&effects));
    let known = state.comparison().cloned();
    let effects = state.apply(Action::Paste { name: "b".into(), text: "بلغ الوزير.".into() });
    assert_eq!(state.comparison().cloned(), known);
    state.apply(Action::Stop);
    assert_eq!((state.comparison().cloned(), state.is_compared(Origin::Own)), (known, false));
    assert_eq!(
        given_to_compare(&state.apply(Action::Show(Origin::Own))),
        given_to_compare(&effects),
        "asked for again"
    );
}

/// A page that publishes one real article, compared.
fn published_article() -> (State, Given) {
    let given = Given::new(
        "a.txt",
        "صدى الميناء\nوصل الوزير إلى الميناء صباح الخميس على رأس وفد كبير من المسؤولين، والتقى فيه عددا من العمال.\nشارك هذا المقال\n",
    );
    let mut state = State::new(Interface::Arabic);
    state.apply(Action::Start { hash: String::new(), own: vec![], corrections: Default::default(), damaged: vec![] });
    let set = Set { given: vec![given.clone()], ..Set::default() };
    let published = Published { fingerprint: "0123456789".into(), set, ..published() };
    let effects = state.apply(Action::CorpusArrived(Some(Box::new(published))));
    answer(&mut state, &effects);
    (state, given)
}

/// The worker's answer to the comparison that was asked for.
fn answer(state: &mut State, effects: &[Effect]) -> Vec<Effect> {
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::Compare { given, .. } => Some(given.clone()),
        _ => None,
    });
    let comparison = Box::new(crate::compare::compare(
        asked.expect("a comparison is asked for").into_iter().map(Article::from).collect(),
    ));
    state.apply(Action::Answered(Answer::Compared { generation: state.generation, comparison }))
}

fn folded(state: &State) -> Vec<String> {
    let comparison = state.comparison().expect("compared");
    let article = &comparison.articles[0];
    article.boilerplate.iter().map(|folded| folded.span.of(&article.text).to_owned()).collect()
}

#[test]
fn a_restored_block_is_text_again_in_the_link_and_after_a_reload() {
    let (mut state, given) = published_article();
    assert!(folded(&state).contains(&"شارك هذا المقال".to_owned()));
    state.apply(Action::Go(Destination::Article(0)));
    let share = state.comparison().expect("compared").articles[0].boilerplate.last().expect("litter").span;

    let effects = state.apply(Action::Toggle { article: 0, span: share });
    let kept = effects.iter().find_map(|effect| match effect {
        Effect::KeepCorrections { id, corrections } => Some((id.clone(), (**corrections).clone())),
        _ => None,
    });
    assert!(folded(&state).contains(&"شارك هذا المقال".to_owned()), "what is known stays on the screen");
    answer(&mut state, &effects);
    assert!(!folded(&state).contains(&"شارك هذا المقال".to_owned()));
    assert_eq!(state.place.screen, Screen::Article(0), "the reader stays where he is");

    let hash = state.address().hash;
    let link = link::read(&hash).expect("a link");
    assert_eq!(link.corrections.len(), 1, "the link brings the correction along: {hash}");

    // elsewhere, from the link; and here, from what is kept
    for (hash, kept) in [(hash.as_str(), None), ("", kept)] {
        let mut again = State::new(Interface::Arabic);
        let corrections = kept.into_iter().collect();
        again.apply(Action::Start { hash: hash.into(), own: vec![], corrections, damaged: vec![] });
        let set = Set { given: vec![given.clone()], ..Set::default() };
        let published = Published { fingerprint: "0123456789".into(), set, ..published() };
        let effects = again.apply(Action::CorpusArrived(Some(Box::new(published))));
        answer(&mut again, &effects);
        assert!(!folded(&again).contains(&"شارك هذا المقال".to_owned()), "{hash}");
    }
}

#[test]
fn a_link_without_corrections_shows_the_articles_as_they_were_found() {
    let (mut state, _) = published_article();
    let plain = state.address().hash;
    state.apply(Action::Go(Destination::Article(0)));
    let share = state.comparison().expect("compared").articles[0].boilerplate.last().expect("litter").span;
    let effects = state.apply(Action::Toggle { article: 0, span: share });
    answer(&mut state, &effects);
    let effects = state.apply(Action::AddressChanged(plain));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Compare { .. })), "that comparison is still here");
    assert!(folded(&state).contains(&"شارك هذا المقال".to_owned()));
}

#[test]
fn what_the_reader_fills_in_is_kept_with_an_article_and_what_was_not_touched_is_not() {
    let mut state = opened("");
    state.apply(Action::Paste {
        name: "الأول".into(), text: "وصل الوزير إلى الميناء صباح الخميس على رأس وفد.".into()
    });
    let asked = state.given_of(Origin::Own);
    compared(&mut state, asked);
    let mut fields = crate::app::Fields::of(&state.comparison().expect("compared").articles[0]);
    assert_eq!(fields.outlet, "");
    fields.outlet = "صدى الميناء".into();
    fields.published = "2031-05-09".into();
    let effects = state.apply(Action::Correct { article: 0, fields });
    let Some(Effect::Keep { given, .. }) = effects.first() else { panic!("kept: {effects:?}") };
    assert_eq!(given.corrections.outlet.as_deref(), Some("صدى الميناء"));
    assert_eq!(given.corrections.published.flatten().map(|day| day.to_string()).as_deref(), Some("2031-05-09"));
    assert_eq!((&given.corrections.headline, &given.corrections.source), (&None, &None));
    answer(&mut state, &effects);
    let article = &state.comparison().expect("compared").articles[0];
    assert_eq!(article.outlet.as_ref().map(|outlet| outlet.text.as_str()), Some("صدى الميناء"));

    let effects = state.apply(Action::Uncorrect(0));
    answer(&mut state, &effects);
    assert_eq!(state.comparison().expect("compared").articles[0].outlet, None);
}

#[test]
fn what_is_handed_over_is_read_only_once_the_reader_takes_it() {
    let arrival = || crate::app::Arrival {
        origin: "https://north.example".into(),
        title: " شمال\n اليوم ".into(),
        address: Some("https://north.example/1".into()),
        html: "<p>نص</p>".into(),
    };
    let mut state = opened("");
    assert_eq!(state.apply(Action::Arrived(arrival())), vec![]);
    assert_eq!(state.dialog, Some(crate::app::Dialog::Arrived));
    assert_eq!(state.apply(Action::Close), vec![], "closing refuses");
    assert!(state.arrived.is_empty());

    state.apply(Action::Arrived(arrival()));
    let effects = state.apply(Action::TakeArrived);
    let hold = Effect::Hold {
        name: "شمال اليوم".into(),
        text: "<p>نص</p>".into(),
        address: Some("https://north.example/1".into()),
    };
    assert_eq!(effects, vec![hold]);
}

#[test]
fn an_address_is_fetched_or_the_reader_is_told_why_not() {
    let mut state = opened("");
    for bad in ["", "javascript:alert(1)", "hello", "https://a b.example"] {
        assert_eq!(state.apply(Action::Fetch(bad.into())), vec![], "{bad}");
    }
    assert_eq!(kinds(&state), [Kind::AddressBad]);
    let effects = state.apply(Action::Fetch(" north.example/news ".into()));
    let [Effect::Fetch { address, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(address, "https://north.example/news");
    let trouble = crate::app::message::FetchTrouble::Refused;
    state.apply(Action::Answered(Answer::Unfetched { generation: state.generation, trouble }));
    assert!(kinds(&state).contains(&Kind::AddressRefused));
    assert_eq!(state.work, None);
}

/// What the worker says of a long work once it knows the events.
fn grown(state: &mut State, growth: Growth) -> Vec<Effect> {
    state.apply(Action::Answered(Answer::Grown { generation: state.generation, growth }))
}

#[test]
fn a_long_comparison_grows_on_the_screen_and_its_reader_stays_where_they_went() {
    let mut state = opened("");
    state.apply(Action::Paste { name: "a".into(), text: "وصل الوزير إلى الميناء.".into() });
    let whole = fixture::comparison();
    let begun = Comparison { matches: vec![], rows: vec![], ..whole.clone() };
    let effects = grown(&mut state, Growth::Events(Box::new(begun)));
    assert_eq!((state.origin, state.place.screen), (Origin::Own, Screen::Stories));
    assert!(effects.contains(&Effect::Address(History::Push)));
    state.apply(Action::Go(Destination::Event(0)));
    state.apply(Action::Go(Destination::Framing));
    grown(&mut state, Growth::Rows(whole.matches.clone(), whole.rows.clone()));
    assert_eq!(state.comparison().unwrap().rows, whole.rows);
    assert!(matches!(state.work, Some(Work::Comparing { .. })), "it goes on");
    assert!(!state.is_compared(Origin::Own), "a part is not the whole");
    let answer = Answer::Compared { generation: state.generation, comparison: Box::new(whole) };
    let effects = state.apply(Action::Answered(answer));
    assert_eq!(state.place.screen, Screen::Framing);
    assert!(!effects.contains(&Effect::Reveal(Target::Top)));
    assert!(state.is_compared(Origin::Own) && state.work.is_none());
}

#[test]
fn a_link_waits_for_the_whole_comparison() {
    let mut state = opened("");
    state.apply(Action::Paste { name: "a".into(), text: "وصل الوزير إلى الميناء.".into() });
    state.awaited = Some(Link::default());
    let before = state.place.clone();
    assert_eq!(grown(&mut state, Growth::Events(Box::new(fixture::comparison()))), []);
    assert_eq!(state.place, before);
}
