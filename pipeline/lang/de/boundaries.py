from __future__ import annotations

from pipeline.lang.boundaries import Boundaries
from pipeline.lang.words import words

BOUNDARIES = Boundaries(
    abbreviations=words("""
        a.d. abb. abs. abschn. allg. amtl. asst. aug. b.a. b.sc. bd. bde. bes. bez. bzgl.
        bzw. ca. chr. d.h. d.i. d.ä. dez. dipl. dipl.-ing. dipl.-kfm. dir. div. doz. dr.
        ebd. ehem. eigtl. einschl. engl. entspr. erg. etw. europ. evtl. exkl. feb. franz.
        frhr. frz. geb. gebr. gegr. gem. gesch. gest. gfs. ggf. gr. griech. h.c. habil.
        hg. hl. hr. hrn. hrsg. i.d.r. i.h.v. ing. ital. jr.-prof. jur. kath.
        kfm. kgl. kl. mr. mrs. ms. n. v.
        lat. lt. m.a. m.e. m.sc. Mag. med. mtl. mwst. n.chr. nat. nov. o.g. o.ä.
        offz. okt. oö. phil. priv.-doz. prof. rer. russ. röm. s.a. s.o. s.u. schweiz. sep.
        sept. sog. spr. st. stellv. stv. tel. telef. theol.  u.a. u.u. u.ä. urspr.
        v.a. v.chr. verf. verh. vgl. vorm. vors. wiss. z.b. z.t. z.zt. zit. zzgl. zzt.
        österr.
        """),
    closing=words("""
        a.d.r. a.m. bspw. co. corp. d.c. e.v. etc. ff. Fr. gmbh. i.r. inc. Jan.
        jeopardy! jh. jhd. joyn! jr. ltd. m.b.h. Max. min. mio. mrd. tsd. o.dgl. p.m. sr.
        u.dgl. u.s. u.s.a. u.s.w. u.v.m. usw. yahoo!
        """),
    numbered=words("""
        ab. abs. anm. art. aufl. aug. bl. gg. ggü. kap. nr. nrn. rn. rz. s. tab. vol. z.
        ziff. Mo. Di. Mi. Do. Fr. Sa. So.
        """),
    starters=words("""
        aber alle allein allerdings als also am an anders auch auf aus außerdem bei beide
        bereits besonders bis bisher da dabei dadurch dafür dagegen daher damit danach
        daneben dann daran darauf daraufhin darin darum darunter darüber das dass davon
        davor dazu dem den denn dennoch der deren derzeit des deshalb deswegen die dies
        diese diesem diesen dieser dieses doch dort durch ebenso eigentlich ein eine einem
        einen einer eines einige er erst es etwa für gegen gemeinsam gestern gleichzeitig
        hat heute hier hinter hinzu ich ihm ihnen ihr ihre ihrem ihren ihrer im immer in
        innerhalb insgesamt inzwischen ist ja jede jedem jeden jeder jedes jedoch jetzt
        kann kein keine künftig laut man manche mehr mehrere mein meine mit mittlerweile
        morgen nach nachdem natürlich neben nicht nichts noch nun nur nämlich ob obwohl
        oder ohne rund schon sechs sein seine seinem seinen seiner seit seitdem sie sieben
        so sobald sogar solche somit sondern sowohl später statt trotz trotzdem um und uns
        unser unsere unter viel viele vielleicht vier vom von vor vorher wann warum was
        weder wegen weil weitere welche wem wen wenn wer werden wie wieder wir wird wo
        während wäre zehn zu zudem zuerst zuletzt zum zunächst zur zusätzlich zuvor zwar
        zwei zwischen über überhaupt übrigens
        """),
    dotted_ordinals=True,
    ordinal_nouns=words("""
        advent amtszeit apr april armee arrondissement auflage aug august ausgabe bezirk
        bundesliga bundestag bundestags bundesversammlung deutsche deutschen dez dezember
        division etage etappe fc feb feber februar fsv geburtstag geburtstags halbjahr hsv
        internationale internationalen jahrestag jahrestags jahrhundert jahrhunderten
        jahrhunderts jahrtausend jan januar jul juli jun juni jänner kapitel klasse korps
        lebensjahr lebensjahrs legislaturperiode liga mai mal minute mose mär märz nov
        november oecd okt oktober parlament petersberger platz quartal rang runde sc sep
        sept september spieltag spieltags staffel stock stockwerk sv todestag tsv vfl
        wahlperiode weltkrieg weltkriegs
        """),
    cardinal_nouns=words("""
        absatz abschnitt artikel auf band block circa etwa folge gegen gleis gruppe halle
        kapitel kategorie klasse level linie nr nummer paragraf paragraph phase platz
        position punkt rang raum rund runde seite stelle stufe tabelle teil tor typ um
        unter version ziffer zimmer über
        """),
)
