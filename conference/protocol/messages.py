"""Every message, one frozen class each, tagged by ``type``. Times are ms since 1970, UTC.

Commands carry an ``id`` chosen by the client and are answered by one ``ack`` or ``refused`` with
it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from conference.core.bounds import (
    Choice,
    Column,
    Id,
    Key,
    LongText,
    Number,
    ShortText,
    Slug,
)
from conference.deliberation.sender import Role
from conference.protocol.views import Change, RoomView, View

__all__ = [
    "PROTOCOL_VERSION",
    "Ack",
    "Bye",
    "CancelLottery",
    "Cast",
    "CheckLottery",
    "ClientMessage",
    "ClosePoll",
    "Command",
    "CommitLottery",
    "Counts",
    "EndItem",
    "EndLottery",
    "EnterHands",
    "EnterLotteryValue",
    "EventMessage",
    "FileFault",
    "Health",
    "Hello",
    "JobState",
    "LotteryJob",
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
    "RevealLottery",
    "Role",
    "RoomMessage",
    "ServerMessage",
    "SetHeadcount",
    "ShowRound",
    "Snapshot",
    "StartItem",
    "StartLottery",
    "Tick",
    "TurnoutView",
    "VoidLottery",
    "VoidPoll",
    "Welcome",
]

PROTOCOL_VERSION = 1


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


class Cast(Base, frozen=True, tag="cast", omit_defaults=True):
    """A phone ballot. ``key`` is the device's random ballot key of this poll, 32 hex digits.

    ``revision`` starts at 1 and grows with each change of the vote; sending the same ballot again
    gives the first answer again. ``choice`` is read by the poll's kind. ``name`` is the voter's,
    in a poll by name and only there (see ``deliberation.names``).
    """

    id: Id
    poll: Id
    key: Key
    revision: Annotated[int, Meta(ge=1, le=1_000_000)]
    choice: Choice
    name: ShortText = ""


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

    Without a ``rule`` the usual one of the kind counts. A ``named`` poll is answered on phones by
    name, for everybody to read; every other one in secret.
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
    named: bool = False


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


class StartLottery(Base, frozen=True, tag="start_lottery"):
    """The desk puts a lottery's scene on and takes its digits, live or as a rehearsal.

    A further draw from one commitment needs a ``reason``.
    """

    id: Id
    lottery: Slug
    rehearsal: bool = False
    reason: LongText = ""


class EnterLotteryValue(Base, frozen=True, tag="enter_lottery_value"):
    """The desk enters the digit of a place (from 0), or the beacon after the last digit.

    ``by`` is who enters it: two different people must agree, place by place.
    """

    id: Id
    lottery: Slug
    by: Annotated[str, Meta(min_length=1, max_length=80)]
    place: Annotated[int, Meta(ge=0, le=20)]
    value: Annotated[str, Meta(min_length=1, max_length=500)]


class RevealLottery(Base, frozen=True, tag="reveal_lottery"):
    """The desk shows everybody what was drawn, seat by seat over ``seconds``."""

    id: Id
    lottery: Slug
    seconds: Annotated[int, Meta(ge=0, le=300)] = 30


class EndLottery(Base, frozen=True, tag="end_lottery"):
    """The desk takes the lottery's scene off; a rehearsal is forgotten."""

    id: Id
    lottery: Slug


class VoidLottery(Base, frozen=True, tag="void_lottery"):
    """The desk declares that a draw, or a commitment before any draw, does not count."""

    id: Id
    lottery: Slug
    reason: LongText


