# What the facilitator decides about something missing: to write about it, or to let it be.
nudge-open = Write to { $name }
nudge-title = A few words of your own
nudge-text = What do you want to say?
nudge-text-hint = Goes with my next message to { $name }, as words from you.
nudge-last = { $by } wrote to { $name } on { $day }.
nudge-let-be = Stop reminding
nudge-remind-again = Remind again
nudge-is-let-be = I will not bring it up again. It can still be finished.
nudge-line-let-be = *{ $title }*: no more reminders.
letter-nudge = { $by } has written to you about *{ $title }*, { $late ->
    [yes] which was due { $due }
   *[no] which is due { $due }
 }:

nudge-empty = Write a few words.
nudge-long = There is room for { $most } characters here; this is { $length }.
nudge-nobody = Nobody is responsible for it right now. Hand it over to somebody first.

foresight-nudge = The facilitator's own words: { $title }
foresight-why-nudge = Is responsible for it in { $owner }, or is standing in.
