import { strToU8 } from "fflate";
import type { Features } from "./features";
import { office, type PackageDraft } from "./package-draft";

const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const vmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const png = strToU8("\x89PNG\r\n\x1a\n", true);

const anchor = (content: string) =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>6</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>9525</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: string, name: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="{00000000-0008-0000-0000-000002000000}"/></a:ext></a:extLst></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${office}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture = (id: string) =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Escudo" descr="Escudo &amp; lema"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
const chartXml = (range: string) =>
  `<c:chartSpace xmlns:c="${chart}" xmlns:a="${a}" xmlns:r="${office}" xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart"><mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>20</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

export function addDrawing(draft: PackageDraft, content: (drawing: string) => string, part = "xl/drawings/drawing1.xml"): void {
  draft.part(part, `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}">${content(part)}</xdr:wsDr>`, drawingType);
  draft.data.drawing = `<drawing r:id="${draft.relate(draft.dataPart, "drawing", `../drawings/${part.replace(/^.*\//, "")}`)}"/>`;
}

function addChart(draft: PackageDraft, drawing: string, part = "xl/charts/chart1.xml", target = "../charts/chart1.xml"): string {
  draft.part(part, chartXml("Datos!$D$2:$D$6"), chartType);
  const folder = part.replace(/[^/]*$/, "");
  draft.part(`${folder}style1.xml`, '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="251"/>', "application/vnd.ms-office.chartstyle+xml");
  draft.part(`${folder}colors1.xml`, '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>', "application/vnd.ms-office.chartcolorstyle+xml");
  draft.relate(part, "http://schemas.microsoft.com/office/2011/relationships/chartStyle", "style1.xml");
  draft.relate(part, "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle", "colors1.xml");
  return draft.relate(drawing, "chart", target);
}

function addVml(draft: PackageDraft, element: "legacyDrawing" | "legacyDrawingHF", part: string, shapes: string): void {
  draft.ending("vml", vmlType);
  draft.part(part, `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`);
  draft.data[element] = `<${element} r:id="${draft.relate(draft.dataPart, "vmlDrawing", `../drawings/${part.replace(/^.*\//, "")}`)}"/>`;
}

const note = '<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'position:absolute;visibility:hidden\' fillcolor="#ffffe1" o:insetmode="auto"><v:textbox style=\'mso-direction-alt:auto\'><div style=\'text-align:left\'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';

function addComments(draft: PackageDraft, text: string, author = "Planeación"): void {
  draft.part("xl/comments1.xml", `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">${text}\n</t></r></text></comment></commentList></comments>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  draft.relate(draft.dataPart, "comments", "../comments1.xml");
  addVml(draft, "legacyDrawing", "xl/drawings/vmlDrawing1.vml", note);
}

export const drawings: Features[] = [
  { name: "a chart with its styles and colours", build: (draft) => addDrawing(draft, (drawing) => anchor(frame(addChart(draft, drawing), "Gráfico 1"))) },
  { name: "a chart reached by absolute targets", build: (draft) => addDrawing(draft, (drawing) => anchor(frame(addChart(draft, drawing, "xl/charts/chart1.xml", "/xl/charts/chart1.xml"), "Gráfico 1"))) },
  { name: "parts with upper-case names", build: (draft) => addDrawing(draft, (drawing) => anchor(frame(addChart(draft, drawing, "xl/Charts/CHART1.XML", "../Charts/CHART1.XML"), "Gráfico 1")), "xl/drawings/Drawing1.xml") },
  {
    name: "a chart sheet that is the one shown",
    build: (draft) => {
      const part = "xl/chartsheets/sheet1.xml";
      draft.otherSheet("Gráfico", "chartsheet", part, `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheetPr/><sheetViews><sheetView tabSelected="1" zoomScale="110" workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`, "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml");
      draft.relate(part, "drawing", "../drawings/drawing1.xml");
      draft.part("xl/drawings/drawing1.xml", `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9296400" cy="6070600"/>${frame(addChart(draft, "xl/drawings/drawing1.xml"), "Gráfico 1")}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`, drawingType);
      draft.workbook.bookViews = '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews>';
      delete draft.data.sheetViews;
    },
  },
  {
    name: "an image and a text box",
    build: (draft) => {
      draft.ending("png", "image/png");
      draft.part("xl/media/image1.png", png);
      addDrawing(draft, (drawing) => anchor(picture(draft.relate(drawing, "image", "../media/image1.png"))) + anchor(`<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="Cuadro"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="es-CO"/><a:t>Nota  con espacios</a:t></a:r></a:p></xdr:txBody></xdr:sp>`));
    },
  },
  {
    name: "a chart of a later kind in alternate content",
    build: (draft) => {
      draft.part("xl/charts/chartEx1.xml", '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>Datos!$D$2:$D$6</cx:f></cx:numDim></cx:data></cx:chartData></cx:chartSpace>', "application/vnd.ms-office.chartex+xml");
      addDrawing(draft, (drawing) => {
        const id = draft.relate(drawing, "http://schemas.microsoft.com/office/2014/relationships/chartEx", "../charts/chartEx1.xml");
        return anchor(`<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${frame(id, "Cascada").replace(chart, "http://schemas.microsoft.com/office/drawing/2014/chartex").replace(`<c:chart xmlns:c="${chart}"`, '<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"')}</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp></mc:Fallback></mc:AlternateContent>`);
      });
    },
  },
  { name: "notes with their VML", build: (draft) => addComments(draft, "Revisar  esto") },
  {
    name: "threaded comments with their persons",
    build: (draft) => {
      addComments(draft, "[Comentario encadenado]", "tc={11111111-1111-4111-8111-111111111111}");
      const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
      draft.part("xl/threadedComments/threadedComment1.xml", `<ThreadedComments xmlns="${threads}"><threadedComment ref="A2" dT="2024-05-01T10:00:00.00" personId="{22222222-2222-4222-8222-222222222222}" id="{11111111-1111-4111-8111-111111111111}"><text>¿Y la fuente?</text></threadedComment></ThreadedComments>`, "application/vnd.ms-excel.threadedcomments+xml");
      draft.relate(draft.dataPart, "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml");
      draft.part("xl/persons/person.xml", `<personList xmlns="${threads}"><person displayName="Ana" id="{22222222-2222-4222-8222-222222222222}" userId="S::ana@ejemplo.gov.co::1" providerId="AD"/></personList>`, "application/vnd.ms-excel.person+xml");
      draft.relate("xl/workbook.xml", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml");
    },
  },
  {
    name: "an image in the header",
    build: (draft) => {
      draft.ending("jpeg", "image/jpeg");
      draft.part("xl/media/image1.jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 13, 10]));
      addVml(draft, "legacyDrawingHF", "xl/drawings/vmlDrawing1.vml", '<v:shape id="LH" o:spid="_x0000_s2049" type="#_x0000_t75" style=\'width:60pt;height:60pt\'><v:imagedata o:relid="rId1" o:title="escudo"/></v:shape>');
      draft.relate("xl/drawings/vmlDrawing1.vml", "image", "../media/image1.jpeg");
      draft.data.headerFooter = '<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L&amp;G&amp;C&amp;"Calibri,Negrita"&amp;14Plan &amp;&amp; presupuesto</oddHeader><oddFooter>&amp;RPágina &amp;P de &amp;N</oddFooter><firstHeader>&amp;CPortada</firstHeader></headerFooter>';
    },
  },
  {
    name: "form controls",
    build: (draft) => {
      addDrawing(draft, () => "");
      addVml(draft, "legacyDrawing", "xl/drawings/vmlDrawing1.vml", '<v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>$G$2</x:FmlaLink></x:ClientData></v:shape>');
      draft.part("xl/ctrlProps/ctrlProp1.xml", '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$G$2" lockText="1" noThreeD="1"/>', "application/vnd.ms-excel.controlproperties+xml");
      const id = draft.relate(draft.dataPart, "ctrlProp", "../ctrlProps/ctrlProp1.xml");
      draft.data.controls = `<mc:AlternateContent><mc:Choice Requires="x14" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="${id}" name="Casilla 1"><controlPr defaultSize="0" autoFill="0" autoLine="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="${xdr}">6</xdr:col></from></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;
    },
  },
  {
    name: "an embedded document",
    build: (draft) => {
      draft.ending("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
      draft.ending("emf", "image/x-emf");
      draft.part("xl/embeddings/Documento1.docx", new Uint8Array([80, 75, 5, 6, ...new Uint8Array(18)]));
      draft.part("xl/media/image1.emf", new Uint8Array([1, 0, 0, 0, 255]));
      addVml(draft, "legacyDrawing", "xl/drawings/vmlDrawing1.vml", '<v:shape id="_x0000_s1027" type="#_x0000_t75"><v:imagedata o:relid="rId1" o:title=""/></v:shape>');
      draft.relate("xl/drawings/vmlDrawing1.vml", "image", "../media/image1.emf");
      const id = draft.relate(draft.dataPart, "package", "../embeddings/Documento1.docx");
      draft.data.oleObjects = `<oleObjects><oleObject progId="Word.Document.12" shapeId="1027" r:id="${id}"/></oleObjects>`;
    },
  },
  {
    name: "a picture behind the cells",
    build: (draft) => {
      draft.ending("png", "image/png");
      draft.part("xl/media/image1.png", png);
      draft.data.picture = `<picture r:id="${draft.relate(draft.dataPart, "image", "../media/image1.png")}"/>`;
    },
  },
];
