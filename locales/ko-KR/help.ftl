### The page of help lines: each with its number, its hours and when to call it.

## Top of the page
help-title = 도움 전화
help-intro = 급할 때도, 어디에 물어야 할지 모를 때도 전화하세요. 전화기에서는 번호를 누르면 전화를 걸 수 있어요.

## Beside each line
help-call = { $number } 전화하기
help-hours-always = 24시간 받아요
help-hours = 받는 시간: { $hours }
help-hours-unconfirmed = 받는 시간은 확인이 필요해요
help-checked = { $date }에 확인한 번호예요

## The lines: name, and when to call
help-line-police-name = 경찰
help-line-police-text = 누가 때리거나 위협할 때, 속아서 돈을 잃었을 때 전화하세요.
help-line-fire-rescue-name = 화재·구급
help-line-fire-rescue-text = 불이 났을 때, 크게 다치거나 갑자기 쓰러진 사람이 있을 때 전화하세요.
help-line-suicide-prevention-name = 자살예방 상담전화
help-line-suicide-prevention-text = 죽고 싶다는 생각이 들 때, 그런 사람이 곁에 있을 때 전화하세요. 무슨 말부터 할지 몰라도 괜찮아요.
help-line-mental-health-crisis-name = 정신건강 위기상담전화
help-line-mental-health-crisis-text = 불안하고 괴로워서 혼자 견디기 어려울 때 전화하세요.
help-line-welfare-name = 보건복지상담센터
help-line-welfare-text = 생활이 어렵거나 복지에 대해 궁금할 때 물어보세요. 위급한 상담은 24시간, 일반 상담은 평일 9시부터 18시까지 받아요.
help-line-women-emergency-name = 여성긴급전화
help-line-women-emergency-text = 때리거나 위협하는 사람이 있어 무서운 여성이 전화하는 곳이에요. 당한 사람의 잘못이 아니에요.
help-line-danuri-name = 다누리콜센터
help-line-danuri-text = 한국어가 서툰 가족이 전화하는 곳이에요. 13가지 말로 이야기할 수 있어요.
help-line-hana-foundation-name = 남북하나재단 콜센터
help-line-hana-foundation-text = 북에서 온 사람이 궁금하거나 어려운 일을 물어보는 곳이에요.

## Before one calls
help-safe = 전화는 쓰시는 전화기에서 바로 걸려요. 마당은 누가 어디에 전화했는지 몰라요.
help-safe-2 = 전화기의 통화 기록에는 건 번호가 남아요. 누가 볼까 걱정되면 통화 목록에서 지우세요.
help-quick-exit = 곁에서 누가 보고 있으면 ‘빨리 나가기’를 누르세요.
