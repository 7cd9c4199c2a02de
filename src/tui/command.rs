//! The one table of commands. Keys, palette, help and hints all derive from it.

use super::act::{
    capturing, clashing, editing, exporting, forming, guiding, hearing, importing, moving, opening,
    placing, prefixing, program, proposing, relating, reporting, rescheduling, seeking, sheets,
    starting, ticking, turning, veiling, wandering,
};
use super::keymap::shown;
use super::place::{EVERYWHERE, Place, SCREENS};
use super::{Effect, Model};

/// Something a user can do.
#[derive(Debug)]
pub struct Command {
    /// Permanent; its label is the locale key `do-` and this.
    pub id: &'static str,
    pub group: Group,
    pub keys: &'static [&'static str],
    pub places: &'static [Place],
    /// Shown in the hint line where it works; its short label is `hint-` and the id.
    pub hint: bool,
    pub run: fn(&mut Model) -> Vec<Effect>,
}

/// What commands are gathered under in help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Move,
    Edit,
    Plan,
    Find,
    Export,
    Program,
    /// Keys of forms and of what lies over a screen.
    Typing,
}

impl Command {
    pub fn works_in(&self, place: Place) -> bool {
        self.places.contains(&place)
    }

    pub fn label_key(&self) -> String {
        format!("do-{}", self.id)
    }

    pub fn hint_key(&self) -> String {
        format!("hint-{}", self.id)
    }

    /// Its keys as help shows them.
    pub fn keys_shown(&self) -> String {
        let keys: Vec<&str> = self.keys.iter().map(|key| shown(key)).collect();
        keys.join(" ")
    }
}

const LISTS: &[Place] = SCREENS;
const PANES: &[Place] = &[Place::Portfolio, Place::Account];
const PORTFOLIO: &[Place] = &[Place::Portfolio];
const START: &[Place] = &[Place::Start];
const FIRST: &[Place] = &[Place::Start, Place::Portfolio];
const ACCOUNT: &[Place] = &[Place::Account];
const IN_ACCOUNT: &[Place] = &[Place::Account, Place::Records];
const LISTED: &[Place] = &[Place::Records];
const GUIDE: &[Place] = &[Place::Guide];
const NOT_GUIDE: &[Place] = &[Place::Portfolio, Place::Account, Place::Records];
/// Every screen, the first one of an empty file too.
const ALWAYS: &[Place] = &[
    Place::Start,
    Place::Portfolio,
    Place::Account,
    Place::Records,
    Place::Guide,
];
const RECORDS: &[Place] = &[Place::Account, Place::Records, Place::Guide];
const FORM: &[Place] = &[Place::Form];
const SHIFT: &[Place] = &[Place::Shift];
const YEARS: &[Place] = &[Place::Years];
const PROPOSALS: &[Place] = &[Place::Proposals];
const CAPTURE: &[Place] = &[Place::Capture];
const CLASH: &[Place] = &[Place::Clash];
const EXPORT: &[Place] = &[Place::Export];
const TAKEN: &[Place] = &[Place::Taken];
const IMPORT_FILE: &[Place] = &[Place::ImportFile];
const IMPORT: &[Place] = &[Place::Import];
const PALETTE: &[Place] = &[Place::Palette];
const ASKING: &[Place] = &[
    Place::Palette,
    Place::Past,
    Place::Filter,
    Place::Confirm,
    Place::Locking,
    Place::Shift,
    Place::Years,
];
const CLOSING: &[Place] = &[
    Place::Palette,
    Place::Past,
    Place::Filter,
    Place::Confirm,
    Place::Help,
    Place::Prefix,
    Place::Shift,
    Place::Export,
    Place::Taken,
    Place::Locking,
    Place::ImportFile,
    Place::Import,
    Place::Years,
];
const SCROLLING: &[Place] = &[
    Place::Portfolio,
    Place::Account,
    Place::Records,
    Place::Guide,
    Place::Help,
];

