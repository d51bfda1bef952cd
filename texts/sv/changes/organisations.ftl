# Organisationer och grupper.
organisation-new = Lägg till organisation
organisation-another = Lägg till en till
organisation-change = Ändra organisation
organisation-window = Organisation
organisation-name = Namn
organisation-cluster = Grupp
organisation-cluster-hint = De som träffas.
organisation-first-cluster-hint = De som träffas. Skriv vad gruppen ska heta, till exempel Norra.
organisation-new-cluster = Ny grupp
organisation-new-cluster-hint = Fyll i om gruppen inte finns än.
organisation-mentor = Mentor
organisation-is-mentor = De är mentor i gruppen
organisation-mentor-hint = En mentor har gjort resan förut och hjälper de andra.
organisation-joined-title = Tillagd
organisation-joined = *{ $name }* är med i { $cluster }. { $count ->
    [0] Ingen person finns där än, så ingen får några påminnelser.
    [one] { $names } finns där och hälsas välkommen nästa arbetsdag.
   *[other] { $names } finns där och hälsas välkomna nästa arbetsdag.
 }
organisation-line = { $name }, { $count ->
    [0] ingen person än
    [one] en person
   *[other] { $count } personer
 }
organisation-mentor-mark = (mentor)
organisation-unanswered = { $count ->
    [one] En förberedelse har ingen som ansvarar.
   *[other] { $count } förberedelser har ingen som ansvarar.
 }
organisation-meets-in = Träffar de andra i *{ $cluster }*.
organisation-empty = Ingen person är med härifrån än.
organisation-words = Egna ord
organisation-words-intro = Säger ni något annat i *{ $name }*? Skriv formerna med komma emellan, så använder jag era ord när jag skriver till er. Det som lämnas tomt heter som i programmet.
cluster-name = *{ $cluster }*
cluster-open = Grupp och datum
cluster-window = Grupp
cluster-meetings = Gruppens datum. Ett gemensamt datum går att byta mot ett eget.

organisation-gone = Organisationen finns inte längre. Stäng och öppna igen, så ser du vilka som är med.
cluster-gone = Gruppen finns inte längre. Stäng och öppna igen, så ser du vilka som finns.
cluster-missing = Välj en grupp, eller skriv vad en ny ska heta.
cluster-both = Välj en grupp eller skriv en ny, inte både och.
cluster-name-long = Namnet får vara högst { $most } tecken.
word-both = Skriv minst två former och högst fyra, med komma emellan: samling, samlingen, samlingar, samlingarna.
own-word-hint = Lämna tomt för { $words }.
word-long = Ordet får vara högst { $most } tecken.
organisation-left-mark = Lämnade { $day }.
organisation-leave = Ta bort ur programmet
organisation-come-back = Ta med igen
organisation-will-leave = *{ $name }* lämnar programmet. { $people ->
    [0] Ingen person är med därifrån.
    [one] En person därifrån hör inget mer från mig.
   *[other] { $people } personer därifrån hör inget mer från mig.
 } { $owed ->
    [0] Inget är kvar för dem att göra.
    [one] En förberedelse som var kvar faller bort.
   *[other] { $owed } förberedelser som var kvar faller bort.
 } Det de har skrivit och gjort ligger kvar, och får läsas av dem de valde.
organisation-has-left = *{ $name }* har lämnat programmet. { $people ->
    [0] Ingen person var med därifrån.
    [one] En person därifrån hör inget mer från mig.
   *[other] { $people } personer därifrån hör inget mer från mig.
 } { $owed ->
    [0] Inget var kvar för dem att göra.
    [one] En förberedelse faller bort.
   *[other] { $owed } förberedelser faller bort.
 }
organisation-is-back = *{ $name }* är med igen. { $people ->
    [0] Ingen person är med därifrån än.
    [one] En person är med i samma roll som förut.
   *[other] { $people } personer är med i samma roller som förut.
 } { $owed ->
    [0] De har inget mer att förbereda.
    [one] De har en förberedelse att göra.
   *[other] De har { $owed } förberedelser att göra.
 }
organisation-has-left-before = { $name } har varit med och lämnat. Öppna { $name } i listan och tryck Ta med igen.
