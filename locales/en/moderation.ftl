# Moderation: the desk, reasons for authors, reports, appeals, public numbers.

moderate-title = To look at
moderate-lanes = Lanes
moderate-lane-all = All
moderate-lane-crisis = Somebody may be in danger
moderate-lane-report = Reports
moderate-lane-held = Waiting posts
moderate-lane-appeal = Appeals
moderate-lane-suggestion = Suggestions
moderate-cause-first-posts = New member
moderate-cause-board = Board where all posts wait
moderate-cause-story = Story
moderate-cause-limited = Limited for a time
moderate-cause-word-rule = Word rule
moderate-cause-crisis = Speaks of self-harm
moderate-cause-report = Somebody told us
moderate-cause-appeal = Asks for another look
moderate-cause-suggestion = Suggests a change
moderate-cause-revised = Written anew
moderate-none = Nothing is waiting right now. Thank you.
moderate-start = Begin with the first
moderate-further = Show more
moderate-line-claimed = { $name } is looking
moderate-line-escalated = Passed on
moderate-since = Waiting since { $when }
moderate-signed = Signed: { $name }
moderate-somebody = Somebody else
moderate-decided = { $name } has already decided: { $what } ({ $when })
moderate-claimed = { $name } is looking at this until { $until }.
moderate-claim = I will look at it
moderate-next = Next one
moderate-skip = Skip
moderate-open-text = Open the text
moderate-open-shown = Open the text that is shown now
moderate-as-typed = See it as it was typed
moderate-redacted = The text has been deleted. What was decided and why remains.
moderate-appeal-words = What the author says
moderate-suggestion-about = See what this is about
# Before one decides about a suggestion.
moderate-by-hand = A suggestion does not change anything by itself. First change the listing or the word, then press ‘Done’. If you cannot change it, leave a note and pass it on. Once it is decided, the suggestion is deleted.
moderate-reports = Why it was reported
moderate-history = Of this author’s posts so far, { $published } were published, { $rejected } not published, { $hidden } taken down.
moderate-notes = Notes
moderate-note = Leave a note
moderate-note-hint = Only moderators see it.
moderate-note-send = Leave the note
moderate-choice-publish = published
moderate-choice-edit = published with changes
moderate-choice-reject = not published
moderate-choice-hide = taken down
moderate-choice-keep = left as it is
moderate-choice-accept = done
moderate-choice-dismiss = nothing to do
moderate-choice-uphold = decision stands
moderate-choice-overturn = overturned
moderate-do-publish = Publish
moderate-do-edit = Publish this version
moderate-do-reject = Do not publish
moderate-do-hide = Take down
moderate-do-keep = Leave it
moderate-do-accept = Done
moderate-do-dismiss = Nothing to do
moderate-do-uphold = Let it stand
moderate-do-overturn = Show the post
moderate-reason = Reason for a no
moderate-reason-choose = Choose a reason
moderate-reason-spam = Repeated or forwarded
moderate-reason-insult = Hurts somebody
moderate-reason-privacy = Shows who or where somebody is
moderate-reason-danger = Could put somebody in danger
moderate-reason-off-topic = Belongs to another board
moderate-reason-advertising = Sells something
moderate-reason-other = Something else (write it below)
moderate-message = A word to the author
moderate-message-hint = The author sees it with the reason, and not who wrote it.
moderate-edit = Change the text and publish
moderate-edit-hint = Change only what has to change. The author is told.
moderate-escalate = Pass on to somebody else
moderate-care = Write to the author privately
moderate-care-hint = Only the author sees it. Do not judge; say that you heard them and whom they can call now.
moderate-care-template =
    I have read what you wrote. Thank you for saying it.
    If it is very hard right now, please do not stay alone with it. The suicide prevention line 109 answers day and night, and you need not give your name.
    If you are in danger this moment, please call 119.
moderate-care-send = Send
moderate-sanction = Stop this account for a time
moderate-sanction-label = What, and for how long
moderate-sanction-hint = You are not shown whose account it is. Reading stays possible. They are told when it ends.
moderate-sanction-limited = Posts wait for { $days } { $days ->
        [one] day
       *[other] days
    }
