"""A QR code as a PNG: whole pixels per module, the quiet zone of the standard, black on white."""

from __future__ import annotations

import base64
import struct
import zlib

_QUIET = 4


def png_of(text: str, size: int) -> str:
    """base64 of a square picture of at most `size` pixels, or of one pixel a module where that does not fit."""
    import qrcode  # only where a picture is asked for

    code = qrcode.QRCode(border=_QUIET)
    code.add_data(text)
    rows = code.get_matrix()
    scale = max(1, size // len(rows))
    lines = [b"\0" + bytes(0 if dark else 255 for dark in row for _ in range(scale)) for row in rows for _ in range(scale)]
    side = len(rows) * scale
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    parts = [_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(b"".join(lines))), _chunk(b"IEND", b"")]
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(parts)).decode()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
