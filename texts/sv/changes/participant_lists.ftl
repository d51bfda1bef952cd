# Deltagarlistan: en Excelfil med dem som ska vara med, att fylla i och att läsa in.
list-column = { $column ->
    [organisation] Organisation
    [cluster] Grupp
    [name] Namn
    [first_name] Förnamn
    [last_name] Efternamn
    [email] E-post
    [roles] Roll
   *[language] Språk
 }
list-column-row = Rad
list-column-happened = Vad som hände
list-row = Rad { $row }
list-language = { $language ->
    [en] engelska
   *[sv] svenska
 }
list-sheet-list = Deltagare
list-sheet-example = Exempel
list-sheet-explained = Så fyller du i

list-explain-column = Kolumn
list-explain-how = Så här
list-explain = { $what ->
    [organisation] Kommunen, regionen eller vem det nu är som är med. Skriv namnet likadant på varje rad. Lämna tomt för en processledare.
    [cluster] De som träffas. Räcker att skriva en gång för varje organisation, och behövs inte för en organisation som redan är med.
    [name] För- och efternamn. Den som har Slack kommer att heta som i Slack.
    [email] Adressen i Slack, för den som har Slack: på den känner jag igen personen. Två personer kan inte ha samma adress.
    [roles] Välj i listan, eller skriv rollens namn på svenska eller engelska. Den som har två roller får två rader.
    [language] Svenska eller engelska. Lämnas det tomt gäller programmets språk, och den som har Slack läser på samma språk som där.
    [rows] Börja på raden under rubrikerna. Kolumnerna får stå i vilken ordning som helst, och andra kolumner läser jag inte. Slå inte ihop celler, och använd inga formler.
    [again] De som redan är med står redan i listan. Samma lista en gång till ändrar inget. Ingen tas bort för att en rad saknas: det gör du i programmets fönster.
   *[nobody] Den som inte har Slack är ändå med på listan, och en kollega kan göra det som ska göras.
 }
list-choose = Välj ett av de här: { $words }.

list-fate = { $fate ->
    [again] Samma som en rad längre upp.
   *[there] Fanns redan. Inget ändrat.
 }
list-fate-new = Tillagd.{ $slack ->
    [with] {""}
   *[without] {" "}Har inte Slack.
 }
list-fate-waits = Går att lägga till.{ $slack ->
    [with] {""}
   *[without] {" "}Har inte Slack.
 }

# Vad som behöver rättas på en rad.
list-cell-missing = { $column ->
    [organisation] Organisation saknas.
    [cluster] Grupp saknas för organisationen.
    [name] Namn saknas.
    [email] E-post saknas.
   *[roles] Roll saknas.
 }
list-cell-long = { $column ->
    [organisation] Organisationens namn
    [cluster] Gruppens namn
   *[name] Namnet
 } får vara högst { $most } tecken.
list-cell-unseen = Under { list-column } finns tecken som inte syns. Radera och skriv det på nytt.
list-email-amiss = { $email } är ingen e-postadress. Skriv den som namn@exempel.se.
list-role-unknown = Rollen { $role } känner jag inte till.
list-roles = Rollerna är processledare, mötesarrangör, politiker, chef, nyckelperson, sakkunnig och verksamhetsföreträdare.
list-language-unknown = Språket { $language } kan jag inte. Skriv svenska eller engelska, eller lämna tomt.
list-facilitator-at-home = En processledare hör inte till någon organisation. Lämna organisation och grupp tomma på den raden.
list-two-names = Samma e-post står på rad { $row } med namnet { $other }.
list-two-organisations = Samma person står på rad { $row } i { $other }. Hen kan höra till en av dem.
list-two-clusters = Samma organisation står på rad { $row } i { $other }. Den kan vara med i en grupp.
list-other-cluster = { $organisation } är med i { $cluster }. Ska organisationen byta grupp gör du det i programmets fönster.
list-elsewhere = Personen är redan med från { $organisation }. Ska hen byta organisation gör du det i programmets fönster.
list-formula = I { $cell } står en formel. Skriv det som ska stå där i stället.
list-error = I { $cell } står ett fel från Excel. Skriv det som ska stå där i stället.

# När filen inte går att läsa.
spreadsheet-empty = Filen är tom.
spreadsheet-large = Filen är för stor. Jag läser högst { $most } MB.
spreadsheet-unpacked = Det finns för mycket i filen för att jag ska kunna läsa den. Kopiera raderna till en ny Excelfil och dela den.
spreadsheet-old = Filen är sparad på ett sätt jag inte kan läsa. Öppna den i Excel, välj Spara som och Excel-arbetsbok (.xlsx), och dela den nya.
spreadsheet-locked = Filen är låst med lösenord. Ta bort lösenordet i Excel och dela den igen.
spreadsheet-not-excel = Det där är ingen Excelfil. Spara listan som Excel-arbetsbok (.xlsx) och dela den igen.
spreadsheet-broken = Filen är trasig, så jag kan inte läsa den. Öppna den i Excel, spara den på nytt och dela den igen.
spreadsheet-gone = Filen finns inte kvar i Slack. Dela den igen, så läser jag den.
list-no-headings = Jag hittar ingen deltagarliste i filen. En rad ska ha rubrikerna { $columns }.
list-columns-missing = På bladet { $sheet } saknas { $columns }. Lägg till det som rubrik över rätt kolumn.
list-column-twice = Rubriken { list-column } står över både { $first } och { $second }. Ta bort den ena.
list-merged = På bladet { $sheet } är celler sammanslagna: { $cells }. Dela upp dem, så att det står något på varje rad, och dela filen igen.
list-empty = På bladet { $sheet } finns rubriker men inga rader.
list-long = Listan har fler än { $most } rader, och så många tar jag åt gången. Dela upp den i flera filer.

