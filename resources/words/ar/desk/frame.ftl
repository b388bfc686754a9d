desk-frame-act = { $act ->
    [start_item] GO
    [end_item] إنهاء
    [set_standby] جاهز
    [take] TAKE
    [take_back] BACK
    [prepare_scene] تحضير
    [open_poll] فتح
    [close_poll] إغلاق
    [publish_poll] نشر
    [void_poll] إبطال
    [lift_black] رفع التعتيم
    [black] تعتيم
    [prepare_poll] تحضير التصويت
    [extend_poll] تمديد التصويت
    [send_message] إرسال رسالة
    [insert_item] إدراج بند
    [change_item] تغيير بند
    [move_item] نقل بند
    [delete_item] حذف بند
    [skip_item] تخطي بند
    [undo_edit] التراجع عن تعديل
    [start_timer] تشغيل المؤقّت
    [stop_timer] إيقاف المؤقّت
    [start_breakout] بدء نقاش المجموعات
    [recall_breakout] استدعاء المجموعات
    [end_breakout] إنهاء نقاش المجموعات
    [open_survey] فتح الاستطلاع
    [close_survey] إغلاق الاستطلاع
    [start_lottery] بدء القرعة
    [reveal_lottery] كشف القرعة
    [call_speaker] إعطاء الكلمة
    [end_speech] إنهاء الكلمة
    [open_floor] فتح قائمة المتحدثين
    [close_floor] إغلاق قائمة المتحدثين
    [arm_cue] تجهيز الإشارة
    [skip_cue] تخطي الإشارة
    [plan_cues] تغيير الإشارات
    [help_done] تمت المساعدة
    [identify_screens] التعريف بالشاشات
   *[other] أمر
 }
desk-frame-act-about = { $act } «{ $name }»
desk-frame-sent-no-answer = أُرسل، لا رد بعد ({ $seconds } ث)
desk-frame-no-answer-yet = لا رد بعد ({ $seconds } ث)
desk-frame-no-answer = لا رد ({ $seconds } ث)
desk-frame-seconds = ({ $seconds } ث)
desk-frame-awaiting = أُرسل، لا رد بعد ({ $seconds } ث): { $act }
desk-frame-awaiting-more = أُرسل، لا رد بعد ({ $seconds } ث): { $act }، و{ $number } أخرى
desk-frame-lost = { $act }: أُرسل في { $time }، وانقطع الاتصال قبل وصول الرد. سيتضح إن كان قد نُفّذ عندما يعود الاتصال.
desk-frame-was-done = { $act }: نُفّذ. عاد الاتصال، والخادم يؤكد ذلك.
desk-frame-is-done = { $act }: نُفّذ. استغرق الرد { $seconds } ث.
desk-frame-too-late = { $act }: لم يُرسل مجددًا لأنه قديم. يظهر الآن إن كان قد نُفّذ قبل انقطاع الاتصال: انظر ما هو على الهواء ثم قرر من جديد.
desk-frame-refused-late = رُفض، { $act }: { $why }
desk-frame-refused = رُفض: { $why }
desk-frame-no-alerts = لا تنبيهات
desk-frame-alerts = التنبيهات { $number }
desk-frame-alert-tip = { $alert } نقرة أو Ctrl+E تعني أنه قُرئ.
desk-frame-commands-key = الأوامر  Ctrl+K
desk-frame-shortcuts-key = الاختصارات  F1
desk-frame-locked = مقفل: لا شيء يعمل من هذا المكتب حتى يُفتح قفله. تستمر جميع المكاتب الأخرى.
desk-frame-unlock = فتح القفل
desk-frame-unlock-word = افتح
desk-frame-type-password = اكتب كلمة المرور ثم Enter
desk-frame-type-word = اكتب الكلمة { $word } ثم Enter
desk-frame-locked-goes-on = مقفل، كل شيء معروض ومستمر
desk-frame-what-unlocks = ما يفتح قفل هذا المكتب
desk-frame-not-it = ليست صحيحة. مقفل
desk-frame-workspace = مساحة العمل
desk-frame-window = النافذة
desk-frame-full-screen = ملء الشاشة
desk-frame-commands = الأوامر
desk-frame-lock-desk = قفل هذا المكتب؛ يبقى كل شيء معروضًا
desk-frame-quit = إغلاق المكتب؛ يستمر التصويت
desk-frame-arrange = إعادة اللوحات إلى أماكنها
desk-frame-the-workspace = مساحة العمل { $title } ({ $keys })
desk-frame-is-open = «{ $question }» مفتوح.
desk-frame-is-on-air = «{ $title }» على الهواء.
desk-frame-goes-on-without = يستمر ذلك من دون هذا المكتب.
desk-frame-close-desk-ask = إغلاق المكتب؟
desk-frame-close-desk = إغلاق المكتب
desk-frame-nothing-to-do = لا شيء يُنفَّذ عليه هذا الآن.
desk-frame-not-now = ليس الآن: { $label }.
desk-frame-why-not-now = { $why } ليس الآن: { $label }.
desk-frame-not-sent = لم يُرسل: لا اتصال بالخادم.
desk-frame-all-outputs-black = جميع المخارج: تعتيم
desk-frame-black = تعتيم
desk-frame-on-air = على الهواء
desk-frame-off-air = ليس على الهواء
desk-frame-link-up = متصل
desk-frame-link-up-tip = متصل؛ يجري قياس التأخير.
desk-frame-link = الاتصال { $delay } م.ث
desk-frame-link-tip = ذهابًا إلى الخادم وإيابًا.
desk-frame-connecting = جارٍ الاتصال …
desk-frame-not-let-in = غير مسموح
desk-frame-no-link = لا اتصال
desk-frame-login-tip = { $login }: حساب هذا المكتب. يذكره السجل مع كل ما يُطلب هنا.
desk-frame-login = { $post ->
    [director] { $login } · المدير
    [polls] { $login } · التصويت
    [parties] { $login } · التجمّعات
    [door] { $login } · الباب
   *[other] { $login } · القارئ
 }
