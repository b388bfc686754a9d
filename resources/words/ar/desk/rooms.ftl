desk-rooms-party = التجمّع
desk-rooms-show-card = عرض بطاقة التجمّع
desk-rooms-filter-parties = ترشيح التجمّعات
desk-rooms-mend-selected = إصلاح التجمّع المحدّد
desk-rooms-map-by-answers = تلوين الخريطة بحسب الإجابات
desk-rooms-map-by-links = تلوين الخريطة بحسب الاتصالات
desk-rooms-write = الكتابة إلى التجمّعات
desk-rooms-show-needs = عرض القاعات التي تحتاج إليك
desk-rooms-answer = الرد
desk-rooms-note = تدوين
desk-rooms-note-conduct = تدوين السلوك
desk-rooms-keep = حفظ
desk-rooms-help-done = انتهت المساعدة
desk-rooms-choose = اختر تجمّعًا بمفتاح Enter، في الجدول أو بين من يحتاجون إلى المساعدة.
desk-rooms-note-hint = ملاحظة لكل مكاتب التحكم، مثل: اتصلنا ولم يردّ أحد
desk-rooms-answer-hint = رد يقرأه الميسّرون فورًا
desk-rooms-conduct-hint = ما حدث وما فُعل: لمكاتب التحكم ولميسّري هذه القاعة
desk-rooms-facilitator = الميسّر
desk-rooms-telephone = الهاتف
desk-rooms-joined = انضمّ
desk-rooms-lost-link = فقد اتصاله
desk-rooms-is-back = عاد
desk-rooms-act-headcount = حُدّد عدد الحاضرين
desk-rooms-act-capacity = صُحّحت السعة
desk-rooms-act-code = جُدّد الرمز
desk-rooms-act-phone = أُنهي هاتف
desk-rooms-act-by = { $what } (بواسطة { $who })
desk-rooms-since = منذ { $time }
desk-rooms-may-ask = يحقّ لهم أن يطلبوا من أحد المغادرة: { $names }
desk-rooms-conduct = { $time } السلوك: { $text } ({ $who })
desk-rooms-people-of = { $part } من { $count ->
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-rooms-screens = { $count ->
    [zero] { $count } شاشة
    [one] شاشة واحدة
    [two] شاشتان
    [few] { $count } شاشات
    [many] { $count } شاشة
   *[other] { $count } شاشة
 }
desk-rooms-facilitators = { $count ->
    [zero] { $count } ميسّر
    [one] ميسّر واحد
    [two] ميسّران
    [few] { $count } ميسّرين
    [many] { $count } ميسّرًا
   *[other] { $count } ميسّر
 }
desk-rooms-no-answer = لا إجابة في التصويت { $number }.
desk-rooms-first-answer = أول إجابة في التصويت { $number } عند { $time }.
desk-rooms-asks-since = يطلب المساعدة منذ { $time }: { $about }
desk-rooms-answered = أُجيب عند { $time } ({ $who }): { $answer }
desk-rooms-help = { $topic ->
    [picture] لا صورة
    [sound] لا صوت
    [code] رمز
    [headcount] عدد الحاضرين
    [conduct] السلوك
    [access] تيسير الوصول
   *[other] شيء آخر
 }
desk-rooms-help-words = { $topic }: { $text }
desk-rooms-all-linked = عادت كل التجمّعات التي كانت قد فقدت اتصالها.
desk-rooms-all-back = عادت كل التجمّعات التي كانت هنا قبل تشغيل الخادم.
desk-rooms-not-back-named = منذ إعادة تشغيل الخادم لم { $count ->
    [zero] يعد { $count } تجمّع
    [one] يعد تجمّع واحد
    [two] يعد تجمّعان
    [few] تعد { $count } تجمّعات
    [many] يعد { $count } تجمّعًا
   *[other] يعد { $count } تجمّع
 }: { $names }. اتصل بها.
desk-rooms-not-back-many = منذ إعادة تشغيل الخادم لم { $count ->
    [zero] يعد { $count } تجمّع
    [one] يعد تجمّع واحد
    [two] يعد تجمّعان
    [few] تعد { $count } تجمّعات
    [many] يعد { $count } تجمّعًا
   *[other] يعد { $count } تجمّع
 }. تجدها في «{ $panel }» (Ctrl+U).
desk-rooms-crowded-one = { $name }: { $phones }، { $people }. اسأل الميسّر؛ وأصلح الأمر بالمفتاحين Ctrl+M.
desk-rooms-crowded-many = الهواتف أكثر من الأشخاص في { $count ->
    [zero] { $count } تجمّع
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }. اختر «{ $choice }» تحت مرشّح التجمّعات (Ctrl+F).
desk-rooms-lost-named = انقطع الاتصال: { $names }. اتصل بالميسّر.
desk-rooms-lost-many = انقطع اتصال { $part } من { $count ->
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }. انظر إلى الخريطة بحسب الاتصالات (Ctrl+2).
desk-rooms-map-none = بلا إجابة
desk-rooms-map-hidden = مخفيّ: أقل من { $count ->
    [zero] { $count } هاتف
    [one] هاتف واحد
    [two] هاتفين
    [few] { $count } هواتف
    [many] { $count } هاتفًا
   *[other] { $count } هاتف
 }
desk-rooms-by-answers = الإجابات
desk-rooms-by-links = الاتصالات
desk-rooms-map-links = كيف يتصل كل تجمّع
desk-rooms-map-answers = الخيار الأكثر اختيارًا في كل تجمّع: { $question }
desk-rooms-map-filtered = { $part } من { $count ->
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }، بحسب المرشّح
desk-rooms-mend-choose = اختر ما تفعله
desk-rooms-mend-letters = الأحرف الأربعة التي يعرضها الهاتف
desk-rooms-phone = الهاتف المحمول
desk-rooms-people = الأشخاص
desk-rooms-mend = إصلاح …
desk-rooms-mend-tip = مساعدة هذا التجمّع (Ctrl+M)
desk-rooms-select-first = حدّد تجمّعًا في الجدول أولًا.
desk-rooms-standing = { $phones }، { $people }؛ السعة { $holds }.
desk-rooms-mend-code-does = تخرج كل الهواتف هناك، وتدخل من جديد بالرمز الجديد على شاشة القاعة. الأصوات التي أُدلي بها تبقى.
desk-rooms-mend-phone = إنهاء هاتف واحد
desk-rooms-mend-phone-does = يخرج؛ وبرمز القاعة يستطيع العودة. والصوت الذي أدلى به يبقى.
desk-rooms-mend-holds = تصحيح عدد من تسعهم القاعة
desk-rooms-mend-holds-does = تسع { $holds } حتى الآن، ولا يمكن تسجيل أكثر. يستطيع الميسّر أن يسجّل فورًا حتى العدد الجديد.
desk-rooms-mend-no-poll = لا تصويت مفتوح.
desk-rooms-mend-no-phones = لا يُجاب عن التصويت المفتوح بالهواتف.
desk-rooms-mend-over-does = تُزال أصوات كل الهواتف هناك من التصويت المفتوح، ولكل منها أن يصوّت مرة أخرى. تبقى الأيدي والزر.
desk-rooms-mend-nothing-waits = لا تصويت مفتوح ولا منتظر للنشر.
desk-rooms-leave-out = استبعاد هذا التجمّع
desk-rooms-leave-out-of = استبعاد هذا التجمّع من «{ $question }»
desk-rooms-leave-out-does = لا يُحتسب في هذا التصويت شيء مما يأتي من هناك، ولا أشخاصه في المشاركة. تذكر النتيجة ذلك مع سببك. ويمكن احتسابه من جديد حتى تُنشر النتيجة.
desk-rooms-count-again = احتساب هذا التجمّع من جديد
desk-rooms-count-again-does = تُحتسب كل إجاباته عن «{ $question }» من جديد، ومعها أشخاصه.
desk-rooms-done-code = لدى { $name } رمز جديد، وهو على شاشته الكبيرة.
desk-rooms-done-phone = لم يعد الهاتف { $phone } في { $name }.
desk-rooms-done-over = بدأت هواتف { $name } من جديد: لكل منها أن يصوّت مرة أخرى.
desk-rooms-done-out = استُبعد { $name } من هذا التصويت.
desk-rooms-done-in = يُحتسب { $name } من جديد في هذا التصويت.
desk-rooms-done-holds = يسع { $name } الآن { $count ->
    [zero] { $count } شخص
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }.
desk-rooms-write-hint = ما تقرأه التجمّعات على شاشاتها
desk-rooms-minutes = { " د" }
desk-rooms-send = إرسال
desk-rooms-send-again = مرة أخرى للإرسال
desk-rooms-take-back = سحب
desk-rooms-take-back-tip = الرسالة المحدّدة، من كل الشاشات
desk-rooms-sent-list = رسائل إلى التجمّعات
desk-rooms-to-selected = إلى التجمّع المحدّد
desk-rooms-to-party = إلى { $name }
desk-rooms-to-filtered = إلى تجمّعات الجدول ({ $count })
desk-rooms-to-all = إلى كل التجمّعات ({ $count })
desk-rooms-cannot-send = لا اتصال بالخادم: لا يمكن إرسال شيء من هنا.
desk-rooms-none-passes = لا تجمّع يجتاز مرشّح الجدول.
desk-rooms-write-something = اكتب ما ينبغي أن تقرأه التجمّعات.
desk-rooms-sent-to-all = إلى كل التجمّعات
desk-rooms-sent-to = إلى { $names }
desk-rooms-sent-to-many = إلى { $count ->
    [zero] { $count } تجمّع
    [one] تجمّع واحد
    [two] تجمّعين
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }
desk-rooms-seen-by = رآها { $part } من { $whole }
desk-rooms-taken-back = سُحبت
desk-rooms-until = حتى { $time }
desk-rooms-over-at = انتهت عند { $time }
desk-rooms-not-by = ليس بعد: { $names }
desk-rooms-not-by-many = لم يرها بعد { $count ->
    [zero] { $count } تجمّع
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }
desk-rooms-needs-all = كل ما يحتاج إليك
desk-rooms-needs-list = القاعات التي تحتاج إليك
desk-rooms-needs-topic = أي طلبات المساعدة تُعرض
desk-rooms-needs-extend = +30 ث
desk-rooms-needs-done-tip = للقاعة المحدّدة
desk-rooms-count-help = طلبات مساعدة: { $count }
desk-rooms-count-lost = منقطعة: { $count }
desk-rooms-count-agenda = من جدول الأعمال: { $count }
desk-rooms-count-not-back = لم تعد بعد: { $count }
desk-rooms-count-no-answer = بلا إجابة: { $count }
desk-rooms-need-help = يطلب المساعدة
desk-rooms-need-lost = فقد اتصاله
desk-rooms-need-not-back = كان هنا قبل إعادة التشغيل، ولم يعد بعد
desk-rooms-need-no-answer = لم يُجب، والتصويت يُغلق
desk-rooms-need-answered = { $what } (أُجيب)
desk-rooms-need-seen = { $what } (رآه { $who })
desk-rooms-needs-deaf = لا اتصال بالخادم: لا يسمع مكتب التحكم هذا أي القاعات تحتاج إلى أحد.
desk-rooms-needs-none = لا تحتاج أي قاعة إلى أحد. ستظهر هنا طلبات المساعدة والقاعات المنقطعة والإجابات الناقصة والاقتراحات المستحقة.
desk-rooms-filter-hint = الترشيح بالاسم أو المنطقة أو الإقليم
desk-rooms-all-regions = كل الأقاليم
desk-rooms-any-link = أي اتصال
desk-rooms-too-many-phones = هواتف أكثر من اللازم
desk-rooms-area = المنطقة
desk-rooms-link = الاتصال
desk-rooms-heard = آخر سماع
desk-rooms-phones = الهواتف
desk-rooms-state-lost = منقطع
desk-rooms-state-phones = هواتف فقط
desk-rooms-state-connected = متصل
desk-rooms-state-not-joined = لم ينضم
desk-rooms-state-not-back = لم يعد بعد
desk-rooms-state-quiet = صامت
desk-rooms-state-slow = بطيء، { $seconds } ث
desk-rooms-lost-ago = منقطع، { $age }
desk-rooms-count-connected = متصلة: { $count }
desk-rooms-count-phones-only = هواتف فقط: { $count }
desk-rooms-count-not-joined = لم تنضم: { $count }
desk-rooms-count-crowded = هواتف زائدة: { $count }
desk-rooms-tip = { $name }: { $part } من { $count ->
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-rooms-crowd = { $phones }، { $people }
desk-rooms-waiting = في انتظار التجمّعات …
desk-rooms-no-match = لا تجمّع يطابق. امسح المرشّح بالمفتاح Esc.
desk-rooms-none-yet = لم يُسجَّل أي تجمّع بعد. تفتح التجمّعات { $where } وتكتب رمزها.
desk-rooms-none-yet-here = لم يُسجَّل أي تجمّع بعد. تفتح التجمّعات عنوان هذا المؤتمر وتكتب رمزها.
