### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = You cannot do this
refused-text = This page is only for the people in charge of it. If you think this is a mistake, please tell the people who run this site.
refused-suspended-title = You cannot write at the moment
# $date: a day with its year.
refused-suspended-text = Writing is paused for you until { $date }. You can still read everything. Your notices say why, and you can ask for it to be looked at again.
refused-notices = See your notices

## Fields that several forms have
handle-label = Nickname
handle-hint = 2 to 20 letters or digits. Please do not use your real name, or a name by which others would know you.
handle-taken = Somebody else has this nickname, or had it before. Please choose another one.
handle-length = A nickname has 2 to 20 characters.
handle-characters = A nickname has letters and digits only; between them, -, _ and . are fine. No spaces, please.
handle-number = There are too many digits. A nickname that looks like a phone number or an ID number is not safe.
handle-reserved = This nickname could be taken for the people who run this site.
passphrase-label = Passphrase
passphrase-hint = Three or four words that only you would think of make a good one. At least 15 letters, or 8 in Korean script. Spaces are fine.
passphrase-short = Please make it longer: 15 letters, or 8 in Korean script, are hard for others to guess.
passphrase-long = This is too long. Please shorten it a little.
passphrase-simple = Others could guess this easily. Instead of your nickname or a row of keys, try three or four words.
passphrase-again = To keep it safe, the passphrase was not kept here. Please type it again.
passphrase-new = New passphrase
passphrase-present = Your present passphrase
passphrase-wrong = This is not your present passphrase. Please type it again.
passphrase-change = Change the passphrase
passphrase-change-text = When you change it, you are signed out on all other devices.
account-show = Show what I type
account-wait = There were many tries, so this is paused. You can try again from { $when }. This keeps others from guessing.

## Joining
join-title = Join
join-promise = Madang asks for no name, no phone number and no e-mail. A nickname and a passphrase are enough, and nothing that tells who you are is stored.
join-nothing-else = You can find and read everything without joining. As a member you can write and be answered.
join-button = Join and get recovery codes
join-have = I have joined already

## Signing in and out
sign-in-title = Sign in
sign-in-lead = Please type the nickname and the passphrase that you chose.
sign-in-wrong = The nickname or the passphrase is not right. Please check the keyboard language and capital letters, and try again.
sign-in-join = I am new and would like to join
sign-in-forgot = I forgot my passphrase
sign-out = Sign out

## The second factor: six digits of an authenticator app
second-title = Code of your authenticator
second-lead = Open your authenticator app and type the six digits beside Madang. They change every 30 seconds and can be used once.
second-code = Six digits
second-wrong = The code is not right or was used already. Please wait for the next one and try again.
second-button = Confirm
second-lost = I do not have the phone with the app. I will use a recovery code

## Recovery: codes on paper, each good for one new passphrase
codes-title = Keep these recovery codes
codes-lead = If you forget your passphrase, these codes are the only way back in. Madang does not know who you are, so it cannot help in any other way.
codes-handle = Nickname:
codes-once = Each code works once. Whoever sees this sheet can change your passphrase, so keep it where others do not look.
codes-print = Please print this page or copy the codes on paper now. Once you leave this page, they cannot be shown again.
codes-done = I have kept them
codes-name = Recovery codes
codes-left = You have { $n } left.
codes-renew = Get new recovery codes
codes-renew-text = You get ten new codes. The ones you have will no longer work.
recover-title = If you forgot your passphrase
recover-lead = With one of the recovery codes you got when you joined, you can choose a new passphrase. You are signed out on all other devices.
recover-none = Without any code, sadly, nobody can open this account again. Please join under a new nickname.
recover-code = Recovery code
recover-code-hint = 20 digits. You can leave out dashes and spaces.
recover-button = Sign in with the new passphrase
recover-wrong = The nickname or the code is not right. A code works only once, so please try another one.

## Me
me-visitor = What you saved is on this device. When you sign in, you can write and get notices.
me-notices = Notices
me-unread = { $n } unread notices
me-talk = Talk with others
# The page of whom somebody does not want to read.
blocked-title = People whose posts I do not see
blocked-text = Posts by these people are folded for you. They are not told. An alias is folded in its own topic only: nobody sees who is behind it.
blocked-none = Nobody yet. If there are posts you would rather not see, press ‘Do not show me this person’ below one of them.
blocked-here = Only in this topic
blocked-gone = Only in a topic that can no longer be read
blocked-everywhere = Everywhere
# $date: a day with its year.
blocked-since = since { $date }
# $name: what somebody signs with; read aloud instead of the button.
blocked-again = Show posts by { $name } again
me-moderate = Look after posts
me-needs-authenticator = Your role needs an authenticator app, or signing in with a passkey. Until then, the role has no effect.
me-needs-code = To use your role, please show the code of your authenticator.

## Security
security-title = Signing in and safety
told-recovered = You are in with your new passphrase. Please cross the used code out on your sheet.
told-changed = Your passphrase is changed. You are signed out on all other devices.
told-ended = You are signed out on all other devices.
told-left = You are signed out. Unfinished posts are gone from this device, too.
told-authenticator = The authenticator is set up. From now on you are asked for its code when you sign in.
told-no-authenticator = The authenticator is removed.
told-passkey = The passkey is made. From now on you can sign in with it.
told-no-passkey = The passkey is removed. What your device still keeps of it opens nothing any more; you can delete it in the settings of the device.
sessions-title = Where you are signed in
sessions-text = We know only when somebody signed in and the last day it was used, not where and not on which device.
session-here = This device
session-since = Signed in on { $since }, last used on { $seen }
sessions-end = Sign out everywhere else

