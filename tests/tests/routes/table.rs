//! Who may come where.

/// V visitor, M member, S suspended, T mentor, A the author of the post, E moderator of another
/// board, W moderator of this board who has not shown the second factor, O who has, D editor of
/// stories, X admin.
pub(super) const EVERYBODY: &str = "VMSTAEWODX";
/// Whoever is signed in.
const SIGNED_IN: &str = "MSTAEWODX";
/// Who may take part.
const TAKES_PART: &str = "MTAEWODX";
/// The same, but not with a post of their own.
const OTHERS: &str = "MTEWODX";

/// What the others meet.
#[derive(Clone, Copy)]
pub(super) enum Else {
    /// Visitors are led to signing in, moderators to their second factor; the rest is refused.
    Led,
    /// The form comes back with what was typed, refused.
    Kept,
    /// It is not there, for anybody.
    Gone,
    /// Visitors are led to signing in; for others it is not there.
    Theirs,
}

/// A route with who may come in.
pub(super) struct Line {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) who: &'static str,
    pub(super) otherwise: Else,
}

const fn get(path: &'static str, who: &'static str, otherwise: Else) -> Line {
    Line { method: "GET", path, who, otherwise }
}

const fn post(path: &'static str, who: &'static str, otherwise: Else) -> Line {
    Line { method: "POST", path, who, otherwise }
}

