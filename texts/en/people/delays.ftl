# Whoever is written to is away: it waits, or goes to the stand-in.
delay-waits = { $name } is away until { $until } and gets it after that.
delay-instead = { $name } is away until { $until }. { $stand-in } is standing in and gets it instead.
delay-reminded = { $name } is away until { $until } and is told after that. Meanwhile I turn to { $stand-in }.
delay-many = Away just now: { $names }. They get it when they are back.
delay-who = { $name } until { $until }
