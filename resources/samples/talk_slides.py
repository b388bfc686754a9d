"""The slides of the sample talk, drawn with Pillow in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from conference.core.assets import asset
from conference.ui.kit.theme import ink_on, theme

SIZE = (1280, 720)
BARS = 16
"""Bands of the voice that are shown."""

FINER = 2
"""Everything is drawn so many times larger and then made smaller: smooth edges."""

COLOUR = theme().colours("dark")
BLUE, ORANGE, GREEN, PINK = theme().series[:4]
LEFT, RIGHT = 72, 1208
FOOT = 596

Place = tuple[float, float]


class Board:
    """A slide that is being drawn; lengths in pixels of the finished picture."""

    def __init__(self) -> None:
        self.image = Image.new("RGB", (SIZE[0] * FINER, SIZE[1] * FINER), COLOUR["window"])
        self._draw = ImageDraw.Draw(self.image)

    def text(
        self,
        at: Place,
        words: str,
        size: int,
        colour: str = COLOUR["text"],
        weight: str = "Regular",
        anchor: str = "ls",
    ) -> None:
        """Words with their baseline at ``at``; ``anchor`` as in Pillow: ls, ms, rs."""
        place = (at[0] * FINER, at[1] * FINER)
        self._draw.text(place, words, font=font(size, weight), fill=colour, anchor=anchor)

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        colour: str | None,
        radius: float = 8,
        edge: str | None = None,
    ) -> None:
        """A rectangle with round corners, filled, or with an edge, or both."""
        corners = tuple(value * FINER for value in (left, top, right, bottom))
        self._draw.rounded_rectangle(corners, radius * FINER, colour, edge, 2 * FINER)

    def disc(self, at: Place, radius: float, colour: str) -> None:
        """A filled circle."""
        x, y = at[0] * FINER, at[1] * FINER
        r = radius * FINER
        self._draw.ellipse((x - r, y - r, x + r, y + r), colour)

    def line(self, points: Sequence[Place], colour: str, width: float = 2) -> None:
        """A line through points."""
        finer = [(x * FINER, y * FINER) for x, y in points]
        self._draw.line(finer, colour, round(width * FINER), joint="curve")

    def shape(self, points: Sequence[Place], colour: str) -> None:
        """A filled polygon."""
        self._draw.polygon([(x * FINER, y * FINER) for x, y in points], colour)

    def wide(self, words: str, size: int, weight: str = "Regular") -> float:
        """How wide words are."""
        return font(size, weight).getlength(words) / FINER

    def finished(self) -> Image.Image:
        """The picture in its size."""
        return self.image.resize(SIZE, Image.Resampling.LANCZOS)


@cache
def font(size: int, weight: str) -> ImageFont.FreeTypeFont:
    """Inter in a size."""
    return ImageFont.truetype(asset("fonts", f"Inter-{weight}.ttf"), size * FINER)


def draw(slide: str, step: int, caption: str) -> Image.Image:
    """A slide as it is at a step (from 0), with the sentence that is spoken."""
    board = Board()
    number = list(SLIDES).index(slide) + 1
    board.text((LEFT, 58), "FAIR SHARES", 17, COLOUR["muted"], "SemiBold")
    board.text((RIGHT, 58), f"{number} / {len(SLIDES)}", 17, COLOUR["muted"], "Medium", "rs")
    SLIDES[slide](board, step)
    foot(board, caption)
    return board.finished()


def foot(board: Board, caption: str) -> None:
    """Who speaks, the place for the level of the voice, and the words."""
    board.box(0, FOOT, SIZE[0], SIZE[1], COLOUR["panel"], 0)
    board.line([(0, FOOT), (SIZE[0], FOOT)], COLOUR["line"], 1)
    board.disc((104, 657), 30, COLOUR["line"])
    board.text((104, 664), "AO", 20, COLOUR["text"], "SemiBold", "ms")
    board.text((150, 647), "Dr Amara Okafor", 18, COLOUR["text"], "SemiBold")
    board.line([(356, 622), (356, 692)], COLOUR["line"], 1)
    lines = folded(board, caption, 24, RIGHT - 388)
    top = 666 - 17 * (len(lines) - 1)
    for n, words in enumerate(lines):
        board.text((388, top + 34 * n), words, 24, COLOUR["text"], "Medium")


def folded(board: Board, words: str, size: int, width: float) -> list[str]:
    """Words in lines that are at most so wide, at most two and about equally long."""
    if board.wide(words, size, "Medium") <= width:
        return [words]
    parts = words.split()
    halves = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
    return list(min(halves, key=lambda two: max(board.wide(half, size, "Medium") for half in two)))


def level_boxes(levels: Sequence[float]) -> list[tuple[int, int, int, int]]:
    """Boxes (left, top, right, bottom) that show the level of the voice in the foot."""
    boxes = []
    for n, level in enumerate(levels):
        height = 2 + round(float(level) * 11)
        left = 150 + n * 10
        boxes.append((left, 675 - height, left + 6, 675 + height))
    return boxes


def heading(board: Board, words: str) -> None:
    """The heading of a slide."""
    board.text((LEFT, 128), words, 46, COLOUR["text"], "Bold")


def title(board: Board, step: int) -> None:
    """The first slide."""
    board.text((LEFT, 286), "What a", 92, COLOUR["text"], "Bold")
    board.text((LEFT, 388), "wealth tax is", 92, COLOUR["text"], "Bold")
    board.text((LEFT, 458), "and the question it puts to us", 30, COLOUR["muted"])
    heights = (36, 62, 92, 150, 260) if step else (36, 44, 52, 60, 68)
    for n, height in enumerate(heights):
        left = 820 + n * 78
        colour = (BLUE, BLUE, BLUE, BLUE, ORANGE)[n]
        board.box(left, 470 - height, left + 58, 470, colour, 6)
    board.line([(800, 471), (RIGHT, 471)], COLOUR["line"], 2)


def bath(board: Board, step: int) -> None:
    """Income is the tap, wealth is the bath."""
    heading(board, "The tap and the bath")
    grey = COLOUR["line"]
    if step >= 1:
        board.box(331, 246, 343, 530, BLUE, 4)
        slope = (540 - 505) * 37 / 43  # of the tub's sides near its bottom
        water = [(225 - slope, 505), (652 - 37 + slope, 505), (615, 540), (225, 540)]
        if step >= 2:
            water = [(188, 400), (652, 400), (652, 497), (615, 540), (225, 540), (188, 497)]
        board.shape(water, BLUE)
    board.line([(180, 330), (180, 500), (222, 546), (618, 546), (660, 500), (660, 330)], grey, 14)
    board.line([(150, 330), (690, 330)], grey, 14)
    board.box(236, 546, 256, 572, grey, 4)
    board.box(584, 546, 604, 572, grey, 4)
    board.box(160, 204, 350, 226, grey, 10)
    board.box(324, 204, 350, 250, grey, 8)
    board.box(222, 172, 286, 186, grey, 6)
    board.box(247, 180, 261, 208, grey, 3)
    words = (
        (1, 250, "Income", "what comes in: wages, rent, pensions"),
        (2, 370, "Wealth", "what has gathered: homes, savings, shares, land"),
    )
    for first, top, head, text in words:
        if step >= first:
            board.text((760, top), head, 34, COLOUR["text"], "SemiBold")
            for n, line in enumerate(folded(board, text, 22, 420)):
                board.text((760, top + 36 + 30 * n), line, 22, COLOUR["muted"])
    if step >= 3:
        board.box(760, 478, RIGHT, 542, COLOUR["raised"], 8, COLOUR["action"])
        board.text((784, 519), "A wealth tax looks at the bath", 24, COLOUR["text"], "SemiBold")


def who(board: Board, step: int) -> None:
    """Shares of all wealth by groups of households."""
    heading(board, "Of every 100 pounds of wealth")
    groups = (
        ("the poorer half", "50 households", 9, BLUE),
        ("the next forty", "40 households", 48, GREEN),
        ("the richest ten", "10 households", 43, ORANGE),
    )
    for n, (name, size, pounds, colour) in enumerate(groups):
        top = 196 + n * 112
        shown = step > n
        board.text((LEFT, top + 34), name, 26, COLOUR["text"], "SemiBold")
        board.text((LEFT, top + 64), size, 19, COLOUR["muted"])
        board.box(330, top, 1080, top + 72, COLOUR["panel"], 6)
        if shown:
            board.box(330, top, 330 + 750 * pounds / 50, top + 72, colour, 6)
            board.text((RIGHT, top + 51), f"£{pounds}", 44, COLOUR["text"], "Bold", "rs")
    board.text((LEFT, 566), "Rounded figures, made for this sample", 17, COLOUR["muted"])


def ways(board: Board, step: int) -> None:
    """Every year a little, or once a larger share."""
    heading(board, "Two ways to do it")
    panels = (
        (1, LEFT, "A little, every year", "1%", "of everything above a threshold", BLUE),
        (2, 652, "Once in a generation", "30–40%", "when a great fortune is passed on", ORANGE),
    )
    for first, left, name, figure, text, colour in panels:
        on = step >= first
        chosen = step >= 3 and first == 2
        edge = colour if chosen or (on and step < 3) else COLOUR["line"]
        board.box(left, 176, left + 556, 470, COLOUR["panel"], 10, edge)
        faint = COLOUR["muted"] if not on or (step >= 3 and not chosen) else COLOUR["text"]
        board.text((left + 32, 232), name, 28, faint, "SemiBold")
        if on:
            board.text((left + 32, 352), figure, 92, faint, "Bold")
            board.text((left + 32, 400), text, 22, COLOUR["muted"])
            ticks = range(12) if first == 1 else (11,)
            for n in range(12):
                height = (18 if first == 1 else 40) if n in ticks else 4
                mark = colour if n in ticks else COLOUR["line"]
                board.box(left + 32 + n * 41, 448 - height, left + 60 + n * 41, 448, mark, 3)
    if step >= 3:
        board.text((652, 520), "The proposal before us", 24, COLOUR["text"], "SemiBold")
        board.text((652, 554), "The first 10 million pounds stay free", 22, COLOUR["muted"])


def brings(board: Board, step: int) -> None:
    """What two rates would bring, beside what care costs."""
    heading(board, "What it would bring in a year")
    base, scale = 520.0, 20.0
    for billions in (0, 5, 10, 15):
        y = base - billions * scale
        board.line([(140, y), (820, y)], COLOUR["line"], 1)
        board.text((124, y + 7), f"{billions}", 19, COLOUR["muted"], "Medium", "rs")
    board.text((LEFT, 186), "billion pounds", 19, COLOUR["muted"])
    for n, (name, billions, colour) in enumerate((("30%", 12, BLUE), ("40%", 15, ORANGE))):
        left = 250 + n * 270
        if step > n:
            board.box(left, base - billions * scale, left + 170, base, colour, 6)
            board.text(
                (left + 85, base - billions * scale + 96),
                f"£{billions} bn",
                34,
                ink_on(colour),
                "Bold",
                "ms",
            )
        board.text((left + 85, 556), name, 28, COLOUR["text"], "SemiBold", "ms")
    if step >= 2:
        board.box(520, base - 16 * scale, 690, base - 15 * scale - 3, None, 6, COLOUR["muted"])
        board.text((704, base - 16 * scale + 18), "moves away", 19, COLOUR["muted"])
    if step >= 3:
        y = base - 14 * scale
        for x in range(140, 820, 20):
            board.line([(x, y), (x + 11, y)], COLOUR["text"], 3)
        board.text((860, y - 14), "Care at home", 30, COLOUR["text"], "SemiBold")
        board.text((860, y + 18), "for everyone who needs it:", 21, COLOUR["muted"])
        board.text((860, y + 48), "about 14 billion pounds", 21, COLOUR["muted"])
    board.text((RIGHT, 566), "Figures made for this sample", 17, COLOUR["muted"], anchor="rs")


def sides(board: Board, step: int) -> None:
    """Reasons for each answer."""
    heading(board, "Good reasons on both sides")
    cards = (
        (2, LEFT, "For 30%", BLUE, ("fewer owners leave", "family firms stay whole")),
        (1, 652, "For 40%", ORANGE, ("pays for care in full", "fortunes outgrow wages")),
    )
    for first, left, name, colour, reasons in cards:
        board.box(left, 176, left + 556, 470, COLOUR["panel"], 10)
        if step >= 1:
            board.box(left, 176, left + 10, 470, colour, 4)
            board.text((left + 44, 248), name, 44, COLOUR["text"], "Bold")
        if step >= first:
            for n, reason in enumerate(reasons):
                board.disc((left + 54, 314 + n * 68), 7, colour)
                board.text((left + 80, 324 + n * 68), reason, 30, COLOUR["text"], "Medium")
    if step >= 3:
        board.text(
            (SIZE[0] / 2, 536), "Neither side is foolish.", 32, COLOUR["text"], "SemiBold", "ms"
        )


def question(board: Board, step: int) -> None:
    """The question of the day."""
    board.text((SIZE[0] / 2, 200), "30% or 40%?", 104, COLOUR["text"], "Bold", "ms")
    for left, name, colour in ((LEFT, "30%", BLUE), (652, "40%", ORANGE)):
        board.box(left, 262, left + 556, 442, colour, 14)
        board.text((left + 278, 384), name, 88, ink_on(colour), "Bold", "ms")
    advice = ("", "Talk at your table: listen, speak, listen again.", "Then press once. Thank you.")
    board.text((SIZE[0] / 2, 516), advice[step], 30, COLOUR["muted"], "Medium", "ms")


SLIDES: dict[str, Callable[[Board, int], None]] = {
    "title": title,
    "bath": bath,
    "who": who,
    "ways": ways,
    "brings": brings,
    "sides": sides,
    "question": question,
}
