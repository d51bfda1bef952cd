# The rehearsal's calendar: who gets what, and why.
foresight-welcome = Welcome
foresight-reminder = Reminder: { $title }
foresight-late = The question about what is missing: { $title }
foresight-escalation = Still missing from { $owner }: { $title }
foresight-question = A question to think about: { $question }
foresight-committee = A question for the committee or board: { $question }
foresight-moved = News of another date: { $meeting }
foresight-new-date = News of another due date: { $title }
foresight-handed-over = News for whoever takes over: { $title }
foresight-unreachable = News that { $name } cannot be reached
foresight-declined = News that { $name } will not take part
foresight-missed = News of something that did not arrive in time
foresight-to-mail = A letter to send from your own email

foresight-why-welcome = New in { $programme }.
foresight-why-reminder = { $days ->
    [0] On the day it should be done
    [1] One day before it should be done
   *[other] { $days } days before it should be done
 }, { $due }. Responsible for it in { $owner }, before { $meeting } on { $meets }.
foresight-why-later = Answered Later. It should be done by { $due }. Responsible for it in { $owner }, before { $meeting } on { $meets }.
foresight-why-late = If it is not done by the end of the day it is due, { $due }, before { $meeting } on { $meets }.
foresight-why-escalation = The one responsible in { $owner } was told first. It was due by { $due }, before { $meeting }.
foresight-why-question-after = Asked after { $meeting } on { $meets }.
foresight-why-question-midway = Asked halfway through the work between meetings, before { $meeting } on { $meets }.
foresight-why-question-committee = Politicians get one question in every step and nothing else. { $step }, next { -meeting } on { $meets }.
foresight-why-question-film = Asked when the film has been seen.
foresight-why-moved = Had been given another date. { $meeting } is now on { $meets }.
foresight-why-new-date = { $owner } has agreed on a date of its own, { $due }.
foresight-why-handed-over = Responsible for it in { $owner } from now on, by { $due }.
foresight-why-facilitator = Leads { $programme }.
foresight-cancelled = News that { $meeting } is cancelled
foresight-why-cancelled = Had been given a date. { $meeting } would have been on { $meets }.
foresight-back-on = News that { $meeting } is on again
foresight-why-back-on = Had been told that { $meeting } was cancelled. It is now on { $meets }.
foresight-why-new-plan = The template was changed. It is now due by { $due }, for { $meeting } on { $meets }.
foresight-meets = Time and place: { $meeting }
foresight-why-meets = The day before { $meeting } on { $meets }.
foresight-returned = What you wrote comes back: { $title }
foresight-why-returned = The day was chosen in the form.
