# Program: ett nytt i två fönster, och det som processledaren sköter.
window-choose = Välj
window-open = Öppna
window-earlier = Föregående
window-further = Nästa
window-more = { $count ->
    [one] En till får inte plats här.
   *[other] { $count } till får inte plats här.
 }
window-page = Sida { $page } av { $pages }

programme-new = Starta ett program
programme-new-intro = Du blir processledare. I nästa fönster får du förslag på datum för alla träffar, och allt går att ändra längre fram.
programme-template = Upplägg
programme-template-hint = Upplägget ger stegen, förberedelserna och frågorna. Programmet får ett eget exemplar.
programme-title = Namn på programmet
programme-title-hint = Lämnas det tomt får programmet samma namn som upplägget.
programme-starts = Dag för uppstarten
programme-starts-hint = De andra datumen föreslås härifrån.
programme-language = Programmets språk
programme-language-hint = Det som skrivs till alla, till exempel i en export. Var och en läser ändå på sitt eget språk.
programme-language-sv = Svenska
programme-language-en = Engelska
programme-country = Land
programme-country-hint = Jag stör ingen på landets helgdagar.
programme-zone = Tidszon
programme-zone-hint = Avgör när dagen är slut.

programme-dates = Datum för träffarna
programme-dates-intro = Så här skulle det kunna se ut. Ändra det som inte passar. En grupp kan få egna datum sedan.
programme-date-hint = Förslag: { $day }.
programme-date-near = { $count ->
    [one] En förberedelse blir det för kort om tid till. Den får tre arbetsdagar på sig.
   *[other] { $count } förberedelser blir det för kort om tid till. De får tre arbetsdagar på sig.
 }

programme-started-title = Programmet är i gång
programme-started = *{ $programme }* finns nu, med { $count } datum. Lägg till de organisationer som ska vara med, så får de veta vad som ska göras när det är dags. Har du länkar till mallar och filmer, klistra in dem redan nu. Ingen hör något av mig innan du har lagt till någon.
programme-open = Öppna programmet

programme-window = Programmet
programme-change = Namn och språk
programme-breaks = Uppehåll
programme-facilitators = *Processledare:* { $names }
programme-meetings = Träffar
programme-organisations = { $count ->
    [one] En organisation
   *[other] { $count } organisationer
 }
programme-no-organisations = Ingen organisation är med än.

programme-breaks-intro = Under ett uppehåll säger jag ingenting. En rad för varje uppehåll, med ett namn efter om du vill.
programme-break-weeks = Veckor
programme-break-weeks-hint = Till exempel: 27-32 Sommaruppehåll
programme-break-days = Dagar
programme-break-days-hint = Dag/månad, till exempel: 20/12-6/1 Jul och nyår
programme-break-untitled = Uppehåll

programme-gone = Programmet finns inte längre. Öppna min flik Hem, så ser du vilka som finns.
programme-title-missing = Skriv vad programmet heter.
programme-title-long = Namnet får vara högst { $most } tecken.
template-gone = Upplägget finns inte längre. Stäng och öppna igen, så ser du vilka som finns.
break-weeks-unread = Jag förstår inte raden ”{ $line }”. Skriv veckorna först, till exempel 27-32 Sommaruppehåll.
break-days-unread = Jag förstår inte raden ”{ $line }”. Skriv dagarna först, till exempel 20/12-6/1 Jul och nyår.
breaks-too-long = Uppehållen tar mer än halva året. Då blir det för få dagar kvar att påminna på. Korta dem.
programme-pause = Pausa
programme-pause-yes = Pausa
programme-resume = Sätt i gång igen
programme-is-paused = *Pausat* sedan { $day }. Ingen hör något av mig om programmet.
programme-is-closed = Programmet har avslutats. Sedan { $day } säger jag inget av mig själv, men allt går att läsa och hämta.
programme-will-pause = *{ $programme }* pausas. Ingen hör något av mig om programmet förrän du avslutar pausen. Vill du berätta det först, skriv ett utskick och pausa när det har kommit fram.
programme-will-resume = *{ $programme }* sätts i gång igen. Det som ligger framåt planeras på nytt. Det som skulle ha sagts under pausen hoppar jag över, och det som skulle ha varit klart då tjatar jag inte om.
programme-paused = *{ $programme }* har pausats. Ingen hör något av mig om programmet förrän du avslutar pausen.
programme-resumed = *{ $programme }* är i gång igen.
programme-closed = Programmet har avslutats. Det går att läsa och hämta, men inte att planera om. Ge avslutet ett nytt datum först om programmet ska fortsätta.
programme-words = Programmets ord
programme-words-intro = Säger ni något annat i *{ $programme }*? Skriv formerna med komma emellan, så skriver jag så till alla. Har en organisation egna ord gäller de där.

# Vem som får starta ett program.
start-guest = Du är gäst i den här arbetsytan, och gäster kan inte leda ett program. Be någon som är medlem att starta det.
start-not-listed = Här är det bara vissa som får starta ett program. Fråga den som sköter Slack hos er.
facilitator-not-allowed = { $name } får inte vara processledare här. Den som sköter Slack hos er väljer vem som får det, och gäster får det aldrig.
facilitators-empty = Välj minst en person, eller låt alla medlemmar få starta.
facilitators-many = Listan rymmer { $most }. Är det fler är det enklare att låta alla medlemmar få starta.
only-admin = Det kan bara den göra som sköter arbetsytan i Slack.
starters-open = Vem får starta program?
starters-intro = Den som startar ett program blir dess processledare och kan skriva till alla som är med. De som redan är processledare fortsätter att vara det.
starters-who = Vem får starta ett program?
starters-members = Alla medlemmar, men inte gäster
starters-listed = Bara de som står på listan
starters-people = Listan
starters-choose = Välj personer
starters-addresses = Fler, med e-postadress
starters-addresses-hint = En adress på varje rad.
programme-inviter = Vem bjuder in till träffarna?
programme-inviter-hint = Hemmaplan gör ett utkast två veckor före varje träff. Värden läser, ändrar och skickar det till alla.
programme-inviter-bot = Hemmaplan, när värden har sagt ja
programme-inviter-facilitator = Vi bjuder in själva
