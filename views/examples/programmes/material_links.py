"""Links to the material: pasted, sorted, and what is without one afterwards."""

from dataclasses import replace

from programme.programmes.material_links import Pasted, linked, pieces
from programme.programmes.template import Platform
from views.examples.values import PROGRAMME, TEMPLATE
from views.programmes import material_links

MEMORY = '{"programme":"programme1"}'
HERE = "https://plattformen.example/rundan"
ALL = linked(TEMPLATE, {one.id: f"{HERE}/{one.id}" for one in pieces(TEMPLATE)})
LINKED = replace(PROGRAMME, template=ALL.model_copy(update={"platform": Platform(link=HERE, closed=True)}))
UNCLEAR = (
    (Pasted("Den nya filmen", f"{HERE}/film"), "meeting-1-film"),
    (Pasted("", f"{HERE}/17"), None),
)

EXAMPLES = {
    "modal-links": lambda texts: material_links.form(PROGRAMME, texts, memory=MEMORY),
    "modal-links-all": lambda texts: material_links.form(LINKED, texts, memory=MEMORY),
    "modal-links-sorting": lambda texts: material_links.sorting(PROGRAMME, UNCLEAR, texts, memory=MEMORY),
    "modal-links-many": lambda texts: material_links.sorting(PROGRAMME, UNCLEAR * 40, texts, memory=MEMORY),
    "modal-links-saved": lambda texts: material_links.saved(PROGRAMME, 3, texts, memory=MEMORY),
    "modal-links-saved-all": lambda texts: material_links.saved(LINKED, 30, texts, memory=MEMORY),
}
