# What is next: the answer to /hemmaplan.
next-programme = *{ $programme }*
next-task = *{ $title }*, due *{ $due }*, for { $meeting }. { $help }
next-task-late = *{ $title }*, before { $meeting }, was due *{ $due }*. { $way ->
    [form] A few words in each field are enough.
    [hand-in] A half-finished version is fine.
   *[tap] If it is done, just press Done.
 } { $help }
next-joint = You do this together in { $owner }, and you are coordinating it.
next-later = I will remind you on { $day }.
next-then = Then: *{ $title }*, due { $due }.
next-then-late = Then: *{ $title }*, which was due { $due }.
next-more = { $count ->
    [one] One more thing is in my Home tab.
   *[other] { $count } more things are in my Home tab.
 }
next-more-programmes = { $count ->
    [one] One more programme is in my Home tab.
   *[other] { $count } more programmes are in my Home tab.
 }
next-nothing = Nothing is waiting for you right now. If there is something from the work in your organisation that you want to remember, one line is enough.
next-meeting = Next { -meeting }: *{ $meeting }*, { $when }.
next-time = { $time }
next-link = Join the meeting
next-reflect = Write a { -reflection }

next-ready = Before *{ $meeting }*, { $day }: { $ready } of { $of } organisations are ready.
next-ready-none = There is nothing to prepare right now.
next-unreachable = { $count ->
    [one] One person cannot be reached in Slack.
   *[other] { $count } people cannot be reached in Slack.
 }
next-manage = Open the programme

next-what-this-is = I keep the work going between the meetings when several organisations compare themselves with each other: I remind each person of what is theirs, in time, and gather what you learn.
next-no-programme = You are not in a programme yet. If you are to join one, the facilitator will add you. If you are going to run a programme yourself, you can start it here.
next-start-programme = Start a programme

next-nobody = Nobody is responsible for *{ $title }* right now. I will tell the facilitator.
next-kept = It is saved. Type /hemmaplan to see what comes next now.
next-no-programme-waits = You are not in a programme yet. If you are to join one, the facilitator will add you, and this is where you will see what comes next.
next-whose = { $clusters }:
