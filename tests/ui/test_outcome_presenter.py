"""What came of a poll, in words and as values to draw."""

import pytest
from msgspec.structs import replace
from outcomes import NAMES, duels, ended, every, pointed, ranked, scale, sent, stv, ticked
from pictures import picture, poll, tally

from conference.ui.display.says.screen import screen
from conference.ui.picture import LinkPhase, LinkStatus, counted
from conference.ui.polls.says.figures import Distribution, DuelMatrix, path_matrix
from conference.ui.polls.says.outcome import Bars, outcome_chart, outcome_sentence, shown_outcome
from conference.ui.polls.says.rounds import CandidateState, RoundsChart, rounds_chart, votes_text


def panel_of(one, **other):
    return shown_outcome(picture(polls=(one,), **other), one)


def drawn(one):
    return outcome_chart(one, counted(picture(polls=(one,)), one))


def test_each_kind_of_outcome_has_its_own_chart():
    kinds = [type(drawn(one)) for one in every()]
    assert kinds == [RoundsChart, RoundsChart, DuelMatrix, Distribution, Bars, Bars, Bars]


def test_before_closing_there_is_no_outcome_and_before_counting_it_says_so():
    assert panel_of(poll(state="open", opened_at=1)) is None
    waiting = panel_of(poll(state="closed", kind="ranking", tally=tally()))
    assert "being counted" in waiting.waiting
    assert waiting.chart is None


def test_a_single_choice_says_whether_a_majority_was_reached():
    panel = panel_of(poll(state="published", tally=tally((60, 40))))
    assert panel.verdict == "“30%” has a majority: 60 of 100, 51 needed."


def test_the_elected_are_named_in_order_with_rule_quota_and_round():
    one = stv()
    panel = panel_of(one)
    names = [NAMES[i] for i in one.outcome.elected]
    assert [card.name for card in panel.chosen] == names
    assert [card.place for card in panel.chosen] == ["1st", "2nd"]
    assert panel.verdict.startswith(
        f"Chosen: {names[0]} and {names[1]}. Rule: STV, Scottish rules."
    )
    assert panel.facts == "21 ballots · 2 seats · quota 8"
    assert panel.rule_sentence.startswith("Several seats in proportion")


def test_a_round_tells_nothing_of_later_rounds():
    whole, first = stv(), stv(shown_round=1)
    last = len(whole.outcome.rounds)
    assert last > 2
    later = {NAMES[i] for one in whole.outcome.rounds[1:] for i in one.elected}
    panel = panel_of(first)
    assert later
    assert later.isdisjoint(card.name for card in panel.chosen)
    assert not any(name in panel.verdict for name in later)
    assert panel.ties == ()
    assert panel.chart.numbers == (1,)
    assert not panel.chart.flows


def test_votes_flow_and_none_is_lost():
    made = rounds_chart(stv(), stv().outcome)
    for column in range(1, len(made.numbers)):
        for place, lane in enumerate(made.lanes):
            cell = lane.cells[column]
            if cell is None:
                continue
            came = sum(f.votes for f in made.flows if (f.column, f.target) == (column, place))
            gone = sum(f.votes for f in made.flows if (f.column, f.source) == (column, place))
            assert cell.kept + came == pytest.approx(cell.total, abs=1e-4)
            before = lane.cells[column - 1]
            assert before.total - gone == pytest.approx(cell.kept, abs=0.01), (lane.label, column)


def test_lanes_keep_the_order_of_the_options_and_say_how_each_stands():
    made = rounds_chart(stv(), stv().outcome)
    assert [lane.label for lane in made.lanes[:4]] == list(NAMES)
    standing = {lane.label: lane.standing for lane in made.lanes}
    elected = {NAMES[i] for i in stv().outcome.elected}
    assert {name for name in NAMES if standing[name] is CandidateState.ELECTED} == elected


def test_sizes_stay_when_the_operator_steps():
    assert len({drawn(stv(shown_round=n)).most for n in range(4)}) == 1


def test_previous_next_and_all_lead_through_every_round():
    last = len(stv().outcome.rounds)
    steps = panel_of(stv()).stepping
    assert (steps.following.round, steps.previous.round, steps.all.enabled) == (1, last - 1, False)
    seen, shown = [], 1
    while True:
        steps = panel_of(stv(shown_round=shown)).stepping
        seen.append(shown)
        assert steps.all.enabled
        assert steps.previous.enabled == (shown > 1)
        if not steps.following.enabled:
            break
        shown = steps.following.round
    assert seen == list(range(1, last + 1))


def test_without_link_no_round_can_be_shown():
    steps = panel_of(stv(), link=LinkStatus(LinkPhase.LOST)).stepping
    assert not any(go.enabled for go in (steps.previous, steps.following, steps.all))


