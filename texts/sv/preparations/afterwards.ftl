# Brevet ett halvår efter avslutet.
afterwards-want = Skicka mig ett brev om ett halvår
afterwards-title = Brev om ett halvår
afterwards-comes = Brevet kommer { $day }. Det blir ett enda, om vad som lever vidare hos er.
afterwards-none = Då skickar jag inget brev.
afterwards-no-close = Programmet har inget avslut med datum, så det finns inget att räkna ifrån.
letter-afterwards = { $late ->
    [yes] Det har gått mer än ett halvår sedan *{ $programme }* avslutades, och du bad om ett brev efteråt.
   *[no] Det har gått ett halvår sedan *{ $programme }* avslutades, och du bad om ett brev nu.
 }
letter-afterwards-owner = Då skrev ni att det här följs upp i era ordinarie processer av: { $owner }
letter-afterwards-no-owner = Det står inte vem som följer upp i era ordinarie processer. Det är inte för sent att bestämma.
letter-afterwards-plan = Planen för alla verksamheter håller { $planner } i.
letter-afterwards-look = Ta en halvtimme tillsammans: används det ni införde, och vad behöver det för att finnas kvar? Fler brev kommer inte.
foresight-afterwards = Brev ett halvår efter avslutet
foresight-why-afterwards = Har bett om det.
