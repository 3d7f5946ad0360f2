#include "core/transcript/htmlstyle.h"

#include "core/picture/picturepalette.h"

#include <QCryptographicHash>

namespace socketscope {

namespace {

constexpr char kStyle[] = R"(
:root { color-scheme: light dark; --window: #f3f4f6; --card: #fff; --border: #dfe3e8;
  --text: #1b1f24; --muted: #57606a; --accent: #1a66d6; --row: #fafbfc; --error: #b3361b;
  --note: #fdf0d5; --sent: #dbeafe; --received: #eeeff2;
  --blue: #0072b2; --green: #009e73; --orange: #e69f00; --sky: #56b4e9; --purple: #cc79a7; }
@media (prefers-color-scheme: dark) { :root { --window: #1f2227; --card: #2b3037;
  --border: #3a4049; --text: #e8eaed; --muted: #b4bac3; --accent: #6aabff; --row: #2f343b;
  --error: #ff9d80; --note: #4a3c1c; --sent: #1f3f66; --received: #383e47; --blue: #0094e7; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1240px; background: var(--window);
  color: var(--text); font: 15px/1.45 Inter, "Segoe UI", "Noto Sans", system-ui, sans-serif; }
h1 { font-size: 24px; margin: 0 0 4px; }
h2 { font-size: 18px; margin: 0 0 12px; }
h3 { font-size: 15px; margin: 20px 0 8px; }
nav { margin: 8px 0 16px; }
nav a { margin-right: 16px; }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
section, header { background: var(--card); border: 1px solid var(--border); border-radius: 10px;
  padding: 20px; margin-bottom: 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 12px 0 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
code, .data, .text { font-family: "JetBrains Mono", "DejaVu Sans Mono", Consolas, monospace;
  font-size: 13px; unicode-bidi: isolate; }
.wide { overflow-x: auto; }
svg { display: block; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; color: var(--muted); font-weight: 500; }
th, td { padding: 4px 10px; border-bottom: 1px solid var(--border); vertical-align: top; }
tbody tr:nth-child(even) { background: var(--row); }
tr:target { outline: 2px solid var(--accent); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums;
  color: var(--muted); }
td.call, td.who, td.result { white-space: nowrap; }
td.call::before { content: ""; display: inline-block; width: 8px; height: 8px;
  border-radius: 2px; margin-right: 8px; background: var(--muted); }
tr.bind td.call::before, tr.listen td.call::before { background: var(--blue); }
tr.accept td.call::before, tr.connect td.call::before { background: var(--green); }
tr.send td.call::before { background: var(--orange); }
tr.recv td.call::before { background: var(--sky); }
tr.shutdown td.call::before, tr.close td.call::before { background: var(--purple); }
tr.failed td.call::before { background: #d55e00; border-radius: 50%; }
tr.failed td.result { color: var(--error); }
.data { overflow-wrap: anywhere; min-width: 260px; }
tr.note td { background: var(--note); white-space: pre-wrap; }
ol { list-style: none; margin: 0; padding: 0; }
li { margin: 6px 0; }
.when { color: var(--muted); font-size: 12px; display: block; }
.text { display: inline-block; max-width: 80%; margin: 2px 0; padding: 8px 12px;
  border-radius: 10px; white-space: pre-wrap; overflow-wrap: anywhere;
  background: var(--received); text-align: left; }
li.sent { text-align: right; }
li.sent .text { background: var(--sent); }
li.remark { text-align: center; }
li.remark .text { background: none; border: 1px solid var(--border); color: var(--muted); }
.note-text { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--note);
  border-radius: 8px; padding: 8px 12px; }
.left-out { color: var(--muted); font-style: italic; }
@media print { :root { color-scheme: light; --window: #fff; --card: #fff; --border: #ccc;
  --text: #000; --muted: #444; --row: #fff; --error: #b3361b; --note: #fdf0d5; --sent: #fff;
  --received: #fff; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  section, header { border: none; padding: 0; }
  nav { display: none; }
  code, .data, .text { font-size: 8.5pt; }
  td.call, td.result { white-space: normal; }
  .wide { overflow: visible; }
  svg { max-width: 100%; height: auto; }
  thead { display: table-header-group; }
  tr, li, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .text { border: 1px solid var(--border); }
  td.call::before, tr.note td, .note-text { print-color-adjust: exact; } }
)";

/// Each light one stands for one role only, but for the flag's outline, which is as muted text.
constexpr quint32 PicturePalette::*kPictureColours[] = {&PicturePalette::ground,
    &PicturePalette::text, &PicturePalette::mutedText, &PicturePalette::faintText,
    &PicturePalette::grid, &PicturePalette::strongGrid, &PicturePalette::blue,
    &PicturePalette::listenBand, &PicturePalette::freshBand, &PicturePalette::establishedBand,
    &PicturePalette::closingBand, &PicturePalette::failedBand, &PicturePalette::closedBand};

QByteArray colourText(quint32 colour)
{
    return '#' + QByteArray::number(colour, 16).rightJustified(6, '0');
}

} // namespace

QByteArray htmlStyle()
{
    const PicturePalette light = PicturePalette::light();
    const PicturePalette dark = PicturePalette::dark();
    QByteArray style = kStyle;
    style += "@media screen and (prefers-color-scheme: dark) {\n";
    // Without "svg" in front: what <use> repeats has no ancestors that a rule could name.
    for (quint32 PicturePalette::*colour : kPictureColours) {
        const QByteArray from = colourText(light.*colour);
        const QByteArray to = colourText(dark.*colour);
        for (const QByteArray attribute : {"fill", "stroke", "stop-color"})
            style += "[" + attribute + "=\"" + from + "\"] { " + attribute + ": " + to + "; }\n";
    }
    return style + "}\n";
}

QByteArray htmlContentPolicy(const QByteArray &style)
{
    return "default-src 'none'; style-src 'sha256-"
        + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()
        + "'; base-uri 'none'; form-action 'none'";
}

} // namespace socketscope
