#![allow(clippy::all, missing_docs)]
use domain::directory::*;
use domain::language::*;
use domain::time::Clock;
use std::time::Instant;
use store::directory::*;
use store::testing::TestDatabase;
#[tokio::main]
async fn main() {
    let n: usize = 20_000;
    let db = TestDatabase::new().await.unwrap();
    let store = db.store();
    let make = |i: usize, t: &str| Incoming {
        source: Source { name: "generated".into(), id: format!("g-{i}") },
        service: Service {
            kind: Kind::Class,
            title: LocalizedText::original(LanguageTag::ko(), &format!("컴퓨터 교실 {i} {t}"))
                .unwrap()
                .with(LanguageTag::ko(), "x", Provenance::Human),
            organization: Organization { name: format!("기관 {}", i % 700) },
            description: LocalizedText::original(
                LanguageTag::ko(),
                &"누구나 와서 배울 수 있어요. ".repeat(12),
            ),
            location: Location {
                address: Some("서울특별시 양천구 목동 1".into()),
                ..Default::default()
            },
            phones: vec!["02-0000-0000".parse().unwrap()],
            email: None,
            url: None,
            languages: vec![LanguageTag::ko()],
            cost: Cost::Free,
            schedule: None,
            eligibility: None,
            required_documents: vec![],
            tags: vec!["컴퓨터".into(), "취업".into()],
            verified_on: None,
        },
    };
    let now = Clock::System.now();
    for (name, t) in [("created", ""), ("unchanged", ""), ("updated", "저녁")] {
        let file: Vec<_> = (0..n).map(|i| make(i, t)).collect();
        let s = Instant::now();
        let mut tx = store.write().await.unwrap();
        for part in file.chunks(500) {
            upsert(&mut tx, part, now).await.unwrap();
        }
        tx.commit().await.unwrap();
        println!("{name}: {:.0} rows/s ({:?})", n as f64 / s.elapsed().as_secs_f64(), s.elapsed());
    }
    let mut tx = store.read().await.unwrap();
    let s = Instant::now();
    let mut ids = vec![];
    let mut after = None;
    loop {
        let p = page_by_id(&mut tx, after, 1000).await.unwrap();
        ids.extend(p.iter().map(|l| l.id));
        after = ids.last().copied();
        if p.len() < 1000 {
            break;
        }
    }
    println!("page_by_id all {}: {:?}", ids.len(), s.elapsed());
    let s = Instant::now();
    let mut after = None;
    let mut c = 0;
    loop {
        let p = addresses(&mut tx, after, 10_000).await.unwrap();
        c += p.len();
        after = p.last().map(|a| a.id);
        if p.len() < 10_000 {
            break;
        }
    }
    println!("addresses {c}: {:?}", s.elapsed());
    drop(tx);
    let mut times = vec![];
    for k in 0..2000 {
        let want: Vec<_> = (0..20).map(|j| ids[(k * 7919 + j * 997) % n]).collect();
        let s = Instant::now();
        let mut tx = store.read().await.unwrap();
        let got = listings(&mut tx, &want).await.unwrap();
        drop(tx);
        assert_eq!(got.len(), 20);
        times.push(s.elapsed());
    }
    times.sort();
    println!("20 listings incl. begin: median {:?} p95 {:?}", times[1000], times[1900]);
    let mut b = vec![]; let mut l = vec![]; let mut d = vec![]; let mut one = vec![];
    for k in 0..2000 { let want: Vec<_> = (0..20).map(|j| ids[(k * 7919 + j * 997) % n]).collect();
        let s = Instant::now(); let mut tx = store.read().await.unwrap(); b.push(s.elapsed());
        let s = Instant::now(); let got = listings(&mut tx, &want).await.unwrap(); l.push(s.elapsed()); assert_eq!(got.len(), 20);
        let s = Instant::now(); store::outbox::head(&mut tx).await.unwrap(); one.push(s.elapsed());
        let s = Instant::now(); drop(tx); d.push(s.elapsed()); }
    for (n, v) in [("begin", &mut b), ("listings", &mut l), ("one row", &mut one), ("drop", &mut d)] { v.sort(); println!("{n}: median {:?} p95 {:?}", v[1000], v[1900]); }
    let json: Vec<_> = { let mut tx = store.read().await.unwrap(); let got = listings(&mut tx, &ids[..20]).await.unwrap(); got.iter().map(|g| serde_json::to_string(&g.service).unwrap()).collect() };
    let s = Instant::now(); for j in &json { std::hint::black_box(serde_json::from_str::<Service>(j).unwrap()); } println!("parse 20: {:?}", s.elapsed());
    let s = Instant::now();
    let mut tx = store.write().await.unwrap();
    println!(
        "retain removed {} in {:?}",
        retain(&mut tx, "generated", &Default::default()).await.unwrap(),
        s.elapsed()
    );
    tx.commit().await.unwrap();
    println!(
        "{}",
        std::fs::read_to_string("/proc/self/status")
            .unwrap()
            .lines()
            .filter(|l| l.starts_with("VmHWM"))
            .collect::<String>()
    );
}
