# Slutredovisningen och programmets rapport: rubrikerna, och det som sägs där ingen har skrivit något.
paper-name-presentation = { $whose } presentation
account-title = Slutredovisning: { $organisation }
account-said = { $programme }, { $day }. Ett utkast av det som finns i Hemmaplan: skriv om, stryk och lägg till.
account-work = Det vi har prövat
account-state = Läget nu: { $state }
account-said-title = Med våra egna ord
report-title = Vad vi har lärt oss: { $programme }
report-said = Till styrgruppen, { $day }. Varje organisation har själv skrivit och godkänt det som står om den.
report-changed-title = Det som har förändrats för kvinnor, män, flickor och pojkar
report-learned-title = Det som har prövats, och vad organisationerna har lärt sig
report-assessed-title = Organisationernas egen bedömning
report-assessed-said = Det här är organisationernas egna omdömen om sig själva. De kan inte jämföras med varandra.
report-quotes-title = Med deras egna ord
report-who-title = Vilka som är med
report-who = Med i rapporten: { $there }. { $waiting ->
    [0] Ingen väntar på att godkänna sin del.
    [one] En organisation har inte godkänt sin del än, och den är inte med.
   *[other] { SPELT($waiting, capital: 1) } organisationer har inte godkänt sin del än, och de är inte med.
 } { $left ->
    [0] Ingen har valt att stå utanför.
    [one] En har valt att stå utanför.
   *[other] { SPELT($left, capital: 1) } har valt att stå utanför.
 }
report-nothing = Ingen organisation har godkänt något om det här än.
report-no-figures = Här finns inga mätvärden från två tillfällen än.
report-quote = ”{ $text }”

# Det som kan hämtas, och organisationens egen del av rapporten.
papers-open = Rapporter
papers-title = Rapporter
papers-none = Här finns inget att hämta för dig än.
papers-account = *Slutredovisning för { $organisation }.* Ett utkast av det ni har skrivit i Hemmaplan, att arbeta vidare med. PDF är för diariet.
papers-part = *Er del av programmets rapport.* { $state ->
    [asked] Den väntar på er. Inget av den går vidare förrän ni har godkänt den.
    [approved] Den är godkänd. Ändrar ni den gäller det ni godkänner sist.
   *[left-out] Ni har valt att inte vara med i rapporten.
 }
papers-report = *Programmets rapport.* { $approved ->
    [0] Ingen organisation har godkänt sin del än.
    [one] En organisation har godkänt sin del.
   *[other] { $approved } organisationer har godkänt sina delar.
 } { $waiting ->
    [0] {""}
    [one] En återstår.
   *[other] { $waiting } återstår.
 } { $left ->
    [0] {""}
    [one] En står utanför.
   *[other] { $left } står utanför.
 } { $asks ->
    [0] {""}
    [one] En har inte fått frågan.
   *[other] { $asks } har inte fått frågan.
 } Det som inte är godkänt kommer inte med, och syns inte för dig.
papers-master = *Presentationernas grund.* { $own ->
    [yes] Utkasten görs i { $name }.
   *[no] Utkasten görs i Hemmaplans egen. Har programmet en egen PowerPoint går det att använda den.
 }
paper-kind = { $kind ->
    [pptx] PowerPoint
    [docx] Word
   *[pdf] PDF för diariet
 }
report-ask = { $count ->
    [one] Fråga en organisation
   *[other] Fråga { $count } organisationer
 }
report-part-write = Läs och godkänn
report-part-change = Ändra
report-part-title = Er del av rapporten
report-part-about = Det här är det enda som sägs om *{ $organisation }* i programmets rapport till styrgruppen. Fälten är ifyllda med det ni har skrivit i Hemmaplan, så stryk och ändra som ni vill. Står ni med syns ni också i bilden av vilka som har prövat varandras idéer, så som det är när ni godkänner. Allt får kanske inte plats på fyra sidor: skriv det viktigaste först, så hamnar resten i en bilaga. Inget går vidare förrän ni godkänner.
report-part-field = { $field ->
    [changed] Det som har förändrats
    [learned] Det ni har prövat och lärt er
    [assessed] Hur ni bedömer er själva
   *[quotes] Citat
 }
