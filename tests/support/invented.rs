//! Any number of articles that nobody wrote: stories of four reports each, in pseudo-words over Arabic letters.
//!
//! What a comparison costs hangs on how often words recur, so the vocabulary follows Zipf's law, each story has words, names, a day
//! and numbers of its own, and the reports of a story tell the same statements in other words and another order. They read as nothing.

use fastrand::Rng;
use muqabala::article::Given;

/// Reports of one story.
const REPORTS: usize = 4;
/// Statements of a story, of which each report tells all but some.
const STATEMENTS: usize = 14;
/// Words of a statement.
const WORDS: usize = 20;
/// Different words that are no name.
const VOCABULARY: usize = 30_000;
const LETTERS: [char; 22] =
    ['ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ر', 'ز', 'س', 'ش', 'ص', 'ط', 'ع', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه', 'ي'];

/// `count` articles of about 300 words, the same ones each time; those of one story are far apart.
pub fn articles(count: usize) -> Vec<Given> {
    let stories = count.div_ceil(REPORTS);
    let mut given: Vec<Given> =
        (0..stories * REPORTS).map(|index| report(index % stories, index / stories)).take(count).collect();
    Rng::with_seed(1).shuffle(&mut given);
    given
}

fn report(story: usize, outlet: usize) -> Given {
    let mut plot = Rng::with_seed(story as u64 + 1000);
    let people: Vec<String> =
        (0..4).map(|_| format!("{} {}", name(plot.usize(..4000)), name(plot.usize(..4000)))).collect();
    let mut statements: Vec<Vec<String>> = (0..STATEMENTS).map(|_| statement(&mut plot, &people)).collect();
    let day = format!("{} مايو 2031", 1 + plot.usize(..28));

    let mut hand = Rng::with_seed((story * REPORTS + outlet) as u64 + 1_000_000);
    let headline = &statements[0][..8].join(" ");
    let mut text = format!("{headline}\n\n{day}\n\n");
    hand.shuffle(&mut statements[2..]);
    for words in &statements[..STATEMENTS - 2] {
        text.push_str(&retold(&mut hand, words, &people));
        text.push_str(if hand.u8(..4) == 0 { ".\n\n" } else { ". " });
    }
    // what this report alone tells
    for _ in 0..3 {
        let own = statement(&mut hand, &people);
        text.push_str(&own.join(" "));
        text.push_str(". ");
    }
    Given::new(format!("{story:05}-{outlet}"), text)
}

fn statement(rng: &mut Rng, people: &[String]) -> Vec<String> {
    let mut words: Vec<String> = (0..WORDS).map(|_| word(rng)).collect();
    if rng.bool() {
        let person = &people[rng.usize(..people.len())];
        words.splice(0..1, [String::from("وقال الوزير"), person.clone(), String::from("إن")]);
    }
    if rng.u8(..3) == 0 {
        words[WORDS / 2] = rng.u32(3..5000).to_string();
    }
    words
}

/// Three words of four stay, the order of the halves may change.
fn retold(rng: &mut Rng, words: &[String], people: &[String]) -> String {
    let told: Vec<String> = words
        .iter()
        .map(|old| {
            let is_fixed = people.contains(old) || old.contains(' ') || old.parse::<u32>().is_ok();
            if is_fixed || rng.u8(..4) > 0 { old.clone() } else { word(rng) }
        })
        .collect();
    told.join(" ")
}

/// A word by Zipf's law: the rank is spread evenly over the logarithm.
fn word(rng: &mut Rng) -> String {
    let rank = (VOCABULARY as f64).powf(rng.f64()) as usize;
    spelled(rank * 7919 + 11, 3 + rank % 4)
}

fn name(number: usize) -> String {
    spelled(number * 104_729 + 5, 5)
}

fn spelled(mut seed: usize, letters: usize) -> String {
    let mut next = || {
        let letter = LETTERS[seed % LETTERS.len()];
        seed = seed / LETTERS.len() * 31 + seed % 97 + 13;
        letter
    };
    (0..letters).map(|_| next()).collect()
}
