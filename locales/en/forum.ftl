### The forum: boards, topics, posts, the forms to write them, and notices.

## Navigation
nav-talk = Talk
# On the home page.
home-talk = To the boards

## The boards
talk-title = Talk
talk-intro = A place to ask, to answer, and to tell what you have been through. You need not say who you are.
talk-safety = Anybody can read what is written here. It is safer to leave out names, phone numbers, where you live, and family in the North.
# $n: notices that have not been read.
talk-notices = My notices { $n }
board-work = Work
board-work-about = Jobs, interviews, life at work, wages
board-work-rules = Do not post jobs that ask for money first, or work against the law. When you name a company, tell only what you saw yourself.
board-home = Home
board-home-about = Rental housing, contracts, moving, neighbours
board-home-rules = Leave out your address and door number. Naming the neighbourhood is enough to get an answer.
board-health = Health
board-health-about = Hospitals, medicine, health insurance, being ill
board-health-rules = You can share what you went through, but only a doctor can say what it is. Do not sell or pass on medicine.
board-study = Study
board-study-about = School, school-leaving exams, university, certificates, languages
board-study-rules = Nobody laughs here, whatever a beginner asks. Do not trade exam questions or answers.
board-family = Family
board-family-about = Children, couples, parents, family far away
board-family-rules = Leave out the names, places and jobs of family in the North, and the names and schools of children.
board-mind = Feelings
board-mind-about = Loneliness, sleep, fear, hard days and good days
board-mind-rules = Here people listen and do not judge. If it is too much right now, do not wait: call 109, day or night.
board-stories = Long stories
board-stories-about = For longer texts: your life, and how you settled here
board-stories-rules = Only stories whose author wants everybody to read them. An editor reads first, and tells you where somebody could come to harm.
board-questions = Questions
board-questions-about = Anything, when you do not know where to ask
board-questions-rules = No question is too small. You may ask again what somebody has asked before.
board-rules-title = What we agreed on for this board
board-rules-all = We speak politely. Nobody is put down for where they come from, how they speak, what they believe or how they vote.
board-rules-privacy = Somebody reads your first few posts before they are shown. If one is not shown, you are told why, and you can ask for another look.
# $n: number, $count: the same with separators.
board-topics = { $n ->
    [one] { $n } topic
   *[other] { $n } topics
}

## The list of topics
topic-new = Write a new topic
topics-language = Language of the topics
topics-any-language = Any language
topic-language-ko = Korean
topic-language-en = English
topic-language-zh = Chinese
topics-none = Nothing here yet. It would be good to hear from you first.
topics-more = More
topics-start = Back to the start
topic-answered = Has an answer that helped
topic-replies = { $n ->
    [one] { $n } reply
   *[other] { $n } replies
}
content-note = Please note
content-note-open = Press to open.

## How long ago
ago-now = just now
ago-minutes = { $n } min ago
ago-hours = { $n } h ago

## A topic
topic-withdrawn = Taken back by its author
topic-pages = Pages of replies
posts-earlier = Earlier replies
posts-later = Later replies
topic-follow = Tell me of new replies
topic-unfollow = Only tell me of replies to me
topic-mute = Tell me nothing of this topic
topic-unmute = No longer mute
# What the reader hears of a topic now.
topic-hears-usual = You are told when somebody replies to you.
topic-hears-all = You are told of every new reply.
topic-hears-nothing = You are told nothing of this topic.
# Beside the posts on wide screens: who says what on this page.
topic-contents = On this page
# $n: number of replies; it is put in by the browser.
live-replies = See new replies: { $n }
reply-title = Write a reply
reply-sign-in = Sign in to reply
answer-title = The answer that helped
answer-in-place = See it in its place
answer-mark = This answer helped
answer-unmark = It is not the answer after all

