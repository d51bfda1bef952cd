# See first: what would happen, day by day, before one says yes.
preview-title = This is what will happen
preview-waiting = I am working out what would happen. It usually takes a few seconds, in a large programme a little more.
preview-back = Change something
preview-reminders-moved = { $count ->
    [one] One reminder moves to another day.
   *[other] { $count } reminders move to other days.
 }
preview-nobody-more = Nobody gets more than before.
preview-heard = { $people ->
    [one] One person
   *[other] { $people } people
 } will get { $messages ->
    [one] one new message
   *[other] { $messages } new messages in all
 }, fewer if things are done before then.
preview-nobody = Nobody will get a new message because of it.
preview-unsaid = { $count ->
    [one] One message will not be sent.
   *[other] { $count } messages will not be sent.
 }
preview-owed-by-each = Each organisation gets { $count ->
    [0] nothing to prepare
    [one] one thing to prepare
   *[other] { $count } things to prepare
 }.
preview-said-by-role = With somebody in every role, one organisation will get { $count ->
    [0] no messages
    [one] one message
   *[other] { $count } messages
 }, fewer if things are done before then. Where a role is missing, somebody else there gets them.
preview-day = *{ $day }*
preview-due = • Due: *{ $title }*
preview-due-new = • Due: *{ $title }* ({ $names })
preview-due-moved = • Due: *{ $title }*, instead of { $from } ({ $names })
preview-due-gone = • No longer needed: *{ $title }* ({ $names })
preview-said = • { $what } ({ $names })
preview-names = { $names } and { $count } more
preview-too-much = That is more text than there is room for. Please shorten the help text.

preview-start = *{ $programme }* begins on { $day }.
preview-start-yes = Start
preview-moved = *{ $meeting }* will be on { $day }.
preview-moved-cluster = *{ $meeting }* will be on { $day } for { $cluster }.
preview-yes = Save
preview-rejoined = *{ $meeting }* will be on { $day }, the same day as for the others.
preview-cancel = *{ $meeting }*, { $day }, is cancelled.
preview-cancel-yes = Cancel the meeting
preview-redated = { $count ->
    [0] No preparation gets a new date.
    [one] One preparation gets a new date.
   *[other] { $count } preparations get a new date.
 }
preview-exempt = { $count ->
    [one] One preparation is no longer needed.
   *[other] { $count } preparations are no longer needed.
 }
preview-owed = { $count ->
    [one] One preparation is added.
   *[other] { $count } preparations are added.
 }
preview-told = { $count ->
    [0] I have not told anybody the old date yet.
    [one] I have told one person the old date, and will tell them the new one.
   *[other] I have told { $count } people the old date, and will tell them the new one.
 }
preview-cancel-no = Keep the meeting