def test_duels_are_won_by_the_greater_side_and_the_winner_stands_out():
    made = drawn(duels())
    ada, ben, _ = made.rows
    assert (ada.duels[1].text, ben.duels[0].text) == ("14", "7")
    assert (ada.duels[1].wins, ben.duels[0].wins) == (True, False)
    assert ada.duels[0] is None
    assert [row.is_chosen for row in made.rows] == [True, False, False]
    assert made.sentence.startswith("No option wins against every other")


def test_strongest_paths_are_shown_only_where_duels_go_in_a_circle():
    circle, clear = duels(), duels(groups=[("ABC", 5), ("BAC", 2)])
    assert path_matrix(circle, circle.outcome) is not None
    assert path_matrix(clear, clear.outcome) is None
    assert drawn(clear).sentence == "Ada wins against every other option."
    copeland = duels("copeland")
    assert path_matrix(copeland, copeland.outcome) is None


def test_the_scale_marks_median_and_quartiles_at_their_steps():
    made = drawn(scale())
    assert [(mark.place, mark.strong) for mark in made.marks] == [(1, False), (2, True), (2, False)]
    assert [step.is_middle for step in made.steps] == [False, False, True, False]
    assert [step.people for step in made.steps] == ["1", "2", "6", "3"]
    assert [step.fraction for step in made.steps] == [1 / 12, 2 / 12, 6 / 12, 3 / 12]
    assert made.top == 0.5
    assert panel_of(scale()).verdict == "In the middle: 20%. Rule: Median."


@pytest.mark.parametrize("rule", ["stv-scottish", "schulze", "borda"])
def test_of_no_ballots_nobody_is_chosen_whatever_the_lots_say(rule):
    seats = 1 if rule == "schulze" else 2
    one = ended("ranking", rule, ranked([]), seats=seats, tally=tally((0,) * 4, (0,) * 4))
    panel = panel_of(one)
    assert one.outcome.elected == ()
    assert panel.verdict == "Nobody answered."
    assert (panel.chosen, panel.chart, panel.more, panel.stepping) == ((), None, None, None)
    scene = screen(picture(polls=(one,), current="p")).scene
    assert not any(scene.chosen)
    assert (scene.verdict, scene.chart) == ("Nobody answered.", None)


def test_a_scale_that_nobody_answered_says_so():
    one = scale((0, 0, 0, 0))
    assert drawn(one) is None
    assert panel_of(one).verdict == "Nobody answered."


def test_bars_stand_out_for_the_elected_and_not_for_the_longest():
    one = ticked()
    assert {bar.label for bar in drawn(one).bars if bar.leads} == {
        NAMES[i] for i in one.outcome.elected
    }
    assert drawn(pointed()).bars[0].people.endswith("point")


def test_a_tie_is_told_in_words():
    one = ticked("cc", seats=1)
    panel = panel_of(one)
    assert one.outcome.ties
    assert panel.ties == one.outcome.ties
    assert "A tie was decided by lot." in panel.verdict
    assert any(note.startswith("Equally good by the rule: ") for note in panel.notes)


def test_the_hall_shows_the_round_of_the_desk_and_no_outcome_that_it_may_not_see():
    scene = screen(picture(polls=(stv(shown_round=2),), current="p")).scene
    assert scene.chart.numbers == (1, 2)
    assert scene.verdict.startswith("Round 2 of ")
    hidden = replace(stv(state="closed"), outcome=None, tally=None, live=False)
    scene = screen(picture(polls=(hidden,), current="p")).scene
    assert scene.chart is None
    assert scene.verdict == ""
    assert not any(bar.people for bar in scene.bars)


@pytest.mark.parametrize("shown", range(1, len(stv().outcome.rounds) + 1))
def test_the_hall_is_drawn_without_the_later_rounds_as_with_them(shown):
    whole = stv(shown_round=shown)
    with_all, scene = (
        screen(picture(polls=(one,), current="p")).scene for one in (whole, sent(whole))
    )
    assert (scene.verdict, scene.bars, scene.chosen) == (
        with_all.verdict,
        with_all.bars,
        with_all.chosen,
    )
    assert (scene.chart.numbers, scene.chart.flows) == (
        with_all.chart.numbers,
        with_all.chart.flows,
    )
    named = {lane.label: lane for lane in with_all.chart.lanes}
    assert all(named[lane.label] == lane for lane in scene.chart.lanes)
    assert {lane.label for lane in scene.chart.lanes} >= set(NAMES)


def test_a_closed_outcome_that_is_not_published_names_nobody_in_the_verdict_of_the_hall():
    scene = screen(picture(polls=(stv(state="closed"),), current="p")).scene
    assert scene.verdict == ""
    assert outcome_sentence(stv()) != ""


def test_votes_are_read_with_two_decimals_at_most():
    read = [votes_text(text) for text in ("1204.00000", "66.66666", "0.5", "")]
    assert read == ["1,204", "66.67", "0.50", "0"]
