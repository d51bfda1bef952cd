# What the demo prints after its year.
demo-title = A year with Hemmaplan
demo-people = People
demo-posts = Posts in Slack
demo-preparations = Preparations
demo-in-time = of which done in time
demo-after = of which done after their day
demo-open = of which open
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
    [circular] Message to many
    [cancelled] News of a cancelled meeting
    [reading] The others' material to read
    [action_yours] Something in an action plan is one's own
    [action] Something in an action plan, or to look again
    [prediction] Question before a test
    [observation] Question during a test
    [study] Question after a test
    [decision] Question about the decision after a test
    [standstill] Something stands still
   *[other] { $kind }
 }
demo-written = The workbook, the data and all posts are in { $folder }.
