//! The sales plan of a seller: all the accounts they answer for, and where the year stands.

use serde_json::{Value as Json, json};

use super::document::{Block, Cell, Column, Document, Item, Section, Table, Tile};
use super::{Request, sheet, wording};
use crate::domain::cents::whole as cents;
use crate::domain::measure::{budget, pipeline, sales, sales_development};
use crate::domain::record::{AccountStatus, Colleague, Goal, Plan, PlanKind, PlanStatus};
use crate::domain::scene::{Scene, activity_day, has_left};
use crate::domain::whole::Whole;
use crate::domain::{Kind, Link, Names};
use crate::i18n::Texts;

/// Of the sellers asked for; with nobody named, of everybody who answers for an account.
pub fn report(whole: &Whole, asked: &Request, texts: &Texts) -> Document {
    let sellers = whole.book.frame.colleague.iter();
    // Who is named is told of, whether here still or not.
    let wanted = |one: &&Colleague| {
        let link = Link::new(Kind::Colleague, one.head.id);
        if asked.about.is_empty() {
            !has_left(one.left_on, whole.now.day())
        } else {
            asked.about.contains(&link)
        }
    };
    let plans: Vec<SalesPlan> = sellers
        .filter(wanted)
        .map(|one| SalesPlan::of(whole, one))
        .filter(|plan| !asked.about.is_empty() || !plan.accounts.is_empty())
        .collect();
    let mut section = Section::new("sales-plan-sellers", String::new());
    for plan in &plans {
        section.blocks.extend(blocks(whole, plan, texts));
    }
    if section.blocks.is_empty() {
        let none = Block::Remark(texts.get("sales-plan-none"));
        section.blocks.push(none);
    }
    Document {
        subtitle: whole.now.year().to_string(),
        data: Some(Json::Array(
            plans.iter().map(|plan| data(whole, plan)).collect(),
        )),
        sections: vec![section],
        ..sheet::of_whole(whole, "sales-plan", texts)
    }
}

/// What one seller answers for.
struct SalesPlan<'a> {
    seller: &'a Colleague,
    /// This year's sales plan of theirs that is not closed.
    plan: Option<&'a Plan>,
    goals: Vec<&'a Goal>,
    /// Accounts that are not lost, by sales.
    accounts: Vec<Scene<'a>>,
}

impl<'a> SalesPlan<'a> {
    fn of(whole: &Whole<'a>, seller: &'a Colleague) -> SalesPlan<'a> {
        let id = Some(seller.head.id);
        let frame = &whole.book.frame;
        let year = i64::from(whole.now.year());
        let plan = frame.plan.iter().find(|plan| {
            plan.kind == Some(PlanKind::SalesPlan)
                && plan.owner == id
                && plan.year == Some(year)
                && plan.status != Some(PlanStatus::Closed)
        });
        let of_plan = |goal: &&Goal| plan.is_some() && goal.plan == plan.map(|plan| plan.head.id);
        let owned = whole.scenes().filter(|scene| {
            let account = scene.book.account;
            account.owner == id && account.status != Some(AccountStatus::Lost)
        });
        let mut accounts: Vec<Scene> = owned.collect();
        let key = |scene: &Scene| sales::compute(scene).value.unwrap_or(f64::MIN);
        accounts.sort_by(|a, b| key(b).total_cmp(&key(a)));
        SalesPlan {
            seller,
            plan,
            goals: frame.goal.iter().filter(of_plan).collect(),
            accounts,
        }
    }

    /// A sum over the accounts of which it is known; none where it is of none.
    fn sum(&self, value: fn(&Scene) -> Option<f64>) -> Option<i64> {
        let known: Vec<f64> = self.accounts.iter().filter_map(value).collect();
        (!known.is_empty()).then(|| cents(known.iter().sum()))
    }
}

const SALES: fn(&Scene) -> Option<f64> = |scene| sales::compute(scene).value;
const BUDGET: fn(&Scene) -> Option<f64> = |scene| budget::compute_bottom_up(scene).value;
const PIPELINE: fn(&Scene) -> Option<f64> = |scene| pipeline::compute(scene).value;

