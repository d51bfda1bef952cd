# Efter träffen: plus, minus och intressant, och värdens läsning av det.
letter-how-it-was = { $again ->
    [yes] *{ $meeting }* var { $day }. Vad var bra, vad var mindre bra och vad var intressant?
   *[no] *{ $meeting }* var { $day }. Vad var bra, vad var mindre bra och vad var intressant? Det tar två minuter. Värden och processledaren läser. Ditt namn syns bara om du skriver under.
 }
letter-how-it-was-said = Tack, du har sagt hur träffen var.
letter-why-how-it-was = var med
letter-gathered = { $count ->
    [one] En person har sagt hur *{ $meeting }* var.
   *[other] { SPELT($count, capital: 1) } personer har sagt hur *{ $meeting }* var.
 } Läs det innan ni planerar nästa.
letter-why-gathered = var värd
foresight-how-it-was = Frågan hur { $meeting } var
foresight-why-how-it-was = Var med på { $meeting } { $meets }.
foresight-gathered = Det som sagts om { $meeting }
foresight-why-gathered = Var värd för { $meeting } { $meets }.
feedback-title = Hur var träffen?
feedback-say = Säg hur det var
feedback-change = Ändra hur det var
feedback-intro = Några ord om { $meeting } räcker. Är det färre än fem som svarar kan den som läser gissa vem som har skrivit.
feedback-plus = Plus: vad var bra?
feedback-minus = Minus: vad var mindre bra?
feedback-interesting = Intressant: vad fick dig att tänka till?
feedback-sign = Ditt namn
feedback-sign-yes = Visa mitt namn
feedback-sign-hint = Utan kryss ser värden och processledaren orden men inte namnet.
feedback-kept = Tack. Värden och processledaren läser det.
feedback-read = Läs vad de sa
feedback-read-count = Återkoppling ({ $count })
feedback-gathered = { $count ->
    [one] *{ $meeting }*: en har svarat.
   *[other] *{ $meeting }*: { $count } har svarat.
 }
feedback-few = Färre än fem har svarat, så du kan kanske gissa vem som skrev vad. Låt det stanna här.
feedback-none = Ingen har sagt något om *{ $meeting }* än.
feedback-by = – { $name }
feedback-line-plus = *Plus:*
feedback-line-minus = *Minus:*
feedback-line-interesting = *Intressant:*
feedback-empty = Skriv något i minst en av rutorna.
feedback-long = Det blev { $length } tecken. Högst { $most } får plats i varje ruta.
feedback-early = Träffen har inte varit än. Kom tillbaka efteråt.
feedback-late = Det har gått mer än en månad sedan träffen, så det går inte att svara längre. Skriv gärna till processledaren.
feedback-not-there = Värden har antecknat att du inte var med på träffen. Var du det ändå, så säg till värden.
feedback-not-yours = Det är de som är med i gruppen som svarar.

inventory-title = Kunskapsinventering
inventory-fill-in = Kunskapsinventering
inventory-read = Kunskaper ({ $count })
inventory-intro = Vad kan ni redan, och vad behöver ni lära er? Fyll i själv eller som grupp. Värden för { $meeting } och processledaren läser.
inventory-knows = Det här kan vi
inventory-needs = Det här behöver vi lära oss
inventory-shares = Det här kan vi dela med oss av
inventory-who = Vilka ni är
inventory-who-hint = Om ni fyller i tillsammans.
inventory-empty = Skriv något i minst en av rutorna.
inventory-long = Det får vara högst { $most } tecken.
inventory-summed = { $count ->
    [one] En inventering är ifylld.
   *[other] { $count } inventeringar är ifyllda.
 }
inventory-none = Ingen inventering är ifylld än.
inventory-line-knows = *Kan*
inventory-line-needs = *Behöver lära sig*
inventory-line-shares = *Kan dela med sig av*
inventory-by = ({ $name })
