from __future__ import annotations

from pipeline.lang.names import Names, pairs

_TITLES = """
herr herrn frau dr prof professor professorin präsident präsidentin bundespräsident
bundespräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin vizekanzler kanzlerkandidat
kanzlerkandidatin minister ministerin ministerpräsident ministerpräsidentin premierminister
premierministerin premier außenminister außenministerin innenminister innenministerin
finanzminister finanzministerin wirtschaftsminister wirtschaftsministerin verteidigungsminister
verteidigungsministerin gesundheitsminister gesundheitsministerin justizminister
justizministerin staatssekretär staatssekretärin senator senatorin bürgermeister
bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin geschäftsführer
geschäftsführerin vorstandschef vorstandschefin parteichef parteichefin fraktionschef
fraktionschefin kommissar kommissarin kommissionspräsidentin papst könig königin prinz
prinzessin general trainer trainerin direktor direktorin
"""
_HEADS = """
leak leaks api app tool tools modell modelle modells version versionen software plattform
website webseite konto konten zugang endpunkt video videos generator firma konzern konzerns
unternehmen unternehmens hersteller marke marken gruppe technologie system systeme aktie aktien
"""
_DESCRIPTORS = """
versicherer autobauer autohersteller hersteller konzern firma reederei fluggesellschaft airline
discounter einzelhändler onlinehändler brauerei kanzlei pharmakonzern energiekonzern chemiekonzern
stahlkonzern lackhersteller batteriehersteller chiphersteller maschinenbauer zulieferer
autozulieferer werft nachrichtenagentur
"""
_KINDS = """
gruppe konzern holding chemie chemikalien lacke farben beschichtungen werke werk werft brauerei
reederei verlag verlagsgruppe versicherung versicherungen automobile motoren maschinenbau stahl
stahlwerke pharma arzneimittel lebensmittel möbel bau baugesellschaft logistik spedition touristik
reisen textil papier druck molkerei handelsgruppe handelskette warenhaus kaufhaus drogerie
baumarkt international industrie industrien gebrüder söhne
"""
_KNOWN = """
USA=US | US=US | Vereinigte Staaten von Amerika=US | Großbritannien=GB | Türkei=TR | Tschechien=CZ
Tschechische Republik=CZ | Weißrussland=BY | Südkorea=KR | Nordkorea=KP | Holland=NL
Elfenbeinküste=CI | EU=EU | UN=UN | UNO=UN | Hongkong=HK | Palästina=PS | Kongo=CD
München=Munich | Köln=Cologne | Nürnberg=Nuremberg | Hannover=Hanover | Braunschweig=Brunswick
Aachen=Aachen | Brüssel=Brussels | Antwerpen=Antwerp | Gent=Ghent | Brügge=Bruges | Lüttich=Liège
Löwen=Leuven | Ypern=Ypres | Den Haag=The Hague | Nimwegen=Nijmegen | Vlissingen=Flushing
Wien=Vienna | Zürich=Zurich | Genf=Geneva | Bern=Bern | Luzern=Lucerne | Basel=Basel
Prag=Prague | Warschau=Warsaw | Krakau=Krakow | Danzig=Gdansk | Breslau=Wroclaw
Kopenhagen=Copenhagen | Moskau=Moscow | Sankt Petersburg=Saint Petersburg | Kiew=Kyiv | Kyjiw=Kyiv
Charkiw=Kharkiv | Odessa=Odesa | Lwiw=Lviv | Lemberg=Lviv | Rom=Rome | Mailand=Milan
Venedig=Venice | Florenz=Florence | Neapel=Naples | Turin=Turin | Genua=Genoa | Lissabon=Lisbon
Athen=Athens | Bukarest=Bucharest | Budapest=Budapest | Belgrad=Belgrade | Damaskus=Damascus
Jerusalem=Jerusalem | Kairo=Cairo | Teheran=Tehran | Bagdad=Baghdad | Beirut=Beirut
Peking=Beijing | Tokio=Tokyo | Pjöngjang=Pyongyang | Neu-Delhi=New Delhi | Havanna=Havana
Mexiko-Stadt=Mexico City | Straßburg=Strasbourg | Dünkirchen=Dunkirk | Lille=Lille | Nizza=Nice
Paris=Paris | London=London | Bayern=Bavaria | Sachsen=Saxony | Niedersachsen=Lower Saxony
Nordrhein-Westfalen=North Rhine-Westphalia | Hessen=Hesse | Thüringen=Thuringia
Rheinland-Pfalz=Rhineland-Palatinate | Flandern=Flanders | Wallonien=Wallonia | Krim=Crimea
Nato=NATO | Europäische Zentralbank=European Central Bank
Europäische Kommission=European Commission | EU-Kommission=European Commission
Europäisches Parlament=European Parliament | Europaparlament=European Parliament
Europäischer Gerichtshof=European Court of Justice
Internationaler Währungsfonds=International Monetary Fund | Weltbank=World Bank
Weltgesundheitsorganisation=World Health Organization
Welthandelsorganisation=World Trade Organization
Internationaler Strafgerichtshof=International Criminal Court
Internationale Atomenergiebehörde=International Atomic Energy Agency
UN-Sicherheitsrat=UN Security Council | Rotes Kreuz=Red Cross | Weißes Haus=White House
KI=artificial intelligence | Künstliche Intelligenz=artificial intelligence
Nordsee=North Sea | Ostsee=Baltic Sea | Wattenmeer=Wadden Sea | Mittelmeer=Mediterranean
Schwarzes Meer=Black Sea | Rotes Meer=Red Sea | Atlantik=Atlantic | Ärmelkanal=English Channel
Rhein=Rhine | Donau=Danube | Maas=Meuse | Schelde=Scheldt | Themse=Thames | Seine=Seine
Mosel=Moselle | Bodensee=Lake Constance | Alpen=Alps | Ardennen=Ardennes
Schwarzwald=Black Forest | Ruhrgebiet=Ruhr | Elsass=Alsace | Toskana=Tuscany | Sizilien=Sicily
Sardinien=Sardinia | Korsika=Corsica | Kreta=Crete | Katalonien=Catalonia | Andalusien=Andalusia
Schottland=Scotland | Nordirland=Northern Ireland | Gazastreifen=Gaza Strip
Westjordanland=West Bank | Naher Osten=Middle East | Balkan=Balkans | Kaukasus=Caucasus
Sibirien=Siberia | Antarktis=Antarctica | Arktis=Arctic | Niederlanden=NL | Philippinen=PH
Vereinigten Staaten=US | Vereinigten Arabischen Emiraten=AE | Nahen Osten=Middle East
Schwarzen Meer=Black Sea | Roten Meer=Red Sea
"""

NAMES = Names(
    titles=frozenset(_TITLES.split()),
    legal_forms=frozenset({"ag", "gmbh", "se", "kg", "kgaa", "ohg", "ev", "mbh", "eg", "co"}),
    descriptors=frozenset(_DESCRIPTORS.split()),
    articles=frozenset({"der", "die", "das", "den", "dem", "des"}),
    particles=frozenset({"von", "vom", "zu", "zum", "zur", "van", "de", "der"}),
    genitives=("s", "es"),
    adjectives=("en", "er", "es", "em", "e"),
    heads=frozenset(_HEADS.split()),
    kinds=frozenset(_KINDS.split()),
    known=pairs(_KNOWN),
    homonyms=frozenset({"niger", "tonga", "reunion", "welt", "jersey"}),
    sounds=(
        ("schtsch", "SC"),
        ("dsch", "J"),
        ("tsch", "C"),
        ("sch", "S"),
        ("sh", "S"),
        ("ch", "k"),
        ("kh", "k"),
        ("ck", "k"),
        ("ts", "s"),
        ("tz", "s"),
        ("ph", "f"),
        ("x", "ks"),
        ("z", "s"),
        ("c", "k"),
        ("q", "k"),
        ("w", "v"),
    ),
)
