"""The files of words: what is read of them, and what is refused."""

import pytest

from conference.core.errors import ConferenceError
from conference.words.compiled import compiled
from conference.words.source import catalogue, read_catalogue, variables_of

CHOICE = """\
votes = { $count ->
    [none] none
    [one] { $count } vote of { $party }
   *[other] { $count } votes
 }
    .title = Votes{"\\u00A0"}{ 1.5 }
"""


def test_a_message_is_what_the_runtime_of_pages_keeps():
    one = {"type": "var", "name": "count"}
    assert compiled(read_catalogue("en", {"a.ftl": CHOICE}).messages["votes"]) == {
        "value": [
            {
                "type": "select",
                "selector": one,
                "variants": [
                    {"key": {"type": "str", "value": "none"}, "value": "none"},
                    {
                        "key": {"type": "str", "value": "one"},
                        "value": [one, " vote of ", {"type": "var", "name": "party"}],
                    },
                    {"key": {"type": "str", "value": "other"}, "value": [one, " votes"]},
                ],
                "star": 2,
            }
        ],
        "attributes": {
            "title": [
                "Votes",
                {"type": "str", "value": "\u00a0"},
                {"type": "num", "value": 1.5, "precision": 1},
            ]
        },
    }


def test_a_plain_message_is_its_text_and_one_without_text_has_attributes_alone():
    found = read_catalogue("en", {"a.ftl": "one = Text\ntwo =\n    .label = Words\n"}).messages
    assert compiled(found["one"]) == "Text"
    assert compiled(found["two"]) == {"value": None, "attributes": {"label": "Words"}}


def test_what_a_message_needs_is_found_wherever_it_stands():
    assert variables_of(read_catalogue("en", {"a.ftl": CHOICE}).messages["votes"]) == {
        "count",
        "party",
    }


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a.ftl": "one = { $count -> [one] a }"}, "en/a.ftl: 'one = { $count -> [one] a }'"),
        ({"a.ftl": "one = a\nno sign"}, "'no sign' is not understood"),
        ({"a.ftl": "one = a", "b.ftl": "one = b"}, "en/b.ftl: one is there twice"),
        ({"a.ftl": "-party = party"}, "-party is a term"),
    ],
)
def test_a_file_that_is_not_whole_is_refused_with_its_name(files, words):
    with pytest.raises(ConferenceError, match=r"^words/en/") as caught:
        read_catalogue("en", files)
    assert caught.value.code == "bad_words"
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one = { NUMBER($count) }", "FunctionReference"),
        ("one = { $count ->\n   *[0] none\n }", r"\[0\] cannot be chosen by"),
    ],
)
def test_what_words_have_no_use_for_is_not_sent_to_pages(text, words):
    found = read_catalogue("en", {"a.ftl": text})
    with pytest.raises(TypeError, match=words):
        compiled(found.messages["one"])


def test_the_words_of_a_language_are_read_once():
    assert catalogue("cy") is catalogue("cy")
