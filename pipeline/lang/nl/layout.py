from __future__ import annotations

from pipeline.lang.layout import Layout
from pipeline.lang.words import words

LAYOUT = Layout(
    months=words(
        """
        januari februari maart april mei juni juli augustus september oktober november december jan
        feb mrt apr jun jul aug sep sept okt nov dec
        """
    ),
    byline_starts=(
        "door",
        "tekst",
        "auteur",
        "auteurs",
        "geschreven door",
        "van onze",
        "een analyse van",
        "opgetekend door",
        "redactie",
    ),
    byline_marks=words(
        """
        redactie bijgewerkt gepubliceerd geplaatst leestijd anp belga aangepast gewijzigd
        correspondent verslaggever verslaggeefster redacteur
        """
    ),
    byline_words=words(
        """
        op om uur min minuut minuten laatst voor het laatst en van uit in onze de een geleden
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag leestijd redactie politiek
        politieke economie buitenland binnenland tech sport
        """
    ),
    credit_starts=("foto", "foto's", "beeld", "afbeelding", "bron", "illustratie", "video"),
    caption_starts=("archieffoto", "archiefbeeld", "ter illustratie", "foto ter illustratie"),
    footer_lines=frozenset(
        (
            "lees meer",
            "lees verder",
            "meer laden",
            "toon meer",
            "naar boven",
            "terug naar boven",
            "meld je aan",
            "log in",
            "inloggen",
            "bekijk reacties",
            "reageer op dit artikel",
            "deel dit artikel",
            "deel dit bericht",
            "kopieer link",
            "advertentie",
            "abonneer nu",
        )
    ),
    footer_words=words(
        """
        delen reageren reageer reacties aanmelden registreren inloggen abonneren afdrukken printen
        volgen facebook twitter whatsapp telegram linkedin instagram nieuwsbrief bewaren
        """
    ),
    glue=words("artikel pagina en of op via per met het de dit nu hier ons x"),
    footer_starts=(
        "wij gebruiken cookies",
        "we gebruiken cookies",
        "deze website gebruikt cookies",
        "deze site gebruikt cookies",
        "meld je aan",
        "meld u aan",
        "schrijf je in voor",
        "schrijf u in voor",
        "abonneer je",
        "abonneer u",
        "lees ook",
        "lees meer:",
        "lees verder:",
        "bekijk ook",
        "volg ons",
        "dit vind je misschien ook",
        "dit artikel verscheen eerder",
        "je moet ingelogd zijn",
        "log in om",
        "nog geen account",
        "al abonnee",
    ),
    footer_phrases=(
        "onze nieuwsbrief",
        "alle rechten voorbehouden",
        "cookies accepteren",
        "privacybeleid",
        "privacyverklaring",
        "algemene voorwaarden",
        "nog geen reacties",
    ),
    related_titles=frozenset(
        (
            "lees ook",
            "lees meer",
            "meer over dit onderwerp",
            "meer nieuws",
            "gerelateerde artikelen",
            "gerelateerd",
            "meest gelezen",
            "bekijk ook",
            "aanbevolen",
            "ook interessant",
        )
    ),
    summary_titles=frozenset(
        (
            "samenvatting",
            "in het kort",
            "kort samengevat",
            "kort",
            "het belangrijkste",
            "samengevat",
            "de hoofdpunten",
        )
    ),
    profile_starts=("profielfoto", "avatar van", "foto van de auteur"),
    posted=("Geplaatst", "Gepost"),
    roles=("Beheerder", "Beheerders", "Moderator", "Moderators", "Lid", "Leden"),
    quote_labels=("Citaat", "Citeren"),
    first_person=words("we wij ons onze ik mij mijn me"),
)
