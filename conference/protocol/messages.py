"""Every message, one frozen class each, tagged by ``type``. Times are ms since 1970, UTC.

Commands carry an ``id`` chosen by the client and are answered by one ``ack`` or ``refused`` with
it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from conference.protocol.views import Change, RoomView, View

__all__ = [
    "PROTOCOL_VERSION",
    "Ack",
    "Bye",
    "Cast",
    "ClientMessage",
    "ClosePoll",
    "Counts",
    "EndItem",
    "EnterHands",
    "EventMessage",
    "Health",
    "Hello",
    "OpenPoll",
    "Ping",
    "Pong",
    "PreparePoll",
    "Presence",
    "PresenceRow",
    "PressButton",
    "PublishPoll",
    "Receipt",
    "Refused",
    "Role",
    "RoomMessage",
    "ServerMessage",
    "SetHeadcount",
    "ShowRound",
    "Snapshot",
    "StartItem",
    "Tick",
    "TurnoutView",
    "VoidPoll",
    "Welcome",
]

PROTOCOL_VERSION = 1

Id = Annotated[str, Meta(min_length=1, max_length=64)]
ShortText = Annotated[str, Meta(max_length=200)]
LongText = Annotated[str, Meta(max_length=1000)]
Number = Annotated[int, Meta(ge=0, le=2**53)]
Choice = Annotated[tuple[Annotated[int, Meta(ge=0, le=1_000_000)], ...], Meta(max_length=200)]


class Role(StrEnum):
    """What a connection is. What each may hear and do is decided in ``server.access`` alone."""

    DESK = "desk"
    DISPLAY = "display"
    PARTY = "party"
    FACILITATOR = "facilitator"
    PERSON = "person"
    OBSERVER = "observer"


class Base(msgspec.Struct, frozen=True, tag_field="type", omit_defaults=False):
    """What all messages have in common: the tag."""


# From the client


class Hello(Base, frozen=True, tag="hello"):
    """The first message of a connection.

    ``secret`` is a party's code (first time), the password of the desk, the display's code, or
    the ``token`` of an earlier welcome; an observer has none. ``since`` is the last ``seq`` seen,
    to be sent what was missed.
    """

    version: int
    role: Role
    secret: Annotated[str, Meta(max_length=200)] = ""
    since: Annotated[int, Meta(ge=-1, le=2**53)] = -1
    name: ShortText = ""


class Ping(Base, frozen=True, tag="ping"):
    """Are you there? ``sent`` comes back as it is; ``delay`` is the last round trip in ms."""

    sent: float
    delay: Annotated[int, Meta(ge=0, le=600_000)] | None = None


class Cast(Base, frozen=True, tag="cast"):
    """A phone ballot. ``key`` is the device's random ballot key of this poll, 32 hex digits.

    ``revision`` starts at 1 and grows with each change of the vote; sending the same ballot again
    gives the first answer again. ``choice`` is read by the poll's kind.
    """

    id: Id
    poll: Id
    key: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    revision: Annotated[int, Meta(ge=1, le=1_000_000)]
    choice: Choice


class SetHeadcount(Base, frozen=True, tag="set_headcount"):
    """The facilitator checks in how many people are in the room; ``party`` is for the desk only."""

    id: Id
    headcount: Number
    party: Number | None = None


class EnterHands(Base, frozen=True, tag="enter_hands"):
    """The facilitator enters a counted show of hands, one count an option."""

    id: Id
    poll: Id
    counts: Annotated[tuple[Number, ...], Meta(max_length=200)]


class PressButton(Base, frozen=True, tag="press_button"):
    """The facilitator answers for the room."""

    id: Id
    poll: Id
    option: Number


class StartItem(Base, frozen=True, tag="start_item"):
    """The desk puts an item on."""

    id: Id
    item: Id


class EndItem(Base, frozen=True, tag="end_item"):
    """The desk ends the item that is on."""

    id: Id


class PreparePoll(Base, frozen=True, tag="prepare_poll"):
    """The desk makes a poll ready, or changes a draft. ``poll`` is the id, chosen by the desk.

    Without a ``rule`` the usual one of the kind counts.
    """

    id: Id
    poll: Id
    question: LongText
    options: Annotated[tuple[ShortText, ...], Meta(max_length=200)]
    channels: tuple[str, ...] = ("phones", "hands", "button")
    kind: str = "single"
    rule: ShortText = ""
    budget: Number = 0
    seats: Annotated[int, Meta(ge=1, le=200)] = 1
    reveal_parties: str = "live"
    reveal_chamber: str = "live"


class OpenPoll(Base, frozen=True, tag="open_poll"):
    """The desk opens a poll; with ``closes_in`` (ms) the server closes it by itself."""

    id: Id
    poll: Id
    closes_in: Number | None = None


class ClosePoll(Base, frozen=True, tag="close_poll"):
    """The desk closes a poll."""

    id: Id
    poll: Id


class PublishPoll(Base, frozen=True, tag="publish_poll"):
    """The desk publishes the result of a closed poll."""

    id: Id
    poll: Id


class ShowRound(Base, frozen=True, tag="show_round"):
    """The desk shows an outcome up to a round, on every screen; 0 is all of it."""

    id: Id
    poll: Id
    round: Number


class VoidPoll(Base, frozen=True, tag="void_poll"):
    """The desk declares that a poll does not count."""

    id: Id
    poll: Id
    reason: LongText


ClientMessage = (
    Hello
    | Ping
    | Cast
    | SetHeadcount
    | EnterHands
    | PressButton
    | StartItem
    | EndItem
    | PreparePoll
    | OpenPoll
    | ClosePoll
    | PublishPoll
    | ShowRound
    | VoidPoll
)


# From the server


class Welcome(Base, frozen=True, tag="welcome"):
    """You are in. ``token`` is the secret for next time: later joins are by it, not by the code.

    ``party`` is the number of the party you belong to. A snapshot or the missed events follow at
    once.
    """

    version: int
    role: Role
    session: str
    token: str
    now: int
    party: int | None = None


class Snapshot(Base, frozen=True, tag="snapshot"):
    """All documents that you see, as of ``seq``. Replaces everything you had."""

    seq: int
    now: int
    views: dict[str, View]


class EventMessage(Base, frozen=True, tag="event"):
    """These documents are new or gone as of ``seq``; ``after`` is the ``seq`` before."""

    seq: int
    after: int
    now: int
    changes: tuple[Change, ...]


class TurnoutView(msgspec.Struct, frozen=True):
    """Who has answered; see ``deliberation.tally.Turnout``."""

    people: int
    headcount: int
    parties: int
    parties_total: int
    phones: int
    hands: int
    button: int


class Counts(msgspec.Struct, frozen=True):
    """The running counts by option; see ``deliberation.tally.Tally``."""

    people: tuple[int, ...]
    parties: tuple[int, ...]
    tied: int
    phones: tuple[int, ...]
    hands: tuple[int, ...]
    button: tuple[int, ...]
    regions: tuple[tuple[int, ...], ...]


class Tick(Base, frozen=True, tag="tick"):
    """The running tally of a poll, at most five a second; each replaces the one before.

    ``counts`` is null for an audience that may not see them yet. ``leading`` (desk and hall) has
    one character a party: its most chosen option as a digit in base 36, ``.`` for no answer that
    is shown, ``=`` for a tie (see ``deliberation.secrecy``).
    """

    poll: str
    n: int
    now: int
    turnout: TurnoutView
    counts: Counts | None = None
    leading: str | None = None


class RoomMessage(Base, frozen=True, tag="room"):
    """Your party as it is now; replaces the one before."""

    room: RoomView


class PresenceRow(msgspec.Struct, frozen=True, array_like=True):
    """A party's link: devices (screens, facilitators), phones, last heard of, delay in ms."""

    party: int
    devices: int
    phones: int
    seen_at: int
    delay: int | None


