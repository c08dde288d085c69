from __future__ import annotations

from pipeline.lang.layout import Layout
from pipeline.lang.words import words

LAYOUT = Layout(
    months=words(
        """
        januar jänner februar feber märz april mai juni juli august september oktober november
        dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez
        """
    ),
    byline_starts=(
        "von",
        "text",
        "autor",
        "autorin",
        "autoren",
        "ein gastbeitrag von",
        "gastbeitrag von",
        "ein kommentar von",
        "kommentar von",
        "eine analyse von",
        "eine kolumne von",
        "aufgezeichnet von",
        "interview",
    ),
    byline_marks=words(
        """
        redaktion kurzfassung aktualisiert veröffentlicht stand lesezeit lesedauer dpa afp apa sda
        epd kna sid onlineredaktion newsredaktion erstellt publiziert
        """
    ),
    byline_words=words(
        """
        am um uhr min minute minuten letzte zuletzt und mit aus in für vor stunden tagen montag
        dienstag mittwoch donnerstag freitag samstag sonntag der die das unsere unserer unserem
        korrespondent korrespondentin freie mitarbeiterin mitarbeiter
        """
    ),
    credit_starts=("foto", "fotos", "bild", "bilder", "bildquelle", "quelle", "grafik", "video"),
    caption_starts=("symbolbild", "archivbild", "archivfoto", "symbolfoto", "im bild", "bildtext"),
    footer_lines=frozenset(
        (
            "zur startseite",
            "nach oben",
            "zurück zur übersicht",
            "artikel merken",
            "weiterlesen",
            "mehr lesen",
            "jetzt lesen",
            "hier klicken",
            "jetzt abonnieren",
            "newsletter abonnieren",
            "artikel anhören",
            "quellen anzeigen",
            "zum inhalt springen",
            "werbung",
            "anzeige",
        )
    ),
    footer_words=words(
        """
        kommentieren diskutieren teilen drucken merken anmelden registrieren einloggen login logout
        abonnieren folgen weiterempfehlen facebook twitter whatsapp telegram linkedin xing pinterest
        instagram mastodon bluesky threads newsletter rss feed impressum datenschutz agb
        nutzungsbedingungen kontakt kommentare leserkommentare startseite speichern melden
        """
    ),
    glue=words(
        """
        diesen dieser artikel beitrag seite und oder auf bei per via als mit zu zum den der die das
        hier jetzt uns e-mail mail
        """
    ),
    footer_starts=(
        "wir verwenden cookies",
        "diese website verwendet cookies",
        "diese webseite verwendet cookies",
        "melden sie sich an",
        "abonnieren sie",
        "abonniere unseren",
        "jetzt kostenlos anmelden",
        "jetzt newsletter",
        "lesen sie auch",
        "lesen sie hier",
        "lesen sie mehr",
        "lies auch",
        "auch interessant",
        "das könnte sie auch interessieren",
        "folgen sie uns",
        "folge uns",
        "mehr zum thema",
        "dieser artikel erschien zuerst",
        "dieser artikel ist zuerst",
        "schreiben sie einen kommentar",
        "hinterlasse einen kommentar",
        "schreibe einen kommentar",
        "loggen sie sich ein",
        "sie haben noch kein konto",
        "noch kein abo",
        "bitte aktivieren sie javascript",
    ),
    footer_phrases=(
        "unseren newsletter",
        "unserem newsletter",
        "alle rechte vorbehalten",
        "cookies akzeptieren",
        "cookie-einstellungen",
        "datenschutzerklärung",
        "keine kommentare vorhanden",
        "um zu kommentieren",
    ),
    related_titles=frozenset(
        (
            "mehr zum thema",
            "lesen sie auch",
            "auch interessant",
            "das könnte sie auch interessieren",
            "weitere artikel",
            "ähnliche artikel",
            "verwandte artikel",
            "meistgelesen",
            "empfohlene artikel",
            "empfohlene beiträge",
            "weitere themen",
            "weitere artikel zum thema",
            "themenverwandte artikel",
            "links zum thema",
            "mehr von uns",
        )
    ),
    summary_titles=frozenset(
        (
            "kurzfassung",
            "in kürze",
            "kurz gesagt",
            "zusammenfassung",
            "das wichtigste in kürze",
            "das wichtigste im überblick",
            "auf einen blick",
            "kurz zusammengefasst",
            "darum geht es",
        )
    ),
    profile_starts=("profilbild", "autorenbild", "avatar von"),
    posted=("Geschrieben", "Verfasst", "Veröffentlicht", "Gepostet"),
    roles=(
        "Administrator",
        "Administratoren",
        "Moderator",
        "Moderatoren",
        "Mitglied",
        "Mitglieder",
    ),
    quote_labels=("Zitat", "Zitieren"),
    first_person=words(
        "wir uns unser unsere unserem unseren unserer unseres ich mich mir mein meine"
    ),
)
