"""A packed file (.xlsx, .ods) that somebody gives us: its parts, unpacked with care whatever they claim."""

import re
from io import BytesIO
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from imports.ground.bounds import MOST_ELEMENTS, MOST_UNPACKED
from programme.ground.refusals import Refusal

MOST_PARTS = 5_000
LOCKED = 0x1
"""The flag of a part that is locked (APPNOTE 4.4.4)."""
_PIECE = 1 << 16
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0[DE]\0|\0<\0!\0[DE]", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_STRICT = (
    (b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/"),
    (b"/spreadsheetml/main", b"/spreadsheetml/2006/main"),
    (b"/officeDocument/relationships", b"/officeDocument/2006/relationships"),
)
"""How the names of Strict Open XML differ (ISO/IEC 29500-1 and -4)."""
_ENCODINGS = frozenset({b"utf-8", b"utf-16", b"us-ascii", b"iso-8859-1", b"windows-1252"})


class Archive(ZipFile):
    """Gives out no part before all of it was looked at; what has been read of all parts is counted.

    Raises Refusal for what is too much or declares entities, BadZipFile for what is broken.
    """

    def __init__(self, content: bytes) -> None:
        if content.count(b"PK\x01\x02") > MOST_PARTS:
            raise Refusal("file-unpacked")
        super().__init__(BytesIO(content))
        self._left = MOST_UNPACKED
        if any(part.flag_bits & LOCKED for part in self.infolist()):
            raise Refusal("file-locked")

    def open(self, name: str | ZipInfo, *_: Any, **__: Any) -> IO[bytes]:
        part = self.getinfo(name) if isinstance(name, str) else name
        content = self._unpacked(part)
        _require_harmless(content)
        return BytesIO(_transitional(content))

    def has(self, name: str) -> bool:
        return name in self.NameToInfo

    @property
    def kind(self) -> str:
        """What it says it is (OpenDocument 1.3, part 2, 3.3); no XML."""
        return self._unpacked(self.getinfo("mimetype")).decode("ascii", "replace")

    def _unpacked(self, part: ZipInfo) -> bytes:
        """However large the part says it is: what it says is a claim."""
        if part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise BadZipFile("packed in a way no spreadsheet is")
        part.file_size = self._left + _PIECE
        content = bytearray()
        with super().open(part) as packed:
            while piece := packed.read(_PIECE):
                content += piece
                if len(content) > self._left:
                    raise Refusal("file-unpacked")
        self._left -= len(content)
        return bytes(content)


def _transitional(content: bytes) -> bytes:
    """Strict Open XML, as Excel saves it when asked to, differs by its names only."""
    if _STRICT[0][0] in content[:_PIECE]:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    return content


def _require_harmless(content: bytes) -> None:
    """No spreadsheet writes a document type; what it declares can blow up whoever reads it."""
    start = content[:4].lstrip(b"\xef\xbb\xbf")
    encoding = _ENCODING.search(content[:200])
    plain = start[:1] in {b"<", b""} or start[:1].isspace() or content[:2] in {b"\xff\xfe", b"\xfe\xff"}
    wide = b"\0\0" in content[:4]
    known = encoding is None or encoding[1].lower() in _ENCODINGS
    if not plain or wide or not known or _DOCTYPE.search(content):
        raise Refusal("file-unsafe")
    if content.count(b"<") - content.count(b"</") > MOST_ELEMENTS:
        raise Refusal("file-unpacked")
