"""The operator's part in a motion, against the meeting itself; and what the demo tells of it."""

from types import SimpleNamespace

import pytest
from chamber_of_six import seated
from motions_of_six import A1, A2, A3, A4, A5, A6, MOTION, told

from conference.cli.demo.chamber import motion_claims, motion_lines, motion_result
from conference.core.errors import Refusal
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.documents import documents
from conference.deliberation.motions.commands import ProposeAmendments, TableMotion
from conference.deliberation.polls.commands import PublishPoll
from conference.protocol.messages import Refused
from conference.rehearsal.motion import decide_motion
from conference.texts.markdown import write_markdown


class Desk:
    """A desk at a chamber of six, in which all votes go as ``carries`` says of their polls."""

    def __init__(self, driver, carries):
        self.driver, self.carries = driver, carries
        self.replica = SimpleNamespace(all=self._all, get=self._get)

    def _all(self, kind):
        views = dict(documents(self.driver.meeting, Audience.DESK)).values()
        return [view for view in views if isinstance(view, kind)]

    def _get(self, path, _kind):
        return dict(documents(self.driver.meeting, Audience.DESK)).get(path)

    async def ask(self, command):
        decision = self.driver.do(command)
        if isinstance(decision, Refusal):
            return Refused("1", decision.code, decision.sentence)
        return None

    async def do(self, command):
        assert await self.ask(command) is None

    async def start_deliberation(self):
        pass

    async def until(self, holds):
        assert holds(None)

    async def decide(self, poll, _seconds):
        told(self.driver, poll, (4, 2, 0) if self.carries(poll) else (2, 4, 0))
        self.driver.must(PublishPoll(poll))
        return self._get(f"poll/{poll}", None)


@pytest.fixture
def hall():
    """A chamber of six with a motion, amendments to it, and the rules for both kinds of votes."""
    driver = seated()
    rules = (RuleLine("motion", "A motion"), RuleLine("constitution", "It", "2/3", "present"))
    driver.must(AdoptRules(rules))
    text = "# Order\n\n1. We meet on Mondays\n\n2. We pay ten euros a month\n\n3. We sing\n\n"
    driver.must(TableMotion(MOTION, "", f"{text}4. We go home early\n"))
    driver.must(ProposeAmendments(MOTION, (A1, A2, A3, A4, A5, A6)))
    return driver


async def voted(hall, carries):
    ran = await decide_motion(Desk(hall, carries), 1.0)
    adopted = hall.meeting.motions.by_id[MOTION].adopted
    return ran, None if adopted is None else write_markdown(adopted.text)


async def test_amendments_are_voted_on_in_their_order_and_then_in_one_vote(hall):
    ran, text = await voted(hall, lambda _poll: True)
    assert [vote.amendments for vote in ran.votes] == [("A2",), ("A4",), ("A3", "A5"), ()]
    found = motion_result(ran, text)
    assert found["fates"]["A1"] == found["fates"]["A6"] == "fallen"
    assert (found["clauses"], found["adopted_clauses"], found["verdict"]) == (4, 4, "adopted")
    assert found["votes"][-1]["whole"] and found["votes"][-1]["needed"] == 4
    assert [sentence for holds, sentence in motion_claims(ran, text) if not holds] == []
    assert any("A3, A5: for 4, against 2" in line for line in motion_lines(found))
    assert any("Fell with others: A1, A6" in line for line in motion_lines(found))


async def test_what_is_rejected_leaves_the_way_to_the_next_and_no_text(hall):
    ran, text = await voted(hall, lambda poll: poll.endswith("A1"))
    found = motion_result(ran, text)
    assert found["fates"] == {"A1": "adopted", "A6": "fallen", "A2": "rejected", "A3": "rejected",
                              "A4": "rejected", "A5": "rejected"}  # fmt: skip
    assert (found["verdict"], found["digest"], found["adopted_clauses"]) == ("rejected", None, None)
    assert "  Not adopted." in motion_lines(found)


async def test_a_text_that_is_not_the_adopted_one_is_a_fault(hall):
    ran, text = await voted(hall, lambda _poll: True)
    told_of = [words for holds, words in motion_claims(ran, f"{text}\n9. More\n") if not holds]
    assert told_of == ["The adopted text has another digest."]


async def test_without_a_motion_there_is_nothing_to_vote_on(hall):
    await voted(hall, lambda _poll: True)
    assert await decide_motion(Desk(hall, None), 1.0) is None
    assert motion_result(None, None) is None
    assert list(motion_lines(None)) == []
    assert [holds for holds, _ in motion_claims(None, None)] == [False]
