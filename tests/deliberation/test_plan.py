"""A plan from a spreadsheet: what it becomes, and every fault of every table at once."""

from datetime import UTC

import pytest

from conference.core.errors import ConferenceError, TableError
from conference.core.ids import PartyId
from conference.deliberation.founding.plan import plan_commands
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.model import Kind
from conference.deliberation.programme.commands import PlanProgramme
from conference.deliberation.programme.model import ItemKind
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import RegisterParties

GOOD = {
    "areas.csv": "\ufeffID,Name,Region,Latitude,Longitude\r\nm,Manchester,North,53.5,-2.2\r\n",
    "parties.csv": "name, area, capacity, latitude\nThe Crown, m, 40,\nMoss Side, m, 31, 53.45\n\n",
    "programme.csv": (
        "date,start,minutes,kind,title,fixed,poll\n"
        '2026-06-05,14:30,20,speech,"Wealth, and who has it",yes,\n'
        "2026-06-06,09:00,15,Vote,30% or 40%?,no,rate\n"
    ),
    "polls.csv": (
        "id,question,options,channels,kind,points\n"
        "rate,30% or 40%?,30% | 40%,phones hands,,\n"
        "five,Five points?,a|b|c,phones,points,5\n"
    ),
}


def planned(**tables):
    return plan_commands("Ours", {**GOOD, **tables}, UTC, rehearsal=False).commands


def only(commands, kind):
    return [command for command in commands if isinstance(command, kind)]


def test_a_plan_becomes_the_commands_that_found_a_conference():
    commands = planned()
    (programme,) = only(commands, PlanProgramme)
    assert [item.title for item in programme.items] == ["Wealth, and who has it", "30% or 40%?"]
    assert [item.day for item in programme.items] == [1, 2]
    assert programme.items[0].hard
    assert programme.items[0].starts_at == 1_780_669_800_000
    assert programme.items[1].poll == "rate"
    (parties,) = only(commands, RegisterParties)
    assert [party.latitude for party in parties.parties] == [53.5, 53.45]
    rate, five = only(commands, PreparePoll)
    assert rate.options == ("30%", "40%")
    assert rate.channels == ("phones", "hands")
    assert (five.kind, five.budget) == ("points", 5)


def test_a_poll_of_the_plan_may_be_by_name_where_there_are_phones():
    head = "id,question,options,channels,named\n"
    polls = only(
        planned(**{"polls.csv": head + "rate,Q?,a|b,,Yes\nfree,Q?,a|b,,no\n"}), PreparePoll
    )
    assert [command.named for command in polls] == [True, False]
    with pytest.raises(TableError) as refused:
        planned(**{"polls.csv": head + "rate,Q?,a|b,hands,yes\nfree,Q?,a|b,,maybe\n"})
    assert "named: names come with phone ballots: add phones" in refused.value.sentence
    assert "named: 'maybe' is neither yes nor no" in refused.value.sentence


def test_rooms_and_hall_see_the_counts_of_planned_polls_when_they_close_unless_said_otherwise():
    head = "id,question,options,channels,reveal\n"
    rows = "rate,Q?,a|b,,\nb,Q?,a|b,,live\nc,Q?,a|b,,When it is published\nd,Q?,a|b,,on_close\n"
    polls = only(planned(**{"polls.csv": head + rows}), PreparePoll)
    found = [(command.reveal_parties, command.reveal_chamber) for command in polls]
    assert found == [(one, one) for one in ("on_close", "live", "manual", "on_close")]
    rate = only(planned(), PreparePoll)[0]
    assert rate.reveal_parties == rate.reveal_chamber == "on_close"
    with pytest.raises(TableError) as refused:
        planned(**{"polls.csv": head + "rate,Q?,a|b,,tomorrow\n"})
    assert "reveal: 'tomorrow' is none of: live, on_close, manual" in refused.value.sentence


def test_without_tables_there_is_an_empty_conference():
    plan = plan_commands("Ours", {}, UTC, rehearsal=True)
    assert only(plan.commands, PlanProgramme)[0].items == ()
    assert plan.remarks == []


