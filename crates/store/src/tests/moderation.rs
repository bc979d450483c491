//! The queue, from what was sent to what comes of a decision.

use domain::account::Standing;
use domain::forum::{Board, Body, Language, PostState};
use domain::id::{AccountId, CaseId, PostId};
use domain::moderation::{
    Case, Cause, Choice, Decision, Lane, Reason, Refused, ReportReason, Scope, Seen, State,
};
use domain::suggestion::SuggestionText;
use jiff::Timestamp;

use super::forum::{ask, member, post, text};
use super::*;
use crate::moderation::{self, AppealRefused, Opened, Place, Reported, Subject};
use crate::{account, audit, forum};

pub(super) async fn held(store: &Store, author: AccountId) -> (PostId, CaseId) {
    let asked = ask(store, &text(author, None, "은행에 가면 되나요?")).await;
    let mut tx = store.write().await.unwrap();
    let id = moderation::open(&mut tx, &waiting(asked.post, 1, author), at(5)).await.unwrap();
    tx.commit().await.unwrap();
    (asked.post, id)
}

pub(super) fn waiting(post: PostId, revision: i64, author: AccountId) -> Opened {
    Opened {
        subject: Subject::Post(post, revision),
        lane: Lane::Held,
        cause: Cause::FirstPosts,
        board: Some(Board::Work),
        language: Some(Language::Ko),
        author: Some(author),
        evidence: "은행에 가면 되나요?".into(),
    }
}

pub(super) const FIRST: Seen = Seen { version: 1, revision: 1 };

pub(super) async fn decide(
    store: &Store,
    id: CaseId,
    by: AccountId,
    seen: Seen,
    decision: Decision,
    now: Timestamp,
) -> Result<Case, Refused> {
    let mut tx = store.write().await.unwrap();
    let done = moderation::decide(&mut tx, id, by, seen, &decision, "", now).await.unwrap();
    tx.commit().await.unwrap();
    done.unwrap()
}

pub(super) async fn apply(store: &Store, now: Timestamp) -> usize {
    let mut tx = store.write().await.unwrap();
    let applied = moderation::apply_due(&mut tx, now, 100).await.unwrap();
    tx.commit().await.unwrap();
    applied
}

pub(super) async fn told(store: &Store, whom: AccountId) -> Vec<(String, String)> {
    let mut tx = store.read().await.unwrap();
    let query = "select kind, detail from notification where account_id = $1 order by id";
    on!(tx, c => sqlx::query_as(query).bind(whom.to_string()).fetch_all(c).await).unwrap()
}

fn work() -> Scope {
    Scope { posts: vec![(Board::Work, Language::Ko)], ..Scope::default() }
}

async fn seen_by(store: &Store, who: AccountId, scope: &Scope) -> Vec<CaseId> {
    let mut tx = store.read().await.unwrap();
    let first = Place::first();
    let found = moderation::queue(&mut tx, who, scope, None, &first, 50, at(6)).await.unwrap();
    found.into_iter().map(|waiting| waiting.id).collect()
}

#[tokio::test]
async fn a_held_post_is_published_once_and_its_author_is_told() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, case) = held(store, asks).await;
    assert!(decide(store, case, decides, FIRST, Decision::Publish, at(10)).await.is_ok());
    assert_eq!(apply(store, at(19)).await, 0, "it can still be undone");
    assert_eq!(post(store, id).await.0, "held");
    assert_eq!(apply(store, at(20)).await, 1);
    assert_eq!(apply(store, at(21)).await, 0);
    assert_eq!(post(store, id).await.0, "published");
    assert_eq!(told(store, asks).await, [("published".into(), String::new())]);
    assert!(seen_by(store, decides, &work()).await.is_empty());
}

