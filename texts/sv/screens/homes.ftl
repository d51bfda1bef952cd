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
home-more-programmes = { $count ->
    [one] Ett program till får inte plats här.
   *[other] { $count } program till får inte plats här.
 }
home-my-reflections = Mina reflektioner
home-export = Hämta som Excel
home-plain = Jag kan inte visa din sida just nu. Det du har sparat finns kvar, och skriver du /hemmaplan kan jag kanske svara där. Händer det igen, skicka den här koden till den som sköter Hemmaplan: { $interaction }.
home-improving-more = { $count ->
    [one] En sak till finns under Förbättringar.
   *[other] { $count } saker till finns under Förbättringar.
 }
home-board = Visa tavlan
home-written = *Det här har du skrivit*
home-own-words = { $day }: { $text }
