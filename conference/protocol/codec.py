"""Messages and entries of the record as bytes, and back.

Frames are decoded into their class or refused with a sentence; nothing past this module sees a
raw dict. The body of a record entry is canonical JSON: keys sorted, no blanks, so that its hash
can be computed anywhere. What an operator asked for has, beside the fields of its event, the login
that asked under ``by``; ballots, and what others did, have none.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Union, get_args

import msgspec

from conference.core.bounds import Id
from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.deliberation.breakouts.drafts import Draft
from conference.deliberation.chamber.events import RulesAdopted
from conference.deliberation.command import WireCommand
from conference.deliberation.cues.events import CuesPlanned
from conference.deliberation.evening.notebook import Notebook
from conference.deliberation.events import Event
from conference.deliberation.floor.events import SpeechAsked
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.outputs.events import ScenePrepared, SceneTaken, SceneTakenBack
from conference.deliberation.polls.events import (
    BallotCast,
    PartyCountedAgain,
    PartyLeftOut,
    PollClosed,
    PollCounted,
    PollPrepared,
    PollPublished,
    VoterMarked,
)
from conference.deliberation.programme.events import ProgrammePlanned
from conference.deliberation.rooms.book import Page
from conference.deliberation.signups.book import Kept
from conference.deliberation.subjects import SUBJECTS
from conference.protocol.messages import (
    Arming,
    ClientMessage,
    Hello,
    Listen,
    Painted,
    Ping,
    Request,
    ServerMessage,
    Watching,
)

__all__ = [
    "COMMANDS",
    "KINDS",
    "ack_body",
    "ballot_body",
    "by_of",
    "decode_client",
    "decode_draft",
    "decode_event",
    "decode_notebook",
    "decode_page",
    "decode_server",
    "decode_signup",
    "encode",
    "encode_event",
    "encode_request",
    "named_ballot_body",
]

_encoder = msgspec.json.Encoder()
_canonical = msgspec.json.Encoder(order="sorted")

COMMANDS: tuple[type[WireCommand], ...] = tuple(
    command
    for subject in SUBJECTS
    for command in (*subject.may, *subject.beside)
    if issubclass(command, WireCommand)
)
"""All commands that clients may send, of all subjects."""


class _Name(msgspec.Struct, frozen=True):
    """What stands beside the fields of a command."""

    id: Id
    until: Millis | None = None


_client = msgspec.json.Decoder(Union[(Hello, Ping, Painted, Watching, Arming, Listen, *COMMANDS)])
_name = msgspec.json.Decoder(_Name)
_page = msgspec.json.Decoder(Page)
_signup = msgspec.json.Decoder(Kept)
_draft = msgspec.json.Decoder(Draft)
_notebook = msgspec.json.Decoder(Notebook)
_server: msgspec.json.Decoder[ServerMessage] = msgspec.json.Decoder(ServerMessage)

KINDS: dict[type[Any], str] = {
    event: "".join("_" + c.lower() if c.isupper() else c for c in event.__name__).lstrip("_")
    for event in get_args(Event)
    if event is not VoterMarked
}
"""The kind of the entry for each event: its name. The roll has none."""

_OF_TALLY = (("tally", "paper"), ("tally", "turnout", "paper"), ("tally", "turnout", "areas"))
_OF_POLL = (
    ("poll", "electorate"),
    ("poll", "needs"),
    ("poll", "present"),
    ("poll", "seated"),
    ("poll", "tie_broken"),
    ("poll", "adjourned_at"),
    ("poll", "area"),
    ("poll", "breaks"),
    ("poll", "resumes_at"),
    ("poll", "sittings"),
)

_OF_SCENE = tuple(("scene", name) for name in ("motion", "amendment", "clause", "page", "breakout"))
_SHOWN = tuple(("shown", *path) for path in _OF_SCENE)

_EMPTY: dict[str, object] = {"electorate": "parties", "present": None, "seated": None}
"""What the later fields are that have a value of their own when they are not there."""

LATER_FIELDS: dict[type[Any], tuple[tuple[str, ...], ...]] = {
    CuesPlanned: (
        *(("cues", name) for name in ("timer", "timer_kind", "text", "breakout")),
        *(("cues", *path) for path in _OF_SCENE),
    ),
    ConferenceFounded: (("zone",), ("second_person",)),
    PartyCountedAgain: _OF_TALLY,
    PartyLeftOut: _OF_TALLY,
    PollClosed: (*_OF_TALLY, ("present",), ("seated",)),
    PollCounted: (
        ("outcome", "without"),
        ("outcome", "rounds", "guarded"),
        ("outcome", "rounds", "doomed"),
    ),
    PollPrepared: _OF_POLL,
    PollPublished: (("sheet", "left_out"), ("sheet", "decision", "by_lot")),
    ProgrammePlanned: (("items", "skipped"), ("by",)),
    RulesAdopted: (("rules", "signatures"),),
    SpeechAsked: (("wish", "name"),),
    ScenePrepared: _OF_SCENE,
    SceneTaken: _SHOWN,
    SceneTakenBack: _SHOWN,
}
"""Where fields stand that came after the first records: left out of a body while they are empty.

