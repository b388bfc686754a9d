"""What everybody was told in a whole conference, byte for byte, as it was when this was committed.

``golden/transcript.txt`` has a line for each message: ``SECONDS > WHO JSON`` is what a client sent
(``server``: what the server asked of itself), ``SECONDS < WHO,WHO JSON`` what was heard, by whom.
At the end stands the record that was made of it. After a change of behaviour that is meant, write
it anew and read the difference::

    REGENERATE=1 python -m pytest tests/server/test_transcript.py

Left out are the name of a session (``*``) and the order in which a frame has its documents, which
is another at every start: here they are sorted by path. All other bytes are as they were sent.
"""

import asyncio
import os
from pathlib import Path

import pytest
from transcript_driver import BESIDE_THE_WIRE, House, fresh_store, planted, unsaid
from transcript_script import PARTIES, conference
from virtual_time import VirtualLoop, seeded_secrets

GOLDEN = Path(__file__).with_name("golden") / "transcript.txt"


def transcript():
    """The lines of one conference."""

    async def held():
        house = House(fresh_store(), PARTIES)
        async with house.at_work():
            await conference(house)
        house.write_record()
        return house.said

    with seeded_secrets(1), asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(held())


def difference(wanted, found):
    """Where two transcripts part, for people; "" when they do not."""
    pairs = enumerate(zip(wanted, found, strict=False))
    place = next((n for n, (a, b) in pairs if a != b), min(len(wanted), len(found)))
    if place == len(wanted) == len(found):
        return ""
    a, b = ((lines[place : place + 1] or ["(nothing more)"])[0] for lines in (wanted, found))
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0)
    start = max(0, at - 100)
    before = [line for line in wanted[:place] if line.startswith("#") or " > " in line]
    chapter = next((line for line in reversed(before) if line.startswith("#")), "# the beginning")
    asked = next((line for line in reversed(before) if " > " in line), "")
    return "\n".join(
        (
            f"The transcript differs from line {place + 1} on, at character {at + 1}.",
            chapter,
            f"last said: {asked[:300]}",
            f"wanted: {a[:60]} ...{a[start : at + 300]}",
            f"found:  {b[:60]} ...{b[start : at + 300]}",
        )
    )


@pytest.fixture(scope="module")
def found():
    return transcript()


def committed():
    """The lines as they were committed."""
    return GOLDEN.read_text(encoding="utf-8").removesuffix("\n").split("\n")


def test_everybody_is_told_the_same_as_ever(found):
    if os.environ.get("REGENERATE"):
        GOLDEN.write_text("\n".join(found) + "\n", encoding="utf-8")
        pytest.skip("written anew; read the difference")
    unlike = difference(committed(), found)
    assert not unlike, f"\n{unlike}"


def test_every_kind_of_message_and_command_is_in_it(found):
    elsewhere = {"listen", "captions", "caption_languages"}  # test_captions_served.py
    elsewhere |= {"watching", "stream"}  # test_viewing.py, test_stream_api.py
    assert unsaid(found) == {
        "lottery_job", "control", "arming", "arms", *elsewhere, *BESIDE_THE_WIRE
    }  # fmt: skip
    assert sum(" > " in line and '"id":' in line for line in found) > 150


@pytest.mark.parametrize("fault", planted())
def test_a_planted_change_is_found(monkeypatch, fault):
    monkeypatch.setattr(*planted()[fault])
    assert difference(committed(), transcript())


def test_the_first_line_that_differs_is_shown_with_what_was_asked_before_it():
    wanted = ["# The doors", '0.1 > ann {"id":"1"}', '0.1 < ann {"ack":"1"}', '0.2 < ben {"n":2}']
    assert difference(wanted, wanted) == ""
    changed = difference(wanted, [*wanted[:2], '0.1 < ann {"ack":"2"}', wanted[3]])
    assert "line 3 on, at character 19" in changed
    assert "# The doors" in changed
    assert 'last said: 0.1 > ann {"id":"1"}' in changed
    assert "nothing more" in difference(wanted, wanted[:3])
    assert "nothing more" in difference(wanted[:3], wanted)
