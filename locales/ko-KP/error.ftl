### Pages shown when something did not work: what happened, what was kept, what to do.

## Nothing at this address
error-not-found-title = 여기에는 아무것도 없습니다
error-not-found-text = 주소가 바뀌였거나 잘못 적혔을수 있습니다. 처음으로 가거나 다시 찾아보세요.
error-not-found-listing = 이 정보는 이제 여기에 없습니다. 끝났거나 다른데로 옮겼을수 있습니다. 비슷한 도움을 찾아보세요.

## The server failed
error-server-title = 화면을 열지 못했습니다
error-server-text = 마당에 문제가 생겼습니다. 보시는분의 잘못이 아니고, 잃어버린것도 없습니다. 잠시후에 다시 열어보세요. 급하면 기다리지 말고 전화하세요.

## Too many requests at once
error-busy-title = 잠간만 기다려주세요
error-busy-text = 한꺼번에 너무 많이 찾아왔습니다. 잠시후에 다시 해보세요. 급하면 기다리지 말고 전화하세요.

## The request could not be understood
error-bad-request-title = 주소를 알아볼수 없습니다
error-bad-request-text = 주소가 잘렸거나 바뀐것 같습니다. 처음부터 다시 찾아보세요.

## What was sent is too large
error-large-title = 보낸것이 너무 큽니다
error-large-text = 사진은 작게 줄이거나 한장씩 올려주세요. 《뒤로》 가면 쓰던 글이 남아있습니다.

## A form on a page of somebody else
error-elsewhere-title = 마당에서 보낸것이 아닙니다
error-elsewhere-text = 다른 싸이트가 대신 무엇을 보내려고 하여 막았습니다. 바뀐것은 없습니다. 마당에서 쓰던 글이라면 《뒤로》 가서 다시 보내주세요.

## Ways on
error-home = 처음으로
error-search = 다시 찾기
error-help = 도움전화
# $id: the number under which the cause is in the log.
error-reference = 기록번호: { $id }

## Without a connection (kept on the device by the browser)
offline-title = { internet }가 끊어졌습니다
offline-text = 다시 련결되면 이 화면을 다시 여세요. 쓰던 글은 《뒤로》 가면 남아있습니다.
offline-call = 전화는 지금도 걸수 있습니다.
