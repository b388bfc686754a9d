"""What the rules of counting are called, and what each does, in the language that is spoken."""

from __future__ import annotations

from conference.words.spoken import is_english, say

__all__ = ["rule_sentence", "rule_title"]

TITLES = {
    "plurality": "rules-name-plurality",
    "approval": "rules-name-approval",
    "score": "rules-name-score",
    "median": "rules-name-median",
    "borda": "rules-name-borda",
    "irv": "rules-name-irv",
    "stv-scottish": "rules-name-stv-scottish",
    "stv-ers97": "rules-name-stv-ers97",
    "stv-meek": "rules-name-stv-meek",
    "stv-rational": "rules-name-stv-rational",
    "schulze": "rules-name-schulze",
    "ranked-pairs": "rules-name-ranked-pairs",
    "copeland": "rules-name-copeland",
    "pav": "rules-name-pav",
    "seq-pav": "rules-name-seq-pav",
    "seq-phragmen": "rules-name-seq-phragmen",
    "equal-shares": "rules-name-equal-shares",
    "cc": "rules-name-cc",
    "sav": "rules-name-sav",
    "pb-greedy": "rules-name-pb-greedy",
    "pb-greedy-no-skip": "rules-name-pb-greedy-no-skip",
    "pb-equal-shares": "rules-name-pb-equal-shares",
}

SENTENCES = {
    "plurality": "rules-says-plurality",
    "approval": "rules-says-approval",
    "score": "rules-says-score",
    "median": "rules-says-median",
    "borda": "rules-says-borda",
    "irv": "rules-says-irv",
    "stv-scottish": "rules-says-stv-scottish",
    "stv-ers97": "rules-says-stv-ers97",
    "stv-meek": "rules-says-stv-meek",
    "stv-rational": "rules-says-stv-rational",
    "schulze": "rules-says-schulze",
    "ranked-pairs": "rules-says-ranked-pairs",
    "copeland": "rules-says-copeland",
    "pav": "rules-says-pav",
    "seq-pav": "rules-says-seq-pav",
    "seq-phragmen": "rules-says-seq-phragmen",
    "equal-shares": "rules-says-equal-shares",
    "cc": "rules-says-cc",
    "sav": "rules-says-sav",
    "pb-greedy": "rules-says-pb-greedy",
    "pb-greedy-no-skip": "rules-says-pb-greedy-no-skip",
    "pb-equal-shares": "rules-says-pb-equal-shares",
}


def rule_title(rule: str, title: str) -> str:
    """What a rule is called; its ``title`` from the server where it is none of ours."""
    return title if is_english() or rule not in TITLES else say(TITLES[rule])


def rule_sentence(rule: str, sentence: str) -> str:
    """What a rule does; its ``sentence`` from the server where it is none of ours."""
    return sentence if is_english() or rule not in SENTENCES else say(SENTENCES[rule])
