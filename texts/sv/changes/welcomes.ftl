# Välkomstbreven.
list-welcome = Ingen hör något av mig förrän du säger till.
list-welcomes = { $count ->
    [one] En person får välkomstbrevet { $day } 08.30, om du vill. Tills dess hör personen inget av mig.
   *[other] { $count } får välkomstbrevet { $day } 08.30, om du vill. Tills dess hör de inget av mig.
 }
list-welcomes-held = { $count ->
    [one] En person väntar på sitt välkomstbrev. Det kan gå på { $day } 08.30.
   *[other] { $count } personer väntar på sitt välkomstbrev. Breven kan gå på { $day } 08.30.
 }
list-welcomes-send = Skicka då
list-welcomes-wait = Vänta
list-welcomes-send-now = Skicka välkomstbreven
list-welcomes-title = Välkomstbreven
list-welcomes-go = { $count ->
    [one] En person får välkomstbrevet { $day } 08.30.
   *[other] { $count } får välkomstbrevet { $day } 08.30.
 }
list-welcomes-gone = Inget välkomstbrev väntar.
list-welcomes-waits = { $count ->
    [one] Ett välkomstbrev väntar. Skicka det härifrån när det passar, eller från Deltagarlista i programmets fönster.
   *[other] { $count } välkomstbrev väntar. Skicka dem härifrån när det passar, eller från Deltagarlista i programmets fönster.
 }
list-welcomes-wait-here = { $count ->
    [one] En person på listan väntar på sitt välkomstbrev, och hör inget av mig tills du skickar det.
   *[other] { $count } på listan väntar på sina välkomstbrev, och hör inget av mig tills du skickar dem.
 }
