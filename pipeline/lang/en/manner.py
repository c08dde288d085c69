from __future__ import annotations

from pipeline.lang.en.firmness import FIRMNESS
from pipeline.lang.manner import Manner, Relays, Sources
from pipeline.lang.speech import phrases, words

_SOURCES = Sources(
    roles=words(
        """
        activist actor actress adviser advocate aide analyst announcer architect artist aunt author
        baker barrister bishop boss boy brother builder businessman buyer bystander campaigner
        candidate captain caretaker chair chairman chairwoman champion chef child children clerk
        cleaner client coach colleague columnist commander commissioner commuter consultant coroner
        councillor councilman councilwoman customer curator daughter dealer defendant demonstrator
        designer detective developer diplomat doctor donor driver economist editor employee engineer
        envoy executive expert father farmer filmmaker firefighter fisherman founder friend friends
        general girl goalkeeper guard guest head historian host husband inspector investigator
        investor judge juror king landlord leader lecturer lobbyist locals maker man manager mayor
        member midwife minister mother musician negotiator neighbour neighbor nephew nurse official
        officer organiser organizer owner paramedic parent partner passenger patient physician pilot
        planner player poet pope premier priest producer prosecutor protester psychologist pupil
        queen ranger rector referee relative reporter representative resident scholar justice
        schoolboy secretary sergeant shopkeeper singer sister skipper soldier solicitor son
        specialist spokesperson staffer striker student supervisor surgeon survivor teacher
        technician tenant tourist trader treasurer trustee uncle vendor vet veteran victim villager
        visitor volunteer voter warden widow wife winger witness woman women men worker writer youth
        prosecutors doctors families family
        """
    ),
    role_endings=("ologist", "woman", "man", "men", "person"),
    bodies=words(
        """
        academy agency airline airport alliance army assembly association authority bank brewery
        brigade broadcaster bureau business cabinet campaign carrier centre center chain chamber
        charity church city club coalition college commission committee company congress consortium
        corporation council country court department directorate district division embassy factory
        federation firm force foundation fund gallery government group hospital industry institute
        institution journal kremlin lab laboratory league letter line lobby magazine management
        maker manufacturer media memo military ministry mission monitor movement museum navy
        newspaper newsroom office opposition orchestra outlet owner panel paper parliament party
        partnership pentagon police poll port press project publisher regulator report reports
        research room school service site society start-up startup state statement station studio
        study supplier survey team theatre theater town treasury tribunal trust union university
        utility village watchdog website side party agencies data document documents figures filing
        filings indictment lawsuit complaint findings evidence band cinema coastguard defence
        defense festival hotel insurer jury lender library operator prosecution refinery restaurant
        retailer shop store supermarket supplier zoo automaker carmaker
        """
    ),
    body_endings=("maker",),
    unnamed=words(
        """
        source sources insider insiders someone somebody critics critic observers supporters
        opponents detractors skeptics sceptics rivals allies rumours rumors person individuals
        """
    ),
    unnamed_endings=(),
    crowds=words("some many others people several few most"),
    nameless=phrases(
        """
        familiar with, close to, with knowledge of, with direct knowledge, condition of anonymity,
        not to be named, not to be identified, not to be quoted, asked for anonymity, anonymously,
        unnamed, anonymous, briefed on, not authorised, not authorized, unauthorised, unauthorized,
        declined to be named, declined to be identified, did not want to be named, did not wish to
        be named, who knows the matter, requesting anonymity, requested anonymity, declined to give
        his name, declined to give her name, did not give his name, did not give her name
        """
    ),
    named_pronouns=words("he she him her his i me my"),
    body_pronouns=words("it"),
    plurals=("ies", "es", "s"),
    titles=words(
        "mr mrs ms dr sir lord lady prof professor gov sen rep gen col lt capt sgt rev st jr sr adm"
    ),
)

_RELAYS = Relays(
    anywhere=phrases(
        """
        in an interview with, in an interview to, in interviews with, in a conversation with, in
        conversation with, speaking to, speaking with, talking to, in a letter to, in an email to,
        in a statement to, in comments to, in remarks to, in a message to, in testimony to, in an
        op-ed for, in an article for, in an interview for, in an interview given to, asked by, in
        answer to questions from
        """
    ),
    beside=phrases(""),
    to_hearers=phrases("to"),
    through=phrases("through, via"),
    by_way_of=phrases("via"),
    on_air=phrases("on, in"),
    media=words(
        """
        radio tv television news show programme program podcast channel times post gazette journal
        herald tribune telegraph guardian magazine newspaper broadcast review today bbc cnn nbc abc
        cbs npr
        """
    ),
    citing=phrases("citing, quoting, with reference to"),
    authorities=phrases("according to, as quoted by, as reported by, quoted by, as cited by"),
    reporting=words("report reports reported write writes wrote put puts quoted"),
    quoting=words("quote quotes quoted quoting cited"),
    telling=words(
        """
        tell say confirm write reveal explain admit remind assure inform notify announce mention
        describe complain suggest confide indicate declare state report
        """
    ),
    object_telling=frozenset(),
    dative=frozenset(),
    doubtful_dative=frozenset(),
    hearers=words(
        """
        reporters journalists parliament congress police lawmakers mps senators friends colleagues
        aides staff employees investors analysts fans supporters jurors us me him her them viewers
        listeners delegates officers media press everyone people residents parents court inquiry
        crowd crowds audience rally voters attendees lawmakers delegates readers
        """
    ),
    helpers=words(
        """
        lawyer lawyers attorney solicitor spokesman spokeswoman spokesperson representative club
        union agent publicist office interpreter translator party intermediary intermediaries aide
        company firm
        """
    ),
    linking=words("of for and &"),
    no_hearers=words(
        """
        monday tuesday wednesday thursday friday saturday sunday time date year day week month
        weekend fact tears twitter facebook instagram telegram tiktok linkedin youtube mail e-mail
        email
        """
    ),
)

MANNER = Manner(sources=_SOURCES, relays=_RELAYS, firmness=FIRMNESS)
