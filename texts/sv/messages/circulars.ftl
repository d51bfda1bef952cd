# Utskick: processledarens egna ord till flera, och text att kopiera till e-post.
circular-new = Skriv ett utskick
circular-window = Utskick
circular-which = I vilket program vill du skriva?
circular-intro = Dina egna ord, till dem du väljer i *{ $programme }*. Innan något går ut ser du vilka som får det.
circular-to = Till
circular-to-hint = Alla, en roll, en grupp, en organisation, eller de som har något kvar att göra. Skriv några bokstäver för att hitta.
circular-everyone = Alla i programmet
circular-role = Roll: { $role }
circular-cluster = Grupp: { $cluster }
circular-organisation = Alla i { $organisation }
circular-to-them = Skriv till dem
circular-lacking = Har kvar: { $title }
circular-text = Vad vill du säga?
circular-when = När
circular-urgent = Det kan inte vänta
circular-when-hint = Annars kommer det med nästa morgons meddelande, så att ingen störs två gånger på en dag.
circular-looking = Så här blir det
circular-goes-to = *{ $to }*: { $count ->
    [0] ingen som går att nå i Slack.
    [one] en person får det.
   *[other] { $count } personer får det.
 }
circular-in-the-morning = Det kommer med nästa arbetsdags meddelande.
circular-at-once = Det går ut direkt om klockan är mellan 8 och 17, annars klockan 8 nästa gång.
circular-names = { $names }
circular-who = Visa alla
circular-unreached = { $count ->
    [one] En går inte att nå i Slack: { $names }. När du har skickat får du texten att klistra in i ett mejl.
   *[other] { $count } går inte att nå i Slack: { $names }. När du har skickat får du texten att klistra in i ett mejl.
 }
circular-left = { $count ->
    [one] En går inte att nå i Slack: { $names }. Här får du texten att klistra in i ett mejl.
   *[other] { $count } går inte att nå i Slack: { $names }. Här får du texten att klistra in i ett mejl.
 }
circular-unanswered = I { $owners } ansvarar ingen, så där finns ingen att skriva till.
circular-change = Ändra
circular-look = Se det
circular-waiting-title = Väntar på att gå ut
circular-waits = Väntar på { $count ->
    [one] en person
   *[other] { $count } personer
 } ({ $to }): { $words }
circular-waits-for = *{ $to }*: { $count ->
    [0] ingen väntar på det längre.
    [one] en person har inte fått det än.
   *[other] { $count } personer har inte fått det än.
 }
circular-heard = { $count ->
    [one] En har redan fått det, så orden går inte att byta.
   *[other] { $count } har redan fått det, så orden går inte att byta.
 }
circular-take-back = Ta tillbaka
circular-taken-back-title = Tillbaka
circular-taken-back = { $count ->
    [0] Ingen väntade på det längre.
    [one] Den enda som väntade på det får det inte.
   *[other] De { $count } som väntade på det får det inte.
 }
circular-heard-already = { $count ->
    [one] En hade redan fått det.
   *[other] { $count } hade redan fått det.
 }
circular-sent-title = På väg
circular-sent = { $count ->
    [0] Ingen av dem går att nå i Slack.
    [one] En person får det.
   *[other] { $count } personer får det.
 }
circular-from = *{ $author }* skriver till dig om *{ $programme }*:
circular-answer = Svara { $author } direkt. Det du skriver till mig läser ingen annan.
circular-mail = { $count ->
    [one] En person behöver det här på annat sätt. Kopiera texten och adressen.
   *[other] { $count } personer behöver det här på annat sätt. Kopiera texten och adresserna.
 }
circular-empty = Skriv vad du vill säga.
circular-long = Det blev { $count } tecken, och { $most } får plats. Korta gärna lite.
circular-to-missing = Välj vilka det är till.
circular-to-gone = Gruppen eller förberedelsen finns inte längre. Välj igen.
circular-nobody = Där finns ingen att skriva till just nu. Välj några andra.
circular-gone = Utskicket finns inte längre. Börja gärna om.

mail-button = Text till e-post
mail-window = Text till e-post
mail-about = Det här är vad jag skulle ha sagt till *{ $name }*. Kopiera det till ett mejl och ändra som du vill.
mail-about-no-address = Det här är vad jag skulle ha sagt till *{ $name }*. Någon adress har jag inte.
mail-no-address = Adress saknas till { $names }.
mail-text = Text
mail-addresses = Adresser
mail-copied = Stäng
mail-greeting = Hej.
mail-why = Du får det här för att { $organisation } är med i { $programme }, och för att mina meddelanden inte når dig i Slack.
mail-things = Det här är på gång:
mail-thing = – { $title }, senast { $due }. { $help }
mail-thing-late = – { $title }, som hade sista dag { $due }. { $help }
mail-more = { $count ->
    [one] – och en sak till längre fram.
   *[other] – och { $count } saker till längre fram.
 }
mail-nothing = Just nu är det inget som väntar på dig.
mail-meeting = Nästa { -meeting }: { $meeting }, { $when }.
mail-answer = När något är klart räcker det att svara här, så bockar jag av det.
mail-goodbye = Hälsningar

foresight-circular = Ett utskick från processledaren
foresight-why-circular = Är med i { $programme }.
mail-committee = En fråga att ställa i nämnden eller styrelsen: { $question }
circular-urgent-enough = Högst { $most } utskick på en vecka kan vara sådana som inte kan vänta, och de är redan skickade. Nästa kan gå { $day } kl. { $time }. Kan det här vänta till nästa morgon, ta bort krysset.