class Presence(Base, frozen=True, tag="presence"):
    """Links of parties, to the desk: of all when ``whole``, else of those that changed."""

    now: int
    whole: bool
    rows: tuple[PresenceRow, ...]


class Health(Base, frozen=True, tag="health"):
    """How the server is, to the desk, once a second.

    ``ballots`` is how many were recorded in the last second, ``stream`` the state of the stream
    with a sentence when something is wrong, ``record`` "ok" or what is wrong with writing.
    """

    now: int
    connections: int
    parties: int
    people: int
    ballots: int
    entries: int
    record: str
    stream: str
    stream_seconds: float
    desks: int


class Receipt(msgspec.Struct, frozen=True):
    """For an accepted ballot: the number of its entry in the record, and its leaf hash (hex)."""

    entry: int
    leaf: str


class Ack(Base, frozen=True, tag="ack"):
    """Your command is in the record; a ballot gets its receipt."""

    id: str
    receipt: Receipt | None = None


class Refused(Base, frozen=True, tag="refused"):
    """Your command was not carried out. ``temporary`` means: send it again later, as it is."""

    id: str
    code: str
    sentence: str
    params: dict[str, str | int] = {}
    temporary: bool = False


class Pong(Base, frozen=True, tag="pong"):
    """I am here."""

    sent: float
    now: int


class Bye(Base, frozen=True, tag="bye"):
    """The connection will be closed; come back after ``retry_ms``, or not (null)."""

    code: str
    sentence: str
    retry_ms: int | None = None


ServerMessage = (
    Welcome
    | Snapshot
    | EventMessage
    | Tick
    | RoomMessage
    | Presence
    | Health
    | Ack
    | Refused
    | Pong
    | Bye
)
