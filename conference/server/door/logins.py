"""The logins of the desk: each is a name and a password of its own, so that two people are two.

A password says whose it is, so nobody types a name to sign in. The password that a conference is
made with is the login ``desk``, and who has the token of the folder is ``this machine``. What is
kept of a login is the hash of its password, as the setting of its name; "" is that of none. Beside
it stands its post; logins without one direct.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from conference.core.errors import ConferenceError
from conference.deliberation.sender import Post
from conference.server.door.password import DeskPassword, Verdict

__all__ = [
    "DESK",
    "POST_SETTING",
    "SETTING",
    "THIS_MACHINE",
    "Logins",
    "controller_login",
    "known_controller",
    "known_login",
    "login_settings",
    "new_name",
    "post_setting_of",
    "post_settings",
    "setting_of",
]

DESK = "desk"
"""The login of the password that has no name."""

THIS_MACHINE = "this machine"
"""The login of whoever has the token of the folder."""

SETTING = "login:"
"""What the setting of a login begins with, before its name."""

POST_SETTING = "post:"
"""What the setting of a login's post begins with, before its name."""

UNNAMED = "password"
"""The setting of the login ``desk``."""

LONGEST = 40


class Logins:
    """Which login a password is of; ``kept`` has the hashes by name, ``posts`` the posts."""

    def __init__(self, kept: Mapping[str, str], posts: Mapping[str, Post]) -> None:
        self._passwords = {name: DeskPassword(hashed) for name, hashed in kept.items()}
        self._posts = dict(posts)

    def post(self, name: str) -> Post:
        """The post of a login."""
        return self._posts.get(name, Post.DIRECTOR)

    def names(self) -> list[str]:
        """Those that have a password."""
        return [name for name, password in self._passwords.items() if password.is_set]

    def change(self, settings: Collection[tuple[str, str]]) -> None:
        """Settings were stored: those of logins hold from now on."""
        for name, hashed in login_settings(settings):
            self._passwords[name] = DeskPassword(hashed)
        self._posts.update(post_settings(settings))

    async def check(
        self, given: str, network: str, is_waited_for: Callable[[], bool]
    ) -> tuple[str, Verdict]:
        """The login that a password is of ("" when it is of none), and what is known of it.

        Passwords of names are compared at once; that of an older conference may take a while and
        comes last, so that nobody with a name waits for it.
        """
        verdict = Verdict.WRONG
        for name in sorted(self._passwords, key=lambda name: name == DESK):
            verdict = await self._passwords[name].check(given, network, is_waited_for)
            if verdict is not Verdict.WRONG:
                return name, verdict
        return "", verdict


def controller_login(name: str) -> str:
    """How the record names a controller that asked: never as a login of the desk."""
    return f"controller {name}"


def setting_of(name: str) -> str:
    """Under which setting the password of a login is kept."""
    return UNNAMED if name == DESK else SETTING + name


def login_settings(settings: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The name and the hash of each login among some settings."""
    for setting, hashed in settings:
        if setting == UNNAMED:
            yield DESK, hashed
        elif setting.startswith(SETTING):
            yield setting.removeprefix(SETTING), hashed


def post_setting_of(name: str) -> str:
    """Under which setting the post of a login is kept."""
    return POST_SETTING + name


def post_settings(settings: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Post]]:
    """The name and the post of each login among some settings; one that is none may nothing."""
    for setting, post in settings:
        if setting.startswith(POST_SETTING):
            is_post = post in set(Post)
            yield setting.removeprefix(POST_SETTING), Post(post) if is_post else Post.READER


def new_name(name: str, known: Iterable[str]) -> str:
    """The name of a login that is made or renewed: as it is spelled already, else as given.

    Raises ``bad_login`` when it cannot be one.
    """
    given = name.strip()
    if not 0 < len(given) <= LONGEST or not given.isprintable():
        raise ConferenceError(
            "bad_login", f"The name of a login has 1 to {LONGEST} letters on one line."
        )
    if given.casefold() in (DESK, THIS_MACHINE):
        raise ConferenceError(
            "bad_login", f"“{given}” is a login of every conference. Name a person, or a role."
        )
    return _spelled(given, known) or given


def known_login(name: str, known: Iterable[str]) -> str:
    """The login of this name, however it is written; raises ``unknown_login``."""
    names = list(known)
    found = _spelled(name.strip(), names)
    if found is None:
        there = ", ".join(names) or "none"
        raise ConferenceError(
            "unknown_login", f"There is no login “{name}”. Those with a password: {there}."
        )
    return found


def known_controller(name: str, known: Iterable[str]) -> str:
    """The controller of this name, however it is written; raises ``unknown_controller``."""
    names = list(known)
    found = _spelled(name.strip(), names)
    if found is None:
        there = ", ".join(names) or "none"
        raise ConferenceError(
            "unknown_controller", f"There is no controller “{name}”. Those with a token: {there}."
        )
    return found


def _spelled(name: str, known: Iterable[str]) -> str | None:
    return next((one for one in known if one.casefold() == name.casefold()), None)
