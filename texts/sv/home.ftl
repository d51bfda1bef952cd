# Fliken Hem.
home-greeting = Hej { $name }.
home-yours = *Det här väntar på dig*
home-earlier = Visa tidigare
home-further = Visa fler
home-besides = *Det här har ni också framför er*
home-besides-line = { $title } ({ $name }), inför { $meeting }
home-besides-nobody = { $title } (ingen än), inför { $meeting }
home-besides-more = { $count ->
    [one] och en sak till
   *[other] och { $count } saker till
 }
home-at-risk = *Här kan din hjälp behövas*
home-at-risk-none = Inget behöver din hjälp just nu.
home-at-risk-line = *{ $title }*, { $owner }, senast { $due }.
home-at-risk-late = *{ $title }* saknas från { $owner }, sista dagen var { $due }.
home-at-risk-name = { $name } ansvarar.
home-at-risk-unreachable = { $name } ansvarar men går inte att nå.
home-at-risk-nobody = Ingen ansvarar än.
home-at-risk-more = { $count ->
    [one] En sak till kan behöva din hjälp.
   *[other] { $count } saker till kan behöva din hjälp.
 }
home-more-programmes = { $count ->
    [one] Ett program till får inte plats här.
   *[other] { $count } program till får inte plats här.
 }
home-my-reflections = Mina reflektioner
home-export = Hämta som Excel
home-plain = Jag kan inte visa din sida just nu. Det du har sparat finns kvar, och skriver du /hemmaplan kan jag kanske svara där. Händer det igen, hälsa den som sköter Hemmaplan: { $interaction }.
