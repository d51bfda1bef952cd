# Loggen: vem som har gjort vad med vems uppgifter. Aldrig vad någon har skrivit.
somebody-who-left = Någon som har slutat

trail-window = Loggen
trail-open = Logg
trail-intro = Här står vem som har hämtat, ändrat och tagit bort uppgifter i *{ $programme }*. Det senaste står först. Vad någon har skrivit står inte här.
trail-empty = Inget står här än.
trail-line = { $moment } · { $who }: { $what }
trail-nobody = Den som sköter Hemmaplan
trail-what = { $what ->
    [exported] hämtade programmet som fil ({ $detail })
    [read-as] hämtade programmet som fil, så som { $about } ser det ({ $detail })
    [fetched] hämtade allt som finns om { $about }
    [seated] { $about } är processledare från och med nu
    [unseated] { $about } är inte med längre
    [reseated] { $about } fick andra roller eller en annan organisation ({ $detail })
    [organisation-left] en organisation lämnade programmet, med { $detail } personer
    [widened] lät fler läsa än förut ({ $detail })
    [rewritten] ändrade det som { $about } hade skrivit ({ $detail })
    [details-out] tog bort uppgifter om någon ur det som { $about } hade skrivit
    [removed] tog bort en förbättring
    [erased] en person raderades ({ $detail })
    [kept-otherwise] ändrade hur länge uppgifterna finns kvar ({ $detail })
    [answered-by] ändrade vem som ansvarar för uppgifterna
    [archived] tog arkivexemplaret
    [ended] tiden tog slut ({ $detail })
   *[may-facilitate] ändrade vem som får starta program
 }
export-sheet-trail = Logg
export-column-trail-at = När ({ $zone })
export-column-trail-by = Vem
export-column-trail-what = Vad
export-column-trail-about = Vem det gällde
export-column-trail-thing = Vilken uppgift (id)
export-column-trail-detail = Närmare