#[tokio::test]
async fn several_programs_let_a_decision_take_effect_once() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (_, case) = held(store, asks).await;
    let reject = Decision::Reject(Reason::Privacy);
    decide(store, case, decides, FIRST, reject, at(10)).await.unwrap();
    let other = Store::connect(database.url()).await.unwrap();
    let (one, two, three) =
        tokio::join!(apply(store, at(30)), apply(&other, at(30)), apply(store, at(30)));
    assert_eq!(one + two + three, 1);
    assert_eq!(told(store, asks).await, [("rejected".into(), "privacy".into())]);
    other.close().await;
}

#[tokio::test]
async fn an_edited_text_is_shown_under_its_title_and_the_author_is_told() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, case) = held(store, asks).await;
    let edit = Decision::Edit(Body::parse("은행에 가면 되나요? (번호는 뺐어요)").unwrap());
    decide(store, case, decides, FIRST, edit, at(10)).await.unwrap();
    apply(store, at(20)).await;
    assert_eq!(post(store, id).await.1, "은행에 가면 되나요? (번호는 뺐어요)");
    let mut tx = store.read().await.unwrap();
    let title: String =
        on!(tx, c => sqlx::query_scalar("select title from topic").fetch_one(c).await).unwrap();
    assert_eq!(title, "통장을 어디서 만드나요");
    assert_eq!(told(store, asks).await[0].0, "edited");
}

#[tokio::test]
async fn a_decision_is_undone_in_time_and_not_afterwards() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, case) = held(store, asks).await;
    let undo = async |by, now| {
        let mut tx = store.write().await.unwrap();
        let done = moderation::undo(&mut tx, case, by, now).await.unwrap();
        tx.commit().await.unwrap();
        done.unwrap()
    };
    decide(store, case, decides, FIRST, Decision::Publish, at(10)).await.unwrap();
    assert_eq!(undo(asks, at(12)).await.unwrap_err(), Refused::TooLate, "by nobody else");
    assert!(undo(decides, at(19)).await.is_ok());
    assert_eq!(apply(store, at(60)).await, 0);
    assert_eq!(post(store, id).await.0, "held");
    let seen = Seen { version: 3, revision: 1 };
    decide(store, case, decides, seen, Decision::Publish, at(70)).await.unwrap();
    assert_eq!(undo(decides, at(80)).await.unwrap_err(), Refused::TooLate);
    assert_eq!(apply(store, at(80)).await, 1);
}

#[tokio::test]
async fn who_looked_at_an_older_text_is_shown_the_new_one() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, case) = held(store, asks).await;
    let mut tx = store.write().await.unwrap();
    let body = Body::parse("고친 글").unwrap();
    let revision = forum::revise(&mut tx, id, None, &body, at(7)).await.unwrap();
    moderation::open(&mut tx, &waiting(id, revision, asks), at(7)).await.unwrap();
    tx.commit().await.unwrap();
    let stale = decide(store, case, decides, FIRST, Decision::Publish, at(10)).await;
    assert_eq!(stale.unwrap_err(), Refused::Changed);
    let filed = moderation::case(&mut store.read().await.unwrap(), case).await.unwrap().unwrap();
    assert_eq!(filed.post.unwrap().body, "고친 글");
    let seen = Seen { version: filed.case.version, revision: filed.case.revision };
    assert!(decide(store, case, decides, seen, Decision::Publish, at(11)).await.is_ok());
    apply(store, at(30)).await;
    assert_eq!(post(store, id).await.1, "고친 글");
}

