//! How documents look where the user has chosen it: an accent, a logo, templates of their own.
//! What was read of it is here as a value; nothing is opened.

use super::FormatError;

/// The accent without a choice.
const USUAL: Colour = Colour([0x0b, 0x5f, 0x66]);
/// What is lighter or darker than this against its ground cannot be read (WCAG 2, level AA).
const READABLE: f64 = 4.5;
const PAPER: Colour = Colour([0xff, 0xff, 0xff]);
const NIGHT: Colour = Colour([0x14, 0x1b, 0x22]);
/// No logo is larger than this, in bytes.
const LARGEST_LOGO: usize = 1_000_000;

/// What the user has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    pub accent: Option<Colour>,
    pub logo: Option<Logo>,
    /// A Typst template in place of `assets/templates/document.typ`.
    pub paper: Option<String>,
    /// A page template in place of `assets/templates/document.html`.
    pub page: Option<String>,
}

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct Colour([u8; 3]);

/// A picture beside the title.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    pub kind: Picture,
    pub bytes: Vec<u8>,
}

/// What a logo may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Svg,
    Png,
}

/// Something in the user's look that could not be used: what stands in its place is built in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, by its name in the folder of the configuration.
    pub file: &'static str,
    /// Line and column, from 1, where they are known.
    pub at: Option<(usize, usize)>,
    pub said: String,
}

/// The user's files, by their name in the folder of the configuration.
pub const PAPER_FILE: &str = "templates/document.typ";
pub const PAGE_FILE: &str = "templates/document.html";

impl Look {
    /// The accent as it was chosen, for areas.
    pub fn band(&self) -> Colour {
        self.accent.unwrap_or(USUAL)
    }

    /// The accent for text on paper.
    pub fn on_paper(&self) -> Colour {
        self.band().against(PAPER)
    }

    /// The accent for text on a dark screen; `None` without a choice: templates have their own.
    pub fn at_night(&self) -> Option<Colour> {
        self.accent.map(|accent| accent.against(NIGHT))
    }
}

impl Picture {
    pub const ALL: [Picture; 2] = [Picture::Svg, Picture::Png];

    /// The name of its file in the folder of the configuration.
    pub fn file(self) -> &'static str {
        match self {
            Picture::Svg => "logo.svg",
            Picture::Png => "logo.png",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Picture::Svg => "image/svg+xml",
            Picture::Png => "image/png",
        }
    }
}

impl Logo {
    /// Takes the bytes of a file, where they are such a picture.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(kind: Picture, bytes: Vec<u8>) -> Result<Logo, Fault> {
        let is_one = match kind {
            Picture::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Picture::Svg => std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg")),
        };
        let fault = |said: &str| Fault {
            file: kind.file(),
            at: None,
            said: said.to_owned(),
        };
        if bytes.len() > LARGEST_LOGO {
            return Err(fault("larger than 1 MB"));
        }
        if !is_one {
            return Err(fault("not a picture of that kind"));
        }
        Ok(Logo { kind, bytes })
    }
}

impl TryFrom<String> for Colour {
    type Error = FormatError;

    fn try_from(text: String) -> Result<Colour, FormatError> {
        Colour::read(&text)
    }
}

impl Colour {
    /// Reads `#0b5f66`.
    ///
    /// # Errors
    /// Where it is something else.
    pub fn read(text: &str) -> Result<Colour, FormatError> {
        let wrong = || FormatError(format!("“{text}” is not a colour like #0b5f66"));
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let digits = digits.filter(|digits| digits.bytes().all(|one| one.is_ascii_hexdigit()));
        let number = u32::from_str_radix(digits.ok_or_else(wrong)?, 16).map_err(|_| wrong())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Colour([red, green, blue]))
    }

    /// As style sheets write it.
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The nearest shade that can be read on a ground: the colour drawn step by step towards
    /// black on a light ground, towards white on a dark one.
    fn against(self, ground: Colour) -> Colour {
        let end = if ground.light() > 0.5 { 0.0 } else { 255.0 };
        let steps = (0..=20).map(|step| self.towards(end, f64::from(step) / 20.0));
        let mut readable = steps.filter(|shade| shade.contrast(ground) >= READABLE);
        readable.next().unwrap_or(self)
    }

    fn towards(self, end: f64, share: f64) -> Colour {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 255"
        )]
        let mix = |one: u8| (f64::from(one) + (end - f64::from(one)) * share).round() as u8;
        Colour(self.0.map(mix))
    }

    /// Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio").
    fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.light(), other.light());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn light(self) -> f64 {
        let linear = |one: u8| {
            let share = f64::from(one) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_stay_readable() {
        assert_eq!(Colour::read("#0b5f66").unwrap(), USUAL);
        assert_eq!(USUAL.hex(), "#0b5f66");
        for wrong in ["0b5f66", "#0b5f6", "#0b5f6é", "#+b5f66", "red", "#0b5f66;}"] {
            assert!(Colour::read(wrong).is_err(), "{wrong}");
        }
        let yellow = Look {
            accent: Some(Colour::read("#ffe100").unwrap()),
            ..Look::default()
        };
        assert_eq!(yellow.band().hex(), "#ffe100");
        assert!(yellow.on_paper().contrast(PAPER) >= READABLE);
        assert_eq!(yellow.at_night(), yellow.accent, "light enough already");
        assert_eq!(Look::default().on_paper(), USUAL, "dark enough already");
        assert!((PAPER.contrast(Colour([0, 0, 0])) - 21.0).abs() < 0.001);
    }

    #[test]
    fn a_logo_is_a_picture_of_its_kind() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec();
        assert!(Logo::read(Picture::Svg, svg.clone()).is_ok());
        assert_eq!(Logo::read(Picture::Png, svg).unwrap_err().file, "logo.png");
        assert!(Logo::read(Picture::Svg, vec![0xff; 9]).is_err());
        assert!(Logo::read(Picture::Svg, vec![b'<'; LARGEST_LOGO + 1]).is_err());
    }
}
