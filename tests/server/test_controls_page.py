"""The page of controls names what there is: every act, every address, every field."""

import re
from pathlib import Path

import msgspec
from meetings import opened

from conference.core.clock import Millis
from conference.protocol.messages import Control
from conference.server.controls.acts import ACTS, ARMING
from conference.server.controls.osc import MOST_BYTES, MOST_MESSAGES, feedback
from conference.server.controls.state import control_of

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "controls.md").read_text("utf-8")


def rows(heading):
    """The cells of the rows of all tables under a heading."""
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines]


def test_every_act_is_there_with_its_fields():
    acts = {re.sub("`", "", row[1]): row for row in rows("Acts") if row[1].startswith("`")}
    assert set(acts) == set(ACTS)
    for act, row in acts.items():
        fields = set(re.findall(r"`(\w+)`", row[2]))
        assert fields == set(ACTS[act].__struct_fields__), act
        assert (f"`arm/{act}`, then `fire/{act}`" == row[3]) is (act in ARMING)


def test_every_message_that_is_told_is_there_with_as_many_arguments():
    told = {
        re.match(r"`([\w/]+)`", row[0])[1]: len(re.findall(r"\b[is]:\w+", row[1]))
        for row in rows("OSC")
        if row[0].startswith("`/conference/state/")
    }
    assert told.pop("/conference/state/beat") == 1
    found = feedback(control_of(opened().meeting, Millis(0)))
    one_output = {key: len(value) for key, value in found.items() if "/output/" not in key}
    hall = "/conference/state/output/hall"
    assert told == {**one_output, hall: len(found[hall])}


def test_every_field_of_the_state_is_there():
    named = {name for row in rows("HTTP") for name in re.findall(r"`(\w+)`", row[0])}
    assert named >= {field.name for field in msgspec.structs.fields(Control)}


def test_the_bounds_are_those_of_the_server():
    assert f"up to {MOST_BYTES:,} bytes and {MOST_MESSAGES}\nmessages" in PAGE
