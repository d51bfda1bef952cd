# Allt framöver: det som väntar på en själv och på teamet, träff för träff.
ahead-open = Allt framöver
ahead-title = Allt framöver
ahead-nothing = Inget ligger framför er just nu.
ahead-before = *Inför { $meeting }*, { $day }
ahead-theirs = { $name } ansvarar för { $titles }.
ahead-nobodys = Ingen ansvarar än för { $titles }.
