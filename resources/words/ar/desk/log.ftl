desk-log-show = عرض من فعل ماذا، في كل مكاتب التحكم
desk-log-list = السجل اليومي لكل مكاتب التحكم
desk-log-empty = لم يحدث شيء بعد. ما يفعله أي مكتب تحكم سيظهر هنا.
desk-log-seen = { $sentence } (اطّلع: { $by })
desk-log-quoted = «{ $name }»
desk-log-proposal = { $number } «{ $title }»
desk-log-server = الخادم
desk-log-a-desk = مكتب تحكم
desk-log-facilitator = الميسّر
desk-log-somebody = شخص ما ({ $way })
desk-log-an-item = (محذوف)
desk-log-a-message = (محذوفة)
desk-log-a-party = (غير معروف)
desk-log-party-unknown = تجمّع
desk-log-a-room = (غير معروف)
desk-log-seat = المقعد { $number }
desk-log-message-to = «{ $text }» إلى { $whom }
desk-log-all-parties = كل التجمّعات
desk-log-act = { $act ->
    [publish_poll] نشر التصويت
    [start_lottery] بدء القرعة
    [reveal_lottery] كشف القرعة
    [unlock_seat] فتح قفل المقعد
   *[withdraw_voter_code] سحب رمز الناخب
 }
desk-log-scene = { $scene ->
    [video] الفيديو
    [poll] التصويت
    [result] النتيجة
    [lottery] القرعة
    [timer] المؤقّت
    [breakout] نقاش المجموعات
    [speaker] المتحدث
    [motion] المقترح
    [message] الرسالة
    [holding] بطاقة الانتظار
    [map] الخريطة
    [statements] الأقوال
    [survey] الاستطلاع
   *[next] ما يلي
 }
desk-log-scene-on = { $scene } ({ $outputs })
desk-log-output = { $output ->
    [hall] القاعة الكبرى
    [rooms] القاعات
    [phones] الهواتف
    [members] الأعضاء
    [overlay] التراكب
    [stage] المنصة
   *[all] كل المخارج
 }
