# Meddelanden som ingen har bett om: varför det kommer, till när, och vad som räknas som klart.
letter-greeting = Hej { $name }.
letter-late-since = Det här skulle ha kommit { $day }, men jag var inte i gång då.
letter-more = Mer finns i min flik Hem: { $count ->
    [one] en sak till
   *[other] { $count } saker till
 }.

letter-welcome = { $facilitator } har lagt till dig i *{ $programme }*. Jag heter Hemmaplan och håller ordning mellan träffarna. Jag hör av mig högst en gång om dagen, på vardagar: när något ska bli klart, eller med en fråga att fundera på. En reflektion visar jag bara för dem du själv väljer. Det ni lämnar in inför en träff läser din organisation, processledaren och, om det är underlag till de andra, gruppen. Skriv /hemmaplan när du vill veta vad som är på gång. Har det blivit fel, tryck *Det här är inte jag*. Då slutar jag skriva till dig och säger till { $facilitator }.
letter-welcome-briefly = { $facilitator } har lagt till dig i *{ $programme }* som politiker. Jag heter Hemmaplan och håller ordning mellan träffarna. Av mig får du ett kort meddelande i varje steg, med en fråga att ställa i nämnden eller styrelsen. Du behöver inte göra något för min skull. Flyttas en träff som du har fått datumet till får du veta det. En reflektion visar jag bara för dem du själv väljer. Har det blivit fel, tryck *Det här är inte jag*. Då slutar jag skriva till dig och säger till { $facilitator }.
letter-welcome-privacy = { $controller } ansvarar för uppgifterna om dig. Frågor besvaras av { $contact }. Skriv inget om klienter eller patienter. Mer om hur uppgifterna hanteras, och hur du får ut eller raderar dina: /hemmaplan integritet.
letter-welcome-privacy-unsaid = Vem som ansvarar för uppgifterna om dig vet { $facilitator }. Skriv inget om klienter eller patienter. Mer om hur uppgifterna hanteras, och hur du får ut eller raderar dina: /hemmaplan integritet.
letter-welcome-again = { $facilitator } har lagt till dig i *{ $programme }*. Jag hör av mig när något ska bli klart där, eller med en fråga. En reflektion visar jag bara för dem du själv väljer. Har det blivit fel, tryck *Det här är inte jag*.
letter-welcome-briefly-again = { $facilitator } har lagt till dig i *{ $programme }* som politiker. Därifrån får du ett kort meddelande i varje steg, med en fråga att ställa i nämnden eller styrelsen. Har det blivit fel, tryck *Det här är inte jag*.
letter-welcome-again-privacy = Där ansvarar { $controller } för uppgifterna om dig, och frågor besvaras av { $contact }.
letter-not-me = Det här är inte jag

letter-reminder = *{ $title }*, senast *{ $due }*, inför { $meeting }, { $meets }. { $help }
letter-why = är ansvarig i { $owner }
letter-book = *{ $title }* gör ni tillsammans, senast *{ $due }*. { $company ->
    [0] Boka en tid redan nu.
   *[other] Boka en tid med { $names } redan nu.
 }
letter-why-joint = håller ihop { $owner }

letter-late = { $way ->
        [invite] *{ $title }* hade sista dag { $due }. Utkastet ligger klart att läsa och skicka.
        [form] *{ $title }* hade sista dag { $due }, och formuläret är inte sparat än.
        [pairs] *{ $title }* hade sista dag { $due }, och inget par är valt än.
        [levels] *{ $title }* hade sista dag { $due }, och alla punkter har inte en nivå än.
        [tap] *{ $title }* hade sista dag { $due }. Jag ser inte att det är gjort.
       *[hand-in] *{ $title }* hade sista dag { $due }, och inget är inlämnat än.
    }

letter-escalation = Från *{ $owner }* saknas *{ $title }*{ $name ->
    [no] { "" }
   *[other] , som { $name } ansvarar för
 }. Sista dagen var { $due }.
letter-escalation-nobody = Just nu är det ingen där som ansvarar för det.

letter-question = { $question }
letter-question-why = { $why }
letter-answer = Svara

letter-committee-step = *Steg { $number }, { $step }*.
letter-committee-meets = *Steg { $number }, { $step }*. Nästa { -meeting } är *{ $day }*.
letter-committee-home = *Steg { $number }, { $step }*. Nästa { -meeting } är { $meeting }, *{ $day }*.
letter-committee-why = { $why }
letter-committee-ask = Fråga i nämnden eller styrelsen:
letter-committee-question = > { $question }
letter-committee-nothing = Skriver du ner svaret väljer du själv vem som får läsa.
letter-committee-written = Din rad är sparad. Tack.
letter-committee-answer = Skriv en rad

letter-moved = *{ $meeting }* har flyttats från { $from } till *{ $to }*.
letter-moved-due = Senast *{ $due }*: { $titles }.

