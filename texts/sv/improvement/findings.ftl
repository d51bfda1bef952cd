# Det man kommer fram till vid tavlan.
finding-heading = *Från tavlan*
finding-line = { $method }, { $day }, { $name }
finding-more = { $count ->
    [one] Ett resultat till finns sparat.
   *[other] { $count } resultat till finns sparade.
 }
finding-new = Skriv in det ni kom fram till
finding-new-title = Det ni kom fram till
finding-method = Metod
finding-method-name = { $method ->
    [five_whys] Fem varför
    [fishbone] Fiskben
    [obstacles] Hinder
   *[priorities] Prioritera
 }
finding-help = { $method ->
    [five_whys] Skriv problemet överst. Fråga varför det är så, och sedan varför på svaret, ungefär fem gånger. Stanna när ni når något som ni själva kan ändra. Pekar svaret ut en person, fråga varför en gång till.
    [fishbone] Rita en fisk. Skriv problemet vid fiskens huvud, och låt benen vara till exempel människor, arbetssätt, regler, lokaler, verktyg och information. Vad i vart och ett bidrar? Ringa in det ni tror väger tyngst, och fråga vilka siffror som skulle visa det.
    [obstacles] Vad kan stå i vägen för att det blir av? Vilka hinder rår ni på själva, vilka behöver någon annan hjälpa till med, och vem är det?
   *[priorities] Hur stor nytta gör varje förslag, och hur lätt är det att pröva? Börja med det som gör nytta och är lätt. Låt det svåra med stor nytta få en egen plan.
 }
finding-lines = Vad kom ni fram till?
finding-lines-hint = De rader som är värda att minnas. Ett foto av tavlan räcker också.
finding-link = Länk
finding-file = Foto eller fil
finding-file-hint = Filen ligger kvar i Slack. Jag kommer bara ihåg vilken det är. Högst 10 MB.
finding-file-there = Nu ligger { $file } här. En ny fil tar dess plats.
finding-window-title = Från tavlan
finding-shown-link = Länk: { $link }
finding-shown-file = Fil i Slack: { $file }
finding-open = Läs

# När det inte går.
finding-empty = Skriv något, lägg in en länk eller ett foto.
finding-gone = Resultatet är borttaget. Stäng och öppna igen, så ser du vad som finns.
