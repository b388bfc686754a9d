"""Names of a module's own, shortened: a third of what is left of a script are names.

A name that is declared anywhere in a module gets one short name everywhere in it, whatever its
scope, and no other name of the module is that short one: so each still means what it meant. Names
after a dot, names of methods and keys of objects are no such names and stay. A name of the browser
that is also declared in the module stays as well, for it may be meant either way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from conference.server.pages.tokens import Kind, Token, close_of, open_of

__all__ = ["shortened"]

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

RESERVED = frozenset(
    "arguments as async await break case catch class const continue debugger default delete do "
    "else export extends false finally for from function get if import in instanceof let new null "
    "of return set static super switch this throw true try typeof undefined var void while with "
    "yield Infinity NaN eval".split()
)

BROWSERS = frozenset(
    "addEventListener cancelAnimationFrame clearInterval clearTimeout close closed crypto "
    "customElements decodeURIComponent document encodeURIComponent event fetch focus history "
    "innerHeight innerWidth isNaN length localStorage location matchMedia name navigator open "
    "origin parent performance print queueMicrotask removeEventListener requestAnimationFrame "
    "screen scroll scrollTo self sessionStorage setInterval setTimeout status stop top window "
    "globalThis".split()
)
"""Names without a capital that mean something in a browser without being declared."""

MODIFIERS = frozenset({"async", "get", "set", "static"})

OBJECT, BLOCK, CLASS, OTHER = "object", "block", "class", "other"


def shortened(
    tokens: Sequence[Token], imported: Sequence[str]
) -> tuple[list[Token], dict[str, str]]:
    """The tokens with short names, and which they are; ``imported`` are declared by others."""
    places = list(_places(tokens))
    declared = {*imported, *_declared(tokens, places)} - RESERVED
    used = Counter(
        token.text
        for token, place in zip(tokens, places, strict=True)
        if place and token.text in declared
    )
    names = _short(tokens, used)
    found = [_renamed(*one, names) for one in zip(tokens, places, strict=True)]
    return found, names


def _short(tokens: Sequence[Token], used: Mapping[str, int]) -> dict[str, str]:
    """Short names for those that are longer, the shortest for those that are used most."""
    taken = {token.text for token in tokens if token.kind is Kind.NAME} | RESERVED
    free = (name for name in _all_short() if name not in taken)
    own = [name for name, _ in Counter(used).most_common() if name not in BROWSERS]
    names: dict[str, str] = {}
    for name in own:
        if len(name) > 2:
            names[name] = next(free)
    return names


def _all_short() -> Iterator[str]:
    yield from LETTERS
    for number in count():
        first, second = divmod(number, len(LETTERS))
        yield f"{LETTERS[first % len(LETTERS)]}{LETTERS[second]}{first // len(LETTERS) or ''}"


def _renamed(token: Token, place: str, names: Mapping[str, str]) -> Token:
    short = names.get(token.text) if place else None
    if short is None:
        return token
    text = f"{token.text}:{short}" if place == "shorthand" else short
    return Token(token.kind, text, token.line, token.breaks)


def _places(tokens: Sequence[Token]) -> Iterator[str]:
    """For each token: ``name`` or ``shorthand`` where it names a variable, else ""."""
    braces = [OTHER]
    is_class = False
    for at, token in enumerate(tokens):
        if token.kind is Kind.NAME:
            place = _place(tokens, at, braces[-1])
            is_class = is_class or (token.text == "class" and place == "name")
            yield place
            continue
        yield ""
        if token.is_sign("{"):
            braces.append(CLASS if is_class else _kind_of_brace(tokens, at, braces))
            is_class = False
        elif token.kind is Kind.HEAD or token.is_sign("(", "["):
            braces.append(OTHER)
        elif token.kind is Kind.TAIL or token.is_sign(")", "]", "}"):
            braces.pop()


def _after_dot(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].is_sign(".")


def _place(tokens: Sequence[Token], at: int, brace: str) -> str:
    before = tokens[at - 1] if at else Token(Kind.SIGN, ";")
    after = tokens[at + 1] if at + 1 < len(tokens) else Token(Kind.SIGN, ";")
    if before.is_sign(".") or brace == CLASS:
        return ""
    if brace == OBJECT and before.kind is Kind.NAME and before.text in MODIFIERS:
        return ""
    if brace == OBJECT and before.is_sign("{", ","):
        if after.is_sign(",", "}", "="):
            return "shorthand"
        return ""  # a key, a method, or get, set and async before one
    return "name"


def _kind_of_brace(tokens: Sequence[Token], at: int, braces: Sequence[str]) -> str:
    """Whether ``{`` begins an object or its pattern, or a block."""
    if at == 0:
        return BLOCK
    before = tokens[at - 1]
    if before.kind is Kind.NAME:
        blocks = {"else", "try", "finally", "do", "catch"}
        return BLOCK if before.text in blocks and not _after_dot(tokens, at - 1) else OBJECT
    if before.is_sign(":") and braces[-1] == BLOCK:
        return BLOCK if _is_case(tokens, at - 1) else OBJECT
    return BLOCK if before.is_sign(")", "=>", ";", "{", "}") else OBJECT


def _is_case(tokens: Sequence[Token], at: int) -> bool:
    """Whether a colon ends ``case x:`` or ``default:``."""
    while at > 0 and not tokens[at].is_sign(";", "{", "}", "?"):
        at -= 1
        if tokens[at].kind is Kind.NAME and tokens[at].text in {"case", "default"}:
            return True
    return False


def _declared(tokens: Sequence[Token], places: Sequence[str]) -> Iterator[str]:
    """The names that are declared: by their statements, and as parameters."""
    for at, token in enumerate(tokens):
        if token.is_sign("=>") or (token.is_sign("{") and at and tokens[at - 1].is_sign(")")):
            yield from _parameters_before(tokens, at)
        elif token.kind is Kind.NAME and not _after_dot(tokens, at):
            following = tokens[at + 1] if at + 1 < len(tokens) else token
            if token.text in {"function", "class"} and following.kind is Kind.NAME:
                yield following.text
            elif token.text in {"const", "let", "var"}:
                end = close_of(tokens, at + 1) if following.is_sign("{", "[") else at + 1
                yield from _bound(tokens[at + 1 : end + 1])


def _parameters_before(tokens: Sequence[Token], at: int) -> Iterator[str]:
    """Of an arrow, a function, a method or ``catch``; what ``if`` asks declares nothing."""
    if not tokens[at - 1].is_sign(")"):
        yield tokens[at - 1].text
        return
    start = open_of(tokens, at - 1)
    before = tokens[start - 1] if start else tokens[at]
    asks = before.kind is Kind.NAME and before.text in {"if", "for", "while", "switch", "with"}
    if tokens[at].is_sign("=>") or not asks:
        for one in _parts(tokens[start + 1 : at - 1]):
            yield from _bound(one)


def _parts(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """What stands between commas."""
    start = at = 0
    while at < len(tokens):
        if tokens[at].kind is Kind.HEAD or tokens[at].is_sign("(", "[", "{"):
            at = close_of(tokens, at)
        elif tokens[at].is_sign(","):
            yield tokens[start:at]
            start = at + 1
        at += 1
    yield tokens[start:]


def _bound(tokens: Sequence[Token]) -> Iterator[str]:
    """The names that a pattern binds; what it is given by default is no part of it."""
    if tokens and tokens[0].is_sign("..."):
        tokens = tokens[1:]
    if not tokens:
        return
    if tokens[0].is_sign("{", "["):
        end = close_of(tokens, 0)
        for one in _parts(tokens[1:end]):
            has_key = len(one) > 2 and one[1].is_sign(":")
            yield from _bound(one[2:] if has_key else one)
    elif tokens[0].kind is Kind.NAME:
        yield tokens[0].text