letter-cancelled = *{ $meeting }* { $day } ställs in.
letter-cancelled-spared = Det du skulle förbereda behövs inte längre.
letter-cancelled-moved-on = Det du skulle förbereda gäller i stället längre fram.
letter-back-on = *{ $meeting }* blir av trots allt: *{ $day }*.

letter-new-date-for-all = *{ $title }* har fått ett nytt datum i programmet: senast *{ $due }*, inför { $meeting }, { $meets }.
letter-new-date = *{ $title }* har fått ett nytt datum: senast *{ $due }*. Det gäller bara { $owner }.
letter-handed-over = Från och med nu ansvarar du för *{ $title }* i { $owner }, senast *{ $due }*, inför { $meeting }, { $meets }. { $help }

letter-handed-over-all = Från och med nu ansvarar du för { $count } saker i *{ $programme }*:
letter-handed-over-line = • *{ $title }* i { $owner }, senast *{ $due }*, inför { $meeting }
letter-handed-over-more = { $count ->
    [one] Och en till, som finns i min flik Hem.
   *[other] Och { $count } till, som finns i min flik Hem.
 }

letter-missed = { $kind ->
    [moved] Jag hann inte berätta för { $name } att { $meeting } har flyttats.
    [cancelled] Jag hann inte berätta för { $name } att { $meeting } ställs in.
   *[other] Påminnelsen till { $name } om { $title } kom aldrig fram i tid, för jag var inte i gång då.
 } Hör gärna av dig själv.
letter-declined = { $name } tryckte *Det här är inte jag* för { $programme } och får inget mer från mig. Vem ska ta över?
letter-left = { $name } är inte längre med i { $programme }. En kollega har tagit över och får veta det av mig.

letter-done = *{ $title }*: klart. Tack.
letter-done-by = *{ $title }*: klart, tack vare { $name }.
letter-exempt = *{ $title }* gäller inte er.
letter-later = *{ $title }*: jag återkommer { $day }.
letter-not-yours = *{ $title }* ligger nu hos { $name }.
letter-before = *Inför { $meeting }, { $meets }*
letter-by = Senast *{ $due }*:
letter-reminder-beneath = *{ $title }*{ $due ->
    [no] {""}
   *[other] , senast *{ $due }*
 }. { $help }
letter-reminder-again = *{ $title }*{ $due ->
    [no] {""}
   *[other] , senast *{ $due }*
 }. { $way ->
        [form] Klart när formuläret är sparat.
        [hand-in] Klart när den är inne.
        [invite] Utkastet ligger klart att läsa och skicka.
        [pairs] Klart när paren är valda.
        [levels] Klart när alla punkter har en nivå.
       *[tap] Är det gjort, tryck Klart.
    }
letter-because = Du får det här för att du { $reasons }.
letter-booked = *{ $title }*: tiden är bokad. Senast { $due } ska det vara gjort.
letter-late-told = Är det inte klart på { $tell } säger jag till { $facilitator }, som kan hjälpa till. Ingen annan får veta det av mig.
letter-escalation-knows = Den som ansvarar vet att jag berättar det.
letter-late-told-again = Annars säger jag till { $facilitator } på { $tell }.
letter-escalation-decides = Du avgör vad som är klokt: höra av dig, ge ett nytt datum eller låta det bero.
letter-question-after = { $meeting } var { $day }.
letter-question-waited = { $meeting } var { $day }, före uppehållet.
letter-question-midway = { $meeting } är { $day }.
letter-question-film = Ni har sett *{ $film }*.
letter-question-once = En rad räcker, och du väljer själv vem som får läsa.
letter-moved-late = { $titles } hade sista dag redan { $due }. Ta den dag som passar den här veckan.
letter-moved-together = Bokade ni en tid, välj en ny.
letter-moved-kept = Det ni har gjort ligger kvar.
letter-why-moved = hade fått det gamla datumet
letter-why-dated = hade fått datumet
letter-why-cancelled = hade fått veta att det inte blev av
letter-because-again = Du { $reasons }.
letter-question-once-more = En rad räcker.
letter-elsewhere = *{ $meeting }* är kvar { $day }, men tiden eller platsen är ny.
letter-elsewhere-open = Tid och plats är inte klara än.
letter-why-elsewhere = hade fått tid och plats
letter-meets = *{ $meeting }*: { $day }{ $time ->
    [no] { "" }
   *[other] , kl. { $time }
 }{ $place ->
    [no] .
   *[other] , { $place }.
 }
letter-meeting-rejoined = Datumet gällde bara er grupp. Nu träffas ni samma dag som de andra.
letter-programme = *{ $programme }*
letter-late-enough = { $way ->
        [form] Några ord i varje ruta räcker.
        [pairs] Ett par räcker att börja med.
        [levels] *Vet inte än* är också ett svar.
        [invite] Har du bjudit in på annat sätt, tryck *Redan skickad*.
        [hand-in] En halvfärdig version går bra. Ligger den redan på plattformen räcker det att trycka Klart.
        [there] En halvfärdig version går bra. Ligger den på plattformen räcker det att trycka *Den ligger redan där*.
       *[tap] Är det gjort, tryck Klart.
    }
