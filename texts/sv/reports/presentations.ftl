# Utkastet till presentationen inför en träff: rubrikerna på bilderna, och det som bara organisationen själv kan säga.
presentation-stand = Var vi står
presentation-where = { $title }: { $state }, { $tests ->
    [0] inget test än
    [one] ett test
   *[other] { $tests } test
 }
presentation-areas = Det vi vill förbättra
presentation-tests = Test: { $title }
presentation-problem = Problem
presentation-aim = Mål
presentation-for-whom = För vem
presentation-how-much = Hur mycket
presentation-by-when = Till när
presentation-secured = Säkrat
presentation-spread = Sprids till
presentation-changed = Det som har förändrats
presentation-reached = Det vi har nått
presentation-held = Det här är än så länge öppet bara för er organisation i Hemmaplan. Ta bort bilden om de andra inte ska se det.
presentation-chain = Vår styrkedja
presentation-chain-lines =
    Vilka mål och beslut har politiken?
    Hur når de nämnder, förvaltningar och verksamheter?
    Vem frågar efter resultatet, och när?
    Var i kedjan finns jämställdheten i dag, och var saknas den?
presentation-ask = Det vi vill fråga er andra
presentation-ask-lines =
    Vad har ni prövat som liknar det här?
    Vad skulle ni göra i vårt ställe?
    Skriv era egna frågor här.
presentation-onwards = Så fortsätter vi
presentation-onwards-lines =
    Vem äger det som ska leva vidare?
    När tittar vi på det igen?
    Vad skickar vi med till de andra?

report-all = Alla
report-changed = { $measure }: { $each }.
report-from-to = { $split ->
    [yes] { $group } från { $first } till { $latest }
   *[no] från { $first } till { $latest }
 }
report-column-measure = Mått
report-column-group = Grupp
report-column-first = Från
report-column-latest = Till
report-column-test = Test
report-column-prediction = Vi trodde
report-column-learned = Stämde det, och vad lärde vi oss
report-column-decision = Beslut
presentation-assessed = Så bedömer vi oss själva
presentation-moved = Det har rört sig så här
report-column-point = Punkt
report-column-level-first = Först
report-column-level-now = Nu
report-column-comment = Kommentar
