"""The chamber's vote in the hall: what it needs and who is there, then the verdict."""

from dataclasses import replace

import pytest
from chambers import BY_LOT, SIMPLE, TWO_THIRDS, chamber_picture, decided, decision, opened, tick_of
from msgspec.structs import replace as replaced
from pictures import NOON, output, poll, tally
from pixels import alike

from conference.protocol.views import Output, RegionView, Scene, SceneKind
from conference.ui.display.output_screen import OutputScreen
from conference.ui.display.says.chamber import ChamberVote, Verdict
from conference.ui.display.says.poll import PollScene
from conference.ui.display.says.screen import previewed, screen
from conference.ui.kit import paint, style

QUESTION = "Adopt clause 3 of the constitution?"


def shown(*polls, kind=SceneKind.POLL, name="hall", **other):
    views = (output(Scene(kind, poll="c"), name),)
    return screen(chamber_picture(*polls, outputs=views, **other), Output(name)).scene


def verdict(*polls, **other):
    return shown(*polls, kind=SceneKind.RESULT, **other)


def rooms(people=(60, 40), regions=(), ident="r", **other):
    values = {"question": QUESTION, "options": ("For", "Against"), "state": "published"}
    counted = replace(tally(people), regions=regions)
    return poll(ident, closed_at=NOON, tally=counted, **values | other)


# While it is asked


def test_the_vote_says_what_it_needs_and_who_is_there():
    scene = shown(opened(), ticks=(tick_of(45, 3, 2),))
    assert isinstance(scene, ChamberVote)
    assert scene.head == "THE CHAMBER DECIDES · CONSTITUTION"
    assert (scene.badge.text, scene.timing) == ("OPEN", "Open for 00:42")
    assert scene.passes == "Passes with at least two thirds of members present."
    signed, voted = scene.meters
    assert (signed.figure, signed.whole, signed.says, signed.mark) == (
        "82",
        "of 100 seats",
        "quorum met",
        0.5,
    )
    assert (voted.figure, voted.whole, voted.mark) == ("50", "of 82 signed in", None)


def test_counts_of_a_secret_vote_are_never_there_while_it_is_open():
    leaked = tick_of(45, counts=(30, 10, 5))
    scene = shown(opened(), ticks=(leaked,))
    assert not scene.with_counts
    assert all(bar.people == bar.percent == "" for bar in scene.bars)
    assert scene.hidden == "Secret ballot: nobody sees the counts before the vote has closed."


def test_a_vote_whose_counts_are_live_shows_them():
    needs = replaced(TWO_THIRDS, votes=55, base=82)
    scene = shown(
        opened(named=True, live=True, reveal_chamber="live", needs=needs),
        ticks=(tick_of(45, counts=(30, 10, 5)),),
    )
    assert scene.with_counts
    assert [bar.percent for bar in scene.bars] == ["36.6%", "12.2%", "6.1%"]
    assert scene.scale == "100% = members present", "what the majority is of, before the close, too"
    assert scene.timing.endswith("by name")


def test_before_it_is_open_the_missing_quorum_is_said():
    scene = shown(decision(), present=38)
    (signed,) = scene.meters
    assert (signed.says, signed.short) == ("12 short", True)


def test_closed_and_not_published_it_has_no_verdict():
    scene = verdict(decided((54, 20, 6), state="closed", live=False, tally=None, sheet=None))
    assert isinstance(scene, ChamberVote)
    assert (scene.badge.text, scene.hidden) == ("CLOSED", "The vote is closed. Its result follows.")


def test_the_preview_shows_no_more_than_the_hall_would_be_told():
    view = output(Scene(SceneKind.HOLDING), preview=Scene(SceneKind.POLL, poll="c"))
    made = chamber_picture(
        decided((54, 20, 6), state="closed", reveal_chamber="manual"), outputs=(view,)
    )
    assert not previewed(made, Output.HALL).scene.with_counts


# The verdict


