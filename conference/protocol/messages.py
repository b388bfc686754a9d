"""Every message, one frozen class each, tagged by ``type``. Times are ms since 1970, UTC.

A command is a message as it stands in its subject (``deliberation/<subject>/commands``). It goes
out with an ``id`` chosen by the client and is answered by one ``ack`` or ``refused`` with it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from conference.core.bounds import ShortText
from conference.core.clock import Millis
from conference.core.lean import Lean
from conference.deliberation.breakouts.drafts import Draft
from conference.deliberation.command import WireCommand
from conference.deliberation.evening.documents import EveningView
from conference.deliberation.outputs.model import Output
from conference.deliberation.polls.tally import Counts, Turnout
from conference.deliberation.rooms.book import Page
from conference.deliberation.sender import Post, Role
from conference.deliberation.signups.book import SignUpPage
from conference.protocol.control import (
    Armed,
    BreakoutNow,
    ItemNow,
    Obs,
    OutputNow,
    PollNow,
    TimerNow,
)
from conference.protocol.streaming import StreamAlarm, StreamSource, StreamTake
from conference.protocol.views import Change, OwnSeat, OwnVote, RoomView, View

__all__ = [
    "BLACK",
    "PROTOCOL_VERSION",
    "Ack",
    "Arming",
    "Arms",
    "BookPages",
    "Bye",
    "Caption",
    "CaptionLanguages",
    "Captions",
    "ClientMessage",
    "Control",
    "DisplayRow",
    "DraftMessage",
    "EveningMessage",
    "EventMessage",
    "FileFault",
    "Health",
    "Hello",
    "Identify",
    "JobState",
    "Listen",
    "LogLine",
    "LogLines",
    "LotteryJob",
    "Painted",
    "Ping",
    "Pong",
    "Presence",
    "PresenceRow",
    "Receipt",
    "Refused",
    "Request",
    "Role",
    "RoomMessage",
    "Screens",
    "ScreensRow",
    "SeatMessage",
    "ServerMessage",
    "ShowOutput",
    "SignUpPages",
    "Snapshot",
    "StreamNow",
    "Tick",
    "ViewersNow",
    "VoterMessage",
    "Watching",
    "Welcome",
    "too_late",
]

PROTOCOL_VERSION = 1


class Base(msgspec.Struct, frozen=True, tag_field="type", omit_defaults=False):
    """What all messages have in common: the tag."""


# From the client


class Hello(Base, frozen=True, tag="hello"):
    """The first message of a connection.

    ``secret`` is a party's code (first time), the password of the desk, the display's code, or
    the ``token`` of an earlier welcome; an observer has none. ``since`` is the last ``seq`` seen,
    to be sent what was missed. A member's device may bring the token that it is to have, 32
    hexadecimal digits by chance, as ``device``: a sign-in whose welcome was lost is then no other.
    So does a phone that comes by the code that hands a room over, which is used once.
    """

    version: int
    role: Role
    secret: Annotated[str, Meta(max_length=200)] = ""
    since: Annotated[int, Meta(ge=-1, le=2**53)] = -1
    name: ShortText = ""
    device: Annotated[str, Meta(pattern="^([0-9a-f]{32})?$")] = ""


class Ping(Base, frozen=True, tag="ping"):
    """Are you there? ``sent`` comes back as it is; ``delay`` is the last round trip in ms."""

    sent: float
    delay: Annotated[int, Meta(ge=0, le=600_000)] | None = None


BLACK = "black"
"""What a screen reports that shows nothing, because its output is black."""


class Painted(Base, frozen=True, tag="painted"):
    """What this screen shows now, reported once it is painted.

    ``revision`` is that of its output's document, ``scene`` the kind that it painted, or ``BLACK``.
    ``screen`` is the one that it is on where its machine has several, in words; ``redirectable``
    says that it does what :class:`ShowOutput` asks.
    """

    output: Output
    revision: Annotated[int, Meta(ge=0, le=2**53)]
    scene: Annotated[str, Meta(max_length=32)]
    screen: ShortText = ""
    redirectable: bool = False


class Watching(Base, frozen=True, tag="watching"):
    """How the stream plays here; a screen says it about every ten seconds, others seldom.

    The picture is ``delay`` ms behind the hall, null while none plays. It was held up ``stalls``
    times in the last ``span`` ms. ``rendition`` is the height of the picture, ``audio`` for sound
    alone, ``words`` where the link carries neither; ``native`` says that the browser itself plays.
    """

    delay: Annotated[int, Meta(ge=-600_000, le=86_400_000)] | None = None
    stalls: Annotated[int, Meta(ge=0, le=10_000)] = 0
    span: Annotated[int, Meta(ge=0, le=86_400_000)] = 0
    rendition: Annotated[str, Meta(pattern="^(audio|words|[0-9]{1,5})?$")] = ""
    native: bool = False


class Arming(Base, frozen=True, tag="arming"):
    """A desk has armed an act for something, or has it armed no more.

    ``about`` is the id of the item or poll, "" where it is about none. Nothing happens by it: other
    desks and controllers are shown it, for as long as it can last.
    """

    act: ShortText
    about: ShortText
    armed: bool


class Listen(Base, frozen=True, tag="listen"):
    """Send this client the captions of a language (``pl``, ``pt-BR``); of none when it is ""."""

    captions: Annotated[str, Meta(pattern="^([a-z]{2,3}(-[A-Za-z0-9]{2,8})?)?$")]


class Request(Lean, frozen=True):
    """A command, and the ``id`` by which its one answer comes back; flat on the wire.

    The id is chosen by the client; the same one again is the same request. After ``until``, ms of
    the server's clock, it is not meant any more: refused, whatever held it up.
    """

    id: str
    command: WireCommand
    until: Millis | None = None


def too_late(command: str) -> Refused:
    """The command came, or would be sent again, so late that it is not meant any more."""
    sentence = "This came too late to be meant any more. Look at what is on air, then decide anew."
    return Refused(command, "too_late", sentence)


ClientMessage = Hello | Ping | Arming | Painted | Watching | Listen | Request


# From the server


class Welcome(Base, frozen=True, tag="welcome"):
    """You are in. ``token`` is the secret for next time: later joins are by it, not by the code.

    ``party`` is the number of the party you belong to, ``phone`` the letters by which a phone, or a
    facilitator's device, is known in its room, ``login`` the name by which a desk signed in, and
    ``post`` what that may do; ``voter`` is the number of who votes from home. "" and null for all
    others. A snapshot or the missed events follow at once.
    """

    version: int
    role: Role
    session: str
    token: str
    now: int
    party: int | None = None
    phone: str = ""
    seat: int | None = None
    voter: int | None = None
    login: str = ""
    post: Post | None = None


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


class Tick(Base, frozen=True, tag="tick"):
    """The running tally of a poll, at most five a second; each replaces the one before.

    ``counts`` is null for an audience that may not see them yet. ``leading`` (desk and hall) has
    one character a party: its most chosen option, from ``0`` over ``a`` and ``A`` to ``Z``; ``.``
    for no answer, ``=`` for a tie, ``?`` for an answer that is not shown as it is of too few phones
    (see ``deliberation.polls.secrecy``).
    """

    poll: str
    n: int
    now: int
    turnout: Turnout
    counts: Counts | None = None
    leading: str | None = None


class RoomMessage(Base, frozen=True, tag="room"):
    """Your party as it is now; replaces the one before."""

    room: RoomView


class EveningMessage(Base, frozen=True, tag="evening"):
    """To facilitators: what those of your party share; replaces the one before."""

    evening: EveningView


class SeatMessage(Base, frozen=True, tag="seat"):
    """Your seat in the chamber as it is now; replaces the one before."""

    seat: OwnSeat


class VoterMessage(Base, frozen=True, tag="voter"):
    """How you stand who votes from home, when you come in."""

    voter: OwnVote


class PresenceRow(msgspec.Struct, frozen=True, array_like=True):
    """A party's link: devices (screens, facilitators), phones, last heard of, delay in ms.

    Of phones there are so many ``places``. Of the devices so many are ``screens``, the others
    facilitators; the link is as it is ``since`` that time. ``is_missed``: it was here before the
    server was started, and has not come back yet. ``answered_at`` is when it first answered the
    poll that is open, or was last; 0 when it has not.
    """

    party: int
    devices: int
    phones: int
    seen_at: int
    delay: int | None
    places: int = 0
    screens: int = 0
    since: int = 0
    is_missed: bool = False
    answered_at: int = 0


class CaptionLanguages(Base, frozen=True, tag="caption_languages"):
    """In which languages there are captions, to everybody; not sent where there are none."""

    languages: tuple[str, ...]


class Caption(msgspec.Struct, frozen=True):
    """A line of captions: what was spoken ``at`` that time, by the server's clock.

    ``state`` is ``line``, ``correction`` (of the line of this id) or ``removed``; ``by`` is
    ``human``, ``recogniser`` or ``translator``.
    """

    id: str
    text: str
    at: int
    state: str
    by: str


class Captions(Base, frozen=True, tag="captions"):
    """Lines of the language that was asked for by :class:`Listen`: the newest, or what is new.

    They replace all that were sent before when ``whole``. It is no part of the record.
    """

    language: str
    whole: bool
    lines: tuple[Caption, ...]


class Presence(Base, frozen=True, tag="presence"):
    """Links of parties, to the desk: of all when ``whole``, else of those that changed."""

    now: int
    whole: bool
    rows: tuple[PresenceRow, ...]


class BookPages(Base, frozen=True, tag="book"):
    """To desks: what is known of the people of these parties; of all others nothing if ``whole``.

    It is no part of the record.
    """

    whole: bool
    pages: tuple[Page, ...]


class SignUpPages(Base, frozen=True, tag="signups"):
    """To desks: what these rooms wrote when they signed up; all there are if ``whole``.

    It is no part of the record.
    """

    whole: bool
    pages: tuple[SignUpPage, ...]


class DraftMessage(Base, frozen=True, tag="drafts"):
    """What tables of your room have written: to its facilitators, and to phones that read it.

    Each replaces the one before of its breakout and table. It is no part of the record.
    """

    drafts: tuple[Draft, ...]


class LogLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """What happened, as all desks see it: its number, when, and what.

    ``kind`` is that of an entry of the record, or party_lost, party_back, parties_lost, help_asked,
    help_done, stream_taken and others of the stream (``text`` is the title of the source), refused
    (``text`` says what was asked for, a colon, and why not). ``by`` is the login
    of the desk that asked for it, ``about`` the id of what it is about, ``count`` how many at once
    or in a row, ``text`` what was said, or codes of what was done. ``seen_by`` is the login that
    has acknowledged it.
    """

    n: int
    at: int
    kind: str
    by: str = ""
    about: str = ""
    count: int = 0
    text: str = ""
    seen_by: str = ""

    def acknowledged(self, by: str) -> LogLine:
        """The same line, which a desk has acknowledged."""
        return msgspec.structs.replace(self, seen_by=by)

    def numbered(self, n: int) -> LogLine:
        """The same line under another number."""
        return msgspec.structs.replace(self, n=n)

    def repeats(self, other: LogLine) -> bool:
        """Whether the same was refused before, whenever and however often."""
        one = (self.kind, self.by, self.about, self.text)
        return one == (other.kind, other.by, other.about, other.text)

    def in_place_of(self, other: LogLine) -> LogLine:
        """This line under the number of the one that it repeats, and how often it came by now."""
        return msgspec.structs.replace(self, n=other.n, count=other.count + 1)


class LogLines(Base, frozen=True, tag="log"):
    """To desks: what happened, the oldest first; all that is known when ``whole``, else the new.

    A line of a number that is known already takes its place.
    """

    whole: bool
    lines: tuple[LogLine, ...]


class ViewersNow(msgspec.Struct, frozen=True, omit_defaults=True):
    """What screens and pages report of the stream, summed up.

    ``count`` of them report, of which ``playing`` show a picture or give sound; their delay behind
    the hall is ``median`` ms, and ``most`` for all but one in twenty; of screens of rooms the
    largest is ``slowest``; for it polls of rooms are closed by ``allowance`` ms later. ``stalls``
    is how often a minute one of them is held up, in the mean. So many play each of ``renditions``,
    and so many are ``native``.
    """

    count: int = 0
    playing: int = 0
    median: int = 0
    most: int = 0
    slowest: int = 0
    allowance: int = 0
    stalls: float = 0.0
    renditions: dict[str, int] = {}
    native: int = 0

    def waited_for(self, allowance: int) -> ViewersNow:
        """The same, with how much later polls are closed for it."""
        return msgspec.structs.replace(self, allowance=allowance)


class Health(Base, frozen=True, tag="health", omit_defaults=True):
    """How the server is, to the desk, once a second.

    ``ballots`` is how many were recorded in the last second, ``stream`` the state of the stream
    with a sentence when something is wrong, ``record`` "ok" or what is wrong with writing.
    ``wrong_codes`` is how many wrong codes and passwords came in the last minute, when that is so
    many that somebody may be guessing; else 0, and left out. ``backup_fault`` is why the last
    backup that the server was to make failed, at ``backup_failed_at``; ``backup_good_at`` is the
    time of the last good one, 0 when there is none. All three are left out when none failed.
    ``obs`` is left out where there is none. ``survey`` is how many phones have answered the survey
    that is open. ``viewers`` is what is reported of the stream, left out while nothing is.
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
    wrong_codes: int = 0
    backup_fault: str = ""
    backup_failed_at: int = 0
    backup_good_at: int = 0
    obs: Obs | None = None
    survey: int = 0
    viewers: ViewersNow | None = None


