# Veckobrevet till processledaren: hur det går, varje måndag.
digest-now = Läget nu
digest-window = Läget nu
digest-overview = Se programmet
digest-programme = *Så går det i { $programme }*
digest-whose = { $clusters }:
digest-ahead = *{ $meeting }* { $days ->
    [0] i dag
    [1] i morgon
   *[other] om { $days } dagar
 }, { $day }.
digest-ready = Klara: { $ready } av { $of }.
digest-more-meetings = { $count ->
    [one] Ett datum till finns bland grupperna.
   *[other] { $count } datum till finns bland grupperna.
 }
digest-no-meeting = Ingen träff är inlagd framöver.
digest-calm = Inget saknas, och alla går att nå.
digest-near = *{ $title }* saknas än från { $owners }, senast { $due }.
digest-late = *{ $title }* saknas från { $owners }, sista dagen var { $due }.
digest-late-untold = { $count ->
    [one] En sak har just passerat sin dag. Där frågar jag först den som ansvarar.
   *[other] { $count } saker har just passerat sin dag. Där frågar jag först dem som ansvarar.
 }
digest-more-things = { $count ->
    [one] En sak till finns i programmet.
   *[other] { $count } saker till finns i programmet.
 }
digest-unanswered = Sådant som ingen ansvarar för finns hos { $owners }.
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
    [no-account] har inte Slack
   *[shut] Slack släpper inte fram det jag skriver
 }.
digest-more-lost = { $count ->
    [one] En person till går inte att nå.
   *[other] { $count } personer till går inte att nå.
 }
digest-new = Sedan sist: { $reflections ->
    [0] inga nya reflektioner
    [one] en reflektion som du får läsa
   *[other] { $reflections } reflektioner som du får läsa
 }, { $decisions ->
    [0] inga beslut efter test
    [one] ett beslut efter test
   *[other] { $decisions } beslut efter test
 }.
digest-nothing-new = Sedan sist: inga nya reflektioner och inga beslut efter test.
digest-reminds = I dag påminner jag { $names }.
digest-reminds-nobody = I dag påminner jag ingen.
digest-always = Det här kommer varje måndag, även när allt är lugnt.

names-more = { $count } till
foresight-digest = Veckobrev
