//! A random portfolio as a script: one account looked at, two others, class rows, and targets of the
//! company, its sellers and teams.

/// A source of small numbers, each walk of its own.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of(&mut self, all: &[&str]) -> String {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()].to_owned()
    }

    fn day(&mut self) -> String {
        let year = self.one_of(&["2024", "2025", "2026", "2026", "2027"]);
        format!("{year}-{:02}-{:02}", 1 + self.below(12), 1 + self.below(28))
    }
}

const MEASURES: &[&str] = &[
    "sales",
    "sales",
    "sales",
    "direct_cost",
    "service_cost",
    "kam_cost",
    "discount_given",
    "service_hours",
    "budget_sales",
    "budget_sales",
    "customer_spend",
];

/// Whose a target may be, the one that goes before the others first.
const TARGETS: &[&str] = &[
    "",
    "account=Kaarna",
    "class=A",
    "colleague=Two",
    "colleague=Own team=North",
    "team=North",
    "team=South",
];

const FRAME: &[&str] = &[
    "add account_class code=A name=Best",
    "add account_class code=B name=Good",
    "add account name=Beta class=A",
    "add account name=Gamma status=lost class=B",
    "add account name=Delta class=A",
    "add solution name=Lime price_class=premium launched_on=2026-02-01",
    "add solution name=Plum price_class=basic launched_on=2019-02-01",
    "add solution name=Bare",
    "add unit account=Kaarna name=Mill",
    "add unit account=Kaarna name=Port",
    "add colleague name=Two",
    "add colleague name=Gone left_on=2026-01-01",
    "add decision account=Kaarna name=Line",
    "add plan account=Kaarna kind=account_plan year=2026",
    "add goal plan=\"Kaarna 2026\" name=Grow",
];

/// A script of so many figures, and of a handful of each other kind a measure reads.
pub(super) fn script(seed: u64, rows: u64) -> String {
    let mut dice = Dice(seed);
    let mut lines: Vec<String> = FRAME.iter().map(|line| (*line).to_owned()).collect();
    for _ in 0..rows {
        lines.push(figure(&mut dice));
    }
    targets(&mut dice, &mut lines);
    for number in 0..dice.below(6) {
        lines.push(opportunity(&mut dice, number));
        lines.push(claim(&mut dice, number));
        lines.push(activity(&mut dice, number));
        person(&mut dice, number, &mut lines);
    }
    lines.join(" | ")
}

/// Targets of whoever stands at some place or behind it, and at times the company's turnover.
fn targets(dice: &mut Dice, lines: &mut Vec<String>) {
    let from = usize::try_from(dice.below(TARGETS.len() as u64)).unwrap();
    for _ in 0..dice.below(4) {
        let whose = dice.one_of(&TARGETS[from..]);
        lines.push(format!(
            "add figure {whose} measure=top_down_target period_start=2026-{:02}-01 period=quarter amount={}",
            1 + dice.below(12),
            dice.below(1000)
        ));
    }
    let start = dice.one_of(&["", "", "2025-11", "2025-12"]);
    if !start.is_empty() {
        let amount = dice.below(100_000);
        lines.push(format!(
            "add figure measure=company_turnover period_start={start}-01 period=year amount={amount}"
        ));
    }
}

fn figure(dice: &mut Dice) -> String {
    let measure = dice.one_of(MEASURES);
    let period = dice.one_of(&["month", "month", "quarter", "year"]);
    let start = format!("{}-{:02}-01", 2024 + dice.below(3), 1 + dice.below(12));
    let amount = dice.below(100_000);
    let whose = dice.one_of(&[
        "account=Kaarna",
        "account=Kaarna",
        "account=Kaarna",
        "account=Beta",
        "account=Gamma",
        "account=Delta",
        "class=A",
        "class=B",
    ]);
    let mut of = String::new();
    if whose == "account=Kaarna" {
        of.push_str(&dice.one_of(&["", "", " unit=Mill", " unit=Port"]));
        of.push_str(&dice.one_of(&["", "", " solution=Lime", " solution=Plum", " solution=Bare"]));
    }
    format!(
        "add figure {whose} measure={measure} period_start={start} period={period} amount={}.{:02}{of}",
        amount / 100,
        amount % 100
    )
}

fn opportunity(dice: &mut Dice, number: u64) -> String {
    let stage = dice.one_of(&[
        "",
        "stage=idea",
        "stage=won",
        "stage=lost",
        "stage=proposed",
    ]);
    let value = dice.one_of(&["", "value=1000", "value=333.33"]);
    let chance = dice.one_of(&["", "probability=0", "probability=35", "probability=100"]);
    let goal = dice.one_of(&["", "goal=Grow"]);
    let (expected, closed) = (dice.day(), dice.day());
    let won = dice.one_of(&["", "closed_value=700", "closed_value=0.01"]);
    format!(
        "add opportunity account=Kaarna name=O{number} {stage} {value} {chance} {goal} expected_on={expected} closed_on={closed} {won}"
    )
}

fn claim(dice: &mut Dice, number: u64) -> String {
    let topic = dice.one_of(&[
        "need",
        "market",
        "strategy",
        "what_is_happening",
        "tacit_knowledge",
    ]);
    let basis = dice.one_of(&["customer_said", "fact", "assumption"]);
    let evidence = dice.one_of(&["", "evidence=Mail"]);
    let half = dice.one_of(&["", "half_life_days=10", "half_life_days=3000"]);
    format!(
        "add claim account=Kaarna topic={topic} text=C{number} basis={basis} {evidence} {half} on={}",
        dice.day()
    )
}

fn activity(dice: &mut Dice, number: u64) -> String {
    let whose = dice.one_of(&["", "whose=ours", "whose=theirs"]);
    let status = dice.one_of(&["", "status=planned", "status=done", "status=skipped"]);
    let mut days = String::new();
    for key in ["starts_on", "ends_on", "due_on", "done_on"] {
        if dice.below(3) == 0 {
            days.push_str(&format!(" {key}={}", dice.day()));
        }
    }
    format!("add activity account=Kaarna title=A{number} {whose} {status}{days}")
}

fn person(dice: &mut Dice, number: u64, lines: &mut Vec<String>) {
    let categories = dice.one_of(&["", "categories=decider", "categories=user"]);
    let power = dice.one_of(&["", "informal_power=4", "informal_power=3", "formal_power=5"]);
    let left = dice.one_of(&["", "", "left_on=2026-11-21", "left_on=2026-11-22"]);
    lines.push(format!(
        "add stakeholder account=Kaarna name=P{number} {categories} {power} {left}"
    ));
    let part = dice.one_of(&["", "part=decides", "part=approves", "part=recommends"]);
    if !part.is_empty() {
        lines.push(format!(
            "add decision_part decision=Line stakeholder=P{number} {part}"
        ));
    }
    for ours in ["Own", "Two", "Gone"] {
        if dice.below(2) == 0 {
            let strength = dice.below(4);
            lines.push(format!(
                "add relationship colleague={ours} stakeholder=P{number} strength={strength}"
            ));
        }
    }
    lines.push(format!(
        "add interaction account=Kaarna on={} theirs=P{number}",
        dice.day()
    ));
}
