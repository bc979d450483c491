//! Tries that are counted, codes that are used up, and accounts that go.

use domain::account::{Grant, Handle};
use domain::forum::{Board, Body, Language, Reaction, Tags, Title};
use domain::id::AccountId;
use domain::locale::Locale;
use sqlx::AssertSqlSafe;

use super::*;
use crate::attempt::{self, Kind};
use crate::forum::{self, NewPost, NewTopic};
use crate::recovery::{self, Code};
use crate::{account, ceremony, session};

async fn member(tx: &mut Tx, handle: &str) -> Option<AccountId> {
    let handle = Handle::parse(handle).unwrap();
    account::create(tx, &handle, "-", Locale::KoKr, at(0)).await.unwrap()
}

#[tokio::test]
async fn a_window_lets_so_many_through_and_the_next_one_again() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let start = at(0).as_second().div_euclid(900) * 900;
    let now = Timestamp::from_second(start).unwrap();
    let late = Timestamp::from_second(start + 899).unwrap();
    let next = Timestamp::from_second(start + 900).unwrap();
    for _ in 0..10 {
        assert!(attempt::allow(&mut tx, Kind::SignIn, "봄비", now).await.unwrap());
    }
    assert!(!attempt::allow(&mut tx, Kind::SignIn, "봄비", late).await.unwrap());
    assert_eq!(attempt::again_at(&mut tx, Kind::SignIn, "봄비", late).await.unwrap(), next);
    assert!(attempt::allow(&mut tx, Kind::SignIn, "달빛", late).await.unwrap(), "another one");
    assert!(attempt::allow(&mut tx, Kind::Recovery, "봄비", late).await.unwrap(), "another kind");
    assert!(attempt::allow(&mut tx, Kind::SignIn, "봄비", next).await.unwrap());
    let pruned = attempt::prune(&mut tx, next).await.unwrap();
    assert_eq!(pruned, 2, "봄비 and 달빛 before; not the recovery, whose hour goes on");
}

#[tokio::test]
async fn fifty_posts_a_day_and_ten_in_ten_minutes() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let midnight = at(0).as_second().div_euclid(86_400) * 86_400;
    let mut allowed = 0;
    for n in 0..12 * 12 {
        let now = Timestamp::from_second(midnight + n / 12 * 600).unwrap();
        allowed += i32::from(attempt::allow(&mut tx, Kind::Post, "a", now).await.unwrap());
    }
    // Ten of the twelve in each ten minutes, until fifty were tried: refused ones count, too.
    assert_eq!(allowed, 10 * 4 + 2);
    let now = Timestamp::from_second(midnight + 7_200).unwrap();
    let again = attempt::again_at(&mut tx, Kind::Post, "a", now).await.unwrap();
    assert_eq!(again.as_second(), midnight + 86_400);
}

#[tokio::test]
async fn a_code_is_read_however_it_is_written_and_works_once() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let (owner, other) =
        (member(&mut tx, "봄비").await.unwrap(), member(&mut tx, "달빛").await.unwrap());
    let codes = recovery::renew(&mut tx, owner).await.unwrap();
    let typed = format!(" {} ", codes[0].to_string().replace('-', " "));
    let wide: String = typed
        .chars()
        .map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0xff10 + d).unwrap()))
        .collect();
    assert_eq!(Code::parse(&wide), Some(codes[0].clone()));
    for typed in ["", "1234", "1234-5678-9012-3456-789a", &format!("{}0", codes[0])] {
        assert_eq!(Code::parse(typed), None, "{typed}");
    }
    assert!(!recovery::take(&mut tx, other, &codes[0]).await.unwrap());
    assert!(recovery::take(&mut tx, owner, &codes[0]).await.unwrap());
    assert!(!recovery::take(&mut tx, owner, &codes[0]).await.unwrap());
    assert_eq!(recovery::left(&mut tx, owner).await.unwrap(), 9);
    recovery::renew(&mut tx, owner).await.unwrap();
    assert!(!recovery::take(&mut tx, owner, &codes[1]).await.unwrap());
}

#[tokio::test]
async fn a_step_of_an_authenticator_is_used_once() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let id = member(&mut tx, "봄비").await.unwrap();
    assert!(!account::use_totp_step(&mut tx, id, 100).await.unwrap(), "there is none");
    account::offer_totp(&mut tx, id, "A").await.unwrap();
    assert!(account::account(&mut tx, id).await.unwrap().unwrap().totp.is_none());
    assert!(account::use_totp_step(&mut tx, id, 100).await.unwrap());
    for step in [100, 99] {
        assert!(!account::use_totp_step(&mut tx, id, step).await.unwrap(), "{step}");
    }
    account::offer_totp(&mut tx, id, "B").await.unwrap();
    let account = account::account(&mut tx, id).await.unwrap().unwrap();
    assert_eq!(account.totp.as_deref(), Some("A"), "one that works is not replaced");
    assert!(account::use_totp_step(&mut tx, id, 101).await.unwrap());
}

