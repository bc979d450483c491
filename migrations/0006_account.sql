-- People who have an account: a handle and a passphrase, and nothing that says who they are.

create table account (
    id text primary key,
    -- As it is shown.
    handle text not null,
    -- As it is compared: one form for what looks the same.
    handle_key text not null unique,
    -- Argon2id in the PHC string format.
    passphrase text not null,
    -- The language in which they are written to.
    locale text not null,
    -- 'active', 'limited' or 'suspended', and until when.
    standing text not null default 'active',
    standing_until bigint,
    -- How many of their posts were published: new members' first ones are held.
    published bigint not null default 0,
    -- The secret of their authenticator (RFC 6238) in Base32, the step that was used last,
    -- and whether they have shown that it works.
    totp_secret text,
    totp_step bigint not null default 0,
    totp_confirmed boolean not null default false,
    created_at bigint not null,
    version bigint not null default 1
);

-- What somebody may do beyond what every member may. Empty means: everywhere.
create table role_grant (
    account_id text not null references account (id) on delete cascade,
    role text not null,
    board text not null default '',
    language text not null default '',
    organization_id text not null default '',
    primary key (account_id, role, board, language, organization_id)
);

-- Codes to print, each good for one new passphrase.
create table recovery_code (
    account_id text not null references account (id) on delete cascade,
    -- SHA-256 of the code, which is random and long enough for that.
    hash text not null,
    primary key (account_id, hash)
);

-- Where somebody is signed in. Neither address nor browser is kept.
create table session (
    -- SHA-256 of the token in the cookie.
    hash text primary key,
    account_id text not null references account (id) on delete cascade,
    -- Whether the second factor was shown, too.
    strong boolean not null,
    created_at bigint not null,
    -- The day of the last visit in Seoul, as 2026-11-22.
    seen_on text not null,
    expires_at bigint not null
);

create index session_account on session (account_id);

-- Keys of devices with which somebody signs in (Web Authentication, level 2).
create table passkey (
    -- The credential's own id.
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    name text not null,
    credential text not null,
    created_at bigint not null,
    used_on text
);

create index passkey_account on passkey (account_id);

-- What a sign-in that takes several steps has to remember between them.
create table ceremony (
    hash text primary key,
    account_id text references account (id) on delete cascade,
    kind text not null,
    state text not null,
    expires_at bigint not null
);

-- How often something was tried in a stretch of time: 'sign-in', whose, since when.
create table attempt (
    kind text not null,
    subject text not null,
    since bigint not null,
    count bigint not null,
    primary key (kind, subject, since)
);

-- The handles of deleted accounts, as SHA-256 of their keys: nobody else may take them.
create table retired_handle (
    handle_key text primary key
);
