"""What the panel of the agenda shows: proposals, due ones first, and what can be done about each.

What is *owed* is what only the desk can do: a due proposal is put to the vote, what was carried is
placed in the programme, a witness is invited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conference.deliberation.agenda.commands import (
    BringProposal,
    NoteWitness,
    PlaceProposal,
    PutProposal,
    WithdrawProposal,
)
from conference.deliberation.command import WireCommand
from conference.protocol.views import OrderView, ProposalView, SignaturesView, SignedView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = [
    "ACTS",
    "AgendaSheet",
    "agenda_sheet",
    "called",
    "owed",
    "proposals_owed",
    "witness_words",
]

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "put": ("desk-agenda-act-put", PutProposal),
    "place": ("desk-agenda-act-place", PlaceProposal),
    "witness": ("desk-agenda-act-witness", NoteWitness),
    "order": ("desk-agenda-act-order", BringProposal),
    "withdraw": ("desk-agenda-act-withdraw", WithdrawProposal),
}
"""What can be done, by the messages of the palette, and what is asked for then."""

OVER = frozenset({"rejected", "withdrawn"})


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """The panel: proposals, each under its number, since when it stands where it does at the end.

    ``departures`` says where the programme is not an adopted order of a day.
    """

    lines: tuple[CardLine, ...]
    summary: str
    empty: str
    departures: str
    is_stale: bool


def called(view: ProposalView) -> str:
    """``Witness: Dr. Field``, ``Recall: Cy Cole, Treasurer``."""
    if view.office:
        office, title = view.office, view.title
        return say("agenda-called-office", kind=view.kind, title=title, office=office)
    return say("agenda-called", kind=view.kind, title=view.title)


def witness_words(view: ProposalView) -> str:
    """How far a witness is; "" for what is none, or was not called."""
    if not view.witness:
        return ""
    if view.reason:
        return say("desk-agenda-witness-why", state=view.witness, reason=view.reason)
    return say("desk-agenda-witness", state=view.witness)


def owed(view: ProposalView) -> str:
    """What the desk owes the chamber about a proposal, as a sentence without its end; "": nothing.

    A witness who cannot come needs no place in the programme.
    """
    key = _owed(view)
    return say(key) if key else ""


def _owed(view: ProposalView) -> str:
    """The message of what is owed."""
    if view.state == "due":
        return "desk-agenda-owed-again" if view.undecided else "desk-agenda-owed-due"
    if view.state != "carried" or view.kind not in {"item", "witness"}:
        return ""
    if view.witness == "requested":
        return "desk-agenda-owed-invite"
    if view.witness == "cannot_come" or view.item:
        return ""
    return "desk-agenda-owed-place"


def proposals_owed(picture: Picture) -> tuple[ProposalView, ...]:
    """What the desk owes the chamber, as it was brought."""
    return tuple(one for one in picture.proposals if _owed(one))


def agenda_sheet(picture: Picture) -> AgendaSheet:
    """All proposals, those first about which something is to be done."""
    signed = _signed(picture)
    views = sorted(picture.proposals, key=lambda one: (_rank(one, signed), one.number))
    counts = {state: sum(one.state == state for one in views) for state in ("due", "open")}
    parts = [
        say("desk-agenda-due", count=counts["due"]) if counts["due"] else "",
        say("desk-agenda-waiting", count=counts["open"]) if counts["open"] else "",
    ]
    empty = say("desk-agenda-empty" if picture.link.is_up else "desk-agenda-no-link")
    return AgendaSheet(
        lines=tuple(_line(picture, one, signed.get(one.number)) for one in views),
        summary=" · ".join(part for part in parts if part),
        empty="" if views else empty,
        departures=" ".join(_departures(picture)),
        is_stale=not picture.link.is_up,
    )


def why_not(picture: Picture, act: str, view: ProposalView | None) -> str:
    """Why an act cannot be done about the selected proposal, as a sentence; "" when it can."""
    if why := picture.why_not(ACTS[act][1]):
        return why
    if act == "order":
        return "" if picture.items else say("desk-agenda-no-programme")
    if view is None:
        return say("desk-agenda-select-first")
    match act:
        case "put" if view.state == "due" or (view.seat is None and view.state == "open"):
            return ""
        case "put" if view.state == "open":
            return say("desk-agenda-waits-for-signatures")
        case "place" if view.state == "carried" and view.kind in {"item", "witness"}:
            return say("desk-agenda-placed-already") if view.item else ""
        case "witness" if view.witness:
            return ""
        case "withdraw" if view.seat is None and view.state == "open":
            return ""
        case "withdraw":
            return say("desk-agenda-own-alone")
        case "place" | "witness":
            return say("desk-agenda-carried-alone")
        case _:
            return say("desk-agenda-decided")


def _signed(picture: Picture) -> dict[int, SignedView]:
    view = picture.replica.get("signatures", SignaturesView)
    return {row.proposal: row for row in view.rows} if view is not None else {}


def _rank(view: ProposalView, signed: Mapping[int, SignedView]) -> tuple[int, int]:
    """Owed, put, waiting with the most signatures first, then what is over."""
    if _owed(view):
        return (0 if view.state == "due" else 1, view.due_at or 0)
    if view.state == "put":
        return (2, 0)
    if view.state == "open":
        row = signed.get(view.number)
        return (3, -row.signatures if row is not None else 0)
    return (5 if view.state in OVER else 4, 0)


def _line(picture: Picture, view: ProposalView, row: SignedView | None) -> CardLine:
    tone = {"due": Tone.WARNING, "put": Tone.PROGRAMME, "carried": Tone.TEXT}.get(
        view.state, Tone.MUTED
    )
    if _owed(view):
        tone = Tone.WARNING
    since = view.due_at if view.state == "due" else view.decided_at or view.put_at
    return CardLine(
        key=str(view.number),
        name=f"{view.number} · {words.isolated(called(view))}",
        state=_state(view, row),
        end=words.age(max(0, picture.now - since)) if since is not None else "",
        tone=tone,
        text=view.text,
    )


def _state(view: ProposalView, row: SignedView | None) -> str:
    match view.state:
        case "open" if view.seat is None:
            return say("desk-agenda-own")
        case "open":
            return f"{_signatures(row)} · {_whose(view)}"
        case "due":
            key = "desk-agenda-is-due-undecided" if view.undecided else "desk-agenda-is-due"
            return say(key, signed=view.signatures, count=view.needed)
        case "put":
            return say("desk-agenda-is-put")
        case "carried":
            return _carried(view)
        case _:
            over = say("desk-agenda-is-over", state=view.state)
            return f"{over} · {_whose(view)}"


def _whose(view: ProposalView) -> str:
    if view.seat is None:
        return say("desk-agenda-by-desk")
    return say("desk-agenda-by-seat", seat=str(view.seat))


def _signatures(row: SignedView | None) -> str:
    if row is None:
        return say("desk-agenda-unknown")
    if row.needed is None:
        return say("desk-agenda-no-rule", count=row.signatures)
    return say("desk-agenda-signed", signed=row.signatures, count=row.needed)


def _carried(view: ProposalView) -> str:
    parts = [say("desk-agenda-carried")]
    if told := witness_words(view):
        parts.append(told)
    if view.kind in {"item", "witness"} and view.witness != "cannot_come":
        key = "desk-agenda-in-programme" if view.item else "desk-agenda-not-in-programme"
        parts.append(say(key))
    if view.kind == "motion":
        motion = view.motion or f"proposal-{view.number}"
        parts.append(say("desk-agenda-motion", motion=motion))
    return " · ".join(parts)


def _departures(picture: Picture) -> Iterator[str]:
    """What the desk changed in the orders that the chamber adopted."""
    for order in picture.replica.all(OrderView):
        if order.departures:
            departures = " ".join(order.departures)
            yield say("desk-agenda-departs", day=str(order.day), departures=departures)