desk-log-did-item-started = { $by }: بدء بث البند { $name }.
desk-log-did-item-ended = { $by }: إنهاء البند { $name }.
desk-log-did-poll-prepared = { $by }: إعداد التصويت { $name }.
desk-log-did-poll-opened = { $by }: فتح التصويت { $name }.
desk-log-did-poll-extended = { $by }: تغيير موعد إغلاق التصويت { $name }.
desk-log-did-poll-closed = { $by }: إغلاق التصويت { $name }.
desk-log-did-poll-published = { $by }: نشر نتيجة التصويت { $name }.
desk-log-did-poll-voided = { $by }: إعلان بطلان التصويت { $name }.
desk-log-did-round-shown = { $by }: عرض جولة من التصويت { $name }.
desk-log-did-party-left-out = { $by }: استبعاد تجمّع من التصويت { $name }.
desk-log-did-party-counted-again = { $by }: إعادة عدّ تجمّع في التصويت { $name }.
desk-log-did-phones-started-over = { $by }: إعادة التصويت بالهواتف في التصويت { $name }.
desk-log-did-headcount-set = { $by }: تحديد عدد الحاضرين: { $name }.
desk-log-did-conduct-published = { $by }: نشر قواعد السلوك.
desk-log-did-capacity-set = { $by }: تصحيح سعة القاعة: { $name }.
desk-log-did-room-code-renewed = { $by }: إعطاء رمز جديد للانضمام: { $name }.
desk-log-did-phone-ended = { $by }: تسجيل خروج هاتف: { $name }.
desk-log-did-item-inserted = { $by }: إضافة البند { $name } إلى سير البرنامج.
desk-log-did-item-deleted = { $by }: حذف بند من سير البرنامج.
desk-log-did-item-moved = { $by }: نقل البند { $name } في سير البرنامج.
desk-log-did-item-changed = { $by }: تغيير البند { $name } في سير البرنامج.
desk-log-did-item-split = { $by }: تقسيم البند { $name } إلى بندين.
desk-log-did-edit-undone = { $by }: التراجع عن آخر تغيير في سير البرنامج.
desk-log-did-edit-redone = { $by }: إعادة آخر تغيير جرى التراجع عنه في سير البرنامج.
desk-log-did-programme-planned = { $by }: قبول برنامج.
desk-log-did-lottery-committed = { $by }: نشر التزام القرعة { $name }.
desk-log-did-lottery-started = { $by }: بدء القرعة { $name } على الهواء.
desk-log-did-lottery-value-entered = { $by }: إدخال قيمة للقرعة { $name }.
desk-log-did-lottery-drawn = { $by }: سحب القرعة { $name }.
desk-log-did-lottery-revealed = { $by }: كشف نتيجة القرعة { $name }.
desk-log-did-lottery-ended = { $by }: إنهاء القرعة { $name }.
desk-log-did-lottery-voided = { $by }: إعلان بطلان القرعة { $name }.
desk-log-did-members-invited = { $by }: دعوة أعضاء القرعة { $name }.
desk-log-did-standing-noted = { $by }: تدوين حالة أحد أعضاء القرعة { $name }.
desk-log-did-members-replaced = { $by }: استبدال أعضاء من القرعة { $name }.
desk-log-did-badge-checked = { $by }: التحقق من شارة للقرعة { $name }.
desk-log-did-cues-planned = { $by }: تخطيط إشارات البند { $name }.
desk-log-did-survey-prepared = { $by }: كتابة الاستطلاع { $name }.
desk-log-did-survey-opened = { $by }: فتح الاستطلاع { $name }.
desk-log-did-survey-closed = { $by }: إغلاق الاستطلاع { $name }.
desk-log-did-languages-set = { $by }: تحديد لغات المؤتمر.
desk-log-did-texts-worded = { $by }: صياغة نصوص بلغة أخرى.
desk-log-did-priorities-received = { $by }: إدخال أولويات من الورق: { $name }.
desk-log-did-priorities-withdrawn = { $by }: سحب الأولويات: { $name }.
desk-log-did-standby-set = { $state ->
    [next] { $by }: إعادة الجاهزية إلى ما يلي.
   *[item] { $by }: وضع البند { $name } في الجاهزية.
 }