#[tokio::test]
async fn nobody_sees_what_is_not_theirs_to_decide() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (_, case) = held(store, asks).await;
    assert_eq!(seen_by(store, decides, &work()).await, [case]);
    assert!(seen_by(store, asks, &work()).await.is_empty(), "not one's own");
    for posts in [vec![(Board::Home, Language::Ko)], vec![(Board::Work, Language::Zh)], vec![]] {
        let scope = Scope { posts, stories: true, suggestions: true, escalated: true };
        assert!(seen_by(store, decides, &scope).await.is_empty(), "{scope:?}");
    }
    let mut tx = store.write().await.unwrap();
    moderation::escalate(&mut tx, case, decides, at(6)).await.unwrap().unwrap().unwrap();
    let next = moderation::take_next(&mut tx, decides, &work(), None, &Place::first(), at(7)).await;
    assert_eq!(next.unwrap(), None, "what one passed on does not come back");
    tx.commit().await.unwrap();
    let admin = Scope { escalated: true, ..Scope::default() };
    assert_eq!(seen_by(store, decides, &admin).await, [case]);
}

#[tokio::test]
async fn two_people_never_get_the_same_case_until_the_lease_is_over() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let (one, two) = (member(store, "들국화").await, member(store, "민들레").await);
    let (_, case) = held(store, asks).await;
    let take = async |who, now| {
        let mut tx = store.write().await.unwrap();
        let taken = moderation::take_next(&mut tx, who, &work(), None, &Place::first(), now).await;
        tx.commit().await.unwrap();
        taken.unwrap()
    };
    assert_eq!(take(one, at(10)).await, Some(case));
    assert_eq!(take(two, at(609)).await, None);
    let refused = decide(store, case, two, FIRST, Decision::Publish, at(11)).await;
    assert!(matches!(refused, Err(Refused::Claimed(lease)) if lease.by == one));
    assert_eq!(take(two, at(610)).await, Some(case));
}

#[tokio::test]
async fn a_reported_post_is_hidden_appealed_and_shown_again_by_somebody_else() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let (one, two) = (member(store, "들국화").await, member(store, "민들레").await);
    let (id, first) = held(store, asks).await;
    decide(store, first, one, FIRST, Decision::Publish, at(10)).await.unwrap();
    apply(store, at(20)).await;

    let mut tx = store.write().await.unwrap();
    let reported = moderation::report(&mut tx, id, two, ReportReason::Insult, "", at(30)).await;
    let Reported::Taken(case) = reported.unwrap() else { panic!("not taken") };
    let again = moderation::report(&mut tx, id, two, ReportReason::Insult, "", at(31)).await;
    assert_eq!(again.unwrap(), Reported::Before, "one person, one report");
    tx.commit().await.unwrap();
    let seen = Seen { version: 2, revision: 1 };
    decide(store, case, one, seen, Decision::Hide(Reason::Insult), at(40)).await.unwrap();
    apply(store, at(50)).await;
    assert_eq!(post(store, id).await.0, "hidden");

    let words = SuggestionText::parse("오해예요").unwrap();
    let appeal = async |by, now| {
        let mut tx = store.write().await.unwrap();
        let filed = moderation::case(&mut tx, case).await.unwrap().unwrap();
        let refused = moderation::appeal(&mut tx, &filed, by, Some(&words), now).await.unwrap();
        tx.commit().await.unwrap();
        refused
    };
    assert_eq!(appeal(two, at(60)).await, Some(AppealRefused::NotYours));
    let late = at(40 + 20 * 86_400);
    assert_eq!(appeal(asks, late).await, Some(AppealRefused::TooLate));
    assert_eq!(appeal(asks, at(60)).await, None);
    assert_eq!(appeal(asks, at(61)).await, Some(AppealRefused::Before), "once");

    assert!(seen_by(store, one, &work()).await.is_empty(), "not who decided first");
    let appealed = seen_by(store, two, &work()).await[0];
    let seen = Seen { version: 1, revision: 0 };
    let barred = decide(store, appealed, one, seen, Decision::Uphold, at(70)).await;
    assert_eq!(barred.unwrap_err(), Refused::Barred);
    decide(store, appealed, two, seen, Decision::Overturn, at(70)).await.unwrap();
    apply(store, at(80)).await;
    assert_eq!(post(store, id).await.0, "published");
    let kinds: Vec<_> = told(store, asks).await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["published", "hidden", "overturned"]);
}

