# En organisations sida, inför ett samtal.
organisation-page-open = Läs på inför ett samtal
organisation-page-title = Inför ett samtal
organisation-page-people = Ändra och lägg till personer
organisation-page-contacts = *De som är med*
organisation-page-contact = • *{ $name }*, { $roles }, { $email }.
organisation-page-contact-no-address = • *{ $name }*, { $roles }.
organisation-page-reads = { $language ->
    [sv] Läser svenska.
   *[en] Läser engelska.
 }
organisation-page-why = { $why ->
    [no-mail] Har inte Slack och vill inte ha mejl.
    [bounced] Har inte Slack, och mejlen kommer inte fram.
    [no-account] Har inte Slack.
    [closed] Slackkontot är avslutat.
    [gone] Slackkontot finns inte kvar.
    [guest] Är gäst och får inte det jag skriver.
    [stranger] Hör till en annan arbetsyta och får inte det jag skriver.
   *[shut] Slack släpper inte fram det jag skriver.
 }
organisation-page-more-contacts = { $count ->
    [one] och en person till
   *[other] och { $count } personer till
 }
organisation-page-nothing-owed = *Inget att förbereda*
organisation-page-owed = *{ $done } av { $of } förberedelser är klara*
organisation-page-due = *{ $title }*, senast { $due }.
organisation-page-late = *{ $title }* saknas, sista dagen var { $due }.
organisation-page-joint = Görs gemensamt i { $owner }.
organisation-page-who = { $name } ansvarar.
organisation-page-who-unreachable = { $name } ansvarar men går inte att nå.
organisation-page-who-nobody = Ingen ansvarar än.
organisation-page-lately = *Senast inlämnat*
organisation-page-handed-in = *{ $title }*, { $name }, { $day }.
organisation-page-said = *Det de har skrivit*
organisation-page-by = { $author }, { $day }.
organisation-page-improvements = *Förbättringar*
organisation-page-improvement = *{ $title }*: { $state }
organisation-page-conditions = Förutsättningar: { $conditions }
organisation-page-more = { $count ->
    [one] och en till
   *[other] och { $count } till
 }
organisation-page-reached = *Det här säger de att de har nått*
organisation-page-reached-line = { $step }: { $reached } av { $of }.
