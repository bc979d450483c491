# Moderation: the desk, reasons for authors, reports, appeals, public numbers.

moderate-title = 살펴볼 글
moderate-lanes = 줄
moderate-lane-all = 모두
moderate-lane-crisis = 위험할수 있는 사람
# review: 신고 is understood, but may sound like informing on somebody.
moderate-lane-report = 알려온것
moderate-lane-held = 기다리는 글
moderate-lane-appeal = 다시 보아달라는 요청
moderate-lane-suggestion = 고칠 점
moderate-cause-first-posts = 새로 온 사람의 글
moderate-cause-board = 모든 글을 먼저 보는 게시판
moderate-cause-story = 이야기
moderate-cause-limited = 얼마동안 먼저 보기로 한 사람
moderate-cause-word-rule = 단어규칙
moderate-cause-crisis = 자기를 해칠수 있다는 말
moderate-cause-report = 누군가 알려줌
moderate-cause-appeal = 다시 보아달라고 함
moderate-cause-suggestion = 고칠 점을 알려줌
moderate-cause-revised = 다시 쓴 글
moderate-none = 지금은 기다리는것이 없습니다. 고맙습니다.
moderate-start = 맨 앞의것부터 보기
moderate-further = 더 보기
moderate-line-claimed = { $name }님이 보는중
moderate-line-escalated = 다른 사람에게 넘김
moderate-since = { $when }부터 기다림
moderate-signed = 이름: { $name }
moderate-somebody = 다른 사람
moderate-decided = { $name }님이 이미 정하였습니다: { $what } ({ $when })
moderate-claimed = { $name }님이 { $until }까지 보고있습니다.
moderate-claim = 내가 보겠습니다
moderate-next = 다음것 보기
moderate-skip = 건너뛰기
moderate-open-text = 글 열기
moderate-open-shown = 지금 실려있는 글 열기
moderate-as-typed = 쓴 그대로 보기
moderate-redacted = 글은 지워졌습니다. 무엇을 왜 정하였는지만 남아있습니다.
moderate-appeal-words = 글쓴이의 말
moderate-suggestion-about = 무엇에 대한것인지 보기
# Before one decides about a suggestion.
moderate-by-hand = 제안은 저절로 들어가지 않습니다. 먼저 목록이나 단어를 고치고 그다음에 《고쳤습니다》를 눌러주세요. 고칠 권한이 없으면 적어두고 다른 사람에게 넘겨주세요. 정한 다음에는 제안한 글이 지워집니다.
moderate-reports = 알려온 까닭
moderate-history = 이 사람의 글은 지금까지 { $published }번 실렸고 { $rejected }번 실리지 않았으며 { $hidden }번 내려졌습니다.
moderate-notes = 적어둔것
moderate-note = 적어두기
moderate-note-hint = 돌보는 사람들만 봅니다.
moderate-note-send = 적어두기
moderate-choice-publish = 실음
moderate-choice-edit = 고쳐서 실음
moderate-choice-reject = 싣지 않음
moderate-choice-hide = 내림
moderate-choice-keep = 그대로 둠
moderate-choice-accept = 고쳤음
moderate-choice-dismiss = 할 일 없음
moderate-choice-uphold = 그대로 둠
moderate-choice-overturn = 뒤집음
moderate-do-publish = 싣기
moderate-do-edit = 이렇게 고쳐서 싣기
moderate-do-reject = 싣지 않기
moderate-do-hide = 내리기
moderate-do-keep = 그대로 두기
moderate-do-accept = 고쳤습니다
moderate-do-dismiss = 할 일 없음
moderate-do-uphold = 결정을 그대로 두기
moderate-do-overturn = 글을 보이기
moderate-reason = 싣지 않거나 내리는 까닭
moderate-reason-choose = 까닭을 골라주세요
moderate-reason-spam = 되풀이되는 광고나 퍼나른 글
moderate-reason-insult = 누군가를 상하게 하는 말
moderate-reason-privacy = 누구인지, 어디 사는지 드러남
moderate-reason-danger = 누군가 위험해질수 있음
moderate-reason-off-topic = 다른 게시판에 맞음
moderate-reason-advertising = 물건을 팖
moderate-reason-other = 다른 까닭 (아래에 적기)
moderate-message = 글쓴이에게 한마디
moderate-message-hint = 글쓴이가 까닭과 함께 봅니다. 누가 썼는지는 보이지 않습니다.
moderate-edit = 글을 고쳐서 싣기
moderate-edit-hint = 꼭 필요한 곳만 고쳐주세요. 고쳤다고 글쓴이에게 알려줍니다.
moderate-escalate = 다른 사람에게 넘기기
moderate-care = 글쓴이에게 따로 쓰기
moderate-care-hint = 글쓴이만 봅니다. 나무라지 말고, 들었다는것과 지금 전화할수 있는 곳을 알려주세요.
moderate-care-template =
    글을 읽었습니다. 말해주어서 고맙습니다.
    지금 몹시 힘들다면 혼자 있지 말아주세요. 자살예방상담전화 109는 밤낮으로 받습니다. 이름을 말하지 않아도 됩니다.
    지금 당장 위험하면 119에 전화해주세요.
