"""A motion of four clauses, its amendments, and the votes on them."""

from hypothesis import strategies as st

from conference.core.ids import MotionId, PollId
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendment,
    ProposeAmendments,
    PutToVote,
    SecondReading,
    SendBack,
    SettleVote,
    SetVotingOrder,
    TableMotion,
    WithdrawAmendment,
)
from conference.deliberation.motions.model import State
from strategies import chamber, polls
from strategies.mostly import mostly

MOTION = MotionId("order")
TEXT = "# Order\n\n1. We meet on Mondays\n\n2. We pay ten euros\n\n3. We sing\n\n4. We go home\n"
LINES = (
    AmendmentLine("A1", "replace", "2", "ten euros", words="five euros"),
    AmendmentLine("A2", "delete", "2"),
    AmendmentLine("A3", "insert", words="We dance", after="3"),
    AmendmentLine("A4", "replace", passage="dance", words="rest", on="A3"),
    AmendmentLine("A5", "delete", "2"),
    AmendmentLine("A6", "replace", "9", "nothing", words="something"),
)
ids = st.sampled_from([one.id for one in LINES])
poll_ids = st.sampled_from([*polls.IDS, PollId("m1"), PollId("m2")])
kinds = st.sampled_from(["motion", "constitution", ""])


def steps(meeting):
    """What comes next: a text, its amendments, their order, votes, the motion as a whole."""
    if not meeting.chamber.kinds or not meeting.chamber.present:
        yield from chamber.steps(meeting)
        return
    motion = meeting.motions.by_id.get(MOTION)
    if motion is None:
        yield st.just(TableMotion(MOTION, "", TEXT))
        return
    if not motion.amendments:
        yield st.just(ProposeAmendments(MOTION, LINES[:2]))
        yield st.just(PutToVote(MOTION, PollId("whole"), whole=True, decision="motion"))
    yield st.permutations([one.id for one in motion.reading.amendments]).map(
        lambda order: SetVotingOrder(MOTION, tuple(order))
    )
    for poll in motion.votes:
        if poll in meeting.polls.by_id:
            yield from chamber.steps_of(meeting, meeting.polls.by_id[poll])
            return
    proposed = motion.in_state(State.PROPOSED)
    for one in proposed:
        yield st.just(PutToVote(MOTION, PollId(f"on-{one}"), (one,), decision="motion"))
        yield st.just(WithdrawAmendment(MOTION, one, "A slip."))
    if not proposed:
        yield st.just(PutToVote(MOTION, PollId("whole"), whole=True, decision="motion"))
    yield st.just(SendBack(MOTION, "1", "Unclear."))
    yield st.just(SecondReading(MOTION))


def commands(meeting):
    """Texts, amendments, votes on them, and what becomes of clauses."""
    anything = st.one_of(
        st.sampled_from([TableMotion(MOTION, "", TEXT), TableMotion(MOTION, "Rules", TEXT)]),
        st.just(ProposeAmendments(MOTION, LINES[:5])),
        st.builds(ProposeAmendment, st.just(MOTION), st.sampled_from(LINES)),
        st.builds(WithdrawAmendment, st.just(MOTION), ids, st.sampled_from(["A slip.", " "])),
        st.builds(SetVotingOrder, st.just(MOTION), st.lists(ids, max_size=4).map(tuple)),
        st.builds(
            lambda poll, one, kind: PutToVote(MOTION, poll, (one,), decision=kind),
            poll_ids, ids, kinds,
        ),
        st.builds(
            lambda poll, clause: PutToVote(MOTION, poll, clauses=(clause,), decision="motion"),
            poll_ids, st.sampled_from("1234"),
        ),
        st.builds(
            lambda poll: PutToVote(MOTION, poll, whole=True, decision="motion"), poll_ids
        ),
        st.builds(SettleVote, poll_ids),
        st.builds(SendBack, st.just(MOTION), st.sampled_from("129"), st.just("Unclear.")),
        st.just(SecondReading(MOTION)),
    )  # fmt: skip
    return mostly([*steps(meeting)], anything)
