### The forum: boards, topics, posts, the forms to write them, and notices.

## Navigation
nav-talk = 이야기
# On the home page.
home-talk = 이야기 보러 가기

## The boards
talk-title = 이야기
talk-intro = 묻고 대답하고, 겪은 일을 나누는 곳입니다. 이름을 밝히지 않아도 됩니다.
talk-safety = 여기 쓴 글은 누구나 읽을수 있습니다. 이름, 전화번호, 사는 곳, 북에 있는 가족이야기는 적지 않는것이 안전합니다.
# $n: notices that have not been read.
talk-notices = 나의 알림 { $n }
board-work = 일
board-work-about = 일자리, 면접, 직장생활, 월급
board-work-rules = 돈을 먼저 내라는 일자리나 법에 어긋나는 일은 올리지 마세요. 회사이름을 적을 때는 겪은 일만 적어주세요.
board-home = 집
board-home-about = 임대주택, 계약, 이사, 이웃
board-home-rules = 집주소와 호수는 적지 마세요. 동네까지만 적어도 대답을 들을수 있습니다.
board-health = 건강
board-health-about = 병원, 약, 건강보험, 아픈 몸
board-health-rules = 겪은 일은 나눌수 있지만 진단은 의사만 할수 있습니다. 약을 사고팔거나 나누어주지 마세요.
board-study = 공부
board-study-about = 학교, 검정고시, 대학, 자격증, 말배우기
board-study-rules = 처음 배우는 사람이 무엇을 물어도 웃지 않는 곳입니다. 시험문제나 답을 사고팔지 마세요.
board-family = 가족
board-family-about = 아이, 부부, 부모님, 떨어져있는 가족
board-family-rules = 북에 있는 가족의 이름, 사는 곳, 하는 일은 적지 마세요. 아이의 이름과 학교도 적지 마세요.
board-mind = 마음
board-mind-about = 외로움, 잠, 불안, 힘든 날과 좋은 날
board-mind-rules = 판단하지 않고 들어주는 곳입니다. 당장 힘들면 기다리지 말고 109로 전화하세요. 온종일 받습니다.
board-stories = 긴 이야기
board-stories-about = 살아온 이야기, 정착한 이야기를 길게 쓰는 곳
board-stories-rules = 글쓴이가 모두에게 읽히기를 바라는 글만 싣습니다. 편집원이 먼저 읽고, 누가 위험해질수 있는 곳이 있으면 알려드립니다.
board-questions = 질문
board-questions-about = 무엇이든, 어디에 물어야 할지 모를 때
board-questions-rules = 작은 질문은 없습니다. 같은것을 누가 벌써 물었어도 다시 물어도 됩니다.
board-rules-title = 이곳의 약속
board-rules-all = 서로 높임말을 씁니다. 고향, 말투, 믿음, 정치생각으로 누구를 깎아내리지 않습니다.
board-rules-privacy = 처음 올리는 글 몇개는 사람이 먼저 읽어보고 싣습니다. 왜 싣지 않았는지 꼭 알려드리며, 다시 보아달라고 할수 있습니다.
# $n: number, $count: the same with separators.
board-topics = 글 { $n }개

## The list of topics
topic-new = 새 글 쓰기
topics-language = 글의 말
topics-any-language = 모든 말
topic-language-ko = 우리 말
topic-language-en = 영어
topic-language-zh = 중국어
topics-none = 아직 글이 없습니다. 첫 글을 써주시면 반갑겠습니다.
topics-more = 더 보기
topics-start = 맨 처음으로
topic-answered = 도움이 된 대답이 있습니다
topic-replies = 대답 { $n }개
content-note = 미리 알립니다
content-note-open = 누르면 펼쳐집니다.

## How long ago
ago-now = 방금
ago-minutes = { $n }분전
ago-hours = { $n }시간전

