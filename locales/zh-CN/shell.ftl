### The frame around every page: header, navigation, display settings,
### quick exit, the strip with help lines, footer, and small words used everywhere.

## Name of the site
site-name = Madang
# The name as it is written on the sign: in Hangul everywhere.
wordmark = 마당
site-tagline = 寻找在韩国生活所需的帮助
# Title of the browser tab. $page: title of the page.
document-title = { $page } – Madang

## Navigation (header; bottom bar on phones, so short)
skip-to-content = 跳到正文
nav-label = 主菜单
nav-find = 查找
nav-help = 求助电话
nav-me = 我的
nav-saved = 收藏
nav-home = 首页

## Choice of language; each language is named in itself, alike in every locale
language-label = 选择语言
language-ko-KR = 한국어
language-ko-KP = 북쪽 말
language-en = English
language-zh-CN = 中文

## Display settings
# Opens the panel with text size and brightness; short, since it stands in the header.
display-open = 字体
text-size-label = 字号
text-size-m = 标准
text-size-l = 大
text-size-xl = 特大
theme-label = 明暗
theme-auto = 跟随设备
theme-light = 浅色
theme-dark = 深色

## Quick exit (button on every page, with a hint beside it)
exit-label = 快速离开
exit-hint = 马上转到别的网站。如果有键盘，也可以连按三次 Shift 键。它不能清除这台设备上的全部浏览记录。
# Announced after a press of Shift. $left: presses still needed (1 or 2).
exit-key-pressed = 再按 { $left } 次 Shift 键就会离开。

## Strip with help lines, above the footer
help-strip = 情况紧急，请马上打电话：警察 112，火警和急救 119，心里太难受时拨 109。
help-strip-link = 查看所有求助电话

## Footer
footer-about = 关于 Madang
footer-privacy = 个人信息保护
footer-source = Madang 是公开源代码的程序。

## Small words used on many pages
external-link-note = 会转到别的网站
unit-km = { $n } 公里
unit-m = { $n } 米
times-in-seoul = 时间均为首尔时间。
# Stands between the items of a list, such as languages.
list-separator = 、
