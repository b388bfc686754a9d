"""Child processes that end as they should, or are made to."""

import pytest

from conference.core.errors import ConferenceError
from conference.rehearsal.stage import started


@pytest.mark.process
async def test_a_line_of_a_program_is_waited_for():
    async with started("program", ["--version"]) as program:
        assert (await program.line_with(r"conference (\d+)\.")).isdigit()
        assert await program.ended() == 0
    assert not program.is_running


@pytest.mark.process
async def test_a_program_that_ends_before_its_line_is_an_error_in_its_own_words(tmp_path):
    async with started("server", ["serve", str(tmp_path / "nothing")]) as program:
        with pytest.raises(ConferenceError, match=r"The server did not start: .* is not a conf"):
            await program.line_with("open at (.*)")
        assert await program.ended() == 2


@pytest.mark.process
async def test_the_last_line_of_its_output_is_kept(tmp_path):
    async with started("new", ["new", str(tmp_path / "made")]) as program:
        assert await program.ended() == 0
        assert program.last_line.startswith("Next: conference serve")
