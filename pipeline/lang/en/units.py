from __future__ import annotations

from pipeline.lang.numbers import Units

# Not "26,500 pounds of ammonia"; what money may be "of" is listed.
_POUNDS = (
    "(?:British )?pounds? sterling|British pounds?|pounds?(?! of (?!(?:public|tax|debt|damage"
    "|saving|fund|invest|money|aid|support|cut|government|extra|lost|new)))"
)

UNITS = Units(
    money=(
        ("euros?", ("EUR", 1)),
        ("(?:US |U[.]S[.] |American )?dollars?|bucks", ("USD", 1)),
        ("Canadian dollars?", ("CAD", 1)),
        ("Australian dollars?", ("AUD", 1)),
        ("Hong Kong dollars?", ("HKD", 1)),
        ("New Zealand dollars?", ("NZD", 1)),
        ("Singapore dollars?", ("SGD", 1)),
        (_POUNDS, ("GBP", 1)),
        ("pence", ("GBP", 0.01)),
        ("(?:Swiss )?francs?", ("CHF", 1)),
        ("(?:Japanese )?yen", ("JPY", 1)),
        ("(?:Chinese )?yuan|renminbi", ("CNY", 1)),
        ("(?:Russian )?ro?ubles?", ("RUB", 1)),
        ("(?:Polish )?[zZ][lł]ot[yi](?:ch|s)?", ("PLN", 1)),
        ("(?:Turkish )?liras?", ("TRY", 1)),
        ("(?:Indian )?rupees?", ("INR", 1)),
        ("hr[yi]vn[iy]as?", ("UAH", 1)),
        ("shekels?", ("ILS", 1)),
        ("(?:South )?Korean won", ("KRW", 1)),
        ("(?:Hungarian )?forints?", ("HUF", 1)),
        ("(?:South African )?rand", ("ZAR", 1)),
        ("Swedish kron(?:or|a)", ("SEK", 1)),
        ("Norwegian kron(?:er|e)", ("NOK", 1)),
        ("Danish kron(?:er|e)", ("DKK", 1)),
        ("Czech (?:koruna|crown)s?", ("CZK", 1)),
        ("pesos|crowns|kron(?:or|er)|dinars", ("", 1)),
    ),
    percent=(
        ("percentage[ -]points?", "pp"),
        ("per ?cent|pct", "%"),
    ),
    times=(
        ("seconds?|secs?", (1, "s")),
        ("minutes?|mins?", (60, "s")),
        ("hours?|hrs?", (3600, "s")),
        ("days?", (86400, "s")),
        ("weeks?", (604800, "s")),
        ("months?", (1, "month")),
        ("years?(?:-old)?|yrs?", (1, "year")),
        ("decades?", (10, "year")),
        ("centur(?:y|ies)", (100, "year")),
        ("quarters? of an hour|quarter[ -]hours?", (900, "s")),
    ),
    and_half=" and a half",
    measures=(
        ("millimet(?:re|er)s?", "mm"), ("centimet(?:re|er)s?", "cm"), ("met(?:re|er)s?", "m"),
        ("kilomet(?:re|er)s?|kms", "km"), ("kilomet(?:re|er)s? (?:per|an) hour|kph", "km/h"),
        ("miles?", "mi"), ("nautical miles?", "nmi"), ("mph|miles? (?:per|an) hour", "mph"),
        ("feet|foot|ft", "ft"), ("inch(?:es)?", "in"), ("yards?", "yd"), ("knots?", "kn"),
        ("square met(?:re|er)s?|sq m", "m²"), ("square kilomet(?:re|er)s?|sq km", "km²"),
        ("square miles?", "mi²"), ("square feet|square foot|sq ft", "ft²"),
        ("hectares?", "ha"), ("acres?", "acre"),
        ("cubic met(?:re|er)s?", "m³"), ("millilit(?:re|er)s?", "ml"), ("decilit(?:re|er)s?", "dl"),
        ("lit(?:re|er)s?", "l"),
        ("gallons?", "gal"), ("barrels?", "bbl"),
        ("milligrams?", "mg"), ("micrograms?|mcg", "µg"), ("nanograms?", "ng"), ("grams?", "g"),
        ("kilo(?:gram)?s?", "kg"), ("metric tons?|tonnes?", "t"), ("tons?", "ton"),
        ("ounces?|oz", "oz"), ("lbs?|pounds?", "lb"),
        ("degrees? (?:Celsius|C)", "°C"), ("degrees? (?:Fahrenheit|F)", "°F"), ("degrees?", "°"),
        ("watts?", "W"), ("kilowatts?", "kW"), ("megawatts?", "MW"), ("gigawatts?", "GW"),
        ("terawatts?", "TW"), ("kilowatt[ -]hours?", "kWh"), ("megawatt[ -]hours?", "MWh"),
        ("gigawatt[ -]hours?", "GWh"), ("terawatt[ -]hours?", "TWh"), ("horsepower", "hp"),
        ("volts?", "V"), ("hertz", "Hz"), ("megahertz", "MHz"), ("gigahertz", "GHz"),
        ("decibels?", "dB"), ("kilobytes?", "kB"), ("megabytes?", "MB"), ("gigabytes?", "GB"),
        ("terabytes?", "TB"), ("megapixels?", "MP"), ("calories", "cal"), ("light[ -]years?", "ly"),
        ("parts? per million", "ppm"), ("parts? per billion", "ppb"),
        ("parts? per trillion", "ppt"),
    ),
    per="per|an?",
    per_only="per",
    leads=(),
    suffixes=(
        ("strong|member|person|page|seat|storey|story|room|bed|point|acre", ("count", "", 1)),
    ),
    inflected="",
)  # fmt: skip
