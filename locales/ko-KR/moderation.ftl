# Moderation: the desk, reasons for authors, reports, appeals, public numbers.

moderate-title = 살펴볼 글
moderate-lanes = 줄
moderate-lane-all = 모두
moderate-lane-crisis = 위험할 수 있는 사람
moderate-lane-report = 신고
moderate-lane-held = 기다리는 글
moderate-lane-appeal = 다시 봐 달라는 요청
moderate-lane-suggestion = 고칠 점 제안
moderate-cause-first-posts = 새로 온 사람의 글
moderate-cause-board = 모든 글을 먼저 보는 게시판
moderate-cause-story = 이야기
moderate-cause-limited = 당분간 먼저 보기로 한 사람
moderate-cause-word-rule = 낱말 규칙
moderate-cause-crisis = 자신을 해칠 수 있다는 말
moderate-cause-report = 누군가 알려 줌
moderate-cause-appeal = 다시 봐 달라고 함
moderate-cause-suggestion = 고칠 점을 알려 줌
moderate-cause-revised = 다시 쓴 글
moderate-none = 지금은 기다리는 것이 없어요. 고마워요.
moderate-start = 맨 앞의 것부터 보기
moderate-further = 더 보기
moderate-line-claimed = { $name }님이 보는 중
moderate-line-escalated = 다른 사람에게 넘김
moderate-since = { $when }부터 기다림
moderate-signed = 이름: { $name }
moderate-somebody = 다른 사람
moderate-decided = { $name }님이 이미 정했어요: { $what } ({ $when })
moderate-claimed = { $name }님이 { $until }까지 보고 있어요.
moderate-claim = 내가 볼게요
moderate-next = 다음 것 보기
moderate-skip = 건너뛰기
moderate-open-text = 글 열기
moderate-open-shown = 지금 실려 있는 글 열기
moderate-as-typed = 쓴 그대로 보기
moderate-redacted = 글은 지워졌어요. 무엇을 왜 정했는지만 남아 있어요.
moderate-appeal-words = 글쓴이의 말
moderate-suggestion-about = 무엇에 대한 제안인지 보기
# Before one decides about a suggestion.
moderate-by-hand = 제안은 저절로 들어가지 않아요. 먼저 목록이나 낱말을 고치고, 그다음에 ‘고쳤어요’를 눌러 주세요. 고칠 권한이 없으면 메모를 남기고 다른 사람에게 넘겨 주세요. 정하고 나면 제안한 글은 지워져요.
moderate-reports = 신고한 까닭
moderate-history = 이 사람의 글은 지금까지 { $published }번 실렸고, { $rejected }번 실리지 않았고, { $hidden }번 내려졌어요.
moderate-notes = 메모
moderate-note = 메모 남기기
moderate-note-hint = 돌보는 사람들만 봐요.
moderate-note-send = 메모 남기기
moderate-choice-publish = 실음
moderate-choice-edit = 고쳐서 실음
moderate-choice-reject = 싣지 않음
moderate-choice-hide = 내림
moderate-choice-keep = 그대로 둠
moderate-choice-accept = 고쳤음
moderate-choice-dismiss = 할 일 없음
moderate-choice-uphold = 그대로 유지함
moderate-choice-overturn = 뒤집음
moderate-do-publish = 싣기
moderate-do-edit = 이렇게 고쳐서 싣기
moderate-do-reject = 싣지 않기
moderate-do-hide = 내리기
moderate-do-keep = 그대로 두기
moderate-do-accept = 고쳤어요
moderate-do-dismiss = 할 일 없음
moderate-do-uphold = 그대로 유지하기
moderate-do-overturn = 글을 보이기
moderate-reason = 싣지 않거나 내리는 까닭
moderate-reason-choose = 까닭을 골라 주세요
moderate-reason-spam = 되풀이되는 광고나 퍼 나른 글
moderate-reason-insult = 누군가를 다치게 하는 말
moderate-reason-privacy = 누구인지, 어디 사는지 드러남
moderate-reason-danger = 누군가 위험해질 수 있음
moderate-reason-off-topic = 다른 게시판에 어울림
moderate-reason-advertising = 물건이나 서비스를 팖
moderate-reason-other = 다른 까닭 (아래에 적기)
moderate-message = 글쓴이에게 한마디
moderate-message-hint = 글쓴이가 까닭과 함께 봐요. 누가 썼는지는 보이지 않아요.
moderate-edit = 글을 고쳐서 싣기
moderate-edit-hint = 꼭 필요한 곳만 고쳐 주세요. 고쳤다고 글쓴이에게 알려 줘요.
moderate-escalate = 다른 사람에게 넘기기
moderate-care = 글쓴이에게 따로 쓰기
moderate-care-hint = 글쓴이만 봐요. 판단하지 말고, 들었다는 것과 지금 걸 수 있는 곳을 알려 주세요.
moderate-care-template =
    글을 읽었어요. 말해 주어서 고마워요.
    지금 많이 힘들다면 혼자 있지 않았으면 해요. 자살예방상담전화 109는 밤낮으로 받아요. 이름을 말하지 않아도 돼요.
    지금 당장 위험하면 119에 전화해 주세요.