A path leads through objects; a list on it stands for each of its objects."""

_DECODERS = {
    kind: msgspec.json.Decoder(event) for event, kind in KINDS.items() if event is not BallotCast
}


class _Ballot(msgspec.Struct, frozen=True):
    choice: tuple[int, ...]
    key: str
    party: int
    poll: str
    revision: int
    name: str = ""


_ballot = msgspec.json.Decoder(_Ballot)


class _By(msgspec.Struct, frozen=True):
    """What may stand beside the fields of an event."""

    by: str = ""


_by = msgspec.json.Decoder(_By)
_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])

_HEADS = {command: len(f'{{"type":"{command.__struct_config__.tag}"') for command in COMMANDS}
"""Where the id goes into the JSON of a command."""

encode = _encoder.encode
"""A message, of either side, as UTF-8 JSON; of a command see :func:`encode_request`."""


def encode_request(request: Request) -> bytes:
    """A command on its way, as UTF-8 JSON: ``type``, ``id``, ``until`` if any, its fields."""
    body, head = _encoder.encode(request.command), _HEADS[type(request.command)]
    until = b"" if request.until is None else b',"until":%d' % request.until
    return b'%b,"id":%b%b%b' % (body[:head], _encoder.encode(request.id), until, body[head:])


def decode_client(frame: bytes | str) -> ClientMessage:
    """What a client sent.

    Raises :class:`ConferenceError` ``bad_message`` when it is no message of this protocol.
    """
    try:
        message: Hello | Ping | Painted | Watching | Arming | WireCommand = _client.decode(frame)
        if isinstance(message, WireCommand):
            beside = _name.decode(frame)
            return Request(beside.id, message, beside.until)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConferenceError("bad_message", f"This is no message of ours: {error}.") from error
    return message


def decode_server(frame: bytes | str) -> ServerMessage:
    """What the server sent; raises as :func:`decode_client` does."""
    try:
        return _server.decode(frame)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ConferenceError) as error:
        raise ConferenceError("bad_message", f"This is no message of ours: {error}.") from error


def ballot_body(poll: str, party: int, key: str, revision: int, choice: tuple[int, ...]) -> bytes:
    """The canonical body of a ballot, as :func:`encode_event` makes it: the hot path.

    ``key`` has hexadecimal digits only.
    """
    chosen = choice[0] if len(choice) == 1 else ",".join(map(str, choice))
    return (
        f'{{"choice":[{chosen}],"key":"{key}","party":{party},'
        f'"poll":{_quoted(poll)},"revision":{revision}}}'
    ).encode()


def named_ballot_body(
    poll: str, party: int, key: str, revision: int, choice: tuple[int, ...], name: str
) -> bytes:
    """The same of a ballot in a poll by name: the name stands after the key, where it sorts."""
    secret = ballot_body(poll, party, key, revision, choice)
    before, mark, after = secret.partition(b',"party":')
    return b'%b,"name":%b%b%b' % (before, _encoder.encode(name), mark, after)


def ack_body(command: str, number: int, leaf: bytes) -> bytes:
    """The ``Ack`` of ``protocol.messages`` with its receipt: what the voter of a ballot gets."""
    name = f'"{command}"' if command.isalnum() else encode(command).decode()
    receipt = f'{{"entry":{number},"leaf":"{leaf.hex()}"}}'
    return f'{{"type":"ack","id":{name},"receipt":{receipt}}}'.encode()


@cache
def _quoted(poll: str) -> str:
    return _encoder.encode(poll).decode()


def decode_draft(text: str) -> Draft:
    """What a table has written, as it is kept; raises ``bad_draft`` when it is none."""
    try:
        return _draft.decode(text)
    except msgspec.DecodeError as error:
        raise ConferenceError("bad_draft", f"This is no draft of a table: {error}.") from error


def decode_page(text: str) -> Page:
    """A page of the book of rooms, as it is kept; raises ``bad_page`` when it is none."""
    try:
        return _page.decode(text)
    except msgspec.DecodeError as error:
        raise ConferenceError("bad_page", f"This is no page of the book: {error}.") from error


def decode_signup(text: str) -> Kept:
    """What a room wrote when it signed up, as it is kept; raises ``bad_page`` when it is none."""
    try:
        return _signup.decode(text)
    except msgspec.DecodeError as error:
        raise ConferenceError("bad_page", f"This is no sign-up: {error}.") from error


def decode_notebook(text: str) -> Notebook:
    """A room's notebook, as it is kept; raises ``bad_notebook`` when it is none."""
    try:
        return _notebook.decode(text)
    except msgspec.DecodeError as error:
        raise ConferenceError("bad_notebook", f"This is no notebook: {error}.") from error


