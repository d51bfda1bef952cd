# Frågorna om test: varför de kommer, till när, och vad som räknas som klart.
check-in-prediction = *{ $test }* börjar { $day }. Vad tror ni att ni får se? Skriv en rad innan ni sätter i gång, helst med ett antal, så har ni något att jämföra med när ni vet hur det gick. Klart när den är sparad. Den i teamet som hinner först kan skriva.
check-in-observation = *{ $test }* har pågått sedan { $day }. Vad har ni sett hittills, och blev något annorlunda än ni hade räknat med? Skriv gärna en rad i dag, medan det är färskt. Klart när någon i teamet har svarat, och Inget nytt är också ett svar.
check-in-observation-last = *{ $test }* slutar { $day }. Vad såg ni, och blev något annorlunda än ni hade räknat med? Skriv gärna en rad i dag, medan det är färskt. Klart när någon i teamet har svarat, och Inget nytt är också ett svar.
check-in-study = *{ $test }* { $ended ->
    [said] är slut.
   *[dated] slutade { $day }.
 }
check-in-study-thought = Ni trodde: ”{ $prediction }”.
check-in-study-thought-nothing = Ni skrev aldrig vad ni trodde, men ni kanske minns det?
check-in-study-saw = Ni såg:
check-in-study-saw-nothing = Det ni såg är inte nedskrivet än, så börja gärna där.
check-in-study-asks = Blev det som ni trodde, och vad tar ni med er? Tio minuter tillsammans räcker, helst den här veckan, innan nästa sak tränger undan den här. Klart när ni har svarat och skrivit en rad.
check-in-study-half = *{ $test }*: { $matched ->
    [yes] det stämde med vad ni trodde.
    [partly] det stämde delvis.
   *[no] det stämde inte.
 } Vad lärde ni er? Skriv en rad, så är det bara beslutet kvar.
check-in-decision = Ni har skrivit vad ni lärde er av *{ $test }*. Vad gör ni av det? Ett tryck, en rad om varför, och så är testet klart, helst den här veckan. Den som lägger ner vet mer än förut, och den som justerar får med sig planen till nästa test.
check-in-standstill = Det har varit stilla kring *{ $test }* ett tag. Så blir det när annat kommer emellan. Vill ni göra klart, låta testet vila eller lägga ner? Alla tre går bra, och jag tar bara upp det den här gången.
check-in-stuck = *{ $title }* har varit på samma ställe i några veckor, och ännu är inget testat. Det svåraste är ofta att få { -wheel(form: "the") } att börja snurra. Vad är det minsta ni kan prova: en person, en dag, en sak? Jag tar bara upp det den här gången.
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
foresight-why-prediction = Ansvarar för ett test i { $programme } som snart börjar, eller är ersättare.
foresight-why-observation = Ansvarar för ett test i { $programme } som pågår, eller är ersättare.
foresight-why-study = Ansvarar för ett test i { $programme } som är slut men inte studerat, eller är ersättare.
foresight-why-decision = Ansvarar för ett test i { $programme } som är studerat men inte beslutat, eller är ersättare.
foresight-why-standstill = Inget har hänt på tre veckor i { $programme }. Det tas upp en gång.
