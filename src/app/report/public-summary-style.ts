import { pageStyle } from "./report-style";

/** One page: two columns of two parts each, in three sizes of letters by how much there is to say. */
export const publicSummaryStyle = `${pageStyle}
@page { size: A4; margin: 12mm 14mm 10mm; }
header { border-bottom: 1mm solid #0b4f55; padding-bottom: 3mm; margin-bottom: 4mm; }
.kind, .of { margin: 0; color: #3a4349; font-size: 10.5pt; }
h1 { margin: .5mm 0 1.5mm; font-size: 16pt; }
h2 { margin: 0 0 1.5mm; padding-top: 1.5mm; border-top: .5mm solid #0b4f55; font-size: 12.5pt; }
.alert { border: .6mm solid #9c0006; padding: 1.5mm 3mm; font-weight: 600; }
.numbers { display: flex; justify-content: space-between; list-style: none; margin: 0 0 4mm; padding: 0; font-size: 11pt; flex-wrap: wrap; }
.numbers strong { color: #0b4f55; font-size: 19pt; font-variant-numeric: tabular-nums; white-space: nowrap; }
main { display: grid; grid-template-columns: 11fr 9fr; gap: 4mm 8mm; align-items: start; }
.alert, .numbers { grid-column: span 2; margin: 0; }
th.name { width: auto; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
table { font-size: 9pt; line-height: 1.25; }
thead th { font-size: 8.5pt; }
th, td { padding: .7mm 1mm; }
.promises td.figure, .money td.figure { width: 1%; }
.total > tr > * { font-weight: 600; border-bottom: none; border-top: .4mm solid #0b4f55; }
section p { margin: 0 0 1.5mm; }
.bar { display: block; height: 1.4mm; }
.bar span { display: block; margin-top: .6mm; border-top: 1.4mm solid #0b6e75; min-width: .3mm; }
footer { margin-top: 3mm; border-top: .2mm solid #7d8b91; padding-top: 1.5mm; color: #3a4349; font-size: 8.5pt; line-height: 1.3; }
footer p { margin: 0; }
.roomy { font-size: 11pt; }
.roomy h1 { font-size: 22pt; margin-bottom: 2mm; }
.roomy h2 { font-size: 14.5pt; }
.roomy table { font-size: 10.5pt; }
.roomy thead th { font-size: 9.5pt; }
.roomy th, .roomy td { padding: 1.2mm 1mm; }
.roomy main { gap: 7mm 10mm; }
.roomy header, .roomy footer { margin-bottom: 6mm; }
.roomy footer { margin-top: 7mm; }
.cramped { font-size: 8pt; line-height: 1.25; }
.cramped h1 { font-size: 12pt; }
.cramped h2 { font-size: 10.5pt; margin: 0 0 .5mm; padding-top: .8mm; }
.cramped table { font-size: 7pt; line-height: 1.15; }
.cramped th, .cramped td { padding: .3mm 1mm; }
.cramped thead th { font-size: 7pt; }
.cramped li { margin: 0; }
.cramped .numbers strong { font-size: 14pt; }
.cramped main { gap: 2.5mm 8mm; }
.cramped .bar { display: none; }
.cramped footer { font-size: 7.5pt; }
@media screen { body { max-width: 210mm; padding: 10mm; } }
`;
