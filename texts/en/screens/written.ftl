# What somebody wrote of a test, a value or an idea, on its way into its form.
written-log = { $count ->
    [one] This test? The form opens with what you wrote.
   *[other] Which test? The form opens with what you wrote.
 }
written-plan = { $count ->
    [one] No test is going on. Would you like to plan one in this improvement?
   *[other] No test is going on. In which improvement would you like to plan one?
 }
written-value = { $count ->
    [one] This measure? The form opens with what you wrote.
   *[other] Which measure? The form opens with what you wrote.
 }
written-idea = { $count ->
    [one] Should the idea be kept in this improvement?
   *[other] In which improvement should the idea be kept?
 }
written-test = *{ $test }* in { $improvement }
written-open = Fill in
