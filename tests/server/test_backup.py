"""A backup is of one moment, verifies, can be served; what is no backup is not restored."""

import asyncio
import contextlib
import json
import random
import secrets
import sqlite3
import subprocess
import sys
import zipfile

import pytest
from servers import PASSWORD, POLL, sample_folder, serving, sql_store, talking
from visitors import asking, desk_of, join_code

from conference.cli import main
from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.deliberation.polls.commands import Cast, ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.record.archive import unpack
from conference.server.record.backup import back_up
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.server.restore import restore
from conference.server.watchers.backups import BackupPlan, Backups, FailedBackup
from conference.server.wire.limits import Limits

VOTERS = 12
FAST = Limits(messages_per_second=1e6, message_burst=1e6)


@pytest.fixture(autouse=True)
def state_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


@pytest.fixture
def lottery(folder):
    """The files of a lottery: what is published of a draw, and what is not."""
    private = folder.lottery / "chamber" / "import" / "people.csv"
    public = folder.lottery / "chamber" / "draw-1" / "pool.csv"
    for path, text in ((private, "id,name\n1,Ada Private\n"), (public, "pseudonym\nabc\n")):
        path.parent.mkdir(parents=True)
        path.write_text(text)
    (folder.lottery / "chamber" / "committed.77.new").mkdir()
    (folder.lottery / "chamber" / "committed.77.new" / "pool.csv").write_text("half")
    return public, private


def backed_up(folder, target, *, with_keys=False):
    back_up(folder, target, with_keys=with_keys, clock=ManualClock())
    return target


def entries_of(folder):
    store = SqliteStore(folder.record)
    try:
        assert verify(store).holds
        return {entry.number: entry.leaf.hex() for entry in store.entries()}
    finally:
        store.close()


def left_beside(target):
    """What is in the folder of a target."""
    return sorted(path.name for path in target.parent.iterdir())


async def opened_poll(server, folder):
    async with desk_of(server, folder) as desk:
        await desk.ask(SetHeadcount(VOTERS, 0))
        await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%"), ("phones",)))
        assert isinstance(await desk.ask(OpenPoll(POLL)), m.Ack)


@contextlib.asynccontextmanager
async def burst(server, code, acknowledged):
    """Voters who change their vote as fast as they are answered, until the block ends.

    The tokens of the voters, once each has an answer.
    """
    stop, first = asyncio.Event(), asyncio.Barrier(VOTERS + 1)
    tokens = []

    async def voter():
        async with talking(server, Role.PERSON, code) as person:
            tokens.append(person.welcome.token)
            key, revision = secrets.token_hex(16), 0
            while not stop.is_set():
                revision += 1
                answer = await person.ask(Cast(POLL, key, revision, (revision % 2,)))
                acknowledged.append(answer.receipt)
                if revision == 1:
                    await first.wait()

    async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
        for _ in range(VOTERS):
            tasks.create_task(voter())
        await first.wait()
        try:
            yield tokens
        finally:
            stop.set()


@pytest.mark.sockets
@pytest.mark.parametrize("with_keys", [False, True])
async def test_a_backup_during_a_burst_has_every_acknowledged_ballot_and_is_served(
    folder, tmp_path, with_keys
):
    acknowledged, target = [], tmp_path / "b"
    async with serving(folder, limits=FAST) as server:
        await opened_poll(server, folder)
        async with burst(server, join_code(folder), acknowledged) as tokens:
            before = list(acknowledged)
            await asyncio.to_thread(backed_up, folder, target, with_keys=with_keys)
            assert len(acknowledged) > len(before), "ballots came in meanwhile"
    copy = ConferenceFolder(tmp_path / "restored")
    done = restore(target, copy)
    entries = entries_of(copy)
    assert len(before) >= VOTERS
    assert {n: entries.get(n) for n, _ in pairs(before)} == dict(pairs(before))
    assert entries.items() <= entries_of(folder).items()
    async with serving(copy, limits=FAST) as server:
        async with talking(server, Role.PERSON, tokens[0]) as person:
            answer = await person.ask(Cast(POLL, secrets.token_hex(16), 1, (0,)))
            assert isinstance(answer, m.Refused), "who has voted is still the same voter"
        async with talking(server, Role.DESK, done.password or PASSWORD) as desk:
            assert isinstance(await desk.ask(ClosePoll(POLL)), m.Ack)
    assert len(entries_of(copy)) > len(entries)


