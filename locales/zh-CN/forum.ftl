### The forum: boards, topics, posts, the forms to write them, and notices.

## Navigation
nav-talk = 交流
# On the home page.
home-talk = 去看看

## The boards
talk-title = 交流
talk-intro = 在这里提问、回答、说说经历过的事。不用说出自己是谁。
talk-safety = 这里写的内容谁都能看到。名字、电话、住址、还在北边的家人，不写更安全。
# $n: notices that have not been read.
talk-notices = 我的通知 { $n }
board-work = 工作
board-work-about = 找工作、面试、职场生活、工资
board-work-rules = 先要您交钱的工作、违法的事，请不要发。提到公司名字时，只写自己经历过的事。
board-home = 住房
board-home-about = 租房、合同、搬家、邻居
board-home-rules = 请不要写住址和门牌号。写到哪一带，就能得到回答。
board-health = 健康
board-health-about = 医院、药、健康保险、生病
board-health-rules = 可以说说自己的经历，但诊断只有医生能做。请不要买卖或转送药品。
board-study = 学习
board-study-about = 学校、学历考试、大学、资格证、学语言
board-study-rules = 初学的人问什么，都没有人笑话。请不要买卖考题和答案。
board-family = 家庭
board-family-about = 孩子、夫妻、父母、分开的家人
board-family-rules = 请不要写北边家人的名字、住处和职业，也不要写孩子的名字和学校。
board-mind = 心情
board-mind-about = 孤独、睡眠、不安，难过的日子和好的日子
board-mind-rules = 这里的人只倾听，不评判。如果现在就撑不住，别等，请打 109，白天晚上都有人接。
board-stories = 长故事
board-stories-about = 写得长一些：走过的路、安顿下来的经过
board-stories-rules = 只登作者愿意让大家读的故事。编辑先读，如果有会让谁遇到危险的地方，会告诉您。
board-questions = 提问
board-questions-about = 什么都可以，不知道该问哪里的时候
board-questions-rules = 没有什么问题太小。别人问过的，也可以再问。
board-rules-title = 这个版块的约定
board-rules-all = 说话要客气。不因为家乡、口音、信仰、政治想法看低任何人。
board-rules-privacy = 刚开始的几篇，会有人先读过再登出来。如果没有登，一定告诉您原因，您也可以请人再看一次。
# $n: number, $count: the same with separators.
board-topics = { $n } 篇

## The list of topics
topic-new = 写新话题
topics-language = 话题的语言
topics-any-language = 所有语言
topic-language-ko = 韩国语
topic-language-en = 英语
topic-language-zh = 中文
topics-none = 这里还没有内容。欢迎您写第一篇。
topics-more = 更多
topics-start = 回到开头
topic-answered = 有帮到忙的回答
topic-replies = { $n } 个回答
content-note = 先说一声
content-note-open = 点开才会显示。

## How long ago
ago-now = 刚刚
ago-minutes = { $n } 分钟前
ago-hours = { $n } 小时前

## A topic
topic-withdrawn = 作者收回的内容
topic-pages = 回答的页
posts-earlier = 前面的回答
posts-later = 后面的回答
topic-follow = 有新回答时通知我
topic-unfollow = 只通知我给我的回答
topic-mute = 这个话题什么都不通知
topic-unmute = 重新打开通知
# What the reader hears of a topic now.
topic-hears-usual = 有人回答您时会通知您。
topic-hears-all = 每有新回答都会通知您。
topic-hears-nothing = 这个话题不会通知您任何事。
# Beside the posts on wide screens: who says what on this page.
topic-contents = 本页内容
# $n: number of replies; it is put in by the browser.
live-replies = 看 { $n } 个新回答
reply-title = 写回答
reply-sign-in = 登录后回答
answer-title = 帮到忙的回答
answer-in-place = 在原处看
answer-mark = 这个回答帮到我了
answer-unmark = 取消这个标记

