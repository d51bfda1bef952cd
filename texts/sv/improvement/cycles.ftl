# Test efter PDSA-hjulet: planera, göra, studera, besluta.
cycle-list = Test
cycle-list-title = Test
cycle-list-of = *{ $improvement }*
cycle-list-empty = Här börjar { -wheel(form: "the") }. Ett första test kan vara så litet som en person, en dag och en sak att pröva.
cycle-list-line = *{ $test }*
    { $phase } · { $about }
cycle-list-follows = bygger på test { $number }
cycle-list-first = första i sin testserie
cycle-open = Öppna
cycle-all = Alla test
cycle-new = Planera ett test
cycle-named = Test { $number }, { $title }
cycle-phase = { $phase ->
    [plan] Planera
    [do] Göra
    [study] Studera
    [act] Besluta
   *[closed] Avslutat
 }
cycle-about = { $improvement } · { $phase }
cycle-responsible = { $name } ansvarar
cycle-nobody = ingen ansvarar just nu
cycle-dates = { $from } till { $to }
cycle-from = från { $from }
cycle-to = till { $to }
cycle-follows = Bygger på test { $number }.

cycle-we-thought = *Så tänkte vi*
cycle-we-thought-nothing = Ingen förutsägelse än.
cycle-we-thought-passed = Ingen förutsägelse den här gången.
cycle-afterwards = (skrivet när testet redan hade börjat)
cycle-we-saw = *Så blev det*
cycle-we-saw-nothing = Inget skrivet än.
cycle-seen-line = { $text } ({ $name }, { $day })
cycle-seen-more = { $count ->
    [one] och en rad till
   *[other] och { $count } rader till
 }
cycle-field = *{ $label }*:
cycle-surprises-said = *Det vi inte väntade oss*:
cycle-carried-out-said = *Gjordes som planerat*: { $said }
cycle-carried-out = { $how ->
    [yes] Ja
    [partly] Delvis
   *[no] Nej
 }
cycle-matched = { $how ->
    [yes] Ja
    [partly] Delvis
   *[no] Nej
 }
cycle-studied = *Stämde det?* { $matched ->
    [yes] Ja.
    [partly] Delvis.
    [no] Nej.
   *[unsaid] Inte besvarat.
 }
cycle-learned-said = *Lärdom*:
cycle-decided = *Beslut*: { $decision }. { $name }, { $day }.
cycle-decision = { $decision ->
    [adopt] Inför
    [adapt] Justera och testa igen
   *[abandon] Lägg ner
 }
cycle-adopted-carry = Vem äger det från och med nu? Och kan det föras över till fler av era verksamheter? Skriv vilka, så har ni början på en plan.
cycle-resting = Testet har paus sedan { $day }. Jag frågar inget förrän ni fortsätter.
cycle-ramp = *Testserie*: { $tests }
cycle-ramp-here = *test { $number }*
cycle-ramp-other = test { $number }
cycle-ramp-decided = { $test } ({ $decision })

cycle-hint = { $hint ->
    [again] Ett tips: pröva gärna en gång till innan ni inför det för alla, hos någon annan eller i lite större skala. Då vet ni om det håller.
    [predict] Ett tips inför nästa test: skriv vad ni tror innan ni börjar. Det är i skillnaden man lär sig mest.
   *[count] Ett tips inför nästa test: räkna något litet, till exempel hur många av tio. Det gör det lättare att se vad som hände.
 }

# Knapparna.
cycle-predict = Skriv vad ni tror
cycle-pass = Hoppa över
cycle-begin = Börja testet
cycle-observe = Skriv vad ni ser
cycle-observe-here = Skriv vad ni ser
cycle-nothing-new = Inget nytt
cycle-pause = Pausa testet
cycle-resume = Fortsätt testet
cycle-end = Avsluta testet
cycle-study = Studera
cycle-learn = Skriv vad ni lärde er
cycle-plan = Ändra planen
cycle-details = Mer om planen
cycle-to-improvement = Till { -improvement(form: "the") }
cycle-show = Visa testet
cycle-next = Till test { $number }

