from __future__ import annotations

from pipeline.lang.boundaries import Boundaries
from pipeline.lang.words import words

BOUNDARIES = Boundaries(
    abbreviations=words("""
        adm. approx. asst. brig. bros. ca. capt. cf. cmdr. Col. comdr. cpl. dr. e.g. eds.
        esp. figs. Fr. ft. Gen. Gov. gov.-elect i.e. incl. insp. lt. lt.-gov. maj. messrs.
        mgr. mme. mr. mrs. ms. msgr. Mt. Mx. nr. pfc. ph.d. pres. prof. prop. Pt. pvt.
        reps. rt. Sen. sens. sgt. spc. sra. sr. srta. ssgt. supt. viz. vs.
        """),
    closing=words("""
        a.d. a.m. al. apr. Ariz. Ark. aug. ave. b.a. b.c. b.s. bldg. blvd. Calif. co.
        Colo. Conn. corp. d.c. dec. Del. dept. Dist. e.u. Ed. ed.d. esq. Est. etc. feb.
        Fla. Ga. Ill. inc. Ind. jackass! Jan. jeopardy! jr. Jul. Jun. Kan. Ky. l.a. llc.
        ltd. m.a. m.d. Mar. Mass. Md. Mich. Minn. Miss. Mo. Mont. n.c. n.h. n.j. n.y. Neb.
        Nev. nov. oct. Okla. Ore. p.m. Pa. plc. r.i. rd. Rep. Rev. s.c. sep. sept. Sq. sr.
        st. Tenn. Tex. u.k. u.n. u.s. u.s.a. v. Va. Vt. Wash. wham! Wis. Wyo. yahoo!
        """),
    numbered=words("no. nos. p. pp. vol. sec. art. ch. par. para. Pt. fig. chap. num."),
    starters=words("""
        a about according across after again all along already also although among an and
        another any anyone are as asked at because before besides both but by can could
        despite did do does during each earlier either even every everyone few finally
        first for former from further given had has have having he hence her here his how
        however i if in indeed instead is it its just last later let many maybe meanwhile
        more moreover most much my near neither never nevertheless next no nobody none
        nonetheless nor not nothing now of often on once one only or other others our over
        perhaps please rather said several she should similarly since so some someone
        something sometimes soon still such than that the their them then there therefore
        these they this those though three through thus to today together two under unless
        unlike until up upon was we were what when where whether which while who whoever
        why will with within without would yes yesterday yet you your
        """),
    verbs=words("""
        added answered asked asks continued cried demanded exclaimed inquired joked
        quipped replied responded said says shouted told tweeted wondered wonders writes
        wrote yelled
        """),
)
