"""Pictures of motions for the tests: a small one of a chamber of six, and a long one."""

from dataclasses import replace

from large_text import large_text
from motions_of_six import A1, A2, A3, A4, A5, A6, MOTION, tabled
from pictures import NOON, UP

from conference.client.replica import NOTHING
from conference.core.clock import Millis
from conference.deliberation.motions.commands import AmendmentLine
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.protocol.messages import Snapshot
from conference.protocol.views import Audience, project
from conference.ui.picture import Picture

SIX = (A1, A2, A3, A4, A5, A6)


def pictured(driver, audience=Audience.DESK, **other):
    """What a client of this audience knows of the meeting, a minute after its last event."""
    told = Snapshot(1, driver.now, project(driver.meeting, audience))
    now = Millis(max(NOON, driver.now + 60_000))
    link = replace(UP, heard_at=now)
    return replace(
        Picture(now=now, link=link, replica=NOTHING.apply(told), origin="http://fair.example"),
        **other,
    )


def scene_of_motion(amendment="", **other):
    return Scene(SceneKind.MOTION, motion=MOTION, amendment=amendment, **other)


def on_air(driver, scene):
    """Put a scene on air on every output."""
    driver.must(PrepareScene((), scene))
    driver.must(Take((), preview_revision(driver.meeting)))


def long_motion(seed=3):
    """A motion of 60 clauses with 200 amendments."""
    made = large_text(seed)
    lines = [
        AmendmentLine(id_, kind, clause, passage, 0, words, after, behind)
        for id_, kind, clause, passage, words, after, behind in made.amendments
    ]
    return tabled(*lines, text=made.base)
