# Värden ur en fil eller ur inklistrade rader: vad som lästes, vad som inte kom med och varför, och vad som är fel.
values-at-row = Rad { $row }: { $said }

# Det här kommer inte med, och inget är fel med det.
values-hidden = Raden är dold i filen.
values-hidden-columns = { $count ->
    [one] En dold kolumn läses inte.
   *[other] { $count } dolda kolumner läses inte.
 }
values-hidden-sheet = Bladet { $sheet } är dolt och läses inte.
values-other-sheet = Bladet { $sheet } har också värden.
values-title = ”{ $text }” står ovanför tabellen.
values-summary = ”{ $text }” räknar ihop de andra raderna.
values-elsewhere = Raden gäller { $text }.
values-other-group = Raden gäller { $text }.
values-none-there = { $day } har inget värde.
values-none-of = { $day } har inget värde för { $group }.
values-note = ”{ $text }” står utan datum eller värde.
values-same-twice = { $day } står redan på rad { $first }, med samma värde.

# Bra att veta om det som läses.
values-numbered-days = { $text } är { $day }: så räknar kalkylprogram dagar.
values-year-said = Dagar utan år läses som { $year }, som står ovanför tabellen.
values-periods = En period sparas på sin sista dag: { $text } blir { $day }.
values-outside = { $value } % är mindre än 0 eller mer än 100. Stämmer det?

# Det här går inte att läsa.
values-count-unit = ”{ $text }” är en andel, men måttet räknas i { $unit }. Skriv ett tal, eller ändra måttet till %.
values-other-unit = ”{ $text }” är i procent, men måttet räknas i { $unit }.
values-group-missing = Det finns ingen kolumn för { $group }.
values-ahead-told = { $count ->
    [one] { $day } ligger framåt i tiden. Värdet går att spara först den dagen.
   *[other] { $count } värden ligger framåt i tiden, det första { $day }. De går att spara först då.
 }
values-weekday = ”{ $text }” är en annan veckodag: { $day }. Vilket stämmer?
values-ahead = { $day } ligger framåt i tiden.
values-period-ahead = { $text } slutar { $day }, och den dagen ligger framåt i tiden.
values-doubled = { $day } står redan på rad { $first }, med ett annat värde. Behåll ett av dem.
values-too-wide = Raden har { $count } kolumner, men rubrikerna är { $most }. Har talen decimalkomma behöver kolumnerna skiljas åt med semikolon.
values-formula = Cellen har en formel utan resultat. Öppna filen i Excel, spara den och ge mig den igen.
values-became-day = ”{ $text }” är ett datum och inget värde. Excel gör gärna om 7/10 till ett datum. Skriv 7 av 10.
values-no-day = Raden har ett värde men inget datum.
values-no-days = Jag hittar inget datum som jag kan läsa. Skriv till exempel 2027-01-04, 4/1 2027, jan 2027 eller v. 5 2027.
values-no-column = Jag hittar datum men inga värden bredvid.
values-none = Det fanns inga värden att spara.

# Det här kan bara du veta.
values-ask-date = Vilken kolumn har datumen?
values-ask-value = Vilken kolumn har värdena?
values-ask-value-of = Vilken kolumn gäller { $group }?
values-ask-only = { $heading }: vilka rader gäller det?
values-ask-group = Vilken grupp gäller det?
values-ask-shares = På rad { $row } står { $value }. Hur mycket är det i procent?
values-ask-sums = På rad { $row } står { $text }, och andra rader gäller delar av samma tid. Vad är det värdet?
values-sums-left = En summering av de andra: lämna det
values-sums-kept = Ett eget värde: spara det också
values-ask-all = Alla rader
values-shares = Det är en andel: 0,7 är 70 %
values-as-they-are = Det är procent: 0,7 är 0,7 %
values-ask-slashes = På rad { $row } står { $text }. Vad står först, dagen eller månaden?
values-day-first = Dagen först
values-month-first = Månaden först
values-ask-commas = På rad { $row } står { $whole } och { $part } i var sin kolumn, utan rubriker. Är det talet { $whole },{ $part }?
values-joined = Ja, det är ett tal med decimalkomma
values-apart = Nej, det är två kolumner
