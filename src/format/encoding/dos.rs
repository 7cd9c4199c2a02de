//! The code pages of old programs, which no browser knows and `encoding_rs` therefore neither.

/// A code page: its names, and the letters of its bytes from 128.
pub struct CodePage {
    pub name: &'static str,
    others: [&'static str; 2],
    letters: &'static str,
}

/// Of Western Europe, as accounting programs of the Nordic countries wrote it.
pub const CP850: CodePage = CodePage {
    name: "CP850",
    others: ["ibm850", "850"],
    letters: "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
};

/// Of the first PC.
const CP437: CodePage = CodePage {
    name: "CP437",
    others: ["ibm437", "437"],
    letters: "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
};

/// The code page of a name.
pub fn named(name: &str) -> Option<&'static CodePage> {
    let is_it = |page: &&CodePage| {
        let mut names = page.others.iter().chain([&page.name]);
        names.any(|one| one.eq_ignore_ascii_case(name.trim()))
    };
    [&CP850, &CP437].into_iter().find(is_it)
}

impl CodePage {
    /// The text of bytes: every byte is a letter or sign.
    pub fn decode(&self, bytes: &[u8]) -> String {
        let letters: Vec<char> = self.letters.chars().collect();
        let letter = |byte: &u8| match byte.checked_sub(128) {
            None => char::from(*byte),
            Some(place) => letters
                .get(usize::from(place))
                .copied()
                .unwrap_or('\u{fffd}'),
        };
        bytes.iter().map(letter).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_a_letter() {
        for page in [&CP850, &CP437] {
            assert_eq!(page.letters.chars().count(), 128, "{}", page.name);
        }
        assert_eq!(
            named("cp850").unwrap().decode(b"K\x84rki \xff"),
            "Kärki \u{a0}"
        );
        assert!(named("cp1").is_none());
    }
}