## A post
post-by-opener = asked this
post-own = mine
post-edited = edited
# Read aloud where a table begins.
post-table = Table (if it is wide, move it sideways)
post-held = Waiting for somebody to read it. For now only you can see it.
post-held-again = Your earlier text was not published. The one you sent after it is waiting for somebody to read it. For now only you can see it.
post-newer-held = Your new text is waiting to be read. Until then the old one is shown.
post-newer-rejected = Your new text was not published. The old one is still shown. You can change the new one and send it again.
post-rejected = This post could not be shown. Your text is still here: you can change it and send it again.
post-hidden = This post was taken down. Your text is still here: you can change it and send it again.
post-not-shown = Others cannot see this post.
post-withdrawn = Taken back by its author.
post-blocked = By somebody you chose not to read
quote-gone = The post that is quoted is no longer here.
post-quote = Reply
post-edit = Edit
post-revise = Change it and send it again
post-appeal = Ask for another look
post-withdraw = Take back
post-history = Earlier texts
post-report = Report
post-block = Do not show me this person
post-block-alias = Posts under this alias are folded in this topic. The person is not told. You can undo it under ‘Me’.
post-block-handle = Posts under this name are folded everywhere. The person is not told. You can undo it under ‘Me’.
post-block-yes = Fold them
post-unblock = Show again
reaction-thanks = Thank you
reaction-strength = Stay strong
reaction-me-too = Me too

## The form
topic-new-title = Write a new topic
story-new-title = Write a long story
edit-title = Edit a post
compose-title = Title
compose-title-hint = Say in one line what you want to know.
compose-text = Text
compose-text-hint = Write as you like. An empty line begins a new paragraph.
# What may be added to a topic: tags and a word before reading.
compose-more = Tags, a word before reading
# What marks make of a text: each line one of them.
compose-marks = Marks that give the text a form
compose-marks-list =
    Bold: **word**
    A list: - one, at the beginning of a line
    A list with numbers: 1. one
    Somebody else’s words: > what they said
    A table: | name | price | with |---|---| as its second line
    An address: what begins with https:// can be pressed
