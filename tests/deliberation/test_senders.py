"""Who asks decides what may be: properties over every sender and every command."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from meetings import POLL, opened

from conference.core.errors import Refusal
from conference.core.ids import ItemId, LotteryId, PartyId, PersonId
from conference.deliberation.decide import decide, denied, is_among
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.lottery.commands import (
    EndLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.members.commands import CheckBadge, InviteMembers
from conference.deliberation.outputs.commands import PrepareScene
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    ExtendPoll,
    OpenPoll,
    PressButton,
    PublishPoll,
    ShowRound,
    VoidPoll,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.programme.commands import (
    EndItem,
    PlanProgramme,
    SetEditLock,
    SetStandby,
    StartItem,
)
from conference.deliberation.rooms.commands import RegisterParties, SetHeadcount
from conference.deliberation.sender import DESK, SERVER, Post, Role, Sender
from conference.deliberation.subjects import SUBJECTS

PARTIES = 3
parties = st.integers(0, PARTIES - 1).map(PartyId)
digests = st.just("d" * 64)
LOTTERY = LotteryId("chamber")

commands = st.one_of(
    st.just(FoundConference("Other", False, (), ())),
    st.just(PlanProgramme(())),
    st.just(RegisterParties(())),
    st.just(StartItem(ItemId("i1"))),
    st.just(EndItem()),
    st.just(SetStandby(None)),
    st.just(SetEditLock(True)),
    st.just(preparing(Poll(POLL, "Which?", ("a", "b")))),
    st.just(OpenPoll(POLL)),
    st.just(ClosePoll(POLL)),
    st.just(ExtendPoll(POLL, None)),
    st.just(PublishPoll(POLL)),
    st.just(ShowRound(POLL, 1)),
    st.just(VoidPoll(POLL, "A mistake.")),
    st.builds(SetHeadcount, st.integers(0, 9), st.none() | parties),
    st.builds(EnterHands, st.just(POLL), st.tuples(st.integers(0, 4), st.integers(0, 4))),
    st.builds(PressButton, st.just(POLL), st.integers(0, 2)),
    st.just(StartLottery(LOTTERY, False)),
    st.just(EnterLotteryValue(LOTTERY, 0, "1")),
    st.just(RevealLottery(LOTTERY, 3)),
    st.just(EndLottery(LOTTERY)),
    st.just(VoidLottery(LOTTERY, "A mistake.")),
    st.builds(InviteMembers, digests, st.tuples(digests)),
    st.builds(CheckBadge, digests),
)


@st.composite
def senders(draw):
    """Everybody who can be let in: only those of parties have one."""
    role = draw(st.sampled_from(Role))
    if role in (Role.DESK, Role.CONTROLLER, Role.DISPLAY, Role.OBSERVER):
        return Sender(role)
    if role is Role.MEMBER:
        return Sender(role, seat=draw(st.integers(1, 9)))
    person = PersonId(draw(st.integers(1, 9))) if role is Role.PERSON else None
    return Sender(role, draw(parties), person)


MAY = {command: askers for subject in SUBJECTS for command, askers in subject.may.items()}
ALL = MAY | {command: askers for subject in SUBJECTS for command, askers in subject.beside.items()}


def is_not_allowed(decision):
    return isinstance(decision, Refusal) and decision.code == "not_allowed"


@given(senders(), commands)
def test_a_role_may_ask_for_what_stands_at_the_command_and_for_nothing_else(sender, command):
    driver = opened()
    decision = decide(driver.meeting, sender, command, driver.now)
    assert is_not_allowed(decision) == (not is_among(sender, MAY[type(command)]))


@given(commands)
def test_the_server_itself_may_ask_for_everything(command):
    driver = opened()
    assert not is_not_allowed(decide(driver.meeting, SERVER, command, driver.now))


@given(senders(), commands)
def test_who_belongs_to_a_party_changes_no_other(sender, command):
    driver = opened()
    decision = decide(driver.meeting, sender, command, driver.now)
    if sender.party is None or isinstance(decision, Refusal):
        return
    assert {event.party for event in decision} <= {sender.party}


def test_what_only_the_server_does_is_refused_to_every_client():
    alone = {command.__name__ for command, roles in MAY.items() if not roles}
    assert alone == {
        "FoundConference",
        "PlanProgramme",
        "RegisterParties",
        "SignUpRoom",
        "WithdrawSignUp",
        "CloseOnTime",
        "CloseOverdue",
        "AdjournOnTime",
        "ResumeOnTime",
        "FireCue",
        "AnswerCue",
        "MoveTimer",
        "RecallOnTime",
        "EndOnTime",
        "MoveBreakout",
        "RecordOutcome",
        "RecordCommitment",
        "RecordDraw",
        "SignIn",
        "SettleVote",
        "AskLot",
        "RecordSecondCount",
        "RecordCountback",
        "SettleElection",
        "FindDue",
        "FileReport",
        "ReceivePriorities",
        "RegisterAssemblies",
        "TellSurvey",
        "SettleProposal",
    }


def test_observers_ask_for_nothing_of_the_meeting_and_people_only_say_something():
    asking = frozenset().union(*MAY.values())
    assert asking == {*Post} - {Post.READER} | {
        *(Role.FACILITATOR, Role.CONTROLLER, Role.MEMBER),
        *(Role.PERSON, Role.PARTY),
    }
    asks = {kind.__name__ for kind, askers in MAY.items() if Role.PERSON in askers}
    assert asks == {"SubmitStatement"}, "beside ballots, which go past the meeting"


def test_screens_say_how_far_their_room_is_and_ask_for_nothing_else():
    assert {command.__name__ for command, roles in MAY.items() if Role.PARTY in roles} == {
        "ReportRoom"
    }


def of_post(post):
    """The commands that a desk of this post may ask for."""
    return {kind for kind, askers in ALL.items() if is_among(Sender(Role.DESK, post=post), askers)}


def test_a_reader_may_ask_for_nothing_and_a_director_for_all_that_desks_may():
    assert not of_post(Post.READER)
    assert of_post(Post.DIRECTOR) == of_post(Post.POLLS) | of_post(Post.PARTIES) | {
        kind for kind, askers in ALL.items() if Post.DIRECTOR in askers
    }
    assert not [kind for kind, askers in ALL.items() if Role.DESK in askers]


SORTING = {
    "ReadStatements",
    "StarStatement",
    "MergeStatements",
    "PartStatement",
    "TakeOffStatement",
    "PutBackStatement",
    "ClaimStatements",
    "ReleaseStatements",
}
"""What moderators of statements ask, whichever of the two posts they have."""


def test_polls_run_polls_and_parties_help_rooms():
    names = {post: {kind.__name__ for kind in of_post(post)} for post in Post}
    assert names[Post.POLLS] == {
        "TableMotion",
        "ProposeAmendment",
        "ProposeAmendments",
        "WithdrawAmendment",
        "SetVotingOrder",
        "PutToVote",
        "SendBack",
        "SecondReading",
        "CallElection",
        "CallElections",
        "GiveSeatAreas",
        "NoteTraining",
        "Nominate",
        "AcceptNomination",
        "GiveStatement",
        "SetPhoto",
        "WithdrawNomination",
        "CloseNominations",
        "ReopenNominations",
        "DrawBallotOrder",
        "OpenHustings",
        "PutElection",
        "EnterLot",
        "CancelElection",
        "VacateOffice",
        "AnswerOffer",
        "BringProposal",
        "WithdrawProposal",
        "PutProposal",
        "NoteWitness",
        "PreparePoll",
        "OpenPoll",
        "ClosePoll",
        "ExtendPoll",
        "AdjournPoll",
        "ResumePoll",
        "PublishPoll",
        "ShowRound",
        "TellCounts",
        "TellRoom",
        "GivePaper",
        "BreakTie",
        "PrepareScene",
        "WithdrawAsking",
        "AcknowledgeLine",
        "PrepareSurvey",
        "PlanSurveys",
        "WordIn",
        "OpenSurvey",
        "CloseSurvey",
        "OpenStatements",
        "CloseStatements",
        *SORTING,
    }
    assert names[Post.PARTIES] == {
        *SORTING,
        "SetHeadcount",
        "SetCapacity",
        "RenewRoomCode",
        "EndPhone",
        "StartPhonesOver",
        "LeaveOutParty",
        "TellRoom",
        "CountPartyAgain",
        "ExtendPoll",
        "SendMessage",
        "TakeMessageBack",
        "NoteParty",
        "SetContact",
        "AdmitRoom",
        "TurnRoomDown",
        "EndHostLink",
        "AnswerHelp",
        "HelpDone",
        "NameStewards",
        "NoteConduct",
        "AcknowledgeLine",
        "SetGathering",
        "EnterPriorities",
        "WithdrawPriorities",
    }


@given(st.sampled_from(Post), commands)
def test_a_desk_of_another_post_is_told_which_may(post, command):
    refusal = denied(Sender(Role.DESK, post=post), command)
    may = [one for one in Post if one in MAY[type(command)]]
    if post in may:
        assert refusal is None
    elif may:
        assert refusal.code == "not_your_post"
        assert all(one in refusal.sentence for one in may)
    else:
        assert refusal.code == "not_allowed"


@given(st.sampled_from(SceneKind))
def test_the_post_polls_prepares_scenes_of_polls_alone(kind):
    driver = opened()
    scene = Scene(kind, poll=POLL)
    sender = Sender(Role.DESK, post=Post.POLLS)
    decision = decide(driver.meeting, sender, PrepareScene((), scene), driver.now)
    is_theirs = kind in {SceneKind.POLL, SceneKind.RESULT, SceneKind.MAP}
    assert (getattr(decision, "code", "") != "not_your_post") is is_theirs


def test_a_controller_runs_the_show_and_decides_nothing():
    may = {command.__name__ for command, roles in MAY.items() if Role.CONTROLLER in roles}
    assert may == {
        "StartItem",
        "EndItem",
        "SetStandby",
        "OpenPoll",
        "ClosePoll",
        "Take",
        "TakeBack",
        "SetBlackout",
        "StartTimer",
        "PauseTimer",
        "ResumeTimer",
        "AddToTimer",
        "RestartTimer",
        "StopTimer",
        "StartBreakout",
        "ExtendBreakout",
        "NextPhase",
        "RecallBreakout",
        "EndBreakout",
    }
    assert all(Post.DIRECTOR in askers for askers in MAY.values() if Role.CONTROLLER in askers)


def test_the_desk_must_say_for_which_party_a_headcount_is():
    driver = opened()
    nowhere = decide(driver.meeting, DESK, SetHeadcount(4), driver.now)
    assert isinstance(nowhere, Refusal)
    (event,) = decide(driver.meeting, DESK, SetHeadcount(5, PartyId(1)), driver.now)
    assert (event.party, event.headcount) == (1, 5)


def test_a_facilitator_checks_people_in_at_their_own_party_and_nowhere_else():
    driver = opened()
    sender = Sender(Role.FACILITATOR, PartyId(0))
    refused = decide(driver.meeting, sender, SetHeadcount(7, PartyId(2)), driver.now)
    assert refused.code == "another_party"
    (event,) = decide(driver.meeting, sender, SetHeadcount(7, PartyId(0)), driver.now)
    assert event.party == 0
    (event,) = decide(
        driver.meeting, replace(sender, party=PartyId(2)), SetHeadcount(7), driver.now
    )
    assert event.party == 2
