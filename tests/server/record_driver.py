"""Records on disk for tests that hold what is in them: made, read, and put into words.

Like ``transcript_driver`` this module knows the program's modules, so that the tests need not.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json

import msgspec
from transcript_driver import House

from conference.cli import main
from conference.core.folder import ConferenceFolder
from conference.core.treehead import HeadKey
from conference.protocol import views
from conference.server.record.replay import replay
from conference.server.record.snapshot import read_snapshot
from conference.server.record.snapshots import Snapshots
from conference.server.record.store.sqlite import SqliteStore, migrate
from conference.server.watchers.signer import HeadSigner


@contextlib.contextmanager
def sql_store(path):
    """The store of a folder, as the server opens it."""
    record = ConferenceFolder(path).record
    migrate(record)
    store = SqliteStore(record)
    try:
        yield store
    finally:
        store.close()


class HouseOnDisk(House):
    """A house whose heads are signed, and that can leave a snapshot in its folder."""

    def __init__(self, path, store, parties):
        super().__init__(store, parties)
        folder = ConferenceFolder(path)
        self._snapshots = Snapshots(self.writer, store, folder.snapshot, 0)
        self._signer = HeadSigner(self.writer, store, HeadKey.at(folder.head_key), self.clock)
        self.writer.listeners.append(self._signer)

    @contextlib.asynccontextmanager
    async def at_work(self):
        async with super().at_work():
            signing = asyncio.create_task(self._signer.run())
            yield self
            await self._signer.sign()
            signing.cancel()
            await asyncio.gather(signing, return_exceptions=True)

    async def keep_snapshot(self, after):
        """Write a snapshot so many seconds from now."""
        await asyncio.sleep(after)
        assert await self._snapshots.write()

    @property
    def size(self):
        """How many entries are durable."""
        return self.writer.settled_size


def asked_of_program(*arguments):
    """What the program prints on such arguments, and its exit status."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        status = main(list(map(str, arguments)))
    return status, out.getvalue()


def verified(path):
    """What ``conference record verify`` finds in a folder."""
    status, found = asked_of_program("record", "verify", path, "--json")
    return {"status": status, **json.loads(found)}


def exported(path, file):
    """The lines of what ``conference record export`` writes."""
    status, _ = asked_of_program("record", "export", path, "--to", file)
    assert status == 0
    return file.read_text(encoding="utf-8").splitlines()


def state_of(path, *, snapshot):
    """What a server would know of a folder's record, in lines; from its snapshot, or without."""
    with sql_store(path) as store:
        known = None
        if snapshot:
            known = read_snapshot(ConferenceFolder(path).snapshot, store.root)
            assert known is not None, "the snapshot is not believed"
        first = known[0].size if known else 0
        state = replay(store.entries(first), store.roll(), known)
    lines = [f"entries {state.tree.size} root {state.tree.root().hex()} time {state.last_time}"]
    lines += _documents(state.meeting)
    for poll, box in sorted(state.meeting.polls.boxes.items()):
        lines += _box(poll, box, state.numbers)
    for name, place in sorted(state.meeting.members.roster.places.items()):
        lines.append(f"member {name} {_canonical(place)}")
    return lines


def _documents(meeting):
    """What every audience sees, and every room of itself."""
    for audience in views.Audience:
        for path, view in sorted(views.project(meeting, audience).items()):
            yield f"{audience} {path} {_canonical(view)}"
    for party in sorted(meeting.rooms.parties):
        yield f"room {party} {_canonical(views.room_view(meeting, party, 0, ''))}"


def _box(poll, box, numbers):
    """What a ballot box holds; of each ballot also where it stands in the record."""
    yield f"box {poll} tally {_canonical(box.tally())}"
    answers = (sorted(box.hands.items()), sorted(box.buttons.items()))
    rooms = (box.headcounts, box.phone_voters, *answers)
    yield f"box {poll} rooms {_canonical(rooms)} leading {box.leading().tolist()}"
    yield f"box {poll} roll {box.roll_digest()} {sorted(box.roll)}"
    for key, slot in sorted(box.slots.items()):
        entry = numbers.of(poll, key, slot.revision)
        said = (slot.party, slot.revision, slot.choice, slot.name, slot.revision, entry)
        yield f"box {poll} ballot {key} {_canonical(said)}"


def _canonical(value):
    return msgspec.json.encode(value, order="sorted").decode()


def planted():
    """A fault of a document that the state must show: where it is put, and what is put there."""
    view = views.room_view
    return views, "room_view", lambda *args: msgspec.structs.replace(view(*args), code="?")
