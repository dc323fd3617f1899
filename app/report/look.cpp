#include "app/report/look.h"

namespace report::look {

QString styleSheet()
{
    return QStringLiteral(R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #FBF6EE; color: #22302C; font: 1.0625rem/1.6 Noto Sans, Segoe UI, system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { color: #1E5B50; font-size: 2.25rem; line-height: 1.2; margin: 0; }
h2 { color: #1E5B50; font-size: 1.5rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
p, ul, dl { max-width: 44rem; }
.wave { font-size: 1.25rem; margin: .25rem 0 1.5rem; }
section { background: #FFFFFF; border: 1px solid #7B857F; border-radius: .75rem; padding: 1.5rem; margin: 1.5rem 0; }
.banner { background: #E3EFEA; border-left: .5rem solid #1E5B50; border-radius: .5rem; padding: 1rem 1.25rem; margin: 1rem 0; }
.banner p { margin: 0; font-weight: 600; }
.invented { background: #FFF1D6; border-left-color: #5E3B00; color: #5E3B00; }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: 0; }
figure { margin: 1rem 0; }
figcaption { margin-bottom: .75rem; max-width: 44rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: Noto Sans, Segoe UI, system-ui, sans-serif; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .5rem; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #7B857F; }
.hidden { color: #4F5D58; background: repeating-linear-gradient(45deg, transparent 0 6px, #D9DCD6 6px 7px); }
summary { cursor: pointer; color: #1E5B50; font-weight: 600; padding: .6rem 0; }
summary:focus-visible, a:focus-visible, .scroll:focus-visible { outline: 3px solid #1B4DB1; outline-offset: 2px; }
footer { padding-bottom: 3rem; color: #4F5D58; }
@media print {
  body { background: #FFFFFF; font-size: 10.5pt; }
  section { border: 0; border-top: 1px solid #7B857F; border-radius: 0; padding: .75rem 0; margin: .5rem 0; }
  figure, tr, .banner { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)");
}

}
