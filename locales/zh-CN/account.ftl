### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = 您不能这样做
refused-text = 这个页面只供负责的人使用。如果您觉得弄错了，请告诉运营本站的人。
refused-suspended-title = 您现在不能发文
# $date: a day with its year.
refused-suspended-text = 到 { $date } 为止，您暂时不能发文，但仍然可以阅读全部内容。原因写在通知里，您也可以请求重新查看。
refused-notices = 查看通知

## Fields that several forms have
handle-label = 昵称
handle-hint = 2 到 20 个字，可以用韩文、英文、汉字和数字。请不要用真名，也不要用别人能认出您的名字。
handle-taken = 这个昵称有人在用，或者以前有人用过。请换一个。
handle-length = 昵称要有 2 到 20 个字。
handle-characters = 昵称只能用文字和数字，中间可以有 -、_ 或 .，不能有空格。
handle-number = 数字太多了。像电话号码或身份证号的昵称不安全，不能使用。
handle-reserved = 这个昵称会让人以为是运营本站的人，不能使用。
passphrase-label = 密码
passphrase-hint = 最好用三四个只有您自己想得到的词，连成一句话。至少 15 个字符（韩文 8 个字），可以有空格。
passphrase-short = 请再长一点。至少 15 个字符（韩文 8 个字），别人才不容易猜到。
passphrase-long = 太长了，请缩短一点。
passphrase-simple = 别人很容易猜到。不要用昵称或连续的数字，试试三四个词。
passphrase-again = 为了安全，页面没有保留密码，请重新输入。
passphrase-new = 新密码
passphrase-present = 现在的密码
passphrase-wrong = 和现在的密码不一样，请重新输入。
passphrase-change = 更改密码
passphrase-change-text = 更改密码后，其他设备都会退出登录。
account-show = 显示输入的内容
account-wait = 尝试的次数太多，先暂停一下。{ $when }起可以再试。这是为了不让别人一直猜。

## Joining
join-title = 注册
join-promise = Madang 不问姓名、电话号码和邮箱。只要昵称和密码，不保存能认出您是谁的任何信息。
join-nothing-else = 不注册也能查找和阅读全部内容。注册后可以发文，也能收到回复。
join-button = 注册并获取恢复码
join-have = 我已经注册了

## Signing in and out
sign-in-title = 登录
sign-in-lead = 请输入注册时的昵称和密码。
sign-in-wrong = 昵称或密码不对。请检查输入法和大小写，再试一次。
sign-in-join = 我是第一次来，想注册
sign-in-forgot = 我忘了密码
sign-out = 退出登录

## The second factor: six digits of an authenticator app
second-title = 验证器的数字
second-lead = 请打开验证器应用，输入 Madang 旁边的六位数字。数字每 30 秒更换一次，只能用一次。
second-code = 六位数字
second-wrong = 数字不对，或者已经用过。请等下一组数字出现后再试。
second-button = 确认
second-lost = 装有验证器的手机不在身边，我用恢复码

## Recovery: codes on paper, each good for one new passphrase
codes-title = 请保存好恢复码
codes-lead = 如果忘了密码，只有用这些恢复码才能再进来。Madang 不知道您是谁，所以没有别的办法帮您找回。
codes-handle = 昵称：
codes-once = 每个恢复码只能用一次。看到这张纸的人能更改您的密码，请放在别人看不到的地方。
codes-print = 请现在打印，或者抄在纸上。离开这个页面后就看不到了。
codes-done = 我已经保存好了
codes-name = 恢复码
codes-left = 还剩 { $n } 个。
codes-renew = 获取新的恢复码
codes-renew-text = 会给您十个新的恢复码，以前的就不能用了。
recover-title = 忘了密码
recover-lead = 用注册时得到的一个恢复码，可以设定新密码。其他设备都会退出登录。
recover-none = 如果一个恢复码都没有，很抱歉，这个账号就打不开了。请用新的昵称注册。
recover-code = 恢复码
recover-code-hint = 20 位数字，横线和空格可以不输入。
recover-button = 用新密码登录
recover-wrong = 昵称或恢复码不对。用过的恢复码不能再用，请换一个试试。

