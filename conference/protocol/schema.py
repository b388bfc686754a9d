"""The JSON Schema of the protocol, for the browser client and for anyone who writes another one.

``python -m conference.protocol.schema FILE`` writes it; a test holds
``resources/protocol/schema.json`` to it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, get_args

import msgspec

from conference.protocol.messages import PROTOCOL_VERSION, ClientMessage, ServerMessage

__all__ = ["schema", "schema_text"]


def schema() -> dict[str, Any]:
    """The schema: ``client`` and ``server`` are the unions, ``$defs`` every class."""
    messages = [*get_args(ClientMessage), *get_args(ServerMessage)]
    _, definitions = msgspec.json.schema_components(messages, ref_template="#/$defs/{name}")

    def union(side: object) -> dict[str, Any]:
        return {"oneOf": [{"$ref": f"#/$defs/{cls.__name__}"} for cls in get_args(side)]}

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Conference protocol, version {PROTOCOL_VERSION}",
        "client": union(ClientMessage),
        "server": union(ServerMessage),
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """The schema as it is committed."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(schema_text(), encoding="utf-8")