moderate-sanction-suspended = No posting for { $days } { $days ->
        [one] day
       *[other] days
    }
moderate-sanction-end = End it now
moderate-sanction-send = Do this
moderate-undo-text = Decided. You can undo it for 10 seconds.
moderate-undo = Undo
moderate-said-changed = The text has changed meanwhile. Please look at the new one.
moderate-said-late = It can no longer be undone: it has taken effect.
moderate-said-noted = The note is there.
moderate-said-cared = Sent to the author.
moderate-said-sanctioned = Done, and the author has been told.
moderate-said-barred = Somebody other than the first moderator has to decide this.
moderate-said-unfit = That does not fit this post any more. Please look at how it stands now.
moderate-error-reason = Please choose a reason: the author needs it to write anew.
moderate-error-other = For ‘something else’, please write a word to the author.
moderate-error-long = The text is too long. Please shorten it.
moderate-error-number = There is something like a resident registration number. Please take it out.
moderate-error-empty = Please write at least a line.
moderate-keys = Keys (?)
moderate-keys-list =
    j: next
    k: back
    o: open the text
    a: publish, leave it
    r: choose a reason
    e: edit
    u: undo
    ?: this help
moderate-keys-off = Switch keys off
moderate-keys-close = Close

moderate-told-spam = We did not publish this because it looks repeated or forwarded. If you write what happened to you or what you want to know, we will gladly look again.
moderate-told-insult = We did not publish this because some words could hurt somebody. Keep what made you angry, change only what is said about a person, and send it again.
moderate-told-privacy = We did not publish this because one could tell who somebody is or where they live. This is to protect you and your family. Please take out names, numbers, addresses and relatives in the North, and send it again.
moderate-told-danger = We did not publish this because it could put somebody in danger. If you need help now, the numbers on the help page answer at once. You can also take out the dangerous part and send it again.
moderate-told-off-topic = We did not publish this because it is about something else than this board. Please post it anew where it fits; we will gladly read it.
moderate-told-advertising = We do not publish posts that sell something. To announce a job or an offer of help, there is a way into the directory under ‘Find’.
moderate-told-other = A moderator wrote the reason below.

report-title = Report this post
report-lead = The author does not learn who reported it. A person reads it and decides.
report-why = What worries you?
report-reason-danger = Somebody may be in danger
report-reason-privacy = It shows who or where somebody is
report-reason-insult = It hurts somebody
report-reason-fraud = It wants money or deceives
report-reason-spam = It is advertising
report-reason-other = Something else
report-text = More you would like to say (optional)
report-send = Report
report-error-reason = Please choose one.
report-thanks-title = Thank you
report-thanks = A person will look at it soon. If somebody is in danger now, do not wait: call 112 or 119.
report-before = You have told us already. A person will look at it soon.
report-gone = This post is no longer shown. Thank you for telling us.
report-back = Back to the post

appeal-title = The decision about your post
appeal-about = Your post in ‘{ $title }’
appeal-why = Why it was decided so
appeal-revise = Change the text and send it again
appeal-label = Ask for another look
appeal-hint = Somebody else looks at it from the beginning. You can ask once, within { $days } days.
appeal-send = Please look again
appeal-sent = We have it. Somebody other than the first moderator will look, and you will find the answer in your notices.
appeal-before = You have already asked for another look at this. You will find the answer in your notices.
appeal-settled = This post is shown, was taken back by you, or a new text of it is waiting. There is nothing to look at again.
appeal-late = You cannot ask for another look now. It is possible for { $days } days after a post was not published or taken down. You can change the text and send it again at any time.
appeal-error-empty = Please say at least in a line why somebody should look again.

rules-title = Word rules
rules-lead = A post in which a rule is found waits, or its author is asked, or it is not taken. Make no rule against saying that one is not well.
rules-all = { $n ->
        [one] { $n } rule
       *[other] { $n } rules
    }
