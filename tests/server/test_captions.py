"""Lines of captions: what is kept, in which order, as WebVTT, and found again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.server.captions.archive import EARLIEST, Archive
from conference.server.captions.booth import AWAY_AFTER, Booth
from conference.server.captions.captioners import Captioners
from conference.server.captions.lines import MOST_LETTERS, Act, By, State, is_language, text_of
from conference.server.captions.search import plain, search
from conference.server.captions.webvtt import LONGEST, cues, ticks, webvtt, webvtt_segment
from conference.server.captions.wordlist import Wordlist

NOW = ManualClock().now()


def said(text, at=0, key="", **more):
    key = key or f"k{at}"
    return Act(key, more.pop("id", key), text, NOW + at, **more)


@pytest.fixture
def clock():
    clock = ManualClock()
    clock.advance(60_000)
    return clock


@pytest.fixture
def archive(tmp_path, clock):
    return Archive(tmp_path / "captions", clock)


def texts(track):
    return [one.text for one in track]


async def test_lines_are_kept_corrected_and_removed_and_outlive_a_restart(archive, tmp_path, clock):
    for act in (said("Good evening.", 1), said("Wealth tacks.", 2), said("Oops.", 3)):
        assert archive.act("en", act) is not None
    archive.act("en", said("Wealth tax.", 9, "fix", id="k2", state=State.CORRECTION))
    archive.act("en", said("", 9, "gone", id="k3", state=State.REMOVED))
    assert await archive.store("en")
    for one in (archive, Archive(tmp_path / "captions", clock)):
        assert texts(one.track("en")) == ["Good evening.", "Wealth tax."]
        assert [line.at - NOW for line in one.track("en")] == [1, 2]
        assert one.languages == ("en",)


def test_the_same_act_again_changes_nothing_in_whatever_order_it_is_sent_anew(archive):
    first, second = said("One", 1), said("Two", 2)
    fix = said("Three", 2, "fix", id="k2", state=State.CORRECTION)
    later = said("Four", 2, "later", id="k2", state=State.CORRECTION)
    for act in (first, second, fix, later):
        archive.act("en", act)
    assert [archive.act("en", act) for act in (first, second, fix, later)] == [None] * 4
    assert texts(archive.track("en")) == ["One", "Four"]


def test_another_line_under_a_name_that_is_taken_is_not_written_over_it(archive):
    archive.act("en", said("One", 1))
    assert archive.act("en", said("Two", 2, "other", id="k1")) is None
    assert archive.act("en", said("", 3)) is None
    assert archive.act("en", said("", 3, id="nobody", state=State.REMOVED)) is None
    assert texts(archive.track("en")) == ["One"]


@pytest.mark.parametrize("torn", ['{"key":"k9","id":"k9","te', '{"key":"k9"}', "\0\0\0", "[]"])
async def test_a_line_that_was_torn_costs_no_other(tmp_path, clock, torn):
    one = Archive(tmp_path / "c", clock)
    one.act("cy", said("Noswaith dda.", 1))
    await one.store("cy")
    with (tmp_path / "c" / "cy.jsonl").open("a") as file:
        file.write(torn)
    two = Archive(tmp_path / "c", clock)
    two.act("cy", said("Croeso.", 2))
    await two.store("cy")
    assert texts(Archive(tmp_path / "c", clock).track("cy")) == ["Noswaith dda.", "Croeso."]


async def test_what_the_disk_does_not_take_is_written_with_what_comes_next(tmp_path, clock):
    folder = tmp_path / "c"
    folder.write_text("in the way")  # mkdir fails
    one = Archive(tmp_path / "c", clock)
    one.act("en", said("One", 1))
    assert not await one.store("en")
    assert texts(one.track("en")) == ["One"]
    folder.unlink()
    one.act("en", said("Two", 2))
    assert await one.store("en")
    assert texts(Archive(folder, clock).track("en")) == ["One", "Two"]


def test_a_time_that_cannot_be_is_brought_within_bounds(archive, clock):
    archive.act("en", said("ahead", 10**9))
    archive.act("en", Act("old", "old", "of long ago", 5))
    assert [one.at for one in archive.track("en")] == [clock.now(), clock.now() - EARLIEST]


@pytest.mark.parametrize("code", ["", "EN", "../en", "en/..", "english", "e", "en_GB"])
def test_what_is_no_language_has_no_file(archive, code):
    assert not is_language(code)
    with pytest.raises(ConferenceError, match="is no language"):
        archive.act(code, said("One", 1))


@pytest.mark.parametrize(
    "found",
    [
        None, [], {}, {"key": "a", "id": "a", "text": 5, "at": 1},
        {"key": "a b", "id": "a", "text": "", "at": 1},
        {"key": "a", "id": "a", "text": "", "at": -1},
        {"key": "a", "id": "a", "text": "", "at": True},
        {"key": "a", "id": "a", "text": "", "at": 1, "state": "shouted"},
    ],
)  # fmt: skip
def test_what_is_no_line_is_none(found):
    assert Act.read(found) is None


@given(st.text(max_size=3000))
def test_a_text_is_one_line_without_controls_and_the_same_when_it_is_read_again(typed):
    text = text_of(typed)
    assert len(text) <= MOST_LETTERS and text == text_of(text)
    assert text.splitlines() in ([], [text])
    act = Act("k", "k", text, NOW, State.LINE, By.HUMAN)
    assert Act.read(json.loads(json.dumps({"key": "k", "id": "k", "text": text, "at": NOW}))) == act


# WebVTT


def test_webvtt_has_escaped_lines_with_times_from_where_it_begins(archive):
    archive.act("en", said("Tom & <b>Ann</b> --> all", 2_000))
    archive.act("en", said("Later", 50_000))
    lines = list(archive.track("en"))
    assert webvtt(lines, NOW, NOW + 10_000).split("\n\n")[2:] == [
        "00:00:02.000 --> 00:00:03.560\nTom &amp; &lt;b&gt;Ann&lt;/b&gt; --&gt; all\n"
    ]
    assert webvtt(lines).split("\n\n")[2].startswith("00:00:00.000 --> ")
    assert webvtt([]).startswith("WEBVTT\n\n")
    clipped = webvtt(lines, NOW + 3_000, NOW + 3_100)
    assert "00:00:00.000 --> 00:00:00.100" in clipped


def test_a_line_is_seen_until_it_is_read_and_no_longer_than_two_later_ones_need(archive):
    for number in range(5):
        archive.act("en", said("word " * 60, number * 1_000))
    found = cues(archive.track("en"))
    assert [one.end - one.start for one in found] == [2_000, 2_000, 2_000, LONGEST, LONGEST]


def test_a_segment_has_what_is_seen_in_it_with_the_same_media_times_in_the_next(archive):
    archive.act("en", said("It goes on and on, this line", 59_500))  # came at 60_000
    lines = archive.track("en").near(NOW + 60_000, NOW + 61_000)
    one = webvtt_segment(lines, NOW + 60_000, NOW + 61_000, ticks(1_000))
    two = webvtt_segment(lines, NOW + 61_000, NOW + 62_000, ticks(2_000))
    assert one.startswith("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:90000,LOCAL:00:01:00.000\n\n")
    assert "00:01:00.000 --> 00:01:01.820" in one
    assert "MPEGTS:180000,LOCAL:00:01:00.000" in two and "00:00:59.000 --> 00:01:00.820" in two
    assert "-->" not in webvtt_segment(lines, NOW + 58_000, NOW + 60_000)
    archived = webvtt_segment(lines, NOW + 59_000, NOW + 60_000, live=False)
    assert "00:01:00.500 --> " in archived


# Search


@pytest.mark.parametrize(
    "typed", ["wealth tax", "WEALTH  TAX", "tax wealth", "wealth-tax", "  tax,", "weal"]
)
def test_words_are_found_however_they_are_typed(archive, typed):
    archive.act("en", said("A Wealth Tax, then.", 1))
    archive.act("en", said("Nothing of it.", 2))
    found, total = search({"en": archive.track("en").spoken()}, typed)
    assert total == 1 and found[0].line.id == "k1" and found[0].language == "en"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("lodz", "Łódź"), ("ŻÓŁW", "zolw"), ("strasse", "Straße"), ("dros", "drôs"),
        ("السلام", "السَّلامُ"), ("didnt", "didn’t"),
    ],
)  # fmt: skip
def test_accents_vowel_signs_and_letters_with_strokes_make_no_difference(typed, text):
    assert plain(typed) == plain(text)


def test_a_phrase_that_runs_on_into_the_next_line_is_found_where_it_begins(archive):
    archive.act("en", said("We ask for a wealth", 1))
    archive.act("en", said("tax of two per cent.", 2))
    found, _ = search({"en": archive.track("en").spoken()}, "wealth tax")
    assert [one.line.id for one in found] == ["k1"]
    assert search({"en": archive.track("en").spoken()}, " … ") == ([], 0)
    assert search({}, "wealth") == ([], 0)


def test_of_many_the_newest_are_told_and_how_many_there_are(archive):
    for number in range(20):
        archive.act("en", said("yes", number))
    found, total = search({"en": archive.track("en").spoken()}, "yes", 3)
    assert total == 20 and [one.line.at - NOW for one in found] == [19, 18, 17]


# Captioners, booth, words


def test_a_code_lets_its_captioner_in_until_it_is_made_anew_or_taken_away(tmp_path):
    office, server = Captioners(tmp_path / "c"), Captioners(tmp_path / "c")
    assert server.all() == []
    code = office.add("Ania", "pl")
    assert server.by_code(code.lower()).name == "Ania"
    assert server.by_code("ABCDEFGHJKMN2") is None
    anew = office.add("Ania", "pl")
    assert server.by_code(code) is None and server.by_code(anew).language == "pl"
    assert (tmp_path / "c" / "captioners.json").stat().st_mode & 0o777 == 0o600
    assert anew not in (tmp_path / "c" / "captioners.json").read_text()
    office.remove("Ania")
    assert server.by_code(anew) is None
    with pytest.raises(ConferenceError, match="no captioner 'Ania'"):
        office.remove("Ania")
    with pytest.raises(ConferenceError, match="is no language"):
        office.add("Ania", "Polish")
    with pytest.raises(ConferenceError, match="a name"):
        office.add(" ", "pl")


def test_a_broken_file_of_captioners_says_what_to_do(tmp_path):
    (tmp_path / "captioners.json").write_text("[{")
    with pytest.raises(ConferenceError, match="make the captioners' codes anew"):
        Captioners(tmp_path).all()


def test_the_turn_goes_round_and_is_free_when_its_owner_is_gone():
    booth = Booth()
    booth.heard("Ania", "Dzie", 0)
    booth.heard("Jan", "", 1)
    assert booth.turn(1) == "Ania" and booth.others("Jan", 1) == {"Ania": "Dzie"}
    assert booth.pass_on("Jan") and not booth.pass_on("Eve")
    assert booth.turn(2) == "Jan"
    booth.heard("Ania", "", AWAY_AFTER)
    assert booth.turn(AWAY_AFTER + 2) == ""
    booth.heard("Ania", "", AWAY_AFTER + 2)
    assert booth.turn(AWAY_AFTER + 2) == "Ania"
    booth.leave("Ania")
    assert booth.turn(AWAY_AFTER + 2) == ""


def test_short_forms_are_kept_changed_and_removed(tmp_path):
    words = Wordlist(tmp_path / "c", "en")
    words.put("wt", "wealth tax")
    words.put("uk", "United Kingdom")
    words.put("uk", "")
    again = Wordlist(tmp_path / "c", "en")
    assert dict(again.words) == {"wt": "wealth tax"} and words.revision == 4
    for bad in ("", "two words", "x" * 31):
        with pytest.raises(ConferenceError, match="one word"):
            words.put(bad, "something")
    (tmp_path / "c" / "en.words.json").write_text("{")
    assert dict(Wordlist(tmp_path / "c", "en").words) == {}
