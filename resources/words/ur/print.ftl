# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = پوسٹر
print-welcome = اندر آئیں۔ یہاں آپ کا خیرمقدم ہے۔
print-conduct = ہم ایک دوسرے سے کیسے پیش آتے ہیں: { $address }
print-table = میز { $number }، کل { $of }
print-how = ہم کیسے بات کرتے ہیں
print-agree = ہم کس بات پر متفق ہیں، اور کس پر نہیں
print-script = شام کا ہدایت نامہ
print-before = دس منٹ پہلے:
print-step-camera = اپنے فون کا کیمرا اس چوکور پر کریں۔
print-step-open = یا { $address } کھولیں اور کوڈ لکھیں۔
print-step-none = نہ کھاتا، نہ ایپ۔ فون نہ ہو تو ہاتھ اٹھا کر حصہ لیں۔
print-talk =
    ایک بار سب کی باری: ہر ایک اپنا نام اور ایک بات کہے۔
    سب کا وقت برابر ہے۔ جو چاہے باری چھوڑ سکتا ہے۔
    دوسروں کو بات پوری کرنے دیں۔ جواب دینے سے پہلے پوچھیں۔
    معاملے پر بات کریں، شخص پر نہیں۔
    کون ابھی نہیں بولا؟ نرمی سے پوچھیں۔
    لکھ لیں کہ کس بات پر متفق ہیں اور کس پر نہیں۔
print-title = اس کمرے کے لیے چھاپیں
print-for = چھپائی: { $first }
print-this-room = یہ کمرہ
print-words = دروازے کے لیے پوسٹر، ہر میز کے لیے پرچہ، اور شام کا ہدایت نامہ۔ A4 یا لیٹر کاغذ پر، سیاہ و سفید میں بھی۔
print-want-poster = { $first } پوسٹر
print-want-tables = { $first } میزوں کے پرچے
print-want-script = { $first } شام کا ہدایت نامہ
print-tables = کتنی میزیں
print-go = چھاپیں
print-back = کمرہ چلانے پر واپس
print-sheets =
    .aria-label = پرچے
print-gate = کمرے کے لیے چھاپیں
