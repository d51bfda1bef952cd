# Mätvärden som någon har skrivit eller klistrat in: vad som inte går att läsa, och hur man skriver i stället.
series-number = ”{ $text }” går inte att läsa som ett tal. Skriv till exempel 12,5.
series-number-large = Talet { $text } är för stort för ett diagram. Räkna i en större enhet, till exempel tusental.
series-count = ”{ $text }” går inte att läsa som ett antal. Skriv till exempel 7 av 10.
series-count-whole = { $part } av { $whole } går inte ihop. Skriv till exempel 7 av 10.
series-count-share = Procenten och antalet i ”{ $text }” säger inte samma sak. Skriv till exempel 7 av 10.
series-date = ”{ $text }” går inte att läsa som ett datum. Skriv till exempel 2027-01-04 eller 4/1.
series-empty = Här finns inga mätvärden än. Skriv ett datum och ett värde på varje rad, till exempel 2027-01-04 12,5.
series-long = Det är { $count } mätvärden, och { $most } är det mesta som får plats i ett diagram. Ta bort de äldsta.
series-not-found = Filen { $file } finns inte, eller så går den inte att öppna.
series-not-written = Bilden gick inte att spara i { $file }. Välj gärna ett annat ställe.
series-reordered = Raderna stod inte i datumordning, så jag har sorterat dem.
series-more-slips = { $count ->
    [one] En rad till behöver ses över.
   *[other] { $count } rader till behöver ses över.
 }
series-freeze = Utgångsläget kan vara de första 1 till { $points } mätvärdena, men inte { $freeze }.

# En enda mening om vad man får och inte får dra för slutsats.
runchart-none = Det finns inga mätvärden än, så det finns inget att säga om förändring.
runchart-few = För få mätvärden än: { $useful } av de { $needed } som behövs för att säga om något har förändrats.
runchart-few-beside = För få mätvärden än: { $useful } av de { $needed } som behövs, för värden som ligger precis på medianen, det mittersta, räknas inte med.
runchart-signal = Det här är ett tecken på förändring, för så här ser det sällan ut av en slump: ni vet bäst vad som ligger bakom.
runchart-ordinary = Det här ser ut som vanlig variation, och inget tyder på att något har förändrats: vänta in fler värden, eller testa något nytt.
runchart-groups-few = För få mätvärden än: { $useful } av de { $needed } som behövs ({ $which }) för att säga om något har förändrats.
runchart-groups-signal = Det här är ett tecken på förändring ({ $which }), för så här ser det sällan ut av en slump: ni vet bäst vad som ligger bakom.
runchart-groups-ordinary = Det här ser ut som vanlig variation, både i grupperna och i skillnaden mellan dem: vänta in fler värden, eller testa något nytt.
runchart-gap = skillnaden mellan grupperna
runchart-points-apart = procentenheter

# Bilden i ord, för den som lyssnar i stället för att se.
runchart-alt = Diagram över tid: { $name }.
runchart-alt-points = { $count ->
    [one] Ett mätvärde, { $latest }, den { $last }.
   *[other] { $count } mätvärden från { $first } till { $last }, mellan { $low } och { $high }. Median { $median }, senast { $latest }.
 }
runchart-alt-target = Målvärde { $target }.
runchart-alt-frozen = Medianen kommer från utgångsläget, de { $frozen } första mätvärdena.
runchart-alt-since = Nytt utgångsläge från { $day }.
runchart-alt-annotation = { $day }: { $text }.

# Orden i själva bilden.
picture-median = Median { $value }
picture-target = Målvärde { $value }
picture-baseline = Utgångsläge
picture-rebased = Nytt utgångsläge
picture-up = högre är bättre
picture-down = lägre är bättre
picture-gap-pair = Skillnad: { $first } minus { $second }
picture-gap-spread = Skillnad: högsta gruppen minus lägsta

# Hela diagrammet i ord, på kommandoraden.
runchart-words-points = { $points ->
    [one] Ett mätvärde.
   *[other] { $points } mätvärden, varav { $useful } inte ligger på medianen { $centre }.
 }
runchart-words-anhoej = Anhøj: som längst { $longest_run } i rad på samma sida (upp till { $longest_run_limit } är vanligt) och { $crossings } korsningar (minst { $crossings_limit } är vanligt).
runchart-words-runs = Perla: { $runs } följder på samma sida (mellan { $fewest } och { $most } är vanligt).
runchart-words-shift = Skifte: mätvärde { $first } till { $last }, { $side ->
    [above] över
   *[below] under
 } medianen.
runchart-words-trend = Trend: mätvärde { $first } till { $last }, { $way ->
    [up] uppåt
   *[down] nedåt
 }.
runchart-words-xmr = XmR: medelvärde { $mean }, naturliga gränser { $lower } och { $upper }.
runchart-words-outside = Utanför gränserna: mätvärde { $which }.
