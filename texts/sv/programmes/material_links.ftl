# Underlaget som länkar: var det ligger, vad det är, och fönstret där länkarna klistras in.
material-kind-template = Mall
material-kind-film = Film
material-kind-facts = Fakta
material-kind-example = Exempel
material-kind-method = Metod
material-kind-checklist = Checklista
material-kind-link = { "" }
material-platform = Plattformen

links-open = Länkar
links-title = Länkar till underlaget
links-intro = { $count ->
    [0] Allt underlag har en länk. Klistrar du in en ny tar den den gamlas plats.
    [one] Ett underlag saknar länk. Klistra in den här, så ligger den sedan bredvid uppgiften.
   *[other] { $count } underlag saknar länk. Klistra in dem här, så ligger de sedan bredvid uppgifterna. Det som ingen har länkat till visar jag inte.
 }
links-platform = Plattformens adress
links-platform-hint = Där underlag och presentationer ligger, till exempel en projektsida.
links-closed-label = Vem kommer in?
links-closed = Bara den som har ett konto där
links-lines = Länkar
links-lines-hint = En på varje rad, gärna med namnet först: Film: Styrkedjan: https://… Är något oklart frågar jag i nästa fönster.
links-unlinked = *Saknar länk*
links-unlinked-line = • { $title }
links-sorting-intro = { $count ->
    [one] En länk vet jag inte var den hör hemma. Resten är sparat.
   *[other] { $count } länkar vet jag inte var de hör hemma. Resten är sparat.
 }
links-link = Länk { $at }
links-which = Vad är ”{ $words }”?
links-which-bare = Vad leder den till?
links-none = Inget av det här
links-saved = { $count ->
    [0] Sparat.
    [one] Sparat. Ett underlag har fått sin länk.
   *[other] Sparat. { $count } underlag har fått sin länk.
 }
links-missing = Utan länk: { $titles }{ $more ->
    [0] .
   *[other] { " " }och { $more } till.
 }
links-all = Allt underlag har en länk.
links-more = Lägg in fler
links-line-without = Jag hittar ingen länk på raden ”{ $line }”. Den ska börja med https:// eller http://.
links-many = Högst { $most } länkar i taget. Ta resten i nästa omgång.
