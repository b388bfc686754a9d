"""What the pages of an output show now, and what TAKE would bring to them."""

from __future__ import annotations

from conference.protocol.messages import BLACK
from conference.protocol.views import Output, OutputView, Scene, SceneKind
from conference.ui.pages.says.phone import PhonePage, phone_page
from conference.ui.pages.says.room import RoomPage, room_page
from conference.ui.picture import Picture

__all__ = ["PAGES", "page_on_air", "page_previewed"]

PAGES = frozenset({Output.ROOMS, Output.PHONES})
"""The outputs that are pages of a browser."""

UNTOLD = Scene(SceneKind.HOLDING)


def page_on_air(picture: Picture, output: Output) -> RoomPage | PhonePage:
    """What is on air on an output that is a page."""
    view = picture.output(output)
    if view is None:
        return _page(picture, output, UNTOLD)
    return _page(picture, output, view.scene, view)


def page_previewed(picture: Picture, output: Output) -> RoomPage | PhonePage | None:
    """What TAKE would put on air there; None where nothing is prepared."""
    view = picture.output(output)
    if view is None or view.preview is None:
        return None
    return _page(picture, output, view.preview)


def _page(
    picture: Picture, output: Output, scene: Scene, on_air: OutputView | None = None
) -> RoomPage | PhonePage:
    make = phone_page if output is Output.PHONES else room_page
    if on_air is None:
        return make(picture, scene)
    shown = BLACK if on_air.black else on_air.scene.kind.value
    return make(picture, scene, black=on_air.black, report=(on_air.revision, shown))
