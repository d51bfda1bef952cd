# Det någon har skrivit kommer tillbaka, citerat.
returns-line = > { $said }
returns-more = > och { $count } till
returns-earlier = Ni skrev tidigare:
returns-intro = Det här skrev du eller ni tidigare:
returns-answer = *{ $asked }*
    > { $said }
letter-returned = *{ $title }* skulle ni se på igen i dag. Ni skrev:
letter-returned-asks = Hur har det gått? Ändra det som inte stämmer längre.
letter-why-returned = skrev den och valde dagen
reflection-for-host = Värden för nästa träff och processledaren läser det här när du visar det för gruppen.
