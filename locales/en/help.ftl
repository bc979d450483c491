### The page of help lines: each with its number, its hours and when to call it.

## Top of the page
help-title = Help lines
help-intro = Call when it is urgent, and also when you do not know whom to ask. On a phone, touch a number to call it.

## Beside each line
help-call = Call { $number }
help-hours-always = Open 24 hours
help-hours = Hours: { $hours }
help-hours-unconfirmed = Hours to be confirmed
help-checked = Number checked on { $date }

## The lines: name, and when to call
help-line-police-name = Police
help-line-police-text = Call when someone hits or threatens you, or when someone tricked you out of money.
help-line-fire-rescue-name = Fire and ambulance
help-line-fire-rescue-text = Call when there is a fire, or when someone is badly hurt or suddenly collapses.
help-line-suicide-prevention-name = Suicide prevention line
help-line-suicide-prevention-text = Call when you think about dying, or when someone near you does. You do not need to know what to say first.
help-line-mental-health-crisis-name = Mental health crisis line
help-line-mental-health-crisis-text = Call when fear or pain inside is too much to bear alone.
help-line-welfare-name = Health and welfare call centre
help-line-welfare-text = Ask here when it is hard to get by, or when you have questions about welfare. Crisis calls: 24 hours. General questions: weekdays 9:00 to 18:00.
help-line-women-emergency-name = Women’s emergency line
help-line-women-emergency-text = For women who are afraid because someone hits or threatens them. It is not your fault.
help-line-danuri-name = Danuri helpline
help-line-danuri-text = For families who do not speak Korean well. You can talk in 13 languages.
help-line-hana-foundation-name = Korea Hana Foundation call centre
help-line-hana-foundation-text = People who came from North Korea can ask here about any question or difficulty.

## Before one calls
help-safe = The call goes straight from your phone. Madang does not know who called whom.
help-safe-2 = The number stays in the call list of your phone. If someone may look there, delete it from the list.
help-quick-exit = If someone is watching, press “Quick exit”.
