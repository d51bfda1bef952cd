# Many are replaced at once, as after an election.
replace-open = Replace several
replace-title = Replace several
replace-intro = Who comes for whom in *{ $organisation }*? Leave those who stay empty. Whoever comes gets the same roles, takes over what is open, and gets a welcome from which the organisation's year can be read on one page.
replace-who = { $name } ({ $roles })
replace-by-name = Without Slack: name and email address
replace-more = { $count ->
    [one] There is no room here for one more person. Replace her in another round.
   *[other] There is no room here for { $count } more people. Replace them in another round.
 }
replace-done = { $count ->
    [one] One person is replaced.
   *[other] { $count } people are replaced.
 }
replace-line = { $left } → { $came }{ $count ->
    [0] .
    [one] , with one thing to take over.
   *[other] , with { $count } things to take over.
 }
replace-line-others = { $left } → { $came }. What was open has gone to colleagues.
replace-nobody = Choose at least one who comes for somebody.
replace-here-already = { $name } is in the organisation already. Hand over to her instead.
replace-twice = { $name } can come for one person only.
replace-name-and-address = Write both name and email address, for instance Nils Ny, nils.ny@ekeby.example.
