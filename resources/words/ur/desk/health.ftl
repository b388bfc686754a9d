# Health: ballots, delays and levels over time.
desk-health-show = بیلٹ، تاخیر اور سطحیں وقت کے ساتھ دکھائیں
desk-health-ago-minutes = { $count } منٹ پہلے
desk-health-seconds = { $count } س
desk-health-now = ابھی
desk-health-rate = بیلٹ فی سیکنڈ
desk-health-recorded = درج { $number }
desk-health-delay = تاخیر، آنا جانا، ملی سیکنڈ میں
desk-health-this-desk = یہ ڈیسک { $delay }
desk-health-median = اجتماعات، وسطانیہ { $delay }
desk-health-slowest = سست ترین 5% از { $delay }
desk-health-unmeasured = ناپا نہیں گیا
desk-health-ms = { $number } ملی سیکنڈ
desk-health-connected = جڑے ہوئے
desk-health-people = فون سے افراد { $number }
desk-health-connections = رابطے { $number }
desk-health-empty = ابھی کچھ نہیں سنا گیا: سرور ہر سیکنڈ اپنی حالت بتاتا ہے۔
desk-health-span = { $count ->
    [one] آخری { $count } منٹ
   *[other] آخری { $count } منٹ
 }
desk-health-guessing = فی منٹ { $count ->
    [one] { $count } غلط کوڈ
   *[other] { $count } غلط کوڈ
 }: شاید کوئی اندازے لگا رہا ہے
desk-health-backup = آخری بیک اپ { $time } پر ناکام ہوا: { $reason }۔
desk-health-backup-none = ابھی کوئی درست نہیں ہے۔
desk-health-backup-good = آخری درست { $moment } کا ہے۔
desk-health-obs = OBS { $time } سے جڑا ہوا نہیں: { $trouble }
desk-health-viewers = تصویر ہال سے درمیانی طور پر { $median } سیکنڈ پیچھے ہے، بیس میں ایک کے سوا زیادہ سے زیادہ { $most } سیکنڈ، اسکرینیں اور صفحات: { $count }
desk-health-later = سب سے سست کمرے کے لیے رائے شماری { $later } سیکنڈ بعد بند ہوتی ہے
