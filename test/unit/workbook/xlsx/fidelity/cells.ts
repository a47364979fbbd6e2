import type { Features } from "./features";
import { main, office, type PackageDraft } from "./package-draft";

const addRows = (draft: PackageDraft, rows: string): void => {
  draft.data.sheetData = draft.data.sheetData?.replace("</sheetData>", `${rows}</sheetData>`) ?? "";
};
const replaceCells = (draft: PackageDraft, pattern: RegExp, cell: (row: number) => string): void => {
  draft.data.sheetData = draft.data.sheetData?.replace(pattern, (_, row: string) => cell(Number(row))) ?? "";
};
const formulaCells = /<c r="E([2-6])"><f>.*?<\/c>/g;

function addCalculationChain(draft: PackageDraft): void {
  draft.part("xl/calcChain.xml", `<calcChain xmlns="${main}">${[6, 5, 4, 3, 2].map((row) => `<c r="E${row}" i="1"/>`).join("")}</calcChain>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml");
  draft.relate("xl/workbook.xml", "calcChain", "calcChain.xml");
}

export const cells: Features[] = [
  { name: "nothing more than Excel always writes", build: () => {} },
  { name: "a calculation chain", build: addCalculationChain },
  {
    name: "shared formulas",
    // The cell that holds the formula for all is written over: the others get texts of their own.
    written: { "xl/worksheets/sheet1.xml": [/^(lost|changed) worksheet\/sheetData#0\/row\[[56]\](@spans|\/c\[E[56]\]\/f#0(@(t|si)|: text "" → "D[56]\*2"))$/] },
    build: (draft) => {
      replaceCells(draft, formulaCells, (row) => (row < 4 ? `<c r="E${row}"><v>${row}</v></c>` : `<c r="E${row}"><f t="shared" ${row === 4 ? 'ref="E4:E6" ' : ""}si="0">${row === 4 ? "D4*2" : ""}</f><v>${row * 20}</v></c>`));
      addCalculationChain(draft);
      draft.part("xl/calcChain.xml", `<calcChain xmlns="${main}"><c r="E4" i="1"/><c r="E5"/><c r="E6" l="1"/></calcChain>`);
    },
  },
  {
    name: "array formulas",
    build: (draft) => addRows(draft, '<row r="9"><c r="G9"><f t="array" ref="G9:G10" aca="1" ca="1">D2:D3*2</f><v>40</v></c></row><row r="10"><c r="G10"><v>60</v></c><c r="H10"><f t="array" ref="H10">SUM(D2:D6*2)</f><v>400</v></c></row>'),
  },
  {
    name: "formulas that spill, with their metadata",
    build: (draft) => {
      addRows(draft, '<row r="9"><c r="G9" cm="1"><f t="array" ref="G9:G11">_xlfn._xlws.SORT(D2:D4)</f><v>20</v></c></row><row r="10"><c r="G10"><v>30</v></c></row><row r="11"><c r="G11"><v>40</v></c><c r="H11" t="e" vm="1"><v>#VALUE!</v></c></row>');
      draft.part("xl/metadata.xml", `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
      draft.relate("xl/workbook.xml", "sheetMetadata", "metadata.xml");
    },
  },
  { name: "a data table of what-if", build: (draft) => addRows(draft, '<row r="9"><c r="G9"><v>1</v></c><c r="H9"><f t="dataTable" ref="H9:H10" dt2D="0" dtr="0" r1="D2" ca="1"/><v>2</v></c></row><row r="10"><c r="G10"><v>2</v></c><c r="H10"><v>4</v></c></row>') },
  {
    name: "strings inside the cells, with runs and spaces",
    build: (draft) => replaceCells(draft, /<c r="B([25])".*?<\/c>/g, (row) => `<c r="B${row}" t="inlineStr" ph="1"><is><r><rPr><i/></rPr><t xml:space="preserve"> uno </t></r><r><t>dos &lt;&amp;&gt; _x000D_ &#10;tres</t></r></is></c>`),
  },
  {
    name: "names of every kind",
    build: (draft) => {
      draft.sheet("Otra hoja");
      draft.workbook.definedNames =
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Datos!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Datos!$A$1:$E$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'Otra hoja\'!$A$1:$B$2</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Datos!$A:$A,Datos!$1:$1</definedName><definedName name="Constante">0.19</definedName><definedName name="Relativo" localSheetId="1" comment="a la izquierda &#10;de la celda" hidden="1">\'Otra hoja\'!A1&amp;"\u2028"</definedName><definedName name="Valores" function="1" vbProcedure="1" xlm="1">OFFSET(Datos!$D$2,0,0,COUNTA(Datos!$D:$D)-1)</definedName></definedNames>';
      draft.data.autoFilter = '<autoFilter ref="A1:E6"><filterColumn colId="3"><top10 val="3" filterVal="40"/></filterColumn><sortState ref="A2:E6"><sortCondition descending="1" ref="D2:D6"/></sortState></autoFilter>';
    },
  },
  {
    name: "links to another workbook",
    build: (draft) => {
      draft.part("xl/externalLinks/externalLink1.xml", `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Hoja1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml");
      draft.relate("xl/externalLinks/externalLink1.xml", "externalLinkPath", "file:///C:/Plan%20anterior/plan%202020.xlsx", true);
      draft.workbook.externalReferences = `<externalReferences><externalReference r:id="${draft.relate("xl/workbook.xml", "externalLink", "externalLinks/externalLink1.xml")}"/></externalReferences>`;
      addRows(draft, "<row r=\"9\"><c r=\"G9\"><f>[1]Hoja1!$A$1+'[1]Hoja1'!A1</f><v>10</v></c></row>");
    },
  },
  {
    name: "rows and columns grouped, with heights, styles and breaks",
    build: (draft) => {
      draft.data.sheetPr = '<sheetPr codeName="Hoja1" filterMode="1"><tabColor theme="5" tint="0.39997558519241921"/><outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>';
      draft.data.sheetFormatPr = '<sheetFormatPr baseColWidth="10" defaultColWidth="11.42578125" defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1" x14ac:dyDescent="0.25"/>';
      draft.data.cols = '<cols><col min="1" max="1" width="12.7109375" style="2" customWidth="1"/><col min="2" max="4" width="20" hidden="1" outlineLevel="1" collapsed="1"/><col min="9" max="16384" width="9.140625" style="3"/></cols>';
      addRows(draft, '<row r="12" s="3" customFormat="1" ht="40.5" customHeight="1" outlineLevel="2" collapsed="1" thickBot="1" x14ac:dyDescent="0.3"/><row r="13" hidden="1" outlineLevel="1"><c r="B13" s="1"/></row>');
      draft.data.rowBreaks = '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>';
      draft.data.colBreaks = '<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>';
    },
  },
  { name: "merged cells and hidden errors", build: (draft) => Object.assign(draft.data, { mergeCells: '<mergeCells count="2"><mergeCell ref="G1:H1"/><mergeCell ref="G2:G8"/></mergeCells>', phoneticPr: '<phoneticPr fontId="1" type="noConversion"/>', ignoredErrors: '<ignoredErrors><ignoredError sqref="A2:A6" numberStoredAsText="1"/></ignoredErrors>', cellWatches: '<cellWatches><cellWatch r="E2"/></cellWatches>' }) },
];
