### Listings: the words on result cards and on the page of one listing.

## Kinds (one listing; then the name of a group of them)
kind-center = 中心
kind-class = 课程
kind-job = 工作
kind-mentor = 导师
kind-service = 援助
kind-center-plural = { kind-center }
kind-class-plural = { kind-class }
kind-job-plural = { kind-job }
kind-mentor-plural = { kind-mentor }
kind-service-plural = { kind-service }

## Cost. $amount: won, already formatted, such as 10,000
cost-free = 免费
cost-paid = { $amount } 韩元
cost-unknown = 费用还不清楚

## Open or closed. $time such as 18:00; $when is one of the when-… messages
open-now = 现在开着
open-until = 开到 { $time }
open-all-day = 24 小时开放
closed-now = 现在已关
closed-opens = 现在已关，{ $when } 开。
hours-unknown = 开放时间还不清楚
# Beside hours-unknown on the page of a listing.
hours-unknown-hint = 去之前请先问一下。
when-today = 今天 { $time }
when-tomorrow = 明天 { $time }
when-weekday = { $weekday } { $time }
when-date = { $date } { $time }

## Days and dates
weekday-mon = 星期一
weekday-tue = 星期二
weekday-wed = 星期三
weekday-thu = 星期四
weekday-fri = 星期五
weekday-sat = 星期六
weekday-sun = 星期日
weekday-short-mon = 周一
weekday-short-tue = 周二
weekday-short-wed = 周三
weekday-short-thu = 周四
weekday-short-fri = 周五
weekday-short-sat = 周六
weekday-short-sun = 周日
date-full = { $year }年{ $month }月{ $day }日
date-short = { $month }月{ $day }日

## On a card
verified-on = { $date }核实过
verified-unknown = 不清楚何时核实过
# $distance: from the place chosen, such as 1.2 km
distance-away = 距离 { $distance }
region-nationwide = 全国各地

## Page of a listing: what it is, hours
listing-about = 介绍
listing-hours-title = 开放时间
listing-hours-today = 今天
listing-hours-closed = 休息
# Row of the table of hours for all public holidays.
listing-hours-public-holidays = 法定假日
listing-hours-holiday = 法定假日：{ $name }
listing-hours-note = 首尔时间。法定假日可能不同。

## Page of a listing: who, papers, cost, languages
listing-eligibility-title = 面向哪些人
listing-eligibility-unknown = 没有写明面向哪些人，请先问一下。
listing-documents-title = 要带的证件和材料
listing-documents-unknown = 没有写明要带什么，去之前请先问一下。
listing-cost-title = 费用
listing-languages-title = 说哪些语言
listing-languages-unknown = 没有写明说哪些语言。

## Page of a listing: place and contact
listing-place-title = 在哪里
listing-place-none = 没有写地址。可能是通过电话帮忙，也可能为了安全不公开地址。
listing-accessibility-title = 出入是否方便
listing-contact-title = 联系方式
listing-phone-none = 没有写电话号码。
action-call = 打电话
action-directions = 查路线
action-website = 网站
action-mail = 写邮件
action-print = 打印
action-share = 分享
action-save = 收藏
# The listing has been put aside; pressing takes it back.
action-saved = 已收藏
share-title = 告诉别人
share-text = 用手机相机对准这个二维码，就能打开这个页面。

## Page of a listing: where the text comes from
listing-source-title = 这些信息从哪里来
listing-source = 来源：{ $source }
listing-source-seed = 根据公开资料整理。
listing-correctable = 可以更正这条信息的是：{ $organization }
listing-old = 最后一次核实是{ $date }，已经过了一年，去之前请先问一下。
listing-updated = { $date }有改动。
translated-human = 由人翻译。
translated-machine = 由机器翻译，可能有错。
original-language = 原文语言：{ $language }
listing-tags-title = 相关词语
listing-similar = 类似的帮助

## Public holidays of South Korea
holiday-new-year = 元旦
holiday-seollal = 春节
holiday-independence-movement = 三一节
holiday-buddha = 佛诞日
holiday-children = 儿童节
holiday-labour = 劳动节
holiday-memorial = 显忠日
holiday-constitution = 制宪节
holiday-liberation = 光复节
holiday-chuseok = 中秋节
holiday-foundation = 开天节
holiday-hangul = 韩文日
holiday-christmas = 圣诞节
holiday-election = 选举日
holiday-temporary = 临时公休日
# $name: the holiday whose day off is made up for.
holiday-substitute = { $name }补休

## Languages spoken at a place
lang-ko = 韩国语
lang-en = 英语
lang-zh = 中文
lang-ru = 俄语
lang-vi = 越南语
lang-th = 泰语
lang-ja = 日语
lang-mn = 蒙古语
lang-uz = 乌兹别克语
lang-km = 高棉语（柬埔寨）
lang-ne = 尼泊尔语
lang-id = 印度尼西亚语
lang-tl = 菲律宾语（他加禄语）
lang-ar = 阿拉伯语
lang-fr = 法语
lang-es = 西班牙语
# $tag: the BCP 47 tag of a language without a name here.
lang-other = 其他语言（{ $tag }）

## What anyone can say about a listing
feedback-title = 这些信息还对吗
feedback-confirm = 仍然正确
feedback-suggest = 告诉我们变化
# $date: the last day on which a reader said so.
feedback-confirmed-on = { $date }，有读者告诉我们信息仍然正确。
feedback-thanks-confirmed = 谢谢您。下一个人可以放心去了。
feedback-thanks-held = 谢谢您。我们核实之后会改正。
feedback-thanks-full = 谢谢您。已经有好几位读者告诉我们，正在核实。
suggest-title = 告诉我们变化
suggest-label = 哪里变了
suggest-hint = 请写下哪里不对、正确的是什么，例如电话号码、开放时间、地址。我们不保存是谁写的。
suggest-send = 发送
suggest-error-empty = 请至少写一行，告诉我们哪里变了。
# $n: the most characters.
suggest-error-long = 最多可以写 { $n } 个字，请缩短一点。
suggest-error-number = 里面有像居民登录号码的数字。请删掉后再发送。

## The listings one has put aside
saved-title = 收藏的地方
saved-intro = 收藏只保存在这台设备上，断网时也能看。如果和别人共用设备，看完请清空。
saved-empty = 还没有收藏。在搜索结果下面按“收藏”，就会出现在这里。
saved-clear = 全部清空
