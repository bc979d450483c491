//! Fills a database with topics and replies, to measure the forum with many of them:
//! `cargo run --release -p store --example forum -- sqlite:data/madang.db 1000 100`.
//! Prints the addresses of the topics' boards and of some topics.
#![expect(clippy::print_stdout, reason = "what it prints is what it is for")]

use std::error::Error;

use domain::account::Handle;
use domain::forum::{Board, Body, Language, Tags, Title};
use domain::id::{AccountId, PostId, TopicId, uuid_v7};
use domain::locale::Locale;
use domain::time::Clock;
use jiff::{SignedDuration, Timestamp};
use store::forum::{self, NewPost, NewTopic};
use store::{Store, Tx, account};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// So many people write by turns.
const PEOPLE: usize = 50;

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("expected: DATABASE TOPICS REPLIES");
    let store = Store::connect(&next()?.parse()?).await?;
    let (topics, replies): (usize, usize) = (next()?.parse()?, next()?.parse()?);
    let mut clock = Clock::System.now() - SignedDuration::from_hours(24 * 90);
    let people = people(&store, clock).await?;
    let mut boards = Board::ALL.iter().copied().filter(|board| !board.holds_all()).cycle();
    for number in 0..topics {
        let board = boards.next().ok_or("there is no board")?;
        let mut tx = store.write().await?;
        let topic = open(&mut tx, board, number, &people, clock).await?;
        for reply in 0..replies {
            clock += SignedDuration::from_secs(60);
            answer(&mut tx, topic, number + reply, &people, clock).await?;
        }
        tx.commit().await?;
        if number % 20 == 0 {
            println!("/talk/{board}\n/topic/{topic}");
        }
    }
    store.close().await;
    Ok(())
}

async fn people(store: &Store, now: Timestamp) -> Outcome<Vec<AccountId>> {
    let mut tx = store.write().await?;
    let mut people = Vec::new();
    for number in 0..PEOPLE {
        let handle = Handle::parse(&format!("사람{number}"))?;
        let made = account::create(&mut tx, &handle, "-", Locale::KoKr, now).await?;
        people.push(made.ok_or("the database has such people already")?);
    }
    tx.commit().await?;
    Ok(people)
}

fn post(number: usize, people: &[AccountId]) -> Outcome<NewPost> {
    let text = "저도 처음에는 무엇을 가져가야 하는지 몰랐어요. **신분증**과 도장을 가지고 가까운 \
                은행에 가면 되고, 번호표를 뽑고 기다리면 직원이 불러 줘요.\n\n\
                - 통장을 만들고 싶다고 말해요\n- 비밀번호 네 자리를 정해요\n\n\
                모르는 말이 나오면 다시 물어봐도 괜찮아요.";
    Ok(NewPost {
        author: *people.get(number % people.len()).ok_or("there is nobody")?,
        signed: None,
        body: Body::parse(&format!("{text} ({number})"))?,
        quotes: None,
        form: uuid_v7(Timestamp::UNIX_EPOCH),
    })
}

async fn open(
    tx: &mut Tx,
    board: Board,
    number: usize,
    people: &[AccountId],
    now: Timestamp,
) -> Outcome<TopicId> {
    let topic = NewTopic {
        board,
        language: Language::Ko,
        title: Title::parse(&format!("통장은 어떻게 만드나요? {number}"))?,
        tags: Tags::parse("은행, 통장")?,
        content_note: None,
    };
    let sent = forum::topic(tx, &topic, &post(number, people)?, now).await?;
    show(tx, sent.post, now).await?;
    Ok(sent.topic)
}

async fn answer(
    tx: &mut Tx,
    topic: TopicId,
    number: usize,
    people: &[AccountId],
    now: Timestamp,
) -> Outcome<()> {
    let sent = forum::reply(tx, topic, &post(number, people)?, now).await?;
    show(tx, sent.post, now).await
}

async fn show(tx: &mut Tx, post: PostId, now: Timestamp) -> Outcome<()> {
    let shown = forum::publish(tx, post, 1, now).await?;
    if shown { Ok(()) } else { Err("a post could not be published".into()) }
}
