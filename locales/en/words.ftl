### The glossary: looking words up, one word, cards to learn with.

## The list
nav-words = Words
words-title = Words
# Read by search engines and shown in link previews.
words-description = North and South Korean words side by side, with what they mean, how they are used, and English and Chinese.
words-lead = What the North and the South call the same thing, side by side.
# $q: what was typed.
words-title-found = Words for “{ $q }”
words-search-label = Look up a word
words-search-hint = In English, Chinese, North or South Korean. First consonants (ㄷㅅㄹ) will do.
words-learn = Learn with cards
words-suggest = Tell us a missing word
words-initials = By first consonant
words-initials-all = All
# Words that begin with a Latin letter or a figure.
words-initials-other = A·1
words-subjects-open = Choose a subject
words-subjects = Subjects
words-subjects-all = All subjects
# Read aloud after the name of a subject.
words-count =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
words-from = Whose word comes first
words-from-north = North → South
words-from-south = South → North
words-north = North Korean
words-south = South Korean
words-english = English
words-chinese = Chinese
words-summary =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
words-summary-found =
    { $n ->
        [one] { $n } word for “{ $q }”
       *[other] { $n } words for “{ $q }”
    }
# Stands for the second word where both sides say the same.
words-same = same word
words-nothing = We do not have “{ $q }” yet
words-nothing-text = Try a shorter word or a similar one. If you tell us the word, we will look at it and add it.
words-nothing-search = Look for it in centres and classes
words-nothing-suggest = Tell us this word
words-nothing-all = See all words

## Pairs of lists from elsewhere that somebody has confirmed
words-pairs = Words from lists
words-pairs-text = Pairs that others collected. Somebody here checked that they are right, but there is no meaning and no example yet.
words-pairs-source = List: { $name }

## Subjects
words-subject-body = Body
words-subject-clothes = Clothes
words-subject-community = Leisure
words-subject-country = Places
words-subject-daily = Daily life
words-subject-family = Family
words-subject-feelings = Feelings
words-subject-food = Food
words-subject-health = Health
words-subject-housing = Housing
words-subject-language = Language
words-subject-law = Law
words-subject-money = Money
words-subject-papers = Papers
words-subject-phone = Phone, internet
words-subject-school = School
words-subject-transport = Transport
words-subject-welfare = Welfare
words-subject-work = Work

## One word. $south, $north: what either side calls it
word-description = South Korean “{ $south }”, North Korean “{ $north }”.
# Before other words for the same.
word-variants = Also:
word-meaning-title = What it means
word-example-title = How it is used
word-note-title = Easily mixed up
word-see-title = Related words
word-listings-title = Help found with this word
word-listings-all = See all { $n }
word-source-everyday = This pair comes from published comparisons of everyday words.
word-source-welfare = This exists only in the South. The North Korean form is the same word in the North’s spelling.
word-source-ministry = This pair comes from word lists of South Korea’s Ministry of Unification.
word-source-spelling = The same word, spelt differently.
word-source-shared = North and South use the same word.
word-review = Nobody who grew up in the North has looked at this word yet.

## Telling a word, or what would be right about one
word-suggest = Suggest a correction
word-suggest-title = Suggest a correction to this word
word-suggest-label = What should be corrected?
word-suggest-hint = Tell us what is wrong and what is right: a word, its meaning, the example. We do not store who wrote it.
word-suggest-empty = Please write at least one line about what should be corrected.
words-suggest-label = Which word is it?
words-suggest-hint = Write the North Korean word, the South Korean one, or both, and what it means. We do not store who wrote it.
words-suggest-empty = Please write at least one word.
# Begins the text where a word was looked for in vain.
word-suggest-start = Word: { $word }
word-thanks-held = Thank you. Somebody will look at it and then put it in.

## Cards
learn-title = Learn with cards: { $subject }
learn-lead = A card you know comes back after 1, 3, 7 and 21 days. A card you do not know comes back at once.
learn-list = As a list
learn-list-hint = Press a word to see the other one.
cards-title = Word cards
# The island fills in $n, so no plural forms here.
cards-left = Cards for today: { $n }
cards-show = Press to see
cards-again = Again
cards-knew = I knew it
cards-previous = Previous
cards-next = Next
cards-more = About this word
cards-done = You have seen all of today’s cards in this set. Well done!
cards-keys = Keys: Space to see, 1 again, 2 I knew it, ← → to turn over
cards-kept = Which cards you knew is kept on this device only.
cards-forget = Forget all my answers
cards-forgotten = Forgotten.
