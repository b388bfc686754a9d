"""Minutes tell what rooms were asked for, how much they said, and what of it was starred."""

from meetings import Asks, founded
from sitting_hall import minutes_of

from conference.core.ids import PartyId
from conference.deliberation.sender import Role, Sender
from conference.deliberation.statements.commands import (
    CloseStatements,
    MergeStatements,
    OpenStatements,
    StarStatement,
    SubmitStatement,
    TakeOffStatement,
)
from conference.minutes.model import Remark


def said(driver):
    acts = (act for sitting in minutes_of(driver).sittings for act in sitting.acts)
    return [act.text for act in acts if isinstance(act, Remark) and "statements" in act.text]


def test_a_session_is_told_once_with_what_was_starred_by_most_rooms_first():
    driver = founded()
    talk = OpenStatements("talk", "At the tables", "What do we need?", moderated=False)
    driver.must(talk)
    for party, text in enumerate(("Buses", "Trams", "More buses")):
        one = SubmitStatement("abc"[party], "talk", text)
        driver.must(Asks(Sender(Role.PERSON, PartyId(party)), one))
    driver.must(StarStatement("b"))
    driver.must(StarStatement("a"))
    driver.must(MergeStatements("a", ("c",)))
    driver.must(CloseStatements("talk"))
    driver.must(talk)
    assert said(driver) == [
        "Rooms were asked for statements, “At the tables”: What do we need? 3 statements of 3 rooms"
        " passed. Starred at the desk: “Buses” (2 rooms); “Trams” (1 room)."
    ]
    driver.must(TakeOffStatement("a", "It is a joke."))
    assert said(driver)[0].endswith("Starred at the desk: “Trams” (1 room).")
