# Programmets eget exemplar av upplägget: allt som sägs och efterfrågas, ett steg i taget.
edit-open = Ändra upplägget
edit-intro = Det här är upplägget för *{ $programme }*. Ändra det som inte passar. Andra program märker inget, och det ni redan har gjort ligger kvar.
edit-add = Ny förberedelse
edit-step = Steg att se
edit-step-numbered = { $number }. { $title }
edit-step-line = *{ $title }*. { $about }
edit-outcomes-line = Önskade resultat: { $count ->
    [0] inga än
    [one] en rad
   *[other] { $count } rader
 }
edit-ways-line = Arbetssätt: { $count ->
    [0] inga än
    [one] en rad
   *[other] { $count } rader
 }
edit-material-line = Underlag: *{ $title }*, { $link }
edit-material-line-unlinked = Underlag: *{ $title }*, utan länk än
edit-preparation-line = Förberedelse: *{ $title }*, { $days ->
    [0] senast samma dag som
    [one] senast en dag före
   *[other] senast { $days } dagar före
 } { $meeting }. Ansvarar: { $roles }{ $count ->
    [0] .
   *[other] , annars { $others }.
 }
edit-question-line = Fråga: { $question } Till { $roles }.
edit-before = Inför *{ $meeting }*.
edit-language = *{ $language ->
    [sv] På svenska
   *[en] På engelska
 }*

edit-title-step = Ändra steg
edit-title-outcomes = Önskade resultat
edit-title-ways = Arbetssätt
edit-title-material = Ändra underlag
edit-title-question = Ändra fråga
edit-title-changed = Ändra förberedelse
edit-title-added = Ny förberedelse
edit-title-reminders = Påminnelser
edit-reminders = Påminnelser

edit-field-number = Nummer
edit-field-number-hint = Det som står framför namnet, till exempel 2 eller A.
edit-field-title = Namn
edit-field-help = Vad som räknas som klart
edit-field-about = Vad steget handlar om
edit-field-text = Fråga
edit-field-why = Varför den ställs
edit-field-other = { $field } på { $language ->
    [sv] svenska
   *[en] engelska
 }
edit-field-lines-hint = En rad för varje.
edit-field-link = Länk
edit-field-link-hint = Till underlaget på plattformen.
edit-field-days = Dagar före träffen
edit-field-days-after = Dagar efter
edit-field-first = Ansvarar i första hand
edit-field-asked = Frågas i första hand
edit-field-others = I andra hand
edit-field-step = Hör till steget
edit-field-before = Ska vara klar inför
edit-field-owed-by = Vem gör den
edit-owed-by-organisation = Varje organisation för sig
edit-owed-by-mentor = Varje mentor
edit-owed-by-cluster = Gruppen tillsammans
edit-field-done-by = Klar när någon
edit-done-by-tick = trycker Klart
edit-done-by-link = lägger in en länk
edit-done-by-file = delar en fil
edit-field-reminders = Påminn, dagar före sista dagen
edit-field-reminders-hint = Till exempel 14, 7, 1. Ett streck betyder inga påminnelser. Gäller allt som inte har egna dagar.
edit-field-own-reminders-hint = Till exempel 14, 7, 1. Lämnas det tomt gäller programmets, och ett streck betyder inga.
edit-drop = Ta bort förberedelsen
edit-saved = Upplägget har ändrats.

edit-gone = Delen finns inte längre i upplägget. Stäng och öppna igen, så ser du vad som finns.
edit-changed-meanwhile = Någon annan har ändrat samma del medan du skrev. Stäng och öppna den igen, så ser du hur den är nu.
edit-empty = Skriv något här.
edit-long = Det här är { $length } tecken, och högst { $most } får plats. Korta texten och spara igen.
edit-days = Skriv ett antal dagar, från 0 till 365.
edit-link = Länken ska börja med https:// och får inte vara för lång.
edit-roles = Välj minst en roll.
edit-many = Fler får inte plats. Ta bort några och spara igen.
edit-reminders-unread = Skriv dagar med komma emellan, till exempel 14, 7, 1.
edit-before-amiss = Träffen behöver ligga efter det steg som förberedelsen hör till.
edit-amiss = Det stämmer inte med resten av upplägget: kontrollera steg, träff och dagar.
edit-lines-differ = Här är det { $other } rader och på det andra språket { $count }. Skriv lika många, eller lämna fältet tomt.

edit-add-question = Ny fråga
edit-add-material = Nytt underlag
edit-add-step = Nytt steg efter det här
edit-title-fields = Frågor i formuläret
edit-title-step-added = Nytt steg
edit-title-material-added = Nytt underlag
edit-title-question-added = Ny fråga
edit-form-line = Formulär till *{ $title }*: { $count ->
    [0] inga frågor
    [one] en fråga
   *[other] { $count } frågor
 }
edit-after = Steget kommer efter *{ $step }*.
edit-asked-after = Frågan ställs efter träffen.
edit-asked-midway = Frågan ställs mitt i arbetet på hemmaplan.
edit-field-short = Kort namn
edit-field-short-hint = Så som det heter mitt i en mening, till exempel träff 2. Lämnas det tomt används hela namnet.
edit-field-kind = Vad är det?
edit-kind-home = Arbete på hemmaplan
edit-kind-meeting = En träff
edit-field-day = Träffens datum
edit-no-day = Välj vilken dag träffen är.
edit-piece-template = Mall
edit-piece-film = Film
edit-piece-facts = Fakta
edit-piece-example = Exempel
edit-piece-method = Metod
edit-piece-checklist = Checklista
edit-piece-link = Länk
