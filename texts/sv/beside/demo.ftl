# Det som demon skriver ut efter sitt år.
demo-title = Ett år med Hemmaplan
demo-people = Personer
demo-posts = Inlägg i Slack och mejl
demo-preparations = Förberedelser
demo-in-time = varav klara i tid
demo-after = varav klara efter sista dagen
demo-open = varav öppna
demo-assessments = Självskattningar som processledaren får se
demo-moved-up = Punkter som har flyttat sig upp
demo-moved-down = Punkter som har flyttat sig ner
demo-reflections = Reflektioner som processledaren får läsa
demo-improvements = Förbättringar som processledaren får se
demo-tests = Test i dem
demo-restarts = Omstarter mitt i en runda
demo-kind = { $kind ->
    [welcome] Välkomnande
    [moved] Besked om flyttad träff
    [new_date] Besked om nytt datum
    [handed_over] Överlämning
    [late] Något saknas, till den som ansvarar
    [reminder] Påminnelse
    [question] Fråga att reflektera över
    [escalation] Något saknas, till processledaren
    [unreachable] Någon går inte att nå
    [digest] Processledarens måndagsbrev
    [facilitator_message] Till processledaren
    [circular] Utskick
    [cancelled] Besked om inställd träff
    [reading] De andras underlag att läsa
    [action_yours] Något i en handlingsplan ligger hos en
    [action] Något i en handlingsplan, eller att titta igen
    [prediction] Fråga inför ett test
    [observation] Fråga under ett test
    [study] Fråga efter ett test
    [decision] Fråga om beslutet efter ett test
    [standstill] Något har stannat upp
    [back_on] Besked om träff som blir av ändå
    [meets] Var och när, dagen före träffen
    [hosted] Besked om ny värd
    [stands_in] Besked till den som är ersättare
    [nudge] Processledarens egna ord om något som saknas
    [settled] Besked om att någon annan har gjort det klart
    [routine] Besked om en del i en förbättring
    [report] En förbättring ska redovisas
    [afterwards] Brev ett halvår efter avslutet
    [shadows] Chefer följer varandra
    [taken_up] Besked om en idé som andra prövar
    [asked] De andras frågor inför träffen
    [returned] Det man skrev själv, på dagen man valde
    [report_asked] godkänn er del av rapporten
    [details_out] Besked om uppgifter som tagits bort
    [retention] Besked om att programmet ska gallras
    [to_mail] Brev att skicka för hand
    [reachable] Någon går att nå igen
    [claimed] Fråga om ett konto är den som väntar
    [declined] Någon har tackat nej
    [missed] Något som inte hann sägas i tid
    [invited] Inbjudan till en träff
    [how_it_was] Fråga om hur träffen var
    [gathered] Besked om vad som sagts om en träff
   *[other] { $kind }
 }
demo-written = Arbetsboken, data och alla inlägg ligger i { $folder }.
demo-papers = Där ligger också rapporten och det andra som hämtades under året: { $files }.
demo-kept = Databasen finns också kvar. Så här ser du dig om i den:
