### Words of the South and the North in texts of the site: the switch, and what is explained.

## The switch in the display settings
vocabulary-label = 韩语文章里的词
vocabulary-south = 南方用词
vocabulary-both = 一起显示
vocabulary-north = 北方用词

## Below a text: the words in it that one may want to know. $n: how many
vocabulary-here = 文中的词（{ $n }个）
