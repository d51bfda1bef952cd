# What is sent next, day by day, and to whom.
outbox-open = What is sent next
outbox-title = Sent next
outbox-looking = One moment, I am looking.
outbox-intro = This is what happens in *{ $programme }* in the next six weeks if nothing changes. I say nothing about what is done before then.
outbox-day = *{ $day }*
outbox-line = • { $what } ({ $count ->
    [one] { $names }
   *[other] { $count } people: { $names }
 })
outbox-empty = Nothing is on its way right now.
outbox-paused = The programme is paused. I say nothing until it goes on.