#[tokio::test]
async fn a_sanction_reaches_the_account_and_ends_by_itself() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (_, case) = held(store, asks).await;
    let mut tx = store.write().await.unwrap();
    let suspended = Standing::Suspended { until: at(86_400) };
    assert!(moderation::sanction(&mut tx, case, decides, suspended, at(9)).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = store.read().await.unwrap();
    let standing = account::account(&mut tx, asks).await.unwrap().unwrap().standing;
    assert_eq!(standing.at(at(10)), suspended);
    assert_eq!(standing.at(at(86_400)), Standing::Active);
    assert!(told(store, asks).await[0].1.starts_with("suspended 20"));
}

#[tokio::test]
async fn what_its_author_took_back_needs_no_decision() {
    let database = database().await;
    let store = database.store();
    let (asks, decides) = (member(store, "봄비").await, member(store, "들국화").await);
    let (id, case) = held(store, asks).await;
    let mut tx = store.write().await.unwrap();
    assert!(forum::withdraw(&mut tx, id).await.unwrap());
    tx.commit().await.unwrap();
    let refused = decide(store, case, decides, FIRST, Decision::Publish, at(10)).await;
    assert_eq!(refused.unwrap_err(), Refused::Unfit);
    let mut tx = store.write().await.unwrap();
    assert_eq!(moderation::close_withdrawn(&mut tx, at(11)).await.unwrap(), 1);
    let filed = moderation::case(&mut tx, case).await.unwrap().unwrap();
    assert!(matches!(filed.case.state, State::Decided(d) if d.choice == Choice::Dismiss));
    assert!(!filed.evidence.is_empty());
    let later = at(12 + 181 * 86_400);
    assert_eq!(moderation::redact(&mut tx, later).await.unwrap(), 1);
    let filed = moderation::case(&mut tx, case).await.unwrap().unwrap();
    assert_eq!(filed.evidence, "");
    assert_eq!(filed.post.unwrap().state, PostState::Withdrawn);
}

/// Two moderators press a button at the same moment, five hundred times.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_decisions_at_once_one_counts_and_the_other_hears_whose() {
    let database = database().await;
    let store = database.store();
    let asks = member(store, "봄비").await;
    let deciders = [member(store, "들국화").await, member(store, "민들레").await];
    let asked = ask(store, &text(asks, None, "은행에 가면 되나요?")).await;
    let mut won = [0, 0];
    for round in 0..500 {
        let mut tx = store.write().await.unwrap();
        let id = moderation::open(&mut tx, &waiting(asked.post, 1, asks), at(round)).await;
        tx.commit().await.unwrap();
        let id = id.unwrap();
        let gate = std::sync::Arc::new(tokio::sync::Barrier::new(2));
        let both = deciders.map(|by| {
            let (store, gate) = (store.clone(), gate.clone());
            tokio::spawn(async move {
                gate.wait().await;
                decide(&store, id, by, FIRST, Decision::Publish, at(round)).await
            })
        });
        let [one, two] = both;
        let outcomes = [one.await.unwrap(), two.await.unwrap()];
        let winner = outcomes.iter().position(Result::is_ok).unwrap();
        let Err(Refused::AlreadyDecided(decided)) = outcomes[1 - winner] else {
            panic!("{outcomes:?}")
        };
        assert_eq!(decided.by, Some(deciders[winner]), "the other is told by whom");
        won[winner] += 1;
    }
    assert_eq!(won[0] + won[1], 500);
    let mut tx = store.read().await.unwrap();
    let decisions: i64 = on!(tx, c => {
        sqlx::query_scalar("select count(*) from audit where action = 'decide'").fetch_one(c).await
    })
    .unwrap();
    assert_eq!(decisions, 500);
    let audit::Verified::Whole { lines: 500, .. } = audit::verify(&mut tx, None).await.unwrap()
    else {
        panic!("the chain is broken")
    };
}
