# Vad som är på gång: svaret på /hemmaplan.
next-programme = *{ $programme }*
next-task = *{ $title }*, senast *{ $due }*, inför { $meeting }. { $help }
next-task-late = *{ $title }*, inför { $meeting }, hade sista dag *{ $due }*. { $way ->
    [form] Några ord i varje ruta räcker.
    [hand-in] En halvfärdig version går bra.
   *[tap] Är det redan gjort, tryck Klart.
 } { $help }
next-joint = Det gör ni tillsammans i { $owner }, och du håller ihop det.
next-later = Jag påminner dig { $day }.
next-then = Sedan: *{ $title }*, senast { $due }.
next-then-late = Sedan: *{ $title }*, som hade sista dag { $due }.
next-more = { $count ->
    [one] En sak till finns i min flik Hem.
   *[other] { $count } saker till finns i min flik Hem.
 }
next-more-programmes = { $count ->
    [one] Ett program till finns i min flik Hem.
   *[other] { $count } program till finns i min flik Hem.
 }
next-nothing = Inget väntar på dig just nu. Vill du minnas något från arbetet på hemmaplan räcker det med en rad.
next-meeting = Nästa { -meeting }: *{ $meeting }*, { $when }.
next-time = kl. { $time }
next-link = Anslut till mötet
next-reflect = Skriv { -reflection }

next-ready = Inför *{ $meeting }*, { $day }: { $ready } av { $of } organisationer är klara.
next-ready-none = Just nu är det inget som ska förberedas.
next-unreachable = { $count ->
    [one] En person går inte att nå i Slack.
   *[other] { $count } personer går inte att nå i Slack.
 }
next-manage = Öppna programmet

next-what-this-is = Jag håller ihop arbetet mellan träffarna när flera organisationer jämför sig med varandra: jag påminner var och en om sitt, i rätt tid, och samlar det ni lär er.
next-no-programme = Du är inte med i något program än. Ska du vara med i ett är det processledaren som lägger till dig. Ska du leda ett program själv kan du starta det här.
next-start-programme = Starta ett program

next-nobody = *{ $title }* har ingen ansvarig just nu. Processledaren får veta det av mig.
next-kept = Det är sparat. Skriv /hemmaplan så ser du vad som är på gång nu.
next-no-programme-waits = Du är inte med i något program än. Ska du vara med i ett är det processledaren som lägger till dig. Då ser du här vad som är på gång.
next-whose = { $clusters }:
