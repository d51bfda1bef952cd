# Tests after the PDSA wheel: plan, do, study, act.
cycle-list = Tests
cycle-list-title = Tests
cycle-list-of = *{ $improvement }*
cycle-list-empty = This is where the { -wheel(form: "the") } begins. A first test can be as small as one person, one day and one thing to try.
cycle-list-line = *{ $test }*
    { $phase } · { $about }
cycle-list-follows = builds on test { $number }
cycle-list-first = first in its ramp
cycle-open = Open
cycle-all = All tests
cycle-new = Plan a test
cycle-named = Test { $number }, { $title }
cycle-phase = { $phase ->
    [plan] Plan
    [do] Do
    [study] Study
    [act] Decide
   *[closed] Closed
 }
cycle-about = { $improvement } · { $phase }
cycle-responsible = { $name } is responsible
cycle-nobody = nobody is responsible at the moment
cycle-dates = { $from } to { $to }
cycle-from = from { $from }
cycle-to = until { $to }
cycle-follows = Builds on test { $number }.

cycle-we-thought = *What we thought*
cycle-we-thought-nothing = No prediction yet.
cycle-we-thought-passed = No prediction this time.
cycle-afterwards = (written when the test had already begun)
cycle-we-saw = *What we saw*
cycle-we-saw-nothing = Nothing written yet.
cycle-seen-line = { $text } ({ $name }, { $day })
cycle-seen-more = { $count ->
    [one] and one more line
   *[other] and { $count } more lines
 }
cycle-field = *{ $label }*:
cycle-surprises-said = *What we did not expect*:
cycle-carried-out-said = *Carried out as planned*: { $said }
cycle-carried-out = { $how ->
    [yes] Yes
    [partly] Partly
   *[no] No
 }
cycle-matched = { $how ->
    [yes] Yes
    [partly] Partly
   *[no] No
 }
cycle-studied = *Did it match?* { $matched ->
    [yes] Yes.
    [partly] Partly.
    [no] No.
   *[unsaid] Not answered.
 }
cycle-learned-said = *Lesson*:
cycle-decided = *Decision*: { $decision }. { $name }, { $day }.
cycle-decision = { $decision ->
    [adopt] Adopt
    [adapt] Adapt and test again
   *[abandon] Abandon
 }
cycle-adopted-carry = Who owns it from now on? And can it be carried to more of your services? Write which, and you have the beginning of a plan.
cycle-resting = The test has been paused since { $day }. I will ask nothing until you resume it.
cycle-ramp = *Ramp*: { $tests }
cycle-ramp-here = *test { $number }*
cycle-ramp-other = test { $number }
cycle-ramp-decided = { $test } ({ $decision })

cycle-hint = { $hint ->
    [again] A tip: try it once more before you adopt it for everybody, with somebody else or on a slightly larger scale. Then you know whether it works there too.
    [predict] A tip for the next test: write what you think before you begin. The difference is where you learn most.
   *[count] A tip for the next test: count something small, such as how many out of ten. It makes it easier to see what happened.
 }

# The buttons.
cycle-predict = Write what you think
cycle-pass = Skip
cycle-begin = Start the test
cycle-observe = Write what you see
cycle-observe-here = Write what you see
cycle-nothing-new = Nothing new
cycle-pause = Pause the test
cycle-resume = Resume the test
cycle-end = End the test
cycle-study = Study
cycle-learn = Write what you learned
cycle-plan = Change the plan
cycle-details = More about the plan
cycle-to-improvement = To the { -improvement(form: "the") }
cycle-show = Show the test
cycle-next = To test { $number }

