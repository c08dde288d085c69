from __future__ import annotations

from pipeline.lang.en.manner import MANNER
from pipeline.lang.en.marked import MARKED
from pipeline.lang.en.verbs import VERBS
from pipeline.lang.speech import Speech, phrases, words

SPEECH = Speech(
    verbs=VERBS,
    noun_like=words(
        """
        state states email post posts tweet tweets back need want call calls point points report
        reports attack attacks question questions support supports comment comments remark remarks
        address note notes plan plans claim claims show shows find know think charge charges counter
        fault request promise offer offers order demand demands estimate estimates forecast
        challenge challenges brand label labels term terms figure figures fear fears guess hope
        hopes wish wishes worry worries feel warn threat rule ruled rules echo detail fault favor
        favors learned mention answer answers reply swear cite express intended respond recommended
        recalled addressed shout chant account praise blame doubt doubts vow vows pledge pledges
        joke jokes highlight highlights back
        """
    ),
    impersonal=words("this that there"),
    cue_nouns=words(
        """
        accusation accusations allegation allegations announcement argument assertion assertions
        assumption belief claim claims comment conclusion concern concerns criticism demand denial
        expectation fear fears hope hopes idea notion question response statement suggestion
        suspicion theory threat view warning warnings word reports rumors rumours promise
        """
    ),
    sources=phrases(
        """
        according to, in the words of, in the view of, in the opinion of, as per, in the eyes of,
        citing, quoting
        """
    ),
    own_sources=phrases(
        """
        by his own account, by her own account, by their own account
        """
    ),
    source_nouns=words("view opinion account telling assessment estimation"),
    noun_openers=words("in"),
    after_sources=frozenset(),
    so_words=phrases(""),
    as_words=words("as"),
    anaphors=words("reportedly allegedly purportedly supposedly"),
    hearsay=phrases(
        """
        is said to, are said to, was said to, were said to, is expected to, are expected to, is
        believed to, are believed to, is thought to, are thought to, is reported to, are reported
        to, is alleged to, are alleged to, was believed to, was thought to, is rumored to, is
        rumoured to, was reported to, was alleged to, was expected to, were expected to, is
        considered, are considered, is widely expected to
        """
    ),
    complementizers=words("that whether if"),
    question_words=words("why how what who when where which"),
    infinitive="to",
    reported_mood=frozenset(),
    reported_endings=(),
    reported_aux=frozenset(),
    have=words("have has had having 've 'd"),
    be=words(
        """
        is are was were be been being 's 're 'm am get got gets
        """
    ),
    modals=words(
        """
        will would can could may might must should shall does did do 'll
        """
    ),
    finite=words(
        """
        went came took made gave got said says told has have had is are was were will would can
        could may might must should did does do says seems seemed appears appeared began became
        """
    ),
    pronouns=words(
        """
        he she they it we i you who some many others one both most several nobody everyone
        """
    ),
    relatives=words("who which that"),
    determiners=words(
        """
        the a an this that these those his her its their our my your some many several most both one
        two three four five another each every no all other few any
        """
    ),
    prepositions=words(
        """
        in on at of from with by for to about after before during since against between among over
        under into through despite at amid as than like without within via near behind outside
        across following throughout until upon toward towards
        """
    ),
    inner=words("of and for from in at with & de von van al to on by"),
    conjunctions=words("and but or yet so nor"),
    subordinators=words(
        """
        because although though while when if after before since unless until whereas as even where
        once whether that what how why
        """
    ),
    adverbs=words(
        """
        also later then now still again yesterday today recently repeatedly once often first never
        not n't just even always already instead meanwhile however monday tuesday wednesday thursday
        friday saturday sunday earlier only further soon simply ever sometimes previously initially
        there here too long
        """
    ),
    names_of=phrases(
        """
        called, so-called, so called, named, known as, nicknamed, dubbed, entitled, titled, under
        the name, by the name, the name, the title, the term, the word, the words, the phrase,
        dubbing themselves, calling themselves, calls itself, call themselves, alias, starring in,
        on its, hosts, hosted
        """
    ),
    title_nouns=words(
        """
        film movie book novel song album show series magazine newspaper program programme hit play
        documentary podcast ship operation project campaign initiative single track game host host's
        nbc's abc's cbs's cnn's fox's hbo's nbc abc cbs cnn fox hbo
        """
    ),
    quoting_nouns=words(
        """
        sign signs banner banners slogan slogans chant chants chanting reading read reads motto
        shouted shouting message headline tweet statement letter wrote caption question answer
        """
    ),
    role_nouns=words(
        """
        spokesman spokeswoman spokesperson president minister chief director professor analyst
        senator governor mayor officer officials official secretary leader chairman chairwoman judge
        lawyer attorney expert experts researcher researchers scientist scientists manager adviser
        advisor strategist candidate congressman ambassador engineer artist artists aide coach
        founder ceo executive economist economists author reporter journalist activist activists
        doctor teacher student students voter voters resident residents witness police man woman
        mother father republican republicans democrat democrats lawmakers players
        """
    ),
    organisation_nouns=words(
        """
        company group government ministry agency party committee union association university
        commission court council department campaign organization organisation firm bank office
        board institute administration house senate congress network newspaper paper magazine study
        report survey poll polls channel startup giant administration authority foundation
        """
    ),
    anonymous=words(
        """
        source sources insider insiders critics observers supporters opponents people some many
        others someone somebody person allies rivals detractors skeptics rumors rumours
        """
    ),
    negations=words(
        """
        not n't never no neither nor hardly without didn't don't doesn't hasn't won't
        """
    ),
    reflexives=words("themselves itself himself herself myself"),
    agents=words("by"),
    clitics=frozenset(),
    purposes=frozenset(),
    genitives=frozenset(),
    obliques=frozenset(),
    settings=words("in on at during"),
    goes_on=(
        "went on",
        "goes on",
        "continued",
        "continues",
    ),
    adverb_endings=("ly",),
    adjective_endings=(),
    verbal_endings=("ed", "n't", "n’t", "'re", "’re", "'ll", "’ll"),
    gerund_endings=("ing",),
    participle_endings=(),
    participle_prefixes=(),
    elided=words("s t re ve ll d m em til tis twas n"),
    manner=MANNER,
    marked=MARKED,
)
