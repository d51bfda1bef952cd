# Messages nobody asked for: why they come, by when, and what counts as done.
letter-greeting = Hi { $name }.
letter-late-since = This should have reached you on { $day }, but I was not running then.
letter-more = There is more in my Home tab: { $count ->
    [one] one more thing
   *[other] { $count } more things
 }.

letter-welcome = { $facilitator } has added you to *{ $programme }*. I am Hemmaplan, and I keep track of things between the meetings. You will hear from me once a day at the most, on weekdays: when something is due, or with a question to think about. I show a reflection only to those you choose. What you hand in before a meeting is read by your organisation, the facilitator and, when it is material for the others, the cluster. Type /hemmaplan whenever you want to know what comes next. If this is a mistake, press *This is not me*. Then I will stop writing to you and tell { $facilitator }.
letter-welcome-briefly = { $facilitator } has added you to *{ $programme }* as a politician. I am Hemmaplan, and I keep track of things between the meetings. You will get one short message in each step, with a question to ask in your committee or board. There is nothing you have to do. If a meeting moves whose date you have been given, I will tell you. I show a reflection only to those you choose. If this is a mistake, press *This is not me*. Then I will stop writing to you and tell { $facilitator }.
letter-welcome-privacy = { $controller } is responsible for the data about you. For questions, contact { $contact }. Please write nothing about clients or patients. More about how data is handled, and how to get yours or have it erased: /hemmaplan privacy.
letter-welcome-privacy-unsaid = { $facilitator } knows who is responsible for the data about you. Please write nothing about clients or patients. More about how data is handled, and how to get yours or have it erased: /hemmaplan privacy.
letter-welcome-again = { $facilitator } has added you to *{ $programme }*. You will hear from me when something is due there, or with a question. I show a reflection only to those you choose. If this is a mistake, press *This is not me*.
letter-welcome-briefly-again = { $facilitator } has added you to *{ $programme }* as a politician. From there you will get one short message in each step, with a question to ask in your committee or board. If this is a mistake, press *This is not me*.
letter-welcome-again-privacy = There { $controller } is responsible for the data about you. For questions, contact { $contact }.
letter-not-me = This is not me

letter-reminder = *{ $title }*, due *{ $due }*, for { $meeting }, { $meets }. { $help }
letter-why = are responsible in { $owner }
letter-book = You do *{ $title }* together, by *{ $due }*. { $company ->
    [0] Please book a time now.
   *[other] Please book a time with { $names } now.
 }
letter-why-joint = coordinate { $owner }

letter-late = { $way ->
        [invite] *{ $title }* was due { $due }. The draft is ready for you to read and send.
        [form] *{ $title }* was due { $due }, and the form is not saved yet.
        [pairs] *{ $title }* was due { $due }, and no pair is chosen yet.
        [levels] *{ $title }* was due { $due }, and not every point has a level yet.
        [tap] *{ $title }* was due { $due } and is not marked as done.
       *[hand-in] *{ $title }* was due { $due }, and I cannot see it yet.
    }

letter-escalation = Missing from *{ $owner }*{ $name ->
    [no] { "" }
   *[other] , where { $name } is responsible
 }: *{ $title }*. Due { $due }.
letter-escalation-nobody = Nobody there is responsible for it at the moment.

letter-question = { $question }
letter-question-why = { $why }
letter-answer = Answer

letter-committee-step = *Step { $number }, { $step }*.
letter-committee-meets = *Step { $number }, { $step }*. The next { -meeting } is *{ $day }*.
letter-committee-home = *Step { $number }, { $step }*. The next { -meeting } is { $meeting }, *{ $day }*.
letter-committee-why = { $why }
letter-committee-ask = Ask your committee or board:
letter-committee-question = > { $question }
letter-committee-nothing = If you write down the answer, you choose who may read it.
letter-committee-written = Your line is saved. Thank you.
letter-committee-answer = Write a line

letter-moved = *{ $meeting }* has moved from { $from } to *{ $to }*.
letter-moved-due = Due *{ $due }*: { $titles }.

letter-cancelled = *{ $meeting }*, { $day }, is cancelled.
letter-cancelled-spared = You no longer need to prepare for it.
letter-cancelled-moved-on = What you were preparing is now for the next meeting instead.
letter-back-on = *{ $meeting }* is on after all: *{ $day }*.

