# Stegen: var man är, vad man vill nå, vad som finns att läsa.
stage-now = *{ $step }*: det här vill vi nå. Kryssa i det ni har nått.
stage-now-bare = *{ $step }*
stage-all = Alla steg
stage-window = Alla steg
stage-when = { $day }
stage-ways = *Så kan ni arbeta*
stage-outcomes = *Det här vill vi nå*
stage-outcome-reached = { $outcome } (nått)
stage-material = *Att läsa, se eller fylla i*
stage-line = • { $line }
outcome-gone = Raden finns inte längre i upplägget. Öppna steget igen, så ser du vad som gäller nu.
outcome-not-yours = Vad { $organisation } har nått är det bara de själva som säger.
stage-brief = { $step }: ni har nått { $reached } av { $of } resultat.
