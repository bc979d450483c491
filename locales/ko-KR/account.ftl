### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = 이 일은 할 수 없어요
refused-text = 이 화면은 맡은 사람만 쓸 수 있어요. 잘못된 것 같으면 운영하는 사람에게 알려 주세요.
refused-suspended-title = 지금은 글을 쓸 수 없어요
# $date: a day with its year.
refused-suspended-text = { $date }까지 글쓰기가 멈춰 있어요. 읽는 것은 그대로 할 수 있어요. 까닭은 알림에 있고, 다시 봐 달라고 할 수도 있어요.
refused-notices = 알림 보기

## Fields that several forms have
handle-label = 별명
handle-hint = 2~20자. 한글, 영문, 한자, 숫자를 쓸 수 있어요. 본명이나 남이 알아볼 이름은 쓰지 마세요.
handle-taken = 이 별명은 이미 다른 사람이 쓰고 있거나 예전에 썼어요. 다른 별명을 골라 주세요.
handle-length = 별명은 2자에서 20자까지예요.
handle-characters = 별명에는 글자와 숫자만 쓸 수 있어요. 사이에는 -, _, . 도 괜찮아요. 빈칸은 안 돼요.
handle-number = 숫자가 너무 많아요. 전화번호나 주민등록번호처럼 보이는 별명은 위험해서 쓸 수 없어요.
handle-reserved = 운영하는 사람으로 보일 수 있는 별명이라 쓸 수 없어요.
passphrase-label = 비밀번호
passphrase-hint = 나만 떠올릴 수 있는 낱말 서너 개를 이어 문장처럼 적으면 좋아요. 한글은 8자, 영문은 15자 이상이면 돼요. 빈칸도 쓸 수 있어요.
passphrase-short = 조금 더 길게 적어 주세요. 한글은 8자, 영문은 15자가 넘어야 남이 맞히기 어려워요.
passphrase-long = 너무 길어요. 조금 줄여 주세요.
passphrase-simple = 남이 쉽게 맞힐 수 있어요. 별명이나 이어진 숫자 말고 낱말 서너 개를 이어 적어 보세요.
passphrase-again = 안전을 위해 비밀번호는 남겨 두지 않았어요. 다시 적어 주세요.
passphrase-new = 새 비밀번호
passphrase-present = 지금 쓰는 비밀번호
passphrase-wrong = 지금 쓰는 비밀번호와 달라요. 다시 적어 주세요.
passphrase-change = 비밀번호 바꾸기
passphrase-change-text = 비밀번호를 바꾸면 다른 기기에서는 모두 로그아웃돼요.
account-show = 적은 비밀번호 보기
account-wait = 여러 번 해 봐서 잠시 멈췄어요. { $when }부터 다시 할 수 있어요. 다른 사람이 계속 맞혀 보지 못하게 하려는 거예요.

## Joining
join-title = 가입하기
join-promise = 마당은 이름도, 전화번호도, 이메일도 묻지 않아요. 별명과 비밀번호만 있으면 되고, 누구인지 알 수 있는 것은 저장하지 않아요.
join-nothing-else = 찾고 읽는 것은 가입하지 않아도 다 돼요. 가입하면 글을 쓰고 답을 받을 수 있어요.
join-button = 가입하고 복구 코드 받기
join-have = 이미 가입했어요

## Signing in and out
sign-in-title = 로그인
sign-in-lead = 가입할 때 정한 별명과 비밀번호를 적어 주세요.
sign-in-wrong = 별명이나 비밀번호가 맞지 않아요. 한글·영문 전환과 대소문자를 확인하고 다시 적어 주세요.
sign-in-join = 처음이에요, 가입할래요
sign-in-forgot = 비밀번호를 잊었어요
sign-out = 로그아웃