class StreamNow(Base, frozen=True, tag="stream", omit_defaults=True):
    """How the stream stands, to desks: at each change, at most some times a second.

    ``state`` is that of ``Health`` (off where nothing is streamed), ``on_air`` the source that was
    asked for, ``showing`` the one that is seen, which is another one while that is lost. Of what
    goes out: ``mode`` (copy or transcode), ``renditions`` that are made, ``word`` why others are
    not, how many ``segments`` and ``dropped`` pictures there were, ms since the newest ``segment``.
    ``error`` is what is wrong while it is not on air, ``fault`` what is wrong with the settings or
    with what listens for encoders.
    """

    state: str
    on_air: str = ""
    showing: str = ""
    sources: tuple[StreamSource, ...] = ()
    alarms: tuple[StreamAlarm, ...] = ()
    take: StreamTake | None = None
    mode: str = ""
    renditions: tuple[str, ...] = ()
    word: str = ""
    segments: int = 0
    segment: int = 0
    dropped: int = 0
    restarts: int = 0
    error: str = ""
    fault: str = ""

    def aged(self, segment: int) -> StreamNow:
        """The same, with so many ms since the newest segment."""
        return msgspec.structs.replace(self, segment=segment)


class ScreensRow(msgspec.Struct, frozen=True, array_like=True):
    """An output: of ``total`` screens that report, so many are ``showing`` what is on air.

    ``lagging`` are the names of some that do not, though they had a second for it.
    """

    output: Output
    total: int
    showing: int
    lagging: tuple[str, ...] = ()


