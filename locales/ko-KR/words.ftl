### The glossary: looking words up, one word, cards to learn with.

## The list
nav-words = 낱말
words-title = 낱말
# Read by search engines and shown in link previews.
words-description = 북쪽 말과 남쪽 말을 나란히 놓은 낱말 모음이에요. 뜻과 쓰는 보기, 영어와 중국어도 함께 있어요.
words-lead = 같은 것을 북쪽과 남쪽에서 뭐라고 하는지 나란히 볼 수 있어요.
# $q: what was typed.
words-title-found = 낱말 ‘{ $q }’
words-search-label = 낱말 찾기
words-search-hint = 북쪽 말, 남쪽 말, 영어, 중국어 어느 것이든 좋아요. 첫소리(ㄷㅅㄹ)만 써도 돼요.
words-learn = 카드로 익히기
words-suggest = 없는 낱말 알려 주기
words-initials = 첫소리로 찾기
words-initials-all = 모두
# Words that begin with a Latin letter or a figure.
words-initials-other = A·1
words-subjects-open = 주제 고르기
words-subjects = 주제
words-subjects-all = 모든 주제
# Read aloud after the name of a subject.
words-count = { $n }개
words-from = 어느 말부터 볼까요
words-from-north = 북 → 남
words-from-south = 남 → 북
words-north = 북쪽 말
words-south = 남쪽 말
words-english = 영어
words-chinese = 중국어
words-summary = 낱말 { $n }개
words-summary-found = ‘{ $q }’ 낱말 { $n }개
# Stands for the second word where both sides say the same.
words-same = 같은 말
words-nothing = ‘{ $q }’ 낱말은 아직 없어요
words-nothing-text = 더 짧게 쓰거나 비슷한 말로 찾아보세요. 알려 주시면 살펴보고 담을게요.
words-nothing-search = 센터와 강좌에서 찾아보기
words-nothing-suggest = 이 낱말 알려 주기
words-nothing-all = 낱말 모두 보기

## Pairs of lists from elsewhere that somebody has confirmed
words-pairs = 목록에서 온 낱말
words-pairs-text = 다른 곳에서 모은 낱말 짝이에요. 맞는 짝인지 사람이 보았지만, 뜻과 보기는 아직 없어요.
words-pairs-source = 목록: { $name }

## Subjects
words-subject-body = 몸
words-subject-clothes = 옷
words-subject-community = 이웃과 여가
words-subject-country = 나라와 고장
words-subject-daily = 살림
words-subject-family = 가족
words-subject-feelings = 마음
words-subject-food = 음식
words-subject-health = 병원
words-subject-housing = 집
words-subject-language = 말과 글
words-subject-law = 법
words-subject-money = 돈
words-subject-papers = 서류
words-subject-phone = 전화·인터넷
words-subject-school = 학교
words-subject-transport = 교통
words-subject-welfare = 복지
words-subject-work = 일

## One word. $south, $north: what either side calls it
word-description = 남쪽 말 ‘{ $south }’, 북쪽 말 ‘{ $north }’.
# Before other words for the same.
word-variants = 이렇게도 써요:
word-meaning-title = 무슨 뜻인가요
word-example-title = 이렇게 써요
word-note-title = 헷갈리기 쉬워요
word-see-title = 함께 보면 좋은 말
word-listings-title = 이 말로 찾은 도움
word-listings-all = { $n }개 모두 보기
word-source-everyday = 생활 속 말을 견주어 펴낸 자료에서 가져온 짝이에요.
word-source-welfare = 남쪽에만 있는 제도예요. 북쪽 말은 북쪽 맞춤법으로 적어 본 거예요.
word-source-ministry = 통일부가 낸 남북 말 자료에서 가져온 짝이에요.
word-source-spelling = 같은 말인데 적는 법이 달라요.
word-source-shared = 북쪽과 남쪽에서 같은 말을 써요.
word-review = 북쪽에서 자란 분이 아직 살펴보지 못한 말이에요.

## Telling a word, or what would be right about one
word-suggest = 고칠 점 알리기
word-suggest-title = 낱말의 고칠 점 알리기
word-suggest-label = 무엇을 고치면 좋을까요
word-suggest-hint = 말이나 뜻, 보기 가운데 틀린 것과 맞는 것을 적어 주세요. 누가 썼는지는 저장하지 않아요.
word-suggest-empty = 무엇을 고치면 좋을지 한 줄이라도 적어 주세요.
words-suggest-label = 어떤 낱말인가요
words-suggest-hint = 북쪽 말과 남쪽 말 가운데 아는 것을 쓰고, 무슨 뜻인지도 적어 주세요. 누가 썼는지는 저장하지 않아요.
words-suggest-empty = 낱말을 하나라도 적어 주세요.
# Begins the text where a word was looked for in vain.
word-suggest-start = 낱말: { $word }
word-thanks-held = 고마워요. 담당자가 살펴본 뒤에 낱말에 담을게요.

## Cards
learn-title = 카드로 익히기: { $subject }
learn-lead = 아는 카드는 1일, 3일, 7일, 21일 뒤에 다시 나오고, 모르는 카드는 바로 다시 나와요.
learn-list = 목록으로 보기
learn-list-hint = 낱말을 누르면 다른 쪽 말이 보여요.
cards-title = 낱말 카드
# The island fills in $n, so no plural forms here.
cards-left = 오늘 볼 카드 { $n }장
cards-show = 눌러서 보기
cards-again = 다시 볼래요
cards-knew = 알았어요
cards-previous = 앞 카드
cards-next = 다음 카드
cards-more = 이 낱말 자세히
cards-done = 이 묶음에서 오늘 볼 카드를 다 봤어요. 잘하셨어요!
cards-keys = 자판: Space 보기, 1 다시 볼래요, 2 알았어요, ← → 넘기기
cards-kept = 어떤 카드를 알았는지는 이 기기에만 남아요.
cards-forget = 카드 기록 모두 지우기
cards-forgotten = 지웠어요.
