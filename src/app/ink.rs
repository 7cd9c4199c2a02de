//! What a frame changes, as bytes for the terminal: as few as tell it, in one write. A frame that
//! changes nothing writes nothing.
//!
//! Between two frames the terminal writes plainly, so that anyone may write to it in between.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};

/// Seen on a blank too; of one without them only the ground shows.
const ON_BLANKS: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::CROSSED_OUT);

/// Draws cells onto a terminal.
#[derive(Debug)]
pub struct Ink<W: Write> {
    out: W,
    /// What is not yet written.
    bytes: Vec<u8>,
    /// Whether the cursor is shown, once that was said.
    is_shown: Option<bool>,
    /// Where the cursor stands, while that is known.
    at: Option<Position>,
}

/// How a cell is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Style {
    letters: Color,
    ground: Color,
    line: Color,
    modifier: Modifier,
}

impl<W: Write> Ink<W> {
    pub fn new(out: W) -> Ink<W> {
        Ink {
            out,
            bytes: Vec::new(),
            is_shown: None,
            at: None,
        }
    }

    /// The terminal itself, for what is no drawing: nothing is left to be written between frames.
    pub fn terminal(&mut self) -> &mut W {
        &mut self.out
    }

    /// Others wrote to the terminal: nothing is known of its cursor any more.
    pub fn forget(&mut self) {
        (self.is_shown, self.at) = (None, None);
    }

    fn go(&mut self, to: Position) {
        if self.at != Some(to) {
            self.bytes.extend_from_slice(b"\x1b[");
            self.number(u32::from(to.y) + 1);
            self.bytes.push(b';');
            self.number(u32::from(to.x) + 1);
            self.bytes.push(b'H');
        }
        self.at = Some(to);
    }

    fn show(&mut self, is_shown: bool) {
        if self.is_shown != Some(is_shown) {
            let told: &[u8] = if is_shown { b"\x1b[?25h" } else { b"\x1b[?25l" };
            self.bytes.extend_from_slice(told);
        }
        self.is_shown = Some(is_shown);
    }

    /// Writes a number, without the machinery of formats: a screen has hundreds.
    fn number(&mut self, number: u32) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.bytes
            .extend(char::from_digit(number % 10, 10).map(|digit| digit as u8));
    }

    /// Writes a code of a style, apart from the one before it.
    fn code(&mut self, code: u32) {
        if self.bytes.last() != Some(&b'[') {
            self.bytes.push(b';');
        }
        self.number(code);
    }

    /// Changes the style, from what it is; back to plain is the shortest.
    fn turn(&mut self, from: Style, to: Style) {
        self.bytes.extend_from_slice(b"\x1b[");
        if from != Style::default() && to != Style::default() {
            self.code(0);
        }
        for code in weights(to.modifier) {
            self.code(code);
        }
        for (of, colour) in [(38, to.letters), (48, to.ground), (58, to.line)] {
            self.colour(of, colour);
        }
        self.bytes.push(b'm');
    }

    /// Writes a colour: one of the terminal's own by its number, so that bold makes none bright.
    fn colour(&mut self, of: u32, colour: Color) {
        match colour {
            Color::Reset => {}
            Color::Rgb(red, green, blue) => {
                for code in [of, 2, red.into(), green.into(), blue.into()] {
                    self.code(code);
                }
            }
            colour => {
                for code in [of, 5, numbered(colour)] {
                    self.code(code);
                }
            }
        }
    }
}

impl Style {
    fn of(cell: &Cell) -> Style {
        Style {
            letters: cell.fg,
            ground: cell.bg,
            line: cell.underline_color,
            modifier: cell.modifier,
        }
    }

    /// A cell looks the same in this style as in its own.
    fn serves(self, cell: &Cell) -> bool {
        let own = Style::of(cell);
        let is_bare = |style: Style| !style.modifier.intersects(ON_BLANKS);
        let is_blank = cell.symbol() == " " && is_bare(self) && is_bare(own);
        self == own || (is_blank && self.ground == own.ground)
    }
}

/// Bold, faint, italic, underlined, blinking, blinking fast, reversed, hidden, struck: 1 to 9.
fn weights(modifier: Modifier) -> impl Iterator<Item = u32> {
    (1..=9).filter(move |code| modifier.bits() & (1 << (code - 1)) != 0)
}

/// The number of one of the terminal's own colours.
fn numbered(colour: Color) -> u32 {
    match colour {
        Color::Indexed(number) => number.into(),
        Color::Reset | Color::Rgb(..) | Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    }
}

