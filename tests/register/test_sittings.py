"""Sittings: what a draw's folder means for the register, and what follows for the next draw."""

from __future__ import annotations

import csv
import json
import random

import pytest

from conference.cli import main
from conference.core.errors import ConferenceError
from conference.register.history import change_seats, sitting_of, sittings_of, withdraw_sitting
from conference.register.intake import import_people
from conference.register.pool import write_key, write_people
from conference.register.publication import published_ledger
from conference.register.sittings import hold, next_draw
from conference.register.storage import Register

QUOTAS = (
    "feature,value,min,max\ngender,female,4,6\ngender,male,4,6\n"
    "age,young,2,5\nage,middle,2,5\nage,old,2,5\n"
)


@pytest.fixture
def register(tmp_path):
    chance = random.Random(7)
    lines = ["id,name,gender,age"]
    lines += [
        f"p{i},Nom {i},{chance.choice(['female', 'male'])},"
        f"{chance.choice(['young', 'middle', 'old'])}"
        for i in range(80)
    ]
    with Register(tmp_path, make=True) as found:
        import_people(found, lines, "people.csv")
        write_key(found, tmp_path / "key")
        (tmp_path / "quotas.csv").write_text(QUOTAS)
        yield found


def draw(register, name, *more, kind="compositions"):
    """A draw from the register's people; its folder and its JSON."""
    folder = register.path.parent
    write_people(register, folder / "people.csv")
    out = folder / name
    status = main(
        ["sortition", "draw", "--categories", str(folder / "quotas.csv"), "--respondents",
         str(folder / "people.csv"), "--size", "10", "--panels", "100", "--list", kind,
         "--key", str(folder / "key"), "--seed", name, "--out", str(out), "--quiet", *more]
    )  # fmt: skip
    assert status == 0
    return out


def ids_of(path):
    with path.open(newline="") as file:
        return [row["id"] for row in csv.DictReader(file)]


@pytest.mark.parametrize("kind", ["compositions", "panels"])
def test_a_draw_gives_everyone_the_chance_that_the_list_gave_them(register, kind):
    folder = draw(register, "first", kind=kind)
    held = hold(register, folder, title="First sitting", at=123)
    assert (held.sitting, held.people, held.strangers, held.seated) == (1, 80, 0, 10)
    (sitting,) = sittings_of(register)
    assert (sitting.title, sitting.drawn_at, sitting.seats) == ("First sitting", 123, 10)
    assert sitting.chances.sum() == pytest.approx(10)
    number_of = register.ids()
    seated = sorted(number_of[person] for person in ids_of(folder / "private" / "selected.csv"))
    assert list(sitting.seated) == seated
    if kind == "panels":
        return
    codes = {row["id"]: row["pseudonym"] for row in _table(folder / "private" / "codes.csv")}
    type_of = {row["pseudonym"]: row["type"] for row in _table(folder / "public" / "pool.csv")}
    chances = _table(folder / "public" / "probabilities.csv")
    chance_of = {row["type"]: row["realised"] for row in chances}
    for person, number in number_of.items():
        assert sitting.chances[number] == float(chance_of[type_of[codes[person]]])


