"""What tables say: from a room to the desk, what moderators do with it, and what is undone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import Asks, Driver, founded

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.audience import Audience
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    PrepareBreakout,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, HandIn, PhaseKind, Reach
from conference.deliberation.documents import documents
from conference.deliberation.evolve import evolve
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.record import fault, withheld
from conference.deliberation.sender import DESK, Role, Sender
from conference.deliberation.statements.at_breakouts import TO_SEND
from conference.deliberation.statements.commands import (
    ClaimStatements,
    CloseStatements,
    HoldBackStatement,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PassStatement,
    PutBackStatement,
    ReadStatements,
    ReleaseStatements,
    StarStatement,
    SubmitStatement,
    TakeOffStatement,
)
from conference.deliberation.statements.documents import said_by
from conference.deliberation.statements.listed import COLUMNS, rows
from conference.deliberation.statements.model import CLAIM_MS, KEPT_MINUTE, LONGEST, Board, Said
from conference.deliberation.statements.words import as_said

TALK = OpenStatements("talk", "At the tables", "What do we need?", ("Wish", "Worry"))


def phone(party, command):
    """A command of a phone of a party."""
    return Asks(Sender(Role.PERSON, PartyId(party)), command)


def facilitator(party, command):
    """A command of the facilitator of a party."""
    return Asks(Sender(Role.FACILITATOR, PartyId(party)), command)


def by(login, command):
    """A command of a moderator."""
    return Asks(replace(DESK, login=login), command)


def says(name, text="More buses at night.", agreed=True):
    """Something that is said."""
    return SubmitStatement(name, "talk", text, "Wish", agreed)


def talking(**rules):
    """A conference whose rooms are asked."""
    driver = founded()
    driver.must(replace_rules(**rules))
    return driver


def replace_rules(**rules):
    """The session with other rules."""
    fields = {name: getattr(TALK, name) for name in TALK.__struct_fields__}
    return OpenStatements(**fields | rules)


def sorting(*texts, **rules):
    """The same with statements ``a``, ``b``, ... that have passed, one a party in turn."""
    driver = talking(moderated=False, **rules)
    for number, text in enumerate(texts):
        driver.must(phone(number % 3, says("abcdefgh"[number], text)))
    return driver


def view(driver, path, audience=Audience.DESK):
    return dict(documents(driver.meeting, audience, frozenset({path}))).get(path)


def state(driver, name="a"):
    return driver.meeting.statements.by_id[name].state


def code(decision):
    assert isinstance(decision, Refusal), decision
    assert decision.sentence.endswith(".")
    return decision.code


def test_a_statement_of_a_phone_waits_until_its_facilitator_passes_it():
    driver = talking()
    driver.must(phone(0, says("a")))
    assert state(driver) is Said.WAITING
    assert view(driver, "statement/a") is None
    assert view(driver, "statements/talk").waiting == 1
    assert view(driver, "statements/talk", Audience.PHONES).waiting is None
    driver.must(facilitator(0, PassStatement("a")))
    seen = view(driver, "statement/a")
    assert (seen.text, seen.party, seen.rooms, seen.against) == ("More buses at night.", 0, 1, 0)
    assert view(driver, "statements/talk").waiting == 0


def test_what_the_facilitator_says_passes_at_once_and_so_does_all_where_the_rule_says_so():
    driver = talking()
    driver.must(facilitator(0, says("a")))
    assert state(driver) is Said.PASSED
    driver = talking(moderated=False)
    driver.must(phone(0, says("a")))
    assert state(driver) is Said.PASSED


def test_the_facilitator_corrects_it_before_it_passes():
    driver = talking()
    driver.must(phone(0, says("a", "Mr. Hill of number 9 is loud.")))
    (submitted,) = driver.events[-1:]
    driver.must(facilitator(0, PassStatement("a", "Neighbours are loud.", "Worry")))
    seen = view(driver, "statement/a")
    assert (seen.text, seen.category) == ("Neighbours are loud.", "Worry")
    assert withheld(driver.meeting, submitted)
    assert withheld(driver.meeting, driver.events[-1]) is None
    again = facilitator(0, PassStatement("a", "Neighbours are loud.", "Worry"))
    assert driver.do(again) == ()
    assert code(driver.do(facilitator(0, PassStatement("a", "Other.")))) == "of_the_desk"


def test_what_is_held_back_is_told_to_its_room_with_the_reason_and_to_nobody_else():
    driver = talking()
    driver.must(phone(0, says("a")))
    driver.must(facilitator(0, HoldBackStatement("a", "Say which buses.")))
    assert driver.do(facilitator(0, HoldBackStatement("a", "Say which buses."))) == ()
    (mine,) = said_by(driver.meeting, PartyId(0))
    assert (mine.state, mine.reason) == ("held", "Say which buses.")
    assert said_by(driver.meeting, PartyId(1)) == ()
    assert list(rows(driver.meeting)) == []
    driver.must(facilitator(0, PassStatement("a")))
    assert state(driver) is Said.PASSED
    driver.must(facilitator(0, HoldBackStatement("a")))
    assert view(driver, "statement/a") is None


def test_a_room_holds_nothing_back_that_the_desk_has_dealt_with():
    for deed in (StarStatement("a"), ReadStatements(("a",)), MergeStatements("b", ("a",))):
        driver = sorting("Buses", "More buses")
        driver.must(deed)
        assert code(driver.do(facilitator(0, HoldBackStatement("a")))) == "of_the_desk"


def test_no_other_room_and_no_phone_moderates():
    driver = talking()
    driver.must(phone(0, says("a")))
    assert code(driver.do(facilitator(1, PassStatement("a")))) == "unknown_statement"
    assert code(driver.do(facilitator(1, HoldBackStatement("a")))) == "unknown_statement"
    assert code(driver.do(phone(0, PassStatement("a")))) == "not_allowed"


def test_sent_twice_it_is_said_once_also_when_the_time_is_over_by_then():
    driver = talking()
    driver.must(phone(0, says("a")))
    assert driver.do(phone(0, says("a", "  More buses  at night. "))) == ()
    driver.must(CloseStatements("talk"))
    assert driver.do(phone(0, says("a"))) == ()
    assert code(driver.do(phone(0, says("b")))) == "statements_closed"
    assert code(driver.do(phone(0, says("a", "Other.")))) == "another_statement"
    assert code(driver.do(phone(1, says("a")))) == "another_statement"


def test_there_is_a_grace_in_which_a_sentence_is_finished():
    driver = talking()
    driver.must(CloseStatements("talk", 60))
    assert view(driver, "statements/talk").closes_at == driver.now + 60_000
    driver.must(phone(0, says("a")))
    driver.now = Millis(driver.now + 60_000)
    assert code(driver.do(phone(0, says("b")))) == "statements_closed"
    assert driver.do(CloseStatements("talk")) == ()
    driver.must(TALK)
    driver.must(phone(0, says("b")))


def breakout(driver, *kinds, reach=None):
    """A breakout with these phases that has begun."""
    phases = tuple(BreakoutPhase(kind, 60) for kind in kinds)
    driver.must(PrepareBreakout("b1", "Tables", "What do we need?", phases, reach=reach or Reach()))
    driver.must(StartBreakout("b1"))


def test_the_recall_of_a_breakout_closes_its_statements_a_minute_after_the_grace():
    driver = founded()
    breakout(driver, PhaseKind.TALK)
    driver.must(replace_rules(breakout="b1"))
    driver.must(RecallBreakout("b1"))
    grace = driver.meeting.breakouts.by_id["b1"].grace_until
    session = driver.meeting.statements.sessions["talk"]
    assert session.closes_at == grace + TO_SEND * 1000
    driver.must(EndBreakout("b1"))
    assert driver.meeting.statements.sessions["talk"] == session
    driver.must(phone(0, says("a")))


def test_a_breakout_that_ends_without_a_recall_closes_its_statements_and_no_others():
    driver = founded()
    driver.must(OpenStatements("other", "Others"))
    driver.must(replace_rules(breakout="b1"))
    breakout(driver, PhaseKind.WRITE)
    driver.must(EndBreakout("b1"))
    sessions = driver.meeting.statements.sessions
    assert sessions["talk"].closes_at == driver.now + TO_SEND * 1000
    assert sessions["other"].closes_at is None


PHASES = (BreakoutPhase(PhaseKind.WRITE, 60),)


def test_a_breakout_that_was_prepared_so_asks_its_rooms_from_the_start_until_after_its_grace():
    driver = founded()
    asked = HandIn((" Wish ", "Worry"), moderated=False, most=2)
    reach = Reach(parties=(PartyId(1),))
    prepare = PrepareBreakout("b1", "Tables", "What helps?", PHASES, reach, hand_in=asked)
    driver.must(prepare)
    assert driver.do(prepare) == ()
    assert view(driver, "breakout/b1").hand_in.categories == ("Wish", "Worry")
    assert not driver.meeting.statements.sessions
    driver.must(StartBreakout("b1"))
    session = view(driver, "statements/b1", Audience.PHONES)
    assert (session.title, session.question, session.breakout) == ("Tables", "What helps?", "b1")
    assert (session.categories, session.most) == (("Wish", "Worry"), 2)
    say = SubmitStatement("a", "b1", "More buses.", "Wish")
    assert code(driver.do(phone(0, say))) == "not_asked"
    driver.must(phone(1, say))
    assert state(driver) is Said.PASSED
    driver.must(RecallBreakout("b1"))
    until = driver.meeting.breakouts.by_id["b1"].grace_until
    assert driver.meeting.statements.sessions["b1"].closes_at == until + TO_SEND * 1000


def test_a_breakout_asks_for_nothing_where_that_was_not_prepared_and_for_no_kind_twice():
    driver = founded()
    driver.must(PrepareBreakout("b1", "Tables", "", PHASES))
    driver.must(StartBreakout("b1"))
    assert not driver.meeting.statements.sessions
    twice = PrepareBreakout("b2", "Tables", "", PHASES, hand_in=HandIn(("Wish", " Wish")))
    refused = driver.do(twice)
    assert code(refused) == "bad_breakout"
    assert "name of its own" in refused.sentence
    long = PrepareBreakout("b2", "Tables", "Why? " * 60, PHASES, hand_in=HandIn())
    driver.must(EndBreakout("b1"))
    driver.must(long)
    driver.must(StartBreakout("b2"))
    assert driver.meeting.statements.sessions["b2"].question == ""


def test_rooms_that_a_breakout_does_not_reach_are_not_asked():
    driver = founded()
    breakout(driver, PhaseKind.WRITE, reach=Reach(parties=(PartyId(1),)))
    driver.must(replace_rules(breakout="b1"))
    assert code(driver.do(phone(0, says("a")))) == "not_asked"
    driver.must(phone(1, says("a")))


def test_asking_again_for_the_same_session_changes_nothing():
    driver = talking()
    assert driver.do(TALK) == ()
    driver.must(replace_rules(categories=("Wish",)))
    assert view(driver, "statements/talk").categories == ("Wish",)


def test_a_room_says_so_much_and_so_much_a_minute():
    driver = talking(most=KEPT_MINUTE + 1)
    for number in range(KEPT_MINUTE):
        driver.must(phone(0, says(f"s{number}")))
    assert code(driver.do(phone(0, says("late")))) == "too_many_this_minute"
    driver.must(phone(1, says("other")))
    driver.now = Millis(driver.now + 60_000)
    driver.must(phone(0, says("late")))
    driver.now = Millis(driver.now + 60_000)
    assert code(driver.do(phone(0, says("more")))) == "too_many_statements"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (SubmitStatement("a", "none", "A", "Wish"), "unknown_session"),
        (SubmitStatement("a", "talk", " ", "Wish"), "empty_statement"),
        (SubmitStatement("a", "talk", "a" * (LONGEST + 1), "Wish"), "empty_statement"),
        (SubmitStatement("a", "talk", "A", "Joke"), "bad_category"),
        (SubmitStatement("a", "talk", "A"), "bad_category"),
    ],
)
def test_what_cannot_be_said_is_refused(command, why):
    assert code(talking().do(phone(0, command))) == why


@pytest.mark.parametrize(
    ("rules", "why"),
    [({"title": " "}, "bad_session"), ({"categories": ("A", "A ")}, "bad_session")],
)
def test_a_session_that_cannot_be_is_refused(rules, why):
    assert code(founded().do(replace_rules(**rules))) == why
    assert code(founded().do(CloseStatements("talk"))) == "unknown_session"


def test_statements_are_one_line_without_signs_that_turn_others():
    assert as_said(" a\n\tb\u202ec \u0000") == "a bc"
    assert as_said("e\u0301") == "\u00e9"
    assert as_said("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645") == (
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    ), "joiners shape Persian and Urdu"


def test_what_is_put_together_stands_with_all_its_rooms_and_can_be_parted_as_it_was():
    driver = sorting("Buses", "More buses", "Buses!", "Trams")
    before = driver.meeting.statements
    driver.must(MergeStatements("b", ("c",)))
    driver.must(MergeStatements("a", ("b",)))
    assert (view(driver, "statement/a").rooms, view(driver, "statement/a").merged) == (3, 2)
    assert driver.do(MergeStatements("a", ("b", "c"))) == ()
    assert driver.do(MergeStatements("c", ("b",))) == (), "they are together already"
    assert [line.id for line in view(driver, "board/talk").lines] == ["d", "a"]
    driver.must(PartStatement("b"))
    assert (view(driver, "statement/a").rooms, view(driver, "statement/b").rooms) == (1, 2)
    assert driver.do(PartStatement("b")) == ()
    driver.must(PartStatement("c"))
    driver.must(ReadStatements(("a", "b", "c"), read=False))
    after = driver.meeting.statements
    assert dict(after.by_id) == dict(before.by_id)
    assert not any(after.under.values())


def test_of_one_group_nothing_goes_into_another_until_it_is_parted():
    driver = sorting("Buses", "More buses", "Trams")
    driver.must(MergeStatements("a", ("b",)))
    assert code(driver.do(MergeStatements("c", ("b",)))) == "bad_merge"
    driver.must(OpenStatements("later", "Later", moderated=False))
    driver.must(phone(0, SubmitStatement("z", "later", "Buses")))
    assert code(driver.do(MergeStatements("a", ("z",)))) == "bad_merge"


def test_a_room_that_disagrees_is_counted_as_one_that_does():
    driver = talking(moderated=False)
    driver.must(phone(0, says("a")))
    driver.must(phone(1, says("b", agreed=False)))
    driver.must(phone(2, says("c", agreed=False)))
    driver.must(phone(2, says("d", agreed=True)))
    driver.must(MergeStatements("a", ("b", "c", "d")))
    seen = view(driver, "statement/a")
    assert (seen.rooms, seen.against) == (3, 1)


def test_stars_and_reading_are_undone():
    driver = sorting("Buses")
    driver.must(StarStatement("a"))
    assert driver.do(StarStatement("a")) == ()
    seen = view(driver, "statement/a")
    assert (seen.starred, seen.read) == (True, True)
    driver.must(StarStatement("a", starred=False))
    driver.must(ReadStatements(("a",), read=False))
    seen = view(driver, "statement/a")
    assert (seen.starred, seen.read) == (False, False)


def test_what_is_taken_off_is_on_no_board_and_comes_back_as_it_was():
    driver = sorting("Buses", "More buses", "Trams")
    driver.must(MergeStatements("a", ("b",)))
    assert code(driver.do(TakeOffStatement("a", " "))) == "needs_reason"
    before = view(driver, "board/talk")
    driver.must(TakeOffStatement("a", "It names a neighbour."))
    assert driver.do(TakeOffStatement("a", "Once more.")) == ()
    board = view(driver, "board/talk")
    assert ([line.id for line in board.lines], board.statements, board.rooms) == (["c"], 2, 2)
    assert code(driver.do(StarStatement("a"))) == "not_passed"
    driver.must(PutBackStatement("a"))
    assert driver.do(PutBackStatement("a")) == ()
    assert {line.id for line in view(driver, "board/talk").lines} == {
        line.id for line in before.lines
    }


def test_two_moderators_do_not_do_the_same_twice():
    driver = sorting("Buses", "More buses", "Trams")
    driver.must(by("ann", ClaimStatements(("a", "b"))))
    assert driver.do(by("ann", ClaimStatements(("a", "b")))) == ()
    for deed in (
        StarStatement("a"), ReadStatements(("a",)), TakeOffStatement("a", "It is a joke."),
        MergeStatements("a", ("c",)), MergeStatements("c", ("a",)), ClaimStatements(("a",)),
    ):  # fmt: skip
        assert code(driver.do(by("ben", deed))) == "claimed_by_other"
    (claimed,) = driver.must(by("ben", ClaimStatements(("b", "c"))))
    assert claimed.statements == ("c",)
    driver.must(by("ann", StarStatement("a")))
    driver.must(by("ben", StarStatement("a", starred=False)))
    assert driver.do(by("ben", ReleaseStatements(("b",)))) == ()
    driver.must(by("ann", ReleaseStatements(("b",))))
    driver.must(by("ben", StarStatement("b")))


def test_who_goes_home_blocks_nobody():
    driver = sorting("Buses")
    driver.must(by("ann", ClaimStatements(("a",))))
    driver.now = Millis(driver.now + CLAIM_MS)
    driver.must(by("ben", StarStatement("a")))


def test_a_board_has_the_newest_first_or_those_with_a_star():
    driver = sorting(*(f"Statement {n}" for n in range(8)))
    assert [line.text for line in view(driver, "board/talk").lines][:2] == [
        "Statement 7",
        "Statement 6",
    ]
    driver = sorting("Buses", "Trams", board=Board.STARRED)
    assert view(driver, "board/talk").lines == ()
    driver.must(StarStatement("b"))
    driver.must(StarStatement("a"))
    assert [line.text for line in view(driver, "board/talk", Audience.HALL).lines] == [
        "Buses",
        "Trams",
    ]


def test_rooms_and_phones_see_the_session_that_was_opened_last_and_no_statement():
    driver = sorting("Buses")
    driver.must(OpenStatements("later", "Later"))
    for audience in (Audience.ROOMS, Audience.PHONES, Audience.MEMBERS):
        kinds = ("statement", "board")
        paths = [path for path, _ in documents(driver.meeting, audience) if path.startswith(kinds)]
        assert paths == ["statements/later"]
    assert view(driver, "statements/talk") is not None


def test_rooms_phones_and_members_see_the_board_while_it_is_in_their_scenes():
    driver = founded()
    scene = Scene(SceneKind.STATEMENTS)
    assert code(driver.do(PrepareScene((Output.ROOMS,), scene))) == "bad_scene"
    driver.must(replace_rules(moderated=False))
    driver.must(phone(0, says("a")))
    assert view(driver, "board/talk", Audience.ROOMS) is None
    driver.must(PrepareScene((Output.ROOMS,), scene))
    driver.must(Take((Output.ROOMS,), preview_revision(driver.meeting)))
    seen = view(driver, "board/talk", Audience.ROOMS)
    assert [line.room for line in seen.lines] == ["Party 0"]
    assert view(driver, "board/talk", Audience.PHONES) is None
    driver.must(OpenStatements("later", "Later"))
    assert view(driver, "board/talk", Audience.ROOMS) is None
    assert view(driver, "board/later", Audience.ROOMS).lines == ()


def test_the_table_has_each_with_its_room_and_no_words_of_what_was_taken_off():
    driver = sorting("Buses", "More buses", "Mr. Hill is loud.")
    driver.must(MergeStatements("a", ("b",)))
    driver.must(TakeOffStatement("c", "It names a neighbour."))
    found = [dict(zip(COLUMNS, row, strict=True)) for row in rows(driver.meeting)]
    assert [(row["room"], row["region"], row["rooms"]) for row in found] == [
        ("Party 0", "North", "2"),
        ("Party 1", "North", "1"),
        ("Party 2", "South", "0"),
    ]
    assert (found[1]["part of"], found[2]["statement"]) == ("1", "")
    assert found[2]["taken off because"] == "It names a neighbour."


def test_which_moderator_deals_with_what_is_not_published():
    driver = sorting("Buses")
    (claimed,) = driver.must(by("ann", ClaimStatements(("a",))))
    assert "desk's own" in withheld(driver.meeting, claimed)


def test_what_is_off_or_waits_is_withheld():
    driver = talking()
    (submitted,) = driver.must(phone(0, says("a")))
    assert withheld(driver.meeting, submitted)
    (passed,) = driver.must(facilitator(0, PassStatement("a")))
    assert withheld(driver.meeting, submitted) is None
    driver.must(TakeOffStatement("a", "It is a joke."))
    assert withheld(driver.meeting, submitted)
    assert withheld(driver.meeting, passed)


def replayed(driver):
    """The faults that are found when the record is read again."""
    again, found = Driver(), []
    for event in driver.events:
        found.append(fault(again.meeting, event))
        again.meeting = evolve(again.meeting, event)
    return found, again.meeting


def whole():
    driver = sorting("Buses", "More buses", "Trams")
    for deed in (
        ClaimStatements(("a",)), MergeStatements("a", ("b",)), StarStatement("a"),
        PartStatement("b"), TakeOffStatement("c", "It is a joke."), PutBackStatement("c"),
        ReadStatements(("b",), read=False), CloseStatements("talk", 60),
    ):  # fmt: skip
        driver.must(deed)
    return driver


def test_the_record_of_a_session_has_no_fault_and_leads_to_the_same():
    driver = whole()
    found, meeting = replayed(driver)
    assert set(found) == {None}
    assert meeting.statements == driver.meeting.statements


@pytest.mark.parametrize(
    "event",
    [
        "StatementSubmitted", "StatementsClosed", "StatementsMerged", "StatementTakenOff",
        "StatementPutBack", "StatementStarred",
    ],
)  # fmt: skip
def test_an_event_that_does_not_fit_is_found(event):
    driver = whole()
    one = next(one for one in driver.events if type(one).__name__ == event)
    fresh = founded()
    assert fault(fresh.meeting, one)
    assert event != "StatementSubmitted" or fault(driver.meeting, one), "a second time"


DEEDS = st.sampled_from(
    [
        StarStatement("a"), MergeStatements("a", ("b",)), MergeStatements("b", ("c",)),
        MergeStatements("c", ("a",)), PartStatement("a"), PartStatement("b"), PartStatement("c"),
        TakeOffStatement("a", "No."), PutBackStatement("a"), TakeOffStatement("c", "No."),
        PutBackStatement("c"), ReadStatements(("a", "b")), ClaimStatements(("b",)),
    ]
)  # fmt: skip


@given(st.lists(DEEDS, max_size=20))
def test_whatever_is_done_every_statement_has_one_that_stands_for_it_and_each_room_counts_once(
    deeds,
):
    driver = sorting("Buses", "More buses", "Trams")
    for deed in deeds:
        driver.do(deed)
    slice_ = driver.meeting.statements
    leads = {slice_.lead(name) for name in slice_.by_id}
    assert sorted(one.id for lead in leads for one in slice_.group(lead)) == sorted(slice_.by_id)
    session = slice_.sessions["talk"]
    shown = {one.id for one in slice_.by_id.values() if one.state is Said.PASSED}
    assert set(session.passed) == shown
    assert session.heard == len({slice_.by_id[name].party for name in shown})
    assert all(0 <= slice_.rooms(lead)[1] <= slice_.rooms(lead)[0] <= 3 for lead in leads)
