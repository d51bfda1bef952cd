# Träffar: när, var, hos vem, och vad som följer när något ändras.
meeting-line = *{ $meeting }*, { $day }
meeting-time = kl. { $time }
meeting-place-line = i { $place }
meeting-change = Ändra { -meeting }
meeting-apart = Ge gruppen ett eget datum
meeting-of-all = *{ $meeting }*, gemensamt för alla grupper som inte har ett eget datum.
meeting-of-cluster = *{ $meeting }*, bara för { $cluster }.
meeting-set-apart = *{ $meeting }* får ett eget datum för { $cluster }. De andra grupperna märker inget.
meeting-day = Dag
meeting-day-hint = Nu { $day }. Förberedelserna följer med.
meeting-starts = Börjar
meeting-place = Plats
meeting-link = Länk
meeting-link-hint = Till videomötet eller till sidan på plattformen.
meeting-host = Värdorganisation
meeting-host-hint = Det gruppen förbereder gemensamt går till en person där.
meeting-saved = Sparat
meeting-redated = { $count ->
    [one] En förberedelse har fått ett nytt datum.
   *[other] { $count } förberedelser har fått nya datum.
 }
meeting-told = { $count ->
    [0] Ingen har hunnit få det gamla datumet av mig, så ingen behöver få veta något.
    [one] En person har fått det gamla datumet av mig, och får veta det nya.
   *[other] { $count } personer har fått det gamla datumet av mig, och får veta det nya.
 }
meeting-nothing-followed = Inga andra datum ändras av det.
meeting-date-order-cluster = { $cluster } har ett eget datum som då skulle hamna i fel ordning. Ändra det först.
meeting-place-long = Platsen får vara högst { $most } tecken.
meeting-link-amiss = Länken behöver börja med https:// och får inte vara för lång.
meeting-host-outside = Organisationen är inte med här. Välj en annan.
meeting-was = som var { $day }
meeting-line-cancelled = *{ $meeting }*, { $day }: ställs in
meeting-back-on = Det här har ställts in. Sparar du blir det av igen, och förberedelserna ska göras på nytt.
meeting-cancel = Ställ in
meeting-rejoin = Samma dag som de andra igen
meeting-nothing-shared = Det finns inget gemensamt datum att gå tillbaka till.
meeting-fate = Förberedelserna
meeting-fate-exempt = Behövs inte längre
meeting-fate-next = Gäller i stället inför nästa träff
meeting-cancelled-title = Inställd
meeting-is-cancelled = Träffen har ställts in för alla. Ändra för alla först, så blir det av igen.
meeting-has-been = Träffen har redan varit. Välj en som ligger framåt i tiden.
meeting-day-off = Den dagen är ledig, dagen före en ledig dag eller en klämdag, eller i ett uppehåll. Spara bara om ni verkligen träffas då.
meeting-at-in = { $ends ->
    [yes] Det är kl. { $time } i { $place }.
   *[no] Det börjar kl. { $time } i { $place }.
 }
meeting-at = { $ends ->
    [yes] Det är kl. { $time }.
   *[no] Det börjar kl. { $time }.
 }
meeting-in = Platsen är { $place }.
meeting-told-where = { $count ->
    [0] Ingen har hunnit få tid och plats av mig.
    [one] En person har fått den gamla tiden och platsen av mig, och får veta vad som gäller nu.
   *[other] { $count } personer har fått den gamla tiden och platsen av mig, och får veta vad som gäller nu.
 }
meeting-dated-at = { $day } kl. { $time }
letter-hosts = { $meeting }, { $day }, hålls hos er i { $host }. Det som värden ska göra kommer till er.
letter-hosted-by = { $meeting }, { $day }, hålls hos { $host } i stället för hos { $was }. Värdens uppgifter är inte längre era.
letter-hosted-by-nobody = { $meeting }, { $day }, hålls inte hos { $was }. Värdens uppgifter är inte längre era.
foresight-hosted = Besked om vem som är värd för träffen
foresight-why-hosted = Är eller skulle ha varit värd för { $meeting } { $meets }.
meeting-tell-anyway = Berätta för alla ändå
meeting-news = { $meeting } är { $day }.
meeting-ends = Slutar
meeting-ends-hint = Lämnas det tomt räknar jag med { $length }.
meeting-ends-before = Sluttiden behöver ligga efter starttiden samma dag.
meeting-ends-alone = Skriv också när träffen börjar.
