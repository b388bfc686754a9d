"""Child processes that end as they should, or are made to."""

import pytest

from conference.client.program import serving
from conference.core.errors import ConferenceError
from conference.rehearsal import stage
from conference.rehearsal.stage import started

STUBBORN = """
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print('Conference "C" is open at http://127.0.0.1:1/ - Ctrl+C stops it', flush=True)
signal.pause()
"""


@pytest.mark.process
async def test_a_server_is_waited_for_until_it_announces_its_address(tmp_path):
    folder = tmp_path / "made"
    async with started("new", ["new", str(folder)]) as program:
        assert await program.ended() == 0
        assert program.last_line.startswith("Next: conference serve")
    notes = {"XDG_STATE_HOME": str(tmp_path / "state")}
    arguments = serving(folder, 0, "--no-stream")
    async with started("server", arguments, environment=notes) as server:
        url = await server.opened()
        port = url.removeprefix("http://127.0.0.1:")
        assert (tmp_path / "state" / "conference" / "servers" / f"{port}.json").exists()
        assert await server.stop() == 0
    assert not server.is_running


@pytest.mark.process
async def test_a_program_that_ends_before_it_is_open_is_an_error_in_its_own_words(tmp_path):
    async with started("server", serving(tmp_path / "nothing")) as program:
        with pytest.raises(ConferenceError, match=r"The server did not start: .* is not a conf"):
            await program.opened()
        assert await program.ended() == 2


@pytest.mark.process
async def test_a_program_that_is_not_open_in_time_is_an_error_and_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(stage, "START_SECONDS", 0.05)
    log = tmp_path / "log"
    silent = ("-c", "import signal; signal.pause()")
    async with started("server", [], code=silent, log=log) as program:
        with pytest.raises(ConferenceError, match="did not start in time: It gave no r") as told:
            await program.opened()
        assert str(log) in told.value.sentence
    assert not program.is_running


@pytest.mark.process
async def test_a_program_that_does_not_end_when_asked_is_killed(monkeypatch):
    monkeypatch.setattr(stage, "STOP_SECONDS", 0.05)
    async with started("server", [], code=("-c", STUBBORN)) as program:
        assert await program.opened() == "http://127.0.0.1:1"
        assert await program.stop() == -9
    assert not program.is_running


@pytest.mark.process
async def test_what_a_program_complains_of_is_kept_until_the_end_of_the_block():
    code = ("-c", "import sys; sys.exit('no luck')")
    async with started("program", [], code=code, listens=False) as program:
        assert await program.gone() == 1
        assert program.errors() == "no luck\n"
        assert "The program ended: no luck" in program.failure("ended").sentence
