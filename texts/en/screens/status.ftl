# How it stands with what is to be said, for a facilitator.
status-none = You are not a facilitator, so there is nothing to show here.
status-round = I last looked for messages to send on { $at }. I do so every minute.
status-round-none = I have not looked for messages to send since I started.
status-round-late = I have not looked for messages to send since { $at }, so nothing goes out at the moment. Please tell whoever runs Hemmaplan.
status-programme = *{ $programme }*. It is { $at } there ({ $zone }). This is what lies ahead:
status-stuck = The letter to *{ $name }* has not got through since { $since }. I will keep trying.
status-lost = { $count ->
    [one] { $names } cannot be reached in Slack.
   *[other] { $count } people cannot be reached in Slack: { $names }.
 }
status-unsaid = { $count ->
    [one] There is one thing I never said, and it was my fault. It was for { $names }.
   *[other] There are { $count } things I never said, and it was my fault. They were for { $names }.
 } Try again once whoever runs Hemmaplan has put it right.
status-again = Try again
status-more = { $count ->
    [one] There is one more programme than fits here.
   *[other] There are { $count } more programmes than fit here.
 }