moderate-care-send = 보내기
moderate-sanction = 이 사람의 글쓰기를 얼마동안 멈추기
moderate-sanction-label = 무엇을 얼마나
moderate-sanction-hint = 누구인지는 보이지 않습니다. 읽는것은 막지 않습니다. 끝나는 날을 알려줍니다.
moderate-sanction-limited = { $days }일동안 글을 먼저 보기
moderate-sanction-suspended = { $days }일동안 글쓰기 멈춤
moderate-sanction-end = 지금 풀기
moderate-sanction-send = 그렇게 하기
moderate-undo-text = 정하였습니다. 10초동안 되돌릴수 있습니다.
moderate-undo = 되돌리기
moderate-said-changed = 그사이 글이 바뀌였습니다. 새 글을 다시 보아주세요.
moderate-said-late = 이제는 되돌릴수 없습니다. 이미 그렇게 되였습니다.
moderate-said-noted = 적어두었습니다.
moderate-said-cared = 글쓴이에게 보냈습니다.
moderate-said-sanctioned = 그렇게 하고 글쓴이에게 알렸습니다.
moderate-said-barred = 처음 정한 사람이 아닌 다른 사람이 보아야 합니다.
moderate-said-unfit = 이 글에는 그렇게 할수 없습니다. 지금 상태를 보아주세요.
moderate-error-reason = 까닭을 하나 골라주세요. 글쓴이가 알아야 다시 쓸수 있습니다.
moderate-error-other = 《다른 까닭》이면 글쓴이에게 한마디 적어주세요.
moderate-error-long = 글이 너무 깁니다. 조금 줄여주세요.
moderate-error-number = 주민등록번호처럼 보이는 수자가 있습니다. 지우고 다시 보내주세요.
moderate-error-empty = 한줄이라도 적어주세요.
moderate-keys = 빠른건 (?)
moderate-keys-list =
    j: 다음것
    k: 앞의것
    o: 글 열기
    a: 싣기, 그대로 두기
    r: 까닭 고르기
    e: 고치기
    u: 되돌리기
    ?: 이 설명
moderate-keys-off = 빠른건 끄기
moderate-keys-close = 닫기

moderate-told-spam = 같은 내용이 되풀이되거나 퍼나른 글로 보여서 싣지 않았습니다. 직접 겪은 일이나 알고싶은것을 다시 써주시면 기꺼이 보겠습니다.
moderate-told-insult = 누군가 마음을 상할수 있는 말이 있어서 싣지 않았습니다. 성난 까닭은 그대로 쓰고 사람을 두고 한 말만 고쳐서 다시 보내주세요.
moderate-told-privacy = 누구인지, 어디 사는지 알수 있는 내용이 있어서 싣지 않았습니다. 본인과 가족을 지키자는것입니다. 이름, 전화번호, 주소, 북에 있는 가족이야기를 빼고 다시 보내주세요.
moderate-told-danger = 누군가 위험해질수 있는 내용이여서 싣지 않았습니다. 도움이 급하면 도움전화로 바로 이야기할수 있습니다. 위험한 부분을 빼고 다시 보내주셔도 됩니다.
moderate-told-off-topic = 이 게시판과는 다른 이야기여서 싣지 않았습니다. 맞는 게시판에 새로 올려주시면 기꺼이 보겠습니다.
moderate-told-advertising = 물건을 파는 글은 싣지 않습니다. 일자리나 도움을 알리려면 《찾기》의 목록에 올리는 길이 있습니다.
moderate-told-other = 글을 돌보는 사람이 아래에 까닭을 적었습니다.