report-part-hint = { $field ->
    [changed] För kvinnor, män, flickor och pojkar. En rad för varje förändring. Ett mått som nämns vid namn kan få sitt diagram bredvid.
    [learned] En rad för varje lärdom.
    [assessed] Ert eget omdöme: var ni började, var ni är nu och varför.
   *[quotes] Ett citat på varje rad. Fråga den som har sagt det.
 }
report-part-then = Vad ska hända med det?
report-part-state = { $state ->
    [asked] Spara, vi är inte klara
    [approved] Vi godkänner det här
   *[left-out] Vi vill inte vara med i rapporten
 }
report-part-kept = { $state ->
    [asked] Sparat. Inget går vidare förrän ni godkänner.
    [approved] Godkänt. Det är de här orden som står om er i rapporten, och inga andra.
   *[left-out] Ni står inte med i rapporten. Ångrar ni er går det att godkänna senare.
 }
report-part-long = Texten är { $length } tecken, och här får högst { $most } plats.
report-part-empty = Det står inget i er del än. Skriv något, eller välj att inte vara med.
report-part-not-yours = Delen skriver och godkänner bara organisationen själv.
letter-report-asked = { $facilitator } sätter ihop en rapport om *{ $programme }* till styrgruppen. Ni bestämmer vad som står om { $organisation }. Jag har gjort ett utkast av det ni har skrivit: läs, ändra och godkänn, eller välj att inte vara med. Till dess går inget vidare.
letter-report-settled = { $state ->
    [approved] Er del av rapporten är godkänd.
   *[other] Ni har valt att inte vara med i rapporten.
 }
letter-report-gone = Rapporten efterfrågas inte längre.

# Presentationernas grund.
master-open = Använd en egen PowerPoint
master-away = Ta bort den
master-title = Presentationernas grund
master-file = PowerPoint (.pptx)
master-hint = Den behöver en layout med rubrik och text. Bilderna i den tas inte med, bara utseendet.
master-looked-at = Jag läser igenom filen och svarar i vår konversation.
master-kept = Från och med nu görs utkasten i { $name }.
master-no-pptx = Filen går inte att läsa som en PowerPoint. Spara den som .pptx och försök igen. Till dess görs utkasten som förut.
master-macros = Filen innehåller makron. Spara den som .pptx utan makron och försök igen. Till dess görs utkasten som förut.
master-layouts = Filen saknar en layout med både rubrik och text, så det finns ingenstans att skriva. Lägg till en i bildbakgrunden och försök igen.
master-pictures = Bilderna i filen är { $size } MB, och högst { $most } MB får plats: de följer med i varje presentation. Komprimera dem i PowerPoint och försök igen.
master-large = Filen är för stor. Högst { $most } MB går bra.
master-not-there = Filen finns inte kvar i Slack. Dela den igen.

# Kring en fil som hämtas.
paper-no-presentation = Det här är ingen presentation, så det finns inget att göra ett utkast av.
paper-not-yours = Slutredovisningen är för dem som är med i organisationen.
paper-under-way = { $stage ->
    [reading] Jag samlar ihop det ni har skrivit. { $paper ->
        [presentation] Utkastet kommer i vår konversation om en liten stund.
       *[other] Filen kommer i vår konversation om en liten stund.
     }
    [writing] Allt är läst, och nu gör jag filen.
   *[sending] Filen är klar, och jag lägger den i vår konversation nu.
 }
paper-ready = { $paper ->
    [presentation] Utkastet ligger i vår konversation. När presentationen är klar: dela den här, så räknas den.
   *[other] Filen ligger i vår konversation.
 }
paper-share = Den är klar, lämna in
paper-comment = { $paper ->
    [presentation] Här är ett utkast av er presentation, gjort av det ni har skrivit i *{ $programme }*. Läs igenom, stryk och skriv till. Små tal är borttagna, och det som bara ni själva får läsa är utmärkt i anteckningarna. Det här är inte inlämnat.
    [attendance] Här är närvarolistan.
    [feedback] Här är det som sagts om träffen.
    [account] Här är ett utkast av er slutredovisning från *{ $programme }*. Skriv om som ni vill: inget av det är skickat till någon.
   *[report] Här är rapporten om *{ $programme }* som den är nu. I den står bara det som organisationerna har godkänt.
 }
