# Se före: vad som skulle hända, dag för dag, innan man säger ja.
preview-title = Så här blir det
preview-waiting = Jag räknar ut vad som skulle hända. Det brukar ta några sekunder, i ett stort program lite mer.
preview-back = Ändra något
preview-reminders-moved = { $count ->
    [one] En påminnelse byter dag.
   *[other] { $count } påminnelser byter dag.
 }
preview-nobody-more = Ingen får fler än förut.
preview-heard = { $people ->
    [one] En person
   *[other] { $people } personer
 } får { $messages ->
    [one] ett nytt meddelande
   *[other] sammanlagt { $messages } nya meddelanden
 }, färre om något blir klart före det.
preview-nobody = Ingen får något nytt meddelande av det.
preview-unsaid = { $count ->
    [one] Ett meddelande skickas inte.
   *[other] { $count } meddelanden skickas inte.
 }
preview-owed-by-each = Varje organisation får { $count ->
    [0] inget att förbereda
    [one] en sak att förbereda
   *[other] { $count } saker att förbereda
 }.
preview-said-by-role = Med någon i varje roll blir det { $count ->
    [0] inga meddelanden
    [one] ett meddelande
   *[other] { $count } meddelanden
 } till en organisation, färre om något blir klart före det. Saknas en roll går det till någon annan där.
preview-day = *{ $day }*
preview-due = • Sista dag: *{ $title }*
preview-due-new = • Sista dag: *{ $title }* ({ $names })
preview-due-moved = • Sista dag: *{ $title }*, i stället för { $from } ({ $names })
preview-due-gone = • Behövs inte längre: *{ $title }* ({ $names })
preview-said = • { $what } ({ $names })
preview-names = { $names } och { $count } till
preview-too-much = Det blev mer text än vad som får plats. Korta gärna hjälptexten.

preview-start = *{ $programme }* börjar { $day }.
preview-start-yes = Starta
preview-moved = *{ $meeting }* blir { $day }.
preview-moved-cluster = *{ $meeting }* blir { $day } för { $cluster }.
preview-yes = Spara
preview-rejoined = *{ $meeting }* blir { $day }, samma dag som för de andra.
preview-cancel = *{ $meeting }*, { $day }, ställs in.
preview-cancel-yes = Ställ in
preview-redated = { $count ->
    [0] Ingen förberedelse får nytt datum.
    [one] En förberedelse får nytt datum.
   *[other] { $count } förberedelser får nytt datum.
 }
preview-exempt = { $count ->
    [one] En förberedelse behövs inte längre.
   *[other] { $count } förberedelser behövs inte längre.
 }
preview-owed = { $count ->
    [one] En förberedelse läggs till.
   *[other] { $count } förberedelser läggs till.
 }
preview-told = { $count ->
    [0] Ingen har hunnit få det gamla beskedet av mig.
    [one] En person har fått det gamla beskedet av mig, och får veta det nya.
   *[other] { $count } personer har fått det gamla beskedet av mig, och får veta det nya.
 }
preview-cancel-no = Behåll träffen
