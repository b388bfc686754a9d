# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = عرض الاستطلاعات
desk-surveys-write = كتابة …
desk-surveys-open = اسأل الآن
desk-surveys-report = إلى المعاينة
desk-surveys-rooms = حسب القاعة …
desk-surveys-write-label = كتابة استطلاع
desk-surveys-open-label = طرح الاستطلاع المحدد
desk-surveys-close-label = إغلاق الاستطلاع المحدد
desk-surveys-report-label = إعداد الاستطلاع المحدد للقاعة الكبرى والقاعات
desk-surveys-rooms-label = ما قالته القاعات في الاستطلاع المحدد
desk-surveys-usual = استطعت أن أقول ما أردت قوله
desk-surveys-usual-stake = فهمت ما هو مطروح
desk-surveys-usual-length = كانت المدة: قصيرة جدًا / مناسبة / طويلة جدًا
desk-surveys-usual-better = ما الذي كان سيجعله أفضل؟
desk-surveys-how = سؤال في كل سطر. إن تلته إجابات بعد نقطتين، تفصلها شرطات مائلة، فهو اختيار؛ وإن انتهى بعلامة استفهام طلب بضع كلمات؛ وما عداه يُجاب عنه من 1 (لا إطلاقًا) إلى 5 (كثيرًا جدًا).
desk-surveys-keep = حفظ
desk-surveys-name = كيف كان الأمر لك؟
desk-surveys-after-none = بعد لا جلسة بعينها
desk-surveys-after-session = بعد: { $title }
desk-surveys-session = الجلسة
desk-surveys-questions = الأسئلة
desk-surveys-lacks-title = أعطه عنوانًا.
desk-surveys-by-room = { $title }: حسب القاعة
desk-surveys-rooms-list = القاعات
desk-surveys-words = الإجابات المكتوبة
desk-surveys-unread = لم يجب الخادم. حاول مرة أخرى.
desk-surveys-no-room = لا تُعرض أي قاعة: أجاب في كل منها أقل من خمسة، أو يمكن حساب ما قالوه من الباقي.
desk-surveys-rooms-hidden = { $rooms }. { $count ->
    [one] أُخفيت قاعة واحدة
    [two] أُخفيت قاعتان
    [few] أُخفيت { $count } قاعات
   *[other] أُخفيت { $count } قاعة
 }: أقل من خمس إجابات، أو يمكن حسابها.
desk-surveys-empty = لم يُكتب استطلاع بعد. اطرح سؤالين أو ثلاثة بعد جلسة: تجيب الهواتف بلا أسماء، ولا يُعرض شيء عن أقل من خمسة أشخاص.
desk-surveys-hidden = مخفي، أقل من خمسة
desk-surveys-summary = أجاب { $count }
desk-surveys-select = اختر استطلاعًا أولًا.
desk-surveys-why-asked = طُرح من قبل. اكتب غيره.
desk-surveys-why-other = «{ $title }» مطروح الآن. أغلقه أولًا.
desk-surveys-why-not-open = ليس مفتوحًا.
desk-surveys-why-not-told = تُذكر القاعات بعد إغلاقه وعدّه.
desk-surveys-why-nothing = لا شيء يُعرض: لم يُعدّ بعد، أو أجاب أقل من خمسة.
desk-surveys-state = { $state ->
    [open] مطروح الآن
    [closed] مغلق، يُعدّ
    [told] معدود
   *[draft] لم يُطرح بعد
 }
desk-surveys-state-after = { $state }، بعد { $session }
desk-surveys-asked-scale = { $question } (من 1 إلى 5)
desk-surveys-asked-words = { $question } (بضع كلمات)
desk-surveys-all-rooms = كل القاعات
desk-surveys-no-answers = لا إجابات
desk-surveys-mean = { $mean } من 5 ({ $number })
desk-surveys-alone = وحده
desk-surveys-kind = { $kind ->
    [ceremony] مراسم
    [speech] كلمة
    [witness] شاهد
    [breakout] مجموعات
    [vote] تصويت
    [break] استراحة
    [performance] عرض
    [notice] إعلان
   *[deliberation] مداولة
 }
