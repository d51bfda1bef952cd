# An invitation to a meeting: the draft, what is sent, and what one answers.
letter-invited = You are invited to *{ $meeting }*: { $meets }.{ $host ->
    [no] { "" }
   *[other] { " " }{ $host } hosts.
 }
letter-invited-ready = *Bring:* { $ready }
foresight-invited = Invitation to { $meeting }
foresight-why-invited = Everybody in the cluster is invited. { $meeting } is { $meets }.
invitation-open = Invitation
invitation-read = Read and send the invitation
invitation-already = Already sent
invitation-title = Invitation
invitation-intro = This is a draft, made from the programme and from what you have planned. Change what you like. The next page shows how it will look.
invitation-intro-page = This is a draft, made from the programme and from what you have planned. Change what you like, and choose at the end whether to send it.
invitation-intro-sent = The invitation has been sent. Everybody will see what you change here under the meeting, but nobody gets another letter about it.
invitation-lacks-where = Time and place are missing. Ask the facilitator to fill them in first, so that they are in it.
invitation-agenda = Agenda
invitation-agenda-hint = One point on each line. The presentations are added automatically a week before.
invitation-ready = What to bring
invitation-draft-next = When we meet next
invitation-draft-last = The last five minutes: plus, minus and interesting
invitation-draft-bring = { $titles }, handed in a week before at the latest
invitation-goes-to = { $count ->
    [one] Goes to one person within a day or two, with buttons to answer and a calendar file.
   *[other] Goes to { $count } people within a day or two, with buttons to answer and a calendar file.
 }
invitation-by-hand = { $count ->
    [one] I cannot reach { $names }. Please get in touch yourself.
   *[other] I cannot reach { $names }. Please get in touch with them yourself.
 }
invitation-send = Send
invitation-then = What should happen to it?
invitation-then-draft = Save it, I am not finished
invitation-then-send = { $count ->
    [one] Send it to one person
   *[other] Send it to { $count } people
 }
invitation-sent-title = Invitation
invitation-sent = { $count ->
    [one] The invitation goes to one person. The answer is shown under the meeting.
   *[other] The invitation goes to { $count } people. Their answers are shown under the meeting.
 }
invitation-changed = Saved. Everybody will see it under the meeting.
invitation-empty = Write at least one point on the agenda.
invitation-long = That was { $length } characters. There is room for { $most }.
invitation-moved = The meeting has changed since you read the invitation. Open it again to get the right time and place into it.
only-host = Only the meeting's host or the facilitator can do that.

attend-yes = I am coming
attend-no = I cannot
attend-instead = Somebody else is coming
attend-said-yes = You have answered that you are coming.
attend-said-no = You have answered that you cannot.
attend-said-instead = You have answered that { $name } is coming in your place.
attend-instead-intro = Who is coming to { $meeting } in your place?
attend-instead-who = Name
attend-instead-hint = The host will see the name on the list.
attendance-who = Write who is coming.
attendance-name-long = The name can be { $most } characters at most.
attendance-moved = The meeting has moved to another day than the one you answered about. The new day stands here now. Please answer once more.
attendance-past = That meeting has been held. If you were there, say how it was instead.
attendance-early = The meeting has not been held yet. You can fill in who was there on that day or later.
attendance-not-yours = It is for those in the cluster to answer.
attend-list-comes = *Coming: { $count }.*
attend-list-not = *Cannot: { $count }.*
attend-list-silent = *Have not answered: { $count }.*
attend-list-one = { $home ->
    [no] { $name }
   *[other] { $name } ({ $home })
 }
attend-list-for = { $name } ({ $home }, for { $instead })
attend-list-more = { " " }and { $count } more
attend-presence = Who was there
attend-presence-intro = Tick those who were at { $meeting }. { $asked ->
    [yes] Only they are asked how it was. You can change it afterwards.
   *[no] You can change it afterwards.
 }
attend-presence-who = Invited { $page }
invitation-calendar-ready = Bring: { $ready }
