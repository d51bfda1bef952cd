"""The json of an export as a JSON Schema; run by itself it prints docs/schema/export-1.json.

One file a shape. What a schema does not know may be there all the same: new fields come at any time.
"""

import json
import sys
from typing import Any

from exports.screens.data import SHAPE, Data

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CLOSED = "additionalProperties"


def schema() -> dict[str, Any]:
    """What holds for every export of this shape."""
    made = Data.model_json_schema(mode="serialization")
    for one in (made, *made["$defs"].values()):
        one.pop(CLOSED, None)  # an enumeration has none
    return {"$schema": DIALECT, "$id": f"urn:hemmaplan:export:{SHAPE}"} | made


def file_name() -> str:
    return f"export-{SHAPE}.json"


def page() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