## The second factor: six digits of an authenticator app
second-title = 인증 앱 번호
second-lead = 인증 앱을 열고 마당 옆에 보이는 여섯 자리 번호를 적어 주세요. 번호는 30초마다 바뀌고 한 번만 쓸 수 있어요.
second-code = 여섯 자리 번호
second-wrong = 번호가 맞지 않거나 이미 쓴 번호예요. 다음 번호가 나오면 다시 적어 주세요.
second-button = 확인
second-lost = 인증 앱이 든 전화기가 없어요. 복구 코드를 쓸게요

## Recovery: codes on paper, each good for one new passphrase
codes-title = 복구 코드를 꼭 간직하세요
codes-lead = 비밀번호를 잊으면 이 코드로만 다시 들어올 수 있어요. 마당은 여러분이 누구인지 모르니 다른 방법으로 찾아 드릴 수 없어요.
codes-handle = 별명:
codes-once = 코드 하나는 한 번만 쓸 수 있어요. 이 종이를 본 사람은 여러분의 비밀번호를 바꿀 수 있으니 남이 못 보는 곳에 두세요.
codes-print = 지금 인쇄하거나 종이에 옮겨 적으세요. 이 화면을 나가면 다시 볼 수 없어요.
codes-done = 적어 두었어요
codes-name = 복구 코드
codes-left = 남은 코드는 { $n }개예요.
codes-renew = 복구 코드 새로 받기
codes-renew-text = 새 코드 열 개를 드려요. 전에 받은 코드는 쓸 수 없게 돼요.
recover-title = 비밀번호를 잊었을 때
recover-lead = 가입할 때 받은 복구 코드 하나로 새 비밀번호를 정할 수 있어요. 다른 기기에서는 모두 로그아웃돼요.
recover-none = 코드가 하나도 없으면 안타깝지만 이 계정으로는 다시 들어올 수 없어요. 새 별명으로 가입해 주세요.
recover-code = 복구 코드
recover-code-hint = 숫자 20자리예요. 줄표와 빈칸은 적지 않아도 돼요.
recover-button = 새 비밀번호로 들어가기
recover-wrong = 별명이나 복구 코드가 맞지 않아요. 한 번 쓴 코드는 다시 쓸 수 없으니 다른 코드로 해 보세요.

## Me
me-visitor = 담아 둔 곳은 이 기기에 있어요. 로그인하면 글을 쓰고 알림을 받을 수 있어요.
me-notices = 알림
me-unread = 읽지 않은 알림 { $n }개
me-talk = 이야기 나누기
# The page of whom somebody does not want to read.
blocked-title = 보지 않기로 한 사람
blocked-text = 이 사람들이 쓴 글은 접혀서 보여요. 그 사람들은 알지 못해요. 가명은 그 글 하나에서만 접혀요. 가명 뒤에 누가 있는지는 아무에게도 보이지 않아요.
blocked-none = 아직 아무도 없어요. 보고 싶지 않은 글이 있으면 그 글 아래에서 ‘이 사람 글 안 보기’를 눌러 주세요.
blocked-here = 이 글에서만
blocked-gone = 이제 볼 수 없는 글에서만
blocked-everywhere = 어디서나
# $date: a day with its year.
blocked-since = { $date }부터
# $name: what somebody signs with; read aloud instead of the button.
blocked-again = { $name } 글 다시 보기
me-moderate = 글 살펴보기
me-needs-authenticator = 맡은 일을 하려면 인증 앱이 필요하거나 패스키로 로그인해야 해요. 아직 정하지 않아서 지금은 맡은 권한이 쉬고 있어요.
me-needs-code = 맡은 일을 하려면 인증 앱 번호를 한 번 더 적어 주세요.

