### Pages shown when something did not work: what happened, what was kept, what to do.

## Nothing at this address
error-not-found-title = There is nothing here
error-not-found-text = The address may have changed, or there may be a mistake in it. Go to the home page or search again.
error-not-found-listing = This entry is no longer here. It may have ended or moved. Please look for similar help.

## The server failed
error-server-title = The page could not be opened
error-server-text = Something went wrong at Madang. It was not your mistake, and nothing is lost. Please try again in a little while. If it is urgent, do not wait. Call.

## Too many requests at once
error-busy-title = Please wait a moment
error-busy-text = Too many requests came at once. Please try again in a little while. If it is urgent, do not wait. Call.

## The request could not be understood
error-bad-request-title = We could not read this address
error-bad-request-text = Part of the address seems to be missing or changed. Please search again from the start.

## What was sent is too large
error-large-title = What you sent is too large
error-large-text = Make the pictures smaller, or add them one at a time. What you were writing is still there if you go back.

## A form on a page of somebody else
error-elsewhere-title = This was not sent from Madang
error-elsewhere-text = Another site tried to send something in your name, so we stopped it. Nothing has changed. If you were writing on Madang, go back and send it again.

## Ways on
error-home = Home page
error-search = Search again
error-help = Help lines
# $id: the number under which the cause is in the log.
error-reference = Reference number: { $id }

## Without a connection (kept on the device by the browser)
offline-title = You are offline
offline-text = Reload this page when you are connected again. What you were writing is still there if you go back.
offline-call = You can still make a phone call.
