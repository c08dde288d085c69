from __future__ import annotations

from pipeline.lang.crediting import Crediting

CREDITING = Crediting(
    before="volgens|aldus|mel(?:dt|dde|dden)|bericht(?:te|ten)?|schrij(?:ft|ven)|schreef"
    "|op basis van|op gezag van|onder verwijzing naar|citeert",
    after="(?:eerder |als eerste |\\w+dag )?(?:mel(?:dt|dde|dden)|bericht(?:te|ten)?"
    "|schrij(?:ft|ven)|schreef|onthulde)",
    interview="(?:zei|zegt|zeggen|vertelde|vertelt|verklaarde|bevestigde)(?: \\w+){0,3}?"
    " (?:tegen|aan)|tegen|tegenover|in gesprek met|in een interview met|laat \\w+ weten aan",
    medium="krant|dagblad|weekblad|tijdschrift|omroep|zender|persbureau|nieuwssite|nieuwsbureau",
    shared="met medewerking van|met materiaal van|bijdrage van",
    helped="werkte mee aan dit (?:artikel|bericht)|droeg bij aan dit (?:artikel|bericht)",
    articles="de|het",
)
