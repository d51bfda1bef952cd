# Språket man läser på.
language-open = Språk
language-title = Språk
language-name = Svenska
language-field = Vilket språk vill du läsa?
language-hint = Det gäller allt jag skriver till dig. Det andra skriver är som de har skrivit det.
language-other = Läs på svenska
