# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = یہ صفحہ نہیں کھل سکا۔ اگر وائی فائی پوچھے تو سائن اِن کریں، پھر صفحہ دوبارہ کھولیں۔
page-script = اس صفحے کو JavaScript درکار ہے۔ براہِ کرم اس پتے کے لیے اجازت دیں۔
page-leave = یہ آلہ چھوڑیں
page-leave-again = دوبارہ دبائیں: یہ آلہ اپنے کوڈ، ووٹ اور رسیدیں بھلا دے گا
page-leave-waits = اس آلے نے بھلا دیا ہے۔ { $reason } جیسے ہی رابطہ ہوگا کانفرنس کو بتا دیا جائے گا۔
page-no-connection = کانفرنس سے رابطہ نہیں: پہلے وائی فائی میں سائن اِن کریں، یا اس آلے کا نیٹ ورک دیکھیں۔
page-no-answer = کانفرنس اس وقت جواب نہیں دے رہی۔
page-tried-again = { $reason } دوبارہ کوشش خود بخود ہو رہی ہے۔
page-code-tried-again = { $reason } آپ کا کوڈ خود بخود دوبارہ آزمایا جا رہا ہے۔
page-the-conference = کانفرنس
page-minutes = کارروائی کی روداد
page-back-to-party = اجتماع پر واپس جائیں
page-back-to-vote = میرے ووٹ پر واپس جائیں
page-rehearsal = مشق: یہ صرف مشق ہے، ووٹ شمار نہیں ہوں گے
    .aria-label = مشق
