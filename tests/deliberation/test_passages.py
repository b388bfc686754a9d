"""What screens are told of motions: what is on them, and never the whole motion."""

import msgspec
import pytest
from large_text import large_text
from motions_of_six import A1, A2, A3, MOTION, decided, tabled

from conference.core.ids import MotionId, PollId
from conference.deliberation.documents import documents
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendments,
    PutToVote,
    SendBack,
    WithdrawAmendment,
)
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision, scene_fault
from conference.deliberation.polls.commands import OpenPoll
from conference.protocol.codec import decode_event, encode_event
from conference.protocol.views import Audience

POLL = PollId("v1")
SEEING = [Audience.HALL, Audience.ROOMS, Audience.PHONES, Audience.MEMBERS]


def scene(amendment="", **fields):
    return Scene(SceneKind.MOTION, motion=MOTION, amendment=amendment, **fields)


def seen(driver, audience, kind="passage"):
    """The documents of a kind that this audience has, by key."""
    found = documents(driver.meeting, audience)
    return {path.partition("/")[2]: view for path, view in found if path.partition("/")[0] == kind}


def shown(driver, scene):
    """Put a scene on air everywhere; what the hall is told of it."""
    driver.must(PrepareScene((), scene))
    driver.must(Take((), preview_revision(driver.meeting)))
    (view,) = seen(driver, Audience.HALL).values()
    return view


def marked(view):
    signs = {"kept": "{}", "deleted": "[-{}-]", "inserted": "[+{}+]"}
    return ["".join(signs[run.kind].format(run.words) for run in one.text) for one in view.changes]


def test_an_amendment_on_air_is_told_to_all_screens_and_nothing_else_of_the_motion_is():
    driver = tabled(A1, A2, A3)
    assert not any(seen(driver, one) for one in SEEING)
    view = shown(driver, scene("A1"))
    assert (view.title, view.call, view.asked, view.says) == (
        "Order", "Amendment A1", "Change words in clause 2", "Not yet put to the vote.",
    )  # fmt: skip
    assert marked(view) == ["We pay [-ten-][+five+] euros a month"]
    for audience in SEEING:
        assert seen(driver, audience) == {"order/A1/0": view}
        assert not seen(driver, audience, "motion")
    assert list(seen(driver, Audience.MEMBERS, "tabled")) == ["order"]


def test_a_preview_is_told_to_desks_alone():
    driver = tabled(A1)
    driver.must(PrepareScene((Output.HALL,), scene("A1")))
    assert list(seen(driver, Audience.DESK)) == ["order/A1/0"]
    assert not any(seen(driver, one) for one in SEEING)


def test_what_is_needed_stands_there_once_it_is_put_and_what_became_of_it_after():
    driver = tabled(A1, A2)
    shown(driver, scene("A2"))
    driver.must(PutToVote(MOTION, POLL, ("A2",), decision="constitution"))
    (view,) = seen(driver, Audience.ROOMS).values()
    assert (view.state, view.says.partition(".")[0]) == (
        "put", "Passes with at least two thirds of members present",
    )  # fmt: skip
    driver = tabled(A1, A2)
    decided(driver, "v1", amendments=("A2",), carried=True)
    view = shown(driver, scene("A2"))
    assert (view.state, view.says) == ("adopted", "Adopted.")
    assert marked(view) == ["[-We pay ten euros a month-]"]
    view = shown(driver, scene("A1"))
    assert view.state == "fallen"
    assert "A2 has passed" in view.says


def test_an_open_vote_of_the_chamber_is_told_to_hall_and_members_and_to_rooms_that_are_shown_it():
    driver = tabled(A1, A3)
    driver.must(PutToVote(MOTION, POLL, ("A1", "A3"), decision="motion"))
    driver.must(OpenPoll(POLL))
    (view,) = seen(driver, Audience.MEMBERS).values()
    assert (view.poll, view.call) == ("v1", "Amendments A1 and A3")
    assert marked(view)[1] == "[+We dance all night+]"
    assert seen(driver, Audience.HALL) == {"order/.v1/0": view}
    assert not seen(driver, Audience.ROOMS)
    shown(driver, Scene(SceneKind.POLL, poll=POLL))
    assert seen(driver, Audience.ROOMS) == {"order/.v1/0": view}


