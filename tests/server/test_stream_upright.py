"""Pictures that are stored turned, or with pixels that are not square, are shown right."""

from __future__ import annotations

import io
from fractions import Fraction

import av
import numpy as np
import pytest
from av.bitstream import BitStreamFilterContext
from lane_runs import decoded, read, run

from conference.server.stream.programme.plan import alone
from conference.server.stream.source import probe
from conference.server.stream.upright import AS_STORED, Turn, shown_size

FPS, SECONDS = 10, 2
STORED = (160, 96)
SHADES = {(-1, -1): 40, (1, -1): 90, (-1, 1): 140, (1, 1): 200}
"""The light of the upright picture by its corners: left or right, top or bottom."""

ONE = 1 << 16
TURNS = {
    "as stored": (ONE, 0, 0, ONE),
    "quarter right": (0, ONE, -ONE, 0),
    "half": (-ONE, 0, 0, -ONE),
    "quarter left": (0, -ONE, ONE, 0),
    "mirrored": (-ONE, 0, 0, ONE),
    "flipped": (ONE, 0, 0, -ONE),
    "transposed": (0, ONE, ONE, 0),
    "transposed, half": (0, -ONE, -ONE, 0),
}
"""a, b, c and d of the display matrix: the stored (x, y) is shown at (a x + c y, b x + d y)."""

WIDE = Fraction(64, 45)


