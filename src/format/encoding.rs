//! From bytes to text: the encoding is decided from the whole file, and what would be garbled is
//! refused.

mod dos;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Text with the name of the encoding it was in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    pub encoding: &'static str,
}

/// Why bytes are not taken for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Garbled {
    /// No such encoding.
    Name,
    /// Not text at all: zero bytes where no encoding has them.
    Binary,
    /// No encoding fits, or the one asked for does not; the line of the first byte that shows it.
    Line(usize),
}

/// Decodes a file: by its mark, by its zero bytes, as UTF-8 where the whole is, and else as the
/// encoding its letters speak for.
///
/// # Errors
/// [`Garbled`].
pub fn decode(bytes: &[u8], asked: Option<&str>) -> Result<Decoded, Garbled> {
    if let Some(page) = asked.and_then(dos::named) {
        if bytes.contains(&0) {
            return Err(Garbled::Binary);
        }
        return Ok(Decoded {
            text: page.decode(bytes),
            encoding: page.name,
        });
    }
    if let Some(name) = asked {
        let encoding = Encoding::for_label(name.as_bytes()).ok_or(Garbled::Name)?;
        return exactly(bytes, encoding);
    }
    if bytes.starts_with(&[0xff, 0xfe, 0, 0]) {
        return Err(Garbled::Binary);
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return exactly(&bytes[mark..], encoding);
    }
    if bytes.contains(&0) {
        return exactly(bytes, sixteen_bits(bytes).ok_or(Garbled::Binary)?);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded {
            text: text.to_owned(),
            encoding: UTF_8.name(),
        }),
        Err(error) => eight_bits(bytes, error.valid_up_to()),
    }
}

/// Decodes as one encoding and no other, without its mark.
fn exactly(bytes: &[u8], encoding: &'static Encoding) -> Result<Decoded, Garbled> {
    let bytes = match Encoding::for_bom(bytes) {
        Some((found, mark)) if found == encoding => &bytes[mark..],
        _ => bytes,
    };
    let (text, is_broken) = encoding.decode_without_bom_handling(bytes);
    if is_broken {
        return Err(Garbled::Line(line_of(&text, '\u{fffd}')));
    }
    if text.contains('\0') {
        return Err(Garbled::Binary);
    }
    Ok(Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
    })
}

/// UTF-16 without a mark: nearly all zeros stand in one half of the pairs, many of them.
fn sixteen_bits(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = bytes.len() / 2;
    let many = |count: usize| count * 4 >= pairs;
    if !bytes.len().is_multiple_of(2) {
        None
    } else if many(odd) && even * 10 <= odd {
        Some(UTF_16LE)
    } else if many(even) && odd * 10 <= even {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// An encoding of one byte a letter (or an Asian one), which only the letters tell.
fn eight_bits(bytes: &[u8], valid: usize) -> Result<Decoded, Garbled> {
    let first = bytes[..valid].split(|byte| *byte == b'\n').count();
    if is_damaged_utf8(bytes) {
        return Err(Garbled::Line(first));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let mut encoding = detector.guess(None, Utf8Detection::Deny);
    if encoding == WINDOWS_1252
        && bytes.contains(&0xa4)
        && !bytes.iter().any(|byte| is_windows(*byte))
    {
        // The sign of no currency is written by nobody; in ISO-8859-15 it is the euro's.
        encoding = encoding_rs::ISO_8859_15;
    }
    let (text, is_broken) = encoding.decode_without_bom_handling(bytes);
    let is_odd = is_broken || reads_odd(&text);
    if (is_odd || has_hump(&text))
        && let Some(old) = old_letters(bytes)
    {
        return Ok(old);
    }
    if is_odd {
        return Err(Garbled::Line(first));
    }
    Ok(Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
    })
}

/// A capital beyond ASCII in the middle of a word, as in `KŠrki`.
fn has_hump(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| {
        three[0].is_alphabetic()
            && !three[1].is_ascii()
            && three[1].is_uppercase()
            && three[2].is_lowercase()
    })
}

/// The letters of our languages, which tell the encodings of old programs from each other.
const LETTERS: &str = "åäöÅÄÖéÉüÜæøÆØ";

/// What reads oddly in every encoding of today is read as one of old, where all of its letters
/// are of our languages in just one of them.
fn old_letters(bytes: &[u8]) -> Option<Decoded> {
    let dos = dos::CP850.decode(bytes);
    let (apple, _) = encoding_rs::MACINTOSH.decode_without_bom_handling(bytes);
    let ours = |text: &str| {
        let mut letters = text.chars().filter(|letter| !letter.is_ascii());
        letters.all(|letter| LETTERS.contains(letter))
    };
    let (text, encoding) = match (ours(&dos), ours(&apple)) {
        (true, false) => (dos, dos::CP850.name),
        (false, true) => (apple.into_owned(), encoding_rs::MACINTOSH.name()),
        _ => return None,
    };
    Some(Decoded { text, encoding })
}

fn is_windows(byte: u8) -> bool {
    (0x80..=0x9f).contains(&byte)
}

/// More letters that are whole in UTF-8 than bytes that fit nowhere: damaged, not another
/// encoding.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.matches('\u{fffd}').count();
    let whole = text
        .chars()
        .filter(|letter| !letter.is_ascii() && *letter != '\u{fffd}')
        .count();
    whole > broken
}

