### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = 이 일은 할수 없습니다
refused-text = 이 화면은 맡은 사람만 쓸수 있습니다. 잘못된것 같으면 운영하는 사람에게 알려주세요.
refused-suspended-title = 지금은 글을 쓸수 없습니다
# $date: a day with its year.
refused-suspended-text = { $date }까지 글쓰기가 멈추어있습니다. 읽는것은 그대로 할수 있습니다. 까닭은 알림에 있고, 다시 보아달라고 할수도 있습니다.
refused-notices = 알림 보기

## Fields that several forms have
handle-label = 별명
handle-hint = 2~20자. 조선글, 영문, 한자, 수자를 쓸수 있습니다. 본명이나 남이 알아볼 이름은 쓰지 마세요.
handle-taken = 이 별명은 이미 다른 사람이 쓰고있거나 전에 썼습니다. 다른 별명을 골라주세요.
handle-length = 별명은 2자에서 20자까지입니다.
handle-characters = 별명에는 글자와 수자만 쓸수 있습니다. 사이에는 -, _, . 도 됩니다. 빈칸은 안됩니다.
handle-number = 수자가 너무 많습니다. 전화번호나 주민등록번호처럼 보이는 별명은 위험해서 쓸수 없습니다.
handle-reserved = 운영하는 사람으로 보일수 있는 별명이라 쓸수 없습니다.
passphrase-label = 암호
passphrase-hint = 자기만 떠올릴수 있는 낱말 서너개를 이어 문장처럼 적으면 좋습니다. 조선글은 8자, 영문은 15자이상이여야 합니다. 빈칸도 쓸수 있습니다.
passphrase-short = 조금 더 길게 적어주세요. 조선글은 8자, 영문은 15자가 되여야 남이 알아맞히기 어렵습니다.
passphrase-long = 너무 깁니다. 조금 줄여주세요.
passphrase-simple = 남이 쉽게 알아맞힐수 있습니다. 별명이나 이어진 수자 말고 낱말 서너개를 이어 적어보세요.
passphrase-again = 안전을 위하여 암호는 남겨두지 않았습니다. 다시 적어주세요.
passphrase-new = 새 암호
passphrase-present = 지금 쓰는 암호
passphrase-wrong = 지금 쓰는 암호와 다릅니다. 다시 적어주세요.
passphrase-change = 암호 바꾸기
passphrase-change-text = 암호를 바꾸면 다른 기기에서는 다 나가게 됩니다.
account-show = 적은 암호 보기
account-wait = 여러번 해보아서 잠시 멈추었습니다. { $when }부터 다시 할수 있습니다. 다른 사람이 자꾸 알아맞혀보지 못하게 하려는것입니다.

## Joining
join-title = 가입하기
join-promise = 마당은 이름도, 전화번호도, 전자우편도 묻지 않습니다. 별명과 암호만 있으면 되고, 누구인지 알수 있는것은 저장하지 않습니다.
join-nothing-else = 찾고 읽는것은 가입하지 않아도 다 됩니다. 가입하면 글을 쓰고 답을 받을수 있습니다.
join-button = 가입하고 복구번호 받기
join-have = 이미 가입했습니다

## Signing in and out
sign-in-title = 들어가기
sign-in-lead = 가입할 때 정한 별명과 암호를 적어주세요.
sign-in-wrong = 별명이나 암호가 맞지 않습니다. 조선글·영문 바꾸기와 큰글자·작은글자를 확인하고 다시 적어주세요.
sign-in-join = 처음입니다, 가입하겠습니다
sign-in-forgot = 암호를 잊었습니다
sign-out = 나가기

## The second factor: six digits of an authenticator app
second-title = 인증번호
second-lead = 인증프로그람을 열고 마당옆에 보이는 여섯자리 번호를 적어주세요. 번호는 30초마다 바뀌고 한번만 쓸수 있습니다.
second-code = 여섯자리 번호
second-wrong = 번호가 맞지 않거나 이미 쓴 번호입니다. 다음번호가 나오면 다시 적어주세요.
second-button = 확인
second-lost = 인증프로그람이 든 손전화기가 없습니다. 복구번호를 쓰겠습니다

