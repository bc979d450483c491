//! A passphrase from standard input, or one that is made.

use std::io::{self, BufRead, Write};

use anyhow::Context;
use domain::account::{Passphrase, PassphraseError};
use store::recovery::Code;

/// The passphrase to set, and what to print of it: one that was made is shown once.
pub(super) fn choose(stdin: bool, handle: &str) -> anyhow::Result<(Passphrase, Option<String>)> {
    if !stdin {
        // As long and as random as a recovery code, and written alike.
        let made = Code::random()?.to_string();
        return Ok((Passphrase::typed(&made), Some(made)));
    }
    let mut typed = String::new();
    io::stdin().lock().read_line(&mut typed).context("standard input cannot be read")?;
    let typed = typed.trim_end_matches(['\r', '\n']);
    let passphrase = Passphrase::choose(typed, handle).map_err(|error| {
        anyhow::anyhow!(match error {
            PassphraseError::Short =>
                "the passphrase is too short: 15 letters, or 8 syllables of Hangul",
            PassphraseError::Long => "the passphrase is too long",
            PassphraseError::Simple => "the passphrase is easy to guess",
        })
    })?;
    Ok((passphrase, None))
}

/// Shows a passphrase that was made.
pub(super) fn print(out: &mut impl Write, made: Option<&str>) -> io::Result<()> {
    if let Some(made) = made {
        writeln!(out, "passphrase: {made}")?;
        writeln!(out, "it is shown only now and should be changed after signing in")?;
    }
    Ok(())
}