def pairs(receipts):
    return [(receipt.entry, receipt.leaf) for receipt in receipts]


def secrets_of(folder):
    """What is in the folder in clear and lets somebody in, or signs."""
    store = sql_store(folder.record)
    try:
        codes = [code.code for code in store.codes()]
        hashed = store.setting("password")
    finally:
        store.close()
    keys = folder.keys()
    assert codes and hashed
    return [*codes, hashed, keys.desk_token, keys.display_code, folder.head_key.read_text()]


def test_keys_are_in_a_backup_only_when_they_were_asked_for(folder, lottery, tmp_path):
    public, private = (str(path.relative_to(folder.path)) for path in lottery)
    for with_keys in (False, True):
        target = backed_up(folder, tmp_path / f"b-{with_keys}", with_keys=with_keys)
        assert target.stat().st_mode & 0o777 == 0o600
        with zipfile.ZipFile(target) as archive:
            names = set(archive.namelist())
            data = b"".join(archive.read(name) for name in names)
        assert names == {"record.sqlite3", "backup.json", public} | (
            {"head.key", "keys.json", private} if with_keys else set()
        )
        assert [secret for secret in secrets_of(folder) if secret.encode() in data] == (
            secrets_of(folder) if with_keys else []
        )
        assert (b"Ada Private" in data) is with_keys


@pytest.mark.sockets
async def test_without_keys_new_ones_are_made_and_the_old_ones_open_nothing(folder, tmp_path):
    copy = ConferenceFolder(tmp_path / "restored")
    done = restore(backed_up(folder, tmp_path / "b"), copy)
    assert set(secrets_of(folder)).isdisjoint(secrets_of(copy))
    for name in ("keys.json", "head.key", "record.sqlite3"):
        assert (copy.path / name).stat().st_mode & 0o077 == 0
    async with serving(copy) as server, asking(server) as web:
        for secret, status in (
            (done.password, 200), (copy.keys().desk_token, 200),
            (PASSWORD, 403), (folder.keys().desk_token, 403),
        ):  # fmt: skip
            found = await web.get("/api/codes", headers={"Authorization": f"Bearer {secret}"})
            assert found.status_code == status
        async with talking(server, Role.PERSON, join_code(copy)) as person:
            assert person.welcome.token


def test_with_keys_everything_is_as_it_was(folder, lottery, tmp_path):
    sqlite3.connect(folder.path / "register.db").executescript("CREATE TABLE t (x); VACUUM").close()
    copy = ConferenceFolder(tmp_path / "restored")
    assert restore(backed_up(folder, tmp_path / "b", with_keys=True), copy).password == ""
    assert secrets_of(copy) == secrets_of(folder)
    for path in lottery:
        again = copy.path / path.relative_to(folder.path)
        assert again.read_bytes() == path.read_bytes()
        assert again.stat().st_mode & 0o077 == again.parent.stat().st_mode & 0o077 == 0
    assert (copy.path / "register.db").is_file()


@pytest.mark.parametrize("with_keys", [False, True])
def test_pictures_and_what_was_said_come_back(folder, tmp_path, with_keys):
    for name in ("photos/0123", "captions/en.jsonl", "captions/en.words.json"):
        path = folder.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    (folder.captions / "captioners.json").write_text("[]")
    (folder.captions / "captioners.lock").touch()
    target = tmp_path / "there"
    restore(backed_up(folder, tmp_path / "b", with_keys=with_keys), ConferenceFolder(target))
    assert (target / "photos" / "0123").read_text() == "photos/0123"
    assert (target / "captions" / "en.jsonl").read_text() == "captions/en.jsonl"
    known = {path.name for path in (target / "captions").iterdir()}
    assert known == {"en.jsonl", "en.words.json"} | ({"captioners.json"} if with_keys else set())


