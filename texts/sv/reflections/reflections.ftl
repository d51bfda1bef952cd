# Att skriva ner det man lär sig, och välja vem som får läsa.
reflection-form-title = Reflektera
reflection-form-programme = Vilket program gäller det?
reflection-form-question = *{ $question }*
reflection-form-text = Vad vill du minnas?
reflection-form-answer = Ditt svar
reflection-form-text-hint = En rad räcker.
reflection-form-may-read = Vem får läsa?
reflection-form-promise = Hemmaplan visar det bara för dem du väljer, och du kan ändra dig när du vill. Begär någon ut texten som allmän handling är det din organisation som prövar det, inte jag.
reflection-form-joint = Skrev ni tillsammans?
reflection-form-joint-yes = Vi skrev det här tillsammans
reflection-form-joint-hint = Då står { $organisation } som avsändare, och minst ni i { $organisation } får läsa.
reflection-form-step = Vilket steg gäller det?

# Vem som får läsa, när man väljer.
reflection-level-me = Bara jag
reflection-level-organisation = Min organisation: { $organisation }
reflection-level-cluster = Min grupp och processledaren
reflection-level-programme = Alla i programmet

# Vem som får läsa, när det är valt. Bara den som skrev ser den första.
reflection-shown = { $level ->
    [me] Visas i Hemmaplan bara för dig.
    [organisation] Visas i Hemmaplan bara för er i { $organisation }.
    [cluster] Visas i Hemmaplan bara för { $organisation }, gruppen de träffar och processledaren.
   *[programme] Visas i Hemmaplan bara för dem som är med i programmet.
 }

reflection-thanks-title = Sparat
reflection-thanks = Tack. Det är sparat.
reflection-write = Skriv { -reflection }
reflection-write-another = Skriv en till
reflection-mine = Det jag har skrivit
reflection-read = Läs vad ni har skrivit

reflection-mine-title = Det jag har skrivit
reflection-mine-empty = Här är det tomt än. När du har skrivit något ligger det här, och du kan ändra det eller ta bort det.
reflection-read-title = Det vi har skrivit
reflection-read-empty = Här finns inget att läsa än. Det som någon väljer att visa för dig dyker upp här.
reflection-read-step = Visa steg
reflection-read-all = Alla steg
reflection-by = *{ $author }*, { $organisation }
reflection-by-alone = *{ $author }*
reflection-by-joint = *{ $organisation }*, skrivet av { $author }
reflection-answers = Svar på: { $question }
reflection-edited = ändrat { $day }
reflection-newer = Nyare
reflection-older = Äldre
reflection-page = Sida { $number } av { $count }
reflection-remove-title = Ta bort?
reflection-remove-sure = Det försvinner för gott, både för dig och för dem som har kunnat läsa.

question-answered = { $question } Du har svarat. Tack.

# När det inte går.
reflection-empty = Skriv något först. En rad räcker.
reflection-long = Texten är { $count } tecken lång, och { $most } får plats. Korta den, eller dela den i två.
reflection-level-closed = Så kan du inte visa det i det här programmet. Välj något av det som står här.
reflection-joint-alone = Har ni skrivit tillsammans behöver ni alla kunna läsa. Välj minst din organisation.
reflection-step-gone = Steget finns inte längre. Välj ett annat.
reflection-gone = Texten finns inte längre. Stäng och öppna igen, så ser du vad som finns.
reflection-no-programme = Du är inte med i något program än. Be processledaren lägga till dig, så kan du spara det du skriver.
reflection-not-in-programme = Du är inte med i programmet, så där kan inget sparas. Be processledaren lägga till dig.
reflection-not-your-words = Någon annan har skrivit texten. Bara egna ord går att spara, men skriv gärna med dina egna vad du tar med dig.
question-gone = Frågan ställs inte längre. Skriv gärna ändå: tryck på Skriv { -reflection } i min flik Hem.
reflection-left = Du är inte kvar där du skrev det här, så det kan inte visas för fler än förut. Du kan fortfarande ändra texten, visa den för färre eller ta bort den.
reflection-changed-meanwhile = Den som skrev har ändrat texten sedan du öppnade den. Stäng och öppna den igen.
reflection-said-more = Här kan du bara ta bort det som pekar ut någon, och skriva något kort i stället, till exempel (en kollega). Vill du säga mer, skriv till den som skrev.

# När processledaren tar bort uppgifter om någon annan.
details-open = Ta bort uppgifter om någon
details-title = Ta bort uppgifter
details-intro = { $author } har skrivit det här. Står det något som pekar ut en tredje person, ett namn eller en diagnos till exempel, kan du ta bort det. { $author } ser att du har gjort det, och när.
details-text = Texten utan uppgifterna
details-hint = Ändra så lite som möjligt. Det är någon annans ord.
details-out = { $name } tog bort uppgifter om någon { $day }.
letter-details-out = { $name } har tagit bort uppgifter om någon i det du skrev i *{ $programme }*. Så här står det nu: { $text }
letter-details-removed = Texten där uppgifter om någon togs bort finns inte längre.
foresight-details-out = Besked om att uppgifter om någon är borttagna ur det man skrev
foresight-why-details-out = Processledaren tog bort dem.