desk-frame-post = { $post ->
    [director] مهمّته الإدارة: يجوز له طلب كل شيء.
    [polls] مهمّته التصويت: يدير عمليات التصويت ويحضّر مشاهدها.
    [parties] مهمّته التجمّعات: يساعد القاعات ويمدّد وقت التصويت.
    [door] مهمّته الباب: يسجّل دخول الشارات وخروجها.
   *[other] مهمّته القراءة: يرى كل شيء ولا يطلب شيئًا.
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = في انتظار الخادم
desk-frame-no-item = لا بند جارٍ
desk-frame-programme-empty = البرنامج فارغ
desk-frame-crowd-tip = التجمّعات والهواتف المتصلة. يبيّن الجدول عدد الأشخاص المسجّلين.
desk-frame-record = السجل
desk-frame-record-unheard = لم يُعرف شيء عن السجل بعد.
desk-frame-record-written = { $count ->
    [zero] السجل يُكتب: { $count } قيد.
    [one] السجل يُكتب: قيد واحد.
    [two] السجل يُكتب: قيدان.
    [few] السجل يُكتب: { $count } قيود.
    [many] السجل يُكتب: { $count } قيدًا.
   *[other] السجل يُكتب: { $count } قيد.
 }
desk-frame-record-fails = تعطّل السجل
desk-frame-stream = البث
desk-frame-stream-unheard = لم يُعرف شيء عن البث بعد.
desk-frame-stream-live = مباشر منذ { $time }.
desk-frame-no-stream = لا بث
desk-frame-no-stream-tip = يعمل الخادم من دون بث.
desk-frame-stream-fails = تعطّل البث
desk-frame-server-refuses = الخادم لا يسمح لهذا المكتب بالدخول.
desk-frame-no-link-for = لا اتصال بالخادم منذ { $age }.
desk-frame-connecting-now = جارٍ الاتصال.
desk-frame-connecting-for = جارٍ الاتصال منذ { $age }.
desk-frame-next-attempt = المحاولة التالية بعد { $age }.
desk-frame-trying = إعادة المحاولة.
desk-frame-last-heard = ما تراه هو آخر ما وصل؛ لا يعتمد التصويت على هذا المكتب.
desk-frame-desk = مكتب تحكم المؤتمر
desk-frame-desk-of = { $conference } – مكتب تحكم المؤتمر
desk-frame-no-screen = لا توجد شاشة لفتح نافذة عليها. شغّل هذا في جلسة سطح مكتب أو باستخدام xvfb-run.
desk-frame-fault = خلل في هذا المكتب: { $fault }. يستمر التصويت؛ أبلغ المطوّرين.
desk-frame-needs-password = يحتاج المكتب إلى كلمة مروره. أدخلها في النافذة أو عبر CONFERENCE_PASSWORD.
desk-frame-no-server = لا خادم مؤتمر على { $url }: { $reason } شغّل واحدًا بالأمر: conference serve FOLDER
