//! Dates of English news, and what looks like one. All sentences are invented.

use super::check;
use crate::language::Language;

#[test]
fn days_and_months_are_read_as_told() {
    check(
        Language::English,
        &[
            (
                "The harbour of Selmar was shut late on Monday after a fire that may burn until the weekend.",
                &["2032-05-17 late on Monday"],
            ),
            (
                "Ministers will meet on Friday to vote on the plan, which was agreed last month.",
                &["2032-05-21 Friday", "2032-04 last month"],
            ),
            (
                "May said the march on May 9 drew 2,000 people, the largest since 2019.",
                &["2032-05-09 May 9", "2019 2019"],
            ),
            (
                "Prices rose 4.5% in April from a year earlier, and are expected to peak by mid-June.",
                &["2032-04 April", "2032-06 June"],
            ),
            (
                "Two weeks ago the court ordered a retrial; a hearing is due on 3 June.",
                &["2032-05-03 week Two weeks ago", "2032-06-03 3 June"],
            ),
            (
                "The Rovers won 3-2 on Saturday evening, their first title since the early 1990s.",
                &["2032-05-15 Saturday evening"],
            ),
            (
                "Today's youth will not remember the 1987 strike, she told Russia Today yesterday.",
                &["1987 1987", "2032-05-18 yesterday"],
            ),
            (
                "The October 7 attack and the storm of Nov. 12, 2030 are still under review, the panel said Wednesday.",
                &["2030-11-12 Nov. 12, 2030", "2032-05-19 Wednesday"],
            ),
            (
                "Police in Selmar arrested two men on Wednesday over a fire that killed six people last weekend.",
                &["2032-05-19 Wednesday"],
            ),
            (
                "The company, founded in 1998, employs 1,998 people and expects to break even in 2034.",
                &["1998 1998", "2034 2034"],
            ),
            (
                "A spokesman said on Tuesday that the ferry would resume on Saturday, weather permitting.",
                &["2032-05-18 Tuesday", "2032-05-22 Saturday"],
            ),
            (
                "Output fell 7% year on year in the three months to March, the agency said in a report published Monday.",
                &["2032-03 March", "2032-05-17 Monday"],
            ),
            ("They last met in November, when he had been in office for two years.", &["2031-11 November"]),
            (
                "The novelist, who died on 2 May aged 81, was born in 1951; a memorial is planned for June 12.",
                &["2032-05-02 2 May", "1951 1951", "2032-06-12 June 12"],
            ),
            (
                "Elections will be held on Nov. 14, the first since the war of 2024-25 ended.",
                &["2032-11-14 Nov. 14", "2024 2024"],
            ),
            ("On Thursday, May 13, 2032, at 10:30 p.m., the lights went out.", &["2032-05-13 Thursday, May 13, 2032"]),
            ("“I saw them on Sunday morning,” said Mr March, 45, of 12 May Street.", &["2032-05-16 Sunday morning"]),
            (
                "The court is expected to rule next Tuesday, or in early September at the latest.",
                &["2032-05-25 next Tuesday", "2032-09 September"],
            ),
            ("From Monday, buses will run later; until then the Friday timetable applies.", &["2032-05-24 Monday"]),
        ],
    );
}

#[test]
fn spans_qualifiers_and_traps_are_told_apart() {
    check(
        Language::English,
        &[
            (
                "PORT SELMAR, May 18 - The strike ended on Tuesday, the union said.",
                &["2032-05-18 May 18", "2032-05-18 Tuesday"],
            ),
            (
                "The vote, scheduled for Sunday, follows a deal reached last Thursday.",
                &["2032-05-23 Sunday", "2032-05-13 last Thursday"],
            ),
            (
                "He was arrested in late March and released three days ago.",
                &["2032-03 March", "2032-05-16 three days ago"],
            ),
            ("In May 20 people died; in 2000 villages there was no power.", &["2032-05 May"]),
            ("The march will go ahead and it may rain, but the troops march on.", &[]),
            (
                "By the end of 2025 output had doubled, and it rose again in the first quarter of 2026.",
                &["2025 2025", "2026 2026"],
            ),
            ("The exhibition runs from 3 June to 5 July.", &["2032-06-03 3 June", "2032-07-05 5 July"]),
            (
                "Talks on May 3-5 failed, as did those between 10 and 12 April.",
                &["2032-05-03 May 3", "2032-05-05 5", "2032-04-10 10", "2032-04-12 12 April"],
            ),
            ("Good Friday, Black Friday and every Monday the shop is shut, the Sunday Times wrote.", &[]),
            (
                "Over the past year prices fell; next year they will rise, and this week they stood still.",
                &["2033 next year", "2032-05-17 week this week"],
            ),
            ("She told a June Allyson biographer that April Fools and Augustus were her favourites.", &[]),
            (
                "The bridge, built in 1911 and rebuilt between 1945 and 1951, closed at the end of last year.",
                &["1911 1911", "1945 1945", "1951 1951", "2031 last year"],
            ),
            ("Call 555-2019-1, pay $2030 or 2,024 euros for 2019 boxes of size 3/4.", &[]),
            (
                "The 2031 budget and his 2029 book were mentioned in the 2030-31 report.",
                &["2031 2031", "2029 2029", "2030 2030"],
            ),
            ("The minister resigned the following day, two days after the January 6 riot.", &[]),
            (
                "Yesterday evening, on the night of May 18, sirens went off.",
                &["2032-05-18 Yesterday evening", "2032-05-18 night of May 18"],
            ),
            (
                "On Monday the court will hear the case that was opened on Monday, 3 May.",
                &["2032-05-24 Monday", "2032-05-03 Monday, 3 May"],
            ),
            (
                "It is due by Friday, said Ms May, who met President Jan Orlo in January.",
                &["2032-05-21 Friday", "2032-01 January"],
            ),
            ("In the early 1990s and the 20th century nothing was built; a second later it fell.", &[]),
            (
                "They meet on Friday next week, a month from now at the latest.",
                &["2032-05-28 Friday next week", "2032-06 a month from now"],
            ),
            (
                "The September 2031 accord took effect on Sept. 1, 2031 and lapses in September.",
                &["2031-09 September 2031", "2031-09-01 Sept. 1, 2031", "2032-09 September"],
            ),
            (
                "This morning's talks and tonight's dinner were called off earlier this month.",
                &["2032-05-19 This morning's", "2032-05-19 tonight's", "2032-05 earlier this month"],
            ),
            (
                "On the Fourth of July weekend, on July 4th, 2031, crowds gathered.",
                &["2032-07-04 Fourth of July", "2031-07-04 July 4th, 2031"],
            ),
            (
                "The inflation rate fell to 3% in April, the lowest since August, when it was 5%.",
                &["2032-04 April", "2031-08 August"],
            ),
            ("Sun and wind kept the fire alive, one year on.", &[]),
        ],
    );
}
