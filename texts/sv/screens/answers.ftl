# Svar på det någon skriver med egna ord.
answer-no-meeting = Jag vet inte om någon { -meeting } framför dig än. När ett datum är satt står det här.
answer-no-place = Platsen är inte satt än. Den som vet mer är
answer-meeting-then = Sedan: *{ $meeting }*, { $day }.
answer-agenda = Det här handlar den om: { $about }
answer-agenda-from = Dagordningen skickas ut före träffen. Har du frågor om den, fråga
answer-facilitator = *{ $programme }* leds av
answer-facilitator-how = Tryck på namnet och skriv direkt dit.
answer-no-programme = Du är inte med i något program än, så jag vet inte vem som leder ditt.
answer-cluster = *{ $cluster }* i { $programme }:
answer-cluster-line = • { $name }
answer-cluster-mentor = • { $name }, mentor
answer-no-cluster = Du är inte med i någon grupp. Leder du ett program finns grupperna under *Öppna programmet* i min flik Hem.
answer-who = *{ $title }*: { $name }
answer-who-you = *{ $title }*: du
answer-who-nobody = *{ $title }*: ingen än
answer-who-none = Just nu är det inget som väntar hos er.
answer-standing = Så här ligger ni till.
answer-others = Så här långt ser jag hos de andra:
answer-others-none = De andra har inte lämnat in något som du får läsa än. När de gör det finns det under *Att läsa*.
answer-others-material = • *{ $owner }*: { $title }.
answer-others-work = • *{ $owner }* arbetar med { $title } ({ $state }).
answer-agenda-point = • { $point }
answer-material = Här är det:
answer-material-more = Mer finns under stegen i min flik Hem.
answer-material-no-link = • { $title } (ingen länk är inlagd än)
answer-no-material = Jag har ingen länk till det. Processledaren vet var det finns.
answer-reflections = Här är allt du har skrivit. Du kan ändra och ta bort, och ingen annan kan göra det åt dig.
answer-readers = Du väljer själv vem som får läsa varje gång du sparar: bara du, din organisation, gruppen eller hela programmet. Det du skriver hit och inte sparar finns bara i vårt samtal. Att något är försenat ser bara den som ansvarar och processledaren.
answer-test = Tester bor i sin förbättring. Öppna den, så startar du ett nytt eller skriver hur det gick.
answer-values = Mätvärden läggs in under måttet i er förbättring. Du kan klistra in en hel kolumn eller ge mig en fil.
answer-idea = Idéer sparas i den förbättring de hör till. Öppna den och lägg till din.
answer-bring = Det här skrev du: { $about }
answer-export = Du får det du får läsa som en Excelfil.
answer-language = Jag skriver på svenska till dig. Vill du hellre läsa på engelska räcker det att trycka här, och då gäller det från nu.
answer-term-unknown = Ordet *{ $words }* har jag ingen förklaring till. Processledaren vet säkert.
answer-erase = Det jag har om dig kan du hämta, och du kan radera dig själv. Innan något försvinner ser du vad det blir, och säger ja eller nej.
answer-quiet = Jag skriver högst en gång om dagen, och bara när något gäller dig. Du kan välja veckodagar då jag är tyst, eller säga att du är borta en tid. Vill du inte vara med alls, säg till processledaren.

wish-done = { $count ->
    [one] Är det här klart?
   *[other] Vilket är klart?
 }
wish-later = { $count ->
    [one] Ska jag påminna om det här senare?
   *[other] Vad ska jag påminna om senare?
 }
wish-date = { $count ->
    [one] Vill du be om ett nytt datum för det här? Processledaren svarar.
   *[other] Vad behöver ett nytt datum? Processledaren svarar.
 }
wish-not-mine = { $count ->
    [one] Är det här någon annans?
   *[other] Vilket är någon annans?
 }
wish-hand-over-one = { $count ->
    [one] Är det här som någon annan ska ta över?
   *[other] Vad ska någon annan ta över?
 }
wish-hand-over = Du kan lämna över allt du ansvarar för till en kollega, på en gång.
wish-away = Vilka dagar är du borta? Så länge skriver jag inte till dig.
wish-away-day = Är du borta { $since }? Den dagen skriver jag inte till dig.
wish-away-days = Är du borta från { $since } till och med { $until }? Så länge skriver jag inte till dig.
wish-away-keep = Fyll i dagarna
wish-message = Det här verkar vara till
wish-message-how = Jag har inte skickat något. Tryck på namnet, så kan du klistra in det till { $name }.
wish-message-words = { $words }