@pytest.mark.parametrize(
    ("made", "word", "side"),
    [
        (decided((55, 20, 5)), "CARRIED", 0),
        (decided((54, 20, 6)), "NOT CARRIED", 1),
        (decided((55, 20, 5), present=82, seated=200), "NOT CARRIED", 1),
        (decided((40, 40, 2), SIMPLE, tie_broken="yes"), "CARRIED", 0),
        (decided((40, 40, 2), BY_LOT, tie_broken="no"), "NOT CARRIED", 1),
    ],
)
def test_the_word_is_that_of_the_sheet(made, word, side):
    scene = verdict(made)
    assert isinstance(scene, Verdict)
    assert (scene.word, scene.side) == (word, side)


def test_the_figures_add_up_and_the_mark_is_where_it_was_needed():
    scene = verdict(decided((54, 20, 6), hands=(4, 1, 0), paper=(1, 1, 0)))
    assert scene.reached == "54 for. Needed: at least 2/3 of 82 members present, that is 55."
    assert scene.sums == (
        "54 for + 20 against + 6 abstentions = 80 votes · 2 signed in did not vote · "
        "82 of 100 seats signed in",
        "73 by device + 5 by hands + 2 on paper",
    )
    assert scene.mark.at == pytest.approx(55 / 82)
    assert scene.scale == "100% = members present · line: 55 needed"
    assert scene.bars[0].people_fraction == pytest.approx(54 / 82)


def test_quorum_casting_vote_and_lot_are_named():
    missed = verdict(decided((55, 20, 5), seated=200))
    assert missed.conditions == ("The quorum of 100 was not met: 82 were signed in.",)
    chair = verdict(decided((40, 40, 2), SIMPLE, tie_broken="yes"))
    assert chair.conditions == ("The votes were equal: the chair's casting vote was “For”.",)
    lot = verdict(decided((40, 40, 2), BY_LOT, tie_broken="no"))
    assert lot.conditions == ("The votes were equal: a lot decided “Against”.",)
    voted = verdict(decided((30, 1, 0), replaced(TWO_THIRDS, quorum_of="present"), present=31))
    assert voted.conditions == ("The quorum of 16 was met: 31 voted.",)


# Beside the rooms


def test_the_rooms_stand_beside_it_when_they_were_asked_the_same():
    made = rooms((31_530, 22_104), regions=((30, 10), (1, 3)))
    scene = verdict(decided((55, 20, 5)), made)
    (beside,) = scene.beside
    assert [(side.percent, side.people) for side in beside.sides] == [
        ("58.8%", "31,530 people"),
        ("41.2%", "22,104 people"),
    ]
    assert [(line.name, line.percent) for line in beside.regions] == [("North West", "75.0%")]
    assert beside.differs == (
        "Chamber and rooms both lean “For”, 14.5 points apart (of those for and against)."
    )


def test_it_is_said_when_chamber_and_rooms_lean_differently():
    scene = verdict(decided((55, 20, 5)), rooms((40, 60)))
    assert scene.beside[0].differs == (
        "They differ: the chamber leans “For”, the rooms “Against”, "
        "33.3 points apart (of those for and against)."
    )


@pytest.mark.parametrize(
    "other",
    [
        rooms(question="Adopt clause 4 of the constitution?"),
        rooms(state="open", opened_at=NOON),
        rooms(live=False, reveal_chamber="manual", state="closed"),
        rooms(live=True, reveal_chamber="manual", state="closed"),
        rooms((0, 0)),
    ],
)
def test_no_rooms_stand_beside_it_otherwise(other):
    assert verdict(decided((55, 20, 5)), other).beside == ()


def test_a_question_without_a_decision_is_a_poll_like_others():
    scene = shown(opened(needs=None, live=True), ticks=(tick_of(45, counts=(30, 10, 5)),))
    assert isinstance(scene, PollScene)
    assert scene.turnout == "The chamber: 45 of 82 signed in · 54%"
    assert scene.map_poll == ""


def test_the_lower_third_has_a_decision_in_words():
    scene = shown(opened(), name="overlay", ticks=(tick_of(45),)).poll
    assert (scene.hidden, scene.mark) == (
        "Passes with at least two thirds of members present.",
        None,
    )
    assert scene.turnout == "The chamber: 45 of 82 signed in · 54%"
    done = verdict(decided((54, 20, 6)), name="overlay").poll
    assert done.verdict == "Not carried: 54 of 82, 55 needed."
    few = verdict(decided((55, 20, 5), seated=200), name="overlay").poll
    assert few.verdict == "Not carried: there was no quorum of 100."
    lot = verdict(decided((40, 40, 2), BY_LOT, tie_broken="no"), name="overlay").poll
    assert lot.verdict == "Not carried by a lot: 40 on each side."
    assert [bar.percent for bar in done.bars] == ["65.9%", "24.4%", "7.3%"]


