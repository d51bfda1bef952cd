# Slutredovisningen och programmets rapport: rubrikerna, och det som sägs där ingen har skrivit något.
paper-name-presentation = { $whose } presentation
account-title = Slutredovisning: { $organisation }
account-said = { $programme }, { $day }. Ett utkast av det som finns i Hemmaplan: skriv om, stryk och lägg till.
account-work = Det vi har prövat
account-state = Nu i läget: { $state }
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
   *[other] { $waiting } organisationer har inte godkänt sin del än, och de är inte med.
 } { $left ->
    [0] Ingen har valt att stå utanför.
    [one] En har valt att stå utanför.
   *[other] { $left } har valt att stå utanför.
 }
report-nothing = Ingen organisation har godkänt något om det här än.
report-no-figures = Här finns inga mätvärden från två tillfällen än.
