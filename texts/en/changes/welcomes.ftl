# The welcomes.
list-welcome = Nobody will hear anything from me until you say so.
list-welcomes = { $count ->
    [one] One person will get the welcome on { $day } at 08:30, if you like. Until then they will hear nothing from me.
   *[other] { $count } will get the welcome on { $day } at 08:30, if you like. Until then they will hear nothing from me.
 }
list-welcomes-send = Send then
list-welcomes-wait = Wait
list-welcomes-send-now = Send the welcomes
list-welcomes-title = The welcomes
list-welcomes-go = { $count ->
    [one] One person will get the welcome on { $day } at 08:30.
   *[other] { $count } will get the welcome on { $day } at 08:30.
 }
list-welcomes-gone = No welcome is waiting.
list-welcomes-waits = { $count ->
    [one] One welcome is waiting. Send it from here when it suits you, or from Participant list in the programme's window.
   *[other] { $count } welcomes are waiting. Send them from here when it suits you, or from Participant list in the programme's window.
 }
list-welcomes-wait-here = { $count ->
    [one] One person on the list is waiting for the welcome, and will hear nothing from me until you send it.
   *[other] { $count } on the list are waiting for their welcomes, and will hear nothing from me until you send them.
 }
