"""Pictures with a scene of each kind on air, for the tests of what is painted of them."""

from dataclasses import replace

import msgspec
from lotteries import lottery
from pictures import MINUTE, NOON, item, output, party, picture, poll, tally, tick

from conference.protocol.messages import EventMessage
from conference.protocol.views import (
    BoardView,
    CellView,
    Change,
    LineView,
    QuestionView,
    Scene,
    SceneKind,
    SurveyView,
)

PARTIES = tuple(party(n) for n in range(12))
STATES = ("draft", "open", "closed", "published", "void")
ITEMS = (
    item(0, started_at=NOON - MINUTE, speaker="Dr Okafor", title="What a wealth tax is"),
    item(1, kind="breakout", title="At the tables"),
)


SAID = (
    LineView("b", 2, "A park where the brewery was", "Wish", True, "Party 3", 12, 3, True),
    LineView("a", 1, "More buses at night", "", True, "Party 1", 1, 0, False),
)
SURVEY = SurveyView(
    "s1", "How was it?",
    (
        QuestionView("scale", "I could say what I wanted to say", ()),
        QuestionView("choice", "The length was", ("too short", "just right", "too long")),
        QuestionView("words", "What would have made it better?", ()),
    ),
    None, "speech", "What a wealth tax is", "told", NOON - MINUTE, NOON, 9,
    (CellView("", 310, ((10, 30, 60, 120, 90), (45, 220, 45), None)),),
)  # fmt: skip
BOARD = BoardView("talk", 1, "At the tables", "What do we need?", 14, 12, None, SAID)


def in_state(state, **other):
    """A poll of this state as the server says it to a hall: ``live`` as it is revealed."""
    times = {"opened_at": NOON - MINUTE} if state != "draft" else {}
    if state in {"closed", "published", "void"}:
        times |= {"closed_at": NOON, "tally": tally()}
    return poll(state=state, **times | other)


def scenes(poll_id="p", lottery_id="l"):
    """One scene of each kind."""
    yield Scene(SceneKind.VIDEO)
    yield Scene(SceneKind.HOLDING)
    yield Scene(SceneKind.HOLDING, title="Back at two")
    yield from (
        Scene(kind, poll=poll_id) for kind in (SceneKind.POLL, SceneKind.RESULT, SceneKind.MAP)
    )
    yield Scene(SceneKind.MAP)
    yield Scene(SceneKind.LOTTERY, lottery=lottery_id)
    yield Scene(SceneKind.TIMER)
    yield Scene(SceneKind.STATEMENTS)
    yield Scene(SceneKind.SURVEY, survey="s1")
    yield from (Scene(kind, item="i1") for kind in (SceneKind.BREAKOUT, SceneKind.SPEAKER))
    yield from (Scene(kind, title="Wealth") for kind in (SceneKind.MOTION, SceneKind.MESSAGE))


def showing(scene, one, name="hall", preview=None, **other):
    """A picture whose output has this scene on air, and maybe another on preview."""
    shown = output(scene, name, preview=preview)
    counts = tuple(range(60, 60 + len(one.options)))
    told = tick(people=counts, parties=counts, leading="01" * 6)
    made = picture(ITEMS, (one,), PARTIES, ticks=(told,), on="i0", outputs=(shown,), **other)
    views = made.replica.views.set("lottery/l", msgspec.structs.replace(lottery(), id="l"))
    further = (Change("board/talk", BOARD), Change("survey/s1", SURVEY))
    board = EventMessage(2, 1, NOON, further)
    return replace(made, replica=replace(made.replica, views=views).apply(board))
