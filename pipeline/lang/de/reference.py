from __future__ import annotations

from pipeline.lang.reference import Reference, alike
from pipeline.lang.words import words

REFERENCE = Reference(
    masculine=words("er ihm ihn"),
    feminine=words("ihr"),
    feminine_or_many=words("sie"),
    objects=words("ihm ihn ihr"),
    first=words("ich"),
    things=True,
    neuter=words("das dieses "),
    his=words("seine seinen seinem seiner"),
    her=frozenset(),
    plural_endings=("en", "rn", "eln", "sind"),
    singular_verbs=frozenset(),
    definite=words("der die das dem den des dieser diese dieses diesem diesen"),
    indefinite=words("ein eine einer einem einen eines"),
    masculine_titles=words("herr herrn"),
    feminine_titles=words("frau"),
    masculine_nouns=words(
        """
        mann vater sohn bruder onkel großvater ehemann junge könig prinz papst mönch bischof
        kaufmann staatsmann fachmann obmann sportsmann
        """
    ),
    feminine_nouns=words(
        """
        frau mutter tochter schwester tante großmutter ehefrau königin nonne hebamme witwe
        kauffrau fachfrau obfrau
        """
    ),
    feminine_endings=(
        ("ärztin", "arzt"),
        ("anwältin", "anwalt"),
        ("rätin", "rat"),
        ("wältin", "walt"),
        ("din", "d"),
        ("fin", "f"),
        ("gin", "g"),
        ("kin", "k"),
        ("lin", "l"),
        ("nin", "n"),
        ("rin", "r"),
        ("sin", "s"),
        ("tin", "t"),
        ("frau", "mann"),
    ),
    inflected=("s", "n", "en", "r", "e"),
    masculine_endings=(
        "er",
        "or",
        "ent",
        "ist",
        "eur",
        "ant",
        "chef",
        "walt",
        "arzt",
        "är",
        "loge",
    ),
    masculine_articles=words("der dieser ein"),
    feminine_articles=words("die diese eine"),
    plural_noun_endings=(
        "innen",
        "onen",
        "ungen",
        "heiten",
        "keiten",
        "schaften",
        "ern",
        "enten",
        "isten",
        "eure",
    ),
    singular_noun_endings=("konzern",),
    person_nouns=words(
        """
        mann frau politiker politikerin manager managerin jurist juristin wissenschaftler
        wissenschaftlerin forscher forscherin experte expertin sozialdemokrat sozialdemokratin
        christdemokrat christdemokratin liberale grünen-politiker grünen-politikerin unternehmer
        unternehmerin sportler sportlerin künstler künstlerin
        verteidiger mittelfeldspieler angreifer stürmer stürmerin torwart torhüter torhüterin
        spielmacher schauspieler schauspielerin sänger sängerin musiker musikerin schriftsteller
        schriftstellerin autor autorin dichter maler regisseur regisseurin athlet athletin
        radprofi sieger siegerin biologe biologin ökonom ökonomin mediziner medizinerin franzose
        französin italiener italienerin brite britin amerikaner amerikanerin niederländer
        niederländerin
        """
    ),
    aged=("-jährige", "-jähriger", "-jährigen", "-jährigem"),
    person_endings=(
        *("er", "erin", "or", "orin", "ist", "istin", "eur", "eurin", "ent", "entin", "ant"),
        *("antin", "in", "mann", "frau", "loge", "nom", "rat", "wirt", "walt", "arzt", "chef"),
        *("jähriger", "jährige", "soldat", "pilot", "zeuge", "kollege", "experte", "kunde"),
    ),
    offices=alike(
        """
        bürgermeister oberbürgermeister rathauschef stadtoberhaupt ob
        kanzler bundeskanzler regierungschef premier premierminister ministerpräsident
        ministerpräsident landeschef regierungschef
        vorstandschef vorstandsvorsitzender ceo konzernchef firmenchef unternehmenschef
        vorsitzender chef vorsitzende
        geschäftsführer geschäftsleiter firmenchef
        präsident staatschef staatspräsident staatsoberhaupt
        sprecher pressesprecher
        anwalt rechtsanwalt verteidiger
        trainer coach teamchef
        torwart torhüter keeper schlussmann
        kapitän spielführer
        arzt mediziner dr
        professor prof wissenschaftler forscher
        autor schriftsteller
        papst kirchenoberhaupt pontifex
        """
    ),
    company_nouns=words(
        "unternehmen konzern firma hersteller anbieter aktiengesellschaft unternehmens konzerns"
    ),
    apart=(
        "vize",
        "ex-",
        "alt-",
        "altbundes",
        "ehemalig",
        "früher",
        "stellvertretend",
        "designiert",
    ),
    as_role=words("als"),
    origin_endings=("ische", "ischer", "ischen", "deutsche", "deutscher", "deutschen"),
    joined_nouns=True,
)
