# En kalender att prenumerera på: adressen, en ny, eller ingen mer.
calendar-feed-open = Prenumerera i kalendern
calendar-feed-title = Din kalender
calendar-feed-intro = Dina träffar och det du ska göra, i den kalender du annars använder. Flyttas något så följer det med. Den som har adressen kan läsa, så behåll den för dig själv.
calendar-feed-how = I Outlook: Lägg till kalender, Prenumerera från webben. I Google Kalender: Andra kalendrar, Från webbadress. På en Iphone: Kalenderprenumeration.
calendar-feed-subscribe = Skaffa en adress
calendar-feed-renew = Byt adress
calendar-feed-take-back = Ta bort adressen
calendar-feed-none = Den som sköter Hemmaplan har inte öppnat någon webbadress för kalendrar. En träff i taget får du med Till kalendern.
calendar-feed-name = Hemmaplan
calendar-feed-due = Senast: { $title }
page-calendar-button = Prenumerera i kalendern
page-calendar-new-button = Byt kalenderns adress
page-calendar-away-button = Ta bort kalenderns adress
page-calendar = Adressen till din kalender är { $address }. Lägg in den som en kalender du prenumererar på. Den som har adressen kan läsa, så behåll den för dig själv.
page-calendar-gone = Adressen är borttagen. Det som redan ligger i din kalender tar du bort där.
