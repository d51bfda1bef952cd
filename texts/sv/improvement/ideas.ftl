# Idéer: skriva ner, pröva, och se samma idé hos flera.
idea-list = Idéer
idea-list-title = Idéer
idea-list-intro = Idéer som du får se. Det som någon annan redan har prövat sparar ofta en bit av vägen.
idea-list-empty = Här finns inga idéer än. De dyker upp när någon skriver ner en.
idea-line = { $idea }
    { $organisation } · { $count ->
    [0] ingen annan prövar den just nu
    [one] prövas på ett ställe till
   *[other] prövas på { $count } ställen till
 }
idea-heading = *Idéer*
idea-ours = { $idea }
idea-from = { $idea }
    Från { $organisation }
idea-more = { $count ->
    [one] En idé till finns under Idéer.
   *[other] { $count } idéer till finns under Idéer.
 }
idea-new = Skriv en idé
idea-new-title = Ny idé
idea-text = Vad skulle ni kunna ändra?
idea-text-hint = En rad räcker. Idén är er, också när andra prövar samma sak.
idea-window-title = Samma idé, flera team
idea-origin = Från { $organisation }, { $day }
idea-side = *{ $organisation }*: { $title }
    { $state }
idea-conditions = *Förutsättningar:* { $conditions }
idea-conditions-none = De har inte skrivit något om sina förutsättningar än.
idea-tests = *Test*
idea-tests-none = Inget test av idén har planerats eller gjorts än.
idea-tests-more = { $count ->
    [one] ett tidigare test
   *[other] { $count } tidigare test
 }
idea-test = { $test }: *{ $became }*.
idea-nobody = Ingen prövar idén just nu, så långt du får se.
idea-take-up = Pröva idén hos oss
idea-take-up-title = Pröva idén hos oss
idea-take-up-in = Var ska idén prövas?
idea-take-up-hint = Varifrån idén kommer står kvar.
idea-take-up-new = Vi börjar på något nytt
idea-put-aside = Lägg undan
idea-put-aside-title = Lägga undan?
idea-put-aside-sure = Idén lämnar { -improvement(form: "the") }. Prövar andra samma idé ligger idén kvar hos dem.

# När det inte går.
idea-empty = Skriv idén först. En rad räcker.
idea-long = Här får { $most } tecken plats, och det är { $length }.
idea-gone = Idén finns inte längre, eller visas inte för dig. Stäng och öppna igen, så ser du vad som finns.
idea-elsewhere = Idén hör till ett annat program. Välj en förbättring där i stället.
idea-tested = Ni har testat idén, så det går inte att ta bort. Det ni lärde er ska gå att hitta.
letter-idea-taken-up = { $organisation } prövar { $own ->
    [yes] din
   *[no] er
 } idé *{ $idea }* i *{ $improvement }*.
letter-idea-became = { $organisation } har testat { $own ->
    [yes] din
   *[no] er
 } idé *{ $idea }* i *{ $improvement }* och { $decision ->
    [adopt] inför det.
    [adapt] justerar till nästa test.
   *[abandon] lägger ner. Det är också ett svar.
 }
letter-idea-gone = Idén finns inte längre.
letter-idea-open = Se idén
foresight-taken-up = Besked om vad det blev av en idé
foresight-why-taken-up = Har skrivit idén.

# Vem som tog vad från vem.
journeys-open = Vem tog vad
journeys-title = Idéer som har rest
journeys-intro = Idéer som någon annan har tagit med sig hem, den senaste först.
journeys-none = Ingen idé har rest än, så långt du får se. Den som prövar en annans idé syns här.
journey-line = *{ $origin } → { $taker }*: { $idea }
    I { $improvement }, sedan { $day }.
journey-became = { $became ->
    [adopt] Har införts.
    [adapt] Justeras och testas igen.
    [abandon] Har lagts ner, och då vet de.
   *[open] { $tests ->
        [0] Inget test har gjorts än.
       *[other] Testas nu.
     }
 }
journeys-picture = Visa som bild
journeys-picture-comes = Bilden kommer i vår konversation om några sekunder.
journeys-picture-file = ideer-som-har-rest.png
journeys-flow = { $origin } → { $taker }: { $ideas ->
    [one] en idé{ $adopted ->
        [0] {""}
       *[other] , som de har infört
     }
   *[other] { $ideas } idéer{ $adopted ->
        [0] {""}
        [one] , varav de har infört en
       *[other] , varav de har infört { $adopted }
     }
 }
journeys-legend = Grön linje: något är infört. Streckad: det prövas. Tjockare är fler idéer.{ $more ->
    [0] {""}
    [one] {" "}En linje till får inte plats.
   *[other] {" "}{ $more } linjer till får inte plats.
 }
journeys-from = Idén kommer från
journeys-to = och prövas hos
journeys-nothing = Ingen idé har rest än, så det finns inget att rita.
