# Ideas: writing one down, taking one up, and seeing the same idea in several teams.
idea-list = Ideas
idea-list-title = Ideas
idea-list-intro = Ideas you may see. What somebody else has already tried often saves a part of the way.
idea-list-empty = There are no ideas here yet. They appear when somebody writes one down.
idea-line = { $idea }
    { $organisation } · { $count ->
    [0] nobody else is trying it at the moment
    [one] being tried in one other place
   *[other] being tried in { $count } other places
 }
idea-heading = *Ideas*
idea-ours = { $idea }
idea-from = { $idea }
    From { $organisation }
idea-more = { $count ->
    [one] One more idea is under Ideas.
   *[other] { $count } more ideas are under Ideas.
 }
idea-new = Write an idea
idea-new-title = New idea
idea-text = What could you change?
idea-text-hint = One line is enough. It is yours, even when others try it.
idea-window-title = One idea, many teams
idea-origin = From { $organisation }, { $day }
idea-side = *{ $organisation }*: { $title }
    { $state }
idea-conditions = *Conditions:* { $conditions }
idea-conditions-none = They have not written anything about their conditions yet.
idea-tests = *Tests*
idea-tests-none = No test of it is planned or done yet.
idea-tests-more = { $count ->
    [one] one earlier test
   *[other] { $count } earlier tests
 }
idea-test = { $test }: *{ $became }*.
idea-nobody = Nobody is trying it at the moment, as far as you can see.
idea-take-up = Try the idea ourselves
idea-take-up-title = Try the idea ourselves
idea-take-up-in = Where will it be tried?
idea-take-up-hint = Where it came from is kept.
idea-take-up-new = We will begin something new
idea-put-aside = Put aside
idea-put-aside-title = Put aside?
idea-put-aside-sure = The idea leaves the { -improvement(form: "the") }. If others are trying it they keep it.

# When it cannot be done.
idea-empty = Write the idea first. One line is enough.
idea-long = There is room for { $most } characters here, and this is { $length }.
idea-gone = That idea no longer exists, or it is not open to you. Close this and open it again to see what there is.
idea-elsewhere = The idea belongs to another programme. Choose an improvement there instead.
idea-tested = You have tested that idea, so it stays. What you learned should be there to find.
letter-idea-taken-up = { $organisation } is trying { $own ->
    [yes] your
   *[no] your team's
 } idea *{ $idea }* in *{ $improvement }*.
letter-idea-became = { $organisation } has tested { $own ->
    [yes] your
   *[no] your team's
 } idea *{ $idea }* in *{ $improvement }* and { $decision ->
    [adopt] is adopting it.
    [adapt] is adapting it for the next test.
   *[abandon] is abandoning it. That is an answer too.
 }
letter-idea-gone = The idea no longer exists.
letter-idea-open = See the idea
foresight-taken-up = News of what became of an idea
foresight-why-taken-up = Wrote the idea down.

# Who took what from whom.
journeys-open = Who took what
journeys-title = Ideas that travelled
journeys-intro = Ideas that somebody else has taken home, the latest first.
journeys-none = No idea has travelled yet, as far as you can see. When somebody tries another organisation's idea, it appears here.
journey-line = *{ $origin } → { $taker }*: { $idea }
    In { $improvement }, since { $day }.
journey-became = { $became ->
    [adopt] It has been adopted.
    [adapt] It is being adapted and tested again.
    [abandon] It has been abandoned, so now they know.
   *[open] { $tests ->
        [0] No test has been done yet.
       *[other] It is being tested.
     }
 }
journeys-picture = Show as a picture
journeys-picture-comes = The picture will be in our conversation in a few seconds.
journeys-picture-file = ideas-that-travelled.png
journeys-flow = { $origin } → { $taker }: { $ideas ->
    [one] one idea{ $adopted ->
        [0] {""}
       *[other] , and it is adopted
     }
   *[other] { $ideas } ideas{ $adopted ->
        [0] {""}
        [one] , one of them adopted
       *[other] , { $adopted } of them adopted
     }
 }
journeys-legend = Green line: something is adopted. Dashed: it is being tried. Thicker is more ideas.{ $more ->
    [0] {""}
    [one] {" "}There is no room for one more line.
   *[other] {" "}There is no room for { $more } more lines.
 }
journeys-from = The idea comes from
journeys-to = and is tried at
journeys-nothing = No idea has travelled yet, so there is nothing to draw.