class DisplayRow(msgspec.Struct, frozen=True, array_like=True):
    """A display or a page of the hall, by the ``id`` of its connection.

    No two have one ``name``. It is ``showing`` what is on air on its ``output``; ``redirectable``
    are those that can be given another one.
    """

    id: str
    name: str
    output: Output
    showing: bool
    redirectable: bool = False


class Screens(Base, frozen=True, tag="screens"):
    """To desks: what the screens of all outputs report; each replaces the one before.

    ``displays`` are those of the hall one by one, in the order in which they came.
    """

    now: int
    rows: tuple[ScreensRow, ...]
    displays: tuple[DisplayRow, ...] = ()


class Identify(Base, frozen=True, tag="identify"):
    """To a display: show on a card, for some seconds, which one it is. Desks list it by ``name``"""

    name: str


class ShowOutput(Base, frozen=True, tag="show_output"):
    """To a display: show another output from now on, and the next time that it is opened."""

    output: Output


class Arms(Base, frozen=True, tag="arms"):
    """To desks: all that is armed now, at desks and outside; each replaces the one before."""

    rows: tuple[Armed, ...]


class Control(Base, frozen=True, tag="control"):
    """How the show stands ``at`` that time, to controllers: at each change and once a second.

    A button that has heard nothing for three seconds knows nothing. ``standby`` is what GO puts on
    (``picked`` by hand, or what comes next), at the revision ``playhead`` that GO names;
    ``preview`` is the revision that TAKE names. ``obs`` is null where no OBS is named.
    """

    at: int
    conference: str
    rehearsal: bool
    on: ItemNow | None
    standby: ItemNow | None
    picked: bool
    playhead: int
    preview: int
    outputs: tuple[OutputNow, ...]
    polls: tuple[PollNow, ...]
    armed: tuple[Armed, ...] = ()
    obs: Obs | None = None
    timers: tuple[TimerNow, ...] = ()
    breakouts: tuple[BreakoutNow, ...] = ()


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
    | DraftMessage
    | EveningMessage
    | SeatMessage
    | VoterMessage
    | CaptionLanguages
    | Captions
    | Presence
    | BookPages
    | SignUpPages
    | LogLines
    | Health
    | StreamNow
    | Control
    | Arms
    | Screens
    | Identify
    | ShowOutput
    | LotteryJob
    | Ack
    | Refused
    | Pong
    | Bye
)
