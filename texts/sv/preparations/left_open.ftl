# Det som inte blev klart i tid: ett beslut för många.
left-open = Bestäm om det som saknas
left-open-title = Det som saknas
left-open-intro = Välj vad som ska hända. Ta bort dem det inte gäller.
left-open-what = Vad ska hända?
left-open-fate = { $fate ->
    [week] En vecka till
    [date] Ett annat datum
    [exempt] Det gäller inte dem
   *[let-be] Påminn inte mer
 }
left-open-day = Vilket datum?
left-open-due = Sista dagen var { $due }. { $more ->
    [0] { "" }
   *[other] { $more } till visas när de här är klara.
 }
left-open-more = { $count ->
    [one] En sak till visas när de här är klara.
   *[other] { $count } saker till visas när de här är klara.
 }
left-open-nothing = Inget saknas längre.
left-open-settled = { $fate ->
    [week] { $count ->
        [one] En har fått till { $day }. Den som ansvarar får veta det.
       *[other] { $count } har fått till { $day }. De som ansvarar får veta det.
    }
    [date] { $count ->
        [one] En har fått till { $day }. Den som ansvarar får veta det.
       *[other] { $count } har fått till { $day }. De som ansvarar får veta det.
    }
    [exempt] { $count ->
        [one] Det gäller inte en av dem längre.
       *[other] Det gäller inte { $count } av dem längre.
    }
   *[let-be] { $count ->
        [one] Jag påminner inte mer om en sak.
       *[other] Jag påminner inte mer om { $count } saker.
    }
 }
left-open-none = Välj vilka det gäller. Det kan också ha blivit klart under tiden.
left-open-no-day = Välj ett datum.
