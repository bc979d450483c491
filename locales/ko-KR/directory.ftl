### Listings: the words on result cards and on the page of one listing.

## What has a word of its own in the North comes from the glossary by its id,
## so that it is the same word here as everywhere.

## Kinds (one listing; then the name of a group of them)
kind-center = 센터
kind-class = 강좌
kind-job = { job }
kind-mentor = 멘토
kind-service = 지원
kind-center-plural = { kind-center }
kind-class-plural = { kind-class }
kind-job-plural = { kind-job }
kind-mentor-plural = { kind-mentor }
kind-service-plural = { kind-service }

## Cost. $amount: won, already formatted, such as 10,000
cost-free = 무료
cost-paid = { $amount }원
cost-unknown = 비용은 아직 몰라요

## Open or closed. $time such as 18:00; $when is one of the when-… messages
open-now = 지금 열려 있어요
open-until = { $time }까지 열어요
open-all-day = 24시간 열려 있어요
closed-now = 지금은 닫았어요
closed-opens = 지금은 닫았어요. { $when }에 열어요.
hours-unknown = 여는 시간은 아직 몰라요
# Beside hours-unknown on the page of a listing.
hours-unknown-hint = 가기 전에 먼저 물어보세요.
when-today = 오늘 { $time }
when-tomorrow = 내일 { $time }
when-weekday = { $weekday } { $time }
when-date = { $date } { $time }

## Days and dates
weekday-mon = 월요일
weekday-tue = 화요일
weekday-wed = 수요일
weekday-thu = 목요일
weekday-fri = 금요일
weekday-sat = 토요일
weekday-sun = 일요일
weekday-short-mon = 월
weekday-short-tue = 화
weekday-short-wed = 수
weekday-short-thu = 목
weekday-short-fri = 금
weekday-short-sat = 토
weekday-short-sun = 일
date-full = { $year }년 { $month }월 { $day }일
date-short = { $month }월 { $day }일

## On a card
verified-on = { $date }에 확인했어요
verified-unknown = 언제 확인했는지 몰라요
# $distance: from the place chosen, such as 1.2 km
distance-away = { $distance } 거리
region-nationwide = 전국 어디서나

## Page of a listing: what it is, hours
listing-about = 소개
listing-hours-title = 언제 여나요
listing-hours-today = 오늘
listing-hours-closed = 쉬어요
# Row of the table of hours for all public holidays.
listing-hours-public-holidays = { public-holiday }
listing-hours-holiday = { public-holiday }: { $name }
listing-hours-note = 서울 시간이에요. { public-holiday }에는 다를 수 있어요.

## Page of a listing: who, papers, cost, languages
listing-eligibility-title = 누구를 위한 건가요
listing-eligibility-unknown = 누구를 위한 것인지 적혀 있지 않아요. 먼저 물어보세요.
listing-documents-title = 가져갈 서류
listing-documents-unknown = 가져갈 서류는 적혀 있지 않아요. 가기 전에 물어보세요.
listing-cost-title = 돈이 드나요
listing-languages-title = 어느 말로 이야기하나요
listing-languages-unknown = 어느 말로 이야기하는지 적혀 있지 않아요.

## Page of a listing: place and contact
listing-place-title = 어디인가요
listing-place-none = 주소가 적혀 있지 않아요. 전화로 돕는 곳이거나, 안전을 위해 주소를 알리지 않는 곳일 수 있어요.
listing-accessibility-title = 드나들기 편한가요
listing-contact-title = 연락하기
listing-phone-none = 전화번호가 적혀 있지 않아요.
action-call = 전화하기
action-directions = 길 찾기
action-website = { homepage }
action-mail = 메일 쓰기
action-print = 인쇄하기
action-share = 보내기
action-save = 담아 두기
# The listing has been put aside; pressing takes it back.
action-saved = 담아 뒀어요
share-title = 다른 사람에게 알려 주기
share-text = { mobile-phone } 카메라로 이 무늬(QR 코드)를 비추면 이 페이지가 열려요.

