### The glossary: looking words up, one word, cards to learn with.

## The list
nav-words = 词语
words-title = 词语
# Read by search engines and shown in link previews.
words-description = 北边和南边的说法并排对照，有意思和例句，也有英文和中文。
words-lead = 同一样东西，北边和南边怎么说，并排对照着看。
# $q: what was typed.
words-title-found = 词语“{ $q }”
words-search-label = 查词语
words-search-hint = 北边的说法、南边的说法、中文、英文都可以，也可以只输入声母（ㄷㅅㄹ）。
words-learn = 用卡片学习
words-suggest = 告诉我们缺少的词
words-initials = 按首字母查找
words-initials-all = 全部
# Words that begin with a Latin letter or a figure.
words-initials-other = A·1
words-subjects-open = 选择主题
words-subjects = 主题
words-subjects-all = 全部主题
# Read aloud after the name of a subject.
words-count = { $n } 个
words-from = 先看哪边的说法
words-from-north = 北 → 南
words-from-south = 南 → 北
words-north = 北边说法
words-south = 南边说法
words-english = 英文
words-chinese = 中文
words-summary = 共 { $n } 个词
words-summary-found = “{ $q }”：找到 { $n } 个词
# Stands for the second word where both sides say the same.
words-same = 说法相同
words-nothing = 还没有“{ $q }”这个词
words-nothing-text = 请用短一点的词或相近的词再查。告诉我们这个词，我们看过以后会加进来。
words-nothing-search = 在机构和课程里查找
words-nothing-suggest = 告诉我们这个词
words-nothing-all = 查看全部词语

## Pairs of lists from elsewhere that somebody has confirmed
words-pairs = 来自词表的词语
words-pairs-text = 这些是别处收集的成对词语。有人看过是对的，但还没有意思和例句。
words-pairs-source = 词表：{ $name }

## Subjects
words-subject-body = 身体
words-subject-clothes = 衣服
words-subject-community = 邻里休闲
words-subject-country = 国家地方
words-subject-daily = 日常生活
words-subject-family = 家庭
words-subject-feelings = 心情
words-subject-food = 饮食
words-subject-health = 医院
words-subject-housing = 住房
words-subject-language = 语言
words-subject-law = 法律
words-subject-money = 钱
words-subject-papers = 证件文件
words-subject-phone = 电话网络
words-subject-school = 学校
words-subject-transport = 交通
words-subject-welfare = 福利
words-subject-work = 工作

## One word. $south, $north: what either side calls it
word-description = 南边说“{ $south }”，北边说“{ $north }”。
# Before other words for the same.
word-variants = 也说：
word-meaning-title = 什么意思
word-example-title = 怎么用
word-note-title = 容易弄混
word-see-title = 相关词语
word-listings-title = 用这个词找到的帮助
word-listings-all = 查看全部 { $n } 条
word-source-everyday = 这一对词来自公开出版的生活用语对照资料。
word-source-welfare = 这是南边才有的制度。北边的写法是按北边的拼写规则写的。
word-source-ministry = 这一对词来自韩国统一部的南北用语资料。
word-source-spelling = 是同一个词，只是写法不同。
word-source-shared = 北边和南边说法相同。
word-review = 这个词还没有请在北边长大的人看过。

## Telling a word, or what would be right about one
word-suggest = 告诉我们哪里要改
word-suggest-title = 这个词哪里要改
word-suggest-label = 应该改什么
word-suggest-hint = 请写下词语、意思或例句里哪里不对、正确的是什么。我们不保存是谁写的。
word-suggest-empty = 请至少写一行，告诉我们应该改什么。
words-suggest-label = 是什么词
words-suggest-hint = 请写下您知道的北边或南边的说法，以及它的意思。我们不保存是谁写的。
words-suggest-empty = 请至少写一个词。
# Begins the text where a word was looked for in vain.
word-suggest-start = 词语：{ $word }
word-thanks-held = 谢谢您。我们看过以后会加进去。

## Cards
learn-title = 用卡片学习：{ $subject }
learn-lead = 认识的卡片会在 1、3、7、21 天后再出现，不认识的马上再出现。
learn-list = 看列表
learn-list-hint = 点一下词语，就能看到另一边的说法。
cards-title = 词语卡片
# The island fills in $n, so no plural forms here.
cards-left = 今天的卡片：{ $n } 张
cards-show = 点一下看答案
cards-again = 再看一次
cards-knew = 认识
cards-previous = 上一张
cards-next = 下一张
cards-more = 详细看这个词
cards-done = 这一组今天的卡片都看完了，真棒！
cards-keys = 键盘：空格键看答案，1 再看一次，2 认识，← → 翻卡片
cards-kept = 认识哪些卡片，只记在这台设备上。
cards-forget = 清除全部卡片记录
cards-forgotten = 已清除。
