# Filen som var och en kan hämta: allt man själv får se i ett program, och inget annat.
export-which = Vilket program vill du ha som fil? Den kommer i vår konversation, och i den står det du själv får se.
export-which-more = Här står de { $count } senaste programmen.
export-format = { $format ->
    [xlsx] Excel
    [csv] Reflektionerna som csv (komma)
    [csv-semicolon] Reflektionerna som csv (semikolon, för svenskt Excel)
   *[json] Allt som json
 }
export-reading = Jag samlar ihop det du får se i *{ $programme }*. Filen kommer i vår konversation om en liten stund.
export-writing = Allt i *{ $programme }* är läst, och nu skriver jag filen.
export-sending = Filen från *{ $programme }* är skriven, och jag lägger den i vår konversation nu.
export-ready = Filen från *{ $programme }* ligger i vår konversation. Vill du ha den i ett annat format, tryck på ett av dem här.
export-comment = { $format ->
    [csv] Här är reflektionerna i *{ $programme }* som du får läsa: { $reflections }.
    [csv-semicolon] Här är reflektionerna i *{ $programme }* som du får läsa: { $reflections }.
   *[other] Här är *{ $programme }* så långt du får se: { $reflections ->
        [one] en reflektion
       *[other] { $reflections } reflektioner
     }, { $preparations ->
        [one] en förberedelse
       *[other] { $preparations } förberedelser
     } och { $improvements ->
        [one] en förbättring
       *[other] { $improvements } förbättringar
     }.
 } Andra i programmet kan se annat än du, så tänk efter innan du skickar filen vidare.
export-failed = Filen blev inte klar, och felet ligger hos mig. Försök gärna igen. Händer det igen, skicka den här koden till den som sköter Hemmaplan: { $interaction }.
export-not-yours = Du är inte med i programmet, så där finns inget för dig att hämta.
export-nothing = Du är inte med i något program än, så det finns inget att hämta.

# Bladen i arbetsboken och deras rubriker.
export-sheet-reflections = Reflektioner
export-sheet-preparations = Förberedelser
export-sheet-meetings = Träffar
export-sheet-outcomes = Det vi har nått
export-sheet-improvements = Förbättringar
export-sheet-ideas = Idéer
export-sheet-journeys = Idéer som rest
export-sheet-cycles = Test
export-sheet-actions = Handlingsplan
export-sheet-measures = Mått
export-sheet-values = Mätvärden
export-sheet-charts = Diagram
export-sheet-people = Personer
export-sheet-organisations = Organisationer
export-sheet-about = Om filen