/// In this order: what takes something away comes last.
#[rustfmt::skip]
pub(super) const TABLE: &[Line] = &[
    // Open to everybody.
    get("/", EVERYBODY, Else::Led),
    get("/language/{locale}", EVERYBODY, Else::Led),
    post("/display", EVERYBODY, Else::Led),
    get("/uploads/{name}", "", Else::Gone),
    get("/ko", EVERYBODY, Else::Led),
    get("/ko/search", EVERYBODY, Else::Led),
    get("/ko/listing/{id}", EVERYBODY, Else::Led),
    post("/ko/listing/{id}/confirm", EVERYBODY, Else::Led),
    get("/ko/listing/{id}/suggest", EVERYBODY, Else::Led),
    post("/ko/listing/{id}/suggest", EVERYBODY, Else::Led),
    get("/ko/words", EVERYBODY, Else::Led),
    get("/ko/words/learn", EVERYBODY, Else::Led),
    get("/ko/words/suggest", EVERYBODY, Else::Led),
    post("/ko/words/suggest", EVERYBODY, Else::Led),
    get("/ko/words/{id}", EVERYBODY, Else::Led),
    get("/ko/words/{id}/suggest", EVERYBODY, Else::Led),
    post("/ko/words/{id}/suggest", EVERYBODY, Else::Led),
    get("/ko/saved", EVERYBODY, Else::Led),
    post("/ko/saved", EVERYBODY, Else::Led),
    get("/ko/help", EVERYBODY, Else::Led),
    get("/ko/offline", EVERYBODY, Else::Led),
    get("/ko/about", EVERYBODY, Else::Led),
    get("/ko/privacy", EVERYBODY, Else::Led),
    get("/ko/transparency", EVERYBODY, Else::Led),

    // The forum.
    get("/ko/talk", EVERYBODY, Else::Led),
    get("/ko/talk/care", EVERYBODY, Else::Led),
    get("/ko/talk/{board}", EVERYBODY, Else::Led),
    get("/ko/talk/{board}/feed.xml", EVERYBODY, Else::Led),
    get("/ko/talk/{board}/new", TAKES_PART, Else::Led),
    post("/ko/talk/{board}/new", TAKES_PART, Else::Kept),
    get("/ko/topic/{id}", EVERYBODY, Else::Led),
    get("/ko/topic/{id}/live", EVERYBODY, Else::Led),
    get("/ko/topic/{id}/reply", TAKES_PART, Else::Led),
    post("/ko/topic/{id}/reply", TAKES_PART, Else::Kept),
    post("/ko/topic/{id}/follow", SIGNED_IN, Else::Led),
    post("/ko/topic/{id}/answer", "A", Else::Led),
    get("/ko/post/{id}", EVERYBODY, Else::Led),
    get("/ko/post/{id}/quote", TAKES_PART, Else::Led),
    get("/ko/post/{id}/history", "AO", Else::Gone),
    get("/ko/post/{id}/edit", "A", Else::Led),
    post("/ko/post/{id}/edit", "A", Else::Kept),
    post("/ko/post/{id}/react", OTHERS, Else::Led),
    post("/ko/post/{id}/block", "MSTEWODX", Else::Led),
    get("/ko/post/{id}/report", OTHERS, Else::Led),
    post("/ko/post/{id}/report", OTHERS, Else::Led),

    // Moderation. The case is about a post of this board.
    get("/ko/moderate", "EODX", Else::Led),
    get("/ko/moderate/case/{id}", "O", Else::Led),
    post("/ko/moderate/case/{id}/claim", "O", Else::Led),
    post("/ko/moderate/case/{id}/skip", "O", Else::Led),
    post("/ko/moderate/case/{id}/decide", "O", Else::Led),
    post("/ko/moderate/case/{id}/undo", "O", Else::Led),
    post("/ko/moderate/case/{id}/note", "O", Else::Led),
    post("/ko/moderate/case/{id}/care", "O", Else::Led),
    post("/ko/moderate/case/{id}/sanction", "O", Else::Led),
    get("/ko/moderate/counts", "EODX", Else::Led),
    post("/ko/moderate/next", "EODX", Else::Led),
    get("/ko/moderate/rules", "EOX", Else::Led),
    post("/ko/moderate/rules", "EOX", Else::Led),
    get("/ko/moderate/words", "EODX", Else::Led),
    post("/ko/moderate/words", "EODX", Else::Led),
    get("/ko/moderate/words/decided", "EODX", Else::Led),
    post("/ko/moderate/words/undo", "EODX", Else::Led),
    get("/ko/moderate/audit", "X", Else::Led),
    get("/ko/moderate/boards", "X", Else::Led),
    post("/ko/moderate/boards", "X", Else::Led),
    get("/ko/appeal/{case}", "A", Else::Theirs),
    post("/ko/appeal/{case}", "A", Else::Theirs),

    // Accounts.
    get("/ko/join", EVERYBODY, Else::Led),
    post("/ko/join", EVERYBODY, Else::Led),
    get("/ko/sign-in", EVERYBODY, Else::Led),
    post("/ko/sign-in", EVERYBODY, Else::Led),
    get("/ko/sign-in/second", SIGNED_IN, Else::Led),
    post("/ko/sign-in/second", SIGNED_IN, Else::Led),
    get("/ko/recover", EVERYBODY, Else::Led),
    post("/ko/recover", EVERYBODY, Else::Led),
    get("/ko/me", EVERYBODY, Else::Led),
    get("/ko/me/blocked", SIGNED_IN, Else::Led),
    post("/ko/me/blocked", SIGNED_IN, Else::Led),
    get("/ko/me/notices", SIGNED_IN, Else::Led),
    post("/ko/me/notices", SIGNED_IN, Else::Led),
    get("/ko/me/security", SIGNED_IN, Else::Led),
    post("/ko/me/security/sessions", SIGNED_IN, Else::Led),
    get("/ko/me/security/passphrase", SIGNED_IN, Else::Led),
    post("/ko/me/security/passphrase", SIGNED_IN, Else::Led),
    get("/ko/me/security/codes", SIGNED_IN, Else::Led),
    post("/ko/me/security/codes", SIGNED_IN, Else::Led),
    get("/ko/me/security/authenticator", SIGNED_IN, Else::Led),
    post("/ko/me/security/authenticator", SIGNED_IN, Else::Led),
    get("/ko/me/security/authenticator/remove", SIGNED_IN, Else::Led),
    post("/ko/me/security/authenticator/remove", SIGNED_IN, Else::Led),
    get("/ko/me/security/passkey", SIGNED_IN, Else::Led),
    post("/ko/me/security/passkey/remove", SIGNED_IN, Else::Led),
    get("/ko/passkey/new", EVERYBODY, Else::Led),
    get("/ko/passkey/sign-in", SIGNED_IN, Else::Led),
    post("/ko/passkey/new/start", EVERYBODY, Else::Led),
    post("/ko/passkey/new/finish", EVERYBODY, Else::Led),
    // At an address of numbers there are no passkeys.
    post("/ko/passkey/sign-in/start", "", Else::Gone),
    post("/ko/passkey/sign-in/finish", EVERYBODY, Else::Led),
    get("/ko/me/data", SIGNED_IN, Else::Led),
    get("/ko/me/data/all", SIGNED_IN, Else::Led),
    get("/ko/me/data/madang.json", SIGNED_IN, Else::Led),
    get("/ko/me/data/delete", SIGNED_IN, Else::Led),
    post("/ko/me/data/delete", SIGNED_IN, Else::Led),

    // What takes something away: a case passed on is for admins too, then the post, the session.
    post("/ko/moderate/case/{id}/escalate", "O", Else::Led),
    get("/ko/post/{id}/withdraw", "A", Else::Led),
    post("/ko/post/{id}/withdraw", "A", Else::Led),
    post("/ko/sign-out", EVERYBODY, Else::Led),
];
