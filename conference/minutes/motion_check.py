"""Whether minutes agree with themselves on motions: digests of texts, fates, and the polls."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from conference.texts.clause import Clause, Text, digest

__all__ = ["motions_fault"]

OUTCOMES = {"adopted": "carried", "rejected": "rejected"}
"""How a poll came out that gave an amendment this state."""


def motions_fault(files: Mapping[str, bytes]) -> str:
    """What in the files of minutes does not hold of motions, as a sentence part; "" if all does.

    Texts must have the digests that stand beside them, on the page too, and what was adopted or
    rejected must be what its poll decided. Minutes without a value have nothing to compare.
    """
    if "minutes.json" not in files:
        return ""
    page = files["minutes.html"].decode("utf-8", "replace")
    try:
        value = json.loads(files["minutes.json"])
        return next(_faults(value, page), "")
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        return f"minutes.json cannot be read ({error!r})"


def _faults(value: dict[str, Any], page: str) -> Iterator[str]:
    acts = [act for sitting in value["sittings"] for act in sitting["acts"]]
    sheets = {act["poll"]: act["sheet"] for act in acts if act["act"] == "PollHeld"}
    passed = {
        poll: sheet["decision"]["passed"]
        for poll, sheet in sheets.items()
        if sheet and sheet["decision"]
    }
    for motion in value.get("motions", ()):  # minutes of before they told of motions have none
        for reading in motion["readings"]:
            where = f"reading {reading['number']} of the motion {motion['id']}"
            yield from (f"{said} in {where}" for said in _of_reading(reading, passed, page))


def _of_reading(reading: dict[str, Any], passed: dict[str, bool], page: str) -> Iterator[str]:
    for text in (reading["text"], reading["adopted"]):
        if text and _digest(text) != text["digest"]:
            yield "a text has another digest"
        if text and text["digest"] not in page:
            yield "the page has another digest"
    votes = {vote["poll"]: vote for vote in reading["votes"]}
    for vote in votes.values():
        carried = passed.get(vote["poll"])
        is_known = vote["settled"] is not None and carried is not None
        if is_known and carried != (vote["outcome"] == "carried"):
            yield f"the poll {vote['poll']} came out otherwise"
    states = {one["id"]: one["state"] for one in reading["amendments"]}
    for one in reading["amendments"]:
        if not _is_decided(one, votes):
            yield f"amendment {one['id']} has another fate"
    adopted = reading["adopted"]
    if adopted and adopted["amendments"] != [one for one in states if states[one] == "adopted"]:
        yield "other amendments are in the adopted text"


def _is_decided(one: dict[str, Any], votes: dict[str, Any]) -> bool:
    """Whether the state is that of the last entry about it, and of its poll."""
    if not one["fates"]:
        return bool(one["state"] == "proposed")
    last = one["fates"][-1]
    if last["state"] != one["state"]:
        return False
    if one["state"] not in OUTCOMES:
        return True
    vote = votes[last["poll"]]
    is_so = vote["outcome"] == OUTCOMES[one["state"]] and vote["settled"] == last["entry"]
    return is_so and one["id"] in vote["amendments"]


def _digest(text: dict[str, Any]) -> str:
    return digest(Text(text["title"], tuple(Clause(**one) for one in text["clauses"])))
