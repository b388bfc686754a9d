"""The conference of a founding day: standing rules, a list drawn by lot, badges, logins."""

import contextlib
import csv
import io
from dataclasses import dataclass

from founding_text import TITLE

from conference.cli import main
from conference.core.folder import ConferenceFolder

__all__ = ["Founded", "founded", "run"]

REGIONS = ("North", "South", "East", "West")

TABLES = {
    "areas.csv": "id,name,region,latitude,longitude\n"
    + "".join(f"{name.lower()},{name},{name},{52 + n},-1\n" for n, name in enumerate(REGIONS)),
    "parties.csv": "name,area,capacity\nThe Bell,north,40\n",
    "programme.csv": "date,start,minutes,kind,title\n"
    "2027-05-01,10:00,240,deliberation,The constitution clause by clause\n"
    "2027-05-01,14:00,120,vote,The board\n",
    "rules.csv": "kind,title,majority,of,quorum,tie,by name,signatures\n"
    "motion,Motion,simple,,,status-quo,,\n"
    "constitution,Constitution,2/3,present,1/2,status-quo,,\n"
    "lot,Decided by lot where it is even,simple,,,lot,,\n"
    "open,By name,simple,cast,,status-quo,yes,\n"
    "recall,Recall from an office,2/3,present,1/2,status-quo,,1/5\n"
    "full,All who came this morning,simple,,{quorum},status-quo,,\n",
}
"""The standing rules are published with the plan, before the day."""


@dataclass(frozen=True)
class Founded:
    """The folder; the secrets of badges in the order of the list, and passwords by login."""

    folder: ConferenceFolder
    badges: tuple[str, ...]
    passwords: dict[str, str]


def run(*arguments, status=0):
    """A command as it is typed; what it prints."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(io.StringIO()) as errors:
        ended = main(list(map(str, arguments)))
    assert ended == status, f"{arguments}: {told.getvalue()}{errors.getvalue()}"
    return told.getvalue()


def founded(place, seats, quorum):
    """Found the conference, draw so many members by lot, invite them.

    ``quorum`` members are needed for decisions of the kind ``full``.
    """
    plan, draw, assembly = place / "plan", place / "draw", place / "assembly"
    plan.mkdir()
    for name, table in TABLES.items():
        (plan / name).write_text(table.replace("{quorum}", str(quorum)), encoding="utf-8")
    run("new", assembly, "--name", TITLE, "--plan", plan)
    people, quotas = _pool(place, seats)
    run(
        "sortition", "draw", "--categories", quotas, "--respondents", people, "--size", seats,
        "--seed", "the three dice of the morning: 6 3 2", "--codes", "--quiet", "--out", draw,
    )  # fmt: skip
    run("sortition", "verify", draw)
    run("badge", "invite", assembly, draw)
    run("badge", "standing", assembly, "accepted", draw / "private" / "selected.csv")
    passwords = {
        name: run("password", assembly, "--name", name).split()[4] for name in ("Ann", "Ben")
    }
    return Founded(ConferenceFolder(assembly), _badges(draw), passwords)


def _pool(place, seats):
    """Three times as many people as seats, and quotas for them."""
    people, quotas = place / "people.csv", place / "quotas.csv"
    rows = [
        f"P{n:05d},Person {n},{REGIONS[n % 4]},{'female' if n // 4 % 2 else 'male'}"
        for n in range(3 * seats)
    ]
    people.write_text("\n".join(("id,name,region,gender", *rows)) + "\n", encoding="utf-8")
    low, high = seats // 4 - 1, seats // 4 + 2
    bounds = [f"region,{name},{low},{high}" for name in REGIONS]
    bounds += [f"gender,{name},{seats // 2},{-(-seats // 2)}" for name in ("male", "female")]
    quotas.write_text("\n".join(("feature,value,min,max", *bounds)) + "\n", encoding="utf-8")
    return people, quotas


def _badges(draw):
    """Id and code of everybody who was drawn, as they stand on the badges."""
    with (draw / "private" / "codes.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["id"]: row["code"] for row in csv.DictReader(file)}
    with (draw / "private" / "selected.csv").open(encoding="utf-8", newline="") as file:
        return tuple(f"{row['id']}:{codes[row['id']]}" for row in csv.DictReader(file))
