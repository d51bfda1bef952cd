# Ett formulär som börjar i årets egna ord.
draft-title = Årets egna ord
draft-intro = Det här har ni själva skrivit under året. Välj tillsammans vad som ska med i *{ $title }*, och var. Det ni väljer står i formuläret sedan, och där ändrar ni fritt.
draft-quoted = ”{ $words }”
draft-nowhere = Ska inte med
draft-next = Till formuläret
draft-more = { $count ->
    [one] En äldre rad får inte plats här.
   *[other] { $count } äldre rader får inte plats här.
 }
draft-long = Så mycket får inte plats: { $most } tecken i varje ruta. Välj bort något.
