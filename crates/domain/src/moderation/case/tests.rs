use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::moderation::Reason;

fn who(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + seconds).unwrap()
}

const NEW: Case = Case {
    matter: Matter::Held,
    version: 1,
    revision: 1,
    barred: None,
    escalated: false,
    state: State::Open { lease: None },
};

fn seen(case: &Case) -> Seen {
    Seen { version: case.version, revision: case.revision }
}

#[test]
fn who_takes_a_case_on_has_it_alone_for_ten_minutes() {
    let [one, two] = [who(1), who(2)];
    let case = NEW.claim(one, at(0)).unwrap();
    let lease = Lease { by: one, until: at(600) };
    assert_eq!(case.claim(two, at(599)), Err(Refused::Claimed(lease)));
    let decided = case.decide(two, seen(&case), &Decision::Publish, at(599));
    assert_eq!(decided, Err(Refused::Claimed(lease)));
    assert_eq!(case.claim(one, at(300)).unwrap().lease(at(899)).unwrap().by, one, "it renews");
    assert_eq!(case.claim(two, at(600)).unwrap().lease(at(601)).unwrap().by, two, "it expires");
    let back = case.release(one, at(1)).unwrap();
    assert!(back.claim(two, at(2)).is_ok(), "what was put back is free");
    let escalated = case.escalate(one, at(1)).unwrap();
    assert!(escalated.escalated && escalated.lease(at(2)).is_none());
}

#[test]
fn of_two_decisions_about_one_screen_the_first_counts() {
    let screen = seen(&NEW);
    let first = NEW.decide(who(1), screen, &Decision::Publish, at(5)).unwrap();
    assert_eq!(first.lease(at(5)), None, "a lease ends with the decision");
    let second = first.decide(who(2), screen, &Decision::Reject(Reason::Spam), at(6));
    let Err(Refused::AlreadyDecided(decided)) = second else { panic!("{second:?}") };
    assert_eq!((decided.by, decided.at), (Some(who(1)), at(5)));
}

#[test]
fn a_text_that_changed_has_to_be_looked_at_again() {
    let screen = seen(&NEW);
    let revised = NEW.revise(2);
    assert_eq!(revised.decide(who(1), screen, &Decision::Publish, at(1)), Err(Refused::Changed));
    assert!(revised.decide(who(1), seen(&revised), &Decision::Publish, at(1)).is_ok());
}

#[test]
fn a_decision_can_be_undone_for_ten_seconds_by_who_made_it() {
    let decided = NEW.decide(who(1), seen(&NEW), &Decision::Publish, at(0)).unwrap();
    assert_eq!(decided.undo(who(2), at(1)), Err(Refused::TooLate));
    assert_eq!(decided.undo(who(1), at(10)), Err(Refused::TooLate));
    assert_eq!(decided.apply(at(9)), None);
    let open = decided.undo(who(1), at(9)).unwrap();
    assert_eq!(open.lease(at(10)).unwrap().by, who(1));
    assert_eq!(open.undo(who(1), at(9)), Err(Refused::Changed));
    let applied = decided.apply(at(10)).unwrap();
    assert_eq!(applied.apply(at(11)), None, "it takes effect once");
    assert_eq!(applied.undo(who(1), at(5)), Err(Refused::TooLate));
}

#[test]
fn only_what_fits_can_be_decided_and_an_appeal_by_somebody_else() {
    let hide = Decision::Hide(Reason::Insult);
    assert_eq!(NEW.decide(who(1), seen(&NEW), &hide, at(0)), Err(Refused::Unfit));
    let appeal = Case { matter: Matter::Appeal, barred: Some(who(1)), ..NEW };
    let uphold = Decision::Uphold;
    assert_eq!(appeal.claim(who(1), at(0)), Err(Refused::Barred));
    assert_eq!(appeal.decide(who(1), seen(&NEW), &uphold, at(0)), Err(Refused::Barred));
    assert!(appeal.decide(who(2), seen(&NEW), &uphold, at(0)).is_ok());
}

#[derive(Clone, Debug)]
enum Event {
    Claim(u128),
    Release(u128),
    Escalate(u128),
    Decide(u128, bool),
    Undo(u128),
    Apply,
    Revise,
    Wait(i64),
}

fn event() -> impl Strategy<Value = Event> {
    let moderator = 1u128..4;
    prop_oneof![
        moderator.clone().prop_map(Event::Claim),
        moderator.clone().prop_map(Event::Release),
        moderator.clone().prop_map(Event::Escalate),
        (moderator.clone(), any::<bool>()).prop_map(|(by, stale)| Event::Decide(by, stale)),
        moderator.prop_map(Event::Undo),
        Just(Event::Apply),
        Just(Event::Revise),
        (0i64..700).prop_map(Event::Wait),
    ]
}

proptest! {
    /// Whatever happens in whatever order: at most one decision is in force, only one ever
    /// takes effect, and nobody decides over the head of somebody who is looking.
    #[test]
    fn there_are_never_two_decisions(events in prop::collection::vec(event(), 0..60)) {
        let (mut case, mut now) = (NEW, 0);
        let (mut in_force, mut applied) = (0, 0);
        let mut screen = seen(&case);
        for event in events {
            let lease = case.lease(at(now));
            match event {
                Event::Claim(by) => case = case.claim(who(by), at(now)).unwrap_or(case),
                Event::Release(by) => case = case.release(who(by), at(now)).unwrap_or(case),
                Event::Escalate(by) => case = case.escalate(who(by), at(now)).unwrap_or(case),
                Event::Decide(by, stale) => {
                    let shown = if stale { screen } else { seen(&case) };
                    if let Ok(next) = case.decide(who(by), shown, &Decision::Publish, at(now)) {
                        prop_assert!(lease.is_none_or(|lease| lease.by == who(by)));
                        in_force += 1;
                        case = next;
                    }
                }
                Event::Undo(by) => {
                    if let Ok(next) = case.undo(who(by), at(now)) {
                        in_force -= 1;
                        case = next;
                    }
                }
                Event::Apply => {
                    if let Some(next) = case.apply(at(now)) {
                        applied += 1;
                        case = next;
                    }
                }
                Event::Revise => {
                    screen = seen(&case);
                    case = case.revise(case.revision + 1);
                }
                Event::Wait(seconds) => now += seconds,
            }
            prop_assert!((0..=1).contains(&in_force) && applied <= in_force);
            let is_decided = matches!(case.state, State::Decided(_));
            prop_assert_eq!(is_decided, in_force == 1);
        }
    }
}
