"""What the commands with a window share: loading Qt, and finding the server and its keys."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Literal

from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, find_local
from conference.words.languages import LANGUAGES, language_of

if TYPE_CHECKING:
    from conference.ui.app import Shot

__all__ = ["CODES", "ShotOptions", "load_ui", "must_be_known", "shot_of", "where"]

CODES = ", ".join(each.code for each in LANGUAGES)
"""The languages that a window may speak, for the help of its command."""

APT = "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3"


@dataclass(frozen=True, kw_only=True)
class ShotOptions:
    """A picture of the window to be taken, and after how many seconds."""

    shot: Path | None
    after: float


def load_ui(ca: Path | None = None) -> ModuleType:
    """``conference.ui.app``, or one sentence when Qt cannot be loaded or has no screen.

    Its connections trust the certificates in ``ca`` besides the machine's own.
    """
    try:
        from conference.ui import app
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        raise ConferenceError(
            "no_qt", f"Qt cannot be loaded: {error}. On Debian: apt install {APT}"
        ) from error
    app.must_have_display()
    if ca is not None:
        app.trust(ca)
    return app


def must_be_known(language: str) -> None:
    """Raise ``bad_language`` for a code of which there are no words; "" asks for none."""
    if language and language_of(language) is None:
        raise ConferenceError("bad_language", f"--language is one of these codes: {CODES}.")


def where(
    folder: Path | None,
    url: str | None,
    role: Literal["desk", "display"],
    code: str = "",
    ca: Path | None = None,
) -> tuple[str, str]:
    """Address of the server, and the secret for the role ("" where it must be asked for).

    Starts the server of ``folder`` when none runs. Raises :class:`ConferenceError` when the folder
    is none, the server does not start or is not there, its certificate is not to be trusted, or the
    display's code is not known. Warns when the secret can be read on its way.
    """
    from conference.ui.bridge.local import answers, find_server, start_server

    if folder is not None:
        home = ConferenceFolder(folder).must_exist()
        address = find_server(home, ca) or start_server(home)
        return address, _secret_of(home, role)
    from conference.client.address import overheard, page_url

    address = page_url(url or "", "").rstrip("/")
    if warning := overheard(address):
        print(warning, file=sys.stderr)
    if address.startswith("https:") and not answers(address, ca):  # or its certificate is bad
        raise _no_server(address)
    if code:
        return address, code
    local = find_local(address)
    if local is not None:
        return address, _secret_of(local, role)
    secret = _secret_of_environment(role)
    if not secret and not answers(address, ca):
        raise _no_server(address)
    if not secret and role == "display":
        raise ConferenceError(
            "no_code",
            "The display needs its code: give it with --code. "
            "It is display_code in keys.json of the conference's folder.",
        )
    return address, secret


def _secret_of_environment(role: Literal["desk", "display"]) -> str:
    variable = "CONFERENCE_PASSWORD" if role == "desk" else "CONFERENCE_DISPLAY_CODE"
    return os.environ.get(variable, "")


def _secret_of(folder: ConferenceFolder, role: Literal["desk", "display"]) -> str:
    keys = folder.keys()
    return keys.desk_token if role == "desk" else keys.display_code


def _no_server(address: str) -> ConferenceError:
    return ConferenceError(
        "no_server",
        f"No conference server answers at {address}. Start one with: conference serve FOLDER",
        {"url": address},
    )


def shot_of(options: ShotOptions) -> Shot | None:
    """The picture that was asked for, if one was."""
    from conference.ui.app import Shot

    return Shot(options.shot, options.after) if options.shot else None
