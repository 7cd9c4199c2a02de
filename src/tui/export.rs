//! What is being asked out of the program, line by line, and what of it is on its way.

use crate::domain::{Id, Kind};
use crate::format::order::{Order, What};
use crate::report::Edition;
use crate::sealing::Lock;

/// The format taken first where this build has it: paper is what meetings use.
pub const USUAL: &str = "pdf";

/// The order being made up.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// Which of its lines has the keys.
    pub at: usize,
    pub order: Order,
    pub locking: Locking,
    /// The account in sight when it was opened.
    pub account: Option<Id>,
    /// The edition chosen last; what knows only another is made in that one.
    edition: Edition,
    /// What the customer edition of that account leaves out; `None` until it is known.
    pub left_out: Option<Vec<(Kind, usize)>>,
}

/// One choice of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    What,
    /// One account, or all.
    Of,
    Table,
    Format,
    Edition,
    Locking,
}

/// How a file is encrypted on its way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locking {
    /// Not at all.
    #[default]
    Open,
    Passphrase,
    /// For the keys of those who may open it.
    Recipients,
}

impl Locking {
    pub const ALL: [Locking; 3] = [Locking::Open, Locking::Passphrase, Locking::Recipients];
}

/// A file that is there already, and what was to be written over it.
#[derive(Clone, Debug, PartialEq)]
pub struct Clashing {
    pub order: Order,
    pub file: String,
    pub lock: Option<Lock>,
}

/// What leaves the workbench, and what left it last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outbox {
    /// The folder files go to, as it is shown.
    pub folder: String,
    /// The file being written.
    pub writing: Option<String>,
    /// The order last carried out: where the next one begins.
    pub last: Option<Order>,
    /// How the file of that order was encrypted.
    pub locking: Locking,
    /// The file last written, and what is in it.
    pub written: Option<(Order, String)>,
}

impl Export {
    /// Begins with an order, as far as it fits what is in sight.
    pub fn new(account: Option<Id>, order: Order) -> Export {
        let what = order.what;
        let mut export = Export {
            at: 0,
            edition: order.request.edition,
            order,
            locking: Locking::Open,
            account,
            left_out: None,
        };
        let whats = export.whats();
        let is_here = whats.contains(&what);
        export.put(if is_here { what } else { whats[0] });
        export
    }

    /// The choices there are to make, in their order.
    pub fn lines(&self) -> Vec<Line> {
        let what = self.order.what;
        let mut lines = vec![Line::What];
        if self.account.is_some() && matches!(what, What::Plan(_)) {
            lines.push(Line::Of);
        }
        if what.is_table() {
            lines.push(Line::Table);
        }
        if matches!(what, What::Report(_)) {
            lines.push(Line::Format);
        }
        if what.editions().len() > 1 {
            lines.push(Line::Edition);
        }
        lines.push(Line::Locking);
        lines
    }

    /// The line that has the keys.
    pub fn line(&self) -> Line {
        let lines = self.lines();
        lines[self.at.min(lines.len() - 1)]
    }

    pub fn is_for_customer(&self) -> bool {
        self.order.request.edition == Edition::Customer
    }

    /// Takes the choice after or before, round at the ends.
    pub fn turn(&mut self, by: isize) {
        match self.line() {
            Line::What => self.put(turned(&self.whats(), &self.order.what, by)),
            Line::Of => {
                let all = [self.account, None];
                self.order.account = turned(&all, &self.order.account, by);
            }
            Line::Table => self.order.table = turned(Kind::ALL, &self.order.table, by),
            Line::Format => {
                let formats = self.order.what.formats();
                self.order.format = turned(&formats, &self.order.format, by);
            }
            Line::Edition => {
                self.edition = turned(self.order.what.editions(), &self.edition, by);
                self.order.request.edition = self.edition;
            }
            Line::Locking => self.locking = turned(&Locking::ALL, &self.locking, by),
        }
    }

    /// What can be asked for here.
    fn whats(&self) -> Vec<What> {
        let mut all = What::all();
        all.retain(|what| self.account.is_some() || !what.is_of_account());
        all
    }

    /// Asks for something else, and keeps of the order what fits it.
    fn put(&mut self, what: What) {
        let formats = what.formats();
        let wanted = [self.order.format, USUAL];
        let kept = wanted.into_iter().find(|name| formats.contains(name));
        self.order.what = what;
        let editions = what.editions();
        let edition = Some(self.edition).filter(|one| editions.contains(one));
        self.order.request.edition = edition.unwrap_or_default();
        self.order.format = kept.unwrap_or(formats[0]);
        self.order.account = self.account.filter(|_| what.may_be_of_account());
    }
}

fn turned<T: Clone + PartialEq>(all: &[T], now: &T, by: isize) -> T {
    let at = all.iter().position(|one| one == now).unwrap_or(0);
    let count = isize::try_from(all.len()).unwrap_or(1);
    let next = (isize::try_from(at).unwrap_or(0) + by).rem_euclid(count);
    all[next.unsigned_abs()].clone()
}