## Authenticator app
authenticator-title = Authenticator app
authenticator-text = Besides the passphrase, a code from an app on your phone is asked for. Then nobody gets in with the passphrase alone.
authenticator-on = It is in use.
authenticator-set-up = Set up an authenticator
authenticator-scan = Scan this picture with the app, or type the letters below into it. The app then shows six digits.
authenticator-secret = Letters for the app
authenticator-confirm = Type the digits that the app shows. If they are right, it is in use from then on.
authenticator-remove = Stop using the authenticator
authenticator-remove-text = Please type your passphrase and the code of the app. If you lost the phone, a recovery code will do.
authenticator-remove-role = While you have a role, a recovery code is not enough. If you lost the phone, please talk to the people who run this site.
authenticator-remove-code = Code of the app, or a recovery code

## Passkeys: keys that a device keeps
passkey-title = Passkeys
passkey-text = A passkey lets you sign in with your fingerprint, your face or the screen lock instead of the passphrase. The key stays with your device, so nobody can guess it, and you cannot type it into a false site. Your passphrase goes on working.
passkey-impossible = This site is open at an address where passkeys cannot work. Please sign in with your passphrase.
passkey-care = Make one only on a device that you alone can unlock. Whoever can unlock it can sign in as you. The device keeps the address of this site and your nickname; if it has a Google or Apple account, it may copy them to your other devices through that company.
passkey-without = Making a passkey needs JavaScript and a browser that knows passkeys. You can go on signing in with your passphrase.
passkey-add = Add a passkey
passkey-make = Make a passkey on this device
passkey-name = Name of the passkey
passkey-name-hint = So that you know it again later, such as “my phone”. Please not your real name.
passkey-name-wrong = Please give the passkey a name of up to 40 characters.
passkey-unused = Made on { $since }, not used yet
passkey-used = Made on { $since }, last used on { $used }
passkey-remove = Remove “{ $name }”
passkey-sign-in = Sign in with a passkey
passkey-cancelled = It was stopped, took too long, or this device has no passkey for Madang. You can try again or use your passphrase.
passkey-failed = The passkey could not be checked. Nothing has changed. Please try again in a moment, or use your passphrase.
passkey-known = This device has a passkey for Madang already.
passkey-unknown = This passkey was removed from Madang, or is not known here. Please sign in with your passphrase.
passkey-busy = Too many people are signing in with a passkey just now. You can try again from { $when }. With your passphrase you can sign in right away.
passkey-over = This took too long or is over already. Please press the button again.
passkey-many = You can have up to { $n } passkeys. Please remove one that you do not use first.
passkey-second = Please show the code of your authenticator first. You can start again under “Signing in and safety”.
passkey-signed-out = You are signed out. Please sign in again first.

## My data
data-title = My data
data-export-title = Get a copy
data-export-text = See everything that Madang stores about you: what you wrote, earlier versions, aliases, notices and more. Keep the copy where others do not look.
data-export-html = Read it as a page
data-export-json = Download a file (JSON)
data-delete-title = Delete my account
data-delete-text = Everything that belongs to this account goes: nickname, passphrase, notices, aliases, reactions. Of your posts, only the place remains and the text is gone. What others answered stays.
data-delete-kept = Two things stay: your nickname turned into a code, so that nobody else can take it and pass for you, and records of what moderators decided, without your nickname.
data-delete-last = This cannot be undone. If you want a copy, get it first.
data-delete-button = Delete my account for good
data-deleted-title = Everything is deleted
data-deleted-text = Thank you for having been here. You can go on finding and reading whenever you like.

## A copy of my data
export-title = All my data
export-none = None
export-see = Go and see
export-yes = in use
export-no = not in use
export-active = no limits
export-limited = posts are read first
export-suspended = may not post
export-role-mentor = { kind-mentor }
export-role-moderator = Moderator
export-role-editor = Editor
export-role-admin = Runs this site
export-state-held = waiting to be read
export-state-published = published
export-state-rejected = not published
export-state-hidden = taken down
export-state-withdrawn = taken back
export-open = waiting
export-decided = decided
export-account = Account
export-roles = Roles
export-sessions = Where I am signed in
export-passkeys = Passkeys
export-posts = Posts
export-revisions = All versions of the posts
export-aliases = Aliases
export-reactions = Reactions
export-follows = Topics I follow or muted
export-blocks = People I blocked
export-notices = Notices
export-uploads = Pictures
export-reports = Reports
export-cases = Decisions about my posts
export-sanctions = Limits on my writing
field-handle = Nickname
field-locale = Language of notices
field-standing = Standing
field-until = Until
field-published = Published posts
field-authenticator = Authenticator
field-created-at = Made at
field-role = Role
field-board = Board
field-language = Language
field-organization = Organisation
field-seen-on = Last used on
field-expires-at = Ends at
field-name = Name
field-used-on = Last used on
field-id = Number
field-topic = Topic
field-title = Title
field-signed = Signed as
field-state = State
field-body = Text
field-published-at = Published at
field-edited-at = Changed at
field-post = Post
field-revision = Version
field-kind = Kind
field-detail = Detail
field-read-at = Read at
field-bytes = Size in bytes
field-reason = Reason
field-text = What I wrote
field-subject = About
field-cause = Why it was looked at
field-decision = Decision
field-message = What I was told
field-opened-at = Opened at
field-decided-at = Decided at