class LotteryPlan(Base, frozen=True):
    """What is to be drawn, from the people and quotas that the desk has sent over HTTP.

    ``people`` says who may be drawn: those of the file that was sent, or those in the conference's
    register (which then is told of the sitting, once it is revealed).

    ``households`` are the columns that together are an address (none: no household rule),
    ``trained`` a yes/no column of which only a yes may be drawn ("": everybody). ``cap`` bounds
    every chance, ``gamma`` is GoldiLocks's weight. ``digits_from`` says where the digits will come
    from, ``beacon_from`` where the public random value will ("" needs none). ``time_limit`` is in
    seconds, 0 for none; ``entries`` is the length of the list.
    """

    id: Id
    lottery: Slug
    title: ShortText
    size: Annotated[int, Meta(ge=1, le=100_000)]
    objective: Annotated[str, Meta(max_length=20)] = "leximin"
    households: Annotated[tuple[Column, ...], Meta(max_length=20)] = ()
    trained: Column = ""
    cap: Annotated[float, Meta(gt=0, le=1)] = 1.0
    gamma: Annotated[float, Meta(gt=0, le=1_000_000)] = 1.0
    digits_from: ShortText = ""
    beacon_from: ShortText = ""
    time_limit: Annotated[float, Meta(ge=0, le=86_400)] = 0.0
    entries: Annotated[int, Meta(ge=10, le=1_000_000)] = 1000
    people: Literal["file", "register"] = "file"


class CheckLottery(LotteryPlan, frozen=True, tag="check_lottery"):
    """The desk asks whether the files are sound and a panel is possible.

    Acknowledged when it has begun; what comes of it arrives as ``lottery_job``.
    """


class CommitLottery(LotteryPlan, frozen=True, tag="commit_lottery"):
    """The desk has the fair chances computed, the list made, and the commitment recorded.

    Acknowledged when it has begun; what comes of it arrives as ``lottery_job`` and as an event.
    """


class CancelLottery(Base, frozen=True, tag="cancel_lottery"):
    """The desk stops what is being computed for a lottery; nothing is changed by it."""

    id: Id
    lottery: Slug


Command = (
    Cast
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
    | StartLottery
    | EnterLotteryValue
    | RevealLottery
    | EndLottery
    | VoidLottery
    | CheckLottery
    | CommitLottery
    | CancelLottery
)
"""What a client may ask: every message with an ``id``."""

ClientMessage = Hello | Ping | Command


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


class JobState(StrEnum):
    """What is being computed for a lottery, or what became of it."""

    IDLE = "idle"
    CHECKING = "checking"
    CHECKED = "checked"
    PREPARING = "preparing"
    COMMITTED = "committed"
    DRAWING = "drawing"
    DRAWN = "drawn"
    CANCELLED = "cancelled"
    FAILED = "failed"


class FileFault(msgspec.Struct, frozen=True):
    """One thing that is wrong in a file; ``row`` as an editor shows it, 0 for the whole file."""

    file: str
    row: int
    column: str
    reason: str


class LotteryJob(Base, frozen=True, tag="lottery_job"):
    """To desks: how the computing for a lottery stands; each replaces the one before.

    ``phase``, ``done`` and ``total`` (0: not known) are of what runs now; ``sentence`` says what
    has come of it, or what to do. ``faults`` are at most 200, and ``more`` how many others there
    are. ``people``, ``eligible`` and ``types`` are of the files that were read; ``possible`` is
    null before that is known; ``reasons`` say why no panel is possible, ``relaxation`` what
    smallest change of the quotas would make one. ``files`` are those that are here (people,
    quotas, elected, staying, exclude); ``register`` says whether the conference has one.
    """

    lottery: str
    state: JobState
    phase: str = ""
    done: int = 0
    total: int = 0
    sentence: str = ""
    faults: tuple[FileFault, ...] = ()
    more: int = 0
    people: int = 0
    eligible: int = 0
    types: int = 0
    possible: bool | None = None
    reasons: tuple[str, ...] = ()
    relaxation: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    register: bool = False

    def beside(self, files: tuple[str, ...], *, register: bool) -> LotteryJob:
        """The same, with what is here now."""
        return msgspec.structs.replace(self, files=files, register=register)


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
    | LotteryJob
    | Ack
    | Refused
    | Pong
    | Bye
)
