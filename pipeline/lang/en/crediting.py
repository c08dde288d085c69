from __future__ import annotations

from pipeline.lang.crediting import Crediting

CREDITING = Crediting(
    before="according to(?: a report (?:by|in|from))?|(?:first )?reported (?:by|in)|reports?"
    "|a report (?:by|in|from)|citing|cited by|quoted by",
    after="(?:first |has |had |\\w+ly )?(?:reported|reports|wrote|writes|revealed"
    "|said it had learned)",
    interview="(?:told|in an interview with|speaking to|spoke to|told reporters from)",
    medium="newspaper|magazine|broadcaster|daily|weekly|news agency|agency|news site|tabloid|paper",
    helped="contributed to this (?:report|story|article)",
    shared="with (?:reporting|material) (?:by|from)|additional reporting",
    articles="the",
)
