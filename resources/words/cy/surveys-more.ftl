# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = Sut oedd hi
survey-scene-asked = Atebwch ar eich ffôn. Does neb yn gweld eich enw.
survey-scene-counting = Mae’r atebion yn cael eu cyfrif.
survey-scene-none = Does neb wedi ateb.
survey-scene-mean = { $question }: { $mean } allan o 5
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: cudd, am fod llai na phump wedi ateb
survey-scene-few = Cudd, am fod llai na phump wedi ateb.
survey-scene-ends = 1 yw dim o gwbl, 5 yw llawer iawn.
survey-scene-shows = beth mae pobl yn ei ddweud am “{ $title }”
survey-scene-answers = { $count } ateb
survey-scene-rooms = { $count } ystafell