desk-log-did-second-asked = { $by }: طلب تأكيد من حساب آخر: { $text } { $name }.
desk-log-did-asking-withdrawn = { $by }: سحب ما كان ينتظر حسابًا آخر: { $text } { $name }.
desk-log-did-message-sent = { $by }: كتابة { $name }.
desk-log-did-message-taken-back = { $by }: سحب الرسالة { $name }.
desk-log-did-timer-started = { $by }: تشغيل المؤقّت { $name }.
desk-log-did-timer-paused = { $by }: إيقاف المؤقّت { $name } مؤقتًا.
desk-log-did-timer-resumed = { $by }: استئناف المؤقّت { $name }.
desk-log-did-timer-stopped = { $by }: إيقاف المؤقّت { $name }.
desk-log-did-motion-tabled = { $by }: طرح المقترح { $name }.
desk-log-did-amendments-proposed = { $by }: تقديم تعديلات على المقترح { $name }.
desk-log-did-amendment-withdrawn = { $by }: سحب تعديل على المقترح { $name }.
desk-log-did-voting-order-set = { $by }: تحديد ترتيب التصويتات على المقترح { $name }.
desk-log-did-vote-put = { $by }: طرح المقترح { $name }، أو تعديلات عليه، للتصويت.
desk-log-did-vote-settled = { $by }: حسم تصويت على المقترح { $name }.
desk-log-did-clause-sent-back = { $by }: إعادة بند من المقترح { $name }.
desk-log-did-second-reading-begun = { $by }: بدء قراءة أخرى للمقترح { $name }.
desk-log-did-text-adopted = { $by }: إقرار نص المقترح { $name }.
desk-log-did-floor-opened = { $by }: فتح قائمة المتحدثين { $name }.
desk-log-did-speech-asked = { $by }: إدراج شخص في قائمة المتحدثين { $name }.
desk-log-did-speaker-struck = { $by }: شطب الرقم { $text } من قائمة المتحدثين { $name }.
desk-log-did-floor-closed = { $by }: إغلاق قائمة المتحدثين { $name }.
desk-log-did-floor-drawn = { $by }: سحب قائمة المتحدثين { $name } بالقيمة { $text }.
desk-log-did-speaker-called = { $by }: استدعاء الرقم { $text } من قائمة المتحدثين { $name }.
desk-log-did-speaker-called-early = { $by }: استدعاء الرقم { $text } من قائمة المتحدثين { $name } قبل دوره ({ $why }).
desk-log-did-speech-ended = { $by }: إنهاء كلمة الرقم { $text } من قائمة المتحدثين { $name }.
desk-log-did-floor-ended = { $by }: إنهاء قائمة المتحدثين { $name }.
desk-log-did-election-called = { $by }: الدعوة إلى الانتخاب { $name }.
desk-log-did-seat-areas-given = { $by }: تحديد مناطق المقاعد.
desk-log-did-training-noted = { $by }: تدوين من لديه تدريب.
desk-log-did-person-nominated = { $by }: ترشيح شخص في الانتخاب { $name }.
desk-log-did-nomination-signed = { $by }: توقيع ترشيح في الانتخاب { $name }.
desk-log-did-nomination-accepted = { $by }: تدوين قبول أحد المرشحين في الانتخاب { $name }.
desk-log-did-statement-given = { $by }: تغيير بيان أحد المرشحين في الانتخاب { $name }.
desk-log-did-photo-given = { $by }: تغيير صورة أحد المرشحين في الانتخاب { $name }.
desk-log-did-nomination-withdrawn = { $by }: سحب ترشيح في الانتخاب { $name }.
desk-log-did-nominations-closed = { $by }: إغلاق باب الترشيح للانتخاب { $name }.
desk-log-did-nominations-reopened = { $by }: إعادة فتح باب الترشيح للانتخاب { $name }.
desk-log-did-ballot-order-drawn = { $by }: سحب ترتيب ورقة الاقتراع للانتخاب { $name } بالقيمة { $text }.
desk-log-did-hustings-opened = { $by }: فتح لقاء المرشحين للانتخاب { $name }.
desk-log-did-election-put = { $by }: طرح الانتخاب { $name } للتصويت.
desk-log-did-lot-asked = { $by }: إيقاف فرز الانتخاب { $name } لإجراء قرعة.
desk-log-did-lot-entered = { $by }: إدخال قرعة الانتخاب { $name }: { $text }.
desk-log-did-election-counted-again = { $by }: فرز الانتخاب { $name } مرة ثانية.
desk-log-did-election-settled = { $by }: نشر أسماء المنتخبين في الانتخاب { $name }.
desk-log-did-election-cancelled = { $by }: إلغاء الانتخاب { $name }.
desk-log-did-office-vacated = { $by }: تدوين مغادرة شخص لمنصب الانتخاب { $name }.
desk-log-did-office-counted-back = { $by }: عدّ أوراق الانتخاب { $name } لملء شاغر.
desk-log-did-offer-answered = { $by }: تدوين الرد على عرض مقعد من الانتخاب { $name }.
desk-log-did-proposal-brought = { $by }: تقديم بند لجدول الأعمال، الاقتراح { $name }.
desk-log-did-proposal-signed = { $by }: توقيع الاقتراح { $name }.
desk-log-did-signature-withdrawn = { $by }: سحب توقيع عن الاقتراح { $name }.
desk-log-did-proposal-due = { $by }: جعل الاقتراح { $name } مستحقًا.
desk-log-did-proposal-withdrawn = { $by }: سحب الاقتراح { $name }.
desk-log-did-proposal-put = { $by }: طرح الاقتراح { $name } للتصويت.
desk-log-did-proposal-decided = { $by }: البتّ في الاقتراح { $name }.
desk-log-did-order-adopted = { $by }: إقرار بند لجدول الأعمال، الاقتراح { $name }.
desk-log-did-panel-seated = { $by }: تنصيب لجنة الرقابة { $name }.
desk-log-did-report-filed = { $by }: تقديم تقرير اللجنة { $name }.
desk-log-did-statements-opened = { $by }: طلب أقوال من القاعات: { $name }.
desk-log-did-statements-closed = { $by }: إغلاق الأقوال: { $name }.
desk-log-did-statements-read = { $by }: قراءة أقوال.
desk-log-did-statement-starred = { $by }: وضع نجمة على قول أو رفعها.
desk-log-did-statements-merged = { $by }: ضمّ أقوال بعضها إلى بعض.
desk-log-did-statement-parted = { $by }: فصل الأقوال من جديد.
desk-log-did-statement-taken-off = { $by }: إزالة قول: { $text }.
desk-log-did-statement-put-back = { $by }: إعادة قول.
desk-log-did-statements-claimed = { $by }: تولّي أقوال.
desk-log-did-statements-released = { $by }: ترك أقوال لغيره.
desk-log-did-rules-adopted = { $by }: وضع النظام الداخلي للمجلس.
desk-log-did-seats-given = { $by }: منح مقاعد في المجلس لأعضاء لم يُسحبوا بالقرعة.
desk-log-did-seat-signed = { $by }: تسجيل دخول جهاز: { $name }.
desk-log-did-seat-left = { $by }: فصل الجهاز: { $name }.
desk-log-did-seat-unlocked = { $by }: فصل الجهاز المفقود: { $name }.
desk-log-did-checked-out = { $by }: تسجيل خروج: { $name }.
desk-log-did-counts-told = { $by }: الإبلاغ عن عدّ في التصويت { $name }.
desk-log-did-counts-agreed = { $by }: عدّ مطابق لعدّ العادّ الآخر في التصويت { $name }.
desk-log-did-paper-given = { $by }: تسليم ورقة اقتراع في التصويت { $name }.
desk-log-did-poll-adjourned = { $by }: تأجيل التصويت { $name }.
desk-log-did-poll-resumed = { $by }: استئناف التصويت { $name }.
desk-log-did-signing-up-set = { $by }: تحديد كيفية قبول القاعات المسجّلة.
desk-log-did-room-admitted = { $by }: قبول القاعة { $name }.
desk-log-did-room-turned-down = { $by }: رفض قاعة التسجيل { $name }.
desk-log-did-parties-registered = { $by }: إضافة تجمّع.
desk-log-did-voters-listed = { $by }: اعتماد قائمة ناخبين.
desk-log-did-voter-code-withdrawn = { $by }: سحب رمز الناخب { $text }.
desk-log-did-voter-code-issued = { $by }: إعطاء الناخب { $text } رمزًا آخر.
desk-log-did-tie-broken = { $by }: تدوين كيفية حسم التعادل في التصويت { $name }.
desk-log-did-breakout-prepared = { $by }: إعداد نقاش المجموعات { $name }.
desk-log-did-breakout-started = { $by }: بدء نقاش المجموعات { $name }.
desk-log-did-breakout-extended = { $by }: تغيير مدة مرحلة نقاش المجموعات { $name }.
desk-log-did-phase-ended = { $by }: بدء المرحلة التالية من نقاش المجموعات { $name }.
desk-log-did-breakout-recalled = { $by }: استدعاء القاعات من نقاش المجموعات { $name }.
desk-log-did-breakout-ended = { $by }: إنهاء نقاش المجموعات { $name }.
desk-log-did-stream-taken = { $by }: وضع { $name } على البث.
desk-log-did-stream-source-added = { $by }: إضافة المصدر { $name } إلى البث.
desk-log-did-stream-source-changed = { $by }: تغيير المصدر { $name } للبث.
desk-log-did-stream-source-removed = { $by }: إزالة المصدر { $name } من البث.
desk-log-did-stream-key-renewed = { $by }: مفتاح بث جديد للمصدر { $name }.
desk-log-did-stream-settings-changed = { $by }: تغيير إعدادات البث.
desk-log-holding-card = بطاقة الانتظار
desk-log-did-scene-prepared = { $by }: إعداد ({ $outputs }): { $scene }.
desk-log-did-scene-taken = { $by }: عرض { $scene }.
desk-log-did-scene-taken-back = { $by }: الرجوع إلى { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] { $by }: تعتيم: { $outputs }.
   *[lifted] { $by }: رفع التعتيم: { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by }: قفل سير البرنامج.
   *[unlocked] { $by }: فتح قفل سير البرنامج.
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by }: وقف جمع الأولويات.
    [opened] { $by }: فتح جمع الأولويات.
   *[set] { $by }: تحديد موعد جمع الأولويات.
 }
