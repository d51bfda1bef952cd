# Veckobrevet till processledaren: hur det går, varje måndag.
digest-now = Läget nu
digest-window = Läget nu
digest-overview = Öppna programmet
digest-programme = *Läget i { $programme }*
digest-whose = { $clusters }:
digest-ahead = *{ $meeting }* är { $days ->
    [0] i dag.
    [1] i morgon.
   *[other] om { $days } dagar, { $day }.
 }
digest-ready = { $ready ->
    [0] Ingen har allt klart än{ $late ->
        [no] , men inget är försenat.
       *[yes] .
    }
    [one] { $ready } av { $of } organisationer är klar.
   *[other] { $ready } av { $of } organisationer är klara.
 }
digest-more-meetings = { $count ->
    [one] Grupperna har ett datum till.
   *[other] Grupperna har { $count } datum till.
 }
digest-no-meeting = Det finns ingen träff framöver.
digest-calm = Inget saknas, och alla går att nå.
digest-near = Senast { $due }: { $titles }. Kvar för { $all ->
    [yes] alla
   *[no] { $owners }
 }.
digest-late = Saknas från { $owners }: { $titles }. Sista dagen var { $due }.
digest-standing = { $count ->
    [one] En sak väntar på beslut.
   *[other] { SPELT($count, capital: 1) } saker väntar på beslut.
 }
digest-over = { $meeting } är över, och { $count ->
    [one] en sak inför den blev inte klar. Vad ska hända med den?
   *[other] { SPELT($count) } saker inför den blev inte klara. Vad ska hända med dem?
 }
digest-late-untold = { $count ->
    [one] För en sak har sista dagen just gått ut. Där frågar jag först den som ansvarar.
   *[other] För { SPELT($count) } saker har sista dagen just gått ut. Där frågar jag först dem som ansvarar.
 }
digest-more-things = { $count ->
    [one] Det är en sak till under Öppna programmet.
   *[other] Det är { $count } saker till under Öppna programmet.
 }
digest-unanswered = I { $owners } saknar något en ansvarig som går att nå.
digest-unsaid = Genom ett fel hos mig fick *{ $name }* inte höra om { $count ->
    [one] en sak
   *[other] { $count } saker
 }{ $titled ->
    [yes] { " " }({ $titles })
   *[no] { "" }
 }.
digest-more-unsaid = { $count ->
    [one] Det gäller en person till.
   *[other] Det gäller { $count } personer till.
 }
digest-unsaid-why = Den som sköter mig ser vad som gick fel och kan låta mig försöka igen.
digest-lost = Går inte att nå: *{ $name }* i { $organisation }, { $why ->
    [closed] kontot är avslutat
    [gone] kontot finns inte kvar
    [guest] gäster får inte det jag skriver
    [stranger] kontot hör till en annan arbetsyta
    [no-mail] som inte vill ha mejl
    [bounced] mejlen kommer inte fram
    [no-account] som inte har Slack
   *[shut] Slack släpper inte fram det jag skriver
 }.
digest-more-lost = { $count ->
    [one] En person till går inte att nå.
   *[other] { $count } personer till går inte att nå.
 }
digest-new = Sedan sist: { $reflections ->
    [0] { "" }
    [one] en reflektion som du får läsa
   *[other] { $reflections } reflektioner som du får läsa
 }{ $both ->
    [yes] { ", " }
   *[no] { "" }
 }{ $decisions ->
    [0] { "" }
    [one] ett beslut efter test
   *[other] { $decisions } beslut efter test
 }.
digest-reminds = I dag påminner jag { $named ->
    [yes] { $names }
   *[no] { $count } personer
 }.
digest-always = Brevet kommer på måndagar, eller nästa arbetsdag om måndagen är röd, även när allt är lugnt.

names-more = { $count } till
foresight-digest = Veckobrev
names-address = { $name } ({ $address })
