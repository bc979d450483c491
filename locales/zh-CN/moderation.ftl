# Moderation: the desk, reasons for authors, reports, appeals, public numbers.

moderate-title = 待查看
moderate-lanes = 队列
moderate-lane-all = 全部
moderate-lane-crisis = 可能有危险的人
moderate-lane-report = 举报
moderate-lane-held = 等待的帖子
moderate-lane-appeal = 申诉
moderate-lane-suggestion = 修改建议
moderate-cause-first-posts = 新成员
moderate-cause-board = 所有帖子先看的版块
moderate-cause-story = 故事
moderate-cause-limited = 暂时先看的账号
moderate-cause-word-rule = 词语规则
moderate-cause-crisis = 提到伤害自己
moderate-cause-report = 有人告诉我们
moderate-cause-appeal = 请求再看一次
moderate-cause-suggestion = 建议修改
moderate-cause-revised = 重新写过
moderate-none = 现在没有等待的内容。谢谢你。
moderate-start = 从第一条开始
moderate-further = 显示更多
moderate-line-claimed = { $name } 正在看
moderate-line-escalated = 已转交
moderate-since = 从{ $when }开始等待
moderate-signed = 署名：{ $name }
moderate-somebody = 其他人
moderate-decided = { $name } 已经决定：{ $what }({ $when })
moderate-claimed = { $name } 正在看，到 { $until } 为止。
moderate-claim = 我来看
moderate-next = 下一条
moderate-skip = 跳过
moderate-open-text = 打开内容
moderate-open-shown = 打开现在显示的内容
moderate-as-typed = 看输入时的原样
moderate-redacted = 内容已删除，只留下决定和原因。
moderate-appeal-words = 作者的话
moderate-suggestion-about = 查看建议针对的内容
# Before one decides about a suggestion.
moderate-by-hand = 建议不会自动生效。请先修改条目或词语，再点“已处理”。如果您没有修改的权限，请留下备注并转给别人。决定之后，建议的内容会被删除。
moderate-reports = 举报原因
moderate-history = 这位作者的帖子至今有 { $published } 次发布，{ $rejected } 次未发布，{ $hidden } 次撤下。
moderate-notes = 备注
moderate-note = 写备注
moderate-note-hint = 只有管理人员能看到。
moderate-note-send = 保存备注
moderate-choice-publish = 发布
moderate-choice-edit = 修改后发布
moderate-choice-reject = 未发布
moderate-choice-hide = 撤下
moderate-choice-keep = 保留
moderate-choice-accept = 已处理
moderate-choice-dismiss = 无需处理
moderate-choice-uphold = 维持决定
moderate-choice-overturn = 推翻决定
moderate-do-publish = 发布
moderate-do-edit = 按此修改并发布
moderate-do-reject = 不发布
moderate-do-hide = 撤下
moderate-do-keep = 保留
moderate-do-accept = 已处理
moderate-do-dismiss = 无需处理
moderate-do-uphold = 维持决定
moderate-do-overturn = 显示帖子
moderate-reason = 不发布的原因
moderate-reason-choose = 请选择原因
moderate-reason-spam = 重复或转发的内容
moderate-reason-insult = 伤害他人
moderate-reason-privacy = 暴露身份或住处
moderate-reason-danger = 可能让人有危险
moderate-reason-off-topic = 适合其他版块
moderate-reason-advertising = 推销
moderate-reason-other = 其他(写在下面)
moderate-message = 给作者的话
moderate-message-hint = 作者会和原因一起看到，但看不到是谁写的。
moderate-edit = 修改后发布
moderate-edit-hint = 只改必须改的地方。会告诉作者有修改。
moderate-escalate = 转交给其他人
moderate-care = 私下写给作者
moderate-care-hint = 只有作者能看到。不要评判，告诉对方你看到了，以及现在可以打的电话。
moderate-care-template =
    我看到你写的了。谢谢你说出来。
    如果现在很难受，请不要一个人撑着。自杀预防热线 109 昼夜接听，不用说名字。
    如果此刻有危险，请打 119。