## Me
me-visitor = 收藏的地方保存在这台设备上。登录后可以发文，也能收到通知。
me-notices = 通知
me-unread = { $n } 条未读通知
me-talk = 和大家交流
# The page of whom somebody does not want to read.
blocked-title = 我不看的人
blocked-text = 这些人写的内容对您是折起来的。他们不会知道。别名只在那一个话题里折起来：谁都看不到别名背后是谁。
blocked-none = 还没有。如果不想看谁写的内容，请在那篇下面点“不看这个人”。
blocked-here = 只在这个话题
blocked-gone = 只在一个已经看不到的话题
blocked-everywhere = 所有地方
# $date: a day with its year.
blocked-since = { $date }起
# $name: what somebody signs with; read aloud instead of the button.
blocked-again = 重新看 { $name } 写的内容
me-moderate = 审看帖子
me-needs-authenticator = 您担任的角色需要验证器，或用通行密钥登录。在此之前，角色不起作用。
me-needs-code = 要使用您的角色，请输入验证器的数字。

## Security
security-title = 登录与安全
told-recovered = 您已用新密码登录。请把用过的恢复码从纸上划掉。
told-changed = 密码已更改，其他设备都已退出登录。
told-ended = 其他设备都已退出登录。
told-left = 您已退出登录，没写完的内容也已从这台设备上删除。
told-authenticator = 验证器已设置好。以后登录时还会要求输入六位数字。
told-no-authenticator = 验证器已移除。
told-passkey = 通行密钥已创建。以后可以用它登录。
told-no-passkey = 通行密钥已移除。设备里留下的密钥不再有用，可以在设备的设置里删除。
sessions-title = 已登录的设备
sessions-text = 我们只知道什么时候登录、最后一次使用是哪天，不保存在哪里、是什么设备。
session-here = 这台设备
session-since = { $since }登录，最后使用 { $seen }
sessions-end = 退出其他所有设备

## Authenticator app
authenticator-title = 验证器应用
authenticator-text = 除了密码，还要核对手机验证器里的数字。这样别人知道密码也进不来。
authenticator-on = 正在使用。
authenticator-set-up = 设置验证器
authenticator-scan = 用验证器应用扫描这张图，或把下面的字母输入应用。应用会显示六位数字。
authenticator-secret = 要输入的字母
authenticator-confirm = 请输入应用显示的数字。对了就开始使用。
authenticator-remove = 不再使用验证器
authenticator-remove-text = 请输入密码和验证器的数字。如果手机丢了，可以用一个恢复码代替。
authenticator-remove-role = 担任角色期间不能用恢复码移除。如果手机丢了，请联系运营本站的人。
authenticator-remove-code = 验证器的数字或恢复码

