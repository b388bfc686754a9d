"""Where our files lie: ``resources/`` in a checkout, ``conference/_resources`` in a wheel."""

from __future__ import annotations

from pathlib import Path

from conference.core.errors import ConferenceError

__all__ = ["asset"]

_PACKAGE = Path(__file__).resolve().parent.parent


def asset(*parts: str) -> Path:
    """The path of a shipped file or folder, as in ``asset("web", "index.html")``.

    Raises :class:`ConferenceError` ``missing_asset`` when the installation is incomplete.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(parts)
    raise ConferenceError(
        "missing_asset",
        f"The installation is incomplete: resources/{name} is missing. Install the package again.",
        {"name": name},
    )