moderate-care-send = 发送
moderate-sanction = 暂停这个账号
moderate-sanction-label = 内容和时间
moderate-sanction-hint = 不会显示是谁的账号。仍可以阅读。会告诉对方何时结束。
moderate-sanction-limited = { $days } 天内先看再发布
moderate-sanction-suspended = { $days } 天内不能发帖
moderate-sanction-end = 现在解除
moderate-sanction-send = 确定
moderate-undo-text = 已决定。10 秒内可以撤销。
moderate-undo = 撤销
moderate-said-changed = 内容在此期间变了，请看新的内容。
moderate-said-late = 已经生效，不能撤销了。
moderate-said-noted = 备注已保存。
moderate-said-cared = 已发给作者。
moderate-said-sanctioned = 已处理，并告诉了作者。
moderate-said-barred = 这要由第一次决定以外的人来决定。
moderate-said-unfit = 这个帖子现在不能这样处理，请看现在的状态。
moderate-error-reason = 请选择一个原因，作者知道了才能重写。
moderate-error-other = 选择“其他”时，请给作者写一句话。
moderate-error-long = 内容太长，请缩短一些。
moderate-error-number = 有像居民登录号的数字，请删去后再发。
moderate-error-empty = 请至少写一行。
moderate-keys = 快捷键 (?)
moderate-keys-list =
    j:下一条
    k:返回
    o:打开内容
    a:发布、保留
    r:选择原因
    e:修改
    u:撤销
    ?：本帮助
moderate-keys-off = 关闭快捷键
moderate-keys-close = 关闭

moderate-told-spam = 这篇看起来是重复或转发的内容，所以没有发布。写写你自己的经历或想问的事，我们很愿意再看。
moderate-told-insult = 有些话可能伤害别人，所以没有发布。生气的原因可以照写，只要改掉针对人的话，再发给我们。
moderate-told-privacy = 内容会让人知道是谁、住在哪里，所以没有发布。这是为了保护你和家人。请去掉姓名、电话、地址和在北边的家人，再发给我们。
moderate-told-danger = 内容可能让人有危险，所以没有发布。如果现在需要帮助，帮助页面上的电话马上有人接。也可以去掉危险的部分再发给我们。
moderate-told-off-topic = 内容和这个版块不同，所以没有发布。请在合适的版块重新发，我们很乐意再看。
moderate-told-advertising = 我们不发布推销的帖子。想告诉大家工作或帮助的机会，可以登在“查找”的目录里。
moderate-told-other = 管理人员把原因写在下面。

report-title = 举报这个帖子
report-lead = 作者不会知道是谁举报的。由人来看并决定。
report-why = 你担心什么?
report-reason-danger = 有人可能有危险
report-reason-privacy = 暴露了身份或住处
report-reason-insult = 伤害他人
report-reason-fraud = 像是骗钱或欺骗
report-reason-spam = 是广告
report-reason-other = 其他原因
report-text = 还想说的话(可不写)
report-send = 举报
report-error-reason = 请选择一个原因。
report-thanks-title = 谢谢你
report-thanks = 很快会有人来看。如果有人现在有危险，请不要等，拨打 112 或 119。
report-before = 你已经告诉过我们了，很快会有人来看。
report-gone = 这个帖子已经不显示了。谢谢你告诉我们。
report-back = 回到帖子

appeal-title = 关于你的帖子的决定
appeal-about = 你在“{ $title }”里的帖子
appeal-why = 这样决定的原因
appeal-revise = 修改后再发
appeal-label = 请求再看一次
appeal-hint = 会由另一个人从头再看。{ $days } 天内可以请求一次。
appeal-send = 请再看一次
appeal-sent = 收到了。会由第一次决定以外的人再看，结果会在通知里告诉你。
appeal-before = 你已经请求过再看一次。结果会在通知里告诉你。
appeal-settled = 这个帖子现在显示着、已被你收回，或新的内容正在等待，没有需要再看的。
appeal-late = 现在不能请求再看。未发布或撤下后的 { $days } 天内可以请求。修改后再发则随时可以。
appeal-error-empty = 请至少写一行，说明为什么要再看。

