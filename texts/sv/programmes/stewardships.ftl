# Vem som ansvarar för ett programs uppgifter, hur länge de finns kvar, och arkivexemplaret.
stewardship-open = Uppgifter och gallring
stewardship-title = Uppgifter och gallring
stewardship-intro = Så länge finns uppgifterna i *{ $programme }* kvar: till och med *{ $day }*. Du får veta det en månad och en vecka före, och inget försvinner innan du har blivit påmind två gånger eller har sagt att arkivexemplaret är taget.
stewardship-controller = Personuppgiftsansvarig
stewardship-controller-hint = Den organisation som leder programmet och ansvarar för uppgifterna, till exempel Region Exempel.
stewardship-contact = Kontakt i frågor om uppgifter
stewardship-contact-hint = Gärna dataskyddsombudets adress. Den står i välkomsten till alla.
stewardship-months = Månader efter avslutet
stewardship-months-hint = Från 6 till 120. Två år är vanligt.
stewardship-fate = När tiden är ute
stewardship-fate-anonymise = Avidentifiera: det ni lärde er blir kvar, utan namn
stewardship-fate-erase = Radera allt
stewardship-fate-hint = Stäm av med er arkivarie. Det som ska bevaras behöver finnas i arkivet först.
stewardship-controller-missing = Skriv vilken organisation som ansvarar för uppgifterna.
stewardship-contact-missing = Skriv vart man vänder sig med frågor.
stewardship-long = Högst { $most } tecken får plats.
retention-months = Välj mellan { $least } och { $most } månader.
retention-has-ended = Tiden är redan ute, och uppgifterna håller på att tas bort.
retention-warning = Tiden för *{ $programme }* är ute *{ $day }*. Sedan { $fate ->
    [erase] raderas allt i programmet
   *[anonymise] tas alla namn bort, och det ni lärde er blir kvar
 }. Hämta arkivexemplaret först och lämna det till ert arkiv. Behöver ni uppgifterna längre kan du ändra tiden.
retention-archived = Arkivexemplaret av *{ $programme }* är taget. Efter *{ $day }* { $fate ->
    [erase] raderas allt i programmet
   *[anonymise] tas alla namn bort, och det ni lärde er blir kvar
 }.
retention-ended = Tiden för *{ $programme }* är ute, och uppgifterna är borta.
retention-archive = Hämta arkivexemplaret
retention-archived-yes = Arkivexemplaret är taget
retention-keeping = Ändra tiden
retention-archive-comment = Arkivexemplaret av *{ $programme }*: en Excelfil att läsa och samma sak som json att bevara. I filerna står det som en processledare får läsa. Lämna dem till ert arkiv, och tryck sedan *Arkivexemplaret är taget*.
archive-early = Programmet pågår fortfarande. Ta arkivexemplaret efter sista träffen, så kommer allt med.
foresight-retention = Besked om att tiden snart är ute för { $programme }
