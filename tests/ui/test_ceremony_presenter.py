"""What the hall says and shows at each moment of a lottery."""

from dataclasses import replace

import msgspec
import pytest
from lotteries import BEACON, FEATURES, lottery, made_up, on_stage, staged
from pictures import NOON, output, poll

from conference.core.clock import Millis
from conference.protocol.messages import Snapshot
from conference.protocol.views import ConferenceView, Scene, SceneKind
from conference.ui.display.says.ceremony import (
    PAGE,
    Ceremony,
    CeremonyAct,
    fingerprint,
    moment,
)
from conference.ui.display.says.poll import PollScene
from conference.ui.display.says.screen import screen
from conference.ui.picture import LinkPhase, LinkStatus, Tone


def scene(view):
    return staged(on_stage(view))


def with_digits(*agreed, **other):
    return scene(lottery(agreed=agreed, **other))


def test_before_the_first_digit_it_is_said_what_a_lottery_is_in_two_sentences():
    made = with_digits()
    assert made.act is CeremonyAct.DIGITS
    assert made.headline == made.title == "The chamber of the first sitting"
    assert made.sentences == (
        "1,000 seats are filled by lot from 2,000,000 people, so that every group gets its agreed"
        " share.",
        "Three digits and a public random number, drawn in the open, decide who: nobody can steer"
        " it, and everybody can check it.",
    )


def test_the_commitment_is_shown_in_its_short_form_with_people_and_seats():
    made = with_digits()
    assert made.seal == fingerprint(lottery().commitment)
    assert [(fact.value, fact.label) for fact in made.facts] == [
        ("2,000,000", "people in the pool"),
        ("1,000", "seats"),
        ("1 in 2,500", "least chance"),
    ]


def test_a_fingerprint_is_the_beginning_of_the_digest_in_groups():
    assert fingerprint("0123456789abcdef0123") == "0123 4567 89ab cdef"


def test_equal_chances_are_everybodys():
    made = with_digits(realised_least=0.0005, realised_greatest=0.0005)
    assert (made.facts[2].value, made.facts[2].label) == ("1 in 2,000", "everybody's chance")


def test_held_seats_are_said():
    made = with_digits(held=200)
    assert made.facts[1].label == "seats, 200 of them taken already"
    assert made.sentences[0].startswith("800 seats are filled by lot")


def test_each_digit_leaves_fewer_compositions():
    made = with_digits("0")
    assert made.headline == "100 of 1,000 compositions are still possible"
    assert made.sentences == ("Numbers 000 to 099.",)
    made = with_digits("0", "4", kind="panels")
    assert made.headline == "10 of 1,000 panels are still possible"
    assert made.sentences == ("Numbers 040 to 049.",)


def test_the_next_place_is_marked():
    made = with_digits("0", "4")
    assert [(slot.caption, slot.text, slot.is_next) for slot in made.digits] == [
        ("First digit", "0", False),
        ("Second digit", "4", False),
        ("Third digit", "", True),
    ]
    assert not made.beacon.is_next


def test_after_the_digits_comes_the_beacon():
    made = with_digits("0", "4", "2")
    assert made.headline == "The number is 042"
    assert made.beacon.is_next
    assert "drand round 4,512,000" in made.sentences[1]
    made = with_digits("0", "4", "2", BEACON)
    assert (made.beacon.text, made.beacon.is_next) == (BEACON, False)
    assert made.sentences[-1] == "It is being worked out."


def test_a_panel_is_named_by_its_digits_alone():
    assert (
        "name one of 1,000 panels that were published beforehand"
        in (with_digits(kind="panels").sentences[1])
    )
    waiting = with_digits("0", "4", "2", kind="panels").sentences
    assert waiting[0] == "It names one of 1,000 published panels."
    assert waiting[1].startswith("The beacon puts the reserves in order")


def test_where_none_is_needed_there_is_no_beacon():
    made = with_digits("0", beacon_from="", places=3)
    assert made.beacon is None
    assert "public random number" not in with_digits(beacon_from="", places=3).sentences[1]


def test_two_who_differ_are_told_to_the_hall():
    assert with_digits("0", disputes=1).note.startswith("What two people read was not the same.")
    assert with_digits("0").note == ""


def test_between_draw_and_reveal_is_the_drum_roll():
    made = with_digits("0", "4", "2", BEACON, stage="drawn")
    assert (made.act, made.number, made.badge.text) == (CeremonyAct.ROLL, "042", "LIVE")
    assert "1,000 people of 2,000,000" in made.sentences[0]
    assert moment(made, NOON + 999_999).filled == 0