def picture(abcd):
    """The stored picture of which the matrix makes one with :data:`SHADES`."""
    a, b, c, d = (np.sign(one) for one in abcd)
    light = np.full((STORED[1] * 3 // 2, STORED[0]), 128, np.uint8)
    half = STORED[0] // 2, STORED[1] // 2
    for x in (-1, 1):
        for y in (-1, 1):
            rows = slice(half[1] * (y > 0), half[1] * (1 + (y > 0)))
            columns = slice(half[0] * (x > 0), half[0] * (1 + (x > 0)))
            light[rows, columns] = SHADES[(int(a * x + c * y), int(b * x + d * y))]
    return light


def clip(path, turn="as stored", *, pixel=None, keep_matrix=True, gop=FPS, rewrite=""):
    """Two seconds of video; ``rewrite`` is a filter of the coded packets."""
    abcd = TURNS[turn]
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=FPS, options={"preset": "ultrafast"})
        (stream.width, stream.height), stream.pix_fmt = STORED, "yuv420p"
        stream.codec_context.gop_size = gop
        if pixel is not None:
            stream.codec_context.sample_aspect_ratio = pixel
        if keep_matrix and turn != "as stored":
            a, b, c, d = abcd
            stream.set_display_matrix([a, b, 0, c, d, 0, 0, 0, 1 << 30])
        filtered = BitStreamFilterContext(rewrite, stream) if rewrite else None
        for n in [*range(FPS * SECONDS), None]:
            frame = None
            if n is not None:
                frame = av.VideoFrame.from_ndarray(picture(abcd), format="yuv420p")
                frame.pts, frame.time_base = n, Fraction(1, FPS)
            for packet in stream.encode(frame):
                out.mux(filtered.filter(packet) if filtered else packet)
    return path


def shown(folder, lane="transcode", **made):
    """The first picture that players get, and the shape of its pixels."""
    source = clip(folder / made.pop("name", "clip.mp4"), **made)
    segments, _ = run(lane, source, folder / "out", 1.2)
    segment = segments[0]
    first = decoded(folder / "out", segment)[0][0]
    with av.open(io.BytesIO(read(folder / "out", segment))) as container:
        pixel = container.streams.video[0].sample_aspect_ratio
    return first, pixel


def is_upright(frame):
    light = frame.to_ndarray()[: frame.height]
    for (x, y), shade in SHADES.items():
        row, column = (frame.height * (2 + y)) // 4, (frame.width * (2 + x)) // 4
        assert int(light[row, column]) == pytest.approx(shade, abs=8), (x, y)
    assert frame.rotation == 0
    assert frame.side_data.get("DISPLAYMATRIX") is None


@pytest.mark.parametrize("pixel", [None, WIDE, 1 / WIDE])
@pytest.mark.parametrize("turn", TURNS)
def test_whichever_way_a_picture_is_laid_down_it_is_shown_upright(tmp_path, turn, pixel):
    frame, told = shown(tmp_path, turn=turn, pixel=pixel)
    is_upright(frame)
    stored = STORED[0] * float(pixel or 1) / STORED[1]
    across = TURNS[turn][0] == 0
    assert frame.width / frame.height == pytest.approx(1 / stored if across else stored, rel=0.02)
    assert told in (None, Fraction(1))


@pytest.mark.parametrize("turn", [name for name in TURNS if name != "as stored"])
def test_a_turned_picture_is_not_copied(tmp_path, turn):
    info = probe(clip(tmp_path / "clip.mp4", turn))
    assert not info.copyable
    assert info.why_not == "the picture is stored turned or mirrored"


def test_who_insists_on_copying_a_turned_picture_reads_why_not(tmp_path):
    source = clip(tmp_path / "clip.mp4", "quarter left")
    with pytest.raises(Exception, match=r"cannot be copied: the picture is stored turned"):
        alone(source, "copy")


@pytest.mark.parametrize("where", ["sample entry", "picture"])
def test_the_shape_of_pixels_counts_wherever_it_is_told(tmp_path, where):
    if where == "sample entry":
        source = clip(tmp_path / "clip.mp4", pixel=Fraction(1))
        square = b"pasp" + (1).to_bytes(4) + (1).to_bytes(4)
        told = b"pasp" + (64).to_bytes(4) + (45).to_bytes(4)
    else:
        source = clip(tmp_path / "clip.mp4", pixel=WIDE)
        square, told = b"pasp", b"free"
    data = source.read_bytes()
    assert data.count(square) == 1
    source.write_bytes(data.replace(square, told))
    info = probe(source)
    assert (info.width, info.height) == (228, 96)
    assert info.why_not == "its pixels are 64:45, not square"


def test_pixels_that_are_square_but_for_rounding_are_copied(tmp_path):
    frame, _ = shown(tmp_path, "copy", pixel=Fraction(200, 201))
    is_upright(frame)
    assert probe(tmp_path / "clip.mp4").copyable


@pytest.mark.parametrize("turn", ["quarter right", "half", "quarter left"])
def test_matroska_tells_turn_and_pixels_in_its_own_way(tmp_path, turn):
    frame, _ = shown(tmp_path, name="clip.mkv", turn=turn, pixel=WIDE)
    is_upright(frame)
    stored = STORED[0] * float(WIDE) / STORED[1]
    expected = stored if turn == "half" else 1 / stored
    assert frame.width / frame.height == pytest.approx(expected, rel=0.02)


def test_a_turn_that_stands_in_the_picture_alone_counts(tmp_path):
    frame, _ = shown(
        tmp_path,
        name="clip.ts",
        turn="quarter left",
        keep_matrix=False,
        pixel=WIDE,
        rewrite="h264_metadata=display_orientation=insert:rotate=90",
    )
    is_upright(frame)
    stored = STORED[0] * float(WIDE) / STORED[1]
    assert frame.width / frame.height == pytest.approx(1 / stored, rel=0.02)


def test_a_file_of_which_the_first_pictures_are_broken_still_plays(tmp_path):
    source = clip(tmp_path / "clip.mp4", gop=FPS * SECONDS)
    with av.open(str(source)) as container:
        places = [(p.pos, p.size) for p in container.demux(container.streams.video[0]) if p.size]
    data = bytearray(source.read_bytes())
    for place, size in places:
        data[place : place + size] = b"\xff" * size
    source.write_bytes(data)
    assert probe(source).turn == AS_STORED


@pytest.mark.parametrize(
    ("pixel", "size"),
    [
        (None, (720, 576)),
        (Fraction(64, 45), (1024, 576)),
        (Fraction(8, 9), (720, 648)),
        (Fraction(1000), (720, 576)),
        (Fraction(1, 1000), (720, 576)),
    ],
)
def test_a_picture_grows_to_its_shape_but_not_by_a_number_that_is_wrong(pixel, size):
    assert shown_size(720, 576, pixel, AS_STORED) == size
    assert shown_size(720, 576, pixel, Turn(transposed=True)) == (size[1], size[0])
