# The self-assessment: levels point by point, together or alone, and who gets to see them.
assessment-title = Self-assessment
assessment-intro = Agree on a level for each point. *Don't know yet* is an answer too. Until you open it only { $organisation } sees the levels; the others see no more than that you are done.
assessment-saved-as-you-go = Everything here is saved each time you choose a level, and when you press Save. A comment written after that is lost if you close without saving.
assessment-one-by-one = One point at a time
assessment-alone = Answer alone first
assessment-moved = See what has moved
assessment-point = *{ $number }.* { $text }
assessment-choose = Choose a level
assessment-level = { $level } { $word }
assessment-dont-know = Don't know yet
assessment-no-level = no level
assessment-last-time = Last time: { $level }.
assessment-last-time-comment = Last time: { $level }. “{ $comment }”
assessment-comment = Comment
assessment-company = Who took part?
assessment-company-hint = Names with commas between, also of those who are not in Slack.
assessment-improvements = { $count ->
    [one] Improvement about this: { $titles }
   *[other] Improvements about this: { $titles }
 }
assessment-left = { $count ->
    [one] Saved. One point has no level yet; take it when you like.
   *[other] Saved. { $count } points have no level yet; take them when you like.
 }
assessment-point-of = Point { $at } of { $points }
assessment-earlier = Back
assessment-further = Next
assessment-headline = *{ $title }*, { $organisation }, { $day }: { $answered } of { $points } points have a level.
assessment-headline-done = *{ $title }*, { $organisation }, { $day }: done.

assessment-two-levels-title = Two levels
assessment-two-levels = { $by } chose *{ $first }* and { $other } chose *{ $second }* at the same time. Which one should it be?
assessment-this-holds = Use { $level }
assessment-settled = The point has one level now.

assessment-alone-title = Answer alone
assessment-alone-intro = Your levels are shown to nobody else. Once { $enough } have answered, the screen shows where you differ, without names. Change them when you like.
assessment-alone-point = { $number }. { $text }
assessment-alone-kept = Saved. Bring your thoughts along when you talk.
assessment-alone-few = { $count ->
    [one] One has answered alone. Answers are not shown: with fewer than five, it can be guessed who said what.
   *[other] { $count } have answered alone. Answers are not shown: with fewer than five, it can be guessed who said what.
 }
assessment-alone-enough = { $points ->
    [0] { $count } have answered alone, and they agree on every point.
    [one] { $count } have answered alone. They differ on one point. Perhaps begin there.
   *[other] { $count } have answered alone. They differ on { $points } points. Perhaps begin there.
 }
assessment-differ = You differ here:
assessment-differ-level = { $level }, { $count }

assessment-moved-title = What has moved
assessment-first-time = This is the first time with this checklist. Next time you will see what has moved.
assessment-in-all = Since { $day }: { $up } up, { $same } the same, { $down } down.{ $unsure ->
    [0] {""}
   *[other] {" "}For { $unsure } it cannot be said.
 }
assessment-moved-point = *{ $number }. { $point }:*
assessment-insight = A lower level often means that you see more clearly than last time.
assessment-possible-model = No 1, and a 3 on more than half: you could be a mentor to others.
assessment-movement = What has moved, and what have you learned from it?
assessment-needs = Where is more improvement work needed?
assessment-whole-kept = Saved.
assessment-seen = The levels are shown in Hemmaplan to { $who }.
assessment-seen-team = your own organisation
assessment-seen-cluster = your cluster
assessment-seen-facilitator = the facilitator
assessment-open-cluster = Open to the cluster
assessment-close-cluster = Close to the cluster
assessment-open-facilitator = Open to the facilitator
assessment-close-facilitator = Close to the facilitator

assessment-gone = This self-assessment no longer exists. Open Self-assessments to see which there are.
assessment-not-opened = They have not opened their self-assessment yet. You are welcome to ask them.
assessment-off-scale = That level is not on this checklist: it goes from 1 to { $highest }.
assessment-comment-long = The comment may have at most { $most } characters.
assessment-words-long = At most { $most } characters fit here, this is { $length }.
assessment-open-unfinished = { $left ->
    [one] One point has no level. Give it one first, then open.
   *[other] { $left } points have no level. Give them one first, then open.
 }

# All self-assessments one may see, and the heat map.
assessment-shelf-open = Self-assessments
assessment-shelf-title = Self-assessments
assessment-shelf-empty = There is no self-assessment here yet.
assessment-open = Open
assessment-read = Read
assessment-not-begun = *{ $title }*, { $organisation }: not begun yet, due { $due }.
assessment-comment-said = “{ $comment }”
assessment-their-own-judgement = { $organisation } has judged itself and opened this to you. The levels show where an organisation stands, not who is best.
assessment-heat-map = Heat map
assessment-heat-map-file = heat-map.png
assessment-heat-map-comes = The heat map will be in our conversation in a moment.
assessment-heat-map-about = What has been opened, in alphabetical order. The arrow shows which way a point has moved since the last round.
assessment-heat-map-words = { $count ->
    [one] *{ $title }*: the levels of one organisation.
   *[other] *{ $title }*: the levels of { $count } organisations, and how many are at each.
 }
assessment-closed = Done, but not opened to you: { $names }.
assessment-choice = { $number }. { $point }
assessment-choose-points = Choose points
assessment-page-intro = Go through the points together, with one of you writing. What is saved here belongs to { $organisation }. If you cannot agree, *don't know yet* counts as well.
assessment-page-level = { $number }. { $text }
assessment-page-comment = Comment on point { $number }
assessment-page-next = Save and go on
assessment-page-holds = Point { $number }: { $level }
