"""The board on a founding day: elected with a tie that a lot decides, one recalled, one follows."""

from founding_seats import Devices

from conference.core.ids import ElectionId, PollId
from conference.deliberation.agenda.commands import PutProposal
from conference.deliberation.elections.commands import (
    CallElection,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    EnterLot,
    PutElection,
    VacateOffice,
)
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import ClosePoll, OpenPoll
from conference.protocol.views import ElectionView, NominationView, ProposalView

__all__ = ["BOARD", "COUNT_DICE", "board", "recall"]

BOARD = ElectionId("board")
CALL = ElectionLine(BOARD, "The board", seats=2, rule="stv-scottish", signatures="2")

BALLOT_DICE, COUNT_DICE = "6 3 2 2", "5 5 1"
"""What dice showed that drew the order of the ballot, and the lot of the count."""

NAMES = ("Ada", "Bo", "Cleo", "Dan", "Eli")


async def board(hall):
    """Two seats and three who stand: one has the quota at once, two have the same votes."""
    await hall.ann.do(CallElection(CALL))
    await _nominated(hall)
    await hall.ann.do(CloseNominations(BOARD, "Everybody has been asked."))
    await hall.ann.do(DrawBallotOrder(BOARD, BALLOT_DICE))
    await hall.ann.do(PutElection(BOARD, PollId("board-vote")))
    await _ranked(hall)
    await _counted(hall)
    found = _election(hall)
    hall.held.election = {
        "candidates": [one.name for one in found.nominated if one.number in found.candidates],
        "refused": {one.name: one.refused for one in found.nominated if one.refused},
        "elected": [found.nominated[number - 1].name for number in found.elected],
        "counter": found.counter,
        "lot": found.lot.value if found.lot else "",
    }


def _election(hall):
    return hall.ann.replica.get(f"election/{BOARD}", ElectionView)


async def _nominated(hall):
    """Ada and Cleo stand, Bo is proposed and accepts; Dan does not, and Eli withdraws."""
    devices: Devices = hall.devices
    people = dict(zip(NAMES, devices.all, strict=False))
    signing = devices.all[len(NAMES) : len(NAMES) + 2]
    for name, proposer in zip(NAMES, ("Ada", "Ada", "Cleo", "Ada", "Eli"), strict=True):
        seat = people[name].seat
        answer = await people[proposer].ask("nominate", election=BOARD, name=name, seat=seat)
        assert answer["type"] == "ack", answer
    again = await signing[0].ask("nominate", election=BOARD, name="Ada", seat=people["Ada"].seat)
    hall.held.abuse["nominated twice"] = again["code"]
    other = await people["Dan"].ask("accept_nomination", election=BOARD, number=2)
    hall.held.abuse["accepted for another"] = other["code"]
    assert (await people["Bo"].ask("accept_nomination", election=BOARD, number=2))["type"] == "ack"
    for number, signers in ((1, signing), (2, signing[:1]), (3, signing), (5, signing)):
        for device in signers:  # who proposes somebody else supports them already
            signed = await device.ask("sign_nomination", election=BOARD, number=number)
            assert signed["type"] == "ack", signed
    gone = {"election": BOARD, "number": 5, "reason": "I was asked to audit."}
    assert (await people["Eli"].ask("withdraw_nomination", **gone))["type"] == "ack"
    await hall.ann.until(lambda session: _withdrawn(session, 5))


def _withdrawn(session, number):
    one = session.replica.get(f"nomination/{BOARD}/{number}", NominationView)
    return one is not None and one.withdrawn


async def _ranked(hall):
    """A few more than the quota rank Ada alone; Bo and Cleo have as many as each other."""
    poll = PollId("board-vote")
    await hall.ann.poll(poll)
    order = _election(hall).order
    place = {number: option for option, number in enumerate(order)}
    each = hall.held.present // 4
    first = hall.held.present - 2 * each
    ballots = [(place[1],)] * first + [(place[2],)] * each + [(place[3],)] * each
    await hall.ann.do(OpenPoll(poll))
    await hall.devices.choose(poll, ballots)
    await hall.ann.do(ClosePoll(poll))


async def _counted(hall):
    """The count stops at the tie; dice are thrown, it goes on, and both counters agree."""
    await hall.ann.until(lambda _session: _election(hall).lot is not None)
    await hall.ann.do(EnterLot(BOARD, COUNT_DICE))
    await hall.ann.publish(await hall.ann.poll("board-vote"))
    await hall.ann.until(lambda _session: _election(hall).stage == "elected")


async def recall(hall):
    """Members ask for the recall of Ada; two thirds carry it, and Cleo or Bo follows."""
    bringing, *others = hall.devices.all[len(NAMES) :]
    brought = {"kind": "recall", "title": "Ada", "office": "The board", "text": "No accounts."}
    assert (await bringing.ask("bring_proposal", **brought))["type"] == "ack"
    too_early = await hall.ann.ask(PutProposal(1, PollId("recall")))
    hall.held.abuse["put without signatures"] = too_early.code
    needed = -(-hall.held.seats // 5)
    for device in others[: needed - 1]:
        signed = await device.ask("sign_proposal", proposal=1)
        assert signed["type"] == "ack", signed
    await hall.ann.until(lambda _session: _state(hall) == "due")
    votes = -(-2 * hall.held.present // 3)
    counts = (votes, hall.held.present - votes, 0)
    put = PutProposal(1, PollId("recall"))
    await hall.decides("recall", counts, carried=True, put=put)
    ada = 1
    await hall.ann.do(VacateOffice(BOARD, ada, Cause.RECALLED, "No accounts.", PollId("recall")))
    await hall.ann.until(lambda _session: _offered(hall) is not None)
    follower = _offered(hall)
    device = hall.devices.all[follower - 1]
    answer = await device.ask("answer_offer", election=BOARD, number=follower, accepts=True)
    assert answer["type"] == "ack", answer
    await hall.ann.until(lambda _session: _election(hall).vacancies[0].state == "filled")
    hall.held.holders = [one.name for one in _election(hall).holders if not one.cause]


def _state(hall):
    found = hall.ann.replica.get("proposal/1", ProposalView)
    return "" if found is None else found.state


def _offered(hall):
    vacancies = _election(hall).vacancies
    return vacancies[0].who if vacancies else None
