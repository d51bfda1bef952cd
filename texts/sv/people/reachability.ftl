# Den som inte går att nå: varför, vem som får veta det, och organisationens egen kanal.
reachability-unreachable = *{ $name }* går inte att nå i Slack: { $why ->
    [closed] kontot är avslutat
    [gone] kontot finns inte kvar
    [guest] gäster får inte det jag skriver
    [stranger] kontot hör till en annan arbetsyta
    [no-account] det finns inget konto
   *[shut] Slack släpper inte fram det jag skriver
 }. Välj gärna i dag vem som tar över. Det gäller { $programme }.
reachability-unmailed = *{ $name }* går inte att nå: { $why ->
    [no-mail] har tackat nej till mejl från mig. Välj gärna i dag vem som tar över
   *[bounced] mejlen kommer inte fram. Rätta adressen, eller välj i dag vem som tar över
 }. Det gäller { $programme }.
reachability-again = Jag försöker igen varje arbetsdag så länge något väntar.
reachability-back = *{ $name }* går att nå igen, och får det som väntade. Det gäller { $programme }.
reachability-stand-in = Välj vem som tar över
reachability-mention = Det finns något för dig i Hemmaplan. Du ser det under appens flik Hem.
reachability-channel = Organisationens kanal
reachability-channel-intro = Har *{ $organisation }* en egen kanal i Slack? Kommer ett meddelande till någon av dem inte fram skriver jag där att det finns något att läsa, aldrig vad det gäller.
reachability-channel-hint = Bjud in mig i kanalen med /invite, annars kan jag inte skriva där.
reachability-channel-shut = Just nu kan jag inte skriva i kanalen. Den är stängd, eller så är jag inte med i den.
reachability-channel-kept = Nu vet jag vilken kanal som hör till *{ $organisation }*.
reachability-channel-none = *{ $organisation }* har ingen egen kanal hos mig.

foresight-reachable = Besked om att { $name } går att nå igen
