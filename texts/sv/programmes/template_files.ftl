# Ett eget upplägg, som någon ger boten som fil.
template-taken = Upplägget *{ $title }* har sparats: { $steps } steg och { $preparations } förberedelser. Det går att välja när du startar ett program.
template-start = Starta ett program
template-amiss = *{ $file }* går inte att använda än. Rätta det här och dela filen igen:
template-amiss-more = { $count ->
    [one] En sak till är fel. Den kan följa av något ovan.
   *[other] { $count } saker till är fel. De kan följa av något ovan.
 }
template-slip = • Rad { $line }, { $place }: { $kind ->
    [missing] det här saknas.
    [unknown] den här nyckeln finns inte i ett upplägg.
    [empty] här ska det stå en text.
    [long] texten är för lång.
    [few] här ska det stå fler.
    [many] här står det för många.
    [number] här ska det stå ett heltal som passar.
    [choice] det här är inget av det som går att välja.
    [fits] det här stämmer inte med resten av filen.
    [file] filen går inte att läsa här. Se efter indrag, kolon och citattecken, och spara som UTF-8.
   *[written] det här är skrivet på ett sätt som jag inte förstår.
 }
template-not-there = Jag kommer inte åt filen. Dela den här i vår konversation igen.
template-too-large = Filen är för stor. Ett upplägg får vara högst 1 MB.
