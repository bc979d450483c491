use super::*;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::panic::{AssertUnwindSafe, catch_unwind};

fn cluster() -> Cluster {
    let programs = Programs::find().expect("these tests need PostgreSQL's initdb and postgres");
    Cluster::start(&programs).unwrap()
}

/// Says hello as PostgreSQL's protocol 3.0 has it (manual, section "Message Formats") and returns
/// the kind of the first answer: 'R' for "authenticated, or how to", 'E' for an error.
fn greet(port: u16, role: &str) -> std::io::Result<char> {
    let words = format!("user\0{role}\0database\0postgres\0\0");
    let mut hello = Vec::new();
    hello.extend_from_slice(&(u32::try_from(words.len()).unwrap() + 8).to_be_bytes());
    hello.extend_from_slice(&(3u32 << 16).to_be_bytes());
    hello.extend_from_slice(words.as_bytes());
    let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    connection.write_all(&hello)?;
    let mut kind = [0];
    connection.read_exact(&mut kind)?;
    Ok(kind[0].into())
}

#[test]
fn a_cluster_answers_and_is_gone_afterwards() {
    let cluster = cluster();
    let (port, directory) = (cluster.port, cluster.directory.path().to_owned());
    assert_eq!(cluster.url(), format!("postgres://madang@127.0.0.1:{port}/postgres"));
    assert_eq!(greet(port, "madang").unwrap(), 'R');
    assert!(directory.join("data/PG_VERSION").exists());

    drop(cluster);
    assert!(greet(port, "madang").is_err(), "nobody listens any more");
    assert!(!directory.exists());
}

#[test]
fn a_panic_takes_the_cluster_with_it() {
    let cluster = cluster();
    let (port, directory) = (cluster.port, cluster.directory.path().to_owned());
    let run = AssertUnwindSafe(move || {
        let _cluster = cluster;
        panic!("a test that fails");
    });
    let ended: std::thread::Result<()> = catch_unwind(run);
    assert!(ended.is_err());
    assert!(greet(port, "madang").is_err());
    assert!(!directory.exists());
}

#[test]
fn two_clusters_do_not_meet() {
    let (one, two) = (cluster(), cluster());
    assert_ne!(one.port, two.port);
    assert_eq!(greet(one.port, "madang").unwrap(), 'R');
    drop(one);
    assert_eq!(greet(two.port, "madang").unwrap(), 'R');
}

#[test]
fn programs_are_found_together_and_the_newest_first() {
    let lib = tempfile::tempdir().unwrap();
    for (version, names) in
        [("9", &["initdb", "postgres"][..]), ("15", &["initdb", "postgres"]), ("17", &["initdb"])]
    {
        let bin = lib.path().join(version).join("bin");
        fs::create_dir_all(&bin).unwrap();
        for name in names {
            fs::write(bin.join(name), "").unwrap();
            fs::set_permissions(bin.join(name), fs::Permissions::from_mode(0o755)).unwrap();
        }
    }
    let found = Programs::among(debian_directories(lib.path())).unwrap();
    assert_eq!(found.directory, lib.path().join("15/bin"), "17 lacks the server");
    assert_eq!(Programs::among(debian_directories(&lib.path().join("none"))), None);
}

#[test]
fn an_account_is_read_from_passwd_but_never_roots() {
    let passwd = "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104::/var/lib/postgresql:/bin/sh\n";
    assert_eq!(Account::in_passwd(passwd, "postgres"), Some(Account { user: 101, group: 104 }));
    assert_eq!(Account::in_passwd(passwd, "post"), None);
    assert_eq!(Account::in_passwd(passwd, "root"), None);
}

#[test]
fn a_starting_server_is_not_yet_ready() {
    let lines = |state| format!("812\n/tmp/data\n1700000000\n5432\n\n127.0.0.1\n  1 2\n{state}\n");
    assert!(is_ready(&lines("ready   ")));
    assert!(!is_ready(&lines("starting")));
    assert!(!is_ready("812\n/tmp/data\n"), "the line is written last");
}
