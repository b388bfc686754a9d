"""``conference sortition``: from files to files, and back again by verification."""

from __future__ import annotations

import csv
import errno
import json
import os
import random
from pathlib import Path

import pytest

from conference.cli import main
from conference.lottery.folder import Folder
from conference.sortition.commitment import pseudonym_of

pytestmark = pytest.mark.long

QUOTAS = (
    "feature,value,min,max\ngender,female,4,6\ngender,male,4,6\n"
    "age,young,2,5\nage,middle,2,5\nage,old,2,5\n"
)
BASE = ["--categories", "quotas.csv", "--respondents", "people.csv", "--size", "10", "--quiet"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with quotas and eighty people, some of whom share addresses."""
    monkeypatch.chdir(tmp_path)
    chance = random.Random(7)
    lines = ["ID,Name,Gender,AGE,Home,Trained"]
    for i in range(80):
        lines.append(
            f"p{i},Nom {i}, {chance.choice(['Female', 'male'])} ,"
            f"{chance.choice(['Young', 'middle', 'OLD'])},h{chance.randrange(60)},"
            f"{chance.choice(['yes', 'yes', 'no'])}"
        )
    Path("quotas.csv").write_text(QUOTAS)
    Path("people.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def run(capsys, *arguments):
    status = main(["sortition", *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def draw(capsys, *arguments):
    status, found = run(capsys, "draw", *BASE, *arguments)
    assert status == 0, found
    return found


def rows(path):
    with Path(path).open(newline="") as file:
        return list(csv.DictReader(file))


def test_check_says_that_a_panel_is_possible(folder, capsys):
    status, found = run(capsys, "check", *BASE)
    assert (status, found["possible"], found["people"]) == (0, True, 80)


@pytest.mark.parametrize("objective", ["leximin", "maximin", "nash", "goldilocks", "random"])
def test_every_objective_draws_and_verifies(folder, capsys, objective):
    found = draw(capsys, "--objective", objective, "--ball", "042", "--out", "out")
    assert len(set(found["selected"])) == 10
    assert found["min_probability"] <= 10 / 80 <= found["max_probability"]
    assert found["min_probability"] <= found["bound"] * (1 + 1e-9)
    people = {row["ID"]: row for row in rows("people.csv")}
    women = sum(people[p]["Gender"].strip() == "Female" for p in found["selected"])
    assert 4 <= women <= 6
    status, verdict = run(capsys, "verify", "out")
    assert status == 0, [f for f in verdict["findings"] if f["holds"] is False]


@pytest.mark.parametrize("kind", ["panels", "compositions"])
def test_the_folder_has_what_was_promised(folder, capsys, kind):
    found = draw(capsys, "--list", kind, "--seed", "public text", "--out", "out")
    out = folder / "out"
    public = out / "public"
    assert (public / f"{kind}.csv").is_file()
    assert {row["ID"] for row in rows(out / "private" / "selected.csv")} == set(found["selected"])
    assert len(rows(out / "private" / "remaining.csv")) == 70
    chances = rows(public / "probabilities.csv")
    total = sum(float(row["probability"]) * int(row["people"]) for row in chances)
    assert total == pytest.approx(10)
    assert min(float(row["probability"]) for row in chances) == found["min_probability"]
    audit = json.loads((public / "audit.json").read_text())
    assert audit["draw"]["value"] == "public text"
    assert audit["inputs"]["respondents"]["sha256"]
    report = (public / "report.html").read_text()
    assert "<script" not in report
    assert "gender" in report


def test_public_files_hold_nobodys_data(folder, capsys):
    draw(capsys, "--ball", "042", "--out", "out")
    for name in ("pool.csv", "panels.csv", "probabilities.csv", "audit.json", "report.html"):
        text = (folder / "out" / "public" / name).read_text()
        assert "Nom " not in text
        assert "p17" not in text.replace("sp17", "")


def test_the_same_files_and_digits_give_the_same_draw(folder, capsys):
    one = draw(capsys, "--ball", "042", "--out", "one")
    two = draw(capsys, "--ball", "042", "--out", "two")
    again = draw(capsys, "--ball", "042", "--out", "one")
    assert one["digest"] == two["digest"] == again["digest"]
    assert again["draws_of_this_commitment"] == 1
    for name in (
        "public/panels.csv", "public/pool.csv", "public/probabilities.csv", "public/report.html",
        "private/selected.csv", "private/codes.csv",
    ):  # fmt: skip
        assert (folder / "one" / name).read_bytes() == (folder / "two" / name).read_bytes()
    other = draw(capsys, "--ball", "043", "--out", "three")
    assert other["commitment"] == one["commitment"]
    assert other["digest"] != one["digest"]


def test_a_full_disk_is_told_and_the_same_draw_is_made_when_there_is_room(
    folder, capsys, monkeypatch
):
    whole = draw(capsys, "--ball", "042", "--out", "whole")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # writing to a file does not name it

    with monkeypatch.context() as patched:
        patched.setattr(Folder, "kept_file", full)
        status, found = run(capsys, "draw", *BASE, "--ball", "042", "--out", "out")
    assert status == 2
    assert found["error"] == "No space left on device. Free some space, then try again."
    assert draw(capsys, "--ball", "042", "--out", "out")["digest"] == whole["digest"]


def test_a_second_draw_from_one_commitment_is_refused_and_visible_if_forced(folder, capsys):
    draw(capsys, "--ball", "042", "--out", "out")
    status, found = run(capsys, "draw", *BASE, "--ball", "043", "--out", "out")
    assert (status, found["code"]) == (1, "drawn_already")
    forced = draw(capsys, "--ball", "043", "--again", "--out", "out")
    assert forced["draws_of_this_commitment"] == 2
    status, verdict = run(capsys, "verify", "out")
    failed = [f["what"] for f in verdict["findings"] if f["holds"] is False]
    assert status == 1
    assert failed == ["there was one draw from this commitment"]


def test_the_commitment_can_be_published_before_anything_is_drawn(folder, capsys):
    before = draw(capsys, "--commit-only", "--out", "out")
    assert before["selected"] == []
    assert run(capsys, "verify", "out")[0] == 0
    after = draw(capsys, "--ball", "007", "--out", "out")
    assert after["commitment"] == before["commitment"]
    assert run(capsys, "verify", "out")[0] == 0


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("probabilities.csv", "0.1", "0.2"),
        ("pool.csv", ",0,", ",1,"),
        ("panels.csv", "\n042,", "\n043,"),
        ("quotas.csv", ",4,6", ",3,6"),
        ("audit.json", '"gini": 0', '"gini": 9'),
        ("audit.json", '"digits": "042"', '"digits": "041"'),
        ("audit.json", '"selected": [\n   "', '"selected": [\n   "0'),
        ("draws.jsonl", '"draw": 1', '"draw": 2'),
    ],
)
def test_whatever_is_changed_afterwards_is_found(folder, capsys, name, old, new):
    draw(capsys, "--ball", "042", "--out", "out")
    path = folder / "out" / "public" / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    status, verdict = run(capsys, "verify", "out")
    if name == "draws.jsonl":  # the only line: nothing is chained to it yet
        assert status == 0
    else:
        assert status == 1, verdict


def test_a_list_made_to_fit_is_found_even_if_all_digests_are_made_anew(folder, capsys):
    draw(capsys, "--ball", "042", "--list", "compositions", "--out", "out")
    import hashlib

    out = folder / "out" / "public"
    lines = (out / "compositions.csv").read_text().splitlines()
    number, kind, seats = lines[1].split(",")
    lines[1] = f"{number},{kind},{int(seats) + 1}"
    text = "\n".join(lines) + "\n"
    (out / "compositions.csv").write_text(text)
    audit = json.loads((out / "audit.json").read_text())
    audit["files"]["compositions.csv"] = hashlib.sha256(text.encode()).hexdigest()
    body = "\n".join(lines[1:]) + "\n"
    audit["commitment"]["list_digest"] = hashlib.sha256(body.encode()).hexdigest()
    (out / "audit.json").write_text(json.dumps(audit))
    status, verdict = run(capsys, "verify", "out")
    failed = [f["what"] for f in verdict["findings"] if f["holds"] is False]
    assert status == 1
    assert any("keeps every quota" in what for what in failed)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"format": 1}', "\x00", "{"])
def test_a_folder_that_is_no_draw_does_not_verify_and_does_not_crash(folder, capsys, text):
    (folder / "out").mkdir()
    (folder / "out" / "audit.json").write_text(text)
    assert run(capsys, "verify", "out")[0] == 1


@pytest.mark.parametrize(
    "name", ["pool.csv", "panels.csv", "probabilities.csv", "quotas.csv", "audit.json"]
)
def test_missing_and_broken_published_files_are_findings(folder, capsys, name):
    draw(capsys, "--ball", "042", "--out", "out")
    path = folder / "out" / "public" / name
    path.write_bytes(b"\xff\x00,,\n\xfe")
    assert run(capsys, "verify", "out")[0] == 1
    path.unlink()
    assert run(capsys, "verify", "out")[0] == 1


def test_a_person_finds_themselves_with_their_code(folder, capsys):
    draw(capsys, "--ball", "042", "--out", "out")
    code = next(row for row in rows(folder / "out" / "private" / "codes.csv") if row["id"] == "p3")
    assert code["pseudonym"] == pseudonym_of(code["code"], "p3")
    assert run(capsys, "verify", "out", "--person", "p3", "--salt", code["code"])[0] == 0
    assert run(capsys, "verify", "out", "--person", "p4", "--salt", code["code"])[0] == 1


def test_all_faults_of_both_files_are_told_at_once(folder, capsys):
    Path("quotas.csv").write_text(QUOTAS.replace("female,4,6", "female,1,2"))
    lines = Path("people.csv").read_text().splitlines()
    lines[3] = "p2,x,divers,,h,yes"
    lines[5] = f"{lines[6].partition(',')[0]},{lines[5].partition(',')[2]}"
    Path("people.csv").write_text("\n".join(lines) + "\n")
    status, found = run(capsys, "draw", *BASE, "--out", "out")
    assert status == 2
    places = {(f["file"], f["row"], f["column"]) for f in found["faults"]}
    assert places == {
        ("quotas.csv", 2, "max"), ("people.csv", 4, "Gender"), ("people.csv", 4, "gender"),
        ("people.csv", 4, "age"), ("people.csv", 7, "ID"),
    } - {("people.csv", 4, "Gender")}  # fmt: skip
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"\x00\x01", b"id,gender\n1,female\n", b"id,gender,age\n\xff\xfe,x\n",
     b'id,gender,age\n1,"female,old\n', b"\xff\xfei\x00d\x00"],
)  # fmt: skip
def test_broken_people_are_refused_with_a_sentence(folder, capsys, data):
    Path("people.csv").write_bytes(data)
    assert main(["sortition", "check", *BASE]) == 2
    told = capsys.readouterr().err
    assert told.startswith("conference: ")
    assert "Traceback" not in told


def test_files_that_are_not_there_are_a_sentence(folder, capsys):
    Path("people.csv").unlink()
    assert main(["sortition", "check", *BASE]) == 2
    assert "people.csv" in capsys.readouterr().err


def test_impossible_quotas_get_advice_and_can_be_relaxed(folder, capsys):
    Path("quotas.csv").write_text(QUOTAS.replace("old,2,5", "old,2,5\nage,ancient,1,2"))
    status, found = run(capsys, "check", *BASE)
    assert (status, found["possible"]) == (1, False)
    assert found["relaxation"] == [
        {"feature": "age", "value": "ancient", "bound": "min", "before": 1, "after": 0,
         "sentence": "Lower the least of age: ancient from 1 to 0."}
    ]  # fmt: skip
    status, found = run(capsys, "draw", *BASE, "--out", "out")
    assert (status, found["code"]) == (1, "no_panel")
    assert found["relaxation"]
    relaxed = draw(capsys, "--relax", "--ball", "042", "--out", "out")
    assert relaxed["relaxed"]
    assert run(capsys, "verify", "out")[0] == 0


def test_households_training_rotation_and_carry_over_hold_together(folder, capsys):
    people = rows("people.csv")
    trained = {row["ID"] for row in people if row["Trained"] == "yes"}
    Path("served.csv").write_text("id\np0\np1\np2\n")
    Path("staying.txt").write_text("p10\np11\n")
    found = draw(
        capsys, "--household", "home", "--trained", "trained", "--exclude", "served.csv",
        "--staying", "staying.txt", "--ball", "042", "--out", "out",
    )  # fmt: skip
    drawn = set(found["selected"])
    assert len(drawn) == 8
    assert drawn <= trained - {"p0", "p1", "p2", "p10", "p11"}
    sitting = [row for row in people if row["ID"] in drawn | {"p10", "p11"}]
    homes = [row["Home"] for row in sitting if row["ID"] in drawn]
    assert len(set(homes)) == len(homes)
    assert not set(homes) & {row["Home"] for row in people if row["ID"] in ("p10", "p11")}
    assert 4 <= sum(row["Gender"].strip() == "Female" for row in sitting) <= 6
    assert run(capsys, "verify", "out")[0] == 0


def test_elected_members_count_in_the_quotas_of_a_mixed_chamber(folder, capsys):
    Path("elected.csv").write_text("gender,age\n" + "male,old\n" * 4)
    found = draw(capsys, "--elected", "elected.csv", "--ball", "042", "--out", "out")
    assert len(found["selected"]) == 6
    by_id = {row["ID"]: row for row in rows("people.csv")}
    women = sum(by_id[p]["Gender"].strip() == "Female" for p in found["selected"])
    assert 4 <= women <= 6
    assert sum(by_id[p]["AGE"] == "OLD" for p in found["selected"]) <= 1


def test_a_cap_holds(folder, capsys):
    found = draw(capsys, "--cap", "0.13", "--ball", "042", "--out", "out")
    assert found["max_probability"] <= 0.13 * (1 + 1e-9)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--ball", "1000"], "bad_digits"),
        (["--ball", "42"], "bad_digits"),
        (["--cap", "0"], "bad_cap"),
        (["--cap", "nan"], "bad_cap"),
        (["--gamma", "-1"], "bad_gamma"),
        (["--panels", "0"], "bad_entries"),
        (["--seed", "x", "--beacon", "y"], "bad_beacon"),
        (["--time-limit", "-1"], "bad_time_limit"),
        (["--exclude", "quotas.csv"], "unknown_people"),
    ],
)
def test_wrong_options_are_refused(folder, capsys, arguments, code):
    status, found = run(capsys, "draw", *BASE, *arguments, "--out", "out")
    assert (status, found["code"]) == (2, code)


@pytest.mark.parametrize("size", ["0", "-3", "81"])
def test_sizes_that_cannot_be_are_refused(folder, capsys, size):
    status, found = run(capsys, "draw", *BASE, "--size", size, "--out", "out")
    assert status in (1, 2)
    assert not found["ok"]


def test_with_hardly_any_time_the_answer_is_valid_and_says_how_far_it_may_be(folder, capsys):
    for objective in ("leximin", "maximin", "nash", "goldilocks"):
        found = draw(capsys, "--time-limit", "0.000001", "--ball", "042", "--objective", objective,
                     "--out", objective)  # fmt: skip
        assert len(found["selected"]) == 10
        assert not found["complete"]
        assert found["gap"] is None or found["gap"] >= 0
        assert found["bound"] >= found["min_probability"] * (1 - 1e-9)
        assert run(capsys, "verify", objective)[0] == 0


def test_replacements_keep_the_quotas_round_after_round(folder, capsys):
    first = draw(capsys, "--household", "home", "--ball", "042", "--out", "draw")
    gone, panel, last = set(), set(first["selected"]), "draw"
    for round_ in (1, 2):
        leaving = sorted(panel)[:2]
        Path("declined.txt").write_text("\n".join(leaving) + "\n")
        base = ["--categories", "quotas.csv", "--respondents", "people.csv", "--quiet"]
        status, found = run(
            capsys, "replace", *base, "--household", "home", "--panel", last, "--declined",
            "declined.txt", "--out", f"round{round_}",
        )  # fmt: skip
        assert status == 0, found
        gone |= set(leaving)
        assert found["round"] == round_
        assert set(found["selected"]) >= panel - set(leaving)
        assert not set(found["selected"]) & gone
        assert len(found["selected"]) == 10
        status, verdict = run(capsys, "verify", f"round{round_}")
        assert status == 0, verdict
        panel, last = set(found["selected"]), f"round{round_}"


def test_only_people_of_the_panel_can_decline(folder, capsys):
    found = draw(capsys, "--ball", "042", "--out", "draw")
    other = next(f"p{i}" for i in range(80) if f"p{i}" not in found["selected"])
    Path("declined.txt").write_text(other + "\n")
    status, answer = run(
        capsys, "replace", "--categories", "quotas.csv", "--respondents", "people.csv",
        "--panel", "draw", "--declined", "declined.txt", "--out", "round",
    )  # fmt: skip
    assert (status, answer["code"]) == (2, "not_seated")


FEW = "1,000 different panels"


def test_compositions_drawn_with_digits_alone_are_told_to_be_few(folder, capsys):
    base = ("--list", "compositions")
    before = draw(capsys, *base, "--commit-only", "--out", "out")
    assert FEW in before["note"]
    assert "beacon" in before["note"]
    alone = draw(capsys, *base, "--ball", "042", "--out", "out")
    assert FEW in alone["note"]
    assert FEW in (folder / "out" / "public" / "report.html").read_text()
    main(["sortition", "draw", *BASE, *base, "--ball", "042", "--out", "out"])
    assert FEW in capsys.readouterr().out


@pytest.mark.parametrize(
    "options",
    [
        ("--list", "compositions", "--ball", "042", "--beacon", "drand 4711"),
        ("--list", "compositions", "--seed", "a public text"),
        ("--list", "panels", "--ball", "042"),
    ],
)
def test_other_draws_are_not(folder, capsys, options):
    assert draw(capsys, *options, "--out", "out")["note"] == ""
    assert FEW not in (folder / "out" / "public" / "report.html").read_text()


def test_check_tells_of_it_where_so_many_people_cannot_be_listed(folder, capsys):
    assert run(capsys, "check", *BASE)[1]["note"] == ""
    people = "id,gender,age\n" + "".join(
        f"p{n},{'female' if n % 2 else 'male'},{('young', 'middle', 'old')[n % 3]}\n"
        for n in range(10_400)
    )
    Path("people.csv").write_text(people)
    assert FEW in run(capsys, "check", *BASE)[1]["note"]
    main(["sortition", "check", *BASE])
    assert FEW in capsys.readouterr().out


def test_what_was_done_with_the_files_unasked_is_told_before_the_draw(folder, capsys):
    lines = Path("people.csv").read_text().splitlines()
    lines[0] = lines[0].replace("ID", "Badge")
    Path("people.csv").write_text("\n".join([*lines, "", "Total,80"]) + "\n")
    assert main(["sortition", "draw", *BASE, "--ball", "042", "--out", "out", "--quiet"]) == 0
    told = capsys.readouterr().err
    assert "people.csv: Line 83: left out, taken for a note below the table ('Total')." in told
    assert "people are numbered from 1" in told
    assert "'Badge'" in told
    _, found = run(capsys, "check", *BASE)
    assert len(found["remarks"]["people.csv"]) == 2
    audit = json.loads(Path("out/public/audit.json").read_text())
    assert audit["inputs"]["respondents"]["numbered"] is True


def test_ids_of_a_list_are_never_taken_for_rows(folder, capsys):
    lines = Path("people.csv").read_text().splitlines()
    people = [lines[0].replace("ID", "Member No.")]
    people += [line.replace("p", "0", 1) for line in reversed(lines[1:])]
    Path("people.csv").write_text("\n".join(people) + "\n")
    found = draw(capsys, "--ball", "042", "--out", "draw")
    person = found["selected"][0]
    Path("declined.csv").write_text(f"Member no,Name\n{int(person)}.0,x\n\nTotal: 1,\n")
    base = ["--categories", "quotas.csv", "--respondents", "people.csv", "--quiet"]
    status, found = run(
        capsys, "replace", *base, "--panel", "draw", "--declined", "declined.csv", "--out", "round"
    )
    assert status == 0, found
    assert [one["leaving"] for one in found["replacements"]] == [person]
    assert len(found["remarks"]["declined.csv"]) == 2
    Path("declined.csv").write_text("7777\n")
    status, found = run(
        capsys, "replace", *base, "--panel", "draw", "--declined", "declined.csv", "--out", "other"
    )
    assert (status, found["code"]) == (2, "unknown_people")
    assert "7777 (line 1)" in found["error"]


def test_a_round_goes_by_the_rule_of_addresses_of_its_draw(folder, capsys):
    draw(capsys, "--household", "home", "--ball", "042", "--out", "draw")
    path = Path("draw/public/audit.json")
    audit = json.loads(path.read_text())
    assert audit["parameters"]["address_rule"] == 2
    assert "Addresses were compared by rule 2" in Path("draw/public/report.html").read_text()
    del audit["parameters"]["address_rule"]
    path.write_text(json.dumps(audit))
    selected = rows(Path("draw/private/selected.csv"))[0]["ID"]
    Path("declined.txt").write_text(selected)
    status, found = run(
        capsys, "replace", "--categories", "quotas.csv", "--respondents", "people.csv", "--quiet",
        "--household", "home", "--panel", "draw", "--declined", "declined.txt", "--out", "round",
    )  # fmt: skip
    assert status == 0, found
    assert json.loads(Path("round/public/audit.json").read_text())["address_rule"] == 1
