"""What the commands write for organisers: in the right folder, for the right eyes, no formulas."""

import csv
import json
import re
import shutil
from pathlib import Path

import pytest

from conference.cli import main
from conference.core.folder import ConferenceFolder

pytestmark = pytest.mark.long

QUOTAS = 'feature,value,min,max\nage,"+65",2,4\nage,=young,2,4\n-kind,@home,0,6\n-kind,away,0,6\n'
NAMES = ("=HYPERLINK(0)", "@SUM(1)|cmd", "+plus", "-minus", "\ttab", "\rreturn", 'say "hi", Ann',
         "'=quoted", "-5", "Plain")  # fmt: skip
DANGER = tuple("=+-@\t\r")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?(e-?\d+)?")
PUBLIC = {"audit.json", "draws.jsonl", "panels.csv", "pool.csv", "probabilities.csv", "quotas.csv",
          "report.html"}  # fmt: skip
PRIVATE = {"codes.csv", "remaining.csv", "reserves.csv", "selected.csv"}


def person(number):
    """Id, name, age, kind and home."""
    return [f"=p{number}" if number % 3 else f"p,{number}", NAMES[number % len(NAMES)] + "~name",
            "+65" if number % 2 else "=young", "@home" if number % 4 < 2 else "away",
            f"-home {number // 2}"]  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Quotas and forty people whose cells a spreadsheet would carry out, also in the register."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    Path("C").mkdir()
    ConferenceFolder(Path("C")).record.touch()
    with Path("people.csv").open("w", newline="") as file:
        write = csv.writer(file).writerow
        write(["id", "=name", "age", "-kind", "home"])
        for number in range(40):
            write(person(number))
    Path("quotas.csv").write_text(QUOTAS)
    return tmp_path


def run(capsys, *arguments, status=0):
    assert main([*arguments, "--json"]) == status
    return json.loads(capsys.readouterr().out)


def draw(capsys, *more, out="chamber", whose=("--respondents", "people.csv")):
    return run(
        capsys, "sortition", "draw", "--categories", "quotas.csv", *whose, "--size", "6",
        "--household", "home", "--list", "panels", "--out", out, "--quiet", *more,
    )  # fmt: skip


def cells(path):
    with Path(path).open(newline="") as file:
        return list(csv.reader(file))


def formulas(path):
    """Cells that a spreadsheet would carry out."""
    return [cell for row in cells(path) for cell in row
            if cell.startswith(DANGER) and not NUMBER.fullmatch(cell)]  # fmt: skip


def names_in(folder):
    """How often somebody's name, home or code is in the files of a folder."""
    text = "".join(path.read_text() for path in Path(folder).iterdir())
    codes = [row[1] for row in cells("chamber/private/codes.csv")[1:]]
    found = [word for word in (*codes, "home 1", "~name", "=p1", "p,3") if word in text]
    assert len(codes) == 40
    return found


def mode(path):
    return Path(path).stat().st_mode & 0o777


def flat(folder):
    """A folder of a draw as older versions made it: all files in it."""
    for part in ("public", "private"):
        for path in (folder / part).iterdir():
            path.chmod(0o644)
            path.rename(folder / path.name)
        (folder / part).rmdir()
    return folder


def test_what_may_be_published_and_what_may_not_lie_apart(folder, capsys):
    before = draw(capsys, "--commit-only")
    assert {Path(name).name for name in before["private"]} == {"codes.csv"}
    for names in (before["public"], before["private"]):
        assert names and all(Path(name).is_file() for name in names)
    draw(capsys, "--ball", "042")
    assert {path.name for path in Path("chamber").iterdir()} == {"public", "private"}
    assert {path.name for path in Path("chamber/public").iterdir()} == PUBLIC
    assert {path.name for path in Path("chamber/private").iterdir()} == PRIVATE
    assert mode("chamber/private") == 0o700
    assert {mode(path) for path in Path("chamber/private").iterdir()} == {0o600}
    assert names_in("chamber/public") == []
    assert names_in("chamber/private") != []


