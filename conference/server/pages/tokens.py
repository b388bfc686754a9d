"""Scripts as tokens (ECMA-262, section 12), and tokens as a script without what no engine needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from conference.core.errors import ConferenceError

__all__ = ["Kind", "Token", "bad_script", "close_of", "open_of", "tokens_of", "written"]


class Kind(Enum):
    """What a token is."""

    NAME = auto()
    PRIVATE = auto()
    NUMBER = auto()
    STRING = auto()
    REGEX = auto()
    WHOLE = auto()
    """A template without anything to fill in."""
    HEAD = auto()
    """A template up to the first ``${``."""
    MIDDLE = auto()
    """A template from ``}`` to the next ``${``."""
    TAIL = auto()
    """A template from the last ``}`` on."""
    SIGN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A token; ``line`` is where it stands, ``breaks`` whether a line ends before it."""

    kind: Kind
    text: str
    line: int = 0
    breaks: bool = False

    def is_sign(self, *signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind is Kind.SIGN and self.text in signs


SIGNS = (
    ">>>= ... === !== **= <<= >>= >>> &&= ||= ??= => == != <= >= && || ?? ?. ++ -- += -= *= /= %= "
    "&= |= ^= << >> ** { } ( ) [ ] ; , < > + - * / % & | ^ ! ~ ? : = ."
).split()

BLANK = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
NAME = re.compile(r"#?[A-Za-z_$][\w$]*")
NUMBER = re.compile(
    r"0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?"
)
STRING = re.compile(r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*\"""", re.DOTALL)
REGEX = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
TEMPLATE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*(`|\$\{)", re.DOTALL)
SIGN = re.compile("|".join(re.escape(sign) for sign in SIGNS))

BEFORE_REGEX = frozenset(
    "return typeof case in of delete void throw new else do yield await instanceof".split()
)
"""Words after which a slash begins a regular expression."""

PAIRS = {"(": ")", "[": "]", "{": "}"}


def bad_script(name: str, line: int, what: str) -> ConferenceError:
    """What is wrong with a script of ours, and where."""
    return ConferenceError(
        "bad_script", f"{name}, line {line}: {what}", {"name": name, "line": line}
    )


def tokens_of(source: str, name: str) -> list[Token]:
    """The tokens of a script without comments; raises ``bad_script``."""
    return _Reader(source, name).read()


class _Reader:
    def __init__(self, source: str, name: str) -> None:
        self._source, self._name = source, name
        self._at, self._line = 0, 1
        self._tokens: list[Token] = []
        self._open: list[str] = []
        self._breaks = False

    def read(self) -> list[Token]:
        while self._at < len(self._source):
            if blank := BLANK.match(self._source, self._at):
                self._breaks = self._breaks or "\n" in blank[0]
                self._pass(blank[0])
            else:
                self._take()
        if self._open:
            raise bad_script(self._name, self._line, f"there is no end to a {self._open[-1]}")
        return self._tokens

    def _pass(self, text: str) -> None:
        self._at += len(text)
        self._line += text.count("\n")

    def _add(self, kind: Kind, text: str) -> None:
        self._tokens.append(Token(kind, text, self._line, self._breaks))
        self._breaks = False
        self._pass(text)

    def _take(self) -> None:
        source, at = self._source, self._at
        if source[at] == "`" or (source[at] == "}" and self._open and self._open[-1] == "${"):
            self._take_template()
        elif found := NAME.match(source, at):
            self._add(Kind.PRIVATE if found[0].startswith("#") else Kind.NAME, found[0])
        elif source[at].isdigit() or (source[at] == "." and source[at + 1 : at + 2].isdigit()):
            found = NUMBER.match(source, at)
            assert found is not None, "it begins with a digit"
            self._add(Kind.NUMBER, found[0])
        elif found := STRING.match(source, at):
            self._add(Kind.STRING, found[0])
        elif source[at] == "/" and self._may_be_regex() and (found := REGEX.match(source, at)):
            self._add(Kind.REGEX, found[0])
        elif found := SIGN.match(source, at):
            self._take_sign(found[0])
        else:
            raise bad_script(self._name, self._line, f"{source[at : at + 20]!r} is not understood")

    def _take_sign(self, sign: str) -> None:
        if sign == "?." and self._source[self._at + 2 : self._at + 3].isdigit():
            sign = "?"
        if sign in PAIRS:
            self._open.append(sign)
        elif sign in PAIRS.values() and (not self._open or PAIRS[self._open.pop()] != sign):
            raise bad_script(self._name, self._line, f"a {sign} has no beginning")
        self._add(Kind.SIGN, sign)

    def _take_template(self) -> None:
        begins = self._source[self._at] == "`"
        found = TEMPLATE.match(self._source, self._at + 1)
        if found is None:
            raise bad_script(self._name, self._line, "there is no end to a template")
        ends = found[1] == "`"
        if not begins:
            self._open.pop()
        if not ends:
            self._open.append("${")
        kinds = {(True, True): Kind.WHOLE, (True, False): Kind.HEAD, (False, True): Kind.TAIL}
        self._add(kinds.get((begins, ends), Kind.MIDDLE), self._source[self._at : found.end()])

    def _may_be_regex(self) -> bool:
        if not self._tokens:
            return True
        last = self._tokens[-1]
        if last.kind is Kind.SIGN:
            return last.text not in {")", "]", "}", "++", "--"}
        if last.kind is Kind.NAME:
            return last.text in BEFORE_REGEX
        return last.kind in {Kind.HEAD, Kind.MIDDLE}


def _depth(token: Token) -> int:
    """By how much a token opens (1) or closes (-1) something."""
    if token.kind is Kind.HEAD or token.is_sign("(", "[", "{"):
        return 1
    if token.kind is Kind.TAIL or token.is_sign(")", "]", "}"):
        return -1
    return 0


def close_of(tokens: Sequence[Token], at: int) -> int:
    """Where what opens at ``at`` is closed."""
    return _other_end(tokens, at, 1)


def open_of(tokens: Sequence[Token], at: int) -> int:
    """Where what closes at ``at`` was opened."""
    return _other_end(tokens, at, -1)


def _other_end(tokens: Sequence[Token], at: int, step: int) -> int:
    depth = 0
    while True:
        depth += _depth(tokens[at])
        if depth == 0:
            return at
        at += step


LOOSE_AFTER = frozenset("; { ( [ , . ?. ? : = => == === != !== && || ?? < > <= >= * %".split())
LOOSE_BEFORE = (LOOSE_AFTER - {"{", "(", "["}) | {"}", ")", "]"}
"""Signs after or before which a line may end or not: the statement does not end there."""

GOES_ON = frozenset({Kind.HEAD, Kind.MIDDLE})
CAME_FROM = frozenset({Kind.MIDDLE, Kind.TAIL})
"""Templates that are not whole before or after what is filled in."""

WORDY = frozenset({Kind.NAME, Kind.PRIVATE, Kind.NUMBER, Kind.REGEX})


def written(tokens: Iterable[Token]) -> str:
    """The tokens as a script, with blanks and line breaks only where they may mean something."""
    parts: list[str] = []
    last = Token(Kind.SIGN, ";")
    for token in tokens:
        if token.breaks and parts and _may_end(last, token):
            parts.append("\n")
        elif _run_together(last, token):
            parts.append(" ")
        parts.append(token.text)
        last = token
    return "".join(parts)


def _may_end(last: Token, token: Token) -> bool:
    """Whether a statement may end between the two: only there a line break means something."""
    if last.text in LOOSE_AFTER or last.kind in GOES_ON:
        return False
    return token.text not in LOOSE_BEFORE and token.kind not in CAME_FROM


def _run_together(last: Token, token: Token) -> bool:
    if token.kind in WORDY:
        return last.kind in WORDY
    if token.kind is not Kind.SIGN:
        return False
    if last.kind is Kind.NUMBER:
        return token.text[0] == "."
    return last.kind is Kind.SIGN and last.text[-1] in "+-/<" and token.text[0] in "+-/!"