fn blocks(whole: &Whole, plan: &SalesPlan, texts: &Texts) -> Vec<Block> {
    let seller = Link::new(Kind::Colleague, plan.seller.head.id);
    let mut blocks = vec![Block::Heading(whole.book.name(seller))];
    let ambition = plan.plan.map(|plan| plan.ambition.clone());
    let ambition = ambition.filter(|text| !text.is_empty());
    blocks.extend(ambition.map(Block::Lead));
    let tile = |key: &str, value: Option<i64>| Tile {
        label: texts.get(key),
        value: wording::money_cell(texts, value).text,
        ..Tile::default()
    };
    blocks.push(Block::Tiles(vec![
        tile("answers-sales", plan.sum(SALES)),
        tile("sales-plan-budget", plan.sum(BUDGET)),
        tile("measure-pipeline-weighted", plan.sum(PIPELINE)),
    ]));
    let goals = plan.goals.iter().map(|goal| Item {
        label: texts.get("diff-goal"),
        text: goal.name.clone(),
        mark: wording::choice(texts, goal.status),
        record: Some(Link::new(Kind::Goal, goal.head.id)),
        ..Item::default()
    });
    let goals: Vec<Item> = goals.collect();
    blocks.extend((!goals.is_empty()).then_some(Block::Bullets(goals)));
    blocks.push(Block::Table(table(plan, texts)));
    blocks
}

fn table(plan: &SalesPlan, texts: &Texts) -> Table {
    let number = |key: &str| Column::number(texts.get(key));
    Table {
        columns: vec![
            Column::text(texts.get("answers-account")),
            number("answers-sales"),
            number("measure-sales-development"),
            number("sales-plan-budget"),
            number("measure-pipeline-weighted"),
            Column::text(texts.get("management-next")),
        ],
        rows: plan
            .accounts
            .iter()
            .map(|scene| row(scene, texts))
            .collect(),
        ..Table::default()
    }
}

fn row(scene: &Scene, texts: &Texts) -> Vec<Cell> {
    let link = scene.book.link();
    let class = wording::name(scene, Kind::AccountClass, scene.book.account.class);
    let money = |value: Option<f64>| match value {
        Some(value) => wording::money_cell(texts, Some(cents(value))),
        None => Cell::text("–"),
    };
    let development = sales_development::compute(scene).value;
    let told = development.map(|ratio| texts.locale.signed_percent(ratio, 1));
    let coming = scene.our_planned();
    let coming = coming.filter(|one| activity_day(one) >= Some(scene.today()));
    let next = coming.min_by_key(|one| (activity_day(one), one.head.id));
    let next = next.map_or_else(Cell::default, |one| {
        let day = activity_day(one).map(|day| texts.locale.day(day));
        Cell::text(one.title.clone()).note(day.unwrap_or_default())
    });
    vec![
        Cell::text(scene.book.name(link)).note(class).of(link),
        money(SALES(scene)),
        Cell::number(told.unwrap_or_else(|| "–".to_owned()), development),
        money(BUDGET(scene)),
        money(PIPELINE(scene)),
        next,
    ]
}

fn data(whole: &Whole, plan: &SalesPlan) -> Json {
    let seller = Link::new(Kind::Colleague, plan.seller.head.id);
    let accounts = plan.accounts.iter().map(|scene| {
        json!({
            "account": sheet::link(&scene.book, scene.book.link()),
            "sales": SALES(scene).map(cents),
            "budget": BUDGET(scene).map(cents),
            "pipeline_weighted": PIPELINE(scene).map(cents),
        })
    });
    json!({
        "seller": sheet::link(whole.book, seller),
        "ambition": plan.plan.map(|plan| plan.ambition.as_str()).filter(|text| !text.is_empty()),
        "accounts": accounts.collect::<Vec<_>>(),
    })
}
