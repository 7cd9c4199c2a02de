//! A screen as a picture: its buffer written as SVG, letter by letter on its grid. Pure; what is
//! drawn is escaped, so that no name becomes markup.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The size of a cell in the picture's own units.
const CELL: (u16, u16) = (9, 19);
const GROUND: &str = "#14181f";
const INK: &str = "#d7dce2";

/// The picture of a buffer.
pub fn svg(buffer: &Buffer) -> String {
    let area = buffer.area;
    let (width, height) = (area.width * CELL.0 + 16, area.height * CELL.1 + 16);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"15\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{GROUND}\"/>\n"
    );
    for y in area.top()..area.bottom() {
        line(buffer, y, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

/// The runs of one look in a line.
fn line(buffer: &Buffer, y: u16, out: &mut String) {
    let mut x = buffer.area.left();
    while x < buffer.area.right() {
        let first = &buffer[(x, y)];
        let (start, look) = (x, look(first));
        let mut text = String::new();
        while x < buffer.area.right() && self::look(&buffer[(x, y)]) == look {
            let symbol = buffer[(x, y)].symbol();
            text.push_str(symbol);
            x += u16::try_from(symbol.width()).unwrap_or(1).max(1);
        }
        run(&text, (start, y, x - start), &look, out);
    }
}

/// How a cell looks.
#[derive(PartialEq, Eq)]
struct Look {
    ink: &'static str,
    ground: Option<&'static str>,
    is_bold: bool,
    is_faint: bool,
    is_underlined: bool,
}

fn look(cell: &Cell) -> Look {
    let is = |modifier| cell.modifier.contains(modifier);
    let ink = colour(cell.fg);
    let is_reversed = is(Modifier::REVERSED);
    Look {
        ink: if is_reversed { GROUND } else { ink },
        ground: is_reversed.then_some(ink),
        is_bold: is(Modifier::BOLD),
        is_faint: is(Modifier::DIM),
        is_underlined: is(Modifier::UNDERLINED),
    }
}

fn colour(colour: Color) -> &'static str {
    match colour {
        Color::Red | Color::LightRed => "#ff7a72",
        Color::Yellow | Color::LightYellow => "#e5b95c",
        Color::Green | Color::LightGreen => "#7fce8a",
        Color::Cyan | Color::LightCyan => "#62c7d6",
        Color::Blue | Color::LightBlue => "#79a8ff",
        Color::Magenta | Color::LightMagenta => "#d391e6",
        _ => INK,
    }
}

fn run(text: &str, (x, y, cells): (u16, u16, u16), look: &Look, out: &mut String) {
    let (left, top) = (8 + x * CELL.0, 8 + y * CELL.1);
    let width = cells * CELL.0;
    if let Some(ground) = look.ground {
        let height = CELL.1;
        let _ = writeln!(
            out,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>"
        );
    }
    if text.trim().is_empty() {
        return;
    }
    let mut style = format!("fill=\"{}\"", look.ink);
    if look.is_bold {
        style.push_str(" font-weight=\"bold\"");
    }
    if look.is_faint {
        style.push_str(" opacity=\"0.65\"");
    }
    if look.is_underlined {
        style.push_str(" text-decoration=\"underline\"");
    }
    let base = top + 14;
    let _ = writeln!(
        out,
        "<text x=\"{left}\" y=\"{base}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\" \
         xml:space=\"preserve\" {style}>{}</text>",
        escaped(text)
    );
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn names_never_become_markup_and_reversal_gets_its_ground() {
        let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, 20, 1));
        let style = Style::new().add_modifier(Modifier::REVERSED);
        buffer.set_string(0, 0, "<b>&\"Öl\"", style);
        let picture = svg(&buffer);
        assert!(
            picture.contains(">&lt;b&gt;&amp;&quot;Öl&quot;</text>"),
            "{picture}"
        );
        assert!(picture.contains(&format!("fill=\"{INK}\"/>")));
        assert_eq!(picture.matches("<text").count(), 1);
    }
}
