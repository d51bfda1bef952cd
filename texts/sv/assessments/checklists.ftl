# Checklistor: de som finns, och en som tas in från Excel.
checklist-unknown = Checklistan { $name } finns inte här. Processledaren kan ta in den från Excel.
checklist-version-taken = Version { $version } av listan finns redan, med andra ord. Ge den nya listan ett annat versionsnamn.
checklist-scale-heading-also = { $what ->
    [level] nivå, steg, level, step
    [english] på engelska, engelska
   *[word] betyder, betydelse, means, meaning
 }
checklist-id-strange = Id { $id } har varken bokstav eller siffra.
checklist-point-long = Punkten har { $length } tecken, högst { $most } får plats.
checklist-points-many = Listan har { $count } punkter, högst { $most } får plats på en skärm.
checklist-no-scale = Bladet med nivåer saknas. Det ska ha rubrikerna Nivå och Betyder, och nivåerna 1, 2, 3 i ordning.
checklist-scale-order = Här ska nivå { $expected } stå, men här står ”{ $value }”. Nivåerna räknas från 1 i ordning.
checklist-scale-word = Nivå { $value } har ingen betydelse.
checklist-scale-doubled = Två nivåer heter { $word }. Då går de inte att skilja åt.
checklist-doubled-words = Punkt { $id } har samma ord som den på rad { $first }. Då går det inte att veta vilken ett svar gäller.
checklist-scale-long = Betydelsen får ha högst { $most } tecken.
checklist-scale-size = Skalan har { $count } nivåer. Den ska ha mellan { $fewest } och { $most }.

checklist-sheet-points = Punkter
checklist-sheet-scale = Nivåer
checklist-sheet-how = Så fyller du i
checklist-file-id = Id
checklist-file-point = Punkt
checklist-file-english = På engelska
checklist-file-short = Kort namn
checklist-file-level = Nivå
checklist-file-word = Betyder
checklist-file-what = Vad
checklist-file-how = Hur
checklist-file-what-of = { $what ->
    [id] Id
    [point] Punkt
    [english] På engelska
    [short] Kort namn
    [level] Nivåer
   *[version] En ny version
 }
checklist-explain = { $what ->
    [id] Punktens nummer, så som ni säger det. Samma id i nästa version betyder samma punkt.
    [point] Punkten som en mening, högst 300 tecken.
    [english] För den som läser Hemmaplan på engelska. Lämna tomt om det inte behövs.
    [short] Några ord för tabeller och värmekarta. Lämna tomt, så tar jag början av punkten.
    [level] Ett blad för sig: 1, 2, 3 och så vidare, med vad varje nivå betyder.
   *[version] Betyder en punkt något annat än förut är det en ny version. Förflyttning räknas bara inom en version.
 }
checklist-file-name = checklista.xlsx
checklist-file-comes = Mallen kommer i vår konversation om en stund.
checklist-file-comment = Skriv över exemplet, och dela sedan filen under *Ta in från Excel*.

checklists-open = Checklistor
checklists-title = Checklistor
checklists-about = Den här listan används när självskattningen görs. Omgångar som redan har börjat behåller sin.
checklists-none = Programmet har ingen självskattning.
checklist-choose = Välj checklista
checklist-none = Ingen, klart med ett tryck
checklist-option-both = { $title }, och en för en nämnd
checklist-option = { $title }, { $version }
checklist-get-file = Hämta mallen
checklist-bring-in = Ta in från Excel
checklist-bring-title = Ta in en checklista
checklist-field-title = Vad heter listan?
checklist-field-version = Vilken version är det?
checklist-field-version-hint = Till exempel ett årtal.
checklist-field-before = Är det en ny version av en som finns?
checklist-field-file = Filen
checklist-title-missing = Ge listan ett namn.
checklist-title-long = Namnet får ha högst { $most } tecken.
checklist-version-missing = Skriv vilken version det är.
checklist-version-long = Versionen får ha högst { $most } tecken.
checklist-file-missing = Välj filen.
checklist-reading = Jag läser *{ $file }*.
checklist-unfetched = Jag kunde inte hämta filen. Dela den en gång till.
checklist-slips-title = Inte riktigt än
checklist-slips = Det här behöver rättas i filen. Rätta och ta in den igen, inget är sparat.
checklist-slip = Rad { $row }: { $said }
checklist-slip-in = { $sheet }, rad { $row }: { $said }
checklist-slips-more = Och { $count } till.
checklist-found = *{ $title }*, { $version }: { $points } punkter, nivåerna { $levels }.
checklist-found-point = *{ $id }* { $text }
checklist-gone = Finns inte längre: { $points }.
checklist-new = Nya: { $points }.
checklist-renamed = Har fått andra ord: { $points }.
checklist-apart = Det är en ny version. Förflyttning räknas inte mellan den och den förra.
checklist-take = Ta in listan
checklist-taken = *{ $title }*, { $version }, är intagen. Välj den för en självskattning i listan.