def encode_event(event: Event, by: str = "") -> tuple[str, bytes]:
    """The kind and the canonical body of an entry of the record.

    ``by`` is the login of the desk that asked for it, "" when none did; a ballot never has one, and
    an event that says it itself says it once. A voter's mark belongs to the roll and never into the
    record: ``TypeError``.
    """
    if isinstance(event, BallotCast):
        body = named_ballot_body(*event) if event.name else ballot_body(*event[:5])
        return "ballot_cast", body
    if isinstance(event, VoterMarked):
        raise TypeError("the roll is kept apart from the record")
    kind = KINDS[type(event)]
    body = _body(event)
    return kind, _with_by(body, by) if by else body


def _body(event: Event) -> bytes:
    """The canonical body, without fields that came later and are empty: it stays as it was."""
    if type(event) not in LATER_FIELDS:
        return _canonical.encode(event)
    body: dict[str, Any] = msgspec.to_builtins(event, order="sorted")
    for path in LATER_FIELDS[type(event)]:
        _leave_out(body, path)
    return _canonical.encode(body)


def _leave_out(fields: Any, path: tuple[str, ...]) -> None:
    if isinstance(fields, list | tuple):
        for one in fields:
            _leave_out(one, path)
    elif fields is None:
        return
    elif len(path) > 1:
        _leave_out(fields[path[0]], path[1:])
    elif _is_empty(path[0], fields[path[0]]):
        del fields[path[0]]


def _is_empty(name: str, value: object) -> bool:
    return value == _EMPTY[name] if name in _EMPTY else not value


def _with_by(body: bytes, by: str) -> bytes:
    """The same canonical body, with who asked where it sorts."""
    fields = _fields.decode(body)
    return _canonical.encode({"by": msgspec.Raw(_encoder.encode(by)), **fields})


def by_of(body: bytes) -> str:
    """The login that asked for what an entry says; "" where none is named."""
    if b'"by":' not in body:  # nearly all of them
        return ""
    try:
        return _by.decode(body).by
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""


def decode_event(kind: str, body: bytes) -> Event:
    """The event of an entry; ``ConferenceError`` ``bad_entry`` when it is none."""
    try:
        if kind == "ballot_cast":
            b = _ballot.decode(body)
            return BallotCast(b.poll, b.party, b.key, b.revision, b.choice, b.name)  # type: ignore[arg-type]
        event: Event = _DECODERS[kind].decode(body)
    except (KeyError, msgspec.DecodeError, UnicodeDecodeError, ConferenceError) as error:
        raise ConferenceError("bad_entry", f"This is no entry of a record: {error}.") from error
    return event
