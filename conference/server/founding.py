"""Making a conference: the folder, its keys and the first entries of its record."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256

from conference.core.assets import asset
from conference.core.clock import Clock, Millis
from conference.core.errors import ConferenceError, Refusal
from conference.core.folder import ConferenceFolder, Keys
from conference.core.ids import PartyId, PersonId
from conference.core.merkle import MerkleTree
from conference.core.seal import seal
from conference.core.treehead import HeadKey
from conference.deliberation.commands import Command
from conference.deliberation.decide import decide
from conference.deliberation.evening.commands import PublishConduct
from conference.deliberation.evolve import evolve
from conference.deliberation.founding import sample
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.founding.model import Rule
from conference.deliberation.founding.sample_chamber import sample_chamber, sample_motion
from conference.deliberation.founding.sample_wordings import sample_wordings
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Channel, Kind, Poll, Reveal
from conference.deliberation.programme.commands import PlanProgramme
from conference.deliberation.programme.model import Item, ItemKind
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import RegisterParties
from conference.deliberation.rooms.model import Area, Party, Region
from conference.deliberation.sender import SERVER
from conference.lottery.plan import Paths
from conference.protocol.codec import encode_event
from conference.protocol.messages import Role
from conference.server.door.access import make_codes
from conference.server.door.book import kept_page
from conference.server.door.logins import THIS_MACHINE
from conference.server.door.password import hash_password
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.record.store.sqlite import SqliteStore, migrate

__all__ = [
    "first_keys",
    "found",
    "found_sample",
    "sample_commands",
    "send_sample_lottery",
    "whole_or_nothing",
]


SAMPLE_LOTTERY = "chamber"
"""The id of the sample's lottery: 100 seats out of 3,000 people."""


def found(
    folder: ConferenceFolder,
    commands: Iterable[Command],
    password: str,
    clock: Clock,
    pages: Iterable[Page] = (),
) -> None:
    """Make the folder of a conference whose first commands these are; all of it or nothing.

    ``pages`` say who runs the parties, beside the record.

    ``password`` is one of :func:`conference.server.door.password.make_password`.
    Raises :class:`ConferenceError` when the folder is in use or a command may not be.
    """
    folder.must_be_free()
    keys = Keys.make()
    commit = _first_commit(commands, keys, password, clock)
    kept = tuple(map(kept_page, pages))
    commit = dataclasses.replace(commit, settings=(*commit.settings, *kept))
    with whole_or_nothing(folder):
        migrate(folder.record)
        store = SqliteStore(folder.record)
        try:
            store.append(commit)
        finally:
            store.close()
        folder.write_keys(keys)
        HeadKey.at(folder.head_key)
        folder.record.chmod(0o600)


def found_sample(
    folder: ConferenceFolder,
    parties: int,
    seed: int,
    opening: datetime,
    password: str,
    clock: Clock,
    zone: str = "",
    second_person: tuple[Rule, ...] = (),
) -> None:
    """Make the folder of the sample conference, a rehearsal, with its chamber's rules and polls.

    A motion is put to the chamber, with amendments. Its lottery's files are there too.
    """
    commands = [
        *sample_commands(
            parties, seed, opening, rehearsal=True, zone=zone, second_person=second_person
        ),
        *sample_chamber(),
        *sample_motion(),
        PublishConduct(sample.sample_conduct()),
        *sample_wordings(),
    ]
    folder.must_be_free()
    with whole_or_nothing(folder):
        found(folder, commands, password, clock)
        send_sample_lottery(folder)


@contextlib.contextmanager
def whole_or_nothing(folder: ConferenceFolder) -> Iterator[None]:
    """Make the folder, and those above it, for the block; take them away when the block fails.

    It is for this user alone; one that was there keeps its mode. What lies in it is ours: it was
    not there, or empty, when the founding began.
    """
    made = [path for path in (folder.path, *folder.path.parents) if not path.exists()]
    try:
        folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConferenceError(
            "folder_unavailable",
            f"The folder {folder.path} cannot be made ({error.strerror}). Name another one.",
        ) from error
    try:
        yield
    except BaseException:
        for path in folder.path.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path in made:
            path.rmdir()
        raise


