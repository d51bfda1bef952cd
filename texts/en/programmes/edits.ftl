# The programme's own copy of the template: everything it says and asks for, a step at a time.
edit-open = Edit the template
edit-intro = This is the template as used in *{ $programme }*. Change what does not fit. Other programmes notice nothing, and what you have done is kept.
edit-add = New preparation
edit-step = Step to see
edit-step-numbered = { $number }. { $title }
edit-step-line = *{ $title }*. { $about }
edit-outcomes-line = Wanted outcomes: { $count ->
    [0] none yet
    [one] one line
   *[other] { $count } lines
 }
edit-ways-line = Ways of working: { $count ->
    [0] none yet
    [one] one line
   *[other] { $count } lines
 }
edit-material-line = Material: *{ $title }*, { $link }
edit-material-line-unlinked = Material: *{ $title }*, no link yet
edit-preparation-line = Preparation: *{ $title }*, { $days ->
    [0] due on the same day as
    [one] due one day before
   *[other] due { $days } days before
 } { $meeting }. Responsible: { $roles }{ $count ->
    [0] .
   *[other] , otherwise { $others }.
 }
edit-question-line = Question: { $question } To: { $roles }.
edit-before = For *{ $meeting }*.
edit-language = *{ $language ->
    [sv] In Swedish
   *[en] In English
 }*

edit-title-step = Change step
edit-title-outcomes = Wanted outcomes
edit-title-ways = Ways of working
edit-title-material = Change material
edit-title-question = Change question
edit-title-changed = Change preparation
edit-title-added = New preparation
edit-title-reminders = Reminders
edit-reminders = Reminders

edit-field-number = Number
edit-field-number-hint = What comes before the name, such as 2 or A.
edit-field-title = Name
edit-field-help = What counts as done
edit-field-about = What the step is about
edit-field-text = Question
edit-field-why = Why it is asked
edit-field-other = { $field } in { $language ->
    [sv] Swedish
   *[en] English
 }
edit-field-lines-hint = One line for each.
edit-field-link = Link
edit-field-link-hint = To the material on the platform.
edit-field-days = Days before the meeting
edit-field-days-after = Days after
edit-field-first = Responsible, first choice
edit-field-asked = Asked, first choice
edit-field-others = Second choice
edit-field-step = Belongs to the step
edit-field-before = To be done for
edit-field-owed-by = Who does it
edit-owed-by-organisation = Each organisation by itself
edit-owed-by-mentor = Each mentor organisation
edit-owed-by-cluster = The cluster together
edit-field-done-by = Done when somebody
edit-done-by-tick = presses Done
edit-done-by-link = adds a link
edit-done-by-file = shares a file
edit-field-reminders = Remind, days before it is due
edit-field-reminders-hint = For example 14, 7, 1. A dash means no reminders. This applies to everything that has no days of its own.
edit-field-own-reminders-hint = For example 14, 7, 1. If it is empty, the programme's apply, and a dash means none.
edit-drop = Remove the preparation
edit-saved = The template has been changed.

edit-gone = That part is no longer in the template. Close this and open it again to see what there is.
edit-changed-meanwhile = Somebody else has changed that part while you wrote. Close it and open it again, and you will see how it is now.
edit-empty = Write something here.
edit-long = This is { $length } characters, and at most { $most } fit. Shorten it and save again.
edit-days = Write a number of days, from 0 to 365.
edit-link = The link must begin with https:// and must not be too long.
edit-roles = Choose at least one role.
edit-many = That is too many. Remove some and save again.
edit-reminders-unread = Write days with commas between, for example 14, 7, 1.
edit-before-amiss = The meeting needs to come after the step that the preparation belongs to.
edit-amiss = This clashes with another part of the template: check the step, the meeting and the days.
edit-lines-differ = There are { $other } lines here and { $count } in the other language. Write the same number, or leave the field empty.

edit-add-question = New question
edit-add-material = New material
edit-add-step = New step after this one
edit-title-fields = Questions in the form
edit-title-step-added = New step
edit-title-material-added = New material
edit-title-question-added = New question
edit-form-line = Form for *{ $title }*: { $count ->
    [0] no questions
    [one] one question
   *[other] { $count } questions
 }
edit-after = The step comes after *{ $step }*.
edit-asked-after = The question is asked after the meeting.
edit-asked-midway = The question is asked in the middle of the work back home.
edit-field-short = Short name
edit-field-short-hint = What it is called inside a sentence, such as meeting 2. Left empty, the whole name is used.
edit-field-kind = What is it?
edit-kind-home = Work back home
edit-kind-meeting = A meeting
edit-field-day = Date of the meeting
edit-no-day = Choose the day of the meeting.
edit-piece-template = Template
edit-piece-film = Film
edit-piece-facts = Facts
edit-piece-example = Example
edit-piece-method = Method
edit-piece-checklist = Checklist
edit-piece-link = Link
