# Frågorna om test: varför de kommer, till när, och vad som räknas som klart.
check-in-prediction = *{ $test }* börjar { $day }. Vad tror ni händer?
check-in-observation = *{ $test }* har pågått sedan { $day }. Vad har ni sett?
check-in-observation-last = *{ $test }* slutar { $day }. Vad har ni sett?
check-in-study = *{ $test }* { $ended ->
    [said] är slut.
   *[dated] slutade { $day }.
 }
check-in-study-thought = Ni trodde: ”{ $prediction }”.
check-in-study-thought-nothing = Ni skrev ingen förutsägelse. Minns ni vad ni trodde?
check-in-study-saw = Ni såg:
check-in-study-saw-nothing = Det ni såg är inte nedskrivet än. Börja där.
check-in-study-asks = Stämde det? Vad lärde ni er?
check-in-study-half = *{ $test }*: { $matched ->
    [yes] det stämde med vad ni trodde.
    [partly] det stämde delvis.
   *[no] det stämde inte.
 } Vad lärde ni er? Skriv en rad, så är det bara beslutet kvar.
check-in-decision = Ni har skrivit vad ni lärde er av *{ $test }*. Vad gör ni nu: inför, justerar eller lägger ner?
check-in-standstill = Det har varit stilla kring *{ $test }* ett tag. Vill ni göra klart, pausa eller lägga ner? Alla tre går bra, och jag tar bara upp det den här gången.
check-in-stuck = *{ $title }* står kvar i samma skede sedan några veckor, och inget är testat än. Vad är det minsta ni kan pröva: en person, en dag, en sak? Jag tar bara upp det den här gången.
check-in-stuck-too = *{ $title }* står också kvar, och inget är testat än.
check-in-seen-line = ”{ $text }”

# Som det står när någon har svarat.
check-in-predicted = *{ $test }*: ni tror ”{ $prediction }”. Tack, det ligger kvar tills ni ska jämföra.
check-in-predicted-by = *{ $test }*: ni tror ”{ $prediction }”, skrev { $name }. Det ligger kvar tills ni ska jämföra.
check-in-passed = *{ $test }*: ingen förutsägelse den här gången. Det går bra att skriva senare också.
check-in-seen = *{ $test }*: ”{ $text }”, skrev { $name }. Tack.
check-in-nothing-new = *{ $test }*: inget nytt, sa { $name }. Tack.
check-in-over = *{ $test }* är slut. Nu är det dags att studera det.
check-in-resting = *{ $test }* har pausats. Jag frågar inget förrän ni fortsätter.
check-in-studied = *{ $test }*: { $matched ->
    [yes] det stämde.
    [partly] det stämde delvis.
    [no] det stämde inte.
   *[unsaid] tack.
 } Ni lärde er: ”{ $learned }”. Nu återstår bara beslutet.
check-in-decided = *{ $test }*: { $decision }. { $why }
check-in-gone-on = *{ $test }*: nu är det i rörelse igen. Tack.
check-in-first-test = *{ $title }*: ett första test finns. Tack.
check-in-gone = Testet finns inte längre.

# I repetitionens kalender: vem som får vad, och varför.
foresight-prediction = Fråga inför ett test: vad tror ni händer?
foresight-observation = Fråga under ett test: vad har ni sett?
foresight-study = Fråga efter ett test: vad lärde ni er?
foresight-decision = Fråga om beslutet efter ett test
foresight-standstill = Fråga om något som har stannat upp
foresight-why-prediction = Ansvarar för ett test i { $programme } som snart börjar, eller är ersättare.
foresight-why-observation = Ansvarar för ett test i { $programme } som pågår, eller är ersättare.
foresight-why-study = Ansvarar för ett test i { $programme } som har slutat men inte studerats, eller är ersättare.
foresight-why-decision = Ansvarar för ett test i { $programme } som har studerats men inte beslutats, eller är ersättare.
foresight-why-standstill = Inget har hänt på tre veckor i { $programme }. Det tas upp en gång.

# Sådant som förklaras första gången av varje slag.
check-in-explain-prediction = En rad räcker, gärna med en siffra, till exempel minst 8 av 10. Då kan ni jämföra sedan. Klart när raden är sparad, och vem som helst i teamet kan skriva den.
check-in-explain-observation = Gärna också något ni inte väntade er. En rad i dag räcker, medan det är färskt, och Inget nytt är också ett svar. Vem som helst i teamet kan svara.
check-in-explain-study = Ta gärna tio minuter tillsammans. Klart med ett svar och en rad.
check-in-explain-decision = Tryck och skriv en rad om varför. Att lägga ner är också ett bra svar, för då vet ni. Justerar ni följer planen med till nästa test.
