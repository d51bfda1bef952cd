# Förbättringar: från det man väljer till det som håller.
improvement-list = Förbättringar
improvement-list-title = Förbättringar
improvement-list-ours = *Våra*
improvement-list-others = *Från andra*
improvement-list-line = *{ $title }*
    { $track } · { $state } · { $organisation }
improvement-list-empty = Här finns inga förbättringar än. En titel räcker för att börja, resten kommer efter hand.
improvement-list-empty-guest = Här finns inget att visa än. Den dag någon bjuder in dig till en förbättring syns det här.
improvement-list-field = Verksamhetsområde
improvement-list-every-field = Alla områden
improvement-open = Öppna
improvement-all = Alla förbättringar
improvement-new = Börja på en förbättring
improvement-new-title = Ny förbättring
improvement-new-hint = Kort och igenkännligt, till exempel: Kallelse med sms.
improvement-new-idea = Här prövas idén: { $idea }
improvement-new-organisation = För vilken organisation?
improvement-new-state-hint = Börja var ni är. Det går bra att kliva in mitt i, också med något som redan är gjort.
improvement-title = Titel
improvement-track = Spår
improvement-track-name = { $track ->
    [steering] Styrning och ledning
   *[operation] Verksamhet
 }
improvement-state = Var är ni?
improvement-state-name = { $state ->
    [choose] Välja
    [facts] Fakta
    [causes] Orsaker
    [ideas] Idéer
    [plan] Planera
    [test] Testa
    [study] Studera
    [secure] Säkra
    [spread] Sprida
   *[done] Klart
 }
improvement-now = *{ $name }.* { $state ->
    [choose] Välj något avgränsat som betyder något och som hinner bli av. Vad vill ni uppnå, och för vem?
    [facts] Hur ser det ut i dag? Några siffror och några röster räcker långt, gärna uppdelade på kön.
    [causes] Varför ser det ut så? Fråga vidare tills ni når något ni kan påverka.
    [ideas] Vad skulle kunna göra skillnad? Titta gärna på vad andra har prövat.
    [plan] Här börjar { -wheel(form: "the") }. Välj den idé som troligast ger effekt, och planera ett litet test.
    [test] Testa i liten skala och skriv ner vad ni ser.
    [study] Blev det en förbättring? Var det rätt lösning? Annars är ett steg tillbaka också ett steg.
    [secure] Vem äger rutinen, var står den, och när tittar ni på den igen?
    [spread] Var mer kan det här göra nytta? Berätta vad ni har lärt er.
   *[done] Det håller, och andra har fått veta. Märker ni att det glider går det alltid att gå tillbaka.
 }
improvement-about = { $track } · { $organisation } · sedan { $day }
improvement-responsible = { $name } ansvarar
improvement-nobody = ingen ansvarar just nu
improvement-shown = { $level ->
    [me] Visas i Hemmaplan bara för den som skrev.
    [organisation] Visas i Hemmaplan bara för { $organisation } och dem de bjuder in.
    [cluster] Visas i Hemmaplan bara för { $organisation }, gruppen de träffar och processledaren.
   *[programme] Visas i Hemmaplan bara för dem som är med i programmet.
 }
improvement-forward = Vidare: { $state }
improvement-move = Byt skede
improvement-add = Mer att skriva, när ni vill:
improvement-field = *{ $label }*
    { $said }

improvement-heading = { $heading ->
    [basics] Namn och läsare
    [start] Varför just det här?
    [aim] Mål
    [operation] Verksamheten
    [conditions] Förutsättningar hos er
    [elsewhere] Länk och redovisning
    [chain] Resultatkedja
    [secure] Säkra
   *[spread] Sprida
 }
improvement-help = { $heading ->
    [start] Ett prioriterat mål, eller något ojämställt ni har sett.
    [aim] Ett mål går att komma ihåg: vad, för vem, hur mycket, till när.
    [operation] En vald verksamhet, så att ni kan jämföra med andra i samma område.
    [conditions] Det som är särskilt hos er står bredvid resultatet när andra läser. Annars blir det lätt en tävling.
    [elsewhere] Skriver ni redan någon annanstans räcker en länk. Ingen behöver skriva två gånger.
    [chain] Börja i det ni vill nå och fråga er bakåt. Det blir bäst när ni gör det tillsammans, och tomma rutor är också svar.
    [secure] Det som inte har en ägare glider tillbaka. Den dag ni väljer påminner jag om att titta igen.
    [spread] Vilka fler verksamheter kan ha nytta av det ni har kommit fram till?
   *[basics] Det som står överst.
 }
