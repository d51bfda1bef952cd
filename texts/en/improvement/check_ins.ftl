# The questions about tests: why they come, by when, and what counts as done.
check-in-prediction = *{ $test }* begins on { $day }. What do you think you will see? Write a line before you start, ideally with a count, and you will have something to compare with once you know how it went. Done when it is saved. Whoever in the team gets there first can write it.
check-in-observation = *{ $test }* has been going on since { $day }. What have you seen so far, and did anything turn out otherwise than you had expected? Please write a line today, while it is fresh. Done when anyone in the team has answered, and Nothing new is an answer too.
check-in-observation-last = *{ $test }* ends on { $day }. What did you see, and did anything turn out otherwise than you had expected? Please write a line today, while it is fresh. Done when anyone in the team has answered, and Nothing new is an answer too.
check-in-study = *{ $test }* { $ended ->
    [said] is over.
   *[dated] ended on { $day }.
 }
check-in-study-thought = You thought: “{ $prediction }”.
check-in-study-thought-nothing = You never wrote what you thought, but perhaps you remember?
check-in-study-saw = You saw:
check-in-study-saw-nothing = What you saw is not written down yet, so begin there.
check-in-study-asks = Did it turn out as you thought, and what do you take with you? Ten minutes together is enough, preferably this week, before the next thing pushes this one aside. Done when you have answered and written a line.
check-in-study-half = *{ $test }*: { $matched ->
    [yes] it matched what you thought.
    [partly] it matched in part.
   *[no] it did not match.
 } What did you learn? Write a line, and only the decision is left.
check-in-decision = You have written what you learned from *{ $test }*. What will you make of it? One tap, one line about why, and the test is done, preferably this week. Who abandons knows more than before, and who adapts takes the plan along to the next test.
check-in-standstill = It has been quiet around *{ $test }* for a while. That happens when other things come up. Do you want to finish it, let it rest, or abandon it? All three are fine, and I bring it up only this once.
check-in-stuck = *{ $title }* has been in the same place for some weeks, and nothing has been tested yet. Setting the { -wheel(form: "the") } going is often the hardest part. What is the least you can try: one person, one day, one thing? I bring it up only this once.
check-in-seen-line = “{ $text }”

# How it stands once somebody has answered.
check-in-predicted = *{ $test }*: you think “{ $prediction }”. Thank you, it is kept until you compare.
check-in-predicted-by = *{ $test }*: you think “{ $prediction }”, { $name } wrote. It is kept until you compare.
check-in-passed = *{ $test }*: no prediction this time. It can still be written later.
check-in-seen = *{ $test }*: “{ $text }”, { $name } wrote. Thank you.
check-in-nothing-new = *{ $test }*: nothing new, { $name } said. Thank you.
check-in-over = *{ $test }* is over. Now it is time to study it.
check-in-resting = *{ $test }* is resting. I ask nothing until you go on.
check-in-studied = *{ $test }*: { $matched ->
    [yes] it matched.
    [partly] it matched in part.
    [no] it did not match.
   *[unsaid] thank you.
 } You learned: “{ $learned }”. Only the decision is left.
check-in-decided = *{ $test }*: { $decision }. { $why }
check-in-gone-on = *{ $test }*: it is on the move again. Thank you.
check-in-first-test = *{ $title }*: there is a first test. Thank you.
check-in-gone = That test is no longer there.

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
