//! Roles and the styles they are drawn in. Views name roles, never colours; a theme uses the
//! sixteen colours of the terminal and reversal, so that light and dark grounds both work.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of text is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    #[default]
    Plain,
    /// Beside the point: headings of columns, hints.
    Faint,
    /// Titles, and what is said once.
    Strong,
    /// The border and title of the pane that has the keys.
    Focus,
    /// The row the keys act on.
    Selected,
    /// Needs action, or is wrong.
    Act,
    /// At risk.
    Risk,
    /// As it should be.
    Good,
    /// A key in a hint.
    Key,
    /// The room a text is typed into.
    Field,
}

/// How roles look.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    pub style: fn(Role) -> Style,
}

impl Theme {
    /// The sixteen colours of the terminal.
    pub const ANSI: Theme = Theme { style: ansi };
    /// Weight and reversal only (`NO_COLOR`).
    pub const PLAIN: Theme = Theme { style: plain };
    /// For light grounds: no yellow, no cyan.
    pub const LIGHT: Theme = Theme { style: light };
    /// Blue and orange, which every kind of colour sight tells apart.
    pub const SAFE: Theme = Theme { style: safe };

    pub fn of(self, role: Role) -> Style {
        (self.style)(role)
    }
}

fn ansi(role: Role) -> Style {
    let style = plain(role);
    match role {
        Role::Focus | Role::Key => style.fg(Color::Cyan),
        Role::Act => style.fg(Color::Red),
        Role::Risk => style.fg(Color::Yellow),
        Role::Good => style.fg(Color::Green),
        _ => style,
    }
}

fn light(role: Role) -> Style {
    let style = plain(role);
    match role {
        Role::Focus | Role::Key | Role::Good => style.fg(Color::Blue),
        Role::Act => style.fg(Color::Red),
        Role::Risk => style.fg(Color::Magenta),
        _ => style,
    }
}

fn safe(role: Role) -> Style {
    const BLUE: Color = Color::Indexed(33);
    const ORANGE: Color = Color::Indexed(208);
    let style = plain(role);
    match role {
        Role::Focus | Role::Key | Role::Good => style.fg(BLUE),
        Role::Act => style.fg(ORANGE).add_modifier(Modifier::UNDERLINED),
        Role::Risk => style.fg(ORANGE),
        _ => style,
    }
}

fn plain(role: Role) -> Style {
    let style = Style::new();
    match role {
        Role::Plain | Role::Good | Role::Risk => style,
        Role::Faint => style.add_modifier(Modifier::DIM),
        Role::Strong | Role::Focus | Role::Act | Role::Key => style.add_modifier(Modifier::BOLD),
        Role::Field => style.add_modifier(Modifier::UNDERLINED),
        Role::Selected => style.add_modifier(Modifier::REVERSED),
    }
}
