from __future__ import annotations

from pipeline.lang.names import Names, pairs

_TITLES = """
mr mrs ms miss dr prof professor sir dame lord lady president vice-president chancellor minister
premier secretary senator congressman congresswoman representative rep sen gov governor mayor
judge justice general gen colonel captain lieutenant commissioner pope king queen prince princess
chairman chairwoman chief ceo coach director spokesman spokeswoman spokesperson
"""
_HEADS = """
leak leaks api app tool tools model models version software platform website account endpoint
video videos generator company firm maker group technology system systems shares stock
"""
_IN_S = """
mcdonald's sotheby's christie's moody's lloyd's levi's macy's kellogg's wendy's domino's
sainsbury's poor's jerry's reader's kohl's lowe's denny's arby's hershey's dillard's
"""
_DESCRIPTORS = """
insurer carmaker automaker retailer manufacturer drugmaker chipmaker brewer conglomerate supplier
shipbuilder
"""
_KINDS = """
group holding holdings company companies corp corporation incorporated international global
chemicals coatings paints works brewery breweries shipping lines airlines airways motors
automotive cars aerospace aviation steel pharma pharmaceuticals foods food drinks beverages
furniture construction builders engineering logistics travel textiles paper printing press
publishing dairy retail stores supermarkets industries technologies technology systems software
electronics semiconductors brothers sons partners associates entertainment pictures studios
records hotels restaurants
"""
_KNOWN = """
USA=US | US=US | America=US | United States of America=US | UK=GB | Britain=GB | Great Britain=GB
Turkey=TR | Czech Republic=CZ | South Korea=KR | North Korea=KP | Holland=NL | Ivory Coast=CI
EU=EU | UN=UN | Hong Kong=HK | Palestine=PS | Congo=CD
Munich=Munich | Cologne=Cologne | Nuremberg=Nuremberg | Hanover=Hanover | Brunswick=Brunswick
Aachen=Aachen | Brussels=Brussels | Antwerp=Antwerp | Ghent=Ghent | Bruges=Bruges | Liège=Liège
Leuven=Leuven | Ypres=Ypres | The Hague=The Hague | Nijmegen=Nijmegen | Flushing=Flushing
Vienna=Vienna | Zurich=Zurich | Geneva=Geneva | Bern=Bern | Berne=Bern | Lucerne=Lucerne
Basel=Basel | Basle=Basel | Prague=Prague | Warsaw=Warsaw | Krakow=Krakow | Cracow=Krakow
Gdansk=Gdansk | Wroclaw=Wroclaw | Copenhagen=Copenhagen | Moscow=Moscow
Saint Petersburg=Saint Petersburg | Kyiv=Kyiv | Kiev=Kyiv | Kharkiv=Kharkiv | Kharkov=Kharkiv
Odesa=Odesa | Odessa=Odesa | Lviv=Lviv | Rome=Rome | Milan=Milan | Venice=Venice
Florence=Florence | Naples=Naples | Turin=Turin | Genoa=Genoa | Lisbon=Lisbon | Athens=Athens
Bucharest=Bucharest | Budapest=Budapest | Belgrade=Belgrade | Damascus=Damascus
Jerusalem=Jerusalem | Cairo=Cairo | Tehran=Tehran | Teheran=Tehran | Baghdad=Baghdad
Beirut=Beirut | Beijing=Beijing | Peking=Beijing | Tokyo=Tokyo | Pyongyang=Pyongyang
New Delhi=New Delhi | Havana=Havana | Mexico City=Mexico City | Strasbourg=Strasbourg
Dunkirk=Dunkirk | Lille=Lille | Nice=Nice | Paris=Paris | London=London | Bavaria=Bavaria
Saxony=Saxony | Lower Saxony=Lower Saxony | North Rhine-Westphalia=North Rhine-Westphalia
Hesse=Hesse | Thuringia=Thuringia | Rhineland-Palatinate=Rhineland-Palatinate
Flanders=Flanders | Wallonia=Wallonia | Crimea=Crimea | NATO=NATO
European Central Bank=European Central Bank | European Commission=European Commission
European Parliament=European Parliament | European Court of Justice=European Court of Justice
International Monetary Fund=International Monetary Fund | World Bank=World Bank
World Health Organization=World Health Organization
World Health Organisation=World Health Organization
World Trade Organization=World Trade Organization
International Criminal Court=International Criminal Court
International Atomic Energy Agency=International Atomic Energy Agency
UN Security Council=UN Security Council | Red Cross=Red Cross | White House=White House
AI=artificial intelligence | Artificial Intelligence=artificial intelligence
North Sea=North Sea | Baltic Sea=Baltic Sea | Wadden Sea=Wadden Sea | Mediterranean=Mediterranean
Black Sea=Black Sea | Red Sea=Red Sea | Atlantic=Atlantic | English Channel=English Channel
Rhine=Rhine | Danube=Danube | Meuse=Meuse | Scheldt=Scheldt | Thames=Thames | Seine=Seine
Moselle=Moselle | Lake Constance=Lake Constance | Alps=Alps | Ardennes=Ardennes
Black Forest=Black Forest | Ruhr=Ruhr | Alsace=Alsace | Tuscany=Tuscany | Sicily=Sicily
Sardinia=Sardinia | Corsica=Corsica | Crete=Crete | Catalonia=Catalonia | Andalusia=Andalusia
Scotland=Scotland | Northern Ireland=Northern Ireland | Gaza Strip=Gaza Strip
West Bank=West Bank | Middle East=Middle East | Balkans=Balkans | Caucasus=Caucasus
Siberia=Siberia | Antarctica=Antarctica | Arctic=Arctic | Mediterranean Sea=Mediterranean
Atlantic Ocean=Atlantic
"""

NAMES = Names(
    titles=frozenset(_TITLES.split()),
    legal_forms=frozenset(
        {"inc", "corp", "corporation", "ltd", "limited", "llc", "plc", "co", "lp", "llp"}
    ),
    descriptors=frozenset(_DESCRIPTORS.split()),
    articles=frozenset({"the"}),
    particles=frozenset({"de", "del", "della", "di", "da", "du", "la", "le", "van", "von", "st"}),
    heads=frozenset(_HEADS.split()),
    kinds=frozenset(_KINDS.split()),
    in_s=frozenset(_IN_S.split()),
    known=pairs(_KNOWN),
    homonyms=frozenset({"georgia", "jersey", "jordan", "chad", "guernsey", "world", "niger"}),
    sounds=(
        ("shch", "SC"),
        ("tch", "C"),
        ("ch", "C"),
        ("sh", "S"),
        ("zh", "S"),
        ("kh", "k"),
        ("ck", "k"),
        ("ts", "s"),
        ("tz", "s"),
        ("ph", "f"),
        ("j", "J"),
        ("x", "ks"),
        ("z", "s"),
        ("c", "k"),
        ("q", "k"),
        ("w", "v"),
    ),
)
