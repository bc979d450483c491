### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = 이 일은 할수 없습니다
refused-text = 이 화면은 맡은 사람만 쓸수 있습니다. 잘못된것 같으면 운영하는 사람에게 알려주세요.
refused-suspended-title = 지금은 글을 쓸수 없습니다
# $date: a day with its year.
refused-suspended-text = { $date }까지 글쓰기가 멈추어있습니다. 읽는것은 그대로 할수 있습니다. 까닭은 알림에 있고, 다시 보아달라고 할수도 있습니다.
refused-notices = 알림 보기
