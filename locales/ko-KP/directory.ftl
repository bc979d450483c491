### Listings: the words on result cards and on the page of one listing.

## Kinds (one listing; then the name of a group of them)
# review: a place one can go to; 쎈터 is not attested in our word lists.
kind-center = 찾아갈 곳
kind-class = 강습
kind-job = { job }
# review: there is no everyday word for a mentor; the South Korean word beside it.
kind-mentor = 길잡이(멘토)
kind-service = 지원
kind-center-plural = { kind-center }
kind-class-plural = { kind-class }
kind-job-plural = { kind-job }
kind-mentor-plural = { kind-mentor }
kind-service-plural = { kind-service }

## Cost. $amount: won, already formatted, such as 10,000
cost-free = 무료
cost-paid = { $amount }원
cost-unknown = 료금은 아직 모릅니다

## Open or closed. $time such as 18:00; $when is one of the when-… messages
open-now = 지금 열려있습니다
open-until = { $time }까지 엽니다
open-all-day = 24시간 열려있습니다
closed-now = 지금은 닫았습니다
closed-opens = 지금은 닫았습니다. { $when }에 엽니다.
hours-unknown = 여는 시간은 아직 모릅니다
# Beside hours-unknown on the page of a listing.
hours-unknown-hint = 가기 전에 먼저 물어보세요.
when-today = 오늘 { $time }
when-tomorrow = 래일 { $time }
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
verified-on = { $date }에 확인했습니다
verified-unknown = 확인한 날자를 모릅니다
# $distance: from the place chosen, such as 1.2 km
distance-away = { $distance } 거리
region-nationwide = 전국 어디서나

## Page of a listing: what it is, hours
listing-about = 소개
listing-hours-title = 여는 시간
listing-hours-today = 오늘
listing-hours-closed = 쉽니다
# Row of the table of hours for all public holidays.
listing-hours-public-holidays = { public-holiday }
listing-hours-holiday = { public-holiday }: { $name }
listing-hours-note = 서울시간입니다. { public-holiday }에는 다를수 있습니다.

## Page of a listing: who, papers, cost, languages
listing-eligibility-title = 누구를 위한것
listing-eligibility-unknown = 누구를 위한것인지 적혀있지 않습니다. 먼저 물어보세요.
# review: 문건 for papers one brings to an office.
listing-documents-title = 가지고 갈 문건
listing-documents-unknown = 가지고 갈 문건은 적혀있지 않습니다. 가기 전에 물어보세요.
listing-cost-title = 료금
listing-languages-title = 쓰는 말
listing-languages-unknown = 어느 말로 이야기하는지 적혀있지 않습니다.

## Page of a listing: place and contact
listing-place-title = 있는 곳
listing-place-none = 주소가 적혀있지 않습니다. 전화로 돕는 곳이거나, 안전을 위해 주소를 알리지 않는 곳일수 있습니다.
listing-accessibility-title = 드나들기
listing-contact-title = 련락하기
listing-phone-none = 전화번호가 적혀있지 않습니다.
action-call = 전화하기
action-directions = 길 찾기
# review: 홈페지 is known, but not attested in our word lists.
action-website = { internet }로 보기
# review: 전자우편 for e-mail.
action-mail = 전자우편 쓰기
action-print = 인쇄하기
action-share = 보내기
action-save = 담아두기
# The listing has been put aside; pressing takes it back.
action-saved = 담아두었습니다
share-title = 다른 사람에게 알려주기
# review: 사진기 for the camera of a phone, 무늬 for a QR code.
share-text = { mobile-phone }의 사진기로 이 무늬(QR코드)를 비치면 이 화면이 열립니다.

## Page of a listing: where the text comes from
listing-source-title = 정보가 온 곳
listing-source = 출처: { $source }
listing-source-seed = 공개된 자료에서 모은 정보입니다.
listing-correctable = 이 정보를 고칠수 있는 곳: { $organization }
listing-old = { $date }에 마지막으로 확인했습니다. 1년이 넘었으니 가기 전에 한번 물어보세요.
listing-updated = { $date }에 내용이 바뀌였습니다.
translated-human = 사람이 옮긴 글입니다.
translated-machine = 기계가 옮긴 글이여서 틀린데가 있을수 있습니다.
original-language = 원래 쓰인 말: { $language }
listing-tags-title = 관련된 말
listing-similar = 비슷한 도움

## Public holidays of South Korea
## review: names of South Korean holidays, in the spelling of this locale.
holiday-new-year = 새해 첫날
holiday-seollal = 설날
holiday-independence-movement = 삼일절
holiday-buddha = 부처님 오신 날
holiday-children = 어린이날
holiday-labour = 로동절
holiday-memorial = 현충일
holiday-constitution = 제헌절
holiday-liberation = 광복절
holiday-chuseok = 추석
holiday-foundation = 개천절
holiday-hangul = 한글날
holiday-christmas = 성탄절
holiday-election = 선거날
holiday-temporary = 림시{ public-holiday }
# $name: the holiday whose day off is made up for.
holiday-substitute = { $name } 대신 쉬는 날

## Languages spoken at a place
# review: both names, because the places themselves say 한국어.
lang-ko = { korean-language }(한국어)
lang-en = { english }
lang-zh = { chinese-language }
lang-ru = { russian-language }
lang-vi = { vietnam }어
# review: 타이 for Thailand is not attested in our word lists.
lang-th = 타이어
lang-ja = 일본어
lang-mn = 몽골어
# review: made of 우즈베끼스딴, which is attested.
lang-uz = 우즈베끼스딴어
# review: made of 캄보쟈, which is attested.
lang-km = { cambodia }어
lang-ne = 네팔어
lang-id = 인도네시아어
lang-tl = 필리핀어(타갈어)
lang-ar = 아랍어
lang-fr = 프랑스어
lang-es = { spain }어
# $tag: the BCP 47 tag of a language without a name here.
lang-other = 다른 말({ $tag })

## What anyone can say about a listing
feedback-title = 이 정보가 맞습니까
feedback-confirm = 아직 맞습니다
feedback-suggest = 달라진 점 알리기
# $date: the last day on which a reader said so.
feedback-confirmed-on = { $date }에 읽은 분이 아직 맞다고 알려주었습니다.
feedback-thanks-confirmed = 고맙습니다. 다음 사람이 마음놓고 찾아갈수 있습니다.
feedback-thanks-held = 고맙습니다. 담당자가 알아본 다음에 고치겠습니다.
feedback-thanks-full = 고맙습니다. 이미 여러분이 알려주어 지금 알아보고있습니다.
suggest-title = 달라진 점 알리기
suggest-label = 무엇이 달라졌습니까
suggest-hint = 전화번호, 여는 시간, 주소처럼 틀린것과 맞는것을 적어주세요. 누가 썼는지는 저장하지 않습니다.
suggest-send = 보내기
suggest-error-empty = 무엇이 달라졌는지 한줄이라도 적어주세요.
# $n: the most characters.
suggest-error-long = { $n }자까지 적을수 있습니다. 조금 줄여주세요.
suggest-error-number = 주민등록번호처럼 보이는 수자가 있습니다. 그 수자를 지우고 다시 보내주세요.

## The listings one has put aside
saved-title = 담아둔 곳
saved-intro = 담아둔 곳은 이 기기에만 적혀있고, { internet }가 끊어져도 볼수 있습니다. 다른 사람과 같이 쓰는 기기라면 보고나서 비우세요.
saved-empty = 아직 담아둔 곳이 없습니다. 찾은 곳 아래의 《담아두기》를 누르면 여기에 모입니다.
saved-clear = 모두 비우기
