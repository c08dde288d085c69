from __future__ import annotations

from pipeline.lang.speech import Speech, phrases, verb_table, words

_VERBS = {
    ("say", "qcb"): """
        say says said saying; note notes noted noting; observe observes observed; stated
        stating states; add adds added adding; explain explains explained explaining; reply
        replies replied replying; respond responds responded; answer answers answered; declare
        declares declared declaring; mention mentions mentioned; remark remarks remarked
        remarking; recall recalls recalled recalling; recount recounts recounted; reiterate
        reiterates reiterated reiterating; repeat repeats repeated repeating; emphasize
        emphasizes emphasized emphasizing; emphasise emphasises emphasised; stress stresses
        stressed stressing; comment comments commented; joke jokes joked joking; quip quips
        quipped; tweet tweets tweeted tweeting; posted posting; emailed; shout shouts shouted;
        chant chants chanted; yell yelled yells; conclude concludes concluded concluding;
        confirm confirms confirmed confirming; testify testifies testified; specify specified
        specifies; summarize summarized; interject interjected; lament laments lamented
        lamenting; muse mused muses; retort retorted; report reports reported reporting;
        clarify clarifies clarified; affirm affirms affirmed; agree agrees agreed agreeing;
        imply implies implied; opine opined opines; proclaim proclaims proclaimed proclaiming;
        predict predicts predicted predicting; forecast forecasts; estimate estimates
        estimated; suggest suggests suggested suggesting; indicate indicates indicated
        indicating; caution cautions cautioned; wrote write writes written writing; marvel
        marveled; murmur murmured; whisper whispered; scream screamed; exclaim exclaimed;
        intone intoned; gush gushed; volunteer volunteered; disclose disclosed discloses;
        relay relayed; echo echoed
    """,
    ("claim", "qcbi"): """
        claim claims claimed claiming; allege alleges alleged alleging
    """,
    ("claim", "qcb"): """
        assert asserts asserted asserting; argue argues argued arguing; insist insists
        insisted insisting; maintain maintains maintained maintaining; contend contends
        contended contending; boast boasts boasted boasting; brag bragged brags; posit posits
        posited; reason reasoned; complain complains complained complaining; charge charged
        charges; counter counters countered countering; protest protested protests; point
        pointed points
    """,
    ("say", "qct"): """
        tell tells told telling; remind reminds reminded reminding; assure assures assured
        assuring; inform informs informed informing; notify notified; convince convinced;
        persuade persuaded; advise advises advised advising
    """,
    ("warn", "qcbi"): """
        warn warns warned warning; threaten threatens threatened threatening
    """,
    ("admit", "qcbo"): """
        admit admits admitted admitting; acknowledge acknowledges acknowledged acknowledging;
        concede concedes conceded conceding; confess confesses confessed; apologize apologizes
        apologized
    """,
    ("deny", "qcbo"): """
        deny denies denied denying; dispute disputes disputed disputing; refute refutes
        refuted; rebut rebutted; contradict contradicted contradicts
    """,
    ("demand", "qcio"): """
        demand demands demanded demanding; urge urges urged urging; propose proposes proposed
        proposing; recommend recommends recommended recommending; request requests requested
        requesting; advocate advocates advocated; order orders ordered ordering; encourage
        encourages encouraged encouraging; instruct instructed instructs; implore implored
        implores; beg begged
    """,
    ("ask", "qcio"): """
        ask asks asked asking; wonder wonders wondered wondering; question questions
        questioned questioning; inquire inquired
    """,
    ("announce", "qcbio"): """
        announce announces announced announcing; reveal reveals revealed revealing; decide
        decides decided deciding; plan plans planned planning; agree agreed agrees
    """,
    ("promise", "qcbi"): """
        promise promises promised promising; pledge pledges pledged pledging; vow vows vowed
        vowing; swear swore swears; offer offered offers offering; refuse refuses refused
        refusing; decline declines declined declining
    """,
    ("criticise", "qo"): """
        criticize criticizes criticized criticizing; criticise criticises criticised
        criticising; condemn condemns condemned condemning; denounce denounces denounced
        denouncing; blast blasts blasted blasting; slam slams slammed slamming; attack attacks
        attacked attacking; accuse accuses accused accusing; blame blames blamed blaming;
        decry decries decried decrying; mock mocks mocked mocking; dismiss dismisses dismissed
        dismissing; reject rejects rejected rejecting; oppose opposes opposed opposing; assail
        assailed assails; bash bashed bashes bashing; deride derided derides; ridicule
        ridiculed ridicules; rebuke rebuked rebukes; lambaste lambasted; chide chided; disavow
        disavowed; repudiate repudiated; fault faulted faults
    """,
    ("praise", "qo"): """
        praise praises praised praising; endorse endorses endorsed endorsing; defend defends
        defended defending; thank thanks thanked thanking; applaud applauded applauds; welcome
        welcomed welcomes; hail hailed hails; tout touts touted touting; backed backing;
        commend commended commends; congratulate congratulated; laud lauded lauds
    """,
    ("say", "o"): """
        discuss discusses discussed discussing; cite cites cited citing; describe describes
        described describing; highlight highlighted highlighting highlights; invoke invoked
        invokes; express expresses expressed expressing; portray portrayed portrays;
        referenced referencing; detail detailed details
    """,
    ("label", "ol"): """
        call calls called calling; dub dubs dubbed dubbing; label labels labeled labelled
        labeling; brand branded branding; deem deemed; term termed terms; characterize
        characterizes characterized characterizing; refer refers referred
    """,
    ("think", "qcb"): """
        think thinks thought thinking; believe believes believed believing; suspect suspects
        suspected; doubt doubts doubted; assume assumes assumed; realize realized realizes;
        understand understands understood; recognize recognized recognizes; remember remembers
        remembered; worry worries worried worrying; fear fears feared fearing; expect expects
        expected expecting; anticipate anticipated anticipates; regret regretted regrets
    """,
    ("hope", "qcbi"): """
        hope hopes hoped hoping; wish wishes wished
    """,
    ("hope", "io"): """
        prefer preferred prefers
    """,
    ("find", "qcb"): """
        find finds found finding; show shows showed showing shown; calculate calculated;
        demonstrate demonstrated; rule ruled rules; discover discovered
    """,
}