## Page of a listing: where the text comes from
listing-source-title = 이 정보는 어디서 왔나요
listing-source = 출처: { $source }
listing-source-seed = 공개된 자료에서 모은 정보예요.
listing-correctable = 이 정보를 고칠 수 있는 곳: { $organization }
listing-old = { $date }에 마지막으로 확인했어요. 1년이 넘었으니 가기 전에 한 번 물어보세요.
listing-updated = { $date }에 내용이 바뀌었어요.
translated-human = 사람이 옮긴 글이에요.
translated-machine = 기계가 옮긴 글이라 틀린 데가 있을 수 있어요.
original-language = 원래 쓰인 말: { $language }
listing-tags-title = 관련된 말
listing-similar = 비슷한 도움

## Public holidays of South Korea
holiday-new-year = 새해 첫날
holiday-seollal = 설 연휴
holiday-independence-movement = 삼일절
holiday-buddha = 부처님 오신 날
holiday-children = 어린이날
holiday-labour = 노동절
holiday-memorial = 현충일
holiday-constitution = 제헌절
holiday-liberation = 광복절
holiday-chuseok = 추석 연휴
holiday-foundation = 개천절
holiday-hangul = 한글날
holiday-christmas = 성탄절
holiday-election = 선거일
holiday-temporary = 임시 { public-holiday }
# $name: the holiday whose day off is made up for.
holiday-substitute = { $name } 대체 공휴일

## Languages spoken at a place
lang-ko = { korean-language }
lang-en = { english }
lang-zh = { chinese-language }
lang-ru = { russian-language }
lang-vi = { vietnam }어
lang-th = 태국어
lang-ja = 일본어
lang-mn = 몽골어
lang-uz = 우즈베크어
lang-km = { cambodia }어
lang-ne = 네팔어
lang-id = 인도네시아어
lang-tl = 필리핀어(타갈로그어)
lang-ar = 아랍어
lang-fr = 프랑스어
lang-es = { spain }어
# $tag: the BCP 47 tag of a language without a name here.
lang-other = 다른 말({ $tag })

## What anyone can say about a listing
feedback-title = 이 정보가 맞나요
feedback-confirm = 아직 맞아요
feedback-suggest = 바뀐 점 알리기
# $date: the last day on which a reader said so.
feedback-confirmed-on = { $date }에 읽은 분이 아직 맞다고 알려 주셨어요.
feedback-thanks-confirmed = 고마워요. 다음 사람이 마음 놓고 찾아갈 수 있어요.
feedback-thanks-held = 고마워요. 담당자가 확인한 뒤에 고칠게요.
feedback-thanks-full = 고마워요. 이미 여러 분이 알려 주셔서 지금 확인하고 있어요.
suggest-title = 바뀐 점 알리기
suggest-label = 무엇이 달라졌나요
suggest-hint = 전화번호, 여는 시간, 주소처럼 틀린 것과 맞는 것을 적어 주세요. 누가 썼는지는 저장하지 않아요.
suggest-send = 보내기
suggest-error-empty = 무엇이 달라졌는지 한 줄이라도 적어 주세요.
# $n: the most characters.
suggest-error-long = { $n }자까지 적을 수 있어요. 조금 줄여 주세요.
suggest-error-number = 주민등록번호처럼 보이는 숫자가 있어요. 그 숫자를 지우고 다시 보내 주세요.

## The listings one has put aside
saved-title = 담아 둔 곳
saved-intro = 담아 둔 곳은 이 기기에만 저장되고, { internet }이 끊겨도 볼 수 있어요. 다른 사람과 함께 쓰는 기기라면 보고 나서 비우세요.
saved-empty = 아직 담아 둔 곳이 없어요. 찾은 곳 아래의 ‘담아 두기’를 누르면 여기에 모여요.
saved-clear = 모두 비우기