desk-log-did-timer-added = { $state ->
    [more] { $by }: إضافة { $text } ث إلى المؤقّت { $name }.
   *[less] { $by }: خصم { $text } ث من المؤقّت { $name }.
 }
desk-log-did-witness-noted = { $by }: تدوين حال شاهد الاقتراح { $name }: { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 }.
desk-log-did-witness-noted-why = { $by }: تدوين حال شاهد الاقتراح { $name }: { $state ->
    [requested] طُلب
    [invited] دُعي
    [coming] قادم
   *[cannot_come] لا يستطيع الحضور
 } ({ $why }).
desk-log-did-other = { $by }: { $what }.
desk-log-asked-set-signing-up = تحديد كيفية قبول القاعات المسجّلة
desk-log-asked-admit-room = قبول قاعة مسجّلة
desk-log-asked-turn-room-down = رفض قاعة مسجّلة
desk-log-asked-end-host-link = إنهاء رابط أحد المضيفين
desk-log-asked-start-item = بدء بث البند { $name }
desk-log-asked-end-item = إنهاء البند { $name }
desk-log-asked-set-standby = وضع البند { $name } في الجاهزية
desk-log-asked-set-edit-lock = قفل سير البرنامج أو فتحه
desk-log-asked-insert-item = إضافة بند إلى سير البرنامج
desk-log-asked-delete-item = حذف البند { $name } من سير البرنامج
desk-log-asked-move-item = نقل البند { $name } في سير البرنامج
desk-log-asked-skip-item = تخطّي البند { $name } أو عدم تخطّيه
desk-log-asked-change-item = تغيير البند { $name } في سير البرنامج
desk-log-asked-split-item = تقسيم البند { $name } إلى بندين
desk-log-asked-undo-edit = التراجع عن تغيير في سير البرنامج
desk-log-asked-redo-edit = إعادة تغيير في سير البرنامج
desk-log-asked-prepare-poll = إعداد تصويت
desk-log-asked-open-poll = فتح التصويت { $name }
desk-log-asked-close-poll = إغلاق التصويت { $name }
desk-log-asked-extend-poll = تغيير موعد إغلاق التصويت { $name }
desk-log-asked-show-round = عرض جولة من التصويت { $name }
desk-log-asked-publish-poll = نشر نتيجة التصويت { $name }
desk-log-asked-void-poll = إعلان بطلان التصويت { $name }
desk-log-asked-start-phones-over = إعادة التصويت بالهواتف في التصويت { $name }
desk-log-asked-leave-out-party = استبعاد تجمّع من التصويت { $name }
desk-log-asked-count-party-again = إعادة عدّ تجمّع في التصويت { $name }
desk-log-asked-start-lottery = بدء القرعة { $name } على الهواء
desk-log-asked-enter-lottery-value = إدخال قيمة للقرعة { $name }
desk-log-asked-reveal-lottery = كشف نتيجة القرعة { $name }
desk-log-asked-end-lottery = إنهاء القرعة { $name }
desk-log-asked-void-lottery = إعلان بطلان القرعة { $name }
desk-log-asked-check-lottery = التحقق من قرعة
desk-log-asked-commit-lottery = نشر التزام قرعة
desk-log-asked-cancel-lottery = إلغاء ما يُحسب للقرعة { $name }
desk-log-asked-set-headcount = تحديد عدد الحاضرين
desk-log-asked-publish-conduct = نشر قواعد السلوك
desk-log-asked-set-capacity = تصحيح سعة قاعة
desk-log-asked-renew-room-code = إعطاء قاعة رمزًا جديدًا للانضمام
desk-log-asked-end-phone = تسجيل خروج هاتف
desk-log-asked-send-message = إرسال رسالة
desk-log-asked-take-message-back = سحب رسالة
desk-log-asked-acknowledge-line = الإقرار بسطر من السجل اليومي
desk-log-asked-note-party = كتابة ملاحظة عن تجمّع
desk-log-asked-answer-help = الرد على طلب مساعدة
desk-log-asked-name-stewards = تسمية من يحق له أن يطلب من أحد المغادرة
desk-log-asked-note-conduct = كتابة ملاحظة عن السلوك
desk-log-asked-set-contact = تغيير طريقة الاتصال بتجمّع
desk-log-asked-help-done = الإبلاغ أن تجمّعًا قد سوعد
desk-log-asked-prepare-scene = إعداد مشهد
desk-log-asked-take = عرض ما في المعاينة
desk-log-asked-take-back = الرجوع إلى المشاهد السابقة
desk-log-asked-set-blackout = تعتيم المخارج أو رفع التعتيم
desk-log-asked-plan-cues = تخطيط إشارات البند { $name }
desk-log-asked-arm-cue = تجهيز إشارة من البند { $name } أو إبطال تجهيزها
desk-log-asked-skip-cue = تخطّي إشارة من البند { $name }
desk-log-asked-start-timer = تشغيل مؤقّت
desk-log-asked-pause-timer = إيقاف المؤقّت { $name } مؤقتًا
desk-log-asked-resume-timer = استئناف المؤقّت { $name }
desk-log-asked-prepare-survey = كتابة استطلاع
desk-log-asked-plan-surveys = كتابة استطلاعات من جدول
desk-log-asked-open-survey = فتح الاستطلاع { $name }
desk-log-asked-close-survey = إغلاق الاستطلاع { $name }
desk-log-asked-set-languages = تحديد لغات المؤتمر
desk-log-asked-word-in = صياغة نصوص بلغة أخرى
desk-log-asked-set-gathering = تحديد موعد جمع الأولويات
desk-log-asked-enter-priorities = إدخال أولويات من الورق
desk-log-asked-withdraw-priorities = سحب أولويات
desk-log-asked-add-to-timer = تغيير وقت المؤقّت { $name }
desk-log-asked-restart-timer = إعادة تشغيل المؤقّت { $name }
desk-log-asked-stop-timer = إيقاف المؤقّت { $name }
desk-log-asked-table-motion = طرح المقترح { $name }
desk-log-asked-propose-amendment = تقديم تعديل على المقترح { $name }
desk-log-asked-withdraw-amendment = سحب تعديل على المقترح { $name }
desk-log-asked-set-voting-order = تحديد ترتيب التصويتات على المقترح { $name }
desk-log-asked-call-election = الدعوة إلى الانتخاب { $name }
desk-log-asked-give-seat-areas = تحديد مناطق المقاعد
desk-log-asked-note-training = تدوين من لديه تدريب
desk-log-asked-nominate = ترشيح شخص في الانتخاب { $name }
desk-log-asked-accept-nomination = تدوين قبول أحد المرشحين في الانتخاب { $name }
desk-log-asked-give-statement = تغيير بيان أحد المرشحين في الانتخاب { $name }
desk-log-asked-withdraw-nomination = سحب ترشيح في الانتخاب { $name }
desk-log-asked-close-nominations = إغلاق باب الترشيح للانتخاب { $name }
desk-log-asked-reopen-nominations = إعادة فتح باب الترشيح للانتخاب { $name }
desk-log-asked-draw-ballot-order = سحب ترتيب ورقة الاقتراع للانتخاب { $name }
desk-log-asked-open-hustings = فتح لقاء المرشحين للانتخاب { $name }
desk-log-asked-put-election = طرح الانتخاب { $name } للتصويت
desk-log-asked-enter-lot = إدخال قرعة الانتخاب { $name }
desk-log-asked-cancel-election = إلغاء الانتخاب { $name }
desk-log-asked-vacate-office = تدوين مغادرة شخص لمنصب الانتخاب { $name }
desk-log-asked-answer-offer = تدوين الرد على عرض مقعد من الانتخاب { $name }
desk-log-asked-put-to-vote = طرح المقترح { $name } للتصويت
desk-log-asked-send-back = إعادة بند من المقترح { $name }
desk-log-asked-second-reading = بدء قراءة أخرى للمقترح { $name }
desk-log-asked-open-floor = فتح قائمة متحدثين
desk-log-asked-add-speaker = إدراج شخص في قائمة المتحدثين { $name }
desk-log-asked-strike-speaker = شطب شخص من قائمة المتحدثين { $name }
desk-log-asked-close-floor = إغلاق قائمة المتحدثين { $name }
desk-log-asked-draw-floor = سحب قائمة المتحدثين { $name } بالقرعة
desk-log-asked-call-speaker = استدعاء متحدث من القائمة { $name }
desk-log-asked-end-speech = إنهاء كلمة من قائمة المتحدثين { $name }
desk-log-asked-end-floor = إنهاء قائمة المتحدثين { $name }
desk-log-asked-bring-proposal = تقديم بند لجدول الأعمال
desk-log-asked-withdraw-proposal = سحب الاقتراح { $name }
desk-log-asked-put-proposal = طرح الاقتراح { $name } للتصويت
desk-log-asked-place-proposal = إدراج الاقتراح { $name } في البرنامج
desk-log-asked-note-witness = تدوين حال شاهد الاقتراح { $name }
desk-log-asked-seat-panel = تنصيب لجنة الرقابة { $name }
desk-log-asked-open-statements = طلب أقوال من القاعات
desk-log-asked-close-statements = إغلاق الأقوال: { $name }
desk-log-asked-read-statements = قراءة أقوال
desk-log-asked-star-statement = وضع نجمة على قول
desk-log-asked-merge-statements = ضمّ أقوال بعضها إلى بعض
desk-log-asked-part-statement = فصل الأقوال من جديد
desk-log-asked-take-off-statement = إزالة قول
desk-log-asked-put-back-statement = إعادة قول
desk-log-asked-claim-statements = تولّي أقوال
desk-log-asked-release-statements = ترك أقوال للآخرين
desk-log-asked-withdraw-asking = سحب ما ينتظر حسابًا آخر
desk-log-asked-identify-screens = جعل كل شاشة تعرّف بنفسها
desk-log-asked-redirect-display = إعطاء شاشة مخرجًا آخر
desk-log-asked-adopt-rules = وضع النظام الداخلي للمجلس
desk-log-asked-unlock-seat = فصل الجهاز عن مقعد
desk-log-asked-check-out = تسجيل خروج شارة
desk-log-asked-tell-counts = الإبلاغ عن عدّ في التصويت { $name }
desk-log-asked-tell-room = إدخال قاعة بالهاتف في التصويت { $name }
desk-log-asked-give-paper = تسليم ورقة اقتراع في التصويت { $name }
desk-log-asked-adjourn-poll = تأجيل التصويت { $name }
desk-log-asked-resume-poll = استئناف التصويت { $name }
desk-log-asked-withdraw-voter-code = سحب رمز ناخب
desk-log-asked-break-tie = تدوين كيفية حسم التعادل في التصويت { $name }
desk-log-asked-prepare-breakout = إعداد نقاش مجموعات
desk-log-asked-start-breakout = بدء نقاش المجموعات { $name }
desk-log-asked-extend-breakout = تغيير مدة مرحلة نقاش المجموعات { $name }
desk-log-asked-next-phase = بدء المرحلة التالية من نقاش المجموعات { $name }
desk-log-asked-recall-breakout = استدعاء القاعات من نقاش المجموعات { $name }
desk-log-asked-end-breakout = إنهاء نقاش المجموعات { $name }
desk-log-asked-forget-drafts = حذف ما كتبته الطاولات في نقاش المجموعات { $name }
desk-log-asked-run-the-show = إدارة العرض
desk-log-asked-other = تنفيذ { $text }
desk-log-cue-outcome = { $outcome ->
    [skipped] جرى تخطّيها
   *[failed] فشلت
 }
