### The search page: the field, results, ways on when nothing is found, filters, order, paging.

## Title of the page
search-title = “{ $q }”的查找结果
search-title-all = 查找帮助

## The field and its suggestions
search-label = 您在找什么？
search-placeholder = 학교（学校）、상담（咨询）
search-button = 查找
search-suggestions-label = 推荐词语
# Announced while typing; the island fills in $n, so no plural forms here.
search-suggestions-count = 有 { $n } 个推荐词语，可以用方向键选择。

## Above the results. $n: number of results
search-summary = 共 { $n } 条
search-summary-query = “{ $q }”：找到 { $n } 条
search-summary-region = 地区：{ $region }
# For readers of other languages: what they will see.
search-listings-korean = 信息大多是韩文，用韩文查找结果更多。

## How the words were read. $typed: as typed; $meant: what was searched as well
search-read-keyboard = 键盘可能是英文状态。除了“{ $typed }”，也查找了“{ $meant }”。
search-read-spelling = 除了“{ $typed }”，也查找了“{ $meant }”。
# $typed: a word of the North, of English or Chinese; $meant: the word of the South.
search-read-vocabulary = 还一起查找了“{ $meant }”，这是南方对“{ $typed }”的说法。
# A whole need was understood without its word.
search-read-need = 还一起查找了“{ $meant }”，可能对您有帮助。
search-read-word = 查看“{ $meant }”的意思
search-question = “{ $typed }”在南方和北方意思不同。
search-question-link = 您要找的是“{ $meant }”吗？
# A region was named in the query.
search-read-place = 先显示“{ $typed }”及附近的地方。
search-place-only = 只看{ $region }
search-query-too-long = 输入的内容太长，只用了前面一部分。
# $name: the parameter of the address, or the label of its filter.
search-parameter-ignored = 看不懂“{ $name }”这个条件，查找时没有用它。

## Nothing found
search-nothing-title = 没有找到
search-nothing = 没有找到与“{ $q }”有关的信息。
search-nothing-hint = 请换个词，或用短一点的词再找。也可以扩大地区。
# Words that are near to what was typed stand below.
search-near-words = 试试相近的词
search-wider-region = 在整个{ $region }找（{ $n } 条）
search-wider-nationwide = 在全韩国找（{ $n } 条）
search-without-filters = 不加条件查找（{ $n } 条）
# The number of the Hana Foundation call centre stands beside it.
search-ask-human = 也可以问问人。请给南北Hana财团咨询中心打电话试试。

## Filters
filter-title = 缩小范围
filter-open = 选择条件
filter-apply = 查看结果
filter-active-label = 已选条件
filter-remove = 去掉“{ $name }”
filter-clear = 去掉全部条件
filter-kind = 种类
filter-region = 地区
filter-region-up = 扩大到整个{ $region }
filter-language = 使用的语言
filter-cost = 费用
filter-free = 只看免费
filter-hours = 时间
filter-open-now = 只看现在开着的
filter-any = 不限
# Read aloud after the name of a filter.
filter-count = { $n } 条
filter-distance = 距离
filter-within = { $km } 公里以内
filter-near-label = 从哪里算起

## Order of the results
sort-label = 排序
sort-relevance = 最符合
sort-distance = 最近
sort-newest = 最新核实
sort-explained-relevance = 最符合查找内容的排在前面。
sort-explained-distance = 离所选地点最近的排在前面。
sort-explained-newest = 最近核实过的排在前面。

## Paging
page-label = 结果页
page-next = 下一页
page-previous = 上一页
page-of = 第 { $page } 页，共 { $pages } 页
