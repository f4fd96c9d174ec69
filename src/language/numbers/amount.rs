//! A number, exact to six decimals, so that 1.1 million is 1,100,000 and equal numbers have equal keys.

/// Parts of one: the sixth decimal.
const PARTS: u128 = 1_000_000;

/// Digits before the decimal point at the most; more are no amount of anything.
const LONGEST: usize = 18;

/// A number that is not negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(u128);

impl Amount {
    /// A whole number.
    pub fn whole(value: u64) -> Self {
        Self(u128::from(value) * PARTS)
    }

    /// What [`super::canonical`] digits write; decimals past the sixth are cut.
    pub fn of_digits(canonical: &str) -> Option<Self> {
        let (whole, decimals) = canonical.split_once('.').unwrap_or((canonical, ""));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > LONGEST || !is_digits(whole) || !is_digits(decimals) {
            return None;
        }
        let decimals: String = decimals.chars().chain("000000".chars()).take(6).collect();
        Some(Self(whole.parse::<u128>().ok()? * PARTS + decimals.parse::<u128>().ok()?))
    }

    /// The nearest amount, none under zero.
    pub fn near(value: f64) -> Self {
        Self((value * PARTS as f64).round() as u128)
    }

    /// So many times `scale`, or `None` past any number of the news.
    pub fn times(self, scale: u64) -> Option<Self> {
        let product = self.0.checked_mul(u128::from(scale))?;
        (product < u128::from(u64::MAX) * PARTS).then_some(Self(product))
    }

    /// The part `of`th of it: a half is the second.
    pub fn part(self, of: u64) -> Self {
        Self(self.0 / u128::from(of.max(1)))
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The number if it is whole.
    pub fn as_whole(self) -> Option<u64> {
        self.0.is_multiple_of(PARTS).then(|| u64::try_from(self.0 / PARTS).ok()).flatten()
    }

    /// The nearest floating-point number.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / PARTS as f64
    }

    /// The same letters for the same number, whatever wrote it: `10000000000`, `3.5`.
    pub fn key(self) -> String {
        let decimals = format!("{:06}", self.0 % PARTS);
        let decimals = decimals.trim_end_matches('0');
        let whole = self.0 / PARTS;
        if decimals.is_empty() { whole.to_string() } else { format!("{whole}.{decimals}") }
    }
}