desk-log-refused = { $count ->
    [one] طلب { $by }: { $what }. رُفض: { $why }
    [two] طلب { $by }: { $what }. رُفض (مرتين): { $why }
    [few] طلب { $by }: { $what }. رُفض ({ $count } مرات): { $why }
    [many] طلب { $by }: { $what }. رُفض ({ $count } مرة): { $why }
   *[other] طلب { $by }: { $what }. رُفض ({ $count } مرة): { $why }
 }
desk-log-parties-lost = { $count ->
    [one] فقد تجمّع واحد اتصاله. انظر خريطة الاتصالات (Ctrl+2).
    [two] فقد تجمّعان اتصالهما معًا. انظر خريطة الاتصالات (Ctrl+2).
    [few] فقدت { $count } تجمّعات اتصالها معًا. انظر خريطة الاتصالات (Ctrl+2).
    [many] فقد { $count } تجمّعًا الاتصال معًا. انظر خريطة الاتصالات (Ctrl+2).
   *[other] فقد { $count } تجمّع الاتصال معًا. انظر خريطة الاتصالات (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] عاد تجمّع واحد.
    [two] عاد تجمّعان.
    [few] عادت { $count } تجمّعات.
    [many] عاد { $count } تجمّعًا.
   *[other] عاد { $count } تجمّع.
 }
desk-log-room-signed-up = سُجّلت «{ $name }»: وهي تنتظر في التسجيلات (Ctrl+Shift+U).
desk-log-helped-by = { $by }: تمت مساعدة { $name }.
desk-log-helped = تمت مساعدة { $name }، كما يقول ميسّرها.
desk-log-poll-over = أُغلق { $name } من تلقاء نفسه لانتهاء وقته. انشره.
desk-log-cue-not-done = لم تُنفَّذ إشارة، { $cue }: { $why }
desk-log-party-lost = فُقد الاتصال مع { $name }. اتصل بالميسّر: الهاتف على البطاقة.
desk-log-party-back = عاد الاتصال مع { $name }.
desk-log-party-joined = انضمّ { $name }.
desk-log-help-asked = طلب مساعدة من { $name }: { $text }
desk-log-help-answered = رد { $by } على { $name }: { $text }
desk-log-conduct-noted = ملاحظة عن السلوك في { $name }، كتبها { $by }: في البطاقة.