improvement-field-title = Titel
improvement-field-track = Spår
improvement-field-responsible_id = Vem ansvarar?
improvement-field-may_read = Vem får läsa?
improvement-field-starts_from = Vad utgår ni från?
improvement-field-problem = Vad är problemet?
improvement-field-equality_as = Jämställdhet som medel eller mål?
improvement-field-checklist_points = Punkter på checklistan
improvement-field-aim = Vad vill ni uppnå?
improvement-field-for_whom = För vem?
improvement-field-how_much = Hur mycket?
improvement-field-by_when = Till när?
improvement-field-field_of_operation = Verksamhetsområde
improvement-field-service = Vald verksamhet
improvement-field-conditions = Vad är särskilt hos er?
improvement-field-link = Länk dit ni skriver
improvement-field-report_at = Redovisas vid
improvement-field-effect = Effekt
improvement-field-outcome = Utfall
improvement-field-way_of_working = Arbetssätt
improvement-field-product = Produkt
improvement-field-activities = Aktiviteter
improvement-field-resources = Resurser
improvement-field-secure_owner_id = Vem äger rutinen?
improvement-field-secure_where = Var står den?
improvement-field-secure_look_on = När tittar ni på den igen?
improvement-field-spread_to = Till vilka verksamheter?
improvement-hint-starts_from = Till exempel ett mål i budgeten, eller en skillnad ni har hittat i statistiken.
improvement-hint-checklist_points = Förbättringen står sedan bredvid punkterna i självskattningen. Nummer eller namn går bra.
improvement-hint-how_much = Gärna en siffra: minst 8 av 10.
improvement-hint-field_of_operation = Till exempel förskola, hemtjänst eller kultur. Samma ord som andra gör det lätt att jämföra.
improvement-hint-conditions = Storlek, bemanning, avstånd, det som någon annan behöver veta för att förstå.
improvement-hint-secure_owner_id = Den som äger rutinen får veta det av mig. Finns personen inte i listan, bjud in den först.
improvement-hint-responsible_id = Den som jag frågar och påminner.
improvement-hint-effect = Var vill ni hamna på sikt, för dem ni är till för?
improvement-hint-outcome = Vad ska ha blivit annorlunda för dem?
improvement-hint-way_of_working = Hur behöver ni arbeta för att det ska bli så?
improvement-hint-product = Vad behöver finnas: en rutin, en mall, ett beslut?
improvement-hint-activities = Vad behöver ni göra för att få fram det?
improvement-hint-resources = Vilka och vad behöver vara med: tid, kunskap, pengar, mandat?
improvement-equality = { $as ->
    [means] Ett medel för bättre kvalitet
   *[goal] Ett mål i sig
 }
improvement-level-organisation = Vi: { $organisation }
improvement-level-cluster = Vår grupp och processledaren
improvement-level-programme = Alla i programmet
improvement-no-step = Ingen särskild träff

improvement-move-title = Byt skede
improvement-move-to = Till vilket skede?
improvement-move-because = Varför tillbaka?
improvement-move-because-hint = Behövs bara när ni går tillbaka. Det är en del av arbetet.
improvement-because = { $because ->
    [know_more] Vi vet mer nu
    [not_right] Det var inte rätt lösning
    [too_big] Det var för stort
    [things_changed] Förutsättningarna ändrades
   *[other] Något annat
 }
improvement-move-reason = Vill du skriva mer?
improvement-moved-forward = Vidare från { $from } till { $to }, { $day }, { $name }.
improvement-moved-back = Tillbaka från { $from } till { $to }, { $day }, { $name }: { $because }.

improvement-test = *Senaste testet*
    { $test }: { $about }
improvement-drives = *Ska driva*
    { $title }
