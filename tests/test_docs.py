"""What the documents name is there: paths, dotted names of the product, functions of the pages."""

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [
    *sorted(ROOT.glob("docs/*.md")),
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "supply/README.md")),
]

PATH = re.compile(r'(?<![\w/".-])((?:conference|resources|tests|docs)/[\w./-]*\w)')
DOTTED = re.compile(r"(?<![\w/.@-])(conference(?:\.\w+)+)")
OF_PAGES = re.compile(r"`(#?\w+)` in `(resources/web/js/[\w/-]+\.js)`")
LINK = re.compile(r"\]\(([^)#\s]+)")


def is_there(dotted):
    """Whether a dotted name leads to a module, or through one to what it or its class defines."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for name in parts[length:]:
            if not hasattr(found, name):
                return name in getattr(found, "__annotations__", {}) and name == parts[-1]
            found = getattr(found, name)
        return True
    return False


def is_defined(name, page_module):
    """Whether a module of the pages defines a function, class or method of this name."""
    path = ROOT / page_module
    source = path.read_text("utf-8") if path.is_file() else ""
    defined = (
        rf"^(?:export )?(?:async )?(?:function|class|const) {name}\b|^ +(?:async )?{name}\(.*\{{$"
    )
    return re.search(defined, source, re.MULTILINE) is not None


def missing(text, folder=ROOT):
    """What a document in ``folder`` names and is not there."""
    lost = [path for path in PATH.findall(text) if not (ROOT / path).exists()]
    lost += [name for name in DOTTED.findall(text) if not is_there(name)]
    lost += [f"{name} in {js}" for name, js in OF_PAGES.findall(text) if not is_defined(name, js)]
    links = (link for link in LINK.findall(text) if not re.match(r"\w+:", link))
    return lost + [link for link in links if not (folder / link).exists()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_names_is_there(document):
    assert missing(document.read_text("utf-8"), document.parent) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("`conference/server/app.py`", "`conference/server/planted.py`"),
        ("`conference/ui/health/`", "`conference/ui/planted/`"),
        ("`resources/web/vote.html`", "`resources/web/planted.html`"),
        ("`tests/test_docs.py`", "`tests/test_planted.py`"),
        ("`conference.server.record.writer`", "`conference.server.record.planted`"),
        (
            "`conference.server.record.writer.Writer.offer`",
            "`conference.server.record.writer.Writer.planted`",
        ),
        (
            "`conference.server.record.exchange.Ballot.revision`",
            "`conference.server.record.exchange.Ballot.planted`",
        ),
        ("`conference.ui.panel.Panel.widget`", "`conference.ui.panel.Panel.planted`"),
        (
            "`seal` in `resources/web/js/polls/ballots.js`",
            "`planted` in `resources/web/js/polls/ballots.js`",
        ),
        ("[the record](docs/record.md)", "[the record](planted.md)"),
    ],
)
def test_a_planted_wrong_name_is_found(right, wrong):
    assert missing(f"It is done by {right}, as ever.") == []
    assert len(missing(f"It is done by {wrong}, as ever.")) == 1


def test_the_walks_of_the_architecture_name_every_hop():
    walks = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    assert len(set(DOTTED.findall(walks))) > 50
    assert len(set(OF_PAGES.findall(walks))) > 5