# Painted


def painted(themed, qtbot, made, size=(1920, 1080)):
    widget = OutputScreen(calm=True)
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show_screen(screen(made), made)
    return widget.grab().toImage()


def count(image, colour, box):
    left, top, right, bottom = box
    wanted = colour.rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(left, right, 3) for y in range(top, bottom, 3)
    )


def made_of(*polls, kind=SceneKind.RESULT, **other):
    return chamber_picture(*polls, outputs=(output(Scene(kind, poll="c")),), **other)


def test_the_word_stands_large_in_the_colour_of_the_side_that_won(themed, qtbot):
    upper = (0, 200, 1920, 400)
    for people, side, other in (((55, 20, 5), 0, 1), ((54, 20, 6), 1, 0)):
        image = painted(themed, qtbot, made_of(decided(people)))
        assert count(image, style.option_colour(side), upper) > 2_000
        assert count(image, style.option_colour(other), (0, 200, 1920, 380)) == 0


def test_nothing_is_painted_of_counts_that_are_secret(themed, qtbot):
    ticks = (tick_of(45, counts=(30, 10, 5)),)
    secret = painted(themed, qtbot, made_of(opened(), kind=SceneKind.POLL, ticks=ticks))
    none = painted(themed, qtbot, made_of(opened(), kind=SceneKind.POLL, ticks=(tick_of(45),)))
    assert alike(secret, none)
    shown = opened(live=True, reveal_chamber="live")
    assert not alike(painted(themed, qtbot, made_of(shown, kind=SceneKind.POLL, ticks=ticks)), none)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (480, 270)])
def test_every_scene_of_the_chamber_is_painted_at_any_size(themed, qtbot, size):
    regions = tuple((n, 40 - n) for n in range(1, 13))
    made = made_of(decided((55, 20, 5)), rooms(regions=regions))
    names = tuple(RegionView(str(n), n, f"Region {n}") for n in range(12))
    listed = made.replica.listed.set("region", names)
    beside = replace(made, replica=replace(made.replica, listed=listed))
    live = opened(live=True, reveal_chamber="live")
    for one in (
        beside,
        made_of(opened(), kind=SceneKind.POLL, ticks=(tick_of(),)),
        made_of(
            live,
            kind=SceneKind.POLL,
            ticks=(tick_of(counts=(30, 10, 5)),),
        ),
        made_of(decision(question="Long " * 60), kind=SceneKind.POLL, present=3),
    ):
        image = painted(themed, qtbot, one, size)
        ground = style.colour("window")
        width, height = size
        inner = count(image, ground, (0, 0, width, height))
        assert 0 < inner < (width // 3 + 1) * (height // 3 + 1)
        assert count(image, ground, (width - 4, 0, width, height)) > 0


@pytest.mark.parametrize("beside", [0, 1, 2])
@pytest.mark.parametrize("state", ["closed", "published"])
def test_the_last_row_reads_labels_votes_and_shares(themed, qtbot, monkeypatch, state, beside):
    long = "Shall the assembly put the right to a share of common wealth into its constitution?"
    made = decided((36, 16, 7), present=100, seated=150, state=state, question=long, live=True)
    sizes = {}

    def noted(draw):
        def told(painter, box, words, face, *rest):
            sizes[words] = face.pixelSize() / 1080
            return draw(painter, box, words, face, *rest)

        return told

    monkeypatch.setattr(paint, "text", noted(paint.text))
    monkeypatch.setattr(paint, "label", noted(paint.label))
    others = (
        rooms((30, 10), question=long),
        rooms((30, 10), question=long, electorate="members", ident="m"),
    )[:beside]
    kind = SceneKind.RESULT if state == "published" else SceneKind.POLL
    painted(themed, qtbot, made_of(made, *others, kind=kind))
    assert sizes["36.0%"] >= 0.033
    assert sizes["For"] >= 0.03
    assert min(sizes.values()) >= 0.02