export-column-written = Skriven ({ $zone })
export-column-name = Namn
export-column-organisation = Organisation
export-column-cluster = Grupp
export-column-step = Steg
export-column-question = Fråga
export-column-text = Reflektion
export-column-joint = Skriven tillsammans
export-column-may-read = Får läsas av
export-column-edited = Ändrad ({ $zone })
export-column-preparation = Förberedelse
export-column-before = Inför
export-column-due = Senast
export-column-state = Läge
export-column-late = Saknas efter sista dagen
export-column-responsible = Ansvarar
export-column-done-at = Klart ({ $zone })
export-column-done-by = Klart tack vare
export-column-told-by = Inlagt av
export-column-how = Hur
export-column-link = Länk
export-column-file = Fil
export-column-answers = Svar
export-column-day = Dag
export-column-starts = Börjar
export-column-meeting = Träff
export-column-host = Värdorganisation
export-column-place = Plats
export-column-reached = Det de ville nå
export-column-said-at = Ikryssat ({ $zone })
export-column-said-by = Ikryssat av
export-column-role = Roll
export-column-email = E-post
export-column-mentor = Mentor
export-column-what = Om
export-column-which = Uppgift
export-column-improvement = Förbättring
export-column-track = Spår
export-column-now-at = Var den är
export-column-since = Sedan ({ $zone })
export-column-days-there = Dagar där
export-column-stuck = Fast före första testet
export-column-moves = Byten av skede
export-column-field = Verksamhetsområde
export-column-service = Vald verksamhet
export-column-starts-from = Utgår från
export-column-problem = Problem
export-column-aim = Mål
export-column-for-whom = För vem
export-column-how-much = Hur mycket
export-column-by-when = Till när
export-column-equality-as = Jämställdhet som
export-column-checklist-points = Punkter på checklistan
export-column-conditions = Förutsättningar
export-column-effect = Effekt
export-column-outcome = Utfall
export-column-way-of-working = Arbetssätt
export-column-product = Produkt
export-column-activities = Aktiviteter
export-column-resources = Resurser
export-column-ideas = Antal idéer
export-column-findings = Antal resultat från tavlan
export-column-from-whiteboard = Från tavlan
export-column-drives = Ska driva
export-column-driven-by = Drivs av
export-column-report-at = Redovisas vid
export-column-secure-owner = Äger rutinen
export-column-secure-where = Rutinen står i
export-column-secure-look-on = Tittar igen
export-column-spread-to = Sprids till
export-column-made-by = Börjad av
export-column-made-at = Börjad ({ $zone })
export-column-invited = Inbjudna
export-column-idea = Idé
export-column-idea-from = Kommer från
export-column-taken-up = Antal som prövar den
export-column-taken-up-by = Prövas av
export-column-taken-by = Prövas hos
export-column-taken-at = Sedan
export-column-idea-tests = Test av den
export-column-became = Vad det blev
export-column-test = Test
export-column-builds-on = Bygger på test
export-column-ramp-place = Plats i testserien
export-column-phase = Var testet är
export-column-tested = Vad som testas
export-column-wants-to-know = Vad ni vill veta
export-column-prediction = Förutsägelse
export-column-predicted = Förutsägelsen skrevs
export-column-predicted-at = Skrevs ({ $zone })
export-column-predicted-by = Skrevs av
export-column-who = Vem
export-column-where = Var
export-column-data-plan = Insamling
export-column-scale = Omfattning
export-column-begins = Börjar
export-column-ends = Slutar
export-column-planned-at = Planerat ({ $zone })
export-column-planned-by = Planerat av
export-column-do-at = Göra började ({ $zone })
export-column-carried-out = Gjordes som planerat
export-column-check-ins = Antal svar
export-column-seen = Svar under testet
export-column-surprises = Oväntat
export-column-paused-at = Pausat sedan ({ $zone })
export-column-study-at = Studera började ({ $zone })
export-column-matched = Stämde det
export-column-learned = Lärdom
export-column-studied-by = Studerat av
export-column-act-at = Besluta började ({ $zone })
export-column-decision = Beslut
export-column-decision-why = Varför
export-column-decided-by = Beslutat av
export-column-closed-at = Avslutat ({ $zone })
export-column-next-test = Följs av test
export-column-documented = Alla faser dokumenterade
export-column-iterative = Bygger vidare på ett test
export-column-predicted-before = Förutsägelse innan
export-column-small-scale = Liten skala (högst två veckor)
export-column-data-over-time = Data över tid (minst tre dagar)
export-column-test-days = Testets dagar
export-column-data-days = Dagar med data
export-column-action = Vad som ska göras
export-column-measure = Mått
export-column-group = Grupp
export-column-unit = Enhet
export-column-direction = Bättre är
export-column-target = Målvärde
export-column-split-by = Uppdelat på
export-column-frozen = Utgångsläge: antal värden
export-column-frozen-why = Utgångsläge: varför
export-column-rebased = Nytt utgångsläge från
export-column-rebased-why = Nytt utgångsläge: varför
export-column-annotations = Noterat
export-column-hidden = Värden som inte visas
export-column-first-day = Första dagen
export-column-first-value = Första värdet
export-column-latest-day = Senaste dagen
export-column-latest-value = Senaste värdet
export-column-points = Antal värden
export-column-useful = Utanför medianen
export-column-median = Median
export-column-longest-run = Längst i rad
export-column-longest-run-limit = Längst i rad: vanligt upp till
export-column-crossings = Korsningar
export-column-crossings-limit = Korsningar: vanligt från
export-column-signal = Slutsats
export-column-shifts = Perla: skiften
export-column-trends = Perla: trender
export-column-runs = Perla: följder
export-column-runs-low = Följder: vanligt från
export-column-runs-high = Följder: vanligt till
export-column-xmr-mean = XmR: medelvärde
export-column-xmr-lower = XmR: nedre gräns
export-column-xmr-upper = XmR: övre gräns
export-column-xmr-outside = XmR: värden utanför
export-column-value = Värde
export-column-counted = Antal
export-column-counted-of = Av antal

