# Hur en fil skulle läsas, på kommandoraden.
look-kind = { $kind ->
    [list] Läst som deltagarlista.
    [values] Läst som mätvärden.
    [checklist] Läst som checklista.
   *[guests] Läst som gäster till en repetition.
 }
look-sheet = Blad: { $sheet }
look-not-read = läses inte
look-rows = { $count ->
    [0] Inga rader.
    [one] { $count } rad:
   *[other] { $count } rader:
 }
look-row = Rad { $row }:
look-left-out = Kommer inte med ({ $count }):
look-told = Bra att veta ({ $count }):
look-asks = Det här behöver någon svara på ({ $count }):
look-slips = Det här går inte att läsa ({ $count }):
look-not-found = { $file } finns inte, eller går inte att öppna. Se efter att namnet är rätt.
