# A form that begins in the year's own words.
draft-title = Your own words
draft-intro = This is what you have written yourselves during the year. Choose together what goes into *{ $title }*, and where. What you choose will be in the form that follows, and you can change it there.
draft-quoted = “{ $words }”
draft-nowhere = Leave out
draft-next = To the form
draft-more = { $count ->
    [one] There is no room here for one older line.
   *[other] There is no room here for { $count } older lines.
 }
draft-long = There is no room for that much: { $most } characters a box. Leave something out.
