# How it stands with what is to be said, for a facilitator.
status-none = You are not a facilitator, so there is nothing to show here.
status-round = I last looked for messages to send on { $at }. I do so every minute.
status-round-none = I have not looked for messages to send since I started.
status-round-late = I have not looked for messages to send since { $at }, so nothing goes out at the moment. Please tell whoever runs Hemmaplan.
status-programme = *{ $programme }*. It is { $at } there ({ $zone }). This is what lies ahead:
status-stuck = The letter to *{ $name }* has not got through since { $since }. I will keep trying.
status-lost = { $count ->
    [one] { $names } cannot be reached.
   *[other] { $count } people cannot be reached: { $names }.
 }
status-unsaid = { $count ->
    [one] There is one thing I never said, and it was my fault. It was for { $names }.
   *[other] There are { $count } things I never said, and it was my fault. They were for { $names }.
 } Try again once whoever runs Hemmaplan has put it right.
status-again = Try again
status-mail-on = { $count ->
    [one] One person without Slack gets emails.
   *[other] { $count } people without Slack get emails.
 }
status-mail-last = The latest went on { $at }.
status-mail-none = None has gone yet.
status-mail-waiting = { $count ->
    [one] One letter is waiting to go.
   *[other] { $count } letters are waiting to go.
 }
status-mail-refused = { $count ->
    [one] The server it was for said no to one letter.
   *[other] The servers they were for said no to { $count } letters.
 }
status-mail-bounced = { $count ->
    [one] One letter has come back.
   *[other] { $count } letters have come back.
 }
status-mail-shut = The mail server has accepted nothing from me since { $at }. Please tell whoever runs Hemmaplan.
status-mail-off = Email is not turned on, so letters to those who are not in Slack are yours to send. { $count ->
    [0] None is waiting for you now.
    [one] One is waiting for you now.
   *[other] { $count } are waiting for you now.
 }
status-more = { $count ->
    [one] There is one more programme than fits here.
   *[other] There are { $count } more programmes than fit here.
 }
