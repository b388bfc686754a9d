"""Small workbooks, made by hand: a sheet is rows of XML cells, or of values."""

import io
import zipfile
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DATE, TIME, SPAN, MOMENT = 1, 2, 3, 4
STYLES = f"""<styleSheet {MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm:ss"/>
</numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/>
<xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>"""


def cell(value, style=0):
    """The XML of a cell without its place."""
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c s="{style}"><v>{value!r}</v></c>'
    if value.startswith("<c"):
        return value
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def rows(*lines):
    """The XML of rows of values."""
    found = []
    for line in lines:
        cells = [cell(*value) if isinstance(value, tuple) else cell(value) for value in line]
        found.append(f"<row>{''.join(cells)}</row>")
    return "".join(found)


def xlsx(sheets, before="", after="", more=None):
    """The bytes of a workbook with these sheets, by name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        named = list(enumerate(sheets, 1))
        kinds = '<Default Extension="xml" ContentType="application/xml"/>'
        archive.writestr(
            "[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{kinds}</Types>'
        )
        listed = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in named
        )
        main = f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"'
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" {main}/>'
            "</Relationships>",
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>',
        )
        kinds = [(n, "worksheet", f"worksheets/sheet{n}.xml") for n, _ in named]
        kinds.append((len(named) + 1, "styles", "styles.xml"))
        links = "".join(
            f'<Relationship Id="rId{n}" Type="{RELATIONS}/{kind}" Target="{where}"/>'
            for n, kind, where in kinds
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        )
        archive.writestr("xl/styles.xml", STYLES)
        for n, name in named:
            data = f"<sheetData>{sheets[name]}</sheetData>"
            archive.writestr(
                f"xl/worksheets/sheet{n}.xml",
                f"<worksheet {MAIN}>{before}{data}{after}</worksheet>",
            )
        for name, text in (more or {}).items():
            archive.writestr(name, text)
    return out.getvalue()


def ods(body):
    """The bytes of a workbook of LibreOffice with these tables."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr(
            "META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{manifest}"/>'
        )
        spreadsheet = f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}>{spreadsheet}</office:document-content>",
        )
    return out.getvalue()
