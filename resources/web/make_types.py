"""TypeScript declarations of the protocol from its JSON Schema, for `// @ts-check` in the pages.

``python resources/web/make_types.py`` writes ``js/protocol.d.ts``; a test holds it to the schema.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SCHEMA = HERE.parent / "protocol" / "schema.json"
TYPES = HERE / "js" / "protocol.d.ts"

SCALARS = {"integer": "number", "number": "number", "string": "string", "boolean": "boolean"}


def type_of(schema: dict[str, Any]) -> str:
    """The TypeScript type of a schema node."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(type_of(one) for one in schema["anyOf"]))
    if "enum" in schema:
        return " | ".join(json.dumps(value) for value in schema["enum"])
    kind = schema.get("type")
    if kind == "null":
        return "null"
    if kind == "array":
        return _array(schema)
    if kind == "object":
        if "properties" in schema:
            return _object(schema)
        return f"Record<string, {type_of(schema['additionalProperties'])}>"
    return SCALARS.get(str(kind), "unknown")


def _array(schema: dict[str, Any]) -> str:
    if "prefixItems" in schema:
        return "[" + ", ".join(type_of(one) for one in schema["prefixItems"]) + "]"
    inner = type_of(schema["items"])
    return f"({inner})[]" if "|" in inner else f"{inner}[]"


def _object(schema: dict[str, Any]) -> str:
    required = set(schema.get("required", ()))
    lines = [
        f"  {name}{'' if name in required else '?'}: {type_of(field)};"
        for name, field in schema["properties"].items()
    ]
    return "{\n" + "\n".join(lines) + "\n}"


def types_text() -> str:
    """The whole file."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    parts = ["// Made from resources/protocol/schema.json by make_types.py: change that, not this."]
    for name, node in schema["$defs"].items():
        parts.append(f"export type {name} = {type_of(node)};")
    views = [
        name
        for name, node in schema["$defs"].items()
        if "view" in node.get("properties", {}) and name.endswith("View")
    ]
    parts.append(f"export type View = {' | '.join(views)};")
    for union, side in (("ClientMessage", "client"), ("ServerMessage", "server")):
        names = [type_of(one) for one in schema[side]["oneOf"]]
        parts.append(f"export type {union} = {' | '.join(names)};")
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    TYPES.write_text(types_text(), encoding="utf-8")
