"""The list of English words that checks of translations know: `python -m training.english_words`.

All words of wordfreq's large English list (https://github.com/rspeer/wordfreq) of letters only,
from three occurrences in 100 million words on. Needs training/requirements.txt.
"""

from __future__ import annotations

import gzip
from pathlib import Path

from wordfreq import iter_wordlist, zipf_frequency

FILE = Path(__file__).parent.parent / "pipeline" / "models" / "english-words" / "words.txt.gz"
RAREST = 1.5
"""On the Zipf scale, powers of ten per thousand million words. Of 300 human translations no words
but names and slips are missing; with 2.0 some are ("skywards", "formalizes")."""

SHORTEST = 4


def main() -> None:
    """Write them in order of the alphabet."""
    words = {
        word
        for word in iter_wordlist("en", wordlist="large")
        if word.isalpha() and len(word) >= SHORTEST and zipf_frequency(word, "en") >= RAREST
    }
    with FILE.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as file:
        file.write("\n".join(sorted(words)).encode())
    print(f"{len(words)} words, {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
