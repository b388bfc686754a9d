"""Rules of counting in words: all of them have a name, in English that of the rule itself."""

from conference.voting.rules import RULES
from conference.words.rules import SENTENCES, TITLES, rule_sentence, rule_title
from conference.words.say import words_in
from conference.words.spoken import speaking


def test_every_rule_has_its_words_in_english_word_for_word():
    said = words_in("en").say
    assert {name: said(TITLES[name]) for name in RULES} == {
        name: rule.title for name, rule in RULES.items()
    }
    assert {name: said(SENTENCES[name]) for name in RULES} == {
        name: rule.sentence for name, rule in RULES.items()
    }


def test_a_rule_is_called_as_it_is_in_the_language_that_is_spoken():
    assert rule_title("irv", "Instant runoff") == "Instant runoff"
    with speaking("de"):
        assert rule_title("irv", "Instant runoff") == "Integrierte Stichwahl"
        assert rule_sentence("score", "…").startswith("Alle geben")
        assert rule_title("another", "Another rule") == "Another rule"
