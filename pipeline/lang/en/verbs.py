from __future__ import annotations

from pipeline.lang.speech import verb_table

# {(force, frames): "lemma form form; ..."}, see pipeline/lang/speech.py
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

VERBS = verb_table(_VERBS)
