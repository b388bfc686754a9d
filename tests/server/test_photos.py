"""Pictures of candidates: taken by their content, within bounds, without what is beside them."""

import struct

import pytest
from small_pngs import png

from conference.core.errors import ConferenceError
from conference.server import photos
from conference.server.photos import cleaned, kept_photo, kind_of, photo_at


def segment(marker, data):
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def jpeg(width=4, height=3, *beside):
    """What a JPEG is made of, as far as it is read."""
    frame = segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00")
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"pixels\xff\x00more"
    return b"\xff\xd8" + b"".join(beside) + frame + scan + b"\xff\xd9"


def test_where_and_when_a_picture_was_taken_is_left_out():
    exif = segment(0xE1, b"Exif\0\0where it was taken")
    assert cleaned(jpeg(4, 3, exif, segment(0xFE, b"a comment")) + b"trailer") == jpeg()
    icc = segment(0xE2, b"ICC_PROFILE\0")
    assert cleaned(jpeg(4, 3, icc)) == jpeg(4, 3, icc)
    assert cleaned(png(extra=b"Place\0Home") + b"trailer") == png()
    assert (kind_of(png()), kind_of(jpeg()), kind_of(b"GIF89a")) == ("image/png", "image/jpeg", "")


DAMAGED = {
    "nothing": b"",
    "a page": b"<!doctype html>",
    "a cut PNG": png()[:-20],
    "a PNG whose sum is wrong": png().replace(b"IDAT", b"IDAU"),
    "a PNG without a head": png()[:8] + png()[33:],
    "a wide PNG": png(5000),
    "a cut JPEG": jpeg()[:10],
    "a JPEG without an end": jpeg()[:-2],
    "a JPEG without a size": b"\xff\xd8" + segment(0xDA, b"") + b"\xff\xd9",
    "a high JPEG": jpeg(4, 5000),
    "a JPEG of no length": b"\xff\xd8\xff\xe0\x00\x00",
    "a JPEG with something between": b"\xff\xd8\xff\xe0\x00\x02xx" + jpeg()[2:],
    "too much": png() + b"\0" * photos.MOST_BYTES,
}


@pytest.mark.parametrize("what", DAMAGED)
def test_what_is_no_picture_is_refused_with_what_to_send(what):
    with pytest.raises(ConferenceError, match="Send a PNG or JPEG"):
        cleaned(DAMAGED[what])


def test_a_picture_is_kept_once_and_read_only_as_it_was(tmp_path, monkeypatch):
    folder = tmp_path / "photos"
    digest = kept_photo(folder, jpeg())
    assert kept_photo(folder, jpeg()) == digest
    assert photo_at(folder, digest) == jpeg()
    (folder / digest).write_bytes(b"another")
    assert photo_at(folder, digest) is None
    assert photo_at(folder, "../keys.json") is photo_at(folder, "0" * 64) is None
    monkeypatch.setattr(photos, "MOST_KEPT", 1)
    with pytest.raises(ConferenceError, match="stored already"):
        kept_photo(folder, png())
