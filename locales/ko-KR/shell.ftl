### The frame around every page: header, navigation, display settings,
### quick exit, the strip with help lines, footer, and small words used everywhere.

## Name of the site
site-name = 마당
# The name as it is written on the sign: in Hangul everywhere.
wordmark = 마당
site-tagline = 남쪽 생활에 필요한 도움을 찾는 곳
# Title of the browser tab. $page: title of the page.
document-title = { $page } – 마당

## Navigation (header; bottom bar on phones, so short)
skip-to-content = 본문으로 가기
nav-label = 주요 메뉴
nav-find = 찾기
nav-help = 도움 전화
nav-me = 나
nav-saved = 담아 둔 곳
nav-home = 처음

## Choice of language; each language is named in itself, alike in every locale
language-label = 언어 고르기
language-ko-KR = 한국어
language-ko-KP = 북쪽 말
language-en = English
language-zh-CN = 中文

## Display settings
# Opens the panel with text size and brightness; short, since it stands in the header.
display-open = 글자
text-size-label = 글자 크기
text-size-m = 보통
text-size-l = 크게
text-size-xl = 아주 크게
theme-label = 화면 밝기
theme-auto = 기기 설정대로
theme-light = 밝게
theme-dark = 어둡게

## Quick exit (button on every page, with a hint beside it)
exit-label = 빨리 나가기
exit-hint = 다른 사이트로 바로 나가요. 자판이 있으면 Shift 키를 세 번 눌러도 돼요. 이 기기의 방문 기록까지 모두 지우지는 못해요.
# Announced after a press of Shift. $left: presses still needed (1 or 2).
exit-key-pressed = Shift 키를 { $left }번 더 누르면 나가요.

## Strip with help lines, above the footer
help-strip = 위급하면 바로 전화하세요. 경찰 112, 화재·구급 119, 마음이 너무 힘들 때 109.
help-strip-link = 도움 전화 모두 보기

## Footer
footer-about = 마당 안내
footer-privacy = 내 정보 보호
footer-source = 마당은 소스 코드를 공개하는 프로그램이에요.

## Small words used on many pages
external-link-note = 다른 홈페이지로 가요
unit-km = { $n } km
unit-m = { $n } m
times-in-seoul = 시간은 모두 서울 시간이에요.
# Stands between the items of a list, such as languages.
list-separator = { ", " }
