//! Links, version 1: `source/corrected.PACKED/view/at.START-END.ID/with.ID.ID/LANGUAGE`, the second and the last three only
//! where there is something to say.
//!
//! | part | forms |
//! |---|---|
//! | source | `published`, `published.FINGERPRINT`, `carried.PACKED`, `kept` |
//! | corrections | `corrected.PACKED`, behind a published source |
//! | view | `stories`, `sides`, `rows`, `rows-all`, `rows-some`, `rows-only.ID`, `rows-differing`, `framing`, `article` |
//! | selected passage | `at.START-END.ID` |
//! | articles shown | `with.ID.ID` |
//! | interface | `ar`, `en`, `fr` |
//!
//! An `ID` or `FINGERPRINT` is ten hexadecimal digits, `PACKED` see [`super::pack`]. Every part ends in a known word
//! or a known number of digits, so a link that is cut off inside a part is noticed without a checksum. One that
//! is cut off between two parts opens the same corpus with less chosen.
//!
//! This file is frozen but for additions: whatever it once wrote must be read for good.

use super::pack::{pack, pack_corrections, unpack, unpack_corrections};
use super::{Anchor, Filter, Interface, Link, LinkError, Part, Source, View};

/// The number in the link.
pub const VERSION: u32 = 1;

/// Digits of an id or a fingerprint.
const ID_DIGITS: usize = 10;

/// What follows `#/1/`.
pub fn write(link: &Link) -> Result<String, LinkError> {
    let mut parts = vec![write_source(&link.source)?];
    if matches!(link.source, Source::Published { .. }) && !link.corrections.is_empty() {
        let ids: Result<Vec<_>, _> = link.corrections.iter().map(|(id, _)| checked(id, Part::Corrections)).collect();
        ids?;
        parts.push(format!("corrected.{}", pack_corrections(&link.corrections)));
    }
    parts.push(write_view(&link.view)?);
    if let Some(Anchor { article, start, end }) = &link.anchor {
        let article = checked(article, Part::Anchor)?;
        if start > end {
            return Err(LinkError::Unwritable { part: Part::Anchor });
        }
        parts.push(format!("at.{start}-{end}.{article}"));
    }
    if !link.columns.is_empty() {
        let ids: Result<Vec<_>, _> = link.columns.iter().map(|id| checked(id, Part::Columns)).collect();
        parts.push(format!("with.{}", ids?.join(".")));
    }
    parts.extend(link.interface.map(|language| language.tag().to_owned()));
    Ok(parts.join("/"))
}

fn write_source(source: &Source) -> Result<String, LinkError> {
    Ok(match source {
        Source::Published { fingerprint } if fingerprint.is_empty() => "published".into(),
        Source::Published { fingerprint } => format!("published.{}", checked(fingerprint, Part::Source)?),
        Source::Carried(given) => format!("carried.{}", pack(given)?),
        Source::Kept => "kept".into(),
    })
}

fn write_view(view: &View) -> Result<String, LinkError> {
    Ok(match view {
        View::Stories => "stories".into(),
        View::Sides => "sides".into(),
        View::Rows(Filter::All) => "rows".into(),
        View::Rows(Filter::ToldByAll) => "rows-all".into(),
        View::Rows(Filter::ToldBySome) => "rows-some".into(),
        View::Rows(Filter::OnlyBy(id)) => format!("rows-only.{}", checked(id, Part::View)?),
        View::Rows(Filter::Differing) => "rows-differing".into(),
        View::Framing => "framing".into(),
        View::Article => "article".into(),
    })
}

/// Reads what follows `#/1/`.
pub fn read(rest: &str) -> Result<Link, LinkError> {
    let mut parts = rest.split('/').peekable();
    let source = read_source(parts.next().unwrap_or_default())?;
    let is_published = matches!(source, Source::Published { .. });
    let packed = parts.peek().and_then(|part| part.strip_prefix("corrected.")).filter(|_| is_published);
    let corrections = match packed {
        Some(packed) => {
            parts.next();
            let corrections = unpack_corrections(packed)?;
            if corrections.iter().any(|(id, _)| read_id(id).is_none()) {
                return Err(LinkError::Damaged { part: Part::Corrections });
            }
            corrections
        }
        None => vec![],
    };
    let view = match parts.next() {
        None => View::default(),
        Some(view) => read_view(view).ok_or(LinkError::Damaged { part: Part::View })?,
    };
    let mut link = Link { source, corrections, view, ..Link::default() };
    if let Some(anchor) = parts.peek().and_then(|part| part.strip_prefix("at.")) {
        link.anchor = Some(read_anchor(anchor).ok_or(LinkError::Damaged { part: Part::Anchor })?);
        parts.next();
    }
    if let Some(ids) = parts.peek().and_then(|part| part.strip_prefix("with.")) {
        let ids: Option<Vec<_>> = ids.split('.').map(read_id).collect();
        link.columns = ids.ok_or(LinkError::Damaged { part: Part::Columns })?;
        parts.next();
    }
    if let Some(language) = parts.peek().and_then(|part| Interface::from_tag(part)) {
        link.interface = Some(language);
        parts.next();
    }
    match parts.next() {
        None => Ok(link),
        Some(_) => Err(LinkError::Damaged { part: Part::Rest }),
    }
}

fn read_source(part: &str) -> Result<Source, LinkError> {
    let damaged = LinkError::Damaged { part: Part::Source };
    Ok(match part.split_once('.') {
        None if part == "published" => Source::Published { fingerprint: String::new() },
        None if part == "kept" => Source::Kept,
        Some(("published", id)) => Source::Published { fingerprint: read_id(id).ok_or(damaged)? },
        Some(("carried", packed)) => Source::Carried(unpack(packed)?),
        _ => return Err(damaged),
    })
}

fn read_view(part: &str) -> Option<View> {
    Some(match part {
        "stories" => View::Stories,
        "sides" => View::Sides,
        "rows" => View::Rows(Filter::All),
        "rows-all" => View::Rows(Filter::ToldByAll),
        "rows-some" => View::Rows(Filter::ToldBySome),
        "rows-differing" => View::Rows(Filter::Differing),
        "framing" => View::Framing,
        "article" => View::Article,
        _ => View::Rows(Filter::OnlyBy(read_id(part.strip_prefix("rows-only.")?)?)),
    })
}

fn read_anchor(part: &str) -> Option<Anchor> {
    let (range, article) = part.split_once('.')?;
    let (start, end) = range.split_once('-')?;
    let (start, end) = (read_number(start)?, read_number(end)?);
    (start <= end).then_some(Anchor { article: read_id(article)?, start, end })
}

/// Digits only: the standard parser takes a leading `+` as well.
fn read_number(digits: &str) -> Option<usize> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

fn read_id(id: &str) -> Option<String> {
    let hexadecimal = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    (id.len() == ID_DIGITS && id.bytes().all(hexadecimal)).then(|| id.to_owned())
}

fn checked(id: &str, part: Part) -> Result<String, LinkError> {
    read_id(id).ok_or(LinkError::Unwritable { part })
}
