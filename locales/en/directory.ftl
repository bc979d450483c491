### Listings: the words on result cards and on the page of one listing.

## Kinds (one listing; then the name of a group of them)
kind-center = Centre
kind-class = Class
kind-job = Job
kind-mentor = Mentor
kind-service = Support
kind-center-plural = Centres
kind-class-plural = Classes
kind-job-plural = Jobs
kind-mentor-plural = Mentors
kind-service-plural = Support

## Cost. $amount: won, already formatted, such as 10,000
cost-free = Free
cost-paid = { $amount } won
cost-unknown = Cost not known yet

## Open or closed. $time such as 18:00; $when is one of the when-… messages
open-now = Open now
open-until = Open until { $time }
open-all-day = Open 24 hours
closed-now = Closed now
closed-opens = Closed now. Opens { $when }.
hours-unknown = Hours not known yet
# Beside hours-unknown on the page of a listing.
hours-unknown-hint = Please ask before you go.
when-today = today at { $time }
when-tomorrow = tomorrow at { $time }
when-weekday = on { $weekday } at { $time }
when-date = on { $date } at { $time }

## Days and dates
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
weekday-short-mon = Mon
weekday-short-tue = Tue
weekday-short-wed = Wed
weekday-short-thu = Thu
weekday-short-fri = Fri
weekday-short-sat = Sat
weekday-short-sun = Sun
# $month as a number gives the name of the month; as a string, the plain figures.
date-full =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
        [12] { $day } December { $year }
       *[other] { $year }-{ $month }-{ $day }
    }
date-short =
    { $month ->
        [1] { $day } Jan
        [2] { $day } Feb
        [3] { $day } Mar
        [4] { $day } Apr
        [5] { $day } May
        [6] { $day } June
        [7] { $day } July
        [8] { $day } Aug
        [9] { $day } Sep
        [10] { $day } Oct
        [11] { $day } Nov
        [12] { $day } Dec
       *[other] { $month }-{ $day }
    }

## On a card
verified-on = Checked on { $date }
verified-unknown = We do not know when this was checked
# $distance: from the place chosen, such as 1.2 km
distance-away = { $distance } away
region-nationwide = Anywhere in South Korea

## Page of a listing: what it is, hours
listing-about = About
listing-hours-title = Opening hours
listing-hours-today = Today
listing-hours-closed = Closed
# Row of the table of hours for all public holidays.
listing-hours-public-holidays = Public holidays
listing-hours-holiday = Public holiday: { $name }
listing-hours-note = Seoul time. Hours may be different on public holidays.

## Page of a listing: who, papers, cost, languages
listing-eligibility-title = Who it is for
listing-eligibility-unknown = It does not say who this is for. Please ask first.
listing-documents-title = Papers to bring
listing-documents-unknown = It does not say which papers to bring. Please ask before you go.
listing-cost-title = Cost
listing-languages-title = Languages spoken
listing-languages-unknown = It does not say which languages are spoken.

## Page of a listing: place and contact
listing-place-title = Where it is
listing-place-none = No address is given. They may help by phone, or keep the address private for safety.
listing-accessibility-title = Getting in
listing-contact-title = Contact
listing-phone-none = No phone number is given.
action-call = Call
action-directions = Directions
action-website = Website
action-mail = Write an email
action-print = Print
action-share = Share
action-save = Save
# The listing has been put aside; pressing takes it back.
action-saved = Saved
share-title = Share this with someone
share-text = Point a phone camera at this pattern (QR code) and this page opens.

## Page of a listing: where the text comes from
listing-source-title = Where this information comes from
listing-source = Source: { $source }
listing-source-seed = Collected from public information.
listing-correctable = Who can correct this: { $organization }
listing-old = Last checked on { $date }. That is more than a year ago, so please ask before you go.
listing-updated = Changed on { $date }.
translated-human = Translated by a person.
translated-machine = Translated by a machine, so there may be mistakes.
original-language = First written in: { $language }
listing-tags-title = Related words
listing-similar = Similar help

## Public holidays of South Korea
holiday-new-year = New Year’s Day
holiday-seollal = Lunar New Year (Seollal)
holiday-independence-movement = Independence Movement Day
holiday-buddha = Buddha’s Birthday
holiday-children = Children’s Day
holiday-labour = Labour Day
holiday-memorial = Memorial Day
holiday-constitution = Constitution Day
holiday-liberation = Liberation Day
holiday-chuseok = Chuseok (harvest festival)
holiday-foundation = National Foundation Day
holiday-hangul = Hangeul Day
holiday-christmas = Christmas Day
holiday-election = Election day
holiday-temporary = Special public holiday
# $name: the holiday whose day off is made up for.
holiday-substitute = Substitute holiday for { $name }

## Languages spoken at a place
lang-ko = Korean
lang-en = English
lang-zh = Chinese
lang-ru = Russian
lang-vi = Vietnamese
lang-th = Thai
lang-ja = Japanese
lang-mn = Mongolian
lang-uz = Uzbek
lang-km = Khmer (Cambodian)
lang-ne = Nepali
lang-id = Indonesian
lang-tl = Filipino (Tagalog)
lang-ar = Arabic
lang-fr = French
lang-es = Spanish
# $tag: the BCP 47 tag of a language without a name here.
lang-other = Another language ({ $tag })

## What anyone can say about a listing
feedback-title = Is this still right?
feedback-confirm = Still correct
feedback-suggest = Suggest a change
# $date: the last day on which a reader said so.
feedback-confirmed-on = A reader told us on { $date } that this is still correct.
feedback-thanks-confirmed = Thank you. The next person can go there with an easy mind.
feedback-thanks-held = Thank you. Somebody will check it and then put it right.
feedback-thanks-full = Thank you. Several people have told us already, and we are checking it.
suggest-title = Suggest a change
suggest-label = What has changed?
suggest-hint = Tell us what is wrong and what is right: a phone number, opening hours, an address. We do not store who wrote it.
suggest-send = Send
suggest-error-empty = Please write at least one line about what has changed.
# $n: the most characters.
suggest-error-long = You can write up to { $n } characters. Please make it a little shorter.
suggest-error-number = This contains something like a resident registration number. Please remove it and send again.

## The listings one has put aside
saved-title = Saved places
saved-intro = Saved places are kept on this device only, and can be read offline. If you share the device, clear them when you are done.
saved-empty = You have not saved anything yet. Press “Save” under a result and it will be here.
saved-clear = Clear all
