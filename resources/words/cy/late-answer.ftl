# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = Mae eich pleidlais ar “{ $question }” i mewn.
late-answer-late = Caewyd “{ $question }” cyn i'ch pleidlais gyrraedd: nid yw'n cyfrif.
late-answer-change = Caewyd “{ $question }” cyn i'ch newid gyrraedd: eich pleidlais gynharach sy'n cyfrif.
