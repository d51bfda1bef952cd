# The questions about tests: why they come, by when, and what counts as done.
check-in-prediction = *{ $test }* begins { $day }. What do you think will happen?
check-in-observation = *{ $test }* has been going on since { $day }. What have you seen?
check-in-observation-last = *{ $test }* ends { $day }. What have you seen?
check-in-study = *{ $test }* { $ended ->
    [said] is over.
   *[dated] ended { $day }.
 }
check-in-study-thought = You thought: “{ $prediction }”.
check-in-study-thought-nothing = No prediction is written down. Do you remember what you thought?
check-in-study-saw = You saw:
check-in-study-saw-nothing = What you saw is not written down yet. Begin there.
check-in-study-asks = Did it match? What did you learn?
check-in-study-half = *{ $test }*: { $matched ->
    [yes] it matched what you thought.
    [partly] it matched in part.
   *[no] it did not match.
 } What did you learn? Write a line, and only the decision is left.
check-in-decision = You have written what you learned from *{ $test }*. What will you do now: adopt, adapt or abandon?
check-in-standstill = It has been quiet around *{ $test }* for a while. Do you want to finish it, pause it or abandon it? All three are fine, and I will bring it up only this once.
check-in-stuck = *{ $title }* has been at the same stage for some weeks, and nothing has been tested yet. What is the least you can try: one person, one day, one thing? I will bring it up only this once.
check-in-stuck-too = *{ $title }* has not moved on either, and nothing has been tested yet.
check-in-seen-line = “{ $text }”

# How it stands once somebody has answered.
check-in-predicted = *{ $test }*: you think “{ $prediction }”. Thank you, it is kept until you compare.
check-in-predicted-by = *{ $test }*: you think “{ $prediction }”, { $name } wrote. It is kept until you compare.
check-in-passed = *{ $test }*: no prediction this time. It can still be written later.
check-in-seen = *{ $test }*: “{ $text }”, { $name } wrote. Thank you.
check-in-nothing-new = *{ $test }*: nothing new, { $name } said. Thank you.
check-in-over = *{ $test }* is over. Now it is time to study it.
check-in-resting = *{ $test }* is paused. I will ask nothing until you resume it.
check-in-studied = *{ $test }*: { $matched ->
    [yes] it matched.
    [partly] it matched in part.
    [no] it did not match.
   *[unsaid] thank you.
 } You learned: “{ $learned }”. Only the decision is left.
check-in-decided = *{ $test }*: { $decision }. { $why }
check-in-gone-on = *{ $test }*: it is on the move again. Thank you.
check-in-first-test = *{ $title }*: there is a first test. Thank you.
check-in-gone = That test no longer exists.

# In the rehearsal's calendar: who is told what, and why.
foresight-prediction = Question before a test: what do you think will happen?
foresight-observation = Question during a test: what have you seen?
foresight-study = Question after a test: what did you learn?
foresight-decision = Question about the decision after a test
foresight-standstill = Question about something that has come to a standstill
foresight-why-prediction = Is responsible for a test in { $programme } that begins soon, or stands in.
foresight-why-observation = Is responsible for a test in { $programme } that is going on, or stands in.
foresight-why-study = Is responsible for a test in { $programme } that is over and not yet studied, or stands in.
foresight-why-decision = Is responsible for a test in { $programme } that is studied and not yet decided upon, or stands in.
foresight-why-standstill = Nothing has happened for three weeks in { $programme }. It is brought up once.

# What is explained the first time of each kind.
check-in-explain-prediction = One line is enough, ideally with a number, such as at least 8 of 10. Then you can compare later. Done when the line is saved; anyone in the team can write it.
check-in-explain-observation = Anything you did not expect is worth a word too. One line today is enough, while it is fresh, and Nothing new is an answer too. Anyone in the team can answer.
check-in-explain-study = Ten minutes together is time well spent. Done with an answer and a line.
check-in-explain-decision = Press and write a line about why. To abandon is a good answer too, because then you know. If you adapt it, the plan carries over to the next test.
