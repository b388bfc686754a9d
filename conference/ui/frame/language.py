"""The language that a desk speaks: which one at first, and the commands that choose another.

The hall speaks the language of the conference's questions, whatever its desks speak.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSettings, Qt

from conference.ui.kit.search import ASIDE, CommandEntry
from conference.ui.picture import Picture
from conference.words.languages import ENGLISH, LANGUAGES, language_of
from conference.words.spoken import is_mirrored, say, spoken

__all__ = ["direction", "keep_language", "language_at_first", "language_entries"]

KEPT = "desk/language"


def language_at_first(asked: str, settings: QSettings) -> str:
    """The code that is ``asked`` for, else that of the last time, else of the machine; English."""
    machine = QLocale.system().name()
    for code in (asked, str(settings.value(KEPT, "")), machine):
        language = language_of(code)
        if language is not None:
            return language.code
    return ENGLISH.code


def keep_language(settings: QSettings, code: str) -> None:
    """Speak it the next time, too."""
    settings.setValue(KEPT, code)


def direction() -> Qt.LayoutDirection:
    """The way in which what is spoken now is laid out."""
    return Qt.LayoutDirection.RightToLeft if is_mirrored() else Qt.LayoutDirection.LeftToRight


def language_entries(picture: Picture) -> tuple[CommandEntry, ...]:
    """A command for each other language; the desk opens again in it, and so needs its link."""
    is_up = picture.link.is_up
    return tuple(
        CommandEntry(
            f"language:{one.code}",
            say("languages-called"),
            one.name,
            enabled=is_up,
            why="" if is_up else say("desk-no-link"),
            order=ASIDE,
        )
        for one in LANGUAGES
        if one != spoken().language
    )
