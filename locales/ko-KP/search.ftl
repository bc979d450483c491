### The search page: the field, results, ways on when nothing is found, filters, order, paging.

## Title of the page
search-title = 《{ $q }》 찾은 결과
search-title-all = 도움 찾기

## The field and its suggestions
search-label = 무엇을 찾으세요?
search-placeholder = 례: 일자리, 학교, 상담
search-button = 찾기
search-suggestions-label = 추천하는 말
# Announced while typing; the island fills in $n, so no plural forms here.
search-suggestions-count = 추천하는 말 { $n }개. 화살표로 고를수 있습니다.

## Above the results. $n: number of results
search-summary = 모두 { $n }개입니다
search-summary-query = 《{ $q }》 찾은 결과 { $n }개
search-summary-region = { $region }에서 찾았습니다
# For readers of other languages: what they will see.
search-listings-korean = 정보는 대부분 남쪽 말로 쓰여있습니다.

## How the words were read. $typed: as typed; $meant: what was searched as well
search-read-keyboard = 건반이 영어로 되여있었던것 같습니다. 《{ $typed }》에 더해 《{ $meant }》도 찾았습니다.
search-read-spelling = 《{ $typed }》에 더해 《{ $meant }》도 찾았습니다.
# $typed: a word of the North, of English or Chinese; $meant: the word of the South.
search-read-vocabulary = 《{ $typed }》 대신 남쪽에서 쓰는 말 《{ $meant }》도 함께 찾았습니다.
# A whole need was understood without its word.
search-read-need = 말씀하신 일에 도움이 될 《{ $meant }》도 함께 찾았습니다.
search-read-word = 《{ $meant }》 뜻 보기
search-question = 《{ $typed }》, 이 말은 남쪽과 북쪽에서 뜻이 다릅니다.
search-question-link = 혹시 《{ $meant }》 찾습니까?
# A region was named in the query.
search-read-place = 《{ $typed }》 쪽에 있는 곳부터 보여드립니다.
search-place-only = { $region }만 보기
search-query-too-long = 찾는 말이 너무 길어서 앞부분만 썼습니다.
# $name: the parameter of the address, or the label of its filter.
search-parameter-ignored = 《{ $name }》 조건을 알아볼수 없어서 빼고 찾았습니다.

## Nothing found
search-nothing-title = 찾지 못했습니다
search-nothing = 《{ $q }》에 맞는 정보를 찾지 못했습니다.
search-nothing-hint = 더 짧은 말이나 다른 말로 찾아보세요. 지역을 넓혀도 좋습니다.
# Words that are near to what was typed stand below.
search-near-words = 비슷한 말로 찾아보세요
search-wider-region = { $region } 전체에서 보기({ $n }개)
search-wider-nationwide = 전국에서 보기({ $n }개)
search-without-filters = 조건없이 보기({ $n }개)
# The number of the Hana Foundation call centre stands beside it.
search-ask-human = 사람에게 물어보아도 됩니다. 남북하나재단 상담전화로 전화해보세요.

## Filters
filter-title = 좁혀 보기
filter-open = 조건 고르기
filter-apply = 이대로 보기
filter-active-label = 고른 조건
filter-remove = 《{ $name }》 빼기
filter-clear = 조건 모두 빼기
filter-kind = 종류
filter-region = 지역
filter-region-up = { $region } 전체로 넓히기
filter-language = 쓰는 말
filter-cost = 료금
filter-free = 무료만
filter-hours = 시간
filter-open-now = 지금 여는 곳만
filter-any = 모두
# Read aloud after the name of a filter.
filter-count = { $n }개
filter-distance = 거리
filter-within = { $km } km 안
filter-near-label = 거리를 재는 곳

## Order of the results
sort-label = 차례
sort-relevance = 잘 맞는 순서
sort-distance = 가까운 순서
sort-newest = 최근 확인한 순서
sort-explained-relevance = 찾는 말에 잘 맞는것부터 보여드립니다.
sort-explained-distance = 고른 곳에서 가까운것부터 보여드립니다.
sort-explained-newest = 최근에 확인한것부터 보여드립니다.

## Paging
page-label = 결과 넘기기
page-next = 다음
page-previous = 이전
page-of = 전체 { $pages }쪽중 { $page }쪽