rules-title = 词语规则
rules-lead = 符合规则的帖子会等待、询问作者，或不被接收。请不要做阻止人说自己难受的规则。
rules-all = { $n } 条规则
rules-pattern = 要找的内容
rules-kind = 方式
rules-kind-text = 文字(不看空格和符号)
rules-kind-regex = 正则表达式
rules-does = 找到时
rules-does-hold = 先由人看
rules-does-warn = 询问作者
rules-does-block = 不接收
rules-board = 在哪里
rules-everywhere = 所有版块
rules-note = 用途(只有管理人员能看到)
rules-sample = 试用的文字
rules-try = 试一试
rules-add = 添加规则
rules-change = 修改
rules-remove = 删除
rules-found = 找到
rules-tried = 现有规则中有 { $n } 条在这段文字里找到了。
rules-tried-new = 新规则也找到了。
rules-tried-not-new = 新规则没有找到。
rules-error-changed = 有人在此期间改了这条规则，请看现在的内容再试。
rules-error-many = 最多 { $n } 条规则，请先删除不用的。
rules-error-broad = 这几乎符合所有文字。请至少写两个字，并缩小范围。
rules-error-long = 太长了，最多 200 字。
rules-error-syntax = 不能作为正则表达式读取：{ $what }
rules-error-large = 这个表达式太大，请减少重复。

boards-title = 版块
boards-lead = 设为先看的版块，帖子由人看过才显示。
boards-held = 所有帖子先看。
boards-open = 照常显示。
boards-hold = 全部先看
boards-usual = 照常

# Pairs of words from lists of others. A moderator says whether a pair is right.
pairs-title = 来自词表的词语
# $n: how many nobody has looked at.
pairs-way = 来自词表的词语 ({ $n })
pairs-lead = 这些是别处收集的成对词语。你说对的，会在词语页显示；你说不对的，搜索时也不再使用。拿不准就先放着。
pairs-left = 还没有人看过的有 { $n } 对
pairs-filter = 选择看哪些
pairs-filter-list = 词表
pairs-filter-all = 所有词表
pairs-filter-doubtful = 只看存疑的
pairs-filter-send = 显示
pairs-doubtful = 存疑：这个词有几个意思，或与 Madang 的词语不同，所以搜索时没有使用。
# Before links to words of the glossary.
pairs-known = Madang 已有：
pairs-source = 词表：{ $name }
pairs-confirm = 对
pairs-refuse = 不对
pairs-later = 以后再看
pairs-send = 提交并继续
pairs-again = 从头再看
pairs-end = 已经到最后了。先放着的可以从头再看。
pairs-none = 没有要看的了。谢谢你。
pairs-said = 已记下：对 { $confirmed }，不对 { $refused }。
pairs-said-late = 有 { $n } 对已由别人先决定，或已不在词表里，保持原样。
pairs-decided = 已决定的词语
pairs-decided-confirmed = 对的
pairs-decided-refused = 不对的
pairs-decided-lead = 撤回以后，会回到没有人看过的状态。
pairs-decided-none = 还没有。
pairs-undo = 撤回
pairs-undone = 已撤回。
pairs-undo-late = 期间别人改过了，请看现在的内容。

audit-title = 操作记录
audit-lead = 只有编号，没有内容和名字。事后修改会断开链条；用“madang audit verify”检查。
audit-none = 还没有记录。

transparency-title = 帖子是怎样照看的
transparency-lead = 过去 90 天里由人查看并决定的数量。
transparency-looked-at = 看过的帖子
transparency-published = 发布
transparency-rejected = 未发布
transparency-hidden = 撤下
transparency-appealed = 申诉
transparency-overturned = 申诉后显示
transparency-median = 决定所用时间(中位数)
transparency-few = 少于 { $n }
# Too few cases to say how long they took.
transparency-unknown = 还太早，不好说
transparency-minutes = { $n } 分钟
transparency-hours = { $n } 小时
transparency-how = 新成员最初的帖子、故事和被举报的帖子由人来读。说自己难受不是过错：这样的帖子最先看，并告诉作者哪里有帮助。
transparency-appeal = 没有发布时会告诉原因。可以修改后再发，也可以在 { $days } 天内请求再看一次，由另一个人来看。
transparency-small = 小于 { $n } 的数字可能让人认出个人，所以不写出来。
transparency-link = 帖子是怎样照看的
