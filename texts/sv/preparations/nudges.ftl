# Det processledaren avgör om något som saknas: skriva själv, eller låta det vara.
nudge-open = Skriv till { $name }
nudge-title = Skriv några egna ord
nudge-text = Vad vill du säga?
nudge-text-hint = Går fram i mitt nästa meddelande till { $name }, som ord från dig.
nudge-last = { $by } skrev till { $name } { $day }.
nudge-let-be = Påminn inte mer
nudge-remind-again = Påminn igen
nudge-is-let-be = Jag påminner inte mer. Förberedelsen går fortfarande att göra klart.
nudge-line-let-be = *{ $title }*: inga fler påminnelser.
letter-nudge = { $by } skriver till dig om *{ $title }*, som { $late ->
    [yes] hade sista dag { $due }
   *[no] har sista dag { $due }
 }:

nudge-empty = Skriv några ord.
nudge-long = Här får { $most } tecken plats, det här är { $length }.
nudge-nobody = Ingen ansvarar för det just nu. Lämna över det till någon först.

foresight-nudge = Processledarens egna ord: { $title }
foresight-why-nudge = Ansvarar för det i { $owner }, eller är ersättare.