letter-new-date-for-all = *{ $title }* has a new date in the programme: it is now due *{ $due }*, for { $meeting }, { $meets }.
letter-new-date = *{ $title }* has a new date: it is now due *{ $due }*. This applies to { $owner } only.
letter-handed-over = From now on you are responsible for *{ $title }* in { $owner }, due *{ $due }*, for { $meeting }, { $meets }. { $help }

letter-handed-over-all = From now on you are responsible for { $count } things in *{ $programme }*:
letter-handed-over-line = • *{ $title }* in { $owner }, due *{ $due }*, for { $meeting }
letter-handed-over-more = { $count ->
    [one] And one more, which you will find in my Home tab.
   *[other] And { $count } more, which you will find in my Home tab.
 }

letter-missed = { $kind ->
    [moved] I did not manage to tell { $name } that { $meeting } has moved.
    [cancelled] I did not manage to tell { $name } that { $meeting } is cancelled.
   *[other] The reminder to { $name } about { $title } did not get out in time, as I was not running.
 } Please get in touch yourself.
letter-declined = { $name } pressed *This is not me* for { $programme } and will get nothing more from me. Who should take over?
letter-left = { $name } is no longer in { $programme }. A colleague has taken over, and I will tell them.

letter-done = *{ $title }* is done. Thank you.
letter-done-by = *{ $title }* is done, thanks to { $name }.
letter-exempt = *{ $title }* does not apply to you.
letter-later = *{ $title }*: put off until { $day }.
letter-not-yours = *{ $title }* is now with { $name }.
letter-before = *For { $meeting }, { $meets }*
letter-by = Due *{ $due }*:
letter-reminder-beneath = *{ $title }*{ $due ->
    [no] {""}
   *[other] , due *{ $due }*
 }. { $help }
letter-reminder-again = *{ $title }*{ $due ->
    [no] {""}
   *[other] , due *{ $due }*
 }. { $way ->
        [form] Done when it is saved.
        [hand-in] Done when it is in.
        [invite] The draft is ready for you to read and send.
        [pairs] Done when the pairs are chosen.
        [levels] Done when every point has a level.
       *[tap] If it is done, press Done.
    }
letter-because = You get this because you { $reasons }.
letter-booked = *{ $title }*: the time is booked. It should be done by { $due }.
letter-late-told = If it is not done by { $tell } I will tell { $facilitator }, who can help. I will tell no one else.
letter-escalation-knows = Whoever is responsible knows that I am telling you.
letter-late-told-again = Otherwise I will tell { $facilitator } on { $tell }.
letter-escalation-decides = What to do is up to you: get in touch, give a new date, or leave it.
letter-question-after = { $meeting } was { $day }.
letter-question-waited = { $meeting } was { $day }, before the break.
letter-question-midway = { $meeting } is { $day }.
letter-question-film = You have seen *{ $film }*.
letter-question-once = One line is enough, and you choose who may read it.
letter-moved-late = Already due { $due }: { $titles }. Take whichever day suits you this week.
letter-moved-together = If you had booked a time, choose a new one.
letter-moved-kept = What you have done is kept.
letter-why-moved = had been given the old date
letter-why-dated = had been given the date
letter-why-cancelled = had been told that it was cancelled
letter-because-again = You { $reasons }.
letter-question-once-more = One line is enough.
letter-elsewhere = *{ $meeting }* is still on { $day }, but the time or place has changed.
letter-elsewhere-open = Time and place are not settled yet.
letter-why-elsewhere = had been given the time and place
letter-meets = *{ $meeting }*: { $day }{ $time ->
    [no] { "" }
   *[other] , at { $time }
 }{ $place ->
    [no] .
   *[other] , { $place }.
 }
letter-meeting-rejoined = That date was your cluster's own. You now meet on the same day as the others.
letter-programme = *{ $programme }*
letter-late-enough = { $way ->
        [form] A few words in each field are enough.
        [pairs] One pair is enough to begin with.
        [levels] *Don't know yet* is an answer too.
        [invite] If you have invited them in another way, press *Already sent*.
        [hand-in] A half-finished version is fine. If it is already on the platform, just press Done.
        [there] A half-finished version is fine. If it is on the platform, just press *It is already there*.
       *[tap] If it is done, just press Done.
    }
