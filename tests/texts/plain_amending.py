"""Amending done plainly, word by word and line by line: what the compiler is held against.

Shares no code with the product. A flat text is a list of clauses, each a list of words that are
all different. Amendments are done one after the other, in whatever order they are given.
"""

from dataclasses import dataclass, field


@dataclass
class Word:
    shown: list[str]
    behind: list[str] = field(default_factory=list)


@dataclass
class Line:
    """A clause where it stood at first, and the lines that were put behind it."""

    words: list[Word]
    is_here: bool = True
    behind: list[tuple[int, "Line"]] = field(default_factory=list)


class PlainText:
    """``do`` one change after the other, then read the ``markdown``."""

    def __init__(self, clauses):
        self.clauses = clauses
        self.front = Line([], is_here=False)
        self.lines = [Line([Word([word]) for word in words]) for words in clauses]

    def place(self, clause):
        return self.front if clause is None else self.lines[clause]

    def replace(self, clause, first, last, new):
        words = self.lines[clause].words
        for word in words[first : last + 1]:
            word.shown = []
        words[first].shown = list(new)

    def insert_words(self, clause, after, new):
        self.lines[clause].words[after].behind = list(new)

    def replace_clause(self, clause, new):
        self.lines[clause].words = [Word(list(new))]

    def delete_clause(self, clause):
        self.lines[clause].words = []

    def insert_clause(self, number, after, new):
        self.place(after).behind.append((number, Line([Word(list(new))])))

    def move(self, number, clause, after):
        line = self.lines[clause]
        stayed = Line([], is_here=False, behind=line.behind)
        moved = Line(line.words)
        line.behind = []
        self.lines[clause] = stayed
        self.place(after).behind.append((number, moved))
        self.moved = {**getattr(self, "moved", {}), clause: moved}

    def markdown(self):
        said = []
        for line in [self.front, *self.lines]:
            for one in [line, *(put for _, put in sorted(line.behind, key=lambda put: put[0]))]:
                words = [w for word in one.words for w in (*word.shown, *word.behind)]
                if words:
                    said.append(" ".join(words))
        return "\n\n".join(f"{number}. {line}" for number, line in enumerate(said, 1)) + "\n"