rules-pattern = What to find
rules-kind = How
rules-kind-text = Letters (blanks and signs do not count)
rules-kind-regex = Regular expression
rules-does = When found
rules-does-hold = Somebody looks first
rules-does-warn = Ask the author
rules-does-block = Do not take it
rules-board = Where
rules-everywhere = All boards
rules-note = What it is for (moderators only)
rules-sample = A text to try
rules-try = Try
rules-add = Add the rule
rules-change = Change
rules-remove = Remove
rules-found = found
rules-tried = Existing rules found in this text: { $n }.
rules-tried-new = The new one is found, too.
rules-tried-not-new = The new one is not found.
rules-error-changed = Somebody changed this rule meanwhile. Please look at it and try again.
rules-error-many = There can be { $n } rules. Please remove one that is not needed.
rules-error-broad = That fits nearly every text. Please use at least two letters and narrow it.
rules-error-long = Too long: 200 characters at most.
rules-error-syntax = This cannot be read as a regular expression: { $what }
rules-error-large = This expression is too large. Please use fewer repetitions.

boards-title = Boards
boards-lead = Where all posts wait, somebody looks before a post is shown.
boards-held = All posts wait.
boards-open = Posts are shown as usual.
boards-hold = Let all wait
boards-usual = As usual

# Pairs of words from lists of others. A moderator says whether a pair is right.
pairs-title = Words from lists
# $n: how many nobody has looked at.
pairs-way = Words from lists ({ $n })
pairs-lead = Pairs of words that others collected. A right one is shown among the words; a wrong one is not even used for searching. If you are not sure, leave it for later.
pairs-left = Pairs nobody has looked at: { $n }
pairs-filter = Choose which pairs
pairs-filter-list = List
pairs-filter-all = All lists
pairs-filter-doubtful = Only pairs in doubt
pairs-filter-send = Show these
pairs-doubtful = In doubt: the word has several meanings or differs from Madang’s own words, so it is not used for searching.
# Before links to words of the glossary.
pairs-known = Madang has:
pairs-source = List: { $name }
pairs-confirm = Right
pairs-refuse = Wrong
pairs-later = Later
pairs-send = Send and show more
pairs-again = Start again from the first
pairs-end = That was the last one. You can go back to the pairs you left for later.
pairs-none = There is nothing to look at. Thank you.
pairs-said = Noted: { $confirmed } right, { $refused } wrong.
pairs-said-late =
    { $n ->
        [one] { $n } pair was decided by somebody else first, or is no longer in the list. It stays as it was.
       *[other] { $n } pairs were decided by somebody else first, or are no longer in the list. They stay as they were.
    }
pairs-decided = Pairs already decided
pairs-decided-confirmed = Right
pairs-decided-refused = Wrong
pairs-decided-lead = A pair that you take back waits to be looked at again.
pairs-decided-none = None yet.
pairs-undo = Take back
pairs-undone = Taken back.
pairs-undo-late = Somebody else changed it meanwhile. Please look at it as it is now.

audit-title = Log
audit-lead = Ids only, no texts and no names. A line changed afterwards breaks the chain; ‘madang audit verify’ checks it.
audit-none = Nothing has been written here yet.

transparency-title = How posts are looked after
transparency-lead = What people looked at and decided in the last 90 days, in numbers.
transparency-looked-at = Posts looked at
transparency-published = Published
transparency-rejected = Not published
transparency-hidden = Taken down
transparency-appealed = Appeals
transparency-overturned = Shown after an appeal
transparency-median = Time to a decision (median)
transparency-few = fewer than { $n }
# Too few cases to say how long they took.
transparency-unknown = too early to say
transparency-minutes = { $n } min
transparency-hours = { $n } h
transparency-how = People read the first posts of new members, stories, and what others report. To say that one is not well is no offence: such posts are read first, and their authors are shown where help is.
transparency-appeal = Whoever’s post is not published is told why. They can change it, and ask once within { $days } days for another look, by somebody else.
transparency-small = Numbers below { $n } are not shown, because they could speak of single people.
transparency-link = How posts are looked after
