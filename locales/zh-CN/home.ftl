### The home page: one question, eight needs, a region, help lines.

## The question and the search field
home-title = 您在找什么？
# Read by search engines and shown in link previews.
home-description = 从朝鲜来到韩国的人和家人，可以在这里查找中心、课程、工作、导师和各种帮助。不用注册。
home-search-placeholder = 학교（学校）、상담（咨询）
home-no-account = 不用注册，全部都能看。

## Eight needs as tiles: label, a few words under it, and what is searched.
## The queries are the same Korean words in every locale, because listings are in Korean.
home-needs-title = 选择您需要的
need-work = 工作
need-work-hint = 找工作、简历
need-work-query = 일자리 취업
need-home = 住房
need-home-hint = 租房、搬家
need-home-query = 집 주택
need-health = 看病
need-health-hint = 医院、药、医药费
need-health-query = 병원 진료
need-mind = 心情
need-mind-hint = 烦恼、失眠、谈心
need-mind-query = 마음 상담
need-money = 钱
need-money-hint = 生活费、银行、债务
need-money-query = 생활비 지원
need-study = 学习
need-study-hint = 学校、证书、语言
need-study-query = 공부 학교
need-child = 孩子
need-child-hint = 托儿所、照看
need-child-query = 아이 돌봄
need-law = 法律
need-law-hint = 工资、离婚、身份证
need-law-query = 법률 상담

## Near me, by a region one picks
home-region-title = 在哪里找？
home-region-label = 地区
home-region-all = 全韩国
home-region-button = 看这个地区

## Kinds of listings
home-kinds-title = 按种类查看

## Help lines
home-help-title = 现在很急吗？
home-help-text = 受了伤、有危险，或者心里难受得撑不住，请不要等，马上打电话。
