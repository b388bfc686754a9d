"""The security log: who was refused and which desks came in, and no secret; and where logs are."""

import errno
import logging
import stat
import time
from types import SimpleNamespace

import httpx
import pytest
from servers import PASSWORD, POLL, sample_folder, serving, talking
from visitors import join_code
from websockets.exceptions import ConnectionClosed, InvalidStatus

from conference.core.folder import ConferenceFolder
from conference.deliberation.polls.commands import ClosePoll
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door import security
from conference.server.door.security import LOGGER, SecurityLog
from conference.server.logs import BoundedLog, security_log
from conference.server.wire.limits import Limits


@pytest.fixture
def state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def files_of(folder):
    return sorted(path.name for path in folder.iterdir())


def test_logs_are_in_the_state_folder_one_for_each_conference(state, tmp_path):
    first, second = (ConferenceFolder(tmp_path / name / "ours") for name in "ab")
    assert first.logs.is_relative_to(state / "conference")
    assert first.logs != second.logs
    assert first.logs == ConferenceFolder(tmp_path / "a" / ".." / "a" / "ours").logs


def test_lines_go_to_a_private_file_and_no_further(tmp_path, caplog):
    path = tmp_path / "logs" / "security.log"
    with security_log(path):
        SecurityLog(lambda: 0.0).refused("192.0.2.7", "desk", "wrong_password")
        SecurityLog(lambda: 0.0).let_in("192.0.2.8", "desk", "token")
    logging.getLogger(LOGGER).warning("after the end")
    lines = path.read_text("utf-8").splitlines()
    assert [line.partition(": ")[2] for line in lines] == [
        "refused desk from 192.0.2.7: wrong_password",
        "let in desk from 192.0.2.8 by its token",
    ]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert caplog.messages == ["after the end"]


def test_the_time_of_a_line_is_utc_in_every_zone(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        log = BoundedLog(tmp_path / "server.log")
        record = logging.makeLogRecord(
            {"msg": "so it is", "created": 1_800_000_000.25, "msecs": 250}
        )
        assert log.format(record).startswith("2027-01-15T08:00:00.250Z ")
        log.close()
    finally:
        monkeypatch.undo()
        time.tzset()


def test_refusals_beyond_a_bound_are_counted_and_those_let_in_are_not_left_out(caplog):
    caplog.set_level(logging.INFO, LOGGER)
    now = 0.0
    log = SecurityLog(lambda: now)
    for _ in range(security.LINES_AT_ONCE + 40):
        log.refused("192.0.2.7", "person", "wrong_code")
    log.let_in("192.0.2.8", "desk", "password")
    assert len(caplog.messages) == security.LINES_AT_ONCE + 1
    now = 1.0
    log.refused("192.0.2.7", "person", "wrong_code")
    assert caplog.messages[-2:] == [
        "refused 40 more, which were too many to be written",
        "refused person from 192.0.2.7: wrong_code",
    ]


@pytest.mark.parametrize(
    ("address", "printed"), [("a\nb", "a\\nb"), ("", "unknown"), ("x" * 900, "x" * 64)]
)
def test_an_address_never_makes_a_line_of_its_own(caplog, address, printed):
    SecurityLog(lambda: 0.0).refused(address, "desk", "locked")
    assert caplog.messages == [f"refused desk from {printed}: locked"]


def test_a_log_is_bounded_and_begun_anew(tmp_path, monkeypatch):
    monkeypatch.setattr("conference.server.logs.MOST_BYTES", 1000)
    handler = BoundedLog(tmp_path / "server.log")
    for _ in range(200):
        handler.handle(logging.makeLogRecord({"msg": "x" * 80}))
    handler.close()
    names = files_of(tmp_path)
    assert names == ["server.log", *(f"server.log.{n}" for n in range(1, 5))]
    assert all((tmp_path / name).stat().st_size <= 1000 for name in names)


def test_a_log_that_cannot_be_written_keeps_nobody_from_serving(tmp_path, caplog):
    (tmp_path / "file").touch()
    with security_log(tmp_path / "file" / "security.log"):
        SecurityLog(lambda: 0.0).refused("192.0.2.7", "desk", "locked")
    assert caplog.messages[0].startswith("there is no security log: ")


def test_a_full_disk_is_no_trouble_of_the_log(tmp_path, monkeypatch, capsys):
    handler = BoundedLog(tmp_path / "server.log")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(handler, "stream", SimpleNamespace(write=full, seek=full, tell=full))
        handler.handle(logging.makeLogRecord({"msg": "lost"}))
    handler.handle(logging.makeLogRecord({"msg": "kept"}))
    handler.close()
    assert capsys.readouterr().err == ""
    assert "kept" in (tmp_path / "server.log").read_text("utf-8")


@pytest.mark.sockets
async def test_the_doors_write_whom_they_refuse_and_no_secret(state, tmp_path, caplog):
    caplog.set_level(logging.INFO, LOGGER)
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        for role, secret in ((Role.PERSON, "SECRET"), (Role.DISPLAY, "SECRÄT"), (Role.DESK, "no")):
            with pytest.raises(ConnectionClosed):
                async with talking(server, role, secret):
                    pass
        async with talking(server, Role.DESK, PASSWORD) as desk:
            token = desk.welcome.token
        async with talking(server, Role.DESK, token):
            pass
        with pytest.raises(InvalidStatus):
            async with talking(server, Role.OBSERVER, origin="http://elsewhere.test"):
                pass
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as web:
            await web.post("/api/join", json={"code": "SECRET"})
            await web.get("/api/codes", headers={"Authorization": "Bearer SECRET"})
    assert [one.message for one in caplog.records if one.name == LOGGER] == [
        "refused person from 127.0.0.1: wrong_code",
        "refused display from 127.0.0.1: wrong_code",
        "refused desk from 127.0.0.1: wrong_password",
        "let in desk from 127.0.0.1 by its password",
        "let in desk from 127.0.0.1 by its token",
        "refused a page from 127.0.0.1: other_origin",
        "refused a code from 127.0.0.1: wrong_code",
        "refused a request from 127.0.0.1: wrong_password",
    ]
    assert not any(secret in caplog.text for secret in (PASSWORD, token, "SECR"))


@pytest.mark.sockets
async def test_what_a_role_may_not_ask_for_and_floods_are_written_too(state, tmp_path, caplog):
    caplog.set_level(logging.INFO, LOGGER)
    folder = sample_folder(tmp_path)
    async with serving(folder, limits=Limits(message_burst=5)) as server:
        async with talking(server, Role.PERSON, join_code(folder)) as phone:
            refused = await phone.ask(ClosePoll(POLL))
            assert (refused.code, refused.temporary) == ("not_allowed", False)
            bearer = {"Authorization": f"Bearer {phone.welcome.token}"}
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as web:
                await web.get("/api/codes", headers=bearer)
            await until_closed(phone, lambda: phone.say(m.Ping(0)))
        async with talking(server, Role.OBSERVER) as observer:
            await until_closed(observer, observer.socket.pong)
    assert [one.message for one in caplog.records if one.name == LOGGER] == [
        "refused person from 127.0.0.1: not_allowed",
        "refused person from 127.0.0.1: not_allowed",
        "refused person from 127.0.0.1: too_much",
        "refused a connection from 127.0.0.1: too_much",
    ]


async def until_closed(talk, send):
    """Send so much that the server has enough, and wait for its end."""
    with pytest.raises(ConnectionClosed):
        for _ in range(100):
            await send()
        while True:
            await talk.socket.recv()