## Security
security-title = 로그인과 안전
told-recovered = 새 비밀번호로 들어왔어요. 쓴 복구 코드는 종이에서 지워 주세요.
told-changed = 비밀번호를 바꿨어요. 다른 기기에서는 모두 로그아웃됐어요.
told-ended = 다른 기기에서 모두 로그아웃했어요.
told-left = 로그아웃했어요. 쓰다 만 글도 이 기기에서 지웠어요.
told-authenticator = 인증 앱을 쓰게 됐어요. 앞으로 로그인할 때 여섯 자리 번호도 물어볼게요.
told-no-authenticator = 인증 앱을 쓰지 않게 했어요.
told-passkey = 패스키를 만들었어요. 다음부터 이 패스키로 로그인할 수 있어요.
told-no-passkey = 패스키를 없앴어요. 기기에 남은 열쇠는 이제 쓸모가 없으니 기기 설정에서 지워도 돼요.
sessions-title = 로그인한 기기
sessions-text = 언제 로그인했고 마지막으로 쓴 날이 언제인지만 알아요. 어디인지, 무슨 기기인지는 저장하지 않아요.
session-here = 이 기기
session-since = { $since }에 로그인, 마지막으로 쓴 날 { $seen }
sessions-end = 다른 기기에서 모두 로그아웃

## Authenticator app
authenticator-title = 인증 앱
authenticator-text = 비밀번호에 더해 전화기 속 인증 앱의 번호도 확인해요. 비밀번호를 남이 알아도 들어오지 못해요.
authenticator-on = 지금 쓰고 있어요.
authenticator-set-up = 인증 앱 정하기
authenticator-scan = 인증 앱으로 이 그림을 찍거나, 아래 글자를 앱에 적으세요. 그러면 앱에 여섯 자리 번호가 나와요.
authenticator-secret = 앱에 적을 글자
authenticator-confirm = 앱에 나온 번호를 적어 주세요. 맞으면 그때부터 쓰게 돼요.
authenticator-remove = 인증 앱 쓰지 않기
authenticator-remove-text = 비밀번호와 인증 앱 번호를 적어 주세요. 전화기를 잃어버렸으면 복구 코드 하나를 대신 적어도 돼요.
authenticator-remove-role = 맡은 일이 있는 동안에는 복구 코드로 없앨 수 없어요. 전화기를 잃어버렸으면 운영하는 사람에게 말해 주세요.
authenticator-remove-code = 인증 앱 번호나 복구 코드

## Passkeys: keys that a device keeps
passkey-title = 패스키
passkey-text = 비밀번호 대신 지문, 얼굴, 화면 잠금으로 로그인하는 열쇠예요. 열쇠는 기기에만 있어서 남이 알아내거나 가짜 사이트에 적을 일이 없어요. 비밀번호도 그대로 쓸 수 있어요.
passkey-impossible = 지금 이 사이트는 패스키를 쓸 수 없는 주소로 열려 있어요. 비밀번호로 로그인해 주세요.
passkey-care = 혼자만 잠금을 풀 수 있는 기기에서만 만드세요. 이 기기의 잠금을 풀 수 있는 사람은 여러분의 별명으로 들어올 수 있어요. 기기에는 이 사이트의 주소와 별명이 남고, 구글이나 애플 계정이 있으면 그 회사를 거쳐 다른 기기로 복사될 수 있어요.
passkey-without = 패스키를 만들려면 자바스크립트가 켜져 있고 패스키를 아는 브라우저가 필요해요. 비밀번호 로그인은 그대로 할 수 있어요.
passkey-add = 패스키 추가하기
passkey-make = 이 기기에서 패스키 만들기
passkey-name = 패스키 이름
passkey-name-hint = ‘내 전화기’처럼 나중에 알아볼 이름이에요. 본명은 적지 마세요.
passkey-name-wrong = 패스키 이름을 40자 안으로 적어 주세요.
passkey-unused = { $since }에 만듦, 아직 쓴 적 없음
passkey-used = { $since }에 만듦, 마지막으로 쓴 날 { $used }
passkey-remove = ‘{ $name }’ 없애기
passkey-sign-in = 패스키로 로그인
passkey-cancelled = 그만두었거나, 시간이 지났거나, 이 기기에 마당 패스키가 없어요. 다시 해 보거나 비밀번호로 로그인할 수 있어요.
passkey-failed = 패스키를 확인하지 못했어요. 바뀐 것은 없어요. 조금 뒤에 다시 해 보거나 비밀번호를 쓰세요.
passkey-known = 이 기기에는 마당 패스키가 이미 있어요.
passkey-unknown = 이 패스키는 마당에서 없앴거나 모르는 패스키예요. 비밀번호로 로그인해 주세요.
passkey-busy = 지금 패스키로 로그인하려는 사람이 너무 많아요. { $when }부터 다시 할 수 있어요. 비밀번호로는 지금도 로그인할 수 있어요.
passkey-over = 시간이 지났거나 이미 끝난 일이에요. 버튼을 다시 눌러 주세요.
passkey-many = 패스키는 { $n }개까지 만들 수 있어요. 쓰지 않는 것을 먼저 없애 주세요.
passkey-second = 먼저 인증 앱 번호를 적어 주세요. ‘로그인과 안전’에서 다시 시작할 수 있어요.
passkey-signed-out = 로그아웃됐어요. 다시 로그인한 뒤에 해 주세요.

