# Mått: vad ni räknar, en gång före och en gång efter eller lite i taget.
measure-list = Mått
measure-list-title = Mått
measure-list-of = *{ $improvement }*
measure-list-empty = Här finns inga mått än. Före och efter räcker långt, och ett antal av tio säger mycket.
measure-list-line = *{ $measure }*
measure-open = Öppna
measure-all = Alla mått
measure-new = Nytt mått
measure-none-yet = inga värden än
measure-latest = senast { $day }:
measure-to-improvement = Till { -improvement(form: "the") }

measure-about = { $improvement } · { $wanted }
measure-wanted = { $direction ->
    [up] högre är bättre
    [down] lägre är bättre
   *[none] ingen bestämd riktning
 }
measure-target = målvärde { $target }
measure-split = uppdelat på { $groups }
measure-values = *Värden*
measure-day = { $day }:
measure-value-of = { $group } { $value }
measure-value-counted = { $value } ({ $part } av { $whole })
measure-values-older = { $count ->
    [one] och ett äldre värde
   *[other] och { $count } äldre värden
 }
measure-before-after = *Före och efter*
measure-change = från { $before } till { $after }
measure-change-of = { $group } från { $before } till { $after }
measure-change-gap = { $gap }, från { $before } till { $after }
measure-missing = { $day } saknas värde för { $groups }, så skillnaden går inte att räkna ut den dagen.
measure-hidden = { $count ->
    [one] Ett värde visas inte, för det gäller så få att någon skulle kunna kännas igen.
   *[other] { $count } värden visas inte, för de gäller så få att någon skulle kunna kännas igen.
 }
measure-frozen = Utgångsläget är de { $points } första värdena:
measure-rebased = Nytt utgångsläge från { $day }:
measure-note-line = { $day }: { $text }
measure-test-began = test { $number } börjar
measure-history = *Senast skrivet*
measure-history-line = { $day }: { $value }, { $name } { $at }
measure-history-replaced = { $day }: ~{ $value }~ rättat { $replaced }, { $name } { $at }

measure-enter = Skriv värde
measure-paste = Klistra in värden
measure-file = Läs in från Excel
measure-picture = Visa diagram
measure-note = Anteckna i diagrammet
measure-change-it = Ändra måttet
measure-freeze = Lås utgångsläget
measure-unfreeze = Lås upp utgångsläget
measure-rebase = Sätt nytt utgångsläge
measure-unrebase = Ångra nytt utgångsläge
measure-take-away = Ta bort en dags värden
measure-remove = Ta bort måttet
measure-remove-title = Ta bort måttet?
measure-remove-sure = Alla värden försvinner för gott, också för andra i teamet.

# Formulären.
measure-form-title = Mått
measure-field-name = Vad räknar ni?
measure-field-unit = Enhet
measure-field-direction = Vad är bättre?
measure-field-target = Målvärde
measure-field-groups = Uppdelat på vilka grupper?
measure-hint-name = Till exempel: kom till sitt första besök.
measure-hint-unit = Till exempel dagar eller kronor. Skriv % om ni räknar andelar, så går det bra att skriva 7 av 10.
measure-hint-target = Till exempel 80.
measure-hint-groups = Till exempel: kvinnor, män. Eller flickor, pojkar, eller grupper ni själva har valt, högst { $most }. Då visas skillnaden mellan dem.
measure-groups-fixed = Uppdelat på { $groups }. Det går inte att ändra när det finns värden.
measure-direction = { $direction ->
    [up] Högre
   *[down] Lägre
 }
measure-enter-title = Skriv värde
measure-field-on = Vilken dag gäller det?
measure-field-value = Värde
measure-field-value-of = { $group }
measure-field-value-unit = Värde ({ $unit })
measure-field-value-of-unit = { $group } ({ $unit })
measure-hint-value = Finns det redan ett värde den dagen rättas det, och det gamla sparas i historiken.
measure-paste-title = Klistra in värden
measure-field-lines = Ett datum och ett värde på varje rad
measure-field-lines-groups = Ett datum och ett värde för varje grupp på varje rad: { $groups }
measure-hint-lines = Till exempel: 2027-01-04 12,5. Raderna får stå i vilken ordning som helst.
measure-hint-lines-groups = Till exempel: 2027-01-04 { $figures }. Raderna får stå i vilken ordning som helst.
measure-file-title = Läs in från Excel
measure-field-file = Fil
measure-reading-title = Läser filen
measure-reading = Jag läser { $file }. Det tar några sekunder.
measure-note-title = Anteckna i diagrammet
measure-field-text = Vad hände?
measure-hint-text = Till exempel: ny kallelse.
measure-freeze-title = Lås utgångsläget
measure-freeze-about = Då kommer medianen från de första värdena, och allt nytt jämförs med dem. Lås när ni vet hur det såg ut innan ni började.
measure-field-points = Hur många av de första värdena?
measure-field-why = Varför?
measure-rebase-title = Nytt utgångsläge
measure-rebase-about = Värdena före den dagen visas men räknas inte in. Gör så när något har förändrats på riktigt och ska gälla från och med nu.
measure-field-rebase = Från vilken dag?
measure-take-away-title = Ta bort en dags värden
measure-field-day = Vilken dag var fel?
measure-choose = Välj

