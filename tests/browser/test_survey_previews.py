"""A survey beside the desk's preview of it; apart, as one that was told stays on phones."""

import pytest
from pages_beside import PHONES, ROOMS

pytestmark = [pytest.mark.browser, pytest.mark.process]


def test_a_survey_as_it_is_asked_and_as_it_was_told(beside, desk):
    questions = [
        {"kind": "scale", "text": "I felt heard", "options": []},
        {"kind": "choice", "text": "It was", "options": ["too short", "right"]},
    ]
    desk.do("prepare_survey", survey="felt", title="How was it?", questions=questions)
    desk.do("open_survey", survey="felt")
    desk.show("survey", survey="felt")
    beside.check(outputs=[ROOMS])
    assert "Answer on your phone" in "".join(beside.same(ROOMS)[0].texts())
    beside.same(PHONES)  # the form of the survey stands above the card
    desk.do("close_survey", survey="felt")
    desk.hear_until(lambda: desk.views["survey/felt"]["state"] == "told")
    beside.check(outputs=[ROOMS])
    assert "Nobody has answered." in beside.same(ROOMS)[0].texts()
