"""A text of 60 clauses and 200 amendments compiles to exactly the text that was made by hand."""

from random import Random

import pytest
from large_text import large_text

from conference.texts.amendment import Amendment, Place
from conference.texts.clause import digest
from conference.texts.compile import adoption_faults, compile_text
from conference.texts.conflicts import fallen, relations
from conference.texts.markdown import parse_markdown, write_markdown
from conference.texts.order import proposed_order


def amendments_of(made):
    return [
        Amendment(id_, kind, Place(clause, passage), words, Place(after, behind) if after else None)
        for id_, kind, clause, passage, words, after, behind in made.amendments
    ]


@pytest.mark.parametrize("seed", range(12))
def test_the_adopted_text_is_exactly_the_one_made_beside_it(seed):
    made = large_text(seed)
    text, amendments = parse_markdown(made.base).text, amendments_of(made)
    assert (len(text.clauses), len(amendments)) == (60, 200)
    assert len(made.adopted) > 30
    Random(seed).shuffle(made.adopted)
    compiled = compile_text(text, amendments, made.adopted)
    assert write_markdown(compiled.text) == made.expected
    assert compiled.digest == digest(parse_markdown(made.expected).text)
    kept = {one.old: one.new for one in compiled.history if one.old and one.new}
    assert kept == {old: new for old, new in made.numbers.items() if old}
    named = {id_ for one in compiled.history for id_ in one.amendments}
    assert named == set(made.adopted)


def test_the_order_leads_every_amendment_to_a_vote_or_lets_it_fall():
    made = large_text(0)
    text, amendments = parse_markdown(made.base).text, amendments_of(made)
    ties = relations(text, amendments)
    assert any(tie.tie == "conflict" for tie in ties)
    assert any(tie.tie == "falls" for tie in ties)
    passed, rejected = [], []
    for step in proposed_order(text, amendments):
        if not set(step.ids) & fallen(ties, passed, rejected).keys():
            (passed if set(step.ids) <= set(made.adopted) else rejected).extend(step.ids)
    assert set(passed) == set(made.adopted)
    assert adoption_faults(text, amendments, passed) == ()
    assert write_markdown(compile_text(text, amendments, passed).text) == made.expected
