### The search page: the field, results, ways on when nothing is found, filters, order, paging.

## Title of the page
search-title = Results for “{ $q }”
search-title-all = Find help

## The field and its suggestions
search-label = What are you looking for?
search-placeholder = 학교 (school), 상담 (advice)
search-button = Search
search-suggestions-label = Suggestions
# Announced while typing; the island fills in $n, so no plural forms here.
search-suggestions-count = Suggestions: { $n }. Use the arrow keys to choose.

## Above the results. $n: number of results
search-summary =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
search-summary-query =
    { $n ->
        [one] { $n } result for “{ $q }”
       *[other] { $n } results for “{ $q }”
    }
search-summary-region = Looking in { $region }
# For readers of other languages: what they will see.
search-listings-korean = Most of the information is in Korean. Korean words find more.

## How the words were read. $typed: as typed; $meant: what was searched as well
search-read-keyboard = The keyboard may have been set to English. We searched for “{ $typed }” and also for “{ $meant }”.
search-read-spelling = We searched for “{ $typed }” and also for “{ $meant }”.
# $typed: a word of the North, of English or Chinese; $meant: the word of the South.
search-read-vocabulary = We also searched for “{ $meant }”, which is what “{ $typed }” is called in the South.
# A whole need was understood without its word.
search-read-need = We also searched for “{ $meant }”, which may help with this.
search-read-word = What “{ $meant }” means
search-question = “{ $typed }” means different things in the South and in the North.
search-question-link = Are you looking for “{ $meant }”?
# A region was named in the query.
search-read-place = Places in or near “{ $typed }” come first.
search-place-only = Show only { $region }
search-query-too-long = That was very long, so we searched only for the first part.
# $name: the parameter of the address, or the label of its filter.
search-parameter-ignored = We could not read the choice “{ $name }”, so we searched without it.

## Nothing found
search-nothing-title = Nothing found
search-nothing = We found nothing for “{ $q }”.
search-nothing-hint = Try a shorter word or a different word, or look in a larger area.
# Words that are near to what was typed stand below.
search-near-words = Try a similar word
search-wider-region = Look in all of { $region } ({ $n })
search-wider-nationwide = Look in all of South Korea ({ $n })
search-without-filters = Look without filters ({ $n })
# The number of the Hana Foundation call centre stands beside it.
search-ask-human = You can also ask a person. Try the call centre of the Korea Hana Foundation.

## Filters
filter-title = Filters
filter-open = Show filters
filter-apply = Show results
filter-active-label = Filters in use
filter-remove = Remove “{ $name }”
filter-clear = Remove all filters
filter-kind = Kind
filter-region = Region
filter-region-up = All of { $region }
filter-language = Language spoken
filter-cost = Cost
filter-free = Free only
filter-hours = Hours
filter-open-now = Open now
filter-any = Any
# Read aloud after the name of a filter.
filter-count =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
filter-distance = Distance
filter-within = Within { $km } km
filter-near-label = Measured from

## Order of the results
sort-label = Order
sort-relevance = Best match
sort-distance = Nearest
sort-newest = Last checked
sort-explained-relevance = What fits your words best comes first.
sort-explained-distance = What is nearest to the place you chose comes first.
sort-explained-newest = What was checked most recently comes first.

## Paging
page-label = Pages of results
page-next = Next
page-previous = Previous
page-of = Page { $page } of { $pages }