report-title = 이 글에 대해 알리기
report-lead = 누가 알렸는지 글쓴이는 알수 없습니다. 사람이 읽고 정합니다.
report-why = 무엇이 걱정됩니까
report-reason-danger = 누군가 위험할수 있습니다
report-reason-privacy = 누구인지, 어디 사는지 드러납니다
report-reason-insult = 누군가를 상하게 하는 말입니다
report-reason-fraud = 돈을 노리거나 속이는것 같습니다
report-reason-spam = 광고입니다
report-reason-other = 다른 까닭입니다
report-text = 더 할 말이 있으면 (쓰지 않아도 됩니다)
report-send = 알리기
report-error-reason = 까닭을 하나 골라주세요.
report-thanks-title = 고맙습니다
report-thanks = 사람이 곧 보겠습니다. 지금 위험한 사람이 있으면 기다리지 말고 112나 119에 전화해주세요.
report-before = 이미 알려주셨습니다. 사람이 곧 보겠습니다.
report-gone = 이 글은 이제 보이지 않습니다. 알려주어서 고맙습니다.
report-back = 글로 돌아가기

appeal-title = 내 글에 대한 결정
appeal-about = 《{ $title }》에 쓴 글
appeal-why = 그렇게 정한 까닭
appeal-revise = 글을 고쳐서 다시 보내기
appeal-label = 다시 보아달라고 하기
appeal-hint = 다른 사람이 처음부터 다시 봅니다. 결정한 날부터 { $days }일안에 한번 할수 있습니다.
appeal-send = 다시 보아주세요
appeal-sent = 받았습니다. 처음 정한 사람이 아닌 다른 사람이 다시 보고 결과를 알려드리겠습니다.
appeal-before = 이 결정은 이미 다시 보아달라고 하셨습니다. 결과는 알려드립니다.
appeal-settled = 이 글은 지금 보이거나 거두셨거나 새 글이 기다리고있습니다. 다시 볼것이 없습니다.
appeal-late = 지금은 다시 보아달라고 할수 없습니다. 싣지 않거나 내린 날부터 { $days }일동안 할수 있습니다. 글을 고쳐서 다시 보내는것은 언제든지 됩니다.
appeal-error-empty = 왜 다시 보아야 하는지 한줄이라도 적어주세요.

rules-title = 단어규칙
rules-lead = 규칙에 걸린 글은 기다리거나 글쓴이에게 묻거나 받지 않습니다. 힘들다는 말을 막는 규칙은 만들지 마세요.
rules-all = 규칙 { $n }개
rules-pattern = 찾을것
rules-kind = 찾는 방법
rules-kind-text = 글자 (띄여쓰기와 기호는 보지 않음)
rules-kind-regex = 정규식
rules-does = 찾으면
rules-does-hold = 사람이 먼저 보기
rules-does-warn = 글쓴이에게 묻기
rules-does-block = 받지 않기
rules-board = 어디에서
rules-everywhere = 모든 게시판
rules-note = 왜 필요한지 (돌보는 사람만 봅니다)
rules-sample = 시험해볼 글
rules-try = 시험하기
rules-add = 규칙 더하기
rules-change = 바꾸기
rules-remove = 없애기
rules-found = 찾음
rules-tried = 있는 규칙 { $n }개가 이 글에서 찾았습니다.
rules-tried-new = 새 규칙도 찾았습니다.
rules-tried-not-new = 새 규칙은 찾지 못하였습니다.
rules-error-changed = 그사이 누군가 이 규칙을 바꾸었습니다. 지금것을 보고 다시 해주세요.
rules-error-many = 규칙은 { $n }개까지입니다. 쓰지 않는것을 먼저 없애주세요.
rules-error-broad = 거의 모든 글에 걸립니다. 두 글자이상으로 더 좁혀주세요.
rules-error-long = 너무 깁니다. 200자까지입니다.
rules-error-syntax = 정규식으로 읽을수 없습니다: { $what }
rules-error-large = 이 정규식은 너무 큽니다. 되풀이를 줄여주세요.

