# Deltagarlistan som den lästes: vad som visas, frågas om och inte tas med.
list-fate = { $fate ->
    [again] Samma som en rad längre upp.
    [changed] Uppgifterna är rättade.
   *[there] Fanns redan. Inget ändrat.
 }
list-fate-changes = Uppgifterna rättas.
list-row-in = { $sheet }, rad { $row }

# Vad som behöver rättas.
list-formula = I { $cell } står en formel som inget program har räknat ut. Öppna filen i Excel och spara den, eller skriv det som ska stå där.
list-error = I { $cell } står { $error }, ett fel från Excel. Skriv det som ska stå där i stället.
list-no-headings = Jag hittar ingen deltagarlista i filen. En rad ska ha rubriker över kolumnerna, till exempel Organisation, Namn, E-post och Roll.
list-name-missing = Jag hittar ingen kolumn med namn. Skriv Namn över den, eller välj kolumnen själv.
list-empty = Under rubrikerna finns inga rader med namn.
list-long = Listan har { $count } rader, och jag tar högst { $most } åt gången. Dela upp den i flera filer.
list-slip-in = { $sheet }, rad { $row }: { $what }
list-many-answers = Frågorna om listan är fler än jag kan hålla reda på här. Skriv rollerna och grupperna i filen, så blir de färre, och dela den igen.

# Vad som inte tas med.
list-left-rows = { $count ->
    [one] Rad { $rows }: { $what }
   *[other] Rad { $rows }: { $what }
 }
list-left-more = { $count ->
    [one] Och en sak till togs inte med.
   *[other] Och { $count } saker till togs inte med.
 }
list-left-hidden = Dold i filen, och inte med.
list-left-beside = Inget under rubrikerna jag läser.
list-left-vacant = Där namnet ska stå står ”{ $name }”.
list-left-total = En summering, ingen person.
list-left-nobody = { $organisation } står utan någon person.
list-left-role = { $name } ({ $title }) ska inte vara med.
list-left-elsewhere = { $name } är med från en annan organisation.
list-left-sheet = Bladet { $sheet } har också sådana rubriker, men är inte med.
list-left-sheet-hidden = Bladet { $sheet } är dolt, och inte med.
list-left-sheet-other = Bladet { $sheet } är ingen deltagarlista.
list-left-sheet-other-hidden = Bladet { $sheet } är dolt, och ingen deltagarlista.

# Vad bara den som gav listan kan veta.
list-ask-column = Vad står under rubriken { $heading }?
list-ask-which = Två kolumner kan vara { $column ->
    [organisation] organisation
    [cluster] grupp
    [name] namn
    [first_name] förnamn
    [last_name] efternamn
    [email] e-post
    [roles] roll
   *[language] språk
 }. Vilken ska jag läsa?
list-ask-sheet = { $count ->
    [one] Listan står på ett dolt blad. Ska jag läsa det?
   *[other] { $count } blad kan vara listan. Vilket ska jag läsa?
 }
list-ask-hidden = { $count ->
    [one] En rad är dold i filen. Ska den vara med?
   *[other] { $count } rader är dolda i filen. Ska de vara med?
 }
list-ask-headings = Är det här organisationer, med sina personer under sig: { $headings }?
list-ask-organisation = Vilken organisation kommer de från?
list-ask-organisation-of-sheet = Vilken organisation kommer de från som står på bladet { $sheet }?
list-ask-organisation-of = Rad { $row }: vilken organisation kommer { $name } från?
list-ask-title = Vilken roll har den som är { $title }?
list-ask-no-role = Några har ingen roll i listan. Vilken ska de ha?
list-ask-facilitator = I listan hör någon med rollen { $title } till en organisation. En processledare ser och kan ändra allt i programmet. Vilken roll ska det vara?
list-ask-email = Rad { $row }: { $name } har flera adresser. Vilken ska jag använda?
list-ask-same = Är { $organisation } och { $other } samma organisation?
list-ask-name = Adressen { $email } står med flera namn (rad { $rows }). Vilket är rätt?
list-ask-name-two = Två personer som delar adress
list-ask-home = { $name } står i flera organisationer (rad { $rows }). Vilken hör personen till?
list-ask-address = { $name } har adressen { $old } i Hemmaplan, och { $email } i listan. Är det samma person?
list-ask-cluster = I vilken grupp är de? Skriv gruppens namn.
list-ask-cluster-of = I vilken grupp är { $organisation }?
list-column-organisation = Organisation
list-column-cluster = Grupp
list-column-name = Namn
list-column-first_name = Förnamn
list-column-last_name = Efternamn
list-column-email = E-post
list-column-roles = Roll
list-column-language = Språk
list-column-not = Läs den inte
list-role-facilitator = Processledare
list-role-meeting_host = Mötesarrangör
list-role-politician = Politiker
list-role-manager = Chef
list-role-key_person = Nyckelperson
list-role-adviser = Sakkunnig
list-role-service_representative = Verksamhetsföreträdare
list-role-leave = Ska inte vara med
list-sheets-all = Alla blad med sådana rubriker
list-hidden-leave = Nej, utelämna dolda rader
list-hidden-take = Ja, ta med dem
list-headings-yes = Ja, organisationer
list-headings-no = Nej, personer
list-same-yes = Ja, samma
list-same-no = Nej, två olika
list-address-same = Ja, samma person
list-address-other = Nej, en annan
list-wait = Jag läser listan en gång till. Det tar några sekunder.
list-answer = { $count ->
    [one] Svara på en fråga
   *[other] Svara på { $count } frågor
 }
list-answer-title = Frågor om listan
list-answer-keep = Spara svaren
list-answer-choose = Välj
list-asks-more = { $count ->
    [one] En fråga till kommer sedan.
   *[other] { $count } frågor till kommer sedan.
 }
list-otherwise = Annat blad eller kolumn
list-choose-title = Läs på annat sätt
list-choose-sheet = Blad
list-choose-column = { $letter }: { $heading }

# Vad som lästes.
list-file-hint = Excel (.xlsx), OpenDocument (.ods) eller csv. Högst 10 MB.
list-offer = Så här läser jag { $file }. Ska jag lägga till dem i *{ $programme }*?
list-stuck = Så här läser jag { $file } för *{ $programme }*.
list-asks-first = { $count ->
    [one] Så här läser jag { $file } för *{ $programme }*. En sak behöver jag fråga om först.
   *[other] Så här läser jag { $file } för *{ $programme }*. { $count } saker behöver jag fråga om först.
 }
list-nobody-yet = Ingen är tillagd än.
list-read-sheets = { $count ->
    [one] Bladet { $sheets }.
   *[other] Bladen { $sheets }.
 }
list-read-columns = Kolumner: { $columns }.
list-read-column = { $heading } som { $column ->
    [organisation] organisation
    [cluster] grupp
    [name] namn
    [first_name] förnamn
    [last_name] efternamn
    [email] e-post
    [roles] roll
   *[language] språk
 }
list-unread-columns = Läses inte: { $columns }.
list-read-people = *{ $organisation }*: { $names }
list-read-more = { $count ->
    [one] Och en till.
   *[other] Och { $count } till.
 }
list-without-address = { $count ->
    [one] En har ingen e-postadress i listan. Det går bra: en kollega kan göra det som ska göras.
   *[other] { $count } har ingen e-postadress i listan. Det går bra: en kollega kan göra det som ska göras.
 }
list-changed = { $count ->
    [one] En persons uppgifter rättas efter listan.
   *[other] { $count } personers uppgifter rättas efter listan.
 }
