"""Bytes to text: byte order marks first, then UTF-8, then a guess by charset-normalizer."""

from __future__ import annotations

import codecs

# Longest first: the mark of UTF-16 little endian begins that of UTF-32 little endian.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Western news files come in; charset-normalizer confuses them with rarer ones on short text.
_WESTERN = ["cp1252", "latin_1", "iso8859_15", "mac_roman", "utf_16_le", "utf_16_be", "cp1250"]
_CONTROLS = frozenset(range(0x20)) - {0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B}


def decode(data: bytes) -> str:
    """The text of a file, line ends as they are, without byte order mark.

    Raises ValueError, in words for the user, if the bytes are not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data)
    if "\x00" in text:
        return _guess(data)
    if _looks_binary(data):
        raise ValueError("This is not text but a binary file.")
    return text


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ValueError(f"Broken {encoding} text: {error.reason} at byte {error.start}.") from None


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    wide = _wide(data)
    if wide:
        return _strict(data, wide)
    if b"\x00" in data or _looks_binary(data):
        raise ValueError("This is not text but a binary file.")
    best = from_bytes(data, cp_isolation=_WESTERN).best()
    # cp1252 says more than latin_1 or its kin wherever both decode: it holds the quotation marks.
    encoding = "cp1252" if best is None or best.encoding != "cp1250" else best.encoding
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if best is None:
            raise ValueError("The encoding of the text cannot be told.") from None
        return str(best)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in Latin text every other byte is zero."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _looks_binary(data: bytes) -> bool:
    sample = data[:8192]
    return sum(byte in _CONTROLS for byte in sample) > len(sample) / 100
