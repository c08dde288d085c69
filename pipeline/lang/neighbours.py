"""Function words of languages close to German, English and Dutch that guessers take for them.

Language guessers know neither Low German nor Limburgish and name the nearest language they know.
Each list holds frequent words of a language that are no words of German, English or Dutch, or
rare ones there; `OWN` holds the words of the three that their neighbours do not share.
"""

from __future__ import annotations

from pipeline.lang.words import words

NEIGHBOURS: dict[str, frozenset[str]] = {
    "af": words(
        """
        almal baie bly buite daardie dieselfde dié egter eie ek gedoen gee gesê hierdie hom
        hul hulle hy hê julle jy kry nuwe oor sal se selfs slegs sonder soos sou sy sê teen
        terwyl vandag veral vir vroeër
        """
    ),
    "fy": words(
        """
        allinnich binne det dizze dy dêr dêrmei dêrom earste ek fan fanôf fen ferskate foar
        frysk fryske fryslân gean gjin ha hawwe hie hienen hja hjir hokker hwa hy ien jier
        jierren jim jo kin kinne krije lyk lyts lân mar mear mei minske minsken moat moatte
        myn neffens nei nije nimmen oan oant oar oare oer sa sil sille skoalle soe soene
        stiet stêd sy syn sân sûnder thús tiid troch tsjin twa wa wiene wrâld wurdt wy wêr
        wêze yn ús út ûnder
        """
    ),
    "gos": words(
        """
        aal ain bie dien dij dizze doar doun drij elkenain gaait gain geliek goan grode
        groode hail hest heur hoes hom houveul ien joar joe joen kin laand lait loat mensken
        mie mien moak moakt mor mout mouten mòt nait noar oet sikkom stoat tied tou uut veul
        veur wazze wazzen wis woar woarom wol zai zel zol zulf òf
        """
    ),
    "gsw": words(
        """
        aues bisch cha chan chli chly chond chunnt chunt chöi chönd di dä dänn eifach erscht
        eus euse gaht geit gha ghaa ghört git gits gmacht gseh gseit gsi gsii gueti gäge
        gäng gärn gäärn ha haa han hei hend hesch hets händ hät hätt hüt imer isch ischs
        jetz mer mi mues muess mängisch nid niemer nume nöd nüd nümm nümme nüt scho si sis
        syg söll sött uf ufem vo weisch wett wiso wott wäg wäge wänn wönd zwöi zäh zäme äbe
        äs öb öich öpper öppis üs üse üsi
        """
    ),
    "lb": words(
        """
        anere anescht awech awer bäi dacks datt deen dozou duerch déi dës dëse dësem dësen
        dëser dëst ech ee eiser elo eng engem enger erëm esou et ewéi fir firwat fréier gi
        ginn goen gouf goufe goufen géint gëtt hei hie hien hir huet hunn hutt hätt iech
        iwwer iwwert joer ka kee keen keng kéint kënne kënnen kënnt lëtzebuerg lëtzebuerger
        mam mat meescht mécht méi mëttlerweil nom näischt nëmmen obwuel ouni puer sech seet
        seng senger sidd sinn sollt souwéi säi säin tëschent tëscht vill virun vu vum vun
        vunn wouer wäert wéi wéinst wëll zanter zwee zwou zäit är éischt éischte ëm ëmmer
        ënner
        """
    ),
    "li": words(
        """
        aander aon bie boe dao dee dees det deùr doew doezende dèks dök eder eige euver
        ganse gaon gaond gebruuk geer geit goon groete hadde haet hubbe häör hèt höb höbbe
        jaor jaore kin kinne kriet laote lui meh mer mie miene mieë mieër minse moot mót nao
        ne neet neie noe oet oets onger oonder ouch sjoon somege staon tege tied tosse trök
        tusse twie tösse vaan veul veur väöl waas waor waore weure weurt woort woorte wuurd
        wèrd wörd ziech ziene zoe ónder ónger
        """
    ),
    "nds": words(
        """
        allens annere annern aver avers blots buten bün büst daag dee di dien disse doon dor
        dy dår dör dörch düsse düssen düt ehr ehre ehren em et för geiht güng harr harrn
        hebbet hebbt hee heff hest hett huus hüüt jem jemehr johr johren jüm jümmer jüst
        keem keen kregen kummt kunn künnt lüd lütt lütte lüüd mang med mi mien mutt myn mår
        möt müss neet nich nix oaver orrer ouk schall schull schöllt seggt sien sienen sik
        syn sä sünd twüschen ut veer vun vörher vöär ward warrn warrt wedder weern wesen wi
        woans woll worrn wull wullen wullt wurr wy wöör wöörn över üm ümmer ünner
        """
    ),
}
"""ISO 639 codes; Gronings is a Low Saxon dialect written the Dutch way."""

OWN: dict[str, frozenset[str]] = {
    "de": words(
        """
        als am auch auf aus bei bis dann das dass dem den der des die doch durch ein eine einem
        einen einer er es für haben hatte ich ihr im in ist kein können mehr mich mir mit nach nicht
        nur oder schon sein seine sich sie sind so über um und uns von vor war waren was wenn werden
        wie wir wird wurde wurden zu zum zur
        """
    ),
    "en": words(
        """
        a about after an and are as at be been but by for from had has have he her his i if in is it
        its more not of on one or our out said she so that the their them there they this to up was
        we were what when which who will with would you
        """
    ),
    "nl": words(
        """
        aan als bij dan dat de deze die dit door een en er geen haar hebben heeft heb het hij hun ik
        in is je kan maar meer met mijn moet naar niet nog of om ook op over te tot uit van voor
        waar was wat werd worden wordt ze zich zij zijn zo zou
        """
    ),
}
