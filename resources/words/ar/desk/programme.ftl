desk-programme-standby-group = جاهز
desk-programme-plan = الخطة
desk-programme-expected = متوقع
desk-programme-actual = الفعلي
desk-programme-day = اليوم { $day } · { $date }
desk-programme-called = الشاهد { $name }: { $state }
desk-programme-called-unplaced = الشاهد { $name }: { $state }، لم يُحدَّد موضعه بعد
desk-programme-called-by-chamber = دعاه المجلس: { $state }
desk-programme-kind = { $kind ->
    [ceremony] مراسم
    [speech] كلمة
    [witness] شاهد
    [deliberation] مداولة
    [breakout] نقاش المجموعات
    [vote] تصويت
    [break] استراحة
    [performance] عرض
   *[notice] إعلان
 }
desk-programme-now-for = الآن في { $time }
desk-programme-times = المرة { $nth }، الأولى { $time }
desk-programme-is-skipped = متروك
desk-programme-not-held = لم يُعقد
desk-programme-go-skips = GO يتجاوز هذا
desk-programme-length = { $minutes } د
desk-programme-length-planned = { $minutes } د (المخطط { $planned })
desk-programme-left = بقي { $time }
desk-programme-over = زاد { $time }
desk-programme-row-state = { $state ->
    [on] على الهواء
    [standby] جاهز
   *[done] تم
 }
desk-programme-row-expected = متوقع { $time }
desk-programme-awaited = في انتظار البرنامج …
desk-programme-none-planned = ليس لهذا المؤتمر برنامج بعد. يُخطَّط له عند إنشاء المؤتمر.
desk-programme-standby = جاهز
desk-programme-standby-arms = جاهز، { $who } يهيّئ GO
desk-programme-standby-picked = جاهز، اختير يدويًا
desk-programme-standby-skips = جاهز، اختير يدويًا: يتجاوز { $title }
desk-programme-standby-skips-many = جاهز، اختير يدويًا: يتجاوز { $count }، منها { $title }
desk-programme-nothing = لا شيء
desk-programme-is-over = انتهى البرنامج.
desk-programme-none-yet = لا يوجد برنامج بعد.
desk-programme-no-link-go = لا اتصال بالخادم: لا يمكن وضع شيء على الهواء من هنا.
desk-programme-no-link-end = لا اتصال بالخادم: لا يمكن إنهاء شيء من هنا.
desk-programme-no-link-edit = لا اتصال بالخادم: لا يمكن تعديل شيء من هنا.
desk-programme-go-puts = GO يضع «{ $title }» على الهواء.
desk-programme-go-puts-early = GO يضع «{ $title }» على الهواء، قبل بدايته الثابتة بـ { $time }.
desk-programme-none-on = لا بند على الهواء.
desk-programme-go-typing = GO    Esc، ثم Space
desk-programme-go-again = مجددًا للبث
desk-programme-end-item = إنهاء البند
desk-programme-end-again = مجددًا للإنهاء
desk-programme-typing = أنت تكتب في حقل: يخرج منه Escape ثم يُطلق Space. أما Ctrl+Space فيُطلق فورًا.
desk-programme-go = GO: وضع الجاهز على الهواء
desk-programme-go-item = GO: { $title }
desk-programme-end = إنهاء البند الذي على الهواء
desk-programme-next = جاهز: العودة إلى ما يلي
desk-programme-to-rundown = إلى سير البرنامج: الأسهم تعلّم وReturn يختار
desk-programme-run-sheet = ورقة السير: فتحها للطباعة
desk-programme-run-sheet-unwritten = لا يمكن كتابة ورقة السير: { $reason } ({ $path }).
desk-programme-run-sheet-unopened = لا شيء هنا يفتح ورقة السير. إنها { $path }.
desk-programme-none-picked = لم يُختر شيء يدويًا: الجاهز هو ما يلي.
desk-programme-undo-last = التراجع عن آخر تعديل في سير البرنامج
desk-programme-redo-last = إعادة التعديل المتراجع عنه
desk-programme-move-up = نقل بند إلى أعلى
desk-programme-move-down = نقل بند إلى أسفل
desk-programme-longer = دقيقة إضافية للبند الذي على الهواء
desk-programme-shorter = دقيقة أقل للبند الذي على الهواء
desk-programme-change = تغيير بند
desk-programme-lock = قفل سير البرنامج أمام التعديل أو فتحه
desk-programme-unlock = فتح قفل سير البرنامج
desk-programme-insert = إدراج بند بعد هذا
desk-programme-change-it = تغيير «{ $title }»
desk-programme-move-it-up = نقل «{ $title }» إلى أعلى
desk-programme-move-it-down = نقل «{ $title }» إلى أسفل
desk-programme-skip-it = تجاوز «{ $title }»
desk-programme-hold-it = عقد «{ $title }» رغم ذلك
desk-programme-split-it = تقسيم «{ $title }» إلى اثنين
desk-programme-delete-it = إخراج «{ $title }»
desk-programme-cues-of = إشارات «{ $title }»
desk-programme-cues-of-item = إشارات بند
desk-programme-none-marked = لا بند معلَّم: انقر واحدًا أو اذهب إليه بمفاتيح الأسهم.
desk-programme-is-first = هو الأول.
desk-programme-is-last = هو الأخير.
desk-programme-is-short = مدته دقيقة: لا يمكن أن يتبعه شيء.
desk-programme-is-least = مدته دقيقة: أنهِه بدلًا من ذلك.
desk-programme-none-to-undo = لا شيء للتراجع عنه.
desk-programme-none-to-redo = لا شيء لإعادته.
desk-programme-undo-of = تراجع: { $edit }
desk-programme-redo-of = إعادة: { $edit }
desk-programme-undone = تم التراجع: { $edit }.
desk-programme-redone = أُعيد: { $edit }.
desk-programme-the-server = الخادم
desk-programme-edited = { $who }: { $what ->
    [inserted] إدراج
    [deleted] إخراج
    [moved] نقل
    [retitled] تغيير عنوان
    [split] تقسيم
    [length] تغيير مدة
    [times] تغيير بداية
   *[changed] تغيير
 } «{ $title }»
desk-programme-edited-skip = { $who }: { $what ->
    [skipped] تجاوز
   *[unskipped] عقد رغم ذلك
 } «{ $title }»
desk-programme-planned = { $who }: استيراد خطة
desk-programme-planned-items = { $who }: استيراد خطة من { $count ->
    [zero] { $count } بند
    [one] بند واحد
    [two] بندين
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
 }
desk-programme-locked = مقفل أمام التعديل. يفتحه Ctrl+Shift+L.
desk-programme-locked-by = أقفله { $who } أمام التعديل. يفتحه Ctrl+Shift+L.
desk-programme-form-insert = إدراج بند
desk-programme-form-change = تغيير البند
desk-programme-form-put-in = إدراج
desk-programme-form-done = تغيير
desk-programme-form-speaker = المتحدث
desk-programme-form-minutes = الدقائق
desk-programme-form-start = البداية المخططة
desk-programme-form-hard = بدايته لا تتحرك
desk-programme-form-no-title = يحتاج البند إلى عنوان.
desk-programme-form-no-start = البداية المخططة وقت من اليوم، مثل 9:05.