## A post
post-by-opener = 提问的人
post-own = 我的
post-edited = 改过
# Read aloud where a table begins.
post-table = 表格（如果太宽，可以左右移动）
post-held = 正在等人读。现在只有您自己能看到。
post-held-again = 之前的内容没有登出。之后发的内容正在等人读。现在只有您自己能看到。
post-newer-held = 改过的内容正在等人读。在那之前，显示的是原来的内容。
post-newer-rejected = 改过的内容没有登出，原来的内容仍然显示。您可以再修改后重新发送。
post-rejected = 这一篇没能登出来。内容还在，您可以改好再发。
post-hidden = 这一篇被撤下了。内容还在，您可以改好再发。
post-not-shown = 别人看不到这一篇。
post-withdrawn = 作者已收回。
post-blocked = 您选择不看的人写的
quote-gone = 引用的内容已经不在了。
post-quote = 回复
post-edit = 修改
post-revise = 改好再发
post-appeal = 请人再看一次
post-withdraw = 收回
post-history = 修改记录
post-report = 告诉管理的人
post-block = 不看这个人
post-block-alias = 在这个话题里，用这个别名写的内容会折起来。对方不会知道。在“我的”里可以恢复。
post-block-handle = 用这个名字写的内容在哪里都会折起来。对方不会知道。在“我的”里可以恢复。
post-block-yes = 折起来
post-unblock = 重新显示
reaction-thanks = 谢谢
reaction-strength = 加油
reaction-me-too = 我也是

## The form
topic-new-title = 写新话题
story-new-title = 写长故事
edit-title = 修改内容
compose-title = 标题
compose-title-hint = 用一行写出您想知道什么。
compose-text = 内容
compose-text-hint = 随意写就好。空一行就是新的一段。
# What may be added to a topic: tags and a word before reading.
compose-more = 标签、先说一声
# What marks make of a text: each line one of them.
compose-marks = 给文字加格式的记号
compose-marks-list =
    加粗：**词语**
    列表：行首写 - 一
    带编号的列表：行首写 1. 一
    别人的话：行首写 > 那句话
    表格：像 | 名称 | 价格 | 这样用竖线隔开，第二行写 |---|---|
    网址：以 https:// 开头就可以点
