"""The JSON Schema of the protocol, for the browser client and for anyone who writes another one.

``python -m conference.protocol.schema FILE`` writes it; a test holds
``resources/protocol/schema.json`` to it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from inspect import cleandoc
from pathlib import Path
from typing import Any, get_args

import msgspec

from conference.core.bounds import Id
from conference.protocol.codec import COMMANDS
from conference.protocol.messages import (
    PROTOCOL_VERSION,
    Arming,
    Hello,
    Listen,
    Painted,
    Ping,
    ServerMessage,
    Watching,
)

__all__ = ["schema", "schema_text"]


def schema() -> dict[str, Any]:
    """The schema: ``client`` and ``server`` are the unions, ``$defs`` every class."""
    client: list[type] = [Hello, Ping, Painted, Watching, Arming, Listen, *COMMANDS]
    server: list[type] = list(get_args(ServerMessage))
    _, definitions = msgspec.json.schema_components(
        [*client, *server], ref_template="#/$defs/{name}"
    )
    for definition in definitions.values():
        # msgspec keeps the indentation of a docstring before its version 0.23
        definition["description"] = cleandoc(definition["description"])
    for command in COMMANDS:
        _name_it(definitions[command.__name__])

    def union(side: Iterable[type]) -> dict[str, Any]:
        return {"oneOf": [{"$ref": f"#/$defs/{cls.__name__}"} for cls in side]}

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Conference protocol, version {PROTOCOL_VERSION}",
        "client": union(client),
        "server": union(server),
        "$defs": dict(sorted(definitions.items())),
    }


def _name_it(command: dict[str, Any]) -> None:
    """Put what goes with a command beside its fields (see ``encode_request``)."""
    kind, *fields = command["properties"].items()
    until = {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None}
    beside = [("id", msgspec.json.schema(Id)), ("until", until)]
    command["properties"] = dict([kind, *beside, *fields])
    kind, *required = command["required"]
    command["required"] = [kind, "id", *required]


def schema_text() -> str:
    """The schema as it is committed."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(schema_text(), encoding="utf-8")
