### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = You cannot do this
refused-text = This page is only for the people in charge of it. If you think this is a mistake, please tell the people who run this site.
refused-suspended-title = You cannot write at the moment
# $date: a day with its year.
refused-suspended-text = Writing is paused for you until { $date }. You can still read everything. Your notices say why, and you can ask for it to be looked at again.
refused-notices = See your notices
