"""Yes and no in several languages, and as spreadsheets and forms write them."""

import pytest

from conference.tables.words import yes_or_no


@pytest.mark.parametrize(
    "cell",
    "yes|YES|y|TRUE|WAHR|Vrai|VERDADERO|VERO|PRAWDA|ja|oui|sí|si|sì|sim|tak|ano|x|X|✓|✔️|☑|☒|1|"
    " Yes. |Да|да|ΣΩΣΤΌ|참".split("|"),
)
def test_yes(cell):
    assert yes_or_no(cell) is True


@pytest.mark.parametrize(
    "cell",
    "no|NO|n|FALSE|FALSCH|Faux|FALSO|FAŁSZ|nein|non|não|nie|ne|nej|0|☐|Hayır|HAYIR|ei|Нет|ΛΆΘΟΣ|거짓".split(
        "|"
    ),
)
def test_no(cell):
    assert yes_or_no(cell) is False


@pytest.mark.parametrize("cell", ["", " ", "-", "perhaps", "2", "yes and no", "✗", "✘"])
def test_neither(cell):
    assert yes_or_no(cell) is None
