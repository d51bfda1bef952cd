# The closing report and the programme's report: the headings, and what is said where nobody has written anything.
paper-name-presentation = { $whose } presentation
account-title = Closing report: { $organisation }
account-said = { $programme }, { $day }. A draft of what there is in Hemmaplan: rewrite, strike out and add.
account-work = What we have tried
account-state = Where it is now: { $state }
account-said-title = In our own words
report-title = What we have learned: { $programme }
report-said = For the steering group, { $day }. Each organisation has written and approved what is said of it.
report-changed-title = What has changed for women, men, girls and boys
report-learned-title = What was tested, and what the organisations learned
report-assessed-title = The organisations’ own judgement
report-assessed-said = This is how the organisations judge themselves. It cannot be compared between them.
report-quotes-title = In their own words
report-who-title = Who is in it
report-who = In the report: { $there }. { $waiting ->
    [0] Nobody has yet to approve.
    [one] One organisation has not approved its part yet, and is not in it.
   *[other] { $waiting } organisations have not approved their parts yet, and are not in it.
 } { $left ->
    [0] Nobody has chosen to stay out.
    [one] One has chosen to stay out.
   *[other] { $left } have chosen to stay out.
 }
report-nothing = No organisation has approved anything about this yet.
report-no-figures = There are no figures from two occasions here yet.
