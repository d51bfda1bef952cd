# What each sheet holds, and the overview first.
export-sheet-overview = Overview
export-sheet-matrix = Preparations in short
export-holds-overview = One line for each organisation.
export-holds-matrix = Every organisation and every preparation, with where it stands in one word.
export-holds-preparations = All that is to be ready before the meetings, with its last day and who is responsible.
export-holds-form = A form, with the answers in columns.
export-holds-improvements = Every improvement: its aim, where it is and for how long it has been there.
export-holds-cycles = Every test: what you expected, what you learned and what you decided.
export-holds-ideas = Ideas, where they come from and who is trying them.
export-holds-journeys = Ideas that others have taken home: from whom, to whom, and what became of them.
export-holds-actions = What is to be done, by whom and by when.
export-holds-measures = Every measure: its baseline, latest value and what may be concluded.
export-holds-values = Every single value.
export-holds-charts = Run charts, with median, baseline and what was noted.
export-holds-reflections = What has been written and you may read.
export-holds-meetings = The meetings, with day, time and place.
export-holds-outcomes = What the organisations say they have reached.
export-holds-people = Everybody who takes part, and in which role.
export-holds-organisations = The organisations and their clusters.
export-holds-trail = Who has done what with other people's data.
export-holds-about = Whom the file was made for, and what is in it.
export-made = Made { $day } for { $name }.
export-contents = Contents
export-standings = Organisation by organisation
export-count-organisations = Organisations
export-count-improvements = Improvements
export-count-tests = Tests
export-count-decisions = Decisions after tests
export-count-ideas = Ideas somebody is trying
export-column-done = Preparations ready
export-column-lacking = Missing
export-column-improvements = Improvements
export-column-reached-so-far = Made to stick or further
export-column-tests = Tests begun
export-column-adopted = Adopted
export-column-adapted = Adapted and tested again
export-column-abandoned = Abandoned
export-done-of = { $done } of { $owed }
export-lacking = Missing

# The self-assessments.
export-sheet-heat-map = Heat map
export-sheet-assessments = Self-assessments
export-sheet-levels = Levels
export-holds-heat-map = { $title }: each organisation's last levels, in alphabetical order, with an arrow for movement.
export-holds-assessments = Each round of self-assessment, with its movement and what they say of it themselves.
export-holds-levels = Each point in each round, with its level, the one before and the comment.
export-column-assessment = Self-assessment
export-column-meeting-day = For the meeting on
export-column-levels-said = Points with a level
export-column-levels-total = Sum
export-column-moved-up = Up
export-column-moved-same = Same
export-column-moved-down = Down
export-column-movement-said = What has moved
export-column-needs-said = Where more is needed
export-column-checklist = Checklist
export-column-checklist-version = Version
export-column-took-part = Who took part
export-column-opened-to-cluster = Opened to the cluster
export-column-opened-to-facilitator = Opened to the facilitator
export-column-possible-model = Possible mentor
export-column-point-number = Number
export-column-point = Point
export-column-level = Level
export-column-level-word = Means
export-column-level-before = Level before
export-column-moved = Movement
export-column-level-comment = Comment
export-column-level-by = Chosen by
export-column-level-at = Chosen at ({ $zone })
export-moved = { $way ->
    [up] up
    [down] down
    [same] same
   *[unsure] not known
 }