improvement-driven-by = *Drivs av*
    { $title }, { $organisation }
improvement-link = Koppla ihop spåren
improvement-link-title = Koppla ihop spåren
improvement-link-intro = Tanken är att det ni ändrar i styrningen ska märkas i verksamheten. Koppla ihop dem, så syns det från båda håll.
improvement-link-with = Med vilken?
improvement-unlink = Koppla isär spåren
improvement-link-none = Det finns ingen förbättring på det andra spåret att koppla ihop med än.

improvement-invite = Bjud in
improvement-invite-title = Bjud in
improvement-invite-intro = De du bjuder in ser den här förbättringen och kan skriva i den. Inget annat. Den som är ny hälsas välkommen av mig först.
improvement-invite-who = Vilka i verksamheten?
improvement-invited = Inbjudna: { $names }
improvement-withdraw = Ta bort
improvement-guest = { $name }

improvement-remove = Ta bort { -improvement(form: "the") }
improvement-remove-title = Ta bort?
improvement-remove-sure = Allt som står i förbättringen försvinner för gott.
improvement-choose = Välj

# När det inte går.
improvement-gone = Förbättringen finns inte längre, eller visas inte för dig. Stäng och öppna igen, så ser du vad som finns.
improvement-not-yours = Det är bara { $organisation } som skriver där.
improvement-nowhere = Du är inte med i något team än. Be processledaren lägga till dig, så kan ni börja.
improvement-title-missing = Skriv en titel. Några ord räcker.
improvement-text-long = Här får { $most } tecken plats, och det är { $length }.
improvement-points-many = Högst { $most } punkter, på högst { $length } tecken var.
improvement-made-to-last-first = Klart blir det från Säkra eller Sprida. Byt till ett av dem först, så att det ni har kommit fram till håller.
improvement-back-why = Välj varför ni går tillbaka. Ett tryck räcker.
improvement-moved-meanwhile = Någon annan har flyttat förbättringen medan du läste. Stäng och öppna igen, så ser du hur det är nu.
improvement-outside-team = Personen är inte med i teamet längre. Välj någon annan.
improvement-link-amiss = Välj en förbättring i styrningen och en i verksamheten, från samma organisation.
improvement-has-lessons = Förbättringen går inte att ta bort, för där finns test eller mått som ni har lärt er av. Tryck Byt skede i stället.
invitation-nobody = Välj minst en person.
invitation-elsewhere = { $name } hör till en annan organisation i programmet, och kan inte bjudas in hit. Välj någon i er egen.

# Rutinens ägare, och vad som ska redovisas.
letter-routine = { $name } har satt dig som ägare till rutinen i *{ $improvement }*. Att äga den är att se till att den används och hålls aktuell.
letter-routine-nameless = Du äger nu rutinen i *{ $improvement }*. Att äga den är att se till att den används och hålls aktuell.
letter-routine-look = Jag påminner dig om att titta på den igen { $day }.
letter-answered-for = { $name } har satt dig som ansvarig för *{ $improvement }*. Vad ni gör syns när du öppnar, och jag frågar dig hur det går.
letter-answered-for-nameless = Du ansvarar nu för *{ $improvement }*. Vad ni gör syns när du öppnar, och jag frågar dig hur det går.
letter-shared = { $name } har bjudit in dig till *{ $improvement }*. Där kan du läsa och skriva.
letter-shared-nameless = Du är inbjuden till *{ $improvement }*. Där kan du läsa och skriva.
letter-report = *{ $improvement }* ska redovisas på { $meeting } { $day }. Skriv gärna in det senaste innan, så har ni det framme.
letter-improvement-gone = Förbättringen finns inte längre.
foresight-routine = Besked om att någon har fått del i en förbättring
foresight-why-routine = Äger rutinen, ansvarar eller är inbjuden.
foresight-report = Påminnelse om att en förbättring ska redovisas
foresight-why-report = Ansvarar för förbättringen.
improvement-more = Mer
improvement-less = Visa mindre
improvement-driven-more = { $count ->
    [one] En till hör ihop med den här, se Alla förbättringar.
   *[other] { $count } till hör ihop med den här, se Alla förbättringar.
 }
