"""Simulated rooms send priorities once they are gathered, and phones answer surveys."""

from random import Random

from halls import Hall, small_plan

from conference.core.clock import Millis
from conference.deliberation.priorities.commands import SetGathering
from conference.protocol.views import QuestionView, SurveyView
from conference.rehearsal.attendees import Habits
from conference.rehearsal.sayings import marks

PATIENT = Habits(abstains=0, votes_late=0, drops=0, cut_while_sending=0)


def sent(seed):
    """What stands after a while, by who sent it."""
    hall = Hall(small_plan(seed), habits=PATIENT)
    hall.run(6)
    assert not hall.meeting.priorities.sent
    hall.do(SetGathering(Millis(0), None))
    hall.run(10)
    return dict(hall.meeting.priorities.standing())


def test_most_rooms_send_up_to_five_priorities_each_once():
    standing = sent(1)
    assert standing
    assert all(1 <= len(one.priorities) <= 5 and one.version == 1 for one in standing.values())
    assert standing.keys() == sent(1).keys()


def test_an_answer_fits_the_questions():
    questions = (
        QuestionView("scale", "I felt heard", ()),
        QuestionView("choice", "It was", ("short", "right")),
        QuestionView("words", "What else?", ()),
    )
    survey = SurveyView("s", "How?", questions, None, "", "", "open", 0, None, 0, ())
    for seed in range(50):
        scale, choice, words = marks(survey, Random(seed))
        assert (scale in range(1, 6), choice in (1, 2), words) == (True, True, 0)
