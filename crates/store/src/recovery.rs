//! Codes on paper, each good for one new passphrase.

use domain::id::AccountId;
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::db::Tx;
use crate::error::StoreError;
use crate::session::hexadecimal;

/// How many codes somebody has at first.
pub const CODES: usize = 10;
/// Decimal digits of a code: 66 random bits, in the one script that is on every keyboard.
const DIGITS: usize = 20;

/// A recovery code as it is printed: five groups of four digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn random() -> Result<Self, StoreError> {
        let mut digits = String::with_capacity(DIGITS);
        while digits.len() < DIGITS {
            let mut bytes = [0; DIGITS];
            getrandom::fill(&mut bytes)
                .map_err(|error| StoreError::corrupt("randomness", "", error.to_string()))?;
            // 250 is the last multiple of ten in a byte: beyond, small digits would be likelier.
            let fair = bytes.iter().filter(|byte| **byte < 250);
            digits.extend(fair.map(|byte| char::from(b'0' + byte % 10)));
        }
        digits.truncate(DIGITS);
        Ok(Self(digits))
    }

    /// What somebody typed, whatever stands between the digits; `None` if it cannot be a code.
    pub fn parse(typed: &str) -> Option<Self> {
        let apart = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '–' | '.' | '·');
        let digits: String = typed.nfkc().filter(apart).collect();
        let valid = digits.len() == DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
        valid.then_some(Self(digits))
    }

    fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(&self.0))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let groups: Vec<&str> =
            (0..DIGITS).step_by(4).filter_map(|at| self.0.get(at..at + 4)).collect();
        f.write_str(&groups.join("-"))
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Gives an account ten new codes; those it had hold no more.
///
/// # Errors
/// When the database fails or there is no randomness; drop the transaction then.
pub async fn renew(tx: &mut Tx, id: AccountId) -> Result<Vec<Code>, StoreError> {
    let id = id.to_string();
    on!(tx, c => {
        sqlx::query("delete from recovery_code where account_id = $1")
            .bind(&id)
            .execute(c)
            .await
            .map(drop)
    })?;
    let mut codes = Vec::with_capacity(CODES);
    for _ in 0..CODES {
        let code = Code::random()?;
        on!(tx, c => {
            sqlx::query("insert into recovery_code (account_id, hash) values ($1, $2)")
                .bind(&id)
                .bind(code.hash())
                .execute(c)
                .await
                .map(drop)
        })?;
        codes.push(code);
    }
    Ok(codes)
}

/// Uses a code up; `false` if the account has no such code.
///
/// # Errors
/// When the database fails; drop the transaction then.
pub async fn take(tx: &mut Tx, id: AccountId, code: &Code) -> Result<bool, StoreError> {
    let taken = on!(tx, c => {
        sqlx::query("delete from recovery_code where account_id = $1 and hash = $2")
            .bind(id.to_string())
            .bind(code.hash())
            .execute(c)
            .await
            .map(|done| done.rows_affected() > 0)
    })?;
    Ok(taken)
}

/// How many codes an account has left.
///
/// # Errors
/// When the database fails.
pub async fn left(tx: &mut Tx, id: AccountId) -> Result<i64, StoreError> {
    let left = on!(tx, c => {
        sqlx::query_scalar("select count(*) from recovery_code where account_id = $1")
            .bind(id.to_string())
            .fetch_one(c)
            .await
    })?;
    Ok(left)
}