## A topic
topic-withdrawn = 글쓴이가 거둔 글
topic-pages = 대답 넘기기
posts-earlier = 앞의 대답
posts-later = 다음 대답
topic-follow = 새 대답 알림 받기
topic-unfollow = 나에게 단 대답만 알림 받기
topic-mute = 이 글 알림 모두 끄기
topic-unmute = 알림 다시 켜기
# What the reader hears of a topic now.
topic-hears-usual = 누가 내 글에 대답하면 알려드립니다.
topic-hears-all = 새 대답이 달릴 때마다 알려드립니다.
topic-hears-nothing = 이 글에서는 아무것도 알리지 않습니다.
# Beside the posts on wide screens: who says what on this page.
topic-contents = 이 화면의 글
# $n: number of replies; it is put in by the browser.
live-replies = 새 대답 { $n }개 보기
reply-title = 대답 쓰기
reply-sign-in = 들어와서 대답 쓰기
answer-title = 도움이 된 대답
answer-in-place = 그 자리에서 보기
answer-mark = 이 대답이 도움이 되였습니다
answer-unmark = 도움이 된 대답표시 거두기

## A post
post-by-opener = 글쓴이
post-own = 나의 글
post-edited = 고침
# Read aloud where a table begins.
post-table = 표 (넓으면 옆으로 밀어보세요)
post-held = 사람이 읽어보기를 기다리고있습니다. 지금은 나에게만 보입니다.
post-held-again = 앞의 글은 싣지 못했습니다. 그뒤에 보낸 글은 사람이 읽어보기를 기다리고있습니다. 지금은 나에게만 보입니다.
post-newer-held = 고친 글은 확인을 기다리고있습니다. 그때까지는 앞의 글이 보입니다.
post-newer-rejected = 고친 글은 싣지 못했습니다. 앞의 글은 그대로 보입니다. 고친 글을 다시 손질하여 보낼수 있습니다.
post-rejected = 이 글은 싣지 못했습니다. 글은 그대로 있으니 고쳐서 다시 보낼수 있습니다.
post-hidden = 이 글은 내리웠습니다. 글은 그대로 있으니 고쳐서 다시 보낼수 있습니다.
post-not-shown = 다른 사람에게는 보이지 않는 글입니다.
post-withdrawn = 글쓴이가 거둔 글입니다.
post-blocked = 보지 않기로 한 사람의 글입니다
quote-gone = 옮긴 글은 이제 없습니다.
post-quote = 대답하기
post-edit = 고치기
post-revise = 고쳐서 다시 보내기
post-appeal = 다시 보아달라고 하기
post-withdraw = 거두기
post-history = 고친 기록
post-report = 알리기
post-block = 이 사람 글 안 보기
post-block-alias = 이 글에서 이 가명으로 쓴 글을 접어두겠습니다. 그 사람은 알지 못합니다. 《나》에서 다시 펼칠수 있습니다.
post-block-handle = 이 이름으로 쓴 글을 어디서나 접어두겠습니다. 그 사람은 알지 못합니다. 《나》에서 다시 펼칠수 있습니다.
post-block-yes = 안 보겠습니다
post-unblock = 다시 보기
reaction-thanks = 고맙습니다
reaction-strength = 힘내세요
reaction-me-too = 저도 그렇습니다

## The form
topic-new-title = 새 글 쓰기
story-new-title = 긴 이야기 쓰기
edit-title = 글 고치기
compose-title = 제목
compose-title-hint = 무엇을 알고싶은지 한줄로 적어주세요.
compose-text = 글
compose-text-hint = 편하게 적어주세요. 빈 줄을 두면 문단이 나뉩니다.
# What may be added to a topic: tags and a word before reading.
compose-more = 꼬리말, 미리 알릴 말
# What marks make of a text: each line one of them.
compose-marks = 글을 꾸미는 표식
compose-marks-list =
    굵게: **단어**
    목록: 줄앞에 - 하나
    번호가 붙은 목록: 줄앞에 1. 하나
    남의 말: 줄앞에 > 그 말
    표: | 이름 | 값 | 처럼 세로줄로 나누고 둘째줄에 |---|---|
    주소: https://로 시작하면 누를수 있습니다
