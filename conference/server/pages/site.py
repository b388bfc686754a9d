"""All pages of a folder of sources, and the scripts and style sheets that they ask for.

A file that was made is named by what is in it, as in ``vote-1f0c3a.js``: who has it never asks for
it again, and a page that changed asks for another.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from conference.core.assets import asset
from conference.core.errors import ConferenceError
from conference.server.pages.join import Modules
from conference.server.pages.lower import KEPT, lowered
from conference.server.pages.shorten import shortened
from conference.server.pages.stored import Stored, stored
from conference.server.pages.style import styled
from conference.server.pages.tokens import tokens_of, written
from conference.server.pages.worded import (
    filled,
    keys_of_page,
    keys_of_script,
    shortened_keys,
    title_of,
    words_of,
)
from conference.words.languages import ENGLISH
from conference.words.say import words_in

__all__ = ["BUILT", "Pages", "made"]

BUILT = "/assets/built/"
"""Where the files are that were made."""

SCRIPT, STYLE, PAGE = "text/javascript", "text/css", "text/html"
JSON = "application/json"

INLINE = re.compile(r'<script data-inline src="/assets/js/([\w/-]+\.js)"></script>')
MODULE = re.compile(r'<script type="module" src="/assets/js/([\w/-]+\.js)"></script>')
SHEET = re.compile(r'<link rel="stylesheet" href="/assets/([\w/-]+\.css)" />\n')
LATER = re.compile(r'<link data-later="([\w-]+)" href="/assets/([\w/-]+\.css)" />')

ICON = re.compile(r'<link rel="icon" href="/assets/icons/([\w-]+\.svg)" type="image/svg\+xml" />')

ICON_SAFE = " =:/',;()"
"""What needs no escape in an address that stands between double quotes."""

FOR_AUTHORS = re.compile(r"<!--.*?-->\n|^[ \t]+", re.DOTALL | re.MULTILINE)
"""What only those need who write a page: comments, and how far its lines are set in."""

OWN_FOLDERS = ("theme", "fonts")
"""Folders of style sheets beside that of the pages."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages and files by their names, and what the policy of content is to allow.

    ``inline`` are the digests of the scripts that stand in the pages themselves (CSP, level 2).
    ``pages`` are in English, as are those that are not translated; :meth:`page` and :meth:`words`
    give those of any language, made when they are asked for first.
    """

    pages: Mapping[str, Stored]
    files: Mapping[str, Stored]
    inline: tuple[str, ...]
    bare: Mapping[str, Bare] = field(default_factory=dict)
    kept: dict[tuple[str, str, str], Stored] = field(default_factory=dict)

    def page(self, name: str, language: str) -> Stored:
        """The page of a file, such as ``vote.html``, in a language."""
        if language == ENGLISH.code or not self.bare[name].is_translated:
            return self.pages[name]
        return self._once(PAGE, name, language)

    def words(self, name: str, language: str) -> Stored | None:
        """The words of the page ``vote`` in a language; None where there is no such page."""
        return self._once(JSON, f"{name}.html", language) if f"{name}.html" in self.bare else None

    def _once(self, kind: str, name: str, language: str) -> Stored:
        key = (kind, name, language)
        if key not in self.kept:
            bare = self.bare[name]
            text = bare.page(language) if kind == PAGE else _json(bare.words(language))
            self.kept[key] = stored(text.encode(), kind)
        return self.kept[key]


@dataclass(frozen=True, slots=True)
class Bare:
    """A page without words, and the keys of those that its script and its parts ``said``.

    What only a part says, which comes on demand (``brought``), does not come with the page.
    """

    name: str
    text: str
    said: frozenset[str]
    brought: frozenset[str]

    @property
    def is_translated(self) -> bool:
        """Whether it has a place where its reader chooses the language."""
        return "data-languages" in self.text

    def page(self, language: str) -> str:
        """It in a language, with the words that its scripts need."""
        title, whole = title_of(self.text), self.brought <= self.said
        given = words_of(self.name, language, self.said, title, whole=whole)
        return filled(self.text, words_in(language), given)

    def words(self, language: str) -> dict[str, object]:
        """All words of it, for who reads it in another language."""
        keys = self.said | self.brought | keys_of_page(self.text)
        return words_of(self.name, language, keys, title_of(self.text))


@cache
def made() -> Pages:
    """The pages of this installation, made once. Raises ``bad_script`` and ``bad_style``."""
    return _Maker(asset("web")).made()


@dataclass(slots=True)
class _Maker:
    folder: Path
    files: dict[str, Stored] = field(default_factory=dict)
    sheets: dict[str, str] = field(default_factory=dict)
    inline: dict[str, str] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)
    brought: set[str] = field(default_factory=set)

    def made(self) -> Pages:
        """All of it."""
        modules = Modules(self.folder / "js")
        head = (self.folder / "head.html").read_text(encoding="utf-8")
        bare = {
            path.name: self._bare(path, head, modules)
            for path in sorted(self.folder.glob("*.html"))
            if path.name != "head.html"
        }
        pages = {
            name: stored(each.page(ENGLISH.code).encode(), PAGE) for name, each in bare.items()
        }
        return Pages(pages, self.files, tuple(sorted(self.inline.values())), bare)

    def _bare(self, path: Path, head: str, modules: Modules) -> Bare:
        """A page with what it asks for, and the keys of all that is said on it."""
        self.said, self.brought = set(), set()
        text = self._page(path, head, modules)
        return Bare(path.stem, text, frozenset(self.said), frozenset(self.brought))

    def _page(self, path: Path, head: str, modules: Modules) -> str:
        """The head that all pages have, then what is its own."""
        text = FOR_AUTHORS.sub("", head + path.read_text(encoding="utf-8"))
        sheets = SHEET.findall(text)
        style = self._keep(f"{path.stem}.css", "".join(map(self._sheet, sheets)), STYLE)
        text = ICON.sub(lambda found: _icon(found[1]), SHEET.sub("", text))
        text = LATER.sub(lambda found: self._later(found[1], found[2]), text)
        text = INLINE.sub(lambda found: self._inlined(found[1]), text)
        link = f'<link rel="stylesheet" href="{style}" />\n'
        return MODULE.sub(lambda found: link + self._script(found[1], modules), text)

    def _script(self, entry: str, modules: Modules) -> str:
        def keep(name: str, text: str) -> str:
            keys = keys_of_script(text)
            self.brought |= keys
            address = self._keep(f"{name}.js", shortened_keys(text), SCRIPT)
            return f"{address}#words" if keys else address

        text = modules.joined(entry, keep)
        self.said |= keys_of_script(text)
        stem = PurePosixPath(entry).stem
        address = self._keep(f"{stem}.js", shortened_keys(text), SCRIPT)
        return f'<script type="module" src="{address}"></script>'

    def _later(self, name: str, path: str) -> str:
        address = self._keep(f"{name}.css", self._sheet(path), STYLE)
        return f'<link data-later="{name}" href="{address}" />'

    def _sheet(self, path: str) -> str:
        """A style sheet for all engines; each is read once, though several pages have it."""
        if path not in self.sheets:
            folder = path.partition("/")[0]
            root = asset(folder).parent if folder in OWN_FOLDERS else self.folder
            self.sheets[path] = styled((root / path).read_text(encoding="utf-8"), path)
        return self.sheets[path]

    def _inlined(self, name: str) -> str:
        """A script in the page itself; what it does without is not needed by any page."""
        source = (self.folder / "js" / name).read_text(encoding="utf-8")
        text = written(shortened(lowered(tokens_of(source, name), name), ())[0])
        if KEPT in text or "</" in text:
            raise ConferenceError("bad_script", f"{name} cannot stand in a page", {"name": name})
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        self.inline[name] = f"'sha256-{digest}'"
        return f"<script>{text}</script>"

    def _keep(self, name: str, text: str, kind: str) -> str:
        """Keep a file, and say where it is to be had."""
        file = stored(text.encode(), kind)
        stem, _, suffix = name.rpartition(".")
        named = f"{stem}-{file.digest}.{suffix}"
        self.files[named] = file
        return BUILT + named


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _icon(name: str) -> str:
    """The sign of a page in the page itself: asked for, it would come before what is shown."""
    picture = " ".join(asset("icons", name).read_text(encoding="utf-8").split())
    return f'<link rel="icon" href="data:image/svg+xml,{quote(picture, ICON_SAFE)}" />'
