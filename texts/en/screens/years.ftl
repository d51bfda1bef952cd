# The organisation's year so far, for who comes into it.
year-title = { $organisation } so far
year-done = You have done { $done } of { $of } preparations.
year-tests = { $count ->
    [0] No test has been done yet.
    [one] One test is planned or done.
   *[other] { $count } tests are planned or done.
 }
year-ideas = Ideas that you have taken from others: { $taken }. Yours that others are trying: { $given }.
year-improvement = *{ $title }* ({ $state })
year-more = { $count ->
    [one] One more improvement is in the list.
   *[other] { $count } more improvements are in the list.
 }
year-lessons = *This is what you have learned from the tests*
year-lesson = • { $improvement }: { $learned }
