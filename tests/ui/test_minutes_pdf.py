"""The minutes on paper: pages, what is kept together, and lists that go on."""

import pytest
from PySide6.QtGui import QPdfWriter

from conference.minutes.blocks import Facts, Heading, Para, Table, Title
from conference.minutes.paper import paper
from conference.ui.minutes import pagination, pdf

TITLE = Title("Minutes", "A conference", ("A line.",))


def short(name):
    rows = tuple((f"Option {n}", str(n)) for n in range(12))
    return Table(name, ("Option", "Votes"), rows, ("Sum", "66"), "A caption")


def blocks(polls):
    """A document of so many polls."""
    yield TITLE
    for n in range(1, polls + 1):
        if n % 3 == 1:
            yield Heading(f"Sitting {n}")
        yield Para("What was asked " * n, n, "09:00", "Vote")
        yield short(f"votes-{n}")
        yield Facts("draw", (("Digest", "ab" * 64),))


def laid_out(folder, polls):
    """A document on pages."""
    writer = QPdfWriter(str(folder / "minutes.pdf"))
    writer.setResolution(pdf.DOTS)
    return pdf._document(paper(tuple(blocks(polls))), pdf._font(), writer)


@pytest.fixture
def made(qapp, tmp_path):
    def make(parts):
        file = tmp_path / "minutes.pdf"
        return pdf.write_pdf(paper(tuple(parts)), "Minutes: A conference", file), file

    return make


def test_a_short_document_is_one_page(made):
    pages, file = made([TITLE, Para("Nothing.")])
    assert pages == 1
    body = file.read_bytes()
    assert body.startswith(b"%PDF-")
    assert body.rstrip().endswith(b"%%EOF")


def test_a_long_list_of_names_goes_on_over_pages(made):
    rows = tuple((f"Seat {n}", "For") for n in range(1, 1001))
    pages, _ = made([TITLE, Table("names", ("Name", "Answer"), rows, words=2)])
    assert 10 < pages < 40


@pytest.mark.parametrize("polls", [7, 8, 11, 30])
def test_no_short_table_is_cut_and_no_heading_stands_alone(qapp, tmp_path, polls):
    assert list(pagination.cut(laid_out(tmp_path, polls))) == []


def test_without_breaks_of_ours_some_would_be(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pagination, "MOST_MOVED", 0)
    monkeypatch.setattr(pagination, "_foreseen", lambda *_: ())
    assert list(pagination.cut(laid_out(tmp_path, 30)))


def test_what_must_be_moved_is_foreseen(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pagination, "MOST_MOVED", 0)
    assert list(pagination.cut(laid_out(tmp_path, 30))) == []
