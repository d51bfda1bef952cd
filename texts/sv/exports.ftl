# Filen som var och en kan hämta: allt man själv får se i ett program, och inget annat.
export-which = Vilket program vill du ha som fil? Den kommer i vår konversation, och i den står det du själv får se.
export-which-more = Här står de { $count } senaste programmen.
export-format = { $format ->
    [xlsx] Excel
    [csv] Reflektionerna som csv
   *[json] Allt som json
 }
export-reading = Jag samlar ihop det du får se i *{ $programme }*. Filen kommer i vår konversation om en liten stund.
export-writing = Allt i *{ $programme }* är läst, och nu skriver jag filen.
export-sending = Filen från *{ $programme }* är skriven, och jag lägger den i vår konversation nu.
export-ready = Filen från *{ $programme }* ligger i vår konversation. Vill du ha den i en annan form är det bara att trycka.
export-comment = { $format ->
    [csv] Här är reflektionerna i *{ $programme }* som du får läsa: { $reflections }.
   *[other] Här är *{ $programme }* så långt du får se: { $reflections ->
        [one] en reflektion
       *[other] { $reflections } reflektioner
     } och { $preparations ->
        [one] en förberedelse
       *[other] { $preparations } förberedelser
     }.
 } Andra i programmet kan se annat än du, så tänk efter innan du skickar filen vidare.
export-failed = Filen blev inte klar, och felet ligger hos mig. Försök gärna igen. Händer det en gång till, hälsa den som sköter Hemmaplan: { $interaction }.
export-not-yours = Du är inte med i det programmet, så där finns inget för dig att hämta.
export-nothing = Du är inte med i något program än, så det finns inget att hämta.

# Bladen i arbetsboken och deras rubriker.
export-sheet-reflections = Reflektioner
export-sheet-preparations = Förberedelser
export-sheet-meetings = Träffar
export-sheet-people = Personer
export-sheet-organisations = Organisationer
export-sheet-about = Om filen

export-column-written = Skriven ({ $zone })
export-column-name = Namn
export-column-organisation = Organisation
export-column-cluster = Grupp
export-column-step = Steg
export-column-question = Fråga
export-column-text = Reflektion
export-column-joint = Skriven tillsammans
export-column-may-read = Får läsas av
export-column-edited = Ändrad ({ $zone })
export-column-preparation = Förberedelse
export-column-before = Inför
export-column-due = Senast
export-column-state = Läge
export-column-late = Saknas efter sista dagen
export-column-responsible = Ansvarar
export-column-done-at = Klart ({ $zone })
export-column-done-by = Klart tack vare
export-column-told-by = Inlagt av
export-column-how = Hur
export-column-link = Länk
export-column-file = Fil
export-column-answers = Svar
export-column-day = Dag
export-column-starts = Börjar
export-column-meeting = Träff
export-column-host = Värd
export-column-place = Plats
export-column-role = Roll
export-column-email = E-post
export-column-mentor = Mentor
export-column-what = Om
export-column-which = Uppgift

# Det som står i cellerna.
export-yes = Ja
export-no = Nej
export-joint = Gruppen gemensamt
export-all-clusters = Alla
export-cut = … (resten får inte plats i en cell; hela texten finns i json-filen)
export-may-read = { $who ->
    [me] Bara den som skrev
    [organisation] Organisationen
    [cluster] Gruppen och processledaren
   *[programme] Alla i programmet
 }
export-state = { $state ->
    [open] Återstår
    [done] Klart
   *[exempt] Gäller inte
 }
export-how = { $how ->
    [tick] Sagt att det är klart
    [link] Länk
    [file] Fil
    [form] Formulär
   *[mail] Kom på annat sätt
 }
export-role = { $role ->
    [facilitator] Processledare
    [meeting_host] Mötesarrangör
    [politician] Politiker
    [manager] Chef
    [key_person] Nyckelperson
    [adviser] Sakkunnig
   *[service_representative] Verksamhetsföreträdare
 }

export-about-programme = Program
export-about-made-at = Hämtad ({ $zone })
export-about-made-for = Hämtad av
export-about-version = Skriven av
export-about-who = Vad filen innehåller
export-about-who-facilitator = Det du som processledare får se i Hemmaplan, och inget mer: alla förberedelser, träffar och personer i programmet, dina egna reflektioner och de som andra har öppnat för sin grupp eller för alla i programmet. Det någon har skrivit bara för sig själv eller för sin organisation finns inte med. Hemmaplan styr inte vem som läser filen sedan: skicka den bara till den som får läsa allt i den.
export-about-who-participant = Det du får se i Hemmaplan, och inget mer: dina egna reflektioner och de som andra har öppnat för din organisation, din grupp eller alla i programmet, det din organisation och din grupp förbereder, era träffar och namnen på alla i programmet. Mejladresser finns bara till dina kollegor. Om något saknas efter sista dagen står det bara där du själv ansvarar. Någon annan som hämtar samma fil kan se annat. Hemmaplan styr inte vem som läser filen sedan: skicka den bara till den som får läsa allt i den.
export-about-cells = Om cellerna
export-about-cells-how = Datum är riktiga datum och går att sortera på. Det någon har skrivit är alltid text och räknas aldrig som en formel. Tecken som ett kalkylblad inte kan visa står som �, och text som är längre än en cell rymmer är avkortad med en upplysning om det. I övrigt är inget borttaget, och i json-filen står allt ordagrant.
