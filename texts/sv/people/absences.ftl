# Borta och ledig: när jag låter någon vara i fred, och vem som får höra i stället.
absence-open = Borta eller ledig
absence-title = Borta eller ledig
absence-intro = När du är borta skriver jag inte till dig. Bara det som inte kan vänta, som en träff som flyttas samma vecka, kommer ändå.
absence-since = Borta från och med
absence-until = Borta till och med
absence-until-hint = Lämna tomt om du är på plats.
absence-stand-in = Vem är din ersättare så länge?
absence-stand-in-hint = Den du väljer får veta det en gång, och till och med när.
absence-choose = Välj en kollega
absence-nobody = Ingen, de får vänta
absence-weekdays = Dagar då jag aldrig skriver till dig
absence-weekdays-hint = Till exempel om du alltid är ledig på fredagar. Helger låter jag alla vara.
absence-back = Jag är tillbaka

absence-kept-title = Sparat
absence-kept = Du är borta till och med *{ $until }*. Sedan hör jag av mig som vanligt, utan att du behöver göra något.
absence-kept-ahead = Du är borta från och med *{ $since }* till och med *{ $until }*. Sedan hör jag av mig som vanligt, utan att du behöver göra något.
absence-kept-stand-in = { $name } får mina påminnelser så länge, och får veta det av mig.
absence-kept-waits = Det jag annars skulle ha påmint om väntar tills du är tillbaka.
absence-kept-there = Du är på plats, och jag skriver som vanligt på vardagar.
absence-kept-weekdays = Jag skriver aldrig till dig på de här dagarna: { $days }.

absence-home = Du är borta till och med *{ $until }*.
absence-home-ahead = Du är borta från och med *{ $since }* till och med *{ $until }*.
absence-home-stand-in = { $name } får mina påminnelser så länge.
absence-home-stands-in = Du är ersättare för { $name } till och med *{ $until }*.

absence-line = { $name } är borta till och med { $until }.
absence-line-ahead = { $name } är borta från och med { $since } till och med { $until }.
absence-line-stand-in = { $stand-in } är ersättare.
absence-lead = *Borta*
absence-lead-more = { $count ->
    [one] En till är eller blir borta inom en vecka.
   *[other] { $count } till är eller blir borta inom en vecka.
 }

letter-menu-away = Jag är borta
letter-stands-in = { $name } är borta från och med { $since } till och med *{ $until }*, och du är ersättare. Under tiden får du påminnelserna och frågorna om test i stället för { $name }. Ansvaret är kvar hos { $name }, men du kan trycka Klart. Passar det inte, tryck Jag kan inte.
letter-stands-in-now = { $name } är borta till och med *{ $until }*, och du är ersättare. Under tiden får du påminnelserna och frågorna om test i stället för { $name }. Ansvaret är kvar hos { $name }, men du kan trycka Klart. Passar det inte, tryck Jag kan inte.
letter-stands-in-again = { $name } är borta från och med { $since } till och med *{ $until }*, och du är ersättare.
letter-stands-in-now-again = { $name } är borta till och med *{ $until }*, och du är ersättare.
letter-stands-in-things = Det här kommer till dig:
letter-stands-in-nothing = Just nu finns inget att påminna om under tiden.
stands-in-thing = • *{ $title }*{ $due ->
    [no] {""}
   *[other] , senast { $due }
 }
stands-in-more = { $count ->
    [one] Och en sak till.
   *[other] Och { $count } saker till.
 }
stands-in-more-people = { $count ->
    [one] Du är ersättare för en till.
   *[other] Du är ersättare för { $count } till.
 }
letter-stands-in-cannot = Jag kan inte
letter-stands-in-no = Du är inte längre ersättare för { $name }.
letter-why-stand-in = är ersättare för { $name } till och med { $until }

absence-past = Dagen har varit. Välj i dag eller längre fram.
absence-order = Sista dagen kan inte ligga före den första.
absence-long = Här får { $most } dagar plats. Är du borta längre än så är det bättre att lämna över det du ansvarar för.
absence-gone = Frånvaron gäller inte längre. Öppna Borta eller ledig igen.
weekdays-all = Lämna minst en vardag, annars kan jag aldrig skriva till dig.
stand-in-away = { $name } är också borta då. Välj någon annan, eller ingen.
stand-in-outside = Välj någon i ert team.

foresight-stands-in = Besked till den som är ersättare för någon som är borta
foresight-why-book = Görs tillsammans med flera, så en tid bokas i god tid. Ska vara klart { $due }. Ansvarar för det i { $owner }, inför { $meeting } { $meets }.
foresight-why-stands-in = Har valts till ersättare.

absence-for = Borta
absence-for-title = Borta
absence-for-intro = När *{ $name }* har hört av sig och är borta. Så länge skriver jag inte om det som kan vänta.
absence-for-until-hint = Lämna tomt om personen är på plats igen.
absence-for-stand-in = Vem får påminnelserna så länge?
absence-for-there = { $name } är på plats, och jag skriver som vanligt på vardagar.
absence-for-hers = { $name } ser det i sin Hem-flik och kan själv säga till när det är över.
