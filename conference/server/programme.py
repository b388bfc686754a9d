"""The programme as a plan that files are compared with, with or without a running server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.core.ids import ItemId
from conference.core.zones import zone_of
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.accepting import plan_digest
from conference.deliberation.programme.commands import AcceptProgramme
from conference.deliberation.programme.events import ProgrammePlanned
from conference.deliberation.programme.model import Run, on_standby
from conference.programme.cue_words import cue_told
from conference.programme.reading import Plan
from conference.protocol.codec import decode_event, encode_event

__all__ = ["accept_document", "command_of", "plan_document", "plan_of", "plan_read"]

KIND = "programme_planned"


def plan_of(meeting: Meeting) -> Plan:
    """The plan as the meeting has it. Times are of UTC where its zone is not known (here)."""
    programme = meeting.programme
    standby = on_standby(programme)
    return Plan(
        items=programme.items,
        zone=zone_of(meeting.founding.zone) or UTC,
        base=plan_digest(programme.items),
        on=programme.on,
        standby=standby.id if standby is not None else None,
        runs=dict(programme.runs),
        polls={ident: poll.question for ident, poll in meeting.polls.by_id.items()},
        name=meeting.founding.name,
        cues={
            item.id: [cue_told(cue) for cue in cues_of(meeting, item.id)]
            for item in programme.items
        },
    )


def plan_document(meeting: Meeting) -> dict[str, Any]:
    """The same as JSON values."""
    plan = plan_of(meeting)
    return {
        "name": plan.name,
        "zone": meeting.founding.zone,
        "on": plan.on,
        "standby": plan.standby,
        "base": plan.base,
        "polls": dict(plan.polls),
        "cues": dict(plan.cues),
        "runs": {item: [run.started_at, run.ended_at] for item, run in plan.runs.items()},
        **_planned(ProgrammePlanned(plan.items)),
    }


def plan_read(document: Mapping[str, Any]) -> Plan:
    """The plan of such values. Raises :class:`ConferenceError` where they are none."""
    try:
        runs = {
            ItemId(item): Run(Millis(start), None if end is None else Millis(end))
            for item, (start, end) in document["runs"].items()
        }
        return Plan(
            items=_items(document),
            zone=zone_of(document["zone"]) or UTC,
            base=document["base"],
            on=document["on"],
            standby=document["standby"],
            runs=runs,
            polls=document["polls"],
            name=document["name"],
            cues=document["cues"],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        told = "The server's programme is of another version. Use the same version here."
        raise ConferenceError("bad_server", told) from error


def accept_document(command: AcceptProgramme) -> dict[str, Any]:
    """A command as JSON values."""
    return {"base": command.base, **_planned(ProgrammePlanned(command.items))}


def command_of(document: object) -> AcceptProgramme | None:
    """The command that such values ask for; None if they are none."""
    if not isinstance(document, dict) or not isinstance(document.get("base"), str):
        return None
    try:
        return AcceptProgramme(_items(document), document["base"])
    except (ConferenceError, ValueError, KeyError):
        return None


def _planned(event: ProgrammePlanned) -> dict[str, Any]:
    """Items in the form in which the record has them."""
    _, body = encode_event(event)
    found: dict[str, Any] = json.loads(body)
    return found


def _items(document: Mapping[str, Any]) -> tuple[Any, ...]:
    event = decode_event(KIND, json.dumps({"items": document["items"]}).encode())
    assert isinstance(event, ProgrammePlanned), "that is its kind"
    return event.items
