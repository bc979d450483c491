### The page of help lines: each with its number, its hours and when to call it.

## Top of the page
help-title = 도움전화
help-intro = 급할 때도, 어디에 물어야 할지 모를 때도 전화하세요. { mobile-phone }에서는 번호를 누르면 전화를 걸수 있습니다.

## Beside each line
help-call = { $number } 전화하기
help-hours-always = 24시간 받습니다
help-hours = 받는 시간: { $hours }
help-hours-unconfirmed = 받는 시간은 확인해야 합니다
help-checked = { $date }에 확인한 번호입니다

## The lines: name, and when to call
## review: names of offices are kept, in the spelling of this locale; 콜센터 is given as 상담전화.
# review: 경찰, not 안전원: the word of the North may frighten.
help-line-police-name = 경찰
help-line-police-text = 누가 때리거나 위협할 때, 속아서 돈을 잃었을 때 전화하세요.
help-line-fire-rescue-name = 화재·구급
help-line-fire-rescue-text = 불이 났을 때, 크게 다치거나 갑자기 쓰러진 사람이 있을 때 전화하세요. 구급위생차도 이 번호로 부릅니다.
help-line-suicide-prevention-name = 자살예방상담전화
help-line-suicide-prevention-text = 죽고싶다는 생각이 들 때, 그런 사람이 곁에 있을 때 전화하세요. 무슨 말부터 할지 몰라도 괜찮습니다.
help-line-mental-health-crisis-name = 정신건강위기상담전화
help-line-mental-health-crisis-text = 불안하고 괴로워서 혼자 견디기 어려울 때 전화하세요.
help-line-welfare-name = 보건복지상담전화
help-line-welfare-text = 생활이 어렵거나 복지에 대해 알고싶을 때 물어보세요. 급한 상담은 24시간, 일반상담은 평일 9시부터 18시까지 받습니다.
help-line-women-emergency-name = 녀성긴급전화
help-line-women-emergency-text = 때리거나 위협하는 사람이 있어 무서운 녀성이 전화하는 곳입니다. 당한 사람의 잘못이 아닙니다.
help-line-danuri-name = 다누리상담전화
help-line-danuri-text = 조선말(한국어)이 서툰 가족이 전화하는 곳입니다. 13가지 말로 이야기할수 있습니다.
help-line-hana-foundation-name = 남북하나재단 상담전화
help-line-hana-foundation-text = 북에서 온 사람이 알고싶은것이나 어려운 일을 물어보는 곳입니다.

## Before one calls
help-safe = 전화는 쓰시는 전화기에서 바로 걸립니다. 마당은 누가 어디에 전화했는지 모릅니다.
help-safe-2 = 전화기의 통화기록에는 건 번호가 남습니다. 다른 사람이 보는것이 걱정되면 통화목록에서 지우세요.
help-quick-exit = 곁에서 누가 보고있으면 《빨리 나가기》를 누르세요.
