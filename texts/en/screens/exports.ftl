# The file anyone can fetch: everything they may see in a programme themselves, and nothing else.
export-which = Which programme would you like as a file? It will be in our conversation and holds what you may see yourself.
export-which-more = These are the { $count } latest programmes.
export-format = { $format ->
    [xlsx] Excel
    [csv] Reflections as csv (commas)
    [csv-semicolon] Reflections as csv (semicolons, for Swedish Excel)
   *[json] Everything as json
 }
export-reading = I am putting together what you may see in *{ $programme }*. The file will be in our conversation in a little while.
export-writing = Everything in *{ $programme }* has been read, and I am writing the file now.
export-sending = The file from *{ $programme }* is written, and I am putting it in our conversation now.
export-ready = The file from *{ $programme }* is in our conversation. If you would like another format, press one of these.
export-comment = { $format ->
    [csv] Here are the reflections in *{ $programme }* that you may read: { $reflections }.
    [csv-semicolon] Here are the reflections in *{ $programme }* that you may read: { $reflections }.
   *[other] Here is *{ $programme }* as far as you may see: { $reflections ->
        [one] one reflection
       *[other] { $reflections } reflections
     }, { $preparations ->
        [one] one preparation
       *[other] { $preparations } preparations
     } and { $improvements ->
        [one] one improvement
       *[other] { $improvements } improvements
     }.
 } Others in the programme may see other things than you do, so think before you pass the file on.
export-failed = I could not make the file, and that is my fault. Please try again. If it happens again, give this code to whoever runs Hemmaplan: { $interaction }.
export-not-yours = You are not in that programme, so there is nothing there for you to fetch.
export-nothing = You are not in any programme yet, so there is nothing to fetch.

# The sheets of the workbook and their headings.
export-sheet-reflections = Reflections
export-sheet-preparations = Preparations
export-sheet-meetings = Meetings
export-sheet-outcomes = Reached
export-sheet-improvements = Improvements
export-sheet-ideas = Ideas
export-sheet-journeys = Ideas that travelled
export-sheet-cycles = Tests
export-sheet-actions = Action plan
export-sheet-measures = Measures
export-sheet-values = Values
export-sheet-charts = Charts
export-sheet-people = People
export-sheet-organisations = Organisations
export-sheet-about = About

export-column-written = Written ({ $zone })
export-column-name = Name
export-column-organisation = Organisation
export-column-cluster = Cluster
export-column-step = Step
export-column-question = Question
export-column-text = Reflection
export-column-joint = Written together
export-column-may-read = May be read by
export-column-edited = Changed ({ $zone })
export-column-preparation = Preparation
export-column-before = Before
export-column-due = Due
export-column-state = State
export-column-late = Missing after the due date
export-column-responsible = Responsible
export-column-done-at = Done ({ $zone })
export-column-done-by = Done by
export-column-told-by = Entered by
export-column-how = How
export-column-link = Link
export-column-file = File
export-column-answers = Answers
export-column-day = Day
export-column-starts = Starts
export-column-meeting = Meeting
export-column-host = Host organisation
export-column-place = Place
export-column-reached = What they wanted to reach
export-column-said-at = Ticked ({ $zone })
export-column-said-by = Ticked by
export-column-role = Role
export-column-email = Email
export-column-mentor = Mentor
export-column-what = About
export-column-which = What
export-column-improvement = Improvement
export-column-track = Track
export-column-now-at = Where it is
export-column-since = Since ({ $zone })
export-column-days-there = Days there
export-column-stuck = Stuck before its first test
export-column-moves = Changes of stage
export-column-field = Service area
export-column-service = Chosen service
export-column-starts-from = Starts from
export-column-problem = Problem
export-column-aim = Aim
export-column-for-whom = For whom
export-column-how-much = How much
export-column-by-when = By when
export-column-equality-as = Gender equality as
export-column-checklist-points = Points on the checklist
export-column-conditions = Conditions
export-column-effect = Effect
export-column-outcome = Outcome
export-column-way-of-working = Way of working
export-column-product = Product
export-column-activities = Activities
export-column-resources = Resources
export-column-ideas = Ideas
export-column-findings = Results from the whiteboard
export-column-from-whiteboard = From the whiteboard
export-column-drives = Should drive
export-column-driven-by = Driven by
export-column-report-at = Reported at
export-column-secure-owner = Owns the routine
export-column-secure-where = The routine is in
export-column-secure-look-on = Looks again
export-column-spread-to = Spreads to
export-column-made-by = Begun by
export-column-made-at = Begun ({ $zone })
export-column-invited = Invited
export-column-idea = Idea
export-column-idea-from = Came from
export-column-taken-up = How many are trying it
export-column-taken-up-by = Being tried by
export-column-taken-by = Tried at
export-column-taken-at = Since
export-column-idea-tests = Tests of it
export-column-became = What became of it
export-column-test = Test
export-column-builds-on = Builds on test
export-column-ramp-place = Place in its ramp
export-column-phase = Where the test is
export-column-tested = What is tested
export-column-wants-to-know = What you want to know
export-column-prediction = Prediction
export-column-predicted = The prediction was written
export-column-predicted-at = Written at ({ $zone })
export-column-predicted-by = Written by
export-column-who = Who
export-column-where = Where
export-column-data-plan = How data is gathered
export-column-scale = Scale
export-column-begins = Begins
export-column-ends = Ends
export-column-planned-at = Planned ({ $zone })
export-column-planned-by = Planned by
export-column-do-at = Do began ({ $zone })
export-column-carried-out = Done as planned
export-column-check-ins = Answers
export-column-seen = Answers during the test
export-column-surprises = Unexpected
export-column-paused-at = Paused since ({ $zone })
export-column-study-at = Study began ({ $zone })
export-column-matched = Did it match
export-column-learned = Learned
export-column-studied-by = Studied by
export-column-act-at = Act began ({ $zone })
export-column-decision = Decision
export-column-decision-why = Why
export-column-decided-by = Decided by
export-column-closed-at = Closed ({ $zone })
export-column-next-test = Followed by test
export-column-documented = All phases documented
export-column-iterative = Builds on a test
export-column-predicted-before = Predicted beforehand
export-column-small-scale = Small scale (two weeks at most)
export-column-data-over-time = Data over time (three days at least)
export-column-test-days = Days of the test
export-column-data-days = Days with data
export-column-action = What needs to be done
export-column-measure = Measure
export-column-group = Group
export-column-unit = Unit
export-column-direction = Better is
export-column-target = Target
export-column-split-by = Split by
export-column-frozen = Baseline: number of values
export-column-frozen-why = Baseline: why
export-column-rebased = New baseline from
export-column-rebased-why = New baseline: why
export-column-annotations = Noted
export-column-hidden = Values not shown
export-column-first-day = First day
export-column-first-value = First value
export-column-latest-day = Latest day
export-column-latest-value = Latest value
export-column-points = Values
export-column-useful = Off the median
export-column-median = Median
export-column-longest-run = Longest run
export-column-longest-run-limit = Longest run: usual up to
export-column-crossings = Crossings
export-column-crossings-limit = Crossings: usual from
export-column-signal = What may be concluded
export-column-shifts = Perla: shifts
export-column-trends = Perla: trends
export-column-runs = Perla: runs
export-column-runs-low = Runs: usual from
export-column-runs-high = Runs: usual up to
export-column-xmr-mean = XmR: mean
export-column-xmr-lower = XmR: lower limit
export-column-xmr-upper = XmR: upper limit
export-column-xmr-outside = XmR: values outside
export-column-value = Value
export-column-counted = Count
export-column-counted-of = Out of

