"""The method's terms that can be asked about, by the words people use for them."""

from collections.abc import Iterator

from rapidfuzz import fuzz, process

TERMS = {
    "pdsa": (
        "pdsa",
        "pdsa-hjulet",
        "pdsa-cykel",
        "kvalitetscykeln",
        "kvalitetshjulet",
        "testcykel",
        "hjulet",
        "pdca",
        "pdsa wheel",
        "pdsa cycle",
        "test cycle",
        "wheel",
        "cycle",
    ),
    "ramp": ("testserie", "ramp"),
    "prediction": ("förutsägelse", "förutsägelsen", "prediction", "predictions"),
    "pmi": (
        "plus minus intressant",
        "plus minus",
        "plus, minus, intressant",
        "plus minus interesting",
        "plus, minus, interesting",
    ),
    "governance": ("styrkedja", "styrkedjan", "chain of governance", "governance"),
    "mentor": (
        "mentororganisation",
        "mentororganisationen",
        "mentor",
        "mentorkommun",
        "modellkommun",
        "mentor organisation",
        "mentor organization",
    ),
    "cluster": ("grupp", "gruppen", "kluster", "klustret", "cluster", "clusters"),
    "facilitator": ("processledare", "processledaren", "facilitator"),
    "key-person": ("nyckelperson", "nyckelpersonen", "key person", "key persons"),
    "adviser": ("sakkunnig", "sakkunniga", "adviser", "advisor"),
    "service-representative": ("verksamhetsföreträdare", "service representative", "service representatives"),
    "host": ("mötesarrangör", "mötesarrangören", "värd", "värden", "host", "meeting host"),
    "mandate": ("uppdrag", "uppdraget", "mandate"),
    "support": ("förankring", "förankringen", "support secured"),
    "shared-view": ("samsyn", "samsynen", "shared view"),
    "stakeholder": ("intressent", "intressenter", "stakeholder", "stakeholders"),
    "self-assessment": (
        "självskattning",
        "självskattningen",
        "self-assessment",
        "self-assessments",
        "self assessment",
    ),
    "movement": ("förflyttning", "förflyttningen", "movement"),
    "facts-sheet": ("organisationsfakta", "kommunfakta", "faktablad", "facts sheet", "fact sheet"),
    "result-chain": ("resultatkedja", "resultatkedjan", "result chain"),
    "outcome": ("utfall", "utfallet", "outcome", "outcomes"),
    "effect": ("effekt", "effekten", "effekter", "effect", "effects"),
    "aim": ("mål", "målet", "målvärde", "aim", "target"),
    "measure": ("mått", "måttet", "mätvärde", "mätvärdet", "measure", "measures", "value"),
    "baseline": ("utgångsläge", "utgångsläget", "baslinje", "baseline"),
    "run-chart": (
        "diagram över tid",
        "diagram",
        "styrdiagram",
        "median",
        "medianen",
        "run chart",
        "run charts",
    ),
    "signal": ("signal", "signaler", "tecken på förändring", "korsning", "signals", "crossing"),
    "gap": ("skillnad mellan grupperna", "skillnaden mellan grupperna", "gap"),
    "secure": ("säkra", "säkring", "make it stick"),
    "adopt": ("införa", "justera", "lägg ner", "adopt", "adapt", "abandon", "adopt adapt abandon"),
    "benchmarking": ("benchmarking", "benchmarkingträff"),
    "home-work": ("hemmaplan", "arbete på hemmaplan", "work back home"),
    "gender": ("jämställdhetsintegrering", "jämställdhet", "gender mainstreaming", "gender equality"),
    "root-cause": (
        "fem varför",
        "fiskben",
        "fiskbensdiagram",
        "orsak",
        "five whys",
        "5 whys",
        "fishbone",
        "cause",
    ),
    "action-plan": ("handlingsplan", "handlingsplanen", "action plan"),
    "success-factor": ("framgångsfaktor", "framgångsfaktorer", "success factor", "success factors"),
    "reflection": ("reflektion", "reflektioner", "reflektionen", "reflection", "reflections"),
}
LIKE = 82
"""How alike a word must be to one of ours (rapidfuzz's ratio)."""


def term_meant(words: str) -> str | None:
    """The id of the term that is asked about: the longest one in the words, else the one most like them."""
    said = f" {words.casefold()} "
    found = [(len(name), term) for name, term in _names() if f" {name} " in said]
    if found:
        return max(found)[1]
    like = process.extractOne(
        words.casefold(), [name for name, _ in _names()], scorer=fuzz.ratio, score_cutoff=LIKE
    )
    return dict(_names())[like[0]] if like else None


def _names() -> Iterator[tuple[str, str]]:
    for term, names in TERMS.items():
        for name in names:
            yield name, term