def test_a_clause_is_shown_as_amended_so_far_and_the_motion_with_how_far_it_is():
    driver = tabled(A1, A3)
    decided(driver, "v1", amendments=("A1",), carried=True)
    clause = driver.meeting.motions.by_id[MOTION].text.find("2")
    view = shown(driver, scene(clause=clause.id))
    assert (view.asked, marked(view)) == ("Clause 2", ["We pay [-ten-][+five+] euros a month"])
    driver.must(SendBack(MOTION, "2", "Unclear."))
    (view,) = seen(driver, Audience.HALL).values()
    assert view.says == "Sent back: Unclear."
    view = shown(driver, scene())
    assert view.says == "4 clauses · 2 amendments: 1 adopted, 1 to be voted on."
    decided(driver, "v2", amendments=("A3",), carried=False)
    decided(driver, "v3", whole=True, carried=True)
    (view,) = seen(driver, Audience.PHONES).values()
    assert view.says.startswith("Adopted. Digest of the text: ")


@pytest.mark.parametrize(
    ("one", "fault"),
    [
        (scene("A1"), ""),
        (scene(), ""),
        (scene("A9"), "no amendment A9"),
        (scene(clause="c99"), "no such clause"),
        (scene("A1", page=1), "not so many pages"),
        (Scene(SceneKind.MOTION, motion=MotionId("other")), "no such motion"),
        (Scene(SceneKind.MOTION), "no words"),
        (Scene(SceneKind.MOTION, title="A paper"), ""),
    ],
)
def test_a_scene_of_what_is_not_there_cannot_be_shown(one, fault):
    found = scene_fault(tabled(A1).meeting, one)
    assert (fault in found) and bool(fault) == bool(found)


def test_a_long_clause_has_pages_and_one_that_is_gone_on_air_is_shown_to_its_end():
    long = AmendmentLine("A1", "replace", "2", words=" ".join(f"word{n}" for n in range(200)))
    driver = tabled(long)
    first = shown(driver, scene("A1"))
    second = shown(driver, scene("A1", page=1))
    assert first.call == f"Amendment A1, part 1 of {first.pages}"
    assert (second.page, second.pages) == (1, first.pages)
    driver.must(WithdrawAmendment(MOTION, "A1", "Too long."))
    (view,) = seen(driver, Audience.HALL).values()
    assert (view.says, view.changes) == ("Withdrawn. Too long.", ())


def test_records_of_scenes_without_a_motion_stay_as_they_were():
    driver = tabled(A1)
    (plain,) = driver.must(PrepareScene((Output.HALL,), Scene(SceneKind.MESSAGE, title="Hello")))
    assert b"amendment" not in encode_event(plain)[1]
    (named,) = driver.must(PrepareScene((Output.HALL,), scene("A1")))
    kind, body = encode_event(named)
    assert b'"amendment":"A1"' in body
    assert b'"page"' not in body
    assert decode_event(kind, body) == named


def test_screens_are_sent_a_hundredth_of_a_motion_of_sixty_clauses_and_two_hundred_amendments():
    made = large_text(3)
    driver = tabled(text=made.base)
    lines = [
        AmendmentLine(id_, kind, clause, passage, 0, words, after, behind)
        for id_, kind, clause, passage, words, after, behind in made.amendments
    ]
    driver.must(ProposeAmendments(MOTION, tuple(lines)))
    whole = len(msgspec.json.encode(seen(driver, Audience.DESK, "motion")["order"]))
    lean = len(msgspec.json.encode(shown(driver, scene("A7"))))
    listed = len(msgspec.json.encode(seen(driver, Audience.MEMBERS, "tabled")["order"]))
    assert whole > 50_000
    assert (lean < 1000) and (listed < 200)
