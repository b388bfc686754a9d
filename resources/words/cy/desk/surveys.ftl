# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = Dangos yr arolygon
desk-surveys-write = Ysgrifennu …
desk-surveys-open = Gofyn nawr
desk-surveys-report = I'r rhagolwg
desk-surveys-rooms = Yn ôl ystafell …
desk-surveys-write-label = Ysgrifennu arolwg
desk-surveys-open-label = Gofyn yr arolwg a ddewiswyd
desk-surveys-close-label = Cau'r arolwg a ddewiswyd
desk-surveys-report-label = Paratoi'r arolwg a ddewiswyd i'r neuadd a'r ystafelloedd
desk-surveys-rooms-label = Yr hyn a ddywedodd ystafelloedd wrth yr arolwg a ddewiswyd
desk-surveys-usual = Gallwn ddweud yr hyn yr oeddwn am ei ddweud
desk-surveys-usual-stake = Deallais beth oedd yn y fantol
desk-surveys-usual-length = Roedd yr hyd yn: rhy fyr / iawn / rhy hir
desk-surveys-usual-better = Beth fyddai wedi'i wella?
desk-surveys-how = Un cwestiwn y llinell. Gydag atebion ar ôl colon, wedi'u gwahanu gan slaesau, mae'n ddewis; gyda marc cwestiwn ar y diwedd mae'n gofyn am ychydig eiriau; atebir pob un arall o 1 (dim o gwbl) i 5 (yn fawr).
desk-surveys-keep = Ei gadw
desk-surveys-name = Sut oedd hi i chi?
desk-surveys-after-none = Ar ôl dim sesiwn benodol
desk-surveys-after-session = Ar ôl: { $title }
desk-surveys-session = Sesiwn
desk-surveys-questions = Cwestiynau
desk-surveys-lacks-title = Rhowch deitl iddo.
desk-surveys-by-room = { $title }: yn ôl ystafell
desk-surveys-rooms-list = Ystafelloedd
desk-surveys-words = Atebion mewn geiriau
desk-surveys-unread = Nid yw'r gweinydd wedi ateb. Rhowch gynnig arall arni.
desk-surveys-no-room = Ni ddangosir yr un ystafell: atebodd llai na phump ym mhob un, neu gellid cyfrifo'r hyn a ddywedwyd o'r lleill.
desk-surveys-rooms-hidden = { $rooms }. Mae { $count } ystafell wedi'i chuddio: llai na phum ateb, neu gellid eu cyfrifo.
desk-surveys-empty = Does dim arolwg wedi'i ysgrifennu eto. Gofynnwch ddau neu dri chwestiwn ar ôl sesiwn: mae ffonau'n ateb heb enwau, ac ni ddangosir dim gan lai na phum person.
desk-surveys-hidden = wedi'i guddio, llai na phump
desk-surveys-summary = mae { $count } wedi ateb
desk-surveys-select = Dewiswch arolwg yn gyntaf.
desk-surveys-why-asked = Fe'i gofynnwyd eisoes. Ysgrifennwch un arall.
desk-surveys-why-other = Gofynnir “{ $title }” ar hyn o bryd. Caewch ef yn gyntaf.
desk-surveys-why-not-open = Nid yw ar agor.
desk-surveys-why-not-told = Dangosir ystafelloedd pan fydd wedi cau ac wedi'i gyfrif.
desk-surveys-why-nothing = Does dim i'w adrodd: nid yw wedi'i gyfrif eto, neu atebodd llai na phump.
desk-surveys-state = { $state ->
    [open] gofynnir nawr
    [closed] ar gau, wrthi'n cyfrif
    [told] wedi'i gyfrif
   *[draft] heb ei ofyn eto
 }
desk-surveys-state-after = { $state }, ar ôl { $session }
desk-surveys-asked-scale = { $question } (1 i 5)
desk-surveys-asked-words = { $question } (ychydig eiriau)
desk-surveys-all-rooms = Pob ystafell
desk-surveys-no-answers = dim atebion
desk-surveys-mean = { $mean } allan o 5 ({ $number })
desk-surveys-alone = ar ei ben ei hun
desk-surveys-kind = { $kind ->
    [ceremony] seremoni
    [speech] araith
    [witness] tyst
    [breakout] grwpiau
    [vote] pleidlais
    [break] egwyl
    [performance] perfformiad
    [notice] hysbysiad
   *[deliberation] trafodaeth
 }
