"""What the commands write, through a real spreadsheet and back: what is promised, and what is not.

``docs/tables.md`` says the same to organisers. Left out where there is no LibreOffice.
"""

import csv
import json
import shutil
import subprocess
from datetime import UTC
from pathlib import Path

import pytest

from conference.cli import main
from conference.core.folder import ConferenceFolder
from conference.deliberation.founding.plan import plan_commands
from conference.tables.faults import FaultBook
from conference.tables.numbers import NumberColumn, read_numbers
from conference.tables.reading import Table
from conference.tables.writing import rows_into

SOFFICE = shutil.which("soffice")

pytestmark = [
    pytest.mark.process,
    pytest.mark.slow,
    pytest.mark.timeout(400),
    pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice"),
]

QUOTAS = "feature,value,min,max\nage,10-14,2,4\nage,50+,2,4\nregion,=North,0,6\nregion,South,0,6\n"
NAMES = (
    "Zoë",
    "=HYPERLINK(0)",
    "@SUM(1)",
    "O'Neil, Ann",
    'say "hi"',
    "李雷",
    "two\nlines",
    "+plus",
)
HEAD = ["id", "name", "age", "region", "home", "postcode", "phone", "member"]

TEXT = "/".join(f"{column}/2" for column in range(1, 41))
"""Of LibreOffice: take each column for text, as the dialogue of its import offers it."""