def _first_commit(commands: Iterable[Command], keys: Keys, password: str, clock: Clock) -> Commit:
    meeting, written = EMPTY, []
    time = clock.now() // 1000
    for command in commands:
        decision = decide(meeting, SERVER, command, clock.now())
        if isinstance(decision, Refusal):
            raise ConferenceError(decision.code, decision.sentence, decision.params)
        for event in decision:
            meeting = evolve(meeting, event)
            written.append(encode_event(event))
    sealed = seal(MerkleTree(), time, written)
    doors = first_keys(keys, password, len(meeting.rooms.parties))
    return dataclasses.replace(doors, entries=sealed.entries, head=sealed.head)


def first_keys(keys: Keys, password: str, parties: int) -> Commit:
    """What lets people into a conference that has no keys yet; no entry of the record is in it.

    New codes for each of the ``parties``, the desk's password and token, the display's code.
    """
    desk = sha256(keys.desk_token.encode()).digest()
    return Commit(
        sessions=(SessionRow(desk, Role.DESK.value, -1, PersonId(0), THIS_MACHINE),),
        codes=make_codes(PartyId(n) for n in range(parties)),
        settings=(
            ("password", hash_password(password)),
            ("display_code", keys.display_code),
        ),
    )


def sample_commands(
    parties: int,
    seed: int,
    opening: datetime,
    *,
    rehearsal: bool,
    zone: str = "",
    second_person: tuple[Rule, ...] = (),
) -> list[Command]:
    """The sample conference: three days, and so many watch parties.

    The first item is planned for ``opening``; all others keep their distance from it.
    """
    regions = tuple(Region(region.id, region.name) for region in sample.sample_regions())
    areas = tuple(
        Area(area.id, area.name, area.region, area.lat, area.lon) for area in sample.sample_areas()
    )
    rooms = tuple(
        Party(PartyId(number), party.name, party.area, party.lat, party.lon, party.capacity)
        for number, party in enumerate(sample.sample_parties(parties, seed))
    )
    programme = sample.sample_programme()
    first = _minutes(programme[0])
    items = tuple(
        Item(
            id=item.id,
            day=item.day,
            kind=ItemKind(item.kind),
            title=item.title,
            starts_at=Millis(int(opening.timestamp() * 1000) + (_minutes(item) - first) * 60_000),
            minutes=item.minutes,
            speaker=item.speaker,
            hard=item.hard,
            poll=item.poll,
        )
        for item in programme
    )
    polls = [
        preparing(
            Poll(
                id=poll.id,
                question=poll.question,
                options=poll.options,
                channels=frozenset(Channel(channel) for channel in poll.channels),
                kind=Kind(poll.kind),
                reveal_parties=Reveal.ON_CLOSE,
                reveal_chamber=Reveal.ON_CLOSE,
            )
        )
        for poll in sample.sample_polls()
    ]
    return [
        FoundConference(sample.sample_title(), rehearsal, regions, areas, zone, second_person),
        PlanProgramme(items),
        RegisterParties(rooms),
        *polls,
    ]


def send_sample_lottery(folder: ConferenceFolder) -> None:
    """Put the sample's people and quotas where a desk's files go: for the lottery ``chamber``."""
    paths = Paths(folder.lottery / SAMPLE_LOTTERY)
    paths.make()
    for path in (paths.people, paths.quotas):
        path.write_bytes(asset("samples", "lottery", path.name).read_bytes())
        path.chmod(0o600)


def _minutes(item: sample.SampleItem) -> int:
    """Minutes from the midnight before day 1 to the planned start."""
    hour, minute = map(int, item.starts.split(":"))
    return (item.day * 24 + hour) * 60 + minute
