### The pages 'about' and 'privacy'. One message is one paragraph.

## About
about-title = 关于 Madang
about-lead = Madang（마당）是为在韩国开始新生活的人寻找帮助的地方。마당的意思是院子，谁都可以进来。

about-what-title = 能看到什么
about-what-text = 可以在一个地方查找中心、课程、工作、导师和各种援助，了解在哪里、什么时候开、要不要钱、面向哪些人。
about-what-text-2 = 每条信息都写明从哪里来、什么时候核实过。不知道的，我们就写不知道。

about-how-title = 怎么查找
about-how-text = 输入想找的词，或者选择需要和地区。不用注册，全部都能看。
about-how-text-2 = 用朝鲜的拼写也可以。输入“로동”（劳动），也会查找“노동”。空格不一样也没关系。
about-how-text-3 = 字号、明暗和语言随时都可以更改。
about-how-text-4 = 如果觉得说话比看字方便，请看“求助电话”，那里有号码和接听时间。

about-who-title = 面向哪些人
about-who-text = 面向从朝鲜来到韩国的人和他们的家人，也面向身边帮助他们的人。可以用韩国语、朝鲜语（북쪽 말）、英语和中文阅读。

about-correct-title = 如果有错
about-correct-text = 每条信息都写明谁可以更正。发现有错，请告诉他们。他们把更正的内容发来，Madang 也会更改。
about-correct-text-2 = 超过一年没有核实的信息，会写明这一点。去之前请先问一下。

## Privacy
privacy-title = 个人信息保护
privacy-lead = 在这里看什么、找什么，是您自己的事。Madang 不记录谁看了什么。

privacy-kept-title = 会留下什么
privacy-kept-text = 不用注册，不用姓名，也不用电话号码。
privacy-kept-text-2 = 如果您自己选择了语言、字号、明暗或韩语文章的用词，这台设备上会保存一个小小的 Cookie，用来记住这些选择。如果收藏了地方，收藏列表和断网时也能看的求助电话页面，也只保存在这台设备上。用卡片学词语时，认识哪些卡片也只记在这台设备上。这些都不做，就没有 Cookie。
privacy-kept-text-3 = IP 地址（在网上代表这台设备的号码）和浏览器的名称，我们都不保存。谁查找了什么、有结果的查找用了什么词，也不保存。
privacy-kept-unmet = 没有找到任何结果的词，我们只数有哪些天查过，好知道缺少什么。开始时，这些词会变成无法还原的代码，和日期放在一起；连我们自己也只能猜一个词，看猜得对不对。只有在五个不同的日子里查过的词，才会原样记下来；其余的 90 天后删除。超过 60 个字、有五个以上数字或者含有 @ 的，完全不统计。
privacy-kept-text-4 = 不过，查找的词会出现在网页地址里，所以可能留在这台设备的浏览记录中。
privacy-kept-text-5 = 用“告诉我们变化”或者就词语发来的文字，会保存到核实为止。是谁发的，我们不保存。

privacy-order-title = 如果有人要求交出记录
privacy-order-text = 即使依法接到命令，谁看了什么、查了什么，我们也没有可以交出的东西，因为没有保存。Madang 保存的只是帮助机构的公开信息、用“告诉我们变化”发来的文字，以及没有找到结果的词的统计，其中没有查找的人。
privacy-order-text-2 = Madang 以外的事，我们也如实告诉您。通信公司和出租服务器的公司，能看到这台设备什么时候连接过 Madang。那些记录，Madang 阻止不了，也删除不了。

privacy-third-title = 别的公司会知道吗
privacy-third-text = Madang 的网页不从别的公司的服务器加载任何内容。没有广告，也没有统计访问者的程序。

privacy-exit-title = “快速离开”能做什么
privacy-exit-text = 按下后，这个页面会消失，并打开别的网站。再按“返回”也不会回到这个页面。如果关闭了 JavaScript，就只能打开别的网站。
privacy-exit-text-2 = 之前看过的页面会留在浏览记录里，按“返回”可能会再出现。通信公司的记录也删除不了。如果担心，请自己删除浏览记录。

privacy-links-title = 离开 Madang 的链接
privacy-links-text = 点“网站”会离开 Madang。对方网站能看到有人访问，但我们不会告诉它您来自 Madang。
privacy-links-text-2 = 打过电话，这台设备上会留下通话记录。点“查路线”，地图应用会知道那个地址。
