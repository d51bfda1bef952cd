# Inbjudan till en träff: utkastet, det som skickas, och vad man svarar.
letter-invited = Du är inbjuden till *{ $meeting }*: { $meets }.{ $host ->
    [no] { "" }
   *[other] { " " }Värd är { $host }.
 }
letter-invited-ready = *Ha med dig:* { $ready }
foresight-invited = Inbjudan till { $meeting }
foresight-why-invited = Alla i gruppen bjuds in. { $meeting } är { $meets }.
invitation-open = Inbjudan
invitation-read = Läs och skicka inbjudan
invitation-already = Redan skickad
invitation-title = Inbjudan
invitation-intro = Det här är ett utkast, gjort av upplägget och det ni har planerat. Ändra som du vill. På nästa sida ser du hur det blir.
invitation-intro-page = Det här är ett utkast, gjort av upplägget och det ni har planerat. Ändra som du vill, och välj nederst om det ska skickas.
invitation-intro-sent = Inbjudan är skickad. Det du ändrar här syns för alla i träffen, men ingen får ett nytt brev för det.
invitation-lacks-where = Tid och plats saknas än. Be processledaren lägga in dem först, så står de med.
invitation-agenda = Dagordning
invitation-agenda-hint = En punkt på varje rad. Presentationerna läggs till av sig själva en vecka före.
invitation-ready = Att ha med sig
invitation-draft-next = Datum för nästa gång vi ses
invitation-draft-last = De sista fem minuterna: plus, minus och intressant
invitation-draft-bring = { $titles }, inlämnad senast en vecka före
invitation-goes-to = { $count ->
    [one] Går till en person inom ett par dagar, med svarsknappar och en kalenderfil.
   *[other] Går till { $count } personer inom ett par dagar, med svarsknappar och en kalenderfil.
 }
invitation-by-hand = { $count ->
    [one] { $names } når jag inte. Hör av dig själv.
   *[other] { $names } når jag inte. Hör av dig till dem själv.
 }
invitation-send = Skicka
invitation-then = Vad ska hända med den?
invitation-then-draft = Spara, jag är inte klar
invitation-then-send = { $count ->
    [one] Skicka till en person
   *[other] Skicka till { $count } personer
 }
invitation-sent-title = Inbjudan
invitation-sent = { $count ->
    [one] Inbjudan går till en person. Den som svarar syns i träffen.
   *[other] Inbjudan går till { $count } personer. De som svarar syns i träffen.
 }
invitation-changed = Sparat. Det syns i träffen från och med nu.
invitation-empty = Skriv minst en punkt på dagordningen.
invitation-long = Det blev { $length } tecken. Högst { $most } får plats.
invitation-moved = Träffen har ändrats sedan du läste igenom inbjudan. Öppna den igen, så står rätt tid och plats i den.
only-host = Det kan bara träffens värd eller processledaren göra.

attend-yes = Jag kommer
attend-no = Kan inte
attend-instead = Någon annan kommer
attend-said-yes = Du har svarat att du kommer.
attend-said-no = Du har svarat att du inte kan.
attend-said-instead = Du har svarat att { $name } kommer i ditt ställe.
attend-instead-intro = Vem kommer till { $meeting } i ditt ställe?
attend-instead-who = Namn
attend-instead-hint = Värden ser namnet på listan.
attendance-who = Skriv vem som kommer.
attendance-name-long = Namnet får vara högst { $most } tecken.
attendance-moved = Träffen har flyttats till en annan dag än du svarade om. Nu står den nya dagen här. Svara en gång till.
attendance-past = Träffen har redan varit. Var du där, så säg hur det var i stället.
attendance-early = Träffen har inte varit än. Vilka som var med fyller du i den dagen eller senare.
attendance-not-yours = Det är de som är med i gruppen som svarar.
attend-list-comes = *Kommer: { $count }.*
attend-list-not = *Kan inte: { $count }.*
attend-list-silent = *Har inte svarat: { $count }.*
attend-list-one = { $home ->
    [no] { $name }
   *[other] { $name } ({ $home })
 }
attend-list-for = { $name } ({ $home }, i stället för { $instead })
attend-list-more = { " " }och { $count } till
attend-presence = Vilka var med
attend-presence-intro = Kryssa i dem som var med på { $meeting }. { $asked ->
    [yes] Bara de får frågan om hur det var. Du kan ändra efteråt.
   *[no] Du kan ändra efteråt.
 }
attend-presence-who = Inbjudna { $page }
invitation-calendar-ready = Ha med dig: { $ready }
