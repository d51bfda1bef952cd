# The organisation's year so far, for who comes into it.
year-title = { $organisation } so far
year-done = You have done { $done } of { $of } preparations.
year-tests = { $count ->
    [0] No test has been made yet.
    [one] One test is planned or made.
   *[other] { $count } tests are planned or made.
 }
year-ideas = Ideas that you have taken from others: { $taken }. Yours that others try: { $given }.
year-improvement = *{ $title }* ({ $state })
year-more = { $count ->
    [one] One more improvement is in the list.
   *[other] { $count } more improvements are in the list.
 }
year-lessons = *This is what you have learned from the tests*
year-lesson = • { $improvement }: { $learned }
