from __future__ import annotations

from pipeline.lang.boundaries import Boundaries
from pipeline.lang.words import words

BOUNDARIES = Boundaries(
    abbreviations=words("""
        a.d.h.v. a.u.b. aanv. afb. afd. afk. alg. apr. aug. bijv. bl. bt. burg. bv. c.q.
        ca. d.d. d.i. d.m.v. d.w.z. dec. dhr. dir. dr. dra. drs. ds. evt. excl. feb. fl.
        fr. geb. gem. gen. gep. gld. h.k.h. i.c. i.h.a. i.h.b. i.h.k.v. i.p.v. i.s.m.
        i.t.t. i.v.m. i.z. incl. ing. ir. jhr. jkvr. jl. kol. lt. luit. m.a.w. m.b.t.
        m.b.v. m.i. m.i.v. m.m.v. m.n. m.u.v. mej. mevr. mgr.  mr.  ms. mw.
        n.a.v. n.chr. nl. nov. o.a. o.b.v. o.g.v. o.i. o.i.d. o.l.v. okt. ong. p.a. p.p.
        plm. pres. prof. r.-k. resp. s.v.p. sen. sep. sept. sgt. st. t.a.v. t.b.v. t.g.v.
        t.h.v. t.n.v. t.o.v. t.w.v. tel. v.a. v.chr. v. n. v.d. v.h. v.v. vgl. vml. vnl. voorz.
        w.o. wnd. z.g. z.i. zgn. zog.
        """),
    closing=words("""
        a.m. b.v. c.s. co. corp. d.c. e.a. e.d. e.v. Ed. enz. etc. ff. inc. j.l. Jan. jr.
        jul. jun. l.a. ltd. Max. min. mln. mrd. n.v. o.m. p.m. Red. sr. u.s. u.s.a. vs. wham! yahoo!
        """),
    numbered=words("nr. nrs. no. p. pag. blz. art. vol. par. hfst. lid. tab. dl."),
    starters=words("""
        aan achter al alle alleen allemaal als alsof althans anders beide bij bijna binnen
        boven bovendien buiten daar daarbij daardoor daarin daarmee daarna daarnaast
        daarom daarop daarover daartegenover daartoe daarvan daarvoor dan dankzij dat de
        deze die dit doch door doordat dus echter een eerder eerst eigenlijk elk elke en
        er ergens even eén geen gisteren haar had heeft heel hem hen het hier hierbij
        hierdoor hierna hij hoe hoewel hun ieder iedereen iemand iets ik in inmiddels
        intussen is ja je jij jullie kan kortom later maar man meer meerdere met mijn
        misschien moet mogelijk morgen na naar naast nadat natuurlijk nee net niemand niet
        niets nog nooit nu of ofwel om omdat ondanks onder ondertussen ons onze ook op
        over overigens pas per rond samen sinds sindsdien slechts sommige soms te tegelijk
        tegelijkertijd tegen ten tenslotte ter terwijl tijdens toch toen tot totdat tussen
        twee u uit uiteindelijk van vanaf vandaag vandaar vanuit vanwege veel verder vier
        volgens voor vooral voordat voorheen vorig vorige waar waarbij waardoor waarom
        wanneer want was wat we weer wel welke werd wie wij wil worden wordt ze zelf zelfs
        zes zeven zich zij zijn zo zoals zodra zonder zou zowel
        """),
)
