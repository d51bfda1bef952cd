# Att lämna över allt till en kollega.
hand-over-all = Lämna över allt
hand-over-in = *{ $programme }*
hand-over-yours = Du ansvarar för { $preparations ->
    [0] inga förberedelser
    [one] en förberedelse
   *[other] { $preparations } förberedelser
 } i *{ $programme }*{ $others ->
    [0] .
    [one] {" "}och en sak i förbättringsarbetet.
   *[other] {" "}och { $others } saker i förbättringsarbetet.
 } Det du har skrivit och gjort ligger kvar.
hand-over-theirs = *{ $name }* ansvarar för { $preparations ->
    [0] inga förberedelser
    [one] en förberedelse
   *[other] { $preparations } förberedelser
 } i *{ $programme }*{ $others ->
    [0] .
    [one] {" "}och en sak i förbättringsarbetet.
   *[other] {" "}och { $others } saker i förbättringsarbetet.
 } Det som redan är skrivet och klart ligger kvar.
hand-over-nobody = Just nu finns det ingen annan i teamet som jag når. Processledaren kan lägga till någon.
hand-over-to = Vem tar över
hand-over-then = Och sedan
hand-over-leave = Jag är inte med i programmet längre
hand-over-removed = Ta bort ur programmet
hand-over-yes = Lämna över
hand-over-done = { $count ->
    [0] Det fanns inget att lämna över.
    [one] En sak ligger nu hos { $to }, som får veta det av mig.
   *[other] { $count } saker ligger nu hos { $to }, som får veta det av mig i ett enda meddelande.
 }
hand-over-you-left = Du är inte med i *{ $programme }* längre och hör inget mer från mig om det. Tack för din tid.
hand-over-they-left = { $name } är inte med i *{ $programme }* längre.
hand-over-all-outside = Välj någon i teamet som jag når i Slack.
hand-over-nowhere = Du är inte med i något program än, så det finns inget att lämna över.