# Vad det blev.
measure-kept-title = Sparat
measure-kept = { $measure }: { $added ->
    [0] inga nya värden
    [one] ett nytt värde
   *[other] { $added } nya värden
 }{ $corrected ->
    [0] .
    [one] , ett rättat.
   *[other] , { $corrected } rättade.
 }
measure-slips-title = Det gick inte att läsa
measure-file-unfetched = Filen gick inte att hämta från Slack. Försök gärna igen, eller klistra in raderna.
measure-picture-comes = Diagrammet kommer i vår konversation om några sekunder.
measure-picture-title = Diagram
measure-picture-comment = *{ $measure }*
measure-picture-failed = Bilden gick inte att visa just nu, men så här ser det ut i ord.
measure-picture-file = diagram.png

# När det inte går.
measure-gone = Måttet finns inte längre, eller visas inte för dig. Stäng och öppna igen, så ser du vad som finns.
measure-name-missing = Skriv vad ni räknar.
measure-text-long = Här får { $most } tecken plats, och det är { $length }.
measure-groups-count = Skriv två till { $most } grupper, eller lämna tomt.
measure-groups-kept = Det finns redan värden, så grupperna går inte att ändra. Gör ett nytt mått i stället.
measure-groups-changed = Grupperna har ändrats medan du skrev. Stäng och öppna igen.
measure-value-missing = Skriv minst ett värde.
measure-day-missing = Välj en dag.
measure-day-ahead = Välj en dag som har varit, eller i dag.
measure-file-missing = Välj en fil.
measure-why-missing = Skriv en rad om varför, så att andra kan lita på diagrammet.
measure-points-number = Skriv ett helt antal värden.
measure-rebase-day = Välj en dag efter det första värdet och senast samma dag som det sista.
measure-note-missing = Skriv vad som hände.

# Det som lästes, innan något sparas.
values-offer-title = Stämmer det?
values-offer-sheet = Jag har läst bladet *{ $sheet }*.
values-offer-columns = Kolumner: { $columns }
values-offer-unread = Läses inte: { $columns }
values-offer-column = { $heading } som { $read ->
    [date] datum
    [value] värde
    [group] grupp
    [count] antal
    [out_of] av antal
   *[other] { $read }
 }
values-offer-count = { $count ->
    [one] Ett värde, { $last }.
   *[other] { $count } värden, från { $first } till { $last }.
 }
values-offer-first = *De första*
values-offer-line = { $day }: { $value }
values-offer-left-out = *Det här kommer inte med*
values-offer-left-out-more = { $said } Och { $count ->
    [one] en rad till av samma skäl.
   *[other] { $count } rader till av samma skäl.
 }
values-offer-uneven = { $count ->
    [one] En dag saknar värde för någon av grupperna, så den dagen går skillnaden inte att räkna ut.
   *[other] { $count } dagar saknar värde för någon av grupperna, så de dagarna går skillnaden inte att räkna ut.
 }
values-offer-slips = Inget är sparat, för det här går inte att läsa:
values-offer-asks = Inget är sparat än. Det här kan bara du veta:
values-offer-nothing-kept = Inget är sparat än. Ser det rätt ut?
values-offer-field-sheet = Blad
values-offer-field-column = Värdenas kolumn
values-offer-field-lines = Raderna
values-offer-go-on = Läs igen
values-offer-choose = Välj
values-offer-name = Skriv som det står i filen
values-offer-pasted = Det du klistrade in ser ut som värden. Är de till ett mått? Välj måttet, så visar jag hur jag läser raderna innan något sparas.
values-offer-file = Du delade { $file }. Är det värden till ett mått? Välj måttet, så visar jag hur jag läser filen innan något sparas.
measure-file-about = En Excelfil, csv eller annan tabell. Du får se hur den läses innan något sparas. Högst 10 MB.
