"""``conference voters``: the list from the register, everybody's code, letters, the roll."""

import asyncio
import csv
import json

import pytest
from servers import Bench, sample_folder

from conference.cli import main
from conference.core.clock import ManualClock
from conference.core.ids import PersonId, PollId
from conference.core.votercodes import CodeTable, make_voter_codes, read_table, read_voter_code
from conference.deliberation.polls.commands import OpenPoll, PreparePoll
from conference.deliberation.polls.electorate import party_of_area
from conference.deliberation.voters.model import list_digest
from conference.register.intake import import_people
from conference.register.storage import Register
from conference.server.members import meeting_of
from conference.server.record.exchange import Ballot, Done
from conference.server.record.store.sqlite import SqliteStore

POLL = PollId("rules")
PEOPLE = [
    "id,name,street,town\n",
    *(f"p{n},Person {n},{n} High Street,{town}\n"
      for n, town in enumerate(["Hills", "Harbour", "Hills", "Harbour", "Isle", "Hills"])),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    found = sample_folder(tmp_path)
    with Register(found.path, make=True) as register:
        import_people(register, PEOPLE, "people.csv")
    return found


def run(capsys, *arguments):
    """What a command prints as JSON, and its exit status."""
    status = main(["voters", *map(str, arguments), "--json"])
    shown = capsys.readouterr().out
    return status, json.loads(shown) if status == 0 else {}


CUT = ("--areas", "town", "--fewest", "2")


def test_list_codes_letters_find_roll_and_check(folder, capsys, tmp_path):
    pseudonyms = tmp_path / "list.txt"
    status, found = run(capsys, "list", folder.path, *CUT, "--publish", pseudonyms)
    assert (status, found["entitled"]) == (0, 6)
    assert found["areas"] == {"Harbour": 2, "Hills": 3, "Other areas": 1}
    assert list_digest(pseudonyms.read_text().split()) == found["digest"]
    listed = meeting_of(folder).voters.listed
    assert listed.digest == found["digest"]
    table, letters = tmp_path / "codes.csv", tmp_path / "letters.html"
    asked = ["codes", folder.path, *CUT, "--to", table, "--letters", letters]
    asked += ["--lines", "name", "street", "town", "--address", "https://vote.example/ballot"]
    assert run(capsys, *asked)[1]["codes"] == 6
    for path in (table, letters, folder.voters):
        assert path.stat().st_mode & 0o777 == 0o600
    rows = {row["id"]: row for row in csv.DictReader(table.read_text().splitlines())}
    code = rows["p3"]["code"]
    assert rows["p3"]["link"] == f"https://vote.example/ballot#{code}"
    assert letters.read_text().count("<svg") == letters.read_text().count('class="letter"') == 6
    assert code in letters.read_text()
    assert "3 High Street" in letters.read_text()
    kept = b"".join(path.read_bytes() for path in folder.path.rglob("*") if path.is_file())
    assert code.encode() not in kept
    assert code.replace("-", "").encode() not in kept
    assert run(capsys, *asked)[0] == 2, "there are codes already"
    number = run(capsys, "find", folder.path, *CUT, "p3")[1]["number"]
    assert str(number) == rows["p3"]["number"]
    assert run(capsys, "find", folder.path, "p3")[0] == 2, "cut otherwise it is another list"
    asyncio.run(votes(folder, number, listed.area_of(number)))
    roll = tmp_path / "roll.csv"
    assert run(capsys, "roll", folder.path, POLL, "--to", roll)[1]["voted"] == 1
    assert roll.read_text() == f"number,area\n{number},Harbour\n"
    found = run(capsys, "check", folder.path, POLL, "--code", code.lower())[1]
    assert (found["number"], found["on_roll"]) == (number, True)
    other = rows["p0"]["code"]
    assert run(capsys, "check", folder.path, POLL, "--code", other)[1]["on_roll"] is False
    assert run(capsys, "check", folder.path, POLL, "--code", "ABCD")[0] == 2
    assert run(capsys, "roll", folder.path, "rate", "--to", roll)[0] == 2
    assert run(capsys, "code", folder.path, number)[0] == 2, "no server has the folder"


async def votes(folder, number, area):
    """A voter has a ballot."""
    store = SqliteStore(folder.record)
    async with Bench(store, ManualClock()) as bench:
        draft = PreparePoll(POLL, "Adopt?", ("A", "B"), ("phones",), electorate="members")
        assert await bench.ask(draft) == Done()
        assert await bench.ask(OpenPoll(POLL)) == Done()
        answer = asyncio.get_running_loop().create_future()
        party, person = party_of_area(area), PersonId(number)
        bench.writer.offer(Ballot(POLL, party, person, "0" * 32, 1, (0,), answer.set_result))
        assert isinstance(await answer, Done)
    store.close()


def test_codes_need_a_list_and_columns_that_there_are(folder, capsys, tmp_path):
    table = tmp_path / "codes.csv"
    assert run(capsys, "codes", folder.path, "--to", table)[0] == 2
    assert run(capsys, "list", folder.path, "--areas", "planet")[0] == 2
    assert run(capsys, "list", folder.path)[1]["areas"] == {"All members": 6}
    asked = ["codes", folder.path, "--to", table, "--letters", tmp_path / "l.html"]
    assert run(capsys, *asked, "--lines", "planet")[0] == 2
    assert not folder.voters.exists()


def test_another_list_says_that_the_codes_of_before_let_nobody_in(folder, capsys, tmp_path):
    def said(*cut):
        assert main(["voters", "list", str(folder.path), *cut]) == 0
        return capsys.readouterr().out

    assert "let" not in said(*CUT), "there are no codes yet"
    run(capsys, "codes", folder.path, *CUT, "--to", tmp_path / "codes.csv")
    shown = said()
    assert "in 1 area may vote" in shown
    assert "none of them lets anybody in" in shown
    assert "anybody in" not in said(*CUT), "the list of before is in force again"


def test_codes_are_all_different_and_read_however_they_are_typed():
    codes = make_voter_codes(3_000)
    assert len(set(codes)) == 3_000
    for code in codes[:50]:
        assert read_voter_code(code) == code
        assert read_voter_code(f" {code[:7].lower()}-{code[7:]} ") == code
        assert read_voter_code(f"https://vote.example/ballot#{code}") == code
        assert read_voter_code(code[1] + code[0] + code[2:]) in ("", code)
    assert read_voter_code("") == read_voter_code("ABCD-EFGH") == ""


def test_a_table_finds_each_hash_and_no_other():
    hashes = bytes(range(256)) * 4
    table = CodeTable.of("d", b"k", hashes)
    for number in range(1, 65):
        one = hashes[(number - 1) * 16 : number * 16]
        assert table.hash_of_number(number) == one
        assert table.hash_of_number(table.number_of(one)) == one
    assert table.number_of(b"\xff" * 16) is None
    assert table.hash_of_number(0) is table.hash_of_number(65) is None


def test_a_damaged_table_is_said_to_be_damaged(tmp_path):
    path = tmp_path / "voters.bin"
    assert read_table(path) is None
    path.write_bytes(b"no table")
    with pytest.raises(Exception, match="is damaged"):
        read_table(path)
