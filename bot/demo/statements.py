"""What organisations of the demo let stand in the programme's report; all of it is invented."""

from dataclasses import dataclass

from bot.demo.acts.trials import Words, both


@dataclass(frozen=True)
class Statement:
    """``changed`` and ``learned`` stand before what has been drafted; without them the draft stands alone."""

    quote: Words
    changed: Words | None = None
    learned: Words | None = None


STATEMENTS = {
    "Norrby": Statement(
        changed=both(
            "Fyra av tio män uteblev från sitt första besök. Nu kommer nästan lika många män som kvinnor.",
            "Four men in ten stayed away from their first visit. Now almost as many men as women come.",
        ),
        quote=both(
            "Jag trodde att de inte ville komma. De kunde bara inte svara på ett brev.",
            "I thought they did not want to come. They just could not answer a letter.",
        ),
    ),
    "Ekeby": Statement(
        changed=both(
            "Pappor får ett eget samtal före besöket, och fler följer med.",
            "Fathers get a call of their own before the visit, and more of them come along.",
        ),
        quote=both(
            "Det var första gången någon frågade mig och inte min fru.",
            "It was the first time somebody asked me and not my wife.",
        ),
    ),
    "Sundhamn": Statement(
        changed=both(
            "Flickor har 44 procent av tiderna i idrottshallen, mot 31 när vi började.\n"
            "Pojkar har 56 procent, mot 69.",
            "Girls have 44 per cent of the hours in the sports hall; when we began it was 31.\n"
            "Boys have 56 per cent; it was 69.",
        ),
        learned=both(
            "Den som frågade först fick tiden. När vi delar ut efter hur många som väntar blir det jämnt.",
            "Who asked first got the hour. Given by how many are waiting, they come out even.",
        ),
        quote=both(
            "Vi slutade fråga varför flickorna inte kom, och tittade på vem som fick tiderna.",
            "We stopped asking why the girls did not come, and looked at who got the hours.",
        ),
    ),
    "Granboda": Statement(
        changed=both(
            "Kvinnor i hemtjänsten med heltid: från 38 till 47 procent.\nMän: från 71 till 72 procent.",
            "Women in home care who work full time: from 38 to 47 per cent.\nMen: from 71 to 72 per cent.",
        ),
        learned=both(
            "De flesta ville ha heltid. Det var schemat som inte räckte till.",
            "Most wanted full time. It was the rota that had no room for it.",
        ),
        quote=both("Ingen hade frågat mig på elva år.", "Nobody had asked me in eleven years."),
    ),
}
"""Those who approve; the others do not stand in it."""
