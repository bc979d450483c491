### The search page: the field, results, ways on when nothing is found, filters, order, paging.

## Title of the page
search-title = ‘{ $q }’ 찾은 결과
search-title-all = 도움 찾기

## The field and its suggestions
search-label = 무엇을 찾으세요?
search-placeholder = 예: 일자리, 학교, 상담
search-button = 찾기
search-suggestions-label = 추천하는 말
# Announced while typing; the island fills in $n, so no plural forms here.
search-suggestions-count = 추천하는 말 { $n }개. 화살표 키로 고를 수 있어요.

## Above the results. $n: number of results
search-summary = 모두 { $n }개예요
search-summary-query = ‘{ $q }’ 찾은 결과 { $n }개
search-summary-region = { $region }에서 찾았어요
# For readers of other languages: what they will see.
search-listings-korean = 정보는 대부분 한국어로 쓰여 있어요.

## How the words were read. $typed: as typed; $meant: what was searched as well
search-read-keyboard = 자판이 영어로 되어 있었나 봐요. ‘{ $typed }’에 더해 ‘{ $meant }’도 찾았어요.
search-read-spelling = ‘{ $typed }’에 더해 ‘{ $meant }’도 찾았어요.
# $typed: a word of the North, of English or Chinese; $meant: the word of the South.
search-read-vocabulary = ‘{ $typed }’ 대신 남쪽에서 쓰는 말, ‘{ $meant }’도 함께 찾았어요.
# A whole need was understood without its word.
search-read-need = 말씀하신 일에 도움이 될 ‘{ $meant }’도 함께 찾았어요.
search-read-word = ‘{ $meant }’ 뜻 보기
search-question = ‘{ $typed }’, 이 말은 남쪽과 북쪽에서 뜻이 달라요.
search-question-link = 혹시 ‘{ $meant }’ 찾으세요?
# A region was named in the query.
search-read-place = ‘{ $typed }’ 쪽에 있는 곳을 먼저 보여 드려요.
search-place-only = { $region }만 보기
search-query-too-long = 찾는 말이 너무 길어서 앞부분만 썼어요.
# $name: the parameter of the address, or the label of its filter.
search-parameter-ignored = ‘{ $name }’ 조건을 알아볼 수 없어서 빼고 찾았어요.

## Nothing found
search-nothing-title = 찾지 못했어요
search-nothing = ‘{ $q }’에 맞는 정보를 찾지 못했어요.
search-nothing-hint = 더 짧은 말이나 다른 말로 찾아보세요. 지역을 넓혀도 좋아요.
# Words that are near to what was typed stand below.
search-near-words = 비슷한 말로 찾아보세요
search-wider-region = { $region } 전체에서 보기({ $n }개)
search-wider-nationwide = 전국에서 보기({ $n }개)
search-without-filters = 조건 없이 보기({ $n }개)
# The number of the Hana Foundation call centre stands beside it.
search-ask-human = 사람에게 물어보셔도 돼요. 남북하나재단 콜센터에 전화해 보세요.

## Filters
filter-title = 좁혀 보기
filter-open = 조건 고르기
filter-apply = 이대로 보기
filter-active-label = 고른 조건
filter-remove = ‘{ $name }’ 빼기
filter-clear = 조건 모두 빼기
filter-kind = 종류
filter-region = 지역
filter-region-up = { $region } 전체로 넓히기
filter-language = 쓰는 말
filter-cost = 비용
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
sort-label = 순서
sort-relevance = 잘 맞는 순
sort-distance = 가까운 순
sort-newest = 최근 확인순
sort-explained-relevance = 찾는 말에 잘 맞는 것부터 보여 드려요.
sort-explained-distance = 고른 곳에서 가까운 것부터 보여 드려요.
sort-explained-newest = 최근에 확인한 것부터 보여 드려요.

## Paging
page-label = 결과 페이지
page-next = 다음
page-previous = 이전
page-of = 전체 { $pages }쪽 중 { $page }쪽
