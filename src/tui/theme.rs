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
