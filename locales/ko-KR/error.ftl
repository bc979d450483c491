### Pages shown when something did not work: what happened, what was kept, what to do.

## Nothing at this address
error-not-found-title = 여기에는 아무것도 없어요
error-not-found-text = 주소가 바뀌었거나 잘못 적혔을 수 있어요. 처음으로 가거나 다시 찾아보세요.
error-not-found-listing = 이 정보는 이제 여기에 없어요. 끝났거나 다른 곳으로 옮겼을 수 있어요. 비슷한 도움을 찾아보세요.

## The server failed
error-server-title = 화면을 열지 못했어요
error-server-text = 마당에 문제가 생겼어요. 여러분 잘못이 아니고, 잃어버린 것도 없어요. 잠시 뒤에 다시 열어 보세요. 급하면 기다리지 말고 전화하세요.

## Too many requests at once
error-busy-title = 잠깐만 기다려 주세요
error-busy-text = 한꺼번에 요청이 너무 많이 왔어요. 잠시 뒤에 다시 해 보세요. 급하면 기다리지 말고 전화하세요.

## The request could not be understood
error-bad-request-title = 주소를 알아볼 수 없어요
error-bad-request-text = 주소가 잘렸거나 바뀐 것 같아요. 처음부터 다시 찾아보세요.

## What was sent is too large
error-large-title = 보낸 것이 너무 커요
error-large-text = 사진은 작게 줄이거나 한 장씩 올려 주세요. ‘뒤로’ 가면 쓰던 글이 남아 있어요.

## A form on a page of somebody else
error-elsewhere-title = 마당에서 보낸 것이 아니에요
error-elsewhere-text = 다른 사이트가 여러분 대신 무언가를 보내려고 해서 막았어요. 바뀐 것은 없어요. 마당에서 쓰던 글이라면 ‘뒤로’ 가서 다시 보내 주세요.

## Ways on
error-home = 처음으로
error-search = 다시 찾기
error-help = 도움 전화
# $id: the number under which the cause is in the log.
error-reference = 기록 번호: { $id }

## Without a connection (kept on the device by the browser)
offline-title = { internet }이 끊겼어요
offline-text = 다시 연결되면 이 화면을 새로 고치세요. 쓰던 글은 ‘뒤로’ 가면 남아 있어요.
offline-call = 전화는 지금도 걸 수 있어요.