impl<W: Write> Backend for Ink<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut style = Style::default();
        for (x, y, cell) in content {
            self.go(Position { x, y });
            if !style.serves(cell) {
                let own = Style::of(cell);
                self.turn(style, own);
                style = own;
            }
            self.bytes.extend_from_slice(cell.symbol().as_bytes());
            // A wide letter leaves it further right: then the next one is gone to.
            self.at = Some(Position { x: x + 1, y });
        }
        if style != Style::default() {
            self.turn(style, Style::default());
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.show(false);
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.show(true);
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        let (x, y) = crossterm::cursor::position()?;
        Ok(Position { x, y })
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.go(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, part: ClearType) -> io::Result<()> {
        // The terminal was made larger or smaller, which may have moved its cursor.
        self.at = None;
        self.bytes.extend_from_slice(match part {
            ClearType::All => b"\x1b[2J",
            ClearType::AfterCursor => b"\x1b[J",
            ClearType::BeforeCursor => b"\x1b[1J",
            ClearType::CurrentLine => b"\x1b[2K",
            ClearType::UntilNewLine => b"\x1b[K",
        });
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = crossterm::terminal::size()?;
        Ok(Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        let size = crossterm::terminal::window_size()?;
        let told = |width, height| Size { width, height };
        Ok(WindowSize {
            columns_rows: told(size.columns, size.rows),
            pixels: told(size.width, size.height),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let written = self.out.write_all(&self.bytes);
        self.bytes.clear();
        written.and_then(|()| self.out.flush())
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

    use super::*;

    /// What each of some frames writes.
    fn written(frames: &[fn(&mut Frame)]) -> Vec<String> {
        let viewport = Viewport::Fixed(Rect::new(0, 0, 8, 2));
        let options = TerminalOptions { viewport };
        let mut terminal = Terminal::with_options(Ink::new(Vec::new()), options).unwrap();
        let frames = frames.iter().map(|frame| {
            terminal.draw(frame).unwrap();
            let bytes = std::mem::take(&mut terminal.backend_mut().out);
            String::from_utf8(bytes).unwrap()
        });
        frames.collect()
    }

    fn text(frame: &mut Frame, x: u16, y: u16, text: &str, style: Style) {
        frame.buffer_mut().set_string(x, y, text, style);
    }

    #[test]
    fn a_frame_that_changes_nothing_writes_nothing() {
        let same: fn(&mut Frame) = |frame| text(frame, 0, 0, "a", Style::new());
        let typing: fn(&mut Frame) = |frame| {
            text(frame, 0, 0, "a", Style::new());
            frame.set_cursor_position((3, 0));
        };
        assert_eq!(
            written(&[same, same, typing, typing, same, same]),
            [
                "\x1b[1;1Ha\x1b[?25l",
                "",
                "\x1b[?25h\x1b[1;4H",
                "",
                "\x1b[?25l",
                ""
            ]
        );
    }

    #[test]
    fn a_style_is_told_once_and_the_last_is_plain() {
        let frames: [fn(&mut Frame); 1] = [|frame| {
            text(frame, 0, 0, "a", Style::new().reversed());
            text(frame, 1, 0, "!", Style::new().reversed().fg(Color::Yellow));
            text(frame, 2, 0, "b", Style::new().reversed());
            text(
                frame,
                0,
                1,
                "c d",
                Style::new().bold().fg(Color::Indexed(208)),
            );
            text(frame, 4, 1, "e", Style::new().on_blue());
        }];
        assert_eq!(
            written(&frames),
            ["\x1b[1;1H\x1b[7ma\x1b[0;7;38;5;3m!\x1b[0;7mb\
              \x1b[2;1H\x1b[0;1;38;5;208mc d\x1b[2;5H\x1b[0;48;5;4me\x1b[m\x1b[?25l"]
        );
    }

    #[test]
    fn a_blank_keeps_the_weight_and_colour_before_it() {
        let frames: [fn(&mut Frame); 2] = [
            |frame| text(frame, 0, 0, "ab cd", Style::new()),
            |frame| {
                text(frame, 0, 0, "x", Style::new().dim());
                text(frame, 2, 0, " ", Style::new().dim());
                text(frame, 3, 0, "y", Style::new().bold());
            },
        ];
        assert_eq!(written(&frames)[1], "\x1b[1;1H\x1b[2mx  \x1b[0;1my \x1b[m");
    }

    #[test]
    fn after_a_clear_the_cursor_is_gone_to_anew() {
        let mut ink = Ink::new(Vec::new());
        for _ in 0..2 {
            ink.set_cursor_position((3, 0)).unwrap();
            ink.clear().unwrap();
        }
        ink.flush().unwrap();
        assert_eq!(ink.out, b"\x1b[1;4H\x1b[2J\x1b[1;4H\x1b[2J");
    }

    #[test]
    fn after_a_wide_letter_the_next_is_gone_to() {
        let frames: [fn(&mut Frame); 1] = [|frame| text(frame, 0, 0, "日a", Style::new())];
        assert_eq!(written(&frames), ["\x1b[1;1H日\x1b[1;3Ha\x1b[?25l"]);
    }
}
