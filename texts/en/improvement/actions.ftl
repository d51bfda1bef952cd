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
action-what = What shall be done?
action-who = Who?
action-who-hint = The person you choose hears of it from me, and gets a reminder in good time.
action-who-nobody = Nobody yet
action-due = By
action-drop = Not needed
action-new-date = New date
action-date-title = New date
action-date = Which day will it be instead?
action-whose-title = Who takes it?
action-whose = Who does it instead?
action-to-improvement = To the { -improvement(form: "the") }

# What nobody has written.
action-of-purpose = { $purpose ->
    [look_again] Look again: does { $title } last?
   *[communicate] Tell what you have learned from { $title }
 }

# In messages.
action-remind = *{ $what }*, by *{ $due }*, in { $title }. Press Done when it is done.
action-why = You get this because it is yours in your action plan.
action-remind-look-again = *{ $title }*: time to look again, as you decided when you made it last. Do you still work the way you had found? Done when you have looked. If it has slipped you can move the { -improvement(form: "the") } back.
action-look-where = The routine: { $where }.
action-look-owner = It is owned by { $owner }.
action-remind-communicate = *Tell what you have learned*, by *{ $due }*. It is about { $title }. A few sentences to those who took part, to your manager or to the team next door are enough.
action-why-communicate = You get this because you are responsible for the { -improvement(form: "the") }.
action-overdue = *{ $what }* in { $title } was to be done on { $due }. If it is done, a press on Done is enough. Otherwise please choose a new day that will hold. This stays between us.
action-yours = *{ $what }*, by *{ $due }*, in { $title }: { $name } has put your name on it. I will remind you in good time. If it does not suit you, press Not mine.
action-yours-nameless = *{ $what }*, by *{ $due }*, in { $title }: it is yours now. I will remind you in good time. If it does not suit you, press Not mine.
action-said-done = *{ $what }*: done. Thank you.
action-said-done-by = *{ $what }*: done, thanks to { $name }.
action-said-dropped = *{ $what }* is no longer needed.
action-said-later = *{ $what }*: I will come back on { $day }.
action-said-other = *{ $what }* is now with { $name }.
action-said-nobody = Nobody is responsible for *{ $what }* at the moment.
action-said-gone = That has been removed from the action plan.

# When it cannot be done.
action-what-missing = Write what shall be done.
action-day-missing = Choose by which day it shall be done.
action-gone = It has been removed from the action plan.
action-done = It is already done. Press Undo first if that is not right.
action-dropped = It is no longer needed, according to your plan. Press Undo first if it is.
foresight-action-yours = News to somebody who is to do a thing in an action plan
foresight-why-action-yours = Was given it by a colleague in the team.
foresight-action = Reminder of a thing in an action plan
foresight-why-action = Has taken it on in the team.
