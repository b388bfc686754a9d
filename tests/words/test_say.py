"""Messages as sentences: what they are given, and what they fall back on."""

import pytest

from conference.core.errors import ConferenceError
from conference.words.languages import LANGUAGES
from conference.words.say import Words, isolated, words_in
from conference.words.source import DESK, catalogue, read_catalogue, written

SIGNS = 'figures-group = {" "}\nfigures-decimal = {","}\nfigures-grouped-from = 5\n'
ENGLISH = """\
greeting = Welcome to { $party }
    .title = Hello
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
only =
    .label = Words
way = { $way ->
    [in] Comes in
   *[out] Goes out
 }
"""
ARABIC = "greeting = أهلًا بك في { $party }\nway = { $way ->\n    [in] دخول\n   *[out] خروج\n }\n"


def words(language, text, other=None):
    return Words(read_catalogue(language, {"a.ftl": SIGNS + text}), other)


def test_a_number_is_counted_by_and_written_with_the_signs_of_the_language():
    found = words("en", ENGLISH)
    assert [found.say("seats", count=n) for n in (1, 1_234, 12_345)] == [
        "1 seat",
        "1234 seats",
        "12 345 seats",
    ]


def test_what_a_language_lacks_is_said_in_english():
    arabic = words("ar", ARABIC, words("en", ENGLISH))
    assert arabic.say("seats", count=2) == "2 seats"
    assert arabic.attributes("only") == {"label": "Words"}
    assert not arabic.has_text("only")


def test_names_are_isolated_where_they_would_disturb_the_order():
    english = words("en", ENGLISH)
    arabic = words("ar", ARABIC, english)
    assert english.say("greeting", party="Leeds") == "Welcome to Leeds"
    assert english.say("greeting", party="ليدز") == "Welcome to \u2068ليدز\u2069"
    assert arabic.say("greeting", party="Leeds") == "أهلًا بك في \u2068Leeds\u2069"
    assert isolated("\u2068Leeds\u2069", always=True) == "\u2068Leeds\u2069"


def test_what_a_message_chooses_by_and_figures_are_not_isolated():
    arabic = words("ar", ARABIC)
    assert arabic.say("way", way="in") == "دخول"
    assert isolated("66.7%", always=True) == "66.7%"


@pytest.mark.parametrize("key", ["nothing", "only", "greeting"])
def test_what_cannot_be_said_is_a_fault_of_the_program(key):
    with pytest.raises(ConferenceError, match=f"The message {key} "):
        words("en", ENGLISH).say(key)


def test_a_language_that_is_not_there_is_english():
    assert words_in("tlh").language.code == "en"
    assert words_in("tlh").say("languages-called") == "Language"


@pytest.mark.parametrize("part", ["", DESK], ids=["pages", DESK])
@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_each_message_is_read_alone_as_it_is_read_with_all_others(language, part):
    texts = written(language, part)
    all_of_them = catalogue(language, part).messages
    assert texts.keys() == all_of_them.keys()
    alone = read_catalogue(language, {"all": "".join(texts.values())}).messages
    assert all(alone[key].equals(all_of_them[key], ["span", "comment"]) for key in alone)
