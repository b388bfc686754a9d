"""Where the programme is: in a folder, or at a running server. It is read and changed there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conference.core.folder import ConferenceFolder
    from conference.deliberation.programme.commands import AcceptProgramme
    from conference.programme.reading import Plan

__all__ = ["Source"]


class Source:
    """A conference by its folder, or by the address of its server.

    A server is asked where one runs; else the folder itself is read and written. Elsewhere than on
    the machine of the server the desk's password is taken from CONFERENCE_PASSWORD.
    """

    def __init__(self, where: str, ca: Path | None) -> None:
        from conference.core.folder import ConferenceFolder, find_local

        self._ca, self._url = ca, ""
        self._folder: ConferenceFolder | None = None
        if where.startswith(("http://", "https://")):
            self._url = where.rstrip("/")
            self._folder = find_local(self._url)
        else:
            self._folder = ConferenceFolder(Path(where)).must_exist()

    def plan(self) -> Plan:
        """The plan as it is now."""
        from conference.server.members import meeting_of
        from conference.server.programme import plan_of, plan_read

        if self._folder is not None:
            return plan_of(meeting_of(self._folder))
        return plan_read(self._ask(self._url, "plan", {}))

    def accept(self, command: AcceptProgramme) -> None:
        """Have the command decided and stored; raises what it is refused with."""
        from conference.core.clock import SystemClock
        from conference.core.folder import find_server
        from conference.server.members import write
        from conference.server.programme import accept_document

        url = self._url if self._folder is None else find_server(self._folder)
        if url is not None:
            self._ask(url, "accept", accept_document(command))
        elif self._folder is not None:
            write(self._folder, command, SystemClock())

    def _ask(self, url: str, what: str, document: Mapping[str, object]) -> Any:
        from conference.cli.asking import ask_server
        from conference.core.errors import ConferenceError

        secret = self._secret()
        found = ask_server(url, secret, f"/api/programme/{what}", document, self._ca)
        if found is None:
            told = f"No conference server answers at {url}. Start one with: conference serve FOLDER"
            raise ConferenceError("no_server", told)
        return found

    def _secret(self) -> str:
        from conference.core.errors import ConferenceError

        if self._folder is not None:
            return self._folder.keys().desk_token
        secret = os.environ.get("CONFERENCE_PASSWORD", "")
        if not secret:
            told = "The desk's password is needed: set CONFERENCE_PASSWORD."
            raise ConferenceError("no_password", told)
        return secret
