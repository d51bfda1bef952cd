# Samma sak som i Slack, sagd till den som läser den i ett mejl eller på sidan där hon svarar.
letter-more-by-mail = Det finns mer: { $count ->
    [one] en sak till
   *[other] { $count } saker till
 }. Svara på mejlet om du vill veta vad.
letter-handed-over-more-by-mail = { $count ->
    [one] Och en till, som du får när den närmar sig.
   *[other] Och { $count } till, som du får när de närmar sig.
 }

letter-welcome-by-mail = { $facilitator } har lagt till dig i *{ $programme }*. Jag heter Hemmaplan och håller ordning mellan träffarna. Jag hör av mig högst en gång om dagen, på vardagar: när något ska bli klart, eller med en fråga att fundera på. En reflektion visar jag bara för dem du själv väljer. Det ni lämnar in inför en träff läser din organisation, processledaren och, om det är underlag till de andra, gruppen. Har det blivit fel, säg att det inte är du. Då slutar jag skriva till dig och säger till { $facilitator }.
letter-welcome-briefly-by-mail = { $facilitator } har lagt till dig i *{ $programme }* som politiker. Jag heter Hemmaplan och håller ordning mellan träffarna. Av mig får du ett kort brev i varje steg, med en fråga att ställa i nämnden eller styrelsen. Du behöver inte göra något för min skull. Flyttas en träff som du har fått datumet till får du veta det. En reflektion visar jag bara för dem du själv väljer. Har det blivit fel, säg att det inte är du. Då slutar jag skriva till dig och säger till { $facilitator }.
letter-welcome-again-by-mail = { $facilitator } har lagt till dig i *{ $programme }*. Jag hör av mig när något ska bli klart där, eller med en fråga. En reflektion visar jag bara för dem du själv väljer. Har det blivit fel, säg att det inte är du.
letter-welcome-briefly-again-by-mail = { $facilitator } har lagt till dig i *{ $programme }* som politiker. Därifrån får du ett kort brev i varje steg, med en fråga att ställa i nämnden eller styrelsen. Har det blivit fel, säg att det inte är du.
letter-welcome-privacy-by-mail = { $controller } ansvarar för uppgifterna om dig. Frågor besvaras av { $contact }. Skriv inget om klienter eller patienter. Vill du veta mer, eller få ut eller radera uppgifterna, skriv till din processledare.
letter-welcome-privacy-unsaid-by-mail = Vem som ansvarar för uppgifterna om dig vet { $facilitator }. Skriv inget om klienter eller patienter. Vill du veta mer, eller få ut eller radera uppgifterna, skriv till din processledare.

letter-late-enough-by-mail = { $way ->
        [form] Några ord i varje ruta räcker.
        [pairs] Ett par räcker att börja med.
        [levels] *Vet inte än* är också ett svar.
        [invite] Har du bjudit in på annat sätt, säg till.
        [hand-in] En halvfärdig version går bra. Ligger den redan på plattformen räcker det att säga till.
        [there] En halvfärdig version går bra. Ligger den på plattformen räcker det att säga till.
       *[tap] Är det gjort, säg till.
    }
letter-reminder-again-by-mail = *{ $title }*{ $due ->
    [no] {""}
   *[other] , senast *{ $due }*
 }. { $way ->
        [form] Klart när formuläret är sparat.
        [pairs] Klart när paren är valda.
        [hand-in] Klart när den är inne.
        [invite] Utkastet ligger klart att läsa och skicka.
        [levels] Klart när alla punkter har en nivå.
       *[tap] Är det gjort, säg till.
    }

action-remind-by-mail = *{ $what }*, senast *{ $due }*. Det hör till *{ $title }*. Är det gjort, säg till.
action-overdue-by-mail = *{ $what }* skulle vara gjort { $due }. Det hör till *{ $title }*. Är det gjort räcker det att säga till. Välj annars en ny dag som håller. Det stannar mellan oss.
action-yours-by-mail = { $name } har gett dig en uppgift i er handlingsplan: *{ $what }*, senast *{ $due }*. Den hör till *{ $title }*. Jag påminner i god tid. Passar det inte, säg till.
action-yours-nameless-by-mail = *{ $what }* i er handlingsplan är din nu, senast *{ $due }*. Den hör till *{ $title }*. Jag påminner i god tid. Passar det inte, säg till.
check-in-explain-decision-by-mail = Välj och skriv en rad om varför. Att lägga ner är också ett bra svar, för då vet ni. Justerar ni följer planen med till nästa test.
preparation-done-mail-by-mail = *{ $title }*: klart, lämnat till { $name }.

preparation-gone-by-mail = Förberedelsen finns inte längre.
preparation-is-exempt-by-mail = Förberedelsen gäller inte er längre.
preparation-not-yours-by-mail = Förberedelsen hör till en annan organisation.
preparation-file-hint-by-mail = Högst 10 MB.
hand-in-empty-by-mail = Lägg in en länk eller en fil. Är det klart ändå, tryck Klart.
cycle-seen-empty-by-mail = Skriv en rad om vad ni har sett, eller tryck Inget nytt.
question-gone-by-mail = Frågan ställs inte längre.

answer-facilitator-how-by-mail = Skriv direkt dit.
answer-readers-by-mail = Du väljer själv vem som får läsa varje gång du sparar: bara du, din organisation, gruppen eller hela programmet. Det du skriver i ett mejl sparar jag inte. Att något är försenat ser bara den som ansvarar och processledaren.
answer-material-more-by-mail = Processledaren vet om det finns mer.
answer-no-cluster-by-mail = Du är inte med i någon grupp.
answer-quiet-by-mail = Jag skriver högst en gång om dagen, och bara när något gäller dig. Är du borta en tid, säg det på sidan nedan. Vill du inte vara med alls, säg till processledaren.
wish-away-by-mail = Är du borta, fyll i dagarna på sidan nedan. Så länge skriver jag inte till dig.
wish-away-day-by-mail = Är du borta { $since }? Fyll i det på sidan nedan, så skriver jag inte till dig den dagen.
wish-away-days-by-mail = Är du borta från { $since } till och med { $until }? Fyll i det på sidan nedan, så skriver jag inte till dig så länge.

letter-stands-in-by-mail = { $name } är borta från och med { $since } till och med *{ $until }*, och du är ersättare. Under tiden får du påminnelserna och frågorna om test i stället för { $name }. Ansvaret är kvar hos { $name }, men du kan säga till att något är klart. Passar det inte, säg till.
letter-stands-in-now-by-mail = { $name } är borta till och med *{ $until }*, och du är ersättare. Under tiden får du påminnelserna och frågorna om test i stället för { $name }. Ansvaret är kvar hos { $name }, men du kan säga till att något är klart. Passar det inte, säg till.
