# Förberedelser: lämna in, fylla i, lämna över, be om något, och det processledaren ordnar.
preparation-hand-in-title = Lägg in
preparation-link = Länk
preparation-link-hint = Till exempel till sidan på plattformen.
preparation-file = Fil
preparation-file-hint = Filen ligger kvar i Slack. Jag minns bara vilken det är. Högst 10 MB.
preparation-file-there = Nu ligger { $file } här. En ny fil tar dess plats.
preparation-who = Har någon annan gjort det?
preparation-who-hint = Lämna tomt om det är du.
preparation-choose-person = Välj en person

preparation-fill-in-title = Fyll i
preparation-kept-first = *{ $title }*: klart sedan tidigare, tack vare { $name }. Det du skrev finns med.
preparation-saved-title = Sparat

preparation-whose-title = Vem tar den?
preparation-whose = Vem ansvarar i stället?
preparation-whose-hint = Den du väljer får veta det i mitt nästa meddelande.
preparation-whose-nobody = Jag vet inte
preparation-from = { $name } ({ $organisation })
preparation-nobody-yet = *{ $title }* har ingen ansvarig hos er just nu.
preparation-nobody-told = { $facilitator } får veta det av mig.
preparation-gone-line = Den här förberedelsen finns inte längre.
preparation-unclaimed = *{ $title }*, senast *{ $due }*, har ingen ansvarig hos *{ $owner }* just nu. Vet du vem det borde vara, så lämna gärna över.

preparation-ask = Be om nytt datum
preparation-ask-title = Be processledaren
preparation-ask-what = Vad skulle hjälpa er?
preparation-ask-date = Ett nytt datum
preparation-ask-exempt = Det gäller inte oss
preparation-ask-day = Vilken dag blir det klart?
preparation-ask-day-hint = Behövs bara för ett nytt datum.
preparation-asked-title = Frågan går fram
preparation-asked = { $facilitator } får frågan i mitt nästa meddelande. Tills du hör något annat gäller samma dag som förut: senast { $due }.
preparation-asks-date = *{ $owner }* ber om ett nytt datum för *{ $title }*: *{ $day }* i stället för { $due }.
preparation-asks-exempt = *{ $owner }* tror inte att *{ $title }*, senast { $due }, gäller dem.
preparation-grant-date = Ge det datumet
preparation-grant-exempt = Gäller inte dem

preparation-done-mail = *{ $title }*: klart. { $name } har tagit emot det.
preparation-done-for = *{ $title }*: klart, tack vare { $name }. { $by } lade in det.
preparation-exempt-of = *{ $title }* gäller inte { $owner }.
preparation-dated = *{ $title }*: nytt datum, senast *{ $due }*.

preparation-desk = Ordna
preparation-desk-title = Ordna
preparation-desk-due = Senast *{ $due }*, inför { $meeting } { $meets }.
preparation-desk-responsible = { $name } ansvarar.
preparation-desk-nobody = Ingen ansvarar just nu.
preparation-desk-done = Klart åt dem
preparation-desk-mail = Jag har fått det
preparation-of = { $title }, { $owner }
preparation-desk-exempt = Gäller inte dem
preparation-desk-undo-exempt = Gäller dem ändå
preparation-desk-date = Nytt datum. Den som ansvarar får veta det i mitt nästa meddelande.
preparation-desk-hand-over = Lämna över till någon annan hos dem.
preparation-desk-open = *{ $title }*: inte klart än.
preparation-desk-link = Länk: { $link }
preparation-desk-file = Fil i Slack: { $file }
preparation-desk-answer = *{ $question }*

hand-in-empty = Lägg in en länk eller en fil. Är det klart ändå, stäng och tryck Klart.
link-amiss = Länken ska börja med https:// eller http:// och får inte ha mellanslag.
link-long = Länken får vara högst { $most } tecken.
answer-missing = Här behövs ett svar.
answer-long = Svaret får vara högst { $most } tecken, det här är { $length }.
answer-choice-gone = Det alternativet finns inte längre. Stäng och öppna igen, så ser du vad som gäller nu.
ask-day-missing = Välj vilken dag det blir klart.
later-too-late = Dagen har varit, så jag kan inte vänta längre. Något halvfärdigt går bra, eller be om ett nytt datum.
preparation-booked = Tiden är bokad
letter-settled-exempt = *{ $title }* gäller inte längre { $owner }. Det har { $facilitator } bestämt, så du behöver inte göra något.
letter-settled-done = { $name } har gjort klart *{ $title }* i { $owner }, så du behöver inte göra något.
letter-settled-open = *{ $title }* i { $owner } är öppet igen.
foresight-settled = Besked om att något är gjort eller inte behövs: { $title }
foresight-why-settled = Ansvarar för det i { $owner }.
