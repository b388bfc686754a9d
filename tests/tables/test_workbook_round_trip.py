"""A programme that LibreOffice saves as a workbook is read as from its CSV."""

import io
import shutil
import subprocess

import pytest

from conference.tables.decoding import decoded
from conference.tables.workbook import unnoted

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice"),
]

PROGRAMME = """date,start,minutes,kind,title
2027-05-14,11:20,15,speech,Opening
,11:35,30,break,Tea
2027-05-15,13:15,45,vote,53.48
"""


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_typed_cells_come_back_as_they_were(kind, tmp_path):
    (tmp_path / "plan.csv").write_text(PROGRAMME)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", tmp_path,
         tmp_path / "plan.csv"],
        check=True, capture_output=True, timeout=100,
    )  # fmt: skip
    text = decoded((tmp_path / f"plan.{kind}").read_bytes(), f"plan.{kind}")
    assert "".join(unnoted(io.StringIO(text))[0]) == PROGRAMME
