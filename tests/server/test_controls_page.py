"""The page of controls names what there is: every act, every address, every field."""

import inspect
import re
from pathlib import Path

import msgspec
from meetings import opened

from conference.core.clock import Millis
from conference.deliberation.breakouts import refusals as breakouts
from conference.deliberation.outputs import refusals as outputs
from conference.deliberation.polls import refusals as polls
from conference.deliberation.programme import refusals as programme
from conference.deliberation.timers import refusals as timers
from conference.protocol.messages import Control
from conference.server.api import control as control_api
from conference.server.controls import acts, arming
from conference.server.controls.acts import ACTS, ARMING
from conference.server.controls.osc import MOST_BYTES, MOST_MESSAGES, feedback
from conference.server.controls.state import control_of
from conference.server.door import acting, once
from conference.server.watchers import osc as osc_port

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
    again = re.compile(r"/output/|/timer/(?!1$)")
    one_output = {key: len(value) for key, value in found.items() if not again.search(key)}
    hall = "/conference/state/output/hall"
    assert told == {**one_output, hall: len(found[hall])}


def test_every_field_of_the_state_is_there():
    named = {name for row in rows("HTTP") for name in re.findall(r"`(\w+)`", row[0])}
    assert named >= {field.name for field in msgspec.structs.fields(Control)}


# Which functions of refusals.py the decisions about these commands may answer with.
REFUSALS = {
    programme: {"unknown_item", "standby_moved", "item_over", "item_is_on"},
    outputs: {
        "bad_scene", "nothing_before", "nothing_prepared", "preview_moved", "programme_moved",
    },
    breakouts: {
        "bad_breakout", "breakout_over", "last_phase", "not_running", "rooms_are_busy",
        "unknown_breakout",
    },
    timers: {"bad_timer", "many_timers", "timer_is_on", "unknown_timer"},
    polls: {"unknown_poll", "not_draft", "another_is_open", "not_open", "bad_poll"},
}  # fmt: skip

CODES_OF_OTHER_ACTS = {"closed"}
"""What a poll says that is closed already: closing it again is done, and changes nothing."""

CODE = re.compile(r'Refus(?:al|edError)\(\s*(?:\d+, )?"(\w+)"')


def codes_in(source):
    """The codes of the refusals that a piece of a program makes."""
    return set(CODE.findall(source))


def codes_of_commands():
    """The codes that deciding about the acts may give."""
    found = set()
    for module, names in REFUSALS.items():
        for name in names:
            found |= codes_in(inspect.getsource(getattr(module, name)))
    return found - CODES_OF_OTHER_ACTS


def test_every_refusal_of_an_act_is_there_and_no_other():
    here = codes_of_commands() | {"too_late", "not_allowed", "not_your_post"}
    for module in (acts, arming, once, osc_port, control_api, acting):
        here |= codes_in(inspect.getsource(module))
    elsewhere = {"wrong_token", "full", "unavailable", "too_much"}
    named = {code for row in rows("Acts") for code in re.findall(r"`(\w+)`", row[0])}
    assert named - {"code"} == here - elsewhere
    for code in elsewhere - {"too_much"}:
        assert f"`{code}`" in PAGE


def test_the_commands_of_the_socket_are_those_of_the_acts():
    section = PAGE.partition("\n## The socket\n")[2].partition("\n## ")[0]
    named = set(re.findall(r"`(\w+)`", section))
    assert named >= {kind.__struct_config__.tag for kind in ACTS.values()} | {"until"}


def test_the_bounds_are_those_of_the_server():
    assert f"up to {MOST_BYTES:,} bytes and {MOST_MESSAGES}\nmessages" in PAGE
