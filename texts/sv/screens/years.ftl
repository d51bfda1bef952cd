# Organisationens år hittills, för den som kommer in i det.
year-title = { $organisation } hittills
year-done = Ni har gjort { $done } av { $of } förberedelser.
year-tests = { $count ->
    [0] Inget test har gjorts än.
    [one] Ett test har planerats eller gjorts.
   *[other] { $count } test har planerats eller gjorts.
 }
year-ideas = Idéer som ni har tagit från andra: { $taken }. Era som andra prövar: { $given }.
year-improvement = *{ $title }* ({ $state })
year-more = { $count ->
    [one] En förbättring till finns i listan.
   *[other] { $count } förbättringar till finns i listan.
 }
year-lessons = *Det här har ni lärt er av testen*
year-lesson = • { $improvement }: { $learned }
