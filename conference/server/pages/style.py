"""Style sheets joined to one, without comments, and in words that older engines read.

What Chromium 72 and iOS 13 do not know is said again in older words, before what is meant or for
those alone that need it:

- ``:is(a, b)`` becomes one selector each, ``inset`` four properties, ``100dvh`` also ``100vh``;
- ``min()``, ``max()`` and ``clamp()`` are meant for who supports them; the others get the first of
  ``min`` and ``clamp``, and the last of ``max`` but ``env()``: so that is how ours are written;
- ``gap`` of a flexible box becomes margins where ``engine.js`` has found that it is not known.

``:has()`` and nested rules cannot be said in older words: they raise ``bad_style``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from conference.core.errors import ConferenceError

__all__ = ["styled"]

PLAIN = ("@font-face", "@page")
"""Beginnings of what has declarations of its own, and no rules."""

HAS_FUNCTIONS = "@supports (width:min(1px,2px))"

WHOLE = re.compile(r"""/\*.*?\*/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)"']*\)""", re.DOTALL)
FUNCTION = re.compile(r"(?<![\w-])(min|max|clamp)\(")
IS = re.compile(r":is\(([^()]*(?:\([^()]*\)[^()]*)*)\)")

SIDES = ("top", "right", "bottom", "left")


@dataclass(frozen=True, slots=True)
class Rule:
    """What stands before ``{``, and what between it and ``}``: declarations, or more rules."""

    head: str
    declarations: Sequence[tuple[str, str]]
    rules: Sequence[Rule]


def styled(source: str, name: str) -> str:
    """A style sheet for all engines; raises ``bad_style``."""
    text = WHOLE.sub(lambda found: "" if found[0].startswith("/*") else found[0], source)
    rules, end = _read(text, 0, name)
    if text[end:].strip():
        raise _bad(name, "there is a } too many")
    return "\n".join(_written(each) for rule in rules for each in _lowered(rule, name)) + "\n"


def _bad(name: str, what: str) -> ConferenceError:
    return ConferenceError("bad_style", f"{name}: {what}", {"name": name})


def _read(text: str, at: int, name: str) -> tuple[list[Rule], int]:
    """The rules from ``at`` up to a ``}`` or the end, and where that is."""
    rules: list[Rule] = []
    while True:
        head, at = _until(text, at, "{}")
        if at >= len(text) or text[at] == "}":
            if head.strip():
                raise _bad(name, f"{head.strip()[:40]!r} has no block")
            return rules, at
        rule, at = _read_rule(_tidy(head), text, at + 1, name)
        rules.append(rule)


def _read_rule(head: str, text: str, at: int, name: str) -> tuple[Rule, int]:
    if head.startswith("@") and not head.startswith(PLAIN):
        inner, at = _read(text, at, name)
        rule = Rule(head, (), inner)
    else:
        body, at = _until(text, at, "{}")
        if text[at : at + 1] == "{":
            raise _bad(name, f"there is a rule in {head!r}")
        rule = Rule(head, list(_declarations(body, name)), ())
    if text[at : at + 1] != "}":
        raise _bad(name, f"{head!r} has no end")
    return rule, at + 1


def _until(text: str, at: int, signs: str) -> tuple[str, int]:
    """What stands before the next of these signs that is in no string, and where that sign is."""
    start = at
    while at < len(text) and text[at] not in signs:
        whole = WHOLE.match(text, at)
        at = whole.end() if whole else at + 1
    return text[start:at], at