## Recovery: codes on paper, each good for one new passphrase
codes-title = 복구번호를 꼭 간직하세요
codes-lead = 암호를 잊으면 이 번호로만 다시 들어올수 있습니다. 마당은 누구인지 모르므로 다른 방법으로 찾아드릴수 없습니다.
codes-handle = 별명:
codes-once = 번호 하나는 한번만 쓸수 있습니다. 이 종이를 본 사람은 암호를 바꿀수 있으니 남이 못 보는 곳에 두세요.
codes-print = 지금 인쇄하거나 종이에 옮겨적으세요. 이 화면을 나가면 다시 볼수 없습니다.
codes-done = 적어두었습니다
codes-name = 복구번호
codes-left = 남은 번호는 { $n }개입니다.
codes-renew = 복구번호 새로 받기
codes-renew-text = 새 번호 열개를 드립니다. 전에 받은 번호는 쓸수 없게 됩니다.
recover-title = 암호를 잊었을 때
recover-lead = 가입할 때 받은 복구번호 하나로 새 암호를 정할수 있습니다. 다른 기기에서는 다 나가게 됩니다.
recover-none = 번호가 하나도 없으면 안됐지만 이 가입으로는 다시 들어올수 없습니다. 새 별명으로 가입해주세요.
recover-code = 복구번호
recover-code-hint = 수자 20자리입니다. 줄표와 빈칸은 적지 않아도 됩니다.
recover-button = 새 암호로 들어가기
recover-wrong = 별명이나 복구번호가 맞지 않습니다. 한번 쓴 번호는 다시 쓸수 없으니 다른 번호로 해보세요.

## Me
me-visitor = 담아둔 곳은 이 기기에 있습니다. 들어가면 글을 쓰고 알림을 받을수 있습니다.
me-notices = 알림
me-unread = 읽지 않은 알림 { $n }개
me-talk = 이야기 나누기
# The page of whom somebody does not want to read.
blocked-title = 보지 않기로 한 사람
blocked-text = 이 사람들이 쓴 글은 접혀서 보입니다. 그 사람들은 알지 못합니다. 가명은 그 글 하나에서만 접힙니다. 가명뒤에 누가 있는지는 누구에게도 보이지 않습니다.
blocked-none = 아직 아무도 없습니다. 보고싶지 않은 글이 있으면 그 글밑에서 《이 사람 글 안 보기》를 눌러주세요.
blocked-here = 이 글에서만
blocked-gone = 이제 볼수 없는 글에서만
blocked-everywhere = 어디서나
# $date: a day with its year.
blocked-since = { $date }부터
# $name: what somebody signs with; read aloud instead of the button.
blocked-again = { $name }의 글 다시 보기
me-moderate = 글 살펴보기
me-needs-authenticator = 맡은 일을 하려면 인증프로그람이 필요하거나 통행열쇠로 들어와야 합니다. 아직 정하지 않아서 지금은 맡은 권한이 쉬고있습니다.
me-needs-code = 맡은 일을 하려면 인증번호를 한번 더 적어주세요.

## Security
security-title = 들어가기와 안전
told-recovered = 새 암호로 들어왔습니다. 쓴 복구번호는 종이에서 지워주세요.
told-changed = 암호를 바꾸었습니다. 다른 기기에서는 다 나갔습니다.
told-ended = 다른 기기에서 다 나갔습니다.
told-left = 나갔습니다. 쓰다 만 글도 이 기기에서 지웠습니다.
told-authenticator = 인증프로그람을 쓰게 되였습니다. 앞으로 들어갈 때 여섯자리 번호도 묻겠습니다.
told-no-authenticator = 인증프로그람을 쓰지 않게 했습니다.
told-passkey = 통행열쇠를 만들었습니다. 다음부터 이 통행열쇠로 들어올수 있습니다.
told-no-passkey = 통행열쇠를 없앴습니다. 기기에 남은 열쇠는 이제 쓸모가 없으니 기기설정에서 지워도 됩니다.
sessions-title = 들어가있는 기기
sessions-text = 언제 들어왔고 마지막으로 쓴 날이 언제인지만 압니다. 어디인지, 무슨 기기인지는 저장하지 않습니다.
session-here = 이 기기
session-since = { $since }에 들어옴, 마지막으로 쓴 날 { $seen }
sessions-end = 다른 기기에서 다 나가기

