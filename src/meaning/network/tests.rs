//! The network on weights that are made up here, against a forward pass that is written as one would explain it.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::*;
use crate::meaning::arrays::Array;

/// Different pieces of the made-up table.
const PIECES: u32 = 60;

/// Numbers between -1 and 1 that look like chance and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1_u64 << 23) as f32 - 1.0
    }

    fn array(&mut self, shape: &[usize], size: f32) -> Array {
        let length = shape.iter().product();
        Array::new(shape.to_vec(), (0..length).map(|_| self.next() * size).collect())
            .expect("as long as its shape says")
    }
}

fn arrays() -> &'static Arrays {
    static ARRAYS: OnceLock<Arrays> = OnceLock::new();
    ARRAYS.get_or_init(|| {
        let mut numbers = Numbers(5);
        let mut arrays = Arrays::default();
        for n in [2, 3, 5] {
            for (name, shape, size) in [
                (format!("proj{n}"), vec![512, 256], 0.1),
                (format!("proj_b{n}"), vec![256], 0.5),
                (format!("ln_g{n}"), vec![256], 1.5),
                (format!("ln_b{n}"), vec![256], 0.3),
                (format!("w1_{n}"), vec![n * 256, 256], 0.1),
                (format!("b1_{n}"), vec![256], 0.3),
                (format!("w2_{n}"), vec![n * 256, 256], 0.1),
                (format!("b2_{n}"), vec![256], 0.3),
            ] {
                arrays.insert(name, numbers.array(&shape, size));
            }
        }
        for (name, shape, size) in [
            ("ln_g", vec![1280], 1.5),
            ("ln_b", vec![1280], 0.2),
            ("cnn_W", vec![1280, 512], 0.05),
            ("cnn_b", vec![512], 0.05),
            ("d0", vec![512, 320], 0.1),
            ("d1", vec![320, 320], 0.1),
            ("p1", vec![512, 320], 0.1),
            ("d2", vec![320, 512], 0.1),
            ("p3", vec![320, 512], 0.1),
            ("d3", vec![512, 512], 0.05),
        ] {
            arrays.insert(name, numbers.array(&shape, size));
        }
        arrays.insert("eps", Array::new(vec![], vec![1e-12]).expect("one number"));
        arrays
    })
}

fn network() -> &'static Network {
    static NETWORK: OnceLock<Network> = OnceLock::new();
    NETWORK.get_or_init(|| Network::from_arrays(arrays()).expect("every array is there"))
}

fn table(piece: u32) -> Option<Row<'static>> {
    static STEPS: OnceLock<Vec<[u8; WIDTH]>> = OnceLock::new();
    let steps = STEPS.get_or_init(|| {
        let mut numbers = Numbers(7);
        (0..PIECES).map(|_| std::array::from_fn(|_| ((numbers.next() + 1.0) * 31.9) as u8)).collect()
    });
    steps.get(piece as usize).map(|steps| Row { steps, step: 0.1 + piece as f32 * 0.01, lowest: -3.0 })
}

fn encode(sentences: &[Vec<u32>]) -> Vec<Option<Vector>> {
    network().encode(sentences, &table, &mut Known::default())
}

