"""The practice question of a room: for its own phones, kept nowhere, over by itself."""

import pytest
from servers import sample_folder, serving, talking
from visitors import codes_of

from conference.core.clock import ManualClock
from conference.core.ids import PartyId, PersonId
from conference.deliberation.rooms.commands import AnswerPractice, EndPractice, StartPractice
from conference.deliberation.sender import Role, Sender
from conference.protocol import messages as m
from conference.server.door.practice import LASTS, MOST, Practices

HERE, THERE = PartyId(0), PartyId(1)
HOST = Sender(Role.FACILITATOR, HERE)


def person(number, party=HERE):
    return Sender(Role.PERSON, party, PersonId(number))


def asked(practices, sender, command):
    answers = []
    practices.ask(sender, command, answers.append)
    (answer,) = answers
    return getattr(answer, "code", "done")


def test_the_last_answer_of_each_phone_of_the_room_stands():
    told = []
    practices = Practices(ManualClock(), told.append)
    assert asked(practices, person(1), AnswerPractice(0)) == "no_practice"
    assert asked(practices, HOST, StartPractice()) == "done"
    for number, option in ((1, 0), (2, 0), (1, 2)):
        assert asked(practices, person(number), AnswerPractice(option)) == "done"
    assert asked(practices, person(3, THERE), AnswerPractice(1)) == "no_practice"
    assert practices.of(HERE).counts == (1, 0, 1)
    assert asked(practices, HOST, StartPractice()) == "done", "it is on already"
    assert practices.of(HERE).counts == (1, 0, 1)
    assert practices.of(THERE) is None
    assert told == [HERE] * 5
    assert asked(practices, HOST, EndPractice()) == "done"
    assert practices.of(HERE) is None


def test_it_is_over_by_itself_and_bounded():
    practices = Practices(clock := ManualClock())
    asked(practices, HOST, StartPractice())
    for number in range(MOST + 3):
        asked(practices, person(number), AnswerPractice(1))
    assert practices.of(HERE).counts == (0, MOST, 0)
    clock.advance(LASTS)
    assert practices.of(HERE) is None
    assert asked(practices, person(1), AnswerPractice(1)) == "no_practice"
    assert asked(practices, Sender(Role.FACILITATOR), StartPractice()) == "bad_message"


@pytest.mark.sockets
async def test_nothing_of_it_is_in_the_record(tmp_path):
    folder = sample_folder(tmp_path)
    codes = {code.role: code.code for code in codes_of(folder)}
    async with (
        serving(folder) as server,
        talking(server, Role.FACILITATOR, codes["facilitator"]) as host,
        talking(server, Role.PERSON, codes["person"]) as phone,
    ):
        size = record_size(server)
        refused = await phone.ask(StartPractice())
        assert isinstance(refused, m.Refused)
        assert isinstance(await host.ask(StartPractice()), m.Ack)
        assert isinstance(await phone.ask(AnswerPractice(2)), m.Ack)
        answered = await host.hear(m.RoomMessage, lambda one: has_answers(one.room.practice))
        assert answered.room.practice.counts == (0, 0, 1)
        assert record_size(server) == size


def has_answers(practice):
    return practice is not None and sum(practice.counts) > 0


def record_size(server):
    return server.writer.tree.size
