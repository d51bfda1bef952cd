# Hur det står till med det som ska sägas, för den som är processledare.
status-none = Du är inte processledare i något program, så här finns inget att visa.
status-round = Jag tittade senast efter vad som ska skickas { $at }. Det gör jag varje minut.
status-round-none = Jag har inte hunnit titta efter vad som ska skickas sedan jag startade.
status-round-late = Jag har inte tittat efter vad som ska skickas sedan { $at }, så just nu går inget i väg. Säg till den som sköter Hemmaplan.
status-programme = *{ $programme }*. Där är det { $at } ({ $zone }). Så här ser det ut framöver:
status-stuck = Brevet till *{ $name }* har inte kommit fram sedan { $since }. Jag fortsätter försöka.
status-lost = { $count ->
    [one] { $names } går inte att nå.
   *[other] { $count } går inte att nå: { $names }.
 }
status-unsaid = { $count ->
    [one] En sak fick jag aldrig sagd, och det var mitt fel. Den var till { $names }.
   *[other] { $count } saker fick jag aldrig sagda, och det var mitt fel. De var till { $names }.
 } Försök igen när den som sköter Hemmaplan har rättat till det.
status-again = Försök igen
status-mail-on = { $count ->
    [one] En person utan Slack får mejl.
   *[other] { $count } personer utan Slack får mejl.
 }
status-mail-last = Det senaste gick i väg { $at }.
status-mail-none = Inget har gått i väg än.
status-mail-waiting = { $count ->
    [one] Ett brev väntar på att gå.
   *[other] { $count } brev väntar på att gå.
 }
status-mail-refused = { $count ->
    [one] Ett brev har mottagarens server sagt nej till.
   *[other] { $count } brev har mottagarens server sagt nej till.
 }
status-mail-bounced = { $count ->
    [one] Ett brev har kommit tillbaka.
   *[other] { $count } brev har kommit tillbaka.
 }
status-mail-shut = Mejlservern har inte tagit emot något från mig sedan { $at }. Säg till den som sköter Hemmaplan.
status-mail-off = Mejl är inte påslaget, så breven till dem utan Slack skickar du själv. { $count ->
    [0] Inget ligger hos dig nu.
    [one] Ett ligger hos dig nu.
   *[other] { $count } ligger hos dig nu.
 }
status-more = { $count ->
    [one] Ett program till ryms inte här.
   *[other] { $count } program till ryms inte här.
 }
