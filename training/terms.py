"""Under which terms each training set was given, and which terms weights made from them have."""

from __future__ import annotations

from collections.abc import Iterable

NON_COMMERCIAL = "CC BY-NC-SA 4.0"
SHARE_ALIKE = "CC BY-SA 4.0"
ATTRIBUTION = "CC BY 4.0"

# As the publishers state them. Silver sets have the terms of the text that they annotate.
TERMS = {
    "en_conllpp_train": "research use",
    "nl_conll2002_train": "research use",
    "de_wikineural_silver": NON_COMMERCIAL,
    "en_wikineural_silver": NON_COMMERCIAL,
    "nl_wikineural_silver": NON_COMMERCIAL,
    "de_wikinews_train": NON_COMMERCIAL,
    "en_polnear_train": "none stated",
    "own": "Apache-2.0",
    "own_names": "Apache-2.0",
    "de_smartdata_train": ATTRIBUTION,
    "de_pud_train": "CC BY-SA 3.0",
    "flores_silver": SHARE_ALIKE,
    "meantime_silver": ATTRIBUTION,
    "tatoeba_silver": "CC BY 2.0 FR",
}
_FREE = {"Apache-2.0", "CC BY 2.0 FR", ATTRIBUTION}
_ALIKE = {SHARE_ALIKE, "CC BY-SA 3.0"}


def terms_of(sets: Iterable[str]) -> str:
    """The terms of weights trained on these sets: those of the strictest one.

    What is for research only, or has no terms at all, makes weights non-commercial. CC BY-SA 3.0
    lets adaptations have a later version (section 4b). Raises KeyError for a set not listed here.
    """
    found = {TERMS[name] for name in sets}
    if found - _FREE - _ALIKE:
        return NON_COMMERCIAL
    return SHARE_ALIKE if found & _ALIKE else ATTRIBUTION
