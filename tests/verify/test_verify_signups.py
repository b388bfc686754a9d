"""Sign-ups of rooms hold for both verifiers, and one that was forged is named with its entry."""

import json
from collections import Counter

import pytest
from exported import exported
from forging import forged, of_the_program, set_to
from meetings import Asks
from public_verifier import check
from servers import FIRST_DAY, Bench, roomy

from conference.core.ids import AreaId
from conference.deliberation.sender import Role, Sender
from conference.deliberation.signups.commands import (
    AdmitRoom,
    SetSigningUp,
    SignUpRoom,
    TurnRoomDown,
    WithdrawSignUp,
)
from conference.deliberation.signups.model import Admitting
from conference.server.founding import sample_commands
from conference.server.record.exchange import Done
from conference.server.watchers.signer import HeadSigner

ANN = Sender(Role.DESK, login="Ann")


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """The export of a conference in which rooms signed up."""
    return exported(tmp_path_factory.mktemp("conference"), hold_conference)


async def hold_conference(store, key):
    async with Bench(store) as bench:
        for command in roomy(sample_commands(3, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, command)
        signer = HeadSigner(bench.writer, store, key, bench.clock)
        area = AreaId(min(bench.writer.settled.founding.areas))
        room = SignUpRoom("The Crown", area, 20, "ab" * 32)
        await must(bench, Asks(ANN, SetSigningUp(Admitting.NOD)))
        for _ in range(3):
            await must(bench, room)
        await must(bench, Asks(ANN, AdmitRoom(2, "The Crown", area, 40)))
        await must(bench, Asks(ANN, TurnRoomDown(1, "Twice the same.")))
        await must(bench, WithdrawSignUp(3))
        await must(bench, Asks(ANN, SetSigningUp(Admitting.AT_ONCE, 1)))
        await must(bench, room)
        await must(bench, room)
        await signer.sign()


async def must(bench, asked):
    answer = await bench.ask(asked)
    assert isinstance(answer, Done), answer


def first(kind, lines, place=0):
    """The number of such an entry."""
    kinds = [json.loads(line)["kind"] for line in lines[1:]]
    return [number for number, one in enumerate(kinds) if one == kind][place]


def test_both_verifiers_read_sign_ups(lines):
    found = check(lines)
    assert found["verified"], found["reason"]
    assert found["unread_kinds"] == {}
    kinds = Counter(json.loads(line)["kind"] for line in lines[1:])
    assert (kinds["room_signed_up"], kinds["room_admitted"]) == (5, 2)
    assert (kinds["room_turned_down"], kinds["sign_up_withdrawn"]) == (1, 1)
    assert of_the_program(lines).holds


FORGED = [
    ("signing_up_set", 0, set_to(["admitting"], "closed"), "room_signed_up", 0),
    ("signing_up_set", 1, set_to(["at_once"], 0), "room_admitted", 1),
    ("room_signed_up", 1, set_to(["signup"], 4), "room_signed_up", 1),
    ("room_signed_up", 0, set_to(["digest"], "none"), "room_signed_up", 0),
    ("room_admitted", 0, set_to(["party"], 1), "room_admitted", 0),
    ("room_admitted", 0, set_to(["unasked"], True), "room_admitted", 0),
    ("room_admitted", 1, set_to(["signup"], 2), "room_admitted", 1),
    ("room_admitted", 1, set_to(["signup"], 9), "room_admitted", 1),
    ("room_turned_down", 0, set_to(["reason"], " "), "room_turned_down", 0),
    ("room_turned_down", 0, set_to(["signup"], 2), "room_turned_down", 0),
    ("sign_up_withdrawn", 0, set_to(["signup"], 1), "sign_up_withdrawn", 0),
]


@pytest.mark.parametrize(("kind", "place", "change", "named", "at"), FORGED)
def test_a_forged_sign_up_is_named_with_its_entry(lines, kind, place, change, named, at):
    changed = forged(lines, first(kind, lines, place), change)
    number = first(named, lines, at)
    found = check(changed)
    assert (found["verified"], found["first_bad"]) == (False, number), found["reason"]
    assert of_the_program(changed).first_bad == number
