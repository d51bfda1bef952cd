# Where we stand: one screen for who leads.
standing-open = Where we stand
standing-window = Where we stand
standing-heading = *Where { $organisation } stands*
standing-ready = Before *{ $meeting }*, { $day }: { $done } of { $of } preparations are done.
standing-nothing-owed = Before *{ $meeting }*, { $day }, there is nothing to hand in.
standing-no-meeting = All meetings have been held.
standing-reached = { $step }: you have reached { $reached } of { $of } outcomes.
standing-no-improvements = No improvement has been begun yet.
standing-trying = { $improvements ->
    [0] No improvement is under way
    [one] One improvement is under way
   *[other] { SPELT($improvements, capital: 1) } improvements are under way
 }, { $tests ->
    [0] nothing is being tested now.
    [one] one test is running.
   *[other] { SPELT($tests) } tests are running.
 }
standing-improvement = *{ $title }*, now at the stage { $state }.
standing-decisions = { $count ->
    [one] *One test is waiting for a decision*
   *[other] *{ $count } tests are waiting for a decision*
 }
standing-decision-line = { $test }, in *{ $improvement }*. Should it be adopted, adapted or abandoned?
standing-more = { $count ->
    [one] One more is under Improvements.
   *[other] { $count } more are under Improvements.
 }
