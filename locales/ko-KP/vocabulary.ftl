### Words of the South and the North in texts of the site: the switch, and what is explained.

## The switch in the display settings
vocabulary-label = 글에 나오는 낱말
vocabulary-south = 남쪽 말
vocabulary-both = 같이 보기
vocabulary-north = 북쪽 말

## Below a text: the words in it that one may want to know. $n: how many
vocabulary-here = 이 글에 나온 낱말 { $n }개
