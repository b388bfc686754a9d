"""Minutes that say otherwise of a motion than its record are found, with the record or without."""

import copy
import json

import pytest
from motion_hall import recounted, two_readings
from motions_of_six import motion
from public_verifier import verifier
from sitting_hall import minutes_of

from conference.minutes.document import document
from conference.minutes.motion_check import motions_fault
from conference.minutes.page import page
from conference.minutes.value import as_json


@pytest.fixture(scope="module")
def driver():
    """A motion of two readings, adopted in both."""
    return two_readings()


def _files(found):
    return {
        "minutes.html": page(document(found)).html.encode(),
        "minutes.json": json.dumps(as_json(found)).encode(),
    }


def test_minutes_that_agree_with_themselves_have_no_fault(driver):
    files = _files(minutes_of(driver))
    assert motions_fault(files) == ""
    assert motions_fault({"minutes.html": files["minutes.html"]}) == ""
    before = json.dumps({"sittings": []}).encode()
    assert motions_fault({**files, "minutes.json": before}) == ""


def _first(value):
    return value["motions"][0]["readings"][0]


def _fate(value, number, state):
    one = _first(value)["amendments"][number]
    one["state"] = one["fates"][-1]["state"] = state


CHANGES = {
    "a word of the adopted text": (
        lambda value: _first(value)["adopted"]["clauses"][0].update(text="We shout"),
        "a text has another digest",
    ),
    "its digest": (
        lambda value: _first(value)["adopted"].update(digest="0" * 64),
        "a text has another digest",
    ),
    "what was rejected is adopted": (
        lambda value: _fate(value, 3, "adopted"),
        "amendment A4 has another fate",
    ),
    "a state that no entry gave": (
        lambda value: _first(value)["amendments"][0].update(state="adopted"),
        "amendment A1 has another fate",
    ),
    "what fell is open": (
        lambda value: _first(value)["amendments"][0].update(fates=[]),
        "amendment A1 has another fate",
    ),
    "an amendment more in the text": (
        lambda value: _first(value)["adopted"]["amendments"].append("A4"),
        "other amendments are in the adopted text",
    ),
    "a vote that was lost": (
        lambda value: _first(value)["votes"][2].update(outcome="carried"),
        "the poll v2 came out otherwise",
    ),
    "no clauses": (
        lambda value: _first(value)["adopted"].pop("clauses"),
        "minutes.json cannot be read",
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_found_without_the_record(driver, what):
    files = _files(minutes_of(driver))
    value = json.loads(files["minutes.json"])
    change, wanted = CHANGES[what]
    change(value)
    found = motions_fault({**files, "minutes.json": json.dumps(value).encode()})
    assert wanted in found


def test_a_page_with_another_digest_is_found(driver):
    files = _files(minutes_of(driver))
    other = files["minutes.html"].replace(motion(driver).adopted.digest.encode(), b"0" * 64)
    assert "the page has another digest in reading 2 of the motion order" in motions_fault(
        {**files, "minutes.html": other}
    )


def _motions(driver):
    return json.loads(json.dumps(as_json(minutes_of(driver).motions)))


AGAINST_THE_RECORD = {
    "another motion": lambda one: one.update(id="other"),
    "a reading less": lambda one: one["readings"].pop(),
    "another state": lambda one: one["readings"][0]["amendments"][3].update(state="adopted"),
    "another entry": lambda one: one["readings"][0]["amendments"][3]["fates"][-1].update(entry=9),
    "another poll": lambda one: one["readings"][0]["amendments"][3]["fates"][-1].update(poll="v9"),
    "an amendment less": lambda one: one["readings"][0]["amendments"].pop(),
    "a clause that was not sent back": lambda one: one["readings"][0]["sent_back"].pop(),
    "another digest": lambda one: one["readings"][0]["adopted"].update(digest="0" * 64),
    "no adopted text": lambda one: one["readings"][0].update(adopted=None),
    "another word": lambda one: one["readings"][1]["adopted"]["clauses"][0].update(text="No"),
    "other amendments": lambda one: one["readings"][0]["adopted"].update(amendments=["A3"]),
}


def test_the_public_verifier_finds_the_same_motions(driver):
    recounted(driver).minuted(_motions(driver))


@pytest.mark.parametrize("what", AGAINST_THE_RECORD)
def test_the_public_verifier_finds_what_the_record_does_not_say(driver, what):
    motions = copy.deepcopy(_motions(driver))
    AGAINST_THE_RECORD[what](motions[0])
    with pytest.raises(verifier.Misfit):
        recounted(driver).minuted(motions)
