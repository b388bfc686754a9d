"""Modules joined to one script: each a function that is called once, in the order of need.

Of the syntax of modules that is what ours use: named imports and exports of functions, classes and
constants, without cycles. What a module asks for by ``import("./name.js")`` becomes a script of its
own, a function of those modules that its page has already; ``wire/bring.js`` fetches it. A module
is known by its path in the folder of all.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from posixpath import normpath

from conference.server.pages.lower import KEPT, lowered
from conference.server.pages.shorten import shortened
from conference.server.pages.tokens import (
    Kind,
    Token,
    bad_script,
    close_of,
    tokens_of,
    written,
)

__all__ = ["Keep", "Modules"]

BRING = "wire/bring.js"
"""The module of which ``bring`` fetches a script on demand."""

Imports = dict[str, Sequence[tuple[str, str]]]
"""By module the names that are taken from it, as they are called there and here."""

Keep = Callable[[str, str], str]
"""Keeps a script by its name and text, and says at what address it is to be had."""


@dataclass(frozen=True, slots=True)
class Module:
    """One file: what it needs and gives, and its statements without saying so.

    ``imports`` are the names that it takes from each module, as they stand in a pattern, and
    ``brought`` the modules that it asks for on demand.
    """

    name: str
    imports: Mapping[str, Sequence[str]]
    exports: Sequence[str]
    brought: Sequence[str]
    body: Sequence[Token]


class Modules:
    """The modules of a folder, each read once; they join to scripts. Raises ``bad_script``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, Module] = {}
        self._texts: dict[str, str] = {}

    def joined(self, entry: str, keep: Keep) -> str:
        """The script of the module ``entry`` and all that it needs.

        ``keep`` is given what it fetches on demand.
        """
        order = self._needed(entry, ())
        calls = {}
        for name in dict.fromkeys(one for module in order for one in module.brought):
            text, given = self._brought(name, order)
            address = json.dumps(keep(PurePosixPath(name).stem, text))
            calls[name] = f"{_variable(BRING)}.bring({address},{{{','.join(given)}}})"
        parts = [self._wrapped(module, calls) for module in order]
        return "\n".join([f"let {KEPT};", *parts, ""])

    def _brought(self, name: str, had: Sequence[Module]) -> tuple[str, list[str]]:
        """A script that is fetched on demand, and what it is to be given."""
        order = self._needed(name, had)
        own = {module.name for module in order}
        needed = {other for module in order for other in module.imports}
        given = sorted(map(_variable, needed - own))
        parts = [self._wrapped(module, {}) for module in order]
        lines = "\n".join([*parts, f"return {_variable(name)};"])
        return f"let {KEPT};\nexport default({{{','.join(given)}}})=>{{\n{lines}\n}};\n", given

    def _needed(self, entry: str, had: Sequence[Module]) -> list[Module]:
        """The module and all that it imports and ``had`` lacks, each after those that it needs."""
        done = {module.name for module in had}
        order: list[Module] = []

        def collect(name: str, above: tuple[str, ...]) -> None:
            if name in above:
                raise bad_script(name, 1, f"it needs itself, by way of {', '.join(above)}")
            if name in done:
                return
            module = self._module(name)
            for other in [*module.imports, *([BRING] if module.brought else [])]:
                collect(other, (*above, name))
            done.add(name)
            order.append(module)

        collect(entry, ())
        return order

    def _wrapped(self, module: Module, calls: Mapping[str, str]) -> str:
        """The module as it stands in a script; the same in every one, if it fetches nothing."""
        if module.brought:
            return _wrapped(module, calls)
        if module.name not in self._texts:
            self._texts[module.name] = _wrapped(module, {})
        return self._texts[module.name]

    def _module(self, name: str) -> Module:
        if name not in self._known:
            try:
                source = (self._folder / name).read_text(encoding="utf-8")
            except OSError as error:
                raise bad_script(name, 1, f"it cannot be read: {error}") from error
            self._known[name] = _module(lowered(tokens_of(source, name), name), name)
        return self._known[name]


def _variable(name: str) -> str:
    """How a module is called in the script: ``polls/by-name.js`` is ``$polls$by_name``."""
    return f"${name.removesuffix('.js').replace('../', '').replace('-', '_').replace('/', '$')}"


