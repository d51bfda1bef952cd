# Den jag skriver till är borta: det väntar, eller går till ersättaren.
delay-waits = { $name } är borta till och med { $until } och får det när det är över.
delay-instead = { $name } är borta till och med { $until }. { $stand-in } är ersättare och får det i stället.
delay-reminded = { $name } är borta till och med { $until } och får veta det sedan. Så länge vänder jag mig till { $stand-in }.
delay-many = Borta just nu: { $names }. De får det när de är tillbaka.
delay-who = { $name } till och med { $until }
