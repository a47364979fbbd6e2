import type { Features } from "./features";
import { main, office, type PackageDraft } from "./package-draft";

const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const x15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const headers = (names = ["Código", "Valor", "Doble"]) => `<row r="1">${names.map((name, at) => text(`${"ABC"[at]}1`, name)).join("")}</row>`;
const body = [2, 3, 4, 5].map((row) => `<row r="${row}" spans="1:3" ht="18" customHeight="1">${text(`A${row}`, `0${row}`)}<c r="B${row}" s="3"><v>${row}</v></c><c r="C${row}"><f>TblObras[[#This Row],[Valor]]*2</f><v>${row * 2}</v></c></row>`).join("");
const totals = `<row r="6">${text("A6", "Total")}<c r="B6" s="3"><f>SUBTOTAL(109,TblObras[Valor])</f><v>14</v></c><c r="C6"><f>SUBTOTAL(109,TblObras[Doble])</f><v>28</v></c></row>`;

const columns = '<tableColumns count="3"><tableColumn id="1" xr3:uid="{00000000-0010-0000-0000-000001000000}" name="Código" dataDxfId="1"/><tableColumn id="2" xr3:uid="{00000000-0010-0000-0000-000002000000}" name="Valor"/><tableColumn id="7" xr3:uid="{00000000-0010-0000-0000-000007000000}" name="Doble"><calculatedColumnFormula>TblObras[[#This Row],[Valor]]*2</calculatedColumnFormula></tableColumn></tableColumns>';
const style = '<tableStyleInfo name="De la oficina" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>';
const tableXml = (attributes: string, inner: string) =>
  `<table xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr3" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="4" xr:uid="{00000000-000C-0000-FFFF-FFFF00000000}" name="TblObras" displayName="TblObras" ${attributes}>${inner}</table>`;

const part = "xl/tables/table1.xml";
const sheetPart = "xl/worksheets/sheet2.xml";
const table = { name: "TblObras", part, sheet: "Obras" };

interface TableLook {
  attributes?: string;
  inner?: string;
  rows?: string;
  fragments?: Record<string, string>;
}

function addTable(draft: PackageDraft, { attributes = 'ref="A1:C5" totalsRowShown="0"', inner = `<autoFilter ref="A1:C5" xr:uid="{00000000-0009-0000-0100-000001000000}"/>${columns}${style}`, rows = headers() + body, fragments = {} }: TableLook = {}): void {
  draft.part(part, tableXml(attributes, inner), tableType);
  const id = draft.relate(sheetPart, "table", "../tables/table1.xml");
  draft.sheet("Obras", { dimension: '<dimension ref="A1:C5"/>', sheetData: `<sheetData>${rows}</sheetData>`, tableParts: `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`, ...fragments });
}

