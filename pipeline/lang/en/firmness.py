from __future__ import annotations

from pipeline.lang.manner import Firmness, forces
from pipeline.lang.speech import phrases, verb_table, words

FIRMNESS = Firmness(
    forces=forces(
        {
            "suppose": "estimate wonder",
            "say": "realize understand recognize remember regret prefer know",
            "doubt": "doubt",
            "suggest": "suggest indicate imply",
            "rebut": "reject dismiss oppose",
            "refuse": "refuse decline",
        }
    ),
    verbs=verb_table(
        {
            ("suppose", ""): """
                guess guesses guessed; speculate speculates speculated speculating; reckon reckons
                reckoned; presume presumes presumed; fancy; suppose supposes supposed; dream dreams
                dreamed; hypothesize hypothesizes hypothesized; imagine imagines imagined
                """,
            ("doubt", ""): "doubting",
            ("deny", ""): "out+rule rules ruled ruling; disclaim disclaims disclaimed",
            ("rebut", ""): "rebuff rebuffs rebuffed; brush brushed",
            ("refuse", ""): """
                refuse refuses refused refusing; decline declines declined declining; withhold
                withheld
                """,
        }
    ),
    nouns=words(
        """
        rumor rumors rumour rumours speculation hope hopes fear fears suspicion suspicions belief
        expectation expectations assumption doubt doubts hopeful
        """
    ),
    hedges=phrases(
        """
        perhaps, possibly, probably, apparently, is likely, are likely, was likely, were likely, be
        likely, likely to, will likely, would likely, very likely, likely be, likely have, unlikely,
        allegedly, reportedly, seemingly, presumably, maybe, supposedly, purportedly, potentially,
        conceivably, by all accounts, is said to, are said to, was said to, were said to, is thought
        to, are thought to, was thought to, is believed to, are believed to, was believed to, is
        rumoured to, is rumored to, is alleged to, are alleged to, is reported to, are reported to,
        is expected to, are expected to
        """
    ),
    hedging_verbs=words("might may could seems seem seemed appears appear appeared"),
    reported_modals=frozenset(),
    hearsay_modals=frozenset(),
    hearsay_perfect=False,
    past=frozenset(),
    perfect=frozenset(),
    past_only=frozenset(),
    statives=frozenset(),
    plans=frozenset(),
    negations=words(
        """
        not n't never no neither nor none nobody noone nothing unable unwilling hardly cannot
        """
    ),
    first_negations=words("no none nobody neither"),
    guards=phrases(
        """
        most likely, more likely, less likely, not only, not just, not least, not merely, not
        simply, no less, no fewer, no more than, no later than, no sooner, not without, not for the
        first time, no doubt, no longer than, nothing less than, not surprisingly, no less than, no
        secret
        """
    ),
    whether=words("whether if"),
    numbers=words("two three four five six seven eight nine ten"),
    links=words("able willing ready prepared want wants wanted wish wished yet immediately be"),
    joins=words("nor"),
    charges=words(
        """
        claim claims report reports allegation allegations accusation accusations suggestion
        suggestions rumour rumours rumor rumors charge charges assertion assertions idea notion
        speculation criticism argument arguments assumption theory complaints
        """
    ),
    labels=words("as"),
    findings=words(
        """
        study studies report reports data figures poll polls survey surveys evidence research
        findings results analysis document documents records tests images footage paper estimates
        """
    ),
)
