"""The slice for polls: who is open and where each poll stands are kept, not searched for."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from conference.core.ids import PollId
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.slice import Polls

drafts = st.builds(
    lambda poll, state: replace(Poll(poll, "Which?", ("A", "B")), state=state),
    st.sampled_from([PollId(f"p{n}") for n in range(5)]),
    st.sampled_from(PollState),
)


@given(st.lists(drafts, max_size=30))
def test_what_is_open_and_the_places_are_what_a_search_would_find(history):
    polls = Polls()
    for poll in history:
        polls = polls.put(poll)
        every = [polls.by_id[ident] for ident in polls.order]
        assert polls.open() == tuple(one for one in every if one.state is PollState.OPEN)
        assert dict(polls.places) == {ident: n for n, ident in enumerate(polls.order)}
    assert polls.order == tuple(dict.fromkeys(poll.id for poll in history))
