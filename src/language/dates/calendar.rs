//! What a language gives for its dates to be read.

/// The words around dates, folded; phrases are joined by spaces. A language without them has its full dates read and
/// nothing more.
#[derive(Debug)]
pub struct Calendar {
    /// Letters that are written onto the next word, with what then stands before it: "و" nothing, "لل" "ال".
    pub clitics: &'static [(&'static str, &'static str)],
    /// Between a day and its month, or a month and its year: "of", من, "de".
    pub links: &'static [&'static str],
    /// Between a day and "month" or "week" behind it: "of", من, "du".
    pub month_links: &'static [&'static str],
    /// Between two days, weekdays or years: "and", الى, "au".
    pub joiners: &'static [&'static str],
    /// Days of the month in words: "premier" 1, السابع 7.
    pub ordinals: &'static [(&'static str, i8)],
    /// Names of months that are other words too, so that alone they need one of [`Self::before_month`]: "may", مارس.
    pub unsure_months: &'static [&'static str],
    /// Before a month without day and year: "in", شهر, "fin".
    pub before_month: &'static [&'static str],
    /// Months of the Hijra. No table tells their days for sure, so a date with one is read and not settled.
    pub hijri_months: &'static [&'static str],
    /// Between a date and the same in another calendar: الموافق.
    pub same_day: &'static [&'static str],
    /// Before a unit or a day: "last", هذا, "ce".
    pub before: &'static [(&'static str, Direction)],
    /// Behind it: الماضي, "dernier".
    pub behind: &'static [(&'static str, Direction)],
    /// Days by their distance from the publishing date: "yesterday" -1.
    pub days: &'static [(&'static str, i64)],
    /// Before one of [`Self::days`], which then is something else: "روسيا اليوم".
    pub no_day_before: &'static [&'static str],
    /// Behind one of them: "اليوم العالمي".
    pub no_day_after: &'static [&'static str],
    /// The word "day" before its name: يوم.
    pub day_nouns: &'static [&'static str],
    /// Times of day before a day, with what links them: "مساء", "dawn on", "nuit de".
    pub times_before: &'static [&'static str],
    /// Times of day behind a day: "evening", "à l'aube".
    pub times_after: &'static [&'static str],
    /// Units, as they stand for one ("week") and for several ("weeks"), with how many they are alone: يومين 2.
    pub units: &'static [(&'static str, Unit, i64)],
    /// Before a unit, which then is another word: "الأمين العام".
    pub no_unit_before: &'static [&'static str],
    /// Parts of a unit, behind which it is the present one: "end of the", نهاية.
    pub parts: &'static [&'static str],
    /// Before a span of time that has passed: قبل, "il y a".
    pub ago_before: &'static [&'static str],
    /// Behind it: "ago".
    pub ago_after: &'static [&'static str],
    /// Before a span of time that is still to pass: "dans".
    pub ahead_before: &'static [&'static str],
    /// Behind it: "from now".
    pub ahead_after: &'static [&'static str],
    /// Behind a span of time that is counted from another event: من.
    pub not_from_now: &'static [&'static str],
    /// Before a year, wherever the year then lies: "in", عام.
    pub before_year: &'static [&'static str],
    /// Before a year that nothing counted follows: "of", "the", انتخابات.
    pub perhaps_before_year: &'static [&'static str],
    /// Before a year that names what follows it: "the 1987 strike".
    pub before_naming_year: &'static [&'static str],
    /// Behind a number that is no year of this calendar: هـ.
    pub eras: &'static [&'static str],
    /// Before a date that is the name of something or comes again: ثورة, "every".
    pub names_before: &'static [&'static str],
    /// Before a day of the week that comes again, where a date before it would not: "le".
    pub repeats_before: &'static [&'static str],
    /// Behind such a date: "attacks", "saint".
    pub names_after: &'static [&'static str],
    /// Before or behind a date that is still to come: "will", المقرر.
    pub to_come: &'static [&'static str],
    /// Right before a date that is over: "since".
    pub over_before: &'static [&'static str],
    /// Right before a date that is still to come: "by".
    pub due_before: &'static [&'static str],
    /// Whether a folded word is a verb of the future by its form.
    pub is_future_verb: fn(&str) -> bool,
}

