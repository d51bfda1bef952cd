# Vad varje blad innehåller, och översikten först.
export-sheet-overview = Översikt
export-sheet-matrix = Förberedelser i korthet
export-holds-overview = En rad för varje organisation.
export-holds-matrix = Varje organisation och varje förberedelse, med läget i ett ord.
export-holds-preparations = Allt som ska vara klart inför träffarna, med sista dag och vem som ansvarar.
export-holds-form = Ett formulär, med svaren i kolumner.
export-holds-improvements = Varje förbättring: mål, var den är och hur länge den har varit där.
export-holds-cycles = Varje test: vad ni trodde, vad ni lärde er och vad ni beslutade.
export-holds-ideas = Idéer, varifrån de kommer och vilka som prövar dem.
export-holds-journeys = Idéer som har tagits med hem av andra: från vem, till vem och vad det blev av dem.
export-holds-actions = Det som ska göras, av vem och till när.
export-holds-measures = Varje mått: utgångsläge, senaste värde och vad man får sluta sig till.
export-holds-values = Varje mätvärde för sig.
export-holds-charts = Diagram över tid, med median, utgångsläge och det som har noterats.
export-holds-reflections = Det som har skrivits och som du får läsa.
export-holds-meetings = Träffarna, med dag, tid och plats.
export-holds-outcomes = Det organisationerna säger att de har nått.
export-holds-people = Alla som är med, och i vilken roll.
export-holds-organisations = Organisationerna och deras grupper.
export-holds-trail = Vem som har gjort vad med andras uppgifter.
export-holds-about = Vem filen är gjord för, och vad som är med.
export-made = Hämtad { $day } av { $name }.
export-contents = Innehåll
export-standings = Organisation för organisation
export-count-organisations = Organisationer
export-count-improvements = Förbättringar
export-count-tests = Test
export-count-decisions = Beslut efter test
export-count-ideas = Idéer som någon prövar
export-column-done = Förberedelser klara
export-column-lacking = Saknas
export-column-improvements = Förbättringar
export-column-reached-so-far = Har nått säkra eller längre
export-column-tests = Test som har börjat
export-column-adopted = Infört
export-column-adapted = Justerat och testat igen
export-column-abandoned = Lagt ner
export-done-of = { $done } av { $owed }
export-lacking = Saknas

# Självskattningarna.
export-sheet-heat-map = Värmekarta
export-sheet-assessments = Självskattningar
export-sheet-levels = Nivåer
export-holds-heat-map = { $title }: varje organisations senaste nivåer, i bokstavsordning, med pil för förflyttning.
export-holds-assessments = Varje omgång av självskattning, med förflyttning och vad de själva säger om den.
export-holds-levels = Varje punkt i varje omgång, med nivå, förra nivån och kommentar.
export-column-assessment = Självskattning
export-column-meeting-day = Inför träff
export-column-levels-said = Punkter med nivå
export-column-levels-total = Summa
export-column-moved-up = Upp
export-column-moved-same = Lika
export-column-moved-down = Ner
export-column-movement-said = Vad som har flyttat sig
export-column-needs-said = Var det behövs mer
export-column-checklist = Checklista
export-column-checklist-version = Version
export-column-took-part = Vilka som var med
export-column-opened-to-cluster = Öppnad för gruppen
export-column-opened-to-facilitator = Öppnad för processledaren
export-column-possible-model = Möjlig mentor
export-column-point-number = Nummer
export-column-point = Punkt
export-column-level = Nivå
export-column-level-word = Betyder
export-column-level-before = Förra nivån
export-column-moved = Förflyttning
export-column-level-comment = Kommentar
export-column-level-by = Vald av
export-column-level-at = Vald ({ $zone })
export-moved = { $way ->
    [up] upp
    [down] ner
    [same] lika
   *[unsure] vet inte
 }
