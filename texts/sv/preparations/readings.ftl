# Läsa varandras: vad de andra har lämnat, och vad ni frågar dem.
reading-letter = *{ $owner }* har lämnat in *{ $title }*. Läs gärna före { $meeting }, { $meets }, och skriv en fråga om ni undrar något. Det räcker att en av er gör det.
reading-letter-again = *{ $owner }* har lämnat in *{ $title }*, att läsa före { $meeting }, { $meets }.
reading-link = Öppna länken
reading-file = Fil: { $file }
reading-read = Läst
reading-ask = Skriv en fråga
reading-ask-again = Ändra frågan
reading-get = Hämta filen
reading-was-read = *{ $title }* från { $owner }: läst av { $name }.
reading-was-asked = *{ $title }* från { $owner }: läst av { $name }, och frågan är sparad till { $meeting }.
reading-gone = Underlaget har tagits bort. Öppna Att läsa, så ser du vad som finns nu.

reading-form-title = Fråga inför träffen
reading-form-about = *{ $title }* från { $owner }
reading-form-question = Vad undrar ni?
reading-form-hint = Visas i Hemmaplan bara för er, { $owner } och processledaren. { $owner } får se den dagen före.

reading-shelf-open = Att läsa
reading-shelf-title = Att läsa inför träffen
reading-shelf-programme = *{ $programme }*
reading-shelf-meeting = Inför *{ $meeting }*, { $day }
reading-shelf-material = *{ $owner }*: { $title }.
reading-shelf-own = *{ $title }*. Det här har ni lämnat in, och de andra i gruppen kan läsa det.
reading-shelf-read = Läst av { $name }.
reading-shelf-empty = Här finns inget att läsa just nu. När de andra i gruppen lämnar in sina presentationer finns de här.
reading-question = { $organisation } ({ $name }) undrar:
reading-questions-more = { $count ->
    [one] och en fråga till
   *[other] och { $count } frågor till
 }

reading-asked = De andra har läst det ni lämnade in, och undrar det här inför { $meeting } { $meets }. Ni behöver inte svara nu, men ha gärna frågorna med er.
reading-asked-lead = Inför *{ $meeting }* { $meets } finns { $count ->
    [one] en fråga
   *[other] { $count } frågor
 } till { $owners ->
    [one] en organisation
   *[other] { $owners } organisationer
 }. Läs dem här, om du vill ge dem tid på träffen.
reading-asked-open = Läs frågorna

reading-file-ready = Här är { $file } från { $owner }.
reading-file-failed = Jag kommer inte åt { $file }. Be gärna { $owner } lämna in filen igen eller skicka en länk.
reading-file-large = { $file } är för stor för att jag ska kunna skicka den. Be gärna { $owner } om en länk.

material-not-yours = Det här är till för dem som möts i den gruppen.
material-gone = Underlaget har tagits bort. Öppna Att läsa, så ser du vad som finns nu.
material-own = Det här har ni själva lämnat in.
question-empty = Skriv vad ni undrar.
question-long = Här får { $most } tecken plats, det här är { $length }.

foresight-reading = Att läsa från { $owner }: { $title }
foresight-asked = Frågor inför { $meeting }
foresight-why-reading = Läser för sin organisation, inför { $meeting } { $meets }.
foresight-why-asked = Frågorna sparas till dagen före { $meeting } { $meets }.

beside-open = Jämför
beside-line = *{ $title }*: så har ni svarat i gruppen.
beside-title = Bredvid varandra
beside-asked = *{ $asked }*
beside-answer = *{ $organisation }*: { $said }
beside-nothing = *{ $organisation }*: inget svar.
beside-waiting = { $count ->
    [one] { $names } har inte fyllt i formuläret än.
   *[other] De här har inte fyllt i formuläret än: { $names }.
 }
reading-shelf-past = Från tidigare träffar
reading-shelf-ahead = Inför kommande träffar
reading-shelf-empty-past = Från träffarna som har varit finns inget att läsa här.
reading-shelf-ideas = Alla idéer
reading-shelf-reflections = Reflektioner, steg för steg
reading-shelf-reflections-in = Reflektioner: { $programme }