def test_a_private_folder_that_was_opened_is_closed_again(folder, capsys):
    draw(capsys, "--commit-only")
    for path in (Path("chamber/private"), Path("chamber/private/codes.csv")):
        path.chmod(0o755)
    draw(capsys, "--ball", "042")
    assert mode("chamber/private") == 0o700
    assert mode("chamber/private/codes.csv") == 0o600


def test_the_messages_name_the_files(folder, capsys):
    base = ["sortition", "draw", "--categories", "quotas.csv", "--respondents", "people.csv",
            "--size", "6", "--out", "chamber", "--quiet"]  # fmt: skip
    assert main([*base, "--commit-only"]) == 0
    said = capsys.readouterr().out
    assert "To be published, in chamber/public: audit.json, " in said
    assert "For you alone, in chamber/private: codes.csv." in said
    assert main([*base, "--ball", "042"]) == 0
    assert "in chamber/private: codes.csv, selected.csv, remaining.csv" in capsys.readouterr().out


def test_what_was_published_verifies_by_itself(folder, capsys):
    draw(capsys, "--ball", "042")
    shutil.copytree("chamber/public", "downloaded")
    for name in ("chamber", "chamber/public", "downloaded"):
        assert main(["sortition", "verify", name]) == 0, capsys.readouterr().out


def test_a_folder_of_an_older_version_verifies_and_is_put_in_order_by_the_next_draw(folder, capsys):
    first = draw(capsys, "--ball", "042")
    old = flat(Path("chamber"))
    assert run(capsys, "sortition", "verify", "chamber")["ok"]
    again = run(capsys, "sortition", "draw", "--categories", "quotas.csv", "--respondents",
                "people.csv", "--size", "6", "--household", "home", "--list", "panels", "--out",
                "chamber", "--quiet", "--ball", "043", status=1)  # fmt: skip
    assert again["code"] == "drawn_already", "the log goes on"
    assert draw(capsys, "--ball", "042")["digest"] == first["digest"]
    assert {path.name for path in old.iterdir()} == {"public", "private"}
    assert {path.name for path in (old / "private").iterdir()} == PRIVATE
    assert {mode(path) for path in (old / "private").iterdir()} == {0o600}
    assert run(capsys, "sortition", "verify", "chamber")["ok"]


def test_a_folder_that_is_no_draws_is_left_as_it_is(folder, capsys):
    draw(capsys, "--ball", "042", out=".")
    assert Path("quotas.csv").read_text() == QUOTAS
    assert {path.name for path in Path("public").iterdir()} == PUBLIC


@pytest.mark.parametrize("older", [False, True])
def test_replacements_follow_and_keep_their_lists_apart(folder, capsys, older):
    seated = draw(capsys, "--ball", "042")["selected"]
    if older:
        flat(Path("chamber"))
    Path("declined.csv").write_text(f'id\n"{seated[0]}"\n')
    found = run(capsys, "sortition", "replace", "--categories", "quotas.csv", "--respondents",
                "people.csv", "--household", "home", "--panel", "chamber", "--declined",
                "declined.csv", "--out", "round", "--quiet")  # fmt: skip
    assert seated[0] not in found["selected"]
    assert {path.name for path in Path("round/private").iterdir()} == {
        "declined.csv",
        "selected.csv",
    }
    assert {mode(path) for path in Path("round/private").iterdir()} == {0o600}
    for path in [*Path("round/private").glob("*.csv"), *Path("round/public").glob("*.csv")]:
        assert formulas(path) == [], path
    assert run(capsys, "sortition", "verify", "round")["ok"]
    Path("declined.csv").write_text(f'id\n"{found["selected"][0]}"\n')
    again = run(capsys, "sortition", "replace", "--categories", "quotas.csv", "--respondents",
                "people.csv", "--household", "home", "--panel", "round", "--declined",
                "declined.csv", "--out", "round-2", "--quiet")  # fmt: skip
    assert {row[0] for row in cells("round-2/private/declined.csv")[1:]} >= {
        "'" + one if one.startswith("=") else one for one in (seated[0], found["selected"][0])
    }
    assert again["round"] == 2


