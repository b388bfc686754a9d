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
from conference.deliberation.agenda.model import ProposalKind, WitnessState
from conference.deliberation.agenda.words import KINDS, WITNESS
from conference.deliberation.command import WireCommand
from conference.protocol.views import OrderView, ProposalView, SignaturesView, SignedView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = [
    "ACTS",
    "AgendaLine",
    "AgendaSheet",
    "agenda_sheet",
    "called",
    "owed",
    "proposals_owed",
    "witness_words",
]

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "put": ("Put the selected proposal to the vote", PutProposal),
    "place": ("Place the selected proposal in the programme", PlaceProposal),
    "witness": ("Note how far the selected witness is", NoteWitness),
    "order": ("Have the order of a day voted on", BringProposal),
    "withdraw": ("Withdraw the desk's own order of the day", WithdrawProposal),
}
"""What can be done, by the words of the palette, and what is asked for then."""

EMPTY = (
    "No member has brought a proposal. They do so from their seats, where the standing rules have"
    " signatures for a kind: item, motion, witness, recall or order (rules.csv)."
)
NO_LINK = "No link to the server: this desk does not hear what members bring."
NONE_CHOSEN = "Select a proposal first."

OVER = frozenset({"rejected", "withdrawn"})


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A proposal: what it is above, below where it stands and, at the right, since when."""

    key: str
    number: int
    name: str
    state: str
    since: str
    tone: Tone
    text: str = ""


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """The panel; ``departures`` says where the programme is not an adopted order of a day."""

    lines: tuple[AgendaLine, ...]
    summary: str
    empty: str
    departures: str
    is_stale: bool


def called(view: ProposalView) -> str:
    """``Witness: Dr. Field``, ``Recall: Cy Cole, Treasurer``."""
    kind = KINDS[ProposalKind(view.kind)]
    name = f"{view.title}, {view.office}" if view.office else view.title
    return f"{kind[0].upper()}{kind[1:]}: {name}"


def witness_words(view: ProposalView) -> str:
    """How far a witness is; "" for what is none, or was not called."""
    if not view.witness:
        return ""
    said = WITNESS[WitnessState(view.witness)]
    return f"{said}: {view.reason}" if view.reason else said


def owed(view: ProposalView) -> str:
    """What the desk owes the chamber about a proposal, as a sentence without its end; "": nothing.

    A witness who cannot come needs no place in the programme.
    """
    if view.state == "due":
        again = " again: the last vote decided nothing" if view.undecided else ""
        return f"is due: put it to the vote{again}"
    if view.state != "carried" or view.kind not in {"item", "witness"}:
        return ""
    if view.witness == "requested":
        return "was called by the chamber: invite the witness"
    if view.witness == "cannot_come" or view.item:
        return ""
    return "was carried: place it in the programme"


def proposals_owed(picture: Picture) -> tuple[ProposalView, ...]:
    """What the desk owes the chamber, as it was brought."""
    return tuple(one for one in picture.proposals if owed(one))


def agenda_sheet(picture: Picture) -> AgendaSheet:
    """All proposals, those first about which something is to be done."""
    signed = _signed(picture)
    views = sorted(picture.proposals, key=lambda one: (_rank(one, signed), one.number))
    counts = {state: sum(one.state == state for one in views) for state in ("due", "open")}
    parts = [
        f"{words.number(counts['due'])} due" if counts["due"] else "",
        f"{words.number(counts['open'])} waiting for signatures" if counts["open"] else "",
    ]
    empty = "" if views else EMPTY if picture.link.is_up else NO_LINK
    return AgendaSheet(
        lines=tuple(_line(picture, one, signed.get(one.number)) for one in views),
        summary=" · ".join(part for part in parts if part),
        empty=empty,
        departures=" ".join(_departures(picture)),
        is_stale=not picture.link.is_up,
    )


def why_not(picture: Picture, act: str, view: ProposalView | None) -> str:
    """Why an act cannot be done about the selected proposal, as a sentence; "" when it can."""
    if why := picture.why_not(ACTS[act][1]):
        return why
    if act == "order":
        return "" if picture.items else "There is no programme yet."
    if view is None:
        return NONE_CHOSEN
    match act:
        case "put" if view.state == "due" or (view.seat is None and view.state == "open"):
            return ""
        case "put" if view.state == "open":
            return "It waits for signatures: only what is due is put to the vote."
        case "place" if view.state == "carried" and view.kind in {"item", "witness"}:
            return "It stands in the programme." if view.item else ""
        case "witness" if view.witness:
            return ""
        case "withdraw" if view.seat is None and view.state == "open":
            return ""
        case "withdraw":
            return (
                "Only an order of the day that the desk brought, and that is not put to the vote."
            )
        case "place" | "witness":
            return "Only what the chamber has carried: an item, or a witness."
        case _:
            return "It is put to the vote, or decided already."


def _signed(picture: Picture) -> dict[int, SignedView]:
    view = picture.replica.get("signatures", SignaturesView)
    return {row.proposal: row for row in view.rows} if view is not None else {}


def _rank(view: ProposalView, signed: Mapping[int, SignedView]) -> tuple[int, int]:
    """Owed, put, waiting with the most signatures first, then what is over."""
    if owed(view):
        return (0 if view.state == "due" else 1, view.due_at or 0)
    if view.state == "put":
        return (2, 0)
    if view.state == "open":
        row = signed.get(view.number)
        return (3, -row.signatures if row is not None else 0)
    return (5 if view.state in OVER else 4, 0)


def _line(picture: Picture, view: ProposalView, row: SignedView | None) -> AgendaLine:
    tone = {"due": Tone.WARNING, "put": Tone.PROGRAMME, "carried": Tone.TEXT}.get(
        view.state, Tone.MUTED
    )
    if owed(view):
        tone = Tone.WARNING
    since = view.due_at if view.state == "due" else view.decided_at or view.put_at
    return AgendaLine(
        key=str(view.number),
        number=view.number,
        name=f"{view.number} · {words.isolated(called(view))}",
        state=_state(view, row),
        since=words.age(max(0, picture.now - since)) if since is not None else "",
        tone=tone,
        text=view.text,
    )


def _state(view: ProposalView, row: SignedView | None) -> str:
    seat = f"seat {view.seat}" if view.seat is not None else "the desk"
    match view.state:
        case "open" if view.seat is None:
            return f"By {seat}: put it to the vote, or withdraw it"
        case "open":
            return f"{_signatures(row)} · by {seat}"
        case "due":
            again = ", the last vote decided nothing" if view.undecided else ""
            return f"DUE with {view.signatures} of {view.needed} signatures{again}"
        case "put":
            return "Put to the vote"
        case "carried":
            return _carried(view)
        case _:
            return f"{view.state.capitalize()} · by {seat}"


def _signatures(row: SignedView | None) -> str:
    if row is None:
        return "Signatures are not known yet"
    if row.needed is None:
        return f"{words.quantity(row.signatures, 'signature', 'signatures')}, no rule for it now"
    return f"{row.signatures} of {row.needed} signatures"


def _carried(view: ProposalView) -> str:
    parts = ["Carried"]
    if told := witness_words(view):
        parts.append(told)
    if view.kind in {"item", "witness"} and view.witness != "cannot_come":
        parts.append("in the programme" if view.item else "not in the programme yet")
    if view.kind == "motion":
        parts.append(f"motion {view.motion or f'proposal-{view.number}'}")
    return " · ".join(parts)


def _departures(picture: Picture) -> Iterator[str]:
    """What the desk changed in the orders that the chamber adopted."""
    for order in picture.replica.all(OrderView):
        if order.departures:
            told = " ".join(order.departures)
            yield f"Day {order.day} departs from the order that the chamber adopted: {told}"
