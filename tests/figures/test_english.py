"""English sentences and their figures; the notation is that of `tests/figures/render.py`."""

from __future__ import annotations

import pytest

from tests.figures.render import rendered

CASES = [
    ("Revenue reached $1,234.5 million.", "$1,234.5 million > 1234500000 USD @ Revenue"),
    ("About 12,500 visitors came.", "12,500 > ~12500 @ visitors"),
    ("The city of 216 000 inhabitants voted.", "216 000 > 216000 @ inhabitants"),
    ("The firm is worth $150B.", "$150B > 1.5e+11 USD"),
    ("It was a $150B valued company.", "$150B > 1.5e+11 USD @ valued company"),
    ("The fund raised €3.5bn and US$ 3m.", "€3.5bn > 3500000000 EUR; US$ 3m > 3000000 USD"),
    (
        "They offered $3-5 million or £3m to £5m.",
        "$3-5 million > 3000000..5000000 USD; £3m to £5m > 3000000..5000000 GBP",
    ),
    ("A fine of $25,000 was imposed.", "$25,000 > 25000 USD @ fine"),
    ("He got three million dollars in damages.", "three million dollars > 3000000 USD @ damages"),
    ("It cost 50 cents.", "50 > 50 @ cents"),
    ("They spent £120m on roads.", "£120m > 120000000 GBP"),
    (
        "Revenue of between $5,000 and $8,000 is expected.",
        "$5,000 and $8,000 > 5000..8000 USD @ Revenue",
    ),
    (
        "An estimated profit of 3 billion euros was booked.",
        "3 billion euros > ~3000000000 EUR @ profit",
    ),
    ("Half a million dollars went missing.", "Half a million dollars > 500000 USD"),
    ("She owns a million shares.", "a million > 1000000 @ shares"),
    ("Some 300 artists signed.", "300 > ~300 @ artists"),
    ("At least 300 artists signed.", "300 > 300.. @ artists"),
    ("More than 300 artists signed.", "300 > 300.. @ artists"),
    ("Up to 300 artists signed.", "300 > ..300 @ artists"),
    ("Nearly 300 artists signed.", "300 > ~300 @ artists"),
    ("There were ~300 artists.", "300 > ~300 @ artists"),
    ("There were 300 or more guests.", "300 > 300.. @ guests"),
    ("There were 300+ guests.", "300+ > 300.. @ guests"),
    ("Dozens of people were hurt.", "Dozens > ~12.. @ people"),
    ("Tens of thousands of fans came.", "Tens of thousands > ~10000.. @ fans"),
    ("Hundreds of thousands marched.", "Hundreds of thousands > ~100000.."),
    ("Several hundred jobs will go.", "Several hundred > ~100.. @ jobs"),
    ("A few thousand euros are missing.", "A few thousand euros > ~1000.. EUR"),
    ("Two dozen firms took part.", "Two dozen > 24 @ firms"),
    (
        "Twenty-three people and two hundred and fifty dogs came.",
        "Twenty-three > 23 @ people; two hundred and fifty > 250 @ dogs",
    ),
    ("About twenty three thousand people came.", "twenty three thousand > ~23000 @ people"),
    ("5m people use it and 400k users left.", "5m > 5000000 @ people; 400k > 400000 @ users"),
    ("She has 3 more goals.", "3 > 3 @ more goals"),
    ("The rate rose from 5 to 7 percent.", "5 > 5 % @ rate; 7 percent > 7 %"),
    ("The rate is 10 to 12 percent.", "10 to 12 percent > 10..12 %"),
    ("The rate is 10-12%.", "10-12% > 10..12 %"),
    ("Shares fell 3% to $12.50.", "3% > 3 % @ Shares; $12.50 > 12.5 USD"),
    ("Support dropped by 5 percentage points.", "5 percentage points > 5 pp @ Support"),
    ("The tax takes 40 per cent of income.", "40 per cent > 40 % @ income"),
    (
        "One in three voters and nine out of ten doctors agree.",
        "One in three > ~33.33333333 % @ voters; nine out of ten > ~90 % @ doctors",
    ),
    (
        "Two-thirds of voters and half of the staff agree.",
        "Two-thirds > 66.66666667 % @ voters; half > 50 % @ staff",
    ),
    ("In the second half he scored, and in a quarter he did not.", ""),
    ("It lasted three hours.", "three hours > 10800 s"),
    (
        "It lasted one and a half hours and half an hour.",
        "one and a half hours > 5400 s; half an hour > 1800 s",
    ),
    (
        "A three-hour talk and a 10-second clip followed.",
        "three-hour > 10800 s @ talk; 10-second > 10 s @ clip",
    ),
    ("He was jailed for three to five years.", "three to five years > 3..5 year"),
    ("She stayed over ten years.", "ten years > 10 year"),
    ("Within three hours it was over.", "three hours > ..10800 s"),
    ("The 30-year-old man drove.", "30-year-old > 30 year @ man"),
    (
        "A five-member panel wrote a 300-page report.",
        "five-member > 5 @ panel; 300-page > 300 @ report",
    ),
    ("It is 12.5 km long and 20 metres wide.", "12.5 km > 12.5 km; 20 metres > 20 m"),
    ("He drove at 80 mph, then 130 km/h.", "80 mph > 80 mph; 130 km/h > 130 km/h"),
    ("It was minus 5 degrees and 40 °C.", "minus 5 degrees > -5 °; 40 °C > 40 °C"),
    ("A forest of 20 hectares burnt.", "20 hectares > 20 ha @ forest"),
    (
        "The plant delivers 15 MW and 20 gigawatt hours.",
        "15 MW > 15 MW; 20 gigawatt hours > 20 GWh",
    ),
    ("The Boeing 747 flew to Rome.", ""),
    ("The A380, the G7, Covid-19, 5G, 1080p and F-16 are names.", ""),
    ("See page 5, Section 230 and Chapter Two.", ""),
    ("He came 3rd in the 21st race.", ""),
    ("They won 3:1 and 5-1 at 3pm, at 10 Downing Street.", ""),
    ("Call 020 7946 0958 or +44 20 7946 0958.", ""),
    ("Read https://example.org/2024/11/26/page-5 or mail a1@b2.com.", ""),
    ("One of them said one could go on.", ""),
    ("A man and a woman spoke for a second.", ""),
    ("She met Ten Cate and Marcus Six.", ""),
    ("In 2024 people left.", "2024 > 2024"),
    ("The London 2012 Games were fine.", "2012 > 2012"),
    ("2024 people came.", "2024 > 2024 @ people"),
    ("The 2023/24 season and 2019-2021 are over.", "2023/24 > 2023/2024; 2019-2021 > 2019/2021"),
    ("Between 2018 and 2021 it grew.", "2018 and 2021 > 2018/2021"),
    ("In the 1990s and the '80s it grew.", "1990s > 1990/1999; '80s > 1980/1989"),
    ("On November 26, 2024 it began.", "November 26, 2024 > 2024-11-26"),
    ("On 26 November 2024 it began.", "26 November 2024 > 2024-11-26"),
    ("On Tuesday, November 26, it began.", "Tuesday, November 26 > 2024-11-26"),
    ("On the 26th of November it began.", "26th of November > 2024-11-26"),
    ("It ran May 3-5, 2024.", "May 3-5, 2024 > 2024-05-03/2024-05-05"),
    ("On 28/11/2024 it began.", "28/11/2024 > 2024-11-28"),
    ("On 05/06/2024 it began.", "05/06/2024 > 2024"),
    ("On 2024-11-26 it began.", "2024-11-26 > 2024-11-26"),
    ("In December 2024 it began.", "December 2024 > 2024-12"),
    ("Since June they have been here.", "June > 2024-06"),
    ("They may march in August.", "August > 2024-08"),
    ("Last March and next Monday.", "Last March > 2024-03; next Monday > 2024-12-02"),
    ("On Monday he came.", "Monday > 2024-11-25"),
    ("On Monday he will come.", "Monday > 2024-12-02"),
    (
        "Yesterday, today and tomorrow.",
        "Yesterday > 2024-11-27; today > 2024-11-28; tomorrow > 2024-11-29",
    ),
    (
        "Last week, this month and next year.",
        "Last week > 2024-W47; this month > 2024-11; next year > 2025",
    ),
    ("Three years ago and 10 days ago.", "Three years ago > 2021; 10 days ago > 2024-11-18"),
    ("It came a year earlier and ended two years later.", "two years > 2 year"),
    ("They lost billions of dollars.", "billions of dollars > ~1000000000.. USD"),
    ("The board of eight of the 15 advisers met.", "eight > 8; 15 > 15 @ advisers"),
    (
        "They paid 1.2 million Swiss francs and 300 pence.",
        "1.2 million Swiss francs > 1200000 CHF; 300 pence > 3 GBP",
    ),
    ("She was the 2,000th visitor on 9/11.", ""),
    ("GDP grew 0.3 percent in the second quarter.", "0.3 percent > 0.3 % @ GDP"),
    (
        "The 150-year-old bridge and the $5-million house.",
        "150-year-old > 150 year @ bridge; $5-million > 5000000 USD @ house",
    ),
    ("It is a start. While hundreds work, all watch.", "hundreds > ~100.."),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_english_figures(text, expected):
    """Span, value, unit and scope of every figure of a sentence, and nothing else."""
    assert rendered(text, "en") == expected
