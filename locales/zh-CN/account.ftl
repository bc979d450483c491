### Accounts: joining, signing in, recovery, and what is under 'me'.

## What somebody may not do
refused-title = 您不能这样做
refused-text = 这个页面只供负责的人使用。如果您觉得弄错了，请告诉运营本站的人。
refused-suspended-title = 您现在不能发文
# $date: a day with its year.
refused-suspended-text = 到 { $date } 为止，您暂时不能发文，但仍然可以阅读全部内容。原因写在通知里，您也可以请求重新查看。
refused-notices = 查看通知
