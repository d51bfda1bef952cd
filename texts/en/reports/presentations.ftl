# The draft of the presentation before a meeting: the headings of its slides, and what only the organisation can say.
presentation-stand = Where we stand
presentation-where = { $title }: { $state }, { $tests ->
    [0] no test yet
    [one] one test
   *[other] { $tests } tests
 }
presentation-areas = What we want to improve
presentation-tests = Tests: { $title }
presentation-problem = Problem
presentation-aim = Aim
presentation-for-whom = For whom
presentation-how-much = How much
presentation-by-when = By when
presentation-secured = Made to stick
presentation-spread = Spread to
presentation-changed = What has changed
presentation-reached = What we have reached
presentation-held = So far only your own organisation can read this in Hemmaplan. Take the slide out if the others should not see it.
presentation-chain = Our chain of governance
presentation-chain-lines =
    Which aims and decisions have the politicians set?
    How do they reach committees, departments and services?
    Who asks for the results, and when?
    Where in the chain is gender equality today, and where is it missing?
presentation-ask = What we want to ask the rest of you
presentation-ask-lines =
    What have you tried that is like this?
    What would you do in our place?
    Write your own questions here.
presentation-onwards = How we go on
presentation-onwards-lines =
    Who owns what should live on?
    When do we look at it again?
    What do we pass on to the others?

report-all = Everybody
report-changed = { $measure }: { $each }.
report-from-to = { $split ->
    [yes] { $group } from { $first } to { $latest }
   *[no] from { $first } to { $latest }
 }
report-column-measure = Measure
report-column-group = Group
report-column-first = From
report-column-latest = To
report-column-test = Test
report-column-prediction = We expected
report-column-learned = Did it match, and what we learned
report-column-decision = Decision
presentation-assessed = How we judge ourselves
presentation-moved = This is how it has moved
report-column-point = Point
report-column-level-first = At first
report-column-level-now = Now
report-column-comment = Comment
