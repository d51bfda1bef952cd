# Many are replaced at once, as after an election.
replace-open = Replace several
replace-title = Replace several
replace-intro = Who takes whose place in *{ $organisation }*? Leave those who stay empty. Whoever comes gets the same roles, takes over what is open, and gets a welcome from which the organisation's year can be read on one page.
replace-who = { $name } ({ $roles })
replace-by-name = Without Slack: name and email address
replace-more = { $count ->
    [one] There is no room here for one more person. Replace them in another round.
   *[other] There is no room here for { $count } more people. Replace them in another round.
 }
replace-elsewhere = { $count ->
    [one] { $names } takes part elsewhere in the programme as well, and is not replaced here.
   *[other] { $names } take part elsewhere in the programme as well, and are not replaced here.
 }
replace-both = Choose somebody in Slack or write a name and an email address, not both.
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
replace-nobody = Choose at least one person who takes somebody's place.
replace-here-already = { $name } is in the organisation already. Hand over to them instead.
replace-twice = { $name } can take only one person's place.
replace-name-and-address = Write both name and email address, for instance Nils Ny, nils.ny@ekeby.example.
