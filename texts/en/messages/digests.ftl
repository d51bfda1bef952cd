# The facilitator's digest: how it is going, every Monday.
digest-now = How it is going
digest-window = How it is going
digest-overview = Open the programme
digest-programme = *This week in { $programme }*
digest-whose = { $clusters }:
digest-ahead = *{ $meeting }* is { $days ->
    [0] today.
    [1] tomorrow.
   *[other] in { $days } days, on { $day }.
 }
digest-ready = { $ready ->
    [0] Nobody has everything ready yet{ $late ->
        [no] , but nothing is late.
       *[yes] .
    }
    [one] { $ready } of { $of } organisations is ready.
   *[other] { $ready } of { $of } organisations are ready.
 }
digest-more-meetings = { $count ->
    [one] The clusters have one more date.
   *[other] The clusters have { $count } more dates.
 }
digest-no-meeting = No meeting is planned ahead.
digest-calm = Nothing is missing, and everybody can be reached.
digest-near = Due { $due }: { $titles }. Still to come from { $all ->
    [yes] everybody
   *[no] { $owners }
 }.
digest-late = Missing from { $owners }: { $titles }. Due { $due }.
digest-standing = { $count ->
    [one] One thing is waiting for your decision.
   *[other] { SPELT($count, capital: 1) } things are waiting for your decision.
 }
digest-over = { $meeting } is over, and { $count ->
    [one] one thing for it was not done. What should happen to it?
   *[other] { SPELT($count) } things for it were not done. What should happen to them?
 }
digest-late-untold = { $count ->
    [one] The due date of one thing has just passed. I am asking the person responsible first.
   *[other] The due dates of { SPELT($count) } things have just passed. I am asking those responsible first.
 }
digest-more-things = { $count ->
    [one] There is one more thing under Open the programme.
   *[other] There are { $count } more things under Open the programme.
 }
digest-unanswered = Some things in { $owners } have nobody responsible who can be reached.
digest-unsaid = Because of a fault of mine, *{ $name }* was not told about { $count ->
    [one] one thing
   *[other] { $count } things
 }{ $titled ->
    [yes] { " " }({ $titles })
   *[no] { "" }
 }.
digest-more-unsaid = { $count ->
    [one] The same goes for one more person.
   *[other] The same goes for { $count } more people.
 }
digest-unsaid-why = Whoever runs Hemmaplan can see what went wrong and let me try again.
digest-lost = Cannot be reached: *{ $name }* in { $organisation }, { $why ->
    [closed] whose account is closed
    [gone] whose account no longer exists
    [guest] as guest accounts cannot get my messages
    [stranger] whose account belongs to another workspace
    [no-mail] who does not want emails
    [bounced] whose emails do not arrive
    [no-account] who is not in Slack
   *[shut] as Slack is blocking my messages
 }.
digest-more-lost = { $count ->
    [one] One more person cannot be reached.
   *[other] { $count } more people cannot be reached.
 }
digest-new = Since last time: { $reflections ->
    [0] { "" }
    [one] one reflection you may read
   *[other] { $reflections } reflections you may read
 }{ $both ->
    [yes] { ", " }
   *[no] { "" }
 }{ $decisions ->
    [0] { "" }
    [one] one decision after a test
   *[other] { $decisions } decisions after tests
 }.
digest-reminds = Today I will remind { $named ->
    [yes] { $names }
   *[no] { $count } people
 }.
digest-always = This comes on Mondays, or the next working day when Monday is a holiday, even when all is calm.

names-more = { $count } more
foresight-digest = Weekly digest
names-address = { $name } ({ $address })
