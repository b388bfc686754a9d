"""The style sheet of the report page: screens of all widths, and paper."""

__all__ = ["STYLE"]

STYLE = """
:root{color-scheme:light}
body{margin:0;background:#f4f5f7;color:#1c2127;font:17px/1.55 system-ui,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:28px 20px 60px}
section{background:#fff;border:1px solid #dde1e6;border-radius:8px;padding:20px 24px;
  margin:18px 0}
h1{font-size:30px;line-height:1.25;margin:4px 0}
h2{font-size:20px;margin:0 0 10px}
.over{color:#4c5661;font-weight:600}
.facts{display:flex;flex-wrap:wrap;gap:10px 34px;margin:16px 0 0;padding:0}
.facts div{min-width:90px}
.facts dt{color:#4c5661;font-size:14px}
.facts dd{margin:0;font-size:22px;font-weight:600}
.wide{overflow-x:auto;margin:0 0 14px}
.wide svg{display:block}
.hint{display:none;color:#4c5661;font-size:14px;margin:0 0 6px}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:15px}
th,td{padding:5px 10px;border-bottom:1px solid #e4e7eb;text-align:right}
td{white-space:nowrap}
th:first-child,td:first-child{text-align:left;white-space:normal;min-width:8em;position:sticky;left:0;
  background:#fff}
thead th{min-width:4.5em;overflow-wrap:anywhere;border-bottom:2px solid #aeb6bf;
  vertical-align:bottom}
td.won{background:#dff1e5;font-weight:700}
td.out{background:#f7e1e1}
td.gone{color:#7a838d}
td small{display:block;color:#5a626c;font-weight:400}
.bars{list-style:none;margin:0 0 12px;padding:0;font-size:15px}
.bars li{display:grid;grid-template-columns:minmax(0,15em) 1fr 6em;gap:10px;align-items:center;
  margin:5px 0}
.bars span:first-child{font-weight:600;text-align:right;overflow-wrap:anywhere}
.bar i{display:block;height:18px;min-width:1px;-webkit-print-color-adjust:exact;
  print-color-adjust:exact}
ol.story li{margin:6px 0}
svg{font:13px system-ui,"Segoe UI",sans-serif}
svg .head{font-weight:700}
svg .kind{fill:#5a626c;font-size:12px}
svg .name{font-weight:600}
svg .num{fill:#38414a;font-size:12px}
svg .won{fill:#1d6b3c;font-weight:700;font-size:12px}
svg .out{fill:#9b2c2c;font-size:12px;font-weight:700}
code{word-break:break-all}
@media (max-width:1060px){.hint{display:block}}
@media (max-width:700px){main{padding:16px 10px 40px}section{padding:16px 14px}
table{font-size:14px}th:first-child,td:first-child{min-width:8.5em;max-width:10em;
overflow-wrap:anywhere}thead th{min-width:4em}th,td{padding:5px 5px}
td:last-child{white-space:normal}
.bars li{grid-template-columns:1fr 5em;gap:2px 10px}
.bars span:first-child{grid-column:1/-1;text-align:left}}
@media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}
section{border:0;padding:8px 0}h2,h2+p{break-after:avoid}.hint{display:none}
.wide{overflow:visible}.wide svg{max-width:100%;height:auto;break-inside:avoid}
table{font-size:9pt;break-inside:avoid}th,td{padding:2px 5px}}
"""
