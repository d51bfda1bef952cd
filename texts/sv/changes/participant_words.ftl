# Ord som andra skriver i sina listor, med komma emellan. Stora bokstäver, mellanslag och bindestreck spelar ingen roll.
# Bland rubrikerna är de säkraste först; en titel är slutet på ett ord.
list-column-also = { $column ->
    [organisation] Organisationer, Organisationens namn, Organisationsnamn, Org, Kommun eller region, Deltagande organisation, Organisation och kommun
    [cluster] Gruppnamn, Nätverk, Kluster, Klustergrupp, Klusternamn, Benchmarkinggrupp, Träffgrupp, Grupptillhörighet, Klustertillhörighet
    [name] Namnet, För- och efternamn, Förnamn och efternamn, Fullständigt namn, Hela namnet, Efternamn och förnamn
    [first_name] Förnamn, Tilltalsnamn
    [last_name] Efternamn
    [email] E-postadress, Epostadress, E-post adress, Mejl, Mejladress, Mail, Mailadress, E-mail, E-mailadress, Epost, Adress för e-post
    [roles] Roller
   *[language] Språket, Önskat språk, Språkval
 }
list-column-second = { $column ->
    [organisation] Kommun, Kommunnamn, Kommuner, Region, Regionnamn, Arbetsgivare, Stad, Förbund, Kommunen, Regionen
    [cluster] Träff
    [name] Deltagare, Deltagarens namn, Person, Personens namn, Deltagarnamn
    [first_name] {""}
    [last_name] Släktnamn
    [email] Kontaktmejl, Kontakt e-post
    [roles] Uppdrag, Funktion, Roll eller funktion
   *[language] {""}
 }
list-column-third = { $column ->
    [organisation] Förvaltning, Nämnd, Verksamhet, Arbetsplats, Bolag, Myndighet, Avdelning, Enhet
    [cluster] {""}
    [name] Kontaktperson, Kontakt, Medarbetare, Ansvarig
    [first_name] {""}
    [last_name] {""}
    [email] Privat e-post, Privat mejl, Privatmejl
    [roles] Befattning, Titel, Yrke, Yrkestitel, Tjänst, Tjänstetitel, Arbetstitel, Yrkesroll
   *[language] {""}
 }
list-title-also = { $role ->
    [facilitator] {""}
    [meeting_host] arrangör, mötesvärd, mötesvärdinna
    [politician] kommunalråd, regionråd, oppositionsråd, ordförande, ledamot, förtroendevald, borgmästare, politiker, ersättare i nämnd, gruppledare
    [manager] chef, chefen, direktör, rektor, vd, föreståndare, förvaltningsledare, verksamhetsledare
    [key_person] strateg, samordnare, koordinator, utvecklare, kontaktperson, projektledare, handläggare, tjänsteperson, tjänsteman, tjänstekvinna, controller, utredare, planerare, sekreterare, ombud, nyckelpersoner, utvecklingsledare, kvalitetsledare, kommunikatör, analytiker, assistent, administratör, ansvarig
    [adviser] expert, rådgivare, specialist, forskare, konsult, sakkunniga, doktorand, jurist
   *[service_representative] sjuksköterska, undersköterska, lärare, förskollärare, pedagog, socialsekreterare, socionom, barnmorska, läkare, bibliotekarie, biståndshandläggare, psykolog, kurator, medarbetare
 }
list-heading-beside = i, på, för, till, av, hos, om, er, ert, din, ditt, deltagarens, deltagares, personens, jobb, jobbet, arbete, arbetet, tjänst, tjänsten, projekt, projektet, program, programmet, obligatorisk, obligatoriskt, ange, fyll, nr
list-nothing-also = saknas, saknar, ingen, inget, inga, finns ej, finns inte, har ej, har inte, ej känd, okänd, okänt, vet ej, nej, eu, ej tillämpligt, ej e-post
list-nobody-also = vakant, vakans, vakant tjänst, vakant plats, nn, ej utsedd, inte utsedd, utses senare, ska utses, ej tillsatt, tillsätts, tillsätts senare, ny person, ersätts, okänd person
list-left-also = avhopp, slutat, väntelista, väntlista, kö, reserv, tidigare, gammal, gamla, avböjt, avanmäl, arkiv, ej med, kopia, avslutade, tackat nej, borttag
list-total-also = Summa, Totalt, Antal, Total, Medel, Summering
list-role-also = { $role ->
    [facilitator] processledaren, projektledningen, facilitator
    [meeting_host] mötesvärd, arrangör, värd
    [politician] politikern, politiker
    [manager] chefer, chefen
    [key_person] nyckelpersoner, nyckelpersonen
    [adviser] sakkunniga, expert i sak
   *[service_representative] verksamhetsföreträdaren, representant för verksamheten, verksamhetsrepresentant
 }
list-language-also = { $language ->
    [en] en, eng, engelsk, english, gb, uk, en-gb, en-us
   *[sv] sv, sve, svensk, se, swe, sv-se
 }