compose-picture = 사진 넣기 (안 넣어도 됩니다)
compose-picture-file = 사진
compose-picture-hint = JPEG, PNG, WebP, GIF 사진 한장, 10MB까지 넣을수 있습니다. 찍은 곳과 시간 같은 숨은 기록은 지우고 올립니다. 얼굴, 이름표, 집주소가 찍히지 않았는지 한번 보십시오.
# The text in the form has a picture in it.
compose-picture-added = 글속에서 《![》로 시작하는 줄이 사진입니다. 그 줄을 옮기거나 지울수 있습니다. 사진을 더 넣으려면 하나씩 골라 미리 보기를 누르십시오.
compose-alt = 사진설명
compose-alt-hint = 사진을 보지 못하는 사람에게는 이 설명을 읽어줍니다. 례: 사무소의 번호표기계
# The description of a picture that has none.
picture-undescribed = 사진
compose-tags = 꼬리말 (안 적어도 됩니다)
compose-tags-hint = 반점으로 나누어 { $n }개까지 적을수 있습니다. 례: 은행, 통장
compose-note = 미리 알릴 말 (안 적어도 됩니다)
compose-note-hint = 읽는 사람이 힘들수 있는 이야기면 적어주세요. 글은 접혀있다가 누르면 펼쳐집니다. 례: 가족을 잃은 이야기
compose-language = 글의 말
compose-name = 어떤 이름으로 올리겠습니까?
compose-name-alias = 가명으로 (이 글에서만 쓰는 이름을 지어드립니다)
compose-name-handle = 나의 이름으로 { $handle }
consent-story = 이 이야기를 누구나 읽어도 좋습니다.
consent-missing = 누구나 읽어도 좋은지 표시해주세요.
compose-first-posts = 처음 올리는 글은 사람이 먼저 읽어보고 싣습니다. 보통 하루가 걸리지 않습니다.
compose-known = 보내면 바로 실립니다. 언제든 고치거나 거둘수 있습니다.
compose-story = 편집원이 먼저 읽어보고 싣습니다. 실리면 알려드리겠습니다.
post-send = 보내기
edit-send = 고친 글 보내기
post-preview = 미리 보기
preview-title = 이렇게 보입니다
draft-kept = 쓰던 글을 이 기기에 적어두고있습니다.
draft-restored = 전에 쓰던 글을 다시 가져왔습니다.
draft-forget = 지우기
draft-forgotten = 이 기기에서 지웠습니다.

## What is wrong with it
trouble-fields = 아직 보내지 못했습니다. 아래에 표시한 곳을 보아주세요. 쓴 글은 그대로 있습니다.
trouble-sign-in = 오래되여 나가졌습니다. 글은 아래에 그대로 있습니다. 새 창에서 들어온 다음 여기서 다시 보내주세요.
trouble-sign-in-link = 새 창에서 들어오기
trouble-suspended = { $date }까지는 글을 올릴수 없습니다. 글은 아래에 그대로 있습니다.
trouble-refused = 여기에는 글을 보낼수 없습니다. 글은 아래에 그대로 있습니다.
trouble-too-many = 짧은 사이에 글을 많이 보내셨습니다. 조금 쉬였다가 다시 보내주세요. 글은 아래에 그대로 있습니다.
trouble-warned = 올리기 전에 한번 더 읽어봐주십시오. 누군가에게 아프게 들릴수 있는 말이 있습니다. 그대로 올려도 괜찮으면 아래에 표시하고 다시 보내주십시오.
trouble-blocked = 이 글에는 여기에 올릴수 없는 말이 들어있습니다. 고쳐서 다시 보내주십시오. 글은 아래에 그대로 있습니다.
trouble-picture = 사진을 넣지 못했습니다. 아래의 사진칸을 보십시오. 글은 그대로 있습니다.
trouble-picture-large = 사진이 10MB보다 큽니다. 작게 줄이거나 화면을 찍은 사진으로 넣으십시오.
trouble-picture-type = JPEG, PNG, WebP, GIF 사진이 아닙니다. 다른 사진을 고르십시오.
trouble-picture-pixels = 사진의 가로세로가 너무 큽니다. 작게 줄이거나 화면을 찍은 사진으로 넣으십시오.
trouble-picture-costly = 이 사진은 다루기가 너무 무겁습니다. 작게 줄이거나 화면을 찍은 사진으로 넣으십시오.
trouble-picture-damaged = 사진이 못쓰게 되였거나 끝까지 오지 않았습니다. 다시 고르십시오.
trouble-picture-later = 지금은 사진을 받을수 없습니다. 잠시 뒤에 다시 고르십시오.
trouble-picture-many = 오늘은 사진을 더 넣을수 없습니다. 래일 다시 넣으십시오. 사진없이 글은 보낼수 있습니다.
trouble-picture-full = 올린 사진이 많아서 더 둘 곳이 없습니다. 사진이 든 이전 글을 거두면 하루뒤에 자리가 생깁니다.
trouble-picture-gone = 글속의 사진은 보내지 않은채 하루가 지나서 지워졌습니다. 글은 그대로 두고 사진줄만 뺐습니다. 사진을 다시 골라 넣거나 사진없이 보내주세요.
trouble-picture-again = 사진은 받지 못했습니다. 들어온 다음 다시 고르십시오.
trouble-private = 잠간만요. 나나 가족이 누구인지 알려질수 있는 곳이 있습니다. 지우고 보내는것이 안전합니다.
trouble-title-empty = 제목을 적어주세요.
trouble-text-empty = 한줄이라도 적어주세요.
trouble-long = { $n }자까지 적을수 있습니다. 조금 줄이거나 나누어 보내주세요.
trouble-tags-many = 꼬리말은 { $n }개까지 적을수 있습니다.
private-rrn = 주민등록번호 같습니다
private-phone = 전화번호 같습니다
private-account = 돈자리나 카드번호 같습니다
private-address = 사는 곳 같습니다
private-family_north = 북에 있는 가족이야기 같습니다
private-anyway = 알고있습니다. 그래도 올리겠습니다.

## After sending
sent-held = 잘 받았습니다. 사람이 읽어보고 싣겠습니다. 그때까지는 나에게만 보입니다.
sent-shown = 올렸습니다. 고맙습니다.
sent-edited = 고쳤습니다.
sent-withdrawn = 거두었습니다. 글은 지워졌습니다.
withdraw-title = 글을 거두겠습니까?
withdraw-text = 거두면 글이 지워지고 되돌릴수 없습니다. 그 자리에는 《글쓴이가 거둔 글》이라고만 남습니다.
withdraw-topic-text = 거두면 제목과 글이 지워지고 되돌릴수 없습니다. 목록에서도 없어집니다. 다른 사람이 쓴 대답은 그 대답을 쓴 사람의것이라 남습니다.
withdraw-yes = 거두기
withdraw-no = 그대로 두기
history-title = 고친 기록
history-held = 확인을 기다립니다
history-published = 실린 글
history-rejected = 싣지 못한 글
history-replaced = 다음 글로 바뀐 글

## For somebody who wrote that they cannot go on
care-title = 많이 힘드셨습니다
care-text = 혼자 견디지 않아도 됩니다. 지금 바로 이야기할 사람이 있습니다. 무슨 말부터 할지 몰라도 괜찮습니다.
care-human = 마당의 사람도 글을 먼저 읽고 이곳으로 편지를 쓰겠습니다. 알림에서 볼수 있습니다.
care-kept = 쓴 글은 잘 받았습니다. 잘못한것은 아무것도 없습니다.
care-post = 나의 글로 가기

## Notices
notices-title = 알림
notices-none = 아직 알림이 없습니다.
notices-read = 모두 읽음으로
notices-earlier = 지난 알림
notice-new = 새로
notice-reply = 새 대답이 달렸습니다
# $n: how many, two or more.
notice-replies = 새 대답이 { $n }개 달렸습니다
notice-published = 글이 실렸습니다
notice-edited = 몇마디를 고쳐서 글을 실었습니다
notice-rejected = 글을 싣지 못했습니다
notice-hidden = 글을 내리웠습니다
notice-overturned = 다시 보고 글을 실었습니다
notice-upheld = 다시 보았지만 결정은 그대로입니다
notice-answer = 나의 대답이 도움이 되였다고 합니다
notice-sanction = 글쓰기에 관한 알림입니다
notice-limited = { $date }까지는 글을 보내면 사람이 먼저 읽어보고 싣습니다.
notice-suspended = { $date }까지는 글을 올릴수 없습니다. 읽는것은 그대로 할수 있습니다.
notice-sanction-ended = 이제 다시 글을 올릴수 있습니다.
notice-care = 마당에서 편지가 왔습니다

## Finding topics
talk-find = 이야기에서 찾기
talk-found-title = 《{ $q }》 이야기
talk-found = 《{ $q }》 이야기 { $n }개
talk-found-none = 그런 이야기는 아직 없습니다. 다른 낱말로 찾아보거나 새로 물어보십시오.
talk-find-help = 도움받을 곳에서 찾기
talk-found-all = 이야기 { $n }개 다 보기
talk-found-beside = 사람들이 나눈 이야기
