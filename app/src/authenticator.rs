//! Codes of an authenticator app (TOTP, RFC 6238): SHA-1, six digits, a new one every thirty
//! seconds, which is what all such apps know. The code before and the one after count, too,
//! since clocks differ (section 5.2).

use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use crate::credentials::CredentialError;

/// A new secret in Base32: 160 bits (RFC 4226, section 4).
///
/// # Errors
/// When the system has no randomness.
pub(crate) fn new_secret() -> Result<String, CredentialError> {
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).map_err(|_| CredentialError::Randomness)?;
    Ok(Secret::from(bytes).to_base32())
}

/// The address that an app reads from a QR code.
pub(crate) fn address(secret: &str, handle: &str) -> Option<String> {
    totp(secret, handle)?.to_url().ok()
}

/// The step for which a code is right at present; it must then be used up.
pub(crate) fn step(secret: &str, typed: &str, now: Timestamp) -> Option<i64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let now = u64::try_from(now.as_second()).ok()?;
    let step = totp(secret, "")?.check(&digits, now)?;
    i64::try_from(step).ok()
}

fn totp(secret: &str, handle: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let builder = Builder::new().with_secret(secret).with_issuer(Some("Madang"));
    builder.with_account_name(handle).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the secret '12345678901234567890' and its codes, of which the
    /// last six digits are ours.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_are_those_of_the_standard() {
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(step(SECRET, code, now), Some(second / 30), "{second}");
            let spaced = format!(" {} {}", &code[..3], &code[3..]);
            assert_eq!(step(SECRET, &spaced, now), Some(second / 30), "{second}");
            let late = Timestamp::from_second(second + 90).unwrap();
            assert_eq!(step(SECRET, code, late), None, "{second}");
        }
    }

    #[test]
    fn nothing_else_is_a_code() {
        let now = Timestamp::from_second(59).unwrap();
        for typed in ["", "28708", "2870820", "abcdef", "94287082", "２８７０８３"] {
            assert_eq!(step(SECRET, typed, now), None, "{typed}");
        }
    }

    #[test]
    fn a_secret_is_new_each_time_and_an_app_can_read_it() {
        let (one, other) = (new_secret().unwrap(), new_secret().unwrap());
        assert_ne!(one, other);
        let address = address(&one, "봄비").unwrap();
        assert!(address.starts_with("otpauth://totp/"), "{address}");
        assert!(address.contains(&one) && address.contains("Madang"), "{address}");
    }
}
