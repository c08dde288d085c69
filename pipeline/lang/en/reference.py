from __future__ import annotations

from pipeline.lang.reference import Reference, alike
from pipeline.lang.words import words

REFERENCE = Reference(
    masculine=words("he him"),
    feminine=words("she her"),
    feminine_or_many=frozenset(),
    objects=words("him her"),
    first=words("i"),
    things=False,
    neuter=frozenset(),
    his=words("his"),
    her=words("her"),
    plural_endings=(),
    singular_verbs=frozenset(),
    definite=words("the this that"),
    indefinite=words("a an another one"),
    masculine_titles=words("mr mister sir lord"),
    feminine_titles=words("mrs ms miss lady dame madam"),
    masculine_nouns=words(
        """
        man father son brother uncle grandfather husband boy king prince pope bishop spokesman
        businessman chairman congressman policeman fireman actor salesman
        """
    ),
    feminine_nouns=words(
        """
        woman mother daughter sister aunt grandmother wife girl queen princess nun widow actress
        spokeswoman businesswoman chairwoman congresswoman policewoman waitress heiress
        """
    ),
    feminine_endings=(("woman", "man"), ("actress", "actor")),
    inflected=(),
    masculine_endings=("sman",),
    masculine_articles=frozenset(),
    feminine_articles=frozenset(),
    plural_noun_endings=("s", "men", "people"),
    singular_noun_endings=("ss", "us", "is"),
    person_nouns=words(
        """
        man woman politician candidate lawmaker democrat republican conservative liberal scientist
        researcher expert academic businessman businesswoman entrepreneur veteran
        defender midfielder striker forward goalkeeper playmaker actor actress singer musician
        writer novelist author poet painter director athlete cyclist winner biologist economist
        tycoon billionaire mogul frontrunner
        """
    ),
    aged=("-year-old",),
    person_endings=(
        *("er", "or", "ist", "man", "woman", "person", "ian", "eer", "ant", "ent", "yst", "mate"),
        *("witness", "boss", "judge", "chief", "coach", "mayor", "nurse", "expert", "friend"),
    ),
    offices=alike(
        """
        spokesman spokeswoman spokesperson
        chairman chairwoman chairperson chair
        ceo executive boss
        president pres
        congressman congresswoman representative rep
        governor gov
        senator sen
        secretary sec
        general gen
        lawyer attorney solicitor barrister
        coach manager trainer
        goalkeeper keeper
        doctor physician dr
        professor prof scientist researcher academic
        author writer novelist
        policeman policewoman officer
        pope pontiff
        """
    ),
    company_nouns=words(
        """
        company firm giant maker manufacturer startup corporation carmaker automaker
        chipmaker drugmaker planemaker retailer airline brewer publisher lender insurer utility
        """
    ),
    apart=("vice", "ex-", "former", "deputy", "assistant", "onetime", "late"),
    as_role=words("as"),
    origin_endings=(),
    joined_nouns=False,
)
