# Meddelanden som ingen har bett om: varför det kommer, till när, och vad som räknas som klart.
letter-greeting = Hej { $name }.
letter-late-since = Det här skulle ha kommit { $day }, men jag var inte i gång då.
letter-more = Mer finns i min flik Hem: { $count ->
    [one] en sak till
   *[other] { $count } saker till
 }.

letter-welcome = { $facilitator } har lagt till dig i *{ $programme }*. Jag heter Hemmaplan och håller ordning mellan träffarna. Du hör av mig högst en gång om dagen, på vardagar: om något ska bli klart, eller med en fråga att fundera på. En reflektion läser bara de du själv väljer, och det ni lämnar in inför en träff läser din organisation, processledaren och, om det är underlag till de andra, gruppen. Vill du veta vad som är på gång skriver du /hemmaplan. Har det blivit fel, tryck på *Det här är inte jag*, så hör { $facilitator } av sig i stället för jag.
letter-welcome-briefly = { $facilitator } har lagt till dig i *{ $programme }* som politiker. Jag heter Hemmaplan och håller ordning mellan träffarna. Av mig får du ett kort meddelande i varje steg, med en fråga att ställa i nämnden eller styrelsen, och inget mer om ingen ber dig om något. Flyttas en träff som du har fått datumet till får du veta det. En reflektion läser bara de du själv väljer. Har det blivit fel, tryck på *Det här är inte jag*, så hör { $facilitator } av sig i stället för jag.
letter-welcome-privacy = { $controller } ansvarar för uppgifterna om dig. Frågor besvaras av { $contact }. Skriv inget om klienter eller patienter. Mer om hur uppgifterna hanteras, och hur du får ut eller raderar dina: /hemmaplan integritet.
letter-welcome-privacy-unsaid = Vem som ansvarar för uppgifterna om dig vet { $facilitator }. Skriv inget om klienter eller patienter. Mer om hur uppgifterna hanteras, och hur du får ut eller raderar dina: /hemmaplan integritet.
letter-not-me = Det här är inte jag

letter-reminder = *{ $title }*, senast *{ $due }*, inför { $meeting } { $meets }. { $help }
letter-why = Du får det här för att du ansvarar för det i { $owner }.
letter-book = *{ $title }*, senast *{ $due }*, gör ni tillsammans. Boka gärna tiden redan nu, medan det finns plats i kalendrarna{ $company ->
    [0] .
   *[other] , med { $names }.
 } Mer än så behövs inte än.
letter-why-joint = Du får det här för att du håller ihop det för { $owner }.

letter-late = *{ $title }* skulle vara på plats { $due }, och jag ser inget än. Något halvfärdigt går bra{ $way ->
        [form] .
       *[tap] , och finns det redan räcker det att trycka Klart.
    } Saknas det på kvällen { $tell } säger jag till { $facilitator }, som kan hjälpa till. Ingen annan får veta det av mig.
letter-late-unled = *{ $title }* skulle vara på plats { $due }, och jag ser inget än. Något halvfärdigt går bra{ $way ->
        [form] .
       *[tap] , och finns det redan räcker det att trycka Klart.
    }

letter-escalation = *{ $title }* från *{ $owner }* saknas fortfarande. Sista dagen var { $due }, inför { $meeting }. { $name } vet att jag säger det till dig. Du avgör vad som är klokt: höra av dig, ge ett nytt datum eller låta det vara.
letter-escalation-nobody = *{ $title }* från *{ $owner }* saknas fortfarande. Sista dagen var { $due }, inför { $meeting }. Just nu är det ingen där som ansvarar för det.

letter-question = { $question }
letter-question-why = { $why } En rad räcker, och du väljer själv vem som får läsa.
letter-answer = Skriv

letter-committee-meets = *Steg { $number }, { $step }*. Nästa { -meeting } är *{ $day }*.
letter-committee-home = *Steg { $number }, { $step }*. Nästa { -meeting } är { $meeting }, *{ $day }*.
letter-committee-why = { $why }
letter-committee-ask = En fråga att ställa i nämnden eller styrelsen:
letter-committee-question = > { $question }
letter-committee-nothing = Du behöver inte göra något här. Vill du skriva en rad om svaret väljer du själv vem som får läsa.
letter-committee-written = Din rad är sparad. Tack.
letter-committee-answer = Skriv en rad

letter-moved = *{ $meeting }* är flyttad från { $from } till *{ $to }*. Det ni redan har gjort ligger kvar. Du får det här för att du hade fått det gamla datumet.
letter-moved-due = *{ $title }*: nu senast { $due }.

letter-cancelled = *{ $meeting }* { $day } är inställd. Du får det här för att du hade fått datumet.
letter-cancelled-spared = Det du skulle förbereda till den behövs inte längre.
letter-cancelled-moved-on = Det du skulle förbereda gäller i stället längre fram:
letter-back-on = *{ $meeting }* blir av trots allt: *{ $day }*. Du får det här för att du hade fått veta att den var inställd.

letter-new-date-for-all = *{ $title }* har fått ett nytt datum i programmet: senast *{ $due }*, inför { $meeting } { $meets }.
letter-new-date = *{ $title }* har fått ett nytt datum: senast *{ $due }*. Det gäller bara { $owner }.
letter-handed-over = Från och med nu ansvarar du för *{ $title }* i { $owner }, senast *{ $due }*, inför { $meeting } { $meets }. { $help }

letter-handed-over-all = Från och med nu ansvarar du för { $count } saker i *{ $programme }*:
letter-handed-over-line = • *{ $title }* i { $owner }, senast *{ $due }*, inför { $meeting }
letter-handed-over-more = { $count ->
    [one] Och en till, som du ser i min flik Hem.
   *[other] Och { $count } till, som du ser i min flik Hem.
 }

letter-missed = { $kind ->
    [moved] Jag hann inte berätta för { $name } att { $meeting } är flyttad.
    [cancelled] Jag hann inte berätta för { $name } att { $meeting } är inställd.
   *[other] Påminnelsen till { $name } om { $title } kom aldrig fram i tid, för jag var inte i gång då.
 } Hör gärna av dig själv.
letter-declined = { $name } har svarat att hen inte ska vara med i { $programme }, och får inget mer från mig. Välj gärna vem som tar över.
letter-left = { $name } har lämnat { $programme } och lämnat över det som låg där till en kollega, som får veta det av mig.

letter-done = *{ $title }*: klart. Tack.
letter-done-by = *{ $title }*: klart, tack vare { $name }.
letter-exempt = *{ $title }* gäller inte er.
letter-later = *{ $title }*: jag återkommer { $day }.
letter-not-yours = *{ $title }* ligger nu hos { $name }.
