# Everything ahead: what waits for you and for your team, a meeting at a time.
ahead-open = Everything ahead
ahead-title = Everything ahead
ahead-nothing = Nothing lies ahead of you right now.
ahead-before = *Before { $meeting }*, { $day }
ahead-theirs = { $name } is responsible for { $titles }.
ahead-nobodys = Nobody is responsible yet for { $titles }.
