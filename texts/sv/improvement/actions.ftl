# Handlingsplanen: vem gör vad, till när.
action-plan = Handlingsplan
action-plan-title = Handlingsplan
action-heading = *Handlingsplan*
action-summary = { $open ->
    [0] Inget är kvar att göra.
    [one] En sak är kvar: { $what }, { $who }, senast { $due }.
   *[other] { $open } saker är kvar. Närmast: { $what }, { $who }, senast { $due }.
 }
action-none = Här är det tomt än. Bestäm vem som gör vad, till när.
action-nobody = ingen än
action-line = *{ $what }*
    { $who }, senast { $due }
action-line-done = { $what }: klart, { $name }
action-line-dropped = { $what }: behövs inte
action-new = Lägg till
action-new-title = Vem gör vad?
action-change-title = Ändra
action-what = Vad ska göras?
action-who = Vem?
action-who-hint = Den du väljer får veta det av mig, och en påminnelse i god tid.
action-who-nobody = Ingen än
action-due = Senast
action-drop = Behövs inte
action-new-date = Nytt datum
action-date-title = Nytt datum
action-date = Vilken dag blir det i stället?
action-whose-title = Vem tar över?
action-whose = Vem gör det i stället?
action-to-improvement = Till { -improvement(form: "the") }

# Det som ingen har skrivit själv.
action-of-purpose = { $purpose ->
    [look_again] Titta igen: håller { $title }?
   *[communicate] Berätta vad ni har lärt er av { $title }
 }

# I meddelanden.
action-remind = *{ $what }*, senast *{ $due }*. Det hör till *{ $title }*. Är det gjort, tryck Klart.
action-why = har det i er handlingsplan
action-remind-look-again = *{ $title }*: ni bestämde att titta på det här igen ungefär nu. Gör ni fortfarande så som ni kom fram till? Klart när ni har sett efter. Har det glidit går det bra att flytta tillbaka { -improvement(form: "the") }.
action-look-where = Rutinen: { $where }.
action-look-owner = Den ägs av { $owner }.
action-remind-communicate = *Berätta vad ni har lärt er*, senast *{ $due }*. Det gäller *{ $title }*. Ett par meningar till dem som var med, till chefen eller till enheten bredvid räcker.
action-why-communicate = ansvarar för { -improvement(form: "the") }
action-overdue = *{ $what }* skulle vara gjort { $due }. Det hör till *{ $title }*. Är det gjort räcker det att trycka Klart. Välj annars en ny dag som håller. Det stannar mellan oss.
action-yours = { $name } har gett dig en uppgift i er handlingsplan: *{ $what }*, senast *{ $due }*. Den hör till *{ $title }*. Jag påminner i god tid. Passar det inte, tryck Inte min uppgift.
action-yours-nameless = *{ $what }* i er handlingsplan är din nu, senast *{ $due }*. Den hör till *{ $title }*. Jag påminner i god tid. Passar det inte, tryck Inte min uppgift.
action-said-done = *{ $what }*: klart. Tack.
action-said-done-by = *{ $what }*: klart, tack vare { $name }.
action-said-dropped = *{ $what }* behövs inte längre.
action-said-later = *{ $what }*: jag återkommer { $day }.
action-said-other = *{ $what }* ligger nu hos { $name }.
action-said-nobody = *{ $what }* har ingen ansvarig just nu.
action-said-gone = Uppgiften är borttagen ur handlingsplanen.

# När det inte går.
action-what-missing = Skriv vad som ska göras.
action-day-missing = Välj vilken dag det ska vara gjort.
action-gone = Uppgiften är borttagen ur handlingsplanen. Stäng och öppna igen, så ser du vad som finns.
action-done = Uppgiften är redan gjord. Tryck Ångra först om det inte stämmer.
action-dropped = Uppgiften behövs inte längre, enligt er plan. Tryck Ångra först om den gör det.
foresight-action-yours = Besked till den som ska göra något i en handlingsplan
foresight-why-action-yours = Har fått det av en kollega i sitt team.
foresight-action = Påminnelse om något i en handlingsplan
foresight-why-action = Har tagit på sig det i sitt team.
action-look-again-once-more = *{ $title }* skulle ni titta på igen { $due }. Har ni hunnit? Det här är sista gången jag frågar.
action-brief = *{ $what }*, senast { $due }, i *{ $title }*
