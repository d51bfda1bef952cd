# What the demo prints after its year.
demo-title = A year with Hemmaplan
demo-people = People
demo-posts = Posts in Slack and emails
demo-preparations = Preparations
demo-in-time = of which done in time
demo-after = of which done after the due date
demo-open = of which open
demo-assessments = Self-assessments the facilitator may see
demo-moved-up = Points that moved up
demo-moved-down = Points that moved down
demo-reflections = Reflections the facilitator may read
demo-improvements = Improvements the facilitator may see
demo-tests = Tests in them
demo-restarts = Restarts in the middle of a round
demo-kind = { $kind ->
    [welcome] Welcome
    [moved] News of a moved meeting
    [new_date] News of a new date
    [handed_over] Handed over
    [late] Something is missing, to the one responsible
    [reminder] Reminder
    [question] Question to reflect upon
    [escalation] Something is missing, to the facilitator
    [unreachable] Somebody cannot be reached
    [digest] The facilitator's Monday letter
    [facilitator_message] To the facilitator
    [circular] Group message
    [cancelled] News of a cancelled meeting
    [reading] The others' material to read
    [action_yours] Something in an action plan is one's own
    [action] Something in an action plan, or to look again
    [prediction] Question before a test
    [observation] Question during a test
    [study] Question after a test
    [decision] Question about the decision after a test
    [standstill] Something stands still
    [back_on] News of a meeting that is on after all
    [meets] Where and when, the day before a meeting
    [hosted] News of another host
    [stands_in] News to somebody who stands in
    [nudge] The facilitator's own words about something missing
    [settled] News that somebody else has done it
    [routine] News of a part in an improvement
    [report] An improvement is to be reported
    [afterwards] Letter half a year after the close
    [shadows] Managers follow each other
    [taken_up] News of an idea that others try
    [asked] The others' questions before a meeting
    [returned] One's own words, on the day one chose
    [report_asked] approve your part of the report
    [details_out] News of details taken out
    [retention] News that a programme will be erased
    [to_mail] Letter to send by hand
    [reachable] Somebody can be reached again
    [claimed] Question whether an account is the one who waits
    [declined] Somebody has said no
    [missed] Something that could not be said in time
    [invited] Invitation to a meeting
    [how_it_was] Question how a meeting was
    [gathered] News of what was said about a meeting
   *[other] { $kind }
 }
demo-written = The workbook, the data and all posts are in { $folder }.
demo-papers = So are the report and what else was fetched during the year: { $files }.
demo-kept = The database is there as well. To look around in it:
