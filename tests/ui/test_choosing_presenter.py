"""Choosing kind and rule: what is offered, what is refused, and that the server agrees."""

from dataclasses import replace

import pytest
from pictures import poll

from conference.core.ids import PollId
from conference.deliberation.polls.counting import rules_for, usual_rule
from conference.deliberation.polls.draft import draft_fault
from conference.deliberation.polls.model import Channel, Kind, Poll
from conference.ui.polls.says import drafting
from conference.ui.polls.says.choosing import choosing, explained, rule_faults
from conference.ui.polls.says.drafting import Draft
from conference.voting.rules import RULES


@pytest.mark.parametrize("kind", list(Kind))
def test_the_usual_rule_is_chosen_and_stands_first_and_every_rule_is_offered(kind):
    made = choosing(kind.value, "", 4)
    assert made.rule == made.rules[0].name == usual_rule(kind)
    assert {line.name for line in made.rules} == {rule.name for rule in rules_for(kind)}
    assert made.sentence == RULES[made.rule].sentence


def test_a_rule_of_another_kind_gives_way_to_the_usual_one():
    assert choosing("ranking", "schulze", 4).rule == "schulze"
    assert choosing("scale", "schulze", 4).rule == "median"


def test_seats_are_asked_for_where_the_rule_elects_them():
    assert choosing("ranking", "stv-meek", 5).most_seats == 4
    assert choosing("ranking", "irv", 5).most_seats == 0
    assert choosing("scale", "median", 5).most_seats == 0
    assert choosing("single", "plurality", 5).most_seats == 0
    assert choosing("approval", "pav", 5).most_seats == 5


@pytest.mark.parametrize("kind", list(Kind))
def test_rooms_answer_only_what_they_can_answer_as_one(kind):
    made = choosing(kind.value, "", 3)
    assert ("hands" in made.channels) == (kind in {Kind.SINGLE, Kind.SCALE})
    assert bool(made.channels_note) == ("hands" not in made.channels)
    assert made.has_budget == (kind is Kind.POINTS)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("options", [("1", "2", "3"), ("yes", "no", "5%"), ("1", "2")])
def test_what_the_form_lets_pass_the_server_takes_and_the_other_way_round(kind, options):
    for rule in RULES:
        for seats in range(1, 5):
            for budget in (0, 4):
                draft = Draft("Q?", options, ("phones",), kind.value, budget, rule=rule)
                draft = replace(draft, seats=seats)
                sent = drafting.command(draft, "p")
                asked = Poll(
                    PollId("p"),
                    sent.question,
                    sent.options,
                    frozenset(map(Channel, sent.channels)),
                    Kind(sent.kind),
                    sent.rule,
                    sent.budget,
                    sent.seats,
                )
                said = drafting.draft_faults(draft)
                assert bool(said) == (draft_fault(asked) is not None), (rule, seats, budget, said)


def test_faults_are_sentences_that_say_what_to_do():
    assert rule_faults("ranking", "stv-meek", 3, 0, ["a", "b", "c"]) == [
        "3 seats cannot be filled from 3 options: at most 2."
    ]
    wrong = rule_faults("scale", "", 1, 0, ["10%", "more"])
    assert wrong == ["Every step of a scale needs a number, such as 30%: “more” has none."]


def test_a_poll_and_a_refused_command_come_back_into_the_form_whole():
    seen = poll(
        kind="ranking", rule="stv-meek", seats=3, channels=("phones",), options=tuple("abcd")
    )
    sent = drafting.command(drafting.form_of(seen), "p")
    assert (sent.rule, sent.seats) == ("stv-meek", 3)
    assert drafting.form_of_refused(sent) == drafting.form_of(seen)


def test_a_poll_says_how_it_will_be_counted_and_how_many_it_elects():
    words = {"rule_title": "STV", "rule_sentence": "In proportion.", "options": ("a", "b", "c")}
    ranked = poll(kind="ranking", rule="stv-scottish", seats=2, **words)
    assert explained(ranked) == "STV: In proportion. Elects 2."
    assert explained(poll(kind="scale", rule="median", **words)) == "STV: In proportion."
    assert explained(poll(**words)) == "", "most votes need no explanation"
