"""Wordings: text by text beside the original, fixed once people are asked, in no tally at all."""

import io

import pytest
from meetings import POLL, founded, opened

from conference.core.errors import TableError
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.record import fault, withheld
from conference.deliberation.rooms.commands import SendMessage
from conference.deliberation.wordings.commands import SetLanguages, Worded, WordIn
from conference.deliberation.wordings.events import TextsWorded
from conference.deliberation.wordings.parts import things, words_key
from conference.deliberation.wordings.table import missing, read_wordings, rows_of
from conference.tables.book import book_of
from conference.tables.decoding import decoded
from conference.tables.writing import rows_into

ORIGINAL = ("How warm?", "18 degrees", "21 degrees")
WELSH = ("Pa mor gynnes?", "18 gradd", "21 gradd")
ARABIC = ("ما درجة الحرارة؟", "18 درجة", "21 درجة")


def asked(state="draft"):
    """A conference with a question that is a draft, or open."""
    driver = founded()
    driver.must(preparing(Poll(POLL, ORIGINAL[0], ORIGINAL[1:])))
    if state == "open":
        driver.must(OpenPoll(POLL))
    return driver


def worded(texts=WELSH, language="cy", original=ORIGINAL, what="poll/p1", reason=""):
    return WordIn((Worded(what, language, original, texts),), reason)


def seen(driver, audience=Audience.PHONES, kind="wording/"):
    return {
        path: {one.language: one.texts for one in view.worded}
        for path, view in documents(driver.meeting, audience)
        if path.startswith(kind)
    }


def test_a_poll_is_worded_in_two_languages_and_phones_have_both_once_it_opens():
    driver = asked()
    driver.must(worded())
    driver.must(worded(ARABIC, "ar"))
    assert driver.do(worded()) == ()
    assert seen(driver) == {}
    driver.must(OpenPoll(POLL))
    assert seen(driver) == {"wording/poll/p1": {"ar": ARABIC, "cy": WELSH}}
    assert seen(driver, Audience.HALL) == {}
    assert seen(driver, Audience.DESK) == seen(driver)


def test_what_is_worded_under_a_draft_is_withheld_with_it():
    driver = asked()
    (event,) = driver.must(worded())
    assert "when the poll opens" in withheld(driver.meeting, event)
    driver.must(OpenPoll(POLL))
    assert withheld(driver.meeting, event) is None


