# Surveys: written, asked, closed, read by region and by room.
desk-surveys-show = سروے دکھائیں
desk-surveys-write = لکھیں …
desk-surveys-open = ابھی پوچھیں
desk-surveys-report = پیش منظر پر
desk-surveys-rooms = کمرے کے لحاظ سے …
desk-surveys-write-label = سروے لکھیں
desk-surveys-open-label = منتخب سروے پوچھیں
desk-surveys-close-label = منتخب سروے بند کریں
desk-surveys-report-label = منتخب سروے ہال اور کمروں کے لیے تیار کریں
desk-surveys-rooms-label = منتخب سروے پر کمروں نے کیا کہا
desk-surveys-usual = میں جو کہنا چاہتا یا چاہتی تھی کہہ سکا
desk-surveys-usual-stake = مجھے سمجھ آیا کہ معاملہ کیا تھا
desk-surveys-usual-length = دورانیہ تھا: بہت کم / بالکل ٹھیک / بہت زیادہ
desk-surveys-usual-better = اسے کیا چیز بہتر بناتی؟
desk-surveys-how = ہر سطر میں ایک سوال۔ کولن کے بعد جواب ہوں، ترچھی لکیروں سے الگ، تو یہ انتخاب ہے؛ آخر میں سوالیہ نشان ہو تو چند لفظ مانگتا ہے؛ باقی سب کا جواب 1 (بالکل نہیں) سے 5 (بہت زیادہ) تک ہے۔
desk-surveys-keep = رکھ لیں
desk-surveys-name = آپ کے لیے کیسا رہا؟
desk-surveys-after-none = کسی خاص نشست کے بعد نہیں
desk-surveys-after-session = بعد از: { $title }
desk-surveys-session = نشست
desk-surveys-questions = سوالات
desk-surveys-lacks-title = اسے عنوان دیں۔
desk-surveys-by-room = { $title }: کمرے کے لحاظ سے
desk-surveys-rooms-list = کمرے
desk-surveys-words = لفظوں میں جواب
desk-surveys-unread = سرور نے جواب نہیں دیا۔ دوبارہ کوشش کریں۔
desk-surveys-no-room = کوئی کمرہ نہیں دکھایا گیا: ہر ایک میں پانچ سے کم نے جواب دیا، یا باقی سے حساب لگایا جا سکتا تھا۔
desk-surveys-rooms-hidden = { $rooms }۔ { $count ->
    [one] { $count } کمرہ پوشیدہ ہے
   *[other] { $count } کمرے پوشیدہ ہیں
 }: پانچ سے کم جواب، یا حساب لگایا جا سکتا تھا۔
desk-surveys-empty = ابھی کوئی سروے نہیں لکھا گیا۔ کسی نشست کے بعد دو تین سوال پوچھیں: فون بغیر نام کے جواب دیتے ہیں، اور پانچ سے کم افراد کا کچھ نہیں دکھایا جاتا۔
desk-surveys-hidden = پوشیدہ، پانچ سے کم
desk-surveys-summary = { $count } نے جواب دیا
desk-surveys-select = پہلے سروے چنیں۔
desk-surveys-why-asked = یہ پہلے پوچھا جا چکا ہے۔ دوسرا لکھیں۔
desk-surveys-why-other = ”{ $title }“ ابھی پوچھا جا رہا ہے۔ پہلے اسے بند کریں۔
desk-surveys-why-not-open = یہ کھلا نہیں ہے۔
desk-surveys-why-not-told = کمرے تب بتائے جاتے ہیں جب یہ بند ہو اور گنا جا چکا ہو۔
desk-surveys-why-nothing = بتانے کو کچھ نہیں: یہ ابھی گنا نہیں گیا، یا پانچ سے کم نے جواب دیا۔
desk-surveys-state = { $state ->
    [open] ابھی پوچھا جا رہا ہے
    [closed] بند، گنتی جاری
    [told] گنا گیا
   *[draft] ابھی نہیں پوچھا گیا
 }
desk-surveys-state-after = { $state }، { $session } کے بعد
desk-surveys-asked-scale = { $question } (1 سے 5)
desk-surveys-asked-words = { $question } (چند لفظ)
desk-surveys-all-rooms = سب کمرے
desk-surveys-no-answers = کوئی جواب نہیں
desk-surveys-mean = 5 میں سے { $mean } ({ $number })
desk-surveys-alone = الگ سے
desk-surveys-kind = { $kind ->
    [ceremony] تقریب
    [speech] تقریر
    [witness] گواہ
    [breakout] گروہ
    [vote] ووٹ
    [break] وقفہ
    [performance] پیشکش
    [notice] اعلان
   *[deliberation] غور و فکر
 }