moderate-care-send = 보내기
moderate-sanction = 이 계정을 당분간 멈추기
moderate-sanction-label = 무엇을 얼마나
moderate-sanction-hint = 누구의 계정인지는 보이지 않아요. 읽는 것은 막지 않아요. 끝나는 날을 알려 줘요.
moderate-sanction-limited = { $days }일 동안 글을 먼저 보기
moderate-sanction-suspended = { $days }일 동안 글쓰기 멈춤
moderate-sanction-end = 지금 풀기
moderate-sanction-send = 그렇게 하기
moderate-undo-text = 정했어요. 10초 동안 되돌릴 수 있어요.
moderate-undo = 되돌리기
moderate-said-changed = 그사이 글이 바뀌었어요. 새 글을 다시 봐 주세요.
moderate-said-late = 이제 되돌릴 수 없어요. 이미 그렇게 되었어요.
moderate-said-noted = 메모를 남겼어요.
moderate-said-cared = 글쓴이에게 보냈어요.
moderate-said-sanctioned = 그렇게 했고, 글쓴이에게 알렸어요.
moderate-said-barred = 처음 정한 사람이 아닌 다른 사람이 봐야 해요.
moderate-said-unfit = 이 글에는 그렇게 할 수 없어요. 지금 상태를 봐 주세요.
moderate-error-reason = 까닭을 하나 골라 주세요. 글쓴이가 알아야 다시 쓸 수 있어요.
moderate-error-other = ‘다른 까닭’이면 글쓴이에게 한마디 적어 주세요.
moderate-error-long = 글이 너무 길어요. 조금 줄여 주세요.
moderate-error-number = 주민등록번호처럼 보이는 숫자가 있어요. 지우고 다시 보내 주세요.
moderate-error-empty = 한 줄이라도 적어 주세요.
moderate-keys = 단축키 (?)
moderate-keys-list =
    j: 다음 것
    k: 앞의 것
    o: 글 열기
    a: 싣기, 그대로 두기
    r: 까닭 고르기
    e: 고치기
    u: 되돌리기
    ?: 이 도움말
moderate-keys-off = 단축키 끄기
moderate-keys-close = 닫기

moderate-told-spam = 같은 내용이 되풀이되거나 퍼 나른 글로 보여서 싣지 않았어요. 직접 겪은 일이나 궁금한 점으로 다시 써 주시면 기꺼이 볼게요.
moderate-told-insult = 누군가 다칠 수 있는 말이 있어서 싣지 않았어요. 화가 난 까닭은 그대로 쓰고, 사람을 두고 한 말만 고쳐 다시 보내 주세요.
moderate-told-privacy = 누구인지, 어디 사는지 알 수 있는 내용이 있어서 싣지 않았어요. 본인과 가족을 지키려는 거예요. 이름, 전화번호, 주소, 북에 있는 가족 이야기를 빼고 다시 보내 주세요.
moderate-told-danger = 누군가 위험해질 수 있는 내용이라 싣지 않았어요. 도움이 급하면 도움 화면의 전화로 바로 이야기할 수 있어요. 위험한 부분을 빼고 다시 보내 주셔도 돼요.
moderate-told-off-topic = 이 게시판과는 다른 이야기라 싣지 않았어요. 어울리는 게시판에 새로 올려 주시면 기꺼이 볼게요.
moderate-told-advertising = 물건이나 서비스를 파는 글은 싣지 않아요. 일자리나 도움을 알리려면 ‘찾기’의 목록에 올리는 길이 있어요.
moderate-told-other = 글을 돌보는 사람이 아래에 까닭을 적었어요.