# Planen.
cycle-plan-title = Planera ett test
cycle-plan-number-of = *Test { $number }* i { $improvement }. Det mesta får vara tomt.
cycle-plan-number-after = *Test { $number }* i { $improvement }, efter test { $previous }. Planen har följt med, så ändra det som ska vara annorlunda.
cycle-field-what = Vad testar ni?
cycle-field-idea_id = Vilken idé prövar ni?
cycle-field-prediction = Vad tror ni händer?
cycle-field-starts_on = Börjar
cycle-field-ends_on = Slutar
cycle-field-scale = Hur litet?
cycle-field-question = Vad vill ni veta?
cycle-field-who = Vem gör det?
cycle-field-where = Var?
cycle-field-data_plan = Hur samlar ni in det ni behöver?
cycle-field-weekday = Vilken veckodag ska jag fråga?
cycle-field-responsible_id = Vem ansvarar?
cycle-hint-what = Kort, till exempel: kallelse med sms dagen före.
cycle-hint-prediction = Kort, gärna med en siffra: minst 8 av 10. Går att skriva senare.
cycle-hint-starts_on = Jag frågar dagen innan vad ni tror, om det inte står redan.
cycle-hint-ends_on = När det har gått frågar jag vad ni lärde er.
cycle-hint-scale = Till exempel: en mottagning, en vecka, tio personer.
cycle-hint-data_plan = Till exempel: receptionen sätter ett streck för varje besök.
cycle-hint-weekday = Annars frågar jag en vecka in och när testet slutar.
cycle-hint-responsible_id = Den jag frågar. Alla i teamet kan svara.
cycle-label-question = Fråga
cycle-label-who = Vem
cycle-label-where = Var
cycle-label-data_plan = Insamling
cycle-label-scale = Omfattning
cycle-label-weekday = Veckodag
cycle-prediction-kept = Så tänkte ni innan testet började, och det står kvar:
cycle-choose = Välj
cycle-saved-title = Sparat
cycle-asks = { $ask ->
    [before] Jag hör av mig dagen innan det börjar.
    [during] Jag hör av mig medan det pågår.
   *[undated] Lägg in datum när ni vet, så frågar jag i rätt tid.
 }

# Förutsägelse, observation, lärdom och beslut.
cycle-prediction-title = Vad tror ni händer?
cycle-prediction-late = Testet har redan börjat. Det ni skriver nu sparas och märks så.
cycle-observation-title = Vad har ni sett?
cycle-seen = Vad har ni sett?
cycle-seen-hint = En rad är nog, gärna med en siffra: 6 av 9 hittade dit, en ringde och frågade.
cycle-surprises = Något ni inte väntade er?
cycle-carried-out-ask = Gjordes det som planerat?
cycle-figure = { $measure }
cycle-figure-unit = { $measure } ({ $unit })
cycle-figure-group = { $measure }, { $group }
cycle-figure-group-unit = { $measure }, { $group } ({ $unit })
cycle-figure-hint = Mätvärde i dag. Lämna tomt om ni inte har mätt.
cycle-before-you = Någon annan hann före medan du skrev. Inget har försvunnit, och nu står det så här:
cycle-study-title = Studera
cycle-matched-ask = Stämde det med vad ni trodde?
cycle-learned = Vad lärde ni er?
cycle-learned-hint = Tio minuter tillsammans är väl använda. En rad räcker.
cycle-decision-title = Besluta
cycle-decision-ask = Vad gör ni nu?
cycle-why = Varför? En rad räcker.
cycle-why-hint = Lägger ni ner slipper någon annan göra om det. Justerar ni följer planen med till nästa test.
cycle-decided-said = *{ $test }*: { $decision }.
cycle-whose-title = Vem tar över testet?
cycle-whose = Vem ansvarar i stället?
cycle-whose-hint = Den du väljer får mina frågor från och med nu.

# När det inte går.
cycle-gone = Testet finns inte längre, eller visas inte för dig. Stäng och öppna igen, så ser du vad som finns.
cycle-closed = Testet har redan avslutats. Tryck Ångra först om det inte stämmer.
cycle-empty = Skriv vad ni testar. Några ord räcker.
cycle-text-long = Här får { $most } tecken plats, och det är { $length }.
cycle-date-far = Datumet ligger långt bort. Är det rätt år?
cycle-ends-first = Slutdatumet ligger före startdatumet. Ändra ett av datumen.
cycle-prediction-empty = Skriv en rad, eller stäng och hoppa över.
cycle-prediction-stands = Testet har börjat, och det ni skrev innan står kvar. Det ni ser nu hör hemma bland observationerna.
cycle-seen-empty = Skriv en rad om vad ni har sett, eller stäng och tryck Inget nytt.
cycle-not-begun = Testet har inte börjat än. Tryck Börja testet först, eller ändra datumet.
cycle-nothing-to-undo = Här finns inget att ångra.
cycle-matched-already = { $name } har redan svarat { $matched ->
    [yes] ja
    [partly] delvis
   *[no] nej
 }. Prata gärna ihop er, och ändra under Studera.
cycle-study-empty = Skriv en rad om vad ni lärde er, eller svara om det stämde.
cycle-study-first = Studera testet först: stämde det, och vad lärde ni er? Att lägga ner går alltid.
cycle-why-missing = Skriv en rad om varför, så att någon annan slipper göra om det.
cycle-decided-already = { $name } har redan beslutat: { $decision ->
    [adopt] Inför
    [adapt] Justera och testa igen
   *[abandon] Lägg ner
 }. Stämmer det inte går det att ångra.
cycle-next-begun = Test { $number } har redan börjat bygga på det här beslutet, så det går inte att ångra. Skriv i test { $number } vad ni har ändrat er om.
cycle-on-home = *{ $test }*, i *{ $improvement }*. { $about }
cycle-brief = *{ $test }*. { $about }
