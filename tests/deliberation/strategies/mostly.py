"""What comes next, mostly; otherwise anything."""

from hypothesis import strategies as st


@st.composite
def mostly(draw, steps, anything):
    """One of ``steps`` at least two times of three, where there are any; else of ``anything``.

    (``st.one_of`` would weigh each alternative inside ``anything`` as much as a step.)
    """
    among = [anything, *steps, *steps]
    return draw(among[-1 - draw(st.integers(0, len(among) - 1))])
