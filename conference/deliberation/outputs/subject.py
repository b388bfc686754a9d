"""The subject outputs: scenes on air and on preview, TAKE, BACK, blackout."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.outputs.commands import (
    IdentifyScreens,
    PrepareScene,
    RedirectDisplay,
    SetBlackout,
    Take,
    TakeBack,
)
from conference.deliberation.outputs.decide import decide
from conference.deliberation.outputs.documents import documents, touched
from conference.deliberation.outputs.evolve import Heard, evolve
from conference.deliberation.outputs.model import Outputs
from conference.deliberation.subject import (
    DIRECTORS,
    DIRECTORS_AND_CONTROLLERS,
    POLLS_POSTS,
    Subject,
)

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="outputs",
    start=Outputs(),
    may={
        PrepareScene: POLLS_POSTS,
        Take: DIRECTORS_AND_CONTROLLERS,
        TakeBack: DIRECTORS_AND_CONTROLLERS,
        SetBlackout: DIRECTORS_AND_CONTROLLERS,
    },
    beside={IdentifyScreens: DIRECTORS, RedirectDisplay: DIRECTORS},
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
)
