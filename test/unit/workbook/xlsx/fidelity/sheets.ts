import type { Features } from "./features";
import { main } from "./package-draft";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const extension = (uri: string, content: string) => `<ext xmlns:x14="${x14}" uri="${uri}">${content}</ext>`;

export const sheets: Features[] = [
  {
    name: "validations of both kinds",
    build: ({ data }) => {
      data.dataValidations =
        '<dataValidations count="2" disablePrompts="1" xWindow="500" yWindow="300"><dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="No" error="Otra&#10;línea" promptTitle="Sí" prompt="Elija_x000a_una" sqref="A2:A6 G2" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>"a,b ""c"""</formula1></dataValidation>' +
        '<dataValidation type="decimal" operator="notBetween" imeMode="disabled" sqref="D2:D6"><formula1>0</formula1><formula2>1E-3</formula2></dataValidation></dataValidations>';
      data.extLst = `<extLst>${extension("{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}", `<x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="list" allowBlank="1" xr:uid="{00000000-0002-0000-0000-000001000000}"><x14:formula1><xm:f>'Otra hoja'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B6</xm:sqref></x14:dataValidation></x14:dataValidations>`)}</extLst>`;
    },
  },
  {
    name: "conditional formats of both kinds",
    build: ({ data }) => {
      data.conditionalFormatting =
        '<conditionalFormatting sqref="D2:D6"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAAAAAA-0001-4001-8001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A2:A6 C2:C6" pivot="0"><cfRule type="containsText" dxfId="1" priority="1" stopIfTrue="1" operator="containsText" text="04"><formula>NOT(ISERROR(SEARCH("04",A2)))</formula></cfRule><cfRule type="iconSet" priority="2"><iconSet iconSet="3Flags" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="33" gte="0"/><cfvo type="formula" val="$D$2"/></iconSet></cfRule></conditionalFormatting>';
      data.extLst = `<extLst>${extension("{78C0D931-6437-407d-A8EE-F0AAD7539E65}", `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{AAAAAAAA-0001-4001-8001-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D6</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" priority="9" id="{AAAAAAAA-0001-4001-8001-000000000002}"><xm:f>'Otra hoja'!A1&gt;1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`)}</extLst>`;
    },
  },
  {
    name: "sparklines and an extension that nobody knows",
    build: ({ data }) => {
      data.extLst = `<extLst>${extension("{05C60535-1F16-4fd2-B633-F4F36F0B64E0}", `<x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup displayEmptyCellsAs="gap" markers="1" xr2:uid="{00000000-0000-4000-8000-000000000001}"><x14:colorSeries theme="4" tint="-0.499984740745262"/><x14:sparklines><x14:sparkline><xm:f>Datos!D2:E2</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`)}<ext uri="{12345678-0000-4000-8000-000000000000}" xmlns:q="urn:otro:programa"><q:dato a="1" q:b='dos "2"'>  texto <q:x/> y &lt;más&gt; </q:dato></ext></extLst>`;
    },
  },
  {
    name: "hyperlinks",
    build: (draft) => {
      const id = draft.relate(draft.dataPart, "hyperlink", "https://www.ejemplo.gov.co/plan?a=1&amp;b=2", true);
      draft.data.hyperlinks = `<hyperlinks><hyperlink ref="A2" r:id="${id}" tooltip="Ver &quot;plan&quot;" xr:uid="{00000000-0004-0000-0000-000000000000}"/><hyperlink ref="A3:A4" location="Datos!D2" display="Datos!D2"/></hyperlinks>`;
    },
  },
  {
    name: "a protected sheet with open ranges",
    build: ({ data }) => {
      data.sheetProtection = '<sheetProtection algorithmName="SHA-512" hashValue="kf0p+g==" saltValue="AbCd==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" autoFilter="0"/>';
      data.protectedRanges = '<protectedRanges><protectedRange sqref="B2:B6" name="Rango1" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21)"/></protectedRanges>';
    },
  },
  {
    name: "two windows, frozen panes and a zoom",
    build: (draft) => {
      draft.workbook.bookViews = '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" tabRatio="700" firstSheet="0" activeTab="0"/><workbookView minimized="1" visibility="hidden" xWindow="10" yWindow="10" windowWidth="9000" windowHeight="9000"/></bookViews>';
      draft.data.sheetViews = '<sheetViews><sheetView showGridLines="0" rightToLeft="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" view="pageBreakPreview" topLeftCell="A2" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="D4" sqref="D4 E5"/></sheetView><sheetView showFormulas="1" workbookViewId="1"/></sheetViews>';
    },
  },
  {
    name: "custom views",
    build: (draft) => {
      draft.workbook.customWorkbookViews = '<customWorkbookViews><customWorkbookView name="Impresión" guid="{33333333-3333-4333-8333-333333333333}" maximized="1" windowWidth="1000" windowHeight="500" activeSheetId="1"/></customWorkbookViews>';
      draft.data.customSheetViews = '<customSheetViews><customSheetView guid="{33333333-3333-4333-8333-333333333333}" showPageBreaks="1" hiddenRows="1"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection activeCell="A2" sqref="A2"/><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0" footer="0"/><autoFilter ref="A1:E6"/></customSheetView></customSheetViews>';
    },
  },
  {
    name: "settings of the printer",
    build: (draft) => {
      draft.ending("bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings");
      draft.part("xl/printerSettings/printerSettings1.bin", new Uint8Array([0, 255, 13, 10, 92, 0, 92]));
      const id = draft.relate(draft.dataPart, "printerSettings", "../printerSettings/printerSettings1.bin");
      Object.assign(draft.data, { printOptions: '<printOptions horizontalCentered="1" gridLines="1"/>', pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>', pageSetup: `<pageSetup paperSize="9" scale="80" fitToHeight="0" orientation="landscape" useFirstPageNumber="1" horizontalDpi="300" verticalDpi="300" copies="2" r:id="${id}"/>` });
    },
  },
  {
    name: "scenarios and the settings of a consolidation",
    build: ({ data }) => {
      data.scenarios = '<scenarios current="0" show="0" sqref="E2"><scenario name="Optimista" locked="1" count="1" user="Ana" comment="creado por Ana&#10;ayer"><inputCells r="D2" val="90" numFmtId="164"/></scenario></scenarios>';
      data.dataConsolidate = '<dataConsolidate function="average" leftLabels="1"><dataRefs count="1"><dataRef ref="A1:B2" sheet="Datos"/></dataRefs></dataConsolidate>';
      data.sheetCalcPr = '<sheetCalcPr fullCalcOnLoad="1"/>';
    },
  },
  {
    name: "properties of a sheet that programs keep",
    build: (draft) => {
      draft.ending("bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
      draft.part("xl/customProperty1.bin", new Uint8Array([65, 0, 66, 0]));
      draft.data.customProperties = `<customProperties><customPr name="CadenaInterna" r:id="${draft.relate(draft.dataPart, "customProperty", "../customProperty1.bin")}"/></customProperties>`;
      draft.data.webPublishItems = `<webPublishItems count="1"><webPublishItem id="3" divId="Libro_3" sourceType="sheet" destinationFile="C:\\plan.htm"/></webPublishItems>`;
    },
  },
  {
    name: "hidden sheets and names that need quotes",
    build: (draft) => {
      draft.sheet("Plan &amp; 'metas' 2024-2027", { sheetData: "<sheetData><row r=\"1\"><c r=\"A1\"><f>'Lista ñ'!A1+Datos!D2</f><v>21</v></c></row></sheetData>" });
      draft.sheet("Lista ñ", { sheetData: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }, { state: "hidden" });
      draft.sheet("!Muy oculta", {}, { state: "veryHidden" });
      draft.workbook.definedNames = "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Plan &amp; ''metas'' 2024-2027'!$1:$2</definedName></definedNames>";
    },
  },
  {
    name: "two selected sheets",
    build: (draft) => {
      draft.sheet("Otra", { sheetViews: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' });
    },
  },
  {
    name: "a sheet of a dialog and one of macros of before",
    build: (draft) => {
      const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
      draft.otherSheet("Diálogo1", "dialogsheet", "xl/dialogsheets/sheet1.xml", `<dialogsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`, `${kinds}dialogsheet+xml`);
      draft.otherSheet("Macro1", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "xl/macrosheets/sheet1.xml", `<xm:macrosheet xmlns="${main}" xmlns:xm="${xm}"><sheetData/></xm:macrosheet>`, "application/vnd.ms-excel.macrosheet+xml");
    },
  },
];