/// Letters that no language has in the middle of a word, more of them than real ones: `K„rki`.
fn reads_odd(text: &str) -> bool {
    let (mut odd, mut real) = (0_usize, 0_usize);
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{c}') {
            odd += usize::from(!letter.is_ascii());
        } else if !letter.is_ascii() {
            let after = letters.peek().copied().unwrap_or(' ');
            let is_inside = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
            let is_usual = matches!(
                letter,
                '’' | '‘' | '–' | '—' | '\u{a0}' | '\u{ad}' | '·' | '´' | '&'
            );
            if letter.is_alphabetic() {
                real += 1;
            } else if is_inside && !is_usual {
                odd += 1;
            }
        }
        before = letter;
    }
    odd > real
}

fn line_of(text: &str, letter: char) -> usize {
    let before = text.split(letter).next().unwrap_or("");
    before.matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], asked: Option<&str>, expected: &str) {
        let shown = match decode(bytes, asked) {
            Ok(decoded) => format!("{}: {}", decoded.encoding, decoded.text),
            Err(error) => format!("{error:?}"),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_encoding_is_told_by_the_bytes() {
        check("Kärki".as_bytes(), None, "UTF-8: Kärki");
        check(b"\xef\xbb\xbfa", None, "UTF-8: a");
        check(b"\xff\xfeK\0\xe4\0", None, "UTF-16LE: Kä");
        check(b"\xfe\xff\0K\0\xe4", None, "UTF-16BE: Kä");
        check(b"n\0i\0m\0i\0;\0\xe4\0", None, "UTF-16LE: nimi;ä");
        check(b"\0n\0i\0m\0i\0;\0\xe4", None, "UTF-16BE: nimi;ä");
        check(
            b"nimi\nK\xe4rki Oy\n",
            None,
            "windows-1252: nimi\nKärki Oy\n",
        );
        check(b"hinta\n5 \xa4\n", None, "ISO-8859-15: hinta\n5 €\n");
        check(b"K\x84rki\nH\x94yry", None, "CP850: Kärki\nHöyry");
        check(b"K\x8arki\nH\x9ayry", None, "macintosh: Kärki\nHöyry");
        check(b"nimi\nK\x84r\xb0ki\nM\x84ki", None, "Line(2)");
        check(b"K\x84rki", Some("cp850"), "CP850: Kärki");
        check("nimi\nÄö\nÅland".as_bytes(), None, "UTF-8: nimi\nÄö\nÅland");
        check(b"\xc3\x84\xc3\xb6\n\xc3\xa5\n\xe4", None, "Line(3)");
        check(b"a\0\0\0b\x01\x02", None, "Binary");
        check(b"K\x84rki", Some("windows-1252"), "windows-1252: K„rki");
        check(b"K\x84rki", Some("utf-8"), "Line(1)");
        check(b"K", Some("no-such"), "Name");
    }

    #[test]
    fn a_first_high_byte_far_into_the_file_still_counts() {
        let mut bytes = b"nimi\n".repeat(10_000);
        bytes.extend(b"K\xe4rki\n");
        let decoded = decode(&bytes, None).unwrap();
        assert!(decoded.text.ends_with("Kärki\n"));
    }
}
