from __future__ import annotations

from pipeline.lang.manner import Firmness, forces
from pipeline.lang.speech import phrases, verb_table, words

FIRMNESS = Firmness(
    forces=forces(
        {
            "suppose": "vrezen speculeren zichafvragen afvragen",
            "say": "weten beseffen overtuigd begrijpen beschouwen bestaan",
            "doubt": "betwijfelen twijfelen",
            "rebut": "afwijzen verwerpen",
            "suggest": "suggereren",
            "refuse": "weigeren",
        }
    ),
    verbs=verb_table(
        {
            ("suppose", ""): """
                gokken gokt gokte gokten; duchten ducht duchtte; voorzien; dromen droomt droomde;
                veronderstellen veronderstelt veronderstelde veronderstelden
                """,
            ("doubt", ""): "betwijfelen betwijfelden",
            ("deny", ""): """
                uit+sluiten sluit sloot sloten | uitgesloten; logenstraffen; uit+sluiten
                """,
            ("refuse", ""): """
                weigeren weigert weigerde weigerden geweigerd; zwijgen zwijgt zweeg zwegen gezwegen;
                verzwijgen verzwijgt verzweeg
                """,
        }
    ),
    nouns=words(
        """
        gerucht geruchten verhaal hoop vrees vermoeden vermoedens verwachting speculatie speculaties
        twijfel angst veronderstelling
        """
    ),
    hedges=phrases(
        """
        mogelijk, waarschijnlijk, wellicht, onwaarschijnlijk, misschien, vermoedelijk, kennelijk,
        blijkbaar, schijnbaar, naar verluidt, naar het schijnt, vermeend, vast wel, ogenschijnlijk,
        klaarblijkelijk
        """
    ),
    hedging_verbs=words("lijkt lijken schijnt schijnen leek leken"),
    reported_modals=frozenset(),
    hearsay_modals=words("zou zouden"),
    hearsay_perfect=False,
    past=words(
        """
        zei zeiden zegde verklaarde verklaarden vertelde vertelden meldde meldden schreef schreven
        beloofde beloofden stelde stelden liet lieten gezegd verteld beloofd gemeld verklaard
        antwoordde bevestigde kondigde aangekondigd maakte deelde benadrukte verzekerde legde gaf
        toegezegd zegde eiste vroeg bevestigden betoogde vond voegde waarschuwde
        """
    ),
    perfect=words("hebben zijn worden"),
    past_only=frozenset(),
    statives=frozenset(),
    plans=frozenset(),
    negations=words("niet geen nooit noch niemand niets nauwelijks evenmin"),
    first_negations=words("nooit niemand niets evenmin noch"),
    guards=phrases(
        """
        niet alleen, niet zonder, niet enkel, niet voor het eerst, niet minder, niet meer dan, niet
        het minst, mogelijk is, mogelijk was, mogelijk maken, mogelijk maakt, is mogelijk dat, zo
        mogelijk, mogelijk te, niet mogelijk, niets anders
        """
    ),
    whether=words("of"),
    numbers=words("een één twee drie vier vijf zes zeven acht negen tien uur week dag"),
    links=frozenset(),
    joins=words("noch"),
    charges=words(
        """
        verwijt verwijten beschuldiging beschuldigingen aantijging aantijgingen bewering beweringen
        gerucht geruchten kritiek berichten lezing verhaal claim stelling suggestie
        """
    ),
    labels=words("als"),
    findings=words("onderzoek studie rapport cijfers peiling gegevens resultaten documenten"),
)
