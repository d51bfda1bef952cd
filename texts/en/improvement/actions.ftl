# The action plan: who does what, by when.
action-plan = Action plan
action-plan-title = Action plan
action-heading = *Action plan*
action-summary = { $open ->
    [0] Nothing is left to do.
    [one] One thing is left: { $what }, { $who }, by { $due }.
   *[other] { $open } things are left. Nearest: { $what }, { $who }, by { $due }.
 }
action-none = It is empty here so far. Decide who does what, by when.
action-nobody = nobody yet
action-line = *{ $what }*
    { $who }, by { $due }
action-line-done = { $what }: done, { $name }
action-line-dropped = { $what }: not needed
action-new = Add
action-new-title = Who does what?
action-change-title = Change
action-what = What needs to be done?
action-who = Who?
action-who-hint = I will tell the person you choose, and remind them in good time.
action-who-nobody = Nobody yet
action-due = By
action-drop = Not needed
action-new-date = New date
action-date-title = New date
action-date = What is the new date?
action-whose-title = Who takes over?
action-whose = Who does it instead?
action-to-improvement = To the { -improvement(form: "the") }

# What nobody has written.
action-of-purpose = { $purpose ->
    [look_again] Look again: is { $title } holding up?
   *[communicate] Tell others what you have learned from { $title }
 }

# In messages.
action-remind = *{ $what }*, due *{ $due }*. It belongs to *{ $title }*. If it is done, press Done.
action-why = have it in your action plan
action-remind-look-again = *{ $title }*: you decided to look at this again about now. Are you still working in the new way? Done when you have looked. If things have slipped, you can move the { -improvement(form: "the") } back.
action-look-where = The routine: { $where }.
action-look-owner = It is owned by { $owner }.
action-remind-communicate = *Tell others what you have learned*, due *{ $due }*. It is about *{ $title }*. A few sentences to those who took part, to your manager or to the team next door are enough.
action-why-communicate = are responsible for the { -improvement(form: "the") }
action-overdue = *{ $what }* was due { $due }. It belongs to *{ $title }*. If it is done, just press Done. Otherwise choose a new date that you can keep. This stays between us.
action-yours = { $name } has asked you to take on something in your action plan: *{ $what }*, by *{ $due }*. It belongs to *{ $title }*. I will remind you in good time. If it should be somebody else, press Not mine.
action-yours-nameless = *{ $what }* in your action plan is yours now, by *{ $due }*. It belongs to *{ $title }*. I will remind you in good time. If it should be somebody else, press Not mine.
action-said-done = *{ $what }*: done. Thank you.
action-said-done-by = *{ $what }*: done, thanks to { $name }.
action-said-dropped = *{ $what }* is no longer needed.
action-said-later = *{ $what }*: I will come back on { $day }.
action-said-other = *{ $what }* is now with { $name }.
action-said-nobody = Nobody is responsible for *{ $what }* at the moment.
action-said-gone = That task has been removed from the action plan.

# When it cannot be done.
action-what-missing = Write what needs to be done.
action-day-missing = Choose the day by which it should be done.
action-gone = That task has been removed from the action plan. Close this and open it again to see what there is.
action-done = The task is already done. Press Undo first if that is not right.
action-dropped = The task is no longer needed, according to your plan. Press Undo first if it is.
foresight-action-yours = News to somebody who has been given a task in an action plan
foresight-why-action-yours = Was given it by a colleague in the team.
foresight-action = Reminder of a task in an action plan
foresight-why-action = Has taken it on in the team.
action-look-again-once-more = You planned to look at *{ $title }* again { $due }. Have you had time? I will not ask again.
action-brief = *{ $what }*, due { $due }, in *{ $title }*
