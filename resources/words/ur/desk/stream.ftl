desk-stream-show = سٹریم اپنے ذرائع کے ساتھ دکھائیں
desk-stream-pick-source = TAKE کے لیے { $title } چنیں
desk-stream-programme = پروگرام
desk-stream-holding = وقفے کا کارڈ
desk-stream-no-picture = ابھی کوئی تصویر نہیں
desk-stream-empty = کچھ نشر نہیں ہو رہا: سرور سٹریم کے بغیر چلایا گیا۔ اسے سٹریم کے ساتھ دوبارہ چلائیں۔
desk-stream-state = { $state ->
    [live] براہِ راست
    [ready] تیار
    [waiting] انکوڈر کا منتظر
    [connected] منسلک
    [lost] گم
    [failed] ناکام
    [refused] غلط کلید
   *[other] ابھی نامعلوم
 }
desk-stream-state-for = { $state }، { $age }
desk-stream-on-air = آن ایئر، { $state }
desk-stream-programme-state = { $state ->
    [on_air] آن ایئر
    [starting] شروع ہو رہا ہے
    [stale] رکا ہوا، دوبارہ شروع ہو رہا ہے
    [failed] ناکام
    [stopped] بند
    [off] بند
   *[other] ابھی نامعلوم
 }
desk-stream-kind = { $kind ->
    [rtmp] انکوڈر بذریعہ RTMP
    [srt] انکوڈر بذریعہ SRT
    [file] ویڈیو فائل
    [hls] دوسری سٹریم (HLS)
    [device] کیپچر آلہ
   *[other] کارڈ
 }
desk-stream-fps = { $fps } تصویر/سیکنڈ
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (ہدف: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = دوبارہ دبائیں: TAKE
desk-stream-is-on = { $title } آن ایئر ہے۔
desk-stream-pick = پہلے کوئی ذریعہ چنیں: اس کی تصویر پر کلک کریں۔
desk-stream-why-post = یہ صرف ہدایت کار کا عہدہ کر سکتا ہے۔
desk-stream-fallen = { $title } گم ہے: واپسی تک { $shown } دکھایا جا رہا ہے۔
desk-stream-taken = { $time }: { $by } نے { $title } لیا۔
desk-stream-taken-elsewhere = { $by } نے { $title } کو سٹریم پر لگایا۔
desk-stream-segment = تازہ ترین حصہ { $age } سیکنڈ پرانا ہے۔
desk-stream-renditions = بنائے جا رہے ہیں: { $names }
desk-stream-counts = چھوڑی گئی تصاویر: { $dropped }، دوبارہ آغاز: { $restarts }
desk-stream-condition = { $what ->
    [silence] خاموشی
    [no_sound] آواز نہیں
    [clipping] بہت بلند
    [black] سیاہ
    [freeze] جمی ہوئی
    [no_picture] تصویر نہیں
    [lost] گم
    [failed] ناکام
   *[other] دیکھ لیں
 }
desk-stream-alarm-silence = { $title } خاموش ہے۔ ساؤنڈ ڈیسک کے فیڈر اور میوٹ دیکھیں، پھر انکوڈر کا آڈیو ذریعہ۔
desk-stream-alarm-no-sound = { $title } بغیر آواز کے آ رہا ہے۔ انکوڈر میں آڈیو ٹریک چلائیں۔
desk-stream-alarm-clipping = { $title } بہت بلند ہے اور آواز بگڑ رہی ہے۔ ساؤنڈ ڈیسک پر آواز کم کریں یہاں تک کہ چوٹیاں -9 سے نیچے رہیں۔
desk-stream-alarm-black = { $title } سیاہ ہے۔ کیمرا اور انکوڈر کا منظر دیکھیں؛ تب تک کوئی اور ذریعہ لیں۔
desk-stream-alarm-freeze = { $title } رکا ہوا ہے۔ اگر یہ جان بوجھ کر نہیں تو کیمرا یا انکوڈر کی کیپچر دوبارہ چلائیں۔
desk-stream-alarm-no-picture = { $title } بغیر تصویر کے آ رہا ہے۔ انکوڈر میں ویڈیو چلائیں۔
desk-stream-alarm-lost = { $title } گم ہے۔ دیکھیں کہ اس کا انکوڈر بھیج رہا ہے اور نیٹ ورک ٹھیک ہے؛ یہ خود واپس آتا ہے۔
desk-stream-alarm-failed = { $title } پڑھا نہیں جا سکتا۔ اس کی سطر وجہ بتاتی ہے؛ تب تک کوئی اور ذریعہ لیں۔
desk-stream-alarm-other = { $title }: { $what }۔ دیکھ لیں۔
desk-stream-well = { $title } دوبارہ ٹھیک ہے۔
desk-stream-server = سرور
desk-stream-key = سٹریم کی کلید
desk-stream-copy-address = پتہ نقل کریں
desk-stream-copy-key = کلید نقل کریں
desk-stream-show-key = کلید دکھائیں
desk-stream-hide-key = کلید چھپائیں
desk-stream-new-key = نئی کلید
desk-stream-new-key-armed = انکوڈر کاٹیں
desk-stream-add = ذریعہ شامل کریں
desk-stream-change = بدلیں
desk-stream-remove = ہٹائیں
desk-stream-remove-armed = واقعی ہٹائیں
desk-stream-keep = رکھیں
desk-stream-copied = { $title } کا نقل ہو گیا۔ کلید دوسروں سے چھپائیں: جس کے پاس ہو وہ نشر کر سکتا ہے۔
desk-stream-field-title = عنوان
desk-stream-field-kind = یہ کیا ہے
desk-stream-field-address = کہاں سے آتا ہے
desk-stream-field-backup = جب تک گم ہو
desk-stream-hint = { $kind ->
    [rtmp] اسے پتہ اور کلید ملے گی، OBS، vMix یا آلے میں لکھنے کے لیے۔
    [srt] اسے پاس فریز والا پتہ ملے گا، کمزور نیٹ ورک کے لیے۔
    [file] سرور کی مشین پر راستہ؛ کئی، ہر سطر میں ایک، یکے بعد دیگرے۔
    [hls] ایسا پتہ جو https:// سے شروع اور .m3u8 پر ختم ہو۔
    [device] جیسے /dev/video0، اور آواز کے لیے بعد میں hw:1۔
   *[other] test یا holding۔
 }
desk-stream-unheard = سرور نے جواب نہیں دیا۔ دیکھیں کہ ہوا یا نہیں۔
desk-stream-mark-last = آخری 60 سیکنڈ نشان زد کریں
desk-stream-mark-in = آغاز
desk-stream-mark-out = اختتام
desk-stream-mark-rename = عنوان دیں
desk-stream-mark-runs = جاری
desk-stream-mark-open = ایک نشان کھلا ہے: پہلے اس کا اختتام لگائیں۔
desk-stream-mark-none-open = کوئی نشان کھلا نہیں: پہلے آغاز لگائیں۔
desk-stream-mark-empty = ابھی کچھ نشان زد نہیں۔ جو آپ نشان زد کریں وہ فوراً /missed صفحے پر دیکھا جا سکتا ہے۔
desk-stream-marked = نشان لگ گیا۔
