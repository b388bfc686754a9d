desk-stream-show = عرض البث مع مصادره
desk-stream-pick-source = اختيار { $title } من أجل TAKE
desk-stream-programme = البرنامج
desk-stream-holding = بطاقة الانتظار
desk-stream-no-picture = لا صورة بعد
desk-stream-empty = لا شيء يُبث: شُغّل الخادم دون البث. أعد تشغيله مع البث.
desk-stream-state = { $state ->
    [live] مباشر
    [ready] جاهز
    [waiting] ينتظر المرمّز
    [connected] متصل
    [lost] مفقود
    [failed] معطّل
    [refused] مفتاح خاطئ
   *[other] غير معروف بعد
 }
desk-stream-state-for = { $state }، { $age }
desk-stream-on-air = على الهواء، { $state }
desk-stream-programme-state = { $state ->
    [on_air] على الهواء
    [starting] يبدأ
    [stale] متقطع، يبدأ من جديد
    [failed] معطّل
    [stopped] متوقف
    [off] مطفأ
   *[other] غير معروف بعد
 }
desk-stream-kind = { $kind ->
    [rtmp] مرمّز عبر RTMP
    [srt] مرمّز عبر SRT
    [file] ملف فيديو
    [hls] بث آخر (HLS)
    [device] جهاز التقاط
   *[other] بطاقة
 }
desk-stream-fps = { $fps } صورة/ثانية
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (الهدف: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = اضغط مجددًا: TAKE
desk-stream-is-on = { $title } على الهواء.
desk-stream-pick = اختر مصدرًا أولًا: انقر صورته.
desk-stream-why-post = هذا لمن يتولى الإخراج وحده.
desk-stream-fallen = { $title } مفقود: يُعرض { $shown } حتى عودته.
desk-stream-taken = { $time }: { $by } أخذ { $title }.
desk-stream-taken-elsewhere = { $by } وضع { $title } على البث.
desk-stream-segment = عمر أحدث مقطع { $age } ث.
desk-stream-renditions = يُنتج: { $names }
desk-stream-counts = صور ساقطة: { $dropped }، إعادات تشغيل: { $restarts }
desk-stream-condition = { $what ->
    [silence] صمت
    [no_sound] لا صوت
    [clipping] صوت مشوّه
    [black] سواد
    [freeze] صورة جامدة
    [no_picture] لا صورة
    [lost] مفقود
    [failed] معطّل
   *[other] تفقّده
 }
desk-stream-alarm-silence = { $title } صامت. افحص مقابض طاولة الصوت وكتمها، ثم مصدر صوت المرمّز.
desk-stream-alarm-no-sound = { $title } يصل دون صوت. شغّل مسار الصوت في المرمّز.
desk-stream-alarm-clipping = { $title } عالٍ جدًا ومشوّه. اخفض الصوت من الطاولة حتى تبقى الذروات دون -9.
desk-stream-alarm-black = { $title } أسود. افحص الكاميرا والمشهد في المرمّز، وخذ مصدرًا آخر في الأثناء.
desk-stream-alarm-freeze = { $title } جامد. إن لم يكن ذلك مقصودًا فأعد تشغيل الكاميرا أو الالتقاط في المرمّز.
desk-stream-alarm-no-picture = { $title } يصل دون صورة. شغّل الفيديو في المرمّز.
desk-stream-alarm-lost = { $title } مفقود. تحقق من أن مرمّزه ما زال يرسل وأن الشبكة سليمة؛ يعود من تلقاء نفسه.
desk-stream-alarm-failed = تتعذر قراءة { $title }. سطره يبيّن السبب؛ خذ مصدرًا آخر في الأثناء.
desk-stream-alarm-other = { $title }: { $what }. تفقّده.
desk-stream-well = { $title } عاد سليمًا.
desk-stream-server = الخادم
desk-stream-key = مفتاح البث
desk-stream-copy-address = نسخ العنوان
desk-stream-copy-key = نسخ المفتاح
desk-stream-show-key = إظهار المفتاح
desk-stream-hide-key = إخفاء المفتاح
desk-stream-new-key = مفتاح جديد
desk-stream-new-key-armed = قطع المرمّز
desk-stream-add = إضافة مصدر
desk-stream-change = تغيير
desk-stream-remove = إزالة
desk-stream-remove-armed = إزالة فعلًا
desk-stream-keep = حفظ
desk-stream-copied = نُسخ، من { $title }. أبقِ المفتاح سرًا: من يملكه يستطيع البث.
desk-stream-field-title = العنوان
desk-stream-field-kind = ما هو
desk-stream-field-address = من أين يأتي
desk-stream-field-backup = ما دام مفقودًا
desk-stream-hint = { $kind ->
    [rtmp] يُعطى عنوانًا ومفتاحًا لكتابتهما في OBS أو vMix أو جهاز.
    [srt] يُعطى عنوانًا بعبارة مرور، للشبكات الضعيفة.
    [file] المسار على جهاز الخادم؛ عدة مسارات، واحد في السطر، تتوالى.
    [hls] عنوان يبدأ بـ https:// وينتهي بـ .m3u8.
    [device] مثل /dev/video0 وبعده hw:1 للصوت.
   *[other] test أو holding.
 }
desk-stream-unheard = لم يجب الخادم. انظر هل تمّ ذلك.
desk-stream-mark-last = تعليم آخر 60 ثانية
desk-stream-mark-in = بداية
desk-stream-mark-out = نهاية
desk-stream-mark-rename = إعطاء عنوان
desk-stream-mark-runs = جارٍ
desk-stream-mark-open = هناك علامة مفتوحة: ضع نهايتها أولًا.
desk-stream-mark-none-open = لا علامة مفتوحة: ضع البداية أولًا.
desk-stream-mark-empty = لم يُعلَّم شيء بعد. ما تعلّمه يُشاهد فورًا في الصفحة /missed.
desk-stream-marked = عُلِّم.
