"""A text of 60 clauses with 200 amendments, and the text that must come of it, made together.

Nothing of the product is asked. Each clause has a fate; its old words, the amendments that bring
the fate about, those that are rejected, and its new words are written down side by side.
"""

from dataclasses import dataclass, field
from random import Random

ARTICLES, ITEMS = 12, 4
ALL_AMENDMENTS = 200
LETTERS = "ABCDEFGHIJKL"


@dataclass
class Made:
    """``amendments`` are tuples (id, kind, clause, passage, words, after, after passage)."""

    base: str = ""
    expected: str = ""
    amendments: list[tuple[str, ...]] = field(default_factory=list)
    adopted: list[str] = field(default_factory=list)
    numbers: dict[str, str] = field(default_factory=dict)

    def ask(self, kind, clause="", passage="", words="", after="", after_passage="", passes=True):
        id_ = f"A{len(self.amendments) + 1}"
        self.amendments.append((id_, kind, clause, passage, words, after, after_passage))
        if passes:
            self.adopted.append(id_)
        return id_


def sentence(article, item):
    """Words that are all different within the clause."""
    name = f"{LETTERS[article - 1]}{item}"
    words = ["duty", "of", "care", "for", f"matter{name}", "and", "due", "notice", "within", "days"]
    return " ".join(
        f"{word}-{name}" if word.isalpha() and len(word) > 3 else word for word in words
    )


def changed(made, clause, words, chance):
    """A change of words that passes, and the words that are left."""
    tokens = words.split()
    at = chance.randrange(1, len(tokens) - 2)
    match chance.randrange(4):
        case 0:
            made.ask("replace", clause, tokens[at], f"new{clause}")
            tokens[at] = f"new{clause}"
        case 1:
            made.ask("delete", clause, f"{tokens[at]} {tokens[at + 1]}")
            del tokens[at : at + 2]
        case 2:
            made.ask("insert", words=f"more{clause}", after=clause, after_passage=tokens[at])
            tokens.insert(at + 1, f"more{clause}")
        case 3:
            made.ask("replace", clause, "", f"Quite other words for {clause}")
            tokens = f"Quite other words for {clause}".split()
    return " ".join(tokens)


def reject(made, clause, words, chance):
    """An amendment of words that is voted down; it may be in conflict with one that passes."""
    tokens = words.split()
    at = chance.randrange(len(tokens) - 2)
    passage = " ".join(tokens[at : at + chance.randrange(1, 3)])
    made.ask("replace", clause, passage, f"never{len(made.amendments)}", passes=False)


def article_of(made, article, chance, coming):
    """The base lines of an article, and its new items as (old number, words).

    What moves goes behind the last item of the next article, by way of ``coming``; it was asked for
    before anything that is put in there.
    """
    base, items = [], []
    for item in range(1, ITEMS + 1):
        old, clause = sentence(article, item), f"{article}.{item}"
        base.append(f"{item}. {old}")
        fate = chance.choice(["stay", "words", "words", "words", "delete", "follow", "move"])
        if fate == "move" and article < ARTICLES:
            made.ask("move", clause, after=f"{article + 1}.{ITEMS}")
            coming.setdefault(article + 1, []).append((clause, old))
        elif fate == "delete" and item > 1:
            made.ask("delete", clause)
        elif fate == "words":
            items.append((clause, changed(made, clause, old, chance)))
        else:
            items.append((clause, old))
        if item == ITEMS:
            items += coming.pop(article, [])
        if fate == "follow":
            made.ask("insert", words=f"Added behind {clause}", after=clause)
            items.append(("", f"Added behind {clause}"))
    return base, items


def large_text(seed):
    """Base, amendments, which of them pass, and the text that comes of it."""
    chance, made, coming = Random(seed), Made(), {}
    base, expected, count = ["# Constitution"], ["# Constitution"], 0
    gone = set(chance.sample(range(3, ARTICLES), 2))
    for article in range(1, ARTICLES + 1):
        asked, passed, guests = len(made.amendments), len(made.adopted), article in coming
        lines, items = article_of(made, article, chance, coming)
        lead = f"Lead of {LETTERS[article - 1]}"
        base += [f"## Article {article}: Title {article}", lead, *lines]
        if article in gone and not guests:
            del made.amendments[asked:], made.adopted[passed:]
            coming.pop(article + 1, None)
            made.ask("delete", str(article))
            continue
        count += 1
        made.numbers[str(article)] = str(count)
        expected += [f"## Article {count}: Title {article}", lead]
        for place, (number, words) in enumerate(items, 1):
            expected.append(f"{place}. {words}")
            made.numbers[number] = f"{count}.{place}"
    while len(made.amendments) < ALL_AMENDMENTS:
        article, item = chance.randrange(1, ARTICLES + 1), chance.randrange(1, ITEMS + 1)
        reject(made, f"{article}.{item}", sentence(article, item), chance)
    made.base, made.expected = ("\n\n".join(one) + "\n" for one in (base, expected))
    return made
