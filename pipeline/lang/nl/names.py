from __future__ import annotations

from pipeline.lang.names import Names, pairs

_TITLES = """
meneer mevrouw heer dhr mevr dr prof professor drs mr ir president presidente vicepresident
bondskanselier kanselier minister minister-president premier vicepremier staatssecretaris
burgemeester wethouder kamerlid senator fractievoorzitter partijleider lijsttrekker woordvoerder
woordvoerster directeur voorzitter bestuursvoorzitter topman topvrouw generaal paus koning
koningin prins prinses eurocommissaris commissaris trainer coach
"""
_HEADS = """
leak leaks lek api app tool tools model modellen modelwebsite versie versies software platform
website account accounts toegang video videos generator bedrijf bedrijven concern maker groep
technologie systeem systemen aandeel aandelen
"""
_DESCRIPTORS = """
verzekeraar autofabrikant autobouwer fabrikant concern luchtvaartmaatschappij rederij brouwerij
brouwer supermarktketen winkelketen farmaceut chemieconcern staalconcern chipfabrikant
verffabrikant toeleverancier scheepsbouwer persbureau
"""
_KINDS = """
groep concern holding chemie lakken verf coatings fabriek fabrieken werf scheepswerf brouwerij
brouwerijen rederij uitgeverij uitgevers verzekeringen verzekeraar auto's automotive staal
farmacie voeding meubelen bouw bouwgroep logistiek transport reizen textiel papier drukkerij
zuivel winkels supermarkten warenhuis drogist internationaal international industrie gebroeders
zonen
"""
_KNOWN = """
VS=US | USA=US | Amerika=US | Verenigde Staten van Amerika=US | VK=GB | Groot-Brittannië=GB
Turkije=TR | Tsjechië=CZ | Wit-Rusland=BY | Zuid-Korea=KR | Noord-Korea=KP | Holland=NL
Ivoorkust=CI | EU=EU | VN=UN | Hongkong=HK | Palestina=PS | Congo=CD
München=Munich | Keulen=Cologne | Neurenberg=Nuremberg | Hannover=Hanover | Brunswijk=Brunswick
Aken=Aachen | Brussel=Brussels | Antwerpen=Antwerp | Gent=Ghent | Brugge=Bruges | Luik=Liège
Leuven=Leuven | Ieper=Ypres | Den Haag=The Hague | 's-Gravenhage=The Hague | Nijmegen=Nijmegen
Vlissingen=Flushing | Wenen=Vienna | Zürich=Zurich | Genève=Geneva | Bern=Bern | Luzern=Lucerne
Bazel=Basel | Praag=Prague | Warschau=Warsaw | Krakau=Krakow | Gdansk=Gdansk | Wroclaw=Wroclaw
Kopenhagen=Copenhagen | Moskou=Moscow | Sint-Petersburg=Saint Petersburg | Kiev=Kyiv | Kyiv=Kyiv
Charkov=Kharkiv | Charkiv=Kharkiv | Odessa=Odesa | Lviv=Lviv | Rome=Rome | Milaan=Milan
Venetië=Venice | Florence=Florence | Napels=Naples | Turijn=Turin | Genua=Genoa | Lissabon=Lisbon
Athene=Athens | Boekarest=Bucharest | Boedapest=Budapest | Belgrado=Belgrade | Damascus=Damascus
Jeruzalem=Jerusalem | Caïro=Cairo | Teheran=Tehran | Bagdad=Baghdad | Beiroet=Beirut
Peking=Beijing | Beijing=Beijing | Tokio=Tokyo | Pyongyang=Pyongyang | New Delhi=New Delhi
Havana=Havana | Mexico-Stad=Mexico City | Straatsburg=Strasbourg | Duinkerke=Dunkirk | Rijsel=Lille
Nice=Nice | Parijs=Paris | Londen=London | Beieren=Bavaria | Saksen=Saxony
Nedersaksen=Lower Saxony | Noordrijn-Westfalen=North Rhine-Westphalia | Hessen=Hesse
Thüringen=Thuringia | Rijnland-Palts=Rhineland-Palatinate | Vlaanderen=Flanders | Wallonië=Wallonia
Krim=Crimea | NAVO=NATO | Europese Centrale Bank=European Central Bank
Europese Commissie=European Commission | Europees Parlement=European Parliament
Europees Hof van Justitie=European Court of Justice
Internationaal Monetair Fonds=International Monetary Fund | Wereldbank=World Bank
Wereldgezondheidsorganisatie=World Health Organization
Wereldhandelsorganisatie=World Trade Organization
Internationaal Strafhof=International Criminal Court
Internationaal Atoomenergieagentschap=International Atomic Energy Agency
VN-Veiligheidsraad=UN Security Council | Rode Kruis=Red Cross | Witte Huis=White House
AI=artificial intelligence | Kunstmatige Intelligentie=artificial intelligence
Noordzee=North Sea | Oostzee=Baltic Sea | Waddenzee=Wadden Sea | Middellandse Zee=Mediterranean
Zwarte Zee=Black Sea | Rode Zee=Red Sea | Atlantische Oceaan=Atlantic | Het Kanaal=English Channel
Rijn=Rhine | Donau=Danube | Maas=Meuse | Schelde=Scheldt | Theems=Thames | Seine=Seine
Moezel=Moselle | Bodenmeer=Lake Constance | Alpen=Alps | Ardennen=Ardennes
Zwarte Woud=Black Forest | Ruhrgebied=Ruhr | Elzas=Alsace | Toscane=Tuscany | Sicilië=Sicily
Sardinië=Sardinia | Corsica=Corsica | Kreta=Crete | Catalonië=Catalonia | Andalusië=Andalusia
Schotland=Scotland | Noord-Ierland=Northern Ireland | Gazastrook=Gaza Strip
Westelijke Jordaanoever=West Bank | Midden-Oosten=Middle East | Balkan=Balkans | Kaukasus=Caucasus
Siberië=Siberia | Antarctica=Antarctica | Noordpoolgebied=Arctic
"""

NAMES = Names(
    titles=frozenset(_TITLES.split()),
    legal_forms=frozenset({"bv", "nv", "vof", "cv", "holding", "co"}),
    descriptors=frozenset(_DESCRIPTORS.split()),
    articles=frozenset({"de", "het", "een", "'t"}),
    particles=frozenset({"van", "de", "den", "der", "ten", "ter", "te", "t", "von"}),
    genitives=("s",),
    heads=frozenset(_HEADS.split()),
    kinds=frozenset(_KINDS.split()),
    known=pairs(_KNOWN),
    homonyms=frozenset({"jersey", "wereld", "niger"}),
    sounds=(
        ("sjtsj", "SC"),
        ("dzj", "J"),
        ("tsj", "C"),
        ("sch", "sk"),
        ("sj", "S"),
        ("zj", "S"),
        ("sh", "S"),
        ("ch", "k"),
        ("kh", "k"),
        ("ck", "k"),
        ("ts", "s"),
        ("ph", "f"),
        ("x", "ks"),
        ("z", "s"),
        ("c", "k"),
        ("q", "k"),
        ("w", "v"),
    ),
)