SPEECH = Speech(
    verbs=verb_table(_VERBS),
    noun_like=words(
        """
        state states email post posts tweet tweets back need want call calls point points report
        reports attack attacks question questions support supports comment comments remark remarks
        address note notes plan plans claim claims show shows find know think charge charges
        counter fault request promise offer offers order demand demands estimate estimates
        forecast challenge challenges brand label labels term terms figure figures fear fears
        guess hope hopes wish wishes worry worries feel warn threat rule ruled rules echo detail
        fault favor favors learned mention answer answers reply swear cite express intended
        respond recommended recalled addressed shout chant account praise blame doubt doubts vow
        vows pledge pledges joke jokes highlight highlights back
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
    so_words=(),
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
        the a an this that these those his her its their our my your some many several most both
        one two three four five another each every no all other few any
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
        because although though while when if after before since unless until whereas as even
        where once whether that what how why
        """
    ),
    adverbs=words(
        """
        also later then now still again yesterday today recently repeatedly once often first never
        not n't just even always already instead meanwhile however monday tuesday wednesday
        thursday friday saturday sunday earlier only further soon simply ever sometimes previously
        initially there here too long
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
        documentary podcast ship operation project campaign initiative single track game host
        host's nbc's abc's cbs's cnn's fox's hbo's nbc abc cbs cnn fox hbo
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
        senator governor mayor officer officials official secretary leader chairman chairwoman
        judge lawyer attorney expert experts researcher researchers scientist scientists manager
        adviser advisor strategist candidate congressman ambassador engineer artist artists aide
        coach founder ceo executive economist economists author reporter journalist activist
        activists doctor teacher student students voter voters resident residents witness police
        man woman mother father republican republicans democrat democrats lawmakers players
        """
    ),
    organisation_nouns=words(
        """
        company group government ministry agency party committee union association university
        commission court council department campaign organization organisation firm bank office
        board institute administration house senate congress network newspaper paper magazine
        study report survey poll polls channel startup giant administration authority foundation
        """
    ),
    anonymous=words(
        """
        source sources insider insiders critics observers supporters opponents people some many
        others someone somebody person allies rivals detractors skeptics rumors rumours
        """
    ),
    via=("told", "to", "with", "quoted by", "by", "on"),
    hedges=words(
        """
        might may could perhaps possibly probably apparently likely allegedly reportedly seemingly
        presumably maybe seems appears seemed appeared suggest suggests suggested
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
    goes_on=phrases("went on, goes on, continued, continues"),
    adverb_endings=("ly",),
    adjective_endings=(),
    verbal_endings=("ed", "n't", "n’t", "'re", "’re", "'ll", "’ll"),
    gerund_endings=("ing",),
    participle_endings=(),
    participle_prefixes=(),
    elided=words("s t re ve ll d m em til tis twas cause n"),
)
