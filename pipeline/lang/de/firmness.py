from __future__ import annotations

from pipeline.lang.manner import Firmness, forces
from pipeline.lang.speech import phrases, verb_table, words

FIRMNESS = Firmness(
    forces=forces(
        {
            "suppose": "befürchten fürchten einschätzen",
            "say": "wissen überzeugen überzeugt einig sicher halten befinden folgern schließen"
            " ansehen",
            "doubt": "bezweifeln zweifeln",
            "rebut": "widersprechen ablehnen",
        }
    ),
    verbs=verb_table(
        {
            ("suppose", ""): """
                fürchten fürchtet fürchtete fürchteten gefürchtet; ahnen ahnt ahnte ahnten geahnt;
                bangen bangt bangte bangten; sich+fragen fragt fragte fragten gefragt; hin+deuten
                deutet deutete deuteten | hingedeutet; träumen träumt träumte träumten; erwägen;
                munkeln munkelt munkelte gemunkelt; tippen tippt tippte tippten
                """,
            ("suggest", ""): """
                nahe+legen legt legte legten | nahegelegt; an+deuten deutet deutete deuteten |
                angedeutet; hindeuten
                """,
            ("doubt", ""): """
                an+zweifeln zweifelt zweifelte zweifelten | angezweifelt
                """,
            ("deny", ""): """
                aus+schließen schließt schliesst schloss schlossen | ausgeschlossen
                """,
            ("refuse", ""): """
                weigern weigert weigerte weigerten geweigert; offen+lassen lässt lasse ließ ließen
                lassen | offengelassen; verweigern verweigert verweigerte verweigerten; verschweigen
                verschweigt verschwieg verschwiegen; schweigen schweigt schwieg schwiegen
                geschwiegen
                """,
        }
    ),
    nouns=words(
        """
        gerücht gerüchte gerüchten spekulation spekulationen hoffnung hoffnungen befürchtung
        befürchtungen sorge sorgen vermutung vermutungen verdacht erwartung annahme zweifel angst
        """
    ),
    hedges=phrases(
        """
        angeblich, mutmaßlich, offenbar, wohl, möglicherweise, vermutlich, wahrscheinlich,
        vielleicht, anscheinend, scheinbar, eventuell, womöglich, unwahrscheinlich, für möglich, für
        denkbar, augenscheinlich, dem vernehmen nach, gerüchteweise, unter umständen, allem anschein
        nach, wie es scheint
        """
    ),
    hedging_verbs=words("dürfte dürften könnte scheint scheinen scheine schien schienen"),
    reported_modals=words("könnten"),
    hearsay_modals=words("soll sollen"),
    hearsay_perfect=True,
    past=frozenset(),
    perfect=words("haben sein"),
    past_only=words("haben worden gewesen"),
    statives=words("sein haben betragen gehören heißen stammen wissen wiegen"),
    plans=words("bis ab künftig bald demnächst nächsten kommenden mehr fertig"),
    negations=words(
        """
        nicht kein keine keinen keiner keinem keines keinerlei nie niemals weder niemand nichts kaum
        """
    ),
    first_negations=words("weder niemand keiner nie niemals"),
    guards=phrases(
        """
        nicht nur, nicht ohne, nicht zuletzt, nicht allein, nicht bloß, nicht zum ersten mal, nichts
        anderes, nicht minder, nicht weniger, kein geringerer, keine geringere, kein anderer, sehr
        wohl, wohl wissend, nicht mehr als, nicht näher, nicht einmal, kein wunder, nicht gerade
        """
    ),
    whether=words("ob"),
    numbers=words(
        """
        ein eine einen einer zwei drei vier fünf sechs sieben acht neun zehn zwölf stunde minute
        woche tag
        """
    ),
    links=frozenset(),
    joins=words("noch"),
    charges=words(
        """
        vorwurf vorwürfe vorwürfen darstellung darstellungen behauptung behauptungen bericht
        berichte berichten gerücht gerüchte gerüchten anschuldigung anschuldigungen verdacht
        spekulation spekulationen kritik unterstellung meldung meldungen these eindruck
        """
    ),
    labels=words("als"),
    findings=words(
        """
        studie umfrage daten zahlen bericht gutachten analyse ergebnisse befunde spuren indizien
        dokumente akten untersuchung erhebung
        """
    ),
)