report-points-moved = Från nivå { $before } till nivå { $now } av { $highest }: { $points }.

# Papper om en träff.
papers-meeting = *{ $meeting }, { $cluster }.* { $day }.
paper-of-meeting = { $paper ->
    [attendance] Närvarolista (PDF)
   *[feedback] Plus, minus, intressant (Word)
 }
attendance-title = Närvarolista: { $meeting }
feedback-paper-title = Plus, minus, intressant: { $meeting }
paper-meeting-said = { $programme }, { $cluster }, { $day }.
paper-meeting-place = Plats: { $place }.
attendance-count = { $present ->
    [one] En var med, av { $invited } inbjudna.
   *[other] { $present } var med, av { $invited } inbjudna.
 }
attendance-column-name = Namn
attendance-column-organisation = Organisation
attendance-for = { $name }, i stället för { $who }
feedback-paper-count = { $count ->
    [0] Ingen har svarat än.
    [one] Ett svar.
   *[other] { $count } svar.
 } Namn står bara där någon har skrivit under. När få har svarat kan man gissa vem som har skrivit vad.
feedback-paper-plus = Plus
feedback-paper-minus = Minus
feedback-paper-interesting = Intressant
foresight-report-asked = En fråga om att läsa och godkänna det som står i rapporten
foresight-why-report-asked = Får godkänna det åt organisationen.
report-said-excerpts = Till styrgruppen, { $day }. Varje organisation har själv skrivit och godkänt det som står om den. Först kommer utdrag, på högst fyra sidor. Allt står i bilagan efter dem.
report-few-changed = Här är { $shown } av { $all } organisationer, först de som har mätt hur det är för olika grupper. Alla står i bilagan.
report-few-learned = Här är { $shown } av { $all } organisationer, först de som inte har nämnts ovan. Alla står i bilagan.
report-few-assessed = Här är { $shown } av { $all } organisationer, först de som inte har nämnts ovan. Alla står i bilagan.
report-tally-group = Mått uppdelade på grupper
report-tally-gap = Skillnaden mellan grupperna
report-tally-wanted = Åt rätt håll
report-tally-same = Lika
report-tally-against = Åt andra hållet
report-tally-said = Så många av måtten i organisationernas delar har gått åt vart håll, från det första mätvärdet till det senaste. En skillnad åt rätt håll har blivit mindre. Två mätvärden visar inte vad det beror på.
report-travelled = { $ideas } idéer har gått vidare mellan organisationerna, till { $takers } av dem. { $adopted } är införda där.
report-appendix-title = Bilaga: organisationernas delar
report-appendix-field = { $field ->
    [changed] Det som har förändrats
    [learned] Det som har prövats, och vad de har lärt sig
   *[assessed] Egen bedömning
 }
report-appendix-said = { $count ->
    [one] En organisations del, så som den själv har skrivit och godkänt den.
   *[other] { $count } organisationers delar, så som de själva har skrivit och godkänt dem.
 }
report-who-counted = { $count ->
    [one] en organisation
   *[other] { $count } organisationer, med namn i bilagan
 }
master-offer = { $file } går bra att göra presentationer i. { $count ->
    [one] Ska utkasten i *{ $programme }* göras i den? Bara utseendet används, inte bilderna i den.
   *[other] I vilket program ska utkasten göras i den? Bara utseendet används, inte bilderna i den.
 }
master-use = Ja, använd den
master-leave = Nej
master-unfit = Jag läste { $file } som en grund för programmets presentationer. { $why }
master-left = { $file } används inte till något.
master-back = Ångra
master-taken-back = { $own ->
    [yes] Utkasten görs i { $name } igen.
   *[no] Utkasten görs i Hemmaplans egen igen.
 }
master-another-since = En annan fil har tagit den platsen sedan dess. Vilken det är ser du under Rapporter.
