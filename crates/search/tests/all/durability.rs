//! What the index keeps, and what becomes of it when it is harmed.

use std::path::Path;
use std::{fs, io};

use domain::directory::Listing;
use search::{Change, Index, IndexError};

use crate::common::{Directory, listing, monday_morning};

fn found(index: &Index) -> usize {
    index.search(&domain::search::SearchQuery::default(), monday_morning()).unwrap().total
}

fn rebuilt(dir: &Path) -> Index {
    let index = Index::open(dir).unwrap().index;
    index.rebuild((1..=3).map(|n| Ok::<_, IndexError>(listing(n, "교실"))), 7).unwrap();
    index
}

#[test]
fn a_new_index_has_no_position_and_an_old_one_keeps_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path().join("index");
    assert_eq!(Index::open(&dir).unwrap().position, None);
    drop(rebuilt(&dir));
    let opened = Index::open(&dir).unwrap();
    assert_eq!((opened.position, opened.index.len()), (Some(7), 3));
}

#[test]
fn changes_are_seen_by_the_next_search_and_move_the_position_along() {
    let town = Directory::of((1..=3).map(|n| listing(n, "교실")));
    town.put(listing(2, "치과"), 8);
    assert_eq!((town.find("치과"), town.index.len()), (vec![2], 3), "replaced, not doubled");
    town.remove(2, 9);
    assert_eq!((town.find("치과"), town.index.len()), (vec![], 2));
    town.index.apply([Change::<Listing>::Remove(listing(99, "없음").id.0)], 10).unwrap();
    let Directory { index, dir } = town;
    drop(index);
    let opened = Index::open(&dir.path().join("index")).unwrap();
    assert_eq!((opened.position, opened.index.len()), (Some(10), 2));
}

#[test]
fn a_rebuild_that_fails_leaves_everything_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path().join("index");
    let index = rebuilt(&dir);
    let lost = IndexError::Locked { dir: dir.clone() };
    let listings = [Ok(listing(9, "치과")), Err(lost)];
    assert!(index.rebuild(listings, 100).is_err());
    assert_eq!(found(&index), 3);
    // And it goes on working.
    index.apply([Change::Put(Box::new(listing(4, "치과")))], 8).unwrap();
    assert_eq!(found(&index), 4);
    drop(index);
    assert_eq!(Index::open(&dir).unwrap().position, Some(8));
}

#[test]
fn two_processes_do_not_write_one_index() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path().join("index");
    let index = rebuilt(&dir);
    assert!(matches!(Index::open(&dir), Err(IndexError::Locked { .. })));
    assert_eq!(found(&index), 3, "and the one that has it is not harmed");
}

/// Harms every file of an index in turn.
#[test]
fn a_damaged_index_is_set_aside_and_only_the_last_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let parent = dir.path().to_path_buf();
    let dir = parent.join("index");
    drop(rebuilt(&dir));
    let names: Vec<_> = fs::read_dir(&dir).unwrap().map(|e| e.unwrap().file_name()).collect();
    let harmed = names.iter().filter(|n| !n.to_string_lossy().ends_with(".lock"));
    for name in harmed {
        for harm in [
            |_: Vec<u8>| Vec::new(),
            |mut bytes: Vec<u8>| {
                let middle = bytes.len() / 2;
                bytes.iter_mut().skip(middle).take(8).for_each(|b| *b ^= 0x55);
                bytes
            },
        ] {
            fs::remove_dir_all(&dir).unwrap();
            drop(rebuilt(&dir));
            // Files have new names after a rebuild, but the same kinds.
            let kind = Path::new(name).extension().map(ToOwned::to_owned);
            let victim = fs::read_dir(&dir).unwrap().map(|e| e.unwrap().path()).find(|p| {
                p.file_name() == Some(name) || kind.is_some() && p.extension() == kind.as_deref()
            });
            let victim = victim.unwrap();
            let bytes = fs::read(&victim).unwrap();
            fs::write(&victim, harm(bytes)).unwrap();
            let opened = Index::open(&dir).unwrap();
            // Either it is made anew, or the harm was of no consequence.
            match opened.position {
                None => assert_eq!(opened.index.len(), 0, "{name:?}"),
                Some(position) => assert_eq!((position, found(&opened.index)), (7, 3), "{name:?}"),
            }
        }
    }
    let aside = fs::read_dir(&parent).unwrap().map(|e| e.unwrap().file_name());
    let aside: Vec<_> = aside.filter(|n| n.to_string_lossy().contains("damaged")).collect();
    assert_eq!(aside.len(), 1, "{aside:?}");
}

#[test]
fn an_index_harmed_while_it_is_open_goes_on_being_searched_until_it_is_rebuilt() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path().join("index");
    let index = rebuilt(&dir);
    assert!(index.is_whole());
    for entry in fs::read_dir(&dir).unwrap() {
        fs::write(entry.unwrap().path(), "").unwrap();
    }
    assert!(!index.is_whole());
    assert_eq!(found(&index), 3);
    index.begin_anew().unwrap();
    assert!(index.is_whole());
    assert_eq!(found(&index), 3, "what was seen before is seen until there is something new");
    index.rebuild((1..=4).map(|n| Ok::<_, IndexError>(listing(n, "교실"))), 9).unwrap();
    assert_eq!(found(&index), 4);
    assert!(matches!(Index::open(&dir), Err(IndexError::Locked { .. })));
    drop(index);
    let opened = Index::open(&dir).unwrap();
    assert_eq!((opened.position, opened.index.len()), (Some(9), 4));
}

#[test]
fn merging_and_removing_files_is_no_damage() {
    let dir = tempfile::tempdir().unwrap();
    let index = rebuilt(&dir.path().join("index"));
    for round in 8..40 {
        let n = u128::try_from(round).unwrap();
        index.apply([Change::Put(Box::new(listing(n % 5, "치과")))], round).unwrap();
        assert!(index.is_whole(), "{round}");
    }
}

#[test]
fn an_index_of_another_version_is_made_anew() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path().join("index");
    drop(rebuilt(&dir));
    let meta = dir.join("meta.json");
    let text = fs::read_to_string(&meta).unwrap().replace("madang ", "madang 9");
    fs::write(&meta, text).unwrap();
    let opened = Index::open(&dir).unwrap();
    assert_eq!((opened.position, opened.index.len()), (None, 0));
}

#[test]
fn what_was_not_committed_is_as_if_it_never_was() {
    let dir = tempfile::tempdir().unwrap();
    let (dir, copy) = (dir.path().join("index"), dir.path().join("copy"));
    let index = rebuilt(&dir);
    // A power cut in the middle of a rebuild: what is on the disk then.
    let listings = (1..=500).map(|n| {
        if n == 400 {
            fs::create_dir_all(&copy).unwrap();
            for entry in fs::read_dir(&dir).unwrap() {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap();
                if name.to_string_lossy().ends_with(".lock") {
                    continue;
                }
                // The writer's threads go on: a file of theirs may have got
                // its lasting name since the directory was read.
                match fs::copy(&path, copy.join(name)) {
                    Err(gone) if gone.kind() == io::ErrorKind::NotFound => (),
                    copied => drop(copied.unwrap()),
                }
            }
        }
        Ok::<_, IndexError>(listing(n, "치과"))
    });
    index.rebuild(listings, 8).unwrap();
    let opened = Index::open(&copy).unwrap();
    assert_eq!((opened.position, opened.index.len()), (Some(7), 3));
    assert_eq!(index.len(), 500);
}
