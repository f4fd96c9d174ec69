//! `make eval`: every measure on every set, as a table on the screen and in `docs/quality.md`.
//!
//! `--misses` lists each case that is wrong, with its file and place; `--misses dates` those of measures whose name
//! begins so. What is not at hand (`../shared`) is skipped with a line, and then the page is left as it is, because
//! some of its figures could not be measured.

#[path = "mod.rs"]
mod measure;
#[path = "../support/mod.rs"]
mod support;
mod table;

use measure::gold::Gold;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let misses =
        arguments.iter().position(|a| a == "--misses").map(|at| arguments.get(at + 1).map_or("", String::as_str));
    let root = support::root();
    let mut sets = vec![
        Gold::corpus("sample", &support::sample()),
        Gold::corpus("second", &root.join("tests/corpus")),
        Gold::corpus("unseen", &root.join("tests/unseen")),
        Gold::corpus("unseen2", &root.join("tests/unseen2")),
    ];
    let seeds = Gold::seeds();
    let whole = seeds.is_some();
    sets.extend(seeds);
    for set in ["stated", "stated2", "quoted", "quoted2", "quoted3", "litter", "litter2", "litter3"] {
        sets.extend(Gold::singles(set, &root.join("tests").join(set)));
    }
    let mut measured: Vec<_> = sets.iter().map(|set| (set.name, measure::all(set))).collect();
    let names: Vec<&'static str> = measured[0].1.iter().map(|(name, _)| *name).collect();
    for set in ["pages", "markdown"] {
        measured.push((set, measure::beside(&names, measure::pages::all(&root.join("tests").join(set)))));
    }
    measured.push(("counts", measure::beside(&names, measure::counts::all(&root.join("tests/counts")))));
    measured.push(("dated", measure::beside(&names, measure::dated::all(&root.join("tests/dated")))));
    if let Some(begin) = misses {
        for (set, scores) in &measured {
            for (name, score) in scores.iter().filter(|(name, _)| name.starts_with(begin)) {
                for miss in &score.misses {
                    let at = miss.at.map_or(String::new(), |at| format!(":{at}"));
                    println!("{set} | {name} | {}{at} | {}", miss.file, miss.what);
                }
            }
        }
    }
    let aligned = measure::lines::all(false).unwrap_or_default();
    if let Some(begin) = misses {
        for (name, score) in aligned.iter().filter(|(name, _)| name.starts_with(begin)) {
            score.misses.iter().for_each(|miss| {
                println!("lines | {name} | {}:{} | {}", miss.file, miss.at.unwrap_or_default(), miss.what);
            });
        }
    }
    let mut lines = measure::elsewhere::all(false);
    lines.extend(measure::meaning::all());
    let by_meaning = by_meaning(&sets, &aligned, &lines);
    let table = format!(
        "{}\n{}\n{}\n{}",
        table::table("", &measured),
        table::scores("linked pairs of lines", &aligned),
        table::lines(&lines),
        by_meaning.as_deref().unwrap_or_default()
    );
    println!("{table}");
    for set in &sets {
        let (pairs, certain) = measure::matching::tempting(set, true);
        let (_, all) = measure::matching::tempting(set, false);
        if pairs > 0 {
            println!(
                "{}: of {pairs} tempting false pairs {} are matched, {} of them certain",
                set.name,
                all.len(),
                certain.len()
            );
            certain.iter().for_each(|pair| println!("  certain: {pair}"));
        }
    }
    if whole && by_meaning.is_some() && lines.len() == measure::elsewhere::LINES + measure::meaning::LINES {
        table::write(&root.join("docs/quality.md"), &table);
    } else {
        eprintln!("docs/quality.md is left as it is: not everything could be measured here");
    }
}

/// The measures that know more where meaning is known, beside what words alone say; `None` where the model was not built.
fn by_meaning(
    sets: &[Gold],
    aligned: &[(String, measure::score::Score)],
    elsewhere: &[measure::elsewhere::Line],
) -> Option<String> {
    let has_statements = |set: &&Gold| set.gold["statements"].is_array();
    let by_words: Vec<_> = sets.iter().filter(has_statements).map(|set| (set.name, measure::matching(set))).collect();
    let known: Vec<Gold> = sets.iter().filter(has_statements).map(Gold::by_meaning).collect::<Option<_>>()?;
    let by_meaning: Vec<_> = known.iter().map(|set| (set.name, measure::matching(set))).collect();
    for set in &known {
        let (pairs, certain) = measure::matching::tempting(set, true);
        println!("{} by meaning: of {pairs} tempting false pairs {} are certain", set.name, certain.len());
        certain.iter().for_each(|pair| println!("  certain: {pair}"));
    }
    let lines = measure::lines::all(true)?;
    let pairs = aligned.iter().zip(&lines);
    let pairs = pairs.map(|((what, words), (_, meaning))| [what.clone(), table::cell(words), table::cell(meaning)]);
    let also = elsewhere.iter().zip(measure::elsewhere::all(true));
    let also = also.map(|((what, words), (_, meaning))| [what.clone(), words.clone(), meaning]);
    Some(
        [
            table::table("by words", &by_words),
            table::table("by words and meaning", &by_meaning),
            table::both("linked pairs of lines", pairs),
            table::both("on material that is not part of the project", also),
        ]
        .join("\n"),
    )
}
