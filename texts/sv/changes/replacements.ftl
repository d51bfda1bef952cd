# Många byts på en gång, till exempel efter ett val.
replace-open = Byt flera
replace-title = Byt flera på en gång
replace-intro = Vem kommer i stället för vem i *{ $organisation }*? Den som stannar lämnar du tom. Den nya får samma roller, tar över det som är öppet och får en välkomst där organisationens år går att läsa på en sida.
replace-who = { $name } ({ $roles })
replace-by-name = Har inte Slack: namn och e-postadress
replace-more = { $count ->
    [one] En person till får inte plats här. Ta den i nästa omgång.
   *[other] { $count } personer till får inte plats här. Ta dem i nästa omgång.
 }
replace-elsewhere = { $count ->
    [one] { $names } är med på fler ställen i programmet och byts därför inte här.
   *[other] { $names } är med på fler ställen i programmet och byts därför inte här.
 }
replace-both = Välj en i Slack eller skriv namn och e-postadress, inte båda.
replace-done = { $count ->
    [one] En person är bytt.
   *[other] { $count } personer är bytta.
 }
replace-line = { $left } → { $came }{ $count ->
    [0] .
    [one] , med en sak att ta över.
   *[other] , med { $count } saker att ta över.
 }
replace-line-others = { $left } → { $came }. Det som var öppet har gått till kollegor.
replace-nobody = Välj minst en som kommer i stället för någon.
replace-here-already = { $name } är redan med i organisationen. Lämna över till { $name } i stället.
replace-twice = { $name } kan bara komma i stället för en person.
replace-name-and-address = Skriv både namn och e-postadress, till exempel Nils Ny, nils.ny@ekeby.example.
