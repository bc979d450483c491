### Pages shown when something did not work: what happened, what was kept, what to do.

## Nothing at this address
error-not-found-title = 这里什么都没有
error-not-found-text = 地址可能变了，或者写错了。请回到首页，或者重新查找。
error-not-found-listing = 这条信息已经不在这里了，可能已经结束，或者搬走了。请找找类似的帮助。

## The server failed
error-server-title = 页面打不开
error-server-text = Madang 出了问题。这不是您的错，也没有丢失任何东西。请过一会儿再打开。如果很急，请不要等，马上打电话。

## Too many requests at once
error-busy-title = 请稍等一下
error-busy-text = 一下子来的请求太多了，请过一会儿再试。如果很急，请不要等，马上打电话。

## The request could not be understood
error-bad-request-title = 看不懂这个地址
error-bad-request-text = 地址好像少了一部分，或者被改动了。请从头查找。

## What was sent is too large
error-large-title = 发送的内容太大了
error-large-text = 请把照片缩小，或者一张一张地上传。返回上一页，刚才写的文字还在。

## A form on a page of somebody else
error-elsewhere-title = 这不是从 Madang 发送的
error-elsewhere-text = 有别的网站想以您的名义发送内容，我们拦住了，什么都没有改变。如果您是在 Madang 上写的，请返回上一页再发一次。

## Ways on
error-home = 回到首页
error-search = 重新查找
error-help = 求助电话
# $id: the number under which the cause is in the log.
error-reference = 记录编号：{ $id }

## Without a connection (kept on the device by the browser)
offline-title = 网络断开了
offline-text = 重新连上网后，请刷新这个页面。返回上一页，刚才写的文字还在。
offline-call = 现在仍然可以打电话。