## My data
data-title = 내 자료
data-export-title = 모두 내려받기
data-export-text = 마당에 저장된 내 자료를 모두 볼 수 있어요. 쓴 글과 고치기 전 글, 가명, 알림까지 다 있어요. 남이 못 보는 곳에 두세요.
data-export-html = 읽기 쉬운 화면으로 보기
data-export-json = 파일로 받기 (JSON)
data-delete-title = 계정 지우기
data-delete-text = 별명, 비밀번호, 알림, 가명, 반응처럼 이 계정에 딸린 것을 모두 지워요. 쓴 글은 글이 있던 자리만 남고 내용은 사라져요. 다른 사람이 단 답글은 남아요.
data-delete-kept = 남는 것은 둘이에요. 다른 사람이 이 별명으로 여러분인 척하지 못하게 별명을 부호로 바꾼 것, 그리고 글을 살펴본 일의 기록이에요. 그 기록에는 별명이 없어요.
data-delete-last = 되돌릴 수 없어요. 자료가 필요하면 먼저 내려받으세요.
data-delete-button = 계정을 완전히 지우기
data-deleted-title = 모두 지웠어요
data-deleted-text = 함께해 주셔서 고마웠어요. 찾고 읽는 것은 언제든지 그대로 할 수 있어요.

## A copy of my data
export-title = 내 자료 모두
export-none = 없음
export-see = 보러 가기
export-yes = 쓰고 있음
export-no = 쓰지 않음
export-active = 제한 없음
export-limited = 글을 먼저 보기로 함
export-suspended = 글쓰기 멈춤
export-role-mentor = { kind-mentor }
export-role-moderator = 글을 살펴보는 사람
export-role-editor = 편집자
export-role-admin = 운영하는 사람
export-state-held = 확인을 기다림
export-state-published = 실림
export-state-rejected = 싣지 못함
export-state-hidden = 내려짐
export-state-withdrawn = 거둠
export-open = 기다리는 중
export-decided = 정해짐
export-account = 계정
export-roles = 맡은 일
export-sessions = 로그인한 기기
export-passkeys = 패스키
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
field-locale = 언어
field-standing = 상태
field-until = 언제까지
field-published = 실린 글 수
field-authenticator = 인증 앱
field-created-at = 만든 때
field-role = 맡은 일
field-board = 게시판
field-language = 언어
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
field-revision = 몇 번째 글
field-kind = 종류
field-detail = 내용
field-read-at = 읽은 때
field-bytes = 크기(바이트)
field-reason = 까닭
field-text = 적은 말
field-subject = 무엇에 대해
field-cause = 살펴본 까닭
field-decision = 결정
field-message = 받은 말
field-opened-at = 시작한 때
field-decided-at = 결정한 때