## Passkeys: keys that a device keeps
passkey-title = 通行密钥
passkey-text = 有了通行密钥，可以用指纹、面容或屏幕锁代替密码登录。密钥只在设备里，别人猜不到，也不会被输入到假网站。密码照样可以用。
passkey-impossible = 本站现在的地址不能使用通行密钥。请用密码登录。
passkey-care = 请只在只有您自己能解锁的设备上创建。谁能解锁这台设备，谁就能以您的昵称登录。设备里会留下本站的地址和您的昵称；如果设备登录了 Google 或 Apple 账号，可能会通过该公司复制到您的其他设备。
passkey-without = 创建通行密钥需要打开 JavaScript，并使用支持通行密钥的浏览器。用密码登录不受影响。
passkey-add = 添加通行密钥
passkey-make = 在这台设备上创建通行密钥
passkey-name = 通行密钥的名称
passkey-name-hint = 以后能认出来就行，比如“我的手机”。请不要写真名。
passkey-name-wrong = 请给通行密钥起一个 40 个字以内的名称。
passkey-unused = 创建于 { $since }，还没有用过
passkey-used = 创建于 { $since }，最后使用 { $used }
passkey-remove = 移除“{ $name }”
passkey-sign-in = 用通行密钥登录
passkey-cancelled = 操作已停止或超时，或者这台设备上没有 Madang 的通行密钥。可以再试一次，或用密码登录。
passkey-failed = 没能核对通行密钥。什么都没有改变。请稍后再试，或使用密码。
passkey-known = 这台设备上已经有 Madang 的通行密钥。
passkey-unknown = 这个通行密钥已从 Madang 移除，或不是这里的。请用密码登录。
passkey-busy = 现在用通行密钥登录的人太多了。{ $when }起可以再试。用密码现在就能登录。
passkey-over = 超时了，或者这一步已经结束。请再按一次按钮。
passkey-many = 最多可以有 { $n } 个通行密钥。请先移除不用的。
passkey-second = 请先输入验证器的数字。可以在“登录与安全”里重新开始。
passkey-signed-out = 您已退出登录。请重新登录后再操作。

## My data
data-title = 我的资料
data-export-title = 下载全部
data-export-text = 可以查看 Madang 保存的关于您的全部资料：写过的文字、修改前的文字、化名、通知等。请放在别人看不到的地方。
data-export-html = 以页面形式阅读
data-export-json = 下载文件（JSON）
data-delete-title = 删除账号
data-delete-text = 属于这个账号的一切都会删除：昵称、密码、通知、化名、反应。您发的文字会消失，只留下位置。别人的回复会保留。
data-delete-kept = 有两样会保留：变成代码的昵称（免得别人用它冒充您），以及管理员处理帖子的记录，其中没有昵称。
data-delete-last = 删除后无法恢复。需要资料的话，请先下载。
data-delete-button = 彻底删除账号
data-deleted-title = 已全部删除
data-deleted-text = 谢谢您曾经在这里。您随时都可以继续查找和阅读。

## A copy of my data
export-title = 我的全部资料
export-none = 无
export-see = 去看
export-yes = 在用
export-no = 没有用
export-active = 没有限制
export-limited = 帖子先由人读
export-suspended = 不能发帖
export-role-mentor = { kind-mentor }
export-role-moderator = 管理员
export-role-editor = 编辑
export-role-admin = 运营本站的人
export-state-held = 等人读
export-state-published = 已登出
export-state-rejected = 没有登出
export-state-hidden = 已撤下
export-state-withdrawn = 已收回
export-open = 等待中
export-decided = 已决定
export-account = 账号
export-roles = 角色
export-sessions = 已登录的设备
export-passkeys = 通行密钥
export-posts = 帖子
export-revisions = 帖子的所有版本
export-aliases = 化名
export-reactions = 反应
export-follows = 关注或静音的话题
export-blocks = 屏蔽的人
export-notices = 通知
export-uploads = 上传的图片
export-reports = 举报
export-cases = 关于我的帖子的决定
export-sanctions = 发文限制
field-handle = 昵称
field-locale = 语言
field-standing = 状态
field-until = 到何时
field-published = 已发布的帖子数
field-authenticator = 验证器
field-created-at = 创建时间
field-role = 角色
field-board = 版块
field-language = 语言
field-organization = 机构
field-seen-on = 最后使用
field-expires-at = 到期时间
field-name = 名称
field-used-on = 最后使用
field-id = 编号
field-topic = 话题
field-title = 标题
field-signed = 署名
field-state = 状态
field-body = 正文
field-published-at = 发布时间
field-edited-at = 修改时间
field-post = 帖子
field-revision = 第几版
field-kind = 种类
field-detail = 内容
field-read-at = 阅读时间
field-bytes = 大小（字节）
field-reason = 原因
field-text = 写的话
field-subject = 关于
field-cause = 审看的原因
field-decision = 决定
field-message = 收到的话
field-opened-at = 开始时间
field-decided-at = 决定时间
