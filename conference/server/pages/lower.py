"""Newer syntax in the words of ECMAScript 2019, which engines since Chromium 72 and iOS 13 read.

- ``1_500`` becomes ``1500`` and ``#draw`` becomes ``_draw``;
- ``a?.b(c)`` becomes ``(a==null?void 0:a.b(c))``, and ``a ?? b`` becomes ``(a!=null?a:b)``.

What is not a plain name is kept in ``$t`` between the question and the answer. One such name does
for all: nothing of ours runs between the two, so that neither a nested expression nor another
function can come between them. Whoever uses it declares it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from conference.server.pages.tokens import Kind, Token, bad_script, close_of, open_of

__all__ = ["KEPT", "lowered"]

KEPT = "$t"

Rewrite = Callable[[list[Token], int, str], tuple[int, int, list[Token]]]
"""From tokens and a place among them: the first and the last of an expression, and its words."""

UNARY = frozenset("await typeof void delete return throw case in of yield else do new".split())
"""Words that may stand before an operand, and are no part of it."""

ENDS = frozenset("( [ { , ; = => ? : ... ?? += -= *= /= || &&".split())
"""Signs of lower precedence than ``??``: its operands end there."""

AFTER = frozenset(") ] } , ; ? : ??".split())
"""Signs that may follow an operand of ``??`` and are no part of it."""

STARTS = frozenset("return throw case of yield else do".split())
"""Words that end an operand as those signs do."""


def lowered(tokens: Sequence[Token], name: str) -> list[Token]:
    """The same script in older words; raises ``bad_script`` for what cannot be said in them."""
    found = [_plain(token) for token in tokens]
    _check_names(tokens, name)
    _check_signs(tokens, name)
    found = _each(found, "?.", _optional, name)
    return _each(found, "??", _otherwise, name)


def _plain(token: Token) -> Token:
    if token.kind is Kind.NUMBER:
        return Token(Kind.NUMBER, token.text.replace("_", ""), token.line, token.breaks)
    if token.kind is Kind.PRIVATE:
        return Token(Kind.NAME, f"_{token.text[1:]}", token.line, token.breaks)
    return token


def _check_names(tokens: Sequence[Token], name: str) -> None:
    taken = {token.text for token in tokens if token.kind is Kind.NAME}
    for token in tokens:
        if token.kind is Kind.PRIVATE and f"_{token.text[1:]}" in taken:
            raise bad_script(name, token.line, f"{token.text} and _{token.text[1:]} in one module")


def _check_signs(tokens: Sequence[Token], name: str) -> None:
    for token in tokens:
        if token.is_sign("??=", "||=", "&&="):
            raise bad_script(name, token.line, f"{token.text} is not known to older browsers")


def _each(tokens: list[Token], sign: str, rewrite: Rewrite, name: str) -> list[Token]:
    """Rewrite each expression with the sign, the first one first."""
    at = 0
    while at < len(tokens):
        if tokens[at].is_sign(sign):
            first, last, instead = rewrite(tokens, at, name)
            tokens[first : last + 1] = instead
            at = first
        at += 1
    return tokens


def _optional(tokens: list[Token], at: int, name: str) -> tuple[int, int, list[Token]]:
    """``a?.b``, ``a?.[b]`` and ``a.b?.(c)``, each with what is read or called of it."""
    first, last = _start_of_chain(tokens, at - 1, name), _end_of_chain(tokens, at + 1)
    asked, then = tokens[first:at], tokens[at + 1 : last + 1]
    kept, value = _kept(asked)
    if then[0].is_sign("(") and len(asked) > 1:
        of = asked[:-2]
        if not asked[-2].is_sign(".") or any(one.kind is not Kind.NAME for one in of[::2]):
            raise bad_script(name, tokens[at].line, "name what is called before it is called by ?.")
        close = close_of(then, 0)
        comma = [_sign(",")] if close > 1 else []
        call = [_sign("."), Token(Kind.NAME, "call"), _sign("("), *of, *comma]
        then = [*call, *then[1:]]
    elif not then[0].is_sign("(", "["):
        then = [_sign("."), *then]
    return first, last, _choice(asked[0], [*kept, _sign("==")], _nothing(), [*value, *then])


def _otherwise(tokens: list[Token], at: int, _name: str) -> tuple[int, int, list[Token]]:
    """``a ?? b``."""
    first, last = _start_of_operand(tokens, at - 1), _end_of_operand(tokens, at + 1)
    kept, value = _kept(tokens[first:at])
    other = tokens[at + 1 : last + 1]
    return first, last, _choice(tokens[first], [*kept, _sign("!=")], value, other)


def _choice(place: Token, question: list[Token], yes: list[Token], no: list[Token]) -> list[Token]:
    begins = Token(Kind.SIGN, "(", place.line, place.breaks)
    null = Token(Kind.NAME, "null")
    return [begins, *question, null, _sign("?"), *yes, _sign(":"), *no, _sign(")")]


def _kept(asked: list[Token]) -> tuple[list[Token], list[Token]]:
    """What asks for it, and how it is called afterwards."""
    head = replace(asked[0], breaks=False)
    if len(asked) == 1 and head.kind is Kind.NAME:
        return [head], [head]
    kept = Token(Kind.NAME, KEPT)
    return [_sign("("), kept, _sign("="), head, *asked[1:], _sign(")")], [kept]


def _nothing() -> list[Token]:
    return [Token(Kind.NAME, "void"), Token(Kind.NUMBER, "0")]


def _sign(text: str) -> Token:
    return Token(Kind.SIGN, text)


def _start_of_chain(tokens: Sequence[Token], at: int, name: str) -> int:
    """Where what is read of ends at ``at``: names, calls and indexes in a row."""
    while True:
        token = tokens[at]
        if token.is_sign(")", "]"):
            at = open_of(tokens, at)
            before = tokens[at - 1]
            is_operand = before.is_sign(")", "]") or (
                before.kind is Kind.NAME
                and (before.text not in UNARY or tokens[at - 2].is_sign("."))
            )
            if not is_operand:
                return at
            at -= 1
        elif token.kind is Kind.NAME:
            if not tokens[at - 1].is_sign("."):
                return at - 1 if _is_word(tokens[at - 1], "new") else at
            at -= 2
        elif token.kind in {Kind.STRING, Kind.WHOLE, Kind.REGEX}:
            return at
        else:
            raise bad_script(name, token.line, f"?. after {token.text} is not understood")


def _is_word(token: Token, word: str) -> bool:
    return token.kind is Kind.NAME and token.text == word


def _end_of_chain(tokens: Sequence[Token], at: int) -> int:
    """Where the names, calls and indexes that follow one another from ``at`` on end."""
    at = close_of(tokens, at) if tokens[at].is_sign("(", "[") else at
    while at + 1 < len(tokens):
        following = tokens[at + 1]
        if following.is_sign("."):
            at += 2
        elif following.is_sign("(", "["):
            at = close_of(tokens, at + 1)
        else:
            break
    return at


def _start_of_operand(tokens: Sequence[Token], at: int) -> int:
    while at >= 0:
        token = tokens[at]
        if token.kind is Kind.TAIL or token.is_sign(")", "]", "}"):
            at = open_of(tokens, at)
        elif (
            token.is_sign(*ENDS)
            or token.kind in {Kind.HEAD, Kind.MIDDLE}
            or (
                token.kind is Kind.NAME and token.text in STARTS and not tokens[at - 1].is_sign(".")
            )
        ):
            return at + 1
        at -= 1
    return 0


def _end_of_operand(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens):
        token = tokens[at]
        if token.kind in {Kind.MIDDLE, Kind.TAIL} or token.is_sign(*AFTER):
            break
        if token.kind is Kind.HEAD or token.is_sign("(", "[", "{"):
            at = close_of(tokens, at)
        at += 1
    return at - 1
