# En träff: dagordning, vilka som kommer, det man fångar, nästa datum.
meeting-page-open = Om träffen
meeting-page-title = Träffen
meeting-page-host = Värd är { $host }.
meeting-page-cluster = Gruppen är { $cluster }.
meeting-page-agenda = *Dagordning*
meeting-page-presentations = *Presentationer*
meeting-page-presentation = • { $owner }: { $title }
meeting-page-code = Visa på skärmen: skriv */hemmaplan träff { $code }* i Slack och säg hur det var.
meeting-page-code-web = Den som inte har Slack går till *{ $address }* och skriver koden.
meeting-page-code-when = { $meeting } är { $day }. Det här är till de sista minuterna.
meeting-page-code-head = Koden till skärmen
meeting-page-none = Du har ingen träff framför dig.
meeting-code-unknown = Jag hittar ingen träff i dag med den koden. Se efter på skärmen en gång till.
meeting-code-intro = Skriv koden som står på skärmen i rummet, så kan du säga hur träffen var. Du behöver inget konto.
meeting-code-field = Kod
meeting-code-which = *{ $meeting }*, { $day }. Det du skriver läses av träffens värd och processledaren.
meeting-code-name-hint = Lämna tomt om du inte vill att namnet syns. Hemmaplan vet inte vem du är.
meeting-code-footer = Hemmaplan håller ihop ett program där organisationer lär av varandra. Sidan finns för den som inte har Slack. Vi sparar orden, dagen och klockslaget och inget om din telefon eller dator. Vill du ändra något gör du det medan sidan är öppen.
meeting-code-kept = Tack. Det är sparat. Du kan ändra så länge sidan är öppen. Har du redan svarat här behöver du inte svara på brevet i morgon.
feedback-code-full = Fler har svarat med koden än som kan ha varit där, så den tar inte emot mer. Säg det till träffens värd.
meeting-calendar = Till kalendern
meeting-calendar-sent = Kalenderfilen ligger i vår konversation. Öppna den, så läggs träffen i din kalender.
meeting-calendar-title = Kalenderfil
meeting-calendar-comment = { $meeting }, { $day }
meeting-idea-catch = Skriv ner en idé
meeting-idea-title = En idé
meeting-idea-hint = En rad räcker. Det du skriver hamnar bland idéerna.
meeting-idea-from = Från vem?
meeting-idea-own = Vår egen
meeting-idea-kept = Nu ligger det bland idéerna, och ni kan pröva i en förbättring när ni vill.
meeting-idea-line = *{ $idea }*
meeting-idea-another = En till
idea-no-home = Idéer skriver den som är med i en organisation i programmet.
next-date = Nästa datum
next-date-intro = Kom överens om *{ $meeting }* medan alla är här. Det gäller bara er grupp, och förberedelserna följer med.
next-date-none = Det finns ingen träff efter den här.
next-date-not-now = Nästa datum sätter värden på träffen eller inom två veckor efter. Annars gör processledaren det.
meeting-summary = Sammanfattning
summary-head = Sammanfattning av { $meeting }, { $day }
summary-ideas = Idéer att ta med hem:
summary-questions = Frågor om presentationerna:
summary-next = Nästa gång: { $meeting }, { $day }.
summary-from = • { $text } (från { $home })
summary-decisions = Beslut efter test:
summary-question = • { $home } frågar { $owner }: { $text }
summary-empty = Inget är nedskrivet från träffen än. Skriv några rader själv.
summary-decision = • { $home }, { $title }: { $decision ->
    [adopt] infört
    [adapt] justeras och testas igen
   *[abandon] nedlagt
 }