def test_a_target_that_exists_is_left_as_it_is(folder, tmp_path):
    target = tmp_path / "there"
    target.write_text("mine")
    with pytest.raises(ConferenceError, match="never takes the place") as refused:
        backed_up(folder, target)
    assert refused.value.code == "backup_exists"
    assert target.read_text() == "mine"
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(ConferenceError, match="never takes the place"):
        backed_up(folder, tmp_path / "dangling")
    with pytest.raises(ConferenceError, match="There is no folder"):
        backed_up(folder, tmp_path / "none" / "b")


@pytest.mark.process
@pytest.mark.parametrize(
    ("blocks", "reason"),
    [(40, "No backup was made"), (250, "File too large")],
    ids=["while the record is copied", "while the file is written"],
)
def test_when_the_disk_is_full_one_sentence_is_told_and_nothing_is_left(
    folder, lottery, tmp_path, blocks, reason
):
    lottery[1].write_bytes(random.Random(1).randbytes(600_000))
    place = tmp_path / "full"
    place.mkdir()
    bounded = f"ulimit -f {blocks * 2}; exec {sys.executable} -m conference backup"
    ended = subprocess.run(
        ["sh", "-c", f"{bounded} {folder.path} --with-keys --to {place / 'b'}"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 2
    assert reason in ended.stderr
    assert "voting" not in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert left_beside(place / "b") == []


def test_a_record_that_does_not_verify_gives_no_backup(folder, tmp_path, capsys):
    with sqlite3.connect(folder.record) as database:
        database.execute("DROP TRIGGER entry_no_update")
        database.execute("UPDATE entry SET time = time + 1 WHERE number = 2")
    database.close()
    place = tmp_path / "place"
    place.mkdir()
    assert main(["backup", str(folder.path), "--to", str(place / "b")]) == 1
    assert "entry 2" in capsys.readouterr().err
    assert left_beside(place / "b") == []


def changed(path, **changes):
    """The backup with another manifest."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["backup.json"] = json.dumps(json.loads(files["backup.json"]) | changes).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)


def cut(path):
    path.write_bytes(path.read_bytes()[:-200])


def bit_changed(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def other_archive(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("talk.txt", "hello")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda path: path.write_text("a letter"), "no_backup"),
        (lambda path: path.write_bytes(b""), "no_backup"),
        (cut, "no_backup"),
        (other_archive, "no_backup"),
        (bit_changed, "damaged_backup"),
        (lambda path: changed(path, version=2), "other_backup"),
        (lambda path: changed(path, format="another/program"), "no_backup"),
        (lambda path: changed(path, files={"record.sqlite3": "00"}), "damaged_backup"),
        (lambda path: changed(path, files={}), "damaged_backup"),
        (lambda path: changed(path, files=["record.sqlite3"], more=1), "damaged_backup"),
        (
            lambda path: changed(path, files={"record.sqlite3": "", "lottery/../../x": ""}),
            "damaged_backup",
        ),
        (
            lambda path: changed(path, files={"record.sqlite3": "", "/etc/passwd": ""}),
            "damaged_backup",
        ),
    ],
)
def test_a_file_that_is_no_whole_backup_is_refused_and_leaves_nothing(
    folder, tmp_path, spoil, code
):
    target = backed_up(folder, tmp_path / "b")
    spoil(target)
    with pytest.raises(ConferenceError) as refused:
        restore(target, ConferenceFolder(tmp_path / "restored"))
    assert refused.value.code == code
    assert not (tmp_path / "restored").exists()


def test_a_record_of_a_newer_program_is_not_restored(folder, tmp_path):
    with sqlite3.connect(folder.record) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    target = backed_up(folder, tmp_path / "b")
    with pytest.raises(ConferenceError, match="newer version"):
        restore(target, ConferenceFolder(tmp_path / "restored"))
    assert not (tmp_path / "restored").exists()


def test_a_folder_in_use_is_not_restored_into(folder, tmp_path):
    target = backed_up(folder, tmp_path / "b")
    with pytest.raises(ConferenceError, match="not empty"):
        restore(target, folder)
    assert folder.keys()


def test_the_commands_say_what_is_in_it_and_what_changes(folder, tmp_path, capsys):
    target, place = str(tmp_path / "b"), str(tmp_path / "restored")
    assert main(["backup", str(folder.path), "--to", target]) == 0
    assert "--with-keys" in capsys.readouterr().out
    assert main(["restore", target, place, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["password"].count("-") == 2
    assert main(["restore", target, str(tmp_path / "again")]) == 0
    said = capsys.readouterr().out
    for word in (
        "password",
        "All codes are new",
        "conference codes list",
        "new key",
        "receipts",
        "UTC",
    ):
        assert word in said
    assert main(["record", "verify", place]) == 0
    assert main(["restore", str(tmp_path / "none"), str(tmp_path / "c")]) == 2
    assert "No such file" in capsys.readouterr().err


class Stub(Backups):
    """Backups whose process writes a name instead, or fails when ``says`` has a reason."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.says = ""

    async def _made(self, plan, target):
        if self.says:
            return 2, self.says
        target.write_text("whole")
        return 0, ""


async def test_a_bounded_number_is_kept_and_a_failure_deletes_none(folder, tmp_path, caplog):
    place = tmp_path / "kept"
    place.mkdir()
    others = [place / "notes.txt", place / "other-20260101T000000Z.backup"]
    for path in others:
        path.touch()
    (place / ".conference-20260101T000000Z.backup.x.new").mkdir()
    plan, clock = BackupPlan(60, place, 2, with_keys=False), ManualClock()
    backups = Stub(folder, plan, clock)
    made = []
    for _ in range(4):
        clock.advance(60_000)
        assert await backups.back_up(plan)
        made.append(backups.kept(plan)[-1])
    assert backups.kept(plan) == made[-2:]
    good_at = clock.now() // 1000 * 1000
    backups.says = "conference: No backup was made. The disk is full."
    clock.advance(60_000)
    assert not await backups.back_up(plan)
    assert "The disk is full." in caplog.text
    assert sorted(place.iterdir()) == sorted([*others, *made[-2:]])
    assert backups.failed == FailedBackup(clock.now(), "The disk is full.", good_at)
    backups.says = ""
    assert await backups.back_up(plan)
    assert backups.failed is None


async def test_a_failure_is_known_when_no_backup_was_ever_made(folder, tmp_path):
    plan = BackupPlan(60, tmp_path / "gone" / "stick", 2, with_keys=False)
    backups = Backups(folder, plan, ManualClock())
    assert not await backups.back_up(plan)
    assert backups.failed.good_at is None
    assert "There is no folder" in backups.failed.reason


@pytest.mark.process
async def test_the_server_makes_its_backups_in_a_process_that_verifies_them(folder, tmp_path):
    plan = BackupPlan(60, tmp_path / "kept", 2, with_keys=True)
    plan.to.mkdir()
    backups = Backups(folder, plan, ManualClock())
    assert await backups.back_up(plan)
    [made] = backups.kept(plan)
    assert unpack(made, tmp_path / "unpacked").with_keys
    assert not await backups.back_up(plan), "the clock stands still, and the name is taken"
    assert left_beside(made) == [made.name]


@pytest.mark.sockets
async def test_the_server_backs_up_at_once_and_again_only_when_something_was_committed(
    folder, tmp_path, monkeypatch
):
    turns = asyncio.Queue()

    async def back_up_soon(self, plan):
        await turns.put(self)
        return True

    monkeypatch.setattr(Backups, "back_up", back_up_soon)
    plan = BackupPlan(0, tmp_path, 2, with_keys=False)
    async with serving(folder, backup=plan) as server, asyncio.timeout(20):
        watcher = await turns.get()
        async with desk_of(server, folder) as desk:
            await desk.ask(SetHeadcount(3, 0))
        assert await turns.get() is watcher
        while not turns.empty():
            turns.get_nowait()
        for _ in range(20):
            await asyncio.sleep(0)
        assert turns.empty()


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        (["--backup-every", "5"], "go together"),
        (["--backup-to", "x"], "go together"),
        (["--backup-every", "0", "--backup-to", "x"], "minutes"),
        (["--backup-every", "nan", "--backup-to", "x"], "minutes"),
        (["--backup-every", "5", "--backup-to", "x", "--backup-keep", "0"], "--backup-keep"),
    ],
)
def test_backups_that_cannot_be_made_are_refused_at_the_start(folder, options, advice, capsys):
    assert main(["serve", str(folder.path), "--port", "0", "--no-stream", *options]) == 2
    assert advice in capsys.readouterr().err
