"""Wordings of what there is, some set twice, withdrawn or corrected; some that cannot be."""

from hypothesis import strategies as st

from conference.deliberation.wordings.commands import SetLanguages, Worded, WordIn
from conference.deliberation.wordings.parts import things
from strategies.mostly import mostly

CODES = st.sampled_from(["cy", "ar", "en", "tlh"])
REASONS = st.sampled_from(["", "The second option was wrong"])


def commands(meeting):
    """Mostly of what is there, as it is there; now and then of something else."""
    anything = st.one_of(
        st.builds(SetLanguages, CODES, st.lists(CODES, max_size=3).map(tuple)),
        st.builds(
            lambda what, code, texts: WordIn((Worded(what, code, ("How much?",), texts),)),
            st.sampled_from(["poll/p1", "item/nothing", "words/0"]),
            CODES,
            st.sampled_from([("Faint?",), (), (" ", "")]),
        ),
    )
    return mostly([_wording(meeting)], anything)


@st.composite
def _wording(draw, meeting):
    """One of a thing, in other words than the last time or in the same, or none."""
    known = list(things(meeting))
    if not known:
        return SetLanguages("en", ("cy",))
    what, parts = draw(st.sampled_from(known))
    original = tuple(part.text for part in parts)
    mark = draw(st.sampled_from(["~", "^", ""]))
    texts = tuple(f"{mark}{part.name}" if part.text else "" for part in parts) if mark else ()
    one = Worded(what, draw(st.sampled_from(["cy", "ar"])), original, texts)
    return WordIn((one,), draw(REASONS))
