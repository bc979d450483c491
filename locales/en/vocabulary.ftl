### Words of the South and the North in texts of the site: the switch, and what is explained.

## The switch in the display settings
vocabulary-label = Words in Korean texts
vocabulary-south = Southern words
vocabulary-both = Both together
vocabulary-north = Northern words

## Below a text: the words in it that one may want to know. $n: how many
vocabulary-here = Words in this text ({ $n })
