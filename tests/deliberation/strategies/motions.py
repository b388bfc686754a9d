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
from strategies import polls

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


def commands(_meeting):
    """Texts, amendments, votes on them, and what becomes of clauses."""
    return st.one_of(
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