## Authenticator app
authenticator-title = 인증프로그람
authenticator-text = 암호에 더하여 손전화기의 인증프로그람번호도 확인합니다. 암호를 남이 알아도 들어오지 못합니다.
authenticator-on = 지금 쓰고있습니다.
authenticator-set-up = 인증프로그람 정하기
authenticator-scan = 인증프로그람으로 이 그림을 찍거나, 아래 글자를 적어넣으세요. 그러면 여섯자리 번호가 나옵니다.
authenticator-secret = 적어넣을 글자
authenticator-confirm = 나온 번호를 적어주세요. 맞으면 그때부터 쓰게 됩니다.
authenticator-remove = 인증프로그람 쓰지 않기
authenticator-remove-text = 암호와 인증번호를 적어주세요. 손전화기를 잃어버렸으면 복구번호 하나를 대신 적어도 됩니다.
authenticator-remove-role = 맡은 일이 있는 동안에는 복구번호로 없앨수 없습니다. 손전화기를 잃어버렸으면 운영하는 사람에게 말해주세요.
authenticator-remove-code = 인증번호나 복구번호

## Passkeys: keys that a device keeps
passkey-title = 통행열쇠
passkey-text = 암호대신 지문, 얼굴, 화면잠그기로 들어오는 열쇠입니다. 열쇠는 기기에만 있으므로 남이 알아내거나 가짜화면에 적을 일이 없습니다. 암호도 그대로 쓸수 있습니다.
passkey-impossible = 지금 마당은 통행열쇠를 쓸수 없는 주소로 열려있습니다. 암호로 들어와주세요.
passkey-care = 혼자만 화면을 열수 있는 기기에서만 만드세요. 이 기기를 열수 있는 사람은 당신의 별명으로 들어올수 있습니다. 기기에는 마당의 주소와 별명이 남으며, 구글이나 애플에 가입한 기기이면 그 회사를 거쳐 다른 기기에 복사될수 있습니다.
passkey-without = 통행열쇠를 만들려면 자바스크립트가 켜져있고 인터네트를 보는 프로그람이 통행열쇠를 알아야 합니다. 암호로는 그대로 들어올수 있습니다.
passkey-add = 통행열쇠 더하기
passkey-make = 이 기기에서 통행열쇠 만들기
passkey-name = 통행열쇠 이름
passkey-name-hint = 《내 손전화》처럼 나중에 알아볼 이름입니다. 본명은 적지 마세요.
passkey-name-wrong = 통행열쇠 이름을 40자안으로 적어주세요.
passkey-unused = { $since }에 만듬, 아직 쓴적 없음
passkey-used = { $since }에 만듬, 마지막으로 쓴 날 { $used }
passkey-remove = 《{ $name }》 없애기
passkey-sign-in = 통행열쇠로 들어가기
passkey-cancelled = 그만두었거나, 시간이 지났거나, 이 기기에 마당의 통행열쇠가 없습니다. 다시 해보거나 암호로 들어올수 있습니다.
passkey-failed = 통행열쇠를 확인하지 못했습니다. 바뀐것은 없습니다. 조금 있다가 다시 해보거나 암호를 쓰세요.
passkey-known = 이 기기에는 마당의 통행열쇠가 이미 있습니다.
passkey-unknown = 이 통행열쇠는 마당에서 없앴거나 모르는것입니다. 암호로 들어와주세요.
passkey-busy = 지금 통행열쇠로 들어오려는 사람이 너무 많습니다. { $when }부터 다시 할수 있습니다. 암호로는 지금도 들어올수 있습니다.
passkey-over = 시간이 지났거나 이미 끝난 일입니다. 단추를 다시 눌러주세요.
passkey-many = 통행열쇠는 { $n }개까지 만들수 있습니다. 쓰지 않는것을 먼저 없애주세요.
passkey-second = 먼저 인증번호를 적어주세요. 《들어가기와 안전》에서 다시 시작할수 있습니다.
passkey-signed-out = 나간 상태입니다. 다시 들어온 다음에 해주세요.

