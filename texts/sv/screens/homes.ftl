# Fliken Hem.
home-greeting = Hej { $name }.
home-yours = *Det här väntar på dig*
home-more-programmes = { $count ->
    [one] Ett program till får inte plats här.
   *[other] { $count } program till får inte plats här.
 }
home-my-reflections = Mina reflektioner
home-export = Hämta som Excel
home-plain = Jag kan inte visa din sida just nu. Det du har sparat finns kvar, och skriver du /hemmaplan kan jag kanske svara där. Händer det igen, skicka den här koden till den som sköter Hemmaplan: { $interaction }.
home-board = Visa tavlan
home-written = *Det här har du skrivit*
home-own-words = { $day }: { $text }
home-before = *Inför { $meeting }*
home-before-in = *Inför { $meeting }*, { $programme }
home-after = *Efter { $meeting }*
home-after-in = *Efter { $meeting }*, { $programme }
home-improving = *I förbättringsarbetet*
home-task = *{ $title }*, senast *{ $due }*. { $help }
home-task-late = *{ $title }* hade sista dag *{ $due }*. { $way ->
    [form] Några ord i varje ruta räcker.
    [pairs] Ett par räcker att börja med.
    [hand-in] En halvfärdig version går bra.
    [there] En halvfärdig version går bra.
    [levels] *Vet inte än* är också ett svar.
    [invite] Utkastet ligger klart att läsa och skicka.
   *[tap] Är det redan gjort, tryck Klart.
 } { $help }
home-brief = *{ $title }*, senast { $due }
home-brief-late = *{ $title }* hade sista dag { $due }
home-then = Sedan:
home-things-more = { $count ->
    [one] och en sak till
   *[other] och { $count } saker till
 }
