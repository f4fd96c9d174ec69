use jiff::civil::date;

use super::*;
use crate::compare::example;

fn given(name: &str, text: &str) -> Given {
    Given { outlet: Some("صدى الميناء".into()), published: Some(date(2031, 5, 8)), ..Given::new(name, text) }
}

fn corpus() -> Corpus {
    Corpus {
        titles: [("en".to_owned(), "The quay".to_owned())].into(),
        note: Some("كل ما هنا مخترع".into()),
        ..Corpus::new("الرصيف", vec![given("a.txt", "وصل الوزير.\r\n"), given("b.txt", "غادر الوزير 👋.\n")])
    }
}

/// The hand-made comparison and the articles that it was made of.
fn compared() -> Corpus {
    let comparison = example::comparison();
    let given = comparison.articles.iter().map(|article| Given::new(&article.name, &article.text));
    Corpus { comparison: Some(comparison.clone()), ..Corpus::new("مثال", given.collect()) }
}

fn read(file: &str) -> Result<Corpus, CorpusError> {
    Corpus::read("corpus.json", file.as_bytes())
}

#[test]
fn what_is_written_is_read() {
    for corpus in [corpus(), compared()] {
        assert_eq!(read(&corpus.write()), Ok(corpus));
    }
}

/// A file of version 1 as it was first written: pages and readers hold such files.
#[test]
fn a_file_of_version_1_is_read_for_good() {
    let file = r#"{"format":"muqabala-corpus","version":1,"title":"الرصيف","titles":{"en":"The quay"},"note":"كل ما هنا مخترع","articles":[{"name":"a.txt","text":"وصل الوزير.\r\n","outlet":"صدى الميناء","published":"2031-05-08"},{"name":"b.txt","text":"غادر الوزير 👋.\n","outlet":"صدى الميناء","published":"2031-05-08"}]}"#;
    assert_eq!(read(file), Ok(corpus()));
    assert_eq!(corpus().write(), file);
    let with_more = file.replacen("\"title\"", "\"shards\":[1],\"title\"", 1);
    assert_eq!(read(&with_more), Ok(corpus()));
}

#[test]
fn each_article_stands_in_the_file_once() {
    let file = compared().write();
    assert_eq!(file.matches("وصل الوزير إلى الميناء يوم الخميس").count(), 1);
}

#[test]
fn a_comparison_that_does_not_fit_is_left_out_and_the_articles_stay() {
    let without = |file: &str| {
        assert_ne!(file, compared().write(), "nothing was changed");
        assert_eq!(read(file), Ok(Corpus { comparison: None, ..compared() }));
    };
    let file = compared().write();
    without(&file.replace(ENGINE, "0.0.1+1"));
    without(&file.replace("\"comparison\":\"", "\"comparison\":\"A"));
    without(&Corpus { comparison: Some(Comparison { events: vec![], ..example::comparison() }), ..compared() }.write());

    let edited = file.replace("وصل الوزير إلى الميناء", "وصل المدير إلى الميناء");
    let corpus = read(&edited).unwrap();
    assert_eq!((corpus.articles.len(), corpus.comparison), (3, None), "an edited text is no longer what was compared");
    let more = Corpus { articles: [compared().articles, corpus.articles].concat(), ..compared() };
    assert_eq!(read(&more.write()).unwrap().comparison, None, "an article that was added has not been compared");
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let name = || "corpus.json".to_owned();
    for cut in ["", "{\"format\":\"muqabala-corpus\",\"ver", "خبر"] {
        assert!(matches!(read(cut), Err(CorpusError::NotJson { .. })), "{cut}");
    }
    for other in ["{}", "[]", "3", "{\"format\":\"muqabala-comparison\",\"version\":1}"] {
        assert_eq!(read(other), Err(CorpusError::NotACorpus { name: name() }), "{other}");
    }
    let later = corpus().write().replace("\"version\":1", "\"version\":2");
    assert_eq!(read(&later), Err(CorpusError::FromTheFuture { name: name(), version: 2 }));
    assert!(read(&later).unwrap_err().to_string().contains("reload the page"));
    let damaged = corpus().write().replace("\"title\"", "\"tile\"");
    assert!(matches!(read(&damaged), Err(CorpusError::Damaged { reason, .. }) if reason.contains("title")));
    assert_eq!(read(&Corpus::new("", vec![]).write()), Err(CorpusError::NoArticles { name: name() }));
    let large = vec![b' '; LARGEST_FILE + 1];
    assert!(matches!(Corpus::read("corpus.json", &large), Err(CorpusError::TooLarge { .. })));
}

#[test]
fn the_fingerprint_names_the_articles_and_nothing_else() {
    let original = corpus();
    let mut other = corpus();
    other.articles.reverse();
    other.articles.push(other.articles[0].clone());
    other.articles.iter_mut().for_each(|given| given.name.push('x'));
    other.title.clear();
    assert_eq!(other.fingerprint(), original.fingerprint());
    assert_eq!(original.fingerprint(), "d71087db44", "links hold it: it must never change");
    other.articles[0].text.push('.');
    assert_ne!(other.fingerprint(), original.fingerprint());
}

#[test]
fn titles_follow_the_interface_where_they_can() {
    assert_eq!(corpus().title_in("en"), "The quay");
    assert_eq!(corpus().title_in("ar"), "الرصيف");
}
