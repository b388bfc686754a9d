"""The subject outputs: scenes on air and on preview, TAKE, BACK, blackout."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take, TakeBack
from conference.deliberation.outputs.decide import decide
from conference.deliberation.outputs.documents import documents, touched
from conference.deliberation.outputs.evolve import Heard, evolve
from conference.deliberation.outputs.model import Outputs
from conference.deliberation.subject import DESKS, DESKS_AND_CONTROLLERS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="outputs",
    start=Outputs(),
    may={
        PrepareScene: DESKS,
        Take: DESKS_AND_CONTROLLERS,
        TakeBack: DESKS_AND_CONTROLLERS,
        SetBlackout: DESKS_AND_CONTROLLERS,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
)
