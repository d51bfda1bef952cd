# En checklista som lämnas in som fil: rubriker den kan ha, och vad som är fel i den.
checklist-heading-also = { $what ->
    [id] id, nr, nummer, punktnummer, punkt nr, punktens id
    [english] på engelska, engelska, punkt på engelska
    [short] kort namn, kortnamn
    [text] punkt, text, påstående, fråga, kriterium, formulering, punktens text
   *[level] nivå, nivåer, steg, poäng, bedömning, skala
 }
checklist-no-headings = Jag hittar ingen checklista. En rad ska ha rubrikerna Id och Punkt, gärna också Nivå.
checklist-empty = Där finns rubriker men inga punkter.
checklist-no-id = Punkten har inget id.
checklist-doubled = Id { $id } står redan på rad { $first }. Två punkter kan inte ha samma.
checklist-no-words = Punkt { $id } har ingen text.
checklist-hidden = Raden är dold i filen.