compose-picture = Add a picture (if you like)
compose-picture-file = Picture
compose-picture-hint = One JPEG, PNG, WebP or GIF picture, up to 10 MB. Hidden notes such as where and when it was taken are removed. Please look whether a face, a name tag or an address can be seen.
# The text in the form has a picture in it.
compose-picture-added = The line in your text that begins with ‘![’ is the picture. You can move it or take it out. To add more, choose one at a time and press Preview.
compose-alt = What the picture shows
compose-alt-hint = This is read to people who cannot see the picture. For example: the number machine at the community centre
# The description of a picture that has none.
picture-undescribed = Picture
compose-tags = Tags (you may leave this empty)
compose-tags-hint = Up to { $n }, with commas between them, such as: bank, account
compose-note = A word before reading (you may leave this empty)
compose-note-hint = If it may be hard to read, say so here. The text stays folded until somebody opens it. For example: about losing family
compose-language = Language of the text
compose-name = Under which name?
compose-name-alias = An alias (we make one up for this topic only)
compose-name-handle = My own name, { $handle }
consent-story = I want this to be read by everybody.
consent-missing = Please say whether everybody may read it.
compose-first-posts = Somebody reads your first posts before they are shown. It usually takes less than a day.
compose-known = It is shown at once. You can edit it or take it back at any time.
compose-story = An editor reads it first. You are told when it is shown.
post-send = Send
edit-send = Send the new text
post-preview = Preview
preview-title = This is how it looks
draft-kept = Your draft is kept on this device.
draft-restored = We brought back what you had begun to write.
draft-forget = Delete it
draft-forgotten = It is gone from this device.

## What is wrong with it
trouble-fields = It was not sent yet. Please look at the places marked below. Your text is still here.
trouble-sign-in = You have been signed out. Your text is still here, below. Sign in in a new window, then send it again here.
trouble-sign-in-link = Sign in in a new window
trouble-suspended = You cannot post until { $date }. Your text is still here, below.
trouble-refused = You cannot post here. Your text is still here, below.
trouble-too-many = You have sent many posts in a short time. Rest a little, then send it again. Your text is still here, below.
trouble-warned = Please read it once more before you post. It has words that may hurt somebody. If you want to post it as it is, tick the box below and send it again.
trouble-blocked = There are words in this text that cannot be posted here. Please change them and send it again. Your text is still below.
trouble-picture = The picture could not be added. Please see below, at the picture. Your text is still here.
trouble-picture-large = The picture is larger than 10 MB. Please make it smaller, or take a screenshot of it.
trouble-picture-type = This is not a JPEG, PNG, WebP or GIF picture. Please choose another one.
trouble-picture-pixels = The picture is too wide or too high. Please make it smaller, or take a screenshot of it.
trouble-picture-costly = This picture is too heavy for us. Please make it smaller, or take a screenshot of it.
trouble-picture-damaged = The picture is damaged or did not arrive whole. Please choose it again.
trouble-picture-later = We cannot take pictures just now. Please choose it again in a moment.
trouble-picture-many = No more pictures can be added today. Please try tomorrow. You can send your text without a picture.
trouble-picture-full = You have added so many pictures that there is no more room. If you take back an older post with pictures, there is room again a day later.
trouble-picture-gone = The picture in your text was deleted, because a day went by before it was sent. Your text is all there, only the line with the picture was taken out. Please choose the picture again, or send the text without it.
trouble-picture-again = The picture was not taken. Please choose it again after signing in.
trouble-private = One moment. Something in it may tell who you or your family are. It is safer to take it out.
trouble-title-empty = Please write a title.
trouble-text-empty = Please write at least a line.
trouble-long = There is room for { $n } characters. Please shorten it, or send it in parts.
trouble-tags-many = There is room for { $n } tags.
private-rrn = Looks like a resident registration number
private-phone = Looks like a phone number
private-account = Looks like the number of an account or a card
private-address = Looks like where somebody lives
private-family_north = Looks like family in the North
private-anyway = I know. Post it all the same.

## After sending
sent-held = Thank you, it has arrived. Somebody reads it and then shows it. Until then only you can see it.
sent-shown = It is shown now. Thank you.
sent-edited = It has been changed.
sent-withdrawn = You took it back. The text has been deleted.
withdraw-title = Take your post back?
withdraw-text = The text is deleted for good. In its place it only says ‘Taken back by its author’.
withdraw-topic-text = The title and the text are deleted for good, and the topic leaves the list. Replies belong to those who wrote them, so they stay.
withdraw-yes = Take it back
withdraw-no = Leave it
history-title = Earlier texts
history-held = waiting
history-published = was shown
history-rejected = was not shown
history-replaced = was replaced by the next one

## For somebody who wrote that they cannot go on
care-title = It has been very hard for you
care-text = You need not bear it alone. There is somebody to talk to right now. You do not need to know what to say first.
care-human = Somebody from Madang will read your post before all others and write to you here. You will find the letter in your notices.
care-kept = Your post has arrived. You did nothing wrong.
care-post = To my post

## Notices
notices-title = Notices
notices-none = No notices yet.
notices-read = Mark all as read
notices-earlier = Earlier notices
notice-new = New
notice-reply = Somebody replied
# $n: how many, two or more.
notice-replies = { $n } new replies
notice-published = Your post is shown now
notice-edited = Your post is shown, with a few words changed
notice-rejected = Your post could not be shown
notice-hidden = Your post was taken down
notice-overturned = After another look, your post is shown
notice-upheld = After another look, the decision stands
notice-answer = Your answer helped
notice-sanction = About your posting
notice-limited = Until { $date } somebody reads what you post before it is shown.
notice-suspended = You cannot post until { $date }. You can still read everything.
notice-sanction-ended = You can post again.
notice-care = A letter from Madang

## Finding topics
talk-find = Search the forum
talk-found-title = Topics about “{ $q }”
talk-found = { $n ->
    [one] { $n } topic about “{ $q }”
   *[other] { $n } topics about “{ $q }”
}
talk-found-none = Nobody has written about this yet. Try another word, or ask.
talk-find-help = Search places that help
talk-found-all = All { $n } topics
talk-found-beside = What people talked about