def person(number):
    """A row with what a spreadsheet likes to change: zeros, bands, fractions, long numbers."""
    return [
        f"{number:03}", NAMES[number % len(NAMES)], "10-14" if number % 2 else "50+",
        "=North" if number % 4 < 2 else "South", f"{number}/2 Bridge Road", f"0{1000 + number}",
        f"+49 30 {number:05}", f"{10**17 + number}",
    ]  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Forty people and quotas."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    Path("C").mkdir()
    ConferenceFolder(Path("C")).record.touch()
    with Path("people.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEAD, *map(person, range(1, 41))])
    Path("quotas.csv").write_text(QUOTAS, encoding="utf-8")
    return tmp_path


def run(capsys, *arguments):
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def through(tables, out, columns):
    """The tables, opened by LibreOffice, stored as a workbook and saved as CSV again."""
    base = [SOFFICE, "-env:UserInstallation=file://" + str(Path("office").resolve()), "--headless"]
    opened = f"--infilter=CSV:44,34,76,1,{columns}"
    book = "xlsx:Calc MS Excel 2007 XML"
    text = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    books = Path(out) / "books"
    for command in (
        [*base, opened, "--convert-to", book, "--outdir", books, *tables],
        [*base, "--convert-to", text, "--outdir", out],
    ):
        if len(command) == len(base) + 4:
            command.extend(sorted(books.glob("*.xlsx")))
        subprocess.run(command, check=True, timeout=180, capture_output=True)
    return {path.name: Path(out) / path.name for path in tables}


def rows(path):
    """What our reader finds, which must be without fault or remark; the header is a row, too."""
    book = FaultBook(path.name)
    with path.open(newline="", encoding="utf-8") as file:
        table = Table(file, book)
        found = [table.names, *table]
    assert not book, book.faults()
    assert table.remarks.told() == ()
    return found


def exported(capsys):
    """Every table that organisers get: of a draw, of the register, of a small draw."""
    run(capsys, "register", "import", "C", "people.csv", "--household", "home")
    found = run(
        capsys, "sortition", "draw", "--categories", "quotas.csv", "--register", "C", "--size", "6",
        "--list", "panels", "--out", "chamber", "--quiet", "--ball", "042",
    )  # fmt: skip
    run(capsys, "register", "export", "C", "--to", "register.csv", "--codes")
    run(capsys, "register", "next", "C", "--rotation", "1", "--stay", "2", "--value", "v", "--to",
        "next")  # fmt: skip
    run(capsys, "sortition", "small", "speakers", "chamber/private/selected.csv", "--value", "v",
        "--count", "6", "--to", "order.csv")  # fmt: skip
    Path("declined.csv").write_text(f"id\n{found['selected'][0]}\n")
    run(capsys, "sortition", "replace", "--categories", "quotas.csv", "--register", "C", "--panel",
        "chamber", "--declined", "declined.csv", "--out", "round", "--quiet")  # fmt: skip
    ours = {Path(name) for name in ("people.csv", "quotas.csv", "declined.csv")}
    made = sorted(path for path in Path().rglob("*.csv") if path not in ours)
    assert len(made) == 18
    Path("flat").mkdir()
    tables = [Path(shutil.copy(path, f"flat/{'-'.join(path.parts)}")) for path in made]
    return found, tables


def test_what_is_opened_as_text_comes_back_without_a_change(folder, capsys):
    found, tables = exported(capsys)
    back = through(tables, "back", TEXT)
    for table in tables:
        assert rows(back[table.name]) == rows(table), table
    seated = str(back["chamber-private-selected.csv"])
    small = run(capsys, "sortition", "small", "speakers", seated, "--value", "v", "--count", "6")
    assert sorted(small["order"]) == sorted(found["selected"])
    run(capsys, "register", "export", "C", "--to", "plain.csv")
    Path("D").mkdir()
    ConferenceFolder(Path("D")).record.touch()
    again = through([Path("plain.csv")], "again", TEXT)["plain.csv"]
    run(capsys, "register", "import", "D", str(again), "--household", "home")
    run(capsys, "register", "export", "D", "--to", "twice.csv")
    assert rows(Path("twice.csv")) == rows(Path("plain.csv"))


def test_a_double_click_changes_what_looks_like_a_number_and_nothing_else(folder, capsys):
    _, tables = exported(capsys)
    back = through(tables, "back", "")
    changed = set()
    for table in tables:
        for before, after in zip(rows(table), rows(back[table.name]), strict=True):
            changed |= {
                (old, new)
                for old, new in zip(before, after, strict=True)
                if old != new and not is_same_number(old, new)
            }
    assert ("50+", "50") in changed, "a sign behind a number is its sign"
    long = {old for old, _ in changed if old != "50+"}
    assert {len(old) for old in long} == {18}, "of a number, fifteen figures are kept"


LOCALE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item></oor:items>
"""
"""A setting of LibreOffice: the country in whose way it shows what is in cells."""

AREAS = "id;name;region;latitude;longitude\nhal;Halton;West;53{0}33;-2{0}69\n"
PROGRAMME = (
    "date;start;minutes;kind;title;fixed\n{0};10:00;0:30;ceremony;Welcome;{1}\n"
    "{0};13:15;0:45;vote;Vote;{2}\n"
)

COUNTRIES = [
    ("en-US", 1033, ".", "5/14/2027", "TRUE FALSE", "05/14/27;10:00:00 AM;12:30:00 AM;"),
    ("es-MX", 1033, ".", "5/14/2027", "TRUE FALSE", "14/05/27;10:00:00 a.\u00a0m.;"),
    ("de-DE", 1031, ",", "14.05.2027", "WAHR FALSCH", "14.05.27;10:00:00;00:30:00;"),
    ("fr-FR", 1036, ",", "14/05/2027", "VRAI FAUX", "14/05/27;10:00:00;00:30:00;"),
    ("pl-PL", 1045, ",", "14.05.2027", "PRAWDA FAŁSZ", "14.05.2027;10:00:00;00:30:00;"),
]


@pytest.mark.parametrize(("country", "language", "point", "date", "words", "line"), COUNTRIES)
def test_a_plan_is_read_as_the_spreadsheets_of_countries_save_it(
    country, language, point, date, words, line, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    Path("office/user").mkdir(parents=True)
    Path("office/user/registrymodifications.xcu").write_text(LOCALE.format(country))
    Path("areas.csv").write_text(AREAS.format(point))
    Path("programme.csv").write_text(PROGRAMME.format(date, *words.split()), encoding="utf-8")
    subprocess.run(
        [
            SOFFICE, f"-env:UserInstallation=file://{tmp_path}/office", "--headless",
            f"--infilter=CSV:59,34,76,1,,{language},false,true", "--convert-to",
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true", "--outdir", "plan",
            "areas.csv", "programme.csv",
        ],
        check=True, timeout=180, capture_output=True,
    )  # fmt: skip
    texts = {path.name: path.read_text("utf-8") for path in Path("plan").iterdir()}
    assert line in texts["programme.csv"], "the values were taken for dates and times"
    plan = plan_commands("Ours", texts, UTC, rehearsal=False)
    founded, programme, *_ = plan.commands
    assert [(area.latitude, area.longitude) for area in founded.areas] == [(53.33, -2.69)]
    assert [item.starts_at for item in programme.items] == [1_810_288_800_000, 1_810_300_500_000]
    assert [(item.minutes, item.hard) for item in programme.items] == [(30, True), (45, False)]


def is_same_number(old, new):
    book = FaultBook("")
    columns = [NumberColumn("", [(1, old), (2, new)])]
    ((one, other),) = read_numbers(columns, book, separator=",")
    return not book and one == other


def test_formulas_stay_texts_in_a_workbook(folder):
    with Path("danger.csv").open("w", newline="", encoding="utf-8") as file:
        write = rows_into(file)
        write(["id", "cell"])
        for number, cell in enumerate(("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "'=1", "-5")):
            write([number, cell])
    for columns in (TEXT, ""):
        out = f"out{len(columns)}"
        assert rows(through([Path("danger.csv")], out, columns)["danger.csv"]) == rows(
            Path("danger.csv")
        )