compose-picture = 加图片（可不加）
compose-picture-file = 图片
compose-picture-hint = 可放一张 JPEG、PNG、WebP 或 GIF 图片，最大 10 MB。拍摄地点、时间等隐藏信息会被去掉。请看看有没有拍到人脸、名牌或住址。
# The text in the form has a picture in it.
compose-picture-added = 文中以“![”开头的那一行就是图片，可以移动或删掉。要再加图片，请每次选一张，然后点预览。
compose-alt = 图片说明
compose-alt-hint = 看不见图片的人会听到这段说明。例如：居民中心的取号机
# The description of a picture that has none.
picture-undescribed = 图片
compose-tags = 标签（可以不写）
compose-tags-hint = 用逗号分开，最多 { $n } 个。例如：银行，存折
compose-note = 先说一声（可以不写）
compose-note-hint = 如果读的人可能会难受，请在这里写一句。内容会先折起来，点开才显示。例如：失去家人的事
compose-language = 内容的语言
compose-name = 用什么名字发？
compose-name-alias = 用别名（为这个话题另取一个）
compose-name-handle = 用自己的名字 { $handle }
consent-story = 我愿意让大家都读到这个故事。
consent-missing = 请标明是否愿意让大家都读到。
compose-first-posts = 刚开始的几篇会有人先读过再登出来，通常不到一天。
compose-known = 发出后马上显示。随时可以修改或收回。
compose-story = 编辑先读过再登出来。登出来时会通知您。
post-send = 发送
edit-send = 发送改好的内容
post-preview = 预览
preview-title = 看起来是这样
draft-kept = 正在写的内容保存在这台设备上。
draft-restored = 找回了上次没写完的内容。
draft-forget = 删掉
draft-forgotten = 已从这台设备上删掉。

## What is wrong with it
trouble-fields = 还没有发出去。请看下面标出的地方。您写的内容还在。
trouble-sign-in = 时间太久，已经退出登录。内容还在下面。请在新窗口登录，再回到这里发送。
trouble-sign-in-link = 在新窗口登录
trouble-suspended = 到{ $date }为止不能发内容。您写的还在下面。
trouble-refused = 这里不能发内容。您写的还在下面。
trouble-too-many = 短时间内发得太多了。请休息一会儿再发。您写的还在下面。
trouble-warned = 发布之前请再读一遍。里面有些话可能会让人难受。如果想照原样发布，请在下面打勾后再发送。
trouble-blocked = 这段文字里有不能在这里发布的内容。请修改后再发送。您写的内容还在下面。
trouble-picture = 图片没能加上。请看下面的图片一栏。写的内容还在。
trouble-picture-large = 图片大于 10 MB。请缩小，或用截图代替。
trouble-picture-type = 这不是 JPEG、PNG、WebP 或 GIF 图片。请另选一张。
trouble-picture-pixels = 图片的长宽太大。请缩小，或用截图代替。
trouble-picture-costly = 这张图片太大，处理不了。请缩小，或用截图代替。
trouble-picture-damaged = 图片已损坏，或没有传完。请重新选择。
trouble-picture-later = 现在不能接收图片。请稍后重新选择。
trouble-picture-many = 今天不能再加图片了，请明天再试。不带图片也可以发送。
trouble-picture-full = 您的图片太多，没有空间了。撤回以前带图片的帖子，一天后就会有空间。
trouble-picture-gone = 内容里的图片过了一天还没有发出，已经被删除。文字都还在，只去掉了图片那一行。请重新选图片，或者不带图片发送。
trouble-picture-again = 图片没有收到。请登录后重新选择。
trouble-private = 请等一下。里面有些地方可能让人知道您或家人是谁。去掉再发更安全。
trouble-title-empty = 请写标题。
trouble-text-empty = 请至少写一行。
trouble-long = 最多可以写 { $n } 个字。请缩短一些，或分几次发。
trouble-tags-many = 标签最多 { $n } 个。
private-rrn = 像是居民登录号码
private-phone = 像是电话号码
private-account = 像是账号或卡号
private-address = 像是住址
private-family_north = 像是在北边的家人
private-anyway = 我知道。还是要发。

## After sending
sent-held = 收到了，谢谢。有人读过就会登出来。在那之前只有您自己能看到。
sent-shown = 已经发出。谢谢。
sent-edited = 已经改好。
sent-withdrawn = 已经收回，内容删掉了。
withdraw-title = 要收回吗？
withdraw-text = 收回后内容会删掉，不能恢复。原处只留下“作者已收回”。
withdraw-topic-text = 收回后标题和内容会删掉，不能恢复，也会从列表里消失。别人写的回答属于写的人，会留下。
withdraw-yes = 收回
withdraw-no = 不收回
history-title = 修改记录
history-held = 正在等
history-published = 登出来的内容
history-rejected = 没有登的内容
history-replaced = 已被下一篇代替

## For somebody who wrote that they cannot go on
care-title = 您一定很难受
care-text = 不用一个人撑着。现在就有人可以和您说话。不知道从哪里说起也没关系。
care-human = Madang 的人会最先读您写的，并在这里给您写信。在通知里可以看到。
care-kept = 您写的收到了。您没有做错什么。
care-post = 看我写的

## Notices
notices-title = 通知
notices-none = 还没有通知。
notices-read = 全部标为已读
notices-earlier = 更早的通知
notice-new = 新
notice-reply = 有人回答了
# $n: how many, two or more.
notice-replies = 有 { $n } 个新回答
notice-published = 您写的登出来了
notice-edited = 改了几个字，您写的登出来了
notice-rejected = 您写的没能登出来
notice-hidden = 您写的被撤下了
notice-overturned = 再看之后，您写的登出来了
notice-upheld = 再看之后，决定不变
notice-answer = 您的回答帮到别人了
notice-sanction = 关于发内容的通知
notice-limited = 在{ $date }之前，您发的内容会先由人看过再显示。
notice-suspended = 在{ $date }之前您不能发布内容，阅读不受影响。
notice-sanction-ended = 您现在又可以发布了。
notice-care = Madang 给您写信了

## Finding topics
talk-find = 在论坛里查找
talk-found-title = 关于“{ $q }”的话题
talk-found = 关于“{ $q }”的话题：{ $n }个
talk-found-none = 还没有人谈过这个。换个词再找，或者直接提问。
talk-find-help = 在帮助信息里查找
talk-found-all = 查看全部{ $n }个话题
talk-found-beside = 大家聊过的话题
