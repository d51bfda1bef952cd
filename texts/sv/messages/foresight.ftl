# Repetitionens kalender: vem som får vad, och varför.
foresight-welcome = Välkomsthälsning
foresight-reminder = Påminnelse: { $title }
foresight-late = Frågan om det som saknas: { $title }
foresight-escalation = Det som fortfarande saknas från { $owner }: { $title }
foresight-question = Fråga att fundera på: { $question }
foresight-committee = Fråga till nämnden eller styrelsen: { $question }
foresight-moved = Besked om nytt datum: { $meeting }
foresight-new-date = Besked om ny sista dag: { $title }
foresight-handed-over = Besked till den som tar över: { $title }
foresight-unreachable = Besked om att { $name } inte går att nå
foresight-declined = Besked om att { $name } inte ska vara med
foresight-missed = Besked om något som inte kom fram i tid
foresight-to-mail = Ett brev att skicka från din egen e-post

foresight-why-welcome = Ny i { $programme }.
foresight-why-reminder = { $days ->
    [0] Samma dag som det ska vara klart
    [1] En dag innan det ska vara klart
   *[other] { $days } dagar innan det ska vara klart
 }, { $due }. Ansvarar för det i { $owner }, inför { $meeting } { $meets }.
foresight-why-later = Svarade Senare. Ska vara klart { $due }. Ansvarar för det i { $owner }, inför { $meeting } { $meets }.
foresight-why-late = Om det inte är klart när dagen är över. Den är { $due }, inför { $meeting } { $meets }.
foresight-why-escalation = Den som ansvarar i { $owner } har fått veta det först. Sista dagen var { $due }, inför { $meeting }.
foresight-why-question-after = Frågas efter { $meeting } { $meets }.
foresight-why-question-midway = Frågas mitt i arbetet på hemmaplan, före { $meeting } { $meets }.
foresight-why-question-committee = Politiker får en fråga i varje steg och inget mer. { $step }, nästa { -meeting } { $meets }.
foresight-why-question-film = Frågas när filmen är sedd.
foresight-why-moved = Hade fått ett annat datum. { $meeting } är nu { $meets }.
foresight-why-new-date = { $owner } har kommit överens om ett eget datum, { $due }.
foresight-why-handed-over = Ansvarar för det i { $owner } från och med nu, senast { $due }.
foresight-why-facilitator = Leder { $programme }.
foresight-cancelled = Besked om att { $meeting } ställs in
foresight-why-cancelled = Hade fått ett datum. { $meeting } skulle ha varit { $meets }.
foresight-back-on = Besked om att { $meeting } blir av
foresight-why-back-on = Hade fått veta att { $meeting } skulle ställas in. Nytt datum: { $meets }.
foresight-why-new-plan = Upplägget har ändrats. Sista dagen är nu { $due }, inför { $meeting } { $meets }.
foresight-meets = Tid och plats: { $meeting }
foresight-why-meets = Dagen före { $meeting } { $meets }.
foresight-returned = Det ni skrev kommer tillbaka: { $title }
foresight-why-returned = Dagen valdes i formuläret.