# The plan.
cycle-plan-title = Plan a test
cycle-plan-number-of = *Test { $number }* in { $improvement }. Most of it can be left empty.
cycle-plan-number-after = *Test { $number }* in { $improvement }, after test { $previous }. The plan has come along, so change what should be different.
cycle-field-what = What are you testing?
cycle-field-idea_id = Which idea does it try?
cycle-field-prediction = What do you think will happen?
cycle-field-starts_on = Begins
cycle-field-ends_on = Ends
cycle-field-scale = How small?
cycle-field-question = What do you want to know?
cycle-field-who = Who does it?
cycle-field-where = Where?
cycle-field-data_plan = How do you collect what you need?
cycle-field-weekday = On which weekday should I ask?
cycle-field-responsible_id = Who is responsible?
cycle-hint-what = Keep it short, such as: text message the day before.
cycle-hint-prediction = Keep it short, ideally with a number: at least 8 of 10. It can be written later.
cycle-hint-starts_on = I will ask the day before what you think, unless it is here already.
cycle-hint-ends_on = When it has passed I will ask what you learned.
cycle-hint-scale = Such as: one clinic, one week, ten people.
cycle-hint-data_plan = Such as: the front desk makes a mark for every visit.
cycle-hint-weekday = Otherwise I will ask a week in, and when the test ends.
cycle-hint-responsible_id = The person I ask. Anyone in the team can answer.
cycle-label-question = Question
cycle-label-who = Who
cycle-label-where = Where
cycle-label-data_plan = Data
cycle-label-scale = Scale
cycle-label-weekday = Weekday
cycle-prediction-kept = This is what you thought before the test began, and it stands:
cycle-choose = Choose
cycle-saved-title = Saved
cycle-asks = { $ask ->
    [before] I will be in touch the day before it begins.
    [during] I will be in touch while it goes on.
   *[undated] Put in dates when you know them, and I will ask in time.
 }

# Prediction, observation, lesson and decision.
cycle-prediction-title = What will happen?
cycle-prediction-late = The test has already begun. What you write now is kept, and marked as written afterwards.
cycle-observation-title = What have you seen?
cycle-seen = What have you seen?
cycle-seen-hint = One line is enough, ideally with a number: 6 of 9 found the way, one called to ask.
cycle-surprises = Anything you did not expect?
cycle-carried-out-ask = Was it carried out as planned?
cycle-figure = { $measure }
cycle-figure-unit = { $measure } ({ $unit })
cycle-figure-group = { $measure }, { $group }
cycle-figure-group-unit = { $measure }, { $group } ({ $unit })
cycle-figure-hint = Today's value. Leave it empty if you have not measured.
cycle-before-you = Somebody else was here while you wrote. Nothing is lost, and this is how it stands now:
cycle-study-title = Study
cycle-matched-ask = Did it match what you thought?
cycle-learned = What did you learn?
cycle-learned-hint = Ten minutes together is time well spent. One line is enough.
cycle-decision-title = Decide
cycle-decision-ask = What will you do now?
cycle-why = Why? One line is enough.
cycle-why-hint = If you abandon it, nobody else has to do it again. If you adapt it, the plan carries over to the next test.
cycle-decided-said = *{ $test }*: { $decision }.
cycle-whose-title = Who takes over the test?
cycle-whose = Who is responsible instead?
cycle-whose-hint = The person you choose gets my questions from now on.

# When it cannot be done.
cycle-gone = That test no longer exists, or it is not open to you. Close this and open it again to see what there is.
cycle-closed = The test is closed already. Press Undo first if that is not right.
cycle-empty = Write what you are testing. A few words are enough.
cycle-text-long = There is room for { $most } characters here, and this is { $length }.
cycle-date-far = That date is far away. Is it the right year?
cycle-ends-first = The test cannot end before it begins. Change one of the dates.
cycle-prediction-empty = Write a line, or close this and skip it.
cycle-prediction-stands = The test has begun, and what you wrote before it is kept. What you see now belongs among the observations.
cycle-seen-empty = Write a line about what you have seen, or close this and press Nothing new.
cycle-not-begun = The test has not begun yet. Press Start the test first, or change the date.
cycle-nothing-to-undo = There is nothing to undo here.
cycle-matched-already = { $name } has already answered { $matched ->
    [yes] yes
    [partly] partly
   *[no] no
 }. Talk it over, and change it under Study.
cycle-study-empty = Write a line about what you learned, or answer whether it matched.
cycle-study-first = Study the test first: did it match, and what did you learn? Abandoning is always possible.
cycle-why-missing = Write a line about why, so that nobody else has to do it again.
cycle-decided-already = { $name } has already decided: { $decision ->
    [adopt] Adopt
    [adapt] Adapt and test again
   *[abandon] Abandon
 }. If that is not right it can be undone.
cycle-next-begun = Test { $number } has already begun to build on this decision, so it cannot be undone. Write in test { $number } what you have changed your minds about.
cycle-on-home = *{ $test }*, in *{ $improvement }*. { $about }
cycle-brief = *{ $test }*. { $about }
