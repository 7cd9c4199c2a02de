//! What a handover has to bring over the head of one who leaves: what to ask them while they are
//! here, and whom they should introduce first.

use std::cmp::Reverse;

use super::Kind;
use super::record::{Basis, Colleague, Stakeholder, Topic};
use super::scene::Scene;
use super::value::{Id, Link};

/// What is to be handed over, and by whom.
#[derive(Debug)]
pub struct Handover<'a> {
    /// Who leaves: the one asked about, else the account's owner, also one who has left already; none
    /// where there is neither.
    pub leaver: Option<&'a Colleague>,
    /// Who takes over: the deputy, or the owner where the deputy leaves.
    pub follower: Option<&'a Colleague>,
    pub questions: Vec<Question>,
    pub introductions: Vec<Introduction<'a>>,
}

/// What to ask the leaver. The order is the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// Nothing is written of what goes without saying here.
    Untold,
    /// A person whom nobody else knows.
    OnlyThread,
    /// An open promise of ours that they gave or agreed.
    Promise,
    /// An open opportunity that is theirs.
    Opportunity,
    /// A planned negotiation that they lead.
    Negotiation,
    /// Something they hold and nobody has proved.
    Assumption,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub ask: Ask,
    pub record: Link,
}

/// One of theirs whom the leaver knows.
#[derive(Debug)]
pub struct Introduction<'a> {
    pub person: &'a Stakeholder,
    pub is_decider: bool,
    /// Nobody of ours who stays knows them.
    pub only_thread: bool,
    /// 0 to 3.
    pub strength: i64,
}

/// The handover of an account by one of ours.
pub fn handover<'a>(scene: &Scene<'a>, leaver: Option<Id>) -> Handover<'a> {
    let asked = leaver.and_then(|id| scene.book.frame.colleague.living(Some(id)));
    let account = scene.book.account;
    let owner = scene.book.frame.colleague.living(account.owner);
    let leaver = asked.or(owner);
    let others = [account.deputy, account.owner].into_iter();
    let mut others = others.filter_map(|id| scene.active_colleague(id));
    let is_other = |one: &&Colleague| leaver.is_none_or(|leaver| leaver.head.id != one.head.id);
    Handover {
        leaver,
        follower: others.find(is_other),
        questions: leaver.map_or_else(Vec::new, |one| questions(scene, one.head.id)),
        introductions: leaver.map_or_else(Vec::new, |one| introductions(scene, one.head.id)),
    }
}

/// Those the leaver has a thread to: first whom nobody else knows, then deciders, then by power
/// and by the strength of the thread.
fn introductions<'a>(scene: &Scene<'a>, leaver: Id) -> Vec<Introduction<'a>> {
    let relationships = scene.book.own.relationship.iter();
    let known = relationships.filter(|one| one.colleague == Some(leaver));
    let known =
        known.filter_map(|one| Some((one.stakeholder?, one.strength.filter(|of| *of > 0)?)));
    let mut found: Vec<Introduction> = known
        .filter_map(|(id, strength)| {
            let person = scene.people().find(|one| one.head.id == id)?;
            Some(Introduction {
                person,
                is_decider: scene.is_decider(person),
                only_thread: scene.threads(id).iter().all(|one| *one == leaver),
                strength,
            })
        })
        .collect();
    found.sort_by_key(|one| {
        let power = one.person.formal_power.max(one.person.informal_power);
        (
            Reverse(one.only_thread),
            Reverse(one.is_decider),
            Reverse(power),
            Reverse(one.strength),
            one.person.name.clone(),
        )
    });
    found
}