# I programmets fönster.
list-open = Deltagarlista
list-window = Deltagarlista
list-intro = Alla som ska vara med, i en Excelfil. Hämta listan att fylla i: den har rätt rubriker, och de som redan är med står i den. Lämna den sedan här, eller dela den i vår konversation. Jag visar vad den betyder innan någon läggs till.
list-get = Hämta listan att fylla i
list-file = Ifylld lista
list-file-hint = En Excelfil (.xlsx).
list-read = Läs listan
list-got-title = Listan hämtas
list-got = Listan ligger i vår konversation om en liten stund.
list-given-title = Jag läser listan
list-given = I vår konversation ser du strax vad listan betyder. Ingen läggs till innan du har sagt ja.

# I konversationen.
list-reading = Jag läser { $file }.
list-looking-up = Jag letar efter { $count ->
    [one] en adress
   *[other] { $count } adresser
 } i Slack. Det kan ta någon minut.
list-which = Vilket program gäller { $file }?
list-offer = Ska jag lägga till dem som står i { $file } i *{ $programme }*?
list-stuck = Det här såg jag i { $file } för *{ $programme }*.
list-new-organisations = { $count ->
    [one] En organisation är ny
   *[other] { $count } organisationer är nya
 }{ $clusters ->
    [0] .
    [one] , och en grupp.
   *[other] , och { $clusters } grupper.
 }
list-new-people = { $count ->
    [one] En person är ny.
   *[other] { $count } personer är nya.
 }
list-without-slack = { $count ->
    [one] En
   *[other] { $count }
 } hittar jag inte i Slack. På listan går det bra att stå ändå, och en kollega kan göra det som ska göras.
list-new-parts = { $count ->
    [one] En som redan är med får en roll till.
   *[other] { $count } rader ger en roll till åt någon som redan är med.
 }
list-new-facilitators = { $count ->
    [one] En blir processledare, och kan se och ändra allt i programmet.
   *[other] { $count } blir processledare, och kan se och ändra allt i programmet.
 }
list-there = { $count ->
    [one] En rad finns redan och ändras inte.
   *[other] { $count } rader finns redan och ändras inte.
 }
list-amiss = { $count ->
    [one] En rad behöver rättas.
   *[other] { $count } rader behöver rättas.
 }
list-slip = Rad { $row }: { $what }
list-slips-more = { $count ->
    [one] En rad till behöver rättas.
   *[other] { $count } rader till behöver rättas.
 }
list-nobody-yet = Ingen är tillagd än.
list-put-right = Rätta gärna i filen här nedanför, där det står i sista kolumnen vad som hände med varje rad, och dela den igen.
list-welcome = De som har Slack hälsas välkomna av mig nästa arbetsdag.
list-add = Lägg till
list-add-good = { $count ->
    [one] Lägg till den rad som går
   *[other] Lägg till de { $count } rader som går
 }
list-leave = Nej tack
list-left = Då lägger jag inte till någon ur { $file }.
list-taking = Jag lägger till dem som står i { $file }.
list-taken = Nu är de som står i { $file } med i *{ $programme }*.
list-taken-some = Nu är de rader i { $file } som gick att lägga till med i *{ $programme }*.
list-unchanged = Alla i { $file } är redan med i *{ $programme }*. Jag ändrade inget.
list-comment = Så gick det för varje rad i { $file }: se sista kolumnen.
list-to-fill-in = Här är deltagarlistan för *{ $programme }* att fylla i. Dela den här i konversationen när du är klar.
list-failed = Något gick fel hos mig, och jag vet inte säkert om någon ur { $file } blev tillagd. Dela filen igen, så ser du hur det står till: samma lista två gånger gör ingen skada. Händer det en gång till, hälsa den som sköter Hemmaplan: { $interaction }.
list-not-fetched = Listan blev inte klar, och felet ligger hos mig. Försök gärna igen. Händer det en gång till, hälsa den som sköter Hemmaplan: { $interaction }.
list-begun = Den listan har jag redan börjat med. Ser du inte hur det gick, så dela filen igen.
list-file-name = deltagarlista
list-report-name = deltagarlista-vad-som-hande

# På kommandoraden.
list-not-found = Filen { $file } går inte att öppna.
list-not-led = I { $programme } finns ingen processledare som heter { $who }, eller så finns inte programmet.
list-told = { $how ->
    [taken] Klart. De nya är med i { $programme }.
    [nobody] Ingen är tillagd i { $programme }. Rätta raderna, eller lägg till de andra med --good-rows.
   *[unchanged] Alla är redan med i { $programme }. Inget är ändrat.
 }