def _table(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_the_same_draw_is_noted_once(register):
    folder = draw(register, "first")
    hold(register, folder)
    with pytest.raises(ConferenceError) as refused:
        hold(register, folder)
    assert refused.value.code == "held_already"
    assert len(sittings_of(register)) == 1


def test_a_sitting_is_withdrawn_with_its_rounds_and_can_be_noted_anew(register):
    first, second = draw(register, "first"), draw(register, "second")
    hold(register, first)
    hold(register, second)
    one, other = sittings_of(register)
    change_seats(register, 1, "the digest of a round", one.seated[:1], [])
    for _ in range(2):
        withdraw_sitting(register, one.digest)
        assert [left.digest for left in sittings_of(register)] == [other.digest]
        assert sittings_of(register)[0].how == other.how
    assert sitting_of(register, one.digest) is None
    assert sitting_of(register, "the digest of a round") is None
    assert sitting_of(register, other.digest) == 2
    assert hold(register, first).sitting == 3
    assert sittings_of(register)[1].seated == one.seated


def test_what_is_no_draw_of_this_register_is_refused(register, tmp_path):
    with pytest.raises(ConferenceError) as refused:
        hold(register, tmp_path)
    assert refused.value.code == "no_audit"
    committed = draw(register, "committed", "--commit-only")
    with pytest.raises(ConferenceError) as refused:
        hold(register, committed)
    assert refused.value.code == "not_drawn_yet"
    (tmp_path / "key").write_bytes(b"another key")
    foreign = draw(register, "foreign")
    with pytest.raises(ConferenceError) as refused:
        hold(register, foreign)
    assert refused.value.code == "other_pool"
    assert sittings_of(register) == []


def test_rotation_and_carry_over_go_into_the_next_draw(register, tmp_path):
    first = draw(register, "first")
    hold(register, first)
    seated = set(ids_of(first / "private" / "selected.csv"))
    after = next_draw(register, rotation=1, stay=3, value="public")
    assert set(after.exclude) == seated
    assert len(after.staying) == 3
    assert set(after.staying) <= seated
    (tmp_path / "exclude").write_text("\n".join(after.exclude))
    (tmp_path / "staying").write_text("\n".join(after.staying))
    second = draw(
        register, "second", "--exclude", str(tmp_path / "exclude"),
        "--staying", str(tmp_path / "staying"),
    )  # fmt: skip
    held = hold(register, second, staying=after.staying)
    assert held.seated == 10
    assert not set(ids_of(second / "private" / "selected.csv")) & seated
    then = next_draw(register, rotation=1, stay=7, value="public")
    assert not set(then.staying) & set(after.staying), "nobody stays on twice"
    with pytest.raises(ConferenceError) as refused:
        next_draw(register, stay=8, value="public")
    assert refused.value.code == "too_few_to_stay"
    assert len(next_draw(register, rotation=2).exclude) == 17
    told = published_ledger(sittings_of(register))
    assert told["by_pools"]["1"]["people"] == 10
    assert told["by_pools"]["2"]["people"] == 70
    assert told["seated"] == {"0": 63, "1": 14, "2": 3}


def test_who_stays_on_depends_on_the_public_value_alone(register):
    hold(register, draw(register, "first"))
    one = next_draw(register, stay=5, value="a").staying
    assert next_draw(register, stay=5, value="a").staying == one
    assert next_draw(register, stay=5, value="b").staying != one
    with pytest.raises(ConferenceError) as refused:
        next_draw(register, stay=5)
    assert refused.value.code == "no_value"


def test_replacements_take_the_place_of_those_who_left(register, tmp_path):
    first = draw(register, "first")
    hold(register, first)
    leaving = ids_of(first / "private" / "selected.csv")[:2]
    (tmp_path / "declined").write_text("\n".join(leaving))
    status = main(
        ["sortition", "replace", "--panel", str(first), "--declined", str(tmp_path / "declined"),
         "--categories", str(tmp_path / "quotas.csv"), "--respondents",
         str(tmp_path / "people.csv"), "--key", str(tmp_path / "key"),
         "--out", str(tmp_path / "round"), "--quiet"]
    )  # fmt: skip
    assert status == 0
    held = hold(register, tmp_path / "round")
    assert (held.sitting, held.seated) == (1, 2)
    (sitting,) = sittings_of(register)
    number_of = register.ids()
    seated = ids_of(tmp_path / "round" / "private" / "selected.csv")
    now = sorted(number_of[person] for person in seated)
    assert list(sitting.seated) == now
    assert {sitting.how[number_of[person]] for person in leaving} == {"left"}
    with pytest.raises(ConferenceError) as refused:
        hold(register, tmp_path / "round")
    assert refused.value.code == "held_already"
    assert not set(leaving) & set(next_draw(register, rotation=1).exclude)


def test_people_who_left_the_register_are_counted_and_no_longer_known(register):
    first = draw(register, "first")
    gone = ids_of(first / "private" / "selected.csv")[0]
    register.remove([gone])
    held = hold(register, first)
    assert (held.people, held.strangers, held.seated) == (79, 1, 9)


def test_the_published_ledger_names_nobody(register):
    hold(register, draw(register, "first"))
    text = json.dumps(published_ledger(sittings_of(register)))
    assert "Nom" not in text
    assert not any(f'"p{i}"' in text for i in range(80))
    assert not any(name in text for name in register.pseudonyms(f"p{i}" for i in range(80)))