REFUSED = {
    "unknown_language": worded(language="tlh"),
    "is_original": worded(language="en"),
    "nothing_to_word": worded(what="poll/p9"),
    "original_moved": worded(original=("How warm?", "18", "21")),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_worded_is_refused_with_what_to_do(code):
    refusal = asked().do(REFUSED[code])
    assert (refusal.code, refusal.sentence[-1]) == (code, ".")


BAD = {
    "a text too few": WELSH[:2],
    "a text too many": (*WELSH, "24 gradd"),
    "an empty option": (WELSH[0], " ", WELSH[2]),
    "two options alike": (WELSH[0], "18 gradd", " 18 gradd"),
    "a long option": (WELSH[0], "g" * 201, WELSH[2]),
}


@pytest.mark.parametrize("texts", BAD.values(), ids=BAD)
def test_texts_that_cannot_stand_beside_the_original_are_refused(texts):
    assert asked().do(worded(texts)).code == "bad_wording"


def test_one_that_is_refused_keeps_the_others_out():
    driver = asked()
    one, other = worded().wordings + worded(ARABIC[:1], "ar").wordings
    assert driver.do(WordIn((one, other))).code == "bad_wording"
    assert not driver.meeting.wordings.things


def test_once_people_are_asked_a_wording_changes_with_a_reason_alone():
    driver = asked()
    driver.must(worded())
    driver.must(OpenPoll(POLL))
    better = (WELSH[0], "18 gradd C", WELSH[2])
    assert driver.do(worded(better)).code == "asked_already"
    (event,) = driver.must(worded(better, reason="The unit was missing"))
    assert event.reason == "The unit was missing"
    view = dict(documents(driver.meeting, Audience.PHONES))["wording/poll/p1"].worded[0]
    assert (view.texts, view.corrected, view.reason) == (better, event.at, event.reason)


def test_a_reason_stands_where_people_were_asked_already_and_nowhere_else():
    (event,) = asked().must(worded(reason="Because"))
    assert event.reason == ""


def test_a_wording_of_a_former_question_is_seen_by_desks_alone():
    driver = asked()
    driver.must(worded())
    driver.must(preparing(Poll(POLL, "How warm is it to be?", ORIGINAL[1:])))
    driver.must(OpenPoll(POLL))
    assert seen(driver) == {}
    view = dict(documents(driver.meeting, Audience.DESK))["wording/poll/p1"]
    assert view.outdated
    anew = ("How warm is it to be?", *ORIGINAL[1:])
    driver.must(worded(ARABIC, "ar", anew, reason="Late"))
    assert seen(driver) == {"wording/poll/p1": {"ar": ARABIC}}


def test_no_texts_withdraw_a_wording():
    driver = asked()
    driver.must(worded())
    driver.must(worded(()))
    assert driver.do(worded(())) == ()
    assert not driver.meeting.wordings.things


def test_an_item_is_seen_in_other_languages_where_it_is_seen():
    driver = founded()
    for item in ("i0", "i3"):
        original = (f"Item {item[1]}",)
        driver.must(worded((f"Eitem {item[1]}",), "cy", original, f"item/{item}"))
    assert seen(driver) == {"wording/item/i0": {"cy": ("Eitem 0",)}}


def test_words_of_a_scene_and_of_a_message_are_known_by_what_they_say():
    driver = founded()
    words, told = ("A break", "Back at 14:30"), ("", "Turn the sound down, please")
    for one, texts in ((words, ("Egwyl", "Yn ôl am 14:30")), (told, ("", "Trowch y sain i lawr"))):
        driver.must(worded(texts, "cy", one, words_key(*one)))
    assert seen(driver, Audience.ROOMS) == {}
    scene = Scene(SceneKind.HOLDING, title=words[0], text=words[1])
    driver.must(PrepareScene((Output.ROOMS,), scene))
    driver.must(Take((Output.ROOMS,), preview_revision(driver.meeting)))
    driver.must(SendMessage("m1", told[1], 5))
    views = dict(documents(driver.meeting, Audience.ROOMS))
    found = {view.original for path, view in views.items() if path.startswith("wording/")}
    assert found == {words, told}
    assert seen(driver, Audience.VOTERS) == {}


def test_a_message_to_one_room_is_worded_for_nobody_else():
    driver = founded()
    told = ("", "Please ring us")
    driver.must(worded(("", "Ffoniwch ni"), "cy", told, words_key(*told)))
    driver.must(SendMessage("m1", told[1], 5, (0,)))
    assert seen(driver, Audience.ROOMS) == {}
    assert words_key(*told) not in dict(things(driver.meeting))


def test_languages_are_set_once_and_the_original_is_none_of_the_wanted():
    driver = founded()
    (event,) = driver.must(SetLanguages("cy", ("en", "cy", "ar", "en")))
    assert (event.original, event.wanted) == ("cy", ("en", "ar"))
    assert driver.do(SetLanguages("cy", ("en", "ar"))) == ()
    assert driver.do(SetLanguages("xx", ())).code == "unknown_language"
    assert missing(driver.meeting)["ar"] == len(dict(things(driver.meeting)))


@pytest.mark.parametrize(
    "event",
    [
        TextsWorded("poll/p1", "cy", ORIGINAL, WELSH, 1),
        TextsWorded("poll/p1", "cy", ("Else?", "18", "21"), WELSH, 1, "Late"),
        TextsWorded("poll/p1", "cy", ORIGINAL, WELSH[:2], 1, "Late"),
        TextsWorded("poll/p2", "cy", ORIGINAL, WELSH, 1),
        TextsWorded("words/0", "cy", ("A", "B"), ("C", "D"), 1),
    ],
)
def test_what_may_not_be_in_the_record_is_a_fault(event):
    assert fault(asked("open").meeting, event)


def test_a_correction_with_a_reason_is_no_fault():
    event = TextsWorded("poll/p1", "cy", ORIGINAL, WELSH, 1, "Late")
    assert fault(asked("open").meeting, event) is None


def test_a_wording_does_not_touch_the_poll_or_its_box():
    driver = opened()
    before = driver.meeting.polls
    original = ("30% or 40%?", "30%", "40%")
    driver.must(worded(("30% neu 40%?", "40% (cy)", "30%"), "cy", original, reason="Late"))
    assert driver.meeting.polls is before


# The table of translators


def table(rows):
    out = io.StringIO(newline="")
    write = rows_into(out)
    for row in rows:
        write(row)
    return out.getvalue()


def filled(driver, texts):
    """The table as it is exported, with these texts of the poll in Welsh."""
    head, *rows = rows_of(driver.meeting)
    cells = iter(texts)
    at = head.index("cy")
    return [
        head,
        *((*row[:at], next(cells), *row[at + 1 :]) if row[0] == "poll/p1" else row for row in rows),
    ]


def test_the_table_has_every_text_and_comes_back_filled_in():
    driver = asked()
    driver.must(SetLanguages("en", ("cy", "ar")))
    head, *rows = rows_of(driver.meeting)
    assert head == ("what", "part", "original", "cy", "ar")
    assert ("poll/p1", "option 2", "21 degrees", "", "") in rows
    found, _ = read_wordings(driver.meeting, table(filled(driver, WELSH)), "w.csv")
    assert found == worded().wordings
    driver.must(WordIn(found))
    again = table(rows_of(driver.meeting))
    assert "Pa mor gynnes?" in again
    assert read_wordings(driver.meeting, again, "w.csv")[0] == ()


def test_a_workbook_comes_back_as_it_was():
    driver = asked()
    driver.must(SetLanguages("en", ("cy",)))
    texts = ("=Pa mor <gynnes>?", " 18", "21")
    text = decoded(book_of("Wordings", filled(driver, texts)), "w.xlsx")
    ((found), _) = read_wordings(driver.meeting, text, "w.xlsx")
    assert found[0].texts == ("=Pa mor <gynnes>?", "18", "21")


def test_a_column_may_have_the_own_name_of_its_language():
    driver = asked()
    rows = [("What", "Part", "Original", "Cymraeg"), *_poll_rows(WELSH)]
    found, _ = read_wordings(driver.meeting, table(rows), "w.csv")
    assert found == worded().wordings


def _poll_rows(texts):
    parts = ("question", "option 1", "option 2")
    return [("poll/p1", *cells) for cells in zip(parts, ORIGINAL, texts, strict=True)]


def test_all_faults_of_a_table_are_told_at_once():
    driver = asked("open")
    rows = [
        ("what", "part", "original", "cy", "ar"),
        ("poll/p1", "question", "How warm?", "Pa mor gynnes?", "ما؟"),
        ("poll/p1", "option 1", "18 degrees", "", "18"),
        ("poll/p1", "option 2", "21 degrees", "21 gradd", "21"),
        ("item/i0", "title", "Item zero", "Eitem", ""),
        ("item/i0", "subtitle", "Else", "Arall", ""),
        ("poll/p7", "question", "Gone?", "Wedi mynd?", ""),
    ]
    with pytest.raises(TableError) as error:
        read_wordings(driver.meeting, table(rows), "w.csv")
    told = error.value.sentence
    for part in ("option 1 is missing", "with a reason", "changed since", "subtitle", "poll/p7"):
        assert part in told


def test_a_table_without_a_language_or_with_the_original_s_alone_is_refused():
    rows = [("what", "part", "original", "en"), *_poll_rows(ORIGINAL)]
    with pytest.raises(TableError, match="column of a language"):
        read_wordings(asked().meeting, table(rows), "w.csv")