def test_no_table_of_a_draw_has_a_formula_and_our_tools_read_it_as_it_was(folder, capsys):
    found = draw(capsys, "--ball", "042")
    tables = [*Path("chamber/private").glob("*.csv"), *Path("chamber/public").glob("*.csv")]
    assert len(tables) == 8
    for path in tables:
        assert formulas(path) == [], path
    assert run(capsys, "sortition", "verify", "chamber")["ok"]
    small = run(capsys, "sortition", "small", "speakers", "chamber/private/selected.csv", "--value",
                "v", "--count", "6", "--to", "order.csv")  # fmt: skip
    assert set(small["order"]) == set(found["selected"])
    assert formulas("order.csv") == []
    spoken = run(capsys, "sortition", "small", "speakers", "chamber/private/selected.csv",
                 "--value", "v", "--spoken", "order.csv", "--count", "6")  # fmt: skip
    assert set(spoken["order"]) == set(found["selected"])


def test_reserves_are_quoted(folder, capsys):
    draw(capsys, "--ball", "042")
    rows = cells("chamber/private/reserves.csv")
    assert {len(row) for row in rows} == {3}
    assert any(row[2].startswith("p,") for row in rows), "an id with a comma stays one cell"


def test_the_register_comes_back_from_its_export_as_it_was(folder, capsys):
    take = ["--household", "home"]
    run(capsys, "register", "import", "C", "people.csv", *take)
    for more in ((), ("--codes",)):
        run(capsys, "register", "export", "C", "--to", "out.csv", *more)
        assert mode("out.csv") == 0o600
        assert formulas("out.csv") == []
    run(capsys, "register", "export", "C", "--to", "out.csv")
    Path("D").mkdir()
    ConferenceFolder(Path("D")).record.touch()
    run(capsys, "register", "import", "D", "out.csv", *take)
    run(capsys, "register", "export", "D", "--to", "again.csv")
    assert Path("again.csv").read_bytes() == Path("out.csv").read_bytes()
    told = run(capsys, "register", "show", "D")["columns"]
    assert told["age"] == {"+65": 20, "=young": 20}
    assert "=name" in told


def test_the_lists_for_the_next_sitting_have_no_formula_and_are_read_again(folder, capsys):
    run(capsys, "register", "import", "C", "people.csv", "--household", "home")
    whose = ("--register", "C")
    seated = set(draw(capsys, "--ball", "042", whose=whose)["selected"])
    run(capsys, "register", "next", "C", "--rotation", "1", "--stay", "2", "--value", "v", "--to",
        "next")  # fmt: skip
    for name in ("exclude.csv", "staying.csv"):
        assert formulas(f"next/{name}") == []
    second = draw(capsys, "--exclude", "next/exclude.csv", "--ball", "042", out="two", whose=whose)
    assert not set(second["selected"]) & seated


def test_a_sitting_is_noted_from_either_folder(folder, capsys):
    run(capsys, "register", "import", "C", "people.csv")
    draw(capsys, "--ball", "042", whose=("--register", "C"))
    shutil.copytree("chamber", "old")
    flat(Path("old"))
    for name in ("chamber", "old"):
        assert main(["register", "sitting", "C", name]) == 2
        assert "already" in capsys.readouterr().err, "the draw was found, and is known"


def test_a_cell_of_several_lines_goes_through_the_register(folder, capsys):
    Path("people.csv").write_text('id,note\n1,"two\nlines"\n2,"a\rreturn"\n', newline="")
    run(capsys, "register", "import", "C", "people.csv")
    run(capsys, "register", "export", "C", "--to", "out.csv")
    assert cells("out.csv") == [["id", "note"], ["1", "two\nlines"], ["2", "a\rreturn"]]