## My data
data-title = 내 자료
data-export-title = 모두 내려받기
data-export-text = 마당에 저장된 내 자료를 다 볼수 있습니다. 쓴 글과 고치기 전의 글, 가명, 알림까지 다 있습니다. 남이 못 보는 곳에 두세요.
data-export-html = 읽기 쉬운 화면으로 보기
data-export-json = 파일로 받기 (JSON)
data-delete-title = 가입 지우기
data-delete-text = 별명, 암호, 알림, 가명, 반응처럼 이 가입에 딸린것을 다 지웁니다. 쓴 글은 자리만 남고 내용은 사라집니다. 다른 사람이 단 답글은 남습니다.
data-delete-kept = 남는것은 둘입니다. 다른 사람이 이 별명을 쓰지 못하게 별명을 부호로 바꾼것, 그리고 글을 살펴본 일의 기록입니다. 그 기록에는 별명이 없습니다.
data-delete-last = 되돌릴수 없습니다. 자료가 필요하면 먼저 내려받으세요.
data-delete-button = 가입을 완전히 지우기
data-deleted-title = 다 지웠습니다
data-deleted-text = 함께 해주셔서 고맙습니다. 찾고 읽는것은 언제든지 그대로 할수 있습니다.

## A copy of my data
export-title = 내 자료 모두
export-none = 없음
export-see = 보러 가기
export-yes = 쓰고있음
export-no = 쓰지 않음
export-active = 제한 없음
export-limited = 글을 먼저 보기로 함
export-suspended = 글쓰기 멈춤
export-role-mentor = { kind-mentor }
export-role-moderator = 글을 살펴보는 사람
export-role-editor = 편집원
export-role-admin = 운영하는 사람
export-state-held = 확인을 기다림
export-state-published = 실림
export-state-rejected = 싣지 못함
export-state-hidden = 내려짐
export-state-withdrawn = 거둠
export-open = 기다리는중
export-decided = 정해짐
export-account = 가입
export-roles = 맡은 일
export-sessions = 들어가있는 기기
export-passkeys = 통행열쇠
export-posts = 글
export-revisions = 고친 글 모두
export-aliases = 가명
export-reactions = 반응
export-follows = 따라 보는 이야기
export-blocks = 보지 않기로 한 사람
export-notices = 알림
export-uploads = 올린 사진
export-reports = 알린 글
export-cases = 내 글에 대한 결정
export-sanctions = 글쓰기 제한
field-handle = 별명
field-locale = 말
field-standing = 상태
field-until = 언제까지
field-published = 실린 글 수
field-authenticator = 인증프로그람
field-created-at = 만든 때
field-role = 맡은 일
field-board = 게시판
field-language = 말
field-organization = 기관
field-seen-on = 마지막으로 쓴 날
field-expires-at = 끝나는 때
field-name = 이름
field-used-on = 마지막으로 쓴 날
field-id = 번호
field-topic = 이야기
field-title = 제목
field-signed = 쓴 이름
field-state = 상태
field-body = 글
field-published-at = 실린 때
field-edited-at = 고친 때
field-post = 글
field-revision = 몇번째 글
field-kind = 종류
field-detail = 내용
field-read-at = 읽은 때
field-bytes = 크기(바이트)
field-reason = 까닭
field-text = 적은 말
field-subject = 무엇에 대하여
field-cause = 살펴본 까닭
field-decision = 결정
field-message = 받은 말
field-opened-at = 시작한 때
field-decided-at = 결정한 때
