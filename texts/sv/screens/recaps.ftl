# Det som har hänt hittills, för den som kommer senare.
recap-open = Det här har hänt
recap-title = Det här har hänt
recap-intro = { $count ->
    [0] Inget har hänt än i *{ $programme }*.
    [one] De andra har setts en gång i *{ $programme }*.
   *[other] De andra har setts { $count } gånger i *{ $programme }*.
 } Ingen väntar sig att du tar igen det, men här ser du vad det handlade om.
recap-ahead = Nästa gång: *{ $meeting }*, { $day }.
recap-meeting = *{ $meeting }*, { $day }
recap-outcomes = Det här skulle det leda till:
recap-outcome = • { $outcome }
recap-material = Att läsa eller se:
recap-reflections = Det här har de andra skrivit
recap-not-yours = Du är inte med i programmet. Be processledaren lägga till dig.
