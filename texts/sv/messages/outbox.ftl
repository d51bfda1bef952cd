# Det som skickas härnäst, dag för dag, och till vem.
outbox-open = Det här skickas härnäst
outbox-title = Skickas härnäst
outbox-looking = Ett ögonblick, jag tittar efter.
outbox-intro = Så här blir det i *{ $programme }* de närmaste sex veckorna om inget ändras. Det som hinner bli klart innan dess säger jag inget om.
outbox-day = *{ $day }*
outbox-line = • { $what } ({ $count ->
    [one] { $names }
   *[other] { $count } personer: { $names }
 })
outbox-empty = Inget är på väg ut just nu.
outbox-paused = Programmet har pausats. Jag säger inget förrän pausen är slut.