fn cosine(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The forward pass in plain floats, position by position.
fn explained(sentence: &[u32]) -> Vec<f32> {
    let get = |name: &str| &arrays().iter().find(|(other, _)| *other == name).expect("it was made").1.data;
    let times = |row: &[f32], name: &str| -> Vec<f32> {
        let weights = get(name);
        let columns = weights.len() / row.len();
        (0..columns)
            .map(|c| row.iter().enumerate().map(|(i, number)| number * weights[i * columns + c]).sum())
            .collect()
    };
    let plus = |a: &[f32], b: &[f32]| -> Vec<f32> { a.iter().zip(b).map(|(a, b)| a + b).collect() };
    let above = |a: &[f32]| -> Vec<f32> { a.iter().map(|a| a.max(0.0)).collect() };
    let normal = |row: &[f32], stretch: &[f32], shift: &[f32]| -> Vec<f32> {
        let mean = row.iter().sum::<f32>() / row.len() as f32;
        let variance = row.iter().map(|n| (n - mean).powi(2)).sum::<f32>() / row.len() as f32;
        row.iter().zip(stretch).zip(shift).map(|((n, s), b)| (n - mean) / variance.sqrt() * s + b).collect()
    };
    let joined = |name: &str| [2, 3, 5].iter().flat_map(|n| get(&format!("{name}{n}")).clone()).collect::<Vec<f32>>();
    let rows: Vec<Vec<f32>> = (sentence.iter().filter_map(|piece| table(*piece)))
        .map(|row| row.steps.iter().map(|steps| f32::from(*steps) * row.step + row.lowest).collect())
        .collect();
    let projected: Vec<Vec<f32>> = (rows.iter())
        .map(|row| {
            let all: Vec<f32> = [2, 3, 5].iter().flat_map(|n| times(row, &format!("proj{n}"))).collect();
            normal(&plus(&all, &joined("proj_b")), &joined("ln_g"), &joined("ln_b"))
        })
        .collect();
    let mut features = rows.clone();
    for (branch, (n, before)) in [(2, 0), (3, 1), (5, 2)].into_iter().enumerate() {
        let convolve = |own: &[Vec<f32>], name: &str, bias: &str| -> Vec<Vec<f32>> {
            (0..own.len())
                .map(|position| {
                    let window: Vec<f32> = (position..position + n)
                        .flat_map(|seen| {
                            let seen = seen.checked_sub(before).and_then(|seen| own.get(seen));
                            seen.cloned().unwrap_or_else(|| vec![0.0; 256])
                        })
                        .collect();
                    plus(&above(&plus(&times(&window, name), get(bias))), &own[position])
                })
                .collect()
        };
        let own: Vec<Vec<f32>> = projected.iter().map(|row| row[branch * 256..][..256].to_vec()).collect();
        let once = convolve(&own, &format!("w1_{n}"), &format!("b1_{n}"));
        let twice = convolve(&once, &format!("w2_{n}"), &format!("b2_{n}"));
        features.iter_mut().zip(twice).for_each(|(all, twice)| all.extend(twice));
    }
    let mut sum = vec![0.0; 512];
    for row in &features {
        sum = plus(&sum, &plus(&times(&normal(row, get("ln_g"), get("ln_b")), "cnn_W"), get("cnn_b")));
    }
    let mean: Vec<f32> = sum.iter().map(|sum| sum / (sentence.len() as f32).sqrt()).collect();
    let one = above(&plus(&times(&above(&times(&mean, "d0")), "d1"), &times(&mean, "p1")));
    let last = plus(&times(&above(&times(&one, "d2")), "d3"), &times(&one, "p3"));
    let last: Vec<f32> = last.iter().map(|number| number.tanh()).collect();
    let length = cosine(&last, &last).sqrt();
    last.iter().map(|number| number / length).collect()
}

#[test]
fn the_vector_is_that_of_the_plain_forward_pass() {
    let sentences: [&[u32]; 5] = [&[1, 2], &[7], &[1, 9, 9, 9, 2], &[1, 30, 41, 5, 22, 17, 8, 59, 2], &[0; 40]];
    for sentence in sentences {
        let vector = encode(&[sentence.to_vec()])[0].expect("all its pieces are in the table");
        let cosine = cosine(&vector, &explained(sentence));
        assert!(cosine > 0.999, "{sentence:?}: {cosine}");
    }
}

#[test]
fn other_pieces_and_another_order_give_another_vector() {
    let vectors = encode(&[vec![1, 8, 9, 2], vec![1, 9, 8, 2], vec![1, 8, 10, 2]]);
    let [a, b, c] = [0, 1, 2].map(|at| vectors[at].expect("all its pieces are in the table"));
    assert!(cosine(&a, &b) < 0.9999 && cosine(&a, &c) < 0.9999);
}

#[test]
fn a_sentence_without_pieces_or_with_a_row_that_is_not_there_has_no_vector() {
    let vectors = encode(&[vec![], vec![1, PIECES, 2], vec![1, 2]]);
    assert_eq!(vectors.iter().map(Option::is_some).collect::<Vec<_>>(), [false, false, true]);
    assert!(encode(&[]).is_empty());
}

#[test]
fn a_row_that_comes_later_is_then_known() {
    let mut known = Known::default();
    let some = |piece: u32| table(piece).filter(|_| piece < 5);
    assert!(network().encode(&[vec![1, 8, 2]], &some, &mut known)[0].is_none());
    assert_eq!(network().encode(&[vec![1, 8, 2]], &table, &mut known), encode(&[vec![1, 8, 2]]));
}

#[test]
fn a_sentence_of_thousands_of_pieces_has_a_vector() {
    let long: Vec<u32> = (0..3000).map(|number| number * 7 % PIECES).collect();
    let vector = encode(&[long])[0].expect("all its pieces are in the table");
    assert!((cosine(&vector, &vector) - 1.0).abs() < 1e-5);
}

#[test]
fn an_array_that_lacks_is_named() {
    let mut lacking = Arrays::default();
    arrays().iter().filter(|(name, _)| *name != "w2_3").for_each(|(name, array)| lacking.insert(name, array.clone()));
    let error = Network::from_arrays(&lacking).expect_err("one is missing");
    assert!(error.to_string().contains("w2_3"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_vector_has_length_1_and_does_not_depend_on_company_or_memory(
        sentences in prop::collection::vec(prop::collection::vec(0..PIECES, 1..20), 1..40),
        bound in 1_usize..70,
    ) {
        let together = encode(&sentences);
        let mut known = Known::new(bound);
        let longest = sentences.iter().map(Vec::len).max().unwrap_or_default();
        for (sentence, vector) in sentences.iter().zip(&together) {
            let vector = vector.expect("all its pieces are in the table");
            prop_assert!((cosine(&vector, &vector) - 1.0).abs() < 1e-5);
            // one by one, and with a memory that forgets
            prop_assert_eq!(network().encode(std::slice::from_ref(sentence), &table, &mut known)[0], Some(vector));
            prop_assert!(known.len() <= bound.max(longest));
        }
    }
}
