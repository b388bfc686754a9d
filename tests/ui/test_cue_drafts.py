"""The form of cues without its window: lines from cues, cues from lines, what is wrong."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as replaced
from pictures import NOON, item, picture, poll

from conference.client.replica import NOTHING
from conference.core.clock import Millis
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.decide import incomplete
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.cues.planned import SHOWN
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.protocol.control import Obs
from conference.protocol.messages import Snapshot
from conference.protocol.views import CuesView, CueView
from conference.ui.cues.says import drafting
from conference.ui.cues.says.acts import ACTS, act_of
from conference.ui.cues.says.checking import (
    choices,
    hindrance,
    missing,
    note,
    obs_scenes,
    remark,
)
from conference.ui.cues.says.drafting import CueDraft, PlanDraft, cue_of, row_of, turned
from conference.ui.picture import Tone
from conference.words.spoken import say

VOTE = item(1, title="Vote on care", kind="vote", poll="p")
BY_KEY = {act.key: act for act in ACTS}
OPENING = Cue("open", CueKind.OPEN_POLL, poll="p", seconds=120, wait=Millis(30_500), armed=True)

ids = st.none() | st.sampled_from(["p", "i1", "gone"])
words = st.text(max_size=5)
scenes = st.builds(Scene, st.sampled_from(SceneKind), ids, ids, ids, ids, words, words)
cues = st.builds(
    Cue,
    st.text(min_size=1, max_size=4),
    st.sampled_from(CueKind),
    st.lists(st.sampled_from(Output), unique=True).map(tuple),
    scenes,
    ids,
    ids,
    words,
    st.integers(0, 86_400),
    st.integers(0, 2**53).map(Millis),
    st.booleans(),
)
plans = st.lists(cues, max_size=5, unique_by=lambda cue: cue.id).map(tuple)


def with_cues(*views, obs=None, polls=None, **other):
    """A picture with these documents of cues, and what the server says of OBS."""
    made = picture((item(0, started_at=NOON), VOTE, item(2)), polls or (poll("p"),), **other)
    documents = dict(made.replica.views) | {f"cues/{one.item}": one for one in views}
    replica = NOTHING.apply(Snapshot(2, NOON, documents))
    return replace(made, replica=replica.apply(replaced(made.health, obs=obs)))


def own(*planned, of="i1"):
    return CuesView(of, True, tuple(CueView(cue) for cue in planned))


def draft_of(*planned):
    return drafting.plan_of(with_cues(own(*planned)), VOTE)


def line(key, **values):
    return replace(CueDraft("c", BY_KEY[key]), **values)


# Cues and lines


@given(plans)
def test_cues_that_nobody_touches_stay_as_they_are(planned):
    draft = draft_of(*planned)
    assert draft.cues == planned
    assert drafting.command(draft, draft) is None


@given(cues, st.integers(0, 86_400))
def test_a_line_that_is_changed_keeps_what_the_form_does_not_show(cue, seconds):
    changed = cue_of(replace(row_of(cue), wait=Millis(seconds * 1000)))
    if act_of(cue).about.value not in {"title", "words", "obs"}:
        assert changed == replace(cue, wait=Millis(seconds * 1000))
    assert cue_of(row_of(changed)) == changed


@given(cues, st.sampled_from(ACTS))
def test_a_line_becomes_a_cue_and_the_cue_the_same_line(cue, act):
    row = turned(row_of(cue), act, VOTE)
    made = cue_of(row)
    assert (made.kind, made.scene.kind if made.scene and act.scene else None) == (
        act.kind,
        act.scene,
    )
    again = row_of(made)
    assert (again.act, again.id, again.wait, again.armed) == (act, row.id, row.wait, row.armed)
    assert cue_of(again) == made


@given(cues, st.sampled_from(ACTS))
def test_the_server_takes_what_the_form_finds_complete(cue, act):
    row = turned(row_of(cue), act, VOTE)
    if not missing(row):
        assert incomplete(cue_of(row)) == ""


@given(plans, st.lists(st.tuples(st.integers(0, 9), st.sampled_from([-1, 0, 1, 2])), max_size=9))
def test_lines_are_moved_added_and_removed_and_their_ids_stay_apart(planned, steps):
    draft = draft_of(*planned)
    for place, by in steps:
        rows = draft.rows
        if by == 2 or not rows:
            draft = drafting.added(draft, rows[place % len(rows)].id if rows else "")
        elif by == 0:
            draft = drafting.removed(draft, rows[place % len(rows)].id)
        else:
            before = [row.id for row in rows]
            draft = drafting.moved(draft, rows[place % len(rows)].id, by)
            assert sorted(before) == sorted(row.id for row in draft.rows)
        names = [row.id for row in draft.rows]
        assert len(set(names)) == len(names)


def test_a_new_line_never_gets_the_id_of_one_that_was_taken_out():
    draft = drafting.removed(draft_of(Cue("1", CueKind.CLOSE_POLL)), "1")
    assert [row.id for row in drafting.added(draft).rows] == ["2"]


def test_a_new_line_stands_after_the_one_it_was_asked_from_and_shows_the_items_poll():
    draft = drafting.added(draft_of(OPENING, Cue("b", CueKind.CLOSE_POLL)), "open")
    assert [row.id for row in draft.rows] == ["open", "1", "b"]
    assert cue_of(draft.rows[1]) == Cue("1", CueKind.SCENE, SHOWN, Scene(SceneKind.POLL, poll="p"))


def test_the_ends_stay_the_ends():
    draft = draft_of(OPENING, Cue("b", CueKind.CLOSE_POLL))
    assert drafting.moved(draft, "open", -1) == draft
    assert drafting.moved(draft, "b", 1) == draft
    assert [row.id for row in drafting.moved(draft, "b", -1).rows] == ["b", "open"]


# What is sent


def test_an_item_without_cues_of_its_own_opens_with_those_of_its_kind():
    draft = drafting.plan_of(with_cues(), VOTE)
    assert draft.is_usual
    assert draft.cues == (Cue("poll", CueKind.SCENE, SHOWN, Scene(SceneKind.POLL, poll="p")),)
    assert drafting.command(draft, drafting.moved(draft, "poll", 1)) is None


def test_usual_cues_are_given_back_by_none():
    before = draft_of(OPENING)
    draft = drafting.usual(before)
    assert drafting.command(before, draft) == PlanCues("i1", None)
    same = draft_of(*draft.cues)
    assert drafting.command(same, drafting.usual(same)) == PlanCues("i1", None)
    assert drafting.command(drafting.usual(same), same) is None


def test_no_cues_at_all_are_a_plan_too():
    before = drafting.plan_of(with_cues(), VOTE)
    assert drafting.command(before, drafting.removed(before, "poll")) == PlanCues("i1", ())


def test_what_was_refused_is_offered_as_it_was_filled_in():
    draft = drafting.plan_of_refused(VOTE, PlanCues("i1", (OPENING,)))
    assert draft == draft_of(OPENING)
    assert drafting.plan_of_refused(VOTE, PlanCues("i1", None)).is_usual


def test_another_act_keeps_what_fits_it():
    row = turned(row_of(OPENING), BY_KEY["result"], VOTE)
    assert cue_of(row).scene == Scene(SceneKind.RESULT, poll="p")
    row = turned(replace(row, title="Wide"), BY_KEY["obs"], VOTE)
    assert (row.what, row.title) == ("", "")
    assert turned(row, BY_KEY["speaker"], VOTE).what == "i1"
    card = Scene(SceneKind.HOLDING, item="i2")
    held = row_of(Cue("c", CueKind.SCENE, (Output.HALL,), card))
    assert cue_of(turned(held, BY_KEY["words"], VOTE)).scene == Scene(SceneKind.HOLDING)


# What is said beside the lines


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (line("poll"), "Choose the poll."),
        (line("poll", what="p", outputs=()), "Choose the outputs that show it."),
        (line("live"), "Choose the lottery."),
        (line("message", title=" "), "Write what it says."),
        (line("message", text="Sit"), ""),
        (line("message", text="s" * 1000), ""),
        (line("message", text="s" * 1001), "The words under it have more than 1,000 letters."),
        (line("words", text="Sit"), "Write what it says."),
        (line("obs"), "Name a scene of OBS."),
        (line("go"), "It needs a time to wait: else it would go on at once."),
        (line("close"), ""),
        (line("video"), ""),
    ],
)
def test_what_a_line_needs_is_said(row, said):
    assert missing(row) == said
    shown = remark(with_cues(obs=Obs("", NOON, ("Wide",))), row)
    assert (shown.text, shown.tone is Tone.DANGER) == (said, bool(said))
    assert bool(hindrance(PlanDraft(VOTE, (line("video"), row)))) is bool(said)


def test_all_lines_that_lack_something_are_named():
    draft = PlanDraft(VOTE, (line("poll"), line("video"), line("obs")))
    assert hindrance(draft) == "Cues 1 and 3 cannot be kept as they are: see there."
    full = PlanDraft(VOTE, tuple(line("video", id=str(n)) for n in range(33)))
    assert hindrance(full) == "An item has at most 32 cues."


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (line("open", what="gone"), "There is no such poll now."),
        (line("open", what="q"), "That poll is closed already."),
        (line("open", what="p"), ""),
        (line("open", what="p", wait=1), "It waits, and is not armed: it will be skipped."),
        (line("open", what="p", wait=1, armed=True), ""),
        (line("close", wait=1), ""),
        (line("lottery", what="x"), "There is no such lottery now."),
        (line("speaker", what="i9"), "There is no such item now."),
    ],
)
def test_what_go_would_not_find_or_not_do_is_said_and_does_not_hinder(row, said):
    made = with_cues(polls=(poll("p"), poll("q", place=1, state="closed")))
    assert remark(made, row).text == said
    assert hindrance(PlanDraft(VOTE, (row,))) == ""


@pytest.mark.parametrize(
    ("obs", "said"),
    [
        (None, "The server was started without an OBS."),
        (Obs("refused", NOON), "OBS is not connected: nobody knows its scenes now."),
        (Obs("", NOON, ("Slides",)), "OBS has no scene of this name."),
        (Obs("", NOON, ("Slides", "Wide")), ""),
    ],
)
def test_scenes_that_obs_has_not_are_marked(obs, said):
    made = with_cues(obs=obs)
    assert remark(made, line("obs", title="Wide ")).text == said
    assert obs_scenes(made) == (obs.scenes if obs and not obs.trouble else ())


@given(cues)
def test_what_a_line_is_about_is_always_among_what_it_offers(cue):
    row = row_of(cue)
    offered = choices(with_cues(), row)
    assert not offered or [one.id for one in offered].count(row.what) == 1


def test_it_says_whose_cues_these_are_and_that_the_item_is_on_air():
    made = with_cues()
    assert note(made, VOTE, drafting.plan_of(made, VOTE)).text.startswith("These are the cues of")
    assert note(made, VOTE, draft_of(OPENING)).text == "These cues are its own."
    assert note(made, VOTE, draft_of()).tone is Tone.WARNING
    assert note(with_cues(on="i1"), VOTE, draft_of(OPENING)).text == say("desk-cues-on-air")


def test_a_timer_is_known_by_what_it_is_for_and_words_for_rooms_last_as_long_as_is_said():
    clock = cue_of(line("clock", title="At the tables", seconds=600))
    assert (clock.kind, clock.timer, clock.name) == (
        CueKind.TIMER,
        "At the tables",
        "At the tables",
    )
    write = cue_of(line("write", title="Talk now", seconds=60))
    assert (write.kind, write.text, write.seconds) == (CueKind.MESSAGE, "Talk now", 60)
    for made in (clock, write):
        assert not incomplete(made)
        assert missing(replace(row_of(made), seconds=0)) == "Say for how many seconds."
        assert missing(replace(row_of(made), title=" ")) == "Write what it says."
