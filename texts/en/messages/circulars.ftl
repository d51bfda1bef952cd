# Group messages: the facilitator's own words, and text to copy into an email.
circular-new = Message a group
circular-window = Group message
circular-which = Which programme is the message about?
circular-intro = Your own words, to those you choose in *{ $programme }*. Before anything goes out you see who will get it.
circular-to = To
circular-to-hint = Everyone, a role, a cluster, an organisation, or those who have something left to do. Type a few letters to find it.
circular-everyone = Everyone in the programme
circular-role = Role: { $role }
circular-cluster = Cluster: { $cluster }
circular-organisation = Everyone in { $organisation }
circular-to-them = Write to them
circular-lacking = Still to do: { $title }
circular-text = What do you want to say?
circular-when = When
circular-urgent = It cannot wait
circular-when-hint = Otherwise it comes with the next morning's message, so that nobody is disturbed twice in a day.
circular-looking = This is what will happen
circular-goes-to = *{ $to }*: { $count ->
    [0] nobody who can be reached in Slack.
    [one] one person will get it.
   *[other] { $count } people will get it.
 }
circular-in-the-morning = It will come with the next working day's message.
circular-at-once = It goes out straight away if it is between 8 am and 5 pm, otherwise at 8 am next time.
circular-names = { $names }
circular-who = Show all
circular-unreached = { $count ->
    [one] One cannot be reached in Slack: { $names }. Once you have sent it you get the text to paste into an email.
   *[other] { $count } cannot be reached in Slack: { $names }. Once you have sent it you get the text to paste into an email.
 }
circular-left = { $count ->
    [one] One cannot be reached in Slack: { $names }. Here is the text to paste into an email.
   *[other] { $count } cannot be reached in Slack: { $names }. Here is the text to paste into an email.
 }
circular-unanswered = Nobody to write to in { $owners }, as nobody is responsible there.
circular-change = Change
circular-look = See it
circular-waiting-title = Waiting to go out
circular-waits = Waiting for { $count ->
    [one] one person
   *[other] { $count } people
 } ({ $to }): { $words }
circular-waits-for = *{ $to }*: { $count ->
    [0] nobody is waiting for it any more.
    [one] one person has not had it yet.
   *[other] { $count } people have not had it yet.
 }
circular-heard = { $count ->
    [one] One person has had it, so its words can no longer be changed.
   *[other] { $count } people have had it, so its words can no longer be changed.
 }
circular-take-back = Take back
circular-taken-back-title = Taken back
circular-taken-back = { $count ->
    [0] Nobody was waiting for it any more.
    [one] The one person who had not had it will not get it.
   *[other] The { $count } people who had not had it will not get it.
 }
circular-heard-already = { $count ->
    [one] One person had already had it.
   *[other] { $count } people had already had it.
 }
circular-sent-title = On its way
circular-sent = { $count ->
    [0] None of them can be reached in Slack.
    [one] One person will get it.
   *[other] { $count } people will get it.
 }
circular-from = *{ $author }* has written to you about *{ $programme }*:
circular-answer = Please reply to { $author } directly. Nobody else reads what you write to me.
circular-mail = { $count ->
    [one] One person needs this another way. Copy the text and the address.
   *[other] { $count } people need this another way. Copy the text and the addresses.
 }
circular-empty = Write what you want to say.
circular-long = That is { $count } characters, and there is room for { $most }. Please shorten it a little.
circular-to-missing = Choose who it is for.
circular-to-gone = That cluster or preparation no longer exists. Please choose again.
circular-nobody = There is nobody to write to there at the moment. Choose some others.
circular-gone = That message no longer exists. Please start again.

mail-button = Text for an email
mail-window = Text for an email
mail-about = This is what I would have said to *{ $name }*. Copy it into an email and change it as you like.
mail-about-no-address = This is what I would have said to *{ $name }*. I have no address.
mail-no-address = No address for { $names }.
mail-text = Text
mail-addresses = Addresses
mail-copied = Close
mail-greeting = Hello.
mail-why = You get this because { $organisation } takes part in { $programme }, and because I cannot reach you in Slack.
mail-things = This is what lies ahead:
mail-thing = – { $title }, due { $due }. { $help }
mail-thing-late = – { $title }, which was due { $due }. { $help }
mail-more = { $count ->
    [one] – and one more thing further ahead.
   *[other] – and { $count } more things further ahead.
 }
mail-nothing = There is nothing waiting for you at the moment.
mail-meeting = Next { -meeting }: { $meeting }, { $when }.
mail-answer = When something is done, just reply to this email and I will tick it off.
mail-goodbye = Kind regards

foresight-circular = A group message from the facilitator
foresight-why-circular = Takes part in { $programme }.
mail-committee = A question to ask in your committee or board: { $question }
circular-urgent-enough = At most { $most } messages in a week can be ones that cannot wait, and they have been sent. The next can go on { $day } at { $time }. If this one can wait until the next morning, untick the box.
