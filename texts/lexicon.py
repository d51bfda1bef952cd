"""The method's words as our texts say them, in their forms: what a programme may say otherwise."""

from collections.abc import Mapping
from typing import NamedTuple


class Word(NamedTuple):
    """One of it, the one we know, several, and those we know: träff, träffen, träffar, träffarna."""

    a: str
    the: str
    some: str
    those: str


def _sv(a: str, the: str, some: str, those: str) -> Word:
    return Word(a, the, some, those)


def _en(one: str, several: str = "") -> Word:
    several = several or f"{one}s"
    return Word(one, one, several, several)


WORDS: Mapping[str, Mapping[str, Word]] = {
    "sv": {
        "meeting": _sv("träff", "träffen", "träffar", "träffarna"),
        "preparation": _sv("förberedelse", "förberedelsen", "förberedelser", "förberedelserna"),
        "reflection": _sv("reflektion", "reflektionen", "reflektioner", "reflektionerna"),
        "improvement": _sv("förbättring", "förbättringen", "förbättringar", "förbättringarna"),
        "wheel": _sv("PDSA-hjul", "PDSA-hjulet", "PDSA-hjul", "PDSA-hjulen"),
        "programme": _sv("program", "programmet", "program", "programmen"),
        "template": _sv("upplägg", "upplägget", "upplägg", "uppläggen"),
        "step": _sv("steg", "steget", "steg", "stegen"),
        "material": _sv("underlag", "underlaget", "underlag", "underlagen"),
        "reminder": _sv("påminnelse", "påminnelsen", "påminnelser", "påminnelserna"),
        "digest": _sv("veckobrev", "veckobrevet", "veckobrev", "veckobreven"),
        "overview": _sv("översikt", "översikten", "översikter", "översikterna"),
        "stand-in": _sv("ersättare", "ersättaren", "ersättare", "ersättarna"),
        "circular": _sv("utskick", "utskicket", "utskick", "utskicken"),
        "facilitator": _sv("processledare", "processledaren", "processledare", "processledarna"),
        "host": _sv("mötesarrangör", "mötesarrangören", "mötesarrangörer", "mötesarrangörerna"),
        "politician": _sv("politiker", "politikern", "politiker", "politikerna"),
        "manager": _sv("chef", "chefen", "chefer", "cheferna"),
        "key-person": _sv("nyckelperson", "nyckelpersonen", "nyckelpersoner", "nyckelpersonerna"),
        "adviser": _sv("sakkunnig", "sakkunniga", "sakkunniga", "sakkunniga"),
        "representative": _sv(
            "verksamhetsföreträdare",
            "verksamhetsföreträdaren",
            "verksamhetsföreträdare",
            "verksamhetsföreträdarna",
        ),
        "service": _sv("verksamhet", "verksamheten", "verksamheter", "verksamheterna"),
        "team": _sv("team", "teamet", "team", "teamen"),
        "cluster": _sv("grupp", "gruppen", "grupper", "grupperna"),
        "mentor": _sv("mentor", "mentorn", "mentorer", "mentorerna"),
        "self-assessment": _sv(
            "självskattning", "självskattningen", "självskattningar", "självskattningarna"
        ),
        "level": _sv("nivå", "nivån", "nivåer", "nivåerna"),
        "movement": _sv("förflyttning", "förflyttningen", "förflyttningar", "förflyttningarna"),
        "action-plan": _sv("handlingsplan", "handlingsplanen", "handlingsplaner", "handlingsplanerna"),
        "idea": _sv("idé", "idén", "idéer", "idéerna"),
        "test": _sv("test", "testet", "test", "testen"),
        "ramp": _sv("testserie", "testserien", "testserier", "testserierna"),
        "prediction": _sv("förutsägelse", "förutsägelsen", "förutsägelser", "förutsägelserna"),
        "lesson": _sv("lärdom", "lärdomen", "lärdomar", "lärdomarna"),
        "measure": _sv("mått", "måttet", "mått", "måtten"),
        "value": _sv("mätvärde", "mätvärdet", "mätvärden", "mätvärdena"),
        "result-chain": _sv("resultatkedja", "resultatkedjan", "resultatkedjor", "resultatkedjorna"),
        "feedback": _sv("återkoppling", "återkopplingen", "återkopplingar", "återkopplingarna"),
        "kick-off": _sv("uppstart", "uppstarten", "uppstarter", "uppstarterna"),
        "mandate": _sv("uppdrag", "uppdraget", "uppdrag", "uppdragen"),
        "facts-sheet": _sv("organisationsfakta", *["organisationsfakta"] * 3),
        "governance-chain": _sv("styrkedja", "styrkedjan", "styrkedjor", "styrkedjorna"),
        "obstacle": _sv("hinder", "hindret", "hinder", "hindren"),
        "solution": _sv("lösning", "lösningen", "lösningar", "lösningarna"),
        "target": _sv("målvärde", "målvärdet", "målvärden", "målvärdena"),
        "baseline": _sv("utgångsläge", "utgångsläget", "utgångslägen", "utgångslägena"),
        "success-factor": _sv(
            "framgångsfaktor", "framgångsfaktorn", "framgångsfaktorer", "framgångsfaktorerna"
        ),
        "closing-report": _sv(
            "slutredovisning", "slutredovisningen", "slutredovisningar", "slutredovisningarna"
        ),
    },
    "en": {
        "meeting": _en("meeting"),
        "preparation": _en("preparation"),
        "reflection": _en("reflection"),
        "improvement": _en("improvement"),
        "wheel": _en("PDSA wheel"),
        "programme": _en("programme"),
        "template": _en("template"),
        "step": _en("step"),
        "material": _en("material"),
        "reminder": _en("reminder"),
        "digest": _en("weekly digest"),
        "overview": _en("overview"),
        "stand-in": _en("stand-in"),
        "circular": _en("group message"),
        "facilitator": _en("facilitator"),
        "host": _en("host"),
        "politician": _en("politician"),
        "manager": _en("manager"),
        "key-person": _en("key person", "key people"),
        "adviser": _en("adviser"),
        "representative": _en("service representative"),
        "service": _en("service"),
        "team": _en("team"),
        "cluster": _en("cluster"),
        "mentor": _en("mentor"),
        "self-assessment": _en("self-assessment"),
        "level": _en("level"),
        "movement": _en("movement"),
        "action-plan": _en("action plan"),
        "idea": _en("idea"),
        "test": _en("test"),
        "ramp": _en("ramp"),
        "prediction": _en("prediction"),
        "lesson": _en("lesson"),
        "measure": _en("measure"),
        "value": _en("value"),
        "result-chain": _en("result chain"),
        "feedback": _en("feedback", "feedback"),
        "kick-off": _en("kick-off"),
        "mandate": _en("mandate"),
        "facts-sheet": _en("facts sheet"),
        "governance-chain": _en("chain of governance", "chains of governance"),
        "obstacle": _en("obstacle"),
        "solution": _en("solution"),
        "target": _en("target"),
        "baseline": _en("baseline"),
        "success-factor": _en("success factor"),
        "closing-report": _en("closing report"),
    },
}
"""Language → term → its forms, in the order in which a programme is asked for its own."""
TERMS = tuple(WORDS["sv"])

APART: Mapping[str, tuple[str, ...]] = {
    "cluster": ("measure", "value", "runchart", "picture", "explained-gap", "table-value"),
    "level": ("picture",),
}
"""Term → how the keys begin of texts in which the word means something else: men and women are groups too."""
ELSE: Mapping[str, str] = {
    "sv": r"steg för steg|ett steg (?:i taget|tillbaka)|/hemmaplan \*?\w+\*?",
    "en": (
        r"step by step|a step (?:at a time|back)|step in\b|equal service|Adapt and test again|tests? again"
        r"|adapts it and tests|test something|test it|\bTest\b(?= on)|\bhosts\b(?=\.)|target values?"
        r"|/hemmaplan \*?\w+\*?"
    ),
}
"""What is said in the same letters and means something else, a pattern a language."""
