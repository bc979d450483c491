### The frame around every page: header, navigation, display settings,
### quick exit, the strip with help lines, footer, and small words used everywhere.

## Name of the site
site-name = Madang
# The name as it is written on the sign: in Hangul everywhere.
wordmark = 마당
site-tagline = Find the help you need for life in South Korea
# Title of the browser tab. $page: title of the page.
document-title = { $page } – Madang

## Navigation (header; bottom bar on phones, so short)
skip-to-content = Skip to the content
nav-label = Main menu
nav-find = Find
nav-help = Help lines
nav-me = Me
nav-saved = Saved
nav-home = Home

## Choice of language; each language is named in itself, alike in every locale
language-label = Choose a language
language-ko-KR = 한국어
language-ko-KP = 북쪽 말
language-en = English
language-zh-CN = 中文

## Display settings
# Opens the panel with text size and brightness; short, since it stands in the header.
display-open = Text
text-size-label = Text size
text-size-m = Normal
text-size-l = Large
text-size-xl = Very large
theme-label = Light or dark
theme-auto = Same as this device
theme-light = Light
theme-dark = Dark

## Quick exit (button on every page, with a hint beside it)
exit-label = Quick exit
exit-hint = Takes you to a different website at once. With a keyboard, you can also press Shift three times. It cannot erase the whole history of this device.
# Announced after a press of Shift. $left: presses still needed (1 or 2).
exit-key-pressed =
    { $left ->
        [one] Press Shift { $left } more time to leave.
       *[other] Press Shift { $left } more times to leave.
    }

## Strip with help lines, above the footer
help-strip = In an emergency, call now: police 112, fire and ambulance 119, when life feels too hard 109.
help-strip-link = See all help lines

## Footer
footer-about = About Madang
footer-privacy = Your privacy
footer-source = Madang is open source software.

## Small words used on many pages
external-link-note = Goes to another website
unit-km = { $n } km
unit-m = { $n } m
times-in-seoul = All times are Seoul time.
# Stands between the items of a list, such as languages.
list-separator = { ", " }