# Det som står i cellerna.
export-yes = Ja
export-no = Nej
export-joint = Gruppen gemensamt
export-all-clusters = Alla
export-cut = … (resten får inte plats i en cell; hela texten finns i json-filen)
export-may-read = { $who ->
    [me] Bara den som skrev
    [organisation] Organisationen
    [cluster] Gruppen och processledaren
   *[programme] Alla i programmet
 }
export-state = { $state ->
    [open] Återstår
    [done] Klart
   *[exempt] Gäller inte
 }
export-how = { $how ->
    [tick] Sagt att det är klart
    [link] Länk
    [file] Fil
    [form] Formulär
   *[mail] Kom på annat sätt
 }
export-role = { $role ->
    [facilitator] Processledare
    [meeting_host] Mötesarrangör
    [politician] Politiker
    [manager] Chef
    [key_person] Nyckelperson
    [adviser] Sakkunnig
   *[service_representative] Verksamhetsföreträdare
 }

# Förbättringsarbetet i cellerna.
export-move = { $day }: från { $from_state } till { $to_state }, { $name }
export-nothing-new = inget nytt
export-predicted = { $when ->
    [before] Innan testet började
    [afterwards] När testet hade börjat
   *[never] Inte alls
 }
export-signal-few = för få: { $useful } av { $needed }
export-signal = tecken på förändring
export-no-signal = vanlig variation
export-no-charts = Här finns inga mätvärden att rita än.

export-about-programme = Program
export-about-made-at = Hämtad ({ $zone })
export-about-made-for = Hämtad av
export-about-version = Skriven av
export-about-who = Vad filen innehåller
export-about-who-facilitator = Det du som processledare får se i Hemmaplan, och inget mer: alla förberedelser, träffar och personer i programmet, dina egna reflektioner, och de reflektioner och förbättringar med test och mått som andra har öppnat för sin grupp eller för alla i programmet. Tal som gäller färre än fem personer är borttagna. Det någon har skrivit bara för sig själv eller för sin organisation finns inte med. Hemmaplan styr inte vem som läser filen sedan: skicka den bara till den som får läsa allt i den.
export-about-who-participant = Det du får se i Hemmaplan, och inget mer: dina egna reflektioner, din organisations förbättringar med test och mått, och det som andra har öppnat för din organisation, din grupp eller alla i programmet, det din organisation och din grupp förbereder, era träffar och namnen på alla i programmet. Mejladresser finns bara till dina kollegor. Om något saknas efter sista dagen står det bara där du själv ansvarar. Tal från andra som gäller färre än fem personer är borttagna. Någon annan som hämtar samma fil kan se annat. Hemmaplan styr inte vem som läser filen sedan: skicka den bara till den som får läsa allt i den.
export-about-cells = Om cellerna
export-about-cells-how = Datum är riktiga datum och går att sortera på. Det någon har skrivit är alltid text och räknas aldrig som en formel. Tecken som ett kalkylblad inte kan visa står som �, och text som är längre än en cell rymmer är avkortad med en upplysning om det. I övrigt är inget borttaget, och i json-filen står allt ordagrant.
export-sheet-attendance = Närvaro
export-sheet-shadowings = Skuggning
export-column-follows = Följer
export-column-saw = Såg
export-sheet-feedback = Återkoppling
export-column-coming = Svar
export-column-instead = I stället kommer
export-column-present = Var med
export-column-plus = Plus
export-column-minus = Minus
export-column-interesting = Intressant
export-column-signed-by = Skriver under
export-coming = { $coming ->
    [yes] kommer
    [no] kan inte
    [instead] någon annan kommer
   *[other] { $coming }
 }
export-present = { $present ->
    [true] ja
   *[false] nej
 }
