### The home page: one question, eight needs, a region, help lines.

## The question and the search field
home-title = What are you looking for?
# Read by search engines and shown in link previews.
home-description = For people who came from North Korea, and their families: find centres, classes, jobs, mentors and support in South Korea. No account needed.
home-search-placeholder = 학교 (school), 상담 (advice)
home-no-account = You can see everything without an account.

## Eight needs as tiles: label, a few words under it, and what is searched.
## The queries are the same Korean words in every locale, because listings are in Korean.
home-needs-title = Choose what you need
need-work = Work
need-work-hint = Jobs, CV
need-work-query = 일자리 취업
need-home = Home
need-home-hint = Renting, moving
need-home-query = 집 주택
need-health = Health
need-health-hint = Doctor, medicine, bills
need-health-query = 병원 진료
need-mind = Feelings
need-mind-hint = Worry, sleep, talking
need-mind-query = 마음 상담
need-money = Money
need-money-hint = Living costs, bank, debt
need-money-query = 생활비 지원
need-study = Study
need-study-hint = School, language
need-study-query = 공부 학교
need-child = Children
need-child-hint = Day care, after school
need-child-query = 아이 돌봄
need-law = Law
need-law-hint = Wages, divorce, ID
need-law-query = 법률 상담

## Near me, by a region one picks
home-region-title = Where are you looking?
home-region-label = Region
home-region-all = All of South Korea
home-region-button = See this region

## Kinds of listings
home-kinds-title = Browse by kind

## Help lines
home-help-title = Is it urgent?
home-help-text = If you are hurt or in danger, or life feels too hard to bear, do not wait. Call.