# What stands in the cells.
export-yes = Yes
export-no = No
export-joint = The cluster together
export-all-clusters = All
export-cut = … (the rest does not fit in a cell; the whole text is in the json file)
export-may-read = { $who ->
    [me] Only the writer
    [organisation] The organisation
    [cluster] The cluster and the facilitator
   *[programme] Everyone in the programme
 }
export-state = { $state ->
    [open] To do
    [done] Done
   *[exempt] Does not apply
 }
export-how = { $how ->
    [tick] Said to be done
    [link] Link
    [file] File
    [form] Form
   *[mail] Came another way
 }
export-role = { $role ->
    [facilitator] Facilitator
    [meeting_host] Meeting host
    [politician] Politician
    [manager] Manager
    [key_person] Key person
    [adviser] Adviser
   *[service_representative] Service representative
 }

# Improvement work in the cells.
export-move = { $day }: from { $from_state } to { $to_state }, { $name }
export-nothing-new = nothing new
export-predicted = { $when ->
    [before] Before the test began
    [afterwards] When the test had begun
   *[never] Not at all
 }
export-signal-few = too few: { $useful } of { $needed }
export-signal = a sign of change
export-no-signal = ordinary variation
export-no-charts = There are no values to draw yet.

export-about-programme = Programme
export-about-made-at = Fetched ({ $zone })
export-about-made-for = Fetched by
export-about-version = Written by
export-about-who = What the file holds
export-about-who-facilitator = What you may see in Hemmaplan as a facilitator, and nothing more: all preparations, meetings and people in the programme, your own reflections, and the reflections and the improvements with their tests and measures that others have opened to their cluster or to everyone in the programme. Figures about fewer than five people are left out. What somebody wrote only for themselves or for their organisation is not here. Hemmaplan has no say in who reads the file from now on: send it only to somebody who may read everything in it.
export-about-who-participant = What you may see in Hemmaplan, and nothing more: your own reflections, your organisation's improvements with their tests and measures, and what others have opened to your organisation, your cluster or everyone in the programme, what your organisation and your cluster prepare, your meetings, and the names of everyone in the programme. Email addresses are only those of your colleagues. Whether something is missing after its due date is shown only where you are responsible yourself. Others' figures about fewer than five people are left out. Somebody else who fetches the same file may see other things. Hemmaplan has no say in who reads the file from now on: send it only to somebody who may read everything in it.
export-about-cells = About the cells
export-about-cells-how = Dates are real dates and can be sorted. What somebody wrote is always text and is never worked out as a formula. Characters a spreadsheet cannot show appear as �, and text longer than a cell can hold is cut short and says so. Nothing else has been taken away, and the json file has everything word for word.
export-sheet-attendance = Attendance
export-sheet-shadowings = Shadowing
export-column-follows = Follows
export-column-saw = Saw
export-sheet-feedback = Feedback
export-column-coming = Answer
export-column-instead = Coming instead
export-column-present = Was there
export-column-plus = Plus
export-column-minus = Minus
export-column-interesting = Interesting
export-column-signed-by = Signed by
export-coming = { $coming ->
    [yes] is coming
    [no] cannot
    [instead] somebody else is coming
   *[other] { $coming }
 }
export-present = { $present ->
    [true] yes
   *[false] no
 }