def _wrapped(module: Module, calls: Mapping[str, str]) -> str:
    """The module as a function that is called at once, and gives what it exports."""
    taken = "".join(
        f"const{{{','.join(names)}}}={_variable(other)};"
        for other, names in module.imports.items()
        if names
    )
    body = written(_calling(module, calls))
    given = f"\nreturn{{{','.join(module.exports)}}};" if module.exports else ""
    return f"const {_variable(module.name)}=(()=>{{{taken}{body}{given}}})();"


def _calling(module: Module, calls: Mapping[str, str]) -> Iterator[Token]:
    """The statements, with a call in place of each ``import("./name.js")`` of ours."""
    at = 0
    while at < len(module.body):
        token = module.body[at]
        name = _asked_for(module.body, at, module.name)
        if name in calls:
            yield Token(Kind.NAME, calls[name], token.line, token.breaks)
            at += 4
        else:
            yield token
            at += 1


def _asked_for(tokens: Sequence[Token], at: int, asking: str) -> str:
    """The module of ours that ``asking`` asks for on demand at this place; "" for none."""
    if not _is(tokens[at], "import") or not tokens[at + 1].is_sign("("):
        return ""
    return _own(tokens[at + 2], asking) if tokens[at + 3].is_sign(")") else ""


def _own(token: Token, asking: str) -> str:
    """The file of ours that a string names, seen from the module ``asking``; "" for all else."""
    named = token.text[1:-1] if token.kind is Kind.STRING else ""
    return normpath(f"{asking}/../{named}") if named.startswith(("./", "../")) else ""


def _is(token: Token, word: str) -> bool:
    return token.kind is Kind.NAME and token.text == word


def _module(tokens: Sequence[Token], name: str) -> Module:
    """A module taken apart."""
    imports: Imports = {}
    exports: list[str] = []
    body: list[Token] = []
    at = 0
    while at < len(tokens):
        if _is(tokens[at], "import") and not tokens[at + 1].is_sign("(", "."):
            at = _read_import(tokens, at, name, imports)
        elif _is(tokens[at], "export"):
            exports.append(_exported(tokens, at, name))
            at += 1
        else:
            body.append(tokens[at])
            at += 1
    brought = [found for at in range(len(body)) if (found := _asked_for(body, at, name))]
    taken = [here for names in imports.values() for _, here in names]
    body, short = shortened(body, taken)
    return Module(
        name,
        {module: _pairs(names, short) for module, names in imports.items()},
        [f"{one}:{short.get(one, one)}" for one in exports],
        brought,
        body,
    )


def _pairs(names: Sequence[tuple[str, str]], short: Mapping[str, str]) -> list[str]:
    """What is imported, as it stands in a pattern: ``there:here``."""
    return [f"{there}:{short.get(here, here)}" for there, here in names]


def _read_import(tokens: Sequence[Token], at: int, name: str, imports: Imports) -> int:
    """Take in ``import "./a.js";`` or ``import { b, c as d } from "./a.js";``; where it ends."""
    line, names = tokens[at].line, list[tuple[str, str]]()
    at += 1
    if tokens[at].is_sign("{"):
        end = close_of(tokens, at)
        names = [(one[0], one[-1]) for one in _listed(tokens[at + 1 : end])]
        at = end + 2
    module = _own(tokens[at], name)
    if not module or not tokens[at + 1].is_sign(";") or module in imports:
        raise bad_script(name, line, "this import is not understood")
    imports[module] = names
    return at + 2


def _listed(tokens: Sequence[Token]) -> Iterator[list[str]]:
    """``b, c as d`` as ``[b]`` and ``[c, d]``."""
    found: list[str] = []
    for token in tokens:
        if token.is_sign(","):
            yield found
            found = []
        elif not _is(token, "as"):
            found.append(token.text)
    if found:
        yield found


def _exported(tokens: Sequence[Token], at: int, name: str) -> str:
    """The name of the function, class or constant that is exported here."""
    words = [token.text for token in tokens[at + 1 : at + 4]]
    if words[0] == "async":
        words.pop(0)
    if words[0] not in {"function", "class", "const"} or not words[1].isidentifier():
        raise bad_script(name, tokens[at].line, "this export is not understood")
    return words[1]
