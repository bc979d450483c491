### The frame around every page: header, navigation, display settings,
### quick exit, the strip with help lines, footer, and small words used everywhere.
###
### Everyday Korean of the North, in all seven files of this folder: the initial sounds
### ㄹ and ㄴ are kept, no sai-siot, 여 after front vowels, dependent nouns joined (할수 있다),
### quotation marks 《 》. Register: statements in -습니다, requests and questions in -세요.
### 도움 is kept rather than 방조, which in the South means helping a crime.
### Lines marked 'review:' wait for a native reader.

## Name of the site
site-name = 마당
# The name as it is written on the sign: in Hangul everywhere.
wordmark = 마당
site-tagline = 남쪽 생활에 필요한 도움을 찾는 곳
# Title of the browser tab. $page: title of the page.
document-title = { $page } – 마당

## Navigation (header; bottom bar on phones, so short)
# review: 본문 (the main text of a page) may be too bookish.
skip-to-content = 본문으로 가기
nav-label = 주요화면
nav-find = 찾기
nav-help = 도움전화
nav-me = 나
nav-saved = 담아둔 곳
nav-home = 처음

## Choice of language; each language is named in itself, alike in every locale
language-label = 말 고르기
language-ko-KR = 한국어
# review: neutral on purpose; 조선말 would also name the Korean of Yanbian.
language-ko-KP = 북쪽 말
language-en = English
language-zh-CN = 中文

## Display settings
# Opens the panel with text size and brightness; short, since it stands in the header.
display-open = 글자
text-size-label = 글자크기
text-size-m = 보통
text-size-l = 크게
text-size-xl = 아주 크게
theme-label = 화면밝기
theme-auto = 기기설정대로
theme-light = 밝게
theme-dark = 어둡게

## Quick exit (button on every page, with a hint beside it)
exit-label = 빨리 나가기
# review: 건반 for the keyboard.
exit-hint = 다른 인터네트화면으로 바로 나갑니다. 건반이 있으면 Shift를 세번 눌러도 됩니다. 이 기기에 남은 열어본 기록까지 다 지우지는 못합니다.
# Announced after a press of Shift. $left: presses still needed (1 or 2).
exit-key-pressed = Shift를 { $left }번 더 누르면 나갑니다.

## Strip with help lines, above the footer
help-strip = 급하면 바로 전화하세요. 경찰 112, 화재·구급 119, 마음이 너무 힘들 때 109.
help-strip-link = 도움전화 모두 보기

## Footer
footer-about = 마당 안내
footer-privacy = 내 정보 보호
footer-source = 마당은 누구나 그 속을 들여다볼수 있게 공개한 프로그람입니다.

## Small words used on many pages
# review: 홈페지 is known, but not attested in our word lists.
external-link-note = 다른 인터네트화면으로 갑니다
unit-km = { $n } km
unit-m = { $n } m
times-in-seoul = 시간은 모두 서울시간입니다.
# Stands between the items of a list, such as languages.
list-separator = { ", " }