/// Every table with a row in which a text stands, with how many.
async fn tables_with(tx: &mut Tx, text: &str) -> Vec<String> {
    let names = if on_sqlite() {
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
    } else {
        "select table_name::text from information_schema.tables where table_schema = 'public'"
    };
    let tables: Vec<String> = on!(tx, c => sqlx::query_scalar(names).fetch_all(c).await).unwrap();
    assert!(tables.len() > 25, "{tables:?}");
    let mut found = Vec::new();
    for table in tables {
        let whole = if on_sqlite() {
            let columns = format!("select name from pragma_table_info('{table}')");
            let columns: Vec<String> =
                on!(tx, c => sqlx::query_scalar(AssertSqlSafe(columns)).fetch_all(c).await)
                    .unwrap();
            let columns: Vec<_> =
                columns.iter().map(|c| format!("coalesce(\"{c}\", '')")).collect();
            columns.join(" || '|' || ")
        } else {
            format!("\"{table}\"::text")
        };
        let query = format!("select count(*) from \"{table}\" where {whole} like $1");
        let pattern = format!("%{text}%");
        let count: i64 = on!(tx, c => {
            sqlx::query_scalar(AssertSqlSafe(query)).bind(pattern).fetch_one(c).await
        })
        .unwrap();
        if count > 0 {
            found.push(format!("{table}: {count}"));
        }
    }
    found
}

#[tokio::test]
async fn a_deleted_account_leaves_its_place_in_the_talk_and_nothing_else() {
    let database = database().await;
    let mut tx = database.store().write().await.unwrap();
    let (id, other) =
        (member(&mut tx, "봄비").await.unwrap(), member(&mut tx, "달빛").await.unwrap());
    let post = |author, body: &str| NewPost {
        author,
        signed: None,
        body: Body::parse(body).unwrap(),
        quotes: None,
        form: domain::id::uuid_v7(at(0)),
    };
    let topic = NewTopic {
        board: Board::Work,
        language: Language::Ko,
        title: Title::parse("감자밭에서 쓴 제목").unwrap(),
        tags: Tags::parse("은행").unwrap(),
        content_note: None,
    };
    let asked = forum::topic(&mut tx, &topic, &post(id, "감자밭에서 쓴 글"), at(1)).await.unwrap();
    forum::publish(&mut tx, asked.post, 1, at(2)).await.unwrap();
    let answer =
        forum::reply(&mut tx, asked.topic, &post(other, "남는 답글"), at(3)).await.unwrap();
    forum::publish(&mut tx, answer.post, 1, at(4)).await.unwrap();
    account::grant(&mut tx, id, Grant::Mentor).await.unwrap();
    recovery::renew(&mut tx, id).await.unwrap();
    session::begin(&mut tx, id, false, at(5)).await.unwrap();
    let step = ceremony::Kind::SecondFactor;
    ceremony::begin(&mut tx, step, Some(id), "", at(5)).await.unwrap();
    attempt::allow(&mut tx, Kind::Post, &id.to_string(), at(5)).await.unwrap();
    for statement in [
        "insert into reaction (post_id, account_id, kind) values ($1, $2, $3)",
        "insert into block (account_id, blocked_id, topic_id, name, created_at) \
         select $2, id, $1, $3, 0 from account where id <> $2",
        "insert into block (account_id, blocked_id, topic_id, name, created_at) \
         select id, $2, $1, $3, 0 from account where id <> $2",
    ] {
        on!(tx, c => {
            sqlx::query(statement)
                .bind(answer.post.to_string())
                .bind(id.to_string())
                .bind(Reaction::Thanks.as_str())
                .execute(c)
                .await
                .map(drop)
        })
        .unwrap();
    }
    let copy = account::export(&mut tx, id).await.unwrap().unwrap();
    let part = |name: &str| copy.iter().find(|part| part.name == name).unwrap().json().to_string();
    assert!(part("posts").contains("감자밭에서 쓴 글") && part("revisions").contains("감자밭"));
    assert!(part("account").contains("봄비") && part("roles").contains("mentor"));
    assert!(!part("posts").contains("남는 답글"), "what others wrote is theirs");
    assert!(tables_with(&mut tx, &id.to_string()).await.len() > 8);

    assert!(account::erase(&mut tx, id).await.unwrap());
    for gone in [id.to_string().as_str(), "봄비", "감자밭"] {
        assert_eq!(tables_with(&mut tx, gone).await, Vec::<String>::new(), "{gone}");
    }
    assert!(!tables_with(&mut tx, "남는 답글").await.is_empty());
    assert!(account::export(&mut tx, id).await.unwrap().is_none());
    assert!(!account::erase(&mut tx, id).await.unwrap());
    assert_eq!(member(&mut tx, "봄비").await, None, "nobody passes for who is gone");
    assert!(member(&mut tx, "여름비").await.is_some());
}
