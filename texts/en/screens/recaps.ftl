# What has happened so far, for those who come later.
recap-open = What has happened
recap-title = What has happened
recap-intro = { $count ->
    [0] Nothing has happened yet in *{ $programme }*.
    [one] One { -meeting } has been held in *{ $programme }*.
   *[other] The others have met { $count } times in *{ $programme }*.
 } Nobody expects you to catch up, but here you can see what it was about.
recap-ahead = Next time: *{ $meeting }*, { $day }.
recap-meeting = *{ $meeting }*, { $day }
recap-outcomes = What it was meant to lead to:
recap-outcome = • { $outcome }
recap-material = To read or watch:
recap-reflections = What the others have written
recap-not-yours = You do not take part in that programme. Ask the facilitator to add you.