def _declarations(body: str, name: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(body):
        one, at = _until(body, at, ";")
        at += 1
        if not one.strip():
            continue
        what, colon, value = one.partition(":")
        if not colon:
            raise _bad(name, f"{one.strip()!r} is no declaration")
        yield what.strip(), _tidy(value)


def _tidy(text: str) -> str:
    """One blank for many, but in strings."""
    parts, at = [], 0
    for whole in WHOLE.finditer(text):
        parts += [re.sub(r"\s+", " ", text[at : whole.start()]), whole[0]]
        at = whole.end()
    return "".join([*parts, re.sub(r"\s+", " ", text[at:])]).strip()


def _written(rule: Rule) -> str:
    if rule.rules:
        return f"{rule.head}{{{''.join(map(_written, rule.rules))}}}"
    return f"{rule.head}{{{';'.join(f'{what}:{value}' for what, value in rule.declarations)}}}"


def _lowered(rule: Rule, name: str) -> Iterator[Rule]:
    """A rule in older words, and what is said again after it."""
    if rule.head.startswith(PLAIN):
        yield rule
    elif rule.head.startswith(("@supports", "@keyframes")):
        inner = [Rule(one.head, list(_older(one.declarations)), ()) for one in rule.rules]
        yield Rule(rule.head, (), inner)
    elif rule.head.startswith("@"):
        yield Rule(rule.head, (), [each for one in rule.rules for each in _lowered(one, name)])
    else:
        yield from _lowered_style(rule, name)


def _lowered_style(rule: Rule, name: str) -> Iterator[Rule]:
    if ":has(" in rule.head or ":where(" in rule.head or "&" in rule.head:
        raise _bad(name, f"older browsers do not know {rule.head!r}")
    selectors = [each for one in _listed(rule.head) for each in _each_of(one)]
    head = ",".join(selectors)
    declarations = list(_older(rule.declarations))
    newer = [one for one in declarations if FUNCTION.search(one[1])]
    yield Rule(head, [(what, _plainer(value)) for what, value in declarations], ())
    if newer:
        yield Rule(HAS_FUNCTIONS, (), [Rule(head, newer, ())])
    yield from _margins(selectors, dict(rule.declarations))


def _each_of(selector: str) -> Iterator[str]:
    """``a:is(b, c) d`` as ``ab d`` and ``ac d``."""
    parts = IS.split(selector)
    if len(parts) == 1:
        yield re.sub(r"\s*([>+~])\s*", r"\1", selector)
        return
    choices = [_listed(part) if n % 2 else [part] for n, part in enumerate(parts)]
    for chosen in product(*choices):
        yield from _each_of("".join(chosen))


def _listed(text: str, sign: str = ",") -> list[str]:
    """Parts between commas, but those in brackets."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]")
        if letter == sign and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def _older(declarations: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for what, value in declarations:
        if what == "inset":
            sides = _listed(value, " ")
            four = [
                sides[n if n < len(sides) else n % 2 if len(sides) > 1 else 0] for n in range(4)
            ]
            yield from zip(SIDES, four, strict=True)
            continue
        if "dvh" in value:
            yield what, value.replace("dvh", "vh")
        if (what, value) == ("overflow-wrap", "anywhere"):
            yield "word-break", "break-word"
        yield what, value


def _plainer(value: str) -> str:
    """A value without ``min()``, ``max()`` and ``clamp()``."""
    while found := FUNCTION.search(value):
        end, depth = found.end(), 1
        while depth:
            depth += (value[end] == "(") - (value[end] == ")")
            end += 1
        choices = _listed(value[found.end() : end - 1])
        is_last = found[1] == "max" and not choices[-1].startswith("env(")
        chosen = choices[-1 if is_last else 0]
        simple = re.fullmatch(r"[\w.%-]+|(?:calc|env|var)\(.*\)", chosen) is not None
        value = f"{value[: found.start()]}{chosen if simple else f'calc({chosen})'}{value[end:]}"
    return value


def _margins(selectors: Sequence[str], values: dict[str, str]) -> Iterator[Rule]:
    """What stands between the items of a flexible box where ``gap`` is not known there."""
    gap = values.get("gap")
    if gap is None or values.get("display") not in {"flex", "inline-flex"}:
        return
    rows, columns = (_listed(gap, " ") * 2)[:2]
    is_column = values.get("flex-direction") == "column"
    between = [f".no-gap {one}>*+*" for one in selectors]
    if values.get("flex-wrap") == "wrap":
        between = [f".no-gap {one}>*" for one in selectors]
        margins = [("margin-right", columns), ("margin-bottom", rows)]
    else:
        margins = [("margin-top", rows)] if is_column else [("margin-left", columns)]
    margins = [(what, _plainer(value)) for what, value in margins if value != "0"]
    if margins:
        yield Rule(",".join(between), margins, ())
