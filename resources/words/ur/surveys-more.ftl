# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = کیسا رہا
survey-scene-asked = اپنے فون پر جواب دیں۔ کوئی آپ کا نام نہیں دیکھتا۔
survey-scene-counting = جوابات گنے جا رہے ہیں۔
survey-scene-none = کسی نے جواب نہیں دیا۔
survey-scene-mean = { $question }: 5 میں سے { $mean }
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: چھپا ہوا، کیونکہ پانچ سے کم لوگوں نے جواب دیا
survey-scene-few = چھپا ہوا، کیونکہ پانچ سے کم لوگوں نے جواب دیا۔
survey-scene-ends = 1 کا مطلب بالکل نہیں، 5 کا مطلب بہت زیادہ۔
survey-scene-shows = لوگ ”{ $title }“ کے بارے میں کیا کہتے ہیں
survey-scene-answers = { $count ->
    [one] { $count } جواب
   *[other] { $count } جوابات
 }
survey-scene-rooms = { $count ->
    [one] { $count } کمرہ
   *[other] { $count } کمرے
 }
