# What is sent next, day by day, and to whom.
outbox-open = See upcoming messages
outbox-title = Upcoming messages
outbox-looking = One moment, I am looking.
outbox-intro = This is what will happen in *{ $programme }* in the next six weeks if nothing changes. I will say nothing about what is done before then.
outbox-day = *{ $day }*
outbox-line = • { $what } ({ $count ->
    [one] { $names }
   *[other] { $count } people: { $names }
 })
outbox-empty = Nothing is on its way right now.
outbox-paused = The programme is paused. I will say nothing until it resumes.