def test_every_fault_of_every_table_is_told_at_once():
    with pytest.raises(ConferenceError) as refused:
        planned(
            **{
                "areas.csv": "id,name,region,latitude\nm,Manchester,North,53.5\n",
                "parties.csv": "name,area,capacity\nThe Crown,m,0\nThe Crown,,2.5\n",
                "programme.csv": (
                    "date,start,minutes,kind,title,fixed,poll\n"
                    "2026-06-05,12:75,0,dance,,perhaps,nowhere\n"
                ),
                "polls.csv": "id,question,options,channels,kind\nx,,a|a,smoke,guess\n",
            }
        )
    assert refused.value.code == "bad_plan"
    assert refused.value.sentence.splitlines() == [
        "areas.csv has 1 fault; mend and try again:",
        "  line 1, column longitude: the column is missing",
        "parties.csv has 3 faults; mend and try again:",
        "  line 2, column capacity: '0' is no number from 1 to 100000",
        "  line 3, column area: is empty",
        "  line 3, column capacity: 2.5 is no whole number",
        "programme.csv has 6 faults; mend and try again:",
        "  line 2, column fixed: 'perhaps' is neither yes nor no",
        f"  line 2, column kind: 'dance' is none of: {', '.join(ItemKind)}",
        "  line 2, column minutes: '0' is no number from 1 to 1440",
        "  line 2, column poll: 'nowhere' is no id in the table of polls",
        "  line 2, column start: '12:75' is no time of day such as 14:30",
        "  line 2, column title: is empty",
        "polls.csv has 4 faults; mend and try again:",
        "  line 2, column channels: 'smoke' is none of: phones, hands, button",
        f"  line 2, column kind: 'guess' is none of: {', '.join(Kind)}",
        "  line 2, column options: needs two or more different options, separated by |",
        "  line 2, column question: is empty",
    ]


def test_items_out_of_order_are_told():
    with pytest.raises(TableError, match="put the items in their order"):
        planned(
            **{
                "programme.csv": "date,start,minutes,kind,title\n"
                "2026-06-05,14:30,20,speech,B\n2026-06-05,14:00,20,speech,A\n"
            }
        )


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("The \x1b[31mCrown", "has the control character '\\x1b'"),
        ('"The\nCrown"', "has the control character '\\n'"),
        ("The \u202enworC", "has the control character '\\u202e'"),
        ("x" * 121, "has 121 characters, 120 at most"),
    ],
)
def test_a_name_that_would_not_stand_on_a_line_is_a_fault_of_its_table(name, fault):
    with pytest.raises(TableError) as refused:
        planned(**{"parties.csv": f"name,area,capacity\n{name},m,40\n"})
    assert f"column name: {fault}" in refused.value.sentence
    head = "id,name,region,latitude,longitude\n"
    with pytest.raises(TableError) as refused:
        planned(**{"areas.csv": f"{head}m,{name},{name},53.5,-2.2\n"})
    assert f"column name: {fault}" in refused.value.sentence
    assert f"column region: {fault}" in refused.value.sentence


@pytest.mark.parametrize("name", ["<b>The Crown</b> & Anchor", "کتابخانه", "李雷", "x" * 120])
def test_any_other_name_is_taken_as_it_is(name):
    (parties,) = only(
        planned(**{"parties.csv": f"name,area,capacity\n{name},m,40\n"}), RegisterParties
    )
    assert parties.parties[0].name == name


def test_who_runs_a_party_is_no_part_of_the_commands():
    head = "name,area,capacity,Facilitator,Phone number\n"
    rows = (
        'The Crown,m,40,Fay Hill,07700 900123\nMoss Side,m,31,,\n"The Bell",m,20,,0161 496 0123\n'
    )
    plan = plan_commands("Ours", {**GOOD, "parties.csv": head + rows}, UTC, rehearsal=False)
    assert plan.pages == (
        Page(PartyId(0), "Fay Hill", "07700 900123"),
        Page(PartyId(2), "", "0161 496 0123"),
    )
    assert not any(word in repr(plan.commands) for word in ("Fay", "07700", "0161"))
    assert not any("not read" in remark for remark in plan.remarks)


def test_a_telephone_of_a_page_is_a_fault():
    head = "name,area,capacity,telephone\n"
    with pytest.raises(ConferenceError, match="has more than 200 characters"):
        planned(**{"parties.csv": f"{head}The Crown,m,40,{'1' * 201}\n"})
