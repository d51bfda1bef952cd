# När en fil eller en inklistrad tabell inte går att läsa: varför, och vad man kan göra.
file-empty = Filen är tom.
file-unseen = I det här formatet ser jag inte om rader eller kolumner är dolda, eller vad som visas som procent. Spara som .xlsx om något ska vara utelämnat.
file-large = Filen är för stor. Jag läser högst { $most } MB.
file-unpacked = Det finns för mycket i filen för att jag ska kunna läsa den. Kopiera raderna till en ny Excelfil och ge mig den i stället.
file-heavy = Filen är för tung för mig att läsa. Kopiera raderna till en ny Excelfil och ge mig den i stället.
file-long = Filen har fler än { $most } rader, och så många läser jag inte. Spara bara de rader som behövs.
file-long-sheet = Bladet { $sheet } har fler än { $most } rader, och så många läser jag inte. Spara en fil med bara det blad och de rader som behövs.
file-wide = Det står något i { $cell }, långt till höger om tabellen. Jag läser högst { $most } kolumner. Ta bort det som står där, eller kopiera tabellen till en ny fil.
file-wide-sheet = På bladet { $sheet } står det något i { $cell }, långt till höger om tabellen. Jag läser högst { $most } kolumner. Ta bort det som står där, eller kopiera tabellen till en ny fil.
file-gap = Det står något på rad { $row }, långt under tabellen som slutar på rad { $last }. Ta bort det som står där, eller kopiera tabellen till en ny fil.
file-gap-sheet = På bladet { $sheet } står det något på rad { $row }, långt under tabellen som slutar på rad { $last }. Ta bort det som står där, eller kopiera tabellen till en ny fil.
file-locked = Filen är låst med lösenord. Ta bort lösenordet i Excel och ge mig den igen.
file-broken = Filen är trasig, så jag kan inte läsa den. Öppna den i Excel, spara den på nytt och ge mig den igen.
file-unsafe = Filen innehåller sådant som inget kalkylprogram skriver, så jag läser den inte. Kopiera tabellen till en ny Excelfil och ge mig den i stället.
file-old = Filen är sparad av ett mycket gammalt Excel. Öppna den i Excel, välj Spara som och Excel-arbetsbok (.xlsx), och ge mig den nya.
file-foreign = { $what ->
    [word] Filen är ett textdokument. Kopiera tabellen i det till Excel och spara den som Excel-arbetsbok (.xlsx).
    [slides] Filen är en presentation. Kopiera tabellen i den till Excel och spara den som Excel-arbetsbok (.xlsx).
    [pdf] Filen är en pdf, och i den kan jag inte läsa tabeller. Ge mig filen den gjordes av, till exempel från Excel.
    [picture] Filen är en bild, och i den kan jag inte läsa tabeller. Ge mig filen, eller klistra in raderna.
    [sound] Filen är ljud eller film. Ge mig en fil med en tabell, eller klistra in raderna.
    [numbers] Filen är från Numbers. Välj Arkiv, Exportera till, Excel, och ge mig den filen.
    [packed] Filen är en packad mapp. Packa upp den och ge mig filen som ligger i den.
    [page] Filen heter som en Excelfil men är en webbsida. Öppna den i Excel, välj Spara som och Excel-arbetsbok (.xlsx), och ge mig den nya.
   *[other] Filen har ingen tabell. Spara tabellen som Excel-arbetsbok (.xlsx) eller csv.
 }
file-quotes = Ett citattecken börjar men slutar inte, senast på rad { $row }. Rätta det, eller spara filen från Excel på nytt.
