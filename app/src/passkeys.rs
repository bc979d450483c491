//! Passkeys (Web Authentication, level 2): what is asked of people's devices and what their
//! answers mean. The device always checks who holds it (user verification, by fingerprint,
//! face or screen lock), so that a passkey is two factors at once.

use data_encoding::BASE64URL_NOPAD;
use domain::account::PasskeyName;
use domain::id::AccountId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::session::SignedIn;
use webauthn_rs::WebauthnBuilder;
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnError,
};

use crate::state::Site;

/// Why a passkey was not made or not believed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PasskeyError {
    /// The device's answer does not fit what was asked.
    #[error(transparent)]
    Answer(#[from] WebauthnError),
    /// What was stored cannot be read, or what is to be stored not be written.
    #[error("a passkey or its step cannot be read: {0}")]
    Stored(#[from] serde_json::Error),
    /// The device did not check who holds it, or the passkey is another account's.
    #[error("the passkey does not show whose it is")]
    NotShown,
}

/// What is remembered while a device makes a passkey.
#[derive(Deserialize, Serialize)]
struct Making {
    name: String,
    registration: PasskeyRegistration,
}

/// A passkey that was made, to be stored.
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) name: PasskeyName,
    pub(crate) credential: String,
}

/// Asks devices about passkeys of this site.
pub(crate) struct Passkeys(Webauthn);

impl Passkeys {
    /// `None` where browsers have no passkeys: at a number instead of a name (Web
    /// Authentication, section 5.1.2 'RP ID'), and without TLS elsewhere than on one's own
    /// machine (Secure Contexts, section 3.1).
    pub(crate) fn of(site: &Site) -> Option<Self> {
        let origin = Url::parse(&site.origin).ok()?;
        let host = origin.domain()?;
        let safe =
            origin.scheme() == "https" || host == "localhost" || host.ends_with(".localhost");
        let builder = WebauthnBuilder::new(host, &origin).ok().filter(|_| safe)?;
        Some(Self(builder.rp_name("Madang").build().ok()?))
    }

    /// What the device is to make, and what has to be remembered meanwhile. `present` are the
    /// ids of the passkeys there are: no device gets a second one.
    pub(crate) fn make(
        &self,
        member: &SignedIn,
        name: &PasskeyName,
        present: &[store::passkey::Passkey],
    ) -> Result<(Value, String), PasskeyError> {
        let present = present.iter().filter_map(|key| id_bytes(&key.id)).collect();
        let (AccountId(id), handle) = (member.id, &member.handle);
        let (options, registration) =
            self.0.start_passkey_registration(id, handle, handle, Some(present))?;
        let mut options = serde_json::to_value(options)?;
        // Only a passkey that the device finds by itself opens the door without a handle.
        if let Some(selection) = options.pointer_mut("/publicKey/authenticatorSelection") {
            selection["residentKey"] = "required".into();
            selection["requireResidentKey"] = true.into();
        }
        let making = Making { name: name.as_str().into(), registration };
        Ok((options, serde_json::to_string(&making)?))
    }

    /// The passkey that a device has made.
    pub(crate) fn made(
        &self,
        remembered: &str,
        answer: &RegisterPublicKeyCredential,
    ) -> Result<Made, PasskeyError> {
        let making: Making = serde_json::from_str(remembered)?;
        let passkey = self.0.finish_passkey_registration(answer, &making.registration)?;
        Ok(Made {
            id: BASE64URL_NOPAD.encode(passkey.cred_id()),
            name: PasskeyName::parse(&making.name).ok_or(PasskeyError::NotShown)?,
            credential: serde_json::to_string(&passkey)?,
        })
    }

    /// Asks for any passkey of this site, and what has to be remembered meanwhile.
    pub(crate) fn ask(&self) -> Result<(Value, String), PasskeyError> {
        let (mut options, asking) = self.0.start_discoverable_authentication()?;
        // A button was pressed: the device asks in a window of its own.
        options.mediation = None;
        Ok((serde_json::to_value(options)?, serde_json::to_string(&asking)?))
    }

    /// The stored passkey with its new counter, if the answer proves that somebody who may
    /// use it did.
    pub(crate) fn shown(
        &self,
        remembered: &str,
        answer: &PublicKeyCredential,
        stored: &store::passkey::Passkey,
    ) -> Result<String, PasskeyError> {
        let asking: DiscoverableAuthentication = serde_json::from_str(remembered)?;
        let (owner, _) = self.0.identify_discoverable_authentication(answer)?;
        let mut passkey: Passkey = serde_json::from_str(&stored.credential)?;
        let result = self.0.finish_discoverable_authentication_v2(answer, asking, &passkey)?;
        if owner != stored.account.0 || !result.user_verified() {
            return Err(PasskeyError::NotShown);
        }
        passkey.update_credential(&result);
        Ok(serde_json::to_string(&passkey)?)
    }
}

/// The id of a device's answer, as it is stored.
pub(crate) fn id_of(answer: &PublicKeyCredential) -> String {
    BASE64URL_NOPAD.encode(answer.get_credential_id())
}

fn id_bytes(id: &str) -> Option<CredentialID> {
    BASE64URL_NOPAD.decode(id.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Assets;

    #[test]
    fn passkeys_are_offered_where_browsers_have_them() {
        let site = |origin: &str| Site {
            origin: origin.into(),
            exit_to: String::new(),
            assets: Assets(std::collections::HashMap::new()),
        };
        for origin in ["https://madang.example", "http://localhost:3000", "http://a.localhost"] {
            assert!(Passkeys::of(&site(origin)).is_some(), "{origin}");
        }
        for origin in
            ["http://127.0.0.1:3000", "https://192.0.2.1", "https://[::1]", "http://madang.example"]
        {
            assert!(Passkeys::of(&site(origin)).is_none(), "{origin}");
        }
    }
}
