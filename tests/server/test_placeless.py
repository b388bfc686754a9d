"""How many phones of a room have no place in the poll, and who is told."""

from conference.core.ids import PartyId, PersonId, PollId
from conference.server.door.placeless import MOST, Placeless
from conference.server.record.exchange import Ballot

POLL, NEXT = PollId("one"), PollId("two")


def ballot(person, party=0, poll=POLL):
    return Ballot(poll, PartyId(party), PersonId(person), "k", 1, (0,), None)


def test_a_person_counts_once_until_the_vote_is_in():
    told = []
    placeless = Placeless(told.append)
    for person in (1, 1, 2):
        placeless.refused(ballot(person))
    assert placeless.count(PartyId(0), POLL) == 2
    assert placeless.count(PartyId(1), POLL) == 0
    placeless.taken([ballot(1), ballot(1, party=1), ballot(9)])
    assert placeless.count(PartyId(0), POLL) == 1
    assert told == [0, 0, 0]


def test_votes_in_another_poll_change_nothing_and_the_next_poll_begins_anew():
    told = []
    placeless = Placeless(told.append)
    placeless.refused(ballot(1))
    placeless.taken([ballot(1, poll=NEXT)])
    assert placeless.count(PartyId(0), POLL) == 1
    assert placeless.count(PartyId(0), NEXT) == 0
    assert placeless.count(PartyId(0), None) == 0
    placeless.refused(ballot(7, party=3, poll=NEXT))
    assert placeless.count(PartyId(0), POLL) == 0
    assert placeless.count(PartyId(3), NEXT) == 1
    assert told == [0, 0, 3]


def test_it_is_bounded_and_knows_rooms_alone():
    placeless = Placeless()
    for person in range(MOST + 5):
        placeless.refused(ballot(person))
    placeless.refused(ballot(1, party=-1))
    assert placeless.count(PartyId(0), POLL) == MOST
    assert placeless.count(PartyId(-1), POLL) == 0
