from __future__ import annotations

from pipeline.lang.marked import MarkedWords
from pipeline.lang.words import words

MARKED = MarkedWords(
    distancing=words(
        """
        so-called supposed supposedly alleged purported self-styled self-described self-proclaimed
        self-declared would-be
        """
    ),
    naming=words(
        """
        called named nicknamed dubbed entitled titled known christened renamed alias aka calls call
        calling codenamed code-named titles billed labelled labeled termed
        """
    ),
    works=words(
        """
        film films movie movies book books novel novels memoir memoirs autobiography biography poem
        poems thriller short story tale essay article song songs hit hits single singles album
        albums record track ballad anthem series sitcom show shows programme program podcast column
        episode episodes sequel trilogy franchise play plays musical opera ballet drama comedy
        tragedy documentary documentaries painting portrait picture sculpture photograph exhibition
        exhibit study paper lecture talk festival fair conference tour campaign initiative project
        bill act law scheme game video theme title headlined chapter symphony screenplay script
        comic cartoon sketch remake adaptation soundtrack concert section segment issue quiz season
        """
    ),
    named=words(
        """
        ship ships ferry trawler boat yacht tanker freighter liner frigate submarine vessel schooner
        tug steamer barge plane aircraft probe spacecraft satellite rocket rover telescope hotel
        restaurant pub bar cafe café diner inn tavern nightclub club theatre theater cinema charity
        foundation group groups band choir trio quartet gang party alliance movement organisation
        organization union company firm brand product drug medicine vaccine software app platform
        website network storm hurricane typhoon cyclone street square house estate prize horse
        racehorse dog operation mission unit squad taskforce newspaper paper magazine tabloid
        channel station militia brigade battalion faction cartel syndicate model class category mine
        tunnel train locomotive tower virus worm computer festival
        """
    ),
    made=words(
        """
        starred starring stars directed directs sang sings sung performed performs wrote hosts
        hosted host played plays aired airs airing premiered premieres premiere debuted released
        release published opens opened closes produced producer director author screenwriter actor
        actress star singer novelist role encore screenplay oscar
        """
    ),
    wording=words(
        """
        word words term terms phrase phrases expression letter letters spelling spell spelled spelt
        means meaning meant replaced acronym abbreviation shorthand label labels labelled marked
        name defined definition literally translated translates latin french slang jargon synonym
        euphemism pronounced refers refer
        """
    ),
    experts=words(
        """
        experts scientists economists doctors engineers lawyers researchers psychologists biologists
        physicists psychiatrists analysts traders bankers engineering medicine jargon parlance
        """
    ),
    speaks=words("speak speaks refer refers use uses"),
    common=words(
        """
        nickname nicknames nicknamed fans locally affectionately popularly colloquially widely
        commonly everyone everybody pseudonym handle stage online locals
        """
    ),
    shown=words(
        """
        sign signs banner banners placard placards poster posters billboard slogan slogans chant
        chants chanted chanting read reads reading motto graffiti shouted shouting shouts t-shirt
        t-shirts hashtag headline headlines tweet tweeted tweets yelled yelling painted scrawled
        caption inscription
        """
    ),
    disputes=words(
        """
        accused accuses accusing accusation accusations allegation allegations alleges alleged
        blamed blames criticism criticised criticized warned warns warning complains complained
        complaint complaints dismissed dismisses condemned condemns denounced deplore deplores
        deplored spoke speaks speak talk talks promised promise promises vowed pledged
        """
    ),
    views=words(
        """
        described describes describe describing called calls call calling branded labelled labeled
        dubbed termed terms deemed deems regards regarded considers considered sees saw felt feels
        feel found finds hailed praised looked looks seemed seems sounded view opinion eyes
        """
    ),
    persons=words(
        """
        i we me us my our mine ours you your yours i'm i’m we're we’re i've i’ve we've we’ve i'll
        i’ll we'll we’ll don't don’t let's let’s you're you’re please yes no thanks hey okay
        """
    ),
    anyone=words("many some people everyone everybody"),
    indefinite=words("a an"),
    stops_move_in=True,
)