const fn row(
    id: &'static str,
    group: Group,
    keys: &'static [&'static str],
    places: &'static [Place],
    run: fn(&mut Model) -> Vec<Effect>,
) -> Command {
    Command {
        id,
        group,
        keys,
        places,
        hint: false,
        run,
    }
}

const fn hinted(
    id: &'static str,
    group: Group,
    keys: &'static [&'static str],
    places: &'static [Place],
    run: fn(&mut Model) -> Vec<Effect>,
) -> Command {
    Command {
        id,
        group,
        keys,
        places,
        hint: true,
        run,
    }
}

use Group::{Edit, Export, Find, Move, Plan, Program, Typing};

/// Every command, in the order of help and hints.
pub const COMMANDS: &[Command] = &[
    row("up", Move, &["up", "k"], SCROLLING, moving::up),
    row("down", Move, &["down", "j"], SCROLLING, moving::down),
    row(
        "page-up",
        Move,
        &["pageup", "ctrl-u"],
        SCROLLING,
        moving::page_up,
    ),
    row(
        "page-down",
        Move,
        &["pagedown", "ctrl-d"],
        SCROLLING,
        moving::page_down,
    ),
    row("first", Move, &["home", "<"], SCROLLING, moving::first),
    row("last", Move, &["end", "G", ">"], SCROLLING, moving::last),
    hinted("open", Move, &["enter"], LISTS, opening::open),
    hinted("next-step", Move, &["tab", "right"], GUIDE, guiding::next),
    row(
        "previous-step",
        Move,
        &["shift-tab", "left"],
        GUIDE,
        guiding::previous,
    ),
    hinted("next-pane", Move, &["tab"], PANES, moving::next_pane),
    row(
        "previous-pane",
        Move,
        &["shift-tab"],
        PANES,
        moving::previous_pane,
    ),
    row("pane-1", Move, &["1"], PANES, moving::pane_1),
    row("pane-2", Move, &["2"], PANES, moving::pane_2),
    row("pane-3", Move, &["3"], ACCOUNT, moving::pane_3),
    row("pane-4", Move, &["4"], ACCOUNT, moving::pane_4),
    row("turn-back", Move, &["left"], ACCOUNT, turning::back),
    row("turn-on", Move, &["right"], ACCOUNT, turning::on),
    row("year-on", Move, &["y"], ACCOUNT, turning::year_on),
    row("year-back", Move, &["Y"], ACCOUNT, turning::year_back),
    row("zoom", Move, &["z"], PANES, moving::zoom),
    row("before", Move, &["["], ACCOUNT, opening::neighbour_before),
    row("after", Move, &["]"], ACCOUNT, opening::neighbour_after),
    hinted("add", Edit, &["a"], LISTS, editing::add),
    hinted("edit", Edit, &["e"], LISTS, editing::edit),
    hinted("tick", Edit, &["space"], RECORDS, ticking::tick),
    row("move", Edit, &["m"], RECORDS, rescheduling::ask),
    row("remove", Edit, &["d", "delete"], LISTS, editing::remove),
    row(
        "edit-account",
        Edit,
        &["E"],
        NOT_GUIDE,
        editing::edit_account,
    ),
    row("reading", Edit, &["r"], RECORDS, editing::reading),
    row("contact", Edit, &["c"], RECORDS, editing::contact),
    row("log", Edit, &["L"], NOT_GUIDE, capturing::ask),
    row(
        "relationship",
        Edit,
        &["t"],
        RECORDS,
        relating::relationship,
    ),
    hinted("signal", Edit, &["!"], NOT_GUIDE, editing::signal),
    row("snooze", Edit, &["S"], LISTS, editing::snooze),
    row(
        "stance-down",
        Edit,
        &["shift-left"],
        ACCOUNT,
        placing::stance_down,
    ),
    row(
        "stance-up",
        Edit,
        &["shift-right"],
        ACCOUNT,
        placing::stance_up,
    ),
    row("power-up", Edit, &["shift-up"], ACCOUNT, placing::power_up),
    row(
        "power-down",
        Edit,
        &["shift-down"],
        ACCOUNT,
        placing::power_down,
    ),
    hinted("undo", Edit, &["u", "ctrl-z"], ALWAYS, program::undo),
    row("redo", Edit, &["U", "ctrl-r"], ALWAYS, program::redo),
    hinted("new-plan", Plan, &["n"], FIRST, guiding::new_plan),
    hinted("sample", Program, &["s"], START, starting::sample),
    hinted("import", Program, &["i"], START, importing::open),
    row("import-file", Program, &[], NOT_GUIDE, importing::open),
    row(
        "remove-sample",
        Program,
        &[],
        NOT_GUIDE,
        starting::remove_sample,
    ),
    row("continue-plan", Plan, &["P"], ACCOUNT, guiding::new_plan),
    row("replan", Plan, &["p"], LISTS, proposing::ask),
    row("review", Plan, &["R"], NOT_GUIDE, guiding::review),
    row(
        "next-question",
        Plan,
        &["n"],
        IN_ACCOUNT,
        sheets::next_question,
    ),
    row(
        "matrix",
        Find,
        &["5", "M"],
        IN_ACCOUNT,
        sheets::matrix_sheet,
    ),
    row("goals", Find, &["6", "O"], IN_ACCOUNT, sheets::goals),
    row(
        "knowledge",
        Find,
        &["7", "K"],
        IN_ACCOUNT,
        sheets::knowledge,
    ),
    row("signals", Find, &["8", "W"], IN_ACCOUNT, sheets::signals),
    row("aspect", Find, &["v"], ACCOUNT, sheets::next_aspect),
    row("wheel", Find, &["w"], ACCOUNT, sheets::wheel),
    row("findings", Find, &["f"], NOT_GUIDE, opening::findings),
    row("offer", Find, &["g f"], NOT_GUIDE, sheets::offer),
    row("prices", Find, &["g h"], NOT_GUIDE, sheets::prices),
    row("money", Find, &["g m"], NOT_GUIDE, sheets::money),
    row("team", Find, &["g t"], NOT_GUIDE, sheets::team),
    row("promises", Find, &["g p"], NOT_GUIDE, sheets::promises),
    row(
        "negotiation",
        Find,
        &["g n"],
        NOT_GUIDE,
        sheets::negotiation,
    ),
    row("lists", Find, &["g g"], NOT_GUIDE, seeking::lists),
    row("reports", Find, &["g r"], NOT_GUIDE, reporting::choose),
    row("brief", Find, &["b"], NOT_GUIDE, reporting::brief),
    row("leaves", Find, &["D"], NOT_GUIDE, reporting::leaves),
    row("past", Find, &["T"], ALWAYS, wandering::turn),
    row("quarter-back", Find, &["left"], LISTED, reporting::back),
    row("quarter-on", Find, &["right"], LISTED, reporting::on),
    row(
        "go-people",
        Find,
        &["g s"],
        NOT_GUIDE,
        prefixing::stakeholders,
    ),
    row(
        "go-activities",
        Find,
        &["g a"],
        NOT_GUIDE,
        prefixing::activities,
    ),
    row("go-goals", Find, &["g o"], NOT_GUIDE, prefixing::goals),
    row("go-kpis", Find, &["g k"], NOT_GUIDE, prefixing::kpis),
    row(
        "go-interactions",
        Find,
        &["g i"],
        NOT_GUIDE,
        prefixing::interactions,
    ),
    row("go-claims", Find, &["g c"], NOT_GUIDE, prefixing::claims),
    row("go-signals", Find, &["g !"], NOT_GUIDE, prefixing::signals),
    row("go-units", Find, &["g u"], NOT_GUIDE, prefixing::units),
    row("sort", Find, &["s"], PORTFOLIO, moving::sort),
    row("filter", Find, &["/"], LISTS, seeking::filter),
    hinted("palette", Find, &[":", "ctrl-p"], ALWAYS, seeking::palette),
    row("exports", Export, &["x x"], NOT_GUIDE, exporting::open),
    row(
        "export-internal-pdf",
        Export,
        &["x p"],
        NOT_GUIDE,
        exporting::internal_pdf,
    ),
    row(
        "export-customer-pdf",
        Export,
        &["x P"],
        NOT_GUIDE,
        exporting::customer_pdf,
    ),
    row(
        "export-internal-md",
        Export,
        &["x m"],
        NOT_GUIDE,
        exporting::internal_md,
    ),
    row(
        "export-internal-html",
        Export,
        &["x h"],
        NOT_GUIDE,
        exporting::internal_html,
    ),
    row(
        "export-customer-md",
        Export,
        &["x M"],
        NOT_GUIDE,
        exporting::customer_md,
    ),
    row(
        "export-customer-html",
        Export,
        &["x H"],
        NOT_GUIDE,
        exporting::customer_html,
    ),
    hinted("help", Program, &["?", "f1"], ALWAYS, seeking::help),
    row("language", Program, &["l"], ALWAYS, program::language),
    row("veil", Program, &["H"], ALWAYS, veiling::turn),
    row("mouse", Program, &[], ALWAYS, program::mouse),
    row("back", Program, &["esc"], ALWAYS, moving::back),
    row("leave", Program, &["q"], ALWAYS, moving::leave),
    row("quit", Program, &["ctrl-c"], EVERYWHERE, program::quit),
    hinted("form-next", Typing, &["tab", "down"], FORM, forming::next),
    row("form-enter", Typing, &["enter"], FORM, forming::enter),
    hinted("form-done", Typing, &["ctrl-s"], FORM, forming::done),
    row(
        "form-previous",
        Typing,
        &["shift-tab", "up"],
        FORM,
        forming::previous,
    ),
    hinted("form-close", Typing, &["esc"], FORM, forming::close),
    hinted("form-drop", Typing, &["ctrl-x"], FORM, forming::drop_draft),
    hinted("form-unfold", Typing, &["ctrl-f"], FORM, forming::unfold),
    row(
        "form-unfold-here",
        Typing,
        &["right"],
        FORM,
        forming::unfold_here,
    ),
    hinted("form-on", Typing, &["ctrl-n"], FORM, forming::on),
    row("form-undo", Typing, &["ctrl-z"], FORM, forming::take_back),
    row("form-editor", Typing, &["ctrl-o"], FORM, forming::outside),
    row("form-signal", Typing, &["ctrl-g"], FORM, hearing::raise),
    hinted("form-help", Typing, &["f1"], FORM, seeking::help),
    hinted(
        "clash-theirs",
        Typing,
        &["t", "esc"],
        CLASH,
        clashing::theirs,
    ),
    hinted("clash-mine", Typing, &["m"], CLASH, clashing::mine_stands),
    hinted(
        "proposals-write",
        Typing,
        &["enter", "y"],
        PROPOSALS,
        proposing::accept,
    ),
    hinted(
        "proposals-turn",
        Typing,
        &["space"],
        PROPOSALS,
        proposing::turn,
    ),
    hinted(
        "proposals-empty",
        Typing,
        &["n"],
        PROPOSALS,
        proposing::empty,
    ),
    hinted(
        "proposals-leave",
        Typing,
        &["esc"],
        PROPOSALS,
        proposing::leave,
    ),
    row(
        "proposals-up",
        Typing,
        &["up", "k"],
        PROPOSALS,
        proposing::up,
    ),
    row(
        "proposals-down",
        Typing,
        &["down", "j", "tab"],
        PROPOSALS,
        proposing::down,
    ),
    row("export-up", Typing, &["up", "k"], EXPORT, exporting::up),
    row(
        "export-down",
        Typing,
        &["down", "j", "tab"],
        EXPORT,
        exporting::down,
    ),
    row(
        "export-back",
        Typing,
        &["left", "h"],
        EXPORT,
        exporting::back,
    ),
    hinted(
        "export-on",
        Typing,
        &["right", "l", "space"],
        EXPORT,
        exporting::on,
    ),
    hinted("export-write", Typing, &["enter"], EXPORT, exporting::write),
    hinted("export-copy", Typing, &["y"], EXPORT, exporting::copy),
    row(
        "import-name-up",
        Typing,
        &["up"],
        IMPORT_FILE,
        importing::name_up,
    ),
    hinted(
        "import-name-down",
        Typing,
        &["down"],
        IMPORT_FILE,
        importing::name_down,
    ),
    hinted(
        "import-complete",
        Typing,
        &["tab"],
        IMPORT_FILE,
        importing::complete,
    ),
    hinted(
        "import-read",
        Typing,
        &["enter"],
        IMPORT_FILE,
        importing::read,
    ),
    row("import-up", Typing, &["up", "k"], IMPORT, importing::up),
    row(
        "import-down",
        Typing,
        &["down", "j", "tab"],
        IMPORT,
        importing::down,
    ),
    row(
        "import-back",
        Typing,
        &["left", "h"],
        IMPORT,
        importing::back,
    ),
    hinted(
        "import-on",
        Typing,
        &["right", "l", "space"],
        IMPORT,
        importing::on,
    ),
    hinted("import-take", Typing, &["enter"], IMPORT, importing::take),
    hinted("export-replace", Typing, &["y"], TAKEN, exporting::replace),
    hinted("export-beside", Typing, &["n"], TAKEN, exporting::beside),
    hinted("capture-fill", Typing, &["tab"], CAPTURE, capturing::fill),
    hinted(
        "capture-accept",
        Typing,
        &["enter"],
        CAPTURE,
        capturing::accept,
    ),
    hinted("capture-close", Typing, &["esc"], CAPTURE, capturing::close),
    hinted(
        "year-after",
        Typing,
        &["down", "j"],
        YEARS,
        guiding::other_year,
    ),
    row(
        "year-before",
        Typing,
        &["up", "k"],
        YEARS,
        guiding::other_year,
    ),
    hinted(
        "day-later",
        Typing,
        &["right", "+"],
        SHIFT,
        rescheduling::day_later,
    ),
    hinted(
        "day-earlier",
        Typing,
        &["left", "-"],
        SHIFT,
        rescheduling::day_earlier,
    ),
    hinted(
        "week-later",
        Typing,
        &["down", "w"],
        SHIFT,
        rescheduling::week_later,
    ),
    row(
        "week-earlier",
        Typing,
        &["up", "W"],
        SHIFT,
        rescheduling::week_earlier,
    ),
    row(
        "pick-up",
        Typing,
        &["up", "ctrl-p"],
        PALETTE,
        seeking::pick_up,
    ),
    row(
        "pick-down",
        Typing,
        &["down", "ctrl-n"],
        PALETTE,
        seeking::pick_down,
    ),
    hinted("accept", Typing, &["enter"], ASKING, seeking::accept),
    hinted("cancel", Typing, &["esc"], CLOSING, seeking::cancel),
    row(
        "close-help",
        Typing,
        &["q", "?", "f1", "enter"],
        &[Place::Help],
        seeking::cancel,
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::{Language, Texts};

    #[test]
    fn every_command_has_its_own_id_and_a_label_in_every_language() {
        let ids: BTreeSet<&str> = COMMANDS.iter().map(|command| command.id).collect();
        assert_eq!(ids.len(), COMMANDS.len());
        for language in Language::ALL {
            let texts = Texts::new(language);
            for command in COMMANDS {
                let mut keys = vec![command.label_key()];
                if command.hint {
                    keys.push(command.hint_key());
                }
                for key in keys {
                    assert!(texts.has(&key), "{} has no {key}", language.code());
                }
            }
        }
    }

    #[test]
    fn every_place_can_be_left_by_a_key() {
        for place in Place::ALL {
            let mut here = COMMANDS.iter().filter(|command| command.works_in(*place));
            assert!(
                here.any(|command| command.keys.contains(&"esc")),
                "{place:?} has no way out"
            );
        }
    }
}
