"""What the server says as it ends a connection: in English by itself, else by its codes."""

from __future__ import annotations

from conference.words.spoken import is_english, say

__all__ = ["FAREWELLS", "farewell"]

FAREWELLS = {
    "wrong_password": "desk-bridge-wrong-password",
    "wrong_code": "desk-bridge-wrong-code",
    "busy": "desk-bridge-busy",
    "locked": "desk-bridge-locked",
    "full": "desk-bridge-full",
    "too_much": "desk-bridge-too-much",
    "too_slow": "desk-bridge-too-slow",
    "server_stops": "desk-bridge-stops",
    "unavailable": "desk-bridge-stops",
    "fault": "desk-bridge-fault",
    "other_version": "desk-bridge-other-version",
}
"""Messages by the codes of what the server says."""


def farewell(code: str, sentence: str) -> str:
    """Why it has ended the connection; ``sentence`` is the server's own, in English."""
    key = FAREWELLS.get(code)
    return sentence if key is None or is_english() else say(key)
