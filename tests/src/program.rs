//! The command line of the program, run as a process of its own.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::io::AsyncWriteExt;
use tokio::process::{Child, Command};

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Output {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// The program as it was built for this run of the tests.
fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).map(|target| target.join("madang")).unwrap()
}

/// Starts `madang ARGUMENTS` in a folder and leaves it running until it is killed.
pub fn spawn(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(binary());
    command.args(arguments).current_dir(folder).env_clear().kill_on_drop(true);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap_or_else(|e| panic!("{} cannot be run: {e}", binary().display()))
}

/// Runs `madang ARGUMENTS` with this on standard input.
pub async fn madang_reads(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(binary())
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|e| panic!("{} cannot be run: {e}", binary().display()));
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that refuses its input ends before it has read all of it.
    let writing = tokio::spawn(async move { stdin.write_all(&input).await.ok() });
    let output = child.wait_with_output().await.unwrap();
    writing.await.unwrap();
    Output {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs `madang ARGUMENTS` in a folder, while what else the test started goes on.
pub async fn madang(folder: &Path, arguments: &[&str]) -> Output {
    let output = Command::new(binary())
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .unwrap_or_else(|e| panic!("{} cannot be run: {e}", binary().display()));
    Output {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into(),
        stderr: String::from_utf8_lossy(&output.stderr).into(),
    }
}
