# Det någon skrev om ett test, ett värde eller en idé, på väg in i sitt formulär.
written-log = { $count ->
    [one] Det här testet? Formuläret öppnas med det du skrev.
   *[other] Vilket test? Formuläret öppnas med det du skrev.
 }
written-plan = { $count ->
    [one] Inget test pågår. Vill du planera ett i den här förbättringen?
   *[other] Inget test pågår. I vilken förbättring vill du planera ett?
 }
written-value = { $count ->
    [one] Det här måttet? Formuläret öppnas med det du skrev.
   *[other] Vilket mått? Formuläret öppnas med det du skrev.
 }
written-idea = { $count ->
    [one] Ska idén sparas i den här förbättringen?
   *[other] I vilken förbättring ska idén sparas?
 }
written-test = *{ $test }* i { $improvement }
written-open = Fyll i