export const tables: Features[] = [
  { name: "a table with a calculated column and a style of its own", table, build: (draft) => addTable(draft) },
  {
    name: "a table with a row of totals",
    table,
    build: (draft) =>
      addTable(draft, {
        attributes: 'ref="A1:C6" totalsRowCount="1" headerRowDxfId="0" dataDxfId="1"',
        inner: `<autoFilter ref="A1:C5"/>${columns.replace('name="Valor"/>', 'name="Valor" totalsRowFunction="sum" totalsRowDxfId="0"/>').replace('name="Código"', 'name="Código" totalsRowLabel="Total"').replace("*2</calculatedColumnFormula>", "*2</calculatedColumnFormula><totalsRowFormula>SUBTOTAL(109,TblObras[Doble])</totalsRowFormula>")}${style}`,
        rows: headers() + body + totals,
      }),
  },
  {
    name: "a table that is filtered and sorted",
    table: { ...table, follows: { [part]: [/^changed table\/sortState#0(\/sortCondition#0)?@ref/] } },
    build: (draft) =>
      addTable(draft, {
        inner: `<autoFilter ref="A1:C5"><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="2"/></customFilters></filterColumn><filterColumn colId="0" hiddenButton="1"><filters blank="1"><filter val="02"/></filters></filterColumn></autoFilter><sortState xmlns:xlrd2="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata2" caseSensitive="1" ref="A2:C5"><sortCondition descending="1" ref="B2:B5"/></sortState>${columns}${style}`,
        rows: headers() + body.replace('<row r="2"', '<row r="2" hidden="1"'),
      }),
  },
  {
    name: "a table whose columns lists, formats, names and a chart follow",
    table: {
      ...table,
      follows: {
        [sheetPart]: [/^changed worksheet\/(conditionalFormatting#0|dataValidations#0\/dataValidation#0)@sqref: [A-C]2:[A-C]5 /, /^changed worksheet\/extLst#0\/ext\[.*xm:sqref#0: text "B2:B5" → "B2:B7"$/],
        "xl/workbook.xml": [/^changed workbook\/definedNames#0\/definedName\[CodigosDeObra,\]: text /],
        "xl/worksheets/sheet1.xml": [/^changed worksheet\/dataValidations#0\/dataValidation#0\/formula1#0: text /],
      },
    },
    build: (draft) => {
      addTable(draft, {
        fragments: {
          conditionalFormatting: '<conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>',
          dataValidations: '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="B2:B5"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>',
          extLst: `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        },
      });
      draft.workbook.definedNames = "<definedNames><definedName name=\"CodigosDeObra\" comment=\"para las listas\">Obras!$A$2:$A$5</definedName><definedName name=\"Otro\">Obras!$A$2:$A$4</definedName></definedNames>";
      draft.data.dataValidations = '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="G2:G9"><formula1>Obras!$A$2:$A$5</formula1></dataValidation></dataValidations>';
    },
  },
  {
    name: "a table without its headers",
    table,
    build: (draft) => addTable(draft, { attributes: 'ref="A2:C5" headerRowCount="0" totalsRowShown="0"', inner: `${columns}${style}`, rows: body }),
  },
  {
    name: "a table of a query, with its connection",
    table,
    build: (draft) => {
      addTable(draft, {
        attributes: 'tableType="queryTable" ref="A1:C5" totalsRowShown="0"',
        inner: `<autoFilter ref="A1:C5"/>${columns.replace('id="1"', 'id="1" uniqueName="1" queryTableFieldId="1"')}${style}`,
      });
      draft.part("xl/queryTables/queryTable1.xml", `<queryTable xmlns="${main}" name="DatosExternos_1" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="4"><queryTableFields count="1"><queryTableField id="1" name="Código" tableColumnId="1"/></queryTableFields></queryTableRefresh></queryTable>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml");
      draft.relate(part, "queryTable", "../queryTables/queryTable1.xml");
      draft.part("xl/connections.xml", `<connections xmlns="${main}"><connection id="1" keepAlive="1" name="Consulta - Obras" type="5" refreshedVersion="8" background="1"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Obras;Extended Properties=&quot;&quot;" command="SELECT * FROM [Obras]"/></connection></connections>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml");
      draft.relate("xl/workbook.xml", "connections", "connections.xml");
    },
  },
  {
    name: "a table with a slicer",
    table,
    build: (draft) => {
      addTable(draft, { fragments: { extLst: `<extLst><ext xmlns:x15="${x15}" uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList xmlns:x14="${x14}"><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst>` } });
      draft.part("xl/slicers/slicer1.xml", `<slicers xmlns="${x14}" xmlns:x="${main}"><slicer name="Código" cache="SegmentaciónDeDatos_Código" caption="Código" rowHeight="241300"/></slicers>`, "application/vnd.ms-excel.slicer+xml");
      draft.relate(sheetPart, "http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml");
      draft.part("xl/slicerCaches/slicerCache1.xml", `<slicerCacheDefinition xmlns="${x14}" name="SegmentaciónDeDatos_Código" sourceName="Código"><extLst><x:ext xmlns:x="${main}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache xmlns:x15="${x15}" tableId="4" column="1"/></x:ext></extLst></slicerCacheDefinition>`, "application/vnd.ms-excel.slicerCache+xml");
      const id = draft.relate("xl/workbook.xml", "http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml");
      draft.workbook.extLst = `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${x15}"><x15:slicerCaches xmlns:x14="${x14}"><x14:slicerCache r:id="${id}"/></x15:slicerCaches></ext></extLst>`;
    },
  },
  {
    name: "a table whose headers have line ends and odd characters",
    table,
    build: (draft) => {
      addTable(draft, { inner: `<autoFilter ref="A1:C5"/>${columns.replace('name="Código"', 'name="Código_x000a_de \u2028obra"').replace('name="Valor"', 'name="Va&amp;lor &quot;x&quot;"')}${style}`, rows: headers(["Código\nde \u2028obra", "Va&amp;lor \"x\"", "Doble"]) + body });
    },
  },
  {
    name: "a table mapped to a schema of XML",
    table,
    build: (draft) => {
      addTable(draft, { attributes: 'ref="A1:C5" tableType="xml" totalsRowShown="0"', inner: `<autoFilter ref="A1:C5"/>${columns.replace('name="Valor"/>', 'uniqueName="valor" name="Valor"><xmlColumnPr mapId="1" xpath="/plan/obra/valor" xmlDataType="double"/></tableColumn>')}${style}` });
      draft.part("xl/xmlMaps.xml", `<MapInfo xmlns="${main}" SelectionNamespaces=""><Schema ID="Schema1"><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="plan"/></xsd:schema></Schema><Map ID="1" Name="plan" RootElement="plan" SchemaID="Schema1" ShowImportExportValidationErrors="false" AutoFit="true" Append="false" PreserveSortAFLayout="true" PreserveFormat="true"/></MapInfo>`, "application/xml");
      draft.relate("xl/workbook.xml", "xmlMaps", "xmlMaps.xml");
      draft.part("xl/tables/tableSingleCells1.xml", `<singleXmlCells xmlns="${main}"><singleXmlCell id="9" r="F1" connectionId="0"><xmlCellPr id="1" uniqueName="a"><xmlPr mapId="1" xpath="/plan/@a" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.tableSingleCells+xml");
      draft.relate(draft.dataPart, "tableSingleCells", "../tables/tableSingleCells1.xml");
    },
  },
  {
    name: "a pivot table with its cache and a slicer",
    build: (draft) => {
      const pivots = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivot";
      draft.part("xl/pivotCache/pivotCacheDefinition1.xml", `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" refreshedBy="Ana" refreshedDate="45400.5" createdVersion="8" refreshedVersion="8" minRefreshableVersion="3" recordCount="5"><cacheSource type="worksheet"><worksheetSource ref="A1:E6" sheet="Datos"/></cacheSource><cacheFields count="1"><cacheField name="Código" numFmtId="49"><sharedItems count="1"><s v="0401"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`, `${pivots}CacheDefinition+xml`);
      draft.part("xl/pivotCache/pivotCacheRecords1.xml", `<pivotCacheRecords xmlns="${main}" count="5">${"<r><x v=\"0\"/></r>".repeat(5)}</pivotCacheRecords>`, `${pivots}CacheRecords+xml`);
      draft.relate("xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheRecords", "pivotCacheRecords1.xml");
      const id = draft.relate("xl/workbook.xml", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml");
      draft.workbook.pivotCaches = `<pivotCaches><pivotCache cacheId="7" r:id="${id}"/></pivotCaches>`;
      const part = draft.sheet("Dinámica", { sheetData: '<sheetData><row r="3"><c r="A3" s="4" t="inlineStr"><is><t>Código</t></is></c></row></sheetData>' });
      draft.part("xl/pivotTables/pivotTable1.xml", `<pivotTableDefinition xmlns="${main}" name="TablaDinámica1" cacheId="7" dataCaption="Valores" updatedVersion="8"><location ref="A3:A4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1"/></pivotTableDefinition>`, `${pivots}Table+xml`);
      draft.relate(part, "pivotTable", "../pivotTables/pivotTable1.xml");
      draft.relate("xl/pivotTables/pivotTable1.xml", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml");
      draft.part("xl/slicerCaches/slicerCache1.xml", `<slicerCacheDefinition xmlns="${x14}" name="Segmentación_Código" sourceName="Código"><pivotTables><pivotTable tabId="2" name="TablaDinámica1"/></pivotTables><data><tabular pivotCacheId="7"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`, "application/vnd.ms-excel.slicerCache+xml");
      const cache = draft.relate("xl/workbook.xml", "http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml");
      draft.workbook.definedNames = '<definedNames><definedName name="Segmentación_Código">#N/A</definedName></definedNames>';
      draft.workbook.extLst = `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${x14}"><x14:slicerCaches><x14:slicerCache r:id="${cache}"/></x14:slicerCaches></ext></extLst>`;
    },
  },
];
