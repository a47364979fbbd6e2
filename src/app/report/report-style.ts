import { cssString } from "./page-html";

/** What both documents share: ink on white, one family of letters, figures that stand in columns. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; background: #fff; color: #1b1f22; font: 9.5pt/1.4 "Segoe UI", Calibri, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { color: #0b4f55; line-height: 1.2; break-after: avoid; overflow-wrap: break-word; text-wrap: balance; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0 0 1.5mm; break-after: avoid; }
thead { display: table-header-group; }
tr, tbody.kept { break-inside: avoid; }
thead, tr.heading { break-after: avoid; }
th, td { padding: .8mm 1.5mm; text-align: left; vertical-align: top; font-weight: 400; border-bottom: .2mm solid #b9c3c7; }
thead th { font-weight: 600; vertical-align: bottom; color: #0b4f55; border-bottom: .5mm solid #0b4f55; line-height: 1.2; overflow-wrap: normal; }
th.figure, td.figure { text-align: right; }
td.figure { white-space: nowrap; }
ul, ol { margin: 0 0 2mm; padding-left: 5mm; }
li { margin-bottom: .8mm; break-inside: avoid; }
dl, dd { margin: 0; }
`;

/** The report: A4 with its page numbers, headers repeated on each page, no row cut in two. */
export function reportStyle({ footer, page }: { footer: string; page: { before: string; between: string } }): string {
  return `${pageStyle}
@page {
  size: A4;
  margin: 16mm 16mm 18mm;
  @bottom-left { content: ${cssString(footer)}; font: 7.5pt "Segoe UI", Calibri, Arial, sans-serif; color: #4a545b; }
  @bottom-right { content: ${cssString(page.before)} counter(page) ${cssString(page.between)} counter(pages); font: 7.5pt "Segoe UI", Calibri, Arial, sans-serif; color: #4a545b; }
}
header { border-bottom: .8mm solid #0b4f55; padding-bottom: 3mm; margin-bottom: 5mm; }
.kind { margin: 0; color: #4a545b; font-size: 10pt; }
h1 { margin: 1mm 0 3mm; font-size: 19pt; }
.facts { display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; gap: 1mm 6mm; }
.facts dt { color: #4a545b; font-size: 8pt; }
.facts dd { font-weight: 600; }
.hint { margin: 3mm 0 0; color: #4a545b; font-size: 8.5pt; }
main > section { margin-bottom: 7mm; }
h2 { margin: 0 0 2mm; font-size: 13.5pt; }
h3 { margin: 5mm 0 1.5mm; font-size: 11pt; }
h2, h3 { break-inside: avoid; }
/* Room that a heading keeps below itself: browsers would leave it at the foot of a page with an empty table. */
h2::after, h3::after { content: ""; display: block; height: 42mm; margin-bottom: -42mm; }
.findings h3::after { height: 48mm; margin-bottom: -48mm; }
table { margin: 2mm 0 4mm; font-size: 8.5pt; line-height: 1.3; }
.alert { border: .8mm solid #9c0006; padding: 3mm 4mm 2mm; break-inside: avoid; }
.alert h2 { color: #9c0006; }
.scores { display: grid; grid-template-columns: repeat(6, 1fr); gap: 3mm; margin-bottom: 3mm; break-inside: avoid; }
.score { grid-column: span 2; border-top: .5mm solid #0b4f55; padding-top: 1.5mm; font-size: 8.5pt; line-height: 1.3; color: #3a4349; }
.score.coherence, .score.errors { grid-column: span 3; border-top-width: 1mm; }
.score dt { font-size: 9.5pt; font-weight: 600; color: #1b1f22; }
.score .value { font-size: 17pt; font-weight: 600; color: #0b4f55; line-height: 1.25; font-variant-numeric: tabular-nums; }
.score.coherence .value, .score.errors .value { font-size: 26pt; }
.score.errors .value { color: #9c0006; }
.heading th { padding-top: 2.5mm; font-weight: 600; border-bottom: .3mm solid #7d8b91; }
.group { display: inline-block; max-width: 75%; }
.bar { float: right; width: 22%; margin-top: 1.2mm; border-top: .3mm solid #7d8b91; }
.bar span { display: block; margin-top: -.3mm; border-top: 2mm solid #0b6e75; }
th.name { width: 30%; }
td.word { min-width: 19mm; }
.of-0-texts th.name { width: 24%; }
.of-1-texts td.text { width: 38%; }
.of-2-texts th.name { width: 24%; }
.of-2-texts td.text { width: 38%; }
.money tbody.total { break-before: avoid; }
.money .word { white-space: nowrap; }
.method .of-0-texts th.name { width: 46%; }
.findings caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.money tbody tr:last-child > *, .money tbody th[rowspan] { border-bottom: .3mm solid #7d8b91; }
.money tbody tr:not(:last-child) > :not([rowspan]) { border-bottom: none; }
.money tbody tr > :not([rowspan]) { padding-top: .4mm; padding-bottom: .4mm; }
.money table { font-size: 8pt; }
.total > tr > * { font-weight: 600; border-top: .4mm solid #0b4f55; }
.money .total > tr:not(:first-child) > * { border-top: none; }
.more { font-style: italic; color: #3a4349; }
strong { font-weight: 700; }
.limits { break-inside: avoid; }
@media print { .hint { display: none; } body { width: auto; } }
@media screen { body { max-width: 210mm; padding: 12mm 10mm; font-size: 11pt; } }
`;
}
