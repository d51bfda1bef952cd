# Radering: vad som försvinner och vad som blir kvar, visat innan något händer.
erase-title = { $who ->
    [own] Radera mig
   *[other] Radera personen
 }
erase-intro = { $who ->
    [own] Inget har hänt än. Här ser du vad som försvinner och vad som blir kvar. Ditt namn, din adress och ditt konto i Slack glömmer jag i vilket fall, och det går inte att ångra.
   *[other] Inget har hänt än. Här står vad som försvinner om *{ $name }* och vad som blir kvar. Namn, adress och konto i Slack glömmer jag i vilket fall, och det går inte att ångra.
 }
erase-going = *Det här försvinner:*
erase-hers = *Det här är skrivet i eget namn, och du väljer om det ska vara kvar:*
erase-staying = *Det här är teamets arbete och blir kvar, men utan namn:*
erase-line = • { $noun }: { $count }
erase-leaves = { $who ->
    [own] Du lämnar { $programmes }.
   *[other] Personen lämnar { $programmes }.
 } { $count ->
    [0] Inget där väntar.
    [one] En sak som väntar där går till en kollega, eller till processledaren att lämna över.
   *[other] { $count } saker som väntar där går till kollegor, eller till processledaren att lämna över.
 }
erase-words = { $who ->
    [own] Det du har skrivit i eget namn
   *[other] Det som är skrivet i eget namn, så som personen vill ha det
 }
erase-words-stay = Blir kvar, utan namn
erase-words-go = Försvinner också
erase-words-hint = Det gäller reflektioner, frågor om underlag, anteckningar och utskick. Det som bara du själv kunde läsa försvinner alltid.
erase-elsewhere-too = Det som står i Slack ligger kvar där, och i säkerhetskopior finns uppgifterna tills de skrivs över. Den som skriver till mig igen är ny för mig.
erase-yes = Radera
erase-done-title = Raderad
erase-done = { $who ->
    [own] Nu vet jag inte längre vem du är. Tack för det du har bidragit med.
   *[other] Personen är raderad. Det som var kvar att göra ser du i programmet.
 }
erase-elsewhere = { $name } är med i ett annat program också, som du inte sköter. Den raderingen gör { $name } med /hemmaplan radera, eller så gör den som sköter Hemmaplan det.
member-erase = Radera personen
letter-erased = En deltagare i { $programme } har raderats, och får inget mer från mig. Det som personen ansvarade för har gått till kollegor där det fanns några. Se gärna efter om något behöver lämnas över.
erase-last = Du är ensam processledare för { $programme }. Lägg till en annan först, så finns det någon som tar över.
