"""What Norrby answers in its forms, so that what is made of them can be read; all of it is invented."""

from collections.abc import Iterator, Mapping
from functools import cache

from bot.demo.acts.trials import Words, both
from programme.ground.languages import Language
from programme.programmes.template_files import shipped_templates

TEMPLATE, WHOSE = "jamstalldhet-2020", "Norrby"
FORMS: Mapping[str, Mapping[str, Words]] = {
    "mandate": {
        "what": both(
            "Beslut om jämställdhet i alla verksamheter.", "A decision on equality in all services."
        ),
        "who": both("Karin Ståhl", "Karin Ståhl"),
    },
    "resources": {"hours": both("En halv dag i veckan, för Maria.", "Half a day a week, for Maria.")},
    "facts": {
        "population": both("31 400, hälften kvinnor.", "31,400, half of them women."),
        "demography": both("Många pendlar, och många är över 65.", "Many commute, and many are over 65."),
        "organisation": both("Fem nämnder och fem förvaltningar.", "Five committees and five departments."),
        "employees": both("2 600, av dem 2 000 kvinnor.", "2,600, of whom 2,000 are women."),
        "goals": both("Likvärdig service.", "Equal service."),
        "priorities": both(
            "Tidiga insatser för barn och unga.", "Early support for children and young people."
        ),
    },
    "chain": {
        "goals": both("Likvärdig service till alla invånare.", "Equal service to everybody who lives here."),
        "steps": both("Budget, uppdrag till nämnden, enhetens plan.", "Budget, committee, the unit's plan."),
        "equality": both("I målen och i budgeten.", "In the goals and in the budget."),
        "lost": both("I enhetens plan nämns den inte.", "The unit's plan does not mention it."),
    },
    "areas": {
        "areas": both("Första besöket och uppföljningen.", "The first visit, and how we follow up."),
        "why": both("Där syns skillnaden mest.", "That is where the gap shows most."),
    },
    "mentor-report-1": {
        "went": both(
            "Alla hade läst. Vi kom fram till fyra idéer.", "All had read. We arrived at four ideas."
        ),
        "needs": both("Statistik från andra kommuner.", "Statistics from other municipalities."),
    },
    "competence": {
        "needed": both(
            "Handläggarna, om normer i bemötandet.", "Case workers, about norms when they meet people."
        ),
        "how": both(
            "En halvdag i höst, sedan på arbetsplatsträffar.", "Half a day in autumn, then at staff meetings."
        ),
        "seen": both("Fler frågar efter siffror delade på kön.", "More of us ask for figures split by sex."),
    },
    "operation": {
        "operation": both("Budget- och skuldrådgivningen", "Debt advice"),
        "aim": both(
            "Lika många män som kvinnor får tid inom två veckor.",
            "As many men as women get an appointment within two weeks.",
        ),
        "link": both("Nämnden begär siffror delade på kön.", "The committee asks for figures split by sex."),
    },
    "leadership-culture": {
        "supports": both(
            "Chefen tar upp testet varje måndag.", "The manager brings up the test each Monday."
        ),
        "hinders": both(
            "Vi pratar hellre om nästa sak än om den förra.",
            "We would rather talk of the next thing than the last.",
        ),
        "change": both("Stanna upp och läsa av innan vi går vidare.", "Stop and look before we go on."),
    },
    "plan-ahead": {
        "next": both(
            "Alla ringer, och rådgivningen prövar samma sak.",
            "Everybody calls, and debt advice tries the same.",
        ),
        "who": both("Karin Ståhl", "Karin Ståhl"),
        "follow-up": both("Siffrorna tas upp varannan vecka.", "We look at the figures every other week."),
    },
    "operation-report": {
        "changed": both(
            "Rådgivningen ringer före första besöket.", "Debt advice calls before the first visit."
        ),
        "seen": both(
            "Av männen kom 8 av 10 i oktober, 6 av 10 i mars.",
            "Of the men 8 in 10 came in October, 6 in 10 in March.",
        ),
        "how": both(
            "Nämnden frågade, och då fick vi tid att ringa.",
            "The committee asked, and that gave us time to call.",
        ),
        "plan-followed": both(
            "Den höll, en månad senare än vi trodde.", "It held, a month later than we thought."
        ),
    },
    "plan-for-all": {
        "services": both(
            "Familjerätten först, sedan socialkontoret.", "Family law first, then the social services office."
        ),
        "how": both("Samma rutin, och siffror delade på kön.", "The same routine, and figures split by sex."),
        "who": both("Karin Ståhl, i verksamhetsplanen", "Karin Ståhl, in the service plan"),
    },
    "lessons": {
        "challenges": both("Att få tid att pröva.", "Finding the time to try."),
        "owner": both("Karin Ståhl, i budgetuppföljningen", "Karin Ståhl, in the budget follow-up"),
    },
}
"""Form → field → what is written; every other field is answered as by anybody."""


def answer(organisation: str, label: str, language: Language) -> str:
    """To a field of that label, in whatever language; "" where it is not one of these."""
    told = _by_label().get(label) if organisation == WHOSE else None
    return told[language] if told else ""


@cache
def _by_label() -> Mapping[str, Words]:
    return dict(_labelled())


def _labelled() -> Iterator[tuple[str, Words]]:
    for item in shipped_templates()[TEMPLATE].preparations:
        told = FORMS.get(item.id, {})
        for field in item.fields:
            if field.id in told:
                yield from ((field.label.in_(language), told[field.id]) for language in Language)
