# Preparations: handing in, filling in, handing over, asking for something, and what the facilitator sorts out.
preparation-hand-in-title = Add link or file
preparation-link = Link
preparation-link-hint = For example to where it is on the platform.
preparation-file = File
preparation-file-hint = The file stays in Slack. I only remember which one it is. 10 MB at most.
preparation-file-there = { $file } is here now. A new file takes its place.
preparation-who = Did somebody else do it?
preparation-who-hint = Leave empty if it was you.
preparation-choose-person = Choose a person

preparation-fill-in-title = Fill in
preparation-kept-first = *{ $title }* was already done, thanks to { $name }. What you wrote is kept with it.
preparation-saved-title = Saved

preparation-whose-title = Who takes it?
preparation-whose = Who is responsible instead?
preparation-whose-hint = The person you choose hears of it in my next message.
preparation-whose-nobody = I do not know
preparation-from = { $name } ({ $organisation })
preparation-nobody-yet = Nobody in your team is responsible for *{ $title }* at the moment.
preparation-nobody-told = I will let { $facilitator } know.
preparation-gone-line = This preparation is no longer there.
preparation-unclaimed = *{ $title }*, by *{ $due }*, has nobody responsible in *{ $owner }* at the moment. If you know who it should be, please hand it over.

preparation-ask = Ask for a new date
preparation-ask-title = Ask the facilitator
preparation-ask-what = What would help you?
preparation-ask-date = A new date
preparation-ask-exempt = It does not apply to us
preparation-ask-day = Which day will it be done?
preparation-ask-day-hint = Needed only for a new date.
preparation-asked-title = I will ask
preparation-asked = { $facilitator } gets the question in my next message. Until you hear otherwise the date stands: by { $due }.
preparation-asks-date = *{ $owner }* asks for a new date for *{ $title }*: *{ $day }* instead of { $due }.
preparation-asks-exempt = *{ $owner }* does not think that *{ $title }*, by { $due }, applies to them.
preparation-grant-date = Give that date
preparation-grant-exempt = Does not apply to them

preparation-done-mail = *{ $title }* is done. { $name } has received it.
preparation-done-for = *{ $title }* is done, thanks to { $name }. { $by } added it.
preparation-exempt-of = *{ $title }* does not apply to { $owner }.
preparation-dated = *{ $title }* has a new date: by *{ $due }*.

preparation-desk = Sort it out
preparation-desk-title = Sort it out
preparation-desk-due = By *{ $due }*, before { $meeting } on { $meets }.
preparation-desk-responsible = { $name } is responsible.
preparation-desk-nobody = Nobody is responsible at the moment.
preparation-desk-done = Done for them
preparation-desk-mail = I have received it
preparation-of = { $title }, { $owner }
preparation-desk-exempt = Does not apply to them
preparation-desk-undo-exempt = Applies to them after all
preparation-desk-date = New date. The person responsible hears of it in my next message.
preparation-desk-hand-over = Hand over to somebody else among them.
preparation-desk-open = *{ $title }* is not done yet.
preparation-desk-link = Link: { $link }
preparation-desk-file = File in Slack: { $file }
preparation-desk-answer = *{ $question }*

hand-in-empty = Add a link or a file. If it is done anyway, close this and press Done.
link-amiss = The link must begin with https:// or http:// and have no spaces in it.
link-long = The link can be { $most } characters at most.
answer-missing = This needs an answer.
answer-long = The answer can be { $most } characters at most; this is { $length }.
answer-choice-gone = That choice is no longer there. Close this and open it again to see what holds now.
ask-day-missing = Choose the day it will be done.
later-too-late = The day has passed, so I cannot wait any longer. Something half-finished is fine, or ask for a new date.
preparation-booked = The time is booked
letter-settled-exempt = *{ $title }* no longer applies to { $owner }. { $facilitator } decided so, and you need do nothing.
letter-settled-done = { $name } has done *{ $title }* in { $owner }, so you need do nothing.
letter-settled-open = *{ $title }* in { $owner } is open again.
foresight-settled = News that something is done or not needed: { $title }
foresight-why-settled = Responsible for it in { $owner }.