report-title = 이 글 알리기
report-lead = 누가 알렸는지는 글쓴이가 알 수 없어요. 사람이 읽고 판단해요.
report-why = 무엇이 걱정되나요?
report-reason-danger = 누군가 위험할 수 있어요
report-reason-privacy = 누구인지, 어디 사는지 드러나요
report-reason-insult = 누군가를 다치게 하는 말이에요
report-reason-fraud = 돈을 노리거나 속이는 것 같아요
report-reason-spam = 광고예요
report-reason-other = 다른 까닭이에요
report-text = 더 할 말이 있으면 (안 써도 돼요)
report-send = 알리기
report-error-reason = 까닭을 하나 골라 주세요.
report-thanks-title = 고마워요
report-thanks = 사람이 곧 볼게요. 지금 위험한 사람이 있다면 기다리지 말고 112나 119에 전화해 주세요.
report-before = 이미 알려 주셨어요. 사람이 곧 볼게요.
report-gone = 이 글은 이제 보이지 않아요. 알려 주셔서 고마워요.
report-back = 글로 돌아가기

appeal-title = 내 글에 대한 결정
appeal-about = ‘{ $title }’에 쓴 글
appeal-why = 그렇게 정한 까닭
appeal-revise = 글을 고쳐서 다시 보내기
appeal-label = 다시 봐 달라고 하기
appeal-hint = 다른 사람이 처음부터 다시 봐요. 결정이 난 날부터 { $days }일 안에 한 번 할 수 있어요.
appeal-send = 다시 봐 주세요
appeal-sent = 받았어요. 처음 정한 사람이 아닌 다른 사람이 다시 보고, 결과를 알림으로 알려 드릴게요.
appeal-before = 이 결정은 이미 다시 봐 달라고 하셨어요. 결과는 알림으로 알려 드려요.
appeal-settled = 이 글은 지금 보이거나, 거두셨거나, 새 글을 기다리고 있어요. 다시 볼 것이 없어요.
appeal-late = 지금은 다시 봐 달라고 할 수 없어요. 싣지 않거나 내린 날부터 { $days }일 동안 할 수 있어요. 글을 고쳐 다시 보내는 것은 언제든 돼요.
appeal-error-empty = 왜 다시 봐야 하는지 한 줄이라도 적어 주세요.

rules-title = 낱말 규칙
rules-lead = 규칙에 걸린 글은 기다리거나, 글쓴이에게 묻거나, 받지 않아요. 힘들다는 말을 막는 규칙은 만들지 마세요.
rules-all = 규칙 { $n }개
rules-pattern = 찾을 것
rules-kind = 찾는 방법
rules-kind-text = 글자 (띄어쓰기와 기호는 보지 않음)
rules-kind-regex = 정규식
rules-does = 찾으면
rules-does-hold = 사람이 먼저 보기
rules-does-warn = 글쓴이에게 묻기
rules-does-block = 받지 않기
rules-board = 어디에서
rules-everywhere = 모든 게시판
rules-note = 왜 필요한지 (돌보는 사람만 봐요)
rules-sample = 시험해 볼 글
rules-try = 시험하기
rules-add = 규칙 더하기
rules-change = 바꾸기
rules-remove = 없애기
rules-found = 찾음
rules-tried = 있는 규칙 { $n }개가 이 글에서 찾았어요.
rules-tried-new = 새 규칙도 찾았어요.
rules-tried-not-new = 새 규칙은 찾지 못했어요.
rules-error-changed = 그사이 누군가 이 규칙을 바꿨어요. 지금 것을 보고 다시 해 주세요.
rules-error-many = 규칙은 { $n }개까지예요. 쓰지 않는 것을 먼저 없애 주세요.
rules-error-broad = 거의 모든 글에 걸려요. 두 글자 이상으로 더 좁혀 주세요.
rules-error-long = 너무 길어요. 200자까지예요.
rules-error-syntax = 정규식으로 읽을 수 없어요: { $what }
rules-error-large = 이 정규식은 너무 커요. 되풀이를 줄여 주세요.

