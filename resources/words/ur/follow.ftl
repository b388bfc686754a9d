# The page that everybody follows without a code, and what tables say on screens.
follow-title = کانفرنس کے ساتھ چلیں
follow-in-room = آپ کسی کمرے میں ہیں؟ اس کا کوڈ درج کریں
follow-sign-up = لوگوں کا کمرہ لائیں: نام لکھوائیں
follow-as-of = { $time } تک۔ یہ صفحہ خود تازہ ہوتا ہے۔
follow-old = { $time } تک۔ اس وقت رابطہ نہیں: یہ صفحہ خود دوبارہ کوشش کرتا ہے۔
follow-on-now = اب جاری
follow-asked = اب پوچھا جا رہا ہے
follow-last = آخری نتیجہ
follow-said = کمرے کیا کہتے ہیں
follow-the-picture = تصویر
follow-picture-show = براہِ راست تصویر دکھائیں
follow-picture-words = اس میں ایک منٹ میں تقریباً 15 میگابائٹ لگتے ہیں۔
follow-programme = پروگرام
follow-programme-of = پروگرام: { $day }
follow-earlier = پچھلے نتائج
follow-sum = { $statements }، { $rooms }
follow-statements = { $count ->
    [one] { $count } بیان
   *[other] { $count } بیانات
 }
follow-rooms = { $count ->
    [one] { $count } کمرہ
   *[other] { $count } کمرے
 }
follow-said-by = { $room } اور { $count ->
    [one] { $count } اور کمرہ
   *[other] { $count } اور کمرے
 }
follow-not-agreed = { $who }: میز پر اتفاق نہیں
board-call = میزیں کیا کہتی ہیں
board-nothing = میزیں لکھ رہی ہیں۔
board-against = { $rooms }، { $count } متفق نہیں
board-line = ”{ $text }“ · { $rooms }