def test_the_seats_fill_by_the_servers_clock():
    made = scene(made_up(lottery()))
    assert made.act is CeremonyAct.REVEAL
    assert [moment(made, NOON + at).filled for at in (0, 5_000, 20_000)] == [0, 250, 1000]
    half = moment(made, NOON + 10_000)
    assert not half.is_full
    assert sum(int(row.seats) for row in half.makeup.rows) == 500


def test_who_joins_late_sees_what_all_see():
    view = made_up(lottery())
    late = staged(on_stage(view, NOON + 7_000))
    assert moment(late, NOON + 7_000) == moment(scene(view), NOON + 7_000)


def test_the_first_feature_colours_the_chamber_until_it_is_full_then_one_after_the_other():
    made = scene(made_up(lottery()))
    full = NOON + 20_000
    seen = [moment(made, at).makeup.feature for at in (NOON, full, full + PAGE - 1)]
    assert seen == ["Age", "Age", "Age"]
    turned = [moment(made, full + n * PAGE).makeup.feature for n in range(5)]
    assert turned == [*FEATURES, "Age"]


def test_every_page_has_every_seat():
    for page in scene(made_up(lottery())).pages:
        assert page.size == 1000


def test_held_seats_sit_from_the_beginning_in_their_colours():
    view = made_up(lottery(held=100))
    drawn = list(view.drawn)
    drawn[0] += 100
    view = msgspec.structs.replace(view, drawn=tuple(drawn))
    made = scene(view)
    assert made.pages[0].size == 1000
    assert moment(made, NOON).makeup.rows[0].seats == "100"
    assert made.drawn == 900


def test_quotas_are_judged_by_the_figures():
    made = scene(made_up(lottery()))
    assert made.quotas == "All 24 quotas are kept."
    view = made_up(lottery())
    wrong = msgspec.structs.replace(view, drawn=(0, *view.drawn[1:]))
    assert scene(wrong).quotas == "23 of 24 quotas are kept."


def test_people_look_themselves_up_after_a_real_draw_only():
    assert scene(made_up(lottery())).check == "http://fair.example/drawn"
    assert scene(made_up(lottery(rehearsal=True, draw=0))).check == ""
    assert with_digits().check == ""


def test_a_rehearsal_is_marked_everywhere():
    for view in (lottery(rehearsal=True, draw=0), made_up(lottery(rehearsal=True, draw=0))):
        made = scene(view)
        assert (made.badge.text, made.badge.tone) == ("REHEARSAL", Tone.WARNING)
        assert made.banner == "Rehearsal: whatever falls here does not count"
        assert screen(on_stage(view)).rehearsal


def test_a_further_draw_is_marked_with_its_reason_at_every_stage():
    again = {"draw": 2, "reason": "A drum stuck."}
    for view in (lottery(**again), lottery(**again, stage="drawn"), made_up(lottery(**again))):
        assert scene(view).banner == "2nd draw of the same commitment, because: A drum stuck."
    assert with_digits().banner == ""


def test_a_void_draw_says_why():
    made = scene(made_up(lottery(), stage="void", reason="The drums were not empty."))
    assert (made.act, made.badge.text) == (CeremonyAct.VOID, "VOID")
    assert made.sentences[0] == "The drums were not empty."
    assert moment(made, NOON + 99_000).filled == 0
    assert scene(lottery(draw=2, stage="void", reason="x")).banner == (
        "2nd draw of the same commitment"
    )


@pytest.mark.parametrize("digits", [1, 3, 6])
def test_lists_of_other_lengths_have_as_many_drums(digits):
    made = with_digits(entries=10**digits, digits=digits, places=digits + 1)
    assert len(made.digits) == digits


# In the hall


def asking(view, shown):
    """A poll was opened during the ceremony; the hall shows this scene."""
    one = poll(state="open", opened_at=NOON + 1)
    conference = ConferenceView("Fair Shares", False, None, "p", view.id)
    views = {"conference": conference, f"lottery/{view.id}": view, "poll/p": one}
    views["output/hall"] = output(shown)
    made = on_stage(view)
    return replace(made, replica=made.replica.apply(Snapshot(2, NOON, views)))


def test_the_ceremony_has_the_hall_until_another_scene_is_taken():
    view = lottery()
    on_air = Scene(SceneKind.LOTTERY, lottery=view.id)
    assert isinstance(screen(asking(view, on_air)).scene, Ceremony)
    taken = Scene(SceneKind.POLL, poll="p")
    assert isinstance(screen(asking(view, taken)).scene, PollScene)


def test_only_a_long_loss_of_the_link_is_said():
    def lost(millis):
        link = LinkStatus(LinkPhase.LOST, None, Millis(NOON - millis))
        return screen(on_stage(lottery(), link=link)).stale

    assert lost(11_999) == ""
    assert lost(12_000) == "As of 12 s ago"
