# Messages nobody asked for: why they come, by when, and what counts as done.
letter-greeting = Hi { $name }.
letter-late-since = This should have reached you on { $day }, but I was not running then.
letter-more = There is more in my Home tab: { $count ->
    [one] one more thing
   *[other] { $count } more things
 }.

letter-welcome = { $facilitator } has added you to *{ $programme }*. I am Hemmaplan, and I keep things together between the meetings. You hear from me once a day at the most, on weekdays: when something is to be ready, or with a question to think about. A reflection is shown only to those you choose; what you hand in before a meeting is read by your organisation, the facilitator and, when it is material for the others, the cluster. /hemmaplan tells you at any time what comes next. If this is a mistake, press *This is not me* and { $facilitator } will be in touch instead of me.
letter-welcome-briefly = { $facilitator } has added you to *{ $programme }* as a politician. I am Hemmaplan, and I keep things together between the meetings. From me you get one short message in every step, with a question to ask in your committee or board, and nothing else unless somebody asks you for something. If a meeting moves whose date you have been given, you hear of it. A reflection is shown only to those you choose. If this is a mistake, press *This is not me* and { $facilitator } will be in touch instead of me.
letter-welcome-privacy = { $controller } answers for the data about you. Questions are answered by { $contact }. Write nothing about clients or patients. More about how data is handled, and how to get yours or have it erased: /hemmaplan privacy.
letter-welcome-privacy-unsaid = { $facilitator } knows who answers for the data about you. Write nothing about clients or patients. More about how data is handled, and how to get yours or have it erased: /hemmaplan privacy.
letter-not-me = This is not me

letter-reminder = *{ $title }*, by *{ $due }*, before { $meeting } on { $meets }. { $help }
letter-why = You get this because you are responsible for it in { $owner }.
letter-book = *{ $title }*, by *{ $due }*, is something you do together. Please book the time already now, while there is room in the diaries{ $company ->
    [0] .
   *[other] , with { $names }.
 } Nothing more is needed yet.
letter-why-joint = You get this because you hold it together for { $owner }.

letter-late = *{ $title }* was due on { $due }, and I cannot see it yet. A half-finished version is fine{ $way ->
        [form] .
       *[tap] , and if it is already there, just press Done.
    } If it is missing on the evening of { $tell } I will tell { $facilitator }, who can help. I will tell no one else.
letter-late-unled = *{ $title }* was due on { $due }, and I cannot see it yet. A half-finished version is fine{ $way ->
        [form] .
       *[tap] , and if it is already there, just press Done.
    }

letter-escalation = *{ $title }* from *{ $owner }* is still missing. It was due on { $due }, before { $meeting }. { $name } knows that I am telling you. What to do is up to you: get in touch, give a new date, or let it be.
letter-escalation-nobody = *{ $title }* from *{ $owner }* is still missing. It was due on { $due }, before { $meeting }. Nobody there is responsible for it at the moment.

letter-question = { $question }
letter-question-why = { $why } One line is enough, and you choose who may read it.
letter-answer = Write

letter-committee-meets = *Step { $number }, { $step }*. The next { -meeting } is on *{ $day }*.
letter-committee-home = *Step { $number }, { $step }*. The next { -meeting } is { $meeting }, on *{ $day }*.
letter-committee-why = { $why }
letter-committee-ask = A question to ask in your committee or board:
letter-committee-question = > { $question }
letter-committee-nothing = Nothing has to be done here. If you write a line about the answer, you choose who may read it.
letter-committee-written = Your line is kept. Thank you.
letter-committee-answer = Write a line

letter-moved = *{ $meeting }* has moved from { $from } to *{ $to }*. What you have done is kept. You get this because you had been given the old date.
letter-moved-due = *{ $title }*: now by { $due }.

letter-cancelled = *{ $meeting }* on { $day } is cancelled. You get this because you had been given the date.
letter-cancelled-spared = What you were to prepare for it is no longer needed.
letter-cancelled-moved-on = What you were to prepare is for later instead:
letter-back-on = *{ $meeting }* is on after all: *{ $day }*. You get this because you had been told that it was cancelled.

letter-new-date-for-all = *{ $title }* has a new date in the programme: by *{ $due }*, for { $meeting } on { $meets }.
letter-new-date = *{ $title }* has a new date: by *{ $due }*. It applies to { $owner } only.
letter-handed-over = From now on you are responsible for *{ $title }* in { $owner }, by *{ $due }*, before { $meeting } on { $meets }. { $help }

letter-handed-over-all = From now on you are responsible for { $count } things in *{ $programme }*:
letter-handed-over-line = • *{ $title }* in { $owner }, by *{ $due }*, before { $meeting }
letter-handed-over-more = { $count ->
    [one] And one more, which you see in my Home tab.
   *[other] And { $count } more, which you see in my Home tab.
 }

letter-missed = { $kind ->
    [moved] I did not manage to tell { $name } that { $meeting } has moved.
    [cancelled] I did not manage to tell { $name } that { $meeting } is cancelled.
   *[other] The reminder to { $name } about { $title } did not get out in time, as I was not running.
 } Please get in touch yourself.
letter-declined = { $name } says this is not for them, and hears no more from me about { $programme }. Please choose who takes over.
letter-left = { $name } has left { $programme } and handed over what was theirs to a colleague, who hears it from me.

letter-done = *{ $title }* is done. Thank you.
letter-done-by = *{ $title }* is done, thanks to { $name }.
letter-exempt = *{ $title }* does not apply to you.
letter-later = *{ $title }*: I will be back on { $day }.
letter-not-yours = *{ $title }* is now with { $name }.