impl Calendar {
    /// Knows full dates alone.
    pub const NONE: Self = Self {
        clitics: &[],
        links: &[],
        month_links: &[],
        joiners: &[],
        ordinals: &[],
        unsure_months: &[],
        before_month: &[],
        hijri_months: &[],
        same_day: &[],
        before: &[],
        behind: &[],
        days: &[],
        no_day_before: &[],
        no_day_after: &[],
        day_nouns: &[],
        times_before: &[],
        times_after: &[],
        units: &[],
        no_unit_before: &[],
        parts: &[],
        ago_before: &[],
        ago_after: &[],
        ahead_before: &[],
        ahead_after: &[],
        not_from_now: &[],
        before_year: &[],
        perhaps_before_year: &[],
        before_naming_year: &[],
        eras: &[],
        names_before: &[],
        repeats_before: &[],
        names_after: &[],
        to_come: &[],
        over_before: &[],
        due_before: &[],
        is_future_verb: |_| false,
    };

    /// Whether nothing but full dates is known.
    pub(super) fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// The words and phrases that a date may begin with, the names of months and days aside.
    pub(super) fn starts(&self) -> impl Iterator<Item = &'static str> {
        let lists = [self.day_nouns, self.times_before, self.ago_before, self.ahead_before, ONE];
        let ordinals = self.ordinals.iter().map(|(phrase, _)| *phrase);
        let days = self.days.iter().map(|(phrase, _)| *phrase);
        let units = self.units.iter().map(|(phrase, ..)| *phrase);
        let before = self.before.iter().map(|(phrase, _)| *phrase);
        lists.into_iter().flatten().copied().chain(ordinals).chain(days).chain(units).chain(before)
    }

    /// Every folded word and phrase, for the contract test.
    pub fn phrases(&self) -> impl Iterator<Item = &'static str> {
        let lists = [
            self.links,
            self.month_links,
            self.joiners,
            self.unsure_months,
            self.before_month,
            self.hijri_months,
            self.same_day,
            self.no_day_before,
            self.no_day_after,
            self.day_nouns,
            self.times_before,
            self.times_after,
            self.no_unit_before,
            self.parts,
            self.ago_before,
            self.ago_after,
            self.ahead_before,
            self.ahead_after,
            self.not_from_now,
            self.before_year,
            self.perhaps_before_year,
            self.before_naming_year,
            self.repeats_before,
            self.eras,
            self.names_before,
            self.names_after,
            self.to_come,
            self.over_before,
            self.due_before,
        ];
        let ordinals = self.ordinals.iter().map(|(phrase, _)| *phrase);
        let days = self.days.iter().map(|(phrase, _)| *phrase);
        let units = self.units.iter().map(|(phrase, ..)| *phrase);
        let qualifiers = self.before.iter().chain(self.behind).map(|(phrase, _)| *phrase);
        lists.into_iter().flatten().copied().chain(ordinals).chain(days).chain(units).chain(qualifiers)
    }
}

/// Articles that count one before a unit: "a week ago".
pub(super) const ONE: &[&str] = &["a", "an", "un", "une"];

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Twenty-four hours.
    Day,
    /// Seven days, from Monday on.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// Where a date lies, seen from the publishing date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// "last".
    Past,
    /// "this".
    Present,
    /// "next".
    Future,
    /// Words around it say that it is still to come.
    Ahead,
    /// Words around it say that it is over.
    Behind,
    /// Nothing says.
    Nearest,
    /// Counted from another event: nobody can tell.
    Elsewhere,
}
