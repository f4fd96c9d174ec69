//! What a measure comes to: how much of what was found is right, how much of what was wanted is there, and each case
//! that is wrong.
//!
//! ```text
//! precision = right / found      how far one can trust what is shown
//! recall    = reached / wanted   how much of what a careful reader would find is there
//! F1        = their harmonic mean
//! ```
//!
//! Most measures find what they want one for one, so that `right` and `reached` are the same; a match may reach
//! several statements at once. An accuracy (is the headline right?) is a score whose `found` is its `wanted`.

/// Something that is wrong or missing, for whoever wants to mend it.
#[derive(Clone, Debug)]
pub struct Miss {
    /// The file.
    pub file: String,
    /// Where, in code points; `None` for something that is not in one place.
    pub at: Option<u64>,
    /// What is wrong.
    pub what: String,
}

/// How well something is found.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// How many of `found` are right.
    pub right: usize,
    /// How many were found.
    pub found: usize,
    /// How many of `wanted` were found.
    pub reached: usize,
    /// How many there are.
    pub wanted: usize,
    /// What is wrong or missing.
    pub misses: Vec<Miss>,
}

impl Score {
    /// One that was found and is right.
    pub fn hit(&mut self) {
        self.right += 1;
        self.found += 1;
        self.reached += 1;
        self.wanted += 1;
    }

    /// One that is there and was not found.
    pub fn missing(&mut self, file: &str, at: u64, what: impl Into<String>) {
        self.wanted += 1;
        self.miss(file, Some(at), format!("missing: {}", what.into()));
    }

    /// One that was found and is not there.
    pub fn false_alarm(&mut self, file: &str, at: u64, what: impl Into<String>) {
        self.found += 1;
        self.miss(file, Some(at), format!("not there: {}", what.into()));
    }

    /// One that was found and is wrong: neither right nor reached.
    pub fn wrong(&mut self, file: &str, at: u64, what: impl Into<String>) {
        self.found += 1;
        self.wanted += 1;
        self.miss(file, Some(at), what);
    }

    /// Keeps a case without counting it.
    pub fn miss(&mut self, file: &str, at: Option<u64>, what: impl Into<String>) {
        self.misses.push(Miss { file: file.to_owned(), at, what: what.into() });
    }

    /// Share of what was found that is right; 1 if nothing was.
    pub fn precision(&self) -> f64 {
        share(self.right, self.found)
    }

    /// Share of what is there that was found; 1 if nothing is.
    pub fn recall(&self) -> f64 {
        share(self.reached, self.wanted)
    }

    /// Harmonic mean of both.
    pub fn f1(&self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) }
    }

    /// Whether there was anything to measure.
    pub fn is_empty(&self) -> bool {
        self.found == 0 && self.wanted == 0
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}
