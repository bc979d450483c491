### The pages 'about' and 'privacy'. One message is one paragraph.

## About
about-title = About Madang
about-lead = Madang is a place to find help for people who are starting a new life in South Korea. The word means the courtyard of a house. Anyone can come in.

about-what-title = What you can find
about-what-text = You can look for centres, classes, jobs, mentors and support in one place. You can see where they are, when they are open, what they cost and who they are for.
about-what-text-2 = Each entry says where the information comes from and when it was checked. What we do not know, we say we do not know.

about-how-title = How to search
about-how-text = Type what you are looking for, or choose a need and a region. You can see everything without an account.
about-how-text-2 = Korean spelled as in the North is fine. If you type “로동” (work), you also find “노동”. Different spaces between words are fine too.
about-how-text-3 = You can change the text size, light or dark, and the language at any time.
about-how-text-4 = If talking is easier than reading, see “Help lines” for numbers and hours.

about-who-title = Who it is for
about-who-text = It is for people who came from North Korea to South Korea, for their families, and for those who help them. You can read it in Korean, in the Korean of the North (북쪽 말), in English and in Chinese.

about-correct-title = If something is wrong
about-correct-text = Each entry names who can correct it. If you see a mistake, please tell them. When they send the correction, Madang changes too.
about-correct-text-2 = If an entry was last checked more than a year ago, it says so. Please ask before you go there.

## Privacy
privacy-title = Your privacy
privacy-lead = What you read and look for here is your own business. Madang does not record who looked at what.

privacy-kept-title = What is kept
privacy-kept-text = To find and read, you need no account, no name and no phone number.
privacy-kept-text-2 = If you choose a language, a text size, light or dark, or the words of Korean texts, one small cookie on this device remembers it. If you save places, that list and the help numbers, to be seen even offline, are kept on this device only. If you learn words with cards, which ones you knew is kept on this device only, too. While you write a post, what you type is kept on this device only, until you send it or sign out. When you sign in, one more cookie remembers that, until you sign out. If you do none of these, there is no cookie.
privacy-kept-text-3 = We do not store your IP address (the number of your device on the internet) or the name of your browser. We do not store who searched for what, nor the words of a search that found something.
privacy-kept-unmet = When a search finds nothing, we count the days on which its words were asked, to learn what is missing. At first the words are turned into a code that cannot be turned back, and kept with the day; even we could only test whether a guess is right. Only words asked on five different days are written down as they are; the rest is deleted after 90 days. Words with more than 60 characters, with five or more digits, or with an @ are not counted at all.
privacy-kept-text-4 = But the words you search for are part of the page address. So they may stay in the history of this device.
privacy-kept-text-5 = What you send with “Suggest a change”, or about a word, is stored until it has been checked. Who sent it is not stored.

privacy-account-title = What is kept when you join
privacy-account-text = Your nickname, your passphrase and recovery codes in a form that cannot be read back, your language, and when you joined. For each place where you are signed in, only when you signed in and the last day it was used. A sign-in that nobody uses for a month is deleted. If you make a passkey: the public key that the device gave, the name you gave it, when it was made, and the last day it was used. Your fingerprint or face never leaves the device.
privacy-account-text-2 = What you wrote and earlier versions of it, your pictures, your reactions, topics you follow, people you blocked, your notices, your roles, and decisions about your posts. What you write under an alias shows only the alias to others and to moderators. But in what is stored, it is linked to your account.
privacy-account-text-3 = No real name, phone number, e-mail, IP address or browser name is stored, of members neither. But what you write in a post is stored, so please write nothing there that tells who you are.
privacy-account-text-4 = Under “Me → My data” you can get a copy of everything and delete your account. The text of your posts goes with it; your nickname stays only as a code that cannot be turned back, so that nobody else can take it. From backups it goes when the backup is thrown away.

privacy-order-title = If someone orders us to hand over records
privacy-order-text = Even under a legal order, we have nothing to hand over about who read or searched, because that is not stored. Information about places that help is public; what was sent with “Suggest a change” and the counted words of searches do not say who sent them.
privacy-order-account = About members, there is what stands above: nicknames, what they wrote (also which account wrote under which alias), and when they wrote and signed in. We may not be able to resist an order to hand that over. Who a member is and where they are, we do not know ourselves, so nobody can get it from us.
privacy-order-text-2 = We want to be honest about what is outside Madang. Phone and internet companies, and the company that rents out the server, can see when this device connected to Madang. Madang cannot prevent or delete those records.

privacy-third-title = Do other companies learn about it?
privacy-third-text = The pages of Madang load nothing from the servers of other companies. There are no advertisements and no visitor counters.

privacy-exit-title = What “Quick exit” does
privacy-exit-text = It clears this page and opens a different website. Pressing “back” does not bring this page back. If JavaScript is turned off, it can only open the other website.
privacy-exit-text-2 = Pages you saw before stay in the history, and “back” may show them again. It cannot delete the records of your phone company either. If you are worried, delete the history yourself.

privacy-links-title = Links that leave Madang
privacy-links-text = “Website” takes you out of Madang. The other site can see that someone came. We do not tell it that you came from Madang.
privacy-links-text-2 = A phone call stays in the call list of this device. “Directions” gives the address to your map app.
