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
    [email] Adressen i Slack, för den som har Slack: på den känner jag igen personen. Två personer kan inte ha samma adress. Den som ingen har kan stå utan.
    [roles] Välj i listan, eller skriv rollens namn på svenska eller engelska. Den som har två roller får två rader, eller båda i samma cell med komma emellan.
    [language] Svenska eller engelska. Lämnas det tomt gäller programmets språk, och den som har Slack läser på samma språk som där.
    [rows] Börja på raden under rubrikerna. Kolumnerna får stå i vilken ordning som helst, och andra kolumner läser jag inte.
    [again] De som redan är med står redan i listan. Samma lista en gång till ändrar inget. Ingen tas bort för att en rad saknas: det gör du i programmets fönster.
   *[nobody] Den som inte har Slack får breven med mejl. Utan adress är personen ändå med, och en kollega kan göra det som ska göras.
 }
list-choose = Välj ett av de här: { $words }.

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
list-language-unknown = Språket { $language } kan jag inte. Skriv svenska eller engelska, eller lämna tomt.
list-other-cluster = { $organisation } är med i { $cluster }. Ska organisationen byta grupp gör du det i programmets fönster.
list-elsewhere = Personen är redan med från { $organisation }. Ska personen byta organisation gör du det i programmets fönster.

# När filen inte går att läsa.
spreadsheet-gone = Filen finns inte kvar i Slack. Dela den igen, så läser jag den.

# I programmets fönster.
list-open = Deltagarlista
list-window = Deltagarlista
list-intro = Alla som ska vara med, i en fil. Hämta listan att fylla i: den har rätt rubriker, och de som redan är med står i den. Lämna den sedan här, eller dela den i vår konversation. Jag visar vad den betyder innan någon läggs till.
list-get = Hämta listan att fylla i
list-file = Ifylld lista
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
list-put-right = Rätta gärna i filen här nedanför, där det står i sista kolumnen vad som hände med varje rad, och dela den igen.
list-add = Lägg till
list-add-good = { $count ->
    [one] Lägg till den rad som är rätt
   *[other] Lägg till de { $count } rätta raderna
 }
list-leave = Nej tack
list-left = Då lägger jag inte till någon ur { $file }.
list-taking = Jag lägger till dem som står i { $file }.
list-taken = Nu är de som står i { $file } med i *{ $programme }*.
list-taken-some = Raderna i { $file } som är rätt är nu tillagda i *{ $programme }*.
list-unchanged = Alla i { $file } är redan med i *{ $programme }*. Jag ändrade inget.
list-comment = Så gick det för varje rad i { $file }: se sista kolumnen.
list-to-fill-in = Här är deltagarlistan för *{ $programme }* att fylla i. Dela den här i konversationen när du är klar.
list-failed = Något gick fel hos mig, och jag vet inte säkert om någon ur { $file } blev tillagd. Dela filen igen, så ser du hur det står till: samma lista två gånger gör ingen skada. Händer det igen, skicka den här koden till den som sköter Hemmaplan: { $interaction }.
list-not-fetched = Listan blev inte klar, och felet ligger hos mig. Försök gärna igen. Händer det igen, skicka den här koden till den som sköter Hemmaplan: { $interaction }.
list-begun = Listan har jag redan börjat med. Ser du inte hur det gick, så dela filen igen.
list-file-name = deltagarlista
list-report-name = deltagarlista-vad-som-hande

# På kommandoraden.
list-not-found = Filen { $file } går inte att öppna. Se efter att namnet är rätt.
list-not-led = I { $programme } finns ingen processledare som heter { $who }, eller så finns inte programmet.
list-told = { $how ->
    [taken] Klart. De nya är med i { $programme }.
    [asked] Ingen är tillagd i { $programme }. Svara först på frågorna ovan.
    [nobody] Ingen är tillagd i { $programme }. Rätta raderna, eller lägg till de andra med --good-rows.
   *[unchanged] Alla är redan med i { $programme }. Inget är ändrat.
 }
list-told-welcomes = { $count ->
    [one] Ett välkomstbrev väntar på att processledaren skickar det.
   *[other] { $count } välkomstbrev väntar på att processledaren skickar dem.
 }
