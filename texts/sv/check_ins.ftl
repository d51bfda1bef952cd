# Frågorna om test: varför de kommer, till när, och vad som räknas som klart.
check-in-prediction = *{ $test }* börjar { $day }. Vad tror ni händer? En rad räcker, gärna med en siffra, till exempel ”minst 7 av 10 kommer”. Jag frågar nu för att ni ska kunna jämföra sedan. Klart när raden är sparad, och vem som helst i teamet kan skriva den.
check-in-observation = *{ $test }* har pågått sedan { $day }. Vad har ni sett, och var det något ni inte väntade er? En rad är nog. Svara gärna i dag, medan ni minns. Vem som helst i teamet kan svara.
check-in-observation-last = *{ $test }* slutar { $day }. Vad har ni sett, och var det något ni inte väntade er? En rad är nog. Svara gärna i dag, medan ni minns. Vem som helst i teamet kan svara.
check-in-study = *{ $test }* { $ended ->
    [said] är slut.
   *[dated] slutade { $day }.
 }
check-in-study-thought = Ni trodde: ”{ $prediction }”.
check-in-study-thought-nothing = Ni skrev ingen förutsägelse, men minns ni vad ni trodde?
check-in-study-saw = Ni såg:
check-in-study-saw-nothing = Det ni såg är inte nedskrivet än, så börja gärna där.
check-in-study-asks = Stämde det, och vad lärde ni er? Ta gärna tio minuter tillsammans den här veckan. Jag frågar för att lärdomen lätt försvinner när vardagen tar över.
check-in-study-half = *{ $test }*: { $matched ->
    [yes] det stämde med vad ni trodde.
    [partly] det stämde delvis.
   *[no] det stämde inte.
 } Vad lärde ni er? En rad räcker, och sedan återstår bara beslutet.
check-in-decision = Ni har skrivit vad ni lärde er av *{ $test }*. Nu saknas bara beslutet och en rad om varför, helst den här veckan. Att lägga ner är också ett bra svar, för då vet ni. Väljer ni Justera följer planen med till nästa test.
check-in-standstill = Det har varit stilla kring *{ $test }* ett tag. Så blir det när annat kommer emellan. Vill ni göra klart, låta testet vila eller lägga ner? Alla tre går bra, och jag tar bara upp det den här gången.
check-in-stuck = *{ $title }* har varit på samma ställe i några veckor, och ännu är inget testat. Det svåraste är ofta att börja. Vad är det minsta ni kan prova: en person, en dag, en sak? Jag tar bara upp det den här gången.
check-in-seen-line = ”{ $text }”

# Som det står när någon har svarat.
check-in-predicted = *{ $test }*: ni tror ”{ $prediction }”. Tack, det ligger kvar tills ni ska jämföra.
check-in-predicted-by = *{ $test }*: ni tror ”{ $prediction }”, skrev { $name }. Det ligger kvar tills ni ska jämföra.
check-in-passed = *{ $test }*: ingen förutsägelse den här gången. Den går att skriva senare också.
check-in-seen = *{ $test }*: ”{ $text }”, skrev { $name }. Tack.
check-in-nothing-new = *{ $test }*: inget nytt, sa { $name }. Tack.
check-in-over = *{ $test }* är slut. Nu är det dags att studera det.
check-in-resting = *{ $test }* vilar. Jag frågar inget förrän ni fortsätter.
check-in-studied = *{ $test }*: { $matched ->
    [yes] det stämde.
    [partly] det stämde delvis.
    [no] det stämde inte.
   *[unsaid] tack.
 } Ni lärde er: ”{ $learned }”. Nu återstår bara beslutet.
check-in-decided = *{ $test }*: { $decision }. { $why }
check-in-gone-on = *{ $test }*: nu är det i rörelse igen. Tack.
check-in-first-test = *{ $title }*: ett första test finns. Tack.
check-in-gone = Det testet finns inte längre.

# I repetitionens kalender: vem som får vad, och varför.
foresight-prediction = Fråga inför ett test: vad tror ni händer?
foresight-observation = Fråga under ett test: vad har ni sett?
foresight-study = Fråga efter ett test: vad lärde ni er?
foresight-decision = Fråga om beslutet efter ett test
foresight-standstill = Fråga om något som har stannat upp
foresight-why-prediction = Ansvarar för ett test i { $programme } som snart börjar.
foresight-why-observation = Ansvarar för ett test i { $programme } som pågår.
foresight-why-study = Ansvarar för ett test i { $programme } som är slut men inte studerat.
foresight-why-decision = Ansvarar för ett test i { $programme } som är studerat men inte beslutat.
foresight-why-standstill = Inget har hänt på tre veckor i { $programme }. Det tas upp en gång.