fn questions(scene: &Scene, leaver: Id) -> Vec<Question> {
    let own = scene.book.own;
    let of = |id: Option<Id>| id == Some(leaver);
    let ask = |ask: Ask, kind: Kind, id: Id| Question {
        ask,
        record: Link::new(kind, id),
    };
    let mut found = Vec::new();
    let mut claims = scene.claims();
    if !claims.any(|one| one.topic == Some(Topic::TacitKnowledge)) {
        found.push(ask(Ask::Untold, Kind::Account, scene.book.id()));
    }
    let introductions = introductions(scene, leaver);
    let alone = introductions.iter().filter(|one| one.only_thread);
    found.extend(alone.map(|one| ask(Ask::OnlyThread, Kind::Stakeholder, one.person.head.id)));
    let promises = scene.our_open_promises();
    let given = promises.filter(|one| of(one.colleague) || of(one.agreed_by));
    found.extend(given.map(|one| ask(Ask::Promise, Kind::Promise, one.head.id)));
    let open = scene.open_opportunities().filter(|one| of(one.owner));
    found.extend(open.map(|one| ask(Ask::Opportunity, Kind::Opportunity, one.head.id)));
    let led = scene.negotiations().filter(|one| of(one.lead));
    found.extend(led.map(|one| ask(Ask::Negotiation, Kind::Negotiation, one.head.id)));
    let held = own.claim.iter().filter(|one| of(one.author));
    let unproved = held.filter(|one| one.basis == Some(Basis::Assumption));
    found.extend(unproved.map(|one| ask(Ask::Assumption, Kind::Claim, one.head.id)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Names;
    use crate::domain::check::trial::{at_acme, book};

    const LINES: &str = "add colleague name=Aino
        add colleague name=Mikko
        add colleague name=Gone left_on={-1d}
        set account Acme owner=Aino deputy=Mikko
        add stakeholder account=Acme name=Liisa categories=decider formal_power=5
        add stakeholder account=Acme name=Pekka formal_power=5
        add stakeholder account=Acme name=Outi categories=decider
        add stakeholder account=Acme name=Left left_on={-1d}
        add relationship colleague=Aino stakeholder=Liisa strength=1
        add relationship colleague=Mikko stakeholder=Liisa strength=1
        add relationship colleague=Aino stakeholder=Pekka strength=3
        add relationship colleague=Aino stakeholder=Outi strength=1
        add relationship colleague=Gone stakeholder=Outi strength=3
        add relationship colleague=Aino stakeholder=Left strength=3
        add promise account=Acme direction=ours text=Offer agreed_by=Aino
        add promise account=Acme direction=ours text=Kept colleague=Aino status=kept
        add promise account=Acme direction=theirs text=Theirs colleague=Aino
        add opportunity account=Acme name=Pumps owner=Aino
        add opportunity account=Acme name=Won owner=Aino stage=won
        add negotiation account=Acme name=Deal lead=Aino
        add claim account=Acme topic=need text=Guess basis=assumption author=Aino on={-9d}
        add claim account=Acme topic=need text=Fact basis=fact author=Aino on={-9d}";

    fn told(lines: &str) -> (Vec<String>, Vec<String>, String) {
        let book = book(&format!("{LINES}\n{lines}"));
        at_acme(&book, |scene| {
            let found = handover(scene, None);
            let name =
                |one: Option<&Colleague>| one.map_or("-", |one| one.name.as_str()).to_owned();
            let who = format!("{} {}", name(found.leaver), name(found.follower));
            let asked = found.questions.iter();
            let asked = asked.map(|one| format!("{:?} {}", one.ask, scene.book.name(one.record)));
            let met = found.introductions.iter();
            let met = met.map(|one| format!("{} {}", one.person.name, one.only_thread));
            (asked.collect(), met.collect(), who)
        })
    }

    #[test]
    fn what_hangs_on_the_leaver_alone_comes_first() {
        let (asked, met, who) = told("");
        assert_eq!(who, "Aino Mikko");
        assert_eq!(met, ["Outi true", "Pekka true", "Liisa false"]);
        assert_eq!(
            asked,
            [
                "Untold Acme",
                "OnlyThread Outi",
                "OnlyThread Pekka",
                "Promise Offer",
                "Opportunity Pumps",
                "Negotiation Deal",
                "Assumption Guess"
            ]
        );
    }

    #[test]
    fn what_is_written_is_not_asked() {
        let (asked, ..) =
            told("add claim account=Acme topic=tacit_knowledge text=x basis=fact on={-9d}");
        assert_eq!(asked[0], "OnlyThread Outi");
        let (asked, met, who) = told("set account Acme owner=");
        assert_eq!((asked.len(), met.len(), who.as_str()), (0, 0, "- Mikko"));
    }
}
