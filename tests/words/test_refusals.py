"""Refusals that are translated: in English they are word for word the server's own."""

from types import SimpleNamespace

import pytest

from conference.core.errors import Refusal
from conference.deliberation.breakouts import refusals as breakouts
from conference.deliberation.evening import refusals as evening
from conference.deliberation.polls import refusals as polls
from conference.deliberation.polls.model import PollState
from conference.deliberation.rooms import refusals as rooms
from conference.deliberation.statements import refusals as statements
from conference.deliberation.surveys import refusals as surveys
from conference.server.api import handover
from conference.server.door import admission
from conference.server.door.locks import Kind
from conference.words.say import words_in
from conference.words.source import catalogue

REFUSED = [
    polls.not_open(SimpleNamespace(state=PollState.DRAFT)),
    polls.not_open(SimpleNamespace(state=PollState.VOID)),
    polls.unknown_poll("p"),
    polls.takes_no_names(),
    polls.has_paper(12),
    polls.hands_are_counted(),
    polls.already_voted(),
    polls.too_many_changes(20),
    polls.started_over(),
    polls.superseded(3),
    polls.room_full(0),
    polls.room_full(1),
    polls.room_full(40),
    polls.room_full(40, 12),
    polls.came_late(),
    polls.too_many_hands(12, 10, 3),
    polls.by_telephone(12),
    rooms.below_answers(7),
    rooms.another_party(),
    admission.wrong(Kind.PERSON),
    admission.OTHER_VERSION,
    admission.DEAD_CODE,
    rooms.bad_headcount(40, of_desk=False),
    rooms.no_practice(),
    rooms.unknown_message(),
    rooms.empty_text(),
    rooms.mended_often(),
    rooms.unknown_phone("ABC"),
    breakouts.reported_often(),
    breakouts.drafts_full(),
    breakouts.own_table(),
    statements.not_asked(),
    statements.statements_closed(),
    statements.empty_statement(),
    statements.too_many_statements(20),
    statements.too_many_this_minute(),
    statements.of_the_desk(),
    statements.unknown_statement("s"),
    surveys.survey_is_closed(),
    surveys.bad_answer(),
    evening.many_ticks(40),
    handover.HANDED_ON,
    handover.TAKEN_OFF,
    Refusal("own_phone", "This is your own phone. Press Leave on it, under Invite."),
    Refusal("no_such_phone", "This phone does not run the room any more."),
    Refusal("full", "All places are taken. It is tried again."),
]


def key_of(refusal, params):
    """As ``resources/web/js/kit/refusals.js`` finds it."""
    key = f"refused-{refusal.code.replace('_', '-')}"
    if refusal.code != "room_full":
        return key
    if params["headcount"] == 0:
        return f"{key}-none"
    return f"{key}-hands" if params["hands"] else key


@pytest.mark.parametrize("refusal", REFUSED, ids=lambda each: each.code)
def test_what_pages_say_of_a_refusal_is_what_the_server_says(refusal):
    params = getattr(refusal, "params", {})
    assert words_in("en").say(key_of(refusal, params), **params) == refusal.sentence


def test_every_refusal_that_is_translated_is_one_of_these():
    keys = {key for key in catalogue("en").messages if key.startswith("refused-")}
    assert keys == {key_of(each, getattr(each, "params", {})) for each in REFUSED}
