# Självskattningen: nivåer punkt för punkt, tillsammans eller var för sig, och vem som får se dem.
assessment-title = Självskattning
assessment-intro = Enas om en nivå för varje punkt. *Vet inte än* är också ett svar. Tills ni öppnar den ser bara { $organisation } nivåerna, de andra ser bara att ni är klara.
assessment-saved-as-you-go = Allt som står här sparas varje gång ni väljer en nivå, och när ni trycker Spara. En kommentar ni skriver efter det försvinner om ni stänger utan att spara.
assessment-one-by-one = En punkt i taget
assessment-alone = Svara var för sig först
assessment-moved = Se vad som har flyttat sig
assessment-point = *{ $number }.* { $text }
assessment-choose = Välj nivå
assessment-level = { $level } { $word }
assessment-dont-know = Vet inte än
assessment-no-level = ingen nivå
assessment-last-time = Förra gången: { $level }.
assessment-last-time-comment = Förra gången: { $level }. ”{ $comment }”
assessment-comment = Kommentar
assessment-company = Vilka var med?
assessment-company-hint = Namn med komma emellan, också på dem som inte har Slack.
assessment-improvements = { $count ->
    [one] Förbättring som hör hit: { $titles }
   *[other] Förbättringar som hör hit: { $titles }
 }
assessment-left = { $count ->
    [one] Sparat. En punkt har ingen nivå än, den kan ni ta när ni vill.
   *[other] Sparat. { $count } punkter har ingen nivå än, dem kan ni ta när ni vill.
 }
assessment-point-of = Punkt { $at } av { $points }
assessment-earlier = Föregående
assessment-further = Nästa
assessment-headline = *{ $title }*, { $organisation }, { $day }: { $answered } av { $points } punkter har en nivå.
assessment-headline-done = *{ $title }*, { $organisation }, { $day }: klar.

assessment-two-levels-title = Två nivåer
assessment-two-levels = { $by } valde *{ $first }* och { $other } valde *{ $second }* samtidigt. Vilken ska gälla?
assessment-this-holds = Välj { $level }
assessment-settled = Nu har punkten en nivå.

assessment-alone-title = Svara var för sig
assessment-alone-intro = Dina nivåer visas för ingen annan. När { $enough } har svarat ser ni på skärmen var ni skiljer er åt, utan namn. Ändra när du vill.
assessment-alone-point = { $number }. { $text }
assessment-alone-kept = Sparat. Ta med det du tänkte när ni pratar ihop er.
assessment-alone-few = { $count ->
    [one] En har svarat för sig. Svaren visas inte: är ni färre än fem går det att gissa vem som har svarat vad.
   *[other] { $count } har svarat var för sig. Svaren visas inte: är ni färre än fem går det att gissa vem som har svarat vad.
 }
assessment-alone-enough = { $points ->
    [0] { $count } har svarat var för sig, och de tycker lika om alla punkter.
    [one] { $count } har svarat var för sig. De skiljer sig åt om en punkt. Börja gärna där.
   *[other] { $count } har svarat var för sig. De skiljer sig åt om { $points } punkter. Börja gärna där.
 }
assessment-differ = Här tycker ni olika:
assessment-differ-level = { $level }, { $count } st

assessment-moved-title = Vad som har flyttat sig
assessment-first-time = Det här är första gången med den här checklistan. Nästa gång ser ni vad som har flyttat sig.
assessment-in-all = Sedan { $day }: { $up } upp, { $same } lika, { $down } ner.{ $unsure ->
    [0] {""}
   *[other] {" "}Om { $unsure } går det inte att säga.
 }
assessment-moved-point = *{ $number }. { $point }:*
assessment-insight = En lägre nivå betyder ofta att ni ser klarare nu än förra gången.
assessment-possible-model = Ingen etta, och en trea på mer än hälften: ni kan vara en mentor för andra.
assessment-movement = Vad har flyttat sig, och vad har ni lärt er av det?
assessment-needs = Var behövs mer förbättringsarbete?
assessment-whole-kept = Sparat.
assessment-seen = Nivåerna visas i Hemmaplan för { $who }.
assessment-seen-team = er egen organisation
assessment-seen-cluster = er grupp
assessment-seen-facilitator = processledaren
assessment-open-cluster = Öppna för gruppen
assessment-close-cluster = Stäng för gruppen
assessment-open-facilitator = Öppna för processledaren
assessment-close-facilitator = Stäng för processledaren

assessment-gone = Självskattningen finns inte längre. Öppna Självskattningar, så ser du vilka som finns.
assessment-not-opened = De har inte öppnat sin självskattning än. Fråga dem gärna.
assessment-off-scale = Nivån finns inte på den här checklistan: den går från 1 till { $highest }.
assessment-comment-long = Kommentaren får vara högst { $most } tecken.
assessment-words-long = Här får det stå högst { $most } tecken, det här är { $length }.
assessment-open-unfinished = { $left ->
    [one] En punkt saknar nivå. Ge den en nivå först, så öppnar ni sedan.
   *[other] { $left } punkter saknar nivå. Ge dem en nivå först, så öppnar ni sedan.
 }

# Alla självskattningar man får se, och värmekartan.
assessment-shelf-open = Självskattningar
assessment-shelf-title = Självskattningar
assessment-shelf-empty = Här finns ingen självskattning än.
assessment-open = Öppna
assessment-read = Läs
assessment-not-begun = *{ $title }*, { $organisation }: inte påbörjad än, senast { $due }.
assessment-comment-said = ”{ $comment }”
assessment-their-own-judgement = { $organisation } har bedömt sig själva och öppnat det för er. Nivåerna visar var man står, inte vem som är bäst.
assessment-heat-map = Värmekarta
assessment-heat-map-file = varmekarta.png
assessment-heat-map-comes = Värmekartan kommer i vår konversation om en stund.
assessment-heat-map-about = Det som har öppnats, i bokstavsordning. Pilen visar vart punkten har rört sig sedan förra omgången.
assessment-heat-map-words = { $count ->
    [one] *{ $title }*: nivåerna hos en organisation.
   *[other] *{ $title }*: nivåerna hos { $count } organisationer, så många på varje nivå.
 }
assessment-closed = Klara, men inte öppnade för dig: { $names }.
assessment-choice = { $number }. { $point }
assessment-choose-points = Välj punkter
assessment-page-intro = Gå igenom punkterna tillsammans, en av er skriver. Det som sparas här är { $organisation }s. Går det inte att enas räknas *vet inte än* också.
assessment-page-level = { $number }. { $text }
assessment-page-comment = Kommentar till punkt { $number }
assessment-page-next = Spara och gå vidare
assessment-page-holds = Punkt { $number }: { $level }
