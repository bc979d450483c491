### The home page: one question, eight needs, a region, help lines.

## The question and the search field
home-title = 무엇을 찾으세요?
# Read by search engines and shown in link previews.
home-description = 북에서 온 사람과 가족이 찾아갈 곳, 강습, 일자리, 길잡이, 지원을 찾아보는 곳입니다. 가입하지 않아도 됩니다.
home-search-placeholder = 례: 일자리, 학교, 상담
home-no-account = 가입하지 않아도 다 볼수 있습니다.

## Eight needs as tiles: label, a few words under it, and what is searched.
## The queries are the same Korean words in every locale, because listings are in Korean.
home-needs-title = 필요한것을 골라보세요
need-work = 일
need-work-hint = { job }, { resume }
need-work-query = 일자리 취업
need-home = 집
need-home-hint = { house }, { rented-room }, 이사
need-home-query = 집 주택
need-health = { hospital }
need-health-hint = 치료, 약, 병원비
need-health-query = 병원 진료
need-mind = 마음
need-mind-hint = 걱정, 잠, 상담
need-mind-query = 마음 상담
need-money = 돈
need-money-hint = 생활비, { bank-account }, 빚
need-money-query = 생활비 지원
need-study = 공부
need-study-hint = 학교, 자격증, 말
need-study-query = 공부 학교
need-child = 아이
need-child-hint = { daycare-center }, 돌보기
need-child-query = 아이 돌봄
need-law = 법
need-law-hint = { wage }, { divorce }, { resident-id-card }
need-law-query = 법률 상담

## Near me, by a region one picks
home-region-title = 어디에서 찾으세요?
home-region-label = 지역
home-region-all = 전국
home-region-button = 이 지역 보기

## Kinds of listings
home-kinds-title = 종류별로 보기

## Help lines
home-help-title = 지금 급하세요?
home-help-text = 다쳤거나 위험하면, 또는 마음이 견디기 힘들면 기다리지 말고 전화하세요.
