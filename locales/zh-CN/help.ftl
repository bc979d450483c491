### The page of help lines: each with its number, its hours and when to call it.

## Top of the page
help-title = 求助电话
help-intro = 着急的时候，不知道该问谁的时候，都可以打电话。用手机时，点号码就能拨打。

## Beside each line
help-call = 拨打 { $number }
help-hours-always = 24 小时接听
help-hours = 接听时间：{ $hours }
help-hours-unconfirmed = 接听时间有待确认
help-checked = 号码于{ $date }核实

## The lines: name, and when to call
help-line-police-name = 警察
help-line-police-text = 有人打您、威胁您，或者被骗了钱，请打这个电话。
help-line-fire-rescue-name = 火警和急救
help-line-fire-rescue-text = 着火了，有人受重伤，或者有人突然倒下，请打这个电话。
help-line-suicide-prevention-name = 预防自杀热线
help-line-suicide-prevention-text = 有不想活的念头，或者身边有这样的人，请打这个电话。不知道从哪里说起也没关系。
help-line-mental-health-crisis-name = 心理危机热线
help-line-mental-health-crisis-text = 心里害怕、痛苦，一个人撑不住的时候，请打这个电话。
help-line-welfare-name = 保健福利咨询中心
help-line-welfare-text = 生活困难，或者想了解福利，可以问这里。紧急咨询 24 小时接听，一般咨询是工作日 9 点到 18 点。
help-line-women-emergency-name = 妇女紧急热线
help-line-women-emergency-text = 有人打您、威胁您，感到害怕的女性，可以打这个电话。这不是您的错。
help-line-danuri-name = 다누리（Danuri）热线
help-line-danuri-text = 韩国语不熟练的家庭可以打这个电话，能用 13 种语言交谈。
help-line-hana-foundation-name = 南北Hana财团咨询中心
help-line-hana-foundation-text = 从朝鲜来的人有疑问或困难，可以问这里。

## Before one calls
help-safe = 电话直接从您的电话机打出去，Madang 不知道谁给谁打了电话。
help-safe-2 = 打过的号码会留在电话的通话记录里。怕被人看到，请从通话记录里删除。
help-quick-exit = 旁边有人在看的话，请按“快速离开”。