boards-title = 게시판
boards-lead = 먼저 보기로 한 게시판의 글은 사람이 본 다음에 실립니다.
boards-held = 모든 글을 먼저 봅니다.
boards-open = 보통처럼 실립니다.
boards-hold = 모두 먼저 보기
boards-usual = 보통처럼

# Pairs of words from lists of others. A moderator says whether a pair is right.
pairs-title = 목록에서 온 낱말
# $n: how many nobody has looked at.
pairs-way = 목록에서 온 낱말 ({ $n })
pairs-lead = 다른데서 모은 낱말쌍입니다. 맞다고 하면 낱말화면에도 보이고 틀렸다고 하면 찾기에도 쓰지 않습니다. 잘 모르겠으면 나중에로 두세요.
pairs-left = 아직 아무도 보지 않은 쌍 { $n }개
pairs-filter = 볼 쌍 고르기
pairs-filter-list = 목록
pairs-filter-all = 모든 목록
pairs-filter-doubtful = 의심스러운 쌍만
pairs-filter-send = 이렇게 보기
pairs-doubtful = 의심스럽습니다. 한 말이 여러가지 뜻이거나 마당의 낱말과 달라서 찾기에 쓰지 않고있습니다.
# Before links to words of the glossary.
pairs-known = 마당에는 이렇게 있습니다:
pairs-source = 목록: { $name }
pairs-confirm = 맞습니다
pairs-refuse = 틀립니다
pairs-later = 나중에
pairs-send = 보내고 더 보기
pairs-again = 처음부터 다시 보기
pairs-end = 여기까지입니다. 나중에로 둔 쌍은 처음부터 다시 볼수 있습니다.
pairs-none = 볼 쌍이 없습니다. 고맙습니다.
pairs-said = 적었습니다: 맞습니다 { $confirmed }개, 틀립니다 { $refused }개.
pairs-said-late = { $n }개는 다른 사람이 먼저 정하였거나 목록에서 빠졌습니다. 그 쌍은 그대로 두었습니다.
pairs-decided = 이미 정한 쌍
pairs-decided-confirmed = 맞는 쌍
pairs-decided-refused = 틀린 쌍
pairs-decided-lead = 되돌리면 아무도 보지 않은 쌍으로 돌아갑니다.
pairs-decided-none = 아직 없습니다.
pairs-undo = 되돌리기
pairs-undone = 되돌렸습니다.
pairs-undo-late = 그사이 다른 사람이 바꾸었습니다. 지금것을 보아주세요.

audit-title = 한 일의 기록
audit-lead = 번호만 있고 글이나 이름은 없습니다. 나중에 고치면 사슬이 끊어집니다. 《madang audit verify》로 확인합니다.
audit-none = 아직 적힌 일이 없습니다.

transparency-title = 글을 어떻게 돌보는가
transparency-lead = 지난 90일동안 사람이 보고 정한것들의 수입니다.
transparency-looked-at = 살펴본 글
transparency-published = 실은 글
transparency-rejected = 싣지 않은 글
transparency-hidden = 내린 글
transparency-appealed = 다시 보아달라는 요청
transparency-overturned = 그후에 보이게 된 글
transparency-median = 정하기까지 걸린 시간 (가운데값)
transparency-few = { $n }보다 적음
# Too few cases to say how long they took.
transparency-unknown = 아직 말하기에 이릅니다
transparency-minutes = { $n }분
transparency-hours = { $n }시간
transparency-how = 새로 온 사람의 첫 글, 이야기, 알려온 글은 사람이 읽습니다. 힘들다는 말은 잘못이 아닙니다. 그런 글은 가장 먼저 보고 도움받을 곳을 알려드립니다.
transparency-appeal = 글이 실리지 않으면 까닭을 알려드립니다. 고쳐서 다시 보낼수 있고 { $days }일안에 한번 다시 보아달라고 할수 있습니다. 그때는 다른 사람이 봅니다.
transparency-small = { $n }보다 작은 수는 한사람한사람이 드러날수 있어 적지 않습니다.
transparency-link = 글을 어떻게 돌보는가
