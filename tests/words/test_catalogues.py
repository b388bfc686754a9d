"""The words of all languages: none is missing, none is dead, and all are given the same."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast

from conference.core.assets import asset
from conference.server.pages.site import made
from conference.server.pages.worded import REFUSED, SLOTS, keys_of_page
from conference.words.compiled import compiled
from conference.words.languages import LANGUAGES
from conference.words.source import DESK, catalogue, read_catalogue, variables_of

ENGLISH = catalogue("en").messages
PARTS = {"": ENGLISH, DESK: catalogue("en", DESK).messages}
EACH_PART = pytest.mark.parametrize("part", PARTS, ids=["pages", DESK])
OTHERS = [each.code for each in LANGUAGES if each.code != "en"]
PYTHON = Path(__file__).parents[2] / "conference"
FORMS = {
    "en": {"one", "other"},
    "de": {"one", "other"},
    "ur": {"one", "other"},
    "es": {"one", "other"},
    "fr": {"one", "other"},
    "pl": {"one", "few", "many", "other"},
    "cy": {"zero", "one", "two", "few", "many", "other"},
    "ar": {"zero", "one", "two", "few", "many", "other"},
}
"""The forms of numbers (CLDR) but those of millions, for which the last one does."""

ALL_FORMS = frozenset().union(*FORMS.values())


def parts_of(message):
    """What a message gives, by name: its text ("") and its attributes."""
    texts = {} if message.value is None else {"": message.value}
    return texts | {each.id.name: each.value for each in message.attributes}


def selects(node):
    """The choices in a message."""
    if isinstance(node, ast.SelectExpression):
        yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.BaseNode):
                yield from selects(each)


def faults(language, messages, english=ENGLISH):
    """What is wrong with the words of a language, seen from the English ones."""
    found = [f"{key} is missing" for key in english.keys() - messages.keys()]
    found += [f"{key} is not there in English" for key in messages.keys() - english.keys()]
    for key in english.keys() & messages.keys():
        ours, theirs = parts_of(english[key]), parts_of(messages[key])
        if ours.keys() != theirs.keys():
            found.append(f"{key} has other attributes")
        for name in ours.keys() & theirs.keys():
            given, used = variables_of(ours[name]), variables_of(theirs[name])
            if used - given or {*SLOTS} & (given - used):
                found.append(f"{key} is given {sorted(given)} and has {sorted(used)}")
        found += [f"{key}: {fault}" for fault in choice_faults(language, messages[key])]
    return found


def rows(message):
    """How many sentences stand one a line in the text of a message."""
    text = compiled(message)
    return text.count("\n") + 1 if isinstance(text, str) else 1


@EACH_PART
@pytest.mark.parametrize("language", OTHERS)
def test_lists_have_as_many_lines_in_every_language(language, part):
    english, messages = PARTS[part], catalogue(language, part).messages
    assert [key for key in english if rows(english[key]) != rows(messages[key])] == []
    assert rows(ENGLISH["print-talk"]) == 6


def choice_faults(language, message):
    """Forms that the language does not have, and words that differ from those in English."""
    for choice in selects(message):
        keys = {each.key.name for each in choice.variants}
        if keys & ALL_FORMS - {"other"} and keys - FORMS[language] and keys <= ALL_FORMS:
            yield f"{sorted(keys)} are no forms of {language}"


@EACH_PART
@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_all_that_english_says_and_no_more(language, part):
    assert faults(language, catalogue(language, part).messages, PARTS[part]) == []


def names_left_out(language, part):
    """Names that a translation does not say: counts and words to choose by may be left out."""
    for key, message in catalogue(language, part).messages.items():
        given, used = variables_of(PARTS[part][key]), variables_of(message)
        for name in given - used - {"count", "number", "form", "weekday", "month"}:
            yield f"{key}: {name}"


@EACH_PART
@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_leaves_out_a_name_or_a_figure(language, part):
    assert list(names_left_out(language, part)) == []


def test_faults_are_found():
    texts = {
        "a.ftl": "page-leave = { $who }\nnew-one = New\nlanguages-called = L\n    .title = T\n"
    }
    found = faults("de", read_catalogue("de", texts).messages)
    assert "page-script is missing" in found
    assert "new-one is not there in English" in found
    assert "languages-called has other attributes" in found
    assert "page-leave is given [] and has ['who']" in found
    wrong = read_catalogue("de", {"a.ftl": "join-go = { $n ->\n    [few] a\n   *[other] b\n }"})
    assert any("are no forms of de" in fault for fault in faults("de", wrong.messages))


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_all_words_can_be_sent_to_pages(language):
    for message in catalogue(language).messages.values():
        assert compiled(message)


def test_no_key_is_a_name_of_something_else_on_a_page():
    """Keys are written shorter in scripts, wherever they stand as strings."""
    names = set()
    for path in asset("web").glob("*.html"):
        text = re.sub(r" data-words=\"[^\"]+\"", "", path.read_text("utf-8"))
        for found in re.findall(r"=\"([^\"]+)\"", text):
            names.update(found.split())
    for path in asset("web", "css").glob("*.css"):
        names.update(re.findall(r"[.#]([a-z][\w-]+)", path.read_text("utf-8")))
    for path in asset("web", "js").rglob("*.js"):
        for found in re.findall(r'(?:class|id|for): "([^"]+)"', path.read_text("utf-8")):
            names.update(found.split())
    assert sorted(ENGLISH.keys() & names) == []


def used():
    """The keys that pages and the program say."""
    pages = made().bare.values()
    keys = {key for page in pages for key in page.said | page.brought | keys_of_page(page.text)}
    return keys | used_in_python()


def used_in_python():
    """What stands in modules of the program and looks like a key."""
    return {
        key
        for path in PYTHON.rglob("*.py")
        for key in re.findall(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"', path.read_text("utf-8"))
    }


def test_no_word_is_dead_and_none_is_asked_for_in_vain():
    assert sorted(key for key in ENGLISH.keys() - used() if not key.startswith(REFUSED)) == []
    missing = {key for page in made().bare.values() for key in keys_of_page(page.text)}
    assert sorted(missing - ENGLISH.keys()) == []
    said = re.compile(r'\b(?:say|live|lines)\(\s*"([\w-]+)"')
    asked = {
        key
        for path in asset("web", "js").rglob("*.js")
        for key in said.findall(path.read_text("utf-8"))
    }
    assert sorted(asked - ENGLISH.keys()) == []


def test_no_word_of_the_desk_is_dead_and_none_is_asked_for_in_vain():
    keys = used_in_python()
    dead = PARTS[DESK].keys() - keys
    assert sorted(key for key in dead if not key.startswith(f"{DESK}-{REFUSED}")) == []
    asked = {key for key in keys if key.startswith(f"{DESK}-")}
    assert sorted(asked - PARTS[DESK].keys()) == []
    assert {key.partition("-")[0] for key in PARTS[DESK]} == {DESK}


GLUED = re.compile(r"`[^`]*[A-Za-z]{3,} [^`]*\$\{|\$\{[^`{}]*\} [a-z]{3,}[^`]*`|\" \+ |\+ \"")


def test_modules_that_ask_for_words_have_no_sentence_of_pieces():
    converted = [
        path
        for path in asset("web", "js").rglob("*-words.js")
        if "kit/say.js" in path.read_text("utf-8")
    ]
    for path in converted:
        code = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text("utf-8"), flags=re.DOTALL)
        assert not GLUED.search(code), (path.name, GLUED.search(code)[0])
    assert GLUED.search("`Seat ${seat} is in`")
