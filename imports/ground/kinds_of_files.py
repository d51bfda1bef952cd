"""What a file is, by what is in it: its name may say anything, or nothing."""

from enum import StrEnum

from imports.ground.archives import Archive
from programme.ground.refusals import Refusal

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins: Excel before 2007, and whatever is locked with a password (MS-CFB 2.2)."""
_PACKED = b"PK\x03\x04"
_EMPTY_PACK = b"PK\x05\x06"
_FOREIGN = {
    b"%PDF": "pdf",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
    b"ID3": "sound",
    b"OggS": "sound",
    b"\x1aE\xdf\xa3": "sound",
    b"BM": "picture",
    b"{\\rtf": "word",
    b"\x09\x00": "old",
    b"\x09\x02": "old",
    b"\x09\x04": "old",
    b"7z\xbc\xaf": "packed",
    b"Rar!": "packed",
    b"\x1f\x8b": "packed",
}
"""How files begin that are no tables; ``old`` is Excel before 1993."""
_PICTURES = frozenset({b"heic", b"heix", b"mif1", b"msf1", b"avif"})
"""Brands of still pictures in a file that else holds sound or film (ISO/IEC 23008-12)."""
_PAGES = (b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<style", b"<?xml")
"""A web page, or XML: what some systems call an Excel file."""
_IN_COMPOUND = {"EncryptedPackage": "locked", "WordDocument": "word", "PowerPoint Document": "slides"}
"""Streams by which a compound file is told (MS-OFFCRYPTO 2.3.4, MS-DOC 2.1.1, MS-PPT 2.1.2)."""
_IN_PACK = {"word/": "word", "ppt/": "slides", "Index/": "numbers", "Index.zip": "numbers"}
_HEAD = 14
"""Bytes at the beginning of a picture of Windows; some of them are always nought."""
_BEFORE_TEXT = b"\xef\xbb\xbf \t\r\n"


class Kind(StrEnum):
    EXCEL = "excel"
    OPENDOCUMENT = "opendocument"
    OLD_EXCEL = "old-excel"
    TEXT = "text"


def kind_of(content: bytes) -> Kind:
    """Raises Refusal for what is empty, locked, foreign, or broken."""
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise Refusal("file-empty")
    if content.startswith(_COMPOUND):
        return _compound(content)
    if content.startswith((_PACKED, _EMPTY_PACK)):
        return _packed(content)
    _require_text(content)
    return Kind.TEXT


def _compound(content: bytes) -> Kind:
    for stream, what in _IN_COMPOUND.items():
        if stream.encode("utf-16-le") in content:
            raise Refusal("file-locked") if what == "locked" else Refusal("file-foreign", what=what)
    return Kind.OLD_EXCEL


def _packed(content: bytes) -> Kind:
    with Archive(content) as archive:
        names = archive.namelist()
        if any(name.casefold() == "xl/workbook.bin" for name in names):
            return Kind.OLD_EXCEL
        if any(name.casefold().endswith("workbook.xml") or name.startswith("xl/") for name in names):
            return Kind.EXCEL
        if archive.has("mimetype") and archive.has("content.xml"):
            return _open_document(archive.kind)
    found = (what for start, what in _IN_PACK.items() if any(name.startswith(start) for name in names))
    raise Refusal("file-foreign", what=next(found, "packed"))


def _open_document(mimetype: str) -> Kind:
    if "spreadsheet" in mimetype:
        return Kind.OPENDOCUMENT
    raise Refusal("file-foreign", what="slides" if "presentation" in mimetype else "word")


def _require_text(content: bytes) -> None:
    what = next((what for start, what in _FOREIGN.items() if content.startswith(start)), None)
    if content.startswith((b"BM", b"ID3")) and b"\0" not in content[:_HEAD]:
        what = None  # BMI and ID3 are headings, too
    if content[4:8] == b"ftyp":
        what = "picture" if content[8:12] in _PICTURES else "sound"
    if content.startswith(b"RIFF"):
        what = "picture" if content[8:12] == b"WEBP" else "sound"
    start = content[:200].lstrip(_BEFORE_TEXT).lower()
    if what is None and start.startswith(_PAGES):
        what = "page"
    if what == "old":
        raise Refusal("file-old")
    if what:
        raise Refusal("file-foreign", what=what)