boards-title = 게시판
boards-lead = 먼저 보기로 한 게시판의 글은 사람이 본 다음에 실려요.
boards-held = 모든 글을 먼저 봐요.
boards-open = 보통처럼 실려요.
boards-hold = 모두 먼저 보기
boards-usual = 보통처럼

# Pairs of words from lists of others. A moderator says whether a pair is right.
pairs-title = 목록에서 온 낱말
# $n: how many nobody has looked at.
pairs-way = 목록에서 온 낱말 ({ $n })
pairs-lead = 다른 곳에서 모은 낱말 짝이에요. 맞다고 하면 낱말 화면에도 보이고, 틀렸다고 하면 찾기에도 쓰지 않아요. 잘 모르겠으면 나중에로 두세요.
pairs-left = 아직 아무도 보지 않은 짝 { $n }개
pairs-filter = 볼 짝 고르기
pairs-filter-list = 목록
pairs-filter-all = 모든 목록
pairs-filter-doubtful = 의심스러운 짝만
pairs-filter-send = 이렇게 보기
pairs-doubtful = 의심스러워요. 한 말이 여러 뜻이거나 마당의 낱말과 달라서, 찾기에 쓰지 않고 있어요.
# Before links to words of the glossary.
pairs-known = 마당에는 이렇게 있어요:
pairs-source = 목록: { $name }
pairs-confirm = 맞아요
pairs-refuse = 틀려요
pairs-later = 나중에
pairs-send = 보내고 더 보기
pairs-again = 처음부터 다시 보기
pairs-end = 여기까지예요. 나중에로 둔 짝은 처음부터 다시 볼 수 있어요.
pairs-none = 볼 짝이 없어요. 고마워요.
pairs-said = 적었어요: 맞아요 { $confirmed }개, 틀려요 { $refused }개.
pairs-said-late = { $n }개는 다른 사람이 먼저 정했거나 목록에서 빠졌어요. 그 짝은 그대로 두었어요.
pairs-decided = 이미 정한 짝
pairs-decided-confirmed = 맞는 짝
pairs-decided-refused = 틀린 짝
pairs-decided-lead = 되돌리면 아무도 보지 않은 짝으로 돌아가요.
pairs-decided-none = 아직 없어요.
pairs-undo = 되돌리기
pairs-undone = 되돌렸어요.
pairs-undo-late = 그사이 다른 사람이 바꿨어요. 지금 것을 봐 주세요.

audit-title = 한 일의 기록
audit-lead = 번호만 있고 글이나 이름은 없어요. 나중에 고치면 사슬이 끊어져요. 확인은 ‘madang audit verify’로 해요.
audit-none = 아직 적힌 일이 없어요.

transparency-title = 글을 어떻게 돌보나요
transparency-lead = 지난 90일 동안 사람이 보고 정한 것들의 수예요.
transparency-looked-at = 살펴본 글
transparency-published = 실은 글
transparency-rejected = 싣지 않은 글
transparency-hidden = 내린 글
transparency-appealed = 다시 봐 달라는 요청
transparency-overturned = 그 뒤에 보이게 된 글
transparency-median = 정하기까지 걸린 시간 (가운데값)
transparency-few = { $n }보다 적음
# Too few cases to say how long they took.
transparency-unknown = 아직 말하기에 일러요
transparency-minutes = { $n }분
transparency-hours = { $n }시간
transparency-how = 새로 온 사람의 첫 글, 이야기, 알림을 받은 글은 사람이 읽어요. 힘들다는 말은 잘못이 아니에요. 그런 글은 가장 먼저 보고, 도움받을 곳을 알려 드려요.
transparency-appeal = 글이 실리지 않으면 까닭을 알려 드려요. 고쳐서 다시 보낼 수 있고, { $days }일 안에 한 번 다시 봐 달라고 할 수 있어요. 그때는 다른 사람이 봐요.
transparency-small = { $n }보다 작은 수는 한 사람 한 사람이 드러날 수 있어 적지 않아요.
transparency-link = 글을 어떻게 돌보나요
