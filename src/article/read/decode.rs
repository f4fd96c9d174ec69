//! Bytes to text: Unicode where the bytes say so, else the legacy encoding that fits best.
//!
//! 1. A byte order mark decides (UTF-8, UTF-16).
//! 2. UTF-16 without one shows by the high bytes of its characters: every second byte is small.
//! 3. What is valid UTF-8 is UTF-8. With a few broken places it still is, and says so.
//! 4. What a web page or XML says of itself (`<meta charset>`, `<?xml encoding>`) is believed.
//! 5. For the rest `chardetng` guesses, as browsers do, and `encoding_rs` decodes: windows-1256, ISO-8859-6,
//!    windows-1252 and the other encodings of the web.
//!
//! Of a legacy text of a few words the guess may be wrong; then letters are wrong all over, which a reader sees.
//! Newlines stay as they came.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Kind, Problem};

/// A text, and what is to be said about it.
#[derive(Debug)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// A flaw that does not keep it from being read.
    pub problem: Option<Problem>,
}

/// Broken places a text may have, as a share of its non-ASCII characters, 0 to 1. At 0 one flipped byte of a download
/// costs the article; near 1 binary data is shown as text. Real damage (a cut last character, a byte lost in a
/// download) stays below one in a thousand characters; a wrong encoding breaks at least every tenth.
const MOST_BROKEN: f64 = 0.02;

/// Control characters a text may have, as a share of its characters, 0 to 1. At 0 a stray form feed costs the
/// article; near 1 binary data is shown as text, of which about a tenth are control characters.
const MOST_CONTROLS: f64 = 0.01;

/// So far into a page its encoding is looked for, in bytes. Browsers look at 1,024; saved pages begin with a comment.
const DECLARED_WITHIN: usize = 4_096;

/// So many bytes are looked at for a guess of the encoding; a few hundred suffice.
const GUESSED_FROM: usize = 65_536;

/// Share of 16-bit units with a small high byte (below U+0800: Latin to Arabic, digits, spaces) from which bytes are
/// UTF-16, 0 to 1. Plain text in any other encoding has next to none of such bytes.
const UTF_16_SHARE: f64 = 0.8;

/// Share of the letters that stand for a garbled text, 0 to 1. Garbled Arabic has about half; Arabic itself has
/// 2% of ط and ظ, and Latin script next to no Ø and Ù.
const GARBLED_SHARE: f64 = 0.3;

/// Decodes a whole input.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Problem> {
    let decoded = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        decode_as(encoding, &bytes[mark..])
    } else if let Some(encoding) = unmarked_utf_16(bytes) {
        decode_as(encoding, bytes)
    } else if is_utf_8(bytes) {
        decode_as(UTF_8, bytes)
    } else {
        decode_as(declared(bytes).unwrap_or_else(|| guess(bytes)), bytes)
    }?;
    if decoded.text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if is_garbled(&decoded.text) {
        return Err(Problem::Garbled);
    }
    Ok(decoded)
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Result<Decoded, Problem> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if has_controls(&text) {
        return Err(Problem::OtherFormat { kind: Kind::Unknown });
    }
    let replaced = if broken { text.matches('\u{FFFD}').count() } else { 0 };
    let foreign = text.chars().filter(|c| !c.is_ascii()).count();
    let encoding = encoding.name().to_owned();
    if replaced > 1 && replaced as f64 > MOST_BROKEN * foreign as f64 {
        return Err(Problem::NotText { encoding });
    }
    let problem = broken.then_some(Problem::Lossy { encoding, replaced });
    Ok(Decoded { text: text.into_owned(), problem })
}

/// Whether it is UTF-8, but for a few broken places.
fn is_utf_8(bytes: &[u8]) -> bool {
    let (mut valid, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || broken as f64 <= MOST_BROKEN * (valid + broken) as f64
}

fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = &bytes[..bytes.len().min(GUESSED_FROM)];
    let share = |high: usize| {
        let units = pairs.chunks_exact(2);
        let all = units.len();
        let small = units.filter(|pair| pair[high] < 0x08 && pair[1 - high] >= b'\t').count();
        all > 0 && small as f64 >= UTF_16_SHARE * all as f64
    };
    match (share(1), share(0)) {
        (true, false) => Some(UTF_16LE),
        (false, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding that a page or XML declares at its head. What is no ASCII there would not have been read so far.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARED_WITHIN)]).to_ascii_lowercase();
    if !head.trim_start().starts_with('<') {
        return None;
    }
    let after = ["charset=", "encoding="].iter().find_map(|key| head.split_once(key))?.1;
    let label = after.trim_start_matches(['"', '\'', ' ']).split(['"', '\'', ' ', ';', '>', '?', '/']).next()?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| encoding.is_ascii_compatible() && *encoding != UTF_8)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let head = &bytes[..bytes.len().min(GUESSED_FROM)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(head, head.len() == bytes.len());
    detector.guess(None, Utf8Detection::Deny)
}

fn has_controls(text: &str) -> bool {
    let is_control = |c: &char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}');
    let controls = text.chars().filter(is_control).count();
    text.contains('\0') || controls as f64 > MOST_CONTROLS * text.chars().count() as f64
}

/// Arabic in UTF-8 begins each letter with D8 or D9, which are Ø and Ù in windows-1252, ط and ظ in windows-1256.
fn is_garbled(text: &str) -> bool {
    let (mut letters, mut western, mut arabic) = (0_usize, 0_usize, 0_usize);
    for c in text.chars().filter(|c| !c.is_ascii() && !c.is_whitespace()) {
        letters += 1;
        western += usize::from(matches!(c, 'Ø' | 'Ù'));
        arabic += usize::from(matches!(c, 'ط' | 'ظ'));
    }
    // A few letters prove nothing: "Øre" is Danish.
    letters >= 20 && western.max(arabic) as f64 > GARBLED_SHARE * letters as f64
}
