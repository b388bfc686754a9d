# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = کیسا رہا؟
survey-step-one = بالکل نہیں
survey-step-two = تھوڑا
survey-step-three = کچھ حد تک
survey-step-four = کافی
survey-step-five = بہت زیادہ
survey-blank = جس کا چاہیں جواب دیں۔ کوئی آپ کا نام نہیں دیکھتا۔
survey-changed = ابھی بھیجا نہیں گیا۔
survey-in = آپ کا جواب درج ہو گیا۔ بند ہونے تک آپ اسے بدل سکتے ہیں۔
survey-about = موضوع: { $title }
survey-about-nothing = سب کمروں سے ایک مختصر سوال
survey-words-read = لفظوں میں دیے گئے جواب کنٹرول ڈیسک پر پڑھے جاتے ہیں۔
survey-hidden = پوشیدہ: پانچ سے کم نے جواب دیا، یا باقی سے حساب لگایا جا سکتا تھا۔
survey-nobody = کسی نے جواب نہیں دیا۔
survey-mean = 5 میں سے { $mean }، { $count ->
    [one] { $count } جواب
   *[other] { $count } جوابوں
 } سے۔
survey-free = { $question } (اگر چاہیں، 200 حروف تک؛ نام نہیں)
survey-all-said = سب کمروں نے کیا کہا:
survey-send = میرا جواب بھیجیں
survey-send-change = تبدیلی بھیجیں
survey-room-open = فونوں سے پوچھا جا رہا ہے کہ کیسا رہا
survey-room-told = آپ کے کمرے میں کیسا رہا
survey-room-words = لوگ اپنے اپنے فون پر، بغیر نام کے جواب دیتے ہیں۔ بند ہونے کے بعد یہاں دکھایا جائے گا کہ آپ کے کمرے نے کیا کہا، اگر پانچ یا زیادہ نے جواب دیا ہو۔
survey-room-none = آپ کے کمرے کے کسی فون نے جواب نہیں دیا۔
