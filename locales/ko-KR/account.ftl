### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = 이 일은 할 수 없어요
refused-text = 이 화면은 맡은 사람만 쓸 수 있어요. 잘못된 것 같으면 운영하는 사람에게 알려 주세요.
refused-suspended-title = 지금은 글을 쓸 수 없어요
# $date: a day with its year.
refused-suspended-text = { $date }까지 글쓰기가 멈춰 있어요. 읽는 것은 그대로 할 수 있어요. 까닭은 알림에 있고, 다시 봐 달라고 할 수도 있어요.
refused-notices = 알림 보기
