# Organisationer och grupper.
organisation-new = Lägg till organisation
organisation-another = Lägg till en till
organisation-change = Ändra organisation
organisation-window = Organisation
organisation-name = Namn
organisation-cluster = Grupp
organisation-cluster-hint = De som träffas.
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
organisation-words-intro = Säger ni något annat i *{ $name }*? Fyll i båda formerna, så använder jag era ord när jag skriver till er. Det som lämnas tomt heter som i programmet.
organisation-word-a = I stället för { $word } (en)
organisation-word-the = I stället för { $word } (den)
organisation-term-meeting = { $form ->
    [the] { -meeting(form: "the") }
   *[a] { -meeting }
 }
organisation-term-preparation = { $form ->
    [the] { -preparation(form: "the") }
   *[a] { -preparation }
 }
organisation-term-reflection = { $form ->
    [the] { -reflection(form: "the") }
   *[a] { -reflection }
 }
organisation-term-improvement = { $form ->
    [the] { -improvement(form: "the") }
   *[a] { -improvement }
 }
organisation-term-wheel = { $form ->
    [the] { -wheel(form: "the") }
   *[a] { -wheel }
 }
cluster-name = *{ $cluster }*
cluster-open = Grupp och datum
cluster-window = Grupp
cluster-meetings = Gruppens datum. Ett gemensamt datum kan gruppen få för sig själv.

organisation-gone = Den organisationen finns inte längre.
cluster-gone = Den gruppen finns inte längre.
cluster-missing = Välj en grupp, eller skriv vad en ny ska heta.
cluster-both = Välj en grupp eller skriv en ny, inte både och.
cluster-name-long = Namnet får vara högst { $most } tecken.
word-both = Fyll i båda formerna, eller ingen.
word-long = Ordet får vara högst { $most } tecken.
organisation-left-mark = Lämnade { $day }.
organisation-leave = Lämnar programmet
organisation-come-back = Kommer tillbaka
organisation-will-leave = *{ $name }* lämnar programmet. { $people ->
    [0] Ingen person är med därifrån.
    [one] En person därifrån hör inget mer från mig.
   *[other] { $people } personer därifrån hör inget mer från mig.
 } { $owed ->
    [0] Inget saknas från dem.
    [one] En förberedelse som saknas behövs inte längre.
   *[other] { $owed } förberedelser som saknas behövs inte längre.
 } Det de har skrivit och gjort ligger kvar, och får läsas av dem de valde.
organisation-has-left = *{ $name }* har lämnat programmet. { $people ->
    [0] Ingen person var med därifrån.
    [one] En person därifrån hör inget mer från mig.
   *[other] { $people } personer därifrån hör inget mer från mig.
 } { $owed ->
    [0] Inget saknades från dem.
    [one] En förberedelse behövs inte längre.
   *[other] { $owed } förberedelser behövs inte längre.
 }
organisation-is-back = *{ $name }* är med igen. { $people ->
    [0] Ingen person är med därifrån än.
    [one] En person är med på samma plats som förut.
   *[other] { $people } personer är med på samma platser som förut.
 } { $owed ->
    [0] Inget mer ska förberedas.
    [one] En förberedelse ligger framför dem.
   *[other] { $owed } förberedelser ligger framför dem.
 }
organisation-has-left-before = { $name } har varit med och lämnat. Öppna { $name } i listan och tryck Kommer tillbaka.
