# Health: ballots, delays and levels over time.
desk-health-show = عرض أوراق الاقتراع والتأخير والمستويات عبر الوقت
desk-health-ago-minutes = قبل { $count } د
desk-health-seconds = { $count } ث
desk-health-now = الآن
desk-health-rate = أوراق الاقتراع في الثانية
desk-health-recorded = سُجّل { $number }
desk-health-delay = التأخير، ذهابًا وإيابًا، بالميلي ثانية
desk-health-this-desk = مكتب التحكم هذا { $delay }
desk-health-median = التجمّعات، الوسيط { $delay }
desk-health-slowest = أبطأ 5% من { $delay }
desk-health-unmeasured = لم يُقَس
desk-health-ms = { $number } م.ث
desk-health-connected = المتصلون
desk-health-people = أشخاص بالهاتف { $number }
desk-health-connections = الاتصالات { $number }
desk-health-empty = لم يُسمع شيء بعد: يقول الخادم كل ثانية كيف حاله.
desk-health-span = { $count ->
    [one] الدقيقة الأخيرة
    [two] الدقيقتان الأخيرتان
    [few] آخر { $count } دقائق
   *[other] آخر { $count } دقيقة
 }
desk-health-guessing = { $count ->
    [one] رمز خاطئ واحد
    [two] رمزان خاطئان
    [few] { $count } رموز خاطئة
    [many] { $count } رمزًا خاطئًا
   *[other] { $count } رمز خاطئ
 } في الدقيقة: ربما يخمّن أحدهم
desk-health-backup = فشل آخر نسخ احتياطي عند { $time }: { $reason }.
desk-health-backup-none = لا توجد نسخة سليمة بعد.
desk-health-backup-good = آخر نسخة سليمة: { $moment }.
desk-health-obs = OBS غير متصل منذ { $time }: { $trouble }
desk-health-viewers = الصورة متأخرة عن القاعة { $median } ث في الوسط، و{ $most } ث على الأكثر إلا واحدة من عشرين، على شاشات وصفحات عددها { $count }
desk-health-later = يُغلق التصويت بعد { $later } ث إضافية من أجل أبطأ غرفة
