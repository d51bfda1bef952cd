# Egna uppgifter: allt som finns om en person, och vem som ansvarar för det.
own-data-fetch = Hämta mina uppgifter
own-data-erase = Radera mig
own-data-privacy = Mina uppgifter
own-data-under-way = Jag samlar ihop allt som finns om dig i alla program. Två filer kommer i vår konversation om en liten stund.
own-data-ready = Dina uppgifter ligger i vår konversation.
own-data-comment = Här är allt som jag har om dig och allt du har skrivit: en Excelfil att läsa, och samma sak som json för den som vill föra över det till ett annat system. Vad andra har skrivit står inte här. Själva meddelandena sparar jag inte, de ligger kvar i vår konversation i Slack; i filen står vad de handlade om och när de kom.
own-data-nobody = Jag känner ingen som heter { $who }.
own-about = Om filen
own-about-how = Allt som Hemmaplan har om dig och allt du har skrivit, i alla program. Kolumnen Övrigt har samma namn som i json-filen.
own-programme = Ansvarar för uppgifterna: { $controller }. Kontakt: { $contact }. Finns kvar till och med { $until }.
export-column-own-programme = Program
export-column-own-parts = Din del
export-column-own-when = När ({ $zone })
export-column-own-words = Vad du skrev
export-column-own-rest = Övrigt

privacy-intro = *Så hanteras uppgifter om dig*
privacy-programme = *{ $programme }*: { $controller } ansvarar för uppgifterna.
privacy-programme-unsaid = *{ $programme }*: vem som ansvarar för uppgifterna är inte ifyllt än. Fråga processledaren.
privacy-contact = Har du frågor eller klagomål, vänd dig till { $contact }.
privacy-until = Allt finns kvar till och med { $day } och { $fate ->
    [erase] raderas sedan
   *[anonymise] avidentifieras sedan
 }.
privacy-reads = *Vem läser vad*
    • En reflektion läser de du själv väljer, var gång du skriver en.
    • Det ni fyller i eller lämnar in inför en träff läser din organisation och processledaren. Är det underlag till de andra läser hela gruppen det, och det syns då vem som lämnade in det.
    • En förbättring läser ditt team och de som teamet öppnar den för, och det som står i den visar vem som har skrivit.
    • Namn, roll och organisation ser alla i programmet. E-postadressen ser kollegor och processledaren.
    • Det som är försenat ser bara den som ansvarar och processledaren.
privacy-not = Skriv inget om klienter, patienter eller andra som går att känna igen.
privacy-rights = *Det här kan du göra*
    • /hemmaplan *mina uppgifter* hämtar allt som finns om dig.
    • /hemmaplan *radera* visar vad som försvinner och vad som blir kvar, innan något händer.
    • Egna ord ändrar du där du skrev dem. Fel namn eller adress rättas i din profil i Slack.
    • Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten (imy.se).

export-sheet-own-person = Om dig
export-sheet-own-memberships = Roller
export-sheet-own-former-seats = Tidigare roller
export-sheet-own-claims = Konton med din adress
export-sheet-own-absences = Frånvaro
export-sheet-own-audit-entries = Loggen
export-sheet-own-notices = Det jag har sagt
export-sheet-own-messages = Meddelanden
export-sheet-own-mentions = Nämnd i kanal
export-sheet-own-told = Datum du har fått
export-sheet-own-facilitator-messages = Till processledaren
export-sheet-own-calendar-feeds = Prenumererad kalender
export-sheet-own-circulars = Utskick
export-sheet-own-nudges = Ord om en förberedelse
export-sheet-own-notes = Anteckningar
export-sheet-own-reflections = Reflektioner
export-sheet-own-readings = Läst och frågat
export-sheet-own-preparations = Förberedelser
export-sheet-own-reached-outcomes = Det ni har nått
export-sheet-own-improvements = Förbättringar
export-sheet-own-improvement-moves = Byten av skede
export-sheet-own-invitations = Inbjudningar
export-sheet-own-ideas = Idéer
export-sheet-own-improvement-ideas = Idéer som prövas
export-sheet-own-findings = Det gruppen kom fram till
export-sheet-own-actions = Handlingsplan
export-sheet-own-cycles = Test
export-sheet-own-observations = Det som sågs
export-sheet-own-measures = Mått
export-sheet-own-measure-values = Mätvärden
export-sheet-own-annotations = Noterat i diagram
export-sheet-own-programmes = Program
export-sheet-own-stewardships = Arkivexemplar

own-part-self = det gäller dig
own-part-author = du skrev eller gjorde det
own-part-responsible = du ansvarar
own-part-added = du lade till
own-part-stand-in = du är ersättare
own-part-actor = du gjorde det
own-part-about = det gäller dig
own-part-reader = till dig
own-part-told = du sa till
own-part-answered = du svarade om ett konto
own-part-took-out = du tog bort uppgifter om någon
own-part-done = du gjorde klart
own-part-predicted = du förutsade
own-part-studied = du studerade
own-part-decided = du beslutade
export-sheet-own-attendances = Svar på inbjudningar
export-sheet-own-meeting-feedback = Om hur träffar var
export-sheet-own-knowledge-inventories = Kunskapsinventeringar
export-sheet-own-meeting-invitations = Inbjudningar
export-sheet-own-shadowings = Chefer som följer varandra
export-sheet-own-assessment-rounds = Självskattningar
export-sheet-own-assessment-marks = Nivåer och kommentarer
export-sheet-own-assessment-voices = Svar för sig själv
export-sheet-own-checklists = Checklistor
export-sheet-own-report-parts = Delar av rapporten
export-sheet-own-presentation-masters = Mallar för presentationer
